//! A report in `JUnit`'s XML, for whatever shows the results of tests.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::{Audit, Finding, Rule};

pub(super) fn report(audit: &Audit) -> String {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing into memory does not fail.
    let _ = write(audit, &mut xml);
    String::from_utf8_lossy(&xml.into_inner()).into_owned()
}

fn write(audit: &Audit, xml: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let (tests, failures) = (Rule::ALL.len().to_string(), audit.broken().count().to_string());
    let found = |rule| audit.findings.iter().any(|finding| finding.rule == rule);
    let skipped = audit.skipped.iter().filter(|skipped| !found(skipped.rule)).count().to_string();
    let date = audit.date.strftime("%Y-%m-%dT%H:%M:%S").to_string();
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("testsuites").write_inner_content(|xml| {
        xml.create_element("testsuite")
            .with_attributes([
                ("name", audit.server.as_str()),
                ("tests", &tests),
                ("failures", &failures),
                ("errors", "0"),
                ("skipped", &skipped),
                ("timestamp", &date),
            ])
            .write_inner_content(|xml| Rule::ALL.into_iter().try_for_each(|rule| case(audit, rule, xml)))?;
        Ok(())
    })?;
    Ok(())
}

fn case(audit: &Audit, rule: Rule, xml: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let element =
        xml.create_element("testcase").with_attributes([("classname", "jms.report"), ("name", rule.as_str())]);
    let found: Vec<_> = audit.findings.iter().filter(|finding| finding.rule == rule).map(line).collect();
    let skipped = audit.skipped.iter().find(|skipped| skipped.rule == rule);
    element.write_inner_content(|xml| {
        if !found.is_empty() {
            let message = format!("{}: {}", rule.title(), found.len());
            let kind = rule.severity().as_str();
            xml.create_element("failure")
                .with_attributes([("message", message.as_str()), ("type", kind)])
                .write_text_content(BytesText::new(&found.join("\n")))?;
        } else if let Some(skipped) = skipped {
            xml.create_element("skipped")
                .with_attribute(("message", writable(&skipped.reason).as_str()))
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn line(finding: &Finding) -> String {
    writable(&format!("{} {}: {}", finding.object.kind, finding.object.name, finding.detail))
}

/// XML has no way to write some characters.
fn writable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { char::REPLACEMENT_CHARACTER } else { character }).collect()
}

//! Where in a body something is wrong, told by how far a reader came.
//!
//! A reader that keeps the path as it goes would be compiled for every type once more, and that is a large part of a program.

/// A step from a value to one that it holds.
enum Step<'b> {
    Key { name: Option<&'b [u8]>, complete: bool },
    Index { at: usize, after_comma: bool },
}

/// The path to the value that a reader stumbled over, such as `results[3].asset.id`; `.` is the whole. Where the reader went on
/// after the value, it is the path to what holds it.
pub(crate) fn path(body: &[u8], error: &serde_json::Error) -> String {
    let before = body.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1)).map(<[u8]>::len);
    let read = before.sum::<usize>().saturating_add(error.column()).min(body.len());
    let path: String = steps(&body[..read]).iter().filter_map(written).collect();
    if path.is_empty() { ".".to_owned() } else { path.trim_start_matches('.').to_owned() }
}

/// What is open at the end of JSON that may be broken there.
fn steps(read: &[u8]) -> Vec<Step<'_>> {
    let (mut steps, mut at) = (Vec::new(), 0);
    while let Some(byte) = read.get(at) {
        if let Some(Step::Index { after_comma, .. }) = steps.last_mut()
            && !byte.is_ascii_whitespace()
        {
            *after_comma = false;
        }
        at += 1;
        match (byte, steps.last_mut()) {
            (b'{', _) => steps.push(Step::Key { name: None, complete: false }),
            (b'[', _) => steps.push(Step::Index { at: 0, after_comma: false }),
            (b'}' | b']', _) => drop(steps.pop()),
            (b',', Some(step)) => step.go_on(),
            (b'"', step) => {
                let Some(text) = text(&read[at..]) else { break };
                if let Some(Step::Key { name, complete: complete @ false }) = step {
                    (*name, *complete) = (Some(text), true);
                }
                at += text.len() + 1;
            }
            _ => {}
        }
    }
    steps
}

impl Step<'_> {
    fn go_on(&mut self) {
        match self {
            Self::Key { name, complete } => (*name, *complete) = (None, false),
            Self::Index { at, after_comma } => (*at, *after_comma) = (*at + 1, true),
        }
    }
}

/// The text up to its quote, as it is written. None if it breaks off.
fn text(rest: &[u8]) -> Option<&[u8]> {
    let mut escaped = false;
    let end = rest.iter().position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    end.map(|end| &rest[..end])
}

fn written(step: &Step<'_>) -> Option<String> {
    match step {
        Step::Key { name, .. } => name.map(|name| format!(".{}", String::from_utf8_lossy(name))),
        // It may be about the element before the comma, or the one after it.
        Step::Index { at, after_comma } => (!after_comma).then(|| format!("[{at}]")),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::Deserialize;
    use serde_json::{Value, json};

    use super::*;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "to be read")]
    struct Page {
        count: u32,
        results: Vec<Row>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "to be read")]
    struct Row {
        id: uuid::Uuid,
        asset: Asset,
        labels: Vec<Label>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "to be read")]
    struct Asset {
        name: String,
        port: Option<u16>,
    }

    /// As the generated types with a pattern are: the mistake is told after the value was read.
    #[derive(Debug, Deserialize)]
    #[serde(try_from = "String")]
    #[expect(dead_code, reason = "to be read")]
    struct Label(String);

    impl TryFrom<String> for Label {
        type Error = &'static str;

        fn try_from(text: String) -> Result<Self, Self::Error> {
            if text.contains(':') { Ok(Self(text)) } else { Err("no label") }
        }
    }

    fn page() -> Value {
        let row = |name: &str| {
            json!({
                "id": "4b1b1f6c-3f2f-4c45-9a9e-0f7f2a1f1c11", "asset": { "name": name, "port": 22 }, "labels": ["a:b", "c:d"],
            })
        };
        json!({ "count": 3, "results": [row("web"), row("a\"},[{"), row("数据库")] })
    }

    /// Where, and where a reader that keeps the path says that it is.
    fn places(body: &str) -> Option<(String, String)> {
        let error = serde_json::from_str::<Page>(body).err()?;
        let kept = serde_path_to_error::deserialize::<_, Page>(&mut serde_json::Deserializer::from_str(body)).err()?;
        Some((path(body.as_bytes(), &error), kept.path().to_string().trim_end_matches(".?").to_owned()))
    }

    #[test]
    fn a_wrong_value_is_found() {
        for (pointer, wrong, place) in [
            ("/count", json!("3"), "count"),
            ("/results", json!({}), "results"),
            ("/results/1", json!(7), "results[1]"),
            ("/results/2/id", json!("no"), "results[2].id"),
            ("/results/2/asset", json!([]), "results[2].asset"),
            ("/results/1/asset/name", json!(null), "results[1].asset.name"),
            ("/results/0/asset/port", json!(70000), "results[0].asset.port"),
            ("/results/0/asset", json!({ "port": 1 }), "results[0].asset"),
            ("/results/0/labels/1", json!(5), "results[0].labels[1]"),
            ("", json!([]), "."),
        ] {
            let mut page = page();
            *page.pointer_mut(pointer).unwrap() = wrong;
            for body in [page.to_string(), serde_json::to_string_pretty(&page).unwrap()] {
                let (ours, kept) = places(&body).unwrap();
                assert_eq!(ours, place, "{body}");
                assert!(kept == place || pointer.is_empty(), "{kept}: {body}");
            }
        }
    }

    #[test]
    fn the_end_of_what_holds_the_value_may_be_all_that_is_known() {
        for element in [0, 1] {
            let mut page = page();
            page["results"][0]["labels"][element] = json!("x");
            assert_eq!(places(&page.to_string()).unwrap().0, "results[0].labels");
        }
    }

    proptest! {
        #[test]
        fn a_mistake_is_found_in_a_body_that_is_cut_or_spoilt(at in 0_usize..400, with in "[\\[\\]{}\",:0x ]{0,3}", cut: bool) {
            let page = page().to_string();
            let at = (0..=at.min(page.len())).rev().find(|at| page.is_char_boundary(*at)).unwrap_or(0);
            let body = if cut { page[..at].to_owned() } else { format!("{}{with}{}", &page[..at], &page[at..]) };
            if let Some((ours, kept)) = places(&body) {
                // One may know a step more than the other.
                let [ours, kept] = [ours, kept].map(|path| if path == "." || path == "?" { String::new() } else { path });
                prop_assert!(ours.starts_with(&kept) || kept.starts_with(&ours), "{}, not {}: {}", ours, kept, body);
            }
        }
    }
}

//! `jms read` and `jms inject`.

use std::{fmt::Write, fs, os::unix::fs::PermissionsExt};

use crate::home::{Home, snapshot};

#[test]
fn a_reference_is_read() {
    let home = Home::new();
    let read = |reference: &str| home.sandbox(&["read", reference]);
    let secret = home.sandbox(&["account", "secret", "deploy@web-01"]).out;
    let id = home.json(&["account", "get", "deploy@web-01"])["id"].as_str().unwrap().to_owned();
    for (reference, says) in [
        ("jms://web-01/deploy", secret.as_str()),
        ("jms://DEFAULT/web-01/deploy", &secret),
        ("jms://10.0.1.11/deploy/secret", &secret),
        (&format!("jms://web-01/{id}"), &secret),
        ("jms://web-01/deploy/username", "deploy\n"),
        ("jms://web-01/deploy/secret-type", "password\n"),
        ("jms://web-01/deploy/asset", "web-01\n"),
        ("jms://web-01/deploy/address", "10.0.1.11\n"),
        ("jms://web-01/deploy/port", "22\n"),
        ("jms://intranet/portal/address", "http://intranet.example/\n"),
    ] {
        let ran = read(reference);
        assert_eq!((ran.code, ran.out.as_str()), (0, says), "{reference}: {}", ran.err);
    }
    let json = home.json(&["read", "jms://web-01/deploy/username"]);
    assert_eq!(json, serde_json::json!({ "reference": "jms://web-01/deploy/username", "value": "deploy" }));

    let mut text = String::new();
    for (reference, code) in [
        ("web-01/deploy", 2),
        ("jms://web-01", 2),
        ("jms://web-01/deploy/pasword", 3),
        ("jms://DEFAULT/web-01/deploy/pasword", 2),
        ("jms://nowhere/deploy", 3),
        ("jms://web-01/nobody", 3),
        ("jms://web-01/deploy/port:rdp", 3),
    ] {
        let ran = read(reference);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{reference}: {}", ran.err);
        writeln!(text, "$ jms read {reference}\n{}", ran.err).unwrap();
    }
    snapshot(&home, "read_failures", &text);
}

#[test]
fn a_template_is_filled() {
    let home = Home::new();
    let secret = home.sandbox(&["read", "jms://pg-01/app", "--no-newline"]).out;
    let template = "user: {{ jms://pg-01/app/username }}\npassword: \"{{jms://pg-01/app}}\"\nagain: {{ jms://pg-01/app/secret }}\n\
                    helm: {{ .Values.x }}\nliteral: \\{{ jms://pg-01/app }}\n";
    let filled = format!(
        "user: app\npassword: \"{secret}\"\nagain: {secret}\nhelm: {{{{ .Values.x }}}}\nliteral: {{{{ jms://pg-01/app }}}}\n"
    );
    let ran = home.run_with(template, &["--sandbox", "inject"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, filled.as_str(), ""));

    let (from, to) = (home.path().join("app.tpl"), home.path().join("app.yaml"));
    fs::write(&from, template).unwrap();
    let inject = ["inject", from.to_str().unwrap(), "--out", to.to_str().unwrap()];
    let ran = home.sandbox(&inject);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert_eq!(fs::read_to_string(&to).unwrap(), filled);
    assert_eq!(fs::metadata(&to).unwrap().permissions().mode() & 0o777, 0o600);
    let again = home.sandbox(&inject);
    assert!(again.code == 2 && again.err.contains("--force"), "{}", again.err);
    assert_eq!(home.sandbox(&[&inject[..], &["--force"]].concat()).code, 0);
}

#[test]
fn a_template_that_wants_what_is_not_there_writes_nothing() {
    let home = Home::new();
    let to = home.path().join("out");
    let out = ["--sandbox", "inject", "--out", to.to_str().unwrap()];
    let mut text = String::new();
    for (template, code) in [
        ("a\nb {{ jms://pg-01/app }} {{ jms://pg-01/nobody }}", 3),
        ("a\nb {{ jms://pg-01 }}", 2),
        ("a\n{{ jms://pg-01/app\n}}", 2),
    ] {
        let ran = home.run_with(template, &["--sandbox", "inject"]);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{template}: {}", ran.err);
        writeln!(text, "{}", ran.err).unwrap();
        assert_eq!(home.run_with(template, &out).code, code);
        assert!(!to.exists());
    }
    // A template without references asks nobody.
    let ran = home.run_with("plain", &["inject"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "plain"), "{}", ran.err);
    snapshot(&home, "inject_failures", &text);
}

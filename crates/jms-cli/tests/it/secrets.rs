//! The ways of a secret into `jms`, and out of it.

use std::{fmt::Write, fs, os::unix::fs::PermissionsExt, path::Path, process::Command, thread};

use crate::{
    home::{Home, Ran, snapshot},
    served::Served,
};

const OUT: [&str; 4] = ["--sandbox", "account", "secret", "deploy@web-01"];

fn update(from: &str) -> [&str; 6] {
    ["--sandbox", "account", "update", "deploy@web-01", "--secret-from", from]
}

fn secret(home: &Home) -> String {
    home.run(&[&OUT[..], &["--no-newline"]].concat()).out
}

/// A key as programs make them, if there is such a program: several lines, of which the last ends, too.
fn key(home: &Home) -> Option<String> {
    let file = home.path().join("made");
    match Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(&file).status() {
        Ok(status) if status.success() => Some(fs::read_to_string(file).unwrap()),
        _ => {
            println!("skipped: ssh-keygen cannot be run");
            None
        }
    }
}

#[test]
fn a_secret_comes_from_standard_input_a_file_or_a_file_descriptor() {
    let home = Home::new();
    assert_eq!(home.run_with("from stdin\n", &update("stdin")).code, 0);
    assert_eq!(secret(&home), "from stdin");

    let file = home.path().join("secret");
    fs::write(&file, "from a file\n").unwrap();
    let from = format!("file:{}", file.display());
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let open = home.run(&update(&from));
    assert!(open.code == 2 && open.err.contains("chmod 600") && !open.err.contains("from a"), "{}", open.err);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(home.run(&update(&from)).code, 0);
    assert_eq!(secret(&home), "from a file");

    // A shell opens the descriptor: a pipe, as `3< <(command)` makes one.
    let line =
        format!("echo 'from a pipe' | {} {} 3<&0 < /dev/null", env!("CARGO_BIN_EXE_jms"), update("fd:3").join(" "));
    let mut shell = Command::new("sh");
    let ran = Ran::of(shell.args(["-c", &line]).env("HOME", home.path()).output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(secret(&home), "from a pipe");

    let mut text = String::new();
    for (from, code) in [("hunter2", 2), ("fd:99", 1), ("file:/no/such", 1), ("prompt", 2)] {
        let ran = home.run(&update(from));
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{from}: {}", ran.err);
        writeln!(text, "$ jms {}\n{}", update(from).join(" "), ran.err).unwrap();
    }
    snapshot(&home, "secret_from_failures", &text);
}

/// The public key of a private key in a file, as programs read it.
fn public(file: &Path) -> String {
    let read = Command::new("ssh-keygen").arg("-y").arg("-f").arg(file).output().unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    // Without the remark behind it, which the server drops.
    String::from_utf8(read.stdout).unwrap().split(' ').take(2).map(str::trim).collect()
}

#[test]
fn a_key_keeps_its_lines() {
    let home = Home::new();
    let Some(made) = key(&home) else { return };
    let create = ["--sandbox", "account", "create", "keys", "--asset", "web-01", "--secret-type", "ssh_key"];
    let created = home.run_with(&made, &[&create[..], &["--secret-from", "stdin"]].concat());
    assert_eq!(created.code, 0, "{}", created.err);
    let key = home.sandbox(&["account", "secret", "keys@web-01"]).out;
    assert!(key.lines().count() > 4 && key.ends_with("\n-----END OPENSSH PRIVATE KEY-----\n"));
    assert_eq!(home.sandbox(&["read", "jms://web-01/keys", "-n"]).out, key, "as the server keeps it");
    let file = home.path().join("key");
    let ran = home.sandbox(&["read", "jms://web-01/keys", "--out", file.to_str().unwrap()]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), key, "programs want the end of the last line");
    assert_eq!(public(&file), public(&home.path().join("made")));

    let options = ["run", "--file", "KEY=jms://web-01/keys", "--mask", "--env", "TEXT=jms://web-01/keys", "--"];
    let script = r#"cmp "$KEY" "$HOME/key" && echo "$TEXT" && sed 's/^/  /' "$KEY""#;
    let ran = home.sandbox(&[&options[..], &["sh", "-c", script]].concat());
    let indented = "  -----BEGIN OPENSSH PRIVATE KEY-----\n";
    assert!(ran.code == 0 && ran.out.starts_with(&format!("***\n{indented}  ***\n")), "{}", ran.text());
    assert!(key.lines().filter(|line| !line.starts_with('-')).all(|line| !ran.out.contains(line)), "{}", ran.out);
}

#[test]
fn a_file_with_a_secret_is_for_its_owner_alone_and_replaces_none() {
    let home = Home::new();
    let file = home.path().join("secret");
    let path = file.to_str().unwrap();
    let out = [&OUT[..], &["--out", path]].concat();
    let ran = home.run(&out);
    snapshot(&home, "secret_out", &ran.text());
    assert_eq!(fs::read_to_string(&file).unwrap(), secret(&home));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

    fs::write(&file, "mine").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let again = home.run(&out);
    assert!(again.code == 2 && fs::read_to_string(&file).unwrap() == "mine", "{}", again.err);
    assert_eq!(home.run(&[&out[..], &["--force"]].concat()).code, 0);
    assert_eq!(fs::read_to_string(&file).unwrap(), secret(&home));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

    // What is no file is replaced by none, and a link is not followed.
    for other in ["/dev/null", "/dev/stdout", home.path().to_str().unwrap()] {
        let ran = home.run(&[&OUT[..], &["--force", "--out", other]].concat());
        assert_eq!(ran.code, 2, "{other}: {}", ran.err);
    }
    let (link, aim) = (home.path().join("link"), home.path().join("aim"));
    std::os::unix::fs::symlink(&aim, &link).unwrap();
    assert_eq!(home.run(&[&OUT[..], &["--out", link.to_str().unwrap()]].concat()).code, 2);
    assert!(!aim.exists());
    let entries = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(entries.into_iter().all(|name| !name.to_string_lossy().starts_with(".jms-")), "nothing is left beside it");
}

#[test]
fn ways_out_that_contradict_each_other_are_refused() {
    let home = Home::new();
    let mut text = String::new();
    for options in [
        &["--clip", "--out", "x"][..],
        &["--force"],
        &["--clip-for", "5"],
        &["--clip", "--no-newline"],
        &["--out", "x", "-o", "json"],
        &["--clip", "-o", "json"],
        &["--clip"],
    ] {
        let ran = home.run(&[&OUT[..], options].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{options:?}: {}", ran.err);
        writeln!(text, "$ jms account secret … {}\n{}", options.join(" "), ran.err).unwrap();
    }
    snapshot(&home, "secret_ways_out", &text);
}

/// A desktop whose clipboard is a file.
fn desktop(home: &Home, command: &mut Command) {
    let bin = home.path().join("bin");
    fs::create_dir_all(&bin).unwrap();
    let script = "#!/bin/sh\ncase $3 in -in) cat > \"$HOME/clipboard\";; -out) cat \"$HOME/clipboard\";; esac\n";
    fs::write(bin.join("xclip"), script).unwrap();
    fs::set_permissions(bin.join("xclip"), fs::Permissions::from_mode(0o755)).unwrap();
    command.env("DISPLAY", ":0").env("PATH", format!("{}:/usr/bin:/bin", bin.display()));
}

#[test]
fn the_clipboard_is_cleared_only_if_it_is_still_ours() {
    let home = Home::new();
    let clipboard = home.path().join("clipboard");
    let mut command = home.command(&[&OUT[..], &["--clip", "--clip-for", "1"]].concat());
    desktop(&home, &mut command);
    let ran = Ran::of(command.output().unwrap());
    snapshot(&home, "secret_clip", &ran.text());
    assert_eq!(ran.code, 0);
    // Until it is cleared, however long that takes.
    while !fs::read_to_string(&clipboard).unwrap().is_empty() {
        thread::yield_now();
    }

    for (held, then) in [("the secret", ""), ("of somebody else", "of somebody else")] {
        fs::write(&clipboard, held).unwrap();
        let mut command = home.command(&["clear-clipboard", "1"]);
        desktop(&home, &mut command);
        fs::write(home.path().join("ours"), "the secret").unwrap();
        command.stdin(fs::File::open(home.path().join("ours")).unwrap());
        assert!(command.status().unwrap().success());
        assert_eq!(fs::read_to_string(&clipboard).unwrap(), then);
    }
}

#[test]
fn a_server_that_shows_no_secrets_is_explained() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--no-secret-read"]);
    let mut text = String::new();
    for arguments in [
        &["account", "secret", "deploy@web-01"][..],
        &["read", "jms://web-01/deploy"],
        &["run", "--env", "A=jms://web-01/deploy", "--", "true"],
    ] {
        let ran = Ran::of(served.command(&home, arguments).output().unwrap());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        writeln!(text, "$ jms {}\n{}", arguments.join(" "), ran.err).unwrap();
    }
    assert!(text.contains("<REDACTED>"));
    snapshot(&home, "redacted", &text);
}

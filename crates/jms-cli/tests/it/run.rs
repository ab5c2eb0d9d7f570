//! `jms run`: what the command is given, what of its end and its output is ours, and what is left behind.

use std::{
    fmt::Write,
    fs,
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
};

use crate::{
    home::{Home, Ran, snapshot},
    served::Served,
};

const DEPLOY: &str = "jms://web-01/deploy";

/// `jms run` on the sandbox, with a script for a shell as the command.
fn script<'a>(options: &[&'a str], script: &'a str) -> Vec<&'a str> {
    [&["--sandbox", "run"][..], options, &["--", "sh", "-c", script]].concat()
}

fn secret(home: &Home, account: &str) -> String {
    home.sandbox(&["account", "secret", account, "--no-newline"]).out
}

/// Gives an account this secret.
fn give(home: &Home, account: &str, secret: &str) {
    let given = home.run_with(secret, &["--sandbox", "account", "update", account, "--secret-from", "stdin"]);
    assert_eq!(given.code, 0, "{}", given.err);
}

#[test]
fn the_exit_code_is_that_of_the_command() {
    let home = Home::new();
    for (line, code) in [
        (&["true"][..], 0),
        (&["sh", "-c", "exit 7"], 7),
        (&["sh", "-c", "kill -TERM $$"], 128 + 15),
        (&["sh", "-c", "kill -KILL $$"], 128 + 9),
        (&["no-such-command"], 127),
        (&["/etc/passwd"], 126),
    ] {
        // Without references there is no server to ask, and none is wanted.
        let ran = home.run(&[&["run", "--"], line].concat());
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{line:?}: {}", ran.err);
    }
}

#[test]
fn our_own_variables_are_not_passed_on() {
    let home = Home::new();
    let mut command = home.command(&["run", "--", "env"]);
    command.envs([
        ("JMS_URL", "https://x.invalid"),
        ("JMS_TOKEN", "canary"),
        ("JMS_OF_TOMORROW", "canary"),
        ("KEPT", "yes"),
    ]);
    let ran = Ran::of(command.output().unwrap());
    assert!(ran.code == 0 && ran.out.contains("KEPT=yes\n"), "{}", ran.text());
    assert!(!ran.out.contains("JMS_") && !ran.out.contains("canary"), "{}", ran.out);
}

#[test]
fn variables_come_from_options_files_and_the_environment() {
    let home = Home::new();
    let deploy = secret(&home, "deploy@web-01");
    let file = home.path().join("env");
    fs::write(&file, "# of the app\nexport USER_NAME=jms://web-01/deploy/username\nPLAIN='two words'\nBOTH=file\n")
        .unwrap();
    let options = ["--env", "BOTH=jms://10.0.1.11/deploy/asset", "--env-file", file.to_str().unwrap()];
    let print = r#"printf '%s|%s|%s|%s|%s' "$FOUND" "$USER_NAME" "$PLAIN" "$BOTH" "$PORT""#;
    let mut command = home.command(&script(&options, print));
    let ran = Ran::of(command.env("FOUND", DEPLOY).env("PORT", "jms://web-01/deploy/port:ssh").output().unwrap());
    assert_eq!(ran.out, format!("{deploy}|deploy|two words|web-01|22"), "{}", ran.err);
}

#[test]
fn files_are_in_memory_for_the_command_alone_and_gone_afterwards() {
    let home = Home::new();
    give(&home, "deploy@web-01", "correct horse");
    let options = ["--file", "SECRET=jms://web-01/deploy", "--file", "NAME=jms://web-01/deploy/username"];
    let show = r#"echo "$SECRET"; stat -c %a "$SECRET" "${SECRET%/*}"; stat -f -c %T "$SECRET"; cat "$SECRET" "$NAME""#;
    for (end, code) in [("", 0), ("; exit 3", 3), ("; kill -KILL $$", 137)] {
        let ran = home.run(&script(&options, &format!("{show}{end}")));
        assert_eq!(ran.code, code, "{}", ran.err);
        let (path, rest) = ran.out.split_once('\n').unwrap();
        assert_eq!(rest, "600\n700\ntmpfs\ncorrect horsedeploy");
        assert!(!fs::exists(path).unwrap() && !fs::exists(path.rsplit_once('/').unwrap().0).unwrap(), "{path}");
    }
    // The command that cannot be started leaves nothing, either.
    let before = left();
    assert_eq!(home.run(&["--sandbox", "run", "--file", "A=jms://web-01/deploy", "--", "/no/such"]).code, 127);
    assert!(left().iter().all(|folder| before.contains(folder) || fs::metadata(folder).is_err()));
}

/// The folders of all runs, also those of other tests.
fn left() -> Vec<std::path::PathBuf> {
    let all = fs::read_dir("/dev/shm").unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("jms-run-")).collect()
}

/// A command that runs until a signal ends it, and says when it is ready.
fn waiting(home: &Home, options: &[&str], script: &str) -> (Child, BufReader<std::process::ChildStdout>) {
    // Whoever runs the tests may ignore signals, as a shell does for what it runs in the background; these are to arrive.
    let command = home.command(&self::script(options, script));
    let mut child = with_default_signals(&command).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    assert_eq!(line, "ready\n");
    (child, out)
}

/// The same command with no signal ignored.
fn with_default_signals(command: &Command) -> Command {
    let mut reset = Command::new("env");
    reset.arg("--default-signal").arg(command.get_program()).args(command.get_args()).env_clear();
    reset.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    reset
}

fn signal(child: &Child, signal: &str) {
    assert!(Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap().success());
}

#[test]
fn signals_go_to_the_command() {
    let home = Home::new();
    for name in ["HUP", "INT", "QUIT", "TERM", "USR1", "USR2", "WINCH", "CONT"] {
        let script = format!("trap 'echo got {name}; exit 5' {name}; echo ready; while :; do sleep 0.02; done");
        let (mut child, mut out) = waiting(&home, &[], &script);
        signal(&child, name);
        assert_eq!(child.wait().unwrap().code(), Some(5), "{name}");
        let mut rest = String::new();
        out.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, format!("got {name}\n"));
    }
}

#[test]
fn a_signal_that_ends_the_command_removes_its_files() {
    let home = Home::new();
    for (name, code) in [("TERM", 143), ("INT", 130), ("HUP", 129)] {
        let note = home.path().join(name);
        let script = format!("echo \"$A\" > {}; echo ready; exec sleep 1000", note.display());
        let (mut child, _out) = waiting(&home, &["--file", "A=jms://web-01/deploy"], &script);
        let path = fs::read_to_string(note).unwrap();
        assert!(fs::exists(path.trim()).unwrap());
        signal(&child, name);
        assert_eq!(child.wait().unwrap().code(), Some(code));
        assert!(!fs::exists(path.trim()).unwrap());
    }
}

#[test]
fn what_we_ignore_the_command_ignores() {
    let home = Home::new();
    let jms = env!("CARGO_BIN_EXE_jms");
    let script = format!("trap '' HUP; exec {jms} run -- sh -c 'kill -HUP $PPID; kill -HUP $$; echo lived'");
    let mut shell = Command::new("sh");
    shell.args(["-c", &script]).env_clear().env("HOME", home.path());
    let ran = Ran::of(shell.output().unwrap());
    assert_eq!((ran.code, ran.out.as_str()), (0, "lived\n"), "{}", ran.err);
}

#[test]
fn secrets_are_masked_wherever_they_are_cut() {
    let home = Home::new();
    give(&home, "deploy@web-01", "correct horse battery");
    let options = ["--mask", "--env", "P=jms://web-01/deploy", "--env", "U=jms://web-01/deploy/username"];
    let print = r#"
        printf 'whole %s, ' "$P"; printf 'as %s\n' "$U"
        printf 'cut corr'; printf 'ect ho'; printf 'rse battery.\n'
        printf 'harmless correct horses\n'
        printf 'to the other %s\n' "$P" >&2
        printf 'no end corr'"#;
    let ran = home.run(&script(&options, print));
    assert_eq!(ran.out, "whole ***, as deploy\ncut ***.\nharmless correct horses\nno end corr");
    assert_eq!(ran.err, "to the other ***\n");

    let large = "i=0; while [ $i -lt 3000 ]; do printf '%s%s\\n' $i \"$P\"; i=$((i+1)); done; exit 4";
    let ran = home.run(&script(&options, large));
    assert_eq!((ran.code, ran.out.lines().count()), (4, 3000));
    assert!(ran.out.lines().enumerate().all(|(number, line)| line == format!("{number}***")));
}

#[test]
fn a_short_secret_is_not_masked_and_that_is_said() {
    let home = Home::new();
    give(&home, "deploy@web-01", "abc");
    let ran = home.run(&script(&["--mask", "--env", "P=jms://web-01/deploy"], "echo abcdef"));
    assert_eq!(ran.out, "abcdef\n");
    assert!(ran.err.starts_with("warning: jms://web-01/deploy is too short"), "{}", ran.err);
}

#[test]
fn two_references_to_one_secret_read_it_once() {
    let (home, theirs) = (Home::new(), Home::new());
    // Who reads a second time is refused.
    let served = Served::with(&theirs, &["--fault", "status=403,on=account_secrets_get,calls=2-"]);
    let options = [
        "--env",
        "A=jms://web-01/deploy",
        "--env",
        "B=jms://10.0.1.11/deploy/secret",
        "--file",
        "C=jms://web-01/deploy",
    ];
    let arguments =
        [&["run"], &options[..], &["--", "sh", "-c", r#"[ "$A" = "$B" ] && [ "$A" = "$(cat $C)" ]"#]].concat();
    let ran = Ran::of(served.command(&home, &arguments).output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn a_missing_secret_stops_before_anything_is_read_or_started() {
    let (home, theirs) = (Home::new(), Home::new());
    // Who reads any secret is refused, which is another failure than that nothing is there.
    let served = Served::with(&theirs, &["--fault", "status=403,on=account_secrets_get"]);
    let started = home.path().join("started");
    let script = format!("touch {}", started.display());
    for (missing, code) in [
        ("jms://web-01/nobody", 3),
        ("jms://nowhere/deploy", 3),
        ("jms://Nobody/web-01/deploy", 3),
        ("jms://web-01/deploy/port:rdp", 3),
    ] {
        let options = ["--env", "A=jms://web-01/deploy", "--file", &format!("B={missing}")].map(str::to_owned);
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        let arguments = [&["run"], &options[..], &["--", "sh", "-c", &script]].concat();
        let ran = Ran::of(served.command(&home, &arguments).output().unwrap());
        assert_eq!(ran.code, code, "{missing}: {}", ran.err);
        assert!(ran.err.starts_with(&format!("error: {missing}: ")), "{}", ran.err);
    }
    assert!(!started.exists());
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let home = Home::new();
    let file = home.path().join("env");
    fs::write(&file, "A=two words\n").unwrap();
    let file = file.to_str().unwrap();
    let mut text = String::new();
    for (arguments, code) in [
        (
            &["--sandbox", "run", "--env", "A=jms://web-01/deploy", "--file", "A=jms://web-01/deploy", "--", "true"][..],
            2,
        ),
        (&["--sandbox", "run", "--env", "1A=jms://web-01/deploy", "--", "true"], 2),
        (&["--sandbox", "run", "--env", "A=hunter2", "--", "true"], 2),
        (&["--sandbox", "run", "--env-file", file, "--", "true"], 2),
        (&["--sandbox", "run", "--env", "A=jms://web-01/deploy"], 2),
        (&["--sandbox", "run", "--env", "A=jms://web-01/deploy/pasword", "--", "true"], 3),
        (&["run", "--env", "A=jms://web-01/deploy", "--", "true"], 2),
    ] {
        let ran = home.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{arguments:?}: {}", ran.err);
        writeln!(text, "$ jms {}\n{}", arguments.join(" "), ran.err).unwrap();
    }
    let mut command = home.command(&["--sandbox", "run", "--", "true"]);
    let ran = Ran::of(command.env("DB", "jms://pg-01").output().unwrap());
    assert_eq!(ran.code, 2);
    write!(text, "$ DB=jms://pg-01 jms run -- true\n{}", ran.err).unwrap();
    snapshot(&home, "run_failures", &text);
}

#[test]
fn an_env_file_that_is_not_there_is_told() {
    let home = Home::new();
    let ran = home.run(&["run", "--env-file", "/no/such", "--", "true"]);
    assert!(ran.code == 1 && ran.err.starts_with("error: reading /no/such: "), "{}", ran.err);
}

//! A person at a terminal who logs in with a password and a second factor.

use std::{fs, net::SocketAddr};

use jms_http::{
    Totp,
    domain::{SecondFactor, Secret, ports::CodeSource},
};
use jms_sandbox::{Sandbox, Server};
use tokio::runtime::Runtime;

use crate::{home::Home, pty::Terminal};

const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const WRONG: &str = "Canary-Code-1";

/// A server that wants a second factor of `admin`, and confirmations by it.
struct Guarded {
    runtime: Runtime,
    server: Server,
    password: String,
}

impl Guarded {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let sandbox = Sandbox::builder().mfa(true).second_factor("admin", SECRET).build().unwrap();
        let password = sandbox.credentials().passwords["admin"].clone();
        let server = runtime.block_on(sandbox.serve(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
        Self { runtime, server, password }
    }

    /// What an app on a phone shows now.
    fn code(&self) -> String {
        let totp = Totp::new(&Secret::new(SECRET).unwrap()).unwrap();
        let code = self.runtime.block_on(totp.code(&[SecondFactor::Otp])).unwrap();
        code.unwrap().code.expose().to_owned()
    }

    /// `jms auth login`, with the password already typed.
    fn log_in(&self, home: &Home) -> Terminal {
        let url = self.server.url();
        let mut terminal = Terminal::new(home, &[], &["auth", "login", "--url", &url, "--username", "admin"]);
        terminal.until("password:");
        terminal.until_hidden();
        terminal.press(&format!("{}\r", self.password));
        terminal
    }
}

const ASKED: &str = "code of the second factor (otp):";

/// Types a code at the prompt that comes for the so-and-so-manieth time.
fn type_code(terminal: &mut Terminal, time: usize, code: &str) {
    terminal.until_times(ASKED, time);
    terminal.until_hidden();
    terminal.press(&format!("{code}\r"));
}

fn shows_nothing_secret(terminal: &Terminal, secrets: &[&str]) {
    let printed = terminal.printed();
    assert!(secrets.iter().all(|secret| !printed.contains(secret)), "{printed}");
}

#[test]
fn a_password_and_a_code_log_in_and_another_code_confirms() {
    let (home, guarded) = (Home::new(), Guarded::new());
    let mut terminal = guarded.log_in(&home);
    let code = guarded.code();
    type_code(&mut terminal, 1, &code);
    assert_eq!(terminal.end(), 0, "{}", terminal.text());
    assert!(terminal.text().contains("as admin until"), "{}", terminal.text());
    shows_nothing_secret(&terminal, &[&guarded.password, &code]);
    let kept = fs::read_to_string(home.config_file()).unwrap();
    assert!(kept.contains("token = ") && !kept.contains(&guarded.password), "{kept}");

    // The token that was kept confirms by a code, too; without a terminal there is nobody to ask.
    let refused = home.run(&["account", "secret", "deploy@web-01"]);
    assert!(refused.code == 4 && refused.err.contains("on a terminal only"), "{}", refused.text());
    let mut terminal = Terminal::new(&home, &[], &["account", "secret", "deploy@web-01"]);
    let code = guarded.code();
    type_code(&mut terminal, 1, &code);
    assert_eq!(terminal.end(), 0, "{}", terminal.text());
    let text = terminal.text();
    assert!(text.lines().count() == 2 && text.starts_with(ASKED), "{text}");
    shows_nothing_secret(&terminal, &[&guarded.password, &code]);
}

#[test]
fn a_wrong_code_is_asked_for_again_but_not_for_ever() {
    let (home, guarded) = (Home::new(), Guarded::new());
    let mut terminal = guarded.log_in(&home);
    type_code(&mut terminal, 1, WRONG);
    terminal.until("the code was refused; try again");
    let code = guarded.code();
    type_code(&mut terminal, 2, &code);
    assert_eq!(terminal.end(), 0, "{}", terminal.text());
    shows_nothing_secret(&terminal, &[&guarded.password, &code, WRONG]);

    fs::remove_file(home.config_file()).unwrap();
    let mut terminal = guarded.log_in(&home);
    for time in 1..=3 {
        type_code(&mut terminal, time, WRONG);
    }
    assert_eq!(terminal.end(), 4, "{}", terminal.text());
    assert!(terminal.text().contains("error: not logged in"), "{}", terminal.text());
    shows_nothing_secret(&terminal, &[&guarded.password, WRONG]);
    assert!(!home.config_file().exists(), "a login that failed leaves nothing");
}

#[test]
fn ctrl_c_at_the_prompt_leaves_nothing_and_the_terminal_as_it_was() {
    let (home, guarded) = (Home::new(), Guarded::new());
    let mut terminal = guarded.log_in(&home);
    terminal.until(ASKED);
    terminal.until_hidden();
    terminal.press("123\u{3}");
    assert!(terminal.end_by_signal(), "{}", terminal.text());
    assert!(!terminal.is_hidden(), "what is typed next is shown again");
    shows_nothing_secret(&terminal, &[&guarded.password, "123"]);
    assert!(!home.config_file().exists());
}

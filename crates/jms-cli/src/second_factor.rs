//! Codes of a second factor, from a person at a terminal.

use std::io::{self, IsTerminal};

use jms_http::domain::{Code, SecondFactor, Secret};

use crate::secrets;

/// Those whose code a person has at hand: for the others the server would first have to send one.
const AT_HAND: [SecondFactor; 3] = [SecondFactor::Otp, SecondFactor::Radius, SecondFactor::Custom];

/// Asks for a code of one of these factors. None without a terminal, or if no code of theirs can be typed: then the
/// server's own answer is the error.
pub(crate) fn ask(factors: &[SecondFactor]) -> Option<Code> {
    let factor = AT_HAND.into_iter().find(|factor| factors.contains(factor))?;
    if !io::stdin().is_terminal() {
        return None;
    }
    let code = secrets::prompt(&format!("code of the second factor ({factor})")).ok()?;
    Some(Code::new(factor, Secret::from_answer(code)))
}

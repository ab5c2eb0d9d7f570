//! A question at a terminal whose answer is not shown.
//!
//! `rpassword` reads and edits the line. By itself it sends the signal of Ctrl-C before it puts the terminal right, so that
//! whoever presses it would be left with one that shows nothing any more: here the terminal comes first.

use std::io;

/// Asks, and reads a line that is not shown. Ctrl-C ends this process by its signal, as it does elsewhere.
#[cfg(unix)]
pub(crate) fn hidden(question: &str) -> io::Result<String> {
    use std::{fs::OpenOptions, io::Write};

    use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};

    let mut terminal = OpenOptions::new().read(true).write(true).open("/dev/tty")?;
    let before = tcgetattr(&terminal)?;
    let mut hidden = before.clone();
    hidden.local_modes.remove(LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG);
    hidden.special_codes[SpecialCodeIndex::VMIN] = 1;
    hidden.special_codes[SpecialCodeIndex::VTIME] = 0;
    tcsetattr(&terminal, OptionalActions::Now, &hidden)?;
    let read = terminal.write_all(question.as_bytes()).and_then(|()| {
        let keys = Keys(terminal.try_clone()?);
        let config = rpassword::ConfigBuilder::new().input_reader(keys).output_discard().build();
        rpassword::read_password_with_config(config)
    });
    tcsetattr(&terminal, OptionalActions::Now, &before)?;
    terminal.write_all(b"\n")?;
    if read.as_ref().is_err_and(|error| error.kind() == INTERRUPTED) {
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGINT)?;
    }
    read
}

#[cfg(not(unix))]
pub(crate) fn hidden(question: &str) -> io::Result<String> {
    rpassword::prompt_password(question)
}

/// What Ctrl-C is told by. The kind `Interrupted` means to read again.
#[cfg(unix)]
const INTERRUPTED: io::ErrorKind = io::ErrorKind::ConnectionAborted;

/// What is typed, key by key, until Ctrl-C.
#[cfg(unix)]
struct Keys(std::fs::File);

#[cfg(unix)]
impl io::Read for Keys {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        const CTRL_C: u8 = 3;

        let count = self.0.read(buffer)?;
        let typed = buffer.get(..count).unwrap_or_default();
        if typed.contains(&CTRL_C) { Err(INTERRUPTED.into()) } else { Ok(count) }
    }
}

//! `jms` on a pseudo-terminal, its keyboard and its screen.

use std::{
    io::{Read, Write},
    num::NonZeroU16,
    sync::{
        Arc, Mutex,
        mpsc::{self, Receiver},
    },
    thread,
    time::Duration,
};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

use crate::home::Home;

/// A test fails after this much silence; nothing else depends on time.
const PATIENCE: Duration = Duration::from_secs(60);

const fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn lines(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

/// `jms` on a terminal of its own.
pub(crate) struct Terminal {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    pub(crate) screen: Arc<Mutex<vt100::Parser>>,
    /// All that was ever printed, with its escape sequences.
    printed: Arc<Mutex<String>>,
    news: Receiver<()>,
}

impl Terminal {
    pub(crate) fn new(home: &Home, variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        let pair = native_pty_system().openpty(size(24, 80)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_jms"));
        command.env_clear();
        command.args(arguments);
        for (name, value) in [("HOME", home.path().to_str().unwrap()), ("TERM", "xterm"), ("TZ", "Asia/Shanghai")] {
            command.env(name, value);
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut output = pair.master.try_clone_reader().unwrap();
        let screen = Arc::new(Mutex::new(vt100::Parser::new(lines(24), lines(80), 0)));
        let printed = Arc::new(Mutex::new(String::new()));
        let (tell, news) = mpsc::channel();
        let (ours, all) = (Arc::clone(&screen), Arc::clone(&printed));
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                ours.lock().unwrap().process(&buffer[..count]);
                all.lock().unwrap().push_str(&String::from_utf8_lossy(&buffer[..count]));
                if tell.send(()).is_err() {
                    break;
                }
            }
        });
        Self { keys: pair.master.take_writer().unwrap(), master: pair.master, child, screen, printed, news }
    }

    pub(crate) fn text(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    pub(crate) fn printed(&self) -> String {
        self.printed.lock().unwrap().clone()
    }

    /// Waits until the screen shows this.
    pub(crate) fn until(&self, wanted: &str) {
        while !self.text().contains(wanted) {
            self.news.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no `{wanted}` on\n{}", self.text()));
        }
    }

    /// Waits until this was printed so many times.
    pub(crate) fn until_times(&self, wanted: &str, times: usize) {
        while self.printed().matches(wanted).count() < times {
            self.news.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no `{wanted}` in\n{}", self.printed()));
        }
    }

    /// Whether what is typed is not shown.
    pub(crate) fn is_hidden(&self) -> bool {
        let flags = format!("{:?}", self.master.get_termios().unwrap().local_flags);
        !flags.split(['(', ')', '|']).any(|flag| flag.trim() == "ECHO")
    }

    /// Waits until what is typed is no longer shown: a prompt is there a moment before.
    pub(crate) fn until_hidden(&self) {
        while !self.is_hidden() {
            thread::sleep(Duration::from_millis(5));
        }
    }

    pub(crate) fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    pub(crate) fn resize(&self, rows: u16, cols: u16) {
        self.master.resize(size(rows, cols)).unwrap();
        self.screen.lock().unwrap().screen_mut().set_size(lines(rows), lines(cols));
    }

    /// The exit code, once all is printed.
    pub(crate) fn end(&mut self) -> u32 {
        self.status().exit_code()
    }

    /// Whether a signal ended it, once all is printed.
    pub(crate) fn end_by_signal(&mut self) -> bool {
        self.status().signal().is_some()
    }

    fn status(&mut self) -> ExitStatus {
        let status = self.child.wait().unwrap();
        while self.news.recv_timeout(Duration::from_millis(200)).is_ok() {}
        status
    }
}

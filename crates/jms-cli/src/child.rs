//! A command that runs in our place: it gets our signals, and its end is ours.

use std::{
    io,
    process::{Child, Command, ExitCode, ExitStatus, Stdio},
    thread,
};

use crate::{failure::Failure, masking::Masks, memory_files::MemoryFiles, output};

/// What a shell says of a command that is not there, and of one that cannot be run.
const NOT_FOUND: u8 = 127;
const NOT_RUNNABLE: u8 = 126;

/// Runs a command to its end, with its output masked if there are masks, and gives its exit code: 128 and the number of the
/// signal if one ended it. `files` are removed when it has ended.
pub(crate) fn run(
    command: &mut Command,
    masks: Option<&Masks>,
    files: Option<MemoryFiles>,
) -> Result<ExitCode, Failure> {
    if masks.is_some() {
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
    }
    let signals = signals::Forwarding::begin().map_err(Failure::io("taking signals"))?;
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            let name = command.get_program().display();
            let (code, problem) = match error.kind() {
                io::ErrorKind::NotFound => (NOT_FOUND, format!("error: there is no command `{name}`")),
                _ => (NOT_RUNNABLE, format!("error: `{name}` cannot be run: {error}")),
            };
            output::note(&problem);
            return Ok(ExitCode::from(code));
        }
    };
    let forwarding = signals.to(&child);
    thread::scope(|scope| {
        let (out, err) = (child.stdout.take(), child.stderr.take());
        if let Some(masks) = masks {
            // Whoever reads our output has had enough of it, and then the command hears of that, too.
            scope.spawn(move || out.map(|out| masks.copy(out, io::stdout())));
            scope.spawn(move || err.map(|err| masks.copy(err, io::stderr())));
        }
        let ended = forwarding.wait(&mut child).map_err(Failure::io("waiting for the command"));
        let removed = files.map_or(Ok(()), MemoryFiles::remove);
        let code = exit_code(ended?);
        removed.map(|()| code)
    })
}

fn exit_code(status: ExitStatus) -> ExitCode {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX));
    }
    ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX))
}

#[cfg(unix)]
mod signals {
    //! Signals for us are signals for the command, but for those that it has got itself.

    use std::{
        sync::{Arc, Mutex, PoisonError},
        thread,
    };

    use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, getpid, kill_process, waitid};
    use signal_hook::{
        consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGWINCH},
        iterator::{SignalsInfo, exfiltrator::WithOrigin},
        low_level::{emulate_default_handler, siginfo::Origin},
    };

    use super::{Child, ExitStatus, io};

    const FORWARDED: [i32; 9] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGWINCH, SIGTSTP, SIGCONT];

    /// Signals that are taken, for a command that has not begun. They wait for it.
    pub(super) struct Forwarding(SignalsInfo<WithOrigin>);

    /// Signals that go to a command.
    pub(super) struct Forwarded(Arc<Mutex<Option<Pid>>>);

    impl Forwarding {
        pub(super) fn begin() -> io::Result<Self> {
            // A signal that whoever started us ignores (as `nohup` does) the command is to ignore, too.
            let ignored = ignored();
            let taken = FORWARDED.into_iter().filter(|signal| ignored >> (signal - 1) & 1 == 0);
            SignalsInfo::new(taken).map(Self)
        }

        pub(super) fn to(mut self, child: &Child) -> Forwarded {
            let pid = Pid::from_child(child);
            let running = Arc::new(Mutex::new(Some(pid)));
            let forwarded = Forwarded(Arc::clone(&running));
            thread::spawn(move || {
                for origin in &mut self.0 {
                    // As long as this is locked, the number is that of the command and of no other process.
                    let running = running.lock().unwrap_or_else(PoisonError::into_inner);
                    match *running {
                        Some(pid) => forward(&origin, pid),
                        // The command has ended, and what it started goes on printing through us.
                        None => drop(emulate_default_handler(origin.signal)),
                    }
                }
            });
            forwarded
        }
    }

    impl Forwarded {
        /// Waits for the end of the command.
        pub(super) fn wait(&self, child: &mut Child) -> io::Result<ExitStatus> {
            // First without taking the status away: as long as it is there, the number belongs to the command.
            let ended = || waitid(WaitId::Pid(Pid::from_child(child)), WaitIdOptions::EXITED | WaitIdOptions::NOWAIT);
            rustix::io::retry_on_intr(ended)?;
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
            child.wait()
        }
    }

    fn forward(origin: &Origin, pid: Pid) {
        let Some(signal) = Signal::from_named_raw(origin.signal) else { return };
        // What the terminal sends, such as Ctrl-C, it sends to the command, too. What the command sends to its whole group
        // it needs not get back.
        if origin.process.as_ref().is_some_and(|sender| sender.pid != pid.as_raw_nonzero().get()) {
            // It may just have ended; then nobody misses the signal.
            let _ = kill_process(pid, signal);
        }
        if signal == Signal::TSTP {
            let _ = kill_process(getpid(), Signal::STOP);
        }
    }

    /// The signals that we ignored when we were started, as a set of bits. Told by Linux alone.
    fn ignored() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let bits = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        bits.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()).unwrap_or_default()
    }
}

#[cfg(not(unix))]
mod signals {
    //! Without Unix signals: a Ctrl-C goes to the command by the console.

    use super::{Child, ExitStatus, io};

    pub(super) struct Forwarding;

    impl Forwarding {
        pub(super) fn begin() -> io::Result<Self> {
            Ok(Self)
        }

        pub(super) fn to(self, _child: &Child) -> Self {
            self
        }

        pub(super) fn wait(&self, child: &mut Child) -> io::Result<ExitStatus> {
            child.wait()
        }
    }
}

//! Whole requests, and sequences of them, that nobody would send.
//!
//! Some are made from the document and then spoilt, others never were right. Whatever is sent, the sandbox answers as the
//! document says, does not fail itself, and keeps its rows whole; what it refuses changes nothing.
//!
//! A test run sends the same few thousand each time. `JMS_FUZZ_SECONDS=600` sends others for ten minutes, and
//! `JMS_FUZZ_FAULTS=FILE` writes there what was answered with 500 as the server does. What once failed is in
//! `tests/corpus`, one sequence a line, and is sent first.

mod document;
mod generate;
mod judge;
mod lists;
mod step;
mod store;

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fs,
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

use http::StatusCode;
use jms_sandbox::{Clock, Sandbox, Store};
use jms_spec::verify::Verifier;
use proptest::{
    prop_assert, prop_assert_eq,
    test_runner::{Config, RngSeed, TestCaseError, TestRunner},
};
use serde_json::json;

use self::{
    document::Operation,
    generate::SECRET,
    judge::Judge,
    lists::Lists,
    step::{Known, Sent, Sequence, Step},
    store::File,
};
use crate::client::{Answer, Client};

const PROFILES: [&str; 3] = ["licensed", "community", "v3"];
/// Sequences of each profile in a test run.
const CASES: u32 = 24;

/// A sandbox that is fuzzed.
struct Fuzzed<'a> {
    sandbox: Sandbox,
    client: Client,
    file: File,
    callers: BTreeMap<String, String>,
    operations: &'a [Operation],
    known: Known,
    _folder: tempfile::TempDir,
}

impl<'a> Fuzzed<'a> {
    fn new(sequence: &Sequence, operations: &'a [Operation]) -> Result<Self, TestCaseError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fuzzed.sqlite");
        let sandbox = build(sequence, Store::File(path.clone()));
        let client = Client::new(&sandbox);
        let mut callers = BTreeMap::from([("admin-token".to_owned(), client.authorization.clone())]);
        for (username, password) in &sandbox.credentials().passwords {
            let login = client.post("authentication/auth/", &json!({ "username": username, "password": password }));
            callers.insert(username.clone(), format!("Bearer {}", login.json()["token"].as_str().unwrap()));
        }
        let known = Lists::read(&client, operations)?.known();
        Ok(Self { sandbox, client, file: File::open(&path), callers, operations, known, _folder: folder })
    }

    fn run(
        mut self,
        sequence: &Sequence,
        judge: &Judge,
        verifier: &RefCell<Verifier<'_>>,
    ) -> Result<(), TestCaseError> {
        for (number, step) in sequence.steps.iter().enumerate() {
            match step {
                Step::Advance(milliseconds) => self.sandbox.advance(Duration::from_millis(*milliseconds)),
                Step::Send(sent) => self.send(sequence, sent, judge, verifier)?,
            }
            if number % 8 == 7 && !self.look()? {
                return Ok(());
            }
        }
        self.look()?;
        let broken = self.file.broken();
        prop_assert!(broken.is_none(), "{:?}", broken);
        Ok(())
    }

    /// Sends one request, and looks at what came of it.
    fn send(
        &self,
        sequence: &Sequence,
        sent: &Sent,
        judge: &Judge,
        verifier: &RefCell<Verifier<'_>>,
    ) -> Result<(), TestCaseError> {
        let Some(request) = sent.request(&self.known, &self.callers) else { return Ok(()) };
        let path = request.uri().path().to_owned();
        // What is due is done with the next request, whatever that is.
        self.client.get("/api/health/");
        let (version, rows) = (self.file.version(), self.file.rows());
        let answer = self.client.send(request);
        prop_assert_eq!(self.sandbox.requests().failures(), 0, "the sandbox itself failed: {:?}", sent);
        let status = answer.status;
        // Wrong passwords are counted.
        if status.as_u16() >= 400 && !["/auth/", "/tokens/"].iter().any(|login| path.ends_with(login)) {
            prop_assert_eq!(
                self.file.version(),
                version,
                "refused with {}, and yet something has changed: {:?}",
                status,
                sent
            );
        }
        let takes_away =
            sent.method == "DELETE" || ["move-to-assets", "/handle/", "sync-"].iter().any(|part| path.contains(part));
        if !takes_away {
            let lost = store::lost(&rows, &self.file.rows());
            prop_assert!(lost.is_none(), "{:?} was lost by {:?}", lost, sent);
        }
        if status == StatusCode::INTERNAL_SERVER_ERROR {
            note_fault(&path, sent);
        }
        prop_assert!(shows_secrets(&path) || !contains(&answer, SECRET), "a secret is in the answer to {:?}", sent);
        let exchange = judge::exchange(sequence.profile(), sent, &path, &answer);
        let fault = judge::fault(judge, &mut verifier.borrow_mut(), &exchange);
        prop_assert!(fault.is_none(), "{} is not documented: {} of {:?}", status, fault.unwrap_or_default(), sent);
        Ok(())
    }

    /// Looks at all lists. False if the administrator cannot any more.
    fn look(&mut self) -> Result<bool, TestCaseError> {
        if self.client.get("users/profile/").status != StatusCode::OK {
            return Ok(false);
        }
        let lists = Lists::read(&self.client, self.operations)?;
        lists.check(&self.client, self.operations)?;
        self.known = lists.known();
        prop_assert_eq!(self.sandbox.requests().failures(), 0, "the sandbox failed while it listed");
        Ok(true)
    }
}

fn build(sequence: &Sequence, store: Store) -> Sandbox {
    Sandbox::builder().profile(sequence.profile()).clock(Clock::manual()).seed(5).store(store).build().unwrap()
}

fn contains(answer: &Answer, text: &str) -> bool {
    answer.body.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Whether the path is there to show secrets.
fn shows_secrets(path: &str) -> bool {
    path.contains("-secrets/") || path.ends_with("/secret/") || path.ends_with("/account-secret/")
}

/// Writes down what made the server fail, to be held against its source.
fn note_fault(path: &str, sent: &Sent) {
    if let Ok(file) = std::env::var("JMS_FUZZ_FAULTS") {
        let mut file = fs::OpenOptions::new().create(true).append(true).open(file).unwrap();
        let fault = json!({ "path": path, "sent": sent });
        writeln!(file, "{fault}").unwrap();
    }
}

/// The operations of a profile.
fn offered(profile: &str) -> Vec<Operation> {
    let sequence = Sequence { profile: profile.to_owned(), why: String::new(), steps: Vec::new() };
    document::operations(&Client::new(&build(&sequence, Store::Memory)))
}

#[test]
fn the_corpus_breaks_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let judge = Judge::new();
    let verifier = RefCell::new(judge.verifier());
    let mut sequences: Vec<Sequence> = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        sequences.extend(text.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<Sequence>>());
    }
    for profile in PROFILES {
        let operations = offered(profile);
        for sequence in sequences.iter().filter(|sequence| sequence.profile == profile) {
            let ran = Fuzzed::new(sequence, &operations).and_then(|fuzzed| fuzzed.run(sequence, &judge, &verifier));
            assert!(ran.is_ok(), "{}: {}\n{sequence:?}", sequence.why, ran.unwrap_err());
        }
    }
    println!("{} sequences of the corpus", sequences.len());
}

#[test]
fn requests_break_nothing() {
    let judge = Judge::new();
    let verifier = RefCell::new(judge.verifier());
    let seconds = std::env::var("JMS_FUZZ_SECONDS").ok().map(|seconds| seconds.parse().unwrap());
    let end = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let (mut round, mut sequences) = (0_u64, 0);
    loop {
        for profile in PROFILES {
            let operations = offered(profile);
            let rng_seed = if end.is_some() { RngSeed::Random } else { RngSeed::Fixed(round) };
            let config = Config { cases: CASES, rng_seed, failure_persistence: None, ..Config::default() };
            let strategy = generate::sequences(profile, operations.clone());
            let ran = TestRunner::new(config)
                .run(&strategy, |sequence| Fuzzed::new(&sequence, &operations)?.run(&sequence, &judge, &verifier));
            if let Err(error) = ran {
                panic!("{error}\nThe line for tests/corpus stands above, after `minimal failing input`.");
            }
            sequences += CASES;
        }
        round += 1;
        if end.is_none_or(|end| Instant::now() >= end) {
            break;
        }
    }
    println!("{sequences} sequences, {round} rounds");
}

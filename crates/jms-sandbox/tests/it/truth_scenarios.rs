//! The recorded scenarios, played against the sandbox.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::{Duration, SystemTime},
};

use axum::body::Body;
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, Mac};
use http::{Request, header};
use jms_sandbox::{Clock, Fleet, Sandbox};
use jms_truth::{Scenario, Step};
use serde_json::{Value, json};

use crate::{
    client::{Answer, Client},
    likeness::{Bindings, Rules, differences, header_difference},
    unknown::Unknown,
};

const SERVER: &str = "4.10.16";
/// Where the recorded server was; its links have it in them.
const HOST: &str = "127.0.0.1:18082";
const HEADERS: [&str; 6] = ["content-type", "location", "allow", "retry-after", "www-authenticate", "content-language"];
/// A moment to sign; nobody compares it with a clock.
const DATE: &str = "Sat, 21 Nov 2026 23:30:00 GMT";
/// How often the recorder asked again.
const POLL: Duration = Duration::from_millis(120);

#[test]
fn truth_scenarios() {
    let exceptions = Exceptions::read(include_str!("exceptions.txt"));
    let only = std::env::var("SCENARIO").ok();
    let mut tally = Tally::default();
    let mut known = BTreeSet::new();
    for stage in jms_truth::stages(SERVER) {
        let fleet = fleet(stage.fixture.clone());
        let mut fixed = Bindings::default();
        fixed.keep(&stage.fixture.to_string());
        known.extend(stage.scenarios.iter().filter(|_| stage.kept).map(|scenario| scenario.name.clone()));
        let chosen =
            stage.scenarios.iter().filter(|scenario| only.as_ref().is_none_or(|only| scenario.name.starts_with(only)));
        for scenario in chosen {
            let play = Play::new(scenario, &stage.fixture, fleet.clone(), fixed.clone());
            if known.contains(&scenario.name) {
                play.run(&exceptions, &mut tally);
            } else {
                play.run_unknown(&mut tally.unknown);
            }
        }
    }
    let Tally { equal, excepted, scenarios, unexpected, stale, unknown } = tally;
    println!("{equal} steps of {scenarios} scenarios are equal, {excepted} are excepted");
    for line in unexpected.iter().chain(&stale) {
        println!("{line}");
    }
    unknown.judge("steps of scenarios that are not kept here");
    assert!(equal > 0, "no step was played");
    assert!(unexpected.is_empty(), "{} steps differ and are not excepted", unexpected.len());
    assert!(stale.is_empty(), "{} exceptions are not needed any more", stale.len());
}

/// A sandbox that was filled from the answers of a server gives these answers itself.
#[test]
fn truth_fixture() {
    let (mut equal, mut missing, mut found) = (0, Vec::new(), Vec::new());
    for stage in jms_truth::stages(SERVER) {
        let sandbox = Sandbox::builder().fleet(fleet(stage.fixture.clone())).clock(clock()).build().unwrap();
        let client = Client::new(&sandbox);
        for (key, recorded) in stage.fixture["responses"].as_object().unwrap() {
            // The recorder was in another organisation for this one, as its answer says.
            if key == "GET /api/v1/orgs/orgs/current/" {
                continue;
            }
            // Virtual accounts are made when they are first asked for, so that their ids are new.
            if key.starts_with("GET /api/v1/accounts/virtual-accounts/") && !key.contains('?') {
                continue;
            }
            let answer = client.get(key.strip_prefix("GET /api/v1/").unwrap());
            if answer.header("content-type") == Some("text/html; charset=utf-8") {
                missing.push(key.clone());
                continue;
            }
            let here = serde_json::from_slice(&answer.body).unwrap_or_default();
            let rules = Rules { volatile: &[], unordered: false, page_undetermined: false };
            let mut bindings = Bindings::default();
            let lines = differences(recorded, &here, rules, &mut bindings);
            equal += usize::from(lines.is_empty());
            found.extend(lines.into_iter().take(5).map(|line| format!("{key}: {line}")));
        }
    }
    println!("{equal} answers of the fixture are equal, {} are not in the sandbox yet", missing.len());
    assert!(equal > 0 && found.is_empty(), "{}", found.join("\n"));
}

#[derive(Default)]
struct Tally {
    equal: usize,
    excepted: usize,
    scenarios: usize,
    unexpected: Vec<String>,
    stale: Vec<String>,
    unknown: Unknown,
}

/// Steps that may differ, with the reason: `NAME: reason` for a scenario, `NAME[1,2]: reason` for some of its steps.
struct Exceptions(HashMap<String, Option<Vec<usize>>>);

impl Exceptions {
    fn read(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut listed: HashMap<String, Option<Vec<usize>>> = HashMap::new();
        for line in lines {
            let (place, reason) = line.split_once(": ").unwrap_or_else(|| panic!("no reason: {line}"));
            assert!(reason.len() > 10, "a reason says what differs and why it does not matter: {line}");
            match place.split_once('[') {
                None => assert!(listed.insert(place.to_owned(), None).is_none(), "listed twice: {line}"),
                Some((name, steps)) => {
                    let steps = steps.trim_end_matches(']').split(',').map(|step| step.parse::<usize>().unwrap());
                    match listed.entry(name.to_owned()).or_insert_with(|| Some(Vec::new())) {
                        Some(known) => known.extend(steps),
                        None => panic!("listed as a whole, too: {line}"),
                    }
                }
            }
        }
        Self(listed)
    }

    fn whole(&self, scenario: &str) -> bool {
        self.0.get(scenario) == Some(&None)
    }

    fn step(&self, scenario: &str, index: usize) -> bool {
        matches!(self.0.get(scenario), Some(Some(steps)) if steps.contains(&index))
    }
}

/// The start of all scenarios. What its machines do is told in the notes of the recorder only.
fn fleet(mut fixture: Value) -> Fleet {
    fixture["targets"] = json!({ "web-02": "dead", "mysql-01": "dead", "win-01": "dead", "intranet": "dead" });
    Fleet::from_dump(&fixture).unwrap()
}

/// A few minutes after the fixture was made; filters by age count on that.
fn clock() -> Clock {
    Clock::manual().starting_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_302_600))
}

/// One scenario being played.
struct Play<'s> {
    scenario: &'s Scenario,
    sandbox: Sandbox,
    client: Client,
    credentials: &'s Value,
    tokens: BTreeMap<&'static str, String>,
    bindings: Bindings,
}

/// Actors that sign in with a password: their users.
const USERS: [(&str, &str); 5] = [
    ("admin-token", "admin"),
    ("operator-token", "operator"),
    ("auditor-user", "auditor"),
    ("plain-user", "plain"),
    ("recipient-user", "recipient"),
];

impl<'s> Play<'s> {
    fn new(scenario: &'s Scenario, fixture: &'s Value, fleet: Fleet, bindings: Bindings) -> Self {
        let sandbox = Sandbox::builder().fleet(fleet).clock(clock()).seed(1).build().unwrap();
        let client = Client::new(&sandbox);
        let credentials = &fixture["credentials"];
        let mut play = Self { scenario, sandbox, client, credentials, tokens: BTreeMap::new(), bindings };
        for (actor, user) in USERS {
            if scenario.steps.iter().any(|step| step.actor == actor) {
                let token = play.sign_in(user);
                play.tokens.insert(actor, token);
            }
        }
        play
    }

    fn sign_in(&self, user: &str) -> String {
        let login = json!({ "username": user, "password": self.sandbox.credentials().password(user).unwrap() });
        self.client.post("authentication/auth/", &login).json()["token"].as_str().unwrap().to_owned()
    }

    fn run(mut self, exceptions: &Exceptions, tally: &mut Tally) {
        let name = &self.scenario.name;
        let whole = exceptions.whole(name);
        let mut all_equal = true;
        for (index, step) in self.scenario.steps.iter().enumerate() {
            self.sandbox.advance(Duration::from_millis(20));
            let found = self.step(step);
            let excepted = whole || exceptions.step(name, index);
            all_equal &= found.is_empty();
            match (found.is_empty(), excepted) {
                (true, false) => tally.equal += 1,
                (false, false) => {
                    let found: Vec<_> = found.iter().take(8).map(|line| format!("      {line}")).collect();
                    let request = &step.request.request;
                    let sent = format!("{} {}?{}", request.method, request.path, request.query);
                    tally.unexpected.push(format!(
                        "{name}[{index}] {} | {} {sent}\n{}",
                        step.name,
                        step.actor,
                        found.join("\n")
                    ));
                }
                (true, true) if !whole => tally.stale.push(format!("{name}[{index}] is equal and excepted")),
                _ => tally.excepted += 1,
            }
        }
        if whole && all_equal {
            tally.stale.push(format!("{name} is equal and excepted"));
        }
        tally.scenarios += usize::from(!whole);
        assert_eq!(self.sandbox.requests().failures(), 0, "{name}: the sandbox itself failed");
    }

    /// Plays a scenario that is not kept here, as far as the sandbox has its operations.
    fn run_unknown(mut self, unknown: &mut Unknown) {
        for step in &self.scenario.steps {
            self.sandbox.advance(Duration::from_millis(20));
            let found = self.step(step);
            let request = &step.request.request;
            if self.has_no_url(step) {
                unknown.skipped += 1;
                // What it was to change is not changed, and what comes after would differ for this reason alone.
                if !["GET", "HEAD", "OPTIONS"].contains(&request.method.as_str()) {
                    return;
                }
                continue;
            }
            let place = format!("{} {} | {} {}", self.scenario.name, step.name, request.method, request.path);
            unknown.count(&place, &found);
        }
    }

    /// Whether the sandbox does not know the path of a step, and the recorded server did.
    fn has_no_url(&mut self, step: &Step) -> bool {
        let recorded = &step.response.response;
        if recorded.status == 404 && recorded.header("allow").is_none() {
            return false;
        }
        let uri = self.bindings.translate(&step.request.request.path);
        let request = Request::builder().method("GET").uri(&uri).header(header::HOST, HOST);
        let answer = self.client.send(request.body(Body::empty()).unwrap());
        answer.status == 404 && answer.header("allow").is_none()
    }

    /// Plays one step; gives what differs.
    fn step(&mut self, step: &Step) -> Vec<String> {
        let Some(until) = &step.poll_until else {
            let answer = self.send(step);
            return self.compare(step, &answer);
        };
        let (key, values) = until.first_key_value().unwrap();
        let pointer = format!("/{}", key.replace('.', "/"));
        for _ in 0..300 {
            let answer = self.send(step);
            let value =
                serde_json::from_slice::<Value>(&answer.body).ok().and_then(|body| body.pointer(&pointer).cloned());
            if answer.status.as_u16() >= 500 || value.as_ref().is_some_and(|value| values.contains(value)) {
                return self.compare(step, &answer);
            }
            let expected = ["pending", "running", "PENDING"];
            let on_the_way =
                value.as_ref().map_or(answer.status == 404, |value| expected.iter().any(|known| value == known));
            if !on_the_way {
                return vec![format!("while waiting: {} with {key} = {value:?}", answer.status)];
            }
            self.sandbox.advance(POLL);
        }
        vec![format!("{key} never was one of {values:?}")]
    }

    fn send(&mut self, step: &Step) -> Answer {
        let recorded = &step.request.request;
        // What no answer has given is chosen by the caller, and the same here.
        for chosen in [&recorded.path, &recorded.query, &recorded.body.to_string()] {
            self.bindings.keep(chosen);
        }
        let mut target = self.bindings.translate(&recorded.path);
        if !recorded.query.is_empty() {
            target = format!("{target}?{}", self.bindings.translate(&recorded.query));
        }
        let mut request = Request::builder().method(recorded.method.as_str()).uri(&target).header(header::HOST, HOST);
        for (name, value) in recorded.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("authorization")) {
            request = request.header(name, self.bindings.translate(value));
        }
        if step.actor.starts_with("admin-key")
            && request.headers_ref().is_some_and(|headers| !headers.contains_key("date"))
        {
            request = request.header(header::DATE, DATE);
        }
        if let Some(authorization) = self.authorization(step, &target) {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        let body = match (&step.request.raw_body, &recorded.body) {
            (Some(raw), _) if step.request.raw_body_encoding.as_deref() == Some("latin1") => {
                raw.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
            }
            (Some(raw), _) => raw.clone().into_bytes(),
            (None, Value::Null) => Vec::new(),
            (None, body) => self.bindings.translate_json(body).to_string().into_bytes(),
        };
        self.client.send(request.body(Body::from(body)).unwrap())
    }

    fn authorization(&self, step: &Step, target: &str) -> Option<String> {
        let recorded = &step.request.request;
        let key = |index: usize| {
            let key = &self.credentials["access_keys"][index];
            (key["id"].as_str().unwrap().to_owned(), key["secret"].as_str().unwrap().to_owned())
        };
        let text = |step: &Step, name: &str| {
            let headers = &step.request.request.headers;
            headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone())
        };
        let signed = |(id, secret): (String, String), target: &str| {
            let accept = text(step, "accept").unwrap_or_default();
            let date = text(step, "date").unwrap_or_else(|| DATE.to_owned());
            signature(&recorded.method, target, &accept, &date, &id, &secret)
        };
        match step.actor.as_str() {
            "anonymous" => None,
            "admin-private" => {
                let token = &self.credentials["private_tokens"][0]["key"];
                Some(format!("Token {}", token.as_str().unwrap()))
            }
            "admin-key" => Some(signed(key(0), target)),
            "admin-key-2" => Some(signed(key(1), target)),
            "literal" => {
                let literal = text(step, "authorization")?;
                let Some(sign) = &step.sign else { return Some(self.bindings.translate(&literal)) };
                let sign = (sign["key_id"].clone(), sign["secret"].clone());
                let sent = match recorded.query.as_str() {
                    "" => recorded.path.clone(),
                    query => format!("{}?{query}", recorded.path),
                };
                // A signature that its key does not give is wrong on purpose.
                if signed(sign.clone(), &sent) != literal {
                    return Some(self.bindings.translate(&literal));
                }
                Some(signed((self.bindings.translate(&sign.0), self.bindings.translate(&sign.1)), target))
            }
            actor => {
                Some(format!("Bearer {}", self.tokens.get(actor).unwrap_or_else(|| panic!("unknown actor {actor}"))))
            }
        }
    }

    fn compare(&mut self, step: &Step, answer: &Answer) -> Vec<String> {
        let recorded = &step.response.response;
        let bindings = &mut self.bindings;
        let mut found = Vec::new();
        if recorded.status != answer.status.as_u16() {
            found.push(format!("status: recorded {}, here {}", recorded.status, answer.status.as_u16()));
        }
        for name in HEADERS {
            found.extend(header_difference(name, recorded.header(name), answer.header(name), bindings));
        }
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        match step.response.body_kind.as_str() {
            // Only that it is a page.
            "html" => found.extend(text.is_empty().then(|| "body: a page was recorded, here is none".to_owned())),
            "empty" => found.extend((!text.is_empty()).then(|| format!("body: none recorded, here {text}"))),
            "text" => {
                found.extend((recorded.body != text).then(|| format!("body: recorded {}, here {text}", recorded.body)));
            }
            _ => {
                let rules = Rules {
                    volatile: &step.volatile,
                    unordered: step.unordered,
                    page_undetermined: step.page_undetermined,
                };
                match serde_json::from_str(&text) {
                    Ok(here) => found.extend(differences(&recorded.body, &here, rules, bindings)),
                    Err(error) => found.push(format!("body: recorded {}, here {text:.200} ({error})", recorded.body)),
                }
            }
        }
        found
    }
}

/// `Authorization` of a request that is signed as the recorder signed.
fn signature(method: &str, target: &str, accept: &str, date: &str, id: &str, secret: &str) -> String {
    let text = format!("(request-target): {} {target}\naccept: {accept}\ndate: {date}", method.to_lowercase());
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    format!(
        "Signature keyId=\"{id}\",algorithm=\"hmac-sha256\",headers=\"(request-target) accept date\",signature=\"{signature}\""
    )
}

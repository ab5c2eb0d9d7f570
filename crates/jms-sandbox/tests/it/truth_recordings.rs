//! Recorded exchanges, each sent by itself: what the server refuses does not depend on what it holds.

use std::collections::{BTreeMap, BTreeSet};

use axum::body::Body;
use http::{Request, header};
use jms_sandbox::{Builder, Clock, Fleet, Profile, Sandbox};
use jms_truth::Exchange;
use serde_json::{Map, Value, json};

use crate::{
    client::{Answer, Client},
    likeness::{Bindings, Rules, differences, header_difference},
    unknown::Unknown,
};

mod exceptions;

use exceptions::{DEPENDENT, excepted};

#[test]
fn truth_recordings_of_4_10() {
    Replay::new("4.10.16", Sandbox::builder()).run("licensed,mfa=false,throttle=high", Likeness::Whole);
}

#[test]
fn truth_recordings_of_3_10() {
    Replay::new("3.10.20", Sandbox::builder().profile(Profile::V3_10))
        .run("licensed,mfa=false,throttle=high", Likeness::Keys);
}

#[test]
fn truth_recordings_of_the_community_edition() {
    Replay::new("4.10.16", Sandbox::builder().profile(Profile::V4_10Community))
        .run("community,mfa=false", Likeness::Whole);
}

#[test]
fn truth_recordings_with_a_second_factor() {
    Replay::new("4.10.16", Sandbox::builder().mfa(true)).run("licensed,mfa=true", Likeness::Whole);
    let older = Sandbox::builder().profile(Profile::V3_10).mfa(true);
    Replay::new("3.10.20", older).run("licensed,mfa=true", Likeness::Keys);
}

/// How like the recorded refusals must be; of what succeeds, only status and keys count, as values depend on the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// Every word.
    Whole,
    /// Status and keys.
    Keys,
}

/// An id that nothing has.
const UNKNOWN: &str = "11111111-1111-4111-8111-111111111111";

struct Replay {
    server: &'static str,
    exchanges: Vec<Exchange>,
    client: Client,
    sandbox: Sandbox,
    tokens: BTreeMap<&'static str, String>,
    bindings: Bindings,
    made: usize,
}

impl Replay {
    fn new(server: &'static str, sandbox: Builder) -> Self {
        let exchanges = jms_truth::exchanges(server);
        let fleet = fleet(&exchanges);
        let sandbox = sandbox.fleet(fleet).clock(Clock::manual()).seed(1).build().unwrap();
        let client = Client::new(&sandbox);
        let tokens = ["plain", "auditor", "operator"].map(|user| {
            let login = json!({ "username": user, "password": sandbox.credentials().password(user).unwrap() });
            let token = client.post("authentication/auth/", &login).json()["token"].as_str().unwrap().to_owned();
            (user, format!("Bearer {token}"))
        });
        let mut bindings = Bindings::default();
        bindings.keep(UNKNOWN);
        for path in ["assets/assets/?limit=1000", "assets/nodes/?limit=1000", "users/users/?limit=1000"] {
            bindings.keep(&client.get(path).json().to_string());
        }
        Self { server, exchanges, client, sandbox, tokens: BTreeMap::from(tokens), bindings, made: 0 }
    }

    fn run(mut self, mode: &str, likeness: Likeness) {
        let exchanges = std::mem::take(&mut self.exchanges);
        let (mut equal, mut different, mut unknown) = (0, Vec::new(), Unknown::default());
        let mut skipped: BTreeMap<&str, usize> = BTreeMap::new();
        // Another source may hold the same recordings.
        let mut seen = BTreeSet::new();
        for exchange in exchanges.iter().filter(|exchange| exchange.recorded.mode.as_deref() == Some(mode)) {
            if !seen.insert(format!("{}{:?}", exchange.group, exchange.recorded)) {
                continue;
            }
            match self.replay(exchange, likeness) {
                Ok(lines) if !exchange.kept && !excepted(exchange) => {
                    let place = format!("{}: {}", exchange.group, exchange.recorded.name);
                    unknown.count(&place, &lines);
                }
                Err(reason) => *skipped.entry(reason).or_default() += 1,
                Ok(lines) if lines.is_empty() => equal += 1,
                Ok(_) if excepted(exchange) => *skipped.entry("excepted").or_default() += 1,
                Ok(lines) => {
                    let recorded = &exchange.recorded;
                    let request = &recorded.request;
                    different.push(format!(
                        "{}: {} | {} {}?{} {}\n      {}",
                        exchange.group,
                        recorded.name,
                        request.method,
                        request.path,
                        request.query,
                        request.body,
                        lines.join("\n      ")
                    ));
                }
            }
        }
        println!("{}: {equal} recorded answers equal, {} differ; skipped: {skipped:?}", self.server, different.len());
        for line in &different {
            println!("{line}");
        }
        unknown.judge("recorded answers that are not kept here");
        assert_eq!(self.sandbox.requests().failures(), 0, "the sandbox itself failed");
        assert!(equal > 0, "nothing was compared");
        assert!(different.is_empty(), "{} answers differ", different.len());
    }

    /// Sends one request; gives what differs, or why it says nothing by itself.
    fn replay(&mut self, exchange: &Exchange, likeness: Likeness) -> Result<Vec<String>, &'static str> {
        let recorded = &exchange.recorded;
        let (method, status) = (recorded.request.method.as_str(), recorded.response.status);
        let writes = ["POST", "PUT", "PATCH"].contains(&method);
        let stands_alone = COLLECTIONS
            .iter()
            .any(|collection| recorded.request.path.starts_with(&format!("/api/v1/accounts/{collection}/")));
        let tells = method == "OPTIONS";
        let shows = method == "GET" && recorded.response.body.is_object() | recorded.response.body.is_array();
        let alone = status >= 300 || shows || tells || (writes && stands_alone);
        if !alone || DEPENDENT.iter().any(|part| recorded.name.contains(part)) {
            return Err("depends on the state");
        }
        let authorization = recorded.request.headers.get("Authorization").map_or("", String::as_str);
        if authorization.contains("<key id>")
            || recorded.name.starts_with("token ")
            || recorded.name.ends_with(" as token")
            || recorded.name.ends_with(" as bearer")
        {
            return Err("credentials are masked");
        }
        if recorded.request.path.ends_with("/log/") && !recorded.request.path.contains(UNKNOWN) {
            return Err("depends on the state");
        }
        self.stand_in(&recorded.request.path);
        let request = self.request(exchange).ok_or("no URI")?;
        let answer = self.client.send(request);
        let allowed = answer.header("allow");
        let unknown_url = |status: u16, allowed: Option<&str>| status == 404 && allowed.is_none();
        let no_url =
            unknown_url(answer.status.as_u16(), allowed) && !unknown_url(status, recorded.response.header("allow"));
        let no_method = answer.status == 405 && allowed.is_some_and(|allowed| allowed.contains(method));
        if no_url || no_method {
            return Err("not in the sandbox yet");
        }
        // What is read is there or not, by what was done before; where it is, it looks the same.
        if shows
            && status == 200
            && (answer.status != 200 || row(&answer.json()).is_none() || row(&recorded.response.body).is_none())
        {
            return Err("depends on the state");
        }
        let found = self.compare(exchange, &answer, likeness);
        if method == "POST" && answer.status == 201 {
            self.forget(&recorded.request.path, &answer);
        }
        Ok(found)
    }

    /// Makes an object for the id in a path, unless there is one: what is refused about it is refused about all.
    fn stand_in(&mut self, path: &str) {
        let mut segments = path.trim_start_matches("/api/v1/accounts/").split('/');
        let (collection, id) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
        if self.bindings.translate(id) != id || id.len() != 36 || id == UNKNOWN {
            return;
        }
        if collection == "virtual-accounts" {
            // There are always the same.
            let first = self.client.get("accounts/virtual-accounts/?limit=1").json()["results"][0]["id"].clone();
            self.bindings.bind(&id.to_lowercase(), first.as_str().unwrap());
            return;
        }
        self.made += 1;
        let name = format!("stand-in-{}", self.made);
        let (collection, body) = match collection {
            "accounts" | "account-secrets" => {
                let asset = self.client.get("assets/assets/?limit=1").json()["results"][0]["id"].clone();
                ("accounts", json!({ "asset": asset, "name": name, "username": name, "secret": "x" }))
            }
            "change-secret-automations" | "change-secret" => {
                let rules = json!({ "length": 16 });
                let body = json!({
                    "name": name, "accounts": [], "is_periodic": false, "secret_type": "password", "secret_strategy": "random", "password_rules": rules
                });
                ("change-secret-automations", body)
            }
            "account-templates" | "account-template-secrets" => ("account-templates", json!({ "name": name })),
            "push-account-automations" | "push-account" => {
                let body = json!({
                    "name": name, "accounts": [], "is_periodic": false, "secret_type": "password", "secret_strategy": "random",
                    "password_rules": { "length": 16 }
                });
                ("push-account-automations", body)
            }
            "account-backup-plans" | "gather-account-automations" | "check-account-automations" => {
                (collection, json!({ "name": name, "is_periodic": false }))
            }
            "integration-applications" => (collection, json!({ "name": name, "accounts": { "type": "all" } })),
            _ => return,
        };
        let made = self.client.post(&format!("accounts/{collection}/"), &body);
        if made.status == 201 {
            assert!(self.bindings.bind(&id.to_lowercase(), made.json()["id"].as_str().unwrap()));
        }
    }

    /// Removes what a request has made, as the recorder did, so that ids and names are free again.
    fn forget(&self, path: &str, answer: &Answer) {
        let body = answer.json();
        let rows = body.as_array().cloned().unwrap_or_else(|| vec![body]);
        for id in rows.iter().filter_map(|row| row["id"].as_str()) {
            let path = path.trim_start_matches("/api/v1/");
            self.client.call(http::Method::DELETE, &format!("{path}{id}/"), &Value::Null);
        }
    }

    fn request(&self, exchange: &Exchange) -> Option<Request<Body>> {
        let recorded = &exchange.recorded.request;
        let target = match recorded.query.as_str() {
            "" => recorded.path.clone(),
            query => format!("{}?{query}", recorded.path),
        };
        let mut request = Request::builder()
            .method(recorded.method.as_str())
            .uri(self.bindings.translate(&target))
            .header(header::HOST, "sandbox");
        let actor = self.tokens.iter().find(|(user, _)| exchange.recorded.name.ends_with(&format!("as {user}")));
        for (name, value) in &recorded.headers {
            let value = match (value.as_str(), actor) {
                ("Bearer <token>", Some((_, token))) => token.clone(),
                ("Bearer <token>" | "Token <token>", _) => self.client.authorization.clone(),
                (other, _) => self.bindings.translate(other),
            };
            request = request.header(name, value);
        }
        let body = match &recorded.body {
            Value::Null => Vec::new(),
            // The recorder shows a JSON string and a raw body alike.
            Value::String(text) if exchange.recorded.name == "create string" => format!("\"{text}\"").into_bytes(),
            Value::String(text) if exchange.recorded.name.ends_with("latin1") => {
                text.chars().map(|c| c as u8).collect()
            }
            Value::String(text) => text.clone().into_bytes(),
            body => self.bindings.translate_json(body).to_string().into_bytes(),
        };
        request.body(Body::from(body)).ok()
    }

    fn compare(&mut self, exchange: &Exchange, answer: &Answer, likeness: Likeness) -> Vec<String> {
        let recorded = &exchange.recorded.response;
        let text = String::from_utf8_lossy(&answer.body);
        if recorded.status != answer.status.as_u16() {
            let (was, is) = (recorded.body.to_string(), answer.status.as_u16());
            return vec![format!("status: recorded {} {was:.300}, here {is} {text:.300}", recorded.status)];
        }
        let mut bindings = self.bindings.clone();
        let mut found = Vec::new();
        for name in ["content-type", "location", "www-authenticate"] {
            found.extend(header_difference(name, recorded.header(name), answer.header(name), &mut bindings));
        }
        let here: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
        let page = recorded.body.is_string();
        if page || recorded.body_truncated.is_some() {
            // A page of the web framework, or nothing.
            return found;
        }
        let tells = exchange.recorded.request.method == "OPTIONS";
        if !tells && (recorded.status < 300 || likeness == Likeness::Keys) {
            let (mut was, mut is) = (keys(&recorded.body), keys(&here));
            if exchange.recorded.request.method == "GET" {
                for key in UNSETTLED {
                    was.remove(key);
                    is.remove(key);
                }
            }
            found.extend(
                (was != is).then(|| format!("keys: only recorded {:?}, only here {:?}", &was - &is, &is - &was)),
            );
        } else {
            let rules = Rules { volatile: &[], unordered: false, page_undetermined: false };
            found.extend(differences(&recorded.body, &here, rules, &mut bindings));
        }
        found
    }
}

/// Keys that lists of the same version were recorded with and without.
const UNSETTLED: [&str; 3] = ["gathered_info", "spec_info", "has_secret"];

/// Collections whose writes do not depend on anything else.
const COLLECTIONS: [&str; 8] = [
    "accounts",
    "account-templates",
    "change-secret-automations",
    "push-account-automations",
    "gather-account-automations",
    "check-account-automations",
    "account-backup-plans",
    "integration-applications",
];

/// A body, or its first row; nothing if there are none.
fn row(body: &Value) -> Option<&Value> {
    let rows = body["results"].as_array().or(body.as_array());
    rows.map_or(Some(body), |rows| rows.first())
}

/// The keys of a body, or of its first row.
fn keys(body: &Value) -> BTreeSet<String> {
    row(body).and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key.clone()).collect()
}

/// The objects that a recording shows, as the start of a sandbox.
fn fleet(exchanges: &[Exchange]) -> Fleet {
    let mut responses = Map::new();
    for path in ["assets/assets/", "assets/nodes/", "users/users/", "labels/labels/"] {
        let path = format!("/api/v1/{path}");
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        for exchange in exchanges.iter().filter(|exchange| exchange.recorded.request.path == path) {
            let recorded = &exchange.recorded;
            if recorded.response.status != 200 || recorded.request.query.contains("fields") {
                continue;
            }
            let body = &recorded.response.body;
            for row in body["results"].as_array().or(body.as_array()).into_iter().flatten() {
                if seen.insert(row["id"].to_string()) {
                    rows.push(row.clone());
                }
            }
        }
        responses.insert(format!("GET {path}"), Value::Array(rows));
    }
    stand_ins(exchanges, &mut responses);
    Fleet::from_dump(&json!({ "responses": responses })).unwrap()
}

/// Adds the assets that requests name with success and no list shows: they stand in as hosts of the first asset's platform.
fn stand_ins(exchanges: &[Exchange], responses: &mut Map<String, Value>) {
    let rows = responses["GET /api/v1/assets/assets/"].as_array_mut().unwrap();
    let Some(first) = rows.iter().find(|row| row["type"]["value"] == "linux").cloned() else { return };
    let mut seen: BTreeSet<String> = rows.iter().map(|row| row["id"].to_string()).collect();
    for exchange in exchanges.iter().filter(|exchange| exchange.recorded.response.status < 300) {
        let body = &exchange.recorded.request.body;
        let named = body["assets"].as_array().into_iter().flatten().chain([&body["asset"]]);
        for id in named.filter(|id| id.as_str().is_some_and(|id| id.len() == 36 && id != UNKNOWN)) {
            if seen.insert(id.to_string()) {
                let mut row = first.clone();
                row["id"] = id.clone();
                row["name"] = json!(format!("stand-in-{}", seen.len()));
                rows.push(row);
            }
        }
    }
}

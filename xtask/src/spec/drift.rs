//! `cargo xtask spec drift`.

use std::{env, io::Write, time::Duration};

use clap::Args;
use jms_spec::{
    Index, Version,
    coverage::read_routes,
    drift::{Drift, Expected},
};
use serde::Serialize;
use serde_json::{Value, json};

use super::{SpecError, coverage::ROUTES, document};
use crate::root;

/// Where the password of `--username` is.
const PASSWORD: &str = "JMS_PASSWORD";
/// The greatest description that is read: that of 4.10 has some 5 MB.
const LARGEST: u64 = 64 << 20;

/// Which server to ask, and as whom.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The server, such as `https://jumpserver.example.com`.
    #[arg(long, value_name = "URL")]
    server: String,
    /// The environment variable that has a token: 40 hex digits are a private token, anything else is a bearer token.
    #[arg(long, value_name = "NAME", required_unless_present = "username")]
    token_env: Option<String>,
    /// Log in as this user; the password is taken from `JMS_PASSWORD`.
    #[arg(long, value_name = "NAME", conflicts_with = "token_env")]
    username: Option<String>,
    /// The server's version; if not given, 3.10.20 where its schema is Swagger 2.0, else 4.10.16.
    #[arg(long, value_name = "VERSION")]
    server_version: Option<Version>,
    /// The root file of the document; that of this repository if not given.
    #[arg(long, value_name = "FILE")]
    document: Option<std::path::PathBuf>,
    /// The result as JSON.
    #[arg(long)]
    json: bool,
}

/// What came of it.
#[derive(Serialize)]
struct Found {
    /// What differs.
    drift: Vec<Drift>,
    /// Paths that told nothing of themselves, with the status.
    silent: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<bool, SpecError> {
    let document = document(arguments.document.as_ref())?;
    let index = Index::of(&document)?;
    let routes = read_routes(&root().join(ROUTES))?;
    let client = Client::of(arguments)?;
    let schema = client.needed("/api/swagger.json")?;
    let version = match &arguments.server_version {
        Some(version) => version.clone(),
        None if schema.get("swagger").is_some() => "3.10.20".parse()?,
        None => "4.10.16".parse()?,
    };
    let expected = Expected::of(&document, &index, &routes, &version)?;
    let mut found = Found { drift: expected.schema(&schema), silent: Vec::new() };
    for path in expected.collections() {
        match client.send("OPTIONS", path, None)? {
            (200, metadata) => found.drift.extend(expected.metadata(path, &metadata)),
            (status, _) => found.silent.push(format!("{path} ({status})")),
        }
    }
    found.drift.sort();
    found.drift.dedup();
    if arguments.json {
        serde_json::to_writer_pretty(&mut *out, &found)?;
        writeln!(out)?;
    } else {
        for drift in &found.drift {
            writeln!(out, "{drift}")?;
        }
        if !found.silent.is_empty() {
            writeln!(out, "no answer to OPTIONS: {}", found.silent.join(", "))?;
        }
        writeln!(out, "{} differences to {version} at {}", found.drift.len(), arguments.server)?;
    }
    Ok(found.drift.is_empty())
}

/// Asks one server.
struct Client {
    agent: ureq::Agent,
    base: String,
    authorization: Option<String>,
}

impl Client {
    fn of(arguments: &Arguments) -> Result<Self, SpecError> {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            // Credentials go nowhere else.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(Duration::from_secs(120)));
        let base = arguments.server.trim_end_matches('/').to_owned();
        let mut client = Self { agent: config.build().new_agent(), base, authorization: None };
        client.authorization = Some(match (&arguments.token_env, &arguments.username) {
            (Some(name), _) => {
                let token = variable(name)?;
                let is_private = token.len() == 40 && token.chars().all(|c| c.is_ascii_hexdigit());
                format!("{} {token}", if is_private { "Token" } else { "Bearer" })
            }
            (None, username) => client.login(username.as_deref().unwrap_or_default())?,
        });
        Ok(client)
    }

    fn login(&self, username: &str) -> Result<String, SpecError> {
        let path = "/api/v1/authentication/auth/";
        let body = json!({ "username": username, "password": variable(PASSWORD)? });
        match self.send("POST", path, Some(&body))? {
            (201, answer) if answer["token"].is_string() => {
                Ok(format!("Bearer {}", answer["token"].as_str().unwrap_or_default()))
            }
            (status, answer) => {
                let code = answer["error"].as_str().unwrap_or("no token in the answer");
                Err(self.failed(path, format!("the login was refused: {status} {code}")))
            }
        }
    }

    /// The JSON of a path that must be there.
    fn needed(&self, path: &str) -> Result<Value, SpecError> {
        match self.send("GET", path, None)? {
            (200, value) if value.is_object() => Ok(value),
            (status, _) => Err(self.failed(path, format!("answers {status} without a schema"))),
        }
    }

    /// Status and JSON body; null for what is no JSON.
    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Result<(u16, Value), SpecError> {
        let url = format!("{}{path}", self.base);
        let fail = |error: &dyn std::fmt::Display| self.failed(path, error.to_string());
        let mut request = ureq::http::Request::builder().method(method).uri(&url);
        request = request.header("Accept", "application/json").header("Content-Type", "application/json");
        request = request.header("Accept-Language", "en");
        if let Some(authorization) = &self.authorization {
            request = request.header("Authorization", authorization);
        }
        let body = body.map(Value::to_string).unwrap_or_default();
        let request = request.body(body).map_err(|error| fail(&error))?;
        let agent = self.agent.configure_request(request).allow_non_standard_methods(true).build();
        let mut answer = self.agent.run(agent).map_err(|error| fail(&error))?;
        let status = answer.status().as_u16();
        let text = answer.body_mut().with_config().limit(LARGEST).read_to_string().map_err(|error| fail(&error))?;
        Ok((status, serde_json::from_str(&text).unwrap_or_default()))
    }

    fn failed(&self, path: &str, reason: String) -> SpecError {
        SpecError::Server { url: format!("{}{path}", self.base), reason }
    }
}

fn variable(name: &str) -> Result<String, SpecError> {
    env::var(name).map_err(|_| SpecError::Server {
        url: name.to_owned(),
        reason: "this environment variable is not set, or is no text".to_owned(),
    })
}

//! The checks. They only look: nothing is changed at the server.
//!
//! Sources: facts of 4.10.16, sections 2, 3, 12 and 14; the document's `settings_public_get`, `task_executions_list` and
//! `users_profile_permissions_get`.

use std::time::Instant;

use http::{Method, header::DATE};
use jiff::{SignedDuration, Timestamp, fmt::rfc2822};
use jms_http::{
    JumpServer,
    domain::{
        Dialect, ErrorKind, Feature, ServerTime,
        ports::{Organisations, Users},
    },
};
use serde_json::Value;

use super::{Finding, Status};
use crate::{connect::Connected, failure::Failure, output};

/// More than this is worth a word, in seconds: schedules and records go by the server's clock.
const CLOCK_DIFFERENCE: i64 = 60;
/// A task that waits for longer than this has probably no worker, in seconds.
const WAITING: i64 = 60;

/// What the commands of this program ask for.
const PERMISSIONS: [&str; 12] = [
    "accounts.view_account",
    "accounts.add_account",
    "accounts.change_account",
    "accounts.delete_account",
    "accounts.view_accountsecret",
    "accounts.view_changesecretautomation",
    "accounts.add_changesecretautomation",
    "accounts.add_changesecretexecution",
    "accounts.view_changesecretrecord",
    "accounts.add_backupaccountexecution",
    "assets.view_asset",
    "assets.view_node",
];

/// Makes all checks that can still be made.
pub(super) async fn all(connected: &Connected, findings: &mut Vec<Finding>) {
    let client = &connected.client;
    let reached = reachable(client, findings).await;
    findings.push(transport(&connected.server, reached));
    if !reached || !logged_in(client, findings).await {
        return;
    }
    findings.push(organisation(client).await);
    let permissions = get(client, "/api/v1/users/profile/permissions/").await;
    let dialect = match client.dialect().await {
        Ok(dialect) => {
            findings.push(version(dialect, &permissions));
            dialect
        }
        Err(error) => {
            findings.push(Finding::of("version", Status::Unknown, &error.into()));
            Dialect::default()
        }
    };
    match get(client, "/api/v1/settings/public/").await {
        Ok(settings) => {
            findings.push(licence(dialect, &settings));
            findings.push(self::permissions(permissions));
            findings.push(secrets(&settings));
            findings.push(throttle(dialect, &settings));
        }
        Err(failure) => findings.push(Finding::of("licence", Status::Unknown, &failure)),
    }
    findings.push(worker(client).await);
}

/// An answer as JSON.
async fn get(client: &JumpServer, path: &str) -> Result<Value, Failure> {
    let answer = client.raw().send(&Method::GET, path, None).await?;
    match answer.refusal() {
        Some(error) => Err(error.into()),
        None => Ok(serde_json::from_slice(answer.response.body()).unwrap_or_default()),
    }
}

/// Whether it answers, and its parts do; and its clock, by the header of that answer.
async fn reachable(client: &JumpServer, findings: &mut Vec<Finding>) -> bool {
    let started = Instant::now();
    let answer = match client.raw().send(&Method::GET, "/api/health/", None).await {
        Ok(answer) => answer,
        Err(error) => {
            findings.push(Finding::of("reachable", Status::Fail, &error.into()));
            return false;
        }
    };
    if let Some(error) = answer.refusal() {
        findings.push(Finding::of("reachable", Status::Fail, &error.into()));
        return false;
    }
    let took = started.elapsed().as_millis();
    let health: Value = serde_json::from_slice(answer.response.body()).unwrap_or_default();
    let is = |key: &str| health[key].as_bool();
    findings.push(match (is("status"), is("db_status"), is("redis_status")) {
        (None, ..) => Finding::new("reachable", Status::Fail, "something answers that is no JumpServer")
            .advise("Check the address: it is that of the web pages, without a path."),
        (Some(true), ..) => Finding::new("reachable", Status::Ok, format!("it answered in {took} ms")),
        (Some(false), Some(false), _) => {
            Finding::new("reachable", Status::Fail, "the server does not reach its database")
                .advise("Look into the server's log.")
        }
        (Some(false), ..) => Finding::new("reachable", Status::Fail, "the server does not reach its Redis")
            .advise("Look into the server's log."),
    });
    let date = answer.response.headers().get(DATE).and_then(|date| date.to_str().ok());
    findings
        .push(clock(date.and_then(|date| rfc2822::DateTimeParser::new().parse_timestamp(date).ok()), Timestamp::now()));
    is("status").is_some()
}

fn clock(server: Option<Timestamp>, ours: Timestamp) -> Finding {
    let Some(server) = server else {
        return Finding::new("clock", Status::Unknown, "the answer has no date");
    };
    let seconds = server.duration_since(ours).as_secs();
    if seconds.abs() <= CLOCK_DIFFERENCE {
        return Finding::new("clock", Status::Ok, "the clocks agree");
    }
    let finding = if seconds > 0 {
        format!("the server's clock is {seconds} s ahead of this machine's")
    } else {
        format!("the server's clock is {} s behind this machine's", -seconds)
    };
    Finding::new("clock", Status::Warn, finding)
        .advise("Schedules run by the server's clock. Set the one that is wrong, such as by NTP.")
}

fn transport(server: &str, reached: bool) -> Finding {
    let url = url_of(server);
    match url {
        Some("https") if reached => Finding::new("tls", Status::Ok, "https, and the certificate is trusted"),
        Some("https") => Finding::new("tls", Status::Unknown, "https, and no connection to tell the certificate by"),
        Some(_) if is_loopback(server) => Finding::new("tls", Status::Ok, "plain http, which stays on this machine"),
        Some(_) => {
            Finding::new("tls", Status::Warn, "plain http: passwords and secrets go over the network in clear text")
                .advise("Use the server's https address.")
        }
        None => Finding::new("tls", Status::Ok, "none is needed, it is in this process"),
    }
}

fn url_of(server: &str) -> Option<&str> {
    ["https", "http"].into_iter().find(|scheme| server.starts_with(&format!("{scheme}://")))
}

fn is_loopback(server: &str) -> bool {
    ["http://127.", "http://localhost", "http://[::1]"].iter().any(|start| server.starts_with(start))
}

/// Whether the credentials are good, and whose they are.
async fn logged_in(client: &JumpServer, findings: &mut Vec<Finding>) -> bool {
    match client.users().me().await {
        Ok(me) => {
            let roles = me.user.system_roles.iter().chain(&me.user.org_roles).map(|role| role.display_name.as_str());
            let roles = roles.collect::<Vec<_>>().join(", ");
            findings.push(Finding::new("login", Status::Ok, format!("as {} ({roles})", me.user.username)));
            true
        }
        Err(error) => {
            findings.push(Finding::of("login", Status::Fail, &error.into()));
            false
        }
    }
}

async fn organisation(client: &JumpServer) -> Finding {
    match client.organisations().current().await {
        Ok(served) if served.id == client.org() => {
            Finding::new("organisation", Status::Ok, format!("{} ({})", served.name, served.id))
        }
        Ok(served) => {
            let finding = format!("the server works in {} ({}), not in {}", served.name, served.id, client.org());
            Finding { code: crate::failure::code::USAGE, ..Finding::new("organisation", Status::Fail, finding) }
                .advise("Check the id, and whether this user belongs to that organisation; `jms org list` lists them.")
        }
        Err(error) => Finding::of("organisation", Status::Fail, &error.into()),
    }
}

/// The server tells its version to nobody; but its permissions have a path of their own since 4.10.
fn version(taken_for: Dialect, permissions: &Result<Value, Failure>) -> Finding {
    let seen = match permissions {
        Ok(_) => "4.10",
        Err(Failure::Client(error)) if *error.kind() == ErrorKind::NotFound => "3.10",
        Err(_) => return Finding::new("version", Status::Unknown, format!("taken for {taken_for}")),
    };
    if taken_for.to_string().starts_with(seen) {
        return Finding::new("version", Status::Ok, format!("taken for {taken_for}, and it answers like that"));
    }
    Finding::new("version", Status::Warn, format!("taken for {taken_for}, and it answers like {seen}"))
        .advise(format!("Say --server-version {seen}, or set JMS_SERVER_VERSION."))
}

fn licence(dialect: Dialect, settings: &Value) -> Finding {
    match settings["XPACK_LICENSE_IS_VALID"].as_bool() {
        Some(true) => Finding::new("licence", Status::Ok, "there is a valid licence"),
        Some(false) if !dialect.has(Feature::LicenceGate) => {
            Finding::new("licence", Status::Ok, "none, and this version needs none")
        }
        Some(false) => Finding::new("licence", Status::Warn, "there is none: the community edition")
            .advise("Change-secret automations, check-account and risks are refused (403); everything else works."),
        None => Finding::new("licence", Status::Unknown, "the server does not tell"),
    }
}

/// By their own path, since 4.10. What servers before it tell was never recorded.
fn permissions(own: Result<Value, Failure>) -> Finding {
    let given = own.ok().and_then(|value| value["perms"].as_array().cloned());
    let Some(given) = given else { return Finding::new("permissions", Status::Unknown, "the server does not tell") };
    let has = |wanted: &str| given.iter().any(|given| given.as_str() == Some(wanted));
    let lacking: Vec<_> = PERMISSIONS.into_iter().filter(|wanted| !has(wanted)).collect();
    if lacking.is_empty() {
        return Finding::new("permissions", Status::Ok, "all that the commands need");
    }
    Finding::new("permissions", Status::Warn, format!("lacking: {}", lacking.join(", ")))
        .advise("An administrator gives them by a role in this organisation.")
}

fn secrets(settings: &Value) -> Finding {
    let is = |key: &str| settings[key].as_bool();
    if is("SECURITY_ACCOUNT_SECRET_READ") == Some(false) || is("SECURITY_DISABLE_VIEW_SECRET") == Some(true) {
        return Finding::new("secrets", Status::Warn, "the server shows secrets to nobody")
            .advise("An administrator sets SECURITY_ACCOUNT_SECRET_READ=true, from 4.10.17 on SECURITY_DISABLE_VIEW_SECRET=false.");
    }
    match is("SECURITY_VIEW_AUTH_NEED_MFA") {
        Some(true) => Finding::new("secrets", Status::Warn, "the server wants a second factor before it shows secrets")
            .advise("On a terminal `jms` asks for a code. For programs an administrator can set SECURITY_VIEW_AUTH_NEED_MFA=false and restart the server."),
        Some(false) => Finding::new("secrets", Status::Ok, "they can be read, as far as permissions go"),
        None => Finding::new("secrets", Status::Unknown, "the server does not tell"),
    }
}

/// It is no setting that could be read; the version says it, which the names of settings give away.
fn throttle(dialect: Dialect, settings: &Value) -> Finding {
    let has = |key: &str| settings.get(key).is_some();
    if dialect == Dialect::V3_10 {
        Finding::new("throttle", Status::Ok, "none on 3.10")
    } else if has("SECURITY_DISABLE_VIEW_SECRET") {
        Finding::new("throttle", Status::Ok, "4096 requests of a user in a minute")
    } else if has("SECURITY_ACCOUNT_SECRET_READ") {
        Finding::new("throttle", Status::Ok, "180 requests of a user in a minute, from 4.10.15 on")
            .advise("All tokens of a user count together: give programs users of their own.")
    } else {
        Finding::new("throttle", Status::Unknown, "the server does not tell")
    }
}

/// Nothing says whether a worker is alive but what it did: the newest runs of tasks.
async fn worker(client: &JumpServer) -> Finding {
    let path = "/api/v1/ops/task-executions/?limit=20&order=-date_published";
    let runs = match get(client, path).await {
        Ok(runs) => runs,
        Err(failure) => return Finding::of("worker", Status::Unknown, &failure),
    };
    let moment = |run: &Value, key: &str| run[key].as_str().and_then(|text| text.parse::<ServerTime>().ok());
    let runs = runs["results"].as_array().cloned().unwrap_or_default();
    let waiting = runs.iter().filter(|run| run["is_finished"] == false && run["date_start"].is_null());
    let oldest = waiting.clone().filter_map(|run| moment(run, "date_published")).map(ServerTime::timestamp).min();
    if let Some(oldest) = oldest
        && Timestamp::now().duration_since(oldest) > SignedDuration::from_secs(WAITING)
    {
        let finding = format!("{} tasks wait, and none has taken them for more than {WAITING} s", waiting.count());
        return Finding::new("worker", Status::Warn, finding)
            .advise("Look whether the server's Celery processes run, and whether they are busy.");
    }
    let newest = runs.iter().filter_map(|run| moment(run, "date_start")).max_by_key(|time| time.timestamp());
    match newest {
        Some(newest) => {
            Finding::new("worker", Status::Ok, format!("the newest task was begun at {}", output::time(Some(newest))))
        }
        None => Finding::new("worker", Status::Unknown, "no task of this user ran yet, and nothing else tells")
            .advise("The first run shows it: `jms backup run NAME --wait`, for example."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_compared() {
        let at = |seconds: i64| Timestamp::from_second(1_800_000_000 + seconds).unwrap();
        for (difference, says) in [(0, "agree"), (60, "agree"), (-61, "61 s behind"), (3600, "3600 s ahead")] {
            let found = clock(Some(at(difference)), at(0));
            assert!(found.text.contains(says), "{difference}: {}", found.text);
        }
        assert_eq!(clock(None, at(0)).status, Status::Unknown);
    }

    #[test]
    fn clear_text_is_found() {
        for (server, status) in [
            ("https://jumpserver.example.com/", Status::Ok),
            ("http://127.0.0.1:80/", Status::Ok),
            ("http://jumpserver.example.com/", Status::Warn),
            ("the embedded sandbox, x", Status::Ok),
        ] {
            assert_eq!(transport(server, true).status, status, "{server}");
        }
    }
}

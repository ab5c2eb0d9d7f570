//! The checks. They only look: nothing is changed at the server.
//!
//! Sources: facts of 4.10.16, sections 2, 3, 12 and 14; the document's `health_get`.

use std::time::Instant;

use http::{Method, header::DATE};
use jiff::{SignedDuration, Timestamp, fmt::rfc2822};
use jms_http::{
    JumpServer,
    domain::{
        Detected, Dialect, Error, Feature, PageRequest, ServerTime, Settings,
        ports::{Organisations, System, Tasks, Users},
    },
};
use serde_json::Value;

use super::{Finding, Status};
use crate::{connect::Connected, output};

/// More than this is worth a word, in seconds: schedules and records go by the server's clock.
const CLOCK_DIFFERENCE: i64 = 60;
/// A task that waits for longer than this has probably no worker, in seconds.
const WAITING: i64 = 60;
/// How many runs of tasks are looked at.
const NEWEST: u32 = 20;

/// What the commands of this program ask for.
const PERMISSIONS: [&str; 17] = [
    "accounts.view_account",
    "accounts.add_account",
    "accounts.change_account",
    "accounts.delete_account",
    "accounts.view_accountsecret",
    "accounts.view_accounttemplate",
    "accounts.view_accounttemplatesecret",
    "accounts.view_integrationapplication",
    "accounts.view_accountrisk",
    "accounts.view_changesecretautomation",
    "accounts.add_changesecretautomation",
    "accounts.add_changesecretexecution",
    "accounts.view_changesecretrecord",
    "accounts.add_backupaccountexecution",
    "assets.view_asset",
    "assets.view_node",
    "assets.view_platform",
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
    // What the server is counts for what it has; what it is taken for, only where that cannot be told.
    let dialect = match version(client).await {
        Ok((finding, dialect)) => {
            findings.push(finding);
            Some(dialect)
        }
        Err(error) => {
            findings.push(Finding::of("version", Status::Unknown, &error.into()));
            None
        }
    };
    match client.system().public_settings().await {
        Ok(settings) => {
            findings.push(licence(dialect, &settings));
            findings.push(permissions(client, dialect).await);
            findings.push(secrets(&settings));
        }
        Err(error) => findings.push(Finding::of("licence", Status::Unknown, &error.into())),
    }
    findings.extend(dialect.map(throttle));
    findings.push(worker(client).await.unwrap_or_else(|error| Finding::of("worker", Status::Unknown, &error.into())));
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

/// Whether the server is of the version that it is taken for; and of which it is.
async fn version(client: &JumpServer) -> Result<(Finding, Dialect), Error> {
    let (taken_for, detected) = (client.dialect().await?, client.detect().await?);
    let Detected { dialect, from, to, .. } = &detected;
    let dialect = *dialect;
    if from.is_none_or(|from| from <= taken_for) && to.is_none_or(|to| taken_for <= to) {
        let finding = format!("taken for {taken_for}, and it answers like that");
        return Ok((Finding::new("version", Status::Ok, finding), dialect));
    }
    let seen = detected.range();
    let finding = Finding::new("version", Status::Warn, format!("taken for {taken_for}, and it answers like {seen}"))
        .advise(format!(
            "Say --server-version {dialect}, or set JMS_SERVER_VERSION; `auto` asks the server each time."
        ));
    Ok((finding, dialect))
}

fn licence(dialect: Option<Dialect>, settings: &Settings) -> Finding {
    match settings.has_licence() {
        Some(true) => Finding::new("licence", Status::Ok, "there is a valid licence"),
        Some(false) if dialect.is_some_and(|dialect| !dialect.has(Feature::LicenceGate)) => {
            Finding::new("licence", Status::Ok, "none, and this version needs none")
        }
        Some(false) => Finding::new("licence", Status::Warn, "there is none: the community edition")
            .advise("Change-secret automations, check-account and risks are refused (403); everything else works."),
        None => Finding::new("licence", Status::Unknown, "the server does not tell"),
    }
}

/// Those that older servers have are called otherwise.
async fn permissions(client: &JumpServer, dialect: Option<Dialect>) -> Finding {
    if dialect.is_none_or(|dialect| !dialect.has(Feature::ProfilePermissions)) {
        return Finding::new("permissions", Status::Unknown, "the server does not tell");
    }
    let given = match client.users().permissions().await {
        Ok(given) => given,
        Err(error) => return Finding::of("permissions", Status::Unknown, &error.into()),
    };
    let lacking: Vec<_> = PERMISSIONS.into_iter().filter(|wanted| !given.allow(wanted)).collect();
    if lacking.is_empty() {
        return Finding::new("permissions", Status::Ok, "all that the commands need");
    }
    Finding::new("permissions", Status::Warn, format!("lacking: {}", lacking.join(", ")))
        .advise("An administrator gives them by a role in this organisation.")
}

fn secrets(settings: &Settings) -> Finding {
    if settings.secrets_are_shown() == Some(false) {
        return Finding::new("secrets", Status::Warn, "the server shows secrets to nobody")
            .advise("An administrator sets SECURITY_ACCOUNT_SECRET_READ=true, from 4.10.17 on SECURITY_DISABLE_VIEW_SECRET=false.");
    }
    match settings.secrets_need_mfa() {
        Some(true) => Finding::new("secrets", Status::Warn, "the server wants a second factor before it shows secrets")
            .advise("On a terminal `jms` asks for a code. For programs an administrator can set SECURITY_VIEW_AUTH_NEED_MFA=false and restart the server."),
        Some(false) => Finding::new("secrets", Status::Ok, "they can be read, as far as permissions go"),
        None => Finding::new("secrets", Status::Unknown, "the server does not tell"),
    }
}

/// It is no setting that could be read; the version says it.
fn throttle(dialect: Dialect) -> Finding {
    match dialect.requests_per_minute() {
        None => Finding::new("throttle", Status::Ok, "none in this version"),
        Some(most) => {
            let finding = format!("{most} requests of a user in a minute, unless an administrator changed it");
            Finding::new("throttle", Status::Ok, finding)
                .advise("All tokens of a user count together: give programs users of their own.")
        }
    }
}

/// Nothing says whether a worker is alive but what it did: the newest runs of tasks.
async fn worker(client: &JumpServer) -> Result<Finding, Error> {
    let tasks = client.tasks();
    // The oldest come first.
    let total = tasks.executions(PageRequest::first(1)).await?.total.unwrap_or_default();
    let newest = PageRequest::first(NEWEST).at(total.saturating_sub(NEWEST.into()));
    let runs = tasks.executions(newest).await?.items;
    let waiting = runs.iter().filter(|run| !run.is_finished && run.date_start.is_none());
    let oldest = waiting.clone().filter_map(|run| run.date_published).map(ServerTime::timestamp).min();
    if let Some(oldest) = oldest
        && Timestamp::now().duration_since(oldest) > SignedDuration::from_secs(WAITING)
    {
        let finding = format!("{} tasks wait, and none has taken them for more than {WAITING} s", waiting.count());
        return Ok(Finding::new("worker", Status::Warn, finding)
            .advise("Look whether the server's Celery processes run, and whether they are busy."));
    }
    let newest = runs.iter().filter_map(|run| run.date_start).max_by_key(|time| time.timestamp());
    Ok(match newest {
        Some(newest) => {
            Finding::new("worker", Status::Ok, format!("the newest task was begun at {}", output::time(Some(newest))))
        }
        None => Finding::new("worker", Status::Unknown, "no task of this user ran yet, and nothing else tells")
            .advise("The first run shows it: `jms backup run NAME --wait`, for example."),
    })
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

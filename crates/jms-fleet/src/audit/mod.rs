//! What is wrong with accounts, automations and plans, before somebody else finds it.

mod facts;
mod html;
mod junit;
mod rule;
mod rules;
mod sarif;
mod shared;

use jiff::Timestamp;
use jms_domain::{Error, ErrorKind, ServerTime};
use jms_http::JumpServer;
use serde::Serialize;

pub use rule::{Rule, Severity};

use facts::Facts;

/// What an [`Audit`] looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditOptions {
    /// A secret that was not changed for more days than this is old. 90 unless said otherwise.
    pub max_age_days: u32,
    /// Whether secrets are read, to find accounts that share one. They are compared by a keyed hash, and never kept. No, unless
    /// said otherwise: the server writes down who reads secrets.
    pub compare_secrets: bool,
}

impl Default for AuditOptions {
    fn default() -> Self {
        Self { max_age_days: 90, compare_secrets: false }
    }
}

/// What was found in one organisation.
///
/// ```
/// use jms_fleet::{Audit, AuditOptions, Rule};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// # let token = jms_fleet::domain::Secret::new(sandbox.credentials().private_token)?;
/// # let client = jms_http::JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
/// let audit = Audit::of(&client, &AuditOptions::default()).await?;
/// assert!(audit.findings.iter().any(|finding| finding.rule == Rule::NeverRotated));
/// println!("{} of {} rules found something", audit.broken().count(), Rule::ALL.len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Audit {
    /// The address of the server.
    pub server: String,
    /// When it was looked at.
    pub date: Timestamp,
    /// What was looked at.
    pub looked_at: LookedAt,
    /// What was found: the worst first, then by rule and name.
    pub findings: Vec<Finding>,
    /// Rules that could not be looked into, and why.
    pub skipped: Vec<Skipped>,
}

/// How much was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct LookedAt {
    /// Accounts.
    pub accounts: usize,
    /// Change-secret automations.
    pub change_secret_automations: usize,
    /// Account-backup plans.
    pub backup_plans: usize,
}

/// Something that is wrong with one object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// What it goes against.
    pub rule: Rule,
    /// How bad it is.
    pub severity: Severity,
    /// What it is wrong with.
    pub object: Object,
    /// What is wrong, such as since when.
    pub detail: String,
}

/// What a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Object {
    /// Its kind, such as `account`.
    pub kind: &'static str,
    /// Its name, such as `root@web-01`.
    pub name: String,
    /// Its id.
    pub id: String,
}

/// A rule that could not be looked into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Skipped {
    /// The rule.
    pub rule: Rule,
    /// Why not.
    pub reason: String,
}

impl Audit {
    /// Looks at the client's organisation. Reads only.
    ///
    /// Accounts, assets, nodes, automations and plans are listed; of each automation that has run, its last run is looked up.
    ///
    /// # Errors
    /// As of listing accounts. What needs more permissions than that is skipped, and said in [`skipped`](Self::skipped).
    pub async fn of(client: &JumpServer, options: &AuditOptions) -> Result<Self, Error> {
        let facts = Facts::read(client).await?;
        let date = client.shared_clock().date();
        let mut findings = rules::all(&facts, options, date);
        let mut skipped = facts.skipped;
        let not_compared = if options.compare_secrets {
            match shared::find(client).await {
                Ok(Some(found)) => {
                    findings.extend(found);
                    None
                }
                Ok(None) => Some("this server shows secrets to nobody".to_owned()),
                Err(error) => Some(reason(&error)),
            }
        } else {
            Some("secrets are read only if asked for".to_owned())
        };
        skipped.extend(not_compared.map(|reason| Skipped { rule: Rule::SharedSecret, reason }));
        findings.sort_by(|a, b| (b.severity, a.rule, &a.object).cmp(&(a.severity, b.rule, &b.object)));
        Ok(Self {
            server: client.raw().base_url().to_string(),
            date,
            looked_at: LookedAt {
                accounts: facts.accounts.len(),
                change_secret_automations: facts.rotations.len(),
                backup_plans: facts.plans.len(),
            },
            findings,
            skipped,
        })
    }

    /// The rules that something goes against, each with how often.
    pub fn broken(&self) -> impl Iterator<Item = (Rule, usize)> {
        let count = |rule| self.findings.iter().filter(|finding| finding.rule == rule).count();
        Rule::ALL.into_iter().map(move |rule| (rule, count(rule))).filter(|(_, count)| *count > 0)
    }

    /// A page for a browser, complete in itself: it loads nothing.
    pub fn to_html(&self) -> String {
        html::page(self)
    }

    /// A report in SARIF 2.1.0, as code-scanning tools take it.
    pub fn to_sarif(&self) -> serde_json::Value {
        sarif::log(self)
    }

    /// A report in `JUnit`'s XML: a test case for each rule, which fails with its findings.
    pub fn to_junit(&self) -> String {
        junit::report(self)
    }
}

impl Finding {
    fn new(rule: Rule, object: Object, detail: impl Into<String>) -> Self {
        Self { rule, severity: rule.severity(), object, detail: detail.into() }
    }
}

/// Why something could not be read.
fn reason(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Forbidden => "this user may not read them".to_owned(),
        ErrorKind::ConfirmationRequired { .. } => "the server wants a second factor for them".to_owned(),
        _ => error.to_string(),
    }
}

/// Days from then to now, rounded down.
fn days_since(time: ServerTime, now: Timestamp) -> i64 {
    now.duration_since(time.timestamp()).as_hours() / 24
}

impl Object {
    fn of_account(account: &jms_domain::Account) -> Self {
        let name = format!("{}@{}", account.name, account.asset.name);
        Self { kind: "account", name, id: account.id.to_string() }
    }
}

//! The rules, and how bad it is to break them.

use std::{fmt, str::FromStr};

use jms_domain::Invalid;
use serde::Serialize;

/// How bad something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// It will be a problem.
    Warning,
    /// It is one.
    Error,
}

impl Severity {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::Note, Self::Warning, Self::Error];

    /// Its name in tables, JSON and SARIF.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident = $name:literal, $severity:ident, $title:literal, $help:literal;)*) => {
        /// Something that should hold of accounts, automations and plans.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$rule),*];

            const NAMES: [&str; Self::ALL.len()] = [$($name),*];

            /// Its name in tables, JSON and options.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                }
            }

            /// How bad it is to go against it.
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$rule => Severity::$severity,)*
                }
            }

            /// What goes against it, for a heading.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$rule => $title,)*
                }
            }

            /// What to do.
            pub const fn help(self) -> &'static str {
                match self {
                    $(Self::$rule => $help,)*
                }
            }
        }
    };
}

rules! {
    /// The last change of an account's secret failed.
    ChangeFailed = "change-failed", Error,
        "the last change of the secret failed",
        "Look at the record of the run for the reason, mend it, and retry the record.";
    /// Several accounts have the same secret. Looked for only if secrets are compared.
    SharedSecret = "shared-secret", Error,
        "several accounts have the same secret",
        "Let a change-secret automation with random passwords change them.";
    /// An automation or plan has a schedule that the server never runs.
    NeverRuns = "never-runs", Error,
        "the schedule never runs",
        "Write a crontab that runs; `jms crontab check` says whether it does.";
    /// The last run of an automation ended well, and changed nothing.
    NothingChanged = "nothing-changed", Warning,
        "the last run changed nothing",
        "Compare its user names, kind of secret, assets and nodes with the accounts that it is for.";
    /// No account fits an automation.
    FindsNoAccount = "finds-no-account", Warning,
        "no account fits the automation",
        "Privileged accounts, root and administrator, and those with `secret_reset` off are left out by the server. Name others, or change those by hand.";
    /// A backup goes to nobody.
    NoRecipients = "no-recipients", Error,
        "the backup goes to nobody",
        "Name recipients, or storages: without them a run ends well, and sends nothing.";
    /// An account is on a type of asset that no active backup plan has.
    NotBackedUp = "not-backed-up", Warning,
        "no active backup plan covers the account",
        "Add the type of its asset to an active plan.";
    /// An account whose secret was never changed by an automation.
    NeverRotated = "never-rotated", Warning,
        "the secret was never changed by an automation",
        "Add its user name and asset to a change-secret automation.";
    /// An account whose secret was not changed for too long.
    TooOld = "too-old", Warning,
        "the secret is too old",
        "Run the automation that changes it, or give it a schedule.";
    /// An automation or plan is switched off.
    SwitchedOff = "switched-off", Note,
        "it has a schedule, and is switched off",
        "Switch it on, or delete it.";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A rule by its name, or an error that lists all names.
impl FromStr for Rule {
    type Err = Invalid;

    fn from_str(name: &str) -> Result<Self, Invalid> {
        Self::ALL.into_iter().find(|rule| rule.as_str() == name).ok_or_else(|| Invalid::Choice {
            of: "rule",
            given: name.to_owned(),
            known: &Self::NAMES,
        })
    }
}

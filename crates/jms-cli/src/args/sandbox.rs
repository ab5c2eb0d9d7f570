//! How a sandbox that is served behaves.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jms_sandbox::{Clock, Fault, Language, Profile};

pub(super) const AFTER_HELP: &str = "\
Faults:
  A rule is an effect and options, with commas between them:
    --fault reset-after,on=accounts_create,nth=2      the second creation is done, and its connection breaks
    --fault throttle=5,path=/api/v1/**,chance=0.1     429 with `Retry-After: 5` for one request in ten
    --fault status=502,method=POST,times=1            the first POST is a 502 and not done
    --fault stuck=running,on=change_secret_executions_create
  Effects: latency=300ms, latency-after=2s, refused, reset-before, reset-after, throttle, throttle=30, throttle-date=30,
  status=503, status-after=502 (both with body=html or body=json), redirect=slash, redirect=https://other.example, cut=100,
  slow=100ms (with chunk=64), content-type=text/html, invalid-utf8, invalid-json, deep-json=100000, oversized=68157440,
  duplicate-page, shrinking-count=1, stuck=pending, stuck=running, lost.
  Options: on=OPERATION (see `jms spec list`), method=POST, path=/api/v1/accounts/**, nth=2, calls=2-4, calls=3-, every=3,
  chance=0.1, seed=7, times=1.

While it is served, the control endpoint changes its faults and its clock, tells its requests, and resets it: below
/__sandbox/ of its address, with `Authorization: Bearer` and the control token. docs/sandbox.md describes it.";

/// Which server it answers as, and how.
#[derive(Debug, Args)]
pub(crate) struct Imitation {
    /// Answer as this server.
    #[arg(long = "as", value_enum, value_name = "SERVER", default_value_t)]
    pub(crate) server: Imitated,
    /// Let its clock run so many times as fast as real time, or stand still with `manual` until the control endpoint moves it.
    #[arg(long, value_name = "FACTOR|manual", default_value = "1", value_parser = clock, allow_negative_numbers = true)]
    pub(crate) speed: Clock,
    /// Misbehave by this rule, such as `reset-after,on=accounts_create,nth=2`; may be given again. `--help` has more.
    #[arg(long = "fault", value_name = "RULE")]
    pub(crate) faults: Vec<Fault>,
    /// Want a second factor before secrets are read, as new servers do: reading them is a 412.
    #[arg(long)]
    pub(crate) mfa: bool,
    /// Show `<REDACTED>` in place of secrets.
    #[arg(long)]
    pub(crate) no_secret_read: bool,
    /// Answer 429 after 60 requests of nobody, or 180 of one user, within a minute.
    #[arg(long)]
    pub(crate) throttle: bool,
    /// Keep its state in memory only, and begin with the seeded fleet.
    #[arg(long, conflicts_with = "file")]
    pub(crate) memory: bool,
    /// Keep its state in this file; without it, in a file for each server in your state folder.
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    /// Make the same random ids, secrets and credentials every time, in a state that is new. Others can guess them.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// Answer in this language where a request asks for none.
    #[arg(long, value_enum, value_name = "LANGUAGE", default_value_t)]
    pub(crate) language: Spoken,
}

/// The servers that the sandbox can answer as.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Imitated {
    /// 4.10 with a licence.
    #[default]
    #[value(name = "4.10")]
    V4_10,
    /// The community edition of 4.10.
    #[value(name = "4.10-community")]
    V4_10Community,
    /// 3.10, which has no licence.
    #[value(name = "3.10")]
    V3_10,
}

impl From<Imitated> for Profile {
    fn from(server: Imitated) -> Self {
        match server {
            Imitated::V4_10 => Self::V4_10Licensed,
            Imitated::V4_10Community => Self::V4_10Community,
            Imitated::V3_10 => Self::V3_10,
        }
    }
}

/// Languages of answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Spoken {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    ZhHans,
}

impl From<Spoken> for Language {
    fn from(language: Spoken) -> Self {
        match language {
            Spoken::En => Self::English,
            Spoken::ZhHans => Self::Chinese,
        }
    }
}

fn clock(text: &str) -> Result<Clock, String> {
    if text == "manual" {
        return Ok(Clock::manual());
    }
    match text.parse() {
        Ok(factor) if f64::is_finite(factor) && factor > 0.0 => Ok(Clock::fast(factor)),
        _ => Err("a speed is a number above 0, or `manual`".to_owned()),
    }
}

//! Faults as text: `reset-after,on=accounts_create,nth=2`.

use std::{fmt, str::FromStr, time::Duration};

use http::StatusCode;
use jiff::SignedDuration;

use super::{
    Fault, FaultError,
    effect::{Effect, Hold, Moment, Page, RetryAfter},
    occasion::Occasion,
};

/// Bytes of a chunk where nothing is said.
const CHUNK: usize = 1024;

const EFFECTS: &str = "latency, latency-after, refused, reset-before, reset-after, throttle, throttle-date, status, \
                       status-after, redirect, cut, slow, content-type, invalid-utf8, invalid-json, deep-json, oversized, \
                       duplicate-page, shrinking-count, stuck, lost";
const OPTIONS: &str = "on, method, path, nth, calls, every, chance, seed, times; body with a status, chunk with slow";

type Read<T> = Result<T, String>;

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let fault = read(text).map_err(|problem| FaultError::new(text, problem))?;
        fault.check()?;
        Ok(fault)
    }
}

fn read(text: &str) -> Read<Fault> {
    let mut parts = text.split(',').map(|part| match part.trim().split_once('=') {
        Some((key, value)) => (key, Some(value)),
        None => (part.trim(), None),
    });
    let (name, value) = parts.next().unwrap_or_default();
    let mut fault = Fault::new(effect(name, value)?);
    let mut given = Vec::new();
    for (key, value) in parts {
        let value = value.ok_or_else(|| format!("`{key}` is no option with a value; there are {OPTIONS}"))?;
        if given.contains(&key) {
            return Err(format!("`{key}` is there twice"));
        }
        given.push(key);
        option(&mut fault, key, value)?;
    }
    Ok(fault)
}

fn effect(name: &str, value: Option<&str>) -> Read<Effect> {
    let wanted = |what: &str| value.ok_or_else(|| format!("`{name}` wants {what}, as in `{name}=…`"));
    let effect = match (name, value) {
        ("latency", _) => Effect::Latency { time: time(wanted("a time")?)?, moment: Moment::Before },
        ("latency-after", _) => Effect::Latency { time: time(wanted("a time")?)?, moment: Moment::After },
        ("throttle", Some(seconds)) => Effect::Throttle(RetryAfter::Seconds(number(seconds)?)),
        ("throttle-date", _) => Effect::Throttle(RetryAfter::Date(number(wanted("seconds")?)?)),
        ("status", _) => of_status(wanted("a status")?, Moment::Before)?,
        ("status-after", _) => of_status(wanted("a status")?, Moment::After)?,
        ("redirect", Some("slash")) => Effect::ToSlash,
        ("redirect", _) => Effect::ToHost(wanted("`slash` or a base URL")?.to_owned()),
        ("cut", _) => Effect::Cut { bytes: number(wanted("a number of bytes")?)? },
        ("slow", _) => Effect::Slow { chunk: CHUNK, pause: time(wanted("a time")?)? },
        ("content-type", _) => Effect::ContentType(wanted("a content type")?.to_owned()),
        ("deep-json", _) => Effect::DeepJson { levels: number(wanted("a number of levels")?)? },
        ("oversized", _) => Effect::Oversized { bytes: number(wanted("a number of bytes")?)? },
        ("shrinking-count", _) => Effect::ShrinkingCount { by: number(wanted("a number")?)? },
        ("stuck", Some("pending")) => Effect::Hold(Hold::Pending),
        ("stuck", Some("running")) => Effect::Hold(Hold::Running),
        ("stuck", _) => return Err("an execution is stuck in `stuck=pending` or `stuck=running`".to_owned()),
        (name, value) => {
            let effect =
                without_value(name).ok_or_else(|| format!("there is no effect `{name}`; there are {EFFECTS}"))?;
            if value.is_some() {
                return Err(format!("`{name}` has no value"));
            }
            effect
        }
    };
    Ok(effect)
}

fn without_value(name: &str) -> Option<Effect> {
    Some(match name {
        "refused" => Effect::Refused,
        "reset-before" => Effect::Reset(Moment::Before),
        "reset-after" => Effect::Reset(Moment::After),
        "throttle" => Effect::Throttle(RetryAfter::Unsaid),
        "invalid-utf8" => Effect::InvalidUtf8,
        "invalid-json" => Effect::InvalidJson,
        "duplicate-page" => Effect::DuplicatePage,
        "lost" => Effect::Hold(Hold::Lost),
        _ => return None,
    })
}

fn of_status(text: &str, moment: Moment) -> Read<Effect> {
    let status = text.parse::<StatusCode>().map_err(|_| format!("`{text}` is no status"))?;
    Ok(Effect::Status { status, page: Page::Usual, moment })
}

fn option(fault: &mut Fault, key: &str, value: &str) -> Read<()> {
    let Fault { effect, matcher, occasion } = fault;
    match (key, effect) {
        ("body", Effect::Status { page, .. }) => {
            *page = match value {
                "html" => Page::Html,
                "json" => Page::Json,
                _ => return Err("a body is `html` or `json`".to_owned()),
            }
        }
        ("chunk", Effect::Slow { chunk, .. }) => *chunk = number(value)?,
        ("on", _) => matcher.operation = Some(value.to_owned()),
        ("method", _) => matcher.method = Some(value.parse().map_err(|_| format!("`{value}` is no method"))?),
        ("path", _) => matcher.path = Some(value.to_owned()),
        ("nth", _) => {
            occasion.first = number(value)?;
            occasion.last = Some(occasion.first);
        }
        ("calls", _) => {
            let (first, last) = value.split_once('-').ok_or("calls are a range such as `2-4`, or `3-`")?;
            occasion.first = number(first)?;
            occasion.last = if last.is_empty() { None } else { Some(number(last)?) };
        }
        ("every", _) => occasion.every = number(value)?,
        ("chance", _) => occasion.chance = Some(number(value)?),
        ("seed", _) => occasion.seed = number(value)?,
        ("times", _) => occasion.times = Some(number(value)?),
        _ => return Err(format!("there is no option `{key}` here; there are {OPTIONS}")),
    }
    Ok(())
}

fn number<T: FromStr>(text: &str) -> Read<T> {
    text.parse().map_err(|_| format!("`{text}` is no number that fits"))
}

/// A time such as `300ms`, `2s` or `1m 30s`.
pub(crate) fn time(text: &str) -> Read<Duration> {
    let span: Option<SignedDuration> = text.parse().ok();
    span.and_then(|span| Duration::try_from(span).ok())
        .ok_or_else(|| format!("`{text}` is no time such as `300ms` or `2s`"))
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { effect, matcher, occasion } = self;
        effect.fmt(f)?;
        if let Some(operation) = &matcher.operation {
            write!(f, ",on={operation}")?;
        }
        if let Some(method) = &matcher.method {
            write!(f, ",method={method}")?;
        }
        if let Some(path) = &matcher.path {
            write!(f, ",path={path}")?;
        }
        occasion.fmt(f)
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency { time, moment } => write!(f, "latency{}={}", after(*moment), Time(*time)),
            Self::Refused => f.write_str("refused"),
            Self::Reset(Moment::Before) => f.write_str("reset-before"),
            Self::Reset(Moment::After) => f.write_str("reset-after"),
            Self::Throttle(RetryAfter::Unsaid) => f.write_str("throttle"),
            Self::Throttle(RetryAfter::Seconds(seconds)) => write!(f, "throttle={seconds}"),
            Self::Throttle(RetryAfter::Date(seconds)) => write!(f, "throttle-date={seconds}"),
            Self::Status { status, page, moment } => {
                write!(f, "status{}={}", after(*moment), status.as_u16())?;
                match page {
                    Page::Usual => Ok(()),
                    Page::Html => f.write_str(",body=html"),
                    Page::Json => f.write_str(",body=json"),
                }
            }
            Self::ToSlash => f.write_str("redirect=slash"),
            Self::ToHost(base) => write!(f, "redirect={base}"),
            Self::Cut { bytes } => write!(f, "cut={bytes}"),
            Self::Slow { chunk, pause } => {
                write!(f, "slow={}", Time(*pause))?;
                if *chunk == CHUNK { Ok(()) } else { write!(f, ",chunk={chunk}") }
            }
            Self::ContentType(text) => write!(f, "content-type={text}"),
            Self::InvalidUtf8 => f.write_str("invalid-utf8"),
            Self::InvalidJson => f.write_str("invalid-json"),
            Self::DeepJson { levels } => write!(f, "deep-json={levels}"),
            Self::Oversized { bytes } => write!(f, "oversized={bytes}"),
            Self::DuplicatePage => f.write_str("duplicate-page"),
            Self::ShrinkingCount { by } => write!(f, "shrinking-count={by}"),
            Self::Hold(Hold::Lost) => f.write_str("lost"),
            Self::Hold(hold) => write!(f, "stuck={}", hold.stage()),
        }
    }
}

fn after(moment: Moment) -> &'static str {
    if moment == Moment::After { "-after" } else { "" }
}

impl fmt::Display for Occasion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.first, self.last) {
            (1, None) => {}
            (first, Some(last)) if first == last => write!(f, ",nth={first}")?,
            (first, Some(last)) => write!(f, ",calls={first}-{last}")?,
            (first, None) => write!(f, ",calls={first}-")?,
        }
        if self.every != 1 {
            write!(f, ",every={}", self.every)?;
        }
        if let Some(chance) = self.chance {
            write!(f, ",chance={chance}")?;
        }
        if self.seed != 0 {
            write!(f, ",seed={}", self.seed)?;
        }
        self.times.map_or(Ok(()), |times| write!(f, ",times={times}"))
    }
}

/// A time, as [`time`] reads it.
struct Time(Duration);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, nanos) = (self.0.as_secs(), self.0.subsec_nanos());
        match (seconds, nanos) {
            (seconds, 0) => write!(f, "{seconds}s"),
            (0, nanos) if nanos % 1_000_000 == 0 => write!(f, "{}ms", nanos / 1_000_000),
            (seconds, nanos) => write!(f, "{seconds}.{nanos:09}s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::{Method, StatusCode};
    use proptest::prelude::*;

    use super::super::{Fault, Page, RetryAfter};

    #[test]
    fn what_is_written_is_what_is_read() {
        for fault in [
            Fault::latency(Duration::from_millis(300)),
            Fault::latency_after(Duration::from_micros(1_500_001)).once(),
            Fault::refused().on("accounts_create").once(),
            Fault::reset_before().method(Method::POST).path("/api/v1/accounts/**"),
            Fault::reset_after().on("accounts_create").nth(2),
            Fault::throttle(RetryAfter::Unsaid),
            Fault::throttle(RetryAfter::Seconds(30)).calls(2..5),
            Fault::throttle(RetryAfter::Date(30)).calls(3..),
            Fault::status(StatusCode::SERVICE_UNAVAILABLE, Page::Usual).chance(0.25, 7),
            Fault::status(StatusCode::INTERNAL_SERVER_ERROR, Page::Html),
            Fault::status_after(StatusCode::BAD_GATEWAY, Page::Json).every(3),
            Fault::redirect_to_slash(),
            Fault::redirect_to("https://other.example"),
            Fault::cut_after(100),
            Fault::slow(64, Duration::from_secs(1)),
            Fault::slow(1024, Duration::ZERO),
            Fault::content_type("text/html; charset=utf-8"),
            Fault::invalid_utf8(),
            Fault::invalid_json(),
            Fault::deep_json(100_000),
            Fault::oversized(65 << 20),
            Fault::duplicate_page(),
            Fault::shrinking_count(2),
            Fault::stuck_pending(),
            Fault::stuck_running(),
            Fault::lost(),
        ] {
            assert_eq!(fault.to_string().parse(), Ok(fault));
        }
    }

    #[test]
    fn what_cannot_be_meant_is_refused_with_a_reason() {
        for (text, reason) in [
            ("", "there is no effect ``"),
            ("explode", "there is no effect `explode`; there are latency"),
            ("latency", "`latency` wants a time"),
            ("latency=2", "no time such as"),
            ("latency=-2s", "no time such as"),
            ("reset-after=2", "has no value"),
            ("status=200", "from 400 to 599"),
            ("status=x", "no status"),
            ("redirect=https://other.example/path", "without a path"),
            ("redirect=elsewhere", "without a path"),
            ("deep-json=4294967295", "from 1 to"),
            ("slow=1s,chunk=0", "at least one byte"),
            ("cut=1,chunk=5", "no option `chunk` here"),
            ("stuck", "stuck=pending"),
            ("content-type=a\nb", "cannot stand in a header"),
            ("redirect=https://other.example?a=b", "without a path"),
            ("lost,on=accounts_creat", "is it `accounts_create`?"),
            ("lost,path=api", "begins with a slash"),
            ("lost,path=/**/a/", "`**` stands at its end"),
            ("lost,nth=0", "counted from 1"),
            ("lost,calls=4-2", "before the first"),
            ("lost,calls=4", "a range such as"),
            ("lost,every=0", "counts from 1"),
            ("lost,times=0", "counts from 1"),
            ("lost,chance=NaN", "from 0 to 1"),
            ("lost,nth=1,nth=2", "twice"),
            ("lost,nth", "no option with a value"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(reason), "{error}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_written_again(text in "(reset-after|cut=[0-9]{1,9}|slow=[0-9.]{1,4}(ms|s|m)|throttle=[0-9]+)(,(nth|every|times|seed|chance|calls)=[0-9.-]{1,5}){0,3}") {
            if let Ok(fault) = text.parse::<Fault>() {
                prop_assert_eq!(fault.to_string().parse::<Fault>(), Ok(fault));
            }
        }

        #[test]
        fn nothing_that_is_written_makes_it_fail(text in ".{0,60}") {
            let _ = text.parse::<Fault>();
        }
    }
}

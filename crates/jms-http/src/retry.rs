//! Whether to try again, and when.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Response, StatusCode};
use jms_gen::{Operation, Reach, TransportError, retry_after};

/// The pause before the first repetition, on average. It doubles each time.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
/// The longest pause that the client chooses itself.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// How often, and for how long, to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RetryPolicy {
    /// How often at the most; at least once.
    pub(crate) tries: u32,
    /// For how long in all, pauses included.
    pub(crate) total: Duration,
    /// How long one try may take.
    pub(crate) one: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { tries: 4, total: Duration::from_secs(30), one: Duration::MAX }
    }
}

/// What says that another time may be better.
const REFUSES_FOR_NOW: [StatusCode; 4] = [
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::BAD_GATEWAY,
    StatusCode::SERVICE_UNAVAILABLE,
    StatusCode::GATEWAY_TIMEOUT,
];

/// What to do after a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// That is the end of it.
    Stop,
    /// Try again, after as long as the server asked for, or after a pause of one's own choice.
    Again(Option<Duration>),
}

impl Next {
    /// How long the server asked to be left alone.
    pub(crate) fn asked(self) -> Option<Duration> {
        match self {
            Self::Again(asked) => asked,
            Self::Stop => None,
        }
    }
}

/// Whether the same request may be sent again after this try.
///
/// Operations that are done twice when sent twice are repeated only if the first request certainly did nothing: it never
/// reached the server, or the server said that it would not take it now. Nothing is repeated on a guess.
///
/// `now` is the date, which few answers are compared with.
pub(crate) fn after(
    operation: &Operation,
    result: &Result<Response<Bytes>, TransportError>,
    now: impl FnOnce() -> SystemTime,
) -> Next {
    match result {
        Ok(response) => {
            if !REFUSES_FOR_NOW.contains(&response.status()) {
                return Next::Stop;
            }
            let asked = retry_after(response.headers(), now());
            match response.status() {
                StatusCode::TOO_MANY_REQUESTS => Next::Again(asked),
                StatusCode::SERVICE_UNAVAILABLE if asked.is_some() || operation.idempotent => Next::Again(asked),
                StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT if operation.idempotent => Next::Again(asked),
                _ => Next::Stop,
            }
        }
        Err(error) if error.is_final() => Next::Stop,
        Err(error) if error.reach() == Reach::NeverSent || operation.idempotent => Next::Again(None),
        Err(_) => Next::Stop,
    }
}

/// Whether a try may have been carried out though the server's own answer did not come: a proxy says so when it lost the
/// server behind it.
pub(crate) fn may_have_been_done(result: &Result<Response<Bytes>, TransportError>) -> bool {
    match result {
        Ok(response) => matches!(response.status(), StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT),
        Err(error) => error.reach() == Reach::MayHaveArrived,
    }
}

/// The pause after the `try_number`th try, counted from 1: about doubling, and never twice the same.
pub(crate) fn pause(try_number: u32) -> Duration {
    let doubled = FIRST_PAUSE.saturating_mul(1 << (try_number - 1).min(16)).min(LONGEST_PAUSE);
    doubled.mul_f64(0.5 + fastrand::f64())
}

#[cfg(test)]
mod tests {
    use jms_gen::{Cause, operations};

    use super::*;

    fn answer(status: u16, retry_after: Option<&str>) -> Response<Bytes> {
        let mut builder = Response::builder().status(status);
        if let Some(text) = retry_after {
            builder = builder.header("retry-after", text);
        }
        builder.body(Bytes::new()).unwrap()
    }

    #[test]
    fn a_post_is_repeated_only_if_it_certainly_did_nothing() {
        let (read, create) = (&operations::ACCOUNTS_GET, &operations::ACCOUNTS_CREATE);
        let never = || Err(TransportError::new(Reach::NeverSent, Cause::Connect));
        let maybe = || Err(TransportError::new(Reach::MayHaveArrived, Cause::Broken));
        let large = || Err(TransportError::new(Reach::MayHaveArrived, Cause::TooLarge));
        let again = Next::Again(None);
        let in_ten = Next::Again(Some(Duration::from_secs(10)));
        for (result, reading, creating) in [
            (never(), again, again),
            (maybe(), again, Next::Stop),
            (large(), Next::Stop, Next::Stop),
            (Ok(answer(200, None)), Next::Stop, Next::Stop),
            (Ok(answer(400, None)), Next::Stop, Next::Stop),
            (Ok(answer(429, Some("10"))), in_ten, in_ten),
            (Ok(answer(429, None)), again, again),
            (Ok(answer(500, None)), Next::Stop, Next::Stop),
            (Ok(answer(502, None)), again, Next::Stop),
            (Ok(answer(503, None)), again, Next::Stop),
            (Ok(answer(503, Some("10"))), in_ten, in_ten),
            (Ok(answer(504, None)), again, Next::Stop),
        ] {
            let now = || SystemTime::UNIX_EPOCH;
            assert_eq!(after(read, &result, now), reading, "reading, after {result:?}");
            assert_eq!(after(create, &result, now), creating, "creating, after {result:?}");
        }
    }

    #[test]
    fn pauses_grow_and_stay_below_a_cap() {
        for try_number in 1..40 {
            let pause = pause(try_number);
            assert!(pause >= FIRST_PAUSE / 2 && pause <= LONGEST_PAUSE.mul_f64(1.5), "{try_number}: {pause:?}");
        }
    }
}

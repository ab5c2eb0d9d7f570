//! A rule by which a sandbox misbehaves.

use std::{
    ops::{Bound, RangeBounds},
    time::Duration,
};

use http::{Method, StatusCode};

use super::{
    FaultError,
    effect::{Effect, Hold, Moment, Page, RetryAfter},
    matcher::Matcher,
    occasion::Occasion,
};

/// A rule by which a sandbox misbehaves: what happens, to which requests, and on which of them.
///
/// A new rule acts on every request; [`on`](Self::on), [`method`](Self::method) and [`path`](Self::path) say which requests it
/// concerns, and the others on which of those it acts. Requests are counted by each rule for itself, from 1, since it was
/// added. The page at `/api/docs/` and the control endpoint are spared.
///
/// A rule can be written as text, on the command line and at the control endpoint: `EFFECT[=VALUE][,OPTION=VALUE]…`.
/// [`FromStr`](std::str::FromStr) reads it, [`Display`](std::fmt::Display) writes it.
///
/// | effect | text |
/// |---|---|
/// | [`latency`](Self::latency), [`latency_after`](Self::latency_after) | `latency=300ms`, `latency-after=2s` |
/// | [`refused`](Self::refused) | `refused` |
/// | [`reset_before`](Self::reset_before), [`reset_after`](Self::reset_after) | `reset-before`, `reset-after` |
/// | [`throttle`](Self::throttle) | `throttle`, `throttle=30` (seconds), `throttle-date=30` |
/// | [`status`](Self::status), [`status_after`](Self::status_after) | `status=503`, `status-after=502`, each with `body=html` or `body=json` |
/// | [`redirect_to_slash`](Self::redirect_to_slash), [`redirect_to`](Self::redirect_to) | `redirect=slash`, `redirect=https://other.example` |
/// | [`cut_after`](Self::cut_after) | `cut=100` (bytes) |
/// | [`slow`](Self::slow) | `slow=100ms`, with `chunk=64` (bytes; 1024 by default) |
/// | [`content_type`](Self::content_type) | `content-type=text/html` |
/// | [`invalid_utf8`](Self::invalid_utf8), [`invalid_json`](Self::invalid_json) | `invalid-utf8`, `invalid-json` |
/// | [`deep_json`](Self::deep_json) | `deep-json=100000` (levels) |
/// | [`oversized`](Self::oversized) | `oversized=68157440` (bytes) |
/// | [`duplicate_page`](Self::duplicate_page), [`shrinking_count`](Self::shrinking_count) | `duplicate-page`, `shrinking-count=1` |
/// | [`stuck_pending`](Self::stuck_pending), [`stuck_running`](Self::stuck_running), [`lost`](Self::lost) | `stuck=pending`, `stuck=running`, `lost` |
///
/// Options: `on=OPERATION`, `method=POST`, `path=/api/v1/accounts/**`, `nth=2`, `calls=2-4` or `calls=3-`, `every=3`,
/// `chance=0.1`, `seed=7`, `times=1`.
///
/// ```
/// use jms_sandbox::Fault;
///
/// let fault = Fault::reset_after().on("accounts_create").nth(2);
/// assert_eq!(fault.to_string(), "reset-after,on=accounts_create,nth=2");
/// assert_eq!(fault.to_string().parse::<Fault>()?, fault);
/// # Ok::<(), jms_sandbox::FaultError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a fault does nothing until it is given to a sandbox"]
pub struct Fault {
    pub(super) effect: Effect,
    pub(super) matcher: Matcher,
    pub(super) occasion: Occasion,
}

/// Effects.
impl Fault {
    pub(super) fn new(effect: Effect) -> Self {
        Self { effect, matcher: Matcher::default(), occasion: Occasion::default() }
    }

    /// The request is carried out so much later, in real time, and not at all if its caller gives up before.
    ///
    /// This and all other waiting is tokio's: outside a runtime with its time driver, it panics.
    pub fn latency(time: Duration) -> Self {
        Self::new(Effect::Latency { time, moment: Moment::Before })
    }

    /// The request is carried out at once, and its answer comes so much later: a caller that gives up has changed something.
    pub fn latency_after(time: Duration) -> Self {
        Self::new(Effect::Latency { time, moment: Moment::After })
    }

    /// The connection is refused: the request never arrives, and is not counted in [`Requests`](crate::Requests).
    ///
    /// Only in process. A request on loopback comes over a connection that is there already, which is reset; where nobody
    /// listens is the URL of a [`Server`](crate::Server) that was shut down.
    pub fn refused() -> Self {
        Self::new(Effect::Refused)
    }

    /// The connection breaks without an answer, before anything was done.
    pub fn reset_before() -> Self {
        Self::new(Effect::Reset(Moment::Before))
    }

    /// The connection breaks without an answer, after the request was carried out.
    pub fn reset_after() -> Self {
        Self::new(Effect::Reset(Moment::After))
    }

    /// 429 in place of the request, as the server answers it.
    pub fn throttle(retry_after: RetryAfter) -> Self {
        Self::new(Effect::Throttle(retry_after))
    }

    /// This status, from 400 to 599, in place of the request.
    pub fn status(status: StatusCode, page: Page) -> Self {
        Self::new(Effect::Status { status, page, moment: Moment::Before })
    }

    /// The same in place of the answer to a request that was carried out, as a proxy gives it that lost its server.
    pub fn status_after(status: StatusCode, page: Page) -> Self {
        Self::new(Effect::Status { status, page, moment: Moment::After })
    }

    /// 301 to the same path, with one slash at its end, in place of the request.
    pub fn redirect_to_slash() -> Self {
        Self::new(Effect::ToSlash)
    }

    /// 302 to the same path and query of another base URL such as `https://other.example`, in place of the request.
    pub fn redirect_to(base: &str) -> Self {
        Self::new(Effect::ToHost(base.to_owned()))
    }

    /// The body of the answer ends after so many bytes, at the latest before its last one, and the connection with it;
    /// `Content-Length` promises all of it. Like everything that is done to bodies, it leaves answers alone that have none.
    pub fn cut_after(bytes: usize) -> Self {
        Self::new(Effect::Cut { bytes })
    }

    /// The body of the answer comes in chunks of so many bytes, with a pause between them.
    pub fn slow(chunk: usize, pause: Duration) -> Self {
        Self::new(Effect::Slow { chunk, pause })
    }

    /// The answer says that it is of this type.
    pub fn content_type(content_type: &str) -> Self {
        Self::new(Effect::ContentType(content_type.to_owned()))
    }

    /// A text in the body of the answer has a byte that is no UTF-8.
    pub fn invalid_utf8() -> Self {
        Self::new(Effect::InvalidUtf8)
    }

    /// The body of the answer lacks its last byte, which no header tells.
    pub fn invalid_json() -> Self {
        Self::new(Effect::InvalidJson)
    }

    /// The body of the answer is a list within a list and so on, so many levels deep; at most 10,000,000.
    pub fn deep_json(levels: u32) -> Self {
        Self::new(Effect::DeepJson { levels })
    }

    /// The body of the answer is padded with blanks to so many bytes; as JSON it stays what it is.
    pub fn oversized(bytes: u64) -> Self {
        Self::new(Effect::Oversized { bytes })
    }

    /// A page of a list has the rows of the page before it.
    pub fn duplicate_page() -> Self {
        Self::new(Effect::DuplicatePage)
    }

    /// The `count` of a list is so much lower than it is.
    pub fn shrinking_count(by: u64) -> Self {
        Self::new(Effect::ShrinkingCount { by })
    }

    /// The execution that the request starts is taken, and stays pending for ever.
    pub fn stuck_pending() -> Self {
        Self::new(Effect::Hold(Hold::Pending))
    }

    /// The execution that the request starts runs for ever, and does nothing.
    pub fn stuck_running() -> Self {
        Self::new(Effect::Hold(Hold::Running))
    }

    /// The execution that the request starts never comes to be: its id is answered, and is a 404 for ever.
    pub fn lost() -> Self {
        Self::new(Effect::Hold(Hold::Lost))
    }
}

/// Which requests it concerns, and on which of those it acts.
impl Fault {
    /// Only requests of this operation of the document, such as `accounts_create`.
    pub fn on(mut self, operation: &str) -> Self {
        self.matcher.operation = Some(operation.to_owned());
        self
    }

    /// Only requests with this method.
    pub fn method(mut self, method: Method) -> Self {
        self.matcher.method = Some(method);
        self
    }

    /// Only requests to this path; `*` stands for one segment, and `**` at the end for all that follow.
    pub fn path(mut self, pattern: &str) -> Self {
        self.matcher.path = Some(pattern.to_owned());
        self
    }

    /// Only on this call.
    pub fn nth(self, call: u64) -> Self {
        self.calls(call..=call)
    }

    /// Only on these calls.
    pub fn calls(mut self, calls: impl RangeBounds<u64>) -> Self {
        self.occasion.first = match calls.start_bound() {
            Bound::Included(first) => *first,
            Bound::Excluded(before) => before.saturating_add(1),
            Bound::Unbounded => 1,
        };
        self.occasion.last = match calls.end_bound() {
            Bound::Included(last) => Some(*last),
            Bound::Excluded(after) => Some(after.saturating_sub(1)),
            Bound::Unbounded => None,
        };
        self
    }

    /// Only on calls whose number is a multiple of this.
    pub fn every(mut self, nth: u64) -> Self {
        self.occasion.every = nth;
        self
    }

    /// Only with this probability, from 0 to 1. The seed says on which calls.
    pub fn chance(mut self, probability: f64, seed: u64) -> Self {
        self.occasion.chance = Some(probability);
        self.occasion.seed = seed;
        self
    }

    /// At most so many times.
    pub fn times(mut self, most: u64) -> Self {
        self.occasion.times = Some(most);
        self
    }

    /// At most once.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Whether it can do what it says.
    pub(crate) fn check(&self) -> Result<(), FaultError> {
        let problem = self.effect.problem().or_else(|| self.occasion.problem());
        match problem.map(str::to_owned).or_else(|| self.matcher.problem()) {
            Some(problem) => Err(FaultError::new(self, problem)),
            None => Ok(()),
        }
    }
}

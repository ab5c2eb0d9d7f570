//! Finding out whether something was done when the answer to the request for it was lost.

use std::fmt::Display;

use futures_util::future::BoxFuture;
use http::{HeaderMap, header::DATE};
use jiff::{SignedDuration, Timestamp};
use jms_domain::{Error, ErrorKind, Execution, ExecutionId, Result, ports::Clock};
use jms_gen::Answer;

/// Creates an object under an id of the client's own choice. If the answer is lost, looks for the object by that id.
///
/// # Errors
/// As [`create_all_once`].
pub(crate) async fn create_once<'a, T>(
    id: impl Display,
    create: impl Fn() -> BoxFuture<'a, Result<T>>,
    get: impl Fn() -> BoxFuture<'a, Result<T>>,
) -> Result<T> {
    create_all_once(&[id], create, get).await
}

/// Creates objects, all or none, under ids of the client's own choice. If the answer is lost, looks for the objects by
/// those ids; `get` gives all of them, or says that none was found. What is found is taken for made: that nobody had an id
/// before, whoever chose it has to know.
///
/// If they are not there, the creation is sent once more: the server refuses a second object of the same id (source:
/// scenario `acc_create_defaults` of 4.10.16, "with the same id again"), so that there can never be two.
///
/// # Errors
/// [`OutcomeUnknown`](ErrorKind::OutcomeUnknown), with the ids to look for, if that does not tell either.
pub(crate) async fn create_all_once<'a, T>(
    ids: &[impl Display],
    create: impl Fn() -> BoxFuture<'a, Result<T>>,
    get: impl Fn() -> BoxFuture<'a, Result<T>>,
) -> Result<T> {
    let lost = match create().await {
        Err(error) if error.is_outcome_unknown() => error,
        answered => return answered,
    };
    match get().await {
        Err(error) if error.is_not_found() => {}
        Err(error) => return Err(lost.with_message(format!("looking by {} failed: {error}", named(ids)))),
        found => return found,
    }
    let again = match create().await {
        Err(error) => error,
        created => return created,
    };
    match get().await {
        Ok(found) => Ok(found),
        Err(error) if error.is_not_found() && is_refusal(&again) => Err(again),
        Err(_) => Err(lost.with_message(format!("nothing was found yet by {}", named(ids)))),
    }
}

/// Ids, for people: one, or the first of a list.
fn named(ids: &[impl Display]) -> String {
    match ids {
        [one] => format!("its id, which would be {one}"),
        [] => "their ids".to_owned(),
        [first, ..] => format!("their {} ids, of which {first} is the first", ids.len()),
    }
}

/// Whether the server said no, as it would have the first time.
fn is_refusal(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Validation | ErrorKind::AlreadyExists | ErrorKind::Forbidden | ErrorKind::Unauthenticated
    )
}

/// What a deletion came to. That the object is not there is as good as deleted, if a try before may have done it.
pub(crate) fn deleted(answer: Result<Answer<()>>) -> Result<()> {
    let may_be_ours = |error: &Error| error.delivery().is_some_and(|delivery| delivery.unanswered > 0);
    match answer {
        Err(error) if error.is_not_found() && may_be_ours(&error) => Ok(()),
        answer => answer.map(drop),
    }
}

/// What a deletion of several came to. The server refuses, without a word, to delete all that there are; and anything,
/// where there is nothing at all, as when a try before has deleted it (source: facts of 4.10.16, section 17).
/// `any_left` tells whether one of those that were named is there.
pub(crate) async fn deleted_all(answer: Result<Answer<()>>, any_left: BoxFuture<'_, Result<bool>>) -> Result<()> {
    match answer {
        Err(refused) if *refused.kind() == ErrorKind::Validation && refused.messages().is_empty() => {
            if matches!(any_left.await, Ok(false)) {
                return Ok(());
            }
            Err(refused.with_message("the server deletes no list that leaves nothing: delete them one by one"))
        }
        answer => answer.map(drop),
    }
}

/// How many of the latest executions are looked at.
pub(crate) const LATEST: i64 = 100;

/// When a request left, by the client's clock.
pub(crate) struct Departure(Timestamp);

impl Departure {
    pub(crate) fn now(clock: &dyn Clock) -> Self {
        Self(clock.date())
    }

    /// The executions of an automation, or those without one, that have begun since, by the server's clock.
    ///
    /// `headers` are those of the answer with the executions: its date tells how far apart the clocks are.
    pub(crate) fn since<Id: PartialEq>(
        &self,
        clock: &dyn Clock,
        headers: &HeaderMap,
        automation: Option<&Id>,
        executions: &[Execution<Id>],
    ) -> Vec<ExecutionId> {
        let here = clock.date();
        let there =
            headers.get(DATE).and_then(|date| date.to_str().ok()).and_then(|date| httpdate::parse_http_date(date).ok());
        let ahead = there
            .and_then(|there| Timestamp::try_from(there).ok())
            .map_or(SignedDuration::ZERO, |there| there.duration_since(here));
        // Both the header and `date_start` are cut to whole seconds.
        let left = self.0.saturating_add(ahead - SignedDuration::from_secs(2)).unwrap_or(Timestamp::MIN);
        let is_ours = |execution: &&Execution<Id>| {
            execution.automation.as_ref().map(|ran| &ran.id) == automation
                && execution.date_start.is_some_and(|start| start.timestamp() >= left)
        };
        executions.iter().filter(is_ours).map(|execution| execution.id).collect()
    }
}

/// The error of a start whose answer was lost, with the executions that may be it.
pub(crate) fn lost_start(lost: Error, looked: Result<Vec<ExecutionId>>) -> Error {
    let (found, said) = match looked {
        Ok(found) => (found, None),
        Err(error) => (Vec::new(), Some(format!("looking for the execution failed: {error}"))),
    };
    let said = said.unwrap_or_else(|| match found.as_slice() {
        [] => "no execution of it has begun since; a worker may still take it".to_owned(),
        [one] => format!("execution {one} has begun since, and is probably the one"),
        many => format!("{} executions of it have begun since", many.len()),
    });
    lost.with_kind(ErrorKind::OutcomeUnknown { found }).with_message(said)
}

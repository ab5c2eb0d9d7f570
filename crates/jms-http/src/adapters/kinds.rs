//! What differs between the kinds of automation: their endpoints.

mod account_backup;
mod change_secret;
mod check_account;
mod gather_account;
mod push_account;

use std::future::Future;

use bytes::Bytes;
use http::HeaderMap;
use jms_domain::{
    Dialect, Error, ErrorKind, Execution, ExecutionId, Kind, Page, PageRequest, Record, RecordFilter, Result, Started,
};
use jms_gen::{Answer, Raw};
use uuid::Uuid;

use crate::{JumpServer, requests::limit_and_offset};

/// Which executions to give: a part of the list, in an order.
#[derive(Debug)]
pub struct ExecutionsQuery {
    pub(super) limit: Option<i64>,
    pub(super) offset: Option<i64>,
    pub(super) order: Option<String>,
}

impl ExecutionsQuery {
    /// A page of them all, the first started first.
    pub(super) fn page(page: PageRequest) -> Self {
        let (limit, offset) = limit_and_offset(page);
        Self { limit, offset, order: Some("date_start".to_owned()) }
    }

    /// The latest. The server ignores a filter by automation (source: facts of 4.10.16, section 6).
    pub(super) fn latest(rows: i64) -> Self {
        Self { limit: Some(rows), offset: None, order: Some("-date_start".to_owned()) }
    }
}

/// The endpoints of a kind, as ports want them.
///
/// Public for the compiler only: it stands in bounds of public types.
pub trait Endpoints: Kind {
    /// The id with this uuid.
    fn id(uuid: Uuid) -> Self::Id;

    fn list(
        raw: &Raw,
        filter: &Self::Filter,
        page: PageRequest,
    ) -> impl Future<Output = Result<Page<Self::Automation>>> + Send;

    fn create(raw: &Raw, id: Self::Id, new: &Self::New) -> impl Future<Output = Result<Self::Automation>> + Send;

    fn get(raw: &Raw, id: Self::Id) -> impl Future<Output = Result<Self::Automation>> + Send;

    fn update(raw: &Raw, id: Self::Id, update: &Self::Update) -> impl Future<Output = Result<Self::Automation>> + Send;

    fn replace(raw: &Raw, id: Self::Id, all: &Self::New) -> impl Future<Output = Result<Self::Automation>> + Send;

    fn delete(raw: &Raw, id: Self::Id) -> impl Future<Output = Result<Answer<()>>> + Send;

    /// How many records may hold the only copy of a secret that is in force, and would be deleted with the automation.
    fn at_stake(client: &JumpServer, id: Self::Id) -> impl Future<Output = Result<usize>> + Send {
        let _ = (client, id);
        async { Ok(0) }
    }

    fn start(raw: &Raw, dialect: Dialect, id: Self::Id) -> impl Future<Output = Result<Started>> + Send;

    fn execution(raw: &Raw, id: ExecutionId) -> impl Future<Output = Result<Execution<Self::Id>>> + Send;

    /// Executions, and the headers that they came with.
    fn executions(
        raw: &Raw,
        query: ExecutionsQuery,
    ) -> impl Future<Output = Result<(HeaderMap, Page<Execution<Self::Id>>)>> + Send;

    fn report(raw: &Raw, id: ExecutionId) -> impl Future<Output = Result<Answer<Bytes>>> + Send;

    fn records(
        raw: &Raw,
        filter: &RecordFilter,
        page: PageRequest,
    ) -> impl Future<Output = Result<Page<Record<Self::RecordId>>>> + Send {
        let _ = (raw, filter, page);
        async { Err(Error::not_supported("records of a kind of automation that leaves none")) }
    }
}

/// The text of a report.
pub(super) fn html(answer: Answer<Bytes>) -> Result<String> {
    String::from_utf8(answer.value.into()).map_err(|_| {
        let (path, problem) = (".".to_owned(), "it is no UTF-8".to_owned());
        Error::new(ErrorKind::Decode { path, problem }).with_status(answer.status)
    })
}

/// Asks an endpoint, and reads what it answers. The operation's id is the endpoint's name.
macro_rules! ask {
    ($raw:ident.$operation:ident($($argument:expr),*)) => {
        $crate::answers::value($raw.$operation($($argument),*).await?, stringify!($operation))
    };
}

/// The endpoints that every kind has, by their names and those of their types.
macro_rules! endpoints {
    (
        automations: $id:ident, $automation:ident;
        list: $list:ident($list_query:ident, $filter:ident { $($key:ident),* });
        create: $create:ident($create_body:ident, $created_from:path);
        get: $get:ident($($get_query:expr)?);
        update: $update:ident($update_from:path); replace: $replace:ident($replace_from:path); delete: $delete:ident;
        executions: $executions:ident($executions_query:ident); execution: $execution:ident; report: $report:ident;
    ) => {
        fn id(uuid: uuid::Uuid) -> Self::Id {
            $id::new(uuid)
        }

        async fn list(raw: &Raw, filter: &$filter, page: PageRequest) -> Result<Page<$automation>> {
            let $filter { $($key),* } = filter.clone();
            let (limit, offset) = $crate::requests::limit_and_offset(page);
            let order = Some($crate::requests::OLDEST_FIRST.to_owned());
            let query =
                types::$list_query { $($key,)* order, limit, offset, ..types::$list_query::default() };
            ask!(raw.$list(&query))
        }

        async fn create(raw: &Raw, id: Self::Id, new: &Self::New) -> Result<$automation> {
            let body = types::$create_body { id: Some(id), ..$created_from(new) }.into();
            $crate::answers::one_value(raw.$create(&body).await?, stringify!($create))
        }

        async fn get(raw: &Raw, id: Self::Id) -> Result<$automation> {
            ask!(raw.$get(&id $(, $get_query)?))
        }

        async fn update(raw: &Raw, id: Self::Id, update: &Self::Update) -> Result<$automation> {
            ask!(raw.$update(&id, &$update_from(update)))
        }

        async fn replace(raw: &Raw, id: Self::Id, all: &Self::New) -> Result<$automation> {
            ask!(raw.$replace(&id, &$replace_from(all)))
        }

        async fn delete(raw: &Raw, id: Self::Id) -> Result<Answer<()>> {
            raw.$delete(&id).await
        }

        async fn execution(raw: &Raw, id: ExecutionId) -> Result<Execution<$id>> {
            ask!(raw.$execution(&id))
        }

        async fn executions(raw: &Raw, query: ExecutionsQuery) -> Result<(HeaderMap, Page<Execution<$id>>)> {
            let ExecutionsQuery { limit, offset, order } = query;
            let query =
                types::$executions_query { limit, offset, order, ..types::$executions_query::default() };
            let answer = raw.$executions(&query).await?;
            let headers = answer.headers.clone();
            Ok((headers, $crate::answers::value(answer, stringify!($executions))?))
        }

        async fn report(raw: &Raw, id: ExecutionId) -> Result<Answer<Bytes>> {
            raw.$report(&id).await
        }
    };
}

use endpoints;

pub(super) use ask;

//! Lists as streams, walked to their end.

use std::{fmt, future::Future, sync::Arc};

use futures_util::{Stream, StreamExt, TryStreamExt, future::BoxFuture, stream};
use jms_domain::{Identified, Page, PageRequest, Result, Walk};

/// Rows of a page, unless told otherwise.
const ROWS: u32 = 200;

type Fetch<T> = Arc<dyn Fn(PageRequest) -> BoxFuture<'static, Result<Page<T>>> + Send + Sync>;

/// All rows of a list, fetched page by page as they are asked for.
///
/// A walk ends with the last row or with an error, never with a short list: see [`Walk`]. It works over every port:
///
/// ```
/// # use jms_http::{Rows, domain::{Account, AccountFilter, Page, ports::Accounts}};
/// # use std::sync::Arc;
/// fn all_accounts(accounts: Arc<dyn Accounts>) -> Rows<Account> {
///     Rows::new(move |page| {
///         let accounts = Arc::clone(&accounts);
///         async move { accounts.list(&AccountFilter::default(), page).await }
///     })
/// }
/// ```
#[must_use]
pub struct Rows<T> {
    fetch: Fetch<T>,
    rows: u32,
}

impl<T: Identified + Send + 'static> Rows<T> {
    /// The rows of a list whose pages are fetched so.
    pub fn new<F>(fetch: impl Fn(PageRequest) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Page<T>>> + Send + 'static,
    {
        Self { fetch: Arc::new(move |page| Box::pin(fetch(page))), rows: ROWS }
    }

    /// How many rows to fetch at once; without it, 200. At most 1000, which is all that servers give.
    pub fn page_size(self, rows: u32) -> Self {
        Self { rows, ..self }
    }

    /// The rows, page by page.
    pub fn pages(self) -> impl Stream<Item = Result<Vec<T>>> + Send + 'static {
        stream::try_unfold(Walk::new(self.rows), move |mut walk| {
            let fetch = Arc::clone(&self.fetch);
            async move {
                let Some(request) = walk.next_request() else { return Ok(None) };
                let rows = walk.accept(fetch(request).await?)?;
                Ok(Some((rows, walk)))
            }
        })
    }

    /// The rows, one by one.
    pub fn items(self) -> impl Stream<Item = Result<T>> + Send + 'static {
        self.pages().map_ok(|rows| stream::iter(rows.into_iter().map(Ok))).try_flatten()
    }

    /// All rows at once.
    ///
    /// # Errors
    /// [`IncompleteList`](jms_domain::ErrorKind::IncompleteList) if a row may have been missed, and the errors of the
    /// list.
    pub async fn all(self) -> Result<Vec<T>> {
        self.pages().boxed().try_concat().await
    }
}

impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("rows", &self.rows).finish_non_exhaustive()
    }
}

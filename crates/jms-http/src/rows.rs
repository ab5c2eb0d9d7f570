//! Lists as streams, walked to their end.

use std::{collections::VecDeque, fmt, future::Future, num::NonZeroUsize, panic, sync::Arc};

use futures_util::{
    Stream, StreamExt, TryStreamExt,
    future::BoxFuture,
    stream::{self, FuturesOrdered},
};
use jms_domain::{Cursor, Identified, Page, PageRequest, Result, Walk};
use tokio::runtime::Handle;
use tokio_util::task::AbortOnDropHandle;
use tracing::{Instrument, instrument::WithSubscriber};

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
pub struct Rows<T: Identified> {
    fetch: Fetch<T>,
    page_size: u32,
    ahead: usize,
    from: Option<Cursor<T::Id>>,
}

/// The new rows of one page of a walk, and where the walk stands after them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Batch<T: Identified> {
    /// The rows.
    pub items: Vec<T>,
    /// How many rows the list has, if the server said so.
    pub total: Option<u64>,
    /// Where to take the walk up; `None` if no row came yet.
    pub cursor: Option<Cursor<T::Id>>,
}

impl<T: Identified + Send + 'static> Rows<T> {
    /// The rows of a list whose pages are fetched so.
    pub fn new<F>(fetch: impl Fn(PageRequest) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Page<T>>> + Send + 'static,
    {
        Self { fetch: Arc::new(move |page| Box::pin(fetch(page))), page_size: ROWS, ahead: 1, from: None }
    }

    /// How many rows to fetch at once; without it, 200. At most 1000, which is all that servers give.
    pub fn page_size(self, rows: u32) -> Self {
        Self { page_size: rows, ..self }
    }

    /// How many pages to have on their way at once, the one that is waited for among them; without it, 1.
    ///
    /// They come in order, and are read on all threads of a runtime of tokio. No more are fetched while nobody takes the rows. Servers limit the requests of a user, see
    /// [`Throttled`](jms_domain::ErrorKind::Throttled); 4 to 8 hide the time of a network well.
    pub fn prefetch(self, pages: NonZeroUsize) -> Self {
        Self { ahead: pages.get(), ..self }
    }

    /// Goes on where another walk over the same list stood.
    ///
    /// ```
    /// # use jms_http::{JumpServer, domain::{AccountFilter, AccountId, Cursor, Secret}};
    /// # use futures_util::{StreamExt, TryStreamExt};
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// # let token = Secret::new(sandbox.credentials().private_token)?;
    /// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// let rows = || client.accounts().rows(AccountFilter::default()).page_size(5);
    /// let first = rows().batches().boxed().try_next().await?.ok_or("no accounts")?;
    /// let kept = serde_json::to_string(&first.cursor)?;
    ///
    /// let cursor: Cursor<AccountId> = serde_json::from_str(&kept)?;
    /// let rest = rows().resume(cursor).all().await?;
    /// assert_eq!(first.total, Some((first.items.len() + rest.len()) as u64));
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(self, from: Cursor<T::Id>) -> Self {
        Self { from: Some(from), ..self }
    }

    /// The rows page by page, each with where to take the walk up after it.
    pub fn batches(self) -> impl Stream<Item = Result<Batch<T>>> + Send + 'static {
        let Self { fetch, page_size, ahead, from } = self;
        let walk = from.map_or_else(|| Walk::new(page_size), |cursor| Walk::resume(page_size, cursor));
        stream::try_unfold(
            Ahead { walk, fetch, most: ahead, requests: VecDeque::new(), pages: FuturesOrdered::new() },
            Ahead::next,
        )
    }

    /// The rows, page by page.
    pub fn pages(self) -> impl Stream<Item = Result<Vec<T>>> + Send + 'static {
        self.batches().map_ok(|batch| batch.items)
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

/// A walk and the pages that are on their way.
struct Ahead<T: Identified> {
    walk: Walk<T>,
    fetch: Fetch<T>,
    most: usize,
    /// What the pages on their way were asked by, the next one first.
    requests: VecDeque<PageRequest>,
    pages: FuturesOrdered<BoxFuture<'static, Result<Page<T>>>>,
}

impl<T: Identified + Send + 'static> Ahead<T> {
    /// Waits for the next page, having asked for those that follow it.
    async fn next(mut self) -> Result<Option<(Batch<T>, Self)>> {
        let wanted: Vec<_> = self.walk.next_requests(self.most).collect();
        if !self.requests.iter().zip(&wanted).all(|(asked, wanted)| asked == wanted) {
            // Pages came shorter than they were asked for: those on their way are not the ones that follow.
            self.requests.clear();
            self.pages = FuturesOrdered::new();
        }
        for request in wanted.into_iter().skip(self.requests.len()) {
            self.requests.push_back(request);
            self.pages.push_back(if self.most > 1 {
                side_by_side(&self.fetch, request)
            } else {
                (self.fetch)(request)
            });
        }
        // Nothing is wanted after the end, though the list may have seemed longer when the last pages were asked for.
        if self.walk.next_request().is_none() {
            return Ok(None);
        }
        let Some(page) = self.pages.next().await else { return Ok(None) };
        self.requests.pop_front();
        let items = self.walk.accept(page?)?;
        let batch = Batch { items, total: self.walk.total(), cursor: self.walk.cursor() };
        Ok(Some((batch, self)))
    }
}

/// A page that is fetched in a task of its own, where there is a runtime: reading pages takes longer than the server's network, and
/// would take turns in one task. The task ends when nobody waits for it any more.
fn side_by_side<T: Identified + Send + 'static>(
    fetch: &Fetch<T>,
    request: PageRequest,
) -> BoxFuture<'static, Result<Page<T>>> {
    let page = fetch(request);
    let Ok(runtime) = Handle::try_current() else { return page };
    let task = AbortOnDropHandle::new(runtime.spawn(page.in_current_span().with_current_subscriber()));
    let fetch = Arc::clone(fetch);
    Box::pin(async move {
        match task.await {
            Ok(page) => page,
            Err(ended) => match ended.try_into_panic() {
                Ok(cause) => panic::resume_unwind(cause),
                // Another runtime went away under it.
                Err(_) => fetch(request).await,
            },
        }
    })
}

impl<T: Identified> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { fetch: _, page_size, ahead, from } = self;
        f.debug_struct("Rows")
            .field("page_size", page_size)
            .field("ahead", ahead)
            .field("from", from)
            .finish_non_exhaustive()
    }
}

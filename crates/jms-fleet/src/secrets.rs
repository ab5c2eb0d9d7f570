//! Reading many secrets.

use std::collections::HashMap;

use futures_util::{Stream, StreamExt, stream};
use jms_domain::{AccountFilter, AccountId, AccountSecret, Error, ErrorKind, PageRequest, Result};

use crate::{Fleet, verdict::Throttled, work::AT_ONCE};

/// Requests on their way at once, all in all: the server runs its views in four workers.
const REQUESTS: usize = 4;

impl Fleet {
    /// The secrets of these accounts, in this order, each with its id; a hundred in a request, several requests at once. The
    /// client keeps the server's limit of requests, and waits where that is used up. They are in no file, and the server writes
    /// each of them into its audit log.
    ///
    /// ```
    /// use futures_util::{StreamExt, TryStreamExt};
    /// use jms_fleet::{Fleet, domain::{AccountFilter, Secret, StoredSecret}};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// # let token = Secret::new(sandbox.credentials().private_token)?;
    /// # let client = jms_http::JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// let accounts = client.accounts().rows(AccountFilter::default()).all().await?;
    /// let ids: Vec<_> = accounts.iter().map(|account| account.id).collect();
    /// let read: Vec<_> = Fleet::new(&client).secrets(&ids).collect().await;
    /// assert_eq!(read.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ids);
    /// let shown = read.iter().filter(|(_, read)| matches!(read, Ok(row) if row.secret.shown().is_some()));
    /// assert!(shown.count() > 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`Accounts::secrets`](jms_domain::ports::Accounts::secrets), for each account of a request that failed;
    /// [`NotFound`](ErrorKind::NotFound) for an account that is not there.
    pub fn secrets(&self, ids: &[AccountId]) -> impl Stream<Item = (AccountId, Result<AccountSecret>)> + Send + use<> {
        let fleet = self.clone();
        let chunks: Vec<Vec<AccountId>> = ids.chunks(AT_ONCE as usize).map(<[AccountId]>::to_vec).collect();
        let read = move |ids: Vec<AccountId>| {
            let fleet = fleet.clone();
            async move {
                let rows = fleet.read(&ids).await;
                stream::iter(of_each(ids, rows))
            }
        };
        stream::iter(chunks).map(read).buffered(REQUESTS).flatten()
    }

    async fn read(&self, ids: &[AccountId]) -> Result<HashMap<AccountId, AccountSecret>> {
        let filter = AccountFilter { ids: ids.to_vec(), ..AccountFilter::default() };
        let page = PageRequest::first(AT_ONCE);
        let mut throttled = Throttled::default();
        loop {
            match self.ports.accounts.secrets(&filter, page).await {
                Ok(page) => return Ok(page.items.into_iter().map(|row| (row.account.id, row)).collect()),
                Err(error) => match throttled.wait(&error) {
                    Some(wait) => self.clock.sleep(wait).await,
                    None => return Err(error),
                },
            }
        }
    }
}

/// What came of each of these accounts.
fn of_each(
    ids: Vec<AccountId>,
    read: Result<HashMap<AccountId, AccountSecret>>,
) -> Vec<(AccountId, Result<AccountSecret>)> {
    match read {
        Ok(mut rows) => {
            let row = |id| (id, rows.remove(&id).ok_or_else(|| Error::new(ErrorKind::NotFound)));
            ids.into_iter().map(row).collect()
        }
        Err(error) => ids.into_iter().map(|id| (id, Err(alike(&error)))).collect(),
    }
}

/// The same error once more: all accounts of a request fail together.
fn alike(error: &Error) -> Error {
    let mut same = Error::new(error.kind().clone())
        .with_code(error.code().map(str::to_owned))
        .with_messages(error.messages().to_vec());
    if let Some(operation) = error.operation() {
        same = same.with_operation(operation);
    }
    if let Some(status) = error.status() {
        same = same.with_status(status);
    }
    match error.delivery() {
        Some(delivery) => same.with_delivery(delivery.clone()),
        None => same,
    }
}

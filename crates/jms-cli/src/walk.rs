//! Lists of a server, printed as their pages come or when they are whole, with a count for whoever waits.

use futures_util::{StreamExt, TryStreamExt};
use jms_http::{Rows, domain::Identified};
use serde::Serialize;

use crate::{
    args::Global,
    failure::Failure,
    output::{List, Row},
    progress::Count,
};

/// Walks a list to its end and prints it. `what` are its objects, such as `accounts`.
pub(crate) async fn print<T>(global: &Global, what: &str, rows: Rows<T>) -> Result<(), Failure>
where
    T: Identified + Row + Serialize + Send + 'static,
{
    let mut list = List::new::<T>(&global.output)?;
    let mut count = Count::new(what, &global.output);
    let mut batches = rows.batches().boxed();
    while let Some(batch) = batches.try_next().await? {
        count.add(batch.items.len(), batch.total);
        list.add(&batch.items)?;
    }
    drop(count);
    list.end()
}

//! Work that is dropped at one of its requests.

use std::{
    future::{Future, pending},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::future::{Either, select};
use jms_fleet::domain::Dialect;
use jms_http::raw::{Call, Transport, TransportError};
use jms_sandbox::Profile;
use tokio::sync::Notify;

use crate::place::Place;

/// When a request is cut off.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Cut {
    /// The server does not get it.
    Before,
    /// The server has done it, and nobody hears of it.
    After,
}

/// Cuts one request off.
#[derive(Clone, Default)]
pub(crate) struct Scissors(Arc<State>);

#[derive(Default)]
struct State {
    /// Requests until the cut; there is none at 0.
    left: AtomicUsize,
    after: std::sync::atomic::AtomicBool,
    cut: Notify,
}

impl Scissors {
    /// Does some work, which is dropped at its nth request; whether it came that far.
    pub(crate) async fn cut(&self, nth: usize, cut: Cut, work: impl Future) -> bool {
        self.set(nth, cut);
        let was_cut = matches!(select(pin!(work), pin!(self.0.cut.notified())).await, Either::Right(_));
        self.set(0, cut);
        was_cut
    }

    fn set(&self, nth: usize, cut: Cut) {
        self.0.after.store(cut == Cut::After, Ordering::SeqCst);
        self.0.left.store(nth, Ordering::SeqCst);
    }
}

struct Cutting {
    scissors: Scissors,
    inner: Arc<dyn Transport>,
}

#[async_trait]
impl Transport for Cutting {
    async fn send(&self, call: &Call, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        let state = &self.scissors.0;
        let nth = state.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if nth != Ok(1) {
            return self.inner.send(call, request).await;
        }
        if state.after.load(Ordering::SeqCst) {
            let _ = self.inner.send(call, request).await;
        }
        state.cut.notify_one();
        pending().await
    }
}

/// A place whose requests can be cut off.
pub(crate) async fn cuttable(scissors: &Scissors, server: (Profile, Dialect, bool)) -> Place {
    let scissors = scissors.clone();
    Place::on(server, None, move |builder| builder.around(move |inner| Cutting { scissors, inner })).await
}

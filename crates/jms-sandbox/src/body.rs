//! The body of an answer: whole, or as a fault leaves it.

use std::{
    fmt, io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::time::Sleep;

/// Blanks come in pieces of so many.
static BLANKS: [u8; 64 * 1024] = [b' '; 64 * 1024];

/// The body of an answer.
///
/// It fails with [`io::ErrorKind::UnexpectedEof`] where a fault cuts it.
#[derive(Default)]
pub struct Body {
    bytes: Bytes,
    /// Blanks that come after the bytes.
    blanks: u64,
    /// Bytes that are promised and never come.
    missing: u64,
    pace: Option<Pace>,
    /// Whether all that was to be sent before the cut had time to be sent.
    sent: bool,
}

/// How fast the body comes.
struct Pace {
    chunk: usize,
    pause: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl Body {
    /// Other bytes.
    pub(crate) fn change(&mut self, change: impl FnOnce(Bytes) -> Bytes) {
        self.bytes = change(std::mem::take(&mut self.bytes));
    }

    /// At least so many bytes.
    pub(crate) fn pad_to(&mut self, bytes: u64) {
        self.blanks = bytes.saturating_sub(length(&self.bytes));
    }

    /// Promises all of them, and gives the first so many, but not all.
    pub(crate) fn cut_after(&mut self, bytes: usize) {
        let whole = self.left();
        self.bytes.truncate(bytes.min(self.bytes.len().saturating_sub(1)));
        self.blanks = 0;
        self.missing = whole - length(&self.bytes);
    }

    /// In chunks, with a pause between them.
    pub(crate) fn pace(&mut self, chunk: usize, pause: Duration) {
        self.pace = Some(Pace { chunk, pause, waiting: None });
    }

    fn left(&self) -> u64 {
        length(&self.bytes).saturating_add(self.blanks).saturating_add(self.missing)
    }

    /// The next bytes; none when there are no more.
    fn next(&mut self) -> Option<Bytes> {
        let most = self.pace.as_ref().map_or(usize::MAX, |pace| pace.chunk);
        if !self.bytes.is_empty() {
            let bytes = self.bytes.split_to(most.min(self.bytes.len()));
            return Some(bytes);
        }
        let blanks = usize::try_from(self.blanks).unwrap_or(usize::MAX).min(most).min(BLANKS.len());
        self.blanks -= blanks as u64;
        BLANKS.get(..blanks).filter(|blanks| !blanks.is_empty()).map(Bytes::from_static)
    }
}

fn length(bytes: &Bytes) -> u64 {
    bytes.len() as u64
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self { bytes, ..Self::default() }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(Pace { waiting: Some(waiting), .. }) = &mut self.pace {
            ready!(waiting.as_mut().poll(context));
        }
        if let Some(bytes) = self.next() {
            let more = self.left() > 0;
            if let Some(pace) = &mut self.pace {
                pace.waiting = more.then(|| Box::pin(tokio::time::sleep(pace.pause)));
            }
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if self.missing == 0 {
            return Poll::Ready(None);
        }
        // A connection sends what it has when it is told to wait.
        if !std::mem::replace(&mut self.sent, true) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.missing = 0;
        Poll::Ready(Some(Err(io::Error::new(io::ErrorKind::UnexpectedEof, "a fault of the sandbox cut the body"))))
    }

    fn is_end_stream(&self) -> bool {
        self.left() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left())
    }
}

impl fmt::Debug for Body {
    /// Without its bytes, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("left", &self.left()).finish_non_exhaustive()
    }
}

//! Tests of the shapes on the wire and of the seam.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod headers;
mod raw;
mod wire;

//! `--debug`: a line for each request on standard error. The library's own lines are shown, which hold neither queries,
//! headers nor bodies.

use tracing_subscriber::{Layer, filter::Targets, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// Shows what the library tells of its requests, from now on.
pub(crate) fn show() {
    let ours = Targets::new().with_target("jms_http", tracing_subscriber::filter::LevelFilter::DEBUG);
    let lines = fmt::layer().with_writer(std::io::stderr).with_ansi(false).with_target(false).with_filter(ours);
    // One that is there already stays: nobody else sets one.
    let _ = tracing_subscriber::registry().with(lines).try_init();
}

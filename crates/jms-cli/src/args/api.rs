//! `jms api`.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct ApiRequest {
    /// GET, POST, PUT, PATCH or DELETE.
    pub(crate) method: String,
    /// The path, with its slash at the end and its query: '/api/v1/accounts/accounts/?limit=10'.
    pub(crate) path: String,
    /// Send the JSON in this file; `-` reads standard input. Never an argument: others on this machine see those.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,
    /// Send it as it is, and take the answer as it comes: check neither against the API document.
    #[arg(long)]
    pub(crate) raw: bool,
    /// Say the status and the headers of the answer on standard error.
    #[arg(short, long)]
    pub(crate) include: bool,
}

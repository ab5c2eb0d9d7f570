//! `jms platform`.

use clap::Subcommand;
use jms_http::domain::{AssetCategory, AssetType};

#[derive(Debug, Subcommand)]
pub(crate) enum PlatformCommand {
    /// List platforms.
    List {
        /// Only with these words in their name.
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
        /// Only of this category, such as host.
        #[arg(long)]
        category: Option<AssetCategory>,
        /// Only of this type, such as linux.
        #[arg(long = "type", value_name = "TYPE")]
        asset_type: Option<AssetType>,
    },
    /// Show one platform, and what automations can do on its assets.
    Get {
        /// Name or number.
        platform: String,
    },
}

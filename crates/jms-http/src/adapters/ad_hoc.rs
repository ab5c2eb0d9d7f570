//! Runs on one asset at once.

use async_trait::async_trait;
use jms_domain::{AssetId, CheckAccount, GatherAccount, Result, ports::AdHoc};
use jms_gen::types;

use super::{ExecutionsClient, kinds::html};

macro_rules! ad_hoc {
    ($($kind:ident: $operation:ident($query:ident), $what:literal;)*) => {$(
        #[async_trait]
        impl AdHoc<$kind> for ExecutionsClient<$kind> {
            async fn run_on(&self, asset: AssetId) -> Result<String> {
                self.0.dialect().must_have_v4($what, "run an automation")?;
                html(self.0.raw().$operation(&types::$query { asset_id: Some(asset) }).await?)
            }
        }
    )*};
}

ad_hoc! {
    GatherAccount: gather_account_executions_adhoc(GatherAccountExecutionsAdhocQuery), "gathering accounts at once (since 4.8)";
    CheckAccount: check_account_executions_adhoc(CheckAccountExecutionsAdhocQuery), "checking accounts at once (since 4.8)";
}

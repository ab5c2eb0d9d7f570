//! The access keys of the user that a client is logged in as.

use async_trait::async_trait;
use jms_domain::{AccessKey, AccessKeyId, AccessKeyUpdate, NewAccessKey, Page, PageRequest, Result, ports::AccessKeys};
use jms_gen::{
    operations,
    types::{AccessKeyCreate, AccessKeyPatch, AccessKeysListQuery},
};

use crate::{
    JumpServer,
    answers::value,
    requests::{OLDEST_FIRST, limit_and_offset},
    unknown::deleted,
};

/// Access keys of one client; from [`JumpServer::access_keys`].
///
/// ```
/// use jms_http::{JumpServer, domain::{AccessKeyUpdate, Secret, ports::{AccessKeys, Users}}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let made = client.access_keys().create().await?;
/// let signed = JumpServer::builder().service(sandbox.service());
/// let signed = signed.access_key(made.key.id.to_string(), made.secret).build()?;
/// assert_eq!(signed.users().me().await?.user.username, "admin");
///
/// let off = AccessKeyUpdate { is_active: Some(false), ..AccessKeyUpdate::default() };
/// client.access_keys().update(made.key.id, &off).await?;
/// assert!(signed.users().me().await.is_err_and(|error| error.is_unauthenticated()));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AccessKeysClient(pub(crate) JumpServer);

all_rows!(AccessKeysClient, rows, list, AccessKey, "of one's own keys");

#[async_trait]
impl AccessKeys for AccessKeysClient {
    async fn list(&self, page: PageRequest) -> Result<Page<AccessKey>> {
        let (limit, offset) = limit_and_offset(page);
        let order = Some(OLDEST_FIRST.to_owned());
        let query = AccessKeysListQuery { order, limit, offset, ..AccessKeysListQuery::default() };
        value(self.0.raw().access_keys_list(&query).await?, operations::ACCESS_KEYS_LIST.id)
    }

    async fn create(&self) -> Result<NewAccessKey> {
        // The server checks and then ignores all that could be said of a new key (source: 4.10.16,
        // `apps/authentication/api/access_key.py`).
        let body = AccessKeyCreate::default();
        value(self.0.raw().access_keys_create(&body).await?, operations::ACCESS_KEYS_CREATE.id)
    }

    async fn update(&self, id: AccessKeyId, update: &AccessKeyUpdate) -> Result<AccessKey> {
        update.check()?;
        let AccessKeyUpdate { is_active, ip_group } = update.clone();
        let body = AccessKeyPatch { is_active, ip_group };
        value(self.0.raw().access_keys_update(&id, &body).await?, operations::ACCESS_KEYS_UPDATE.id)
    }

    async fn delete(&self, id: AccessKeyId) -> Result<()> {
        deleted(self.0.raw().access_keys_delete(&id).await)
    }
}

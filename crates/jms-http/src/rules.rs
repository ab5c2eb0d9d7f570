//! Which server's rules a client goes by: given, or detected when they are first needed.

use std::{fmt, str::FromStr, sync::Arc};

use jms_domain::{Detected, Dialect, Error, ErrorKind, Feature, Invalid, Result};
use jms_gen::types::{AccountCheckEnginesListQuery, SettingsPublicGetQuery};
use tokio::sync::OnceCell;

use crate::JumpServer;

/// Which server's rules a client goes by.
///
/// ```
/// use jms_http::{Rules, domain::Dialect};
///
/// assert_eq!("auto".parse(), Ok(Rules::Detect));
/// assert_eq!("4.10".parse(), Ok(Rules::Of(Dialect::V4_10)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    /// Those of this version.
    Of(Dialect),
    /// Those of the version that the server turns out to have, which it is asked for once, before the first call that
    /// depends on it.
    Detect,
}

impl Default for Rules {
    fn default() -> Self {
        Self::Of(Dialect::default())
    }
}

impl From<Dialect> for Rules {
    fn from(dialect: Dialect) -> Self {
        Self::Of(dialect)
    }
}

impl FromStr for Rules {
    type Err = Invalid;

    /// Reads a version, such as `3.10` or `4.10.16`, or `auto`.
    fn from_str(text: &str) -> Result<Self, Invalid> {
        if text == "auto" { Ok(Self::Detect) } else { text.parse().map(Self::Of) }
    }
}

impl fmt::Display for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(dialect) => dialect.fmt(f),
            Self::Detect => f.pad("auto"),
        }
    }
}

/// The rules of a client, and what was detected.
#[derive(Debug, Clone, Default)]
pub(crate) struct KnownRules {
    rules: Rules,
    /// Shared by the clients that were made from one another, and by concurrent calls.
    detected: Arc<OnceCell<Dialect>>,
}

impl From<Rules> for KnownRules {
    fn from(rules: Rules) -> Self {
        Self { rules, ..Self::default() }
    }
}

impl JumpServer {
    /// Which server's rules the client goes by: those it was given, or of the version that it has detected. Asks the
    /// server at the first call, if the client was built with [`Builder::detect`](crate::Builder::detect).
    ///
    /// # Errors
    /// Those of [`JumpServer::detect`]; a later call tries again.
    pub async fn dialect(&self) -> Result<Dialect> {
        let KnownRules { rules, detected } = self.rules();
        match rules {
            Rules::Of(dialect) => Ok(*dialect),
            Rules::Detect => detected.get_or_try_init(async || self.detect_and_log().await).await.copied(),
        }
    }

    async fn detect_and_log(&self) -> Result<Dialect> {
        let detected = self.detect().await?;
        if detected.may_be_newer() {
            tracing::warn!("JumpServer {detected}");
        } else {
            tracing::info!("JumpServer {detected}");
        }
        Ok(detected.dialect)
    }

    /// Asks the server for what tells its version, whichever rules the client goes by: its public settings, which every
    /// user may read, and for versions that these do not tell apart whether it has account checks. No version says its
    /// number to a user.
    ///
    /// ```
    /// use jms_http::{JumpServer, domain::{Dialect, Secret}};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// let token = Secret::new(sandbox.credentials().private_token)?;
    /// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    ///
    /// let detected = client.detect().await?;
    /// assert_eq!(detected.dialect, Dialect::V4_10);
    /// println!("JumpServer {detected}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Decode`](ErrorKind::Decode) if what answers is no JumpServer, and those of any call.
    pub async fn detect(&self) -> Result<Detected> {
        let settings = self.raw().settings_public_get(&SettingsPublicGetQuery::default()).await?.value;
        let detected = Detected::by_settings(settings.keys().map(String::as_str)).ok_or_else(|| {
            let problem = "these are no settings of a JumpServer".to_owned();
            Error::new(ErrorKind::Decode { path: ".".to_owned(), problem }).with_operation("settings_public_get")
        })?;
        match detected.open_question() {
            Some(feature @ Feature::AccountChecks) => {
                let has = self.has_account_checks().await?;
                Ok(detected.knowing(feature, has))
            }
            _ => Ok(detected),
        }
    }

    /// Whether the path of account checks exists: without it, the answer is 404; with it, rows or a refusal
    /// (source: recordings of both servers, `community_edition`, "OPTIONS accounts/account-check-engines").
    async fn has_account_checks(&self) -> Result<bool> {
        let query = AccountCheckEnginesListQuery { limit: Some(1), ..AccountCheckEnginesListQuery::default() };
        match self.raw().account_check_engines_list(&query).await {
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) if *error.kind() == ErrorKind::Forbidden => Ok(true),
            answered => answered.map(|_| true),
        }
    }
}

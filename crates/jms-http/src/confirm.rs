//! Confirming who the user is, for what the server does only then (412).
//!
//! The server keeps a confirmation in a cookie session and looks at nothing else, whatever the credentials (source:
//! `apps/authentication/permissions.py` of 3.10.20 and 4.10.16). No `X-CSRFToken` is wanted: only requests without an
//! `Authorization` header are checked for it. The password confirms for 5 minutes, a second factor for an hour
//! (`SECURITY_MFA_VERIFY_TTL`).

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use jms_domain::{ConfirmType, Error, ErrorKind, Result, SecondFactor, Secret, ports::CodeSource};
use jms_gen::{
    Operation, Raw, operations,
    types::{AuthenticationConfirmGetQuery, ConfirmCreate, ConfirmWays},
    wire::SecretText,
};

use crate::JumpServer;

/// The operation whose answer opens the session with the confirmation.
pub(crate) const STEPS: &[&Operation] = &[&operations::AUTHENTICATION_CONFIRM_CREATE];

/// How often each way was confirmed.
pub(crate) type Confirmations = HashMap<ConfirmType, u64>;

/// Confirms, as far as it was given something to confirm with.
pub(crate) struct Confirmer {
    raw: Raw,
    password: Option<Secret>,
    codes: Option<Arc<dyn CodeSource>>,
    /// One at a time: calls that were refused together confirm once.
    turn: tokio::sync::Mutex<()>,
    done: Mutex<Confirmations>,
}

impl Confirmer {
    /// `raw` has the user's credentials, does not confirm by itself, and keeps its cookies where the client has them.
    pub(crate) fn new(raw: Raw, password: Option<Secret>, codes: Option<Arc<dyn CodeSource>>) -> Self {
        Self { raw, password, codes, turn: tokio::sync::Mutex::default(), done: Mutex::default() }
    }

    /// Whether there is something to try with.
    pub(crate) fn can(&self, by: &ConfirmType) -> bool {
        match by {
            ConfirmType::Mfa => self.codes.is_some(),
            ConfirmType::Password => self.codes.is_some() || self.password.is_some(),
            _ => false,
        }
    }

    /// What was confirmed so far.
    pub(crate) fn so_far(&self) -> Confirmations {
        self.done.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Confirms, unless that was done since `before`.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](ErrorKind::ConfirmationRequired) if there is nothing to confirm with, or the server does not
    /// take it.
    pub(crate) async fn confirm(&self, by: &ConfirmType, before: &Confirmations) -> Result<()> {
        let _turn = self.turn.lock().await;
        if self.so_far().get(by) != before.get(by) {
            return Ok(());
        }
        self.steps(by).await.map_err(|error| match error.kind() {
            ErrorKind::Validation => error.with_kind(ErrorKind::ConfirmationRequired { by: by.clone() }),
            _ => error,
        })?;
        *self.done.lock().unwrap_or_else(PoisonError::into_inner).entry(by.clone()).or_default() += 1;
        Ok(())
    }

    async fn steps(&self, by: &ConfirmType) -> Result<()> {
        if !self.can(by) {
            return Err(nothing_for(by));
        }
        // Asked first: to a user without a second factor the server answers a code with 500, and to one who has it, it
        // takes no password (source: recordings of both servers, `mfa_required`, "confirm POST mfa"; `api/confirm.py`).
        let query = AuthenticationConfirmGetQuery { confirm_type: Some(by.to_string()) };
        let ConfirmWays { confirm_type, content } = self.raw.authentication_confirm_get(&query).await?.value;
        let body = if confirm_type == ConfirmType::Password.as_str() {
            let password = self.password.clone().ok_or_else(|| nothing_for(&ConfirmType::Password))?;
            ConfirmCreate { confirm_type, mfa_type: None, secret_key: Some(SecretText(password)) }
        } else {
            let is_set_up = content.iter().filter(|way| way.disabled != Some(true));
            let factors: Vec<SecondFactor> = is_set_up.filter_map(|way| way.name.parse().ok()).collect();
            let code = match &self.codes {
                Some(codes) => codes.code(&factors).await?,
                None => None,
            };
            let code = code.ok_or_else(|| nothing_for(&ConfirmType::Mfa))?;
            let mfa_type = Some(code.factor.to_string());
            ConfirmCreate { confirm_type, mfa_type, secret_key: Some(SecretText(code.code)) }
        };
        self.raw.authentication_confirm_create(&body).await.map(drop)
    }
}

fn nothing_for(by: &ConfirmType) -> Error {
    let message = match by {
        ConfirmType::Mfa => "the client has no source of codes for the second factors of this user",
        ConfirmType::Password => "the client has no password",
        _ => "a program cannot do that",
    };
    Error::new(ErrorKind::ConfirmationRequired { by: by.clone() }).with_message(message)
}

impl JumpServer {
    /// Confirms who the user is, ahead of calls that want it.
    ///
    /// There is mostly no need: a client that was given something to confirm with, by
    /// [`Builder::second_factor`](crate::Builder::second_factor) or [`Builder::login`](crate::Builder::login), does so when
    /// a call is refused with 412, and repeats that call once. Such a refusal comes before anything is done, so that the
    /// repetition is safe for all calls.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](ErrorKind::ConfirmationRequired) if the client has nothing to confirm with, the user has no
    /// second factor, or the code or password is refused; [`Error::hint`] says what to do.
    ///
    /// ```
    /// use jms_http::{JumpServer, Totp, domain::{ConfirmType, Secret}};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let secret = "JBSWY3DPEHPK3PXP";
    /// let sandbox = jms_sandbox::Sandbox::builder().mfa(true).second_factor("admin", secret).build()?;
    /// let client = JumpServer::builder()
    ///     .service(sandbox.service())
    ///     .login("admin", Secret::new(sandbox.credentials().passwords["admin"].as_str())?)
    ///     .second_factor(Totp::new(&Secret::new(secret)?)?)
    ///     .build()?;
    /// client.confirm(ConfirmType::Mfa).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn confirm(&self, by: ConfirmType) -> Result<()> {
        let confirmer = self.confirmer();
        confirmer.confirm(&by, &confirmer.so_far()).await
    }
}

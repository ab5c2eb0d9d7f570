//! Logging in by a user name and a password, and a second factor where the server wants one.

use std::sync::Arc;

use jms_domain::{Error, LoginToken, Result, SecondFactor, Secret, ports::CodeSource};
use jms_gen::{
    Operation, Raw, operations,
    types::{MfaChallenge, TokenCreate},
    wire::SecretText,
};
use tokio::sync::Mutex;

use crate::{answers::value, session::Session};

/// The operations between which the server knows a login by its cookie.
pub(crate) const STEPS: &[&Operation] =
    &[&operations::AUTHENTICATION_TOKEN_CREATE, &operations::AUTHENTICATION_MFA_CHALLENGE_CREATE];

/// Logs in, one after another.
pub(crate) struct Login {
    raw: Raw,
    /// Of the login that goes on; empty between two.
    session: Arc<Session>,
    codes: Option<Arc<dyn CodeSource>>,
    turn: Mutex<()>,
}

impl Login {
    /// `raw` has no credentials, and keeps its cookies in `session`.
    pub(crate) fn new(raw: Raw, session: Arc<Session>, codes: Option<Arc<dyn CodeSource>>) -> Self {
        Self { raw, session, codes, turn: Mutex::default() }
    }

    /// The token of a login.
    pub(crate) async fn log_in(&self, username: &str, password: &Secret) -> Result<LoginToken> {
        let _turn = self.turn.lock().await;
        self.session.forget();
        let done = self.steps(username, password).await;
        self.session.forget();
        done
    }

    /// The password, a code if it is asked for, and then the password again, which gives the token (source:
    /// `apps/authentication/api/token.py` and `mfa.py` of 3.10.20 and 4.10.16).
    async fn steps(&self, username: &str, password: &Secret) -> Result<LoginToken> {
        let wanted = match self.password(username, password).await {
            Err(error) if error.code() == Some("mfa_required") => error,
            answered => return answered,
        };
        let Some(codes) = &self.codes else { return Err(wanted) };
        let factors = factors(&wanted);
        let Some(code) = codes.code(&factors).await? else { return Err(wanted) };
        let body = MfaChallenge { type_: Some(code.factor.to_string()), code: SecretText(code.code) };
        self.raw.authentication_mfa_challenge_create(&body).await?;
        self.password(username, password).await
    }

    async fn password(&self, username: &str, password: &Secret) -> Result<LoginToken> {
        let body = TokenCreate { username: username.to_owned(), password: SecretText(password.clone()) };
        let answer = self.raw.authentication_token_create(&body).await?;
        value(answer, operations::AUTHENTICATION_TOKEN_CREATE.id)
    }
}

/// The second factors that a user has, as the answer says that wants one: `{"data": {"choices": ["otp"], …}, …}`.
fn factors(wanted: &Error) -> Vec<SecondFactor> {
    let choices = wanted.messages().iter().filter(|message| message.at == "data.choices");
    choices.filter_map(|message| message.text.parse().ok()).collect()
}

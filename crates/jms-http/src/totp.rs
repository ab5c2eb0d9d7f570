//! One-time passwords of apps, as a source of codes.

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use jms_domain::{
    Code, Invalid, Result, SecondFactor, Secret,
    ports::{Clock, CodeSource},
};
use totp_rs::{Algorithm, TOTP};

use crate::clock::SystemClock;

/// Makes the one-time passwords that an app would show: 6 digits every 30 s, by SHA-1, as JumpServer checks them (source:
/// `apps/users/utils.py` of 4.10.16).
///
/// Whoever has the secret has the second factor: it is no second one any more where it lies beside the password. Keep
/// the two apart, or ask an administrator for an access key and `SECURITY_VIEW_AUTH_NEED_MFA=false`.
///
/// With `SAFE_MODE` on, the server takes each code once: a login and a confirmation within the same 30 s are one too
/// many, and the second is refused.
///
/// ```
/// use jms_http::{Totp, domain::Secret};
///
/// let codes = Totp::new(&Secret::new("JBSWY3DPEHPK3PXP")?)?;
/// # Ok::<(), jms_http::domain::Invalid>(())
/// ```
#[derive(Clone)]
pub struct Totp {
    totp: TOTP,
    clock: Arc<dyn Clock>,
}

impl Totp {
    /// From the secret that JumpServer showed when the second factor was set up: letters and digits (base 32), in groups or
    /// not.
    ///
    /// # Errors
    /// [`Invalid::Secret`] if it is not one.
    pub fn new(secret: &Secret) -> Result<Self, Invalid> {
        let is_filler = |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '=');
        let letters =
            secret.expose().chars().filter(|letter| !is_filler(letter)).map(|letter| letter.to_ascii_uppercase());
        let bytes = totp_rs::Secret::Encoded(letters.collect()).to_bytes();
        let key = bytes.ok().filter(|key| !key.is_empty()).ok_or(Invalid::Secret {
            problem: "the secret of one-time passwords is written in base 32: letters, and digits from 2 to 7",
        })?;
        // Unchecked: the library wants 128 bits, and older servers gave 80.
        Ok(Self { totp: TOTP::new_unchecked(Algorithm::SHA1, 6, 1, 30, key), clock: Arc::new(SystemClock::default()) })
    }

    /// By another clock, for tests.
    #[must_use]
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }
}

#[async_trait]
impl CodeSource for Totp {
    async fn code(&self, factors: &[SecondFactor]) -> Result<Option<Code>> {
        if !factors.contains(&SecondFactor::Otp) {
            return Ok(None);
        }
        let seconds = u64::try_from(self.clock.date().as_second()).unwrap_or(0);
        Ok(Some(Code::new(SecondFactor::Otp, Secret::from_answer(self.totp.generate(seconds)))))
    }
}

impl fmt::Debug for Totp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Totp(***)")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    struct At(i64);

    #[async_trait]
    impl Clock for At {
        fn now(&self) -> Duration {
            Duration::ZERO
        }

        fn date(&self) -> jiff::Timestamp {
            jiff::Timestamp::from_second(self.0).unwrap()
        }

        async fn sleep(&self, _time: Duration) {}
    }

    /// RFC 6238, appendix B, for SHA-1; the last six of its eight digits.
    #[tokio::test]
    async fn codes_are_those_of_the_standard() {
        let secret = Secret::new("gezd gnbv gy3t qojq gezd gnbv gy3t qojq").unwrap();
        let code = async |at| {
            let totp = Totp::new(&secret).unwrap().clock(Arc::new(At(at)));
            totp.code(&[SecondFactor::Sms, SecondFactor::Otp]).await.unwrap().unwrap().code.expose().to_owned()
        };
        for (at, expected) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")] {
            assert_eq!(code(at).await, expected, "{at}");
        }
        let totp = Totp::new(&secret).unwrap();
        assert!(totp.code(&[SecondFactor::Sms]).await.unwrap().is_none());
        assert_eq!(format!("{totp:?}"), "Totp(***)");
        assert!(Totp::new(&Secret::new("not base 32!").unwrap()).is_err());
    }
}

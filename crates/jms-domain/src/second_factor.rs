//! Second factors, and confirming who one is.

use crate::{Secret, choice::open_enums};

open_enums! {
    /// How a user confirms who they are, from weak to strong (source: `apps/authentication/const.py` of 3.10.20 and
    /// 4.10.16; recordings of both servers, `mfa_required`).
    ConfirmType ("way of confirming") {
        /// By a login in the browser a moment ago: for users whose password the server does not know.
        Relogin = "relogin",
        /// By the password.
        Password = "password",
        /// By a second factor.
        Mfa = "mfa",
    }

    /// A kind of second factor (source: as [`ConfirmType`]).
    SecondFactor ("second factor") {
        /// A one-time password of an app, which changes every 30 s.
        Otp = "otp",
        /// A code in a text message.
        Sms = "sms",
        /// A code in a mail. From 4.x on.
        Email = "email",
        /// A face. From 4.x on.
        Face = "face",
        /// A code of a RADIUS server.
        Radius = "otp_radius",
        /// A passkey. From 4.x on.
        Passkey = "passkey",
        /// A code of the installation's own kind.
        Custom = "mfa_custom",
    }
}

/// A code of a second factor.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Code {
    /// What kind it is of.
    pub factor: SecondFactor,
    /// The code.
    pub code: Secret,
}

impl Code {
    /// A code of this kind.
    pub fn new(factor: SecondFactor, code: Secret) -> Self {
        Self { factor, code }
    }
}

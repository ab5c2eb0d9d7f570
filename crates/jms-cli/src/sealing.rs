//! Files that are encrypted by age: with what keys, and where those come from.

use std::{fs, path::Path};

use jms_fleet::{Seal, SealError, Sealed, Unseal};
use jms_http::domain::Secret;

use crate::{
    args::Sealing,
    failure::Failure,
    secrets::{self, ReadFrom},
};

/// For whom to encrypt, if that was asked for.
pub(crate) fn seal(sealing: &Sealing) -> Result<Option<Seal>, Failure> {
    if let Some(from) = &sealing.passphrase_from {
        return Ok(Some(Seal::passphrase(&secrets::read_new_credential(from, "passphrase")?)));
    }
    if !sealing.is_wanted() {
        return Ok(None);
    }
    let in_file = match &sealing.recipients_file {
        Some(file) => {
            fs::read_to_string(file).map_err(Failure::io(format!("reading the recipients in {}", file.display())))?
        }
        None => String::new(),
    };
    let all = sealing.recipients.iter().map(String::as_str).chain(in_file.lines());
    Seal::recipients(all).map(Some).map_err(|error| wrong_key(&error))
}

/// All that is in an encrypted file.
pub(crate) fn open(
    file: &Path,
    content: &[u8],
    identity: Option<&Path>,
    passphrase_from: Option<&ReadFrom>,
) -> Result<Vec<u8>, Failure> {
    let broken =
        |error: SealError| Failure::usage(format!("{} cannot be opened: {error}", file.display()), NOTHING_SENT);
    let sealed = Sealed::read(content).map_err(broken)?;
    let unseal = match (identity, passphrase_from) {
        (Some(path), _) => {
            let text = secrets::read_credential(&ReadFrom::File(path.to_owned()), "keys")?;
            Unseal::identities(text.expose()).map_err(|error| wrong_key(&error))?
        }
        (None, Some(from)) => Unseal::passphrase(&secrets::read_credential(from, "passphrase")?),
        (None, None) if sealed.is_by_passphrase() => {
            Unseal::passphrase(&Secret::from_answer(secrets::prompt("passphrase")?))
        }
        (None, None) => {
            return Err(Failure::usage(
                format!("{} is encrypted for the keys of somebody", file.display()),
                "Say --identity with the file that `age-keygen` wrote.",
            ));
        }
    };
    sealed.open(&unseal).map_err(broken)
}

const NOTHING_SENT: &str = "Nothing was sent.";

fn wrong_key(error: &SealError) -> Failure {
    Failure::usage(error.to_string(), NOTHING_SENT)
}

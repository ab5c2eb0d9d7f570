//! What to do about errors of the client, in the words of somebody at a terminal: commands and options, where the library
//! names its own items.

use jms_http::domain::{Error, Hint};

/// What to do about an error, if there is something to say.
pub(crate) fn advice(error: &Error) -> Option<String> {
    let hint = error.advice()?;
    Some(ours(&hint).map_or_else(|| hint.to_string(), str::to_owned))
}

/// The advice for which a person here does something else than a program.
fn ours(hint: &Hint) -> Option<&'static str> {
    Some(match hint {
        Hint::LicenceOrRole => {
            "Either the server has no licence, or this user's role lacks the permission: from 4.8 on the community edition \
             refuses change-secret and account checks with the same answer. `jms doctor` tells which."
        }
        Hint::GiveCode => {
            "This user logs in with a second factor, and `jms` asks for its code on a terminal only. For programs there are \
             access keys: `jms auth login --with access-key`."
        }
        Hint::OtherCredentials => {
            "The server does not let this user log in by password alone. Use an access key or a private token: `jms auth login \
             --with access-key`."
        }
        Hint::NewCredentials => {
            "The token or key is missing, wrong, expired (a login token lives 24 hours) or disabled. `jms auth login` logs in \
             again; `jms profile show` tells what is used."
        }
        Hint::ConfirmByPassword => {
            "A token or key alone cannot confirm. Log in with JMS_USERNAME and JMS_PASSWORD for this command."
        }
        Hint::ConfirmByCode => {
            "The server wants a code of this user's second factor first, and `jms` asks for it on a terminal only. For programs \
             an administrator can set SECURITY_VIEW_AUTH_NEED_MFA=false in the server's configuration and restart it."
        }
        Hint::OtherOrganisation => {
            "If it should exist, check the organisation (`--org`): every request sees one organisation only, and the server \
             takes the default one in place of one it does not know. `jms org list` lists them."
        }
        Hint::WrongOrganisation => {
            "Check `--org`, and whether this user belongs to that organisation: the server takes another in its place, without a \
             word. `jms org list` lists them."
        }
        Hint::OtherVersion => {
            "The server's version may differ from what `jms` takes it for: `jms doctor` tells, and `--server-version auto` asks \
             the server. `jms api` shows the answer as it is."
        }
        Hint::DetectVersion => {
            "The server's version may not have this operation. `jms doctor` tells which version it is."
        }
        Hint::ReadRecords => {
            "Look at its failed records first (`jms record list --unmended`). `--with-records` deletes them, too."
        }
        Hint::BaseUrl => {
            "Check the server's address (`jms profile show`): its scheme and host must be those at which the server answers itself."
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fmt::Write, fs, path::Path, time::Duration};

    use jms_http::domain::Named;

    use super::*;
    use crate::lang::chinese;

    fn all() -> Vec<Hint> {
        let execution = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse().unwrap();
        let candidate = Named { id: "1".to_owned(), name: "root@web-01".to_owned() };
        vec![
            Hint::LicenceOrRole,
            Hint::Role,
            Hint::WrongPassword,
            Hint::GiveCode,
            Hint::WrongCode,
            Hint::Locked,
            Hint::Admission,
            Hint::Inactive,
            Hint::OtherCredentials,
            Hint::NewCredentials,
            Hint::NoSecondFactor,
            Hint::ConfirmationRefused,
            Hint::ConfirmByPassword,
            Hint::ConfirmByCode,
            Hint::InBrowser,
            Hint::Wait(Some(Duration::from_secs(10))),
            Hint::Wait(None),
            Hint::Choose(vec![candidate]),
            Hint::OtherOrganisation,
            Hint::WrongOrganisation,
            Hint::OtherVersion,
            Hint::DetectVersion,
            Hint::ReadRecords,
            Hint::BaseUrl,
            Hint::Network,
            Hint::WaitFor(execution),
            Hint::LookFirst,
            Hint::LookAtExecutions,
            Hint::ReadAgain,
            Hint::WaitAgain { execution, taken: false },
            Hint::WaitAgain { execution, taken: true },
            Hint::TryLater,
            Hint::ChangeInstead,
            Hint::Language,
        ]
    }

    fn name(hint: &Hint) -> String {
        format!("{hint:?}").split([' ', '(', '{']).next().unwrap().to_owned()
    }

    /// The library may learn to say more.
    #[test]
    fn none_is_missing() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../jms-domain/src/error/hint.rs");
        let code = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
        let variants = code.items.iter().find_map(|item| match item {
            syn::Item::Enum(hint) if hint.ident == "Hint" => Some(&hint.variants),
            _ => None,
        });
        let known: BTreeSet<_> = variants.unwrap().iter().map(|variant| variant.ident.to_string()).collect();
        assert_eq!(all().iter().map(name).collect::<BTreeSet<_>>(), known);
    }

    #[test]
    fn people_are_told_what_they_can_type() {
        let mut text = String::new();
        for hint in all() {
            let english = ours(&hint).map_or_else(|| hint.to_string(), str::to_owned);
            for rust in ["::", "Builder", "`raw`", "_with_", "client", "GET "] {
                assert!(!english.contains(rust), "{english}");
            }
            let chinese = chinese(&english);
            assert_ne!(english, chinese, "there is no Chinese for it");
            writeln!(text, "{}\n  {english}\n  {chinese}", name(&hint)).unwrap();
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../tests/it/snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.bind(|| insta::assert_snapshot!("advice", text));
    }
}

//! `jms auth`.

use jms_http::{
    Builder, JumpServer,
    domain::{
        Secret, ServerTime,
        ports::{Organisations, Users},
    },
};
use serde::Serialize;

use crate::{
    args::{AuthCommand, Global, LoginWith},
    connect::{Connected, Source, config_file, connected},
    failure::Failure,
    output,
    profiles::{self, Kept, Profiles},
    second_factor,
    secrets::{self, ReadFrom},
};

pub(super) async fn run(command: AuthCommand, global: &Global) -> Result<(), Failure> {
    match command {
        AuthCommand::Status => status(global).await,
        AuthCommand::Logout => logout(global),
        AuthCommand::Login { url, with, username, key_id, secret_from, no_keyring, allow_plaintext } => {
            login(global, Login { url, with, username, key_id, secret_from, no_keyring, allow_plaintext }).await
        }
    }
}

struct Login {
    url: Option<String>,
    with: LoginWith,
    username: Option<String>,
    key_id: Option<String>,
    secret_from: ReadFrom,
    no_keyring: bool,
    allow_plaintext: bool,
}

/// Credentials that the server has taken, and until when it does.
struct Accepted {
    /// The key of a profile for what is secret.
    key: &'static str,
    secret: Secret,
    username: String,
    ends: Option<ServerTime>,
}

async fn login(global: &Global, login: Login) -> Result<(), Failure> {
    let Login { url, with, username, key_id, secret_from, no_keyring, allow_plaintext } = login;
    if global.sandbox {
        return Err(Failure::usage("the sandbox needs no login", "Every command takes `--sandbox`."));
    }
    if let (Some(_), true) = (&username, with != LoginWith::Password) {
        return Err(Failure::usage("only a password has a user name", "Leave --username away, or --with."));
    }
    if let (Some(_), true) = (&key_id, with != LoginWith::AccessKey) {
        return Err(Failure::usage("only an access key has an id", "Say --with access-key, too."));
    }
    let file = config_file(global)?;
    let profiles = Profiles::read(&file)?;
    let profile = match &global.profile {
        Some(name) => name.clone(),
        None => profiles.default_profile().unwrap_or(profiles::DEFAULT).to_owned(),
    };
    let url = match url {
        Some(url) => url,
        None => profiles.url(&profile).map(str::to_owned).ok_or_else(|| {
            Failure::usage(format!("profile `{profile}` has no server yet"), "Give its address: --url https://….")
        })?,
    };
    let builder = JumpServer::builder().base_url(&url);
    let builder = if allow_plaintext { builder.allow_plaintext() } else { builder };
    let key_id = match (with, key_id) {
        (LoginWith::AccessKey, None) => Some(secrets::ask("Id of the access key:")?),
        (_, given) => given,
    };
    let read = |what| secrets::read_credential(&secret_from, what);
    let accepted = match with {
        LoginWith::Password => {
            let username = match username {
                Some(username) => username,
                None => secrets::ask("User name:")?,
            };
            log_in(builder, username, &read("password")?).await?
        }
        LoginWith::Token => {
            let token = read("token")?;
            check(builder.token(token.clone()), "token", token).await?
        }
        LoginWith::PrivateToken => {
            let token = read("private token")?;
            check(builder.private_token(token.clone()), "private_token", token).await?
        }
        LoginWith::AccessKey => {
            let secret = read("secret of the access key")?;
            let id = key_id.clone().unwrap_or_default();
            check(builder.access_key(id, secret.clone()), "access_key_secret", secret).await?
        }
    };
    let Accepted { key, secret, username, ends } = accepted;
    let keep = profiles::Login { url: &url, allow_plaintext, key_id: key_id.as_deref(), key, secret: &secret };
    let kept = profiles.keep(&profile, &keep, !no_keyring)?;
    let until = ends.map(|ends| format!(" until {}", output::time(Some(ends)))).unwrap_or_default();
    let place = match kept {
        Kept::Keyring => "the keyring".to_owned(),
        Kept::File(None) => format!("{}, which only you can read", file.display()),
        Kept::File(Some(problem)) => {
            format!("{}, which only you can read, and not in a keyring: {problem}", file.display())
        }
    };
    output::note(&format!("logged in to {url} as {username}{until}; the secret of profile `{profile}` is in {place}"));
    Ok(())
}

/// How many codes of a second factor are asked for at a login. The server locks users after a few more failures.
const MOST_CODES: u32 = 3;

/// Logs in by a password: what is kept is the token that the server gives for it.
async fn log_in(builder: Builder, username: String, password: &Secret) -> Result<Accepted, Failure> {
    let client = builder.login(&username, password.clone()).second_factor(second_factor::ask).build()?;
    let mut codes = 1;
    let login = loop {
        match client.log_in(&username, password).await {
            // Only a person at a terminal was asked for one.
            Err(error) if error.code() == Some("mfa_failed") && codes < MOST_CODES => {
                output::note("the code was refused; try again");
                codes += 1;
            }
            answered => break answered?,
        }
    };
    Ok(Accepted { key: "token", secret: login.token, username, ends: Some(login.date_expired) })
}

/// Asks the server who these credentials belong to: what it does not take is not kept.
async fn check(builder: Builder, key: &'static str, secret: Secret) -> Result<Accepted, Failure> {
    let me = builder.build()?.users().me().await?.user;
    Ok(Accepted { key, secret, username: me.username, ends: None })
}

fn logout(global: &Global) -> Result<(), Failure> {
    if global.sandbox {
        return Err(Failure::usage("the sandbox needs no login", "There is nothing to forget."));
    }
    let Source::Profile { file, name, .. } = Source::of(global)? else {
        return Err(Failure::usage(
            "your credentials are in the environment, and not in a profile",
            "Unset the variables JMS_…; `jms help environment` lists them.",
        ));
    };
    let profiles = Profiles::read(&file)?;
    super::profile::known(&profiles, &name)?;
    let text = if profiles.forget(&name)? {
        format!("the credentials of profile `{name}` are forgotten; the server takes a token until it ends")
    } else {
        format!("profile `{name}` had no credentials")
    };
    output::note(&text);
    Ok(())
}

#[derive(Serialize)]
struct Status {
    server: String,
    credentials: String,
    username: String,
    name: String,
    organisation: String,
    organisation_id: String,
    roles: Vec<String>,
}

async fn status(global: &Global) -> Result<(), Failure> {
    let Connected { client, server, credentials } = connected(global)?;
    let me = client.users().me().await?.user;
    let organisation = client.organisations().current().await?;
    let roles = me.system_roles.iter().chain(&me.org_roles).map(|role| role.display_name.clone()).collect();
    let status = Status {
        server,
        credentials,
        username: me.username,
        name: me.name,
        organisation: organisation.name,
        organisation_id: organisation.id.to_string(),
        roles,
    };
    output::object(
        &global.output,
        &status,
        &[
            ("server", status.server.clone().into()),
            ("credentials", status.credentials.clone().into()),
            ("user", format!("{} ({})", status.username, status.name).into()),
            ("organisation", format!("{} ({})", status.organisation, status.organisation_id).into()),
            ("roles", output::names(&status.roles)),
        ],
    )
}

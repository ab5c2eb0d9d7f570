//! `jms auth`.

use jms_http::{
    JumpServer,
    domain::ports::{Organisations, Users},
};
use serde::Serialize;

use crate::{
    args::{AuthCommand, Global},
    connect::{Connected, connected},
    failure::Failure,
    output, paths, profiles,
    secrets::{self, ReadFrom},
};

pub(super) async fn run(command: AuthCommand, global: &Global) -> Result<(), Failure> {
    match command {
        AuthCommand::Status => status(global).await,
        AuthCommand::Login { url, username, password_from, allow_plaintext } => {
            login(global, Login { url, username, password_from, allow_plaintext }).await
        }
    }
}

struct Login {
    url: Option<String>,
    username: Option<String>,
    password_from: ReadFrom,
    allow_plaintext: bool,
}

async fn login(global: &Global, Login { url, username, password_from, allow_plaintext }: Login) -> Result<(), Failure> {
    if global.sandbox {
        return Err(Failure::usage("the sandbox needs no login", "Every command takes `--sandbox`."));
    }
    let file = match &global.config {
        Some(file) => file.clone(),
        None => paths::config_file()?,
    };
    let profile = global.profile.as_deref().unwrap_or(profiles::DEFAULT);
    let url = match url {
        Some(url) => url,
        None => profiles::url(&file, profile)?.ok_or_else(|| {
            Failure::usage(format!("profile `{profile}` has no server yet"), "Give its address: --url https://….")
        })?,
    };
    let username = match username {
        Some(username) => username,
        None => secrets::ask("User name:")?,
    };
    let password = secrets::read_password(password_from)?;
    let mut builder = JumpServer::builder().base_url(&url).login(&username, password.clone());
    if allow_plaintext {
        builder = builder.allow_plaintext();
    }
    let login = builder.build()?.log_in(&username, &password).await?;
    profiles::keep_token(&file, profile, &url, &login.token, allow_plaintext)?;
    output::note(&format!(
        "logged in to {url} as {username} until {}; the token is in profile `{profile}` of {}",
        output::time(Some(login.date_expired)),
        file.display()
    ));
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

//! `jms profile`.

use std::fmt::Display;

use serde::Serialize;

use crate::{
    args::{Global, ProfileCommand},
    connect::{Source, config_file},
    failure::Failure,
    output::{self, Cell, Column, Row, column},
    profiles::Profiles,
};

pub(super) fn run(command: ProfileCommand, global: &Global) -> Result<(), Failure> {
    match command {
        ProfileCommand::List => list(global),
        ProfileCommand::Use { name } => choose(global, &name),
        ProfileCommand::Show { name } => show(global, name),
    }
}

#[derive(Serialize)]
struct Listed {
    name: String,
    url: Option<String>,
    credentials: String,
    used: bool,
}

impl Row for Listed {
    const COLUMNS: &'static [Column] = &[column("PROFILE"), column("SERVER"), column("CREDENTIALS"), column("USED")];

    fn cells(&self) -> Vec<Cell> {
        let url = self.url.clone().unwrap_or_default();
        vec![self.name.clone().into(), url.into(), self.credentials.clone().into(), output::yes(self.used)]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

fn list(global: &Global) -> Result<(), Failure> {
    let file = config_file(global)?;
    let profiles = Profiles::read(&file)?;
    let used = match Source::of(global)? {
        Source::Profile { name, .. } if !global.sandbox => Some(name),
        _ => None,
    };
    let listed = |name: String| Listed {
        url: profiles.url(&name).map(str::to_owned),
        credentials: profiles.credentials(&name),
        used: used.as_ref() == Some(&name),
        name,
    };
    let rows: Vec<_> = profiles.names().into_iter().map(listed).collect();
    output::list(&global.output, &rows)
}

fn choose(global: &Global, name: &str) -> Result<(), Failure> {
    let file = config_file(global)?;
    let profiles = Profiles::read(&file)?;
    known(&profiles, name)?;
    profiles.set_default(name)?;
    output::note(&format!("profile `{name}` is used where none is named"));
    if matches!(Source::of(global)?, Source::Environment) {
        output::note("warning: the environment says where the server is and who you are, and goes before it");
    }
    Ok(())
}

pub(super) fn known(profiles: &Profiles<'_>, name: &str) -> Result<(), Failure> {
    if profiles.has(name) {
        return Ok(());
    }
    let names = profiles.names();
    let hint = if names.is_empty() {
        format!("`jms auth login --profile {name} --url https://…` makes it.")
    } else {
        format!("There is: {}.", names.join(", "))
    };
    Err(Failure::NotFound { problem: format!("there is no profile `{name}`"), hint: Some(hint) })
}

/// A setting, and where it came from.
#[derive(Serialize)]
struct Setting {
    #[serde(rename = "setting")]
    name: &'static str,
    value: String,
    from: String,
}

impl Row for Setting {
    const COLUMNS: &'static [Column] = &[column("SETTING"), column("VALUE"), column("FROM")];

    fn cells(&self) -> Vec<Cell> {
        vec![self.name.into(), self.value.clone().into(), self.from.clone().into()]
    }

    fn name(&self) -> String {
        self.name.to_owned()
    }
}

fn show(global: &Global, name: Option<String>) -> Result<(), Failure> {
    if global.sandbox {
        return Err(Failure::usage(
            "the sandbox has no profile",
            "`jms --sandbox auth status` shows who you are there.",
        ));
    }
    let source = match name {
        Some(name) => {
            let file = config_file(global)?;
            known(&Profiles::read(&file)?, &name)?;
            Source::Profile { file, name, chosen: "argument" }
        }
        None => Source::of(global)?,
    };
    let config = source.config()?;
    let mut rows = Vec::new();
    if let Source::Profile { name, chosen, .. } = &source {
        rows.push(Setting { name: "profile", value: name.clone(), from: (*chosen).to_owned() });
    }
    let of = |setting| config.origin(setting).map_or_else(|| "default".to_owned(), ToString::to_string);
    rows.push(Setting { name: "url", value: config.base_url.to_string(), from: of("base_url") });
    rows.push(Setting { name: "credentials", value: config.credentials.kind().to_owned(), from: of("credentials") });
    rows.push(chosen("org", global.org, "JMS_ORG", &config.org, of("org")));
    rows.push(chosen("server version", global.server_version, "JMS_SERVER_VERSION", &config.rules, of("dialect")));
    let configured = config.timeout.map_or_else(|| "30".to_owned(), |timeout| timeout.as_secs().to_string());
    rows.push(chosen("timeout", global.timeout, "JMS_TIMEOUT", &configured, of("timeout")));
    let plaintext = if config.allow_plaintext { "allowed" } else { "refused" };
    rows.push(Setting { name: "plain http", value: plaintext.to_owned(), from: of("allow_plaintext") });
    if config.origin("network").is_some() {
        // Not more: the address of a proxy may hold a password.
        let value = "certificates, proxy or connect timeout".to_owned();
        rows.push(Setting { name: "network", value, from: of("network") });
    }
    output::list(&global.output, &rows)
}

/// A setting that an option of the command line overrides, or the variable beside it.
fn chosen<T: Display>(
    name: &'static str,
    option: Option<T>,
    variable: &str,
    configured: &impl Display,
    origin: String,
) -> Setting {
    match option {
        Some(value) => {
            let value = value.to_string();
            let is_set = std::env::var(variable).is_ok_and(|text| text == value);
            let from = if is_set { variable } else { "argument" };
            Setting { name, value, from: from.to_owned() }
        }
        None => Setting { name, value: configured.to_string(), from: origin },
    }
}

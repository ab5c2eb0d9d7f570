//! The client that a command works with.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use jms_http::{Builder, Config, ConfigError, JumpServer, Rules};

use crate::{
    args::Global,
    dry_run::DryRun,
    failure::Failure,
    keyring::Place,
    paths,
    profiles::{self, Profiles},
    second_factor,
};

/// The variables that say where the server is and who the client is. The others stand beside options of the command line.
const WHERE_AND_WHO: [&str; 7] = [
    "JMS_URL",
    "JMS_TOKEN",
    "JMS_PRIVATE_TOKEN",
    "JMS_ACCESS_KEY_ID",
    "JMS_ACCESS_KEY_SECRET",
    "JMS_USERNAME",
    "JMS_PASSWORD",
];

/// Where a client's settings come from, for `auth status`.
pub(crate) struct Connected {
    pub(crate) client: JumpServer,
    pub(crate) server: String,
    pub(crate) credentials: String,
}

/// The client for the settings that were asked for: the sandbox, a profile, or the environment.
pub(crate) fn connect(global: &Global) -> Result<JumpServer, Failure> {
    connected(global).map(|connected| connected.client)
}

pub(crate) fn connected(global: &Global) -> Result<Connected, Failure> {
    #[cfg(feature = "sandbox")]
    if global.sandbox {
        return sandbox(global);
    }
    #[cfg(not(feature = "sandbox"))]
    if global.sandbox {
        return Err(Failure::usage("this `jms` was built without the sandbox", "Build it with the feature `sandbox`."));
    }
    connected_by(global, Source::of(global)?.config()?)
}

/// The client of this profile of the config file, whatever else was asked for.
#[cfg(feature = "sandbox")]
pub(crate) fn to_profile(global: &Global, name: &str) -> Result<Connected, Failure> {
    connected_by(global, from_profile(&config_file(global)?, name)?)
}

fn connected_by(global: &Global, config: Config) -> Result<Connected, Failure> {
    let origin = config.origin("credentials").map(ToString::to_string).unwrap_or_default();
    let server = config.base_url.to_string();
    let credentials = format!("{} from {origin}", config.credentials.kind());
    Ok(Connected { client: choose(global, Builder::from(config)).build()?, server, credentials })
}

/// Where the settings of a command stand.
pub(crate) enum Source {
    /// In a profile of the config file; and what chose it.
    Profile { file: PathBuf, name: String, chosen: &'static str },
    /// In the environment.
    Environment,
}

impl Source {
    pub(crate) fn of(global: &Global) -> Result<Self, Failure> {
        let file = config_file(global)?;
        if let Some(name) = &global.profile {
            let is_set = std::env::var_os("JMS_PROFILE").is_some_and(|value| *value == **name);
            let chosen = if is_set { "JMS_PROFILE" } else { "argument" };
            return Ok(Self::Profile { file, name: name.clone(), chosen });
        }
        // The environment is closer at hand than a file; half-set variables are an error and not passed over.
        let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        if WHERE_AND_WHO.iter().any(is_set) {
            return Ok(Self::Environment);
        }
        let profiles = Profiles::read(&file)?;
        let (name, chosen) = match profiles.default_profile() {
            Some(name) => (name.to_owned(), "config file"),
            None if profiles.has(profiles::DEFAULT) => (profiles::DEFAULT.to_owned(), "default"),
            None => return Ok(Self::Environment),
        };
        Ok(Self::Profile { file, name, chosen })
    }

    pub(crate) fn config(&self) -> Result<Config, Failure> {
        Ok(match self {
            Self::Profile { file, name, .. } => from_profile(file, name)?,
            Self::Environment => Config::from_env()?,
        })
    }
}

fn from_profile(file: &Path, name: &str) -> Result<Config, ConfigError> {
    Config::from_profile_with(file, name, |key| Place { file, profile: name, key }.look_up())
}

pub(crate) fn config_file(global: &Global) -> Result<PathBuf, Failure> {
    global.config.clone().map_or_else(paths::config_file, Ok)
}

/// What the command line says goes before what was configured.
fn choose(global: &Global, builder: Builder) -> Builder {
    let builder = match global.org {
        Some(org) => builder.org(org),
        None => builder,
    };
    let builder = match global.server_version {
        Some(Rules::Of(dialect)) => builder.dialect(dialect),
        Some(Rules::Detect) => builder.detect(),
        None => builder,
    };
    let builder = match global.timeout {
        Some(seconds) => builder.timeout(Duration::from_secs(seconds.get().into())),
        None => builder,
    };
    let builder = builder.second_factor(second_factor::ask);
    if global.dry_run { builder.around(DryRun) } else { builder }
}

#[cfg(feature = "sandbox")]
fn sandbox(global: &Global) -> Result<Connected, Failure> {
    use jms_http::domain::Secret;
    use jms_sandbox::{Sandbox, Store};

    use crate::args::Imitated;

    let file = paths::sandbox_file(Imitated::default())?;
    let sandbox = Sandbox::builder().store(Store::File(file.clone())).build()?;
    let credentials = sandbox.credentials();
    let builder = JumpServer::builder()
        .service(sandbox.service())
        .access_key(credentials.access_key_id, Secret::from_answer(credentials.access_key_secret));
    Ok(Connected {
        client: choose(global, builder).build()?,
        server: format!("the embedded sandbox, {}", file.display()),
        credentials: "access key of the sandbox".to_owned(),
    })
}

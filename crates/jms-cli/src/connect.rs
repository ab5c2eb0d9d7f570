//! The client that a command works with.

use std::{path::PathBuf, time::Duration};

use jms_http::{Builder, Config, JumpServer};

use crate::{args::Global, dry_run::DryRun, failure::Failure, paths, profiles};

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
    connected_by(global, config(global)?)
}

/// The client of this profile of the config file, whatever else was asked for.
#[cfg(feature = "sandbox")]
pub(crate) fn to_profile(global: &Global, name: &str) -> Result<Connected, Failure> {
    connected_by(global, Config::from_profile(config_file(global)?, name)?)
}

fn connected_by(global: &Global, config: Config) -> Result<Connected, Failure> {
    let origin = config.origin("credentials").map(ToString::to_string).unwrap_or_default();
    let server = config.base_url.to_string();
    let credentials = format!("{} from {origin}", config.credentials.kind());
    Ok(Connected { client: choose(global, Builder::from(config)).build()?, server, credentials })
}

fn config(global: &Global) -> Result<Config, Failure> {
    let file = config_file(global)?;
    if let Some(name) = &global.profile {
        return Ok(Config::from_profile(file, name)?);
    }
    // The environment is closer at hand than a file; half-set variables are an error and not passed over.
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if WHERE_AND_WHO.iter().any(is_set) || !profiles::exists(&file, profiles::DEFAULT)? {
        return Ok(Config::from_env()?);
    }
    Ok(Config::from_profile(file, profiles::DEFAULT)?)
}

fn config_file(global: &Global) -> Result<PathBuf, Failure> {
    global.config.clone().map_or_else(paths::config_file, Ok)
}

/// What the command line says goes before what was configured.
fn choose(global: &Global, builder: Builder) -> Builder {
    let builder = match global.org {
        Some(org) => builder.org(org),
        None => builder,
    };
    let builder = match global.server_version {
        Some(dialect) => builder.dialect(dialect),
        None => builder,
    };
    let builder = match global.timeout {
        Some(seconds) => builder.timeout(Duration::from_secs(seconds.get().into())),
        None => builder,
    };
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

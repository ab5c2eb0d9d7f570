//! The secrets that files of accounts as code name: in variables, files, JumpServer itself, or what a command prints.

use std::process::{Command, Stdio};

use async_trait::async_trait;
use jms_fleet::{LocalSecrets, SecretReference, SecretSource};
use jms_http::JumpServer;

use crate::{
    environment,
    failure::Failure,
    references::{Reference, resolve},
    secrets::{self, ReadFrom},
};

/// Reads secrets; those in JumpServer by this client.
pub(crate) struct CodeSecrets(pub(crate) JumpServer);

#[async_trait]
impl SecretSource for CodeSecrets {
    async fn read(&self, reference: &SecretReference) -> Result<String, String> {
        let said = |failure: Failure| failure.to_string();
        match reference {
            SecretReference::File(path) => {
                let read = secrets::read_credential(&ReadFrom::File(path.clone()), "secret").map_err(said)?;
                Ok(read.expose().to_owned())
            }
            SecretReference::JumpServer(link) => {
                let link: Reference =
                    link.parse().map_err(|error: crate::references::NoReference| error.to_string())?;
                let values = resolve(|| Ok(self.0.clone()), [&link]).await.map_err(said)?;
                values
                    .get(&link)
                    .map(|resolved| resolved.value.expose().to_owned())
                    .ok_or_else(|| format!("{link} stands for nothing"))
            }
            SecretReference::Command(command) => printed(command),
            other => LocalSecrets.read(other).await,
        }
    }
}

/// What a command prints, without the end of its last line. It is started without a shell, and without our own credentials; what it
/// says on standard error is for the person.
fn printed(command: &str) -> Result<String, String> {
    let words = shlex::split(command).filter(|words| !words.is_empty());
    let Some((program, arguments)) = words.as_deref().and_then(<[String]>::split_first) else {
        return Err("the command cannot be read: a quote is not closed".to_owned());
    };
    let mut command = Command::new(program);
    command.args(arguments).env_clear().envs(environment::of_others()).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("`{program}` cannot be run: {error}"))?;
    let what = format!("what `{program}` prints");
    let printed = child.stdout.take().map_or_else(|| Ok(String::new()), |out| secrets::all_of(out, &what));
    let status = child.wait().map_err(|error| format!("`{program}` cannot be waited for: {error}"))?;
    let printed = printed.map_err(|failure| failure.to_string())?;
    if status.success() { Ok(printed) } else { Err(format!("`{program}` failed: {status}")) }
}

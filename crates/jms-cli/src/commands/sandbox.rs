//! `jms sandbox`.

mod record;

use std::{fs, io};

use jms_sandbox::{Sandbox, Store};
use serde::Serialize;

use crate::{
    args::{Global, SandboxCommand},
    failure::Failure,
    output, paths,
};

pub(super) async fn run(command: &SandboxCommand, global: &Global) -> Result<(), Failure> {
    match command {
        SandboxCommand::Record { from, out, anonymise } => record::run(from, out, *anonymise, global).await,
        SandboxCommand::Reset => {
            let file = paths::sandbox_file()?;
            // SQLite keeps up to two more files beside a database.
            for ending in ["", "-wal", "-shm", "-journal"] {
                let mut path = file.clone().into_os_string();
                path.push(ending);
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        return Err(Failure::io(format!("removing {}", file.display()))(error));
                    }
                    _ => {}
                }
            }
            output::note("the sandbox begins anew");
            Ok(())
        }
        SandboxCommand::Serve { listen, fixture } => {
            let builder = match fixture {
                Some(fixture) => Sandbox::builder().fixture(fixture),
                None => Sandbox::builder().store(Store::File(paths::sandbox_file()?)),
            };
            let sandbox = builder.build()?;
            let server = sandbox.serve(*listen).await?;
            let credentials = sandbox.credentials();
            let password = credentials.password(&credentials.admin).unwrap_or_default().to_owned();
            let reach = Served {
                url: server.url(),
                username: credentials.admin.clone(),
                password,
                private_token: credentials.private_token,
                access_key_id: credentials.access_key_id,
                access_key_secret: credentials.access_key_secret,
            };
            output::object(
                global.output,
                &reach,
                &[
                    ("url", reach.url.clone()),
                    ("username", reach.username.clone()),
                    ("password", reach.password.clone()),
                    ("private token", reach.private_token.clone()),
                    ("access key id", reach.access_key_id.clone()),
                    ("access key secret", reach.access_key_secret.clone()),
                ],
            )?;
            output::note("serving until interrupted (Ctrl-C)");
            tokio::signal::ctrl_c().await.map_err(Failure::io("waiting for Ctrl-C"))?;
            server.shutdown().await;
            Ok(())
        }
    }
}

/// How to reach a sandbox that is served: made-up secrets of this machine, printed because they are asked for.
#[derive(Serialize)]
struct Served {
    url: String,
    username: String,
    password: String,
    private_token: String,
    access_key_id: String,
    access_key_secret: String,
}

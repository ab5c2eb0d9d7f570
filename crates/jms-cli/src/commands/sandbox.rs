//! `jms sandbox`.

mod record;

use std::{fs, io, net::SocketAddr, path::Path};

use clap::ValueEnum;
use jms_sandbox::{Sandbox, Store, Throttle};
use serde::Serialize;

use crate::{
    args::{Global, Imitated, Imitation, SandboxCommand},
    failure::Failure,
    interrupt, output, paths,
};

pub(super) async fn run(command: &SandboxCommand, global: &Global) -> Result<(), Failure> {
    match command {
        SandboxCommand::Record { from, out, anonymise } => record::run(from, out, *anonymise, global).await,
        SandboxCommand::Reset => {
            for server in Imitated::value_variants() {
                remove(&paths::sandbox_file(*server)?)?;
            }
            output::note("the sandbox begins anew");
            Ok(())
        }
        SandboxCommand::Serve { listen, imitation } => {
            refuse_profile(global)?;
            serve(&build(imitation)?, *listen, global).await
        }
    }
}

/// Removes a database. SQLite keeps up to three more files beside it.
fn remove(file: &Path) -> Result<(), Failure> {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut path = file.as_os_str().to_owned();
        path.push(ending);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(Failure::io(format!("removing {}", file.display()))(error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// `--profile` is for connecting to a server. Who writes it here means something else; who has it in the environment does not.
fn refuse_profile(global: &Global) -> Result<(), Failure> {
    match &global.profile {
        Some(profile) if std::env::var("JMS_PROFILE").as_ref() != Ok(profile) => Err(Failure::usage(
            "`--profile` names a profile of the config file, which a sandbox does not use",
            "`--as` says which server it answers as: 4.10, 4.10-community or 3.10.",
        )),
        _ => Ok(()),
    }
}

fn build(imitation: &Imitation) -> Result<Sandbox, Failure> {
    let store = match &imitation.file {
        _ if imitation.memory || imitation.fixture.is_some() => Store::Memory,
        Some(file) => Store::File(file.clone()),
        None => Store::File(paths::sandbox_file(imitation.server)?),
    };
    let mut builder = Sandbox::builder()
        .profile(imitation.server.into())
        .store(store)
        .clock(imitation.speed)
        .mfa(imitation.mfa)
        .secret_read(!imitation.no_secret_read)
        .language(imitation.language.into());
    if let Some(fixture) = &imitation.fixture {
        builder = builder.fixture(fixture);
    }
    if imitation.throttle {
        builder = builder.throttle(Throttle::default());
    }
    if let Some(seed) = imitation.seed {
        builder = builder.seed(seed);
    }
    for fault in &imitation.faults {
        builder = builder.fault(fault.clone());
    }
    Ok(builder.build()?)
}

async fn serve(sandbox: &Sandbox, listen: SocketAddr, global: &Global) -> Result<(), Failure> {
    let server = sandbox.serve(listen).await?;
    let credentials = sandbox.credentials();
    let password = credentials.password(&credentials.admin).unwrap_or_default().to_owned();
    let reach = Served {
        url: server.url(),
        username: credentials.admin.clone(),
        password,
        private_token: credentials.private_token,
        access_key_id: credentials.access_key_id,
        access_key_secret: credentials.access_key_secret,
        control_token: server.control_token().to_owned(),
    };
    output::object(
        &global.output,
        &reach,
        &[
            ("url", reach.url.clone().into()),
            ("username", reach.username.clone().into()),
            ("password", reach.password.clone().into()),
            ("private token", reach.private_token.clone().into()),
            ("access key id", reach.access_key_id.clone().into()),
            ("access key secret", reach.access_key_secret.clone().into()),
            ("control token", reach.control_token.clone().into()),
        ],
    )?;
    output::note("serving until interrupted (Ctrl-C)");
    interrupt::pressed().await?;
    // A fault may keep requests open for long: who interrupts again does not wait for them.
    tokio::select! {
        () = server.shutdown() => Ok(()),
        again = interrupt::pressed() => again,
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
    control_token: String,
}

//! What each command does.

mod account;
mod api;
mod auth;
mod backup;
mod change_secret;
mod crontab;
mod directory;
mod doctor;
mod inject;
mod profile;
mod read;
mod report;
mod run;
#[cfg(feature = "sandbox")]
mod sandbox;
mod spec;

pub(crate) use spec::index as operations;

use std::{process::ExitCode, time::Duration};

use jms_http::{
    JumpServer,
    domain::{Crontab, Error, Schedule, UserId, Wait},
};

use crate::{
    args::{Arguments, AuthCommand, Command, Global, ProfileCommand, ScheduleFields},
    clipboard, completion,
    connect::connect,
    dry_run,
    failure::Failure,
    help, names, output, trace,
};

/// Carries out what the command line says.
pub(crate) fn run(Arguments { global, command }: Arguments) -> Result<ExitCode, Failure> {
    output::set_up(&global.output);
    if global.debug {
        trace::show();
    }
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::io("starting"))?;
    let result = runtime.block_on(dispatch(command, &global));
    if let Err(failure) = &result
        && let Some(unsent) = dry_run::unsent(failure)
    {
        return dry_run::show(&global.output, unsent).map(done);
    }
    result
}

/// `--dry-run` shows requests. What is written on this machine is none.
fn refuse_dry_run(what: &str) -> Failure {
    Failure::usage(format!("`{what}` writes on this machine, and `--dry-run` shows requests"), "Leave `--dry-run` out.")
}

async fn dispatch(command: Command, global: &Global) -> Result<ExitCode, Failure> {
    match command {
        Command::Auth(AuthCommand::Login { .. }) if global.dry_run => Err(refuse_dry_run("jms auth login")),
        Command::Auth(AuthCommand::Logout) if global.dry_run => Err(refuse_dry_run("jms auth logout")),
        Command::Profile(ProfileCommand::Use { .. }) if global.dry_run => Err(refuse_dry_run("jms profile use")),
        #[cfg(feature = "sandbox")]
        Command::Sandbox(_) if global.dry_run => Err(refuse_dry_run("jms sandbox")),
        Command::Help { words } => help::run(&words),
        Command::Doctor => doctor::run(global).await,
        Command::Completion { shell } => completion::print(shell).map(done),
        Command::Man { words, out } => help::man::run(&words, out.as_deref()).map(done),
        Command::Reference { folder } => help::reference::write(&folder).map(done),
        Command::Crontab(command) => crontab::run(&command, global).map(done),
        Command::Auth(command) => auth::run(command, global).await.map(done),
        #[cfg(feature = "sandbox")]
        Command::Sandbox(command) => sandbox::run(&command, global).await.map(done),
        Command::Profile(command) => profile::run(command, global).map(done),
        Command::Read(command) => read::run(&command, global, || connect(global)).await.map(done),
        Command::Inject(command) => inject::run(&command, || connect(global)).await.map(done),
        Command::Run(command) => run::run(command, || connect(global)).await,
        Command::ClearClipboard { after } => clipboard::clear_later(after).map(done),
        Command::Spec(command) => spec::run(&command, global).map(done),
        Command::Api(request) => api::run(&request, global, &connect(global)?).await.map(done),
        Command::Account(command) => account::run(command, global, &connect(global)?).await.map(done),
        Command::ChangeSecret(command) => change_secret::run(command, global, &connect(global)?).await,
        Command::Backup(command) => backup::run(command, global, &connect(global)?).await,
        Command::Report(report) => report::run(&report, global, &connect(global)?).await.map(done),
        Command::Asset(command) => directory::assets(command, global, &connect(global)?).await.map(done),
        Command::Node(command) => directory::nodes(command, global, &connect(global)?).await.map(done),
        Command::User(command) => directory::users(command, global, &connect(global)?).await.map(done),
        Command::Org(command) => directory::organisations(command, global, &connect(global)?).await.map(done),
    }
}

fn done((): ()) -> ExitCode {
    ExitCode::SUCCESS
}

/// The schedule that was asked for, if any was.
async fn schedule(fields: &ScheduleFields, client: &JumpServer) -> Result<Option<Schedule>, Error> {
    Ok(match fields {
        ScheduleFields { cron: Some(text), .. } => Some(Schedule::Cron(Crontab::parse(text, client.dialect().await?)?)),
        ScheduleFields { every: Some(hours), .. } => Some(Schedule::Every(*hours)),
        ScheduleFields { manual: true, .. } => Some(Schedule::Manual),
        ScheduleFields { cron: None, every: None, manual: false } => None,
    })
}

/// How long to wait for a run.
fn wait(deadline: u64) -> Wait {
    Wait::at_most(Duration::from_secs(deadline))
}

/// The ids of users by what people call them.
async fn users(client: &JumpServer, given: &[String]) -> Result<Vec<UserId>, Failure> {
    let mut ids = Vec::with_capacity(given.len());
    for given in given {
        ids.push(names::user(client, given).await?);
    }
    Ok(ids)
}

/// A list that was given, or nothing to change.
fn given<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

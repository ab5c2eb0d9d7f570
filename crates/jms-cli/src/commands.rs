//! What each command does.

mod account;
mod api;
mod app;
mod auth;
mod automation;
mod backup;
mod change_secret;
mod check;
mod code;
mod crontab;
mod directory;
mod doctor;
mod execution;
mod gather;
mod inject;
mod jobs;
mod platform;
mod profile;
mod push;
mod read;
mod record;
mod report;
mod risk;
mod rotate;
mod run;
mod runs;
#[cfg(feature = "sandbox")]
mod sandbox;
mod secret_change;
mod spec;
mod template;

pub(crate) use spec::index as operations;

use std::process::ExitCode;

use jms_http::{
    JumpServer,
    domain::{Crontab, Error, Schedule},
};

use crate::{
    args::{Arguments, AuthCommand, Command, Global, ProfileCommand, ScheduleFields},
    clipboard, completion,
    connect::connect,
    dry_run,
    failure::Failure,
    help, output, trace,
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
        Command::Export(_) if global.dry_run => Err(refuse_dry_run("jms export")),
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
        Command::Account(command) => account::run(command, global, &connect(global)?).await,
        Command::Template(command) => template::run(command, global, &connect(global)?).await,
        Command::ChangeSecret(command) => automation::run_targeted(command, global, &connect(global)?).await,
        Command::Push(command) => automation::run_targeted(command, global, &connect(global)?).await,
        Command::Gather(command) => automation::run_targeted(command, global, &connect(global)?).await,
        Command::Check(command) => automation::run_targeted(command, global, &connect(global)?).await,
        Command::Backup(command) => automation::run(command, global, &connect(global)?).await,
        Command::Execution(command) => execution::run(command, global, &connect(global)?).await,
        Command::Record(command) => record::run(command, global, &connect(global)?).await,
        Command::Report(report) => report::run(&report, global, &connect(global)?).await.map(done),
        Command::Rotate(rotate) => rotate::run(rotate, global, &connect(global)?).await,
        Command::Plan(command) => code::plan(&command.files, global, &connect(global)?).await,
        Command::Apply(command) => code::apply(&command, global, &connect(global)?).await.map(done),
        Command::Export(command) => code::export(&command, global, &connect(global)?).await.map(done),
        Command::Risk(command) => risk::run(command, global, &connect(global)?).await.map(done),
        Command::App(command) => app::run(command, global, &connect(global)?).await.map(done),
        Command::Asset(command) => directory::assets(command, global, &connect(global)?).await.map(done),
        Command::Node(command) => directory::nodes(command, global, &connect(global)?).await.map(done),
        Command::Platform(command) => platform::run(command, global, &connect(global)?).await.map(done),
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

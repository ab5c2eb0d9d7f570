//! `jms rotate`: new secrets for many accounts, with care.

use std::{
    path::PathBuf,
    process::ExitCode,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use jms_fleet::{
    Fleet, RotatedAccount, Rotation, RotationEnd, RotationJournal, RotationNews, RotationOptions, RotationPlan,
    RotationReport, RotationState, Verification,
};
use jms_http::{
    JumpServer,
    domain::{SecretChange, Wait},
};

use crate::{
    args::{Course, Global, Rotate},
    failure::{Failure, code},
    interrupt::or_interrupted,
    output::{self, Cell, Column, Row, column, wide},
    progress::Progress,
    secrets,
};

use super::{
    account::accounts,
    secret_change::{new_secret, random_passwords},
};

pub(super) async fn run(rotate: Rotate, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let Rotate { account, all, list, secret, course } = rotate;
    let (fleet, said) = (Fleet::new(client), new_secret(&secret)?);
    if let Some(path) = &course.resume {
        if list.chooses() {
            return Err(Failure::usage(
                "a rotation goes on with the accounts that it was begun with",
                "Leave the options that choose accounts out.",
            ));
        }
        return resume(&fleet, path.clone(), said, &course, global).await;
    }
    let secret = said.unwrap_or_else(random_passwords);
    if account.is_empty() && !all && !list.chooses() {
        return Err(Failure::usage(
            "it is not said which accounts",
            "Name them: NAME@ASSET or id. Or select them, such as by --asset or --username; or say --all.",
        ));
    }
    let selection = accounts(client, &account, list).await?;
    let wanted = Rotation { secret: secret.clone(), canary: course.canary, wave: course.wave.get() };
    let plan = fleet.plan_rotation(&wanted, selection).await?;
    if global.dry_run || plan.waves.is_empty() {
        output::list(&global.output, &plan.accounts)?;
        tell(&plan);
        return Ok(ExitCode::from(if plan.waves.is_empty() { code::NOTHING_CHANGED } else { 0 }));
    }
    tell(&plan);
    for account in plan.spared() {
        if let Some(reason) = account.spared {
            output::note(&format!("{}: {reason}", called(account)));
        }
    }
    secrets::confirm(&format!("This changes the secret of {}.", counted(plan.changed().count())), course.yes)?;
    let path = course.journal.clone().unwrap_or_else(file_of_now);
    let journal = RotationJournal::begin(&path, &plan, &fleet.place())?;
    output::note(&format!("what is done stands in {}", path.display()));
    go(&fleet, journal, &secret, &course, global).await
}

/// A file of this folder that is not there yet.
fn file_of_now() -> PathBuf {
    PathBuf::from(jiff::Zoned::now().strftime("rotation-%Y%m%d-%H%M%S.journal").to_string())
}

/// So many accounts.
fn counted(count: usize) -> String {
    if count == 1 { "1 account".to_owned() } else { format!("{count} accounts") }
}

/// Says what will be done.
fn tell(plan: &RotationPlan) {
    let (changed, spared) = (plan.changed().count(), plan.spared().count());
    let canary = plan.changed().filter(|account| account.canary).count();
    let waves = plan.waves.len();
    output::note(&format!("new secrets: {changed}, in waves: {waves}, as a canary: {canary}; left alone: {spared}"));
}

async fn resume(
    fleet: &Fleet,
    path: PathBuf,
    said: Option<SecretChange>,
    course: &Course,
    global: &Global,
) -> Result<ExitCode, Failure> {
    let journal = RotationJournal::open(&path)?;
    if global.dry_run {
        output::list(&global.output, journal.accounts())?;
        return Ok(ExitCode::SUCCESS);
    }
    let Some(secret) = said.or(journal.random_secret()?) else {
        return Err(Failure::usage(
            "the rotation was begun with a secret that was given, and journals keep none",
            "Give it again, by --secret-from.",
        ));
    };
    go(fleet, journal, &secret, course, global).await
}

/// Does what is left, and reports.
async fn go(
    fleet: &Fleet,
    mut journal: RotationJournal,
    secret: &SecretChange,
    course: &Course,
    global: &Global,
) -> Result<ExitCode, Failure> {
    let again =
        format!("`jms rotate --resume {}` goes on: what was started is looked for first.", journal.path().display());
    let progress = Mutex::new(Progress::new("rotation", &global.output));
    let options = RotationOptions {
        max_failures: course.max_failures,
        pause: Duration::from_secs(course.pause),
        verify: !course.no_verify,
        retry_failed: course.retry_failed,
        wait: Wait::at_most(Duration::from_secs(course.deadline.deadline)),
        on_news: Some(Box::new(move |news| show(&mut progress.lock().unwrap_or_else(PoisonError::into_inner), news))),
        ..RotationOptions::default()
    };
    let work = async { Ok(fleet.rotate(&mut journal, secret, &options).await?) };
    let report = or_interrupted(work, again.clone()).await?;
    drop(options);
    output::list(&global.output, &report.accounts)?;
    ended(report, again)
}

/// Tells somebody who waits.
fn show(progress: &mut Progress, news: &RotationNews<'_>) {
    match news {
        RotationNews::Wave { wave, canary: true, accounts } => {
            progress.say(&format!("wave {wave}, a canary: {}", counted(*accounts)));
        }
        RotationNews::Wave { wave, accounts, .. } => {
            progress.say(&format!("wave {wave}: {}", counted(*accounts)));
        }
        RotationNews::Reached(reached, after) => progress.show(reached, *after),
        RotationNews::Account(account) => progress.tell(&output::printable(line(account))),
        RotationNews::Pause(pause) => progress.say(&format!("pausing for {} s", pause.as_secs())),
        _ => {}
    }
}

fn called(account: &RotatedAccount) -> String {
    format!("{}@{}", account.username, account.asset.name)
}

/// What became of an account, in a line.
fn line(account: &RotatedAccount) -> String {
    let verified = account.verified.map(|verified| format!(", verification {verified}")).unwrap_or_default();
    let line = format!("{}: {}{verified}", called(account), account.state);
    match &account.detail {
        Some(detail) => format!("{line}: {detail}"),
        None => line,
    }
}

/// How it ended, for a person, and the exit code.
fn ended(report: RotationReport, again: String) -> Result<ExitCode, Failure> {
    let (changed, failed) = (report.count(RotationState::Changed), report.failed().count());
    let (spared, left) = (report.count(RotationState::Spared), report.left());
    output::note(&format!("new secrets: {changed}, failed: {failed}, left alone: {spared}, still to do: {left}"));
    let is_success = report.is_success();
    match report.ended {
        RotationEnd::Finished if is_success => return Ok(ExitCode::SUCCESS),
        RotationEnd::Finished if report.failed().any(RotatedAccount::is_retried) => {
            output::note("`--resume` with `--retry-failed` tries accounts again that failed");
        }
        RotationEnd::Finished => {}
        RotationEnd::CanaryFailed => output::note(&canary_failed(&report)),
        RotationEnd::TooManyFailures { failed, done } => {
            output::note(&format!(
                "stopped, because {failed} of {done} accounts failed; `--resume` goes on with the others"
            ));
        }
        RotationEnd::Waiting { error, .. } => return Err(Failure::Unended { error, hint: again }),
        RotationEnd::Failed(error) => {
            output::note(&again);
            return Err(error.into());
        }
        _ => output::note(&again),
    }
    Ok(ExitCode::from(code::RUN_FAILED))
}

/// What to do after a canary failed.
fn canary_failed(report: &RotationReport) -> String {
    let end = report.failed().filter(|account| account.canary && !account.is_retried()).map(called).next();
    match end {
        Some(account) => format!(
            "nobody can tell what became of the canary {account}, so this rotation cannot go on; nobody else was touched. \
             `jms record list` shows what is known of it; begin a new rotation without it"
        ),
        None => {
            "a canary failed, and nobody else was touched; once it is mended, `--resume` with `--retry-failed` tries \
                 it again"
                .to_owned()
        }
    }
}

impl Row for RotatedAccount {
    const COLUMNS: &'static [Column] = &[
        column("ACCOUNT"),
        column("ASSET"),
        column("STATE"),
        column("VERIFIED"),
        column("WAVE"),
        column("DETAIL"),
        wide("EXECUTION"),
        wide("ID"),
    ];

    fn cells(&self) -> Vec<Cell> {
        let detail = self.detail.clone().or_else(|| self.spared.map(|reason| reason.to_string()));
        vec![
            self.username.as_str().into(),
            self.asset.name.as_str().into(),
            self.state.as_str().into(),
            self.verified.map(Verification::as_str).unwrap_or_default().into(),
            self.wave.map(|wave| wave.to_string()).unwrap_or_default().into(),
            detail.unwrap_or_default().into(),
            self.execution.map(|execution| execution.to_string()).unwrap_or_default().into(),
            output::text(self.account),
        ]
    }

    fn name(&self) -> String {
        self.account.to_string()
    }
}

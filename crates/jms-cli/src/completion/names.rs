//! Names of objects, for completions.

use std::{
    collections::hash_map::DefaultHasher,
    env, fs,
    hash::{Hash, Hasher},
    num::NonZeroU32,
    path::{Path, PathBuf},
    time::Duration,
};

use clap::{Parser, ValueEnum};
use clap_complete::CompletionCandidate;
use futures_util::TryStreamExt;
use jms_http::{
    JumpServer, Rows,
    domain::{
        AccountFilter, AccountTemplateFilter, AssetFilter, DirectoryFilter, Identified, IntegrationApplicationFilter,
        PlatformFilter, UserFilter,
    },
};
use jms_spec::Document;

use crate::{
    args::Global,
    commands::operations,
    connect::connect,
    failure::Failure,
    files,
    kinds::{KindName, Noun, automations, by_kind},
    output::Row,
    paths,
    profiles::Profiles,
};

/// How long names are kept.
const AGE: Duration = Duration::from_secs(300);
/// How long a person waits for a completion, in seconds.
const PATIENCE: NonZeroU32 = NonZeroU32::MIN.saturating_add(2);
/// More than anybody looks through.
const MOST: usize = 2000;

/// Kinds of objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Account,
    Asset,
    Node,
    User,
    Organisation,
    Automation(KindName),
    Template,
    Application,
    Platform,
    Profile,
    Operation,
}

/// Arguments that take such names, by their ids.
pub(super) const ARGUMENTS: [(&str, Kind); 16] = [
    ("account", Kind::Account),
    ("su_from", Kind::Account),
    ("asset", Kind::Asset),
    ("assets", Kind::Asset),
    ("node", Kind::Node),
    ("nodes", Kind::Node),
    ("recipients", Kind::User),
    ("second_recipients", Kind::User),
    ("org", Kind::Organisation),
    ("template", Kind::Template),
    ("su_from_template", Kind::Template),
    ("app", Kind::Application),
    ("platform", Kind::Platform),
    ("platforms", Kind::Platform),
    ("profile", Kind::Profile),
    ("operation", Kind::Operation),
];

/// An argument that takes automations, of the kind of its noun.
pub(super) const AUTOMATION: &str = "automation";

/// What an argument takes, of a command of this noun.
pub(super) fn of(noun: &str, id: &str) -> Option<Kind> {
    if id == AUTOMATION {
        return KindName::from_str(noun, false).ok().map(Kind::Automation);
    }
    ARGUMENTS.into_iter().find(|(name, _)| *name == id).map(|(_, kind)| kind)
}

/// The names that are there. Whatever fails, there are none: a completion tells no errors.
pub(super) fn candidates(kind: Kind) -> Vec<CompletionCandidate> {
    let global = global();
    let names = match kind {
        Kind::Operation => operation_names(),
        Kind::Profile => config_file(&global).and_then(|file| Ok(Profiles::read(&file)?.names())),
        kind => of_server(kind, &global),
    };
    names.unwrap_or_default().into_iter().map(CompletionCandidate::new).collect()
}

/// The options of the line so far that say where the server is.
fn global() -> Global {
    #[derive(Parser)]
    #[command(ignore_errors = true, disable_help_flag = true)]
    struct Line {
        #[command(flatten)]
        global: Global,
        #[arg(trailing_var_arg = false)]
        rest: Vec<String>,
    }

    let line = env::args_os().skip_while(|argument| argument != "--").skip(1);
    let mut global = Line::try_parse_from(line).map_or_else(|_| Global::default(), |line| line.global);
    global.timeout = Some(PATIENCE);
    global
}

fn operation_names() -> Result<Vec<String>, Failure> {
    let index = operations(&Document::embedded())?;
    Ok(index.operations().iter().map(|operation| operation.id.clone()).collect())
}

fn config_file(global: &Global) -> Result<PathBuf, Failure> {
    global.config.clone().map_or_else(paths::config_file, Ok)
}

/// From the cache if it is fresh, else from the server. The sandbox is in this process, and needs no cache.
fn of_server(kind: Kind, global: &Global) -> Result<Vec<String>, Failure> {
    if global.sandbox {
        return ask(kind, global);
    }
    let file = paths::cache_folder()?.join(format!("names-{:016x}.json", key(kind, global)?));
    if let Some(names) = fresh(&file) {
        return Ok(names);
    }
    let names = ask(kind, global)?;
    // Without it the next completion asks again.
    let _ = files::write_private(&file, serde_json::to_string(&names).unwrap_or_default().as_bytes());
    Ok(names)
}

/// Of what the names are. No secret goes into it.
fn key(kind: Kind, global: &Global) -> Result<u64, Failure> {
    let mut hasher = DefaultHasher::new();
    (kind, config_file(global)?, &global.profile, global.org.map(|org| org.to_string())).hash(&mut hasher);
    for name in ["JMS_URL", "JMS_USERNAME", "JMS_ACCESS_KEY_ID", "JMS_ORG"] {
        env::var_os(name).hash(&mut hasher);
    }
    Ok(hasher.finish())
}

fn fresh(file: &Path) -> Option<Vec<String>> {
    let age = fs::metadata(file).ok()?.modified().ok()?.elapsed().ok()?;
    (age < AGE).then(|| serde_json::from_str(&fs::read_to_string(file).ok()?).ok())?
}

fn ask(kind: Kind, global: &Global) -> Result<Vec<String>, Failure> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::io("starting"))?;
    runtime.block_on(async {
        let client = connect(global)?;
        match kind {
            Kind::Account => some(client.accounts().rows(AccountFilter::default())).await,
            Kind::Asset => some(client.assets().rows(AssetFilter::default())).await,
            Kind::Node => some(client.nodes().rows(DirectoryFilter::default())).await,
            Kind::User => some(client.users().rows(UserFilter::default())).await,
            Kind::Organisation => some(client.organisations().rows(DirectoryFilter::default())).await,
            Kind::Automation(kind) => by_kind!(kind, K => of_kind::<K>(&client).await),
            Kind::Template => some(client.account_templates().rows(AccountTemplateFilter::default())).await,
            Kind::Application => {
                some(client.integration_applications().rows(IntegrationApplicationFilter::default())).await
            }
            Kind::Platform => some(client.platforms().rows(PlatformFilter::default())).await,
            Kind::Profile | Kind::Operation => Ok(Vec::new()),
        }
    })
}

/// The names of the first automations of a kind.
async fn of_kind<K: Noun>(client: &JumpServer) -> Result<Vec<String>, Failure> {
    some(automations::<K>(client, K::Filter::default())).await
}

/// The names of the first rows of a list.
async fn some<T: Identified + Row + Send + 'static>(rows: Rows<T>) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    let mut pages = Box::pin(rows.pages());
    while let Some(page) = pages.try_next().await? {
        names.extend(page.iter().map(Row::name));
        if names.len() >= MOST {
            break;
        }
    }
    Ok(names)
}

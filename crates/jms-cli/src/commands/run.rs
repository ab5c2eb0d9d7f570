//! `jms run`.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    fs,
    process::{Command, ExitCode},
};

use jms_http::JumpServer;

use crate::{
    args::{Assignment, RunCommand},
    child, env_file, environment,
    failure::Failure,
    masking::Masks,
    memory_files::MemoryFiles,
    output,
    references::{Reference, Resolved, SCHEME, resolve},
};

/// What a variable of the command is to have.
#[derive(Clone)]
enum Given {
    Text(OsString),
    Value(Reference),
    File(Reference),
}

/// Runs a command with what references stand for. Whatever is missing, it is missing before the command starts.
pub(super) async fn run(
    command: RunCommand,
    connect: impl FnOnce() -> Result<JumpServer, Failure>,
) -> Result<ExitCode, Failure> {
    let RunCommand { env, file, env_file, mask, command } = command;
    let mut given = inherited()?;
    for file in env_file {
        let named = file.display();
        let text = fs::read_to_string(&file).map_err(Failure::io(format!("reading {named}")))?;
        let variables = env_file::variables(&text)
            .map_err(|problem| Failure::usage(format!("{named}, {problem}"), "Nothing was started."))?;
        for (name, value) in variables {
            let value = read(&name, OsStr::new(&value)).map_err(Failure::within(&named))?;
            given.insert(name.into(), value);
        }
    }
    let mut named = Vec::new();
    let values = env.into_iter().map(|Assignment { name, reference }| (name, Given::Value(reference)));
    let files = file.into_iter().map(|Assignment { name, reference }| (name, Given::File(reference)));
    for (name, value) in values.chain(files) {
        if named.contains(&name) {
            return Err(Failure::usage(format!("the variable {name} is given twice"), "Leave one of them away."));
        }
        given.insert(name.clone().into(), value);
        named.push(name);
    }

    let references: Vec<_> = given
        .values()
        .filter_map(|given| match given {
            Given::Value(reference) | Given::File(reference) => Some(reference.clone()),
            Given::Text(_) => None,
        })
        .collect();
    let values = resolve(connect, &references).await?;
    start(&command, &given, &values, mask)
}

/// The variables that we have, without our own: they say who we are.
fn inherited() -> Result<BTreeMap<OsString, Given>, Failure> {
    environment::of_others().map(|(name, value)| Ok((name.clone(), read(&name.to_string_lossy(), &value)?))).collect()
}

/// A value that is a reference stands for something.
fn read(name: &str, value: &OsStr) -> Result<Given, Failure> {
    match value.to_str().filter(|text| text.starts_with(SCHEME)) {
        Some(text) => text.parse().map(Given::Value).map_err(|error: crate::references::NoReference| {
            Failure::usage(format!("the variable {name}: {error}"), "Nothing was started.")
        }),
        None => Ok(Given::Text(value.to_owned())),
    }
}

fn start(
    words: &[OsString],
    given: &BTreeMap<OsString, Given>,
    values: &BTreeMap<Reference, Resolved>,
    mask: bool,
) -> Result<ExitCode, Failure> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(Failure::usage("there is no command to run", "Write it behind `--`."));
    };
    let mut command = Command::new(program);
    command.args(arguments).env_clear();
    let masks = if mask { Some(masks(values)?) } else { None };
    let mut files = None;
    for (name, given) in given {
        match given {
            Given::Text(text) => {
                command.env(name, text);
            }
            Given::Value(reference) => {
                command.env(name, values.get(reference).map(|resolved| resolved.value.expose()).unwrap_or_default());
            }
            Given::File(reference) => {
                let folder = match files.take() {
                    Some(folder) => folder,
                    None => MemoryFiles::new()?,
                };
                if let Some(resolved) = values.get(reference) {
                    command.env(name, folder.write(&name.to_string_lossy(), &resolved.file())?);
                }
                files = Some(folder);
            }
        }
    }
    child::run(&mut command, masks.as_ref(), files)
}

fn masks(values: &BTreeMap<Reference, Resolved>) -> Result<Masks, Failure> {
    let secrets = || values.iter().filter(|(_, resolved)| resolved.secret.is_some());
    for (reference, resolved) in secrets() {
        if Masks::is_too_short(resolved.value.expose()) {
            output::note(&format!(
                "warning: {reference} is too short to be masked: it would be found in harmless text"
            ));
        }
    }
    Masks::new(secrets().map(|(_, resolved)| resolved.value.expose()))
        .map_err(|_| Failure::usage("the secrets are too many to be masked", "Run the command without --mask."))
}

//! What references stand for: looked up first, all of them, and only then is a secret read, each once.

use std::collections::{BTreeMap, BTreeSet};

use jms_http::{
    JumpServer,
    domain::{Account, AccountId, Asset, AssetFilter, AssetId, OrgId, Secret, SecretType, ports::Accounts},
    raw::CallOptions,
};

use crate::{failure::Failure, names, secrets};

use super::{
    Reference,
    link::{FIELDS, Field},
};

/// What a reference stands for.
#[derive(Debug, Clone)]
pub(crate) struct Resolved {
    pub(crate) value: Secret,
    /// The kind of the secret; `None` for what is no secret.
    pub(crate) secret: Option<SecretType>,
}

impl Resolved {
    /// A line of text with it: ended as lines are, whatever the server kept.
    pub(crate) fn line(&self) -> Secret {
        let text = self.value.expose();
        if text.ends_with('\n') { self.value.clone() } else { Secret::from_answer(format!("{text}\n")) }
    }

    /// The content of a file with it. Programs that read private keys want the end of the last line, whether the server
    /// kept it or not; everything else stays byte for byte.
    pub(crate) fn file(&self) -> Secret {
        match self.secret {
            Some(SecretType::SshKey) => self.line(),
            _ => self.value.clone(),
        }
    }
}

/// What these stand for. Without references nobody is asked, and no client is made.
///
/// # Errors
/// If one of them stands for nothing: then no secret was read.
pub(crate) async fn resolve(
    connect: impl FnOnce() -> Result<JumpServer, Failure>,
    references: impl IntoIterator<Item = &Reference>,
) -> Result<BTreeMap<Reference, Resolved>, Failure> {
    let references: BTreeSet<&Reference> = references.into_iter().collect();
    if references.is_empty() {
        return Ok(BTreeMap::new());
    }
    Resolver::new(connect()?).resolve(references).await
}

/// Looks references up, with what it has found out before.
struct Resolver {
    client: JumpServer,
    orgs: BTreeMap<String, OrgId>,
    assets: BTreeMap<(OrgId, String), AssetId>,
    accounts: BTreeMap<(OrgId, AssetId, String), Account>,
}

impl Resolver {
    fn new(client: JumpServer) -> Self {
        Self { client, orgs: BTreeMap::new(), assets: BTreeMap::new(), accounts: BTreeMap::new() }
    }

    async fn resolve(mut self, references: BTreeSet<&Reference>) -> Result<BTreeMap<Reference, Resolved>, Failure> {
        let mut found = Vec::with_capacity(references.len());
        for reference in references {
            let (client, account) = self.account(reference).await.map_err(Failure::within(reference))?;
            let known = match &reference.field {
                Field::Secret => None,
                Field::Port(protocol) => {
                    Some(port(&client, &account, protocol.as_deref()).await.map_err(Failure::within(reference))?)
                }
                other => Some(told(other, &account)),
            };
            found.push((reference, client, account, known));
        }
        let mut read: BTreeMap<AccountId, Secret> = BTreeMap::new();
        let mut all = BTreeMap::new();
        for (reference, client, account, known) in found {
            let resolved = if let Some(value) = known {
                Resolved { value: Secret::from_answer(value), secret: None }
            } else {
                let value = match read.get(&account.id) {
                    Some(value) => value.clone(),
                    None => secret(&client, &account).await.map_err(Failure::within(reference))?,
                };
                read.insert(account.id, value.clone());
                Resolved { value, secret: Some(account.secret_type) }
            };
            all.insert(reference.clone(), resolved);
        }
        Ok(all)
    }

    /// The account that is meant, and the client in its organisation.
    async fn account(&mut self, reference: &Reference) -> Result<(JumpServer, Account), Failure> {
        let Reference { org, asset, account, field: _ } = reference;
        let client = match org {
            Some(org) => {
                let org = self.org(org).await.map_err(|failure| or_a_field(failure, reference))?;
                self.client.with(CallOptions { org: Some(org), ..CallOptions::default() })
            }
            None => self.client.clone(),
        };
        let place = (client.org(), asset.clone());
        let asset = match self.assets.get(&place) {
            Some(id) => *id,
            None => names::asset(&client, asset).await?,
        };
        self.assets.insert(place, asset);
        let place = (client.org(), asset, account.clone());
        let account = match self.accounts.get(&place) {
            Some(account) => account.clone(),
            None => names::account_on(&client, asset, account).await?,
        };
        self.accounts.insert(place, account.clone());
        Ok((client, account))
    }

    async fn org(&mut self, given: &str) -> Result<OrgId, Failure> {
        if let Some(id) = self.orgs.get(given) {
            return Ok(*id);
        }
        let id = names::organisation(&self.client, given).await?;
        self.orgs.insert(given.to_owned(), id);
        Ok(id)
    }
}

/// Of three parts, the first is no organisation: the last may be meant as a field.
fn or_a_field(failure: Failure, reference: &Reference) -> Failure {
    if reference.field != Field::Secret || !failure.is_not_found() {
        return failure;
    }
    Failure::NotFound {
        problem: failure.to_string(),
        hint: Some(format!("If `{}` is meant as a field: there is {FIELDS}.", reference.account)),
    }
}

async fn secret(client: &JumpServer, account: &Account) -> Result<Secret, Failure> {
    let read = client.accounts().secret(account.id).await?;
    secrets::shown("account", &names::called(account), read.secret)
}

fn told(field: &Field, account: &Account) -> String {
    match field {
        Field::Username => account.username.clone(),
        Field::SecretType => account.secret_type.to_string(),
        Field::Id => account.id.to_string(),
        Field::Asset => account.asset.name.clone(),
        Field::Address => account.asset.address.clone(),
        // Those two are asked for elsewhere.
        Field::Secret | Field::Port(_) => String::new(),
    }
}

/// The port of this protocol at the account's asset, or the one of all its protocols.
async fn port(client: &JumpServer, account: &Account, protocol: Option<&str>) -> Result<String, Failure> {
    let filter = AssetFilter { address: Some(account.asset.address.clone()), ..AssetFilter::default() };
    let assets = client.assets().rows(filter).all().await?;
    let protocols = assets
        .into_iter()
        .find(|asset: &Asset| asset.id == account.asset.id)
        .map(|asset| asset.protocols)
        .unwrap_or_default();
    let ports: BTreeSet<u16> =
        protocols.iter().filter(|one| protocol.is_none_or(|name| one.name == name)).map(|one| one.port).collect();
    let mut ports = ports.into_iter();
    match (ports.next(), ports.next()) {
        (Some(port), None) => Ok(port.to_string()),
        (found, _) => {
            let asset = &account.asset.name;
            let spoken: Vec<_> = protocols.iter().map(|one| format!("port:{} is {}", one.name, one.port)).collect();
            let problem = match found {
                Some(_) => format!("{asset} has several ports"),
                None => format!("{asset} has no such port"),
            };
            let hint = if spoken.is_empty() { "It has none.".to_owned() } else { format!("{}.", spoken.join(", ")) };
            Err(Failure::NotFound { problem, hint: Some(hint) })
        }
    }
}

//! The client.

use std::{
    collections::HashSet,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use jms_domain::{LoginToken, OrgId, Result, Secret, ports::Clock};
use jms_gen::{CallOptions, Raw};

use crate::{
    adapters::{
        AccessKeysClient, AccountRisksClient, AccountTemplatesClient, AccountsClient, AssetsClient, CheckEnginesClient,
        DashboardsClient, GatheredAccountsClient, IntegrationApplicationsClient, LabelsClient, NodesClient,
        OrganisationsClient, PlatformsClient, SystemClient, TasksClient, UserGroupsClient, UsersClient,
        VirtualAccountsClient, ZonesClient,
    },
    builder::Builder,
    confirm::Confirmer,
    login::Login,
    resolve::Resolver,
    rules::KnownRules,
};

/// A client of one JumpServer, as one user, in one organisation.
///
/// Cheap to clone, and to be shared between threads. The resources hang off it; each implements a port of
/// [`domain::ports`](crate::domain::ports).
///
/// ```
/// use jms_http::{JumpServer, domain::{AccountFilter, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let client = JumpServer::builder()
///     .service(sandbox.service())
///     .private_token(Secret::new(sandbox.credentials().private_token)?)
///     .build()?;
/// let accounts = client.accounts().rows(AccountFilter::default()).all().await?;
/// assert!(accounts.iter().any(|account| account.username == "deploy" && account.asset.name == "web-01"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct JumpServer(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) raw: Raw,
    pub(crate) rules: KnownRules,
    pub(crate) login: Arc<Login>,
    pub(crate) confirmer: Arc<Confirmer>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) org: OrgId,
    /// Whether the credentials are those of an integration application.
    pub(crate) is_application: bool,
    /// Organisations that the server was seen to work in.
    pub(crate) known_orgs: Arc<Mutex<HashSet<OrgId>>>,
}

impl JumpServer {
    /// Begins to build a client.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    /// The same client with other options for its calls: another organisation, another time to wait.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        let Shared { raw, rules, login, confirmer, clock, org, is_application, known_orgs } = &*self.0;
        Self::new(Shared {
            org: options.org.unwrap_or(*org),
            raw: raw.with(options),
            rules: rules.clone(),
            login: Arc::clone(login),
            confirmer: Arc::clone(confirmer),
            clock: Arc::clone(clock),
            is_application: *is_application,
            known_orgs: Arc::clone(known_orgs),
        })
    }

    pub(crate) fn rules(&self) -> &KnownRules {
        &self.0.rules
    }

    /// The endpoints as the OpenAPI document has them, for what the resources do not offer. They go the same way:
    /// retries, credentials, errors. Their types follow the document and may change with it.
    ///
    /// ```
    /// use jms_http::{JumpServer, domain::Secret, raw::types::AccountsListQuery};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// let token = Secret::new(sandbox.credentials().private_token)?;
    /// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    ///
    /// let query = AccountsListQuery { limit: Some(1), ..AccountsListQuery::default() };
    /// let answer = client.raw().accounts_list(&query).await?;
    /// assert_eq!((answer.status, answer.delivery.map(|delivery| delivery.tries)), (200, Some(1)));
    /// # Ok(())
    /// # }
    /// ```
    pub fn raw(&self) -> &Raw {
        &self.0.raw
    }

    /// Makes a login token, which [`Builder::token`] takes. A client that is built with
    /// [`Builder::login`] does so by itself.
    ///
    /// # Errors
    /// [`Unauthenticated`](jms_domain::ErrorKind::Unauthenticated) if the user name or the password is wrong, or the
    /// server wants a second factor and the client was given none by [`Builder::second_factor`].
    pub async fn log_in(&self, username: &str, password: &Secret) -> Result<LoginToken> {
        self.0.login.log_in(username, password).await
    }

    /// The organisation whose objects are meant.
    pub fn org(&self) -> OrgId {
        self.0.org
    }

    pub(crate) fn confirmer(&self) -> &Confirmer {
        &self.0.confirmer
    }

    pub(crate) fn knows_org(&self, org: OrgId) -> bool {
        self.0.known_orgs.lock().unwrap_or_else(PoisonError::into_inner).contains(&org)
    }

    pub(crate) fn know_org(&self, org: OrgId) {
        self.0.known_orgs.lock().unwrap_or_else(PoisonError::into_inner).insert(org);
    }

    pub(crate) fn is_application(&self) -> bool {
        self.0.is_application
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// The clock that the client goes by: for programs that wait along with it.
    pub fn shared_clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.0.clock)
    }

    /// Accounts and their secrets.
    pub fn accounts(&self) -> AccountsClient {
        AccountsClient(self.clone())
    }

    /// Account templates.
    pub fn account_templates(&self) -> AccountTemplatesClient {
        AccountTemplatesClient(self.clone())
    }

    /// Virtual accounts.
    pub fn virtual_accounts(&self) -> VirtualAccountsClient {
        VirtualAccountsClient(self.clone())
    }

    /// Integration applications.
    pub fn integration_applications(&self) -> IntegrationApplicationsClient {
        IntegrationApplicationsClient(self.clone())
    }

    /// Assets.
    pub fn assets(&self) -> AssetsClient {
        AssetsClient(self.clone())
    }

    /// Nodes of the tree of assets.
    pub fn nodes(&self) -> NodesClient {
        NodesClient(self.clone())
    }

    /// Users.
    pub fn users(&self) -> UsersClient {
        UsersClient(self.clone())
    }

    /// Organisations.
    pub fn organisations(&self) -> OrganisationsClient {
        OrganisationsClient(self.clone())
    }

    /// Platforms.
    pub fn platforms(&self) -> PlatformsClient {
        PlatformsClient(self.clone())
    }

    /// Network zones; on 3.10 domains.
    pub fn zones(&self) -> ZonesClient {
        ZonesClient(self.clone())
    }

    /// Labels.
    pub fn labels(&self) -> LabelsClient {
        LabelsClient(self.clone())
    }

    /// Groups of users.
    pub fn user_groups(&self) -> UserGroupsClient {
        UserGroupsClient(self.clone())
    }

    /// The access keys of the user that the client is logged in as.
    pub fn access_keys(&self) -> AccessKeysClient {
        AccessKeysClient(self.clone())
    }

    /// Risks of accounts.
    pub fn account_risks(&self) -> AccountRisksClient {
        AccountRisksClient(self.clone())
    }

    /// The engines that look for risks.
    pub fn check_engines(&self) -> CheckEnginesClient {
        CheckEnginesClient(self.clone())
    }

    /// Accounts that were found on assets.
    pub fn gathered_accounts(&self) -> GatheredAccountsClient {
        GatheredAccountsClient(self.clone())
    }

    /// The figures of the dashboards.
    pub fn dashboards(&self) -> DashboardsClient {
        DashboardsClient(self.clone())
    }

    /// Settings, health and clock of the server.
    pub fn system(&self) -> SystemClient {
        SystemClient(self.clone())
    }

    /// What the server does in the background.
    pub fn tasks(&self) -> TasksClient {
        TasksClient(self.clone())
    }

    /// Objects by what people call them.
    pub fn resolve(&self) -> Resolver {
        Resolver(self.clone())
    }
}

impl fmt::Debug for JumpServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JumpServer").field("raw", &self.0.raw).field("rules", &self.0.rules).finish_non_exhaustive()
    }
}

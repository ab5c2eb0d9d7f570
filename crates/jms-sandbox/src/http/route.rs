//! Which URLs there are, who may use them, and who answers them.

use http::Method;

mod automated;
mod lookups;

use super::{context::Context, reply::Answer, request::decode};
use crate::{
    auth::permission::Access,
    profile::Profile,
    python,
    resources::{
        access_keys, accounts, applications, confirm, description, groups, login, orgs, period_tasks, permissions,
        profile, second_factor, secrets, selections, settings, task_kinds, task_logs, tasks, templates, users,
        virtual_accounts,
    },
};

/// Answers one method of an endpoint.
type Handler = fn(&mut Context<'_>, &Params) -> Answer;

/// The variable segments of a path, decoded.
#[derive(Debug, Default)]
pub(crate) struct Params(Vec<String>);

impl Params {
    /// The segment for the `{}` of this number; empty if the pattern has none.
    pub(crate) fn get(&self, index: usize) -> &str {
        self.0.get(index).map_or("", String::as_str)
    }
}

/// A URL and what can be done with it.
pub(crate) struct Endpoint {
    /// Path below `/api/`; `{}` stands for a segment without dots, `{name}` for any, `{uuid}` for an id in its canonical form.
    pattern: &'static str,
    pub(crate) access: Access,
    /// The `Allow` header, as recorded; none where 4.10 does not have the URL. It also names methods that the sandbox does
    /// not answer.
    allow: Option<&'static str>,
    /// The same on 3.10, where it differs; none where 3.10 does not have the URL.
    allow_v3: Option<&'static str>,
    /// Names of actions, for the refusal of unknown methods.
    pub(crate) actions: &'static str,
    /// Whether its lists can be exported as CSV. The server exports all lists; where it needs a password of the user for that,
    /// which nobody has, the sandbox can say so.
    pub(crate) exports: bool,
    /// What the user has to confirm with if the server asks for a second factor, and for which method; none for all.
    confirm: Option<(&'static str, Option<&'static str>)>,
    get: Option<Handler>,
    post: Option<Handler>,
    put: Option<Handler>,
    patch: Option<Handler>,
    delete: Option<Handler>,
}

impl Endpoint {
    const fn new(pattern: &'static str, access: Access, allow: &'static str) -> Self {
        Self {
            pattern,
            access,
            allow: Some(allow),
            allow_v3: Some(allow),
            actions: ACTIONS,
            exports: false,
            confirm: None,
            get: None,
            post: None,
            put: None,
            patch: None,
            delete: None,
        }
    }

    const fn only_v3(pattern: &'static str, access: Access, allow: &'static str) -> Self {
        Self { allow: None, ..Self::new(pattern, access, allow) }
    }

    const fn get(self, handler: Handler) -> Self {
        Self { get: Some(handler), ..self }
    }

    const fn post(self, handler: Handler) -> Self {
        Self { post: Some(handler), ..self }
    }

    const fn put(self, handler: Handler) -> Self {
        Self { put: Some(handler), ..self }
    }

    const fn patch(self, handler: Handler) -> Self {
        Self { patch: Some(handler), ..self }
    }

    const fn delete(self, handler: Handler) -> Self {
        Self { delete: Some(handler), ..self }
    }

    const fn allow_v3(self, allow: Option<&'static str>) -> Self {
        Self { allow_v3: allow, ..self }
    }

    const fn actions(self, actions: &'static str) -> Self {
        Self { actions, ..self }
    }

    const fn exports(self) -> Self {
        Self { exports: true, ..self }
    }

    const fn confirm(self, code: &'static str, method: Option<&'static str>) -> Self {
        Self { confirm: Some((code, method)), ..self }
    }

    /// Path below `/api/`, with `{}` or `{uuid}` for variable segments.
    pub(crate) fn pattern(&self) -> &'static str {
        self.pattern
    }

    /// Whether the URL is that of one object.
    pub(crate) fn is_one(&self) -> bool {
        self.pattern.ends_with("{}/")
    }

    /// The `Allow` header; none if there is no such URL.
    pub(crate) fn allow(&self, profile: Profile) -> Option<&'static str> {
        if profile.is_v3() { self.allow_v3 } else { self.allow }
    }

    /// What the user has to confirm with.
    pub(crate) fn confirmation(&self, method: &Method) -> Option<&'static str> {
        let (code, only) = self.confirm?;
        only.is_none_or(|only| only == method.as_str()).then_some(code)
    }

    /// Whether the server knows the method at all.
    pub(crate) fn knows(&self, method: &Method) -> bool {
        // It tells about every URL.
        *method == Method::OPTIONS || self.actions.split(',').any(|action| action == method.as_str())
    }

    /// Who answers the method; nobody if it is not allowed here.
    pub(crate) fn handler(&self, method: &Method, profile: Profile) -> Option<Handler> {
        let handler = match *method {
            Method::GET | Method::HEAD => self.get,
            Method::POST => self.post,
            Method::PUT => self.put,
            Method::PATCH => self.patch,
            Method::DELETE => self.delete,
            _ => None,
        };
        // 3.10 allows more than 4.10 in some places.
        let allowed = || self.allow(profile)?.split(", ").find(|allowed| *allowed == method.as_str());
        handler.filter(|_| allowed().is_some())
    }

    fn matches(&self, path: &str) -> Option<Params> {
        let mut params = Params::default();
        let mut segments = path.split('/');
        for wanted in self.pattern.split('/') {
            let segment = segments.next()?;
            match wanted {
                "{}" if !segment.is_empty() && !segment.contains('.') => params.0.push(segment.to_owned()),
                "{name}" if !segment.is_empty() => params.0.push(segment.to_owned()),
                "{uuid}" if python::uuid_of(segment).as_deref() == Some(segment) => params.0.push(segment.to_owned()),
                wanted if wanted == segment => {}
                _ => return None,
            }
        }
        segments.next().is_none().then_some(params)
    }
}

/// The endpoint of a path, which has its slash at the end.
pub(crate) fn find(path: &str, profile: Profile) -> Option<(&'static Endpoint, Params)> {
    let path = decode(path);
    let path = path.strip_prefix("/api/")?;
    let endpoints = ENDPOINTS.iter().chain(automated::ENDPOINTS).chain(lookups::ENDPOINTS);
    let mut there = endpoints.filter(|endpoint| endpoint.allow(profile).is_some());
    there.find_map(|endpoint| Some((endpoint, endpoint.matches(path)?)))
}

/// Action names of most endpoints.
const ACTIONS: &str = "list,retrieve,create,update,partial_update,destroy,bulk_update,partial_bulk_update,bulk_destroy,\
    render_to_json,metadata,GET,OPTIONS,HEAD,POST,PUT,PATCH,DELETE";
const OF_ACCOUNTS: &str = "partial_update,su_from_accounts,clear_secret,move_to_assets,copy_to_assets,chat,list,retrieve,\
    create,update,destroy,bulk_update,partial_bulk_update,bulk_destroy,render_to_json,metadata,GET,OPTIONS,HEAD,POST,PUT,\
    PATCH,DELETE";
const OF_TEMPLATES: &str = "su_from_account_templates,sync_related_accounts,list,retrieve,create,update,partial_update,destroy,\
    bulk_update,partial_bulk_update,bulk_destroy,render_to_json,metadata,GET,OPTIONS,HEAD,POST,PUT,PATCH,DELETE";
const OF_APPLICATIONS: &str = "get_once_secret,get_account_secret,get_sdks_info,list,retrieve,create,update,partial_update,\
    destroy,bulk_update,partial_bulk_update,bulk_destroy,render_to_json,metadata,GET,OPTIONS,HEAD,POST,PUT,PATCH,DELETE";

const COLLECTION: &str = "GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS";
const DETAIL: &str = "GET, PUT, PATCH, DELETE, HEAD, OPTIONS";
const READ: &str = "GET, HEAD, OPTIONS";
const RUNS: &str = "GET, POST, HEAD, OPTIONS";

/// All URLs; where two patterns match, the first is taken.
static ENDPOINTS: &[Endpoint] = &[
    Endpoint::new("health/", Access::Public, READ).get(settings::health),
    Endpoint::new("swagger.json", Access::SignedIn, READ).get(description::schema),
    Endpoint::new("v1/settings/server-info/", Access::SignedIn, READ).get(settings::server_info),
    Endpoint::new("v1/settings/setting/", Access::System, "GET, PUT, PATCH, HEAD, OPTIONS").get(settings::of_category),
    Endpoint::new("v1/settings/public/", Access::SignedIn, READ).get(settings::public),
    Endpoint::new("v1/settings/public/open/", Access::Public, READ).get(settings::open),
    Endpoint::new("v1/authentication/auth/", Access::Public, "POST, OPTIONS").post(login::login),
    Endpoint::new("v1/authentication/tokens/", Access::Public, "POST, OPTIONS").post(login::login),
    Endpoint::new("v1/authentication/mfa/challenge/", Access::Public, "POST, OPTIONS").post(second_factor::challenge),
    Endpoint::new("v1/authentication/confirm/", Access::SignedIn, RUNS).get(confirm::ways).post(confirm::confirm),
    Endpoint::new("v1/authentication/confirm/check/", Access::SignedIn, READ).get(confirm::check),
    Endpoint::new("v1/authentication/access-keys/", Access::SignedIn, RUNS)
        .get(access_keys::list)
        .post(access_keys::create)
        .confirm("password", Some("POST")),
    Endpoint::new("v1/authentication/access-keys/{}/", Access::SignedIn, DETAIL)
        .get(access_keys::retrieve)
        .put(access_keys::change)
        .patch(access_keys::change)
        .delete(access_keys::delete),
    Endpoint::new("v1/accounts/accounts/", Access::Accounts, COLLECTION)
        .get(accounts::list)
        .post(accounts::create)
        .put(accounts::bulk_update)
        .patch(accounts::bulk_update)
        .delete(accounts::bulk_delete)
        .actions(OF_ACCOUNTS)
        .exports(),
    Endpoint::new("v1/accounts/accounts/su-from-accounts/", Access::Accounts, READ)
        .get(accounts::su_from_accounts)
        .actions(OF_ACCOUNTS),
    Endpoint::new("v1/accounts/accounts/username-suggestions/", Access::SignedIn, "POST, OPTIONS")
        .post(accounts::username_suggestions)
        .actions(OF_ACCOUNTS),
    Endpoint::new("v1/accounts/accounts/clear-secret/", Access::Accounts, "PATCH, OPTIONS")
        .patch(accounts::clear_secret)
        .actions(OF_ACCOUNTS),
    Endpoint::new("v1/accounts/accounts/bulk/", Access::Accounts, "POST, OPTIONS")
        .post(accounts::create_batch)
        .actions("POST"),
    Endpoint::new("v1/accounts/accounts/tasks/", Access::Accounts, "POST, OPTIONS")
        .post(accounts::start_task)
        .actions(OF_ACCOUNTS),
    Endpoint::new("v1/accounts/accounts/render-to-json/", Access::SignedIn, "POST, PUT, OPTIONS")
        .post(accounts::render)
        .put(accounts::render)
        .actions(OF_ACCOUNTS)
        .allow_v3(Some("POST, OPTIONS")),
    Endpoint::new("v1/accounts/accounts/chat/", Access::Accounts, READ)
        .get(accounts::chat)
        .actions(OF_ACCOUNTS)
        .allow_v3(None),
    Endpoint::new("v1/accounts/accounts/{}/", Access::Accounts, DETAIL)
        .get(accounts::retrieve)
        .put(accounts::replace)
        .patch(accounts::update)
        .delete(accounts::delete)
        .actions(OF_ACCOUNTS),
    Endpoint::new("v1/accounts/accounts/{}/copy-to-assets/", Access::Accounts, "POST, OPTIONS")
        .post(accounts::copy)
        .actions(OF_ACCOUNTS)
        .allow_v3(None),
    Endpoint::new("v1/accounts/accounts/{}/move-to-assets/", Access::Accounts, "POST, OPTIONS")
        .post(accounts::move_away)
        .actions(OF_ACCOUNTS)
        .allow_v3(None),
    Endpoint::new("v1/accounts/account-secrets/", Access::Accounts, "GET, OPTIONS")
        .get(secrets::list)
        .confirm("mfa", None)
        .exports(),
    Endpoint::new("v1/accounts/account-secrets/{}/", Access::Accounts, "GET, OPTIONS")
        .get(secrets::retrieve)
        .confirm("mfa", None),
    Endpoint::new("v1/accounts/account-secrets/{}/histories/", Access::Accounts, "GET, OPTIONS")
        .get(secrets::histories)
        .confirm("mfa", None),
    Endpoint::new("v1/accounts/account-templates/", Access::Accounts, COLLECTION)
        .get(templates::list)
        .post(templates::create)
        .put(templates::bulk_update)
        .patch(templates::bulk_update)
        .delete(templates::bulk_delete)
        .actions(OF_TEMPLATES),
    Endpoint::new("v1/accounts/account-templates/su-from-account-templates/", Access::Accounts, READ)
        .get(templates::su_from_templates)
        .actions(OF_TEMPLATES),
    Endpoint::new("v1/accounts/account-templates/{}/", Access::Accounts, DETAIL)
        .get(templates::retrieve)
        .put(templates::update)
        .patch(templates::update)
        .delete(templates::delete)
        .actions(OF_TEMPLATES),
    Endpoint::new("v1/accounts/account-templates/{}/sync-related-accounts/", Access::Accounts, "PATCH, OPTIONS")
        .patch(templates::sync)
        .actions(OF_TEMPLATES),
    Endpoint::new("v1/accounts/account-template-secrets/", Access::Accounts, "GET, OPTIONS")
        .get(templates::list_secrets)
        .actions(OF_TEMPLATES)
        .confirm("mfa", None),
    Endpoint::new("v1/accounts/account-template-secrets/{}/", Access::Accounts, "GET, OPTIONS")
        .get(templates::retrieve_secret)
        .actions(OF_TEMPLATES)
        .confirm("mfa", None),
    Endpoint::new("v1/accounts/integration-applications/", Access::Applications, COLLECTION)
        .get(applications::list)
        .post(applications::create)
        .put(applications::bulk_update)
        .patch(applications::bulk_update)
        .delete(applications::bulk_delete)
        .actions(OF_APPLICATIONS)
        .allow_v3(None),
    Endpoint::new("v1/accounts/integration-applications/account-secret/", Access::Applications, READ)
        .get(applications::account_secret)
        .actions(OF_APPLICATIONS)
        .allow_v3(None),
    Endpoint::new("v1/accounts/integration-applications/sdks/", Access::Applications, READ)
        .get(applications::sdks)
        .actions(OF_APPLICATIONS)
        .allow_v3(None),
    Endpoint::new("v1/accounts/integration-applications/{}/", Access::Applications, DETAIL)
        .get(applications::retrieve)
        .put(applications::update)
        .patch(applications::update)
        .delete(applications::delete)
        .actions(OF_APPLICATIONS)
        .allow_v3(None),
    Endpoint::new("v1/accounts/integration-applications/{}/secret/", Access::Accounts, READ)
        .get(applications::secret)
        .actions(OF_APPLICATIONS)
        .confirm("mfa", None)
        .allow_v3(None),
    Endpoint::new("v1/accounts/virtual-accounts/", Access::Accounts, COLLECTION)
        .get(virtual_accounts::list)
        .post(virtual_accounts::create)
        .delete(virtual_accounts::bulk_delete),
    Endpoint::new("v1/accounts/virtual-accounts/{}/", Access::Accounts, DETAIL)
        .get(virtual_accounts::retrieve)
        .put(virtual_accounts::update)
        .patch(virtual_accounts::update)
        .delete(virtual_accounts::delete),
    Endpoint::new("v1/users/groups/", Access::Accounts, COLLECTION).get(groups::list),
    Endpoint::new("v1/users/groups/{}/", Access::Accounts, DETAIL).get(groups::retrieve),
    Endpoint::new("v1/users/users/", Access::Lookups, COLLECTION).get(users::list).post(users::create),
    Endpoint::new("v1/users/users/{}/", Access::Lookups, DETAIL)
        .get(users::retrieve)
        .patch(users::update)
        .delete(users::delete),
    Endpoint::new("v1/users/users/{}/unblock/", Access::Accounts, "PUT, PATCH, OPTIONS")
        .put(users::unblock)
        .patch(users::unblock),
    Endpoint::new("v1/users/profile/", Access::SignedIn, "GET, PUT, PATCH, HEAD, OPTIONS").get(profile::retrieve),
    Endpoint::new("v1/users/profile/permissions/", Access::SignedIn, READ).get(permissions::of_caller).allow_v3(None),
    Endpoint::new("v1/perms/users/self/assets/", Access::SignedIn, READ).get(permissions::assets_of_caller),
    Endpoint::new("v1/orgs/orgs/", Access::System, COLLECTION).get(orgs::list).post(orgs::create),
    Endpoint::new("v1/orgs/orgs/current/", Access::SignedIn, READ).get(orgs::current),
    Endpoint::new("v1/orgs/orgs/{}/", Access::System, DETAIL).get(orgs::retrieve).delete(orgs::delete),
    Endpoint::new("v1/common/resources/cache/", Access::SignedIn, "POST, OPTIONS").post(selections::keep),
    Endpoint::new("v1/ops/celery/task/{uuid}/task-execution/{uuid}/result/", Access::SignedIn, READ).get(tasks::result),
    Endpoint::new("v1/ops/celery/task/{uuid}/task-execution/{uuid}/log/", Access::SignedIn, READ).get(task_logs::read),
    Endpoint::new("v1/ops/ansible/job-execution/{uuid}/log/", Access::SignedIn, READ).get(task_logs::of_job),
    Endpoint::new("v1/ops/task-executions/", Access::SignedIn, RUNS).get(tasks::list).post(tasks::run_again),
    Endpoint::new("v1/ops/task-executions/{}/", Access::SignedIn, READ).get(tasks::retrieve),
    Endpoint::new("v1/ops/tasks/", Access::Accounts, READ).get(task_kinds::list),
    Endpoint::new("v1/ops/tasks/{}/", Access::Accounts, "GET, DELETE, HEAD, OPTIONS")
        .get(task_kinds::retrieve)
        .delete(task_kinds::delete),
    Endpoint::new("v1/ops/celery/period-tasks/", Access::System, READ).get(period_tasks::list),
    Endpoint::new("v1/ops/celery/period-tasks/{name}/", Access::System, "GET, PATCH, HEAD, OPTIONS")
        .get(period_tasks::retrieve)
        .patch(period_tasks::switch),
];

#[cfg(test)]
mod tests {
    use super::find;
    use crate::profile::Profile;

    #[test]
    fn paths_are_found_decoded_and_fixed_segments_first() {
        let found =
            |path: &str| find(path, Profile::V4_10Licensed).map(|(endpoint, params)| (endpoint.pattern, params.0));
        assert_eq!(found("/api/v1/accounts/accounts/"), Some(("v1/accounts/accounts/", vec![])));
        assert_eq!(found("/api/v1/accounts/accounts/clear-secret/").unwrap().0, "v1/accounts/accounts/clear-secret/");
        assert_eq!(found("/api/v1/accounts/accounts/web%2D01/").unwrap().1, ["web-01"]);
        for unknown in [
            "/",
            "/api/v1/accounts/accounts",
            "/api/v1/accounts/accounts/a.b/",
            "/api/v1/accounts/accounts/a%2Fb/",
            "//api/v1/accounts/accounts/",
        ] {
            assert_eq!(found(unknown), None, "{unknown}");
        }
        assert!(find("/api/v1/accounts/change-secret-records/dashboard/", Profile::V3_10).is_none());
    }
}

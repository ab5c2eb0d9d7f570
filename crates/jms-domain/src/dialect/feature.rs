//! The one table of what differs between versions of the server.

use super::Dialect;

/// Defines the table: a feature, the versions that have it (from the first, up to but without the second), what it is
/// called when it is missing, and what to do instead.
macro_rules! features {
    ($($(#[$doc:meta])* $name:ident: $since:expr, $until:expr; $what:literal, $instead:literal;)*) => {
        /// What some versions of the server have or do, and others not.
        ///
        /// Each names its source: `apps/…` are files of the server at the tag of the version that brought the change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Feature {
            $($(#[$doc])* $name,)*
        }

        impl Feature {
            /// All of them, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The first version with it, if 3.10 is without, and the first version without it again, if there is one.
            pub const fn versions(self) -> (Option<Dialect>, Option<Dialect>) {
                match self {
                    $(Self::$name => ($since, $until),)*
                }
            }

            /// What it is called, and what to do without it.
            pub(super) const fn words(self) -> (&'static str, &'static str) {
                match self {
                    $(Self::$name => ($what, $instead),)*
                }
            }
        }
    };
}

const V4_3_0: Option<Dialect> = Some(Dialect::of(4, 3, 0));
const V4_8_0: Option<Dialect> = Some(Dialect::of(4, 8, 0));
const V4_9_0: Option<Dialect> = Some(Dialect::of(4, 9, 0));
const V4_10_0: Option<Dialect> = Some(Dialect::of(4, 10, 0));
const V4_10_2: Option<Dialect> = Some(Dialect::of(4, 10, 2));
const V4_10_8: Option<Dialect> = Some(Dialect::of(4, 10, 8));
const V4_10_13: Option<Dialect> = Some(Dialect::of(4, 10, 13));
const V4_10_15: Option<Dialect> = Some(Dialect::of(4, 10, 15));
const V4_10_17: Option<Dialect> = Some(Dialect::of(4, 10, 17));
const V4_10_19: Option<Dialect> = Some(Dialect::of(4, 10, 19));

features! {
    /// A backup is started by `plan`; later by `automation`. Each fails over the other, 3.10 with 400 and 4.10 with 500
    /// (source: recordings of both servers, `docs_seeds`, "bk execute, …"; `apps/accounts/api/automations/backup.py`).
    BackupsRunByPlan: None, V4_8_0;
        "starting a backup by `plan`", "start it by `automation`";
    /// A random key may be added to those that are there, `add` (source: recordings of both servers, `docs_seeds`, "csa 2
    /// create …"; `apps/accounts/const/automation.py`).
    AppendedSshKeys: None, V4_8_0;
        "adding an SSH key to those that are there (`add`)", "replace JumpServer's own keys (`set_jms`), or all (`set`)";
    /// The minutes of a crontab may begin with `*` (source: `crontab-truth` of both servers; serializer of periodic tasks).
    MinutesFromStar: None, V4_9_0;
        "minutes of a crontab that begin with `*`", "write them out, such as `0-59/5` for every fifth";
    /// Results and logs of background tasks can be read, `ops/celery/task/…/result/` and `…/log/` (source:
    /// `apps/ops/urls/api_urls.py`).
    TaskResults: None, V4_10_17;
        "results and logs of background tasks", "follow the execution, whose id is that of the task";
    /// Passwords of up to 36 characters are made; before, of up to 30 (source: recordings of both servers,
    /// `change_secret_automations`, "create `password_rules` length …"; `apps/accounts/serializers/account/template.py`).
    LongPasswords: V4_3_0, None;
        "passwords of more than 30 characters", "take a length from 8 to 30";
    /// Change-secret and account checks answer 403 without a licence (source: recordings of both servers,
    /// `community_edition`; `IsValidLicense` below `apps/accounts`).
    LicenceGate: V4_8_0, None;
        "a licence for change-secret", "nothing: all of it answers without one";
    /// Automations may leave out the test after a change, `check_conn_after_change` (source: OPTIONS of both servers).
    ConnectionCheck: V4_8_0, None;
        "changing secrets without a test afterwards (`check_conn_after_change`)",
        "leave `check_conn_after_change` at its default";
    /// Accounts whose secret automations leave alone, `secret_reset` (source: OPTIONS of both servers;
    /// `apps/accounts/models/account.py`).
    SecretReset: V4_8_0, None;
        "accounts whose secret automations leave alone (`secret_reset`)", "leave such accounts out of the automations";
    /// Backup plans can be switched off, `is_active` (source: recordings of both servers, `account_backup_plans`, the
    /// creations with `is_active`).
    InactiveBackupPlans: V4_8_0, None;
        "backup plans that can be switched off (`is_active`)", "use the schedule `manual`";
    /// Accounts are filtered by `privileged`, `is_active` and `connectivity`; before, these are ignored and everything is
    /// listed (source: differences of 3.10.20, section 2; `apps/accounts/filters.py`).
    AccountStateFilters: V4_8_0, None;
        "a filter of accounts by `privileged`, `is_active` or `connectivity`",
        "list without it, and choose among the answers";
    /// Accounts are filtered by `has_secret`; before, the server fails over it with 500 (source: recordings 3.10.20,
    /// `docs_seeds`, "acc 4 list, …"; `apps/accounts/filters.py`).
    SecretPresenceFilter: V4_8_0, None;
        "a filter of accounts by `has_secret`", "list without it, and choose among the answers";
    /// Accounts are filtered by `name` and `asset_name`; before, both are ignored, and `hostname` means the name (source:
    /// recordings of both servers, `accounts`, "list name=…"; `v3_extra`, "accounts hostname filter";
    /// `apps/accounts/filters.py`).
    AccountNameFilters: V4_9_0, None;
        "a filter of accounts by `asset_name`", "filter by the id of the asset";
    /// Account checks, their engines, and the risks that they find (source: recordings of both servers,
    /// `community_edition`, "OPTIONS accounts/check-account-…"; `apps/accounts/urls.py`).
    AccountChecks: V4_8_0, None;
        "account checks and risks", "there is nothing like it";
    /// Applications that fetch secrets by a key of their own (source: as [`Feature::AccountChecks`]).
    IntegrationApplications: V4_8_0, None;
        "integration applications", "read secrets as a user";
    /// Accounts whose secret is to be changed after a session (source: recordings of both servers,
    /// `change_secret_status`; `apps/accounts/urls.py`).
    ChangeSecretStatus: V4_10_2, None;
        "the list of accounts whose secret is due", "read the records of executions";
    /// Accounts tell when they were tested, `date_verified` (source: recordings of both servers, `accounts`;
    /// `apps/accounts/serializers/account/account.py`).
    TestDates: V4_8_0, None;
        "when accounts were tested", "look at how their last test ended";
    /// Assets lie in zones, `/assets/zones/`; before, in domains (source: recordings of both servers, `lookups`;
    /// `apps/assets/urls/api_urls.py`).
    Zones: V4_10_0, None;
        "zones", "they are called domains, `/assets/domains/`";
    /// Pages have at most 1,000 rows, and lists asked for without `limit` 200 (source: recordings 4.10.16, `accounts`, "list
    /// limit=1001"; `apps/jumpserver/conf.py`).
    CutPages: V4_10_8, None;
        "a bound on the rows of a page", "nothing: pages come as long as they are asked for";
    /// A run leaves out machines with Windows, without a record, if the password that it is to set has a `>` or `^` in it; random
    /// ones have neither (source: `host_callback` in `apps/accounts/automations/base/manager.py`, `apps/common/utils/random.py`).
    WindowsPasswordsChecked: V4_10_8, V4_10_19;
        "refusing passwords with `>` or `^` on Windows", "nothing: they are set as they are";
    /// Requests are counted, and too many answered with 429 (source: recordings 4.10.16, `throttle`;
    /// `apps/jumpserver/settings/libs.py`).
    Throttle: V4_10_15, None;
        "a bound on requests", "nothing: they are not counted";
    /// The bound on requests is a wide one (source: `apps/jumpserver/conf.py`).
    WideThrottle: V4_10_17, None;
        "the wide bound on requests", "send fewer of them";
    /// Integration applications keep their secret when they are changed, and get a new one when that is asked for (source:
    /// `apps/accounts/serializers/account/service.py`, `apps/accounts/api/account/application.py`).
    KeptApplicationSecrets: V4_10_17, None;
        "integration applications that keep their secret when they are changed", "read the new secret afterwards";
    /// Secrets of integration applications are read as they are; before, reading makes a new one (source:
    /// `apps/accounts/api/account/application.py`).
    ReadableApplicationSecrets: V4_10_0, None;
        "reading secrets of integration applications as they are", "nothing: reading gives a new one";
    /// Rows of lists of automations come without their assets, nodes and recipients, and with their numbers; one read by
    /// its id comes whole (source: `apps/accounts/serializers/automations/base.py`).
    ShortAutomationRows: V4_10_19, None;
        "short rows of automations", "nothing: rows come whole";
    /// Records of pushes show their secrets and are repeated (source: `apps/accounts/urls.py`).
    PushRecordRecovery: None, V4_8_0;
        "secrets and repetitions of records of pushes", "read the secrets of the accounts, or run the automation again";
    /// Gathered accounts have a status and details (source: `apps/accounts/urls.py`).
    GatheredAccountStatus: V4_8_0, None;
        "a status and details of gathered accounts", "make accounts of them by `sync`, or delete them";
    /// Executions have a report (source: `apps/accounts/urls.py`).
    ExecutionReports: V4_8_0, None;
        "reports of executions", "read their records";
    /// One asset is gathered or checked without an automation, `…/adhoc/` (source: `apps/accounts/urls.py`).
    AdHocRuns: V4_8_0, None;
        "a run for one asset without an automation", "run an automation";
    /// Failed changes are listed for all executions, and can be ignored (source: `apps/accounts/urls.py`).
    FailedChanges: V4_8_0, None;
        "the list of failed changes", "read the failed records of each execution";
    /// Dashboards (source: `apps/accounts/urls.py`).
    Dashboards: V4_8_0, None;
        "dashboards", "count what the lists have";
    /// Accounts are copied and moved to other assets (source: `apps/accounts/api/account/account.py`).
    AccountCopies: V4_8_0, None;
        "copying and moving accounts", "make the account on the other assets, in bulk";
    /// Hosts can belong to directory services (source: `apps/assets/serializers/asset/common.py`).
    DirectoryServices: V4_9_0, None;
        "directory services of hosts", "leave them out";
    /// Accounts are made from several templates at once; before, the server fails over it with 500 (source: recordings of
    /// both servers, `accounts_bulk_tasks`, "bulk template list"; it is not known of the versions between).
    BulkTemplates: V4_10_0, None;
        "several templates at once", "send one request for each template";
    /// One's own permissions have an address of their own; before, the profile has them (source: recordings of both servers,
    /// `auth`, "profile permissions"; `apps/users/urls/api_urls.py`).
    ProfilePermissions: V4_10_0, None;
        "the permissions of a profile", "nothing: the profile has them";
    /// The server refuses hosts on platforms of other categories (source: recordings of both servers, `lookups`, "host create
    /// …"; it is not known of the versions between).
    HostPlatformsOnly: V4_10_0, None;
        "a check of the platforms of hosts", "nothing: the client checks them";
    /// The server refuses a second organisation of the same name (source: recordings of both servers, `lookups`, "org create
    /// dup"; it is not known of the versions between).
    UniqueOrganisations: V4_10_0, None;
        "a check of the names of organisations", "nothing: the client checks them";
    /// Accounts are made on the assets of nodes; between 4.0 and that, nodes are ignored (source:
    /// `apps/accounts/serializers/account/account.py`).
    BulkNodes: V4_10_13, None;
        "nodes to make accounts under", "name the assets themselves";
    /// Assets and nodes of gather-account and check-account automations are changed one by one (source:
    /// `apps/accounts/urls.py`).
    GatherTargets: V4_10_19, None;
        "changing the assets of these automations one by one", "change the whole automation";
    /// Failed changes are verified and restored (source: `apps/accounts/api/automations/change_secret.py`).
    RecordRestoration: V4_10_19, None;
        "verifying and restoring failed changes", "read the failed records and their secrets";
}

//! The kinds of automation. Ports, waiting and outcomes are written once, for all of them.

use std::{
    fmt::{self, Debug, Display},
    hash::Hash,
};

use serde::{Serialize, Serializer};

use crate::{
    BackupPlan, BackupPlanFilter, BackupPlanId, BackupPlanUpdate, ChangeSecretAutomation, ChangeSecretAutomationId,
    ChangeSecretFilter, ChangeSecretUpdate, CheckAccountAutomation, CheckAccountAutomationId, CheckAccountFilter,
    CheckAccountUpdate, Dialect, Feature, GatherAccountAutomation, GatherAccountAutomationId, GatherAccountFilter,
    GatherAccountUpdate, Identified, Invalid, NewBackupPlan, NewChangeSecretAutomation, NewCheckAccountAutomation,
    NewGatherAccountAutomation, NewPushAccountAutomation, OrgId, PushAccountAutomation, PushAccountAutomationId,
    PushAccountFilter, PushAccountRecordId, PushAccountUpdate, RecordId,
};

mod sealed {
    pub trait Sealed {}
}

/// What an id of something that automations are about can do.
pub trait AnyId: Copy + Eq + Hash + Debug + Display + Serialize + Send + Sync + 'static {}

impl<Id: Copy + Eq + Hash + Debug + Display + Serialize + Send + Sync + 'static> AnyId for Id {}

/// A request that can be checked before it is sent.
pub trait Request: Send + Sync {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid`] for what it would refuse, change, break over or not know.
    fn check(&self, dialect: Dialect) -> Result<(), Invalid>;
}

/// A kind of automation, such as [`ChangeSecret`]: what its ports speak of. There is no value of a kind.
///
/// ```
/// use jms_domain::{ChangeSecret, Kind, Result, Started, ports::Executions};
///
/// /// Starts several automations, whatever they do.
/// async fn start_all<K: Kind>(executions: &dyn Executions<K>, automations: &[K::Id]) -> Result<Vec<Started>> {
///     let mut started = Vec::new();
///     for automation in automations {
///         started.push(executions.start(*automation).await?);
///     }
///     Ok(started)
/// }
/// # let _ = start_all::<ChangeSecret>;
/// ```
pub trait Kind: sealed::Sealed + Copy + Eq + Hash + Debug + Send + Sync + 'static {
    /// What tells its automations apart.
    type Id: AnyId;
    /// What tells the records of its runs apart; [`NoRecord`] where runs leave none.
    type RecordId: AnyId;
    /// An automation, as the server tells of it.
    type Automation: Identified<Id = Self::Id> + Clone + Debug + PartialEq + Serialize + Send + Sync;
    /// An automation to be made, or all of one that is replaced.
    type New: Request + Clone + Debug;
    /// A change of an automation.
    type Update: Request + Clone + Debug;
    /// Which automations to list.
    type Filter: Clone + Debug + Default + Send + Sync;

    /// What an automation of this kind is called.
    const NAME: &'static str;
    /// Whether a run leaves a record for each account.
    const LEAVES_RECORDS: bool;

    /// The organisation of an automation.
    fn org(automation: &Self::Automation) -> OrgId;

    /// Checks that a server of this version has this kind.
    ///
    /// # Errors
    /// [`Invalid::Version`] if it has not.
    fn check(dialect: Dialect) -> Result<(), Invalid> {
        let _ = dialect;
        Ok(())
    }
}

/// A kind whose runs leave a record for each account.
pub trait Recorded: Kind {
    /// Checks that a server of this version shows the secrets of its records, and tries failed ones again.
    ///
    /// # Errors
    /// [`Invalid::Version`] if it does not.
    fn check_recovery(dialect: Dialect) -> Result<(), Invalid> {
        Self::check(dialect)
    }
}

/// A kind whose assets and nodes can be changed one by one.
pub trait Targeted: Kind {
    /// Checks that a server of this version can do so.
    ///
    /// # Errors
    /// [`Invalid::Version`] if it cannot.
    fn check_targets(dialect: Dialect) -> Result<(), Invalid> {
        Self::check(dialect)
    }
}

/// The id of a record of a run that leaves none: there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoRecord {}

impl Display for NoRecord {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Serialize for NoRecord {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        match *self {}
    }
}

macro_rules! kinds {
    ($(
        $(#[$doc:meta])*
        $kind:ident {
            name: $name:literal, id: $id:ty, automation: $automation:ty, new: $new:ty, update: $update:ty,
            filter: $filter:ty, record: $record:ty, records: $records:literal, $(check: $check:expr,)?
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $kind {}

        impl sealed::Sealed for $kind {}

        impl Kind for $kind {
            type Id = $id;
            type RecordId = $record;
            type Automation = $automation;
            type New = $new;
            type Update = $update;
            type Filter = $filter;

            const NAME: &'static str = $name;
            const LEAVES_RECORDS: bool = $records;

            fn org(automation: &$automation) -> OrgId {
                automation.org_id
            }

            $(fn check(dialect: Dialect) -> Result<(), Invalid> {
                $check(dialect)
            })?
        }

        impl Request for $new {
            fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
                Self::check(self, dialect)
            }
        }

        impl Request for $update {
            fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
                Self::check(self, dialect)
            }
        }
    )*};
}

kinds! {
    /// New secrets for accounts.
    ChangeSecret {
        name: "change-secret automation",
        id: ChangeSecretAutomationId,
        automation: ChangeSecretAutomation,
        new: NewChangeSecretAutomation,
        update: ChangeSecretUpdate,
        filter: ChangeSecretFilter,
        record: RecordId,
        records: true,
    }

    /// Accounts put on assets.
    PushAccount {
        name: "push-account automation",
        id: PushAccountAutomationId,
        automation: PushAccountAutomation,
        new: NewPushAccountAutomation,
        update: PushAccountUpdate,
        filter: PushAccountFilter,
        record: PushAccountRecordId,
        records: true,
    }

    /// Assets searched for accounts.
    GatherAccount {
        name: "gather-account automation",
        id: GatherAccountAutomationId,
        automation: GatherAccountAutomation,
        new: NewGatherAccountAutomation,
        update: GatherAccountUpdate,
        filter: GatherAccountFilter,
        record: NoRecord,
        records: false,
    }

    /// Accounts checked for weak, repeated and leaked passwords. Since 4.8.
    CheckAccount {
        name: "check-account automation",
        id: CheckAccountAutomationId,
        automation: CheckAccountAutomation,
        new: NewCheckAccountAutomation,
        update: CheckAccountUpdate,
        filter: CheckAccountFilter,
        record: NoRecord,
        records: false,
        check: |dialect: Dialect| dialect.require(Feature::AccountChecks),
    }

    /// Accounts and their secrets sent to somebody.
    AccountBackup {
        name: "account-backup plan",
        id: BackupPlanId,
        automation: BackupPlan,
        new: NewBackupPlan,
        update: BackupPlanUpdate,
        filter: BackupPlanFilter,
        record: NoRecord,
        records: false,
    }
}

impl Recorded for ChangeSecret {}
impl Recorded for PushAccount {
    fn check_recovery(dialect: Dialect) -> Result<(), Invalid> {
        dialect.require(Feature::PushRecordRecovery)
    }
}

impl Targeted for ChangeSecret {}
impl Targeted for PushAccount {}

macro_rules! targeted_since_gather_targets {
    ($($kind:ident)*) => {$(
        impl Targeted for $kind {
            fn check_targets(dialect: Dialect) -> Result<(), Invalid> {
                dialect.require(Feature::GatherTargets)
            }
        }
    )*};
}

targeted_since_gather_targets!(GatherAccount CheckAccount);

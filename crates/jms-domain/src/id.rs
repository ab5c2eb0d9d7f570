//! Identifiers: one type per kind of object, so that an asset's id can never be sent where an account's is wanted.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use crate::Invalid;

/// Parses the one form in which the server takes an id in a path: five groups with dashes.
///
/// Without dashes the server answers 404, and anything else it takes for a *name*
/// (source: recordings 4.10.16, `accounts`, "retrieve uuid without dashes", "retrieve unique name").
fn parse_dashed(text: &str) -> Option<Uuid> {
    (text.len() == 36).then(|| Uuid::try_parse(text).ok()).flatten()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident: $what:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// A uuid; written in lower case with dashes, read in either case, always with dashes.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// The id with this uuid.
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The uuid itself.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                parse_dashed(text).map(Self).ok_or_else(|| Invalid::Id { of: $what, given: text.to_owned() })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Uuid::deserialize(deserializer).map(Self)
            }
        }
    )*};
}

ids! {
    /// Id of an account.
    AccountId: "account";
    /// Id of an asset (a host, database, device, …).
    AssetId: "asset";
    /// Id of a node of the asset tree.
    NodeId: "node";
    /// Id of a user of JumpServer.
    UserId: "user";
    /// Id of an organisation.
    OrgId: "organisation";
    /// Id of a label.
    LabelId: "label";
    /// Id of a change-secret automation.
    ChangeSecretAutomationId: "change-secret automation";
    /// Id of an account-backup plan.
    BackupPlanId: "account-backup plan";
    /// Id of an execution, which is also the id of its task.
    ExecutionId: "execution";
    /// Id of the record that an execution leaves for one account.
    RecordId: "record";
    /// Id of an access key.
    AccessKeyId: "access key";
    /// Id of an engine that checks accounts.
    AccountCheckEngineId: "check engine";
    /// Id of a risk that was found.
    AccountRiskId: "account risk";
    /// Id of an account template.
    AccountTemplateId: "account template";
    /// Id of a Celery task.
    CeleryTaskId: "task";
    /// Id of a check-account automation.
    CheckAccountAutomationId: "check-account automation";
    /// Id of a gather-account automation.
    GatherAccountAutomationId: "gather-account automation";
    /// Id of an account that was found on an asset.
    GatheredAccountId: "gathered account";
    /// Id of a group of users.
    GroupId: "user group";
    /// Id of an integration application.
    IntegrationApplicationId: "integration application";
    /// Id of a push-account automation.
    PushAccountAutomationId: "push-account automation";
    /// Id of the record that a push leaves for one account.
    PushAccountRecordId: "push-account record";
    /// Id of a role.
    RoleId: "role";
    /// Id of a virtual account.
    VirtualAccountId: "virtual account";
    /// Id of a zone.
    ZoneId: "zone";
}

impl OrgId {
    /// The organisation that every installation has, called `Default` or `DEFAULT`; it is what the server takes when no
    /// organisation is named.
    pub const DEFAULT: Self = Self(Uuid::from_u128(2));

    /// The organisation that stands for all of them; administrators of the whole server may work in it.
    pub const ROOT: Self = Self(Uuid::nil());
}

/// Id of a platform: an integer, unlike every other id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PlatformId(u32);

impl PlatformId {
    /// The id with this number.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number itself.
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl fmt::Display for PlatformId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for PlatformId {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        text.parse().map(Self).map_err(|_| Invalid::PlatformId { given: text.to_owned() })
    }
}

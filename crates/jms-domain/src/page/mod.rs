//! Lists, which come in pages.

mod partial;
mod walk;

pub use partial::PartialRow;
pub use walk::{Cursor, Walk};

use std::{fmt, hash::Hash, num::NonZeroU32};

use serde::Serialize;

use crate::{
    AccessKey, AccessKeyId, Account, AccountCheckEngineId, AccountId, AccountInChange, AccountRisk, AccountRiskId,
    AccountTemplate, AccountTemplateId, Asset, AssetId, BackupPlan, BackupPlanId, ChangeSecretAutomation,
    ChangeSecretAutomationId, CheckAccountAutomation, CheckAccountAutomationId, CheckEngine, Execution, ExecutionId,
    GatherAccountAutomation, GatherAccountAutomationId, GatheredAccount, GatheredAccountId, GroupId,
    IntegrationApplication, IntegrationApplicationId, LabelEntry, LabelId, Named, Node, NodeId, OrgId, Organisation,
    PeriodTask, Platform, PlatformId, PushAccountAutomation, PushAccountAutomationId, Record, SecretHistory,
    TargetAsset, TaskExecution, User, UserGroup, UserId, VirtualAccount, VirtualAccountId, Zone, ZoneId,
};

/// Most rows that 4.10 gives at once, whatever was asked (source: recordings 4.10.16, `accounts`, "list limit=1001").
const MOST_ROWS: u32 = 1000;

/// Which part of a list to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PageRequest {
    offset: u64,
    limit: NonZeroU32,
}

impl PageRequest {
    /// Some rows from the beginning. At least one and at most 1000, which is all that servers give.
    pub fn first(rows: u32) -> Self {
        Self { offset: 0, limit: NonZeroU32::new(rows.min(MOST_ROWS)).unwrap_or(NonZeroU32::MIN) }
    }

    /// As many rows, from another place.
    #[must_use]
    pub const fn at(self, offset: u64) -> Self {
        Self { offset, ..self }
    }

    /// How many rows to leave out.
    pub const fn offset(self) -> u64 {
        self.offset
    }

    /// How many rows to give. Never 0, which the server takes for all.
    pub const fn limit(self) -> u32 {
        self.limit.get()
    }
}

impl Default for PageRequest {
    /// The first hundred.
    fn default() -> Self {
        Self::first(100)
    }
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page<T> {
    /// How many rows the whole list has; `None` where the server sent a bare list without a count.
    pub total: Option<u64>,
    /// The rows of this part.
    pub items: Vec<T>,
}

impl<T> Page<T> {
    /// A whole list on one page.
    pub fn whole(items: Vec<T>) -> Self {
        Self { total: Some(items.len() as u64), items }
    }

    /// The same page with other rows.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { total: self.total, items: self.items.into_iter().map(change).collect() }
    }
}

/// Something that can be told from others of its kind.
pub trait Identified {
    /// What tells it from others.
    type Id: Clone + Eq + Hash + fmt::Debug + Send + Sync + 'static;

    /// What tells this one from others.
    fn id(&self) -> Self::Id;
}

macro_rules! identified {
    ($($type:ty: $id:ty;)*) => {$(
        impl Identified for $type {
            type Id = $id;

            fn id(&self) -> $id {
                self.id
            }
        }
    )*};
}

identified! {
    AccessKey: AccessKeyId;
    Account: AccountId;
    AccountInChange: AccountId;
    AccountRisk: AccountRiskId;
    AccountTemplate: AccountTemplateId;
    Asset: AssetId;
    BackupPlan: BackupPlanId;
    ChangeSecretAutomation: ChangeSecretAutomationId;
    CheckAccountAutomation: CheckAccountAutomationId;
    CheckEngine: AccountCheckEngineId;
    GatherAccountAutomation: GatherAccountAutomationId;
    GatheredAccount: GatheredAccountId;
    IntegrationApplication: IntegrationApplicationId;
    LabelEntry: LabelId;
    Node: NodeId;
    Organisation: OrgId;
    Platform: PlatformId;
    PushAccountAutomation: PushAccountAutomationId;
    SecretHistory: u64;
    TargetAsset: AssetId;
    TaskExecution: ExecutionId;
    User: UserId;
    UserGroup: GroupId;
    VirtualAccount: VirtualAccountId;
    Zone: ZoneId;
}

impl<Id: crate::AnyId> Identified for Record<Id> {
    type Id = Id;

    fn id(&self) -> Id {
        self.id
    }
}

impl Identified for PeriodTask {
    /// They have no ids.
    type Id = String;

    fn id(&self) -> String {
        self.name.clone()
    }
}

impl<Id: Copy + Eq + Hash + fmt::Debug + Send + Sync + 'static> Identified for Named<Id> {
    type Id = Id;

    fn id(&self) -> Id {
        self.id
    }
}

impl<Id> Identified for Execution<Id> {
    type Id = ExecutionId;

    fn id(&self) -> ExecutionId {
        self.id
    }
}

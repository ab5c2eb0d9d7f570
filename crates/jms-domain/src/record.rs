//! What an execution did to each account.

use serde::Serialize;

use crate::{AccountRef, AssetId, ExecutionId, Named, PushAccountRecordId, RecordId, ServerTime, choice::open_enums};

open_enums! {
    /// How it ended for one account.
    RecordStatus ("status of records") {
        /// It has its secret.
        Success = "success",
        /// It has not.
        Failed = "failed",
        /// It has not ended; or, on 3.10, it broke off.
        Pending = "pending",
    }
}

/// What an execution did to one account.
///
/// An account without a record was left alone: it is privileged, is called `root` or `administrator`, is the one that
/// the server itself logs in with, may not be changed, or its kind of secret is another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Record<Id> {
    /// Its id.
    pub id: Id,
    /// The execution; `None` where the server does not tell.
    pub execution: Option<ExecutionId>,
    /// The asset; `None` if it was deleted since.
    pub asset: Option<Named<AssetId>>,
    /// The account; `None` if it was deleted since.
    pub account: Option<AccountRef>,
    /// How it ended.
    pub status: RecordStatus,
    /// Whether it is a success.
    pub is_success: bool,
    /// Why it is not. After a retry that succeeded, the text of the failure stays.
    pub error: Option<String>,
    /// When it ended.
    pub date_finished: Option<ServerTime>,
    /// How a verification of the new secret ended; `None` before 4.10.19 and of
    /// pushes, empty if there was none.
    pub verification_status: Option<String>,
    /// Why the verification failed; `None` before 4.10.19 and of pushes, empty if it did not.
    pub verification_error: Option<String>,
    /// When the verification ended.
    pub date_verified: Option<ServerTime>,
}

/// What a change-secret automation did to one account.
pub type ChangeSecretRecord = Record<RecordId>;

/// What a push-account automation did to one account.
pub type PushAccountRecord = Record<PushAccountRecordId>;

/// Which records to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordFilter {
    /// Records of this execution.
    pub execution: Option<ExecutionId>,
    /// Records of this asset.
    pub asset: Option<AssetId>,
    /// Records that ended so.
    pub status: Option<RecordStatus>,
    /// Records of the last days, counted back from now.
    pub days: Option<u32>,
}

impl<Id> Record<Id> {
    /// A record of nobody in particular: for tests and fakes.
    pub fn new(id: Id, status: RecordStatus) -> Self {
        Self {
            id,
            execution: None,
            asset: None,
            account: None,
            is_success: status == RecordStatus::Success,
            status,
            error: None,
            date_finished: None,
            verification_status: None,
            verification_error: None,
            date_verified: None,
        }
    }
}

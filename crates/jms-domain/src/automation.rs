//! What automations of most kinds have in common.

/// Defines an automation as servers tell of it: the fields that all kinds have, and between them the kind's own, each
/// with the value that it has in a new one.
macro_rules! automation {
    (
        $(#[$doc:meta])*
        $name:ident($id:ident, $kind:literal, accounts: $accounts:literal) {
            $($(#[$first_doc:meta])* $first:ident: $first_type:ty = $first_default:expr,)*
        } then {
            $($(#[$then_doc:meta])* $then:ident: $then_type:ty = $then_default:expr,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        #[non_exhaustive]
        pub struct $name {
            /// Its id.
            pub id: crate::$id,
            /// Its name, unique in its organisation.
            pub name: String,
            #[doc = $accounts]
            pub accounts: serde_json::Value,
            /// The assets that take part. `None` where a list does not tell, from 4.10.19 on.
            pub assets: Option<Vec<crate::Named<crate::AssetId>>>,
            /// The nodes whose assets take part, too. `None` where a list does not tell, from 4.10.19 on.
            pub nodes: Option<Vec<crate::Named<crate::NodeId>>>,
            /// How many assets are named; told by lists from 4.10.19 on.
            pub assets_amount: Option<u64>,
            /// How many nodes are named; told by lists from 4.10.19 on.
            pub nodes_amount: Option<u64>,
            $($(#[$first_doc])* pub $first: $first_type,)*
            /// When it runs by itself.
            #[serde(flatten)]
            pub schedule: crate::StoredSchedule,
            /// Whether it can run by its schedule.
            pub is_active: bool,
            $($(#[$then_doc])* pub $then: $then_type,)*
            #[doc = concat!("Always `", $kind, "`.")]
            #[serde(rename = "type")]
            pub kind: String,
            /// How often it has run.
            pub executed_amount: u64,
            /// When it ran last. Since 4.10.
            pub last_execution_date: Option<crate::ServerTime>,
            /// Its organisation.
            pub org_id: crate::OrgId,
            /// The name of its organisation.
            pub org_name: String,
            /// When it was made.
            pub date_created: crate::ServerTime,
            /// When it was changed last.
            pub date_updated: crate::ServerTime,
            /// The name of the user who made it.
            pub created_by: Option<String>,
            /// A remark.
            pub comment: String,
        }

        impl $name {
            /// An active automation with the defaults of its kind, run by hand, for nothing and nobody: for tests and
            /// fakes.
            pub fn new(id: crate::$id, name: impl Into<String>) -> Self {
                Self {
                    id,
                    name: name.into(),
                    accounts: serde_json::Value::Array(Vec::new()),
                    assets: Some(Vec::new()),
                    nodes: Some(Vec::new()),
                    assets_amount: None,
                    nodes_amount: None,
                    $($first: $first_default,)*
                    schedule: crate::StoredSchedule::from_answer(false, None, None, "-".to_owned()),
                    is_active: true,
                    $($then: $then_default,)*
                    kind: $kind.to_owned(),
                    executed_amount: 0,
                    last_execution_date: None,
                    org_id: crate::OrgId::DEFAULT,
                    org_name: "DEFAULT".to_owned(),
                    date_created: crate::ServerTime::default(),
                    date_updated: crate::ServerTime::default(),
                    created_by: None,
                    comment: String::new(),
                }
            }
        }
    };
}

pub(crate) use automation;

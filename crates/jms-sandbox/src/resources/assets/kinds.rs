//! The endpoints that assets are at: one for all of them, and one for each category.

use super::assets;
use crate::resources::list::Collection;

/// What an endpoint tells of each asset besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extra {
    Nothing,
    Database,
    Web,
    Custom,
    Directory,
    Gpt,
}

/// One of the endpoints.
#[derive(Debug)]
pub(crate) struct Kind {
    /// Name of the model in messages.
    pub(super) model: &'static str,
    pub(super) collection: &'static Collection,
    pub(super) extra: Extra,
}

/// Has one of the endpoints, so that handlers can be made for each.
pub(crate) trait HasKind {
    const KIND: &'static Kind;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $model:literal, $only:literal, $extra:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub(crate) struct $name;

        impl HasKind for $name {
            const KIND: &'static Kind = {
                static COLLECTION: Collection = assets($only);
                static KIND: Kind = Kind { model: $model, collection: &COLLECTION, extra: Extra::$extra };
                &KIND
            };
        }
    )*};
}

kinds! {
    /// Assets of all categories.
    All: "Asset", "", Nothing;
    Hosts: "Host", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'host')", Nothing;
    Devices: "Device", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'device')", Nothing;
    Databases: "Database", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'database')", Database;
    Webs: "Web", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'web')", Web;
    Clouds: "Cloud", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'cloud')", Nothing;
    Customs: "Custom", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'custom')", Custom;
    Directories: "DirectoryService", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'ds')", Directory;
    Gpts: "GPT", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'gpt')", Gpt;
    /// Hosts that others are reached through.
    Gateways: "Gateway", "a.platform_id IN (SELECT id FROM platforms WHERE category = 'host' AND name LIKE 'Gateway%')", Nothing;
}

//! The URLs of what accounts are about: assets, platforms, nodes, labels.

use super::{COLLECTION, DETAIL, Endpoint, READ, RUNS};
use crate::{
    auth::permission::Access::{Accounts, Lookups, SignedIn},
    resources::{
        assets::{self, All, Clouds, Customs, Databases, Devices, Directories, Gateways, Gpts, HasKind, Hosts, Webs},
        catalogue, labels, nodes, platforms, zones,
    },
};

const OF_ASSETS: &str = "match,platform,gateways,accounts,spec_info,gathered_info,sync_platform_protocols,list,retrieve,\
    create,update,partial_update,destroy,bulk_update,partial_bulk_update,bulk_destroy,render_to_json,metadata,GET,OPTIONS,\
    HEAD,POST,PUT,PATCH,DELETE";
const OF_NODES: &str = "match,check_assets_amount_task,list,retrieve,create,update,partial_update,destroy,bulk_update,\
    partial_bulk_update,bulk_destroy,render_to_json,metadata,GET,OPTIONS,HEAD,POST,PUT,PATCH,DELETE";

const OF_PLATFORMS: &str = "categories,type_constraints,ops_methods,filter_nodes_assets,list,retrieve,create,update,\
    partial_update,destroy,bulk_update,partial_bulk_update,bulk_destroy,render_to_json,metadata,GET,OPTIONS,HEAD,POST,PUT,\
    PATCH,DELETE";

/// Assets of a category.
const fn many<K: HasKind>(pattern: &'static str) -> Endpoint {
    Endpoint::new(pattern, Lookups, COLLECTION).get(assets::list::<K>).actions(OF_ASSETS)
}

/// One asset of a category.
const fn one<K: HasKind>(pattern: &'static str) -> Endpoint {
    Endpoint::new(pattern, Lookups, DETAIL).get(assets::retrieve::<K>).actions(OF_ASSETS)
}

pub(super) static ENDPOINTS: &[Endpoint] = &[
    many::<All>("v1/assets/assets/"),
    one::<All>("v1/assets/assets/{}/"),
    many::<Hosts>("v1/assets/hosts/").post(assets::create),
    one::<Hosts>("v1/assets/hosts/{}/").put(assets::change).patch(assets::change).delete(assets::delete),
    many::<Devices>("v1/assets/devices/"),
    one::<Devices>("v1/assets/devices/{}/"),
    many::<Databases>("v1/assets/databases/"),
    one::<Databases>("v1/assets/databases/{}/"),
    many::<Webs>("v1/assets/webs/"),
    one::<Webs>("v1/assets/webs/{}/"),
    many::<Clouds>("v1/assets/clouds/"),
    one::<Clouds>("v1/assets/clouds/{}/"),
    many::<Customs>("v1/assets/customs/"),
    one::<Customs>("v1/assets/customs/{}/"),
    many::<Directories>("v1/assets/directories/").allow_v3(None),
    one::<Directories>("v1/assets/directories/{}/").allow_v3(None),
    many::<Gpts>("v1/assets/gpts/"),
    one::<Gpts>("v1/assets/gpts/{}/"),
    many::<Gateways>("v1/assets/gateways/"),
    one::<Gateways>("v1/assets/gateways/{}/"),
    Endpoint::new("v1/assets/categories/", SignedIn, READ).get(catalogue::categories),
    Endpoint::new("v1/assets/categories/types/", SignedIn, READ).get(catalogue::list_types),
    Endpoint::new("v1/assets/categories/constraints/", SignedIn, READ).get(catalogue::constraints),
    Endpoint::new("v1/assets/protocols/", SignedIn, READ).get(catalogue::protocols),
    Endpoint::new("v1/assets/platforms/", Accounts, RUNS).get(platforms::list).actions(OF_PLATFORMS),
    Endpoint::new(platforms::ONE, Accounts, DETAIL).get(platforms::retrieve).actions(OF_PLATFORMS),
    Endpoint::new("v1/assets/zones/", Accounts, COLLECTION).get(zones::list).allow_v3(None),
    Endpoint::new("v1/assets/zones/{}/", Accounts, DETAIL).get(zones::retrieve).allow_v3(None),
    Endpoint::only_v3("v1/assets/domains/", Accounts, COLLECTION).get(zones::list),
    Endpoint::only_v3("v1/assets/domains/{}/", Accounts, DETAIL).get(zones::retrieve),
    Endpoint::new("v1/assets/nodes/", Accounts, COLLECTION).get(nodes::list).actions(OF_NODES),
    Endpoint::new("v1/assets/nodes/children/", Accounts, RUNS).get(nodes::branches),
    Endpoint::new("v1/assets/nodes/children/tree/", Accounts, RUNS).get(nodes::tree),
    Endpoint::new("v1/assets/nodes/{uuid}/children/", Accounts, RUNS).get(nodes::children),
    Endpoint::new("v1/assets/nodes/{uuid}/assets/", Accounts, READ).get(assets::of_node),
    Endpoint::new("v1/assets/nodes/{}/", Accounts, DETAIL).get(nodes::retrieve).actions(OF_NODES),
    Endpoint::new("v1/labels/labels/", Accounts, COLLECTION).get(labels::list),
    Endpoint::new("v1/labels/labels/{}/", Accounts, DETAIL).get(labels::retrieve),
];

//! The type table: which components of the document are types of ours.
//!
//! Everything that is not here becomes a generated struct. Names are checked: one that the projection does not have is
//! an error, for the generator would ignore it in silence.

use serde_json::{Map, Value};

/// Components that are types of `jms-domain`, by the name that they have there.
const DOMAIN: &[(&str, &str)] = &[
    ("AccessKeyId", "AccessKeyId"),
    ("AccountBulkState", "BulkAccountState"),
    ("AccountCheckEngineId", "AccountCheckEngineId"),
    ("AccountCopyState", "BulkAccountState"),
    ("AccountId", "AccountId"),
    ("AccountRef", "AccountRef"),
    ("AccountRiskId", "AccountRiskId"),
    ("AccountSelectionType", "AccountSelectionType"),
    ("AccountSource", "AccountSource"),
    ("AccountTemplateId", "AccountTemplateId"),
    ("AssetCategory", "AssetCategory"),
    ("AssetId", "AssetId"),
    ("AssetType", "AssetType"),
    ("AttributeMatch", "AttributeMatch"),
    ("AutoConfig", "AutoConfig"),
    ("BackupPlanId", "BackupPlanId"),
    ("BackupType", "BackupType"),
    ("CeleryTaskId", "CeleryTaskId"),
    ("ChangeSecretAutomationId", "ChangeSecretAutomationId"),
    ("ChangeSecretStatus", "ChangeSecretStatus"),
    ("CheckAccountAutomationId", "CheckAccountAutomationId"),
    ("Connectivity", "Connectivity"),
    ("DateTime", "ServerTime"),
    ("ExecutionId", "ExecutionId"),
    ("ExecutionStatus", "ExecutionStatus"),
    ("GatherAccountAutomationId", "GatherAccountAutomationId"),
    ("GatheredAccountId", "GatheredAccountId"),
    ("GroupId", "GroupId"),
    ("IntegrationApplicationId", "IntegrationApplicationId"),
    ("LabelId", "LabelId"),
    ("NodeId", "NodeId"),
    ("OnInvalid", "OnInvalid"),
    ("OrgId", "OrgId"),
    ("PlatformId", "PlatformId"),
    ("PlatformRef", "PlatformRef"),
    ("PushAccountAutomationId", "PushAccountAutomationId"),
    ("PushAccountRecordId", "PushAccountRecordId"),
    ("RecordId", "RecordId"),
    ("RecordStatus", "RecordStatus"),
    ("RoleId", "RoleId"),
    ("SdkLanguage", "SdkLanguage"),
    ("SecretStrategy", "SecretStrategy"),
    ("SecretType", "SecretType"),
    ("SshKeyChangeStrategy", "SshKeyStrategy"),
    ("Trigger", "Trigger"),
    ("UserId", "UserId"),
    ("VirtualAccountId", "VirtualAccountId"),
    ("VirtualAlias", "VirtualAlias"),
    ("ZoneId", "ZoneId"),
];

/// Components that are no concept of their own, and more than their schema says.
const PLAIN: &[(&str, &str)] = &[
    ("HistoryId", "u64"),
    ("IntervalHours", "u32"),
    ("DirectoryServiceRef", JSON),
    ("GroupRef", JSON),
    ("LabelInput", JSON),
    ("SpecInfo", JSON_OBJECT),
    ("StorageRef", JSON),
    ("ZoneRef", JSON),
];

/// Shapes that exist on the wire only.
const WIRE: &[(&str, &str)] = &[
    ("ExecutionAutomation", "crate::wire::AutomationLink"),
    ("Label", "crate::wire::Label"),
    ("SecretText", "crate::wire::SecretText"),
    ("AssetRef", "::jms_domain::Named<::jms_domain::AssetId>"),
    ("NodeRef", "::jms_domain::Named<::jms_domain::NodeId>"),
    ("UserRef", "::jms_domain::Named<::jms_domain::UserId>"),
    ("MfaLevelChoice", "crate::wire::Labeled<i64>"),
    ("ExecutionStatusValue", "crate::wire::Labeled<::jms_domain::ExecutionStatus>"),
];

/// References in requests, which the server takes in several forms and we send in one: an id.
const REFERENCES: &[(&str, &str)] = &[
    ("AccountInput", "AccountId"),
    ("AccountTemplateInput", "AccountTemplateId"),
    ("AssetInput", "AssetId"),
    ("NodeInput", "NodeId"),
    ("StorageInput", "::uuid::Uuid"),
    ("TemplatePlatformInput", "PlatformId"),
    ("UserInput", "UserId"),
];

const STRING: &str = "::std::string::String";
const JSON: &str = "::serde_json::Value";
const JSON_OBJECT: &str = "::serde_json::Map<::std::string::String, ::serde_json::Value>";

/// The table for a projection with these schemas: each component that is a type of ours, with its path.
pub(super) fn of(schemas: &Map<String, Value>) -> Result<Vec<(String, String)>, String> {
    let mut table: Vec<(String, String)> = Vec::new();
    let domain = |name: &str| format!("::jms_domain::{name}");
    table.extend(DOMAIN.iter().map(|(component, name)| ((*component).to_owned(), domain(name))));
    for (component, path) in PLAIN.iter().chain(WIRE) {
        table.push(((*component).to_owned(), (*path).to_owned()));
    }
    for (component, path) in REFERENCES {
        let path = if path.starts_with("::") { (*path).to_owned() } else { domain(path) };
        table.push(((*component).to_owned(), path));
    }
    if let Some((component, _)) = table.iter().find(|(component, _)| !schemas.contains_key(component)) {
        return Err(format!(
            "the type table names `{component}`, which is no component of the projection: take it out"
        ));
    }
    for by in [by_schema, by_shape, by_name] {
        for (component, schema) in schemas {
            if !table.iter().any(|(known, _)| known == component)
                && let Some(path) = by(component, schema, schemas, &table)
            {
                table.push((component.clone(), path));
            }
        }
    }
    Ok(table)
}

/// Components that are plain texts or any JSON: their schema says no more.
fn by_schema(_: &str, schema: &Value, _: &Map<String, Value>, _: &[(String, String)]) -> Option<String> {
    // The generator's struct would drop what it does not name.
    if schema["additionalProperties"] == true {
        return Some(JSON_OBJECT.to_owned());
    }
    let keys: Vec<&str> = schema.as_object()?.keys().map(String::as_str).filter(|key| *key != "description").collect();
    match (keys.as_slice(), schema["type"].as_str()) {
        ([], _) => Some(JSON.to_owned()),
        (["type"], Some("string")) => Some(STRING.to_owned()),
        (["type"], Some("object")) => Some(JSON_OBJECT.to_owned()),
        _ => None,
    }
}

/// Components that are one of the wire's own shapes around another component: a page, a page or an array of the same,
/// one or many, an enumeration's value with its label.
fn by_shape(_: &str, schema: &Value, schemas: &Map<String, Value>, table: &[(String, String)]) -> Option<String> {
    let target = |schema: &Value| Some(schema["$ref"].as_str()?.rsplit('/').next()?.to_owned());
    let rows = |schema: &Value| target(&schema["items"]);
    let path = |name: &str| {
        let ours = table.iter().find(|(known, _)| known == name).map(|(_, path)| path.clone());
        ours.or_else(|| schemas.contains_key(name).then(|| format!("crate::types::{name}")))
    };
    let page_of = |schema: &Value| rows(&schema["properties"]["results"]);
    if let Some([one, many]) = schema["oneOf"].as_array().map(Vec::as_slice) {
        let (one, row) = (target(one)?, rows(many)?);
        return if one == row {
            Some(format!("crate::wire::OneOrMany<{}>", path(&row)?))
        } else if schemas.get(&one).and_then(page_of)? == row {
            Some(format!("crate::wire::Listing<{}>", path(&row)?))
        } else {
            None
        };
    }
    let properties = schema["properties"].as_object()?;
    let keys: Vec<&str> = properties.keys().map(String::as_str).collect();
    match keys.as_slice() {
        ["count", "next", "previous", "results"] => Some(format!("crate::wire::Page<{}>", path(&page_of(schema)?)?)),
        ["value", "label"] => {
            let value = target(&properties["value"])?;
            let ours = table.iter().find(|(known, _)| *known == value)?;
            Some(format!("crate::wire::Labeled<{}>", ours.1))
        }
        _ => None,
    }
}

/// What requests may have for a component of ours: the component, or null.
fn by_name(component: &str, _: &Value, _: &Map<String, Value>, table: &[(String, String)]) -> Option<String> {
    let ours = |name: &str| table.iter().find(|(known, _)| known == name).map(|(_, path)| path.clone());
    if component == "NullableString" {
        Some(format!("crate::wire::Nullable<{STRING}>"))
    } else if let Some(inner) = component.strip_prefix("Nullable") {
        let path = ours(inner).or_else(|| inner.strip_suffix("Input").and_then(ours))?;
        Some(format!("crate::wire::Nullable<{path}>"))
    } else {
        component.strip_suffix("Input").and_then(ours)
    }
}

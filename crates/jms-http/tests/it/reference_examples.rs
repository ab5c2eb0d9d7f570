// Written by `cargo xtask docs` from openapi/. Do not edit: change the document and run it again.

//! The Rust of the reference, a function for each operation.

use std::error::Error;

use jms_http::JumpServer;

/// The status of an answer.
type Outcome = Result<u16, Box<dyn Error>>;

/// Calls functions by their names. Boxed, because all of them on one stack would be much.
macro_rules! call {
    ($client:ident: $($name:ident)*) => { vec![$((stringify!($name), Box::pin($name($client)).await)),*] };
}

async fn accounts_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountsListQuery;

    let query = AccountsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..AccountsListQuery::default()
    };
    let answer = client.raw().accounts_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "asset": "00d37612-c409-4f66-8b6b-a79c9a41bdd2",
      "name": "deploy",
      "username": "deploy",
      "secret_type": "password",
      "secret": "Example-secret-1",
      "privileged": false,
      "is_active": true,
      "push_now": false,
      "comment": "release pipeline"
    }))?;
    let answer = client.raw().accounts_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountsGetQuery;

    let id = "023693a7-1e42-47e3-9c1d-d1e4159259bf".parse()?;
    let query = AccountsGetQuery::default();
    let answer = client.raw().accounts_get(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_replace(client: &JumpServer) -> Outcome {
    let id = "023693a7-1e42-47e3-9c1d-d1e4159259bf".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "asset": "00d37612-c409-4f66-8b6b-a79c9a41bdd2",
      "name": "deploy",
      "username": "deploy",
      "secret_type": "password",
      "privileged": false,
      "is_active": true,
      "secret_reset": true,
      "comment": "release pipeline"
    }))?;
    let answer = client.raw().accounts_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_update(client: &JumpServer) -> Outcome {
    let id = "023693a7-1e42-47e3-9c1d-d1e4159259bf".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "comment": "rotated by hand"
    }))?;
    let answer = client.raw().accounts_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_delete(client: &JumpServer) -> Outcome {
    let id = "023693a7-1e42-47e3-9c1d-d1e4159259bf".parse()?;
    let answer = client.raw().accounts_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_secrets_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountSecretsGetQuery;

    let id = "023693a7-1e42-47e3-9c1d-d1e4159259bf".parse()?;
    let query = AccountSecretsGetQuery::default();
    let answer = client.raw().account_secrets_get(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_secret_histories_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountSecretHistoriesListQuery;

    let id = "023693a7-1e42-47e3-9c1d-d1e4159259bf".parse()?;
    let query = AccountSecretHistoriesListQuery {
        limit: Some(10),
        order: Some("-version".to_owned()),
        ..AccountSecretHistoriesListQuery::default()
    };
    let answer = client.raw().account_secret_histories_list(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_automations_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretAutomationsListQuery;

    let query = ChangeSecretAutomationsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..ChangeSecretAutomationsListQuery::default()
    };
    let answer = client.raw().change_secret_automations_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_automations_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "weekly-linux",
      "accounts": [
        "deploy",
        "app"
      ],
      "assets": [
        "00d37612-c409-4f66-8b6b-a79c9a41bdd2"
      ],
      "nodes": [
        "6550fa5a-3db5-4fb8-86cb-2bf93a1f0c11"
      ],
      "secret_type": "password",
      "secret_strategy": "random",
      "password_rules": {
        "length": 20
      },
      "ssh_key_change_strategy": "set_jms",
      "is_periodic": true,
      "crontab": "0 3 * * 0",
      "is_active": true,
      "recipients": [],
      "comment": "weekly rotation"
    }))?;
    let answer = client.raw().change_secret_automations_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_automations_get(client: &JumpServer) -> Outcome {
    let id = "30c43f9b-16d9-4eab-be5c-000000000001".parse()?;
    let answer = client.raw().change_secret_automations_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_automations_replace(client: &JumpServer) -> Outcome {
    let id = "30c43f9b-16d9-4eab-be5c-000000000001".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "name": "weekly-linux",
      "accounts": [
        "deploy",
        "app"
      ],
      "assets": [
        "00d37612-c409-4f66-8b6b-a79c9a41bdd2"
      ],
      "nodes": [
        "6550fa5a-3db5-4fb8-86cb-2bf93a1f0c11"
      ],
      "secret_type": "password",
      "secret_strategy": "random",
      "password_rules": {
        "length": 20
      },
      "ssh_key_change_strategy": "set_jms",
      "is_periodic": true,
      "crontab": "0 3 * * 0",
      "is_active": true,
      "recipients": [],
      "comment": "weekly rotation"
    }))?;
    let answer = client.raw().change_secret_automations_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_automations_update(client: &JumpServer) -> Outcome {
    let id = "30c43f9b-16d9-4eab-be5c-000000000001".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "is_periodic": true,
      "crontab": "30 4 * * 0"
    }))?;
    let answer = client.raw().change_secret_automations_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_automations_delete(client: &JumpServer) -> Outcome {
    let id = "30c43f9b-16d9-4eab-be5c-000000000001".parse()?;
    let answer = client.raw().change_secret_automations_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_executions_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "automation": "30c43f9b-16d9-4eab-be5c-000000000001"
    }))?;
    let answer = client.raw().change_secret_executions_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_executions_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretExecutionsListQuery;

    let query = ChangeSecretExecutionsListQuery {
        limit: Some(10),
        order: Some("-date_start".to_owned()),
        ..ChangeSecretExecutionsListQuery::default()
    };
    let answer = client.raw().change_secret_executions_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_executions_get(client: &JumpServer) -> Outcome {
    let id = "3e901d25-ab24-4a32-b57b-db79c61575d5".parse()?;
    let answer = client.raw().change_secret_executions_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_records_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretRecordsListQuery;

    let query = ChangeSecretRecordsListQuery {
        limit: Some(10),
        order: Some("-date_finished".to_owned()),
        ..ChangeSecretRecordsListQuery::default()
    };
    let answer = client.raw().change_secret_records_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_plans_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountBackupPlansListQuery;

    let query = AccountBackupPlansListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..AccountBackupPlansListQuery::default()
    };
    let answer = client.raw().account_backup_plans_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_plans_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "nightly-backup",
      "types": [
        "linux",
        "mysql"
      ],
      "backup_type": "email",
      "recipients_part_one": [
        "01b14929-9c47-45b9-9ec2-2f6d1c000001"
      ],
      "recipients_part_two": [],
      "is_password_divided_by_email": true,
      "zip_encrypt_password": "Example-zip-1",
      "is_periodic": true,
      "crontab": "0 0 * * *",
      "comment": "off-site copy"
    }))?;
    let answer = client.raw().account_backup_plans_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_plans_get(client: &JumpServer) -> Outcome {
    let id = "1c7d7c2a-c519-44ad-bdac-000000000001".parse()?;
    let answer = client.raw().account_backup_plans_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_plans_replace(client: &JumpServer) -> Outcome {
    let id = "1c7d7c2a-c519-44ad-bdac-000000000001".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "name": "nightly-backup",
      "types": [
        "linux",
        "mysql"
      ],
      "backup_type": "email",
      "recipients_part_one": [
        "01b14929-9c47-45b9-9ec2-2f6d1c000001"
      ],
      "recipients_part_two": [],
      "is_password_divided_by_email": true,
      "zip_encrypt_password": "Example-zip-1",
      "is_periodic": true,
      "crontab": "0 0 * * *",
      "comment": "off-site copy"
    }))?;
    let answer = client.raw().account_backup_plans_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_plans_update(client: &JumpServer) -> Outcome {
    let id = "1c7d7c2a-c519-44ad-bdac-000000000001".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "comment": "checked in June",
      "is_periodic": true,
      "crontab": "0 0 * * *"
    }))?;
    let answer = client.raw().account_backup_plans_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_plans_delete(client: &JumpServer) -> Outcome {
    let id = "1c7d7c2a-c519-44ad-bdac-000000000001".parse()?;
    let answer = client.raw().account_backup_plans_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_executions_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "automation": "9afaf378-5553-41de-b5d3-000000000001"
    }))?;
    let answer = client.raw().account_backup_executions_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_executions_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountBackupExecutionsListQuery;

    let query = AccountBackupExecutionsListQuery {
        limit: Some(10),
        order: Some("-date_start".to_owned()),
        ..AccountBackupExecutionsListQuery::default()
    };
    let answer = client.raw().account_backup_executions_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_executions_get(client: &JumpServer) -> Outcome {
    let id = "8965b47e-0a63-4d93-8d8c-fab26f4b5496".parse()?;
    let answer = client.raw().account_backup_executions_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn authentication_token_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "username": "operator",
      "password": "Example-password-1"
    }))?;
    let answer = client.raw().authentication_token_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn assets_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AssetsListQuery;

    let query = AssetsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..AssetsListQuery::default()
    };
    let answer = client.raw().assets_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn nodes_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::NodesListQuery;

    let query = NodesListQuery {
        limit: Some(10),
        ..NodesListQuery::default()
    };
    let answer = client.raw().nodes_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn users_profile_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().users_profile_get().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn users_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::UsersListQuery;

    let query = UsersListQuery {
        limit: Some(10),
        order: Some("date_joined".to_owned()),
        ..UsersListQuery::default()
    };
    let answer = client.raw().users_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn organisations_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::OrganisationsListQuery;

    let query = OrganisationsListQuery {
        limit: Some(10),
        order: Some("name".to_owned()),
        ..OrganisationsListQuery::default()
    };
    let answer = client.raw().organisations_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn organisations_current_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().organisations_current_get().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

/// Calls all of them.
pub(crate) async fn all(client: &JumpServer) -> Vec<(&'static str, Outcome)> {
    call! { client:
        accounts_list accounts_create accounts_get accounts_replace accounts_update accounts_delete
        account_secrets_get account_secret_histories_list change_secret_automations_list
        change_secret_automations_create change_secret_automations_get change_secret_automations_replace
        change_secret_automations_update change_secret_automations_delete change_secret_executions_create
        change_secret_executions_list change_secret_executions_get change_secret_records_list
        account_backup_plans_list account_backup_plans_create account_backup_plans_get
        account_backup_plans_replace account_backup_plans_update account_backup_plans_delete
        account_backup_executions_create account_backup_executions_list account_backup_executions_get
        authentication_token_create assets_list nodes_list users_profile_get users_list organisations_list
        organisations_current_get
    }
}

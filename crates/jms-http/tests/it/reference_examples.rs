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

async fn accounts_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "3dfb87c5-fa27-4a1a-a4ba-175f67ed53c2",
        "asset": "00d37612-c409-4f66-8b6b-18b1916ffd56",
        "name": "deploy",
        "username": "deploy",
        "secret_type": "password",
        "secret": "Example-1234",
        "privileged": false,
        "is_active": true,
        "secret_reset": true,
        "push_now": false,
        "comment": "release pipeline"
      }
    ]))?;
    let answer = client.raw().accounts_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "3dfb87c5-fa27-4a1a-a4ba-175f67ed53c2",
        "comment": "release pipeline"
      },
      {
        "id": "afd8f81e-81d3-4a2a-8b6e-44cdfcc0be9f",
        "comment": "release pipeline"
      }
    ]))?;
    let answer = client.raw().accounts_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountsBulkDeleteQuery;

    let query = AccountsBulkDeleteQuery::default();
    let answer = client.raw().accounts_bulk_delete(&query).await?;
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

async fn accounts_bulk_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "dc71ab54-db40-4efb-8a45-70637c0ea364",
        "d58dfa12-e19a-4a16-8b3b-50e81ace3fe1"
      ],
      "nodes": [],
      "name": "deploy",
      "username": "deploy",
      "secret_type": "password",
      "secret": "Example-1234",
      "on_invalid": "skip",
      "privileged": false,
      "is_active": true,
      "secret_reset": true,
      "push_now": false,
      "comment": "release pipeline"
    }))?;
    let answer = client.raw().accounts_bulk_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_tasks_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "action": "verify",
      "accounts": [
        "023693a7-1e42-47e3-9c1d-d1e4159259bf"
      ]
    }))?;
    let answer = client.raw().accounts_tasks_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_clear_secret(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "account_ids": [
        "023693a7-1e42-47e3-9c1d-d1e4159259bf"
      ]
    }))?;
    let answer = client.raw().accounts_clear_secret(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_su_from_accounts(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountsSuFromAccountsQuery;

    let query = AccountsSuFromAccountsQuery::default();
    let answer = client.raw().accounts_su_from_accounts(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_username_suggestions(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "username": "o",
      "assets": [
        "00787069-34d1-46c6-a152-cca376762983",
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().accounts_username_suggestions(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_render_to_json(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "name": "deploy"
      }
    ]))?;
    let answer = client.raw().accounts_render_to_json(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_render_to_json_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "name": "deploy"
      }
    ]))?;
    let answer = client.raw().accounts_render_to_json_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_chat(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountsChatQuery;

    let query = AccountsChatQuery::default();
    let answer = client.raw().accounts_chat(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_copy_to_assets(client: &JumpServer) -> Outcome {
    let id = "023693a7-1e42-47e3-9c1d-d1e4159259bf".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "5d76f09d-8e68-4e9e-b1f2-21259b8e701b",
        "11ece4b4-55f5-4c58-9fd1-c55f51cc9f25"
      ]
    }))?;
    let answer = client.raw().accounts_copy_to_assets(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn accounts_move_to_assets(client: &JumpServer) -> Outcome {
    let id = "023693a7-1e42-47e3-9c1d-d1e4159259bf".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "5d76f09d-8e68-4e9e-b1f2-21259b8e701b",
        "11ece4b4-55f5-4c58-9fd1-c55f51cc9f25"
      ]
    }))?;
    let answer = client.raw().accounts_move_to_assets(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_secrets_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountSecretsListQuery;

    let query = AccountSecretsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..AccountSecretsListQuery::default()
    };
    let answer = client.raw().account_secrets_list(&query).await?;
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

async fn account_templates_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountTemplatesListQuery;

    let query = AccountTemplatesListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..AccountTemplatesListQuery::default()
    };
    let answer = client.raw().account_templates_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "linux-app",
      "username": "app",
      "secret_type": "password",
      "secret": "Example-1234",
      "secret_strategy": "specific",
      "privileged": false,
      "is_active": true,
      "auto_push": false,
      "platforms": [
        1
      ],
      "comment": "for web servers"
    }))?;
    let answer = client.raw().account_templates_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "a025e5c6-9225-4890-a135-b1218545ddcf",
        "name": "linux-app",
        "username": "app",
        "secret_type": "password",
        "secret": "Example-1234",
        "secret_strategy": "specific",
        "privileged": false,
        "is_active": true,
        "auto_push": false,
        "platforms": [
          1
        ],
        "comment": "for web servers"
      }
    ]))?;
    let answer = client.raw().account_templates_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "a025e5c6-9225-4890-a135-b1218545ddcf",
        "comment": "for web servers"
      }
    ]))?;
    let answer = client.raw().account_templates_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountTemplatesBulkDeleteQuery;

    let query = AccountTemplatesBulkDeleteQuery::default();
    let answer = client.raw().account_templates_bulk_delete(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_su_from(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountTemplatesSuFromQuery;

    let query = AccountTemplatesSuFromQuery::default();
    let answer = client.raw().account_templates_su_from(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountTemplatesGetQuery;

    let id = "a025e5c6-9225-4890-a135-b1218545ddcf".parse()?;
    let query = AccountTemplatesGetQuery::default();
    let answer = client.raw().account_templates_get(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_replace(client: &JumpServer) -> Outcome {
    let id = "a025e5c6-9225-4890-a135-b1218545ddcf".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "name": "linux-app",
      "username": "app",
      "secret_type": "password",
      "secret": "Example-1234",
      "secret_strategy": "specific",
      "privileged": false,
      "is_active": true,
      "auto_push": false,
      "platforms": [
        1
      ],
      "comment": "for web servers"
    }))?;
    let answer = client.raw().account_templates_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_update(client: &JumpServer) -> Outcome {
    let id = "a025e5c6-9225-4890-a135-b1218545ddcf".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "comment": "for web servers"
    }))?;
    let answer = client.raw().account_templates_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_delete(client: &JumpServer) -> Outcome {
    let id = "a025e5c6-9225-4890-a135-b1218545ddcf".parse()?;
    let answer = client.raw().account_templates_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_templates_sync_accounts(client: &JumpServer) -> Outcome {
    let id = "a025e5c6-9225-4890-a135-b1218545ddcf".parse()?;
    let answer = client.raw().account_templates_sync_accounts(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_template_secrets_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountTemplateSecretsListQuery;

    let query = AccountTemplateSecretsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..AccountTemplateSecretsListQuery::default()
    };
    let answer = client.raw().account_template_secrets_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_template_secrets_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountTemplateSecretsGetQuery;

    let id = "a025e5c6-9225-4890-a135-b1218545ddcf".parse()?;
    let query = AccountTemplateSecretsGetQuery::default();
    let answer = client.raw().account_template_secrets_get(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn virtual_accounts_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::VirtualAccountsListQuery;

    let query = VirtualAccountsListQuery {
        limit: Some(10),
        order: Some("alias".to_owned()),
        ..VirtualAccountsListQuery::default()
    };
    let answer = client.raw().virtual_accounts_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn virtual_accounts_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "secret_from_login": false
    }))?;
    let answer = client.raw().virtual_accounts_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn virtual_accounts_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::VirtualAccountsBulkDeleteQuery;

    let query = VirtualAccountsBulkDeleteQuery::default();
    let answer = client.raw().virtual_accounts_bulk_delete(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn virtual_accounts_get(client: &JumpServer) -> Outcome {
    let id = "5e6e6595-883c-48f0-93fe-e529cb116d6f".parse()?;
    let answer = client.raw().virtual_accounts_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn virtual_accounts_replace(client: &JumpServer) -> Outcome {
    let id = "5e6e6595-883c-48f0-93fe-e529cb116d6f".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "alias": "@USER",
      "secret_from_login": true
    }))?;
    let answer = client.raw().virtual_accounts_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn virtual_accounts_update(client: &JumpServer) -> Outcome {
    let id = "5e6e6595-883c-48f0-93fe-e529cb116d6f".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "secret_from_login": true
    }))?;
    let answer = client.raw().virtual_accounts_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn virtual_accounts_delete(client: &JumpServer) -> Outcome {
    let id = "5e6e6595-883c-48f0-93fe-e529cb116d6f".parse()?;
    let answer = client.raw().virtual_accounts_delete(&id).await?;
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

async fn change_secret_automations_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "c51b1554-9585-4274-ac19-e66f3040bdd5",
        "name": "weekly-linux",
        "accounts": [
          "root"
        ],
        "assets": [
          "00d37612-c409-4f66-8b6b-18b1916ffd56"
        ],
        "nodes": [
          "6550fa5a-3db5-4fb8-86c3-e569a376b069"
        ],
        "secret_type": "password",
        "secret_strategy": "random",
        "password_rules": {
          "length": 16
        },
        "ssh_key_change_strategy": "set_jms",
        "is_periodic": true,
        "interval": 24,
        "crontab": "0 0 * */1 *",
        "is_active": true,
        "recipients": [
          "01b14929-9c47-45b9-9ec4-97df7c1a8f6a"
        ],
        "params": {},
        "check_conn_after_change": true,
        "comment": "recorded"
      }
    ]))?;
    let answer = client.raw().change_secret_automations_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_automations_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "c51b1554-9585-4274-ac19-e66f3040bdd5",
        "is_active": false
      }
    ]))?;
    let answer = client.raw().change_secret_automations_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_automations_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretAutomationsBulkDeleteQuery;

    let query = ChangeSecretAutomationsBulkDeleteQuery::default();
    let answer = client.raw().change_secret_automations_bulk_delete(&query).await?;
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

async fn change_secret_executions_report(client: &JumpServer) -> Outcome {
    let id = "3e901d25-ab24-4a32-b57b-db79c61575d5".parse()?;
    let answer = client.raw().change_secret_executions_report(&id).await?;
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

async fn change_secret_records_dashboard(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretRecordsDashboardQuery;

    let query = ChangeSecretRecordsDashboardQuery {
        limit: Some(10),
        order: Some("-date_finished".to_owned()),
        ..ChangeSecretRecordsDashboardQuery::default()
    };
    let answer = client.raw().change_secret_records_dashboard(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_records_execute(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "record_ids": [
        "a0d210c5-b329-4200-9903-ec8fdd8fe1ba"
      ]
    }))?;
    let answer = client.raw().change_secret_records_execute(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_records_restore(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "record_ids": [
        "a0d210c5-b329-4200-9903-ec8fdd8fe1ba"
      ]
    }))?;
    let answer = client.raw().change_secret_records_restore(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_records_verify(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "record_ids": [
        "a0d210c5-b329-4200-9903-ec8fdd8fe1ba"
      ]
    }))?;
    let answer = client.raw().change_secret_records_verify(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_records_ignore_fail(client: &JumpServer) -> Outcome {
    let id = "7a5e84b9-f05d-4f14-8491-2ae3e7405b20".parse()?;
    let answer = client.raw().change_secret_records_ignore_fail(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_records_secret(client: &JumpServer) -> Outcome {
    let id = "7a5e84b9-f05d-4f14-8491-2ae3e7405b20".parse()?;
    let answer = client.raw().change_secret_records_secret(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_status_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretStatusListQuery;

    let query = ChangeSecretStatusListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..ChangeSecretStatusListQuery::default()
    };
    let answer = client.raw().change_secret_status_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_status_bulk_delete(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "account_ids": [
        "ed6d5abf-3b99-4e22-9bfd-c8fd6a95ab93"
      ]
    }))?;
    let answer = client.raw().change_secret_status_bulk_delete(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_status_get(client: &JumpServer) -> Outcome {
    let id = "ed6d5abf-3b99-4e22-9bfd-c8fd6a95ab93".parse()?;
    let answer = client.raw().change_secret_status_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_status_delete(client: &JumpServer) -> Outcome {
    let id = "ed6d5abf-3b99-4e22-9bfd-c8fd6a95ab93".parse()?;
    let answer = client.raw().change_secret_status_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_assets_add_get(client: &JumpServer) -> Outcome {
    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let answer = client.raw().change_secret_assets_add_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_assets_add_put(client: &JumpServer) -> Outcome {
    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "c26fcc2b-39a2-47e8-899f-432dafe936dd"
      ]
    }))?;
    let answer = client.raw().change_secret_assets_add_put(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_assets_add(client: &JumpServer) -> Outcome {
    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "c26fcc2b-39a2-47e8-899f-432dafe936dd"
      ]
    }))?;
    let answer = client.raw().change_secret_assets_add(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_assets_remove_get(client: &JumpServer) -> Outcome {
    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let answer = client.raw().change_secret_assets_remove_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_assets_remove_put(client: &JumpServer) -> Outcome {
    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "c26fcc2b-39a2-47e8-899f-432dafe936dd"
      ]
    }))?;
    let answer = client.raw().change_secret_assets_remove_put(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_assets_remove(client: &JumpServer) -> Outcome {
    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "c26fcc2b-39a2-47e8-899f-432dafe936dd"
      ]
    }))?;
    let answer = client.raw().change_secret_assets_remove(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_assets_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretAssetsListQuery;

    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let query = ChangeSecretAssetsListQuery {
        limit: Some(10),
        order: Some("name".to_owned()),
        ..ChangeSecretAssetsListQuery::default()
    };
    let answer = client.raw().change_secret_assets_list(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_nodes_get(client: &JumpServer) -> Outcome {
    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let answer = client.raw().change_secret_nodes_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_nodes_put(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretNodesPutQuery;

    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let query = ChangeSecretNodesPutQuery {
        action: Some("add".parse()?),
    };
    let body = serde_json::from_value(serde_json::json!({
      "nodes": [
        "3222af25-f611-46a6-af90-28594acc28c0"
      ]
    }))?;
    let answer = client.raw().change_secret_nodes_put(&id, &query, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_nodes_change(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretNodesChangeQuery;

    let id = "c51b1554-9585-4274-ac19-e66f3040bdd5".parse()?;
    let query = ChangeSecretNodesChangeQuery {
        action: Some("add".parse()?),
    };
    let body = serde_json::from_value(serde_json::json!({
      "nodes": [
        "3222af25-f611-46a6-af90-28594acc28c0"
      ]
    }))?;
    let answer = client.raw().change_secret_nodes_change(&id, &query, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PushAccountAutomationsListQuery;

    let query = PushAccountAutomationsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..PushAccountAutomationsListQuery::default()
    };
    let answer = client.raw().push_account_automations_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "push-linux",
      "accounts": [
        "deploy"
      ],
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ],
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ],
      "secret_type": "password",
      "secret_strategy": "random",
      "password_rules": {
        "length": 16
      },
      "is_periodic": true,
      "crontab": "0 3 * * *",
      "comment": "nightly"
    }))?;
    let answer = client.raw().push_account_automations_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "7c2042f2-b08d-43c2-8945-6d336f193271",
        "name": "push-linux",
        "accounts": [
          "deploy"
        ],
        "assets": [
          "00d37612-c409-4f66-8b6b-18b1916ffd56"
        ],
        "secret_type": "password",
        "secret_strategy": "random",
        "password_rules": {
          "length": 16
        },
        "is_periodic": true,
        "interval": 24
      }
    ]))?;
    let answer = client.raw().push_account_automations_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "7c2042f2-b08d-43c2-8945-6d336f193271",
        "comment": "reviewed"
      }
    ]))?;
    let answer = client.raw().push_account_automations_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PushAccountAutomationsBulkDeleteQuery;

    let query = PushAccountAutomationsBulkDeleteQuery::default();
    let answer = client.raw().push_account_automations_bulk_delete(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_get(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let answer = client.raw().push_account_automations_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_replace(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "name": "push-linux",
      "accounts": [
        "deploy"
      ],
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ],
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ],
      "secret_type": "password",
      "secret_strategy": "random",
      "password_rules": {
        "length": 16
      },
      "is_periodic": true,
      "crontab": "0 3 * * *",
      "is_active": true,
      "comment": "nightly"
    }))?;
    let answer = client.raw().push_account_automations_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_update(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "is_periodic": true,
      "crontab": "30 4 * * 0"
    }))?;
    let answer = client.raw().push_account_automations_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_automations_delete(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let answer = client.raw().push_account_automations_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_executions_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PushAccountExecutionsListQuery;

    let query = PushAccountExecutionsListQuery {
        limit: Some(10),
        order: Some("-date_start".to_owned()),
        ..PushAccountExecutionsListQuery::default()
    };
    let answer = client.raw().push_account_executions_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_executions_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "automation": "0468aad3-72c3-49f1-9111-1814ff62f98f"
    }))?;
    let answer = client.raw().push_account_executions_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_executions_get(client: &JumpServer) -> Outcome {
    let id = "cd768ef2-0fc6-4437-843a-ef34d8f94a52".parse()?;
    let answer = client.raw().push_account_executions_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_executions_report(client: &JumpServer) -> Outcome {
    let id = "cd768ef2-0fc6-4437-843a-ef34d8f94a52".parse()?;
    let answer = client.raw().push_account_executions_report(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_records_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PushAccountRecordsListQuery;

    let query = PushAccountRecordsListQuery {
        limit: Some(10),
        order: Some("-date_finished".to_owned()),
        ..PushAccountRecordsListQuery::default()
    };
    let answer = client.raw().push_account_records_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_records_execute(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "record_ids": [
        "27bd42d3-37ca-473a-bf14-86bcf566aeec"
      ]
    }))?;
    let answer = client.raw().push_account_records_execute(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_records_secret(client: &JumpServer) -> Outcome {
    let id = "27bd42d3-37ca-473a-bf14-86bcf566aeec".parse()?;
    let answer = client.raw().push_account_records_secret(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_assets_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PushAccountAssetsListQuery;

    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let query = PushAccountAssetsListQuery {
        limit: Some(10),
        order: Some("name".to_owned()),
        ..PushAccountAssetsListQuery::default()
    };
    let answer = client.raw().push_account_assets_list(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_assets_add(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().push_account_assets_add(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_assets_add_put(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().push_account_assets_add_put(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_asset_add_read(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let answer = client.raw().push_account_asset_add_read(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_assets_remove(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().push_account_assets_remove(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_assets_remove_put(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().push_account_assets_remove_put(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_asset_remove_read(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let answer = client.raw().push_account_asset_remove_read(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_nodes_change(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PushAccountNodesChangeQuery;

    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let query = PushAccountNodesChangeQuery {
        action: Some("add".to_owned()),
    };
    let body = serde_json::from_value(serde_json::json!({
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ]
    }))?;
    let answer = client.raw().push_account_nodes_change(&id, &query, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_nodes_change_put(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PushAccountNodesChangePutQuery;

    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let query = PushAccountNodesChangePutQuery {
        action: Some("add".to_owned()),
    };
    let body = serde_json::from_value(serde_json::json!({
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ]
    }))?;
    let answer = client.raw().push_account_nodes_change_put(&id, &query, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn push_account_nodes_read(client: &JumpServer) -> Outcome {
    let id = "8f9d21dc-e140-4e07-8a9c-c82e4ca834fa".parse()?;
    let answer = client.raw().push_account_nodes_read(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatherAccountAutomationsListQuery;

    let query = GatherAccountAutomationsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..GatherAccountAutomationsListQuery::default()
    };
    let answer = client.raw().gather_account_automations_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "weekly-linux",
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ],
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ],
      "is_sync_account": false,
      "check_risk": true,
      "recipients": [],
      "is_periodic": true,
      "crontab": "0 3 * * 0",
      "is_active": true,
      "comment": "every week"
    }))?;
    let answer = client.raw().gather_account_automations_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "876ce516-4b0b-4775-b445-250610f0bb3b",
        "name": "weekly-linux",
        "assets": [
          "00d37612-c409-4f66-8b6b-18b1916ffd56"
        ],
        "nodes": [
          "6550fa5a-3db5-4fb8-86c3-e569a376b069"
        ],
        "is_sync_account": false,
        "check_risk": true,
        "is_periodic": true,
        "interval": 24,
        "is_active": true,
        "comment": "every day"
      }
    ]))?;
    let answer = client.raw().gather_account_automations_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "876ce516-4b0b-4775-b445-250610f0bb3b",
        "is_active": false,
        "is_periodic": true,
        "interval": 24
      }
    ]))?;
    let answer = client.raw().gather_account_automations_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatherAccountAutomationsBulkDeleteQuery;

    let query = GatherAccountAutomationsBulkDeleteQuery::default();
    let answer = client.raw().gather_account_automations_bulk_delete(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatherAccountAutomationsGetQuery;

    let id = "876ce516-4b0b-4775-b445-250610f0bb3b".parse()?;
    let query = GatherAccountAutomationsGetQuery::default();
    let answer = client.raw().gather_account_automations_get(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_replace(client: &JumpServer) -> Outcome {
    let id = "876ce516-4b0b-4775-b445-250610f0bb3b".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "name": "weekly-linux",
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ],
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ],
      "is_sync_account": false,
      "check_risk": true,
      "is_periodic": true,
      "interval": 24,
      "is_active": true,
      "comment": "every day"
    }))?;
    let answer = client.raw().gather_account_automations_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_update(client: &JumpServer) -> Outcome {
    let id = "876ce516-4b0b-4775-b445-250610f0bb3b".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "is_periodic": true,
      "crontab": "30 4 * * 0"
    }))?;
    let answer = client.raw().gather_account_automations_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_automations_delete(client: &JumpServer) -> Outcome {
    let id = "876ce516-4b0b-4775-b445-250610f0bb3b".parse()?;
    let answer = client.raw().gather_account_automations_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_assets_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatherAccountAssetsListQuery;

    let id = "876ce516-4b0b-4775-b445-250610f0bb3b".parse()?;
    let query = GatherAccountAssetsListQuery {
        limit: Some(10),
        ..GatherAccountAssetsListQuery::default()
    };
    let answer = client.raw().gather_account_assets_list(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_assets_add(client: &JumpServer) -> Outcome {
    let id = "876ce516-4b0b-4775-b445-250610f0bb3b".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().gather_account_assets_add(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_assets_remove(client: &JumpServer) -> Outcome {
    let id = "876ce516-4b0b-4775-b445-250610f0bb3b".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().gather_account_assets_remove(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_nodes_update(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatherAccountNodesUpdateQuery;

    let id = "876ce516-4b0b-4775-b445-250610f0bb3b".parse()?;
    let query = GatherAccountNodesUpdateQuery {
        action: Some("add".to_owned()),
    };
    let body = serde_json::from_value(serde_json::json!({
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ]
    }))?;
    let answer = client.raw().gather_account_nodes_update(&id, &query, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_executions_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "automation": "876ce516-4b0b-4775-b445-250610f0bb3b"
    }))?;
    let answer = client.raw().gather_account_executions_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_executions_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatherAccountExecutionsListQuery;

    let query = GatherAccountExecutionsListQuery {
        limit: Some(10),
        order: Some("-date_start".to_owned()),
        ..GatherAccountExecutionsListQuery::default()
    };
    let answer = client.raw().gather_account_executions_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_executions_adhoc(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatherAccountExecutionsAdhocQuery;

    let query = GatherAccountExecutionsAdhocQuery {
        asset_id: Some("00d37612-c409-4f66-8b6b-18b1916ffd56".parse()?),
    };
    let answer = client.raw().gather_account_executions_adhoc(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_executions_get(client: &JumpServer) -> Outcome {
    let id = "b7a23274-b938-4260-821d-a756e9bde967".parse()?;
    let answer = client.raw().gather_account_executions_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gather_account_executions_report(client: &JumpServer) -> Outcome {
    let id = "b7a23274-b938-4260-821d-a756e9bde967".parse()?;
    let answer = client.raw().gather_account_executions_report(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatheredAccountsListQuery;

    let query = GatheredAccountsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..GatheredAccountsListQuery::default()
    };
    let answer = client.raw().gathered_accounts_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "asset": "de9209cb-fa78-4614-b5e0-538727f7dd7b",
      "username": "root"
    }))?;
    let answer = client.raw().gathered_accounts_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "b15e6c47-5b13-49ea-9bb7-d613ba25f3d7",
        "asset": "de9209cb-fa78-4614-b5e0-538727f7dd7b",
        "username": "root",
        "present": true
      }
    ]))?;
    let answer = client.raw().gathered_accounts_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "b15e6c47-5b13-49ea-9bb7-d613ba25f3d7",
        "present": false
      }
    ]))?;
    let answer = client.raw().gathered_accounts_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatheredAccountsBulkDeleteQuery;

    let query = GatheredAccountsBulkDeleteQuery::default();
    let answer = client.raw().gathered_accounts_bulk_delete(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_set_status(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "ids": [
        "86ad8fb6-5435-481f-a87d-ada7e5cdd158"
      ],
      "status": "2"
    }))?;
    let answer = client.raw().gathered_accounts_set_status(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_sync(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "gathered_account_ids": [
        "b15e6c47-5b13-49ea-9bb7-d613ba25f3d7"
      ]
    }))?;
    let answer = client.raw().gathered_accounts_sync(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatheredAccountsGetQuery;

    let id = "86ad8fb6-5435-481f-a87d-ada7e5cdd158".parse()?;
    let query = GatheredAccountsGetQuery::default();
    let answer = client.raw().gathered_accounts_get(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_replace(client: &JumpServer) -> Outcome {
    let id = "86ad8fb6-5435-481f-a87d-ada7e5cdd158".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "asset": "de9209cb-fa78-4614-b5e0-538727f7dd7b",
      "username": "root",
      "present": true
    }))?;
    let answer = client.raw().gathered_accounts_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_update(client: &JumpServer) -> Outcome {
    let id = "86ad8fb6-5435-481f-a87d-ada7e5cdd158".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "present": false
    }))?;
    let answer = client.raw().gathered_accounts_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatheredAccountsDeleteQuery;

    let id = "86ad8fb6-5435-481f-a87d-ada7e5cdd158".parse()?;
    let query = GatheredAccountsDeleteQuery::default();
    let answer = client.raw().gathered_accounts_delete(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gathered_accounts_details(client: &JumpServer) -> Outcome {
    let id = "86ad8fb6-5435-481f-a87d-ada7e5cdd158".parse()?;
    let answer = client.raw().gathered_accounts_details(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CheckAccountAutomationsListQuery;

    let query = CheckAccountAutomationsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..CheckAccountAutomationsListQuery::default()
    };
    let answer = client.raw().check_account_automations_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "weekly-check",
      "engines": [
        "check_account_secret",
        "check_account_repeat"
      ],
      "assets": [
        "00787069-34d1-46c6-a152-cca376762983"
      ],
      "nodes": [],
      "recipients": [],
      "is_periodic": true,
      "crontab": "0 3 * * 0",
      "is_active": true,
      "comment": "weekly"
    }))?;
    let answer = client.raw().check_account_automations_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "31f356c5-b797-4196-852c-10a14819b032",
        "name": "weekly-check",
        "engines": [
          "check_account_secret"
        ],
        "assets": [
          "00787069-34d1-46c6-a152-cca376762983"
        ],
        "is_periodic": true,
        "interval": 24,
        "is_active": true
      }
    ]))?;
    let answer = client.raw().check_account_automations_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "31f356c5-b797-4196-852c-10a14819b032",
        "is_periodic": true,
        "interval": 24,
        "crontab": ""
      }
    ]))?;
    let answer = client.raw().check_account_automations_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CheckAccountAutomationsBulkDeleteQuery;

    let query = CheckAccountAutomationsBulkDeleteQuery::default();
    let answer = client.raw().check_account_automations_bulk_delete(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_get(client: &JumpServer) -> Outcome {
    let id = "24a5842a-33d7-4309-9d00-d1adbf318256".parse()?;
    let answer = client.raw().check_account_automations_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_replace(client: &JumpServer) -> Outcome {
    let id = "24a5842a-33d7-4309-9d00-d1adbf318256".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "name": "weekly-check",
      "engines": [
        "check_account_secret"
      ],
      "assets": [
        "00787069-34d1-46c6-a152-cca376762983"
      ],
      "nodes": [],
      "recipients": [],
      "is_periodic": true,
      "interval": 24,
      "crontab": "",
      "is_active": true,
      "comment": "recorded"
    }))?;
    let answer = client.raw().check_account_automations_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_update(client: &JumpServer) -> Outcome {
    let id = "24a5842a-33d7-4309-9d00-d1adbf318256".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "engines": [
        "check_account_leak"
      ],
      "is_periodic": true,
      "crontab": "0 4 * * *"
    }))?;
    let answer = client.raw().check_account_automations_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_automations_delete(client: &JumpServer) -> Outcome {
    let id = "24a5842a-33d7-4309-9d00-d1adbf318256".parse()?;
    let answer = client.raw().check_account_automations_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_executions_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CheckAccountExecutionsListQuery;

    let query = CheckAccountExecutionsListQuery {
        limit: Some(10),
        order: Some("-date_start".to_owned()),
        ..CheckAccountExecutionsListQuery::default()
    };
    let answer = client.raw().check_account_executions_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_executions_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "automation": "01126d34-9649-4a81-a31c-7c36e89ae829"
    }))?;
    let answer = client.raw().check_account_executions_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_executions_adhoc(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CheckAccountExecutionsAdhocQuery;

    let query = CheckAccountExecutionsAdhocQuery {
        asset_id: Some("00787069-34d1-46c6-a152-cca376762983".parse()?),
    };
    let answer = client.raw().check_account_executions_adhoc(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_executions_get(client: &JumpServer) -> Outcome {
    let id = "872d3308-cd2f-4960-913c-aa98c852243f".parse()?;
    let answer = client.raw().check_account_executions_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_executions_report(client: &JumpServer) -> Outcome {
    let id = "872d3308-cd2f-4960-913c-aa98c852243f".parse()?;
    let answer = client.raw().check_account_executions_report(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_assets_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CheckAccountAssetsListQuery;

    let id = "24a5842a-33d7-4309-9d00-d1adbf318256".parse()?;
    let query = CheckAccountAssetsListQuery {
        limit: Some(10),
        order: Some("name".to_owned()),
        ..CheckAccountAssetsListQuery::default()
    };
    let answer = client.raw().check_account_assets_list(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_assets_add(client: &JumpServer) -> Outcome {
    let id = "24a5842a-33d7-4309-9d00-d1adbf318256".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().check_account_assets_add(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_assets_remove(client: &JumpServer) -> Outcome {
    let id = "24a5842a-33d7-4309-9d00-d1adbf318256".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "assets": [
        "00d37612-c409-4f66-8b6b-18b1916ffd56"
      ]
    }))?;
    let answer = client.raw().check_account_assets_remove(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn check_account_nodes_change(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CheckAccountNodesChangeQuery;

    let id = "24a5842a-33d7-4309-9d00-d1adbf318256".parse()?;
    let query = CheckAccountNodesChangeQuery {
        action: Some("add".to_owned()),
    };
    let body = serde_json::from_value(serde_json::json!({
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ]
    }))?;
    let answer = client.raw().check_account_nodes_change(&id, &query, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_check_engines_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountCheckEnginesListQuery;

    let query = AccountCheckEnginesListQuery {
        limit: Some(10),
        ..AccountCheckEnginesListQuery::default()
    };
    let answer = client.raw().account_check_engines_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_risks_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountRisksListQuery;

    let query = AccountRisksListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..AccountRisksListQuery::default()
    };
    let answer = client.raw().account_risks_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_risks_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountRisksBulkDeleteQuery;

    let query = AccountRisksBulkDeleteQuery::default();
    let answer = client.raw().account_risks_bulk_delete(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_risks_assets(client: &JumpServer) -> Outcome {
    let answer = client.raw().account_risks_assets().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_risks_handle(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "asset": "00787069-34d1-46c6-a152-cca376762983",
      "username": "cloudsdk",
      "action": "ignore",
      "risk": "new_found",
      "comment": "known service account"
    }))?;
    let answer = client.raw().account_risks_handle(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_risks_get(client: &JumpServer) -> Outcome {
    let id = "55171042-9e58-4fdb-9766-2aeaba9fe618".parse()?;
    let answer = client.raw().account_risks_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_risks_delete(client: &JumpServer) -> Outcome {
    let id = "55171042-9e58-4fdb-9766-2aeaba9fe618".parse()?;
    let answer = client.raw().account_risks_delete(&id).await?;
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

async fn account_backup_plans_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "d48153dd-a261-4754-bd65-aaf29bc32114",
        "name": "nightly-backup",
        "types": [
          "linux",
          "mysql"
        ],
        "is_periodic": true,
        "crontab": "0 0 * * *",
        "recipients_part_one": [
          "01b14929-9c47-45b9-9ec4-97df7c1a8f6a"
        ],
        "recipients_part_two": [
          "01b14929-9c47-45b9-9ec4-97df7c1a8f6a"
        ],
        "backup_type": "email",
        "is_password_divided_by_email": true,
        "zip_encrypt_password": "Example-1234",
        "comment": "recorded"
      }
    ]))?;
    let answer = client.raw().account_backup_plans_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_plans_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "d48153dd-a261-4754-bd65-aaf29bc32114",
        "is_periodic": true,
        "crontab": "0 0 * * *",
        "comment": "recorded"
      }
    ]))?;
    let answer = client.raw().account_backup_plans_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn account_backup_plans_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccountBackupPlansBulkDeleteQuery;

    let query = AccountBackupPlansBulkDeleteQuery::default();
    let answer = client.raw().account_backup_plans_bulk_delete(&query).await?;
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

async fn account_backup_executions_report(client: &JumpServer) -> Outcome {
    let id = "8965b47e-0a63-4d93-8d8c-fab26f4b5496".parse()?;
    let answer = client.raw().account_backup_executions_report(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::IntegrationApplicationsListQuery;

    let query = IntegrationApplicationsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..IntegrationApplicationsListQuery::default()
    };
    let answer = client.raw().integration_applications_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "billing",
      "accounts": {
        "type": "ids",
        "ids": [
          "ed6d5abf-3b99-4e22-9bfd-c8fd6a95ab93"
        ]
      },
      "ip_group": [
        "10.0.0.0/8"
      ],
      "is_active": true,
      "comment": "fetches its database password"
    }))?;
    let answer = client.raw().integration_applications_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_bulk_replace(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "43abd9d9-3c4e-40bb-887a-234de9e90861",
        "name": "billing",
        "accounts": {
          "type": "all"
        },
        "ip_group": [
          "*"
        ],
        "is_active": true,
        "comment": ""
      }
    ]))?;
    let answer = client.raw().integration_applications_bulk_replace(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_bulk_update(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!([
      {
        "id": "43abd9d9-3c4e-40bb-887a-234de9e90861",
        "comment": "owned by the billing team"
      }
    ]))?;
    let answer = client.raw().integration_applications_bulk_update(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_bulk_delete(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::IntegrationApplicationsBulkDeleteQuery;

    let query = IntegrationApplicationsBulkDeleteQuery::default();
    let answer = client.raw().integration_applications_bulk_delete(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_account_secret_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::IntegrationApplicationsAccountSecretGetQuery;

    let query = IntegrationApplicationsAccountSecretGetQuery::default();
    let answer = client.raw().integration_applications_account_secret_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_sdks_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::IntegrationApplicationsSdksGetQuery;

    let query = IntegrationApplicationsSdksGetQuery::default();
    let answer = client.raw().integration_applications_sdks_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::IntegrationApplicationsGetQuery;

    let id = "43abd9d9-3c4e-40bb-887a-234de9e90861".parse()?;
    let query = IntegrationApplicationsGetQuery::default();
    let answer = client.raw().integration_applications_get(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_replace(client: &JumpServer) -> Outcome {
    let id = "43abd9d9-3c4e-40bb-887a-234de9e90861".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "name": "billing",
      "accounts": {
        "type": "all"
      },
      "ip_group": [
        "*"
      ],
      "is_active": true,
      "comment": ""
    }))?;
    let answer = client.raw().integration_applications_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_update(client: &JumpServer) -> Outcome {
    let id = "43abd9d9-3c4e-40bb-887a-234de9e90861".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "is_active": false
    }))?;
    let answer = client.raw().integration_applications_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_delete(client: &JumpServer) -> Outcome {
    let id = "43abd9d9-3c4e-40bb-887a-234de9e90861".parse()?;
    let answer = client.raw().integration_applications_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_refresh_secret(client: &JumpServer) -> Outcome {
    let id = "43abd9d9-3c4e-40bb-887a-234de9e90861".parse()?;
    let answer = client.raw().integration_applications_refresh_secret(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn integration_applications_secret_get(client: &JumpServer) -> Outcome {
    let id = "43abd9d9-3c4e-40bb-887a-234de9e90861".parse()?;
    let answer = client.raw().integration_applications_secret_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn change_secret_dashboard_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ChangeSecretDashboardGetQuery;

    let query = ChangeSecretDashboardGetQuery::default();
    let answer = client.raw().change_secret_dashboard_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn pam_dashboard_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PamDashboardGetQuery;

    let query = PamDashboardGetQuery::default();
    let answer = client.raw().pam_dashboard_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn access_keys_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AccessKeysListQuery;

    let query = AccessKeysListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..AccessKeysListQuery::default()
    };
    let answer = client.raw().access_keys_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn access_keys_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({}))?;
    let answer = client.raw().access_keys_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn access_keys_get(client: &JumpServer) -> Outcome {
    let id = "32c8cd9a-d919-40b8-b167-94d25913e37d".parse()?;
    let answer = client.raw().access_keys_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn access_keys_replace(client: &JumpServer) -> Outcome {
    let id = "32c8cd9a-d919-40b8-b167-94d25913e37d".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "is_active": true,
      "ip_group": [
        "10.0.0.0/8"
      ]
    }))?;
    let answer = client.raw().access_keys_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn access_keys_update(client: &JumpServer) -> Outcome {
    let id = "32c8cd9a-d919-40b8-b167-94d25913e37d".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "is_active": false
    }))?;
    let answer = client.raw().access_keys_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn access_keys_delete(client: &JumpServer) -> Outcome {
    let id = "32c8cd9a-d919-40b8-b167-94d25913e37d".parse()?;
    let answer = client.raw().access_keys_delete(&id).await?;
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

async fn authentication_confirm_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AuthenticationConfirmGetQuery;

    let query = AuthenticationConfirmGetQuery::default();
    let answer = client.raw().authentication_confirm_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn authentication_confirm_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "confirm_type": "password",
      "secret_key": "Example-1234"
    }))?;
    let answer = client.raw().authentication_confirm_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn authentication_confirm_check(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AuthenticationConfirmCheckQuery;

    let query = AuthenticationConfirmCheckQuery::default();
    let answer = client.raw().authentication_confirm_check(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn authentication_mfa_challenge_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "type": "otp",
      "code": "123456"
    }))?;
    let answer = client.raw().authentication_mfa_challenge_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn authentication_token_alias_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "username": "operator",
      "password": "Example-password-1"
    }))?;
    let answer = client.raw().authentication_token_alias_create(&body).await?;
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

async fn assets_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().assets_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn hosts_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::HostsListQuery;

    let query = HostsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..HostsListQuery::default()
    };
    let answer = client.raw().hosts_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn hosts_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "web-01",
      "address": "10.0.0.11",
      "platform": 1,
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ],
      "protocols": [
        {
          "name": "ssh",
          "port": 22
        }
      ]
    }))?;
    let answer = client.raw().hosts_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn hosts_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().hosts_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn hosts_replace(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "name": "web-01",
      "address": "10.0.0.12",
      "platform": 1,
      "nodes": [
        "6550fa5a-3db5-4fb8-86c3-e569a376b069"
      ],
      "protocols": [
        {
          "name": "ssh",
          "port": 22
        }
      ],
      "is_active": true
    }))?;
    let answer = client.raw().hosts_replace(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn hosts_update(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "is_active": false
    }))?;
    let answer = client.raw().hosts_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn hosts_delete(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().hosts_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn devices_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::DevicesListQuery;

    let query = DevicesListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..DevicesListQuery::default()
    };
    let answer = client.raw().devices_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn devices_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().devices_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn databases_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::DatabasesListQuery;

    let query = DatabasesListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..DatabasesListQuery::default()
    };
    let answer = client.raw().databases_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn databases_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().databases_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn webs_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::WebsListQuery;

    let query = WebsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..WebsListQuery::default()
    };
    let answer = client.raw().webs_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn webs_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().webs_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn clouds_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CloudsListQuery;

    let query = CloudsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..CloudsListQuery::default()
    };
    let answer = client.raw().clouds_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn clouds_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().clouds_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn customs_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CustomsListQuery;

    let query = CustomsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..CustomsListQuery::default()
    };
    let answer = client.raw().customs_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn customs_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().customs_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn directories_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::DirectoriesListQuery;

    let query = DirectoriesListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..DirectoriesListQuery::default()
    };
    let answer = client.raw().directories_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn directories_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().directories_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gpts_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GptsListQuery;

    let query = GptsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..GptsListQuery::default()
    };
    let answer = client.raw().gpts_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gpts_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().gpts_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gateways_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::GatewaysListQuery;

    let query = GatewaysListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..GatewaysListQuery::default()
    };
    let answer = client.raw().gateways_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn gateways_get(client: &JumpServer) -> Outcome {
    let id = "00d37612-c409-4f66-8b6b-a79c9a41bdd2".parse()?;
    let answer = client.raw().gateways_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn asset_categories_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AssetCategoriesListQuery;

    let query = AssetCategoriesListQuery::default();
    let answer = client.raw().asset_categories_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn asset_types_list(client: &JumpServer) -> Outcome {
    let answer = client.raw().asset_types_list().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn asset_constraints_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AssetConstraintsGetQuery;

    let query = AssetConstraintsGetQuery {
        category: Some("host".parse()?),
        type_: Some("linux".parse()?),
    };
    let answer = client.raw().asset_constraints_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn asset_protocols_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AssetProtocolsListQuery;

    let query = AssetProtocolsListQuery::default();
    let answer = client.raw().asset_protocols_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn zones_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ZonesListQuery;

    let query = ZonesListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..ZonesListQuery::default()
    };
    let answer = client.raw().zones_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn zones_get(client: &JumpServer) -> Outcome {
    let id = "7a8b9c0d-5e91-4052-a14f-623dbf9eab08".parse()?;
    let answer = client.raw().zones_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn domains_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::DomainsListQuery;

    let query = DomainsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..DomainsListQuery::default()
    };
    let answer = client.raw().domains_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn domains_get(client: &JumpServer) -> Outcome {
    let id = "7a8b9c0d-5e91-4052-a14f-623dbf9eab08".parse()?;
    let answer = client.raw().domains_get(&id).await?;
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

async fn nodes_get(client: &JumpServer) -> Outcome {
    let id = "6550fa5a-3db5-4fb8-86c3-e569a376b069".parse()?;
    let answer = client.raw().nodes_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn nodes_assets_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::NodesAssetsListQuery;

    let id = "6550fa5a-3db5-4fb8-86c3-e569a376b069".parse()?;
    let query = NodesAssetsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..NodesAssetsListQuery::default()
    };
    let answer = client.raw().nodes_assets_list(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn nodes_children_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::NodesChildrenListQuery;

    let id = "6550fa5a-3db5-4fb8-86c3-e569a376b069".parse()?;
    let query = NodesChildrenListQuery {
        limit: Some(10),
        ..NodesChildrenListQuery::default()
    };
    let answer = client.raw().nodes_children_list(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn nodes_tree_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::NodesTreeGetQuery;

    let query = NodesTreeGetQuery::default();
    let answer = client.raw().nodes_tree_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn platforms_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PlatformsListQuery;

    let query = PlatformsListQuery {
        limit: Some(10),
        order: Some("name".to_owned()),
        ..PlatformsListQuery::default()
    };
    let answer = client.raw().platforms_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn platforms_get(client: &JumpServer) -> Outcome {
    let id = "1".parse()?;
    let answer = client.raw().platforms_get(&id).await?;
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

async fn users_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "Operator",
      "username": "operator",
      "email": "operator@example.com"
    }))?;
    let answer = client.raw().users_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn users_get(client: &JumpServer) -> Outcome {
    let id = "f867bdf2-48cd-425e-a952-83c832a6977b".parse()?;
    let answer = client.raw().users_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn users_update(client: &JumpServer) -> Outcome {
    let id = "f867bdf2-48cd-425e-a952-83c832a6977b".parse()?;
    let body = serde_json::from_value(serde_json::json!({
      "is_active": false
    }))?;
    let answer = client.raw().users_update(&id, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn users_delete(client: &JumpServer) -> Outcome {
    let id = "f867bdf2-48cd-425e-a952-83c832a6977b".parse()?;
    let answer = client.raw().users_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn user_groups_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::UserGroupsListQuery;

    let query = UserGroupsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..UserGroupsListQuery::default()
    };
    let answer = client.raw().user_groups_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn user_groups_get(client: &JumpServer) -> Outcome {
    let id = "e4b3722a-fa0f-4ed3-8e0c-f03eb89d1f8c".parse()?;
    let answer = client.raw().user_groups_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn users_profile_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().users_profile_get().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn users_profile_permissions_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().users_profile_permissions_get().await?;
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

async fn organisations_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "name": "branch"
    }))?;
    let answer = client.raw().organisations_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn organisations_get(client: &JumpServer) -> Outcome {
    let id = "c19604d0-efca-43ec-9991-ec9f653ad7c0".parse()?;
    let answer = client.raw().organisations_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn organisations_delete(client: &JumpServer) -> Outcome {
    let id = "c19604d0-efca-43ec-9991-ec9f653ad7c0".parse()?;
    let answer = client.raw().organisations_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn organisations_current_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().organisations_current_get().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn labels_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::LabelsListQuery;

    let query = LabelsListQuery {
        limit: Some(10),
        order: Some("date_created".to_owned()),
        ..LabelsListQuery::default()
    };
    let answer = client.raw().labels_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn labels_get(client: &JumpServer) -> Outcome {
    let id = "282b005f-b7e5-42a3-9947-ef4b7c537760".parse()?;
    let answer = client.raw().labels_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn ansible_logs_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::AnsibleLogsGetQuery;

    let id = "0dfbc2eb-cfed-451f-aab5-ad65d2d712d5".parse()?;
    let query = AnsibleLogsGetQuery::default();
    let answer = client.raw().ansible_logs_get(&id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn period_tasks_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::PeriodTasksListQuery;

    let query = PeriodTasksListQuery::default();
    let answer = client.raw().period_tasks_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn period_tasks_get(client: &JumpServer) -> Outcome {
    let name = "accounts.tasks.remove_account.clean_historical_accounts";
    let answer = client.raw().period_tasks_get(name).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn period_tasks_update(client: &JumpServer) -> Outcome {
    let name = "accounts.tasks.remove_account.clean_historical_accounts";
    let body = serde_json::from_value(serde_json::json!({
      "enabled": false
    }))?;
    let answer = client.raw().period_tasks_update(name, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn celery_logs_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CeleryLogsGetQuery;

    let name = "0dfbc2eb-cfed-451f-aab5-ad65d2d712d5".parse()?;
    let id = "0dfbc2eb-cfed-451f-aab5-ad65d2d712d5".parse()?;
    let query = CeleryLogsGetQuery::default();
    let answer = client.raw().celery_logs_get(&name, &id, &query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn celery_results_get(client: &JumpServer) -> Outcome {
    let name = "0dfbc2eb-cfed-451f-aab5-ad65d2d712d5".parse()?;
    let id = "0dfbc2eb-cfed-451f-aab5-ad65d2d712d5".parse()?;
    let answer = client.raw().celery_results_get(&name, &id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn task_executions_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::TaskExecutionsListQuery;

    let query = TaskExecutionsListQuery {
        limit: Some(10),
        order: Some("date_published".to_owned()),
        ..TaskExecutionsListQuery::default()
    };
    let answer = client.raw().task_executions_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn task_executions_create(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::TaskExecutionsCreateQuery;

    let query = TaskExecutionsCreateQuery {
        from: Some("0dfbc2eb-cfed-451f-aab5-ad65d2d712d5".parse()?),
    };
    let body = serde_json::from_value(serde_json::json!({}))?;
    let answer = client.raw().task_executions_create(&query, &body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn task_executions_get(client: &JumpServer) -> Outcome {
    let id = "0dfbc2eb-cfed-451f-aab5-ad65d2d712d5".parse()?;
    let answer = client.raw().task_executions_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn celery_tasks_list(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::CeleryTasksListQuery;

    let query = CeleryTasksListQuery {
        limit: Some(10),
        order: Some("name".to_owned()),
        ..CeleryTasksListQuery::default()
    };
    let answer = client.raw().celery_tasks_list(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn celery_tasks_get(client: &JumpServer) -> Outcome {
    let id = "317eecb3-5b6d-4454-840a-8476054adb94".parse()?;
    let answer = client.raw().celery_tasks_get(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn celery_tasks_delete(client: &JumpServer) -> Outcome {
    let id = "317eecb3-5b6d-4454-840a-8476054adb94".parse()?;
    let answer = client.raw().celery_tasks_delete(&id).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn server_docs_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().server_docs_get().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn health_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().health_get().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn server_schema_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().server_schema_get().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn resource_cache_create(client: &JumpServer) -> Outcome {
    let body = serde_json::from_value(serde_json::json!({
      "resources": [
        "11153aee-4879-4139-8a05-e57825d6ec46",
        "ed6d5abf-3b99-4e22-9bfd-c8fd6a95ab93"
      ]
    }))?;
    let answer = client.raw().resource_cache_create(&body).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn settings_public_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::SettingsPublicGetQuery;

    let query = SettingsPublicGetQuery::default();
    let answer = client.raw().settings_public_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn settings_public_open_get(client: &JumpServer) -> Outcome {
    let answer = client.raw().settings_public_open_get().await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn server_info_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::ServerInfoGetQuery;

    let query = ServerInfoGetQuery::default();
    let answer = client.raw().server_info_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

async fn settings_get(client: &JumpServer) -> Outcome {
    use jms_http::raw::types::SettingsGetQuery;

    let query = SettingsGetQuery::default();
    let answer = client.raw().settings_get(&query).await?;
    println!("{} {:?}", answer.status, answer.value);
    Ok(answer.status)
}

/// Calls all of them.
pub(crate) async fn all(client: &JumpServer) -> Vec<(&'static str, Outcome)> {
    call! { client:
        accounts_list accounts_create accounts_bulk_replace accounts_bulk_update accounts_bulk_delete
        accounts_get accounts_replace accounts_update accounts_delete accounts_bulk_create
        accounts_tasks_create accounts_clear_secret accounts_su_from_accounts accounts_username_suggestions
        accounts_render_to_json accounts_render_to_json_update accounts_chat accounts_copy_to_assets
        accounts_move_to_assets account_secrets_list account_secrets_get account_secret_histories_list
        account_templates_list account_templates_create account_templates_bulk_replace
        account_templates_bulk_update account_templates_bulk_delete account_templates_su_from
        account_templates_get account_templates_replace account_templates_update account_templates_delete
        account_templates_sync_accounts account_template_secrets_list account_template_secrets_get
        virtual_accounts_list virtual_accounts_create virtual_accounts_bulk_delete virtual_accounts_get
        virtual_accounts_replace virtual_accounts_update virtual_accounts_delete
        change_secret_automations_list change_secret_automations_create
        change_secret_automations_bulk_replace change_secret_automations_bulk_update
        change_secret_automations_bulk_delete change_secret_automations_get
        change_secret_automations_replace change_secret_automations_update change_secret_automations_delete
        change_secret_executions_create change_secret_executions_list change_secret_executions_get
        change_secret_executions_report change_secret_records_list change_secret_records_dashboard
        change_secret_records_execute change_secret_records_restore change_secret_records_verify
        change_secret_records_ignore_fail change_secret_records_secret change_secret_status_list
        change_secret_status_bulk_delete change_secret_status_get change_secret_status_delete
        change_secret_assets_add_get change_secret_assets_add_put change_secret_assets_add
        change_secret_assets_remove_get change_secret_assets_remove_put change_secret_assets_remove
        change_secret_assets_list change_secret_nodes_get change_secret_nodes_put change_secret_nodes_change
        push_account_automations_list push_account_automations_create push_account_automations_bulk_replace
        push_account_automations_bulk_update push_account_automations_bulk_delete
        push_account_automations_get push_account_automations_replace push_account_automations_update
        push_account_automations_delete push_account_executions_list push_account_executions_create
        push_account_executions_get push_account_executions_report push_account_records_list
        push_account_records_execute push_account_records_secret push_account_assets_list
        push_account_assets_add push_account_assets_add_put push_account_asset_add_read
        push_account_assets_remove push_account_assets_remove_put push_account_asset_remove_read
        push_account_nodes_change push_account_nodes_change_put push_account_nodes_read
        gather_account_automations_list gather_account_automations_create
        gather_account_automations_bulk_replace gather_account_automations_bulk_update
        gather_account_automations_bulk_delete gather_account_automations_get
        gather_account_automations_replace gather_account_automations_update
        gather_account_automations_delete gather_account_assets_list gather_account_assets_add
        gather_account_assets_remove gather_account_nodes_update gather_account_executions_create
        gather_account_executions_list gather_account_executions_adhoc gather_account_executions_get
        gather_account_executions_report gathered_accounts_list gathered_accounts_create
        gathered_accounts_bulk_replace gathered_accounts_bulk_update gathered_accounts_bulk_delete
        gathered_accounts_set_status gathered_accounts_sync gathered_accounts_get gathered_accounts_replace
        gathered_accounts_update gathered_accounts_delete gathered_accounts_details
        check_account_automations_list check_account_automations_create
        check_account_automations_bulk_replace check_account_automations_bulk_update
        check_account_automations_bulk_delete check_account_automations_get
        check_account_automations_replace check_account_automations_update check_account_automations_delete
        check_account_executions_list check_account_executions_create check_account_executions_adhoc
        check_account_executions_get check_account_executions_report check_account_assets_list
        check_account_assets_add check_account_assets_remove check_account_nodes_change
        account_check_engines_list account_risks_list account_risks_bulk_delete account_risks_assets
        account_risks_handle account_risks_get account_risks_delete account_backup_plans_list
        account_backup_plans_create account_backup_plans_bulk_replace account_backup_plans_bulk_update
        account_backup_plans_bulk_delete account_backup_plans_get account_backup_plans_replace
        account_backup_plans_update account_backup_plans_delete account_backup_executions_create
        account_backup_executions_list account_backup_executions_get account_backup_executions_report
        integration_applications_list integration_applications_create integration_applications_bulk_replace
        integration_applications_bulk_update integration_applications_bulk_delete
        integration_applications_account_secret_get integration_applications_sdks_get
        integration_applications_get integration_applications_replace integration_applications_update
        integration_applications_delete integration_applications_refresh_secret
        integration_applications_secret_get change_secret_dashboard_get pam_dashboard_get access_keys_list
        access_keys_create access_keys_get access_keys_replace access_keys_update access_keys_delete
        authentication_token_create authentication_confirm_get authentication_confirm_create
        authentication_confirm_check authentication_mfa_challenge_create authentication_token_alias_create
        assets_list assets_get hosts_list hosts_create hosts_get hosts_replace hosts_update hosts_delete
        devices_list devices_get databases_list databases_get webs_list webs_get clouds_list clouds_get
        customs_list customs_get directories_list directories_get gpts_list gpts_get gateways_list
        gateways_get asset_categories_list asset_types_list asset_constraints_get asset_protocols_list
        zones_list zones_get domains_list domains_get nodes_list nodes_get nodes_assets_list
        nodes_children_list nodes_tree_get platforms_list platforms_get users_list users_create users_get
        users_update users_delete user_groups_list user_groups_get users_profile_get
        users_profile_permissions_get organisations_list organisations_create organisations_get
        organisations_delete organisations_current_get labels_list labels_get ansible_logs_get
        period_tasks_list period_tasks_get period_tasks_update celery_logs_get celery_results_get
        task_executions_list task_executions_create task_executions_get celery_tasks_list celery_tasks_get
        celery_tasks_delete server_docs_get health_get server_schema_get resource_cache_create
        settings_public_get settings_public_open_get server_info_get settings_get
    }
}

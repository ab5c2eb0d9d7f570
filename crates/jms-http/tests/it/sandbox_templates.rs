//! Account templates and virtual accounts, against the sandbox.

use std::time::Duration;

use jms_http::JumpServer;
use jms_http::domain::{
    AccountFilter, AccountTemplateFilter, AccountTemplateId, AccountTemplateReplacement, AccountTemplateUpdate,
    BulkAccountState, ConfirmType, Dialect, ErrorKind, Invalid, NewAccountTemplate, NewBulkAccounts, NewKey, NewSecret,
    PasswordRules, Patch, Secret, SecretStrategy, SecretType, TemplateSecret, VirtualAccountFilter,
    VirtualAccountUpdate, VirtualAlias,
    ports::{AccountTemplates, Accounts, AccountsInBulk, VirtualAccounts},
};
use jms_sandbox::{Fault, Profile, Sandbox};
use uuid::Uuid;

use crate::sandbox::{EVERYWHERE, asset, stories};

fn password(text: &str) -> TemplateSecret {
    TemplateSecret::Password(NewSecret::Specific(Secret::new(text).unwrap()))
}

fn random() -> TemplateSecret {
    TemplateSecret::Password(NewSecret::Random(PasswordRules::new(20).unwrap()))
}

stories! { EVERYWHERE;
    a_template_lives_and_dies: |place, dialect| {
        let templates = place.client.account_templates();
        let new = NewAccountTemplate { secret: Some(password("first secret")), ..NewAccountTemplate::new("robot") };
        let made = templates.create(&new).await.unwrap();
        assert_eq!((&made.secret_type, &made.secret_strategy), (&SecretType::Password, &SecretStrategy::Specific));
        assert!(templates.create(&new).await.unwrap_err().is_already_exists());
        let secret = templates.secret(made.id).await.unwrap();
        assert_eq!(secret.secret.shown().unwrap().expose(), "first secret");

        let other = NewAccountTemplate { su_from: Some(made.id), ..NewAccountTemplate::new("other") };
        let other = templates.create(&other).await.unwrap();
        assert_eq!(other.su_from.unwrap().name, "robot");
        let su_from = templates.su_from_templates(Some(made.id)).await.unwrap();
        assert!(su_from.iter().all(|template| ![made.id, other.id].contains(&template.id)));

        let update = AccountTemplateUpdate { comment: Some("changed".to_owned()), su_from: Patch::Set(other.id), ..AccountTemplateUpdate::default() };
        let changed = templates.update(made.id, &update).await.unwrap();
        assert_eq!((changed.comment.as_str(), changed.su_from.unwrap().id), ("changed", other.id));
        assert_eq!(templates.secret(made.id).await.unwrap().secret.shown().unwrap().expose(), "first secret", "it stays");
        let cleared = AccountTemplateUpdate { su_from: Patch::Clear, secret: Some(password("second secret")), ..AccountTemplateUpdate::default() };
        assert_eq!(templates.update(made.id, &cleared).await.unwrap().su_from, None);
        assert_eq!(templates.secret(made.id).await.unwrap().secret.shown().unwrap().expose(), "second secret");

        let replacement = AccountTemplateReplacement {
            name: "robot-2".to_owned(),
            username: "robot".to_owned(),
            secret: TemplateSecret::Token(Secret::new("a token").unwrap()),
            push_params: serde_json::Map::new(),
            platforms: Vec::new(),
            su_from: None,
            privileged: true,
            is_active: false,
            auto_push: false,
            comment: String::new(),
        };
        let replaced = templates.replace(made.id, &replacement).await.unwrap();
        assert_eq!((&replaced.secret_type, replaced.privileged, replaced.is_active), (&SecretType::Token, true, false));
        assert_eq!(templates.secret(made.id).await.unwrap().secret.shown().unwrap().expose(), "a token");

        let found = |filter| templates.rows(filter).all();
        assert_eq!(found(AccountTemplateFilter { name: Some("robot-2".to_owned()), ..AccountTemplateFilter::default() }).await.unwrap().len(), 1);
        assert_eq!(found(AccountTemplateFilter { username: Some("robot".to_owned()), ..AccountTemplateFilter::default() }).await.unwrap().len(), 1);
        let all = found(AccountTemplateFilter::default()).await.unwrap();
        assert_eq!(templates.secret_rows(AccountTemplateFilter::default()).page_size(2).all().await.unwrap().len(), all.len());

        templates.delete(made.id).await.unwrap();
        assert!(templates.get(made.id).await.unwrap_err().is_not_found());
        let _ = dialect;
    }

    a_random_template_gives_each_account_a_secret_of_its_own: |place, dialect| {
        let templates = place.client.account_templates();
        let accounts = place.client.accounts();
        let new = NewAccountTemplate { secret: Some(random()), ..NewAccountTemplate::new("robot") };
        let template = templates.create(&new).await.unwrap();
        assert_eq!((&template.secret_strategy, template.password_rules.length), (&SecretStrategy::Random, Some(20)));
        let first = templates.secret(template.id).await.unwrap();
        assert_eq!(first.secret.shown().unwrap().expose().chars().count(), 20);

        let assets = vec![asset(&place.client, "web-01").await, asset(&place.client, "web-02").await];
        let made = accounts.create_on_assets(&NewBulkAccounts::from_templates(assets, vec![template.id])).await.unwrap();
        assert_eq!(made.in_state(BulkAccountState::Created).count(), 2);
        let robots = AccountFilter { username: Some("robot".to_owned()), ..AccountFilter::default() };
        let made_from = AccountFilter { template: Some(template.id), ..AccountFilter::default() };
        assert_eq!(accounts.rows(made_from).all().await.unwrap().len(), 2, "{dialect}");
        let before = accounts.secret_rows(robots.clone()).all().await.unwrap();
        templates.sync_accounts(template.id).await.unwrap();
        place.sandbox.advance(Duration::from_secs(600));
        let after = accounts.secret_rows(robots).all().await.unwrap();
        for (before, after) in before.iter().zip(&after) {
            assert_ne!(before.secret.shown().unwrap().expose(), after.secret.shown().unwrap().expose());
        }

        let key = TemplateSecret::SshKey(NewKey::Random);
        let update = AccountTemplateUpdate { secret: Some(key), ..AccountTemplateUpdate::default() };
        assert_eq!(templates.update(template.id, &update).await.unwrap().secret_type, SecretType::SshKey);
        let bad = NewKey::Specific { key: Secret::key("no key").unwrap(), passphrase: None };
        let bad = NewAccountTemplate { secret: Some(TemplateSecret::SshKey(bad)), ..NewAccountTemplate::new("bad") };
        assert_eq!(*templates.create(&bad).await.unwrap_err().kind(), ErrorKind::Validation, "the server checks it");

        let long = TemplateSecret::Password(NewSecret::Random(PasswordRules::new(36).unwrap()));
        let long = templates.create(&NewAccountTemplate { secret: Some(long), ..NewAccountTemplate::new("long") }).await;
        match dialect {
            Dialect::V3_10 => assert!(matches!(long.unwrap_err().kind(), ErrorKind::Invalid(Invalid::PasswordLength { .. }))),
            _ => assert_eq!(long.unwrap().password_rules.length, Some(36)),
        }
    }

    templates_are_made_once_and_deleted_by_the_list: |place, _dialect| {
        let templates = place.client.account_templates();
        let mut ids = Vec::new();
        for (fault, name) in [(Fault::reset_before(), "one"), (Fault::reset_after(), "two"), (Fault::cut_after(9), "three")] {
            place.sandbox.add_fault(fault.on("account_templates_create").once()).unwrap();
            ids.push(templates.create(&NewAccountTemplate::new(name)).await.unwrap().id);
        }
        templates.delete_all(&[]).await.unwrap();
        let keep = templates.create(&NewAccountTemplate::new("keep")).await.unwrap().id;
        ids.push(AccountTemplateId::new(Uuid::new_v4()));
        templates.delete_all(&ids).await.unwrap();
        let left = templates.rows(AccountTemplateFilter::default()).all().await.unwrap();
        assert!(left.iter().any(|template| template.id == keep) && left.iter().all(|template| !ids.contains(&template.id)));

        // All that there are: refused, unless it is one.
        let all: Vec<_> = left.iter().map(|template| template.id).collect();
        if let [_, _, ..] = all.as_slice() {
            assert!(templates.delete_all(&all).await.unwrap_err().to_string().contains("one by one"));
        }
        for id in &all {
            templates.delete_all(&[*id]).await.unwrap();
        }
        assert_eq!(templates.rows(AccountTemplateFilter::default()).all().await.unwrap(), []);
        templates.delete_all(&all).await.unwrap();
    }

    virtual_accounts_have_one_setting: |place, _dialect| {
        let accounts = place.client.virtual_accounts();
        let all = accounts.rows(VirtualAccountFilter::default()).page_size(2).all().await.unwrap();
        for alias in [VirtualAlias::Input, VirtualAlias::User, VirtualAlias::Anonymous, VirtualAlias::Specified] {
            assert_eq!(all.iter().filter(|account| account.alias == alias).count(), 1, "{alias}");
        }
        let user = VirtualAccountFilter { alias: Some(VirtualAlias::User) };
        let user = accounts.rows(user).all().await.unwrap().remove(0);
        assert_eq!(user.secret_from_login, None);
        for (change, setting) in [(Patch::Set(true), Some(true)), (Patch::Keep, Some(true)), (Patch::Set(false), Some(false)), (Patch::Clear, None)] {
            let update = VirtualAccountUpdate { secret_from_login: change };
            assert_eq!(accounts.update(user.id, &update).await.unwrap().secret_from_login, setting);
        }
        accounts.delete(user.id).await.unwrap();
        assert!(accounts.get(user.id).await.unwrap_err().is_not_found());
        let anew = accounts.rows(VirtualAccountFilter { alias: Some(VirtualAlias::User) }).all().await.unwrap();
        assert!(anew.len() == 1 && anew[0].id != user.id);
    }
}

#[tokio::test]
async fn the_secret_of_a_template_may_want_a_second_factor() {
    let sandbox = Sandbox::builder().profile(Profile::V4_10Licensed).mfa(true).build().unwrap();
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let client = JumpServer::builder().service(sandbox.service()).private_token(token).build().unwrap();
    let templates = client.account_templates();
    let made = templates.create(&NewAccountTemplate::new("robot")).await.unwrap();
    for error in [
        templates.secret(made.id).await.unwrap_err(),
        templates
            .secrets(&AccountTemplateFilter::default(), jms_http::domain::PageRequest::default())
            .await
            .unwrap_err(),
        client
            .accounts()
            .secrets(&AccountFilter::default(), jms_http::domain::PageRequest::default())
            .await
            .unwrap_err(),
    ] {
        assert_eq!(*error.kind(), ErrorKind::ConfirmationRequired { by: ConfirmType::Mfa });
    }
}

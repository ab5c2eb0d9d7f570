//! Objects by their names, among duplicates.

use jms_http::domain::{
    BackupPlanFilter, BackupPlanId, ChangeSecretAutomationId, Error, ErrorKind, NewAccount, NewBackupPlan, NewHost,
    SecretType,
    ports::{Accounts, Assets, Automations},
};

use crate::sandbox::{EVERYWHERE, asset, stories};

/// The names of the candidates.
fn candidates(error: &Error) -> Vec<&str> {
    let ErrorKind::Ambiguous { candidates, .. } = error.kind() else { panic!("{error:?}") };
    assert!(error.hint().unwrap().contains(&candidates[0].id));
    candidates.iter().map(|candidate| candidate.name.as_str()).collect()
}

stories! { EVERYWHERE;
    an_account_is_found_by_its_name_and_asset: |place, dialect| {
        let resolve = place.client.resolve();
        let web = place.client.resolve().asset("web-01").await.unwrap();
        let root = resolve.account("root@web-01").await.unwrap();
        assert_eq!((root.username.as_str(), root.asset.id), ("root", web.id));
        assert_eq!(resolve.account(&root.id.to_string()).await.unwrap().id, root.id);
        let by_address = resolve.account(&format!("root@{}", web.address)).await;
        assert_eq!(by_address.unwrap().id, root.id, "{dialect}");

        let error = resolve.account("rot@web-01").await.unwrap_err();
        assert!(error.is_not_found() && error.to_string().contains("root@web-01"), "{error}");
        let error = resolve.account("root@web-1").await.unwrap_err();
        assert!(error.is_not_found() && error.to_string().contains("no asset `web-1`; the nearest name"), "{error}");
        let error = resolve.account("root").await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
        assert!(resolve.account("ROOT@web-01").await.unwrap_err().is_not_found(), "capitals count");
    }

    an_account_is_found_on_an_asset_that_is_known: |place, dialect| {
        let resolve = place.client.resolve();
        let (web, other) = (asset(&place.client, "web-01").await, asset(&place.client, "web-02").await);
        let new = NewAccount { name: "robot-key".to_owned(), ..NewAccount::new(web, "robot") };
        let made = place.client.accounts().create(&new).await.unwrap();
        for given in ["robot", "robot-key", &made.id.to_string()] {
            assert_eq!(resolve.account_on(web, given).await.unwrap().id, made.id, "{dialect}: {given}");
            let error = resolve.account_on(other, given).await.unwrap_err();
            assert!(error.is_not_found(), "{given}: {error}");
        }
        let error = resolve.account_on(web, "robott").await.unwrap_err();
        assert!(error.to_string().contains("there is no account `robott`; the nearest name"), "{error}");
        assert!(error.to_string().contains("robot-key") && !error.to_string().contains('@'), "{error}");

        let second = NewAccount {
            name: "robot-password".to_owned(),
            secret_type: SecretType::SshKey,
            ..NewAccount::new(web, "robot")
        };
        place.client.accounts().create(&second).await.unwrap();
        let error = resolve.account_on(web, "robot").await.unwrap_err();
        let mut names = candidates(&error);
        names.sort_unstable();
        assert!(names.len() == 2 && names[0].starts_with("robot-key@web-01"), "{names:?}");
    }

    a_name_may_have_the_sign_in_it: |place, _dialect| {
        let accounts = place.client.accounts();
        let web = asset(&place.client, "web-01").await;
        let made = accounts.create(&NewAccount::new(web, "ops@corp")).await.unwrap();
        assert_eq!(place.client.resolve().account("ops@corp@web-01").await.unwrap().id, made.id);

        let linux = place.client.resolve().platform("Linux").await.unwrap().id;
        let odd = place.client.assets().create_host(&NewHost::new("corp@web-01", "10.9.9.9", linux)).await.unwrap();
        let other = accounts.create(&NewAccount::new(odd.id, "ops")).await.unwrap();
        let error = place.client.resolve().account("ops@corp@web-01").await.unwrap_err();
        let mut names = candidates(&error);
        names.sort_unstable();
        assert_eq!(names.len(), 2, "{names:?}");
        assert!(names[0].starts_with("ops@corp@web-01") && names[1].starts_with("ops@corp@web-01"));
        assert_eq!(place.client.resolve().account("ops@10.9.9.9").await.unwrap().id, other.id);
    }

    a_user_name_with_several_secrets_is_ambiguous: |place, _dialect| {
        let accounts = place.client.accounts();
        let web = asset(&place.client, "web-01").await;
        accounts.create(&NewAccount::new(web, "robot")).await.unwrap();
        let key = NewAccount {
            name: "robot-key".to_owned(),
            secret_type: SecretType::SshKey,
            ..NewAccount::new(web, "robot")
        };
        let key = accounts.create(&key).await.unwrap();
        let error = place.client.resolve().account("robot@web-01").await.unwrap_err();
        let names = candidates(&error);
        assert!(names.iter().any(|name| name.contains("ssh_key")) && names.iter().any(|name| name.contains("password")));
        assert_eq!(place.client.resolve().account("robot-key@web-01").await.unwrap().id, key.id, "by the name of the account");
    }

    an_address_may_belong_to_several_assets: |place, _dialect| {
        let linux = place.client.resolve().platform("Linux").await.unwrap().id;
        let assets = place.client.assets();
        let web = place.client.resolve().asset("web-01").await.unwrap();
        assets.create_host(&NewHost::new("web-01-copy", web.address.clone(), linux)).await.unwrap();
        let error = place.client.resolve().asset(&web.address).await.unwrap_err();
        assert_eq!(candidates(&error).len(), 2);
        // The name of one may be the address of another.
        assets.create_host(&NewHost::new("alias", "web-01", linux)).await.unwrap();
        let error = place.client.resolve().asset("web-01").await.unwrap_err();
        assert_eq!(candidates(&error).len(), 2);
        assert_eq!(error.to_string().matches("web-01").count(), 1, "{error}");
        let root = place.client.resolve().account("root@web-01").await.unwrap();
        assert_eq!(root.asset.id, web.id, "only one of them has such an account");
    }

    nodes_users_and_plans_are_found: |place, _dialect| {
        let resolve = place.client.resolve();
        let linux = resolve.node("linux").await.unwrap();
        assert_eq!(resolve.node(&linux.full_value).await.unwrap().id, linux.id);
        assert_eq!(resolve.node(&linux.id.to_string()).await.unwrap().id, linux.id);
        let error = resolve.node("/linux").await.unwrap_err();
        assert!(error.is_not_found() && error.to_string().contains(&linux.full_value), "{error}");

        assert_eq!(resolve.user("auditor").await.unwrap().username, "auditor");
        let error = resolve.user("auditer").await.unwrap_err();
        assert!(error.to_string().contains("auditor"), "{error}");

        let plans = place.client.backup_plans();
        let made = plans.create(&NewBackupPlan::new("Nightly", [])).await.unwrap();
        let found: BackupPlanId = resolve.automation("Nightly").await.unwrap();
        assert_eq!(found, made.id);
        let all = plans.rows(BackupPlanFilter::default()).all().await.unwrap();
        for plan in all {
            assert_eq!(resolve.automation::<BackupPlanId>(&plan.name).await.unwrap(), plan.id);
        }
        let error = resolve.automation::<BackupPlanId>("nightly").await.unwrap_err();
        assert!(error.is_not_found() && error.to_string().contains("Nightly"), "{error}");
        let id = ChangeSecretAutomationId::new(made.id.uuid());
        assert_eq!(resolve.automation::<ChangeSecretAutomationId>(&id.to_string()).await.unwrap(), id);
        assert!(resolve.organisation("No such").await.unwrap_err().is_not_found());
    }
}

//! Integration applications, against the sandbox.

use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AccountOf, AccountSelection, AccountSelectionType, AttributeMatch, AttributeRule, ConfirmType,
        Dialect, Error, ErrorKind, IntegrationApplicationFilter, IntegrationApplicationId,
        IntegrationApplicationUpdate, Invalid, NewIntegrationApplication, SdkLanguage, Secret, WantedAccount,
        ports::{Accounts, IntegrationApplications},
    },
};
use jms_sandbox::{Fault, Profile, Sandbox};
use serde_json::json;
use uuid::Uuid;

use crate::sandbox::{EVERYWHERE, asset, stories};

fn invalid(error: &Error) -> &Invalid {
    let ErrorKind::Invalid(invalid) = error.kind() else { panic!("{error:?}") };
    invalid
}

fn deploy() -> AccountSelection {
    AccountSelection::Attributes(vec![AttributeRule::exact("username", "deploy")])
}

fn on_web(account: &str) -> WantedAccount {
    WantedAccount::Named { account: account.to_owned(), of: AccountOf::AssetNamed("web-01".to_owned()) }
}

/// What the application itself sees.
fn itself(sandbox: &Sandbox, id: IntegrationApplicationId, secret: Secret) -> JumpServer {
    JumpServer::builder().service(sandbox.service()).integration_application(id, secret).build().unwrap()
}

stories! { EVERYWHERE;
    an_application_fetches_what_it_may_have_and_nothing_else: |place, dialect| {
        if dialect == Dialect::V3_10 {
            continue;
        }
        let applications = place.client.integration_applications();
        let made = applications.create(&NewIntegrationApplication::new("ci", deploy())).await.unwrap();
        assert_eq!(made.accounts.kind, Some(AccountSelectionType::Attributes));
        assert_eq!(made.accounts.attrs[0].how, AttributeMatch::Exact);
        assert_eq!(place.client.resolve().application("ci").await.unwrap().id, made.id);
        let near = place.client.resolve().application("cj").await.unwrap_err();
        assert!(near.is_not_found() && near.to_string().contains("no integration application `cj`; the nearest name is ci"), "{near}");
        let its = AccountFilter { application: Some(made.id), ..AccountFilter::default() };
        let its = place.client.accounts().rows(its).all().await.unwrap();
        assert!(its.len() as u64 == made.accounts_amount && its.iter().all(|account| account.username == "deploy"));
        let secret = applications.secret(made.id).await.unwrap();
        let ci = itself(&place.sandbox, made.id, secret);
        let fetch = |wanted| {
            let ci = ci.clone();
            async move { ci.integration_applications().account_secret(&wanted).await }
        };
        let fetched = fetch(on_web("deploy")).await.unwrap();
        let web = asset(&place.client, "web-01").await;
        let account = place.client.accounts().su_from_accounts(jms_http::domain::SuFromOf::Asset(web)).await.unwrap();
        let account = account.iter().find(|account| account.username == "deploy").unwrap().id;
        let known = place.client.accounts().secret(account).await.unwrap().secret;
        assert_eq!(fetched.application, made.id);
        assert_eq!(fetched.secret.unwrap().expose(), known.shown().unwrap().expose());
        let by_ids = WantedAccount::Named { account: "deploy".to_owned(), of: AccountOf::Asset(web) };
        for wanted in [WantedAccount::Id(account), by_ids] {
            assert_eq!(fetch(wanted).await.unwrap().secret.unwrap().expose(), known.shown().unwrap().expose());
        }
        let foreign = fetch(on_web("root")).await.unwrap_err();
        assert_eq!((foreign.kind(), foreign.code()), (&ErrorKind::Validation, Some("Not found")));
        let user = applications.account_secret(&on_web("deploy")).await.unwrap_err();
        assert_eq!(*user.kind(), ErrorKind::Config);
        let wrong = itself(&place.sandbox, made.id, Secret::new("wrong").unwrap());
        assert!(wrong.integration_applications().account_secret(&on_web("deploy")).await.unwrap_err().is_unauthenticated());
        applications.delete(made.id).await.unwrap();
        assert!(fetch(on_web("deploy")).await.unwrap_err().is_unauthenticated());
    }

    an_application_lives_and_dies: |place, dialect| {
        if dialect == Dialect::V3_10 {
            continue;
        }
        let applications = place.client.integration_applications();
        let new = NewIntegrationApplication { comment: "made by a test".to_owned(), ..NewIntegrationApplication::new("ci", AccountSelection::All) };
        for fault in [Fault::reset_before(), Fault::reset_after(), Fault::cut_after(9)] {
            place.sandbox.reset().unwrap();
            place.sandbox.add_fault(fault.on("integration_applications_create").once()).unwrap();
            applications.create(&new).await.unwrap();
        }
        assert!(applications.create(&new).await.unwrap_err().is_already_exists());
        let all = applications.rows(IntegrationApplicationFilter { search: Some("made by".to_owned()) }).all().await.unwrap();
        let [made] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!(*made, applications.get(made.id).await.unwrap());

        let before = applications.secret(made.id).await.unwrap();
        let rule = AttributeRule { name: "username".to_owned(), how: AttributeMatch::In, value: json!(["deploy", "app"]) };
        let update = IntegrationApplicationUpdate { accounts: Some(AccountSelection::Attributes(vec![rule])), ..IntegrationApplicationUpdate::default() };
        let changed = applications.update(made.id, &update).await.unwrap();
        assert_eq!((changed.comment.as_str(), changed.accounts_amount < made.accounts_amount), ("made by a test", true));
        assert_ne!(applications.secret(made.id).await.unwrap().expose(), before.expose(), "by every change, up to 4.10.16");
        let replacement = NewIntegrationApplication { ip_group: vec!["10.0.0.0/8".to_owned()], ..NewIntegrationApplication::new("ci-2", deploy()) };
        let replaced = applications.replace(made.id, &replacement).await.unwrap();
        assert_eq!((replaced.name.as_str(), replaced.ip_group.as_slice()), ("ci-2", ["10.0.0.0/8".to_owned()].as_slice()));

        for language in SdkLanguage::KNOWN {
            assert!(!applications.sdk(language).await.unwrap().code.is_empty());
        }
        applications.delete(made.id).await.unwrap();
        assert!(applications.get(made.id).await.unwrap_err().is_not_found());
    }

    what_chooses_nothing_is_never_taken_for_all: |place, dialect| {
        place.sandbox.forget_requests();
        let applications = place.client.integration_applications();
        let id = IntegrationApplicationId::new(Uuid::new_v4());
        for nothing in [AccountSelection::Ids(Vec::new()), AccountSelection::Attributes(Vec::new())] {
            invalid(&applications.create(&NewIntegrationApplication::new("ci", nothing.clone())).await.unwrap_err());
            let update = IntegrationApplicationUpdate { accounts: Some(nothing), ..IntegrationApplicationUpdate::default() };
            invalid(&applications.update(id, &update).await.unwrap_err());
        }
        invalid(&applications.account_secret(&on_web("")).await.unwrap_err());
        if dialect == Dialect::V3_10 {
            for error in [
                applications.get(id).await.unwrap_err(),
                applications.rows(IntegrationApplicationFilter::default()).all().await.unwrap_err(),
                applications.delete(id).await.unwrap_err(),
                applications.secret(id).await.unwrap_err(),
                applications.refresh_secret(id).await.unwrap_err(),
                applications.sdk(&SdkLanguage::Python).await.unwrap_err(),
            ] {
                assert!(matches!(invalid(&error), Invalid::Version { .. }));
            }
        }
        assert_eq!(place.sandbox.requests().total(), 0);
    }
}

#[tokio::test]
async fn the_secret_of_an_application_may_want_a_second_factor() {
    let sandbox = Sandbox::builder().profile(Profile::V4_10Licensed).mfa(true).build().unwrap();
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let client = JumpServer::builder().service(sandbox.service()).private_token(token).build().unwrap();
    let applications = client.integration_applications();
    let made = applications.create(&NewIntegrationApplication::new("ci", AccountSelection::All)).await.unwrap();
    let error = applications.secret(made.id).await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::ConfirmationRequired { by: ConfirmType::Mfa });
}

//! Values: what can be written down, and what cannot.

use jms_domain::{
    AccountFilter, AccountId, AssetType, ChangeSecretUpdate, Crontab, Dialect, Hours, Invalid, NewAccount,
    NewBackupPlan, NewKey, NewSecret, PasswordRules, Schedule, Secret, SecretChange, ServerTime, SshKeyStrategy,
    StoredSchedule, StoredSecret,
};
use proptest::prelude::*;

const UUID: &str = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";

#[test]
fn ids_take_dashes_in_either_case_and_nothing_else() {
    let id: AccountId = UUID.to_uppercase().parse().unwrap();
    assert_eq!(id.to_string(), UUID);
    for wrong in
        ["", "zzz", "0a6a2e40f92b4aca94ef5f6ae5b0966c", "{0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c}", "../users", "5"]
    {
        let error = wrong.parse::<AccountId>().unwrap_err();
        assert!(matches!(&error, Invalid::Id { given, .. } if given == wrong));
        assert!(error.to_string().contains("write a uuid with dashes"), "{error}");
    }
}

#[test]
fn choices_are_open_in_answers_and_closed_in_requests() {
    assert_eq!(serde_json::from_str::<AssetType>("\"linux\"").unwrap(), AssetType::Linux);
    let unknown: AssetType = serde_json::from_str("\"quantum\"").unwrap();
    assert_eq!(unknown.as_str(), "quantum");
    assert_eq!(serde_json::to_string(&unknown).unwrap(), "\"quantum\"");
    let error = "linus".parse::<AssetType>().unwrap_err();
    assert!(error.to_string().contains("write one of linux, windows"), "{error}");
}

#[test]
fn secrets_that_the_server_would_change_or_refuse_are_refused() {
    for wrong in ["", " x", "x ", "x\n", "a\0b", "{{secret}}", &"x".repeat(40_961)] {
        let error = Secret::new(wrong).unwrap_err();
        assert!(matches!(error, Invalid::Secret { .. }), "{wrong:?}");
        assert!(wrong.len() < 3 || !error.to_string().contains(wrong));
    }
    for right in ["a b", "a\nb", "a{{b}}c", "abc:def", "密码", &"é".repeat(40_960)] {
        assert_eq!(Secret::new(right).unwrap().expose(), right);
    }
    assert_eq!(
        Secret::key("\n-----BEGIN-----\nx\n-----END-----\n").unwrap().expose(),
        "-----BEGIN-----\nx\n-----END-----"
    );
}

#[test]
fn secrets_do_not_show_themselves() {
    let secret = Secret::new("hunter2-canary").unwrap();
    let stored = StoredSecret::from_answer(Some(secret.clone()));
    let account = NewAccount {
        secret: Some(secret.clone()),
        passphrase: Some(secret.clone()),
        ..NewAccount::new(UUID.parse().unwrap(), "root")
    };
    let change = SecretChange::Password(NewSecret::Specific(secret.clone()));
    let update = ChangeSecretUpdate { secret: Some(change), ..ChangeSecretUpdate::default() };
    for shown in [format!("{secret:?}"), format!("{stored:?}"), format!("{account:#?}"), format!("{update:?}")] {
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("***"), "{shown}");
    }
}

#[test]
fn a_redacted_secret_is_no_secret() {
    let read = |text: Option<&str>| StoredSecret::from_answer(text.map(Secret::from_answer));
    assert!(matches!(read(Some("<REDACTED>")), StoredSecret::Redacted));
    assert!(matches!(read(None), StoredSecret::Absent));
    assert!(matches!(read(Some("")), StoredSecret::Absent));
    assert_eq!(read(Some(" kept as it is ")).shown().unwrap().expose(), " kept as it is ");
}

#[test]
fn intervals_and_password_lengths_have_bounds() {
    assert_eq!([1, 65535].map(|hours| Hours::new(hours).unwrap().get()), [1, 65535]);
    for wrong in ["0", "65536", "-1", "24.5", "", "a day"] {
        assert!(matches!(wrong.parse::<Hours>(), Err(Invalid::Interval { .. })), "{wrong}");
    }
    assert_eq!([8, 36].map(|length| PasswordRules::new(length).unwrap().length()), [8, 36]);
    for wrong in [0, 7, 37, 256 + 16, u32::MAX] {
        assert_eq!(PasswordRules::new(wrong), Err(Invalid::PasswordLength { given: wrong, least: 8, greatest: 36 }));
    }
    let long = PasswordRules::new(31).unwrap();
    assert_eq!(long.check(Dialect::V3_10), Err(Invalid::PasswordLength { given: 31, least: 8, greatest: 30 }));
}

#[test]
fn a_password_needs_some_characters() {
    let digits = PasswordRules::default().with_lowercase(false).and_then(|rules| rules.with_uppercase(false)).unwrap();
    let digits = digits.with_symbols(false).unwrap();
    assert!(matches!(digits.clone().with_digits(false), Err(Invalid::PasswordRules { .. })));
    let letters = PasswordRules::default().with_digits(false).and_then(|rules| rules.with_lowercase(false)).unwrap();
    assert!(matches!(letters.with_uppercase(false), Err(Invalid::PasswordRules { .. })), "symbols alone do not do");
    assert!(matches!(digits.clone().excluding("0123456789"), Err(Invalid::PasswordRules { .. })));
    assert!(digits.clone().excluding("!@#$%^&*()_+-=[]").is_ok());
    assert!(matches!(digits.excluding("!@#$%^&*()_+-=[]{"), Err(Invalid::PasswordRules { .. })));
}

#[test]
fn what_one_version_lacks_is_refused_for_it() {
    let asset = UUID.parse().unwrap();
    let refused = |result: Result<(), Invalid>| matches!(result, Err(Invalid::Version { server: _, .. }));
    let kept = NewAccount { secret_reset: false, ..NewAccount::new(asset, "root") };
    assert!(refused(kept.check(Dialect::V3_10)) && kept.check(Dialect::V4_10).is_ok());
    let filter = AccountFilter { privileged: Some(true), ..asset.into() };
    assert!(refused(filter.check(Dialect::V3_10)) && filter.check(Dialect::V4_10).is_ok());
    let inactive = NewBackupPlan { is_active: false, ..NewBackupPlan::new("nightly", []) };
    assert!(refused(inactive.check(Dialect::V3_10)) && inactive.check(Dialect::V4_10).is_ok());
    let add = SecretChange::SshKey { key: NewKey::Random, strategy: SshKeyStrategy::Add };
    assert!(refused(add.check(Dialect::V4_10)) && add.check(Dialect::V3_10).is_ok());
    let every_minute = Schedule::Cron(Crontab::parse("* * * * *", Dialect::V3_10).unwrap());
    assert!(matches!(every_minute.check(Dialect::V4_10), Err(Invalid::Crontab { .. })));
    assert!(every_minute.check(Dialect::V3_10).is_ok());
}

#[test]
fn texts_that_the_server_would_cut_are_refused() {
    let account = |name: &str| NewAccount::new(UUID.parse().unwrap(), name).check(Dialect::V4_10);
    for wrong in ["", " root", "root\t", "a\0b", &"é".repeat(129)] {
        assert!(matches!(account(wrong), Err(Invalid::Text { .. })), "{wrong:?}");
    }
    assert!(account(&"é".repeat(128)).is_ok());
}

#[test]
fn a_stored_schedule_tells_what_it_does() {
    let stored = |periodic, crontab: &str, interval| {
        StoredSchedule::from_answer(periodic, Some(crontab.to_owned()), interval, "-".to_owned()).effective()
    };
    assert_eq!(stored(false, "0 3 * * *", Some(24)), Ok(Schedule::Manual));
    assert_eq!(stored(true, "0 3 * * *", Some(24)), Ok(Schedule::Cron("0 3 * * *".parse().unwrap())));
    assert_eq!(stored(true, "", Some(24)), Ok(Schedule::Every(Hours::new(24).unwrap())));
    assert!(matches!(stored(true, "0 0 * * 7", Some(24)), Err(Invalid::Crontab { .. })), "it never runs");
    assert!(stored(true, "", None).is_err(), "a wiped schedule");
}

#[test]
fn times_are_read_in_each_of_their_forms() {
    let moment = "2026-11-21T21:40:13Z".parse::<jiff::Timestamp>().unwrap();
    for form in [
        "2026/11/22 05:40:13 +0800",
        "2026-11-22 05:40:13 +0800",
        "2026-11-22T05:40:13+08:00",
        "2026-11-21T21:40:13Z",
        "2026/11/21 11:10:13 -1030",
    ] {
        assert_eq!(form.parse::<ServerTime>().unwrap().timestamp(), moment, "{form}");
    }
    for wrong in
        ["", "2026/11/22", "2026/13/22 05:40:13 +0800", "2026/11/22 05:40:13 *0800", "２026/11/22 05:40:13 +0800"]
    {
        assert!(wrong.parse::<ServerTime>().is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,140}|[-0-9*/, a-zé０]{0,60}") {
        let _ = Crontab::parse(&text, Dialect::V3_10);
        let _ = text.parse::<ServerTime>();
        let _ = text.parse::<AccountId>();
        let _ = text.parse::<Hours>();
        let _ = text.parse::<AssetType>();
        let _ = text.parse::<Dialect>();
        let _ = Secret::new(text);
    }

    #[test]
    fn a_time_is_what_was_written(seconds in 0_i64..4_000_000_000, offset in -14_i32 * 60..=14 * 60) {
        let offset = jiff::tz::Offset::from_seconds(offset * 60).unwrap();
        let moment = jiff::Timestamp::from_second(seconds).unwrap();
        let text = offset.to_datetime(moment).strftime("%Y/%m/%d %H:%M:%S ").to_string();
        let minutes = offset.seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let time: ServerTime = format!("{text}{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60).parse().unwrap();
        prop_assert_eq!((time.timestamp(), time.offset()), (moment, offset));
        prop_assert_eq!(time.to_string().parse::<ServerTime>().unwrap(), time);
    }
}

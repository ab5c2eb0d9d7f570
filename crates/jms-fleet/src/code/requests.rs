//! From what files say to what is sent, kind by kind.

use jms_domain::{
    AccountTemplateUpdate, AccountUpdate, AssetId, AssetType, BackupPlanUpdate, ChangeSecretUpdate, NewAccount,
    NewAccountTemplate, NewBackupPlan, NewChangeSecretAutomation, NewPushAccountAutomation, Patch, PushAccountUpdate,
    Schedule, SecretType,
};

use super::{
    given::{Given, Sendable, both, of, wrong},
    schedule::{SCHEDULE, to_send},
};

pub(super) fn new_account(given: &Given<'_>, asset: AssetId, name: &str) -> Sendable<NewAccount> {
    let new = NewAccount::new(asset, given.text("username").unwrap_or_else(|| name.to_owned()));
    Ok(NewAccount {
        name: name.to_owned(),
        secret_type: given.secret_type()?,
        secret: (given.secret)("secret"),
        passphrase: (given.secret)("passphrase"),
        privileged: given.flag("privileged").unwrap_or(new.privileged),
        is_active: given.flag("is_active").unwrap_or(new.is_active),
        secret_reset: given.flag("secret_reset").unwrap_or(new.secret_reset),
        su_from: match given.su_from(|lookup, name| lookup.account(name))? {
            Patch::Set(id) => Some(id),
            _ => None,
        },
        labels: given.labels().unwrap_or_default(),
        comment: given.text("comment").unwrap_or_default(),
        ..new
    })
}

pub(super) fn account_update(given: &Given<'_>) -> Sendable<AccountUpdate> {
    Ok(AccountUpdate {
        privileged: given.flag("privileged"),
        is_active: given.flag("is_active"),
        secret_reset: given.flag("secret_reset"),
        su_from: given.su_from(|lookup, name| lookup.account(name))?,
        labels: given.labels(),
        comment: given.text("comment"),
        ..AccountUpdate::default()
    })
}

pub(super) fn new_template(given: &Given<'_>, name: &str) -> Sendable<NewAccountTemplate> {
    // Without a secret, it is for accounts that ask for one. That its type is told with the secret only is a limit of ours.
    let has_secret = given.is_random() || (given.secret)("secret").is_some();
    let new = NewAccountTemplate::new(given.text("username").unwrap_or_default());
    if !has_secret && given.secret_type()? != SecretType::Password {
        return wrong("secret", "it is missing: files can describe templates without a secret for passwords only");
    }
    Ok(NewAccountTemplate {
        name: name.to_owned(),
        secret: has_secret.then(|| given.template_secret()).transpose()?,
        push_params: given.map("push_params").unwrap_or_default(),
        platforms: given.named("platforms", |lookup, field, names| lookup.platforms(field, names))?.unwrap_or_default(),
        su_from: match given.su_from(|lookup, name| lookup.template(name))? {
            Patch::Set(id) => Some(id),
            _ => None,
        },
        privileged: given.flag("privileged").unwrap_or(new.privileged),
        is_active: given.flag("is_active").unwrap_or(new.is_active),
        auto_push: given.flag("auto_push").unwrap_or(new.auto_push),
        labels: given.labels().unwrap_or_default(),
        comment: given.text("comment").unwrap_or_default(),
        ..new
    })
}

pub(super) fn template_update(given: &Given<'_>) -> Sendable<AccountTemplateUpdate> {
    Ok(AccountTemplateUpdate {
        name: None,
        username: given.text("username"),
        secret: given.touches_secret().then(|| given.template_secret()).transpose()?,
        push_params: given.map("push_params"),
        platforms: given.named("platforms", |lookup, field, names| lookup.platforms(field, names))?,
        su_from: given.su_from(|lookup, name| lookup.template(name))?,
        privileged: given.flag("privileged"),
        is_active: given.flag("is_active"),
        auto_push: given.flag("auto_push"),
        labels: given.labels(),
        comment: given.text("comment"),
    })
}

/// What changes of both kinds of automations that set secrets have in common.
pub(super) fn change_secret_update(given: &Given<'_>) -> Sendable<ChangeSecretUpdate> {
    let secret = given.touches_secret().then(|| given.secret_change()).transpose();
    let (update, secret) = both(without_secret(given), secret)?;
    Ok(ChangeSecretUpdate { secret, ..update })
}

fn without_secret(given: &Given<'_>) -> Sendable<ChangeSecretUpdate> {
    Ok(ChangeSecretUpdate {
        name: None,
        accounts: given.texts("accounts"),
        assets: given.named("assets", |lookup, field, names| lookup.assets(field, names))?,
        nodes: given.named("nodes", |lookup, field, names| lookup.nodes(field, names))?,
        secret: None,
        schedule: given.schedule()?,
        is_active: given.flag("is_active"),
        check_conn_after_change: given.flag("check_conn_after_change"),
        recipients: given.named("recipients", |lookup, field, names| lookup.users(field, names))?,
        params: given.map("params"),
        comment: given.marked_comment(),
    })
}

pub(super) fn new_change_secret(given: &Given<'_>, name: &str) -> Sendable<NewChangeSecretAutomation> {
    let named = given.texts("accounts");
    let accounts = named.map_or_else(|| wrong("accounts", "it is missing: write the user names of accounts"), Ok);
    let ((update, accounts), secret) = both(both(without_secret(given), accounts), given.secret_change())?;
    let ChangeSecretUpdate {
        name: _,
        accounts: _,
        assets,
        nodes,
        secret: _,
        schedule,
        is_active,
        check_conn_after_change,
        recipients,
        params,
        comment,
    } = update;
    let new = NewChangeSecretAutomation::new(name, accounts, secret);
    Ok(NewChangeSecretAutomation {
        assets: assets.unwrap_or_default(),
        nodes: nodes.unwrap_or_default(),
        schedule: schedule.unwrap_or(Schedule::Manual),
        is_active: is_active.unwrap_or(new.is_active),
        check_conn_after_change: check_conn_after_change.unwrap_or(new.check_conn_after_change),
        recipients: recipients.unwrap_or_default(),
        params: params.unwrap_or_default(),
        comment: comment.unwrap_or_default(),
        ..new
    })
}

pub(super) fn push_update(given: &Given<'_>) -> Sendable<PushAccountUpdate> {
    let ChangeSecretUpdate {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        recipients: _,
        params,
        comment,
    } = change_secret_update(given)?;
    Ok(PushAccountUpdate {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        params,
        comment,
    })
}

pub(super) fn new_push(given: &Given<'_>, name: &str) -> Sendable<NewPushAccountAutomation> {
    let NewChangeSecretAutomation {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        recipients: _,
        params,
        comment,
    } = new_change_secret(given, name)?;
    Ok(NewPushAccountAutomation {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        params,
        comment,
    })
}

pub(super) fn backup_update(given: &Given<'_>) -> Sendable<BackupPlanUpdate> {
    let users = |field| given.named(field, |lookup, field, names| lookup.users(field, names));
    let types: Option<Vec<AssetType>> = given
        .texts("types")
        .map(|types| types.iter().map(|name| name.parse()).collect())
        .transpose()
        .map_err(of("types"))?;
    // A change without the schedule would wipe it.
    let schedule = (given.whole)(SCHEDULE).map_or(Ok(Schedule::Manual), to_send)?;
    Ok(BackupPlanUpdate {
        types,
        recipients_part_one: users("recipients_part_one")?,
        recipients_part_two: users("recipients_part_two")?,
        is_password_divided: given.flag("is_password_divided_by_email"),
        is_active: given.flag("is_active"),
        comment: given.marked_comment(),
        ..BackupPlanUpdate::new(schedule)
    })
}

pub(super) fn new_backup(given: &Given<'_>, name: &str) -> Sendable<NewBackupPlan> {
    let BackupPlanUpdate {
        schedule,
        name: _,
        types,
        recipients_part_one,
        recipients_part_two,
        is_password_divided,
        zip_encrypt_password: _,
        is_active,
        comment,
    } = backup_update(given)?;
    let new = NewBackupPlan::new(name, types.unwrap_or_default());
    Ok(NewBackupPlan {
        recipients_part_one: recipients_part_one.unwrap_or_default(),
        recipients_part_two: recipients_part_two.unwrap_or_default(),
        is_password_divided: is_password_divided.unwrap_or(new.is_password_divided),
        zip_encrypt_password: (given.secret)("zip_encrypt_password"),
        schedule,
        is_active: is_active.unwrap_or(new.is_active),
        comment: comment.unwrap_or_default(),
        ..new
    })
}

//! The choices of the wire and their labels.
//!
//! Labels are those of recorded answers and of the recorded OPTIONS metadata. A label that was never recorded in Chinese is
//! shown in English.

use crate::{lang::Language, profile::Profile};

/// One value of a choice field.
#[derive(Debug)]
struct Choice {
    value: &'static str,
    label: &'static str,
    /// Label of 3.10, where it differs.
    v3: Option<&'static str>,
    /// Label in simplified Chinese, where it was recorded.
    zh: Option<&'static str>,
}

const fn choice(value: &'static str, label: &'static str) -> Choice {
    Choice { value, label, v3: None, zh: None }
}

impl Choice {
    const fn zh(self, label: &'static str) -> Self {
        Self { zh: Some(label), ..self }
    }

    const fn v3(self, label: &'static str) -> Self {
        Self { v3: Some(label), ..self }
    }
}

/// A choice field: its values, in the server's order.
#[derive(Debug)]
pub(crate) struct Choices(&'static [Choice]);

impl Choices {
    pub(crate) fn has(&self, value: &str) -> bool {
        self.0.iter().any(|choice| choice.value == value)
    }

    /// The values, in the server's order.
    pub(crate) fn values(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|choice| choice.value)
    }

    /// The label of a value; a value that is none of the choices is its own label, as on the server.
    pub(crate) fn label<'a>(&self, value: &'a str, profile: Profile, lang: Language) -> &'a str {
        let Some(choice) = self.0.iter().find(|choice| choice.value == value) else { return value };
        match (lang, choice.zh, choice.v3) {
            (Language::Chinese, Some(zh), _) => zh,
            (_, _, Some(v3)) if profile.is_v3() => v3,
            _ => choice.label,
        }
    }
}

pub(crate) static SECRET_TYPE: Choices = Choices(&[
    choice("password", "Password").zh("密码"),
    choice("ssh_key", "SSH key"),
    choice("access_key", "Access key"),
    choice("token", "Token"),
    choice("api_key", "API key"),
]);

/// The secret types that automations change.
pub(crate) static CHANGED_SECRET_TYPE: Choices =
    Choices(&[choice("password", "Password").zh("密码"), choice("ssh_key", "SSH key")]);

pub(crate) static SOURCE: Choices = Choices(&[
    choice("local", "Local").zh("数据库"),
    choice("collected", "Discovery").v3("Collected"),
    choice("template", "Template").zh("模板"),
]);

pub(crate) static CONNECTIVITY: Choices = Choices(&[
    choice("-", "Unknown").zh("未知"),
    choice("na", "N/A"),
    choice("ok", "OK").v3("Ok"),
    choice("err", "Error"),
    choice("rdp_err", "RDP error"),
    choice("auth_err", "Authentication error"),
    choice("password_err", "Invalid password error"),
    choice("openssh_key_err", "OpenSSH key error"),
    choice("ntlm_err", "NTLM credentials rejected error"),
    choice("create_temp_err", "Create temporary error"),
]);

pub(crate) static ON_INVALID: Choices =
    Choices(&[choice("skip", "Skip"), choice("update", "Update"), choice("error", "Failed")]);

pub(crate) static CATEGORY: Choices = Choices(&[
    choice("host", "Host").zh("主机"),
    choice("device", "Device").v3("device"),
    choice("database", "Database").zh("数据库"),
    choice("cloud", "Cloud"),
    choice("web", "Web"),
    choice("custom", "Custom"),
    choice("ds", "Directory service"),
]);

pub(crate) static ASSET_TYPE: Choices = Choices(&[
    choice("linux", "Linux"),
    choice("windows", "Windows"),
    choice("macos", "macOS"),
    choice("unix", "Unix"),
    choice("other", "Other"),
    choice("cisco", "Cisco"),
    choice("huawei", "Huawei"),
    choice("h3c", "H3C"),
    choice("juniper", "Juniper"),
    choice("tp_link", "TP-Link"),
    choice("general", "General").v3("general"),
    choice("switch", "Switch"),
    choice("router", "Router"),
    choice("firewall", "Firewall"),
    choice("mysql", "MySQL"),
    choice("mariadb", "MariaDB"),
    choice("postgresql", "PostgreSQL"),
    choice("oracle", "Oracle"),
    choice("sqlserver", "SQLServer"),
    choice("db2", "DB2"),
    choice("dameng", "Dameng"),
    choice("clickhouse", "ClickHouse"),
    choice("mongodb", "MongoDB"),
    choice("redis", "Redis"),
    choice("website", "Website"),
    choice("public", "Public cloud"),
    choice("private", "Private cloud"),
    choice("k8s", "Kubernetes"),
    choice("windows_ad", "Windows Active Directory"),
]);

pub(crate) static SECRET_STRATEGY: Choices =
    Choices(&[choice("specific", "Specific secret").zh("指定"), choice("random", "Random generate").zh("随机生成")]);

/// The label of `set_jms` ends in a blank on the server, too.
const SET_JMS: Choice =
    choice("set_jms", "Replace (Replace only keys pushed by JumpServer) ").zh("替换 (只替换由 JumpServer 推送的密钥)");
const SET: Choice = choice("set", "Empty and append SSH KEY");

pub(crate) static SSH_KEY_STRATEGY: Choices = Choices(&[SET_JMS, SET]);

/// 3.10 also appends.
pub(crate) static SSH_KEY_STRATEGY_V3: Choices = Choices(&[choice("add", "Append SSH KEY").zh("追加"), SET, SET_JMS]);

pub(crate) static BACKUP_TYPE: Choices =
    Choices(&[choice("email", "Email").zh("邮箱"), choice("object_storage", "SFTP")]);

pub(crate) static TRIGGER: Choices = Choices(&[
    choice("manual", "Manual").v3("Manual trigger").zh("手动触发"),
    choice("timing", "Timing").v3("Timing trigger"),
]);

pub(crate) static EXECUTION_STATUS: Choices = Choices(&[
    choice("ready", "Ready"),
    choice("pending", "Pending"),
    choice("running", "Running"),
    choice("success", "Success").zh("成功"),
    choice("failed", "Failed").zh("失败"),
    choice("error", "Error"),
    choice("canceled", "Canceled"),
]);

pub(crate) static AUTOMATION_TYPE: Choices = Choices(&[
    choice("change_secret", "Change secret").zh("更改密码"),
    choice("backup_account", "Backup account").zh("账号备份"),
    choice("push_account", "Push account"),
    choice("verify_account", "Verify account"),
    choice("gather_accounts", "Gather accounts"),
    choice("check_account", "Check account"),
]);

pub(crate) static CONFIRM_TYPE: Choices =
    Choices(&[choice("relogin", "Re-Login"), choice("password", "Password").zh("密码"), choice("mfa", "MFA")]);

pub(crate) static MFA_LEVEL: Choices = Choices(&[choice("0", "Disabled").v3("Disable").zh("禁用")]);

pub(crate) static PASSWORD_STRATEGY: Choices = Choices(&[
    choice("email", "Reset link will be generated and sent to the user").zh("生成重置密码链接，通过邮件发送给用户"),
    choice("custom", "Set password"),
]);

pub(crate) static SYSTEM_ROLE: Choices =
    Choices(&[choice("SystemAdmin", "System Admin").zh("系统管理员"), choice("User", "User")]);

pub(crate) static ORG_ROLE: Choices = Choices(&[
    choice("OrgAdmin", "Organization Admin").zh("组织管理员"),
    choice("OrgAuditor", "Organization Auditor"),
    choice("OrgUser", "Organization user").zh("组织用户"),
]);

pub(crate) static PG_SSL_MODE: Choices = Choices(&[choice("prefer", "Prefer")]);

pub(crate) static AUTOFILL: Choices = Choices(&[choice("no", "Disabled")]);

/// The aliases of virtual accounts, and what they are called.
pub(crate) static VIRTUAL_ALIAS: Choices = Choices(&[
    choice("@INPUT", "Manual input").zh("手动输入"),
    choice("@USER", "Dynamic user"),
    choice("@ANON", "Anonymous account").zh("匿名账号"),
    choice("@SPEC", "Specified account"),
]);

/// What virtual accounts show as their username, by alias.
pub(crate) static VIRTUAL_USERNAME: Choices =
    Choices(&[choice("@INPUT", "Manual input").zh("手动输入"), choice("@USER", "Same with user")]);

/// What virtual accounts show as their comment, by alias.
pub(crate) static VIRTUAL_COMMENT: Choices = Choices(&[
    choice("@INPUT", "Non-asset account, Input username/password on connect"),
    choice("@USER", "The account username name same with user on connect"),
    choice(
        "@ANON",
        "Connect asset without using a username and password, and it only supports web-based and custom-type assets",
    ),
]);

/// What became of a gathered account or a risk.
pub(crate) static FINDING: Choices =
    Choices(&[choice("0", "Pending"), choice("1", "Confirmed"), choice("2", "Ignored")]);

pub(crate) static RISK: Choices = Choices(&[
    choice("long_time_no_login", "Long time no login"),
    choice("new_found", "New found"),
    choice("account_deleted", "Account deleted"),
    choice("groups_changed", "Groups change"),
    choice("sudoers_changed", "Sudo changed"),
    choice("authorized_keys_changed", "Authorized keys changed"),
    choice("password_expired", "Password expired"),
    choice("long_time_password", "Long time no change"),
    choice("weak_password", "Weak password"),
    choice("leaked_password", "Leaked password"),
    choice("repeated_password", "Repeated password"),
]);

/// What can be done about a risk.
pub(crate) static RISK_ACTION: Choices = Choices(&[
    choice("ignore", "Ignored"),
    choice("reopen", "Reopen"),
    choice("close", "Close"),
    choice("disable_remote", "Disable remote"),
    choice("delete_remote", "Delete remote"),
    choice("delete_account", "Delete account"),
    choice("delete_both", "Delete remote"),
    choice("add_account", "Add account"),
    choice("change_password_add", "Change password and Add"),
    choice("change_password", "Change secret"),
]);

//! The choices of the wire and their labels.
//!
//! Labels are those of recorded answers and of the recorded OPTIONS metadata; Chinese ones also those that the servers hold for
//! the same English ones. A label that they have none for is shown in English.

use crate::{lang::Language, profile::Profile};

/// One value of a choice field.
#[derive(Debug)]
struct Choice {
    value: &'static str,
    label: &'static str,
    /// Label of 3.10, where it differs.
    v3: Option<&'static str>,
    /// Label in simplified Chinese, where it differs.
    zh: Option<&'static str>,
    /// The same on 3.10, where that differs from 4.10.
    zh_v3: Option<&'static str>,
    /// The only version that offers the value.
    only: Option<Version>,
}

/// A version that has what the other does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    V3,
    V4,
}

const fn choice(value: &'static str, label: &'static str) -> Choice {
    Choice { value, label, v3: None, zh: None, zh_v3: None, only: None }
}

impl Choice {
    const fn zh(self, label: &'static str) -> Self {
        Self { zh: Some(label), ..self }
    }

    const fn v3(self, label: &'static str) -> Self {
        Self { v3: Some(label), ..self }
    }

    const fn zh_v3(self, label: &'static str) -> Self {
        Self { zh_v3: Some(label), ..self }
    }

    const fn only_v3(self) -> Self {
        Self { only: Some(Version::V3), ..self }
    }

    const fn only_v4(self) -> Self {
        Self { only: Some(Version::V4), ..self }
    }

    fn say(&self, profile: Profile, lang: Language) -> &'static str {
        let is_v3 = profile.is_v3();
        match lang {
            Language::Chinese => self.zh_v3.filter(|_| is_v3).or(self.zh),
            Language::English | Language::Other(_) => None,
        }
        .or(self.v3.filter(|_| is_v3))
        .unwrap_or(self.label)
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

    /// The values that the version offers, with their labels.
    pub(crate) fn offered(
        &self,
        profile: Profile,
        lang: Language,
    ) -> impl Iterator<Item = (&'static str, &'static str)> {
        let absent = if profile.is_v3() { Version::V4 } else { Version::V3 };
        let there = self.0.iter().filter(move |choice| choice.only != Some(absent));
        there.map(move |choice| (choice.value, choice.say(profile, lang)))
    }

    /// The label of a value; a value that is none of the choices is its own label, as on the server.
    pub(crate) fn label<'a>(&self, value: &'a str, profile: Profile, lang: Language) -> &'a str {
        self.0.iter().find(|choice| choice.value == value).map_or(value, |choice| choice.say(profile, lang))
    }
}

pub(crate) static SECRET_TYPE: Choices = Choices(&[
    choice("password", "Password").zh("密码"),
    choice("ssh_key", "SSH key").zh("SSH 密钥"),
    choice("access_key", "Access key"),
    choice("token", "Token").zh("令牌").zh_v3("Token"),
    choice("api_key", "API key"),
]);

/// The secret types that automations change.
pub(crate) static CHANGED_SECRET_TYPE: Choices =
    Choices(&[choice("password", "Password").zh("密码"), choice("ssh_key", "SSH key").zh("SSH 密钥")]);

pub(crate) static SOURCE: Choices = Choices(&[
    choice("local", "Local").zh("数据库"),
    choice("collected", "Discovery").v3("Collected").zh("发现").zh_v3("收集"),
    choice("template", "Template").zh("模板"),
]);

pub(crate) static CONNECTIVITY: Choices = Choices(&[
    choice("-", "Unknown").zh("未知"),
    choice("na", "N/A").zh("不适用").only_v4(),
    choice("ok", "OK").v3("Ok").zh("成功"),
    choice("err", "Error").zh("错误"),
    choice("rdp_err", "RDP error").zh("RDP 连接失败").only_v4(),
    choice("auth_err", "Authentication error").zh("认证失败").only_v4(),
    choice("password_err", "Invalid password error").zh("密码无效").only_v4(),
    choice("openssh_key_err", "OpenSSH key error").zh("OpenSSH 密钥错误").only_v4(),
    choice("ntlm_err", "NTLM credentials rejected error").zh("NTLM 凭据被拒绝").only_v4(),
    choice("create_temp_err", "Create temporary error").zh("创建临时目录失败").only_v4(),
]);

pub(crate) static ON_INVALID: Choices = Choices(&[
    choice("skip", "Skip").zh("跳过"),
    choice("update", "Update").zh("更新"),
    choice("error", "Failed").zh("失败"),
]);

pub(crate) static CATEGORY: Choices = Choices(&[
    choice("host", "Host").zh("主机"),
    choice("device", "Device").zh("网络设备"),
    choice("database", "Database").zh("数据库"),
    choice("cloud", "Cloud").v3("Cloud service").zh("云服务"),
    choice("web", "Web"),
    choice("gpt", "GPT").only_v3(),
    choice("ds", "Directory service").zh("目录服务").only_v4(),
    choice("custom", "Custom type").zh("自定义类型").zh_v3("自定义"),
]);

pub(crate) static ASSET_TYPE: Choices = Choices(&[
    choice("linux", "Linux"),
    choice("windows", "Windows"),
    choice("macos", "macOS").only_v4(),
    choice("unix", "Unix"),
    choice("other", "Other").zh("其它"),
    choice("cisco", "Cisco").zh("思科").only_v4(),
    choice("huawei", "Huawei").zh("华为").only_v4(),
    choice("h3c", "H3C").only_v4(),
    choice("juniper", "Juniper").only_v4(),
    choice("tp_link", "TP-Link").only_v4(),
    choice("general", "General").zh("一般"),
    choice("switch", "Switch").zh("交换机"),
    choice("router", "Router").zh("路由器"),
    choice("firewall", "Firewall").zh("防火墙"),
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
    choice("public", "Public cloud").zh("公有云"),
    choice("private", "Private cloud").zh("私有云"),
    choice("k8s", "Kubernetes"),
    choice("website", "Website").zh("网站"),
    choice("windows_ad", "Windows Active Directory").zh("Windows 活动目录").only_v4(),
    choice("chatgpt", "ChatGPT"),
]);

pub(crate) static SECRET_STRATEGY: Choices =
    Choices(&[choice("specific", "Specific secret").zh("指定"), choice("random", "Random generate").zh("随机生成")]);

/// The label of `set_jms` ends in a blank on the server, too.
const SET_JMS: Choice =
    choice("set_jms", "Replace (Replace only keys pushed by JumpServer) ").zh("替换 (只替换由 JumpServer 推送的密钥)");
const SET: Choice = choice("set", "Empty and append SSH KEY").zh("清空所有并添加");

pub(crate) static SSH_KEY_STRATEGY: Choices = Choices(&[SET_JMS, SET]);

/// 3.10 also appends.
pub(crate) static SSH_KEY_STRATEGY_V3: Choices = Choices(&[choice("add", "Append SSH KEY").zh("追加"), SET, SET_JMS]);

pub(crate) static BACKUP_TYPE: Choices =
    Choices(&[choice("email", "Email").zh("邮箱"), choice("object_storage", "SFTP")]);

pub(crate) static TRIGGER: Choices = Choices(&[
    choice("manual", "Manual").v3("Manual trigger").zh("手动触发"),
    choice("timing", "Timing").v3("Timing trigger").zh("定时触发"),
]);

pub(crate) static EXECUTION_STATUS: Choices = Choices(&[
    choice("ready", "Ready").zh("准备就绪").zh_v3("准备"),
    choice("pending", "Pending").zh("待定的"),
    choice("running", "Running").zh("运行中"),
    choice("success", "Success").zh("成功"),
    choice("failed", "Failed").zh("失败"),
    choice("error", "Error").zh("错误"),
    choice("canceled", "Canceled").zh("取消"),
]);

pub(crate) static AUTOMATION_TYPE: Choices = Choices(&[
    choice("change_secret", "Change secret").zh("改密").zh_v3("更改密码"),
    choice("backup_account", "Backup account").zh("账号备份").zh_v3("备份账号"),
    choice("push_account", "Push account").zh("账号推送"),
    choice("verify_account", "Verify account").zh("验证账号"),
    choice("gather_accounts", "Gather accounts").zh("账号发现").zh_v3("收集账号"),
    choice("check_account", "Check account").zh("检查账号"),
]);

pub(crate) static CONFIRM_TYPE: Choices =
    Choices(&[choice("relogin", "Re-Login"), choice("password", "Password").zh("密码"), choice("mfa", "MFA")]);

pub(crate) static MFA_TYPE: Choices = Choices(&[
    choice("otp", "OTP"),
    choice("sms", "SMS"),
    choice("email", "Email"),
    choice("face", "Face recognition"),
    choice("otp_radius", "Radius"),
    choice("passkey", "Passkey"),
    choice("mfa_custom", "Custom"),
]);

pub(crate) static MFA_LEVEL: Choices =
    Choices(&[choice("0", "Disabled").v3("Disable").zh("禁用"), choice("1", "Enabled").v3("Enable").zh("启用")]);

pub(crate) static PASSWORD_STRATEGY: Choices = Choices(&[
    choice("email", "Reset link will be generated and sent to the user").zh("生成重置密码链接，通过邮件发送给用户"),
    choice("custom", "Set password"),
]);

pub(crate) static SYSTEM_ROLE: Choices =
    Choices(&[choice("SystemAdmin", "System Admin").zh("系统管理员"), choice("User", "User").zh("用户")]);

pub(crate) static ORG_ROLE: Choices = Choices(&[
    choice("OrgAdmin", "Organization Admin").zh("组织管理员"),
    choice("OrgAuditor", "Organization Auditor").zh("组织审计员"),
    choice("OrgUser", "Organization user").zh("组织用户"),
]);

pub(crate) static PG_SSL_MODE: Choices = Choices(&[
    choice("prefer", "Prefer"),
    choice("require", "Require"),
    choice("verify-ca", "Verify CA"),
    choice("verify-full", "Verify Full"),
]);

pub(crate) static AUTOFILL: Choices = Choices(&[choice("no", "Disabled").zh("禁用")]);

/// The aliases of virtual accounts, and what they are called.
pub(crate) static VIRTUAL_ALIAS: Choices = Choices(&[
    choice("@INPUT", "Manual input").zh("手动输入"),
    choice("@USER", "Dynamic user").zh("同名账号"),
    choice("@ANON", "Anonymous account").zh("匿名账号"),
    choice("@SPEC", "Specified account").zh("指定账号"),
]);

/// What virtual accounts show as their username, by alias.
pub(crate) static VIRTUAL_USERNAME: Choices = Choices(&[
    choice("@INPUT", "Manual input").zh("手动输入"),
    choice("@USER", "Same with user").zh("用户名与用户相同"),
]);

/// What virtual accounts show as their comment, by alias.
pub(crate) static VIRTUAL_COMMENT: Choices = Choices(&[
    choice("@INPUT", "Non-asset account, Input username/password on connect")
        .zh("登录时手动输入 用户名/密码 来连接的账号"),
    choice("@USER", "The account username name same with user on connect")
        .zh("登录资产时，账号用户名与使用者用户名相同的账号"),
    choice(
        "@ANON",
        "Connect asset without using a username and password, and it only supports web-based and custom-type assets",
    )
    .zh("连接资产时不使用用户名和密码的账号，仅支持 web类型 和 自定义类型 的资产"),
]);

/// What became of a gathered account or a risk.
pub(crate) static FINDING: Choices = Choices(&[
    choice("0", "Pending").zh("待定的"),
    choice("1", "Confirmed").zh("确认"),
    choice("2", "Ignored").zh("忽略"),
]);

pub(crate) static RISK: Choices = Choices(&[
    choice("long_time_no_login", "Long time no login").zh("长时间未登录"),
    choice("new_found", "New found").zh("新发现"),
    choice("account_deleted", "Account deleted").zh("账号已删除"),
    choice("groups_changed", "Groups change").zh("组变更"),
    choice("sudoers_changed", "Sudo changed").zh("Sudo变更"),
    choice("authorized_keys_changed", "Authorized keys changed").zh("密钥变更"),
    choice("password_expired", "Password expired").zh("密码已过期"),
    choice("long_time_password", "Long time no change").zh("长时间未改密"),
    choice("weak_password", "Weak password").zh("弱密码"),
    choice("leaked_password", "Leaked password").zh("密码泄露"),
    choice("repeated_password", "Repeated password").zh("重复密码"),
]);

/// What can be done about a risk.
pub(crate) static RISK_ACTION: Choices = Choices(&[
    choice("ignore", "Ignored").zh("忽略"),
    choice("reopen", "Reopen").zh("重新打开"),
    choice("close", "Close").zh("关闭"),
    choice("disable_remote", "Disable remote").zh("禁用远程"),
    choice("delete_remote", "Delete remote").zh("删除远程"),
    choice("delete_account", "Delete account").zh("删除账号"),
    choice("delete_both", "Delete remote").zh("删除远程"),
    choice("add_account", "Add account").zh("新增账号"),
    choice("change_password_add", "Change password and Add").zh("改密并添加"),
    choice("change_password", "Change secret").zh("改密"),
]);

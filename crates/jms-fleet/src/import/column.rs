//! The columns of a table of accounts, as the server's own export names them.

/// A column that an account can be read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Column {
    Id,
    Asset,
    Name,
    Username,
    SecretType,
    Secret,
    Passphrase,
    Privileged,
    IsActive,
    SecretReset,
    SuFrom,
    PushNow,
    Comment,
}

/// Field, and titles: those of 4.10.16 and 3.10.20 in English (source: recordings `accounts`, "OPTIONS list", of both), and in
/// Chinese (source: `apps/i18n/core/zh/LC_MESSAGES/django.po` at v4.10.16, `apps/locale/zh/LC_MESSAGES/django.po` at v3.10.20).
const COLUMNS: [(Column, &str, &[&str]); 13] = [
    (Column::Id, "id", &["ID"]),
    (Column::Asset, "asset", &["Asset", "资产"]),
    (Column::Name, "name", &["Name", "名称"]),
    (Column::Username, "username", &["Username", "用户名"]),
    (Column::SecretType, "secret_type", &["Secret type", "密文类型"]),
    (Column::Secret, "secret", &["Secret", "密文", "密钥"]),
    (Column::Passphrase, "passphrase", &["Passphrase", "Key password", "密钥密码"]),
    (Column::Privileged, "privileged", &["Privileged", "特权账号"]),
    (Column::IsActive, "is_active", &["Active", "Is active", "激活中", "激活"]),
    (Column::SecretReset, "secret_reset", &["Secret reset", "可改密"]),
    (Column::SuFrom, "su_from", &["Switch from", "Su from", "切换自"]),
    (Column::PushNow, "push_now", &["Push now", "立即推送"]),
    (Column::Comment, "comment", &["Description", "Comment", "备注"]),
];

/// What the export has besides, and an import cannot set: the server decides about it.
const IGNORED: [(&str, &[&str]); 20] = [
    ("labels", &["Tags", "Labels", "标签", "标签管理"]),
    ("version", &["Version", "版本"]),
    ("ds", &["Directory service", "目录服务"]),
    ("source", &["Source", "来源"]),
    ("source_id", &["Source ID", "来源 ID"]),
    ("login_by", &["Access by", "访问方式"]),
    ("connectivity", &["Connectivity", "连接性", "可连接性"]),
    ("change_secret_status", &["Change secret status", "改密状态"]),
    ("org_id", &["Organization ID", "组织 ID"]),
    ("org_name", &["Organization", "Org name", "组织", "组织名称"]),
    ("date_created", &["Date created", "创建日期"]),
    ("date_updated", &["Date updated", "更新日期"]),
    ("date_last_login", &["Date last access", "上次访问日期"]),
    ("date_verified", &["Date verified", "校验日期"]),
    ("date_change_secret", &["Date change secret", "密码日期"]),
    ("created_by", &["Created by", "创建者"]),
    ("params", &["Params", "参数"]),
    ("on_invalid", &["Exist policy", "账号存在策略"]),
    ("has_secret", &["Has secret"]),
    ("spec_info", &["Spec info"]),
];

/// What a title says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Title {
    Column(Column),
    /// Known, and of no use here.
    Ignored,
    Unknown,
}

impl Title {
    /// As the server reads titles: in either case, with or without the `*` of a required one, and by the field's name, too.
    pub(crate) fn of(text: &str) -> Self {
        let text = text.trim().trim_matches('*').trim();
        let is = |field: &str, titles: &[&str]| {
            field.eq_ignore_ascii_case(text) || titles.iter().any(|title| title.eq_ignore_ascii_case(text))
        };
        if let Some((column, ..)) = COLUMNS.iter().find(|(_, field, titles)| is(field, titles)) {
            Self::Column(*column)
        } else if IGNORED.iter().any(|(field, titles)| is(field, titles)) {
            Self::Ignored
        } else {
            Self::Unknown
        }
    }
}

impl Column {
    /// The field's name, for people and in JSON and YAML.
    pub(crate) fn field(self) -> &'static str {
        COLUMNS.iter().find(|(column, ..)| *column == self).map_or("", |(_, field, _)| field)
    }

    /// The fields that there are, for people.
    pub(crate) fn fields() -> String {
        COLUMNS.map(|(_, field, _)| field).join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_read_in_both_languages_and_of_both_versions() {
        for (text, column) in [
            ("*Asset", Column::Asset),
            ("资产", Column::Asset),
            ("*资产", Column::Asset),
            ("secret type", Column::SecretType),
            ("Key password", Column::Passphrase),
            ("Passphrase", Column::Passphrase),
            ("激活中", Column::IsActive),
            ("is_active", Column::IsActive),
            ("切换自", Column::SuFrom),
        ] {
            assert_eq!(Title::of(text), Title::Column(column), "{text}");
        }
        assert_eq!((Title::of("创建者"), Title::of("Colour")), (Title::Ignored, Title::Unknown));
    }

    #[test]
    fn no_title_has_two_meanings() {
        let mut all: Vec<String> = Vec::new();
        let ours = COLUMNS.iter().map(|(_, field, titles)| (*field, *titles));
        for (field, titles) in ours.chain(IGNORED) {
            let mut names: Vec<String> = titles.iter().map(|title| title.to_ascii_lowercase()).collect();
            names.push(field.to_owned());
            names.dedup();
            names.sort();
            names.dedup();
            for name in names {
                assert!(!all.contains(&name), "{name}");
                all.push(name);
            }
        }
    }
}

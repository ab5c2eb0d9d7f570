//! The columns of a table of accounts, as the server's own export names them: one table for reading and writing.

/// A column of a table of accounts, in the order of the export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Column {
    Id,
    Name,
    Username,
    SecretType,
    Secret,
    Passphrase,
    Labels,
    SuFrom,
    Asset,
    Version,
    Source,
    SourceId,
    LoginBy,
    Connectivity,
    ChangeSecretStatus,
    OrgName,
    Privileged,
    IsActive,
    SecretReset,
    PushNow,
    DateCreated,
    DateUpdated,
    DateLastLogin,
    DateVerified,
    DateChangeSecret,
    CreatedBy,
    Comment,
}

/// A column, its field, and its titles in English and Chinese, those of 4.10.16 first and those of 3.10.20 after them (source:
/// recordings `accounts`, "OPTIONS list", of both; `apps/i18n/core/zh/LC_MESSAGES/django.po` at v4.10.16,
/// `apps/locale/zh/LC_MESSAGES/django.po` at v3.10.20).
type Names = (Column, &'static str, &'static [&'static str], &'static [&'static str]);

const COLUMNS: [Names; 27] = [
    (Column::Id, "id", &["ID"], &["ID"]),
    (Column::Name, "name", &["Name"], &["名称"]),
    (Column::Username, "username", &["Username"], &["用户名"]),
    (Column::SecretType, "secret_type", &["Secret type"], &["密文类型"]),
    (Column::Secret, "secret", &["Secret"], &["密文", "密钥"]),
    (Column::Passphrase, "passphrase", &["Passphrase", "Key password"], &["密钥密码"]),
    (Column::Labels, "labels", &["Tags", "Labels"], &["标签", "标签管理"]),
    (Column::SuFrom, "su_from", &["Switch from", "Su from"], &["切换自"]),
    (Column::Asset, "asset", &["Asset"], &["资产"]),
    (Column::Version, "version", &["Version"], &["版本"]),
    (Column::Source, "source", &["Source"], &["来源"]),
    (Column::SourceId, "source_id", &["Source ID"], &["来源 ID"]),
    (Column::LoginBy, "login_by", &["Access by"], &["访问方式"]),
    (Column::Connectivity, "connectivity", &["Connectivity"], &["连接性", "可连接性"]),
    (Column::ChangeSecretStatus, "change_secret_status", &["Change secret status"], &["改密状态"]),
    (Column::OrgName, "org_name", &["Organization", "Org name"], &["组织", "组织名称"]),
    (Column::Privileged, "privileged", &["Privileged"], &["特权账号"]),
    (Column::IsActive, "is_active", &["Active", "Is active"], &["激活中", "激活"]),
    (Column::SecretReset, "secret_reset", &["Secret reset"], &["可改密"]),
    (Column::PushNow, "push_now", &["Push now"], &["立即推送"]),
    (Column::DateCreated, "date_created", &["Date created"], &["创建日期"]),
    (Column::DateUpdated, "date_updated", &["Date updated"], &["更新日期"]),
    (Column::DateLastLogin, "date_last_login", &["Date last access"], &["上次访问日期"]),
    (Column::DateVerified, "date_verified", &["Date verified"], &["校验日期"]),
    (Column::DateChangeSecret, "date_change_secret", &["Date change secret"], &["密码日期"]),
    (Column::CreatedBy, "created_by", &["Created by"], &["创建者"]),
    (Column::Comment, "comment", &["Description", "Comment"], &["备注"]),
];

/// What a server's export may have besides, and nobody reads here.
const IGNORED: [(&str, &[&str]); 6] = [
    ("ds", &["Directory service", "目录服务"]),
    ("org_id", &["Organization ID", "组织 ID"]),
    ("params", &["Params", "参数"]),
    ("on_invalid", &["Exist policy", "账号存在策略"]),
    ("has_secret", &["Has secret"]),
    ("spec_info", &["Spec info"]),
];

/// The language of titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum TitleLanguage {
    /// English.
    #[default]
    English,
    /// Chinese.
    Chinese,
}

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
        let is = |title: &&str| title.eq_ignore_ascii_case(text);
        let known = COLUMNS
            .iter()
            .find(|(_, field, english, chinese)| is(field) || english.iter().any(is) || chinese.iter().any(is));
        match known {
            Some((column, ..)) if column.is_read() => Self::Column(*column),
            Some(_) => Self::Ignored,
            None if IGNORED.iter().any(|(field, titles)| is(field) || titles.iter().any(is)) => Self::Ignored,
            None => Self::Unknown,
        }
    }
}

impl Column {
    /// Whether an account can be read from it. About the others the server decides.
    const fn is_read(self) -> bool {
        matches!(
            self,
            Self::Id
                | Self::Asset
                | Self::Name
                | Self::Username
                | Self::SecretType
                | Self::Secret
                | Self::Passphrase
                | Self::Privileged
                | Self::IsActive
                | Self::SecretReset
                | Self::SuFrom
                | Self::PushNow
                | Self::Labels
                | Self::Comment
        )
    }

    /// Whether it is yes or no.
    pub(crate) const fn is_flag(self) -> bool {
        matches!(self, Self::Privileged | Self::IsActive | Self::SecretReset | Self::PushNow)
    }

    /// Whether `-` may be a value of it. The export writes it for nothing elsewhere, and the server reads it so where there may
    /// be nothing (source: `apps/common/drf/parsers/base.py` at v4.10.16).
    pub(crate) const fn is_text(self) -> bool {
        matches!(self, Self::Name | Self::Username | Self::Secret | Self::Passphrase | Self::Comment)
    }

    /// Whether servers show it. They hand out secrets where they are asked for them only, and no passphrases at all.
    const fn is_written(self, secrets: bool) -> bool {
        match self {
            Self::Secret => secrets,
            Self::Passphrase | Self::PushNow => false,
            _ => true,
        }
    }

    /// The columns of an export.
    pub(crate) fn written(secrets: bool) -> Vec<Self> {
        COLUMNS.iter().map(|(column, ..)| *column).filter(|column| column.is_written(secrets)).collect()
    }

    fn names(self) -> &'static Names {
        // They stand in the order of the columns; a test sees to it.
        &COLUMNS[self as usize]
    }

    /// The field's name, for people and in JSON and YAML.
    pub(crate) fn field(self) -> &'static str {
        self.names().1
    }

    /// The title, as the newest server writes it: with a `*` if it is required.
    pub(crate) fn title(self, language: TitleLanguage) -> String {
        let (_, field, english, chinese) = self.names();
        let titles = match language {
            TitleLanguage::English => english,
            TitleLanguage::Chinese => chinese,
        };
        let title = titles.first().unwrap_or(field);
        if self == Self::Asset { format!("*{title}") } else { (*title).to_owned() }
    }

    /// The fields that can be read, for people.
    pub(crate) fn fields() -> String {
        let read = COLUMNS.iter().filter(|(column, ..)| column.is_read());
        read.map(|(_, field, ..)| *field).collect::<Vec<_>>().join(", ")
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
        let ours = COLUMNS.iter().map(|(_, field, english, chinese)| (*field, [*english, *chinese].concat()));
        let others = IGNORED.iter().map(|(field, titles)| (*field, titles.to_vec()));
        for (field, titles) in ours.chain(others) {
            let mut names: Vec<String> = titles.iter().map(|title| title.to_ascii_lowercase()).collect();
            names.push(field.to_owned());
            names.sort();
            names.dedup();
            for name in names {
                assert!(!all.contains(&name), "{name}");
                all.push(name);
            }
        }
    }

    #[test]
    fn columns_stand_in_their_order_and_are_read_by_their_titles() {
        for (place, (column, field, ..)) in COLUMNS.iter().enumerate() {
            assert_eq!(*column as usize, place, "{field}");
            for language in [TitleLanguage::English, TitleLanguage::Chinese] {
                let read = if column.is_read() { Title::Column(*column) } else { Title::Ignored };
                assert_eq!(Title::of(&column.title(language)), read, "{field}");
            }
        }
    }
}

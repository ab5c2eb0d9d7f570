//! What the server says when it refuses.
//!
//! Each text is that of a recorded answer. Those that were never recorded in Chinese are said in English.

use crate::{lang::Language, profile::Profile};

/// A message of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Message {
    // A field has no acceptable value.
    Required,
    NotNull,
    Blank,
    NotText,
    NulCharacter,
    TooLong(usize),
    NotInteger,
    IntegerTooLong,
    TooSmall(i64),
    TooBig(i64),
    IntervalRange,
    NotBoolean,
    NotAChoice(String),
    NotAUuid(String),
    NoSuchPk(String),
    PkType(&'static str),
    NotAList(&'static str),
    NotAnObject(&'static str),
    BadLabel,
    AssetNotFound,
    TemplateNotFound,
    UsernameTaken,
    AccountNameTaken,
    AccountExists,
    SecretTypeUnsupported(String),
    IdTaken(&'static str),
    NameTaken,
    OrgTaken,
    NotUnique,
    BadSshKey,
    PasswordInBraces,
    SaveInOrg,
    NeedsSchedule,
    BadCrontab,
    StarMinute,
    NeedsLength,
    UnknownEngine,
    NotUuid,
    NoIdInItem,
    NoMatch(&'static str),
    FixedInSandbox,
    BadAddress(String),
    BadEmail,
    UserTaken(&'static str),
    PlatformMismatch(String),
    ProtocolsRequired(String),
    NotAFile,
    BadRule,
    BadRuleType,
    BadRuleIds,
    BadRuleAttributes,
    BadRuleAttribute,
    // A filter has no acceptable value.
    SelectChoice(String),
    SelectOther,
    EnterUuid,
    EnterNumber,
    RulesNotBase64,
    RulesNotJson,
    // The request as a whole is refused.
    NotAuthenticated,
    NoCredentials,
    SpacesInBearer,
    SpacesInToken,
    InvalidToken,
    ExpiredToken,
    InvalidSignature,
    AddressRefused,
    Forbidden,
    UnknownMethod(String, String),
    NoObject(&'static str),
    MethodNotAllowed(String),
    NotAcceptable,
    BadJson(String),
    NoFilename,
    TooLarge,
    ConfirmUser,
    /// With the seconds after which one more request is allowed, where they are told.
    Throttled(Option<u64>),
    NoRecords,
    NoValidAssets,
    OneExecutionOnly,
    OrgInUse(String),
    OrgNotEmpty(&'static str),
    TooManyKeys,
    AccountNotFound,
    PlatformNotFound,
    NotYourself,
    NotTheAdmin,
    AtLeastOne(&'static str),
    // Login.
    WrongPassword(u32),
    Blocked,
    Inactive,
}

impl Message {
    /// The text in the caller's language.
    pub(crate) fn say(&self, profile: Profile, lang: Language) -> String {
        let chinese = (lang == Language::Chinese).then(|| self.chinese(profile)).flatten();
        chinese.unwrap_or_else(|| self.english(profile))
    }

    fn chinese(&self, profile: Profile) -> Option<String> {
        let text = match self {
            Self::Required => "该字段是必填项。",
            Self::NeedsSchedule if !profile.is_v3() => "需要周期或定期设置",
            Self::NotAuthenticated => "身份认证信息未提供。",
            Self::Forbidden => "您没有执行该操作的权限。",
            Self::NoObject("Account") => "账号对象不存在",
            Self::ConfirmUser => "此操作需要确认当前用户",
            Self::OrgInUse(name) => return Some(format!("当前组织 ({name}) 不能被删除")),
            // The server translates the first sentence only.
            Self::Throttled(Some(seconds)) => {
                return Some(format!("请求超过了限速。 Expected available in {seconds} seconds."));
            }
            Self::Throttled(None) => "请求超过了限速。",
            Self::WrongPassword(tries) => {
                return Some(format!(
                    "您输入的用户名或密码不正确，请重新输入。 您还可以尝试 {tries} 次 (账号将被临时 锁定 30 分钟)"
                ));
            }
            _ => return None,
        };
        Some(text.to_owned())
    }

    #[expect(clippy::too_many_lines, reason = "a table: one line a text")]
    fn english(&self, profile: Profile) -> String {
        let text = match self {
            Self::Required => "This field is required.",
            Self::NotNull => "This field may not be null.",
            Self::Blank => "This field may not be blank.",
            Self::NotText => "Not a valid string.",
            Self::NulCharacter => "Null characters are not allowed.",
            Self::NotInteger => "A valid integer is required.",
            Self::IntegerTooLong => "String value too large.",
            Self::IntervalRange => "Range 1 to 65535",
            Self::NotBoolean => "Must be a valid boolean.",
            Self::BadLabel => "Invalid data type",
            Self::AssetNotFound => "Asset not found",
            Self::TemplateNotFound => "Template not found",
            Self::UsernameTaken => "Account already exists. Field(s): Username, Asset, Secret type must be unique.",
            Self::AccountNameTaken => "Account already exists. Field(s): Name, Asset must be unique.",
            Self::AccountExists => "Account already exists",
            Self::NameTaken => "Name already exists",
            Self::NotUnique => "This field must be unique.",
            Self::BadSshKey => "private key invalid or passphrase error",
            Self::PasswordInBraces => {
                "If the password starts with {{` and ends with }} `, then the password is not allowed."
            }
            Self::SaveInOrg => "Please save in a org",
            Self::NeedsSchedule if profile.is_v3() => "Require periodic or regularly perform setting",
            Self::NeedsSchedule => "Require interval or crontab setting",
            Self::BadCrontab => "* Please enter a valid crontab expression",
            Self::StarMinute => "Crontab minute must not contain '*'",
            Self::NeedsLength => "* Please enter the correct password length",
            Self::UnknownEngine => "Invalid engine id",
            Self::NotUuid => "Must be a valid UUID.",
            Self::NoIdInItem => "id or pk not in data",
            Self::FixedInSandbox => "The sandbox does not change this field.",
            Self::SelectOther => "Select a valid choice. That choice is not one of the available choices.",
            Self::EnterUuid => "Enter a valid UUID.",
            Self::EnterNumber => "Enter a number.",
            Self::RulesNotBase64 => "attr_rules should be base64",
            Self::RulesNotJson => "attr_rules should be json",
            Self::NotAuthenticated => "Authentication credentials were not provided.",
            Self::NoCredentials => "Invalid token header. No credentials provided.",
            Self::SpacesInBearer => "Invalid token header. Sign string should not contain spaces.",
            Self::SpacesInToken => "Invalid token header. Token string should not contain spaces.",
            Self::Throttled(None) => "Request was throttled.",
            Self::InvalidToken => "Invalid token.",
            Self::ExpiredToken => "Invalid token or cache refreshed.",
            Self::InvalidSignature => "Invalid signature.",
            Self::AddressRefused => "Ip is not in access ip list.",
            Self::Forbidden => "You do not have permission to perform this action.",
            Self::NotAcceptable => "Could not satisfy the request Accept header.",
            Self::NoFilename => {
                "Missing filename. Request should include a Content-Disposition header with a filename parameter."
            }
            Self::TooLarge => "Request body is larger than 16 MiB.",
            Self::ConfirmUser => "This action require confirm current user",
            Self::NoValidAssets => "No valid assets found for account creation.",
            Self::NoRecords => "No valid records found",
            Self::OneExecutionOnly => "Only one execution is allowed to execute",
            Self::TooManyKeys => "Access keys can be created at most 10",
            Self::Blocked => {
                "The account has been locked (please contact admin to unlock it or try again after 30 minutes)"
            }
            Self::Inactive => "This account is inactive.",
            Self::NotAFile
            | Self::BadRule
            | Self::BadRuleType
            | Self::BadRuleIds
            | Self::BadRuleAttributes
            | Self::BadRuleAttribute
            | Self::BadEmail
            | Self::OrgTaken
            | Self::PlatformNotFound
            | Self::NotYourself
            | Self::NotTheAdmin
            | Self::AccountNotFound => self.of_lookups(),
            Self::TooLong(_)
            | Self::TooSmall(_)
            | Self::TooBig(_)
            | Self::NotAChoice(_)
            | Self::NotAUuid(_)
            | Self::NoSuchPk(_)
            | Self::PkType(_)
            | Self::NotAList(_)
            | Self::NotAnObject(_)
            | Self::IdTaken(_)
            | Self::BadAddress(_)
            | Self::UserTaken(_)
            | Self::PlatformMismatch(_)
            | Self::ProtocolsRequired(_)
            | Self::AtLeastOne(_)
            | Self::SecretTypeUnsupported(_)
            | Self::NoMatch(_)
            | Self::SelectChoice(_)
            | Self::UnknownMethod(..)
            | Self::NoObject(_)
            | Self::MethodNotAllowed(_)
            | Self::BadJson(_)
            | Self::Throttled(Some(_))
            | Self::OrgInUse(_)
            | Self::OrgNotEmpty(_)
            | Self::WrongPassword(_) => return self.with_value(),
        };
        text.to_owned()
    }

    /// What is said about applications, hosts, users and organisations.
    fn of_lookups(&self) -> &'static str {
        match self {
            Self::NotAFile => "The submitted data was not a file. Check the encoding type on the form.",
            Self::BadRule => {
                "Invalid JSON data for JSONManyToManyField, should be like {'type': 'all'} or {'type': 'ids', 'ids': []} or {'type': 'attrs', 'attrs': [{'name': 'ip', 'match': 'exact', 'value': '1.1.1.1'}}"
            }
            Self::BadRuleType => "Invalid type, should be \"all\", \"ids\" or \"attrs\"",
            Self::BadRuleIds => "Invalid ids for ids, should be a list",
            Self::BadRuleAttributes => "Invalid attrs, should be a list of dict",
            Self::BadRuleAttribute => "Invalid attrs, should be has name and value",
            Self::BadEmail => "Enter a valid email address.",
            Self::OrgTaken => "Organization with this Name already exists.",
            Self::PlatformNotFound => "Platform not exist",
            Self::NotYourself => "You cannot delete yourself. Please disable it instead.",
            Self::NotTheAdmin => "Cannot delete the admin user. Please disable it instead.",
            Self::AccountNotFound => "Account not found",
            _ => "",
        }
    }

    fn with_value(&self) -> String {
        match self {
            Self::TooLong(most) => format!("Ensure this field has no more than {most} characters."),
            Self::TooSmall(least) => format!("Ensure this value is greater than or equal to {least}."),
            Self::TooBig(most) => format!("Ensure this value is less than or equal to {most}."),
            Self::NotAChoice(value) => format!("\"{value}\" is not a valid choice."),
            Self::NotAUuid(value) => format!("“{value}” is not a valid UUID."),
            Self::NoSuchPk(value) => format!("Invalid pk \"{value}\" - object does not exist."),
            Self::PkType(name) => format!("Incorrect type. Expected pk value, received {name}."),
            Self::NotAList(name) => format!("Expected a list of items but got type \"{name}\"."),
            Self::NotAnObject(name) => format!("Invalid data. Expected a dictionary, but got {name}."),
            Self::SecretTypeUnsupported(kind) => format!("Asset does not support this secret type: {kind}"),
            Self::UserTaken(field) => format!("User with this {field} already exists."),
            Self::PlatformMismatch(name) => format!("Platform does not match: {name}"),
            Self::ProtocolsRequired(names) => format!("Protocol is required: {names}"),
            Self::BadAddress(value) => format!("IP address invalid: `{value}`"),
            Self::AtLeastOne(keys) => format!("At least one of the following fields must be provided: {keys}."),
            Self::IdTaken(model) => format!("{model} with this id already exists."),
            Self::NoMatch(model) => format!("{model} matching query does not exist."),
            Self::SelectChoice(value) => {
                format!("Select a valid choice. {value} is not one of the available choices.")
            }
            Self::UnknownMethod(method, actions) => {
                format!("Action not allowed: {method}, only `{actions}` supported")
            }
            Self::NoObject(model) => format!("{model} object does not exist."),
            Self::OrgInUse(name) => format!("The current organization ({name}) cannot be deleted"),
            Self::OrgNotEmpty(model) => format!("The organization have resource ({model}) cannot be deleted"),
            Self::MethodNotAllowed(method) => format!("Method \"{method}\" not allowed."),
            Self::BadJson(error) => format!("JSON parse error - {error}"),
            Self::Throttled(Some(seconds)) => {
                format!("Request was throttled. Expected available in {seconds} seconds.")
            }
            Self::WrongPassword(tries) => format!(
                "The username or password you entered is incorrect, please enter it again. You can also try {tries} times (The account will be temporarily locked for 30 minutes)"
            ),
            _ => String::new(),
        }
    }
}

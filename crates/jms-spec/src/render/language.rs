//! The languages of the documentation, and what the renderer itself says in them.

use serde_json::Value;

/// A language of the documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Simplified Chinese.
    Chinese,
}

impl Language {
    /// Both, English first.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// Its code: `en` or `zh`.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::English => Self::Chinese,
            Self::Chinese => Self::English,
        }
    }

    /// Its name in itself.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "中文",
        }
    }

    /// The text that `value` has under `key` in this language, or in English where it has no other; empty without one.
    pub(super) fn text<'a>(self, value: &'a Value, key: &str) -> &'a str {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let chinese = || text(&chinese_key(key)).filter(|_| self == Self::Chinese);
        chinese().or_else(|| text(key)).unwrap_or_default()
    }

    /// Text of `en` or `zh`, of which values of enumerations are made.
    pub(super) fn pick<'a>(self, english: &'a str, chinese: &'a str) -> &'a str {
        match self {
            Self::English => english,
            Self::Chinese => chinese,
        }
    }

    pub(super) fn words(self) -> &'static Words {
        match self {
            Self::English => &ENGLISH,
            Self::Chinese => &CHINESE,
        }
    }
}

/// The key under which the Chinese of `key` stands: `x-description-zh`, `x-jms-advice-zh`.
pub(crate) fn chinese_key(key: &str) -> String {
    if key.starts_with("x-") { format!("{key}-zh") } else { format!("x-{key}-zh") }
}

/// What the renderer says.
pub(super) struct Words {
    pub(super) title: &'static str,
    pub(super) written: &'static str,
    pub(super) all_operations: &'static str,
    pub(super) operation: &'static str,
    pub(super) request_line: &'static str,
    pub(super) errata: &'static str,
    pub(super) errata_intro: &'static str,
    pub(super) erratum: &'static str,
    pub(super) recording: &'static str,
    pub(super) public_page: &'static str,
    pub(super) licence: &'static str,
    pub(super) servers: &'static str,
    pub(super) repeat: &'static str,
    pub(super) repeat_safe: &'static str,
    pub(super) repeat_unsafe: &'static str,
    pub(super) list: &'static str,
    pub(super) page_by: &'static str,
    pub(super) run: &'static str,
    pub(super) run_id: &'static str,
    pub(super) run_read: &'static str,
    pub(super) run_records: &'static str,
    pub(super) no_login: &'static str,
    pub(super) parameters: &'static str,
    pub(super) more_parameters: &'static str,
    pub(super) name: &'static str,
    pub(super) place: &'static str,
    pub(super) kind: &'static str,
    pub(super) meaning: &'static str,
    pub(super) required: &'static str,
    pub(super) default: &'static str,
    pub(super) values: &'static str,
    pub(super) value: &'static str,
    pub(super) request: &'static str,
    pub(super) answer: &'static str,
    pub(super) empty: &'static str,
    pub(super) headers: &'static str,
    pub(super) example: &'static str,
    pub(super) errors: &'static str,
    pub(super) status: &'static str,
    pub(super) body: &'static str,
    pub(super) advice: &'static str,
    pub(super) examples: &'static str,
    pub(super) sources: &'static str,
    pub(super) components: &'static str,
    pub(super) simple: &'static str,
    pub(super) fields: &'static str,
    pub(super) credentials: &'static str,
    pub(super) or: &'static str,
    pub(super) stop: &'static str,
    pub(super) colon: &'static str,
}

const ENGLISH: Words = Words {
    title: "Reference",
    written: "Written by `cargo xtask docs` from openapi/. Do not edit: change the document and run it again.",
    all_operations: "All operations",
    operation: "Operation",
    request_line: "Request",
    errata: "Where the public documentation is wrong",
    errata_intro: "Every place where the public pages say something else than the server does, with the recording of \
                   a real server that shows it. What is right stands in the [reference](reference/en/README.md).",
    erratum: "The public documentation is wrong here",
    recording: "Recording",
    public_page: "Public page",
    licence: "Licence",
    servers: "Servers",
    repeat: "Sending it again",
    repeat_safe: "changes no more than sending it once.",
    repeat_unsafe: "may do it again: look first what became of the first try.",
    list: "Rows",
    page_by: "page with",
    run: "Starts a run",
    run_id: "its id is",
    run_read: "watch it with",
    run_records: "read what it did with",
    no_login: "Needs no credentials.",
    parameters: "Parameters",
    more_parameters: "More parameters, as many lists have them",
    name: "Name",
    place: "In",
    kind: "Type",
    meaning: "Meaning",
    required: "required",
    default: "Default",
    values: "Values",
    value: "Value",
    request: "Request body",
    answer: "Answer",
    empty: "No body.",
    headers: "Headers",
    example: "Example",
    errors: "Errors",
    status: "Status",
    body: "Body",
    advice: "What to do",
    examples: "Examples",
    sources: "Sources",
    components: "Components",
    simple: "Simple types",
    fields: "fields",
    credentials: "Credentials",
    or: "or",
    stop: ". ",
    colon: ": ",
};

const CHINESE: Words = Words {
    title: "参考",
    written: "由 `cargo xtask docs` 根据 openapi/ 生成。请勿编辑：修改接口描述后重新运行。",
    all_operations: "全部操作",
    operation: "操作",
    request_line: "请求",
    errata: "公开文档的错误",
    errata_intro: "公开文档与服务器实际行为不符之处，附真实服务器的录制作为依据。正确的内容见\
                   [参考](reference/zh/README.md)。",
    erratum: "公开文档此处有误",
    recording: "录制",
    public_page: "公开文档页面",
    licence: "许可证",
    servers: "服务器",
    repeat: "重复发送",
    repeat_safe: "与只发送一次的结果相同。",
    repeat_unsafe: "可能会再执行一次：请先确认上一次的结果。",
    list: "数据行",
    page_by: "翻页请用",
    run: "启动一次执行",
    run_id: "其 id 为",
    run_read: "查看状态：",
    run_records: "查看结果：",
    no_login: "无需凭据。",
    parameters: "参数",
    more_parameters: "其他参数，多数列表都有",
    name: "名称",
    place: "位置",
    kind: "类型",
    meaning: "含义",
    required: "必填",
    default: "默认值",
    values: "取值",
    value: "取值",
    request: "请求体",
    answer: "响应",
    empty: "没有正文。",
    headers: "响应头",
    example: "示例",
    errors: "错误",
    status: "状态码",
    body: "正文",
    advice: "如何处理",
    examples: "示例",
    sources: "来源",
    components: "结构",
    simple: "简单类型",
    fields: "个字段",
    credentials: "凭据",
    or: "或",
    stop: "。",
    colon: "：",
};

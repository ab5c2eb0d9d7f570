//! How templates are printed.

use jms_http::domain::{AccountTemplate, SecretStrategy, StoredPasswordRules};

use crate::{
    args::Global,
    failure::Failure,
    output::{self, Cell, Column, Row, column, wide},
};

pub(super) fn show(global: &Global, template: &AccountTemplate) -> Result<(), Failure> {
    let su_from = template.su_from.as_ref().map(|su_from| su_from.name.clone()).unwrap_or_default();
    let labels: Vec<_> = template.labels.iter().map(|label| format!("{}:{}", label.name, label.value)).collect();
    output::object(
        &global.output,
        template,
        &[
            ("template", template.name.clone().into()),
            ("id", output::text(template.id)),
            ("username", template.username.clone().into()),
            ("secret type", output::text(&template.secret_type)),
            ("secret", output::text(&template.secret_strategy)),
            ("rules", rules(template).into()),
            ("privileged", output::yes(template.privileged)),
            ("active", output::yes(template.is_active)),
            ("push", output::yes(template.auto_push)),
            ("su from", su_from.into()),
            ("platforms", output::names(template.platforms.iter().map(|platform| &platform.name))),
            ("labels", output::names(&labels)),
            ("organisation", template.org_name.clone().into()),
            ("created", output::time(Some(template.date_created))),
            ("created by", template.created_by.clone().unwrap_or_default().into()),
            ("changed", output::time(Some(template.date_updated))),
            ("comment", template.comment.clone().into()),
        ],
    )
}

/// How its random passwords are made, in the words of `--length`, `--without` and `--exclude-symbols`.
fn rules(template: &AccountTemplate) -> String {
    if template.secret_strategy != SecretStrategy::Random {
        return String::new();
    }
    let StoredPasswordRules { length, lowercase, uppercase, digit, symbol, exclude_symbols, .. } =
        &template.password_rules;
    let classes = [("lowercase", lowercase), ("uppercase", uppercase), ("digits", digit), ("symbols", symbol)];
    let without =
        classes.into_iter().filter(|(_, with)| **with == Some(false)).map(|(name, _)| format!("without={name}"));
    let length = length.map(|length| format!("length={length}"));
    let excluded = exclude_symbols.as_ref().filter(|symbols| !symbols.is_empty());
    let excluded = excluded.map(|symbols| format!("exclude-symbols={symbols}"));
    length.into_iter().chain(without).chain(excluded).collect::<Vec<_>>().join(", ")
}

impl Row for AccountTemplate {
    const COLUMNS: &'static [Column] = &[
        column("TEMPLATE"),
        column("USERNAME"),
        column("SECRET TYPE"),
        column("SECRET"),
        column("PRIVILEGED"),
        column("ACTIVE"),
        column("PUSH"),
        wide("CREATED"),
        wide("ID"),
        wide("COMMENT"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.name.clone().into(),
            self.username.clone().into(),
            output::text(&self.secret_type),
            output::text(&self.secret_strategy),
            output::yes(self.privileged),
            output::yes(self.is_active),
            output::yes(self.auto_push),
            output::time(Some(self.date_created)),
            output::text(self.id),
            self.comment.clone().into(),
        ]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

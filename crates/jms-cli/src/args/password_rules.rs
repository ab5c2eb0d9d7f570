//! How random passwords are made.

use clap::Args;
use jms_http::domain::{Invalid, PasswordRules};

use super::CharacterClass;

/// Without any of these, the server's own rules hold: 16 characters of all classes.
#[derive(Debug, Args)]
pub(crate) struct PasswordRuleFields {
    /// Random passwords of this length: 8 to 36, on 3.10 to 30.
    #[arg(long, value_name = "CHARACTERS")]
    pub(crate) length: Option<u32>,
    /// Random passwords without these characters. Several times for several.
    #[arg(long, value_enum, value_name = "CLASS")]
    pub(crate) without: Vec<CharacterClass>,
    /// Random passwords without these symbols.
    #[arg(long, value_name = "SYMBOLS")]
    pub(crate) exclude_symbols: Option<String>,
}

impl PasswordRuleFields {
    /// The rules, if something was said of them.
    pub(crate) fn rules(&self) -> Result<Option<PasswordRules>, Invalid> {
        let Self { length, without, exclude_symbols } = self;
        if length.is_none() && without.is_empty() && exclude_symbols.is_none() {
            return Ok(None);
        }
        let mut rules = length.map_or_else(|| Ok(PasswordRules::default()), PasswordRules::new)?;
        for class in without {
            rules = match class {
                CharacterClass::Lowercase => rules.with_lowercase(false),
                CharacterClass::Uppercase => rules.with_uppercase(false),
                CharacterClass::Digits => rules.with_digits(false),
                CharacterClass::Symbols => rules.with_symbols(false),
            }?;
        }
        if let Some(symbols) = exclude_symbols {
            rules = rules.excluding(symbols)?;
        }
        Ok(Some(rules))
    }
}

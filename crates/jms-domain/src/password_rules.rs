//! The rules by which the server makes passwords.

use serde::{Deserialize, Serialize};

use crate::{Dialect, Invalid};

/// Least length of a password that the server makes.
const LEAST_LENGTH: u8 = 8;
/// Most characters in the list of excluded symbols.
const MOST_EXCLUDED: usize = 16;

/// How the server makes a password.
///
/// The default is the server's: 16 characters, with lower-case and upper-case letters, digits and symbols.
///
/// ```
/// use jms_domain::PasswordRules;
///
/// let rules = PasswordRules::new(24)?.with_symbols(false)?;
/// assert_eq!(rules.length(), 24);
/// assert!(PasswordRules::new(7).is_err());
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PasswordRules {
    length: u8,
    classes: Classes,
    exclude_symbols: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Classes {
    lowercase: bool,
    uppercase: bool,
    digit: bool,
    symbol: bool,
}

impl Default for PasswordRules {
    fn default() -> Self {
        let classes = Classes { lowercase: true, uppercase: true, digit: true, symbol: true };
        Self { length: 16, classes, exclude_symbols: String::new() }
    }
}

impl PasswordRules {
    /// Passwords of this length, in characters, of all classes.
    ///
    /// # Errors
    /// [`Invalid::PasswordLength`] outside 8 to 36; 3.10 takes 30 at the most, which is checked before a request to it.
    pub fn new(length: u32) -> Result<Self, Invalid> {
        let rules = Self { length: u8::try_from(length).unwrap_or(u8::MAX), ..Self::default() };
        rules.check(Dialect::V4_10).map_err(|_| length_error(length, Dialect::V4_10))?;
        Ok(rules)
    }

    /// With or without lower-case letters.
    ///
    /// # Errors
    /// [`Invalid::PasswordRules`] if neither letters nor digits are left. The server takes such rules; its runs then
    /// succeed without making a password (source: recordings 4.10.16, `change_secret_executions`, "case all rules
    /// false"), and templates with them are a 500. Symbols alone do not do (source: servers v3.10.20 and v4.10.16,
    /// `apps/common/utils/random.py`).
    pub fn with_lowercase(self, with: bool) -> Result<Self, Invalid> {
        self.with_classes(|classes| classes.lowercase = with)
    }

    /// With or without upper-case letters.
    ///
    /// # Errors
    /// As [`PasswordRules::with_lowercase`].
    pub fn with_uppercase(self, with: bool) -> Result<Self, Invalid> {
        self.with_classes(|classes| classes.uppercase = with)
    }

    /// With or without digits.
    ///
    /// # Errors
    /// As [`PasswordRules::with_lowercase`].
    pub fn with_digits(self, with: bool) -> Result<Self, Invalid> {
        self.with_classes(|classes| classes.digit = with)
    }

    /// With or without symbols.
    ///
    /// # Errors
    /// As [`PasswordRules::with_lowercase`].
    pub fn with_symbols(self, with: bool) -> Result<Self, Invalid> {
        self.with_classes(|classes| classes.symbol = with)
    }

    /// Leaves out some symbols, such as those which a target system cannot take.
    ///
    /// # Errors
    /// [`Invalid::PasswordRules`] for more than 16 characters, which the server refuses, and for all ten digits where
    /// passwords shall have some: it then makes none (source: server v4.10.16, `apps/common/utils/random.py`).
    pub fn excluding(self, symbols: impl Into<String>) -> Result<Self, Invalid> {
        Self { exclude_symbols: symbols.into(), ..self }.possible()
    }

    /// Checks that a server of this version makes such passwords.
    ///
    /// # Errors
    /// [`Invalid::PasswordLength`] if they are too long for it.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if (LEAST_LENGTH..=dialect.longest_password()).contains(&self.length) {
            Ok(())
        } else {
            Err(length_error(self.length.into(), dialect))
        }
    }

    /// Length in characters.
    pub const fn length(&self) -> u8 {
        self.length
    }

    /// Whether there are lower-case letters.
    pub const fn lowercase(&self) -> bool {
        self.classes.lowercase
    }

    /// Whether there are upper-case letters.
    pub const fn uppercase(&self) -> bool {
        self.classes.uppercase
    }

    /// Whether there are digits.
    pub const fn digit(&self) -> bool {
        self.classes.digit
    }

    /// Whether there are symbols.
    pub const fn symbol(&self) -> bool {
        self.classes.symbol
    }

    /// The symbols that are left out.
    pub fn exclude_symbols(&self) -> &str {
        &self.exclude_symbols
    }

    fn with_classes(mut self, change: impl FnOnce(&mut Classes)) -> Result<Self, Invalid> {
        change(&mut self.classes);
        self.possible()
    }

    /// The same rules, if the server can make a password by them.
    fn possible(self) -> Result<Self, Invalid> {
        let Classes { lowercase, uppercase, digit, symbol: _ } = self.classes;
        let problem = if !(lowercase || uppercase || digit) {
            "keep one of lower-case letters, upper-case letters, digits"
        } else if self.exclude_symbols.chars().count() > MOST_EXCLUDED {
            "at most 16 symbols can be excluded"
        } else if digit && ('0'..='9').all(|digit| self.exclude_symbols.contains(digit)) {
            "all digits are excluded; do without digits in place of that"
        } else {
            return Ok(self);
        };
        Err(Invalid::PasswordRules { problem })
    }
}

fn length_error(given: u32, dialect: Dialect) -> Invalid {
    Invalid::PasswordLength { given, least: LEAST_LENGTH, greatest: dialect.longest_password() }
}

/// Password rules that a server has stored.
///
/// A field is `None` where the server has none: an update of the rules replaces the whole object, without filling in
/// what was left out (source: facts of 4.10.16, section 9).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StoredPasswordRules {
    /// Length in characters.
    pub length: Option<i64>,
    /// Whether there are lower-case letters.
    pub lowercase: Option<bool>,
    /// Whether there are upper-case letters.
    pub uppercase: Option<bool>,
    /// Whether there are digits.
    pub digit: Option<bool>,
    /// Whether there are symbols.
    pub symbol: Option<bool>,
    /// The symbols that are left out.
    pub exclude_symbols: Option<String>,
}

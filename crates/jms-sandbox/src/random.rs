//! Random values: ids, credentials, passwords. Seeded, so that a test can have the same ones again.

use rand::{Rng, RngExt, SeedableRng, rngs::StdRng, rngs::SysRng};

use crate::error::SandboxError;

const LOWER: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
const UPPER: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &[u8] = b"0123456789";
/// The symbols seen in passwords that real servers made.
const SYMBOLS: &[u8] = b"!#$%&()*+,-.:;<=>?@[~";

/// What a made password has to look like (`password_rules`).
#[derive(Debug, Clone)]
pub(crate) struct PasswordRules {
    pub(crate) length: usize,
    pub(crate) lowercase: bool,
    pub(crate) uppercase: bool,
    pub(crate) digit: bool,
    pub(crate) symbol: bool,
    pub(crate) exclude: String,
}

/// The source of all randomness of one sandbox.
#[derive(Debug)]
pub(crate) struct Random(StdRng);

impl Random {
    /// Seeded by the system, or by `seed`.
    pub(crate) fn new(seed: Option<u64>) -> Result<Self, SandboxError> {
        match seed {
            Some(seed) => Ok(Self(StdRng::seed_from_u64(seed))),
            None => {
                StdRng::try_from_rng(&mut SysRng).map(Self).map_err(|error| SandboxError::Random(error.to_string()))
            }
        }
    }

    /// What other crates draw from.
    pub(crate) fn source(&mut self) -> &mut StdRng {
        &mut self.0
    }

    /// A new id.
    pub(crate) fn uuid(&mut self) -> String {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    /// A number that puts rows of equal rank in some order.
    pub(crate) fn tie(&mut self) -> i64 {
        i64::from(self.0.next_u32())
    }

    /// One of `count` ways.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        if count == 0 { 0 } else { self.0.random_range(0..count) }
    }

    /// Letters and digits, such as tokens are made of.
    pub(crate) fn token(&mut self, length: usize) -> String {
        let alphabet = [LOWER, UPPER, DIGITS].concat();
        (0..length).map(|_| self.one_of(&alphabet)).collect()
    }

    /// Lower-case hexadecimal digits, such as private tokens are made of.
    pub(crate) fn hex(&mut self, length: usize) -> String {
        (0..length).map(|_| self.one_of(b"0123456789abcdef")).collect()
    }

    /// A password by the rules, or none where they leave nothing to make it of.
    ///
    /// As in the passwords that real servers made: each class that is asked for occurs, there are two symbols, and the first
    /// character is none.
    pub(crate) fn password(&mut self, rules: &PasswordRules) -> Option<String> {
        let allowed = |class: &[u8]| -> Vec<u8> {
            class.iter().copied().filter(|byte| !rules.exclude.as_bytes().contains(byte)).collect()
        };
        let classes: Vec<Vec<u8>> = [(rules.lowercase, LOWER), (rules.uppercase, UPPER), (rules.digit, DIGITS)]
            .into_iter()
            .filter(|(wanted, _)| *wanted)
            .map(|(_, class)| allowed(class))
            .filter(|class| !class.is_empty())
            .collect();
        if classes.is_empty() || rules.length == 0 {
            return None;
        }
        let every = classes.concat();
        let mut password: Vec<char> = (0..rules.length).map(|_| self.one_of(&every)).collect();
        let mut places: Vec<usize> = (1..rules.length).collect();
        let mut place = |random: &mut Self| {
            let chosen = random.below(places.len());
            (!places.is_empty()).then(|| places.swap_remove(chosen))
        };
        let symbols = if rules.symbol { allowed(SYMBOLS) } else { Vec::new() };
        for class in classes.iter().chain(std::iter::repeat_n(&symbols, 2)).filter(|class| !class.is_empty()) {
            if let Some(place) = place(self) {
                password[place] = self.one_of(class);
            }
        }
        Some(password.into_iter().collect())
    }

    fn one_of(&mut self, alphabet: &[u8]) -> char {
        alphabet.get(self.below(alphabet.len())).copied().map_or('0', char::from)
    }
}

#[cfg(test)]
mod tests {
    use super::{PasswordRules, Random};

    fn rules() -> PasswordRules {
        PasswordRules {
            length: 16,
            lowercase: true,
            uppercase: true,
            digit: true,
            symbol: true,
            exclude: String::new(),
        }
    }

    #[test]
    fn passwords_have_each_class_that_is_asked_for_and_no_other() {
        let mut random = Random::new(Some(1)).unwrap();
        for _ in 0..200 {
            let password = random.password(&rules()).unwrap();
            assert_eq!(password.len(), 16);
            assert!(password.contains(|c: char| c.is_ascii_lowercase()), "{password}");
            assert!(password.contains(|c: char| c.is_ascii_uppercase()), "{password}");
            assert!(password.contains(|c: char| c.is_ascii_digit()), "{password}");
            assert!(password.contains(|c: char| c.is_ascii_punctuation()), "{password}");
            assert!(!password.starts_with(|c: char| c.is_ascii_punctuation()), "{password}");
            let digits = PasswordRules { lowercase: false, uppercase: false, symbol: false, length: 8, ..rules() };
            assert!(random.password(&digits).unwrap().bytes().all(|byte| byte.is_ascii_digit()));
            let plain = PasswordRules { exclude: "!#$%&()*+,-.:;<=>?@[~".to_owned(), ..rules() };
            assert!(random.password(&plain).unwrap().bytes().all(|byte| byte.is_ascii_alphanumeric()));
        }
        let nothing = PasswordRules { lowercase: false, uppercase: false, digit: false, symbol: true, ..rules() };
        assert_eq!(random.password(&nothing), None);
    }
}

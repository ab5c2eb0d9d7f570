//! One field of a crontab: the set of numbers it stands for, by celery's reading.

use super::digit::decimal;

/// The five fields, in the order in which they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Minute,
    Hour,
    DayOfMonth,
    Month,
    DayOfWeek,
}

impl Field {
    pub(super) const ALL: [Self; 5] = [Self::Minute, Self::Hour, Self::DayOfMonth, Self::Month, Self::DayOfWeek];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::DayOfMonth => "day of month",
            Self::Month => "month",
            Self::DayOfWeek => "day of week",
        }
    }

    /// Least and greatest number.
    pub(super) const fn range(self) -> (u8, u8) {
        match self {
            Self::Minute => (0, 59),
            Self::Hour => (0, 23),
            Self::DayOfMonth => (1, 31),
            Self::Month => (1, 12),
            Self::DayOfWeek => (0, 6),
        }
    }

    /// Most characters that the server's column holds; a longer field is answered with 500.
    const fn column(self) -> usize {
        match self {
            Self::Minute => 240,
            Self::Hour => 96,
            Self::DayOfMonth => 124,
            Self::Month | Self::DayOfWeek => 64,
        }
    }

    /// Reads one field.
    pub(super) fn parse(self, text: &str) -> Result<Numbers, String> {
        if text.chars().count() > self.column() {
            return Err(format!("it is longer than the {} characters that the server stores", self.column()));
        }
        text.split(',').try_fold(Numbers::default(), |all, part| Ok(all.union(self.part(part)?)))
    }

    /// Reads one part of a list: `*`, `*/n`, `a`, `a-b` or `a-b/n`.
    ///
    /// The server's parser looks at the beginning of a part only: what follows a range or a step is not read, so that
    /// `0-5-9` means `0-5` (source: `crontab-truth`).
    fn part(self, part: &str) -> Result<Numbers, String> {
        let (least, greatest) = self.range();
        if part.is_empty() {
            return Err("a list has an empty part".to_owned());
        }
        if part == "*" {
            return Ok(Numbers::between(least, greatest));
        }
        if let Some(steps) = part.strip_prefix("*/") {
            return step(least..=greatest, word(steps).0);
        }
        let (from, rest) = word(part);
        let (to, rest) = rest.strip_prefix('-').map_or(("", rest), word);
        if from.is_empty() || to.is_empty() {
            return self.number(part).map(Numbers::only);
        }
        let (from, to) = (self.number(from)?, self.number(to)?);
        let numbers: Vec<u8> =
            if from <= to { (from..=to).collect() } else { (from..=greatest).chain(least..=to).collect() };
        match rest.strip_prefix('/') {
            Some(steps) => step(numbers, word(steps).0),
            None => Ok(numbers.into_iter().collect()),
        }
    }

    /// A number of this field, or the name of a weekday, which the server takes in every field.
    fn number(self, text: &str) -> Result<u8, String> {
        let (least, greatest) = self.range();
        let number = integer(text)
            .or_else(|| weekday(text))
            .ok_or_else(|| format!("`{text}` is neither a number nor the name of a weekday"))?;
        u8::try_from(number).ok().filter(|number| (least..=greatest).contains(number)).ok_or_else(|| match self {
            Self::DayOfWeek => format!("`{text}` is not between 0 and 6, where 0 is Sunday"),
            _ => format!("`{text}` is not between {least} and {greatest}"),
        })
    }
}

/// Every `step`th of some numbers, beginning with the first.
fn step(numbers: impl IntoIterator<Item = u8>, step: &str) -> Result<Numbers, String> {
    match integer(step) {
        Some(0) => Err("a step of 0 never ends".to_owned()),
        Some(width) => Ok(numbers.into_iter().step_by(usize::try_from(width).unwrap_or(usize::MAX)).collect()),
        None => Err(format!("`{step}` is not a step: write a number after `/`")),
    }
}

/// Splits off the letters, digits and underscores at the beginning.
fn word(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    text.split_at(end)
}

/// Reads an integer as Python does: an optional `+`, digits of any script, single underscores between digits.
fn integer(text: &str) -> Option<u64> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let mut value = 0_u64;
    let mut after_digit = false;
    for character in digits.chars() {
        if character == '_' && after_digit {
            after_digit = false;
        } else {
            value = value.saturating_mul(10).saturating_add(decimal(character)?.into());
            after_digit = true;
        }
    }
    after_digit.then_some(value)
}

/// The number of a weekday by the first three letters of its name, whatever follows them.
fn weekday(name: &str) -> Option<u64> {
    const NAMES: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    let first_three = name.get(..3)?;
    NAMES.iter().position(|known| known.eq_ignore_ascii_case(first_three)).map(|number| number as u64)
}

/// A set of numbers below 64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Numbers(u64);

impl Numbers {
    fn only(number: u8) -> Self {
        Self(1 << number)
    }

    fn between(least: u8, greatest: u8) -> Self {
        (least..=greatest).collect()
    }

    fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn contains(self, number: i8) -> bool {
        u8::try_from(number).is_ok_and(|number| self.0 & (1 << number) != 0)
    }

    /// The least number that is at least `from`.
    pub(super) fn at_or_after(self, from: i8) -> Option<i8> {
        let from = u32::try_from(from).ok().filter(|from| *from < u64::BITS)?;
        let rest = self.0 >> from << from;
        (rest != 0).then(|| rest.trailing_zeros()).and_then(|number| i8::try_from(number).ok())
    }
}

impl FromIterator<u8> for Numbers {
    fn from_iter<I: IntoIterator<Item = u8>>(numbers: I) -> Self {
        numbers.into_iter().fold(Self::default(), |all, number| all.union(Self::only(number)))
    }
}

//! Crontabs with the server's own meaning.

mod digit;
mod field;
mod next;

use std::{fmt, str::FromStr};

pub use next::Runs;

use self::field::{Field, Numbers};
use crate::{Dialect, Feature, Invalid};

/// Most characters that the server takes.
const MAX_CHARACTERS: usize = 128;

/// When a periodic task runs: five fields `minute hour day-of-month month day-of-week`.
///
/// A value of this type is accepted by the server **and** run by it. That is less than what the server accepts: it
/// checks little more than the number of fields, lets most mistakes through as tasks that never run, and some of those
/// stop its scheduler for every periodic task of the installation (source: `crontab-truth`, `beat_effect`).
///
/// It differs from Unix cron: day of month **and** day of week must both match, Sunday is 0 and never 7, ranges may
/// wrap (`22-2`), there are no names of months, and weekday names count by their first three letters. The minutes may
/// not begin with `*` on 4.10. Times are in the server's time zone.
///
/// ```
/// use jms_domain::Crontab;
///
/// let weekly: Crontab = "30 2 * * sun".parse()?;
/// let start = "2026-11-21T12:00:00[Asia/Shanghai]".parse::<jiff::Zoned>()?;
/// let next = weekly.runs_after(&start).next().expect("a crontab that runs");
/// assert_eq!(next.to_string(), "2026-11-22T02:30:00+08:00[Asia/Shanghai]");
///
/// assert!("*/5 * * * *".parse::<Crontab>().is_err()); // 4.10 refuses it
/// assert!("0 0 30 2 *".parse::<Crontab>().is_err()); // 4.10 takes it, and its scheduler dies
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Crontab {
    text: String,
    /// Minute, hour, day of month, month, day of week.
    fields: [Numbers; 5],
}

impl Crontab {
    /// Reads a crontab by the rules of one dialect. `FromStr` reads by those of 4.10.
    ///
    /// Blanks at the ends are cut off, as the server does.
    ///
    /// # Errors
    /// [`Invalid::Crontab`] for what that server refuses, and for what it takes but would never run.
    pub fn parse(text: &str, dialect: Dialect) -> Result<Self, Invalid> {
        let refuse = |problem: String| Invalid::Crontab { given: text.to_owned(), problem };
        let trimmed = text.trim_matches(is_blank);
        if trimmed.contains('\0') {
            return Err(refuse("it contains a NUL".to_owned()));
        }
        if trimmed.chars().count() > MAX_CHARACTERS {
            return Err(refuse(format!("it is longer than {MAX_CHARACTERS} characters")));
        }
        let words: Vec<&str> = trimmed.split(is_blank).filter(|word| !word.is_empty()).collect();
        let Ok(words) = <[&str; 5]>::try_from(words.as_slice()) else {
            let problem = format!(
                "it has {} fields; write five: minute hour day-of-month month day-of-week, such as `30 2 * * 0`",
                words.len()
            );
            return Err(refuse(problem));
        };
        let mut fields = [Numbers::default(); 5];
        for ((field, word), numbers) in Field::ALL.into_iter().zip(words).zip(&mut fields) {
            *numbers = field.parse(word).map_err(|why| refuse(format!("in the {}: {why}", field.name())))?;
        }
        let crontab = Self { text: trimmed.to_owned(), fields };
        if !crontab.has_a_date() {
            return Err(refuse(
                "no month of it has such a day, and the server's scheduler would stop over it".to_owned(),
            ));
        }
        crontab.check(dialect)?;
        Ok(crontab)
    }

    /// Checks a crontab that was read by the rules of another dialect.
    ///
    /// # Errors
    /// [`Invalid::Crontab`] where this dialect refuses it.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if self.text.starts_with('*') && !dialect.has(Feature::MinutesFromStar) {
            let problem = format!(
                "JumpServer {dialect} refuses minutes that begin with `*`; write them out, such as `0-59/5` for every fifth"
            );
            return Err(Invalid::Crontab { given: self.text.clone(), problem });
        }
        Ok(())
    }

    /// The text, as it is sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The runs after a moment, in its time zone, which should be the server's; never at that moment itself.
    ///
    /// What a server does in an hour that its clocks skip or repeat was not recorded. Here a run in a skipped hour comes
    /// as much later as the clocks are put forward, and one in a repeated hour comes the first time.
    pub fn runs_after(&self, start: &jiff::Zoned) -> Runs {
        Runs::new(self.fields, start)
    }

    /// Whether some month in it has some day in it.
    fn has_a_date(&self) -> bool {
        const LONGEST: [i8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let [_, _, days, months, _] = self.fields;
        let first_day = days.at_or_after(1);
        (1..).zip(LONGEST).any(|(month, length)| months.contains(month) && first_day.is_some_and(|day| day <= length))
    }
}

/// What separates fields: blanks as Python knows them, a few more than Unicode's.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&character)
}

impl fmt::Display for Crontab {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Crontab {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Crontab").field(&self.text).finish()
    }
}

impl FromStr for Crontab {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parse(text, Dialect::default())
    }
}

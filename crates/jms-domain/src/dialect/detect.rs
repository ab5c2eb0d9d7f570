//! What a server gives away about its version.
//!
//! No answer names the version to a normal user. The public settings, which every user may read, have other keys in each
//! version (source: `apps/settings/serializers/public.py` at every tag from v3.10.20 to v4.10.19; recordings of both
//! servers, `lookups`, "public settings" and "public open"). 4.7 and 4.8, between which most changed, have the same
//! ones: there it counts whether account checks exist.

use std::fmt;

use super::{Dialect, Feature};

/// A key of the public settings, the version that brought it, and the last one before the next key of this table.
const MARKS: [(&str, Dialect, Dialect); 9] = [
    ("LANGUAGES", Dialect::of(4, 0, 0), Dialect::of(4, 4, 1)),
    ("FACE_RECOGNITION_ENABLED", Dialect::of(4, 5, 0), Dialect::of(4, 6, 0)),
    ("CHAT_AI_TYPE", Dialect::of(4, 7, 0), Dialect::of(4, 8, 1)),
    ("PRIVACY_MODE", Dialect::of(4, 9, 0), Dialect::of(4, 9, 0)),
    ("SECURITY_WATERMARK_COLOR", Dialect::of(4, 10, 0), Dialect::of(4, 10, 1)),
    ("CHANGE_SECRET_AFTER_SESSION_END", Dialect::of(4, 10, 2), Dialect::of(4, 10, 13)),
    ("SECURITY_ACCOUNT_SECRET_READ", Dialect::of(4, 10, 14), Dialect::V4_10),
    ("SECURITY_DISABLE_VIEW_SECRET", Dialect::of(4, 10, 17), Dialect::of(4, 10, 18)),
    ("KOTL_ENABLED", Dialect::NEWEST, Dialect::NEWEST),
];

/// The public settings of every version have it.
const ALWAYS: &str = "XPACK_ENABLED";

/// The version that a server was taken for, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detected {
    /// The rules to go by: those of the newest version that fits.
    pub dialect: Dialect,
    /// The oldest version that fits. None if it may be older than any that is known.
    pub from: Option<Dialect>,
    /// The newest version that fits. None if it may be newer than any that is known.
    pub to: Option<Dialect>,
    /// What it was told by.
    pub evidence: Vec<Evidence>,
}

/// Something by which a version was told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Evidence {
    /// The public settings have this key.
    Setting(&'static str),
    /// The public settings do not have this key.
    NoSetting(&'static str),
    /// The server has what only some versions have.
    Has(Feature),
    /// The server does not have what only some versions have.
    HasNot(Feature),
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting(key) => write!(f, "its public settings have {key}"),
            Self::NoSetting(key) => write!(f, "its public settings do not have {key}"),
            Self::Has(feature) => write!(f, "it has {}", feature.words().0),
            Self::HasNot(feature) => write!(f, "it does not have {}", feature.words().0),
        }
    }
}

impl Detected {
    /// Reads the public settings of a server by the names of their keys. None if they are not JumpServer's.
    ///
    /// ```
    /// use jms_domain::{Detected, Dialect};
    ///
    /// let detected = Detected::by_settings(["XPACK_ENABLED", "COUNTRY_CALLING_CODES"]).ok_or("not JumpServer's")?;
    /// assert_eq!(detected.dialect, Dialect::V3_10);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn by_settings<'a>(keys: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let keys: Vec<_> = keys.into_iter().collect();
        if !keys.contains(&ALWAYS) {
            return None;
        }
        let newest = MARKS.iter().rposition(|(key, ..)| keys.contains(key));
        let next = MARKS.get(newest.map_or(0, |newest| newest + 1)).map(|(key, ..)| *key);
        let mark = newest.and_then(|newest| MARKS.get(newest)).copied();
        let evidence = mark.map(|(key, ..)| Evidence::Setting(key)).into_iter().chain(next.map(Evidence::NoSetting));
        Some(Self {
            dialect: mark.map_or(Dialect::V3_10, |(.., newest)| newest),
            from: mark.map(|(_, oldest, _)| oldest),
            to: next.map(|_| mark.map_or(Dialect::V3_10, |(.., newest)| newest)),
            evidence: evidence.collect(),
        })
    }

    /// What to look for to know more: whether the server has this or not.
    pub fn open_question(&self) -> Option<Feature> {
        let feature = Feature::AccountChecks;
        let has = |version: Option<Dialect>| version.map(|version| version.has(feature));
        (has(self.from) == Some(false) && has(self.to) == Some(true)).then_some(feature)
    }

    /// The same, knowing that the server has this or not.
    #[must_use]
    pub fn knowing(mut self, feature: Feature, has: bool) -> Self {
        let (Some(since), _) = feature.versions() else { return self };
        if has {
            self.from = self.from.max(Some(since));
            self.evidence.push(Evidence::Has(feature));
        } else {
            // The versions that can be told apart by it are whole ones: the last before 4.8.0 is 4.7.0.
            self.to = self.from;
            self.dialect = self.from.unwrap_or(self.dialect);
            self.evidence.push(Evidence::HasNot(feature));
        }
        self
    }

    /// The versions that fit: `4.0.0–4.4.1`, `≥ 4.10.19`, `≤ 3.10`, or a single one.
    pub fn range(&self) -> String {
        let Self { dialect, from, to, .. } = self;
        match (from, to) {
            (Some(from), Some(to)) if from == to => from.to_string(),
            (Some(from), Some(to)) => format!("{from}–{to}"),
            (Some(from), None) => format!("≥ {from}"),
            (None, _) => format!("≤ {dialect}"),
        }
    }

    /// Whether the server may be newer than any version that is known; then the newest known rules are taken.
    pub fn may_be_newer(&self) -> bool {
        self.to.is_none()
    }
}

impl fmt::Display for Detected {
    /// In plain words: `4.0.0–4.4.1, taken for 4.4.1, because its public settings have …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { dialect, from, to, evidence } = self;
        let range = self.range();
        match (from, to) {
            (Some(from), Some(to)) if from == to => write!(f, "{range}")?,
            _ => write!(f, "{range}, taken for {dialect}")?,
        }
        for (index, evidence) in evidence.iter().enumerate() {
            write!(f, "{}{evidence}", if index == 0 { ", because " } else { " and " })?;
        }
        Ok(())
    }
}

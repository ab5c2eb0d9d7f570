//! Which organisation a request is about.

use crate::profile::Profile;

pub(crate) const ROOT: &str = "00000000-0000-0000-0000-000000000000";
pub(crate) const DEFAULT: &str = "00000000-0000-0000-0000-000000000002";
pub(crate) const SYSTEM: &str = "00000000-0000-0000-0000-000000000004";

/// The organisation of a request. With extra organisations switched off, as on the recorded servers, there are three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Org {
    /// All organisations together; nothing can be made in it.
    Root,
    Default,
    System,
}

impl Org {
    /// The organisation that is asked for, by id or name. What is unknown, empty or missing is the default one: a wrong
    /// organisation is no error (scenario `org_header`).
    pub(crate) fn asked(wanted: Option<&str>) -> Self {
        match wanted.map(str::trim) {
            Some(ROOT) => Self::Root,
            Some(SYSTEM) => Self::System,
            Some(name) if name.eq_ignore_ascii_case("root") => Self::Root,
            Some(name) if name.eq_ignore_ascii_case("system") => Self::System,
            _ => Self::Default,
        }
    }

    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Root => ROOT,
            Self::Default => DEFAULT,
            Self::System => SYSTEM,
        }
    }

    pub(crate) fn name(self, profile: Profile) -> &'static str {
        match self {
            Self::Root => "GLOBAL",
            Self::Default => profile.default_org(),
            Self::System => "SYSTEM",
        }
    }

    /// The id by which rows are chosen; none for all.
    pub(crate) fn scope(self) -> Option<&'static str> {
        (self != Self::Root).then(|| self.id())
    }
}

/// The name of an organisation, by its id.
pub(crate) fn name(id: &str, profile: Profile) -> &'static str {
    Org::asked(Some(id)).name(profile)
}

//! Which server the sandbox answers as.

/// Version and edition of the imitated server.
///
/// [`V4_10Licensed`](Profile::V4_10Licensed) is held to the recorded scenarios; the other two differ from it where
/// recordings show that their servers do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Profile {
    /// 4.10.16 with a valid licence.
    #[default]
    V4_10Licensed,
    /// 4.10.16 community edition: change-secret answers 403.
    V4_10Community,
    /// 3.10.20: no licence gate, no paging cap, other execution shapes.
    V3_10,
}

impl Profile {
    pub(crate) fn is_v3(self) -> bool {
        self == Self::V3_10
    }

    /// Whether operations behind the licence answer; 3.10 has no such gate.
    pub(crate) fn licensed(self) -> bool {
        self != Self::V4_10Community
    }

    /// The version that a new account has.
    pub(crate) fn first_version(self) -> i64 {
        i64::from(self.is_v3())
    }

    /// Rows of a list asked for without `limit`.
    pub(crate) fn rows_without_limit(self) -> Option<usize> {
        (!self.is_v3()).then_some(200)
    }

    /// Highest `limit` that is honoured.
    pub(crate) fn highest_limit(self) -> usize {
        // 3.10 answered `limit=100000` in full; its settings say 10,000, which no recording reached.
        if self.is_v3() { usize::MAX } else { 1000 }
    }

    /// Longest password that automations make; the shortest is 8.
    pub(crate) fn longest_password(self) -> i64 {
        if self.is_v3() { 30 } else { 36 }
    }

    /// Name of the default organisation, also of its root node.
    pub(crate) fn default_org(self) -> &'static str {
        if self.is_v3() { "Default" } else { "DEFAULT" }
    }
}

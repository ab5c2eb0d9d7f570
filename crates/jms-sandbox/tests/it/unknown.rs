//! Recordings that are not kept in this repository, and that nobody could fit the sandbox to.

/// How many of them are equal, and what differs.
#[derive(Default)]
pub(crate) struct Unknown {
    equal: usize,
    different: Vec<String>,
    pub(crate) skipped: usize,
}

/// Of a hundred answers that were never seen, this many must be equal.
const EQUAL_OF_A_HUNDRED: usize = 98;

impl Unknown {
    pub(crate) fn count(&mut self, place: &str, found: &[String]) {
        if found.is_empty() {
            self.equal += 1;
        } else {
            self.different.push(format!("{place}\n      {}", found.join("\n      ")));
        }
    }

    /// Says how many were equal, and fails if they are too few.
    pub(crate) fn judge(&self, what: &str) {
        let Self { equal, different, skipped } = self;
        let played = equal + different.len();
        println!("{what}: {equal} of {played} equal, {skipped} not in the sandbox yet");
        for line in different {
            println!("{line}");
        }
        assert!(equal * 100 >= played * EQUAL_OF_A_HUNDRED, "{} of {played} {what} differ", different.len());
    }
}

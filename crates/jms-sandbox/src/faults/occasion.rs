//! Which of the requests that a rule concerns it acts on.

use rand::{RngExt, SeedableRng, rngs::StdRng};

/// Which calls, in number; counted from 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Occasion {
    pub(super) first: u64,
    pub(super) last: Option<u64>,
    pub(super) every: u64,
    pub(super) chance: Option<f64>,
    pub(super) seed: u64,
    pub(super) times: Option<u64>,
}

impl Default for Occasion {
    /// Every call.
    fn default() -> Self {
        Self { first: 1, last: None, every: 1, chance: None, seed: 0, times: None }
    }
}

impl Occasion {
    /// What makes it impossible, if anything does.
    pub(super) fn problem(&self) -> Option<&'static str> {
        if self.first == 0 {
            Some("calls are counted from 1")
        } else if self.last.is_some_and(|last| last < self.first) {
            Some("the last call comes before the first")
        } else if self.every == 0 {
            Some("`every` counts from 1")
        } else if self.chance.is_some_and(|chance| !(0.0..=1.0).contains(&chance)) {
            Some("a chance is a number from 0 to 1")
        } else if self.times == Some(0) {
            Some("`times` counts from 1")
        } else {
            None
        }
    }

    /// The dice for the chance.
    pub(super) fn dice(&self) -> StdRng {
        StdRng::seed_from_u64(self.seed)
    }

    /// Whether it acts on this call, after it has acted on `fired`. Dice are thrown for each call that is in question, so
    /// that a seed says which of them are hit.
    pub(super) fn is(&self, call: u64, fired: u64, dice: &mut StdRng) -> bool {
        let in_question =
            call >= self.first && self.last.is_none_or(|last| call <= last) && call.is_multiple_of(self.every);
        let hit = in_question && self.chance.is_none_or(|chance| dice.random_bool(chance));
        hit && self.times.is_none_or(|times| fired < times)
    }
}

#[cfg(test)]
mod tests {
    use super::Occasion;

    fn acts_on(occasion: &Occasion) -> Vec<u64> {
        let (mut dice, mut fired) = (occasion.dice(), 0);
        let mut act = |call: &u64| {
            let is = occasion.is(*call, fired, &mut dice);
            fired += u64::from(is);
            is
        };
        (1..=10).filter(|call| act(call)).collect()
    }

    #[test]
    fn calls_are_counted_from_one_and_a_seed_says_which_are_hit() {
        let all = Occasion::default();
        assert_eq!(acts_on(&all).len(), 10);
        assert_eq!(acts_on(&Occasion { first: 2, last: Some(2), ..all.clone() }), [2]);
        assert_eq!(acts_on(&Occasion { first: 8, ..all.clone() }), [8, 9, 10]);
        assert_eq!(acts_on(&Occasion { every: 3, ..all.clone() }), [3, 6, 9]);
        assert_eq!(acts_on(&Occasion { every: 3, times: Some(2), ..all.clone() }), [3, 6]);
        let half = Occasion { chance: Some(0.5), seed: 7, ..all.clone() };
        assert_eq!(acts_on(&half), acts_on(&half));
        assert_ne!(acts_on(&half), acts_on(&Occasion { seed: 8, ..half.clone() }));
        assert!(acts_on(&Occasion { chance: Some(0.0), ..all.clone() }).is_empty());
        assert_eq!(acts_on(&Occasion { chance: Some(1.0), ..all }).len(), 10);
    }
}

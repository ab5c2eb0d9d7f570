//! Secrets replaced in a stream of output, wherever its pieces begin and end.

use std::io::{self, Read, Write};

use aho_corasick::{AhoCorasick, BuildError};

/// Values with fewer bytes would be found in harmless text, too.
const SHORTEST: usize = 4;

/// What stands in place of a secret.
const MASK: &[u8] = b"***";

/// The values to be replaced.
#[derive(Debug, Clone)]
pub(crate) struct Masks {
    values: Vec<Vec<u8>>,
    search: AhoCorasick,
}

impl Masks {
    /// Whether a value is too short to be replaced.
    pub(crate) fn is_too_short(value: &str) -> bool {
        value.trim().len() < SHORTEST
    }

    /// For these values, but those that are too short. Of values with several lines, each line is replaced, too: they
    /// may come out indented, or with other ends.
    ///
    /// # Errors
    /// If they are too many to be searched for.
    pub(crate) fn new<'a>(values: impl IntoIterator<Item = &'a str>) -> Result<Self, BuildError> {
        let mut all = Vec::new();
        for value in values {
            let lines = value.lines().map(str::trim);
            // The first and last line of a key in PEM are no secret.
            let lines = lines.filter(|line| !line.starts_with("-----"));
            let parts = [value, value.trim()].into_iter().chain(lines);
            all.extend(parts.filter(|part| !Self::is_too_short(part)).map(|part| part.as_bytes().to_vec()));
        }
        all.sort_unstable();
        all.dedup();
        Ok(Self { search: AhoCorasick::new(&all)?, values: all })
    }

    /// Copies all that comes, with the values replaced. What cannot be the beginning of a value is passed on at once.
    pub(crate) fn copy(&self, mut from: impl Read, mut to: impl Write) -> io::Result<()> {
        let mut masking = Masking { masks: self, held: Vec::new(), covered: 0 };
        let mut piece = [0; 8192];
        let mut out = Vec::new();
        loop {
            let read = match from.read(&mut piece) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other?,
            };
            match piece.get(..read) {
                Some(bytes) if read > 0 => masking.take(bytes, &mut out),
                _ => masking.end(&mut out),
            }
            to.write_all(&out)?;
            to.flush()?;
            out.clear();
            if read == 0 {
                return Ok(());
            }
        }
    }

    /// Where the longest end of `bytes` begins that may be the beginning of a value, and not all of it.
    fn unfinished(&self, bytes: &[u8]) -> usize {
        let longest = |value: &Vec<u8>| {
            let most = bytes.len().min(value.len() - 1);
            (1..=most).rev().find(|length| bytes.ends_with(value.get(..*length).unwrap_or_default())).unwrap_or(0)
        };
        bytes.len() - self.values.iter().map(longest).max().unwrap_or(0)
    }
}

/// A stream on its way.
struct Masking<'a> {
    masks: &'a Masks,
    /// What was not passed on yet: it may be the beginning of a value.
    held: Vec<u8>,
    /// How much of that belongs to a value whose mask was passed on.
    covered: usize,
}

impl Masking<'_> {
    fn take(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        self.held.extend_from_slice(piece);
        let decided = self.masks.unfinished(&self.held);
        self.pass_on(decided, out);
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        self.pass_on(self.held.len(), out);
    }

    /// Passes on the first `decided` bytes. Values that overlap are covered by one mask, so that no end of one is seen.
    fn pass_on(&mut self, decided: usize, out: &mut Vec<u8>) {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for one in self.masks.search.find_overlapping_iter(&self.held) {
            found.push((one.start(), one.end()));
        }
        found.sort_unstable();
        let mut done = self.covered.min(decided);
        let mut covered = self.covered;
        for (start, end) in found {
            if start >= decided {
                break;
            }
            if start >= covered {
                out.extend_from_slice(self.held.get(done..start).unwrap_or_default());
                out.extend_from_slice(MASK);
            }
            covered = covered.max(end);
            done = done.max(covered.min(decided));
        }
        out.extend_from_slice(self.held.get(done..decided).unwrap_or_default());
        self.held.drain(..decided);
        self.covered = covered.saturating_sub(decided);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Gives its pieces one by one.
    struct Pieces<'a>(Vec<&'a [u8]>);

    impl Read for Pieces<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Ok(0);
            }
            let piece = self.0.remove(0);
            buffer[..piece.len()].copy_from_slice(piece);
            Ok(piece.len())
        }
    }

    fn masked(values: &[&str], pieces: &[&str]) -> String {
        let masks = Masks::new(values.iter().copied()).unwrap();
        let mut out = Vec::new();
        masks.copy(Pieces(pieces.iter().map(|piece| piece.as_bytes()).collect()), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_value_is_replaced_wherever_pieces_end() {
        for (values, pieces, says) in [
            (&["hunter2"][..], &["my hunter2 is"][..], "my *** is"),
            (&["hunter2"], &["my hun", "ter2 is"], "my *** is"),
            (&["hunter2"], &["h", "u", "n", "t", "e", "r", "2"], "***"),
            (&["hunter2"], &["hunt", "ing"], "hunting"),
            (&["hunter2"], &["hunter", ""], "hunter"),
            (&["secret", "secretive"], &["secret", "ive!"], "***!"),
            (&["secret", "secretive"], &["secret", "ly"], "***ly"),
            (&["abcd", "cdef"], &["abcd", "ef."], "***."),
            (&["abcd", "cdefgh"], &["abcd", "ef."], "***ef."),
            (&["aaaa"], &["aaaa", "aa", "a."], "***."),
            (&["abcd"], &["abcdabcd"], "******"),
            (&["abc"], &["abc"], "abc"),
            (&["line-one\nline-two"], &["line-one\nline-two\n"], "***\n"),
            (&["line-one\nline-two"], &["  line-one\r\n  line", "-two\r\n"], "  ***\r\n  ***\r\n"),
            (
                &["-----BEGIN KEY-----\nb3Bl\n-----END KEY-----"],
                &["-----BEGIN KEY-----\nother"],
                "-----BEGIN KEY-----\nother",
            ),
            (&[], &["all"], "all"),
        ] {
            assert_eq!(masked(values, pieces), says, "{values:?} {pieces:?}");
        }
    }

    #[test]
    fn what_is_no_beginning_of_a_value_is_passed_on_at_once() {
        let masks = Masks::new(["hunter2"]).unwrap();
        let mut masking = Masking { masks: &masks, held: Vec::new(), covered: 0 };
        let mut out = Vec::new();
        masking.take(b"Password: ", &mut out);
        assert_eq!(out, b"Password: ");
        masking.take(b"h", &mut out);
        assert_eq!(out, b"Password: ");
        masking.take(b"i", &mut out);
        assert_eq!(out, b"Password: hi");
    }

    proptest! {
        /// However a text is cut, what comes out is the same, and no value is in it.
        #[test]
        fn pieces_make_no_difference(
            values in prop::collection::vec("[ab]{4,7}", 0..4),
            text in "[ab.]{0,60}",
            cuts in prop::collection::vec(0_usize..60, 0..8),
        ) {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(text.len())).chain([0, text.len()]).collect();
            cuts.sort_unstable();
            cuts.dedup();
            let pieces: Vec<&str> = cuts.windows(2).map(|ends| &text[ends[0]..ends[1]]).collect();
            let whole = masked(&values, &[&text]);
            prop_assert_eq!(&masked(&values, &pieces), &whole);
            prop_assert!(values.iter().all(|value| !whole.contains(value)));
        }
    }
}

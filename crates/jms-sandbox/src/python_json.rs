//! The words in which Python's JSON reader refuses a text.
//!
//! Only used once a text is known to be no JSON: it finds the first place at which Python stops.

/// Where and why Python stops reading; none if it would read the text.
pub(crate) fn error(text: &str) -> Option<String> {
    let mut reader = Reader { chars: text.chars().collect(), at: 0 };
    let stopped = reader.document().err()?;
    Some(match stopped {
        Stop::At(message, at) => reader.located(message, at),
        Stop::Constant(name) => format!("Out of range float values are not JSON compliant: '{name}'"),
    })
}

enum Stop {
    At(&'static str, usize),
    /// `NaN` and the infinities, which the server refuses in words of its own.
    Constant(&'static str),
}

struct Reader {
    chars: Vec<char>,
    at: usize,
}

impl Reader {
    fn located(&self, message: &str, at: usize) -> String {
        let before = &self.chars[..at.min(self.chars.len())];
        let line = before.iter().filter(|c| **c == '\n').count() + 1;
        let column = at - before.iter().rposition(|c| *c == '\n').map_or(0, |newline| newline + 1) + 1;
        format!("{message}: line {line} column {column} (char {at})")
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    fn takes(&mut self, word: &str) -> bool {
        let found = word.chars().enumerate().all(|(offset, c)| self.chars.get(self.at + offset) == Some(&c));
        if found {
            self.at += word.chars().count();
        }
        found
    }

    fn document(&mut self) -> Result<(), Stop> {
        self.blanks();
        self.value()?;
        self.blanks();
        if self.at < self.chars.len() { Err(Stop::At("Extra data", self.at)) } else { Ok(()) }
    }

    fn value(&mut self) -> Result<(), Stop> {
        // Open brackets, so that depth costs no stack.
        let mut open: Vec<char> = Vec::new();
        loop {
            match self.peek() {
                Some('{') => {
                    self.at += 1;
                    self.blanks();
                    if !self.takes("}") {
                        self.key()?;
                        open.push('{');
                        continue;
                    }
                }
                Some('[') => {
                    self.at += 1;
                    self.blanks();
                    if !self.takes("]") {
                        open.push('[');
                        continue;
                    }
                }
                Some('"') => self.string()?,
                _ => self.scalar()?,
            }
            // A value is complete: close what it ends, or go on with the next.
            loop {
                self.blanks();
                match open.last() {
                    None => return Ok(()),
                    Some('{') if self.takes("}") => drop(open.pop()),
                    Some('[') if self.takes("]") => drop(open.pop()),
                    Some(bracket) => {
                        let in_object = *bracket == '{';
                        if !self.takes(",") {
                            return Err(Stop::At("Expecting ',' delimiter", self.at));
                        }
                        self.blanks();
                        if in_object {
                            self.key()?;
                        }
                        break;
                    }
                }
            }
        }
    }

    fn key(&mut self) -> Result<(), Stop> {
        if self.peek() != Some('"') {
            return Err(Stop::At("Expecting property name enclosed in double quotes", self.at));
        }
        self.string()?;
        self.blanks();
        if !self.takes(":") {
            return Err(Stop::At("Expecting ':' delimiter", self.at));
        }
        self.blanks();
        Ok(())
    }

    fn string(&mut self) -> Result<(), Stop> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(Stop::At("Unterminated string starting at", start)),
                Some('"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some('\\') => {
                    match self.chars.get(self.at + 1) {
                        Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => {}
                        Some('u') => {
                            let digits = self.chars.iter().skip(self.at + 2).take(4);
                            if digits.clone().count() < 4 || !digits.clone().all(char::is_ascii_hexdigit) {
                                return Err(Stop::At("Invalid \\uXXXX escape", self.at + 1));
                            }
                            self.at += 4;
                        }
                        Some(_) => return Err(Stop::At("Invalid \\escape", self.at)),
                        None => return Err(Stop::At("Unterminated string starting at", start)),
                    }
                    self.at += 2;
                }
                Some('\u{0}'..='\u{1f}') => return Err(Stop::At("Invalid control character at", self.at)),
                Some(_) => self.at += 1,
            }
        }
    }

    fn scalar(&mut self) -> Result<(), Stop> {
        for (word, name) in [("NaN", "NaN"), ("Infinity", "Infinity"), ("-Infinity", "-Infinity")] {
            if self.takes(word) {
                return Err(Stop::Constant(name));
            }
        }
        if self.takes("null") || self.takes("true") || self.takes("false") {
            return Ok(());
        }
        let start = self.at;
        let _ = self.takes("-");
        if !self.takes("0") && self.digits() == 0 {
            return Err(Stop::At("Expecting value", start));
        }
        let whole = self.at;
        if self.takes(".") && self.digits() == 0 {
            self.at = whole;
        }
        let mantissa = self.at;
        if self.takes("e") || self.takes("E") {
            let _ = self.takes("+") || self.takes("-");
            if self.digits() == 0 {
                self.at = mantissa;
            }
        }
        Ok(())
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - start
    }
}

#[cfg(test)]
mod tests {
    use super::error;

    #[test]
    fn errors_are_those_of_python() {
        for (text, message) in [
            ("{\"name\": ", "Expecting value: line 1 column 10 (char 9)"),
            ("{", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
            ("{\"name\": NaN}", "Out of range float values are not JSON compliant: 'NaN'"),
            ("", "Expecting value: line 1 column 1 (char 0)"),
            ("[1,\n2 3]", "Expecting ',' delimiter: line 2 column 3 (char 6)"),
            ("{\"a\" 1}", "Expecting ':' delimiter: line 1 column 6 (char 5)"),
            ("\"abc", "Unterminated string starting at: line 1 column 1 (char 0)"),
            ("{} x", "Extra data: line 1 column 4 (char 3)"),
            ("[\"a\\x\"]", "Invalid \\escape: line 1 column 4 (char 3)"),
        ] {
            assert_eq!(error(text).as_deref(), Some(message), "{text}");
        }
        assert_eq!(error("[{\"a\": [1.5e3, null, \"\\u00e9\"]}]"), None);
        assert!(error(&"[".repeat(100_000)).is_some());
    }
}

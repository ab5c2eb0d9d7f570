//! Files with variables: `NAME=VALUE`, with the quotes and comments of a shell, and without anything that a shell would
//! put in place of something else.

use crate::args::is_name;

/// The variables of such a file, in its order, or what is wrong with it.
pub(crate) fn variables(text: &str) -> Result<Vec<(String, String)>, String> {
    let mut words = shlex::Shlex::new(text);
    let mut variables: Vec<(String, String)> = Vec::new();
    // What is wrong is not repeated: it may be a part of a secret.
    let place = |variables: &[(String, String)]| match variables.last() {
        Some((name, _)) => format!("behind {name}"),
        None => "at its beginning".to_owned(),
    };
    for word in &mut words {
        if word == "export" {
            continue;
        }
        match word.split_once('=').filter(|(name, _)| is_name(name)) {
            Some((name, value)) => variables.push((name.to_owned(), value.to_owned())),
            None => {
                return Err(format!("{}: this is no NAME=VALUE; values with blanks are quoted", place(&variables)));
            }
        }
    }
    if words.had_error {
        return Err(format!("{}: a quote is not closed", place(&variables)));
    }
    Ok(variables)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_a_shell_would_read_it() {
        let text =
            "# first\nA=1\nexport B='two words' # and a remark\n\nC=\"x\ny\"\nD=jms://web-01/deploy\nE=\nF=$A\nG=a=b\n";
        let told = variables(text).unwrap();
        let told: Vec<_> = told.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let meant = [
            ("A", "1"),
            ("B", "two words"),
            ("C", "x\ny"),
            ("D", "jms://web-01/deploy"),
            ("E", ""),
            ("F", "$A"),
            ("G", "a=b"),
        ];
        assert_eq!(told, meant);
    }

    #[test]
    fn what_is_wrong_is_told_by_its_place() {
        for (text, says) in [
            ("A=1\nB=two words\n", "behind B"),
            ("1A=x", "at its beginning: this is no NAME=VALUE"),
            ("A=1\n=x", "behind A"),
            ("A='x\n", "not closed"),
        ] {
            let said = variables(text).unwrap_err();
            assert!(said.contains(says) && !said.contains("words"), "{said}");
        }
    }
}

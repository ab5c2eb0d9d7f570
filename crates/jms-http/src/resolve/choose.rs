//! The one object of a name, or the error that says why there is not one.

use std::fmt::Display;

use jms_domain::{Error, ErrorKind, Identified, Named, Result};

use super::not_found;

/// How many near names an error tells.
const NEAREST: usize = 5;
/// How near a name must be, from 0 to 1.
const NEAR: f64 = 0.6;

/// The one that was found.
///
/// # Errors
/// [`NotFound`](ErrorKind::NotFound) for none, with the nearest of the names that `near` gives;
/// [`Ambiguous`](ErrorKind::Ambiguous) for several.
pub(super) async fn choose<T, Id: Display>(
    what: &'static str,
    given: &str,
    mut found: Vec<T>,
    shown: impl Fn(&T) -> String,
    id: impl Fn(&T) -> Id,
    near: impl AsyncFnOnce() -> Result<Vec<String>>,
) -> Result<T> {
    if found.len() > 1 {
        let candidate = |object: &T| Named { id: id(object).to_string(), name: shown(object) };
        let candidates = found.iter().map(candidate).collect();
        return Err(Error::new(ErrorKind::Ambiguous { what, given: given.to_owned(), candidates }));
    }
    match found.pop() {
        Some(only) => Ok(only),
        None => Err(not_found(what, given, &near().await?)),
    }
}

/// Adds those objects that are not among the others.
pub(super) fn merge<T: Identified>(objects: &mut Vec<T>, others: Vec<T>) {
    for other in others {
        if objects.iter().all(|object| object.id() != other.id()) {
            objects.push(other);
        }
    }
}

/// The names that are near, the nearest first, each once.
pub(super) fn nearest(given: &str, names: &[String]) -> Vec<String> {
    let given = given.to_lowercase();
    let rated = |name: &String| (strsim::jaro_winkler(&given, &name.to_lowercase()), name.clone());
    let mut rated: Vec<_> = names.iter().map(rated).filter(|(near, _)| *near >= NEAR).collect();
    rated.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    rated.dedup_by(|a, b| a.1 == b.1);
    rated.into_iter().take(NEAREST).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_names_come_first_and_once() {
        let names = ["web-01", "db-01", "web-10", "web-01", "zebra"].map(str::to_owned);
        assert_eq!(nearest("WEB-1", &names)[0], "web-01".to_owned());
        assert_eq!(nearest("WEB-1", &names).iter().filter(|name| *name == "web-01").count(), 1);
        assert!(nearest("", &[]).is_empty());
    }
}

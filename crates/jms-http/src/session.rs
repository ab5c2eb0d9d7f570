//! The cookies of a session, for what the server keeps in one: a login that is not over, and confirmations.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Mutex, PoisonError},
};

use cookie::Cookie;
use http::{
    HeaderMap, HeaderValue, Uri,
    header::SET_COOKIE,
    uri::{Authority, Scheme},
};
use jms_domain::Secret;
use jms_gen::Operation;

/// A session: empty until an operation that opens one is answered, and only for the server that answered.
///
/// Whoever has the cookies is the user, so they are kept here alone, and shown by nothing.
pub(crate) struct Session {
    /// The operations whose answers open the session. Cookies of others are not taken.
    opened_by: &'static [&'static Operation],
    cookies: Mutex<Option<Cookies>>,
}

struct Cookies {
    of: Origin,
    values: BTreeMap<String, Secret>,
}

/// Whom cookies belong to: scheme, host and port.
type Origin = (Option<Scheme>, Option<Authority>);

fn origin(uri: &Uri) -> Origin {
    (uri.scheme().cloned(), uri.authority().cloned())
}

impl Session {
    /// An empty session, which these operations open.
    pub(crate) fn opened_by(operations: &'static [&'static Operation]) -> Self {
        Self { opened_by: operations, cookies: Mutex::default() }
    }

    /// Whether answers to this operation open the session.
    pub(crate) fn is_opened_by(&self, operation: &Operation) -> bool {
        self.opened_by.contains(&operation)
    }

    /// Takes the cookies that an answer sets.
    pub(crate) fn keep(&self, operation: &Operation, uri: &Uri, answer: &HeaderMap) {
        if !self.is_opened_by(operation) {
            return;
        }
        let mut kept = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        let set = answer.get_all(SET_COOKIE).iter().filter_map(|header| Cookie::parse(header.to_str().ok()?).ok());
        for cookie in set {
            let cookies = kept.get_or_insert_with(|| Cookies { of: origin(uri), values: BTreeMap::new() });
            let is_taken_back =
                cookie.value().is_empty() || cookie.max_age().is_some_and(cookie::time::Duration::is_zero);
            if cookies.of != origin(uri) {
                *cookies = Cookies { of: origin(uri), values: BTreeMap::new() };
            }
            if is_taken_back {
                cookies.values.remove(cookie.name());
            } else {
                cookies.values.insert(cookie.name().to_owned(), Secret::from_answer(cookie.value()));
            }
        }
    }

    /// The header `Cookie` for a request to this address.
    pub(crate) fn header(&self, uri: &Uri) -> Option<HeaderValue> {
        let kept = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        let cookies = kept.as_ref().filter(|cookies| cookies.of == origin(uri) && !cookies.values.is_empty())?;
        let pairs: Vec<_> = cookies.values.iter().map(|(name, value)| format!("{name}={}", value.expose())).collect();
        let mut header = HeaderValue::from_str(&pairs.join("; ")).ok()?;
        header.set_sensitive(true);
        Some(header)
    }

    /// Forgets all cookies.
    pub(crate) fn forget(&self) {
        *self.cookies.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(***)")
    }
}

#[cfg(test)]
mod tests {
    use jms_gen::operations;

    use super::*;

    #[test]
    fn cookies_go_to_whom_they_came_from_alone_and_show_themselves_to_nobody() {
        let session = Session::opened_by(crate::confirm::STEPS);
        let here: Uri = "https://jumpserver.example.com/api/v1/authentication/confirm/".parse().unwrap();
        let mut answer = HeaderMap::new();
        answer.append(SET_COOKIE, HeaderValue::from_static("SESSION_COOKIE_NAME_PREFIX=jms_; Path=/"));
        answer.append(SET_COOKIE, HeaderValue::from_static("jms_sessionid=canary; HttpOnly; Max-Age=86400; Path=/"));

        session.keep(&operations::ACCOUNTS_LIST, &here, &answer);
        assert_eq!(session.header(&here), None, "another operation opens no session");
        session.keep(&operations::AUTHENTICATION_CONFIRM_CREATE, &here, &answer);
        let sent = session.header(&here).unwrap();
        assert_eq!(sent, "SESSION_COOKIE_NAME_PREFIX=jms_; jms_sessionid=canary");
        assert!(!format!("{sent:?} {session:?}").contains("canary"));
        for other in ["http://jumpserver.example.com/", "https://jumpserver.example.com:444/", "https://example.com/"] {
            assert_eq!(session.header(&other.parse().unwrap()), None, "{other}");
        }

        let mut back = HeaderMap::new();
        back.append(SET_COOKIE, HeaderValue::from_static("jms_sessionid=\"\"; Max-Age=0"));
        session.keep(&operations::AUTHENTICATION_CONFIRM_CREATE, &here, &back);
        assert_eq!(session.header(&here).unwrap(), "SESSION_COOKIE_NAME_PREFIX=jms_");
        session.forget();
        assert_eq!(session.header(&here), None);
    }
}

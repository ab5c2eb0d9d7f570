//! Which requests a rule concerns.

use http::Method;

use crate::{http::request::Request, operations};

/// Requests that have everything that is named here; all, if nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Matcher {
    /// `operationId` of the document.
    pub(super) operation: Option<String>,
    pub(super) method: Option<Method>,
    /// Path without the query; `*` stands for one segment, `**` at the end for all that follow.
    pub(super) path: Option<String>,
}

impl Matcher {
    pub(super) fn fits(&self, request: &Request) -> bool {
        self.method.as_ref().is_none_or(|method| *method == request.method)
            && self.path.as_deref().is_none_or(|pattern| path_fits(pattern, request.path()))
            && self
                .operation
                .as_deref()
                .is_none_or(|id| operations::of(request.method.as_str(), request.path()) == Some(id))
    }

    /// What makes it impossible, if anything does.
    pub(super) fn problem(&self) -> Option<String> {
        if let Some(problem) = self.operation.as_deref().and_then(|id| operations::check(id).err()) {
            return Some(problem);
        }
        let path = self.path.as_deref()?;
        let has_early_rest = path.split('/').rev().skip(1).any(|segment| segment == "**");
        if !path.starts_with('/') || path.contains([',', '?']) || has_early_rest {
            return Some(
                "a path begins with a slash and has no query and no comma; `**` stands at its end, if anywhere"
                    .to_owned(),
            );
        }
        None
    }
}

fn path_fits(pattern: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    for wanted in pattern.split('/') {
        match (wanted, segments.next()) {
            ("**", _) => return true,
            ("*", Some(segment)) if !segment.is_empty() => {}
            (wanted, Some(segment)) if wanted == segment => {}
            _ => return false,
        }
    }
    segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::path_fits;

    #[test]
    fn stars_stand_for_segments() {
        for (pattern, path, fits) in [
            ("/api/v1/a/", "/api/v1/a/", true),
            ("/api/v1/a/", "/api/v1/a", false),
            ("/api/v1/*/", "/api/v1/a/", true),
            ("/api/v1/*/", "/api/v1//", false),
            ("/api/v1/*/", "/api/v1/a/b/", false),
            ("/api/**", "/api/v1/a/b/", true),
            ("/api/**", "/api/", true),
            ("/api/**", "/other/", false),
            ("/**", "/", true),
        ] {
            assert_eq!(path_fits(pattern, path), fits, "{pattern} {path}");
        }
    }
}

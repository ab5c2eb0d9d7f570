//! Finding the path of the document that a request's path is.

use std::collections::HashMap;

/// Paths with placeholders, to look requests up in. Where both fit, a literal segment wins over a placeholder.
#[derive(Debug, Clone)]
pub(crate) struct Router<T> {
    root: Node<T>,
}

#[derive(Debug, Clone)]
struct Node<T> {
    literals: HashMap<String, Node<T>>,
    placeholder: Option<Box<Node<T>>>,
    target: Option<T>,
}

impl<T> Default for Node<T> {
    fn default() -> Self {
        Self { literals: HashMap::new(), placeholder: None, target: None }
    }
}

impl<T> Default for Router<T> {
    fn default() -> Self {
        Self { root: Node::default() }
    }
}

impl<T> Router<T> {
    /// What stands at `template`, such as `/api/v1/accounts/accounts/{id}/`; whatever its placeholders are called.
    pub(crate) fn entry(&mut self, template: &str) -> &mut Option<T> {
        let mut node = &mut self.root;
        for segment in template.split('/') {
            node = if segment.starts_with('{') {
                node.placeholder.get_or_insert_default()
            } else {
                node.literals.entry(segment.to_owned()).or_default()
            };
        }
        &mut node.target
    }

    /// What stands at the template that `path` fits.
    pub(crate) fn find(&self, path: &str) -> Option<&T> {
        self.root.find(path)
    }
}

impl<T> Node<T> {
    fn find(&self, path: &str) -> Option<&T> {
        let (segment, rest) = path.split_once('/').map_or((path, None), |(segment, rest)| (segment, Some(rest)));
        let literal = self.literals.get(segment).and_then(|node| node.follow(rest));
        literal.or_else(|| self.placeholder.as_ref().filter(|_| !segment.is_empty()).and_then(|node| node.follow(rest)))
    }

    fn follow(&self, rest: Option<&str>) -> Option<&T> {
        match rest {
            Some(rest) => self.find(rest),
            None => self.target.as_ref(),
        }
    }
}

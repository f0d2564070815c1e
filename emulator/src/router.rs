//! Finds what a request is for. Literal segments win over placeholders; operations that share method and
//! path are told apart by their fixed members, which the engine compares.

use std::collections::{BTreeMap, HashMap};

use percent_encoding::percent_decode_str;

/// Paths that older documentation names, and the ones that took their place.
const ALIASES: &[(&str, &str)] = &[("/sso/connections", "/connections")];

/// A tree of path segments whose leaves hold what is served there.
#[derive(Debug)]
pub struct Router<T> {
    root: Node<T>,
}

/// Outcome of a look-up.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a, T> {
    /// What is served, with the decoded values of the placeholders in order.
    Targets(&'a [T], Vec<String>),
    /// The path exists, with these methods.
    Methods(Vec<&'static str>),
    /// The path does not exist.
    Nothing,
}

#[derive(Debug)]
struct Node<T> {
    literals: HashMap<&'static str, Node<T>>,
    placeholder: Option<Box<Node<T>>>,
    methods: BTreeMap<&'static str, Vec<T>>,
}

impl<T> Node<T> {
    fn new() -> Self {
        Self { literals: HashMap::new(), placeholder: None, methods: BTreeMap::new() }
    }
}

impl<T: Clone> Router<T> {
    /// A router that serves nothing.
    pub fn new() -> Self {
        Self { root: Node::new() }
    }

    /// Serves `target` at a path template; several targets may share one place.
    pub fn add(&mut self, method: &'static str, template: &'static str, target: T) {
        for (alias, _) in ALIASES.iter().filter(|(_, path)| *path == template) {
            self.insert(method, alias, target.clone());
        }
        self.insert(method, template, target);
    }

    fn insert(&mut self, method: &'static str, template: &'static str, target: T) {
        let mut node = &mut self.root;
        for segment in segments(template) {
            node = if segment.starts_with('{') {
                node.placeholder.get_or_insert_with(|| Box::new(Node::new()))
            } else {
                node.literals.entry(segment).or_insert_with(Node::new)
            };
        }
        node.methods.entry(method).or_default().push(target);
    }

    /// Looks up a path as it was sent (percent-encoded).
    pub fn find(&self, method: &str, path: &str) -> Found<'_, T> {
        let mut search = Search { method, values: Vec::new(), allowed: Vec::new() };
        let rest = path.strip_prefix('/').unwrap_or(path);
        match search.descend(&self.root, Some(rest)) {
            Some(targets) => Found::Targets(targets, search.values),
            None if search.allowed.is_empty() => Found::Nothing,
            None => {
                search.allowed.sort_unstable();
                search.allowed.dedup();
                Found::Methods(search.allowed)
            }
        }
    }
}

impl<T: Clone> Default for Router<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Names of the placeholders of a template, in order.
pub fn placeholders(template: &'static str) -> impl Iterator<Item = &'static str> {
    segments(template).filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

struct Search<'m> {
    method: &'m str,
    values: Vec<String>,
    /// Methods of places that fit the path but not the method.
    allowed: Vec<&'static str>,
}

impl Search<'_> {
    /// `path` is what is left of it, without the slash before; `None` at its end.
    fn descend<'a, T>(&mut self, node: &'a Node<T>, path: Option<&str>) -> Option<&'a [T]> {
        let Some(path) = path else {
            if let Some(targets) = node.methods.get(self.method) {
                return Some(targets);
            }
            self.allowed.extend(node.methods.keys());
            return None;
        };
        let (segment, rest) =
            path.split_once('/').map_or((path, None), |(segment, rest)| (segment, Some(rest)));
        if let Some(next) = node.literals.get(segment)
            && let Some(targets) = self.descend(next, rest)
        {
            return Some(targets);
        }
        let next = node.placeholder.as_deref().filter(|_| !segment.is_empty())?;
        // A segment that is no UTF-8 names nothing.
        let value = percent_decode_str(segment).decode_utf8().ok()?.into_owned();
        let depth = self.values.len();
        self.values.push(value);
        let targets = self.descend(next, rest);
        if targets.is_none() {
            self.values.truncate(depth);
        }
        targets
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn router() -> Router<&'static str> {
        let mut router = Router::new();
        router.add("GET", "/users", "list");
        router.add("GET", "/users/{id}", "get");
        router.add("DELETE", "/users/{id}", "delete");
        router.add("GET", "/users/external_id/{external_id}", "by external id");
        router.add("GET", "/users/{id}/sessions", "sessions");
        router.add("POST", "/users/me", "post me");
        router.add("POST", "/token", "first grant");
        router.add("POST", "/token", "second grant");
        router.add("GET", "/connections", "connections");
        router
    }

    fn found(method: &str, path: &str) -> (Vec<&'static str>, Vec<String>) {
        match router().find(method, path) {
            Found::Targets(targets, values) => (targets.to_vec(), values),
            other => panic!("{method} {path}: {other:?}"),
        }
    }

    #[test]
    fn literals_win_over_placeholders() {
        assert_eq!(found("GET", "/users/u1"), (vec!["get"], vec!["u1".to_owned()]));
        assert_eq!(found("GET", "/users/external_id/x"), (vec!["by external id"], vec!["x".to_owned()]));
        assert_eq!(found("GET", "/users/u1/sessions"), (vec!["sessions"], vec!["u1".to_owned()]));
    }

    #[test]
    fn a_literal_that_leads_nowhere_is_left_again() {
        assert_eq!(found("GET", "/users/external_id"), (vec!["get"], vec!["external_id".to_owned()]));
        assert_eq!(found("GET", "/users/external_id/sessions").0, ["by external id"]);
        assert_eq!(found("GET", "/users/me"), (vec!["get"], vec!["me".to_owned()]));
        assert_eq!(found("POST", "/users/me"), (vec!["post me"], vec![]));
    }

    #[test]
    fn placeholders_are_decoded_after_the_path_is_split() {
        assert_eq!(found("GET", "/users/a%2Fb%20c").1, ["a/b c"]);
        assert_eq!(router().find("GET", "/users/%FF"), Found::Nothing);
    }

    #[test]
    fn one_place_can_hold_several_targets() {
        assert_eq!(found("POST", "/token").0, ["first grant", "second grant"]);
    }

    #[test]
    fn a_wrong_method_is_told_from_a_wrong_path() {
        assert_eq!(router().find("PATCH", "/users/u1"), Found::Methods(vec!["DELETE", "GET"]));
        assert_eq!(router().find("GET", "/nothing"), Found::Nothing);
        assert_eq!(router().find("GET", "/users/"), Found::Nothing);
        assert_eq!(router().find("GET", "/users/u1/sessions/x"), Found::Nothing);
    }

    #[test]
    fn the_old_path_of_connections_is_served() {
        assert_eq!(found("GET", "/sso/connections").0, ["connections"]);
    }
}

//! Operations that share a method and a path, told apart by members whose values are fixed.

use serde_json::Value;

use super::Target;
use crate::message::Request;
use crate::reply::Failure;
use crate::schema::{Host, Route};
use crate::validate::raw_members;

/// Chooses among the operations of one method and path by their fixed members; the one with the most of them
/// wins, so that an operation without any is the default.
pub(super) fn select(targets: &[Target], request: &Request) -> Result<Target, Failure> {
    if let [only] = targets
        && !matches!(only, Target::Operation(route) if route.fixed.iter().any(|(name, _)| *name == "grant_type"))
    {
        return Ok(*only);
    }
    let members = raw_members(request);
    let fits = |route: &Route| {
        route.fixed.iter().all(|(name, value)| members.get(*name).and_then(Value::as_str) == Some(value))
    };
    let mut best: Option<(usize, Target)> = None;
    for target in targets {
        let weight = match target {
            Target::Operation(route) if fits(route) => route.fixed.len(),
            Target::Operation(_) => continue,
            Target::Page(..) => 0,
        };
        if best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, *target));
        }
    }
    best.map(|(_, target)| target).ok_or_else(|| no_variant(targets, &members))
}

/// The failure for a request whose fixed members belong to no operation.
fn no_variant(targets: &[Target], members: &serde_json::Map<String, Value>) -> Failure {
    let routes: Vec<&Route> = targets
        .iter()
        .filter_map(|target| match target {
            Target::Operation(route) => Some(*route),
            Target::Page(..) => None,
        })
        .collect();
    let Some((name, _)) = routes.first().and_then(|route| route.fixed.first()) else {
        return Failure::invalid("", "invalid_value", "the request fits no operation");
    };
    let known: Vec<&str> = routes
        .iter()
        .flat_map(|route| route.fixed.iter().filter(|(member, _)| member == name).map(|(_, value)| *value))
        .collect();
    if *name == "grant_type" {
        let given = members.get(*name).and_then(Value::as_str).unwrap_or_default();
        if given.is_empty() {
            return Failure::oauth("invalid_request", "The parameter grant_type is missing.");
        }
        let documented = |code: &str| {
            routes.iter().any(|route| route.errors.iter().any(|(_, known)| *known == Some(code)))
        };
        let standard = routes.iter().any(|route| route.host == Host::AuthKit);
        let code = if standard || documented("unsupported_grant_type") {
            "unsupported_grant_type"
        } else {
            "invalid_request"
        };
        return Failure::oauth(code, format!("The grant type '{given}' is not supported."));
    }
    let code = if members.contains_key(*name) { "invalid_value" } else { "required" };
    Failure::invalid(name, code, format!("{name} must be one of {}", known.join(", ")))
}

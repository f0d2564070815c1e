//! What a filter keeps.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{Filter, Operator};
use crate::scim::attribute::get;
use crate::scim::{AttributePath, schema};

/// Whether a resource fits; `within` is the attribute whose value the resource is, if it is no whole resource.
pub(super) fn keeps(filter: &Filter, resource: &Map<String, Value>, within: Option<&AttributePath>) -> bool {
    match filter {
        Filter::And(filters) => filters.iter().all(|filter| keeps(filter, resource, within)),
        Filter::Or(filters) => filters.iter().any(|filter| keeps(filter, resource, within)),
        Filter::Not(filter) => !keeps(filter, resource, within),
        Filter::Present(attribute) => values(attribute, resource).into_iter().any(|value| !is_nothing(value)),
        Filter::Compare(attribute, operator, wanted) => {
            let is_exact = schema::is_case_exact(within, attribute);
            compare(&values(attribute, resource), *operator, wanted, is_exact)
        }
        Filter::Has(attribute, filter) => {
            items(attribute.value(resource)).iter().any(|value| keeps_value(filter, attribute, value))
        }
    }
}

/// Whether one value of an attribute fits a filter on its sub-attributes. A simple value is its own `value`.
pub(super) fn keeps_value(filter: &Filter, attribute: &AttributePath, value: &Value) -> bool {
    match value {
        Value::Object(members) => keeps(filter, members, Some(attribute)),
        simple => {
            let members = Map::from_iter([("value".to_owned(), simple.clone())]);
            keeps(filter, &members, Some(attribute))
        }
    }
}

/// The values that an attribute path names. Those of a multi-valued attribute of which no sub-attribute is named
/// are their `value`s.
fn values<'a>(attribute: &AttributePath, resource: &'a Map<String, Value>) -> Vec<&'a Value> {
    let found = items(attribute.value(resource));
    match &attribute.sub {
        Some(sub) => found
            .iter()
            .filter_map(|value| get(value.as_object()?, sub))
            .flat_map(|value| items(Some(value)))
            .collect(),
        None => found
            .iter()
            .map(|value| value.as_object().and_then(|members| get(members, "value")).unwrap_or(value))
            .collect(),
    }
}

fn items(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(items)) => items,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

/// Null, empty text and empty lists and objects count as nothing.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(is_nothing),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn compare(found: &[&Value], operator: Operator, wanted: &Value, is_exact: bool) -> bool {
    // Null stands for an attribute without a value.
    if wanted.is_null() {
        let is_absent = found.iter().all(|value| is_nothing(value));
        return match operator {
            Operator::Eq => is_absent,
            Operator::Ne => !is_absent,
            _ => false,
        };
    }
    if operator == Operator::Ne {
        return !found.iter().any(|value| fits(value, Operator::Eq, wanted, is_exact));
    }
    found.iter().any(|value| fits(value, operator, wanted, is_exact))
}

fn fits(found: &Value, operator: Operator, wanted: &Value, is_exact: bool) -> bool {
    match (found, wanted) {
        (Value::String(found), Value::String(wanted)) => text_fits(found, operator, wanted, is_exact),
        (Value::Number(_), Value::Number(_)) => {
            let ordering = found.as_f64().zip(wanted.as_f64()).and_then(|(a, b)| a.partial_cmp(&b));
            ordering.is_some_and(|ordering| is_in_order(ordering, operator))
        }
        (Value::Bool(found), Value::Bool(wanted)) => operator == Operator::Eq && found == wanted,
        // Some clients put truth values into quotation marks.
        (Value::Bool(found), Value::String(wanted)) => {
            operator == Operator::Eq && wanted.eq_ignore_ascii_case(if *found { "true" } else { "false" })
        }
        _ => false,
    }
}

fn text_fits(found: &str, operator: Operator, wanted: &str, is_exact: bool) -> bool {
    if let (Operator::Gt | Operator::Ge | Operator::Lt | Operator::Le, Ok(found), Ok(wanted)) =
        (operator, found.parse::<Timestamp>(), wanted.parse::<Timestamp>())
    {
        return is_in_order(found.cmp(&wanted), operator);
    }
    let (found, wanted) = if is_exact {
        (found.to_owned(), wanted.to_owned())
    } else {
        (found.to_lowercase(), wanted.to_lowercase())
    };
    match operator {
        Operator::Co => found.contains(&wanted),
        Operator::Sw => found.starts_with(&wanted),
        Operator::Ew => found.ends_with(&wanted),
        _ => is_in_order(found.cmp(&wanted), operator),
    }
}

fn is_in_order(ordering: Ordering, operator: Operator) -> bool {
    match operator {
        Operator::Eq => ordering.is_eq(),
        Operator::Ne => ordering.is_ne(),
        Operator::Gt => ordering.is_gt(),
        Operator::Ge => ordering.is_ge(),
        Operator::Lt => ordering.is_lt(),
        Operator::Le => ordering.is_le(),
        Operator::Co | Operator::Sw | Operator::Ew => false,
    }
}

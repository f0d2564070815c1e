//! Lists (RFC 7644, section 3.4.2) and the attributes that an answer has (section 3.9).

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::attribute::{get, spelled};
use super::{AttributePath, Error, Filter, LIST_RESPONSE, ScimType, schema};

/// Most resources in one answer.
pub(super) const MAX_COUNT: usize = 200;

/// What a client wants to see of the resources of a type.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// Which resources.
    pub filter: Option<Filter>,
    /// In which order.
    sort_by: Option<AttributePath>,
    descending: bool,
    /// Position of the first one in the answer; the first of all is 1.
    start_index: usize,
    count: usize,
    /// Which of their attributes.
    pub projection: Projection,
}

/// Which attributes of a resource an answer has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projection {
    attributes: Vec<AttributePath>,
    excluded: Vec<AttributePath>,
}

impl Query {
    /// Reads the parameters of a query string, or the members of a search request, in which lists are lists.
    pub fn read(parameters: &Map<String, Value>) -> Result<Self, Error> {
        let invalid = |detail: String| Error::of(ScimType::InvalidValue, detail);
        let number = |name: &str, default: usize| match get(parameters, name) {
            None | Some(Value::Null) => Ok(default),
            Some(value) => {
                let number = value.as_str().map_or_else(|| value.as_i64(), |text| text.parse::<i64>().ok());
                let number = number.ok_or_else(|| invalid(format!("{name} must be a whole number")))?;
                // Below the least stands for the least.
                Ok(usize::try_from(number).unwrap_or(0))
            }
        };
        let text = |name: &str| get(parameters, name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let filter = text("filter").map(|filter| {
            filter.parse().map_err(|error| Error::of(ScimType::InvalidFilter, format!("{error}")))
        });
        let sort_by = text("sortBy").map(|path| {
            path.parse::<AttributePath>()
                .map_err(|error| Error::of(ScimType::InvalidPath, format!("{error}")))
        });
        Ok(Self {
            filter: filter.transpose()?,
            sort_by: sort_by.transpose()?,
            descending: text("sortOrder").is_some_and(|order| order.eq_ignore_ascii_case("descending")),
            start_index: number("startIndex", 1)?.max(1),
            count: number("count", MAX_COUNT)?.min(MAX_COUNT),
            projection: Projection::read(parameters)?,
        })
    }

    /// The list of those candidates that the filter keeps. `resource` makes a resource of a candidate; it is not called
    /// for those that nobody asks about.
    pub fn list<T>(&self, candidates: &[T], resource: impl Fn(&T) -> Map<String, Value>) -> Value {
        let (start, count) = (self.start_index - 1, self.count);
        let (total, shown) = if self.filter.is_none() && self.sort_by.is_none() {
            (candidates.len(), candidates.iter().skip(start).take(count).map(resource).collect::<Vec<_>>())
        } else {
            let all = candidates.iter().map(resource);
            let mut kept: Vec<_> = all
                .filter(|resource| self.filter.as_ref().is_none_or(|filter| filter.keeps(resource)))
                .collect();
            if let Some(path) = &self.sort_by {
                sort(&mut kept, path, self.descending);
            }
            (kept.len(), kept.into_iter().skip(start).take(count).collect())
        };
        let shown: Vec<Value> = shown.into_iter().map(|resource| self.projection.of(resource)).collect();
        json!({
            "schemas": [LIST_RESPONSE],
            "totalResults": total,
            "startIndex": self.start_index,
            "itemsPerPage": shown.len(),
            "Resources": shown,
        })
    }
}

impl Projection {
    /// Reads `attributes` and `excludedAttributes`.
    pub fn read(parameters: &Map<String, Value>) -> Result<Self, Error> {
        let paths = |name: &str| {
            let names: Vec<&str> = match get(parameters, name) {
                Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
                Some(Value::String(text)) => text.split(',').collect(),
                _ => Vec::new(),
            };
            let names = names.into_iter().map(str::trim).filter(|name| !name.is_empty());
            names
                .map(|name| {
                    name.parse::<AttributePath>()
                        .map_err(|error| Error::of(ScimType::InvalidValue, format!("{error}")))
                })
                .collect::<Result<Vec<_>, _>>()
        };
        Ok(Self { attributes: paths("attributes")?, excluded: paths("excludedAttributes")? })
    }

    /// What an answer has of a resource. `id` and `schemas` are always there.
    pub fn of(&self, mut resource: Map<String, Value>) -> Value {
        if !self.attributes.is_empty() {
            let mut shown = Map::new();
            for path in
                [AttributePath::named("schemas"), AttributePath::named("id")].iter().chain(&self.attributes)
            {
                copy(path, &resource, &mut shown);
            }
            return Value::Object(shown);
        }
        for path in self.excluded.iter().filter(|path| !path.is("id") && !path.is("schemas")) {
            remove(path, &mut resource);
        }
        Value::Object(resource)
    }
}

fn copy(path: &AttributePath, from: &Map<String, Value>, to: &mut Map<String, Value>) {
    let Some(value) = path.value(from) else {
        return;
    };
    let to = match path.extension() {
        Some(uri) if !path.name.is_empty() => {
            let entry = to.entry(spelled(from, uri)).or_insert_with(|| Value::Object(Map::new()));
            match entry.as_object_mut() {
                Some(members) => members,
                None => return,
            }
        }
        _ => to,
    };
    let name = match path.extension() {
        Some(uri) if path.name.is_empty() => spelled(from, uri),
        _ => path.holder(from).map_or_else(String::new, |holder| spelled(holder, &path.name)),
    };
    let Some(sub) = &path.sub else {
        to.insert(name, value.clone());
        return;
    };
    // Several sub-attributes of one attribute come together.
    let part = |value: &Value, before: Option<&Value>| {
        let members = value.as_object()?;
        let mut shown = before.and_then(Value::as_object).cloned().unwrap_or_default();
        shown.insert(spelled(members, sub), get(members, sub)?.clone());
        Some(Value::Object(shown))
    };
    let before = to.get(&name);
    let shown = match value {
        Value::Array(items) => {
            let parts = items.iter().enumerate().map(|(index, item)| {
                let before = before.and_then(|before| before.get(index));
                part(item, before).or_else(|| before.cloned()).unwrap_or_else(|| json!({}))
            });
            Some(parts.collect())
        }
        value => part(value, before),
    };
    if let Some(shown) = shown {
        to.insert(name, shown);
    }
}

fn remove(path: &AttributePath, resource: &mut Map<String, Value>) {
    let holder = match path.extension() {
        Some(uri) if path.name.is_empty() => {
            let name = spelled(resource, uri);
            resource.remove(&name);
            return;
        }
        Some(uri) => {
            let name = spelled(resource, uri);
            resource.get_mut(&name).and_then(Value::as_object_mut)
        }
        None => Some(resource),
    };
    let Some(holder) = holder else { return };
    let name = spelled(holder, &path.name);
    let Some(sub) = &path.sub else {
        holder.remove(&name);
        return;
    };
    let without = |value: &mut Value| {
        if let Value::Object(members) = value {
            let name = spelled(members, sub);
            members.remove(&name);
        }
    };
    match holder.get_mut(&name) {
        Some(Value::Array(items)) => items.iter_mut().for_each(without),
        Some(value) => without(value),
        None => {}
    }
}

/// Those without a value come last, or first in descending order (RFC 7644, section 3.4.2.3).
fn sort(resources: &mut [Map<String, Value>], path: &AttributePath, descending: bool) {
    let is_exact = schema::is_case_exact(None, path);
    resources.sort_by(|one, other| {
        let ordering = match (sort_value(path, one), sort_value(path, other)) {
            (Some(one), Some(other)) => compare(one, other, is_exact),
            (one, other) => other.is_some().cmp(&one.is_some()),
        };
        if descending { ordering.reverse() } else { ordering }
    });
}

/// The value by which a resource is sorted: of several, the primary or else the first one.
fn sort_value<'a>(path: &AttributePath, resource: &'a Map<String, Value>) -> Option<&'a Value> {
    let mut value = path.value(resource)?;
    if let Value::Array(items) = value {
        let primary = items.iter().find(|item| item.get("primary") == Some(&Value::Bool(true)));
        value = primary.or(items.first())?;
    }
    match value {
        Value::Object(members) => get(members, path.sub.as_deref().unwrap_or("value")),
        value => Some(value),
    }
}

fn compare(one: &Value, other: &Value, is_exact: bool) -> Ordering {
    match (one, other) {
        (Value::String(one), Value::String(other)) if is_exact => one.cmp(other),
        (Value::String(one), Value::String(other)) => one.to_lowercase().cmp(&other.to_lowercase()),
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        (one, other) => one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal),
    }
}

#[cfg(test)]
mod tests {
    use super::super::ENTERPRISE_USER;
    use super::*;

    fn people() -> Vec<Map<String, Value>> {
        [("u1", "Bob", Some("b")), ("u2", "ada", None), ("u3", "Cyd", Some("a"))]
            .map(|(id, name, title)| {
                let mut user = json!({
                    "schemas": ["s"], "id": id, "userName": name, "emails": [{"type": "work", "value": name}],
                    (ENTERPRISE_USER): {"department": "D", "division": "V"},
                });
                if let Some(title) = title {
                    user["title"] = title.into();
                }
                user.as_object().unwrap().clone()
            })
            .into()
    }

    fn list(parameters: Value) -> Value {
        Query::read(parameters.as_object().unwrap()).unwrap().list(&people(), Clone::clone)
    }

    fn ids(list: &Value) -> Vec<&str> {
        list["Resources"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
    }

    #[test]
    fn lists_are_cut_into_pages_that_begin_at_one() {
        let page = list(json!({"startIndex": "2", "count": "1"}));
        assert_eq!(ids(&page), ["u2"]);
        let numbers = (&page["totalResults"], &page["startIndex"], &page["itemsPerPage"]);
        assert_eq!(numbers, (&json!(3), &json!(2), &json!(1)));
        assert_eq!(ids(&list(json!({"startIndex": "-5", "count": "2"}))), ["u1", "u2"]);
        let none = list(json!({"count": 0}));
        assert_eq!((ids(&none).len(), &none["totalResults"]), (0, &json!(3)));
        assert_eq!(ids(&list(json!({"startIndex": 9}))), Vec::<&str>::new());
        let read = |parameters: Value| Query::read(parameters.as_object().unwrap());
        assert!(read(json!({"count": "all"})).is_err());
        assert_eq!(read(json!({"filter": "x"})).unwrap_err().scim_type, Some(ScimType::InvalidFilter));
        assert_eq!(read(json!({"count": "99999999"})).unwrap().count, MAX_COUNT);
    }

    #[test]
    fn lists_are_filtered_and_sorted() {
        assert_eq!(ids(&list(json!({"filter": "title pr"}))), ["u1", "u3"]);
        assert_eq!(ids(&list(json!({"sortBy": "userName"}))), ["u2", "u1", "u3"]);
        assert_eq!(ids(&list(json!({"sortBy": "emails", "sortOrder": "descending"}))), ["u3", "u1", "u2"]);
        assert_eq!(ids(&list(json!({"sortBy": "title"}))), ["u3", "u1", "u2"]);
        assert_eq!(ids(&list(json!({"sortBy": "title", "sortOrder": "descending"}))), ["u2", "u1", "u3"]);
    }

    #[test]
    fn answers_have_the_attributes_that_were_asked_for() {
        let first = |parameters: Value| list(parameters)["Resources"][0].clone();
        let shown = first(
            json!({"attributes": format!("username, emails.value, emails.type,{ENTERPRISE_USER}:division")}),
        );
        let expected = json!({
            "schemas": ["s"], "id": "u1", "userName": "Bob", "emails": [{"value": "Bob", "type": "work"}],
            (ENTERPRISE_USER): {"division": "V"},
        });
        assert_eq!(shown, expected);
        let shown = first(
            json!({"excludedAttributes": ["id", "emails.type", "title", format!("{ENTERPRISE_USER}:division")]}),
        );
        let expected = json!({
            "schemas": ["s"], "id": "u1", "userName": "Bob", "emails": [{"value": "Bob"}],
            (ENTERPRISE_USER): {"department": "D"},
        });
        assert_eq!(shown, expected);
        assert_eq!(first(json!({"excludedAttributes": ENTERPRISE_USER})).get(ENTERPRISE_USER), None);
        assert_eq!(first(json!({"attributes": ENTERPRISE_USER}))[ENTERPRISE_USER]["department"], "D");
    }
}

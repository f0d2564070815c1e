//! Names of attributes (RFC 7644, sections 3.10 and 3.5.2). Upper and lower case are the same in them.

use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value};

use super::filter::{Filter, ParseError};
use super::schema;

/// An attribute with an optional schema before it and an optional sub-attribute after it:
/// `urn:ietf:params:scim:schemas:core:2.0:User:name.familyName`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributePath {
    /// URI of the schema, if one is named.
    pub schema: Option<String>,
    /// Name of the attribute. It is empty where the path is the URI of an extension: all of its attributes.
    pub name: String,
    /// Name of the sub-attribute.
    pub sub: Option<String>,
}

/// What an operation of a PATCH request is about: an attribute, or the values of a multi-valued one that a filter
/// chooses, or a sub-attribute of these: `emails[type eq "work"].value`.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchPath {
    /// The attribute. It has no sub-attribute if there is a filter.
    pub attribute: AttributePath,
    /// Chooses among its values.
    pub filter: Option<Filter>,
    /// Sub-attribute of the values chosen.
    pub sub: Option<String>,
}

impl AttributePath {
    /// An attribute without schema and sub-attribute.
    pub fn named(name: &str) -> Self {
        Self { schema: None, name: name.to_owned(), sub: None }
    }

    /// Whether this is an attribute of the resource itself with this name, without a sub-attribute.
    pub fn is(&self, name: &str) -> bool {
        self.extension().is_none() && self.sub.is_none() && self.name.eq_ignore_ascii_case(name)
    }

    /// URI of the extension that the attribute belongs to; `None` for attributes of the resource's own schema.
    pub fn extension(&self) -> Option<&str> {
        self.schema.as_deref().filter(|uri| !schema::is_core(uri))
    }

    /// The object that has the attribute: the resource, or the member of it that holds an extension.
    pub fn holder<'a>(&self, resource: &'a Map<String, Value>) -> Option<&'a Map<String, Value>> {
        match self.extension() {
            None => Some(resource),
            Some(uri) => get(resource, uri)?.as_object(),
        }
    }

    /// The value of the attribute, without regard to the sub-attribute.
    pub fn value<'a>(&self, resource: &'a Map<String, Value>) -> Option<&'a Value> {
        match (self.extension(), self.name.as_str()) {
            (Some(uri), "") => get(resource, uri),
            _ => get(self.holder(resource)?, &self.name),
        }
    }
}

/// A member of an object, whatever the case of its name.
pub(crate) fn get<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    object
        .get(name)
        .or_else(|| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}

/// The name under which an object has a member, or the given one if it has none.
pub(crate) fn spelled(object: &Map<String, Value>, name: &str) -> String {
    let known = object.keys().find(|key| key.eq_ignore_ascii_case(name));
    known.map_or(name, String::as_str).to_owned()
}

impl fmt::Display for AttributePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.schema {
            Some(schema) if self.name.is_empty() => f.write_str(schema)?,
            Some(schema) => write!(f, "{schema}:{}", self.name)?,
            None => f.write_str(&self.name)?,
        }
        match &self.sub {
            Some(sub) => write!(f, ".{sub}"),
            None => Ok(()),
        }
    }
}

impl FromStr for AttributePath {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let invalid = || ParseError::new(format!("'{text}' is no attribute"));
        if schema::is_extension(text) {
            return Ok(Self { schema: Some(text.to_owned()), name: String::new(), sub: None });
        }
        let is_urn = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("urn:"));
        let (schema, rest) = match text.rsplit_once(':') {
            Some((schema, rest)) if is_urn && schema.len() > 4 => (Some(schema), rest),
            Some(_) => return Err(invalid()),
            None => (None, text),
        };
        let (name, sub) = match rest.split_once('.') {
            Some((name, sub)) => (name, Some(sub)),
            None => (rest, None),
        };
        let is_uri = |text: &str| text.chars().all(|c| c.is_ascii_graphic() && !"\"()[]".contains(c));
        if !is_name(name) || !sub.is_none_or(is_name) || !schema.is_none_or(is_uri) {
            return Err(invalid());
        }
        Ok(Self { schema: schema.map(str::to_owned), name: name.to_owned(), sub: sub.map(str::to_owned) })
    }
}

/// `ATTRNAME` of the grammar; `$ref` is the one name that begins with a dollar sign.
pub(crate) fn is_name(text: &str) -> bool {
    let text = text.strip_prefix('$').unwrap_or(text);
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

impl fmt::Display for PatchPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.attribute.fmt(f)?;
        if let Some(filter) = &self.filter {
            write!(f, "[{filter}]")?;
        }
        match &self.sub {
            Some(sub) => write!(f, ".{sub}"),
            None => Ok(()),
        }
    }
}

impl FromStr for PatchPath {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let Some((attribute, rest)) = text.split_once('[') else {
            let mut attribute: AttributePath = text.parse()?;
            let sub = attribute.sub.take();
            return Ok(Self { attribute, filter: None, sub });
        };
        // The last bracket: a text inside of the filter may have brackets as well.
        let (filter, sub) = rest
            .rsplit_once(']')
            .ok_or_else(|| ParseError::new(format!("'{text}' lacks a closing bracket")))?;
        let sub = match sub {
            "" => None,
            sub => {
                let sub = sub.strip_prefix('.').filter(|sub| is_name(sub));
                Some(sub.ok_or_else(|| ParseError::new(format!("'{text}' does not end in a sub-attribute")))?)
            }
        };
        let attribute: AttributePath = attribute.parse()?;
        if attribute.sub.is_some() || attribute.name.is_empty() {
            return Err(ParseError::new(format!("'{attribute}' has no values to choose from")));
        }
        Ok(Self { attribute, filter: Some(Filter::within(filter)?), sub: sub.map(str::to_owned) })
    }
}

#[cfg(test)]
mod tests {
    use super::super::ENTERPRISE_USER;
    use super::*;

    #[test]
    fn attributes_have_schemas_and_sub_attributes() {
        let path: AttributePath =
            "urn:ietf:params:scim:schemas:core:2.0:User:name.familyName".parse().unwrap();
        assert_eq!((path.name.as_str(), path.sub.as_deref()), ("name", Some("familyName")));
        assert_eq!(path.extension(), None);
        let path: AttributePath = format!("{ENTERPRISE_USER}:department").parse().unwrap();
        assert_eq!((path.extension(), path.name.as_str()), (Some(ENTERPRISE_USER), "department"));
        let path: AttributePath = ENTERPRISE_USER.parse().unwrap();
        assert_eq!((path.extension(), path.name.as_str()), (Some(ENTERPRISE_USER), ""));
        for bad in ["", "a.b.c", "1a", "a b", "a:b", "urn:", "name.", ".x", "a[", "ä"] {
            assert!(bad.parse::<AttributePath>().is_err(), "{bad}");
        }
    }

    #[test]
    fn paths_of_operations_choose_values() {
        for good in [
            "userName",
            "name.givenName",
            "emails[type eq \"work\"].value",
            "members[value eq \"a]b\"]",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
            ENTERPRISE_USER,
        ] {
            assert_eq!(good.parse::<PatchPath>().unwrap().to_string(), good);
        }
        for bad in
            ["emails[type eq \"work\"", "emails[].value", "emails[type eq \"a\"]value", "a.b[c pr]", "[a pr]"]
        {
            assert!(bad.parse::<PatchPath>().is_err(), "{bad}");
        }
    }
}

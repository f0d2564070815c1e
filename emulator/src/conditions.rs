//! Which requests are meant: by a fault that strikes them, or by a test that expects them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::message::Request;
use crate::schema::Route;
use crate::validate::body_members;

/// What a request must have. All of it must hold.
pub(crate) struct Conditions<'a> {
    /// `service.method` of the operation.
    pub(crate) operation: Option<&'a str>,
    pub(crate) method: Option<&'a str>,
    /// Exact or as a template with `{name}` placeholders.
    pub(crate) path: Option<&'a str>,
    /// Names in lower case.
    pub(crate) headers: &'a BTreeMap<String, String>,
    pub(crate) query: &'a BTreeMap<String, String>,
    /// Values of a JSON or form body by path.
    pub(crate) body: &'a BTreeMap<String, Value>,
}

impl Conditions<'_> {
    /// Whether the request has it all.
    pub(crate) fn fit(&self, route: Option<&Route>, request: &Request) -> bool {
        self.operation.is_none_or(|operation| route.is_some_and(|route| route.operation == operation))
            && self.method.is_none_or(|method| method.eq_ignore_ascii_case(&request.method))
            && self.path.is_none_or(|path| fits_template(path, &request.path))
            && self.fit_headers(request)
            && self.fit_query(request)
            && self.fit_body(request)
    }

    fn fit_headers(&self, request: &Request) -> bool {
        let has = |name: &str, wanted: &str| {
            request.headers.iter().any(|(key, value)| key == name && value == wanted)
        };
        self.headers.iter().all(|(name, wanted)| has(name, wanted))
    }

    fn fit_query(&self, request: &Request) -> bool {
        if self.query.is_empty() {
            return true;
        }
        let pairs = request.query_pairs();
        let has = |name: &str, wanted: &str| pairs.iter().any(|(key, value)| key == name && value == wanted);
        self.query.iter().all(|(name, wanted)| has(name, wanted))
    }

    fn fit_body(&self, request: &Request) -> bool {
        if self.body.is_empty() {
            return true;
        }
        let body = Value::Object(body_members(request));
        self.body.iter().all(|(path, wanted)| at(&body, path) == Some(wanted))
    }
}

/// The value at a path of member names and indexes, such as `domain_data.0.domain`.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, segment| match value {
        Value::Object(members) => members.get(segment),
        Value::Array(items) => items.get(segment.parse::<usize>().ok()?),
        _ => None,
    })
}

fn fits_template(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let all = template
        .split('/')
        .all(|wanted| segments.next().is_some_and(|found| wanted.starts_with('{') || wanted == found));
    all && segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::faults::Fault;

    fn fits(fault: &Fault, request: &Request) -> bool {
        fault.conditions().fit(None, request)
    }

    #[test]
    fn every_condition_must_hold() {
        let request = Request::new("POST", "/users/u1?limit=5&after=x")
            .header("X-Caller", "cron")
            .json(&json!({"name": "A", "tags": ["a", {"deep": true}]}));
        let good = Fault::at("post", "/users/{id}")
            .when_header("x-caller", "cron")
            .when_query("limit", "5")
            .when_body("tags.1.deep", true);
        assert!(fits(&good, &request));
        for bad in [
            Fault::at("GET", "/users/{id}"),
            Fault::at("POST", "/users"),
            Fault::at("POST", "/users/{id}/sessions"),
            good.clone().when_header("x-caller", "person"),
            good.clone().when_query("limit", "50"),
            good.clone().when_query("order", "asc"),
            good.clone().when_body("tags.1.deep", false),
            good.clone().when_body("tags.2", "a"),
            good.clone().when_body("name.first", "A"),
            Fault::on("users.get"),
        ] {
            assert!(!fits(&bad, &request), "{bad:?}");
        }
    }

    #[test]
    fn form_bodies_have_members_too() {
        let request = Request::new("POST", "/token").form(&[("grant_type", "refresh_token")]);
        assert!(fits(&Fault::any().when_body("grant_type", "refresh_token"), &request));
        assert!(!fits(&Fault::any().when_body("grant_type", "password"), &request));
    }
}

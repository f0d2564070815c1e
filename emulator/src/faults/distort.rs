//! What a fault does to an answer: takes its place, or distorts it.

use bytes::Bytes;
use serde_json::{Map, Value};

use super::{Fault, Payload};
use crate::api::Api;
use crate::message::Response;
use crate::sample::{UNKNOWN_MEMBER, UNKNOWN_VALUE};
use crate::schema::{Answer, Field, Route, Type};

/// What a gateway in front of the API shows when it cannot reach it.
const PROXY_PAGE: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n\
    <center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>emulator-proxy</center>\r\n</body>\r\n</html>\r\n";

impl Fault {
    /// Whether something else is answered than the request leads to.
    pub(crate) fn replaces_answer(&self) -> bool {
        self.status.is_some() || self.body.is_some() || self.payload == Some(Payload::ProxyPage)
    }

    /// Whether the real answer is changed.
    pub(super) fn changes_answer(&self) -> bool {
        !self.headers.is_empty()
            || self.malformed
            || self.payload.is_some()
            || !self.set.is_empty()
            || !self.remove.is_empty()
    }

    /// The answer that takes the place of the real one, if there is such.
    pub(crate) fn response(&self) -> Option<Response> {
        if !self.replaces_answer() {
            return None;
        }
        if self.payload == Some(Payload::ProxyPage) && self.body.is_none() {
            return Some(Response::html(self.status.unwrap_or(502), PROXY_PAGE.to_owned()));
        }
        let status = self.status.unwrap_or(200);
        Some(match &self.body {
            None => Response::empty(status),
            Some(Value::String(text)) => {
                let html = text.trim_start().starts_with('<');
                let content_type =
                    if html { "text/html; charset=utf-8" } else { "text/plain; charset=utf-8" };
                let mut response = Response::empty(status).header("content-type", content_type);
                response.body = Bytes::from(text.clone());
                response
            }
            Some(body) => Response::json(status, body),
        })
    }

    /// Distorts an answer, real or not.
    pub(crate) fn distort(&self, api: &Api, route: Option<&Route>, mut response: Response) -> Response {
        for (name, value) in &self.headers {
            response.headers.retain(|(existing, _)| existing != name);
            response = response.header(name, value);
        }
        if let Ok(mut value) = serde_json::from_slice::<Value>(&response.body)
            && self.edits_json()
        {
            if let (Some(route), Some(payload)) = (route, self.payload) {
                Distorter { api, payload }.answer(&route.answer, &mut value);
            }
            for (path, new) in &self.set {
                edit(&mut value, path, &mut |object, name| drop(object.insert(name.to_owned(), new.clone())));
            }
            for path in &self.remove {
                edit(&mut value, path, &mut |object, name| drop(object.remove(name)));
            }
            response.body = Bytes::from(value.to_string());
        }
        match self.payload {
            Some(Payload::Empty) => response.body = Bytes::new(),
            Some(Payload::ByteOrderMark) => {
                response.body = [b"\xef\xbb\xbf", &response.body[..]].concat().into();
            }
            Some(Payload::InvalidUtf8) => response.body = with_invalid_utf8(&response.body),
            _ => {}
        }
        if self.malformed {
            // Long enough to be recognized as JSON, too short to be any.
            response.body = match response.body.len() {
                0 | 1 => Bytes::from_static(b"{\"data\": [{\"id\""),
                length => response.body.slice(..length / 2),
            };
        }
        response
    }

    fn edits_json(&self) -> bool {
        let by_description = matches!(
            self.payload,
            Some(Payload::UnknownValues | Payload::ExtraMembers | Payload::MissingMembers | Payload::Nulls)
        );
        by_description || !self.set.is_empty() || !self.remove.is_empty()
    }
}

/// Puts a byte that UTF-8 does not know into the first text, so that the JSON around it stays whole.
fn with_invalid_utf8(body: &[u8]) -> Bytes {
    let at = body.windows(2).position(|pair| pair == b":\"").map_or(body.len(), |at| at + 2);
    let (before, after) = body.split_at(at);
    [before, b"\xff", after].concat().into()
}

/// Does something to the member at the end of a path, in every object that the path leads to.
fn edit(value: &mut Value, path: &str, action: &mut impl FnMut(&mut Map<String, Value>, &str)) {
    let Some((segment, rest)) = path.split_once('.') else {
        match value {
            Value::Object(members) if path == "*" => {
                let names: Vec<String> = members.keys().cloned().collect();
                names.iter().for_each(|name| action(members, name));
            }
            Value::Object(members) => action(members, path),
            _ => {}
        }
        return;
    };
    match value {
        Value::Object(members) if segment == "*" => {
            members.values_mut().for_each(|member| edit(member, rest, action));
        }
        Value::Object(members) => {
            if let Some(member) = members.get_mut(segment) {
                edit(member, rest, action);
            }
        }
        Value::Array(items) if segment == "*" => {
            items.iter_mut().for_each(|item| edit(item, rest, action));
        }
        Value::Array(items) => {
            if let Some(item) = segment.parse().ok().and_then(|index: usize| items.get_mut(index)) {
                edit(item, rest, action);
            }
        }
        _ => {}
    }
}

/// Changes an answer where the API description says that it may change, or that it will one day.
struct Distorter<'a> {
    api: &'a Api,
    payload: Payload,
}

impl Distorter<'_> {
    fn answer(&self, answer: &Answer, value: &mut Value) {
        match answer {
            Answer::Nothing => {}
            Answer::Value(ty) => self.value(*ty, value),
            Answer::Page(ty) | Answer::List(ty) => {
                if let Some(items) = value.get_mut("data").and_then(Value::as_array_mut) {
                    items.iter_mut().for_each(|item| self.value(*ty, item));
                }
                if self.payload == Payload::ExtraMembers {
                    add_member(value);
                }
            }
        }
    }

    fn value(&self, ty: Type, value: &mut Value) {
        match ty {
            Type::Nullable(_) if self.payload == Payload::Nulls => *value = Value::Null,
            Type::Nullable(_) if value.is_null() => {}
            Type::Nullable(inner) => self.value(*inner, value),
            Type::Enum(_) | Type::EventType if self.payload == Payload::UnknownValues => {
                *value = UNKNOWN_VALUE.into();
            }
            Type::List(inner) => {
                value.as_array_mut().into_iter().flatten().for_each(|item| self.value(*inner, item));
            }
            Type::Map(inner) => {
                let members = value.as_object_mut().into_iter().flat_map(Map::values_mut);
                members.for_each(|member| self.value(*inner, member));
            }
            Type::Model(name) => self.model(name, value),
            Type::Union(name) => {
                let Some(union) = self.api.union(name) else { return };
                let tag = match value.get(union.tag) {
                    Some(Value::String(text)) => text.clone(),
                    Some(Value::Bool(truth)) => truth.to_string(),
                    _ => return,
                };
                if let Some((_, model)) = union.variants.iter().find(|(known, _)| *known == tag) {
                    self.model(model, value);
                }
            }
            Type::Event => {
                let kind = value.get("event").and_then(Value::as_str).and_then(|name| self.api.event(name));
                if let (Some(kind), Some(data)) = (kind, value.get_mut("data")) {
                    self.value(kind.data, data);
                }
                match self.payload {
                    Payload::ExtraMembers => add_member(value),
                    Payload::UnknownValues => value["event"] = UNKNOWN_VALUE.into(),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn model(&self, name: &str, value: &mut Value) {
        let (Some(shape), Some(members)) = (self.api.shape(name), value.as_object_mut()) else { return };
        for field in shape.fields {
            if self.payload == Payload::MissingMembers && may_miss(field) {
                members.remove(field.name);
            } else if let Some(member) = members.get_mut(field.name) {
                self.value(field.ty, member);
            }
        }
        if self.payload == Payload::ExtraMembers {
            add_member(value);
        }
    }
}

fn may_miss(field: &Field) -> bool {
    !field.required
}

fn add_member(value: &mut Value) {
    if let Value::Object(members) = value {
        members.insert(UNKNOWN_MEMBER.to_owned(), Value::Array(vec![UNKNOWN_VALUE.into()]));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const LIST: &str = "organizations.list_organizations";

    fn page() -> Value {
        json!({
            "object": "list",
            "data": [{
                "object": "organization", "id": "org_1", "name": "Acme", "external_id": "x",
                "domains": [{"object": "organization_domain", "id": "d_1", "organization_id": "org_1",
                    "domain": "acme.com", "state": "verified", "verification_strategy": "dns"}],
                "metadata": {"plan": "free"},
            }],
            "list_metadata": {"before": null, "after": null},
        })
    }

    fn distorted(fault: Fault) -> Response {
        let api = Api::generated();
        let route = api.operation(LIST);
        assert!(route.is_some());
        fault.distort(&api, route, Response::json(200, &page()))
    }

    #[test]
    fn values_that_nobody_knows() {
        let value = distorted(Fault::any().payload(Payload::UnknownValues)).value();
        let domain = &value["data"][0]["domains"][0];
        assert_eq!(domain["state"], UNKNOWN_VALUE);
        assert_eq!((&domain["domain"], &value["object"]), (&json!("acme.com"), &json!("list")));
    }

    #[test]
    fn members_that_nobody_knows() {
        let value = distorted(Fault::any().payload(Payload::ExtraMembers)).value();
        for object in [&value, &value["data"][0], &value["data"][0]["domains"][0]] {
            assert_eq!(object[UNKNOWN_MEMBER], json!([UNKNOWN_VALUE]));
        }
        assert_eq!(value["data"][0]["metadata"], json!({"plan": "free"}), "free-form objects are let be");
    }

    #[test]
    fn members_that_are_missing_or_null() {
        let value = distorted(Fault::any().payload(Payload::MissingMembers)).value();
        let api = Api::generated();
        let problems = crate::shapes::check_answer(&api, &api.operation(LIST).unwrap().answer, Some(&value));
        let missing = |problem: &crate::reply::Problem| problem.code == "required";
        // The page itself lacks some members that are required; what was taken out was not.
        let before = crate::shapes::check_answer(&api, &api.operation(LIST).unwrap().answer, Some(&page()));
        assert_eq!(
            problems.iter().filter(|problem| missing(problem)).count(),
            before.iter().filter(|problem| missing(problem)).count()
        );
        assert_ne!(value, page());

        let value = distorted(Fault::any().payload(Payload::Nulls)).value();
        assert_eq!(value["data"][0]["external_id"], Value::Null);
        assert_eq!(value["data"][0]["name"], "Acme");
    }

    #[test]
    fn paths_reach_every_item() {
        let fault = Fault::any().set("data.*.name", 7).set("data.0.domains.*.state", "odd").set("new", true);
        let value =
            distorted(fault.remove("data.*.id").remove("list_metadata").remove("no.such.path")).value();
        let item = &value["data"][0];
        assert_eq!((&item["name"], &item["domains"][0]["state"]), (&json!(7), &json!("odd")));
        assert_eq!((item.get("id"), value.get("list_metadata")), (None, None));
        assert_eq!(value["new"], true);
    }

    #[test]
    fn bodies_that_are_no_json() {
        let body = |payload| distorted(Fault::any().payload(payload)).body;
        assert!(body(Payload::Empty).is_empty());
        assert!(body(Payload::ByteOrderMark).starts_with(b"\xef\xbb\xbf{"));
        let invalid = body(Payload::InvalidUtf8);
        assert!(std::str::from_utf8(&invalid).is_err());
        assert_eq!(invalid.len(), page().to_string().len() + 1);
        let cut = distorted(Fault::any().malformed()).body;
        assert_eq!(cut.len(), page().to_string().len() / 2);
    }

    #[test]
    fn a_proxy_answers_with_a_page() {
        let response = Fault::any().payload(Payload::ProxyPage).response().unwrap();
        assert_eq!(
            (response.status, response.header_value("content-type")),
            (502, Some("text/html; charset=utf-8"))
        );
        assert_eq!(Fault::any().payload(Payload::ProxyPage).status(403).response().unwrap().status, 403);
    }
}

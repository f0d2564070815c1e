//! Takes secrets out of what the ledger shows: by the `secret` marks of the API description, and by name
//! where there is no description to ask.

use serde_json::{Map, Value};
use url::Url;

use crate::api::Api;
use crate::message::Request;
use crate::schema::{Answer, Body, Field, Route, Type};

/// What stands where a secret was.
pub const REDACTED: &str = "[redacted]";

/// A header's value without its secret.
pub(crate) fn header(name: &str, value: &str) -> String {
    match name {
        "authorization" | "proxy-authorization" | "warrant-token" => match value.split_once(' ') {
            Some((scheme, _)) => format!("{scheme} {REDACTED}"),
            None => REDACTED.to_owned(),
        },
        "cookie" | "set-cookie" => REDACTED.to_owned(),
        "location" | "referer" => url(value),
        _ => value.to_owned(),
    }
}

/// A URL whose secret query parameters are hidden; anything else stays as it is.
pub(crate) fn url(text: &str) -> String {
    let Ok(mut parsed) = Url::parse(text) else {
        return text.to_owned();
    };
    if parsed.query().is_some() {
        let pairs: Vec<(String, String)> = parsed
            .query_pairs()
            .map(|(name, value)| {
                let hidden = is_secret_name(&name, true);
                (name.into_owned(), if hidden { REDACTED.to_owned() } else { value.into_owned() })
            })
            .collect();
        parsed.query_pairs_mut().clear().extend_pairs(pairs);
    }
    parsed.into()
}

/// The path with secret placeholders hidden.
pub(crate) fn path(template: Option<&str>, path: &str) -> String {
    let Some(template) = template else {
        return path.to_owned();
    };
    let template = template.split('/');
    if template.clone().count() != path.split('/').count() {
        return path.to_owned();
    }
    let segments = template.zip(path.split('/')).map(|(wanted, found)| {
        let name = wanted.trim_start_matches('{').trim_end_matches('}');
        if wanted.starts_with('{') && is_secret_name(name, true) { REDACTED } else { found }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The pairs of a query without their secrets.
pub(crate) fn query(route: Option<&Route>, request: &Request) -> Vec<(String, String)> {
    let marked = |name: &str| {
        route.is_some_and(|route| route.query.iter().any(|field| field.secret && field.name == name))
    };
    let pairs = request.query_pairs().into_iter();
    pairs
        .map(|(name, value)| {
            let hidden = marked(&name) || is_secret_name(&name, true);
            (name, if hidden { REDACTED.to_owned() } else { value })
        })
        .collect()
}

/// The members of a request body without their secrets.
pub(crate) fn request_body(api: &Api, route: Option<&Route>, members: Map<String, Value>) -> Value {
    let mut value = Value::Object(members);
    match route.map(|route| &route.body) {
        Some(Body::Members { fields, .. }) => hide_members(api, fields, &mut value),
        Some(Body::Union(name)) => hide(api, Type::Union(name), &mut value),
        Some(Body::None) | None => {}
    }
    hide_by_name(&mut value, true);
    value
}

/// An answer without its secrets.
pub(crate) fn answer(api: &Api, route: Option<&Route>, status: u16, mut value: Value) -> Value {
    if status < 400 {
        match route.map(|route| &route.answer) {
            Some(Answer::Value(ty)) => hide(api, *ty, &mut value),
            Some(Answer::Page(ty) | Answer::List(ty)) => {
                for item in value.get_mut("data").and_then(Value::as_array_mut).into_iter().flatten() {
                    hide(api, *ty, item);
                }
            }
            Some(Answer::Nothing) | None => {}
        }
    }
    // The `code` of a failure says which one it is.
    hide_by_name(&mut value, status < 400);
    value
}

/// The texts that redaction took out of a request: an answer may repeat them in words.
#[derive(Default)]
pub(crate) struct Hidden(Vec<String>);

impl Hidden {
    /// Notes what `shown` lacks of the text that came.
    pub(crate) fn note(&mut self, came: &str, shown: &str) {
        // A shorter text would be found in words that mean something else.
        const SHORTEST: usize = 6;
        if shown == REDACTED && came != shown && came.len() >= SHORTEST {
            self.0.push(came.to_owned());
        }
    }

    /// Notes what `shown` lacks of the JSON that came.
    pub(crate) fn note_value(&mut self, came: &Value, shown: &Value) {
        match (came, shown) {
            (Value::String(came), Value::String(shown)) => self.note(came, shown),
            (Value::Array(came), Value::Array(shown)) => {
                came.iter().zip(shown).for_each(|(came, shown)| self.note_value(came, shown));
            }
            (Value::Object(came), Value::Object(shown)) => {
                for (name, came) in came {
                    self.note_value(came, shown.get(name).unwrap_or(&Value::Null));
                }
            }
            _ => {}
        }
    }

    /// Takes the texts out of an answer.
    pub(crate) fn take_out(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                for hidden in
                    self.0.iter().filter(|hidden| text.contains(hidden.as_str())).collect::<Vec<_>>()
                {
                    *text = text.replace(hidden, REDACTED);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.take_out(item)),
            Value::Object(members) => members.values_mut().for_each(|member| self.take_out(member)),
            _ => {}
        }
    }
}

fn hide(api: &Api, ty: Type, value: &mut Value) {
    match ty {
        Type::Nullable(inner) => hide(api, *inner, value),
        Type::List(inner) => {
            for item in value.as_array_mut().into_iter().flatten() {
                hide(api, *inner, item);
            }
        }
        Type::Map(inner) => {
            for (_, member) in value.as_object_mut().into_iter().flatten() {
                hide(api, *inner, member);
            }
        }
        Type::Model(name) => {
            if let Some(shape) = api.shape(name) {
                hide_members(api, shape.fields, value);
            }
        }
        Type::Union(name) => {
            // Hiding what any variant marks is safe even when the tag is missing.
            for (_, model) in api.union(name).into_iter().flat_map(|union| union.variants) {
                hide(api, Type::Model(model), value);
            }
        }
        Type::Event => {
            let kind = value.get("event").and_then(Value::as_str).and_then(|name| api.event(name));
            if let (Some(kind), Some(data)) = (kind, value.get_mut("data")) {
                hide(api, kind.data, data);
            }
        }
        _ => {}
    }
}

fn hide_members(api: &Api, fields: &[Field], value: &mut Value) {
    for field in fields {
        if let Some(member) = value.get_mut(field.name) {
            if field.secret {
                blank(member);
            } else {
                hide(api, field.ty, member);
            }
        }
    }
}

fn hide_by_name(value: &mut Value, code_is_secret: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| hide_by_name(item, code_is_secret)),
        Value::Object(members) => {
            for (name, member) in members {
                if is_secret_name(name, code_is_secret) {
                    blank(member);
                } else {
                    hide_by_name(member, code_is_secret);
                }
            }
        }
        _ => {}
    }
}

fn is_secret_name(name: &str, code_is_secret: bool) -> bool {
    let exact = [
        "secret",
        "token",
        "code_verifier",
        "password_hash",
        "private_key",
        "sealed_session",
        "SAMLResponse",
    ];
    let endings = ["password", "_secret", "_token", "_code"];
    exact.contains(&name)
        || endings.iter().any(|ending| name.ends_with(ending))
        || (code_is_secret && name == "code")
}

fn blank(value: &mut Value) {
    if !value.is_null() {
        *value = REDACTED.into();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn headers_keep_their_scheme_and_urls_their_shape() {
        assert_eq!(header("authorization", "Bearer sk_1"), "Bearer [redacted]");
        assert_eq!(header("cookie", "session=1"), REDACTED);
        assert_eq!(header("accept", "text/html"), "text/html");
        let location = header("location", "http://app.test/callback?code=c1&state=s");
        assert!(!location.contains("c1") && location.ends_with("&state=s"), "{location}");
    }

    #[test]
    fn described_and_undescribed_secrets_go() {
        let api = Api::generated();
        let route = api.operation("user_management.create_user");
        let body = json!({"email": "a@b.c", "password": "p1", "nested": {"refresh_token": "r1", "x": [{"code": "1"}]}});
        let shown = request_body(&api, route, body.as_object().unwrap().clone());
        assert_eq!(shown["email"], "a@b.c");
        for secret in ["p1", "r1", "\"1\""] {
            assert!(!shown.to_string().contains(secret), "{shown}");
        }
    }

    #[test]
    fn the_code_of_a_failure_stays() {
        let api = Api::generated();
        let failure = json!({"code": "mfa_challenge", "pending_authentication_token": "t1"});
        let shown = answer(&api, None, 403, failure);
        assert_eq!(shown, json!({"code": "mfa_challenge", "pending_authentication_token": REDACTED}));
        assert_eq!(answer(&api, None, 200, json!({"code": "123456"})), json!({"code": REDACTED}));
    }

    #[test]
    fn tokens_in_paths_go() {
        let api = Api::generated();
        let template = api.operation("user_management.find_invitation_by_token").map(|route| route.path);
        let shown = path(template, "/user_management/invitations/by_token/t0k3n");
        assert_eq!(shown, "/user_management/invitations/by_token/[redacted]");
    }
}

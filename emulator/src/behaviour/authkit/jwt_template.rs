//! The template of further claims in access tokens: a JSON object in which `{{ user.email }}` and the like
//! stand for members of the user, the organization and the membership. `{{ a || b }}` takes the first that is
//! there, and alternatives can be literals.

use serde_json::{Map, Value, json};

use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::seed::export::Section;
use crate::seed::{SeedCall, SeedError};
use crate::state::State;
use crate::store::{Kind, Record};

/// The one template, under its fixed id.
static TEMPLATES: Kind =
    Kind { name: "jwt_template", prefix: "jwt_template", label: "JWT template", indexes: &[], owners: &[] };
const ID: &str = "jwt_template";

pub(super) const SECTION: Section = Section { key: "jwtTemplate", kinds: &[&TEMPLATES], write };

/// Claims that a template cannot set.
const RESERVED: [&str; 6] = ["iss", "sub", "exp", "iat", "nbf", "jti"];

/// Largest size of the rendered claims, in bytes.
const LARGEST: usize = 3072;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("user_management.get_jwt_template", get), ("user_management.update_jwt_template", update)],
    pages: &[],
    seeds: &[("jwtTemplate", seed)],
};

/// The claims of the template for this context; empty if there is no template. A claim without a value is
/// left out.
pub(super) fn claims(call: &Call<'_>, context: &Value) -> Result<Map<String, Value>, Failure> {
    let Some(template) = call.state.store.get(&TEMPLATES, ID) else {
        return Ok(Map::new());
    };
    let mut claims = render(template.text("content"), context)
        .map_err(|problem| Failure::coded(500, "emulator_jwt_template", problem))?;
    claims.retain(|name, value| !value.is_null() && !RESERVED.contains(&name.as_str()));
    if Value::Object(claims.clone()).to_string().len() > LARGEST {
        let message = format!("The claims of the JWT template have more than {LARGEST} bytes.");
        return Err(Failure::oauth("token_too_big", message));
    }
    Ok(claims)
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(shown(&call.find(&TEMPLATES, ID)?)))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let content = call.text("content").unwrap_or_default().to_owned();
    check(&content).map_err(|problem| Failure::invalid("content", "invalid_value", problem))?;
    let template = match call.state.store.get(&TEMPLATES, ID) {
        Some(_) => call.change(&TEMPLATES, ID, |template| template.set("content", content))?,
        None => call.create(&TEMPLATES, json!({"id": ID, "content": content})),
    };
    Ok(Reply::value(shown(&template)))
}

/// A template as the API shows it; it has no id.
fn shown(template: &Record) -> Value {
    let mut value = template.value();
    if let Value::Object(members) = &mut value {
        members.remove("id");
    }
    value
}

/// A template must be an object whatever the values are, without reserved claims.
fn check(content: &str) -> Result<(), String> {
    if content.len() > LARGEST {
        return Err(format!("content must have at most {LARGEST} bytes"));
    }
    let claims = render(content, &Value::Null)?;
    match RESERVED.iter().find(|name| claims.contains_key(**name)) {
        Some(name) => Err(format!("content must not set the reserved claim {name}")),
        None => Ok(()),
    }
}

/// The template with its placeholders filled in. Within a JSON string a placeholder becomes text, outside of
/// strings any value; a string that is nothing but a placeholder without a value becomes null.
fn render(content: &str, context: &Value) -> Result<Map<String, Value>, String> {
    let mut output = String::new();
    let mut rest = content;
    // Whether the scan is inside a JSON string, and where in the output that string begins.
    let (mut in_string, mut begin) = (false, 0);
    while let Some(character) = rest.chars().next() {
        if let Some(placeholder) = rest.strip_prefix("{{") {
            let (expression, after) = placeholder.split_once("}}").ok_or("content has an unclosed {{")?;
            let value = evaluate(expression, context)?;
            let whole = in_string && output.len() == begin && after.starts_with('"');
            match (in_string, value) {
                (true, Value::Null) if whole => {
                    output.pop();
                    output.push_str("null");
                    in_string = false;
                    rest = &after[1..];
                    continue;
                }
                (true, Value::Null) => {}
                (true, Value::String(text)) => output.push_str(&quoted_inside(&text)),
                (true, value) => output.push_str(&quoted_inside(&value.to_string())),
                (false, value) => output.push_str(&value.to_string()),
            }
            rest = after;
            continue;
        }
        // An escaped character can be a quote that ends nothing.
        let taken = if in_string && character == '\\' {
            1 + rest[1..].chars().next().map_or(0, char::len_utf8)
        } else {
            character.len_utf8()
        };
        if character == '"' {
            in_string = !in_string;
            begin = output.len() + 1;
        }
        output.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    match serde_json::from_str(&output) {
        Ok(Value::Object(claims)) => Ok(claims),
        Ok(_) => Err("content must be a JSON object".to_owned()),
        Err(error) => Err(format!("content is not valid JSON: {error}")),
    }
}

/// The value of `a.b || c.d || 'text'`.
fn evaluate(expression: &str, context: &Value) -> Result<Value, String> {
    for alternative in expression.split("||").map(str::trim) {
        let literal = alternative.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
        let value = match literal {
            Some(text) => Value::from(text),
            None => lookup(alternative, context)?,
        };
        if !value.is_null() {
            return Ok(value);
        }
    }
    Ok(Value::Null)
}

fn lookup(path: &str, context: &Value) -> Result<Value, String> {
    let is_name = |name: &str| {
        !name.is_empty()
            && name.chars().all(|character| character.is_alphanumeric() || "_-".contains(character))
    };
    let names: Vec<&str> = path.split('.').collect();
    if !names.iter().all(|name| is_name(name))
        || !["user", "organization", "organization_membership"].contains(&names[0])
    {
        return Err(format!("content has the unknown expression '{path}'"));
    }
    Ok(names.iter().fold(context, |value, name| &value[*name]).clone())
}

/// Text as it stands between the quotes of a JSON string.
fn quoted_inside(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// Seed key `jwtTemplate`: content.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    let entry = call.entry(value)?;
    entry.only(&["content"])?;
    let content = entry.required_text("content")?;
    check(content).map_err(|problem| entry.error("content", problem))?;
    call.create(&TEMPLATES, json!({"id": ID, "content": content}));
    Ok(())
}

fn write(state: &State) -> Value {
    let template = state.store.get(&TEMPLATES, ID);
    template.map_or(Value::Null, |template| json!({"content": template.member("content")}))
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::super::test_support::*;
    use super::render;

    const PATH: &str = "/user_management/jwt_template";

    fn rendered(content: &str) -> Value {
        let context = json!({"user": {"name": "A \"B\"", "metadata": {"n": 1}}, "organization": null});
        Value::Object(render(content, &context).unwrap())
    }

    #[test]
    fn placeholders_become_text_or_values() {
        assert_eq!(rendered(r#"{"a": "{{ user.name }} x"}"#), json!({"a": "A \"B\" x"}));
        assert_eq!(
            rendered(r#"{"a": {{ user.metadata }}, "b": {{user.none}}}"#),
            json!({"a": {"n": 1}, "b": null})
        );
        assert_eq!(rendered(r#"{"a": "{{ user.metadata.n }}"}"#), json!({"a": "1"}));
        assert_eq!(
            rendered(r#"{"a": "{{ organization.id }}", "b": "\"{{ user.x }}"}"#),
            json!({"a": null, "b": "\""})
        );
        assert_eq!(rendered(r#"{"a": "{{ user.x || organization.y || 'z' }}"}"#), json!({"a": "z"}));
    }

    #[test]
    fn bad_templates_are_refused() {
        let mut bench = seeded();
        assert_eq!(bench.get(PATH).0, 404);
        let long = format!("{{\"a\": \"{}\"}}", "x".repeat(3072));
        for content in
            ["[]", "{", "{\"a\": \"{{ user.x\"}", "{\"iss\": \"x\"}", "{\"a\": {{ secret.x }}}", &long]
        {
            let answer = bench.call("PUT", PATH, Some(json!({"content": content})));
            assert_eq!(answer.0, 422, "{content}: {}", answer.1);
        }
    }

    #[test]
    fn access_tokens_carry_the_claims() {
        let mut bench = seeded();
        let content = r#"{"urn:app:name": "{{ user.first_name }}", "urn:app:org": "{{ organization.name }}",
            "urn:app:role": "{{ organization_membership.role.slug }}", "none": "{{ user.metadata.none }}"}"#;
        let (status, template) = bench.call("PUT", PATH, Some(json!({"content": content})));
        assert_eq!(status, 200, "{template}");
        assert_eq!(bench.get(PATH), (200, template));
        let (_, answer) = sign_in(&mut bench, "ada@acme.com", "adapass");
        let claims = claims(&answer);
        assert_eq!((&claims["urn:app:name"], &claims["urn:app:org"]), (&json!("Ada"), &json!("Acme")));
        assert_eq!((&claims["urn:app:role"], claims.get("none")), (&json!("admin"), None));
    }

    #[test]
    fn claims_must_stay_small() {
        let mut bench = seeded();
        bench.seed("jwtTemplate: { content: '{\"a\": {{ user.metadata }}}' }").unwrap();
        let pairs: Map<String, Value> = (0..6).map(|n| (format!("k{n}"), "v".repeat(600).into())).collect();
        bench.call("PUT", "/user_management/users/user_01ADA", Some(json!({"metadata": pairs})));
        assert_eq!(refusal(sign_in(&mut bench, "ada@acme.com", "adapass")), refused(400, "token_too_big"));
        assert!(bench.seed("jwtTemplate: { content: '[]' }").is_err());
    }
}

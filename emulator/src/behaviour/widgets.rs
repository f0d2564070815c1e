//! Tokens for widgets. There are no widgets here to use them with.

use serde_json::{Map, Value, json};

use super::organizations::ORGANIZATIONS;
use super::users::USERS;
use super::{Call, Module, memberships, roles};
use crate::reply::{Failure, Reply};

/// Seconds for which a token is good.
const LIFETIME: i64 = 60 * 60;

pub(super) static MODULE: Module =
    Module { operations: &[("widgets.create_token", create_token)], pages: &[], seeds: &[] };

fn create_token(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (user_id, organization_id) = (call.text("user_id"), call.text("organization_id"));
    if let Some(id) = user_id {
        call.find(&USERS, id)?;
    }
    if let Some(id) = organization_id {
        call.find(&ORGANIZATIONS, id)?;
    }
    if user_id.is_none() && organization_id.is_none() {
        return Err(Failure::invalid(
            "user_id",
            "required",
            "one of these is required: user_id, organization_id",
        ));
    }
    let scopes = call.body("scopes").and_then(Value::as_array);
    if scopes.is_some_and(|scopes| !scopes.is_empty()) && organization_id.is_none() {
        let message = "organization_id is required together with scopes";
        return Err(Failure::invalid("organization_id", "required", message));
    }
    let scopes = granted(call, scopes.into_iter().flatten().filter_map(Value::as_str).collect())?;

    let issued_at = call.context.now.as_second();
    let mut claims = Map::from_iter([
        ("iss".to_owned(), Value::from(call.context.base_url.as_str())),
        ("client_id".to_owned(), call.state.environment.client_id.as_str().into()),
        ("iat".to_owned(), issued_at.into()),
        ("exp".to_owned(), (issued_at + LIFETIME).into()),
        ("permissions".to_owned(), scopes.into()),
    ]);
    claims.extend(user_id.map(|id| ("sub".to_owned(), id.into())));
    claims.extend(organization_id.map(|id| ("org_id".to_owned(), id.into())));
    claims.insert("jti".to_owned(), call.new_id("jti").into());
    Ok(Reply::value(json!({"token": call.state.keys.sign(&claims.into())})))
}

/// The scopes that a user may have: those that are also permissions of the user's roles in the organization.
/// Without a user all of them.
fn granted(call: &Call<'_>, scopes: Vec<&str>) -> Result<Vec<String>, Failure> {
    let scopes = scopes.into_iter().map(str::to_owned);
    let (Some(user_id), Some(organization_id)) = (call.text("user_id"), call.text("organization_id")) else {
        return Ok(scopes.collect());
    };
    let store = &call.state.store;
    let Some(membership) = memberships::of(store, user_id, organization_id) else {
        return Err(Failure::coded(400, "bad_request", "The user is no member of this organization."));
    };
    let permissions = roles::permissions(store, organization_id, memberships::role_slugs(&membership));
    Ok(scopes.filter(|scope| permissions.contains(scope)).collect())
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde_json::{Value, json};

    use crate::testing::Bench;

    fn bench() -> Bench {
        let mut bench = Bench::new();
        bench
            .seed(
                "
roles: [{ slug: admin, name: Admin, permissions: ['widgets:sso:manage', 'posts:read'] }]
users: [{ id: user_01, email: ada@acme.com }, { id: user_02, email: bob@acme.com }]
organizations: [{ id: org_01, name: Acme, memberships: [{ email: ada@acme.com, role: admin }] }]
",
            )
            .unwrap();
        bench
    }

    fn claims((status, answer): (u16, Value)) -> Value {
        assert_eq!(status, 201, "{answer}");
        let payload = answer["token"].as_str().unwrap().split('.').nth(1).unwrap().to_owned();
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
    }

    #[test]
    fn a_token_carries_what_the_user_may_do() {
        let mut bench = bench();
        let scopes = ["widgets:sso:manage", "widgets:dsync:manage"];
        let body = json!({"organization_id": "org_01", "user_id": "user_01", "scopes": scopes});
        let token = claims(bench.post("/widgets/token", body));
        assert_eq!((&token["sub"], &token["org_id"]), (&json!("user_01"), &json!("org_01")));
        assert_eq!(token["permissions"], json!(["widgets:sso:manage"]));
        assert_eq!(token["exp"].as_i64().unwrap() - token["iat"].as_i64().unwrap(), 3600);
        let alone = claims(bench.post("/widgets/token", json!({"user_id": "user_02"})));
        assert_eq!((alone.get("org_id"), &alone["permissions"]), (None, &json!([])));
    }

    #[test]
    fn bad_requests_are_refused() {
        let mut bench = bench();
        let mut status = |body: Value| bench.post("/widgets/token", body).0;
        assert_eq!(status(json!({})), 422);
        assert_eq!(status(json!({"user_id": "user_01", "scopes": ["widgets:sso:manage"]})), 422);
        assert_eq!(status(json!({"user_id": "user_01", "scopes": ["tea"]})), 422);
        assert_eq!(status(json!({"user_id": "nope"})), 404);
        assert_eq!(status(json!({"organization_id": "nope"})), 404);
        assert_eq!(status(json!({"organization_id": "org_01", "user_id": "user_02"})), 400);
    }
}

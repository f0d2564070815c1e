//! Tokens for the Widgets API. There is no such API here to use them with.

use serde_json::json;

use super::organizations::ORGANIZATIONS;
use super::users::USERS;
use super::{Call, Module, memberships, roles};
use crate::reply::{Failure, Reply};

/// Seconds for which a token is good.
const LIFETIME: i64 = 60 * 60;

pub(super) static MODULE: Module =
    Module { operations: &[("client_api.create_token", create_token)], pages: &[], seeds: &[] };

/// Assumption: the token carries what the user may do in the organization, as that for a widget does.
fn create_token(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.text("user_id").unwrap_or_default())?;
    let organization = call.find(&ORGANIZATIONS, call.text("organization_id").unwrap_or_default())?;
    let store = &call.state.store;
    let membership = memberships::of(store, &user.id, &organization.id);
    let Some(membership) = membership.filter(|membership| membership.text("status") == "active") else {
        let message = "The user is no active member of this organization.";
        return Err(Failure::coded(400, "bad_request", message));
    };
    let permissions = roles::permissions(store, &organization.id, memberships::role_slugs(&membership));
    let issued_at = call.context.now.as_second();
    let claims = json!({
        "iss": call.context.base_url,
        "client_id": call.state.environment.client_id,
        "sub": user.id,
        "org_id": organization.id,
        "permissions": permissions,
        "iat": issued_at,
        "exp": issued_at + LIFETIME,
        "jti": call.new_id("jti"),
    });
    Ok(Reply::value(json!({"token": call.state.keys.sign(&claims)})))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Bench;

    #[test]
    fn a_token_is_for_a_member_and_an_organization() {
        let mut bench = Bench::new();
        let seed = "
roles: [{ slug: admin, name: Admin, permissions: ['posts:read'] }]
users: [{ id: user_01, email: ada@acme.com }, { id: user_02, email: bob@acme.com }]
organizations: [{ id: org_01, name: Acme, memberships: [{ email: ada@acme.com, role: admin }] }]
";
        bench.seed(seed).unwrap();
        let mut create = |user: &str, organization: &str| {
            bench.post("/client/token", json!({"user_id": user, "organization_id": organization}))
        };
        let (status, answer) = create("user_01", "org_01");
        assert_eq!(status, 201, "{answer}");
        assert_eq!(create("user_02", "org_01").0, 400);
        assert_eq!(create("user_no", "org_01").0, 404);
        assert_eq!(create("user_01", "org_no").0, 404);
        assert_eq!(bench.post("/client/token", json!({"user_id": "user_01"})).0, 422);
        let claims: Value = bench.state.keys.verified_claims(answer["token"].as_str().unwrap()).unwrap();
        assert_eq!((&claims["sub"], &claims["org_id"]), (&json!("user_01"), &json!("org_01")));
        assert_eq!(claims["permissions"], json!(["posts:read"]));
        assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 3600);
    }
}

//! Access tokens of sessions.

use serde_json::{Map, Value, json};

use super::jwt_template;
use super::policies::Policies;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, feature_flags, memberships, roles};
use crate::reply::Failure;
use crate::store::Record;

/// A signed access token for a session.
pub(super) fn access_token(call: &mut Call<'_>, session: &Record) -> Result<String, Failure> {
    let claims = claims(call, session)?;
    Ok(call.state.keys.sign(&Value::Object(claims)))
}

/// The claims of an access token for a session.
pub(super) fn claims(call: &mut Call<'_>, session: &Record) -> Result<Map<String, Value>, Failure> {
    let issued_at = call.context.now.as_second();
    let lifetime = Policies::of(&call.state.store).access_token_lifetime;
    let expires_at = issued_at.saturating_add_unsigned(lifetime);
    let client_id = &call.state.environment.client_id;
    let organization_id = session.member("organization_id").as_str();
    let feature_flags = feature_flags::slugs_for(&call.state.store, session.text("user_id"), organization_id);
    // What the emulator says of the session is stronger than the template.
    let mut claims = template_claims(call, session)?;
    claims.extend([
        ("iss".to_owned(), format!("{}/user_management/{client_id}", call.context.base_url).into()),
        ("client_id".to_owned(), client_id.as_str().into()),
        ("sub".to_owned(), session.text("user_id").into()),
        ("sid".to_owned(), session.id.as_str().into()),
        ("auth_time".to_owned(), session.member("auth_time").clone()),
        ("iat".to_owned(), issued_at.into()),
        ("exp".to_owned(), expires_at.into()),
        ("feature_flags".to_owned(), feature_flags.into()),
    ]);
    if let Some(organization_id) = organization_id {
        claims.extend(organization_claims(call, session.text("user_id"), organization_id));
    }
    if let Some(email) = session.member("impersonator").get("email") {
        claims.insert("act".to_owned(), json!({"sub": email}));
    }
    if let Value::Object(more) = session.member("claims") {
        claims.extend(more.clone());
    }
    claims.insert("jti".to_owned(), call.new_id("jti").into());
    Ok(claims)
}

/// The claims of the environment's JWT template.
fn template_claims(call: &Call<'_>, session: &Record) -> Result<Map<String, Value>, Failure> {
    let store = &call.state.store;
    let user_id = session.text("user_id");
    let organization_id = session.text("organization_id");
    let value = |record: Option<&Record>| record.map_or(Value::Null, Record::value);
    let context = json!({
        "user": value(store.get(&USERS, user_id)),
        "organization": value(store.get(&ORGANIZATIONS, organization_id)),
        "organization_membership": value(memberships::of(store, user_id, organization_id).as_ref()),
    });
    jwt_template::claims(call, &context)
}

/// What the user may do in the organization.
fn organization_claims(call: &Call<'_>, user_id: &str, organization_id: &str) -> Map<String, Value> {
    let store = &call.state.store;
    let mut claims = Map::from_iter([("org_id".to_owned(), organization_id.into())]);
    if let Some(membership) = memberships::of(store, user_id, organization_id) {
        let slugs = memberships::role_slugs(&membership);
        claims.insert("role".to_owned(), membership.member("role")["slug"].clone());
        let permissions = roles::permissions(store, organization_id, slugs.iter().copied());
        claims.insert("permissions".to_owned(), permissions.into());
        claims.insert("roles".to_owned(), slugs.into());
    }
    let entitlements =
        store.get(&ORGANIZATIONS, organization_id).map(|organization| organization.member("entitlements"));
    let entitlements = entitlements.filter(|value| value.is_array()).cloned().unwrap_or(json!([]));
    claims.insert("entitlements".to_owned(), entitlements);
    claims
}

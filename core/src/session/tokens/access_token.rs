//! What a verified access token says.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use serde::de::{self, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::compact::{Compact, Names, Text, malformed_by};
use super::invalid;
use crate::error::{Error, ErrorKind};

/// The claims of an access token whose signature was found right (RFC 7519; RFC 9068). A clone shares them.
///
/// `Debug` shows identifiers but no further claims: an application's own claims can be about a person.
#[derive(Clone)]
pub struct AccessToken {
    claims: Arc<Claims>,
}

/// The claims as they came, and those that are used often taken apart.
#[derive(Default)]
struct Claims {
    json: String,
    subject: String,
    session_id: Option<String>,
    organization_id: Option<String>,
    role: Option<String>,
    roles: Vec<String>,
    permissions: Vec<String>,
    entitlements: Vec<String>,
    feature_flags: Vec<String>,
    scopes: Vec<String>,
    impersonator: Option<String>,
    issuer: Option<String>,
    audiences: Vec<String>,
    client_id: Option<String>,
    token_id: Option<String>,
    authenticated_at: Option<Timestamp>,
    issued_at: Option<Timestamp>,
    not_before: Option<Timestamp>,
    expires_at: Timestamp,
    subject_profile: Option<String>,
    has_subject_type: bool,
}

impl AccessToken {
    /// Identifier of the user (`sub`); of the agent or the application in tokens of those.
    pub fn user_id(&self) -> &str {
        &self.claims.subject
    }

    /// Identifier of the session (`sid`). User tokens have it always.
    pub fn session_id(&self) -> Option<&str> {
        self.claims.session_id.as_deref()
    }

    /// Identifier of the organization that the user chose (`org_id`).
    pub fn organization_id(&self) -> Option<&str> {
        self.claims.organization_id.as_deref()
    }

    /// Slug of the first role in that organization.
    pub fn role(&self) -> Option<&str> {
        self.claims.role.as_deref()
    }

    /// Slugs of all roles in that organization.
    pub fn roles(&self) -> &[String] {
        &self.claims.roles
    }

    /// Slugs of the permissions that the roles give.
    pub fn permissions(&self) -> &[String] {
        &self.claims.permissions
    }

    /// Entitlements of the organization.
    pub fn entitlements(&self) -> &[String] {
        &self.claims.entitlements
    }

    /// Slugs of the feature flags that are on for the user.
    pub fn feature_flags(&self) -> &[String] {
        &self.claims.feature_flags
    }

    /// Scopes of an OAuth application's token (`scope`, RFC 9068).
    pub fn scopes(&self) -> &[String] {
        &self.claims.scopes
    }

    /// E-mail address of the person who acts as the user (`act.sub`, RFC 8693): in an impersonated session.
    pub fn impersonator(&self) -> Option<&str> {
        self.claims.impersonator.as_deref()
    }

    /// Who issued the token (`iss`).
    pub fn issuer(&self) -> Option<&str> {
        self.claims.issuer.as_deref()
    }

    /// Whom the token is for (`aud`).
    pub fn audiences(&self) -> &[String] {
        &self.claims.audiences
    }

    /// Identifier of the environment or application that the token was issued to.
    pub fn client_id(&self) -> Option<&str> {
        self.claims.client_id.as_deref()
    }

    /// Identifier of the token (`jti`).
    pub fn token_id(&self) -> Option<&str> {
        self.claims.token_id.as_deref()
    }

    /// When the user proved who they are (`auth_time`). A refresh does not change it.
    pub fn authenticated_at(&self) -> Option<Timestamp> {
        self.claims.authenticated_at
    }

    /// When the token was issued (`iat`).
    pub fn issued_at(&self) -> Option<Timestamp> {
        self.claims.issued_at
    }

    /// From when on the token is good (`nbf`).
    pub fn not_before(&self) -> Option<Timestamp> {
        self.claims.not_before
    }

    /// Until when the token is good (`exp`).
    pub fn expires_at(&self) -> Timestamp {
        self.claims.expires_at
    }

    /// A claim by name, such as one of the environment's JWT template. Nothing if the token does not have it.
    ///
    /// Fails with kind `decode` (code `claim_malformed`) if it has another form.
    pub fn claim<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        let unlike = |cause: serde_json::Error| {
            let message = format!("the claim `{name}` does not have the form that was asked for");
            Error::new(ErrorKind::Decode, message).with_code("claim_malformed").with_source(cause)
        };
        let mut claims: serde_json::Map<String, Value> =
            serde_json::from_str(&self.claims.json).map_err(unlike)?;
        claims.remove(name).map(serde_json::from_value).transpose().map_err(unlike)
    }

    /// All claims as JSON text, exactly as they were signed.
    pub fn claims_json(&self) -> &str {
        &self.claims.json
    }

    /// Whether the user has a role.
    pub fn has_role(&self, role: &str) -> bool {
        self.claims.role.as_deref() == Some(role) || has(&self.claims.roles, role)
    }

    /// Whether the user has a permission.
    pub fn has_permission(&self, permission: &str) -> bool {
        has(&self.claims.permissions, permission)
    }

    /// Whether a feature flag is on for the user.
    pub fn has_feature_flag(&self, feature_flag: &str) -> bool {
        has(&self.claims.feature_flags, feature_flag)
    }

    /// Whether the organization has an entitlement.
    pub fn has_entitlement(&self, entitlement: &str) -> bool {
        has(&self.claims.entitlements, entitlement)
    }

    /// Whether the token carries an OAuth scope.
    pub fn has_scope(&self, scope: &str) -> bool {
        has(&self.claims.scopes, scope)
    }

    /// Fails with kind `permission` (code `role_missing`) unless the user has the role.
    pub fn require_role(&self, role: &str) -> Result<(), Error> {
        require(self.has_role(role), "role_missing", "role", role)
    }

    /// Fails with kind `permission` (code `permission_missing`) unless the user has the permission.
    pub fn require_permission(&self, permission: &str) -> Result<(), Error> {
        require(self.has_permission(permission), "permission_missing", "permission", permission)
    }

    /// Fails with kind `permission` (code `feature_flag_missing`) unless the feature flag is on.
    pub fn require_feature_flag(&self, feature_flag: &str) -> Result<(), Error> {
        require(self.has_feature_flag(feature_flag), "feature_flag_missing", "feature flag", feature_flag)
    }

    /// Fails with kind `permission` (code `entitlement_missing`) unless the organization has the entitlement.
    pub fn require_entitlement(&self, entitlement: &str) -> Result<(), Error> {
        require(self.has_entitlement(entitlement), "entitlement_missing", "entitlement", entitlement)
    }

    /// Fails with kind `permission` (code `scope_missing`) unless the token carries the OAuth scope.
    pub fn require_scope(&self, scope: &str) -> Result<(), Error> {
        require(self.has_scope(scope), "scope_missing", "scope", scope)
    }

    /// Fails with kind `permission` (code `organization_mismatch`) unless the token is for this organization: in an
    /// application that finds the organization in the URL, nothing else keeps tenants apart.
    pub fn require_organization(&self, organization_id: &str) -> Result<(), Error> {
        if self.organization_id() == Some(organization_id) {
            return Ok(());
        }
        let message =
            "the token is for another organization: refresh the session with this organization's id";
        Err(Error::new(ErrorKind::Permission, message).with_code("organization_mismatch"))
    }

    /// Reads a token that came from WorkOS itself, without verifying its signature.
    pub(crate) fn read_unverified(token: &str) -> Result<Self, Error> {
        Self::from_payload(Compact::parse(token)?.payload()?)
    }

    /// The token of claims that were verified before and crossed a language boundary since. For bindings.
    #[doc(hidden)]
    pub fn from_verified_claims(claims_json: String) -> Result<Self, Error> {
        Self::from_payload(claims_json)
    }

    /// `sub_profile`: what the subject is, if it is not a user.
    pub(super) fn subject_profile(&self) -> Option<&str> {
        self.claims.subject_profile.as_deref()
    }

    /// Whether there is a `sub_type`, which user tokens do not have.
    pub(super) fn has_subject_type(&self) -> bool {
        self.claims.has_subject_type
    }

    /// Reads verified claims. `sub` and `exp` must be there.
    pub(in crate::session) fn from_payload(payload: String) -> Result<Self, Error> {
        let parsed: Parsed =
            serde_json::from_str(&payload).map_err(|cause| malformed_by("payload", &cause))?;
        let missing = |name: &str| invalid("token_claim_missing", format!("the token has no `{name}` claim"));
        let mut claims = parsed.claims;
        claims.json = payload;
        claims.subject =
            parsed.subject.filter(|subject| !subject.is_empty()).ok_or_else(|| missing("sub"))?;
        claims.expires_at = parsed.expires_at.ok_or_else(|| missing("exp"))?;
        Ok(Self { claims: Arc::new(claims) })
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AccessToken")
            .field("user_id", &self.user_id())
            .field("session_id", &self.session_id())
            .field("organization_id", &self.organization_id())
            .field("role", &self.role())
            .field("expires_at", &self.expires_at())
            .finish_non_exhaustive()
    }
}

fn has(all: &[String], one: &str) -> bool {
    all.iter().any(|item| item == one)
}

fn require(has: bool, code: &'static str, what: &str, name: &str) -> Result<(), Error> {
    if has {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Permission, format!("the token does not have the {what} `{name}`"))
        .with_code(code))
}

/// The claims while it is not known whether the required ones are there.
struct Parsed {
    claims: Claims,
    subject: Option<String>,
    expires_at: Option<Timestamp>,
}

impl<'de> de::Deserialize<'de> for Parsed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Parsed;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut parsed = Parsed { claims: Claims::default(), subject: None, expires_at: None };
                let mut names = Names::default();
                while let Some(Text(name)) = map.next_key()? {
                    let claims = &mut parsed.claims;
                    match &*name {
                        "sub" => parsed.subject = map.next_value()?,
                        "sid" => claims.session_id = map.next_value()?,
                        "org_id" => claims.organization_id = map.next_value()?,
                        "role" => claims.role = map.next_value()?,
                        "roles" => claims.roles = list(&mut map)?,
                        "permissions" => claims.permissions = list(&mut map)?,
                        "entitlements" => claims.entitlements = list(&mut map)?,
                        "feature_flags" => claims.feature_flags = list(&mut map)?,
                        "scope" => claims.scopes = scopes(map.next_value()?),
                        "act" => {
                            claims.impersonator = map.next_value::<Option<Actor>>()?.and_then(|actor| actor.0)
                        }
                        "iss" => claims.issuer = map.next_value()?,
                        "aud" => {
                            claims.audiences =
                                map.next_value::<Option<OneOrMany>>()?.map(|many| many.0).unwrap_or_default()
                        }
                        "client_id" => claims.client_id = map.next_value()?,
                        "jti" => claims.token_id = map.next_value()?,
                        "auth_time" => claims.authenticated_at = date(&mut map)?,
                        "iat" => claims.issued_at = date(&mut map)?,
                        "nbf" => claims.not_before = date(&mut map)?,
                        "exp" => parsed.expires_at = date(&mut map)?,
                        "sub_profile" => claims.subject_profile = map.next_value()?,
                        "sub_type" => {
                            claims.has_subject_type = map.next_value::<Option<IgnoredAny>>()?.is_some()
                        }
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                    names.add(name)?;
                }
                Ok(parsed)
            }
        }
        deserializer.deserialize_map(Members)
    }
}

fn list<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Vec<String>, A::Error> {
    Ok(map.next_value::<Option<Vec<String>>>()?.unwrap_or_default())
}

/// Scopes are one text, parted by blanks (RFC 8693, section 4.2).
fn scopes(text: Option<Cow<'_, str>>) -> Vec<String> {
    text.as_deref().unwrap_or_default().split_ascii_whitespace().map(str::to_owned).collect()
}

fn date<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Timestamp>, A::Error> {
    Ok(map.next_value::<Option<NumericDate>>()?.map(|date| date.0))
}

/// Seconds since 1970, possibly with a fraction, which is cut off (RFC 7519, section 2). What is outside the years
/// that a timestamp can hold is refused: an overflow must not become a long life.
struct NumericDate(Timestamp);

impl<'de> de::Deserialize<'de> for NumericDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        let seconds = match (number.as_i64(), number.as_f64()) {
            (Some(seconds), _) => Some(seconds),
            // Far inside what both types hold exactly.
            (None, Some(seconds)) if seconds.abs() < 1e15 => Some(seconds.floor() as i64),
            _ => None,
        };
        let timestamp = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
        timestamp.map(Self).ok_or_else(|| de::Error::custom("not a time"))
    }
}

/// The party that acts (RFC 8693, section 4.1).
struct Actor(Option<String>);

impl<'de> de::Deserialize<'de> for Actor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Actor;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut subject = None;
                let mut names = Names::default();
                while let Some(Text(name)) = map.next_key()? {
                    if name == "sub" {
                        subject = map.next_value()?;
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                    names.add(name)?;
                }
                Ok(Actor(subject))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// A text, or a list of texts.
struct OneOrMany(Vec<String>);

impl<'de> de::Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = OneOrMany;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text or a list of texts")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(OneOrMany(vec![text.to_owned()]))
            }

            fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(item) = items.next_element()? {
                    all.push(item);
                }
                Ok(OneOrMany(all))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

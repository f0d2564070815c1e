//! What a sealed session holds.

use std::borrow::Cow;
use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize, Serializer, de};
use serde_json::value::RawValue;

use super::refused;
#[cfg(feature = "server")]
use super::seal::{SealFormat, Unsealed};
use crate::decode;
use crate::error::Error;
use crate::generated::models::{AuthenticateResponse, AuthenticationMethod, Impersonator, User};
use crate::secret::{Secret, exposed};

/// The tokens of a session and who it belongs to, as kept in a cookie.
///
/// Reads the JSON of every official SDK, with camelCase and with snake_case members, and writes that of the Node SDK.
/// Nothing in it is verified: [`Session::authenticate`](super::Session::authenticate) verifies the access token.
#[derive(Clone)]
#[non_exhaustive]
pub struct SessionData {
    /// The short-lived JWT that proves the session.
    pub access_token: Secret,
    /// The token for the next one; works once. Absent where an application keeps none.
    pub refresh_token: Option<Secret>,
    /// Organization that the session was in when it was sealed. The claims of the access token decide.
    pub organization_id: Option<String>,
    /// How the user signed in.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Administrator who acts as the user, if one does. The claims of the access token decide.
    pub impersonator: Option<Impersonator>,
    user: Option<Box<RawValue>>,
    origin: Origin,
}

/// What a session was read from.
#[derive(Clone, Copy, Debug, Default)]
struct Origin {
    #[cfg(feature = "server")]
    format: Option<SealFormat>,
    #[cfg(feature = "server")]
    password_index: usize,
}

impl SessionData {
    /// A session of these tokens, without a user.
    pub fn new(access_token: impl Into<Secret>, refresh_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: Some(refresh_token.into()),
            organization_id: None,
            authentication_method: None,
            impersonator: None,
            user: None,
            origin: Origin::default(),
        }
    }

    /// The session that a sign-in or a refresh began.
    pub fn from_authenticate_response(response: &AuthenticateResponse) -> Self {
        Self {
            organization_id: response.organization_id.clone(),
            authentication_method: response.authentication_method.clone(),
            impersonator: response.impersonator.clone(),
            user: serde_json::value::to_raw_value(&NodeUser::from(&response.user)).ok(),
            ..Self::new(&response.access_token, &response.refresh_token)
        }
    }

    /// Reads a session from JSON that came out of a seal, or was never in one.
    ///
    /// Fails with kind `session_invalid` and code `seal_payload_malformed`.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        // A list could pass for an object whose members are in order.
        if !json.trim_start().starts_with('{') {
            return Err(refused("seal_payload_malformed", "what was sealed is no JSON object"));
        }
        let stored: Stored<'_> = serde_json::from_str(json).map_err(|cause| {
            // Without the cause's own words: they quote what was sealed.
            let why = decode::describe(&cause);
            refused("seal_payload_malformed", format!("what was sealed is no session: {why}"))
        })?;
        if stored.access_token.is_empty() {
            return Err(refused("seal_payload_malformed", "what was sealed has an empty access token"));
        }
        Ok(Self {
            access_token: stored.access_token,
            refresh_token: stored.refresh_token.filter(|token| !token.is_empty()),
            organization_id: stored.organization_id,
            authentication_method: stored.authentication_method,
            impersonator: stored.impersonator,
            user: stored.user.filter(|user| user.get() != "null").map(ToOwned::to_owned),
            origin: Origin::default(),
        })
    }

    /// The session as the Node SDK writes it. It contains the tokens in the clear, and is therefore itself a
    /// [`Secret`].
    pub fn to_json(&self) -> Secret {
        let user = self.user.as_deref().map(|user| renamed(user, camel_case));
        let stored = Stored {
            organization_id: self.organization_id.clone(),
            user: user.as_deref(),
            access_token: self.access_token.clone(),
            refresh_token: self.refresh_token.clone(),
            authentication_method: self.authentication_method.clone(),
            impersonator: self.impersonator.clone(),
        };
        Secret::from(serde_json::to_string(&stored).expect("texts are valid JSON"))
    }

    /// The user as it was when the session was sealed. Decoded when asked for.
    ///
    /// Fails with kind `session_invalid` and code `seal_payload_malformed` if it lacks what a user has.
    pub fn user(&self) -> Result<Option<User>, Error> {
        let decode = |json: String| {
            serde_json::from_str(&json).map_err(|cause| {
                let why = decode::describe(&cause);
                refused("seal_payload_malformed", format!("the sealed user is not understood: {why}"))
            })
        };
        self.user_json().map(decode).transpose()
    }

    /// The user as JSON with the member names of the API (snake_case).
    pub fn user_json(&self) -> Option<String> {
        self.user.as_deref().map(|user| renamed(user, snake_case).get().to_owned())
    }

    /// The user as JSON with the member names of the Node SDK (camelCase).
    pub fn user_json_in_camel_case(&self) -> Option<String> {
        self.user.as_deref().map(|user| renamed(user, camel_case).get().to_owned())
    }

    /// Identifier of the user.
    pub fn user_id(&self) -> Option<String> {
        #[derive(Deserialize)]
        struct Id {
            id: String,
        }
        let user: Id = serde_json::from_str(self.user.as_deref()?.get()).ok()?;
        Some(user.id)
    }

    /// The same without the user, for a smaller cookie. Who the user is stands in the access token.
    #[must_use]
    pub fn without_user(mut self) -> Self {
        self.user = None;
        self
    }

    /// The same with another user, as JSON of either casing.
    pub(super) fn with_user_of(mut self, other: &Self) -> Self {
        self.user.clone_from(&other.user);
        self
    }
}

/// What is known of a session that was sealed.
#[cfg(feature = "server")]
impl SessionData {
    /// Whether the user was sealed and so comes from this application. The user of a session that was not sealed
    /// ([`SealFormat::Plain`]) is what the browser says it is: use the verified claims instead.
    pub fn is_user_trusted(&self) -> bool {
        self.origin.format != Some(SealFormat::Plain)
    }

    /// The format that the session was sealed in; nothing if it was not read from a seal.
    pub fn format(&self) -> Option<SealFormat> {
        self.origin.format
    }

    /// Position of the cookie password that opened it.
    pub fn password_index(&self) -> usize {
        self.origin.password_index
    }

    pub(super) fn from_unsealed(unsealed: &Unsealed) -> Result<Self, Error> {
        let data = Self::from_json(unsealed.text.expose())?;
        Ok(Self {
            origin: Origin { format: Some(unsealed.format), password_index: unsealed.password_index },
            ..data
        })
    }

    /// Length of the JSON of each part, longest first: what makes a cookie large.
    pub(super) fn sizes(&self) -> [(&'static str, usize); 3] {
        let mut sizes = [
            ("access_token", self.access_token.expose().len()),
            ("refresh_token", self.refresh_token.as_ref().map_or(0, |token| token.expose().len())),
            ("user", self.user.as_deref().map_or(0, |user| user.get().len())),
        ];
        sizes.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
        sizes
    }
}

/// Shows who the session belongs to, but no token.
impl fmt::Debug for SessionData {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SessionData")
            .field("access_token", &self.access_token)
            .field("refresh_token", &self.refresh_token)
            .field("organization_id", &self.organization_id)
            .field("authentication_method", &self.authentication_method)
            .field("user_id", &self.user_id())
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}

/// The stored form. Members are read in both casings and written in the order of the Node SDK.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stored<'a> {
    #[serde(default, alias = "organization_id", skip_serializing_if = "Option::is_none")]
    organization_id: Option<String>,
    #[serde(default, borrow, skip_serializing_if = "Option::is_none")]
    user: Option<&'a RawValue>,
    #[serde(alias = "access_token", serialize_with = "exposed")]
    access_token: Secret,
    #[serde(
        default,
        alias = "refresh_token",
        skip_serializing_if = "Option::is_none",
        serialize_with = "exposed"
    )]
    refresh_token: Option<Secret>,
    #[serde(default, alias = "authentication_method", skip_serializing_if = "Option::is_none")]
    authentication_method: Option<AuthenticationMethod>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    impersonator: Option<Impersonator>,
}

/// A user as the Node SDK has it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NodeUser<'a> {
    object: &'a str,
    id: &'a str,
    email: &'a str,
    email_verified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    first_name: Option<&'a str>,
    profile_picture_url: Option<&'a str>,
    last_name: Option<&'a str>,
    last_sign_in_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'a str>,
    created_at: String,
    updated_at: String,
    external_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<&'a std::collections::BTreeMap<String, String>>,
}

impl<'a> From<&'a User> for NodeUser<'a> {
    fn from(user: &'a User) -> Self {
        Self {
            object: &user.object,
            id: &user.id,
            email: &user.email,
            email_verified: user.email_verified,
            name: user.name.as_deref(),
            first_name: user.first_name.as_deref(),
            profile_picture_url: user.profile_picture_url.as_deref(),
            last_name: user.last_name.as_deref(),
            last_sign_in_at: user.last_sign_in_at.map(milliseconds),
            locale: user.locale.as_deref(),
            created_at: milliseconds(user.created_at),
            updated_at: milliseconds(user.updated_at),
            external_id: user.external_id.as_deref(),
            metadata: user.metadata.as_ref(),
        }
    }
}

/// A time with milliseconds, as JavaScript writes it.
fn milliseconds(time: Timestamp) -> String {
    format!("{time:.3}")
}

/// A user with the names of its own members rewritten; those of its metadata are the application's.
fn renamed(user: &RawValue, rename: fn(&str) -> String) -> Cow<'_, RawValue> {
    let Ok(mut members) = serde_json::from_str::<Members<'_>>(user.get()) else {
        return Cow::Borrowed(user);
    };
    let mut is_renamed = false;
    for (name, _) in &mut members.0 {
        let other = rename(name);
        // As a rule the names are right.
        if other != *name {
            *name = Cow::Owned(other);
            is_renamed = true;
        }
    }
    if !is_renamed {
        return Cow::Borrowed(user);
    }
    serde_json::value::to_raw_value(&members).map_or(Cow::Borrowed(user), Cow::Owned)
}

/// The members of an object, whose values stay as they are written.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> de::Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((Name(name), value)) = map.next_entry()? {
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// Borrowed where it has no escapes.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

fn camel_case(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut is_start = false;
    for letter in name.chars() {
        match letter {
            '_' => is_start = true,
            letter if is_start => {
                camel.push(letter.to_ascii_uppercase());
                is_start = false;
            }
            letter => camel.push(letter),
        }
    }
    camel
}

#[cfg(test)]
mod tests {
    use super::*;

    const NODE: &str = r#"{"organizationId":"org_1","user":{"object":"user","id":"user_1","email":"a@b.co","emailVerified":true,"firstName":null,"lastName":null,"profilePictureUrl":null,"lastSignInAt":null,"externalId":null,"createdAt":"2026-01-01T00:00:00.000Z","updatedAt":"2026-01-01T00:00:00.000Z","metadata":{"theirKey":"1"}},"accessToken":"at","refreshToken":"rt"}"#;
    const PYTHON: &str = r#"{"access_token": "at", "refresh_token": "rt", "user": {"id": "user_1", "email": "a@b.co", "email_verified": true}}"#;

    #[test]
    fn both_casings_are_read_and_nodes_is_written() {
        let node = SessionData::from_json(NODE).unwrap();
        assert_eq!(node.to_json().expose(), NODE);
        let user = node.user().unwrap().unwrap();
        assert_eq!((&*user.id, user.email_verified), ("user_1", true));
        assert_eq!(
            user.metadata.unwrap()["theirKey"],
            "1",
            "names inside the metadata are the application's"
        );

        let python = SessionData::from_json(PYTHON).unwrap();
        assert_eq!((python.access_token.expose(), python.user_id().as_deref()), ("at", Some("user_1")));
        assert!(python.to_json().expose().contains(r#""emailVerified":true"#));
        assert!(!python.clone().without_user().to_json().expose().contains("user_1"));
        assert!(!format!("{python:?}").contains("at\""));
    }

    #[test]
    fn what_is_no_session_is_refused_without_quoting_it() {
        for json in [
            "",
            "null",
            "[]",
            "{}",
            r#"{"accessToken":"","refreshToken":"r"}"#,
            r#"{"accessToken":1}"#,
            r#"{"accessToken":"do-not-show","access_token":"b"}"#,
            r#"{"accessToken":"do-not-show""#,
        ] {
            let error = SessionData::from_json(json).unwrap_err();
            assert_eq!(error.code(), Some("seal_payload_malformed"), "{json}");
            assert!(!format!("{error} {error:?}").contains("do-not-show"), "{json}: {error:?}");
        }
    }
}

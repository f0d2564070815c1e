//! What a verified access token says.

use std::fmt;

use jiff::Timestamp;
use workos_kit::session::AccessToken;

use crate::failure::Outcome;

/// The claims of an access token. Points in time are in milliseconds since 1970.
#[derive(Clone, PartialEq, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeAccessToken {
    /// User (`sub`); agent or application in tokens of those.
    pub user_id: String,
    /// Session (`sid`).
    pub session_id: Option<String>,
    /// Organization (`org_id`).
    pub organization_id: Option<String>,
    /// First role.
    pub role: Option<String>,
    /// All roles.
    pub roles: Vec<String>,
    /// Permissions that the roles give.
    pub permissions: Vec<String>,
    /// Entitlements of the organization.
    pub entitlements: Vec<String>,
    /// Feature flags that are on.
    pub feature_flags: Vec<String>,
    /// OAuth scopes.
    pub scopes: Vec<String>,
    /// E-mail address of who acts as the user.
    pub impersonator: Option<String>,
    /// Issuer (`iss`).
    pub issuer: Option<String>,
    /// Audiences (`aud`).
    pub audiences: Vec<String>,
    /// Client that the token was issued to.
    pub client_id: Option<String>,
    /// Identifier of the token (`jti`).
    pub token_id: Option<String>,
    /// When the user proved who they are (`auth_time`).
    pub authenticated_at: Option<i64>,
    /// When it was issued (`iat`).
    pub issued_at: Option<i64>,
    /// From when on it is good (`nbf`).
    pub not_before: Option<i64>,
    /// Until when it is good (`exp`).
    pub expires_at: i64,
    /// All claims as JSON text, as they were signed.
    pub claims: String,
}

/// What a token can be asked for.
#[derive(Clone, Copy, Debug, uniffi::Enum)]
pub enum NativeRequirement {
    /// This organization, and no other.
    Organization,
    /// A role.
    Role,
    /// A permission.
    Permission,
    /// A feature flag.
    FeatureFlag,
    /// An entitlement.
    Entitlement,
    /// An OAuth scope.
    Scope,
}

/// Fails with kind `permission` unless the token has what is required. `claims` are those of a verified token.
#[uniffi::export]
pub fn require_claim(claims: String, requirement: NativeRequirement, value: &str) -> Outcome<()> {
    let token = AccessToken::from_verified_claims(claims)?;
    match requirement {
        NativeRequirement::Organization => token.require_organization(value)?,
        NativeRequirement::Role => token.require_role(value)?,
        NativeRequirement::Permission => token.require_permission(value)?,
        NativeRequirement::FeatureFlag => token.require_feature_flag(value)?,
        NativeRequirement::Entitlement => token.require_entitlement(value)?,
        NativeRequirement::Scope => token.require_scope(value)?,
    }
    Ok(())
}

impl From<&AccessToken> for NativeAccessToken {
    fn from(token: &AccessToken) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let time = |time: Option<Timestamp>| time.map(Timestamp::as_millisecond);
        Self {
            user_id: token.user_id().to_owned(),
            session_id: text(token.session_id()),
            organization_id: text(token.organization_id()),
            role: text(token.role()),
            roles: token.roles().to_vec(),
            permissions: token.permissions().to_vec(),
            entitlements: token.entitlements().to_vec(),
            feature_flags: token.feature_flags().to_vec(),
            scopes: token.scopes().to_vec(),
            impersonator: text(token.impersonator()),
            issuer: text(token.issuer()),
            audiences: token.audiences().to_vec(),
            client_id: text(token.client_id()),
            token_id: text(token.token_id()),
            authenticated_at: time(token.authenticated_at()),
            issued_at: time(token.issued_at()),
            not_before: time(token.not_before()),
            expires_at: token.expires_at().as_millisecond(),
            claims: token.claims_json().to_owned(),
        }
    }
}

/// Shows identifiers only: the application's own claims can be about a person.
impl fmt::Debug for NativeAccessToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("NativeAccessToken")
            .field("user_id", &self.user_id)
            .field("session_id", &self.session_id)
            .field("organization_id", &self.organization_id)
            .field("role", &self.role)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLAIMS: &str = r#"{"sub":"user_1","exp":2000000000,"org_id":"org_1","roles":["admin"],
        "permissions":["posts:read"],"feature_flags":["beta"],"entitlements":["sso"],"scope":"openid","secret_note":"x"}"#;

    #[test]
    fn what_is_required_is_there_or_is_named() {
        use NativeRequirement::{Entitlement, FeatureFlag, Organization, Permission, Role, Scope};
        let rows = [
            (Organization, "org_1", "organization_mismatch"),
            (Role, "admin", "role_missing"),
            (Permission, "posts:read", "permission_missing"),
            (FeatureFlag, "beta", "feature_flag_missing"),
            (Entitlement, "sso", "entitlement_missing"),
            (Scope, "openid", "scope_missing"),
        ];
        for (requirement, value, code) in rows {
            require_claim(CLAIMS.to_owned(), requirement, value).unwrap();
            let error = require_claim(CLAIMS.to_owned(), requirement, "other").unwrap_err();
            assert_eq!(error.failure().kind, "permission");
            assert_eq!(error.failure().code.as_deref(), Some(code));
        }
    }

    #[test]
    fn the_claims_of_the_application_are_not_printed() {
        let token = AccessToken::from_verified_claims(CLAIMS.to_owned()).unwrap();
        let record = NativeAccessToken::from(&token);
        assert_eq!(record.expires_at, 2_000_000_000_000);
        assert!(record.claims.contains("secret_note"));
        assert!(!format!("{record:?}").contains("secret_note"));
    }
}

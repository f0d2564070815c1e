// Generated from api/multi_factor_auth.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes. It
//! works for users of WorkOS and for users the application keeps itself.

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    AuthenticationChallenge, AuthenticationChallengeVerifyResponse, AuthenticationFactor,
    AuthenticationFactorEnrolled, EnrollFactorType, UserAuthenticationFactorEnrollment,
};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::request::Request;
use crate::secret::Secret;

/// Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes. It
/// works for users of WorkOS and for users the application keeps itself.
#[derive(Clone, Copy, Debug)]
pub struct MultiFactorAuth<'a> {
    pub(crate) client: &'a WorkOS,
}

impl MultiFactorAuth<'_> {
    /// Checks the code a person entered for a challenge. A wrong code is an answer with `valid` false, not an
    /// error. A challenge can be passed once only, and too many wrong codes end it.
    ///
    /// - `id`: Identifier of the challenge.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /auth/challenges/{id}/verify`. Errors: 400 `one_time_code_too_many_attempts`; 404; 422; 429.
    pub fn verify_challenge(
        &self,
        id: &str,
        params: VerifyChallengeParams,
    ) -> Call<AuthenticationChallengeVerifyResponse> {
        let request =
            Request::new(&operations::MULTI_FACTOR_AUTH_VERIFY_CHALLENGE).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticationChallengeVerifyResponse>)
    }

    /// Enrols a second factor. For `totp` the answer holds the secret and a QR code, which are never shown
    /// again. Challenge the factor and verify a code before relying on it.
    ///
    /// `POST /auth/factors/enroll`. Errors: 422.
    pub fn enroll_factor(&self, params: EnrollFactorParams) -> Call<AuthenticationFactorEnrolled> {
        let request = Request::new(&operations::MULTI_FACTOR_AUTH_ENROLL_FACTOR).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticationFactorEnrolled>)
    }

    /// Gets one authentication factor, without its secret.
    ///
    /// - `id`: Identifier of the authentication factor.
    ///
    /// `GET /auth/factors/{id}`. Errors: 404.
    pub fn get_factor(&self, id: &str) -> Call<AuthenticationFactor> {
        let request = Request::new(&operations::MULTI_FACTOR_AUTH_GET_FACTOR).path([id]);
        Call::new(self.client, request, decode::value::<AuthenticationFactor>)
    }

    /// Deletes an authentication factor for good; its codes are no longer accepted.
    ///
    /// - `id`: Identifier of the authentication factor.
    ///
    /// `DELETE /auth/factors/{id}`. Errors: 404.
    pub fn delete_factor(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::MULTI_FACTOR_AUTH_DELETE_FACTOR).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Starts a challenge for a factor, to be answered with a code. An SMS factor sends the code to the phone
    /// at once.
    ///
    /// - `id`: Identifier of the authentication factor.
    ///
    /// `POST /auth/factors/{id}/challenge`. Errors: 404; 422; 429.
    pub fn challenge_factor(&self, id: &str, params: ChallengeFactorParams) -> Call<AuthenticationChallenge> {
        let request =
            Request::new(&operations::MULTI_FACTOR_AUTH_CHALLENGE_FACTOR).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticationChallenge>)
    }

    /// Lists the authentication factors of a user.
    ///
    /// `GET /user_management/users/{user_id}/auth_factors`. Errors: 422.
    pub fn list_user_auth_factors(
        &self,
        user_id: &str,
        params: ListUserAuthFactorsParams,
    ) -> PageCall<AuthenticationFactor> {
        let request = Request::new(&operations::MULTI_FACTOR_AUTH_LIST_USER_AUTH_FACTORS)
            .path([user_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<AuthenticationFactor>)
    }

    /// Enrols a TOTP factor for a user and starts the first challenge for it. Show the QR code, then verify
    /// the challenge with a code from the authenticator app to complete the set-up.
    ///
    /// `POST /user_management/users/{user_id}/auth_factors`. Errors: 422.
    pub fn create_user_auth_factor(
        &self,
        user_id: &str,
        params: CreateUserAuthFactorParams,
    ) -> Call<UserAuthenticationFactorEnrollment> {
        let request = Request::new(&operations::MULTI_FACTOR_AUTH_CREATE_USER_AUTH_FACTOR)
            .path([user_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<UserAuthenticationFactorEnrollment>)
    }
}

/// Parameters of [`MultiFactorAuth::verify_challenge`].
#[derive(Clone, Debug, Serialize)]
pub struct VerifyChallengeParams {
    /// The one-time code as entered.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
}

impl VerifyChallengeParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into() }
    }
}

/// Parameters of [`MultiFactorAuth::enroll_factor`].
#[derive(Clone, Debug, Serialize)]
pub struct EnrollFactorParams {
    pub r#type: EnrollFactorType,
    /// Number that receives the codes; required for type `sms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Name of the application or company, shown in the authenticator app; required for type `totp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_issuer: Option<String>,
    /// Name of the account, often an e-mail address, shown in the authenticator app; required for type
    /// `totp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_user: Option<String>,
    /// Identifier of the user to tie the factor to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl EnrollFactorParams {
    /// With the parameters that are always needed.
    pub fn new(r#type: impl Into<EnrollFactorType>) -> Self {
        Self { r#type: r#type.into(), phone_number: None, totp_issuer: None, totp_user: None, user_id: None }
    }

    /// Number that receives the codes; required for type `sms`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Name of the application or company, shown in the authenticator app; required for type `totp`.
    #[must_use]
    pub fn totp_issuer(mut self, totp_issuer: impl Into<String>) -> Self {
        self.totp_issuer = Some(totp_issuer.into());
        self
    }

    /// Name of the account, often an e-mail address, shown in the authenticator app; required for type
    /// `totp`.
    #[must_use]
    pub fn totp_user(mut self, totp_user: impl Into<String>) -> Self {
        self.totp_user = Some(totp_user.into());
        self
    }

    /// Identifier of the user to tie the factor to.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// Parameters of [`MultiFactorAuth::challenge_factor`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChallengeFactorParams {
    /// Text of the SMS, with `{{code}}` where the code goes. It may hold no URL and no domain name, and
    /// applies to SMS factors only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_template: Option<String>,
}

impl ChallengeFactorParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the SMS, with `{{code}}` where the code goes. It may hold no URL and no domain name, and
    /// applies to SMS factors only.
    #[must_use]
    pub fn sms_template(mut self, sms_template: impl Into<String>) -> Self {
        self.sms_template = Some(sms_template.into());
        self
    }
}

/// Parameters of [`MultiFactorAuth::list_user_auth_factors`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListUserAuthFactorsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListUserAuthFactorsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`MultiFactorAuth::create_user_auth_factor`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct CreateUserAuthFactorParams {
    /// Name of the application or company, shown in the authenticator app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_issuer: Option<String>,
    /// Name of the account, often an e-mail address, shown in the authenticator app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_user: Option<String>,
    /// An existing shared secret in Base32, for moving factors from another system; generated when absent. It
    /// must fit SHA-1, 6 digits and 30 second steps.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub totp_secret: Option<Secret>,
}

impl CreateUserAuthFactorParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the application or company, shown in the authenticator app.
    #[must_use]
    pub fn totp_issuer(mut self, totp_issuer: impl Into<String>) -> Self {
        self.totp_issuer = Some(totp_issuer.into());
        self
    }

    /// Name of the account, often an e-mail address, shown in the authenticator app.
    #[must_use]
    pub fn totp_user(mut self, totp_user: impl Into<String>) -> Self {
        self.totp_user = Some(totp_user.into());
        self
    }

    /// An existing shared secret in Base32, for moving factors from another system; generated when absent. It
    /// must fit SHA-1, 6 digits and 30 second steps.
    #[must_use]
    pub fn totp_secret(mut self, totp_secret: impl Into<Secret>) -> Self {
        self.totp_secret = Some(totp_secret.into());
        self
    }
}

// Generated from api/user_management.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `user_management` service.

use std::collections::BTreeMap;

use workos_kit::user_management::{
    AuthenticateWithCodeParams, AuthenticateWithDeviceCodeParams, AuthenticateWithEmailCompletionParams,
    AuthenticateWithEmailVerificationParams, AuthenticateWithMagicAuthParams,
    AuthenticateWithOrganizationSelectionParams, AuthenticateWithPasswordParams,
    AuthenticateWithRadarEmailChallengeParams, AuthenticateWithRadarSmsChallengeParams,
    AuthenticateWithRefreshTokenParams, AuthenticateWithTotpParams, ConfirmEmailChangeParams,
    ConfirmPasswordResetParams, CreateAuthkitOauthResourceParams, CreateCorsOriginParams,
    CreateMagicAuthParams, CreatePasswordResetParams, CreateRedirectUriParams, CreateUserApiKeyParams,
    CreateUserParams, CreateUserPassword, CreateWaitlistEntryParams, GetAuthorizationUrlParams,
    GetLogoutUrlParams, ListAuthkitOauthResourcesParams, ListCorsOriginsParams, ListInvitationsParams,
    ListRedirectUrisParams, ListSessionsParams, ListUserApiKeysParams, ListUserAuthorizedApplicationsParams,
    ListUsersParams, ListWaitlistEntriesParams, ResendInvitationParams, RevokeSessionParams,
    SendEmailChangeParams, SendInvitationParams, SendRadarSmsChallengeParams, SendVerificationEmailParams,
    UpdateJwtTemplateParams, UpdateUserParams, UpdateUserPassword, VerifyEmailParams,
};
use workos_kit::{Patch, Secret};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // get_jwks
    bench.call(
        &Expected {
            operation: "user_management.get_jwks",
            case: "minimal",
            method: "GET",
            path: "/sso/jwks/client_id%20%2F%C3%BC",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_jwks("client_id /ü"),
    );

    // authenticate_with_code
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_code",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "grant_type": "authorization_code"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_code(AuthenticateWithCodeParams::new("code + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_code",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "code_verifier": "code_verifier + & ü",
  "device_id": "device_id + & ü",
  "grant_type": "authorization_code",
  "invitation_token": "invitation_token + & ü",
  "ip_address": "ip_address + & ü",
  "signals_id": "signals_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_code(
            AuthenticateWithCodeParams::new("code + & ü")
                .code_verifier("code_verifier + & ü")
                .invitation_token("invitation_token + & ü")
                .ip_address("ip_address + & ü")
                .device_id("device_id + & ü")
                .user_agent("user_agent + & ü")
                .signals_id("signals_id + & ü"),
        ),
    );

    // authenticate_with_password
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_password",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "email": "email + & ü",
  "grant_type": "password",
  "password": "password + & ü"
}"#,
            ),
        },
        bench
            .client
            .user_management()
            .authenticate_with_password(AuthenticateWithPasswordParams::new("email + & ü", "password + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_password",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "device_id": "device_id + & ü",
  "email": "email + & ü",
  "grant_type": "password",
  "invitation_token": "invitation_token + & ü",
  "ip_address": "ip_address + & ü",
  "password": "password + & ü",
  "radar_auth_attempt_id": "radar_auth_attempt_id + & ü",
  "signals_id": "signals_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_password(
            AuthenticateWithPasswordParams::new("email + & ü", "password + & ü")
                .invitation_token("invitation_token + & ü")
                .ip_address("ip_address + & ü")
                .device_id("device_id + & ü")
                .user_agent("user_agent + & ü")
                .signals_id("signals_id + & ü")
                .radar_auth_attempt_id("radar_auth_attempt_id + & ü"),
        ),
    );

    // authenticate_with_refresh_token
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_refresh_token",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "grant_type": "refresh_token",
  "refresh_token": "refresh_token + & ü"
}"#,
            ),
        },
        bench
            .client
            .user_management()
            .authenticate_with_refresh_token(AuthenticateWithRefreshTokenParams::new("refresh_token + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_refresh_token",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "device_id": "device_id + & ü",
  "grant_type": "refresh_token",
  "ip_address": "ip_address + & ü",
  "organization_id": "organization_id + & ü",
  "refresh_token": "refresh_token + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_refresh_token(
            AuthenticateWithRefreshTokenParams::new("refresh_token + & ü")
                .organization_id("organization_id + & ü")
                .ip_address("ip_address + & ü")
                .device_id("device_id + & ü")
                .user_agent("user_agent + & ü"),
        ),
    );

    // authenticate_with_magic_auth
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_magic_auth",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "email": "email + & ü",
  "grant_type": "urn:workos:oauth:grant-type:magic-auth:code"
}"#,
            ),
        },
        bench
            .client
            .user_management()
            .authenticate_with_magic_auth(AuthenticateWithMagicAuthParams::new("code + & ü", "email + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_magic_auth",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "device_id": "device_id + & ü",
  "email": "email + & ü",
  "grant_type": "urn:workos:oauth:grant-type:magic-auth:code",
  "invitation_token": "invitation_token + & ü",
  "ip_address": "ip_address + & ü",
  "radar_auth_attempt_id": "radar_auth_attempt_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_magic_auth(
            AuthenticateWithMagicAuthParams::new("code + & ü", "email + & ü")
                .invitation_token("invitation_token + & ü")
                .ip_address("ip_address + & ü")
                .device_id("device_id + & ü")
                .user_agent("user_agent + & ü")
                .radar_auth_attempt_id("radar_auth_attempt_id + & ü"),
        ),
    );

    // authenticate_with_email_verification
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_email_verification",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "grant_type": "urn:workos:oauth:grant-type:email-verification:code",
  "pending_authentication_token": "pending_authentication_token + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_email_verification(
            AuthenticateWithEmailVerificationParams::new("code + & ü", "pending_authentication_token + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_email_verification",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "device_id": "device_id + & ü",
  "grant_type": "urn:workos:oauth:grant-type:email-verification:code",
  "ip_address": "ip_address + & ü",
  "pending_authentication_token": "pending_authentication_token + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_email_verification(
            AuthenticateWithEmailVerificationParams::new("code + & ü", "pending_authentication_token + & ü")
                .ip_address("ip_address + & ü")
                .device_id("device_id + & ü")
                .user_agent("user_agent + & ü"),
        ),
    );

    // authenticate_with_totp
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_totp",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "authentication_challenge_id": "authentication_challenge_id + & ü",
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "grant_type": "urn:workos:oauth:grant-type:mfa-totp",
  "pending_authentication_token": "pending_authentication_token + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_totp(AuthenticateWithTotpParams::new(
            "code + & ü",
            "pending_authentication_token + & ü",
            "authentication_challenge_id + & ü",
        )),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_totp",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "authentication_challenge_id": "authentication_challenge_id + & ü",
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "device_id": "device_id + & ü",
  "grant_type": "urn:workos:oauth:grant-type:mfa-totp",
  "ip_address": "ip_address + & ü",
  "pending_authentication_token": "pending_authentication_token + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_totp(
            AuthenticateWithTotpParams::new(
                "code + & ü",
                "pending_authentication_token + & ü",
                "authentication_challenge_id + & ü",
            )
            .ip_address("ip_address + & ü")
            .device_id("device_id + & ü")
            .user_agent("user_agent + & ü"),
        ),
    );

    // authenticate_with_email_completion
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_email_completion",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "email": "email + & ü",
  "email_completion_token": "email_completion_token + & ü",
  "grant_type": "urn:workos:oauth:grant-type:email-completion"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_email_completion(
            AuthenticateWithEmailCompletionParams::new("email_completion_token + & ü", "email + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_email_completion",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "device_id": "device_id + & ü",
  "email": "email + & ü",
  "email_completion_token": "email_completion_token + & ü",
  "grant_type": "urn:workos:oauth:grant-type:email-completion",
  "ip_address": "ip_address + & ü",
  "signals_id": "signals_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_email_completion(
            AuthenticateWithEmailCompletionParams::new("email_completion_token + & ü", "email + & ü")
                .ip_address("ip_address + & ü")
                .device_id("device_id + & ü")
                .user_agent("user_agent + & ü")
                .signals_id("signals_id + & ü"),
        ),
    );

    // authenticate_with_organization_selection
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_organization_selection",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "grant_type": "urn:workos:oauth:grant-type:organization-selection",
  "organization_id": "organization_id + & ü",
  "pending_authentication_token": "pending_authentication_token + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_organization_selection(
            AuthenticateWithOrganizationSelectionParams::new(
                "pending_authentication_token + & ü",
                "organization_id + & ü",
            ),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_organization_selection",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "device_id": "device_id + & ü",
  "grant_type": "urn:workos:oauth:grant-type:organization-selection",
  "ip_address": "ip_address + & ü",
  "organization_id": "organization_id + & ü",
  "pending_authentication_token": "pending_authentication_token + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_organization_selection(
            AuthenticateWithOrganizationSelectionParams::new(
                "pending_authentication_token + & ü",
                "organization_id + & ü",
            )
            .ip_address("ip_address + & ü")
            .device_id("device_id + & ü")
            .user_agent("user_agent + & ü"),
        ),
    );

    // authenticate_with_radar_email_challenge
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_radar_email_challenge",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "grant_type": "urn:workos:oauth:grant-type:radar-email-challenge:code",
  "pending_authentication_token": "pending_authentication_token + & ü",
  "radar_challenge_id": "radar_challenge_id + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_radar_email_challenge(
            AuthenticateWithRadarEmailChallengeParams::new(
                "code + & ü",
                "radar_challenge_id + & ü",
                "pending_authentication_token + & ü",
            ),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_radar_email_challenge",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "device_id": "device_id + & ü",
  "grant_type": "urn:workos:oauth:grant-type:radar-email-challenge:code",
  "ip_address": "ip_address + & ü",
  "pending_authentication_token": "pending_authentication_token + & ü",
  "radar_challenge_id": "radar_challenge_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_radar_email_challenge(
            AuthenticateWithRadarEmailChallengeParams::new(
                "code + & ü",
                "radar_challenge_id + & ü",
                "pending_authentication_token + & ü",
            )
            .ip_address("ip_address + & ü")
            .device_id("device_id + & ü")
            .user_agent("user_agent + & ü"),
        ),
    );

    // authenticate_with_radar_sms_challenge
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_radar_sms_challenge",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "grant_type": "urn:workos:oauth:grant-type:radar-sms-challenge:code",
  "pending_authentication_token": "pending_authentication_token + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_radar_sms_challenge(
            AuthenticateWithRadarSmsChallengeParams::new("code + & ü", "pending_authentication_token + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_radar_sms_challenge",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "device_id": "device_id + & ü",
  "grant_type": "urn:workos:oauth:grant-type:radar-sms-challenge:code",
  "ip_address": "ip_address + & ü",
  "pending_authentication_token": "pending_authentication_token + & ü",
  "phone_number": "phone_number + & ü",
  "user_agent": "user_agent + & ü",
  "verification_id": "verification_id + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_radar_sms_challenge(
            AuthenticateWithRadarSmsChallengeParams::new("code + & ü", "pending_authentication_token + & ü")
                .verification_id("verification_id + & ü")
                .phone_number("phone_number + & ü")
                .ip_address("ip_address + & ü")
                .device_id("device_id + & ü")
                .user_agent("user_agent + & ü"),
        ),
    );

    // authenticate_with_device_code
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_device_code",
            case: "minimal",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "device_code": "device_code + & ü",
  "grant_type": "urn:ietf:params:oauth:grant-type:device_code"
}"#,
            ),
        },
        bench
            .client
            .user_management()
            .authenticate_with_device_code(AuthenticateWithDeviceCodeParams::new("device_code + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.authenticate_with_device_code",
            case: "full",
            method: "POST",
            path: "/user_management/authenticate",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "device_code": "device_code + & ü",
  "device_id": "device_id + & ü",
  "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
  "ip_address": "ip_address + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().authenticate_with_device_code(
            AuthenticateWithDeviceCodeParams::new("device_code + & ü")
                .ip_address("ip_address + & ü")
                .device_id("device_id + & ü")
                .user_agent("user_agent + & ü"),
        ),
    );

    // list_authkit_oauth_resources
    bench.page(
        &Expected {
            operation: "user_management.list_authkit_oauth_resources",
            case: "minimal",
            method: "GET",
            path: "/user_management/authkit_oauth_resources",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_authkit_oauth_resources(ListAuthkitOauthResourcesParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_authkit_oauth_resources",
            case: "full",
            method: "GET",
            path: "/user_management/authkit_oauth_resources",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_authkit_oauth_resources(
            ListAuthkitOauthResourcesParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_authkit_oauth_resource
    bench.call(
        &Expected {
            operation: "user_management.create_authkit_oauth_resource",
            case: "minimal",
            method: "POST",
            path: "/user_management/authkit_oauth_resources",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"uri":"uri + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .create_authkit_oauth_resource(CreateAuthkitOauthResourceParams::new("uri + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_authkit_oauth_resource",
            case: "full",
            method: "POST",
            path: "/user_management/authkit_oauth_resources",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"default":true,"uri":"uri + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .create_authkit_oauth_resource(CreateAuthkitOauthResourceParams::new("uri + & ü").default(true)),
    );

    // delete_authkit_oauth_resource
    bench.call(
        &Expected {
            operation: "user_management.delete_authkit_oauth_resource",
            case: "minimal",
            method: "DELETE",
            path: "/user_management/authkit_oauth_resources/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().delete_authkit_oauth_resource("id /ü"),
    );

    // get_authorization_url
    bench.url(
        &Expected {
            operation: "user_management.get_authorization_url",
            case: "minimal",
            method: "GET",
            path: "/user_management/authorize",
            authorization: Authorization::Nothing,
            query: &[
                ("client_id", "$client_id"),
                ("redirect_uri", "https://example.com/callback?from=test"),
                ("response_type", "code"),
            ],
            body: Sent::Nothing,
        },
        bench
            .client
            .user_management()
            .get_authorization_url(GetAuthorizationUrlParams::new("https://example.com/callback?from=test")),
    );
    bench.url(
        &Expected {
            operation: "user_management.get_authorization_url",
            case: "full",
            method: "GET",
            path: "/user_management/authorize",
            authorization: Authorization::Nothing,
            query: &[
                ("claim_nonce", "claim_nonce + & ü"),
                ("client_id", "$client_id"),
                ("code_challenge", "code_challenge + & ü"),
                ("code_challenge_method", "S256"),
                ("connection_id", "connection_id + & ü"),
                ("domain_hint", "domain_hint + & ü"),
                ("invitation_token", "invitation_token + & ü"),
                ("login_hint", "login_hint + & ü"),
                ("max_age", "7"),
                ("organization_id", "organization_id + & ü"),
                ("prompt", "prompt + & ü"),
                ("provider", "authkit"),
                ("provider_query_params[key]", "provider_query_params + & ü"),
                ("provider_scopes", "provider_scopes + & ü,second"),
                ("redirect_uri", "https://example.com/callback?from=test"),
                ("response_type", "code"),
                ("screen_hint", "sign-up"),
                ("state", "state + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_authorization_url(
            GetAuthorizationUrlParams::new("https://example.com/callback?from=test")
                .code_challenge_method("S256")
                .code_challenge("code_challenge + & ü")
                .domain_hint("domain_hint + & ü")
                .connection_id("connection_id + & ü")
                .provider_query_params([("key", "provider_query_params + & ü")])
                .provider_scopes(["provider_scopes + & ü", "second"])
                .invitation_token("invitation_token + & ü")
                .claim_nonce("claim_nonce + & ü")
                .max_age(7)
                .screen_hint("sign-up")
                .login_hint("login_hint + & ü")
                .provider("authkit")
                .prompt("prompt + & ü")
                .state("state + & ü")
                .organization_id("organization_id + & ü"),
        ),
    );

    // create_device_authorization
    bench.call(
        &Expected {
            operation: "user_management.create_device_authorization",
            case: "minimal",
            method: "POST",
            path: "/user_management/authorize/device",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(r#"{"client_id":"$client_id"}"#),
        },
        bench.client.user_management().create_device_authorization(),
    );

    // list_cors_origins
    bench.page(
        &Expected {
            operation: "user_management.list_cors_origins",
            case: "minimal",
            method: "GET",
            path: "/user_management/cors_origins",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_cors_origins(ListCorsOriginsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_cors_origins",
            case: "full",
            method: "GET",
            path: "/user_management/cors_origins",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_cors_origins(
            ListCorsOriginsParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc"),
        ),
    );

    // create_cors_origin
    bench.call(
        &Expected {
            operation: "user_management.create_cors_origin",
            case: "minimal",
            method: "POST",
            path: "/user_management/cors_origins",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"origin":"origin + & ü"}"#),
        },
        bench.client.user_management().create_cors_origin(CreateCorsOriginParams::new("origin + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_cors_origin",
            case: "full",
            method: "POST",
            path: "/user_management/cors_origins",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"origin":"origin + & ü"}"#),
        },
        bench.client.user_management().create_cors_origin(CreateCorsOriginParams::new("origin + & ü")),
    );

    // get_email_verification
    bench.call(
        &Expected {
            operation: "user_management.get_email_verification",
            case: "minimal",
            method: "GET",
            path: "/user_management/email_verification/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_email_verification("id /ü"),
    );

    // list_invitations
    bench.page(
        &Expected {
            operation: "user_management.list_invitations",
            case: "minimal",
            method: "GET",
            path: "/user_management/invitations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_invitations(ListInvitationsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_invitations",
            case: "full",
            method: "GET",
            path: "/user_management/invitations",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("email", "ada+test@example.com"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_invitations(
            ListInvitationsParams::new()
                .organization_id("organization_id + & ü")
                .email("ada+test@example.com")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // send_invitation
    bench.call(
        &Expected {
            operation: "user_management.send_invitation",
            case: "minimal",
            method: "POST",
            path: "/user_management/invitations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"ada+test@example.com"}"#),
        },
        bench.client.user_management().send_invitation(SendInvitationParams::new("ada+test@example.com")),
    );
    bench.call(
        &Expected {
            operation: "user_management.send_invitation",
            case: "full",
            method: "POST",
            path: "/user_management/invitations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "email": "ada+test@example.com",
  "expires_in_days": 7,
  "inviter_user_id": "inviter_user_id + & ü",
  "locale": "af",
  "organization_id": "organization_id + & ü",
  "role_slug": "role_slug + & ü"
}"#,
            ),
        },
        bench.client.user_management().send_invitation(
            SendInvitationParams::new("ada+test@example.com")
                .organization_id("organization_id + & ü")
                .role_slug("role_slug + & ü")
                .expires_in_days(7)
                .inviter_user_id("inviter_user_id + & ü")
                .locale("af"),
        ),
    );

    // find_invitation_by_token
    bench.call(
        &Expected {
            operation: "user_management.find_invitation_by_token",
            case: "minimal",
            method: "GET",
            path: "/user_management/invitations/by_token/token%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().find_invitation_by_token("token /ü"),
    );

    // get_invitation
    bench.call(
        &Expected {
            operation: "user_management.get_invitation",
            case: "minimal",
            method: "GET",
            path: "/user_management/invitations/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_invitation("id /ü"),
    );

    // accept_invitation
    bench.call(
        &Expected {
            operation: "user_management.accept_invitation",
            case: "minimal",
            method: "POST",
            path: "/user_management/invitations/id%20%2F%C3%BC/accept",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().accept_invitation("id /ü"),
    );

    // resend_invitation
    bench.call(
        &Expected {
            operation: "user_management.resend_invitation",
            case: "minimal",
            method: "POST",
            path: "/user_management/invitations/id%20%2F%C3%BC/resend",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.user_management().resend_invitation("id /ü", ResendInvitationParams::new()),
    );
    bench.call(
        &Expected {
            operation: "user_management.resend_invitation",
            case: "full",
            method: "POST",
            path: "/user_management/invitations/id%20%2F%C3%BC/resend",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"locale":"af"}"#),
        },
        bench.client.user_management().resend_invitation("id /ü", ResendInvitationParams::new().locale("af")),
    );

    // revoke_invitation
    bench.call(
        &Expected {
            operation: "user_management.revoke_invitation",
            case: "minimal",
            method: "POST",
            path: "/user_management/invitations/id%20%2F%C3%BC/revoke",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().revoke_invitation("id /ü"),
    );

    // get_jwt_template
    bench.call(
        &Expected {
            operation: "user_management.get_jwt_template",
            case: "minimal",
            method: "GET",
            path: "/user_management/jwt_template",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_jwt_template(),
    );

    // update_jwt_template
    bench.call(
        &Expected {
            operation: "user_management.update_jwt_template",
            case: "minimal",
            method: "PUT",
            path: "/user_management/jwt_template",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"content":"content + & ü"}"#),
        },
        bench.client.user_management().update_jwt_template(UpdateJwtTemplateParams::new("content + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.update_jwt_template",
            case: "full",
            method: "PUT",
            path: "/user_management/jwt_template",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"content":"content + & ü"}"#),
        },
        bench.client.user_management().update_jwt_template(UpdateJwtTemplateParams::new("content + & ü")),
    );

    // create_magic_auth
    bench.call(
        &Expected {
            operation: "user_management.create_magic_auth",
            case: "minimal",
            method: "POST",
            path: "/user_management/magic_auth",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"ada+test@example.com"}"#),
        },
        bench.client.user_management().create_magic_auth(CreateMagicAuthParams::new("ada+test@example.com")),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_magic_auth",
            case: "full",
            method: "POST",
            path: "/user_management/magic_auth",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "email": "ada+test@example.com",
  "invitation_token": "invitation_token + & ü",
  "ip_address": "ip_address + & ü",
  "locale": "af",
  "radar_auth_attempt_id": "radar_auth_attempt_id + & ü",
  "signals_id": "signals_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().create_magic_auth(
            CreateMagicAuthParams::new("ada+test@example.com")
                .invitation_token("invitation_token + & ü")
                .ip_address("ip_address + & ü")
                .user_agent("user_agent + & ü")
                .radar_auth_attempt_id("radar_auth_attempt_id + & ü")
                .signals_id("signals_id + & ü")
                .locale("af"),
        ),
    );

    // get_magic_auth
    bench.call(
        &Expected {
            operation: "user_management.get_magic_auth",
            case: "minimal",
            method: "GET",
            path: "/user_management/magic_auth/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_magic_auth("id /ü"),
    );

    // create_password_reset
    bench.call(
        &Expected {
            operation: "user_management.create_password_reset",
            case: "minimal",
            method: "POST",
            path: "/user_management/password_reset",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"ada+test@example.com"}"#),
        },
        bench
            .client
            .user_management()
            .create_password_reset(CreatePasswordResetParams::new("ada+test@example.com")),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_password_reset",
            case: "full",
            method: "POST",
            path: "/user_management/password_reset",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"ada+test@example.com","locale":"af"}"#),
        },
        bench
            .client
            .user_management()
            .create_password_reset(CreatePasswordResetParams::new("ada+test@example.com").locale("af")),
    );

    // confirm_password_reset
    bench.call(
        &Expected {
            operation: "user_management.confirm_password_reset",
            case: "minimal",
            method: "POST",
            path: "/user_management/password_reset/confirm",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"new_password":"new_password + & ü","token":"token + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .confirm_password_reset(ConfirmPasswordResetParams::new("token + & ü", "new_password + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.confirm_password_reset",
            case: "full",
            method: "POST",
            path: "/user_management/password_reset/confirm",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"new_password":"new_password + & ü","token":"token + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .confirm_password_reset(ConfirmPasswordResetParams::new("token + & ü", "new_password + & ü")),
    );

    // get_password_reset
    bench.call(
        &Expected {
            operation: "user_management.get_password_reset",
            case: "minimal",
            method: "GET",
            path: "/user_management/password_reset/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_password_reset("id /ü"),
    );

    // send_radar_sms_challenge
    bench.call(
        &Expected {
            operation: "user_management.send_radar_sms_challenge",
            case: "minimal",
            method: "POST",
            path: "/user_management/radar_challenges",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "pending_authentication_token": "pending_authentication_token + & ü",
  "phone_number": "phone_number + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.user_management().send_radar_sms_challenge(SendRadarSmsChallengeParams::new(
            "user_id + & ü",
            "pending_authentication_token + & ü",
            "phone_number + & ü",
        )),
    );
    bench.call(
        &Expected {
            operation: "user_management.send_radar_sms_challenge",
            case: "full",
            method: "POST",
            path: "/user_management/radar_challenges",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "ip_address": "ip_address + & ü",
  "pending_authentication_token": "pending_authentication_token + & ü",
  "phone_number": "phone_number + & ü",
  "user_agent": "user_agent + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.user_management().send_radar_sms_challenge(
            SendRadarSmsChallengeParams::new(
                "user_id + & ü",
                "pending_authentication_token + & ü",
                "phone_number + & ü",
            )
            .ip_address("ip_address + & ü")
            .user_agent("user_agent + & ü"),
        ),
    );

    // get_radar_challenge
    bench.call(
        &Expected {
            operation: "user_management.get_radar_challenge",
            case: "minimal",
            method: "GET",
            path: "/user_management/radar_challenges/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_radar_challenge("id /ü"),
    );

    // list_redirect_uris
    bench.page(
        &Expected {
            operation: "user_management.list_redirect_uris",
            case: "minimal",
            method: "GET",
            path: "/user_management/redirect_uris",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_redirect_uris(ListRedirectUrisParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_redirect_uris",
            case: "full",
            method: "GET",
            path: "/user_management/redirect_uris",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_redirect_uris(
            ListRedirectUrisParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc"),
        ),
    );

    // create_redirect_uri
    bench.call(
        &Expected {
            operation: "user_management.create_redirect_uri",
            case: "minimal",
            method: "POST",
            path: "/user_management/redirect_uris",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"uri":"uri + & ü"}"#),
        },
        bench.client.user_management().create_redirect_uri(CreateRedirectUriParams::new("uri + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_redirect_uri",
            case: "full",
            method: "POST",
            path: "/user_management/redirect_uris",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"uri":"uri + & ü"}"#),
        },
        bench.client.user_management().create_redirect_uri(CreateRedirectUriParams::new("uri + & ü")),
    );

    // delete_redirect_uri
    bench.call(
        &Expected {
            operation: "user_management.delete_redirect_uri",
            case: "minimal",
            method: "DELETE",
            path: "/user_management/redirect_uris/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().delete_redirect_uri("id /ü"),
    );

    // get_logout_url
    bench.url(
        &Expected {
            operation: "user_management.get_logout_url",
            case: "minimal",
            method: "GET",
            path: "/user_management/sessions/logout",
            authorization: Authorization::Nothing,
            query: &[("session_id", "session_id + & ü")],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_logout_url(GetLogoutUrlParams::new("session_id + & ü")),
    );
    bench.url(
        &Expected {
            operation: "user_management.get_logout_url",
            case: "full",
            method: "GET",
            path: "/user_management/sessions/logout",
            authorization: Authorization::Nothing,
            query: &[("return_to", "return_to + & ü"), ("session_id", "session_id + & ü")],
            body: Sent::Nothing,
        },
        bench
            .client
            .user_management()
            .get_logout_url(GetLogoutUrlParams::new("session_id + & ü").return_to("return_to + & ü")),
    );

    // revoke_session
    bench.call(
        &Expected {
            operation: "user_management.revoke_session",
            case: "minimal",
            method: "POST",
            path: "/user_management/sessions/revoke",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"session_id":"session_id + & ü"}"#),
        },
        bench.client.user_management().revoke_session(RevokeSessionParams::new("session_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.revoke_session",
            case: "full",
            method: "POST",
            path: "/user_management/sessions/revoke",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"session_id":"session_id + & ü"}"#),
        },
        bench.client.user_management().revoke_session(RevokeSessionParams::new("session_id + & ü")),
    );

    // list_users
    bench.page(
        &Expected {
            operation: "user_management.list_users",
            case: "minimal",
            method: "GET",
            path: "/user_management/users",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_users(ListUsersParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_users",
            case: "full",
            method: "GET",
            path: "/user_management/users",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("email", "email + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization", "organization + & ü"),
                ("organization_id", "organization_id + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_users(
            ListUsersParams::new()
                .organization("organization + & ü")
                .organization_id("organization_id + & ü")
                .email("email + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_user
    bench.call(
        &Expected {
            operation: "user_management.create_user",
            case: "minimal",
            method: "POST",
            path: "/user_management/users",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"ada+test@example.com"}"#),
        },
        bench.client.user_management().create_user(CreateUserParams::new("ada+test@example.com")),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_user",
            case: "full",
            method: "POST",
            path: "/user_management/users",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "email": "ada+test@example.com",
  "email_verified": true,
  "external_id": "external_id + & ü",
  "first_name": "first_name + & ü",
  "ip_address": "ip_address + & ü",
  "last_name": "last_name + & ü",
  "metadata": {
    "key": "metadata + & ü"
  },
  "name": "name + & ü",
  "password": "password + & ü",
  "signals_id": "signals_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().create_user(
            CreateUserParams::new("ada+test@example.com")
                .first_name(Patch::Value("first_name + & ü".to_owned()))
                .last_name(Patch::Value("last_name + & ü".to_owned()))
                .name(Patch::Value("name + & ü".to_owned()))
                .email_verified(Patch::Value(true))
                .metadata(Patch::Value(BTreeMap::from([("key".to_owned(), "metadata + & ü".to_owned())])))
                .external_id(Patch::Value("external_id + & ü".to_owned()))
                .ip_address(Patch::Value("ip_address + & ü".to_owned()))
                .user_agent(Patch::Value("user_agent + & ü".to_owned()))
                .signals_id("signals_id + & ü")
                .password(CreateUserPassword::Plaintext { password: Secret::from("password + & ü") }),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_user",
            case: "full, alternative 1",
            method: "POST",
            path: "/user_management/users",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "email": "ada+test@example.com",
  "email_verified": true,
  "external_id": "external_id + & ü",
  "first_name": "first_name + & ü",
  "ip_address": "ip_address + & ü",
  "last_name": "last_name + & ü",
  "metadata": {
    "key": "metadata + & ü"
  },
  "name": "name + & ü",
  "password_hash": "password_hash + & ü",
  "password_hash_type": "bcrypt",
  "password_salt_position": "prefix",
  "signals_id": "signals_id + & ü",
  "user_agent": "user_agent + & ü"
}"#,
            ),
        },
        bench.client.user_management().create_user(
            CreateUserParams::new("ada+test@example.com")
                .first_name(Patch::Value("first_name + & ü".to_owned()))
                .last_name(Patch::Value("last_name + & ü".to_owned()))
                .name(Patch::Value("name + & ü".to_owned()))
                .email_verified(Patch::Value(true))
                .metadata(Patch::Value(BTreeMap::from([("key".to_owned(), "metadata + & ü".to_owned())])))
                .external_id(Patch::Value("external_id + & ü".to_owned()))
                .ip_address(Patch::Value("ip_address + & ü".to_owned()))
                .user_agent(Patch::Value("user_agent + & ü".to_owned()))
                .signals_id("signals_id + & ü")
                .password(CreateUserPassword::Hashed {
                    password_hash: Secret::from("password_hash + & ü"),
                    password_hash_type: "bcrypt".into(),
                    password_salt_position: Some("prefix".into()),
                }),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_user",
            case: "nulls",
            method: "POST",
            path: "/user_management/users",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "email": "ada+test@example.com",
  "email_verified": null,
  "external_id": null,
  "first_name": null,
  "ip_address": null,
  "last_name": null,
  "metadata": null,
  "name": null,
  "user_agent": null
}"#,
            ),
        },
        bench.client.user_management().create_user(
            CreateUserParams::new("ada+test@example.com")
                .first_name(Patch::Null)
                .last_name(Patch::Null)
                .name(Patch::Null)
                .email_verified(Patch::Null)
                .metadata(Patch::Null)
                .external_id(Patch::Null)
                .ip_address(Patch::Null)
                .user_agent(Patch::Null),
        ),
    );

    // get_user_by_external_id
    bench.call(
        &Expected {
            operation: "user_management.get_user_by_external_id",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/external_id/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_user_by_external_id("external_id /ü"),
    );

    // get_user
    bench.call(
        &Expected {
            operation: "user_management.get_user",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_user("id /ü"),
    );

    // update_user
    bench.call(
        &Expected {
            operation: "user_management.update_user",
            case: "minimal",
            method: "PUT",
            path: "/user_management/users/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.user_management().update_user("id /ü", UpdateUserParams::new()),
    );
    bench.call(
        &Expected {
            operation: "user_management.update_user",
            case: "full",
            method: "PUT",
            path: "/user_management/users/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "email": "ada+test@example.com",
  "email_verified": true,
  "external_id": "external_id + & ü",
  "first_name": "first_name + & ü",
  "last_name": "last_name + & ü",
  "locale": "locale + & ü",
  "metadata": {
    "key": "metadata + & ü"
  },
  "name": "name + & ü",
  "password": "password + & ü"
}"#,
            ),
        },
        bench.client.user_management().update_user(
            "id /ü",
            UpdateUserParams::new()
                .email("ada+test@example.com")
                .first_name("first_name + & ü")
                .last_name("last_name + & ü")
                .name("name + & ü")
                .email_verified(true)
                .metadata(Patch::Value(BTreeMap::from([("key".to_owned(), "metadata + & ü".to_owned())])))
                .external_id(Patch::Value("external_id + & ü".to_owned()))
                .locale(Patch::Value("locale + & ü".to_owned()))
                .password(UpdateUserPassword::Plaintext { password: Secret::from("password + & ü") }),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.update_user",
            case: "full, alternative 1",
            method: "PUT",
            path: "/user_management/users/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "email": "ada+test@example.com",
  "email_verified": true,
  "external_id": "external_id + & ü",
  "first_name": "first_name + & ü",
  "last_name": "last_name + & ü",
  "locale": "locale + & ü",
  "metadata": {
    "key": "metadata + & ü"
  },
  "name": "name + & ü",
  "password_hash": "password_hash + & ü",
  "password_hash_type": "bcrypt",
  "password_salt_position": "prefix"
}"#,
            ),
        },
        bench.client.user_management().update_user(
            "id /ü",
            UpdateUserParams::new()
                .email("ada+test@example.com")
                .first_name("first_name + & ü")
                .last_name("last_name + & ü")
                .name("name + & ü")
                .email_verified(true)
                .metadata(Patch::Value(BTreeMap::from([("key".to_owned(), "metadata + & ü".to_owned())])))
                .external_id(Patch::Value("external_id + & ü".to_owned()))
                .locale(Patch::Value("locale + & ü".to_owned()))
                .password(UpdateUserPassword::Hashed {
                    password_hash: Secret::from("password_hash + & ü"),
                    password_hash_type: "bcrypt".into(),
                    password_salt_position: Some("prefix".into()),
                }),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.update_user",
            case: "nulls",
            method: "PUT",
            path: "/user_management/users/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"external_id":null,"locale":null,"metadata":null}"#),
        },
        bench.client.user_management().update_user(
            "id /ü",
            UpdateUserParams::new().metadata(Patch::Null).external_id(Patch::Null).locale(Patch::Null),
        ),
    );

    // delete_user
    bench.call(
        &Expected {
            operation: "user_management.delete_user",
            case: "minimal",
            method: "DELETE",
            path: "/user_management/users/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().delete_user("id /ü"),
    );

    // confirm_email_change
    bench.call(
        &Expected {
            operation: "user_management.confirm_email_change",
            case: "minimal",
            method: "POST",
            path: "/user_management/users/id%20%2F%C3%BC/email_change/confirm",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"code":"code + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .confirm_email_change("id /ü", ConfirmEmailChangeParams::new("code + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.confirm_email_change",
            case: "full",
            method: "POST",
            path: "/user_management/users/id%20%2F%C3%BC/email_change/confirm",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"code":"code + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .confirm_email_change("id /ü", ConfirmEmailChangeParams::new("code + & ü")),
    );

    // send_email_change
    bench.call(
        &Expected {
            operation: "user_management.send_email_change",
            case: "minimal",
            method: "POST",
            path: "/user_management/users/id%20%2F%C3%BC/email_change/send",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"new_email":"new_email + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .send_email_change("id /ü", SendEmailChangeParams::new("new_email + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.send_email_change",
            case: "full",
            method: "POST",
            path: "/user_management/users/id%20%2F%C3%BC/email_change/send",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"locale":"af","new_email":"new_email + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .send_email_change("id /ü", SendEmailChangeParams::new("new_email + & ü").locale("af")),
    );

    // verify_email
    bench.call(
        &Expected {
            operation: "user_management.verify_email",
            case: "minimal",
            method: "POST",
            path: "/user_management/users/id%20%2F%C3%BC/email_verification/confirm",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"code":"code + & ü"}"#),
        },
        bench.client.user_management().verify_email("id /ü", VerifyEmailParams::new("code + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.verify_email",
            case: "full",
            method: "POST",
            path: "/user_management/users/id%20%2F%C3%BC/email_verification/confirm",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"code":"code + & ü"}"#),
        },
        bench.client.user_management().verify_email("id /ü", VerifyEmailParams::new("code + & ü")),
    );

    // send_verification_email
    bench.call(
        &Expected {
            operation: "user_management.send_verification_email",
            case: "minimal",
            method: "POST",
            path: "/user_management/users/id%20%2F%C3%BC/email_verification/send",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().send_verification_email("id /ü", SendVerificationEmailParams::new()),
    );
    bench.call(
        &Expected {
            operation: "user_management.send_verification_email",
            case: "full",
            method: "POST",
            path: "/user_management/users/id%20%2F%C3%BC/email_verification/send",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"locale":"af"}"#),
        },
        bench
            .client
            .user_management()
            .send_verification_email("id /ü", SendVerificationEmailParams::new().locale("af")),
    );

    // get_user_identities
    bench.call(
        &Expected {
            operation: "user_management.get_user_identities",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/id%20%2F%C3%BC/identities",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_user_identities("id /ü"),
    );

    // list_sessions
    bench.page(
        &Expected {
            operation: "user_management.list_sessions",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/id%20%2F%C3%BC/sessions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_sessions("id /ü", ListSessionsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_sessions",
            case: "full",
            method: "GET",
            path: "/user_management/users/id%20%2F%C3%BC/sessions",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_sessions(
            "id /ü",
            ListSessionsParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc"),
        ),
    );

    // list_user_api_keys
    bench.page(
        &Expected {
            operation: "user_management.list_user_api_keys",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_user_api_keys("user_id /ü", ListUserApiKeysParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_user_api_keys",
            case: "full",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_user_api_keys(
            "user_id /ü",
            ListUserApiKeysParams::new()
                .organization_id("organization_id + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_user_api_key
    bench.call(
        &Expected {
            operation: "user_management.create_user_api_key",
            case: "minimal",
            method: "POST",
            path: "/user_management/users/user_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü","organization_id":"organization_id + & ü"}"#),
        },
        bench.client.user_management().create_user_api_key(
            "user_id /ü",
            CreateUserApiKeyParams::new("name + & ü", "organization_id + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_user_api_key",
            case: "full",
            method: "POST",
            path: "/user_management/users/user_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "expires_at": "2026-01-15T12:00:00Z",
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "permissions": [
    "permissions + & ü",
    "second"
  ]
}"#,
            ),
        },
        bench.client.user_management().create_user_api_key(
            "user_id /ü",
            CreateUserApiKeyParams::new("name + & ü", "organization_id + & ü")
                .permissions(["permissions + & ü", "second"])
                .expires_at("2026-01-15T12:00:00Z".parse().unwrap()),
        ),
    );

    // list_user_authorized_applications
    bench.page(
        &Expected {
            operation: "user_management.list_user_authorized_applications",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/authorized_applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench
            .client
            .user_management()
            .list_user_authorized_applications("user_id /ü", ListUserAuthorizedApplicationsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_user_authorized_applications",
            case: "full",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/authorized_applications",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_user_authorized_applications(
            "user_id /ü",
            ListUserAuthorizedApplicationsParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // delete_user_authorized_application
    bench.call(
        &Expected {
            operation: "user_management.delete_user_authorized_application",
            case: "minimal",
            method: "DELETE",
            path: "/user_management/users/user_id%20%2F%C3%BC/authorized_applications/application_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().delete_user_authorized_application("user_id /ü", "application_id /ü"),
    );

    // delete_waitlist_entry
    bench.call(
        &Expected {
            operation: "user_management.delete_waitlist_entry",
            case: "minimal",
            method: "DELETE",
            path: "/user_management/waitlist_entries/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().delete_waitlist_entry("id /ü"),
    );

    // approve_waitlist_entry
    bench.call(
        &Expected {
            operation: "user_management.approve_waitlist_entry",
            case: "minimal",
            method: "POST",
            path: "/user_management/waitlist_entries/id%20%2F%C3%BC/approve",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().approve_waitlist_entry("id /ü"),
    );

    // deny_waitlist_entry
    bench.call(
        &Expected {
            operation: "user_management.deny_waitlist_entry",
            case: "minimal",
            method: "POST",
            path: "/user_management/waitlist_entries/id%20%2F%C3%BC/deny",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().deny_waitlist_entry("id /ü"),
    );

    // list_waitlists
    bench.call(
        &Expected {
            operation: "user_management.list_waitlists",
            case: "minimal",
            method: "GET",
            path: "/user_management/waitlists",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_waitlists(),
    );

    // get_waitlist
    bench.call(
        &Expected {
            operation: "user_management.get_waitlist",
            case: "minimal",
            method: "GET",
            path: "/user_management/waitlists/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().get_waitlist("id /ü"),
    );

    // list_waitlist_entries
    bench.page(
        &Expected {
            operation: "user_management.list_waitlist_entries",
            case: "minimal",
            method: "GET",
            path: "/user_management/waitlists/id%20%2F%C3%BC/entries",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_waitlist_entries("id /ü", ListWaitlistEntriesParams::new()),
    );
    bench.page(
        &Expected {
            operation: "user_management.list_waitlist_entries",
            case: "full",
            method: "GET",
            path: "/user_management/waitlists/id%20%2F%C3%BC/entries",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("email", "email + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("state", "pending"),
            ],
            body: Sent::Nothing,
        },
        bench.client.user_management().list_waitlist_entries(
            "id /ü",
            ListWaitlistEntriesParams::new()
                .state("pending")
                .email("email + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_waitlist_entry
    bench.call(
        &Expected {
            operation: "user_management.create_waitlist_entry",
            case: "minimal",
            method: "POST",
            path: "/user_management/waitlists/id%20%2F%C3%BC/entries",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"email":"email + & ü"}"#),
        },
        bench
            .client
            .user_management()
            .create_waitlist_entry("id /ü", CreateWaitlistEntryParams::new("email + & ü")),
    );
    bench.call(
        &Expected {
            operation: "user_management.create_waitlist_entry",
            case: "full",
            method: "POST",
            path: "/user_management/waitlists/id%20%2F%C3%BC/entries",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "additional_fields": {
    "key": "additional_fields + & ü"
  },
  "email": "email + & ü",
  "send_confirmation_email": true
}"#,
            ),
        },
        bench.client.user_management().create_waitlist_entry(
            "id /ü",
            CreateWaitlistEntryParams::new("email + & ü")
                .additional_fields([("key", "additional_fields + & ü")])
                .send_confirmation_email(true),
        ),
    );
}

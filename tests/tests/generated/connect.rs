// Generated from api/connect.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `connect` service.

use workos_kit::Patch;
use workos_kit::connect::{
    ClientCredentialsParams, CompleteOauth2Params, CreateM2mApplicationParams, CreateOauthApplicationParams,
    ExchangeCodeParams, GetAuthorizeUrlParams, IntrospectParams, ListApplicationsParams,
    PollDeviceTokenParams, RefreshTokenParams, StartDeviceAuthorizationParams, UpdateApplicationParams,
};
use workos_kit::models::{ExternalAuthUser, RedirectUriInput, UserConsentOption, UserConsentOptionChoice};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // complete_oauth2
    bench.call(
        &Expected {
            operation: "connect.complete_oauth2",
            case: "minimal",
            method: "POST",
            path: "/authkit/oauth2/complete",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "external_auth_id": "external_auth_id + & ü",
  "user": {
    "email": "email + & ü",
    "id": "id + & ü"
  }
}"#,
            ),
        },
        bench.client.connect().complete_oauth2(CompleteOauth2Params::new(
            "external_auth_id + & ü",
            ExternalAuthUser::new("id + & ü", "email + & ü"),
        )),
    );
    bench.call(
        &Expected {
            operation: "connect.complete_oauth2",
            case: "full",
            method: "POST",
            path: "/authkit/oauth2/complete",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "external_auth_id": "external_auth_id + & ü",
  "user": {
    "email": "email + & ü",
    "first_name": "first_name + & ü",
    "id": "id + & ü",
    "last_name": "last_name + & ü",
    "metadata": {
      "key": "metadata + & ü"
    },
    "name": "name + & ü"
  },
  "user_consent_options": [
    {
      "choices": [
        {
          "label": "label + & ü",
          "value": "value + & ü"
        }
      ],
      "claim": "claim + & ü",
      "label": "label + & ü",
      "type": "enum"
    }
  ]
}"#,
            ),
        },
        bench.client.connect().complete_oauth2(
            CompleteOauth2Params::new(
                "external_auth_id + & ü",
                ExternalAuthUser::new("id + & ü", "email + & ü")
                    .first_name("first_name + & ü")
                    .last_name("last_name + & ü")
                    .name("name + & ü")
                    .metadata([("key", "metadata + & ü")]),
            )
            .user_consent_options([UserConsentOption::new(
                "claim + & ü",
                "label + & ü",
                [UserConsentOptionChoice::new().value("value + & ü").label("label + & ü")],
            )]),
        ),
    );

    // list_applications
    bench.page(
        &Expected {
            operation: "connect.list_applications",
            case: "minimal",
            method: "GET",
            path: "/connect/applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().list_applications(ListApplicationsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "connect.list_applications",
            case: "full",
            method: "GET",
            path: "/connect/applications",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
                ("registration_types", "dynamic"),
            ],
            body: Sent::Nothing,
        },
        bench.client.connect().list_applications(
            ListApplicationsParams::new()
                .registration_types(["dynamic"])
                .organization_id("organization_id + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_oauth_application
    bench.call(
        &Expected {
            operation: "connect.create_oauth_application",
            case: "minimal",
            method: "POST",
            path: "/connect/applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "application_type": "oauth",
  "is_first_party": true,
  "name": "name + & ü"
}"#,
            ),
        },
        bench
            .client
            .connect()
            .create_oauth_application(CreateOauthApplicationParams::new("name + & ü", true)),
    );
    bench.call(
        &Expected {
            operation: "connect.create_oauth_application",
            case: "full",
            method: "POST",
            path: "/connect/applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "application_type": "oauth",
  "cors_origins": [
    "cors_origins + & ü",
    "second"
  ],
  "description": "description + & ü",
  "is_first_party": true,
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "redirect_uris": [
    {
      "default": true,
      "uri": "uri + & ü"
    }
  ],
  "scopes": [
    "scopes + & ü",
    "second"
  ],
  "uses_pkce": true
}"#,
            ),
        },
        bench.client.connect().create_oauth_application(
            CreateOauthApplicationParams::new("name + & ü", true)
                .description(Patch::Value("description + & ü".to_owned()))
                .scopes(Patch::Value(vec!["scopes + & ü".to_owned(), "second".to_owned()]))
                .redirect_uris(Patch::Value(vec![
                    RedirectUriInput::new("uri + & ü").default(Patch::Value(true)),
                ]))
                .cors_origins(Patch::Value(vec!["cors_origins + & ü".to_owned(), "second".to_owned()]))
                .uses_pkce(Patch::Value(true))
                .organization_id(Patch::Value("organization_id + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "connect.create_oauth_application",
            case: "nulls",
            method: "POST",
            path: "/connect/applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "application_type": "oauth",
  "cors_origins": null,
  "description": null,
  "is_first_party": true,
  "name": "name + & ü",
  "organization_id": null,
  "redirect_uris": null,
  "scopes": null,
  "uses_pkce": null
}"#,
            ),
        },
        bench.client.connect().create_oauth_application(
            CreateOauthApplicationParams::new("name + & ü", true)
                .description(Patch::Null)
                .scopes(Patch::Null)
                .redirect_uris(Patch::Null)
                .cors_origins(Patch::Null)
                .uses_pkce(Patch::Null)
                .organization_id(Patch::Null),
        ),
    );

    // create_m2m_application
    bench.call(
        &Expected {
            operation: "connect.create_m2m_application",
            case: "minimal",
            method: "POST",
            path: "/connect/applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "application_type": "m2m",
  "name": "name + & ü",
  "organization_id": "organization_id + & ü"
}"#,
            ),
        },
        bench
            .client
            .connect()
            .create_m2m_application(CreateM2mApplicationParams::new("name + & ü", "organization_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "connect.create_m2m_application",
            case: "full",
            method: "POST",
            path: "/connect/applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "application_type": "m2m",
  "description": "description + & ü",
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "scopes": [
    "scopes + & ü",
    "second"
  ]
}"#,
            ),
        },
        bench.client.connect().create_m2m_application(
            CreateM2mApplicationParams::new("name + & ü", "organization_id + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .scopes(Patch::Value(vec!["scopes + & ü".to_owned(), "second".to_owned()])),
        ),
    );
    bench.call(
        &Expected {
            operation: "connect.create_m2m_application",
            case: "nulls",
            method: "POST",
            path: "/connect/applications",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "application_type": "m2m",
  "description": null,
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "scopes": null
}"#,
            ),
        },
        bench.client.connect().create_m2m_application(
            CreateM2mApplicationParams::new("name + & ü", "organization_id + & ü")
                .description(Patch::Null)
                .scopes(Patch::Null),
        ),
    );

    // get_application
    bench.call(
        &Expected {
            operation: "connect.get_application",
            case: "minimal",
            method: "GET",
            path: "/connect/applications/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().get_application("id /ü"),
    );

    // update_application
    bench.call(
        &Expected {
            operation: "connect.update_application",
            case: "minimal",
            method: "PUT",
            path: "/connect/applications/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.connect().update_application("id /ü", UpdateApplicationParams::new()),
    );
    bench.call(
        &Expected {
            operation: "connect.update_application",
            case: "full",
            method: "PUT",
            path: "/connect/applications/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "cors_origins": [
    "cors_origins + & ü",
    "second"
  ],
  "description": "description + & ü",
  "name": "name + & ü",
  "redirect_uris": [
    {
      "default": true,
      "uri": "uri + & ü"
    }
  ],
  "scopes": [
    "scopes + & ü",
    "second"
  ]
}"#,
            ),
        },
        bench.client.connect().update_application(
            "id /ü",
            UpdateApplicationParams::new()
                .name("name + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .scopes(Patch::Value(vec!["scopes + & ü".to_owned(), "second".to_owned()]))
                .redirect_uris(Patch::Value(vec![
                    RedirectUriInput::new("uri + & ü").default(Patch::Value(true)),
                ]))
                .cors_origins(Patch::Value(vec!["cors_origins + & ü".to_owned(), "second".to_owned()])),
        ),
    );
    bench.call(
        &Expected {
            operation: "connect.update_application",
            case: "nulls",
            method: "PUT",
            path: "/connect/applications/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "cors_origins": null,
  "description": null,
  "redirect_uris": null,
  "scopes": null
}"#,
            ),
        },
        bench.client.connect().update_application(
            "id /ü",
            UpdateApplicationParams::new()
                .description(Patch::Null)
                .scopes(Patch::Null)
                .redirect_uris(Patch::Null)
                .cors_origins(Patch::Null),
        ),
    );

    // delete_application
    bench.call(
        &Expected {
            operation: "connect.delete_application",
            case: "minimal",
            method: "DELETE",
            path: "/connect/applications/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().delete_application("id /ü"),
    );

    // list_application_client_secrets
    bench.call(
        &Expected {
            operation: "connect.list_application_client_secrets",
            case: "minimal",
            method: "GET",
            path: "/connect/applications/id%20%2F%C3%BC/client_secrets",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().list_application_client_secrets("id /ü"),
    );

    // create_application_client_secret
    bench.call(
        &Expected {
            operation: "connect.create_application_client_secret",
            case: "minimal",
            method: "POST",
            path: "/connect/applications/id%20%2F%C3%BC/client_secrets",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().create_application_client_secret("id /ü"),
    );

    // delete_client_secret
    bench.call(
        &Expected {
            operation: "connect.delete_client_secret",
            case: "minimal",
            method: "DELETE",
            path: "/connect/client_secrets/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().delete_client_secret("id /ü"),
    );

    // get_authorize_url
    bench.url(
        &Expected {
            operation: "connect.get_authorize_url",
            case: "minimal",
            method: "GET",
            path: "/oauth2/authorize",
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
            .connect()
            .get_authorize_url(GetAuthorizeUrlParams::new("https://example.com/callback?from=test")),
    );
    bench.url(
        &Expected {
            operation: "connect.get_authorize_url",
            case: "full",
            method: "GET",
            path: "/oauth2/authorize",
            authorization: Authorization::Nothing,
            query: &[
                ("client_id", "$client_id"),
                ("code_challenge", "code_challenge + & ü"),
                ("code_challenge_method", "S256"),
                ("nonce", "nonce + & ü"),
                ("redirect_uri", "https://example.com/callback?from=test"),
                ("response_type", "code"),
                ("scope", "scope + & ü"),
                ("state", "state + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.connect().get_authorize_url(
            GetAuthorizeUrlParams::new("https://example.com/callback?from=test")
                .scope("scope + & ü")
                .state("state + & ü")
                .nonce("nonce + & ü")
                .code_challenge("code_challenge + & ü")
                .code_challenge_method("S256"),
        ),
    );

    // exchange_code
    bench.call(
        &Expected {
            operation: "connect.exchange_code",
            case: "minimal",
            method: "POST",
            path: "/oauth2/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("client_secret", "$client_secret"),
                ("code", "code + & ü"),
                ("grant_type", "authorization_code"),
            ]),
        },
        bench.client.connect().exchange_code(ExchangeCodeParams::new("code + & ü")),
    );
    bench.call(
        &Expected {
            operation: "connect.exchange_code",
            case: "full",
            method: "POST",
            path: "/oauth2/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("client_secret", "$client_secret"),
                ("code", "code + & ü"),
                ("code_verifier", "code_verifier + & ü"),
                ("grant_type", "authorization_code"),
                ("redirect_uri", "redirect_uri + & ü"),
            ]),
        },
        bench.client.connect().exchange_code(
            ExchangeCodeParams::new("code + & ü")
                .redirect_uri("redirect_uri + & ü")
                .code_verifier("code_verifier + & ü"),
        ),
    );

    // refresh_token
    bench.call(
        &Expected {
            operation: "connect.refresh_token",
            case: "minimal",
            method: "POST",
            path: "/oauth2/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("client_secret", "$client_secret"),
                ("grant_type", "refresh_token"),
                ("refresh_token", "refresh_token + & ü"),
            ]),
        },
        bench.client.connect().refresh_token(RefreshTokenParams::new("refresh_token + & ü")),
    );
    bench.call(
        &Expected {
            operation: "connect.refresh_token",
            case: "full",
            method: "POST",
            path: "/oauth2/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("client_secret", "$client_secret"),
                ("grant_type", "refresh_token"),
                ("refresh_token", "refresh_token + & ü"),
            ]),
        },
        bench.client.connect().refresh_token(RefreshTokenParams::new("refresh_token + & ü")),
    );

    // client_credentials
    bench.call(
        &Expected {
            operation: "connect.client_credentials",
            case: "minimal",
            method: "POST",
            path: "/oauth2/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("client_secret", "$client_secret"),
                ("grant_type", "client_credentials"),
            ]),
        },
        bench.client.connect().client_credentials(ClientCredentialsParams::new()),
    );
    bench.call(
        &Expected {
            operation: "connect.client_credentials",
            case: "full",
            method: "POST",
            path: "/oauth2/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("client_secret", "$client_secret"),
                ("grant_type", "client_credentials"),
                ("scope", "scope + & ü"),
            ]),
        },
        bench.client.connect().client_credentials(ClientCredentialsParams::new().scope("scope + & ü")),
    );

    // start_device_authorization
    bench.call(
        &Expected {
            operation: "connect.start_device_authorization",
            case: "minimal",
            method: "POST",
            path: "/oauth2/device_authorization",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[("client_id", "$client_id")]),
        },
        bench.client.connect().start_device_authorization(StartDeviceAuthorizationParams::new()),
    );
    bench.call(
        &Expected {
            operation: "connect.start_device_authorization",
            case: "full",
            method: "POST",
            path: "/oauth2/device_authorization",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[("client_id", "$client_id"), ("scope", "scope + & ü")]),
        },
        bench
            .client
            .connect()
            .start_device_authorization(StartDeviceAuthorizationParams::new().scope("scope + & ü")),
    );

    // poll_device_token
    bench.call(
        &Expected {
            operation: "connect.poll_device_token",
            case: "minimal",
            method: "POST",
            path: "/oauth2/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("device_code", "device_code + & ü"),
                ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ]),
        },
        bench.client.connect().poll_device_token(PollDeviceTokenParams::new("device_code + & ü")),
    );
    bench.call(
        &Expected {
            operation: "connect.poll_device_token",
            case: "full",
            method: "POST",
            path: "/oauth2/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("device_code", "device_code + & ü"),
                ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ]),
        },
        bench.client.connect().poll_device_token(PollDeviceTokenParams::new("device_code + & ü")),
    );

    // introspect
    bench.call(
        &Expected {
            operation: "connect.introspect",
            case: "minimal",
            method: "POST",
            path: "/oauth2/introspection",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("client_secret", "$client_secret"),
                ("token", "token + & ü"),
            ]),
        },
        bench.client.connect().introspect(IntrospectParams::new("token + & ü")),
    );
    bench.call(
        &Expected {
            operation: "connect.introspect",
            case: "full",
            method: "POST",
            path: "/oauth2/introspection",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Form(&[
                ("client_id", "$client_id"),
                ("client_secret", "$client_secret"),
                ("token", "token + & ü"),
                ("token_type_hint", "access_token"),
            ]),
        },
        bench
            .client
            .connect()
            .introspect(IntrospectParams::new("token + & ü").token_type_hint("access_token")),
    );

    // get_userinfo
    bench.call(
        &Expected {
            operation: "connect.get_userinfo",
            case: "minimal",
            method: "GET",
            path: "/oauth2/userinfo",
            authorization: Authorization::AccessToken,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().get_userinfo("access token for tests"),
    );

    // get_jwks
    bench.call(
        &Expected {
            operation: "connect.get_jwks",
            case: "minimal",
            method: "GET",
            path: "/oauth2/jwks",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().get_jwks(),
    );

    // get_openid_configuration
    bench.call(
        &Expected {
            operation: "connect.get_openid_configuration",
            case: "minimal",
            method: "GET",
            path: "/.well-known/openid-configuration",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().get_openid_configuration(),
    );

    // get_oauth_authorization_server
    bench.call(
        &Expected {
            operation: "connect.get_oauth_authorization_server",
            case: "minimal",
            method: "GET",
            path: "/.well-known/oauth-authorization-server",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.connect().get_oauth_authorization_server(),
    );
}

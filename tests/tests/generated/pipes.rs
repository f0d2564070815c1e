// Generated from api/pipes.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `pipes` service.

use workos_kit::Patch;
use workos_kit::models::{
    ApiKeyInstallation, CustomProviderDefinition, DataIntegrationCredentialsInput,
    UpdateCustomProviderDefinition,
};
use workos_kit::pipes::{
    AuthorizeDataIntegrationParams, CreateDataIntegrationApiKeyParams,
    CreateDataIntegrationClientCredentialParams, CreateDataIntegrationCredentialParams,
    CreateDataIntegrationParams, CreateOrganizationConnectedAccountParams, CreateUserConnectedAccountParams,
    DeleteOrganizationConnectedAccountParams, DeleteUserConnectedAccountParams, FinishConnectionParams,
    GetAccessTokenParams, GetOrganizationConnectedAccountParams, GetUserConnectedAccountParams,
    ListDataIntegrationsParams, ListOrganizationDataProvidersParams, ListUserDataProvidersParams,
    UpdateDataIntegrationApiKeyParams, UpdateDataIntegrationClientCredentialsParams,
    UpdateDataIntegrationParams, UpdateOrganizationConnectedAccountParams,
    UpdateOrganizationDataIntegrationConfigurationParams, UpdateOrganizationDataIntegrationParams,
    UpdateUserConnectedAccountParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_data_integrations
    bench.page(
        &Expected {
            operation: "pipes.list_data_integrations",
            case: "minimal",
            method: "GET",
            path: "/data-integrations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().list_data_integrations(ListDataIntegrationsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "pipes.list_data_integrations",
            case: "full",
            method: "GET",
            path: "/data-integrations",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("ownership", "user"),
            ],
            body: Sent::Nothing,
        },
        bench.client.pipes().list_data_integrations(
            ListDataIntegrationsParams::new()
                .ownership("user")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_data_integration
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration",
            case: "minimal",
            method: "POST",
            path: "/data-integrations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"provider":"provider + & ü"}"#),
        },
        bench.client.pipes().create_data_integration(CreateDataIntegrationParams::new("provider + & ü")),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration",
            case: "full",
            method: "POST",
            path: "/data-integrations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "api_key": {
    "organization_id": "organization_id + & ü",
    "secret": "secret + & ü",
    "user_id": "user_id + & ü"
  },
  "auth_methods": [
    "oauth"
  ],
  "config": {
    "key": "config + & ü"
  },
  "credentials": {
    "client_id": "client_id + & ü",
    "client_secret": "client_secret + & ü",
    "type": "custom"
  },
  "custom_provider": {
    "additional_authorization_parameters": {
      "key": "additional_authorization_parameters + & ü"
    },
    "authenticate_via": "request_body",
    "authorization_url": "https://example.com/callback?from=test",
    "client_secret_required": true,
    "name": "name + & ü",
    "pkce_enabled": true,
    "refresh_token_url": "https://example.com/callback?from=test",
    "request_scope_separator": "request_scope_separator + & ü",
    "scopes_required": true,
    "token_body_content_type": "token_body_content_type + & ü",
    "token_url": "https://example.com/callback?from=test"
  },
  "description": "description + & ü",
  "enabled": true,
  "ownership": "user",
  "provider": "provider + & ü",
  "scopes": [
    "scopes + & ü",
    "second"
  ]
}"#,
            ),
        },
        bench.client.pipes().create_data_integration(
            CreateDataIntegrationParams::new("provider + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .ownership("user")
                .enabled(true)
                .scopes(Patch::Value(vec!["scopes + & ü".to_owned(), "second".to_owned()]))
                .auth_methods(["oauth"])
                .config([("key", "config + & ü")])
                .credentials(
                    DataIntegrationCredentialsInput::new("custom")
                        .client_id("client_id + & ü")
                        .client_secret("client_secret + & ü"),
                )
                .api_key(
                    ApiKeyInstallation::new("secret + & ü", "user_id + & ü")
                        .organization_id("organization_id + & ü"),
                )
                .custom_provider(
                    CustomProviderDefinition::new("name + & ü")
                        .authorization_url("https://example.com/callback?from=test")
                        .token_url("https://example.com/callback?from=test")
                        .refresh_token_url(Patch::Value("https://example.com/callback?from=test".to_owned()))
                        .pkce_enabled(true)
                        .request_scope_separator("request_scope_separator + & ü")
                        .scopes_required(true)
                        .client_secret_required(true)
                        .additional_authorization_parameters([(
                            "key",
                            "additional_authorization_parameters + & ü",
                        )])
                        .token_body_content_type("token_body_content_type + & ü")
                        .authenticate_via("request_body"),
                ),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration",
            case: "nulls",
            method: "POST",
            path: "/data-integrations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "custom_provider": {
    "name": "name + & ü",
    "refresh_token_url": null
  },
  "description": null,
  "provider": "provider + & ü",
  "scopes": null
}"#,
            ),
        },
        bench.client.pipes().create_data_integration(
            CreateDataIntegrationParams::new("provider + & ü")
                .description(Patch::Null)
                .scopes(Patch::Null)
                .custom_provider(CustomProviderDefinition::new("name + & ü").refresh_token_url(Patch::Null)),
        ),
    );

    // finish_connection
    bench.call(
        &Expected {
            operation: "pipes.finish_connection",
            case: "minimal",
            method: "POST",
            path: "/data-integrations/finish",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "code_verifier": "code_verifier + & ü",
  "connect_code": "connect_code + & ü"
}"#,
            ),
        },
        bench
            .client
            .pipes()
            .finish_connection(FinishConnectionParams::new("connect_code + & ü", "code_verifier + & ü")),
    );
    bench.call(
        &Expected {
            operation: "pipes.finish_connection",
            case: "full",
            method: "POST",
            path: "/data-integrations/finish",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "code_verifier": "code_verifier + & ü",
  "connect_code": "connect_code + & ü",
  "state": "state + & ü"
}"#,
            ),
        },
        bench.client.pipes().finish_connection(
            FinishConnectionParams::new("connect_code + & ü", "code_verifier + & ü").state("state + & ü"),
        ),
    );

    // get_data_integration
    bench.call(
        &Expected {
            operation: "pipes.get_data_integration",
            case: "minimal",
            method: "GET",
            path: "/data-integrations/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().get_data_integration("slug /ü"),
    );

    // update_data_integration
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration",
            case: "minimal",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.pipes().update_data_integration("slug /ü", UpdateDataIntegrationParams::new()),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration",
            case: "full",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "api_key": {
    "organization_id": "organization_id + & ü",
    "secret": "secret + & ü",
    "user_id": "user_id + & ü"
  },
  "credentials": {
    "client_id": "client_id + & ü",
    "client_secret": "client_secret + & ü",
    "type": "custom"
  },
  "custom_provider": {
    "additional_authorization_parameters": {
      "key": "additional_authorization_parameters + & ü"
    },
    "authenticate_via": "request_body",
    "authorization_url": "https://example.com/callback?from=test",
    "client_secret_required": true,
    "name": "name + & ü",
    "pkce_enabled": true,
    "refresh_token_url": "https://example.com/callback?from=test",
    "request_scope_separator": "request_scope_separator + & ü",
    "scopes_required": true,
    "token_body_content_type": "token_body_content_type + & ü",
    "token_url": "https://example.com/callback?from=test"
  },
  "description": "description + & ü",
  "enabled": true,
  "scopes": [
    "scopes + & ü",
    "second"
  ]
}"#,
            ),
        },
        bench.client.pipes().update_data_integration(
            "slug /ü",
            UpdateDataIntegrationParams::new()
                .description(Patch::Value("description + & ü".to_owned()))
                .enabled(true)
                .scopes(Patch::Value(vec!["scopes + & ü".to_owned(), "second".to_owned()]))
                .credentials(
                    DataIntegrationCredentialsInput::new("custom")
                        .client_id("client_id + & ü")
                        .client_secret("client_secret + & ü"),
                )
                .api_key(
                    ApiKeyInstallation::new("secret + & ü", "user_id + & ü")
                        .organization_id("organization_id + & ü"),
                )
                .custom_provider(
                    UpdateCustomProviderDefinition::new()
                        .name("name + & ü")
                        .authorization_url("https://example.com/callback?from=test")
                        .token_url("https://example.com/callback?from=test")
                        .refresh_token_url(Patch::Value("https://example.com/callback?from=test".to_owned()))
                        .pkce_enabled(true)
                        .request_scope_separator("request_scope_separator + & ü")
                        .scopes_required(true)
                        .client_secret_required(true)
                        .additional_authorization_parameters([(
                            "key",
                            "additional_authorization_parameters + & ü",
                        )])
                        .token_body_content_type("token_body_content_type + & ü")
                        .authenticate_via("request_body"),
                ),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration",
            case: "nulls",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "custom_provider": {
    "refresh_token_url": null
  },
  "description": null,
  "scopes": null
}"#,
            ),
        },
        bench.client.pipes().update_data_integration(
            "slug /ü",
            UpdateDataIntegrationParams::new()
                .description(Patch::Null)
                .scopes(Patch::Null)
                .custom_provider(UpdateCustomProviderDefinition::new().refresh_token_url(Patch::Null)),
        ),
    );

    // delete_data_integration
    bench.call(
        &Expected {
            operation: "pipes.delete_data_integration",
            case: "minimal",
            method: "DELETE",
            path: "/data-integrations/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().delete_data_integration("slug /ü"),
    );

    // create_data_integration_api_key
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration_api_key",
            case: "minimal",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/api-key",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "connection_intent": "add",
  "secret": "secret + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_data_integration_api_key(
            "slug /ü",
            CreateDataIntegrationApiKeyParams::new("user_id + & ü", "secret + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration_api_key",
            case: "full",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/api-key",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": "account_display_name + & ü",
  "account_identifier": "account_identifier + & ü",
  "connection_intent": "add",
  "connection_owner": "user",
  "organization_id": "organization_id + & ü",
  "secret": "secret + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_data_integration_api_key(
            "slug /ü",
            CreateDataIntegrationApiKeyParams::new("user_id + & ü", "secret + & ü")
                .account_display_name(Patch::Value("account_display_name + & ü".to_owned()))
                .account_identifier(Patch::Value("account_identifier + & ü".to_owned()))
                .organization_id("organization_id + & ü")
                .connection_owner("user"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration_api_key",
            case: "nulls",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/api-key",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": null,
  "account_identifier": null,
  "connection_intent": "add",
  "secret": "secret + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_data_integration_api_key(
            "slug /ü",
            CreateDataIntegrationApiKeyParams::new("user_id + & ü", "secret + & ü")
                .account_display_name(Patch::Null)
                .account_identifier(Patch::Null),
        ),
    );

    // update_data_integration_api_key
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration_api_key",
            case: "minimal",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/api-key",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"secret":"secret + & ü","user_id":"user_id + & ü"}"#),
        },
        bench.client.pipes().update_data_integration_api_key(
            "slug /ü",
            UpdateDataIntegrationApiKeyParams::new("user_id + & ü", "secret + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration_api_key",
            case: "full",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/api-key",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": "account_display_name + & ü",
  "account_identifier": "account_identifier + & ü",
  "connected_account_id": "connected_account_id + & ü",
  "connection_intent": "reauthorize",
  "connection_owner": "user",
  "organization_id": "organization_id + & ü",
  "secret": "secret + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().update_data_integration_api_key(
            "slug /ü",
            UpdateDataIntegrationApiKeyParams::new("user_id + & ü", "secret + & ü")
                .organization_id("organization_id + & ü")
                .connection_owner("user")
                .connection_intent("reauthorize")
                .connected_account_id("connected_account_id + & ü")
                .account_display_name(Patch::Value("account_display_name + & ü".to_owned()))
                .account_identifier(Patch::Value("account_identifier + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration_api_key",
            case: "nulls",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/api-key",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": null,
  "account_identifier": null,
  "secret": "secret + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().update_data_integration_api_key(
            "slug /ü",
            UpdateDataIntegrationApiKeyParams::new("user_id + & ü", "secret + & ü")
                .account_display_name(Patch::Null)
                .account_identifier(Patch::Null),
        ),
    );

    // authorize_data_integration
    bench.call(
        &Expected {
            operation: "pipes.authorize_data_integration",
            case: "minimal",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/authorize",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"user_id":"user_id + & ü"}"#),
        },
        bench
            .client
            .pipes()
            .authorize_data_integration("slug /ü", AuthorizeDataIntegrationParams::new("user_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "pipes.authorize_data_integration",
            case: "full",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/authorize",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": "account_display_name + & ü",
  "code_challenge": "code_challenge + & ü",
  "code_challenge_method": "S256",
  "config": {
    "key": "config + & ü"
  },
  "connected_account_id": "connected_account_id + & ü",
  "connection_intent": "add",
  "connection_owner": "user",
  "organization_id": "organization_id + & ü",
  "return_to": "https://example.com/callback?from=test",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().authorize_data_integration(
            "slug /ü",
            AuthorizeDataIntegrationParams::new("user_id + & ü")
                .organization_id("organization_id + & ü")
                .connection_owner("user")
                .return_to("https://example.com/callback?from=test")
                .config([("key", "config + & ü")])
                .code_challenge("code_challenge + & ü")
                .code_challenge_method("S256")
                .connection_intent("add")
                .connected_account_id("connected_account_id + & ü")
                .account_display_name(Patch::Value("account_display_name + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.authorize_data_integration",
            case: "nulls",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/authorize",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"account_display_name":null,"user_id":"user_id + & ü"}"#),
        },
        bench.client.pipes().authorize_data_integration(
            "slug /ü",
            AuthorizeDataIntegrationParams::new("user_id + & ü").account_display_name(Patch::Null),
        ),
    );

    // create_data_integration_client_credential
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration_client_credential",
            case: "minimal",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/client-credentials",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "client_id + & ü",
  "client_secret": "client_secret + & ü",
  "connection_intent": "add",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_data_integration_client_credential(
            "slug /ü",
            CreateDataIntegrationClientCredentialParams::new(
                "user_id + & ü",
                "client_id + & ü",
                "client_secret + & ü",
            ),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration_client_credential",
            case: "full",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/client-credentials",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": "account_display_name + & ü",
  "account_identifier": "account_identifier + & ü",
  "client_id": "client_id + & ü",
  "client_secret": "client_secret + & ü",
  "config": {
    "key": "config + & ü"
  },
  "connection_intent": "add",
  "connection_owner": "user",
  "organization_id": "organization_id + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_data_integration_client_credential(
            "slug /ü",
            CreateDataIntegrationClientCredentialParams::new(
                "user_id + & ü",
                "client_id + & ü",
                "client_secret + & ü",
            )
            .account_display_name(Patch::Value("account_display_name + & ü".to_owned()))
            .account_identifier(Patch::Value("account_identifier + & ü".to_owned()))
            .organization_id("organization_id + & ü")
            .connection_owner("user")
            .config([("key", "config + & ü")]),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration_client_credential",
            case: "nulls",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/client-credentials",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": null,
  "account_identifier": null,
  "client_id": "client_id + & ü",
  "client_secret": "client_secret + & ü",
  "connection_intent": "add",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_data_integration_client_credential(
            "slug /ü",
            CreateDataIntegrationClientCredentialParams::new(
                "user_id + & ü",
                "client_id + & ü",
                "client_secret + & ü",
            )
            .account_display_name(Patch::Null)
            .account_identifier(Patch::Null),
        ),
    );

    // update_data_integration_client_credentials
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration_client_credentials",
            case: "minimal",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/client-credentials",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "client_id + & ü",
  "client_secret": "client_secret + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().update_data_integration_client_credentials(
            "slug /ü",
            UpdateDataIntegrationClientCredentialsParams::new(
                "user_id + & ü",
                "client_id + & ü",
                "client_secret + & ü",
            ),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration_client_credentials",
            case: "full",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/client-credentials",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": "account_display_name + & ü",
  "account_identifier": "account_identifier + & ü",
  "client_id": "client_id + & ü",
  "client_secret": "client_secret + & ü",
  "config": {
    "key": "config + & ü"
  },
  "connected_account_id": "connected_account_id + & ü",
  "connection_intent": "reauthorize",
  "connection_owner": "user",
  "organization_id": "organization_id + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().update_data_integration_client_credentials(
            "slug /ü",
            UpdateDataIntegrationClientCredentialsParams::new(
                "user_id + & ü",
                "client_id + & ü",
                "client_secret + & ü",
            )
            .organization_id("organization_id + & ü")
            .connection_owner("user")
            .config([("key", "config + & ü")])
            .connection_intent("reauthorize")
            .connected_account_id("connected_account_id + & ü")
            .account_display_name(Patch::Value("account_display_name + & ü".to_owned()))
            .account_identifier(Patch::Value("account_identifier + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_data_integration_client_credentials",
            case: "nulls",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/client-credentials",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": null,
  "account_identifier": null,
  "client_id": "client_id + & ü",
  "client_secret": "client_secret + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().update_data_integration_client_credentials(
            "slug /ü",
            UpdateDataIntegrationClientCredentialsParams::new(
                "user_id + & ü",
                "client_id + & ü",
                "client_secret + & ü",
            )
            .account_display_name(Patch::Null)
            .account_identifier(Patch::Null),
        ),
    );

    // create_data_integration_credential
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration_credential",
            case: "minimal",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/credentials",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"user_id":"user_id + & ü"}"#),
        },
        bench.client.pipes().create_data_integration_credential(
            "slug /ü",
            CreateDataIntegrationCredentialParams::new("user_id + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_data_integration_credential",
            case: "full",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/credentials",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "connected_account_id": "connected_account_id + & ü",
  "connection_owner": "user",
  "organization_id": "organization_id + & ü",
  "supports_multiple_connections": true,
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_data_integration_credential(
            "slug /ü",
            CreateDataIntegrationCredentialParams::new("user_id + & ü")
                .organization_id("organization_id + & ü")
                .connection_owner("user")
                .connected_account_id("connected_account_id + & ü")
                .supports_multiple_connections(true),
        ),
    );

    // get_organization_data_integration
    bench.call(
        &Expected {
            operation: "pipes.get_organization_data_integration",
            case: "minimal",
            method: "GET",
            path: "/data-integrations/slug%20%2F%C3%BC/organization",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().get_organization_data_integration("slug /ü"),
    );

    // update_organization_data_integration
    bench.call(
        &Expected {
            operation: "pipes.update_organization_data_integration",
            case: "minimal",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/organization",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench
            .client
            .pipes()
            .update_organization_data_integration("slug /ü", UpdateOrganizationDataIntegrationParams::new()),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_organization_data_integration",
            case: "full",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/organization",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "api_key": {
    "organization_id": "organization_id + & ü",
    "secret": "secret + & ü",
    "user_id": "user_id + & ü"
  },
  "credentials": {
    "client_id": "client_id + & ü",
    "client_secret": "client_secret + & ü",
    "type": "custom"
  },
  "custom_provider": {
    "additional_authorization_parameters": {
      "key": "additional_authorization_parameters + & ü"
    },
    "authenticate_via": "request_body",
    "authorization_url": "https://example.com/callback?from=test",
    "client_secret_required": true,
    "name": "name + & ü",
    "pkce_enabled": true,
    "refresh_token_url": "https://example.com/callback?from=test",
    "request_scope_separator": "request_scope_separator + & ü",
    "scopes_required": true,
    "token_body_content_type": "token_body_content_type + & ü",
    "token_url": "https://example.com/callback?from=test"
  },
  "description": "description + & ü",
  "enabled": true,
  "scopes": [
    "scopes + & ü",
    "second"
  ]
}"#,
            ),
        },
        bench.client.pipes().update_organization_data_integration(
            "slug /ü",
            UpdateOrganizationDataIntegrationParams::new()
                .description(Patch::Value("description + & ü".to_owned()))
                .enabled(true)
                .scopes(Patch::Value(vec!["scopes + & ü".to_owned(), "second".to_owned()]))
                .credentials(
                    DataIntegrationCredentialsInput::new("custom")
                        .client_id("client_id + & ü")
                        .client_secret("client_secret + & ü"),
                )
                .api_key(
                    ApiKeyInstallation::new("secret + & ü", "user_id + & ü")
                        .organization_id("organization_id + & ü"),
                )
                .custom_provider(
                    UpdateCustomProviderDefinition::new()
                        .name("name + & ü")
                        .authorization_url("https://example.com/callback?from=test")
                        .token_url("https://example.com/callback?from=test")
                        .refresh_token_url(Patch::Value("https://example.com/callback?from=test".to_owned()))
                        .pkce_enabled(true)
                        .request_scope_separator("request_scope_separator + & ü")
                        .scopes_required(true)
                        .client_secret_required(true)
                        .additional_authorization_parameters([(
                            "key",
                            "additional_authorization_parameters + & ü",
                        )])
                        .token_body_content_type("token_body_content_type + & ü")
                        .authenticate_via("request_body"),
                ),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_organization_data_integration",
            case: "nulls",
            method: "PUT",
            path: "/data-integrations/slug%20%2F%C3%BC/organization",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "custom_provider": {
    "refresh_token_url": null
  },
  "description": null,
  "scopes": null
}"#,
            ),
        },
        bench.client.pipes().update_organization_data_integration(
            "slug /ü",
            UpdateOrganizationDataIntegrationParams::new()
                .description(Patch::Null)
                .scopes(Patch::Null)
                .custom_provider(UpdateCustomProviderDefinition::new().refresh_token_url(Patch::Null)),
        ),
    );

    // delete_organization_data_integration
    bench.call(
        &Expected {
            operation: "pipes.delete_organization_data_integration",
            case: "minimal",
            method: "DELETE",
            path: "/data-integrations/slug%20%2F%C3%BC/organization",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().delete_organization_data_integration("slug /ü"),
    );

    // get_access_token
    bench.call(
        &Expected {
            operation: "pipes.get_access_token",
            case: "minimal",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/token",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"user_id":"user_id + & ü"}"#),
        },
        bench.client.pipes().get_access_token("slug /ü", GetAccessTokenParams::new("user_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "pipes.get_access_token",
            case: "full",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/token",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "connected_account_id": "connected_account_id + & ü",
  "connection_owner": "user",
  "organization_id": "organization_id + & ü",
  "supports_multiple_connections": true,
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().get_access_token(
            "slug /ü",
            GetAccessTokenParams::new("user_id + & ü")
                .organization_id(Patch::Value("organization_id + & ü".to_owned()))
                .connection_owner("user")
                .connected_account_id("connected_account_id + & ü")
                .supports_multiple_connections(true),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.get_access_token",
            case: "nulls",
            method: "POST",
            path: "/data-integrations/slug%20%2F%C3%BC/token",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"organization_id":null,"user_id":"user_id + & ü"}"#),
        },
        bench.client.pipes().get_access_token(
            "slug /ü",
            GetAccessTokenParams::new("user_id + & ü").organization_id(Patch::Null),
        ),
    );

    // get_organization_connected_account
    bench.call(
        &Expected {
            operation: "pipes.get_organization_connected_account",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().get_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            GetOrganizationConnectedAccountParams::new(),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.get_organization_connected_account",
            case: "full",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[
                ("connected_account_id", "connected_account_id + & ü"),
                ("supports_multiple_connections", "true"),
            ],
            body: Sent::Nothing,
        },
        bench.client.pipes().get_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            GetOrganizationConnectedAccountParams::new()
                .supports_multiple_connections(true)
                .connected_account_id("connected_account_id + & ü"),
        ),
    );

    // create_organization_connected_account
    bench.call(
        &Expected {
            operation: "pipes.create_organization_connected_account",
            case: "minimal",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"user_id":"user_id + & ü"}"#),
        },
        bench.client.pipes().create_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            CreateOrganizationConnectedAccountParams::new("user_id + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_organization_connected_account",
            case: "full",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "access_token": "access_token + & ü",
  "account_display_name": "account_display_name + & ü",
  "account_identifier": "account_identifier + & ü",
  "connection_intent": "add",
  "expires_at": "2026-01-15T12:00:00Z",
  "refresh_token": "refresh_token + & ü",
  "scopes": [
    "scopes + & ü",
    "second"
  ],
  "state": "connected",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            CreateOrganizationConnectedAccountParams::new("user_id + & ü")
                .account_display_name(Patch::Value("account_display_name + & ü".to_owned()))
                .account_identifier(Patch::Value("account_identifier + & ü".to_owned()))
                .access_token("access_token + & ü")
                .refresh_token("refresh_token + & ü")
                .expires_at("2026-01-15T12:00:00Z".parse().unwrap())
                .scopes(["scopes + & ü", "second"])
                .state("connected")
                .connection_intent("add"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_organization_connected_account",
            case: "nulls",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": null,
  "account_identifier": null,
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().create_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            CreateOrganizationConnectedAccountParams::new("user_id + & ü")
                .account_display_name(Patch::Null)
                .account_identifier(Patch::Null),
        ),
    );

    // update_organization_connected_account
    bench.call(
        &Expected {
            operation: "pipes.update_organization_connected_account",
            case: "minimal",
            method: "PUT",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"user_id":"user_id + & ü"}"#),
        },
        bench.client.pipes().update_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            UpdateOrganizationConnectedAccountParams::new("user_id + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_organization_connected_account",
            case: "full",
            method: "PUT",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[
                ("connected_account_id", "connected_account_id + & ü"),
                ("connection_intent", "reauthorize"),
                ("supports_multiple_connections", "true"),
            ],
            body: Sent::Json(
                r#"{
  "access_token": "access_token + & ü",
  "account_display_name": "account_display_name + & ü",
  "account_identifier": "account_identifier + & ü",
  "expires_at": "2026-01-15T12:00:00Z",
  "refresh_token": "refresh_token + & ü",
  "scopes": [
    "scopes + & ü",
    "second"
  ],
  "state": "connected",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().update_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            UpdateOrganizationConnectedAccountParams::new("user_id + & ü")
                .account_display_name(Patch::Value("account_display_name + & ü".to_owned()))
                .account_identifier(Patch::Value("account_identifier + & ü".to_owned()))
                .access_token("access_token + & ü")
                .refresh_token("refresh_token + & ü")
                .expires_at("2026-01-15T12:00:00Z".parse().unwrap())
                .scopes(["scopes + & ü", "second"])
                .state("connected")
                .supports_multiple_connections(true)
                .connected_account_id("connected_account_id + & ü")
                .connection_intent("reauthorize"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_organization_connected_account",
            case: "nulls",
            method: "PUT",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "account_display_name": null,
  "account_identifier": null,
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.pipes().update_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            UpdateOrganizationConnectedAccountParams::new("user_id + & ü")
                .account_display_name(Patch::Null)
                .account_identifier(Patch::Null),
        ),
    );

    // delete_organization_connected_account
    bench.call(
        &Expected {
            operation: "pipes.delete_organization_connected_account",
            case: "minimal",
            method: "DELETE",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().delete_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            DeleteOrganizationConnectedAccountParams::new(),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.delete_organization_connected_account",
            case: "full",
            method: "DELETE",
            path: "/organizations/organization_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[
                ("connected_account_id", "connected_account_id + & ü"),
                ("supports_multiple_connections", "true"),
            ],
            body: Sent::Nothing,
        },
        bench.client.pipes().delete_organization_connected_account(
            "organization_id /ü",
            "slug /ü",
            DeleteOrganizationConnectedAccountParams::new()
                .supports_multiple_connections(true)
                .connected_account_id("connected_account_id + & ü"),
        ),
    );

    // list_organization_data_integration_configurations
    bench.call(
        &Expected {
            operation: "pipes.list_organization_data_integration_configurations",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/data_integration_configurations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().list_organization_data_integration_configurations("organization_id /ü"),
    );

    // update_organization_data_integration_configuration
    bench.call(
        &Expected {
            operation: "pipes.update_organization_data_integration_configuration",
            case: "minimal",
            method: "PUT",
            path: "/organizations/organization_id%20%2F%C3%BC/data_integration_configurations/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.pipes().update_organization_data_integration_configuration("organization_id /ü", "slug /ü", UpdateOrganizationDataIntegrationConfigurationParams::new()),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_organization_data_integration_configuration",
            case: "full",
            method: "PUT",
            path: "/organizations/organization_id%20%2F%C3%BC/data_integration_configurations/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{
  "client_id": "client_id + & ü",
  "client_secret": "client_secret + & ü",
  "config": {
    "key": "config + & ü"
  },
  "enabled": true,
  "scopes": [
    "scopes + & ü",
    "second"
  ]
}"#),
        },
        bench.client.pipes().update_organization_data_integration_configuration("organization_id /ü", "slug /ü", UpdateOrganizationDataIntegrationConfigurationParams::new().enabled(true).scopes(Patch::Value(vec!["scopes + & ü".to_owned(), "second".to_owned()])).client_id("client_id + & ü").client_secret("client_secret + & ü").config([("key", "config + & ü")])),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_organization_data_integration_configuration",
            case: "nulls",
            method: "PUT",
            path: "/organizations/organization_id%20%2F%C3%BC/data_integration_configurations/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"scopes":null}"#),
        },
        bench.client.pipes().update_organization_data_integration_configuration("organization_id /ü", "slug /ü", UpdateOrganizationDataIntegrationConfigurationParams::new().scopes(Patch::Null)),
    );

    // list_organization_data_providers
    bench.call(
        &Expected {
            operation: "pipes.list_organization_data_providers",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/data_providers",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().list_organization_data_providers(
            "organization_id /ü",
            ListOrganizationDataProvidersParams::new(),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.list_organization_data_providers",
            case: "full",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/data_providers",
            authorization: Authorization::ApiKey,
            query: &[("supports_multiple_connections", "true")],
            body: Sent::Nothing,
        },
        bench.client.pipes().list_organization_data_providers(
            "organization_id /ü",
            ListOrganizationDataProvidersParams::new().supports_multiple_connections(true),
        ),
    );

    // get_user_connected_account
    bench.call(
        &Expected {
            operation: "pipes.get_user_connected_account",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().get_user_connected_account(
            "user_id /ü",
            "slug /ü",
            GetUserConnectedAccountParams::new(),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.get_user_connected_account",
            case: "full",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[
                ("connected_account_id", "connected_account_id + & ü"),
                ("organization_id", "organization_id + & ü"),
                ("supports_multiple_connections", "true"),
            ],
            body: Sent::Nothing,
        },
        bench.client.pipes().get_user_connected_account(
            "user_id /ü",
            "slug /ü",
            GetUserConnectedAccountParams::new()
                .organization_id("organization_id + & ü")
                .supports_multiple_connections(true)
                .connected_account_id("connected_account_id + & ü"),
        ),
    );

    // create_user_connected_account
    bench.call(
        &Expected {
            operation: "pipes.create_user_connected_account",
            case: "minimal",
            method: "POST",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.pipes().create_user_connected_account(
            "user_id /ü",
            "slug /ü",
            CreateUserConnectedAccountParams::new(),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_user_connected_account",
            case: "full",
            method: "POST",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[("organization_id", "organization_id + & ü")],
            body: Sent::Json(
                r#"{
  "access_token": "access_token + & ü",
  "account_display_name": "account_display_name + & ü",
  "account_identifier": "account_identifier + & ü",
  "connection_intent": "add",
  "expires_at": "2026-01-15T12:00:00Z",
  "refresh_token": "refresh_token + & ü",
  "scopes": [
    "scopes + & ü",
    "second"
  ],
  "state": "connected"
}"#,
            ),
        },
        bench.client.pipes().create_user_connected_account(
            "user_id /ü",
            "slug /ü",
            CreateUserConnectedAccountParams::new()
                .access_token("access_token + & ü")
                .refresh_token("refresh_token + & ü")
                .expires_at("2026-01-15T12:00:00Z".parse().unwrap())
                .scopes(["scopes + & ü", "second"])
                .state("connected")
                .connection_intent("add")
                .account_display_name(Patch::Value("account_display_name + & ü".to_owned()))
                .account_identifier(Patch::Value("account_identifier + & ü".to_owned()))
                .organization_id("organization_id + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.create_user_connected_account",
            case: "nulls",
            method: "POST",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"account_display_name":null,"account_identifier":null}"#),
        },
        bench.client.pipes().create_user_connected_account(
            "user_id /ü",
            "slug /ü",
            CreateUserConnectedAccountParams::new()
                .account_display_name(Patch::Null)
                .account_identifier(Patch::Null),
        ),
    );

    // update_user_connected_account
    bench.call(
        &Expected {
            operation: "pipes.update_user_connected_account",
            case: "minimal",
            method: "PUT",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.pipes().update_user_connected_account(
            "user_id /ü",
            "slug /ü",
            UpdateUserConnectedAccountParams::new(),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_user_connected_account",
            case: "full",
            method: "PUT",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[
                ("connected_account_id", "connected_account_id + & ü"),
                ("connection_intent", "reauthorize"),
                ("organization_id", "organization_id + & ü"),
                ("supports_multiple_connections", "true"),
            ],
            body: Sent::Json(
                r#"{
  "access_token": "access_token + & ü",
  "account_display_name": "account_display_name + & ü",
  "account_identifier": "account_identifier + & ü",
  "expires_at": "2026-01-15T12:00:00Z",
  "refresh_token": "refresh_token + & ü",
  "scopes": [
    "scopes + & ü",
    "second"
  ],
  "state": "connected"
}"#,
            ),
        },
        bench.client.pipes().update_user_connected_account(
            "user_id /ü",
            "slug /ü",
            UpdateUserConnectedAccountParams::new()
                .access_token("access_token + & ü")
                .refresh_token("refresh_token + & ü")
                .expires_at("2026-01-15T12:00:00Z".parse().unwrap())
                .scopes(["scopes + & ü", "second"])
                .state("connected")
                .account_display_name(Patch::Value("account_display_name + & ü".to_owned()))
                .account_identifier(Patch::Value("account_identifier + & ü".to_owned()))
                .organization_id("organization_id + & ü")
                .supports_multiple_connections(true)
                .connected_account_id("connected_account_id + & ü")
                .connection_intent("reauthorize"),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.update_user_connected_account",
            case: "nulls",
            method: "PUT",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"account_display_name":null,"account_identifier":null}"#),
        },
        bench.client.pipes().update_user_connected_account(
            "user_id /ü",
            "slug /ü",
            UpdateUserConnectedAccountParams::new()
                .account_display_name(Patch::Null)
                .account_identifier(Patch::Null),
        ),
    );

    // delete_user_connected_account
    bench.call(
        &Expected {
            operation: "pipes.delete_user_connected_account",
            case: "minimal",
            method: "DELETE",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().delete_user_connected_account(
            "user_id /ü",
            "slug /ü",
            DeleteUserConnectedAccountParams::new(),
        ),
    );
    bench.call(
        &Expected {
            operation: "pipes.delete_user_connected_account",
            case: "full",
            method: "DELETE",
            path: "/user_management/users/user_id%20%2F%C3%BC/connected_accounts/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[
                ("connected_account_id", "connected_account_id + & ü"),
                ("organization_id", "organization_id + & ü"),
                ("supports_multiple_connections", "true"),
            ],
            body: Sent::Nothing,
        },
        bench.client.pipes().delete_user_connected_account(
            "user_id /ü",
            "slug /ü",
            DeleteUserConnectedAccountParams::new()
                .organization_id("organization_id + & ü")
                .supports_multiple_connections(true)
                .connected_account_id("connected_account_id + & ü"),
        ),
    );

    // list_user_data_providers
    bench.call(
        &Expected {
            operation: "pipes.list_user_data_providers",
            case: "minimal",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/data_providers",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.pipes().list_user_data_providers("user_id /ü", ListUserDataProvidersParams::new()),
    );
    bench.call(
        &Expected {
            operation: "pipes.list_user_data_providers",
            case: "full",
            method: "GET",
            path: "/user_management/users/user_id%20%2F%C3%BC/data_providers",
            authorization: Authorization::ApiKey,
            query: &[("organization_id", "organization_id + & ü"), ("supports_multiple_connections", "true")],
            body: Sent::Nothing,
        },
        bench.client.pipes().list_user_data_providers(
            "user_id /ü",
            ListUserDataProvidersParams::new()
                .organization_id("organization_id + & ü")
                .supports_multiple_connections(true),
        ),
    );
}

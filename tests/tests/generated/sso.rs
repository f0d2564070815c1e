// Generated from api/sso.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `sso` service.

use workos_kit::Patch;
use workos_kit::models::{
    ConnectionAttributeMaps, ConnectionKeyPair, ConnectionOidcOptions, ConnectionSamlOptions,
    ConnectionStandardAttributes, UpdateConnectionAttributeMaps, UpdateConnectionOidcOptions,
    UpdateConnectionSamlOptions,
};
use workos_kit::sso::{
    AuthorizeLogoutParams, CreateConnectionParams, CreateConnectionProtocolOptions,
    CreateConnectionSamlIdpSigningCertParams, ExchangeIdTokenParams, GetAuthorizationUrlParams,
    GetLogoutUrlParams, GetProfileAndTokenParams, ListConnectionsParams, UpdateConnectionParams,
    UpdateConnectionProtocolOptions,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_connections
    bench.page(
        &Expected {
            operation: "sso.list_connections",
            case: "minimal",
            method: "GET",
            path: "/connections",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().list_connections(ListConnectionsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "sso.list_connections",
            case: "full",
            method: "GET",
            path: "/connections",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("connection_type", "ADFSSAML"),
                ("domain", "domain + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
                ("search", "search + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.sso().list_connections(
            ListConnectionsParams::new()
                .connection_type("ADFSSAML")
                .domain("domain + & ü")
                .organization_id("organization_id + & ü")
                .search("search + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_connection
    bench.call(
        &Expected {
            operation: "sso.create_connection",
            case: "minimal",
            method: "POST",
            path: "/connections",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"organization_id":"organization_id + & ü"}"#),
        },
        bench.client.sso().create_connection(CreateConnectionParams::new("organization_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "sso.create_connection",
            case: "full",
            method: "POST",
            path: "/connections",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "attribute_maps": {
    "custom_attributes": {
      "key": "custom_attributes + & ü"
    },
    "standard_attributes": {
      "email": "email + & ü",
      "first_name": "first_name + & ü",
      "groups": "groups + & ü",
      "idp_id": "idp_id + & ü",
      "last_name": "last_name + & ü",
      "name": "name + & ü"
    }
  },
  "connection_type": "connection_type + & ü",
  "external_id": "external_id + & ü",
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "saml_options": {
    "acs_url": "acs_url + & ü",
    "idp_entity_id": "idp_entity_id + & ü",
    "idp_metadata_url": "idp_metadata_url + & ü",
    "idp_signing_certs": [
      "idp_signing_certs + & ü",
      "second"
    ],
    "idp_sso_url": "idp_sso_url + & ü",
    "sp_encryption_key_pairs": [
      {
        "cert": "cert + & ü",
        "key": "key + & ü"
      }
    ],
    "sp_entity_id": "sp_entity_id + & ü",
    "sp_signing_key_pair": {
      "cert": "cert + & ü",
      "key": "key + & ü"
    }
  }
}"#,
            ),
        },
        bench.client.sso().create_connection(
            CreateConnectionParams::new("organization_id + & ü")
                .name("name + & ü")
                .external_id("external_id + & ü")
                .connection_type("connection_type + & ü")
                .attribute_maps(
                    ConnectionAttributeMaps::new()
                        .standard_attributes(
                            ConnectionStandardAttributes::new()
                                .idp_id("idp_id + & ü")
                                .email("email + & ü")
                                .first_name("first_name + & ü")
                                .last_name("last_name + & ü")
                                .groups(Patch::Value("groups + & ü".to_owned()))
                                .name(Patch::Value("name + & ü".to_owned())),
                        )
                        .custom_attributes([("key", "custom_attributes + & ü")]),
                )
                .protocol_options(CreateConnectionProtocolOptions::Saml {
                    saml_options: ConnectionSamlOptions::new()
                        .idp_metadata_url("idp_metadata_url + & ü")
                        .acs_url("acs_url + & ü")
                        .sp_entity_id("sp_entity_id + & ü")
                        .idp_entity_id("idp_entity_id + & ü")
                        .idp_sso_url("idp_sso_url + & ü")
                        .idp_signing_certs(["idp_signing_certs + & ü", "second"])
                        .sp_signing_key_pair(ConnectionKeyPair::new("key + & ü", "cert + & ü"))
                        .sp_encryption_key_pairs([ConnectionKeyPair::new("key + & ü", "cert + & ü")]),
                }),
        ),
    );
    bench.call(
        &Expected {
            operation: "sso.create_connection",
            case: "full, alternative 1",
            method: "POST",
            path: "/connections",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "attribute_maps": {
    "custom_attributes": {
      "key": "custom_attributes + & ü"
    },
    "standard_attributes": {
      "email": "email + & ü",
      "first_name": "first_name + & ü",
      "groups": "groups + & ü",
      "idp_id": "idp_id + & ü",
      "last_name": "last_name + & ü",
      "name": "name + & ü"
    }
  },
  "connection_type": "connection_type + & ü",
  "external_id": "external_id + & ü",
  "name": "name + & ü",
  "oidc_options": {
    "client_id": "client_id + & ü",
    "client_secret": "client_secret + & ü",
    "discovery_endpoint": "discovery_endpoint + & ü",
    "fetch_user_info": true,
    "id_token_signature_algorithm": "ES256",
    "jwt_signing_key_pair": {
      "cert": "cert + & ü",
      "key": "key + & ü"
    },
    "pkce": true,
    "redirect_uri": "redirect_uri + & ü",
    "token_authentication_method": "client_secret_post"
  },
  "organization_id": "organization_id + & ü"
}"#,
            ),
        },
        bench.client.sso().create_connection(
            CreateConnectionParams::new("organization_id + & ü")
                .name("name + & ü")
                .external_id("external_id + & ü")
                .connection_type("connection_type + & ü")
                .attribute_maps(
                    ConnectionAttributeMaps::new()
                        .standard_attributes(
                            ConnectionStandardAttributes::new()
                                .idp_id("idp_id + & ü")
                                .email("email + & ü")
                                .first_name("first_name + & ü")
                                .last_name("last_name + & ü")
                                .groups(Patch::Value("groups + & ü".to_owned()))
                                .name(Patch::Value("name + & ü".to_owned())),
                        )
                        .custom_attributes([("key", "custom_attributes + & ü")]),
                )
                .protocol_options(CreateConnectionProtocolOptions::Oidc {
                    oidc_options: ConnectionOidcOptions::new("discovery_endpoint + & ü", "client_id + & ü")
                        .client_secret("client_secret + & ü")
                        .redirect_uri("redirect_uri + & ü")
                        .pkce(true)
                        .token_authentication_method("client_secret_post")
                        .jwt_signing_key_pair(ConnectionKeyPair::new("key + & ü", "cert + & ü"))
                        .id_token_signature_algorithm("ES256")
                        .fetch_user_info(true),
                }),
        ),
    );
    bench.call(
        &Expected {
            operation: "sso.create_connection",
            case: "nulls",
            method: "POST",
            path: "/connections",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "attribute_maps": {
    "standard_attributes": {
      "groups": null,
      "name": null
    }
  },
  "organization_id": "organization_id + & ü"
}"#,
            ),
        },
        bench.client.sso().create_connection(
            CreateConnectionParams::new("organization_id + & ü").attribute_maps(
                ConnectionAttributeMaps::new().standard_attributes(
                    ConnectionStandardAttributes::new().groups(Patch::Null).name(Patch::Null),
                ),
            ),
        ),
    );

    // list_connection_saml_idp_signing_certs
    bench.call(
        &Expected {
            operation: "sso.list_connection_saml_idp_signing_certs",
            case: "minimal",
            method: "GET",
            path: "/connections/connection_id%20%2F%C3%BC/saml_idp_signing_certs",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().list_connection_saml_idp_signing_certs("connection_id /ü"),
    );

    // create_connection_saml_idp_signing_cert
    bench.call(
        &Expected {
            operation: "sso.create_connection_saml_idp_signing_cert",
            case: "minimal",
            method: "POST",
            path: "/connections/connection_id%20%2F%C3%BC/saml_idp_signing_certs",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"value":"value + & ü"}"#),
        },
        bench.client.sso().create_connection_saml_idp_signing_cert(
            "connection_id /ü",
            CreateConnectionSamlIdpSigningCertParams::new("value + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "sso.create_connection_saml_idp_signing_cert",
            case: "full",
            method: "POST",
            path: "/connections/connection_id%20%2F%C3%BC/saml_idp_signing_certs",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"value":"value + & ü"}"#),
        },
        bench.client.sso().create_connection_saml_idp_signing_cert(
            "connection_id /ü",
            CreateConnectionSamlIdpSigningCertParams::new("value + & ü"),
        ),
    );

    // delete_connection_saml_idp_signing_cert
    bench.call(
        &Expected {
            operation: "sso.delete_connection_saml_idp_signing_cert",
            case: "minimal",
            method: "DELETE",
            path: "/connections/connection_id%20%2F%C3%BC/saml_idp_signing_certs/certificate_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().delete_connection_saml_idp_signing_cert("connection_id /ü", "certificate_id /ü"),
    );

    // list_connection_saml_sp_encryption_certs
    bench.call(
        &Expected {
            operation: "sso.list_connection_saml_sp_encryption_certs",
            case: "minimal",
            method: "GET",
            path: "/connections/connection_id%20%2F%C3%BC/saml_sp_encryption_certs",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().list_connection_saml_sp_encryption_certs("connection_id /ü"),
    );

    // create_connection_saml_sp_encryption_cert
    bench.call(
        &Expected {
            operation: "sso.create_connection_saml_sp_encryption_cert",
            case: "minimal",
            method: "POST",
            path: "/connections/connection_id%20%2F%C3%BC/saml_sp_encryption_certs",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().create_connection_saml_sp_encryption_cert("connection_id /ü"),
    );

    // delete_connection_saml_sp_encryption_cert
    bench.call(
        &Expected {
            operation: "sso.delete_connection_saml_sp_encryption_cert",
            case: "minimal",
            method: "DELETE",
            path: "/connections/connection_id%20%2F%C3%BC/saml_sp_encryption_certs/certificate_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().delete_connection_saml_sp_encryption_cert("connection_id /ü", "certificate_id /ü"),
    );

    // get_connection_saml_sp_signing_cert
    bench.call(
        &Expected {
            operation: "sso.get_connection_saml_sp_signing_cert",
            case: "minimal",
            method: "GET",
            path: "/connections/connection_id%20%2F%C3%BC/saml_sp_signing_cert",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().get_connection_saml_sp_signing_cert("connection_id /ü"),
    );

    // create_connection_saml_sp_signing_cert
    bench.call(
        &Expected {
            operation: "sso.create_connection_saml_sp_signing_cert",
            case: "minimal",
            method: "POST",
            path: "/connections/connection_id%20%2F%C3%BC/saml_sp_signing_cert",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().create_connection_saml_sp_signing_cert("connection_id /ü"),
    );

    // delete_connection_saml_sp_signing_cert
    bench.call(
        &Expected {
            operation: "sso.delete_connection_saml_sp_signing_cert",
            case: "minimal",
            method: "DELETE",
            path: "/connections/connection_id%20%2F%C3%BC/saml_sp_signing_cert/certificate_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().delete_connection_saml_sp_signing_cert("connection_id /ü", "certificate_id /ü"),
    );

    // get_connection
    bench.call(
        &Expected {
            operation: "sso.get_connection",
            case: "minimal",
            method: "GET",
            path: "/connections/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().get_connection("id /ü"),
    );

    // update_connection
    bench.call(
        &Expected {
            operation: "sso.update_connection",
            case: "minimal",
            method: "PATCH",
            path: "/connections/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.sso().update_connection("id /ü", UpdateConnectionParams::new()),
    );
    bench.call(
        &Expected {
            operation: "sso.update_connection",
            case: "full",
            method: "PATCH",
            path: "/connections/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "attribute_maps": {
    "custom_attributes": {
      "gone": null,
      "key": "custom_attributes + & ü"
    },
    "standard_attributes": {
      "email": "email + & ü",
      "first_name": "first_name + & ü",
      "groups": "groups + & ü",
      "idp_id": "idp_id + & ü",
      "last_name": "last_name + & ü",
      "name": "name + & ü"
    }
  },
  "connection_type": "connection_type + & ü",
  "external_id": "external_id + & ü",
  "name": "name + & ü",
  "saml_options": {
    "acs_url": "acs_url + & ü",
    "idp_entity_id": "idp_entity_id + & ü",
    "idp_metadata_url": "idp_metadata_url + & ü",
    "idp_sso_url": "idp_sso_url + & ü",
    "sp_entity_id": "sp_entity_id + & ü"
  }
}"#,
            ),
        },
        bench.client.sso().update_connection(
            "id /ü",
            UpdateConnectionParams::new()
                .name("name + & ü")
                .connection_type("connection_type + & ü")
                .attribute_maps(
                    UpdateConnectionAttributeMaps::new()
                        .standard_attributes(
                            ConnectionStandardAttributes::new()
                                .idp_id("idp_id + & ü")
                                .email("email + & ü")
                                .first_name("first_name + & ü")
                                .last_name("last_name + & ü")
                                .groups(Patch::Value("groups + & ü".to_owned()))
                                .name(Patch::Value("name + & ü".to_owned())),
                        )
                        .custom_attributes([
                            ("key".to_owned(), Some("custom_attributes + & ü".to_owned())),
                            ("gone".to_owned(), None),
                        ]),
                )
                .external_id(Patch::Value("external_id + & ü".to_owned()))
                .protocol_options(UpdateConnectionProtocolOptions::Saml {
                    saml_options: UpdateConnectionSamlOptions::new()
                        .idp_metadata_url(Patch::Value("idp_metadata_url + & ü".to_owned()))
                        .acs_url(Patch::Value("acs_url + & ü".to_owned()))
                        .sp_entity_id(Patch::Value("sp_entity_id + & ü".to_owned()))
                        .idp_entity_id("idp_entity_id + & ü")
                        .idp_sso_url("idp_sso_url + & ü"),
                }),
        ),
    );
    bench.call(
        &Expected {
            operation: "sso.update_connection",
            case: "full, alternative 1",
            method: "PATCH",
            path: "/connections/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "attribute_maps": {
    "custom_attributes": {
      "gone": null,
      "key": "custom_attributes + & ü"
    },
    "standard_attributes": {
      "email": "email + & ü",
      "first_name": "first_name + & ü",
      "groups": "groups + & ü",
      "idp_id": "idp_id + & ü",
      "last_name": "last_name + & ü",
      "name": "name + & ü"
    }
  },
  "connection_type": "connection_type + & ü",
  "external_id": "external_id + & ü",
  "name": "name + & ü",
  "oidc_options": {
    "client_id": "client_id + & ü",
    "client_secret": "client_secret + & ü",
    "discovery_endpoint": "discovery_endpoint + & ü",
    "fetch_user_info": true,
    "id_token_signature_algorithm": "ES256",
    "pkce": true,
    "redirect_uri": "redirect_uri + & ü",
    "token_authentication_method": "client_secret_post"
  }
}"#,
            ),
        },
        bench.client.sso().update_connection(
            "id /ü",
            UpdateConnectionParams::new()
                .name("name + & ü")
                .connection_type("connection_type + & ü")
                .attribute_maps(
                    UpdateConnectionAttributeMaps::new()
                        .standard_attributes(
                            ConnectionStandardAttributes::new()
                                .idp_id("idp_id + & ü")
                                .email("email + & ü")
                                .first_name("first_name + & ü")
                                .last_name("last_name + & ü")
                                .groups(Patch::Value("groups + & ü".to_owned()))
                                .name(Patch::Value("name + & ü".to_owned())),
                        )
                        .custom_attributes([
                            ("key".to_owned(), Some("custom_attributes + & ü".to_owned())),
                            ("gone".to_owned(), None),
                        ]),
                )
                .external_id(Patch::Value("external_id + & ü".to_owned()))
                .protocol_options(UpdateConnectionProtocolOptions::Oidc {
                    oidc_options: UpdateConnectionOidcOptions::new()
                        .discovery_endpoint("discovery_endpoint + & ü")
                        .client_id("client_id + & ü")
                        .client_secret("client_secret + & ü")
                        .redirect_uri(Patch::Value("redirect_uri + & ü".to_owned()))
                        .pkce(true)
                        .token_authentication_method("client_secret_post")
                        .id_token_signature_algorithm("ES256")
                        .fetch_user_info(true),
                }),
        ),
    );
    bench.call(
        &Expected {
            operation: "sso.update_connection",
            case: "nulls",
            method: "PATCH",
            path: "/connections/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "attribute_maps": {
    "standard_attributes": {
      "groups": null,
      "name": null
    }
  },
  "external_id": null
}"#,
            ),
        },
        bench.client.sso().update_connection(
            "id /ü",
            UpdateConnectionParams::new()
                .attribute_maps(UpdateConnectionAttributeMaps::new().standard_attributes(
                    ConnectionStandardAttributes::new().groups(Patch::Null).name(Patch::Null),
                ))
                .external_id(Patch::Null),
        ),
    );

    // delete_connection
    bench.call(
        &Expected {
            operation: "sso.delete_connection",
            case: "minimal",
            method: "DELETE",
            path: "/connections/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().delete_connection("id /ü"),
    );

    // get_authorization_url
    bench.url(
        &Expected {
            operation: "sso.get_authorization_url",
            case: "minimal",
            method: "GET",
            path: "/sso/authorize",
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
            .sso()
            .get_authorization_url(GetAuthorizationUrlParams::new("https://example.com/callback?from=test")),
    );
    bench.url(
        &Expected {
            operation: "sso.get_authorization_url",
            case: "full",
            method: "GET",
            path: "/sso/authorize",
            authorization: Authorization::Nothing,
            query: &[
                ("client_id", "$client_id"),
                ("code_challenge", "code_challenge + & ü"),
                ("code_challenge_method", "S256"),
                ("connection", "connection + & ü"),
                ("domain", "domain + & ü"),
                ("domain_hint", "domain_hint + & ü"),
                ("login_hint", "login_hint + & ü"),
                ("nonce", "nonce + & ü"),
                ("organization", "organization + & ü"),
                ("prompt", "login"),
                ("provider", "AppleOAuth"),
                ("provider_query_params[key]", "provider_query_params + & ü"),
                ("provider_scopes", "provider_scopes + & ü,second"),
                ("redirect_uri", "https://example.com/callback?from=test"),
                ("response_type", "code"),
                ("state", "state + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.sso().get_authorization_url(
            GetAuthorizationUrlParams::new("https://example.com/callback?from=test")
                .provider_scopes(["provider_scopes + & ü", "second"])
                .provider_query_params([("key", "provider_query_params + & ü")])
                .domain("domain + & ü")
                .provider("AppleOAuth")
                .state("state + & ü")
                .connection("connection + & ü")
                .organization("organization + & ü")
                .domain_hint("domain_hint + & ü")
                .login_hint("login_hint + & ü")
                .nonce("nonce + & ü")
                .prompt("login")
                .code_challenge("code_challenge + & ü")
                .code_challenge_method("S256"),
        ),
    );

    // get_logout_url
    bench.url(
        &Expected {
            operation: "sso.get_logout_url",
            case: "minimal",
            method: "GET",
            path: "/sso/logout",
            authorization: Authorization::Nothing,
            query: &[("token", "token + & ü")],
            body: Sent::Nothing,
        },
        bench.client.sso().get_logout_url(GetLogoutUrlParams::new("token + & ü")),
    );
    bench.url(
        &Expected {
            operation: "sso.get_logout_url",
            case: "full",
            method: "GET",
            path: "/sso/logout",
            authorization: Authorization::Nothing,
            query: &[("token", "token + & ü")],
            body: Sent::Nothing,
        },
        bench.client.sso().get_logout_url(GetLogoutUrlParams::new("token + & ü")),
    );

    // authorize_logout
    bench.call(
        &Expected {
            operation: "sso.authorize_logout",
            case: "minimal",
            method: "POST",
            path: "/sso/logout/authorize",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"profile_id":"profile_id + & ü"}"#),
        },
        bench.client.sso().authorize_logout(AuthorizeLogoutParams::new("profile_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "sso.authorize_logout",
            case: "full",
            method: "POST",
            path: "/sso/logout/authorize",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"profile_id":"profile_id + & ü"}"#),
        },
        bench.client.sso().authorize_logout(AuthorizeLogoutParams::new("profile_id + & ü")),
    );

    // get_profile
    bench.call(
        &Expected {
            operation: "sso.get_profile",
            case: "minimal",
            method: "GET",
            path: "/sso/profile",
            authorization: Authorization::AccessToken,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.sso().get_profile("access token for tests"),
    );

    // get_profile_and_token
    bench.call(
        &Expected {
            operation: "sso.get_profile_and_token",
            case: "minimal",
            method: "POST",
            path: "/sso/token",
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
        bench.client.sso().get_profile_and_token(GetProfileAndTokenParams::new("code + & ü")),
    );
    bench.call(
        &Expected {
            operation: "sso.get_profile_and_token",
            case: "full",
            method: "POST",
            path: "/sso/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "code": "code + & ü",
  "code_verifier": "code_verifier + & ü",
  "grant_type": "authorization_code"
}"#,
            ),
        },
        bench.client.sso().get_profile_and_token(
            GetProfileAndTokenParams::new("code + & ü").code_verifier("code_verifier + & ü"),
        ),
    );

    // exchange_id_token
    bench.call(
        &Expected {
            operation: "sso.exchange_id_token",
            case: "minimal",
            method: "POST",
            path: "/sso/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
  "organization_id": "organization_id + & ü",
  "subject_token": "subject_token + & ü",
  "subject_token_type": "urn:ietf:params:oauth:token-type:id_token"
}"#,
            ),
        },
        bench
            .client
            .sso()
            .exchange_id_token(ExchangeIdTokenParams::new("subject_token + & ü", "organization_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "sso.exchange_id_token",
            case: "full",
            method: "POST",
            path: "/sso/token",
            authorization: Authorization::Nothing,
            query: &[],
            body: Sent::Json(
                r#"{
  "client_id": "$client_id",
  "client_secret": "$client_secret",
  "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
  "organization_id": "organization_id + & ü",
  "subject_token": "subject_token + & ü",
  "subject_token_type": "urn:ietf:params:oauth:token-type:id_token"
}"#,
            ),
        },
        bench
            .client
            .sso()
            .exchange_id_token(ExchangeIdTokenParams::new("subject_token + & ü", "organization_id + & ü")),
    );
}

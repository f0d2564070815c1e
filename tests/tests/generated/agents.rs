// Generated from api/agents.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `agents` service.

use workos_kit::Patch;
use workos_kit::agents::{
    CreateBlueprintParams, CreateBlueprintTokenParams, LinkClaimAttemptToExternalUserParams,
    ListBlueprintsParams, ListInstancesParams, ListSessionsParams, UpdateBlueprintParams,
    ValidateBlueprintTokenParams,
};
use workos_kit::models::{
    AgentAccessTokenCredentialInput, AgentApiKeyCredentialInput, AgentBlueprintInvocableAsInput,
    AgentBlueprintInvocableByInput, AgentBlueprintSessionSettingsInput, AgentClaimUser,
    UpdateAgentBlueprintSessionSettings,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_blueprints
    bench.page(
        &Expected {
            operation: "agents.list_blueprints",
            case: "minimal",
            method: "GET",
            path: "/agents/blueprints",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().list_blueprints(ListBlueprintsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "agents.list_blueprints",
            case: "full",
            method: "GET",
            path: "/agents/blueprints",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.agents().list_blueprints(
            ListBlueprintsParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc"),
        ),
    );

    // create_blueprint
    bench.call(
        &Expected {
            operation: "agents.create_blueprint",
            case: "minimal",
            method: "POST",
            path: "/agents/blueprints",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü"}"#),
        },
        bench.client.agents().create_blueprint(CreateBlueprintParams::new("name + & ü")),
    );
    bench.call(
        &Expected {
            operation: "agents.create_blueprint",
            case: "full",
            method: "POST",
            path: "/agents/blueprints",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "invocable_as": {
    "instance_types": [
      "delegated"
    ]
  },
  "invocable_by": {
    "organization_ids": [
      "organization_ids + & ü",
      "second"
    ],
    "role_slugs": [
      "role_slugs + & ü",
      "second"
    ]
  },
  "name": "name + & ü",
  "permissions": [
    "permissions + & ü",
    "second"
  ],
  "session_settings": {
    "access_token_ttl_seconds": 7,
    "max_age_seconds": 7,
    "refresh_token_ttl_seconds": 7
  }
}"#,
            ),
        },
        bench.client.agents().create_blueprint(
            CreateBlueprintParams::new("name + & ü")
                .description("description + & ü")
                .permissions(["permissions + & ü", "second"])
                .invocable_by(
                    AgentBlueprintInvocableByInput::new()
                        .role_slugs(["role_slugs + & ü", "second"])
                        .organization_ids(["organization_ids + & ü", "second"]),
                )
                .invocable_as(AgentBlueprintInvocableAsInput::new().instance_types(["delegated"]))
                .session_settings(AgentBlueprintSessionSettingsInput::new(7, 7, 7)),
        ),
    );

    // get_blueprint
    bench.call(
        &Expected {
            operation: "agents.get_blueprint",
            case: "minimal",
            method: "GET",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().get_blueprint("agent_blueprint_id /ü"),
    );

    // update_blueprint
    bench.call(
        &Expected {
            operation: "agents.update_blueprint",
            case: "minimal",
            method: "PATCH",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.agents().update_blueprint("agent_blueprint_id /ü", UpdateBlueprintParams::new()),
    );
    bench.call(
        &Expected {
            operation: "agents.update_blueprint",
            case: "full",
            method: "PATCH",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "invocable_as": {
    "instance_types": [
      "delegated"
    ]
  },
  "invocable_by": {
    "organization_ids": [
      "organization_ids + & ü",
      "second"
    ],
    "role_slugs": [
      "role_slugs + & ü",
      "second"
    ]
  },
  "name": "name + & ü",
  "permissions": [
    "permissions + & ü",
    "second"
  ],
  "session_settings": {
    "access_token_ttl_seconds": 7,
    "max_age_seconds": 7,
    "refresh_token_ttl_seconds": 7
  }
}"#,
            ),
        },
        bench.client.agents().update_blueprint(
            "agent_blueprint_id /ü",
            UpdateBlueprintParams::new()
                .name("name + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .permissions(["permissions + & ü", "second"])
                .invocable_by(
                    AgentBlueprintInvocableByInput::new()
                        .role_slugs(["role_slugs + & ü", "second"])
                        .organization_ids(["organization_ids + & ü", "second"]),
                )
                .invocable_as(AgentBlueprintInvocableAsInput::new().instance_types(["delegated"]))
                .session_settings(
                    UpdateAgentBlueprintSessionSettings::new()
                        .max_age_seconds(7)
                        .access_token_ttl_seconds(7)
                        .refresh_token_ttl_seconds(7),
                ),
        ),
    );
    bench.call(
        &Expected {
            operation: "agents.update_blueprint",
            case: "nulls",
            method: "PATCH",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null}"#),
        },
        bench
            .client
            .agents()
            .update_blueprint("agent_blueprint_id /ü", UpdateBlueprintParams::new().description(Patch::Null)),
    );

    // delete_blueprint
    bench.call(
        &Expected {
            operation: "agents.delete_blueprint",
            case: "minimal",
            method: "DELETE",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().delete_blueprint("agent_blueprint_id /ü"),
    );

    // create_blueprint_token
    bench.call(
        &Expected {
            operation: "agents.create_blueprint_token",
            case: "minimal",
            method: "POST",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC/tokens",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"type":"user_delegated"}"#),
        },
        bench.client.agents().create_blueprint_token(
            "agent_blueprint_id /ü",
            CreateBlueprintTokenParams::new("user_delegated"),
        ),
    );
    bench.call(
        &Expected {
            operation: "agents.create_blueprint_token",
            case: "full",
            method: "POST",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC/tokens",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "agent_access_token": "agent_access_token + & ü",
  "intent": "intent + & ü",
  "organization_id": "organization_id + & ü",
  "refresh_token": "refresh_token + & ü",
  "type": "user_delegated",
  "user_access_token": "user_access_token + & ü"
}"#,
            ),
        },
        bench.client.agents().create_blueprint_token(
            "agent_blueprint_id /ü",
            CreateBlueprintTokenParams::new("user_delegated")
                .user_access_token("user_access_token + & ü")
                .intent("intent + & ü")
                .organization_id("organization_id + & ü")
                .agent_access_token("agent_access_token + & ü")
                .refresh_token("refresh_token + & ü"),
        ),
    );

    // validate_blueprint_token
    bench.call(
        &Expected {
            operation: "agents.validate_blueprint_token",
            case: "minimal",
            method: "POST",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC/tokens/validate",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"agent_access_token":"agent_access_token + & ü"}"#),
        },
        bench.client.agents().validate_blueprint_token(
            "agent_blueprint_id /ü",
            ValidateBlueprintTokenParams::new("agent_access_token + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "agents.validate_blueprint_token",
            case: "full",
            method: "POST",
            path: "/agents/blueprints/agent_blueprint_id%20%2F%C3%BC/tokens/validate",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"agent_access_token":"agent_access_token + & ü"}"#),
        },
        bench.client.agents().validate_blueprint_token(
            "agent_blueprint_id /ü",
            ValidateBlueprintTokenParams::new("agent_access_token + & ü"),
        ),
    );

    // link_claim_attempt_to_external_user
    bench.call(
        &Expected {
            operation: "agents.link_claim_attempt_to_external_user",
            case: "minimal",
            method: "PATCH",
            path: "/agents/claims/attempts",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "claim_attempt_token": "claim_attempt_token + & ü",
  "type": "link_external_user",
  "user": {
    "email": "ada+test@example.com",
    "external_id": "external_id + & ü"
  }
}"#,
            ),
        },
        bench.client.agents().link_claim_attempt_to_external_user(LinkClaimAttemptToExternalUserParams::new(
            "claim_attempt_token + & ü",
            AgentClaimUser::new("ada+test@example.com", "external_id + & ü"),
        )),
    );
    bench.call(
        &Expected {
            operation: "agents.link_claim_attempt_to_external_user",
            case: "full",
            method: "PATCH",
            path: "/agents/claims/attempts",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "claim_attempt_token": "claim_attempt_token + & ü",
  "organization_id": "organization_id + & ü",
  "type": "link_external_user",
  "user": {
    "email": "ada+test@example.com",
    "external_id": "external_id + & ü"
  }
}"#,
            ),
        },
        bench.client.agents().link_claim_attempt_to_external_user(
            LinkClaimAttemptToExternalUserParams::new(
                "claim_attempt_token + & ü",
                AgentClaimUser::new("ada+test@example.com", "external_id + & ü"),
            )
            .organization_id("organization_id + & ü"),
        ),
    );

    // validate_credential
    bench.call(
        &Expected {
            operation: "agents.validate_credential",
            case: "minimal",
            method: "POST",
            path: "/agents/credentials/validate",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"credential":"credential + & ü","type":"api_key"}"#),
        },
        bench.client.agents().validate_credential(AgentApiKeyCredentialInput::new("credential + & ü")),
    );
    bench.call(
        &Expected {
            operation: "agents.validate_credential",
            case: "full, api_key",
            method: "POST",
            path: "/agents/credentials/validate",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"credential":"credential + & ü","type":"api_key"}"#),
        },
        bench.client.agents().validate_credential(AgentApiKeyCredentialInput::new("credential + & ü")),
    );
    bench.call(
        &Expected {
            operation: "agents.validate_credential",
            case: "full, access_token",
            method: "POST",
            path: "/agents/credentials/validate",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "audience": "audience + & ü",
  "credential": "credential + & ü",
  "type": "access_token"
}"#,
            ),
        },
        bench.client.agents().validate_credential(
            AgentAccessTokenCredentialInput::new("credential + & ü").audience("audience + & ü"),
        ),
    );

    // list_instances
    bench.page(
        &Expected {
            operation: "agents.list_instances",
            case: "minimal",
            method: "GET",
            path: "/agents/instances",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().list_instances(ListInstancesParams::new()),
    );
    bench.page(
        &Expected {
            operation: "agents.list_instances",
            case: "full",
            method: "GET",
            path: "/agents/instances",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("agent_blueprint_id", "agent_blueprint_id + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.agents().list_instances(
            ListInstancesParams::new()
                .organization_id("organization_id + & ü")
                .agent_blueprint_id("agent_blueprint_id + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // get_instance
    bench.call(
        &Expected {
            operation: "agents.get_instance",
            case: "minimal",
            method: "GET",
            path: "/agents/instances/agent_instance_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().get_instance("agent_instance_id /ü"),
    );

    // delete_instance
    bench.call(
        &Expected {
            operation: "agents.delete_instance",
            case: "minimal",
            method: "DELETE",
            path: "/agents/instances/agent_instance_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().delete_instance("agent_instance_id /ü"),
    );

    // get_registration
    bench.call(
        &Expected {
            operation: "agents.get_registration",
            case: "minimal",
            method: "GET",
            path: "/agents/registrations/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().get_registration("id /ü"),
    );

    // revoke_registration
    bench.call(
        &Expected {
            operation: "agents.revoke_registration",
            case: "minimal",
            method: "POST",
            path: "/agents/registrations/id%20%2F%C3%BC/revoke",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().revoke_registration("id /ü"),
    );

    // list_sessions
    bench.page(
        &Expected {
            operation: "agents.list_sessions",
            case: "minimal",
            method: "GET",
            path: "/agents/sessions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().list_sessions(ListSessionsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "agents.list_sessions",
            case: "full",
            method: "GET",
            path: "/agents/sessions",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("agent_blueprint_id", "agent_blueprint_id + & ü"),
                ("agent_instance_id", "agent_instance_id + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.agents().list_sessions(
            ListSessionsParams::new()
                .organization_id("organization_id + & ü")
                .agent_blueprint_id("agent_blueprint_id + & ü")
                .agent_instance_id("agent_instance_id + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // get_session
    bench.call(
        &Expected {
            operation: "agents.get_session",
            case: "minimal",
            method: "GET",
            path: "/agents/sessions/agent_instance_session_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().get_session("agent_instance_session_id /ü"),
    );

    // revoke_session
    bench.call(
        &Expected {
            operation: "agents.revoke_session",
            case: "minimal",
            method: "POST",
            path: "/agents/sessions/agent_instance_session_id%20%2F%C3%BC/revoke",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.agents().revoke_session("agent_instance_session_id /ü"),
    );
}

// Generated from api/audit_logs.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `audit_logs` service.

use serde_json::json;
use workos_kit::audit_logs::{
    CreateEventParams, CreateExportParams, CreateSchemaParams, ListActionsParams, ListSchemasParams,
    UpdateOrganizationAuditLogsRetentionParams, UpdateOrganizationAuditLogsRetentionRetention,
};
use workos_kit::models::{
    AuditLogEvent, AuditLogEventActor, AuditLogEventContext, AuditLogEventTarget, AuditLogSchemaActorInput,
    AuditLogSchemaTargetInput,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_actions
    bench.page(
        &Expected {
            operation: "audit_logs.list_actions",
            case: "minimal",
            method: "GET",
            path: "/audit_logs/actions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.audit_logs().list_actions(ListActionsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "audit_logs.list_actions",
            case: "full",
            method: "GET",
            path: "/audit_logs/actions",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.audit_logs().list_actions(
            ListActionsParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc"),
        ),
    );

    // list_schemas
    bench.page(
        &Expected {
            operation: "audit_logs.list_schemas",
            case: "minimal",
            method: "GET",
            path: "/audit_logs/actions/action_name%20%2F%C3%BC/schemas",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.audit_logs().list_schemas("action_name /ü", ListSchemasParams::new()),
    );
    bench.page(
        &Expected {
            operation: "audit_logs.list_schemas",
            case: "full",
            method: "GET",
            path: "/audit_logs/actions/action_name%20%2F%C3%BC/schemas",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.audit_logs().list_schemas(
            "action_name /ü",
            ListSchemasParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc"),
        ),
    );

    // create_schema
    bench.call(
        &Expected {
            operation: "audit_logs.create_schema",
            case: "minimal",
            method: "POST",
            path: "/audit_logs/actions/action_name%20%2F%C3%BC/schemas",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"targets":[{"type":"type + & ü"}]}"#),
        },
        bench.client.audit_logs().create_schema(
            "action_name /ü",
            CreateSchemaParams::new([AuditLogSchemaTargetInput::new("type + & ü")]),
        ),
    );
    bench.call(
        &Expected {
            operation: "audit_logs.create_schema",
            case: "full",
            method: "POST",
            path: "/audit_logs/actions/action_name%20%2F%C3%BC/schemas",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "actor": {
    "metadata": {
      "key": {
        "key": [
          1,
          null
        ]
      }
    }
  },
  "metadata": {
    "key": {
      "key": [
        1,
        null
      ]
    }
  },
  "targets": [
    {
      "metadata": {
        "key": {
          "key": [
            1,
            null
          ]
        }
      },
      "type": "type + & ü"
    }
  ]
}"#,
            ),
        },
        bench.client.audit_logs().create_schema(
            "action_name /ü",
            CreateSchemaParams::new([
                AuditLogSchemaTargetInput::new("type + & ü").metadata([("key", json!({"key": [1, null]}))])
            ])
            .actor(AuditLogSchemaActorInput::new([("key", json!({"key": [1, null]}))]))
            .metadata([("key", json!({"key": [1, null]}))]),
        ),
    );

    // create_event
    bench.call(
        &Expected {
            operation: "audit_logs.create_event",
            case: "minimal",
            method: "POST",
            path: "/audit_logs/events",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "event": {
    "action": "action + & ü",
    "actor": {
      "id": "id + & ü",
      "type": "type + & ü"
    },
    "context": {
      "location": "location + & ü"
    },
    "occurred_at": "2026-01-15T12:00:00Z",
    "targets": [
      {
        "id": "id + & ü",
        "type": "type + & ü"
      }
    ]
  },
  "organization_id": "organization_id + & ü"
}"#,
            ),
        },
        bench.client.audit_logs().create_event(CreateEventParams::new(
            "organization_id + & ü",
            AuditLogEvent::new(
                "action + & ü",
                "2026-01-15T12:00:00Z".parse().unwrap(),
                AuditLogEventActor::new("id + & ü", "type + & ü"),
                [AuditLogEventTarget::new("id + & ü", "type + & ü")],
                AuditLogEventContext::new("location + & ü"),
            ),
        )),
    );
    bench.call(
        &Expected {
            operation: "audit_logs.create_event",
            case: "full",
            method: "POST",
            path: "/audit_logs/events",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "event": {
    "action": "action + & ü",
    "actor": {
      "id": "id + & ü",
      "metadata": {
        "key": "metadata + & ü"
      },
      "name": "name + & ü",
      "type": "type + & ü"
    },
    "context": {
      "location": "location + & ü",
      "user_agent": "user_agent + & ü"
    },
    "metadata": {
      "key": "metadata + & ü"
    },
    "occurred_at": "2026-01-15T12:00:00Z",
    "targets": [
      {
        "id": "id + & ü",
        "metadata": {
          "key": "metadata + & ü"
        },
        "name": "name + & ü",
        "type": "type + & ü"
      }
    ],
    "version": 7
  },
  "organization_id": "organization_id + & ü"
}"#,
            ),
        },
        bench.client.audit_logs().create_event(CreateEventParams::new(
            "organization_id + & ü",
            AuditLogEvent::new(
                "action + & ü",
                "2026-01-15T12:00:00Z".parse().unwrap(),
                AuditLogEventActor::new("id + & ü", "type + & ü")
                    .name("name + & ü")
                    .metadata([("key", "metadata + & ü")]),
                [AuditLogEventTarget::new("id + & ü", "type + & ü")
                    .name("name + & ü")
                    .metadata([("key", "metadata + & ü")])],
                AuditLogEventContext::new("location + & ü").user_agent("user_agent + & ü"),
            )
            .metadata([("key", "metadata + & ü")])
            .version(7),
        )),
    );

    // create_export
    bench.call(
        &Expected {
            operation: "audit_logs.create_export",
            case: "minimal",
            method: "POST",
            path: "/audit_logs/exports",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "organization_id": "organization_id + & ü",
  "range_end": "2026-01-15T12:00:00Z",
  "range_start": "2026-01-15T12:00:00Z"
}"#,
            ),
        },
        bench.client.audit_logs().create_export(CreateExportParams::new(
            "organization_id + & ü",
            "2026-01-15T12:00:00Z".parse().unwrap(),
            "2026-01-15T12:00:00Z".parse().unwrap(),
        )),
    );
    bench.call(
        &Expected {
            operation: "audit_logs.create_export",
            case: "full",
            method: "POST",
            path: "/audit_logs/exports",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "actions": [
    "actions + & ü",
    "second"
  ],
  "actor_ids": [
    "actor_ids + & ü",
    "second"
  ],
  "actor_names": [
    "actor_names + & ü",
    "second"
  ],
  "actors": [
    "actors + & ü",
    "second"
  ],
  "organization_id": "organization_id + & ü",
  "range_end": "2026-01-15T12:00:00Z",
  "range_start": "2026-01-15T12:00:00Z",
  "targets": [
    "targets + & ü",
    "second"
  ]
}"#,
            ),
        },
        bench.client.audit_logs().create_export(
            CreateExportParams::new(
                "organization_id + & ü",
                "2026-01-15T12:00:00Z".parse().unwrap(),
                "2026-01-15T12:00:00Z".parse().unwrap(),
            )
            .actions(["actions + & ü", "second"])
            .actors(["actors + & ü", "second"])
            .actor_names(["actor_names + & ü", "second"])
            .actor_ids(["actor_ids + & ü", "second"])
            .targets(["targets + & ü", "second"]),
        ),
    );

    // get_export
    bench.call(
        &Expected {
            operation: "audit_logs.get_export",
            case: "minimal",
            method: "GET",
            path: "/audit_logs/exports/audit_log_export_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.audit_logs().get_export("audit_log_export_id /ü"),
    );

    // get_organization_audit_logs_retention
    bench.call(
        &Expected {
            operation: "audit_logs.get_organization_audit_logs_retention",
            case: "minimal",
            method: "GET",
            path: "/organizations/id%20%2F%C3%BC/audit_logs_retention",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.audit_logs().get_organization_audit_logs_retention("id /ü"),
    );

    // update_organization_audit_logs_retention
    bench.call(
        &Expected {
            operation: "audit_logs.update_organization_audit_logs_retention",
            case: "minimal",
            method: "PUT",
            path: "/organizations/id%20%2F%C3%BC/audit_logs_retention",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"retention_period":"1_MONTH"}"#),
        },
        bench.client.audit_logs().update_organization_audit_logs_retention(
            "id /ü",
            UpdateOrganizationAuditLogsRetentionParams::new(
                UpdateOrganizationAuditLogsRetentionRetention::Period { retention_period: "1_MONTH".into() },
            ),
        ),
    );
    bench.call(
        &Expected {
            operation: "audit_logs.update_organization_audit_logs_retention",
            case: "full",
            method: "PUT",
            path: "/organizations/id%20%2F%C3%BC/audit_logs_retention",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"retention_period":"1_MONTH"}"#),
        },
        bench.client.audit_logs().update_organization_audit_logs_retention(
            "id /ü",
            UpdateOrganizationAuditLogsRetentionParams::new(
                UpdateOrganizationAuditLogsRetentionRetention::Period { retention_period: "1_MONTH".into() },
            ),
        ),
    );
    bench.call(
        &Expected {
            operation: "audit_logs.update_organization_audit_logs_retention",
            case: "full, alternative 1",
            method: "PUT",
            path: "/organizations/id%20%2F%C3%BC/audit_logs_retention",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"retention_period_in_days":7}"#),
        },
        bench.client.audit_logs().update_organization_audit_logs_retention(
            "id /ü",
            UpdateOrganizationAuditLogsRetentionParams::new(
                UpdateOrganizationAuditLogsRetentionRetention::PeriodInDays { retention_period_in_days: 7 },
            ),
        ),
    );
}

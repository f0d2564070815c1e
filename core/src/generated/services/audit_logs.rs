// Generated from api/audit_logs.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Audit logs record who did what in the application, for each organization. Events are checked against
//! schemas, kept for a chosen time, and exported or streamed to the customer.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    AuditLogAction, AuditLogEvent, AuditLogEventCreateResponse, AuditLogExport, AuditLogSchema,
    AuditLogSchemaActorInput, AuditLogSchemaTargetInput, AuditLogsRetention, AuditLogsRetentionPeriod,
};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::request::Request;

/// Audit logs record who did what in the application, for each organization. Events are checked against
/// schemas, kept for a chosen time, and exported or streamed to the customer.
#[derive(Clone, Copy, Debug)]
pub struct AuditLogs<'a> {
    pub(crate) client: &'a WorkOS,
}

impl AuditLogs<'_> {
    /// Lists the actions that audit log events can have in this environment, each with its schema.
    ///
    /// `GET /audit_logs/actions`. Errors: 404; 422.
    pub fn list_actions(&self, params: ListActionsParams) -> PageCall<AuditLogAction> {
        let request = Request::new(&operations::AUDIT_LOGS_LIST_ACTIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<AuditLogAction>)
    }

    /// Lists the versions of the schema of an action.
    ///
    /// - `action_name`: Name of the action, such as `user.signed_in`.
    ///
    /// `GET /audit_logs/actions/{action_name}/schemas`. Errors: 404; 422.
    pub fn list_schemas(&self, action_name: &str, params: ListSchemasParams) -> PageCall<AuditLogSchema> {
        let request = Request::new(&operations::AUDIT_LOGS_LIST_SCHEMAS).path([action_name]).params(&params);
        PageCall::new(self.client, request, decode::page::<AuditLogSchema>)
    }

    /// Creates a new version of the schema that events with an action must match. An action not known so far
    /// comes into being with it.
    ///
    /// - `action_name`: Name of the action, such as `user.signed_in`.
    ///
    /// `POST /audit_logs/actions/{action_name}/schemas`. Errors: 422.
    pub fn create_schema(&self, action_name: &str, params: CreateSchemaParams) -> Call<AuditLogSchema> {
        let request = Request::new(&operations::AUDIT_LOGS_CREATE_SCHEMA).path([action_name]).params(&params);
        Call::new(self.client, request, decode::value::<AuditLogSchema>)
    }

    /// Records an event in the audit log of an organization. With the same idempotency key a repeated call
    /// records nothing twice.
    ///
    /// `POST /audit_logs/events`. Errors: 400; 404; 422; 429.
    pub fn create_event(&self, params: CreateEventParams) -> Call<AuditLogEventCreateResponse> {
        let request = Request::new(&operations::AUDIT_LOGS_CREATE_EVENT).params(&params);
        Call::new(self.client, request, decode::value::<AuditLogEventCreateResponse>)
    }

    /// Starts to write an organization's events of a time range to a CSV file. Read the result with
    /// `get_export` until its state is no longer `pending`.
    ///
    /// `POST /audit_logs/exports`. Errors: 400.
    pub fn create_export(&self, params: CreateExportParams) -> Call<AuditLogExport> {
        let request = Request::new(&operations::AUDIT_LOGS_CREATE_EXPORT).params(&params);
        Call::new(self.client, request, decode::value::<AuditLogExport>)
    }

    /// Gets an export. Each call makes a fresh link to the file of a finished one.
    ///
    /// `GET /audit_logs/exports/{audit_log_export_id}`. Errors: 404.
    pub fn get_export(&self, audit_log_export_id: &str) -> Call<AuditLogExport> {
        let request = Request::new(&operations::AUDIT_LOGS_GET_EXPORT).path([audit_log_export_id]);
        Call::new(self.client, request, decode::value::<AuditLogExport>)
    }

    /// Gets how long an organization's audit log events are kept.
    ///
    /// - `id`: Identifier of the organization.
    ///
    /// `GET /organizations/{id}/audit_logs_retention`. Errors: 404.
    pub fn get_organization_audit_logs_retention(&self, id: &str) -> Call<AuditLogsRetention> {
        let request = Request::new(&operations::AUDIT_LOGS_GET_ORGANIZATION_AUDIT_LOGS_RETENTION).path([id]);
        Call::new(self.client, request, decode::value::<AuditLogsRetention>)
    }

    /// Sets how long an organization's audit log events are kept. Give exactly one of the two parameters.
    ///
    /// - `id`: Identifier of the organization.
    ///
    /// `PUT /organizations/{id}/audit_logs_retention`. Errors: 404; 422.
    pub fn update_organization_audit_logs_retention(
        &self,
        id: &str,
        params: UpdateOrganizationAuditLogsRetentionParams,
    ) -> Call<AuditLogsRetention> {
        let request = Request::new(&operations::AUDIT_LOGS_UPDATE_ORGANIZATION_AUDIT_LOGS_RETENTION)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<AuditLogsRetention>)
    }
}

/// Parameters of [`AuditLogs::list_actions`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListActionsParams {
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

impl ListActionsParams {
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

/// Parameters of [`AuditLogs::list_schemas`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListSchemasParams {
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

impl ListSchemasParams {
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

/// Parameters of [`AuditLogs::create_schema`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateSchemaParams {
    /// Types of target that events with this action may have.
    pub targets: Vec<AuditLogSchemaTargetInput>,
    /// Schema of the actor's metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<AuditLogSchemaActorInput>,
    /// JSON Schema of the event's own metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Value>>,
}

impl CreateSchemaParams {
    /// With the parameters that are always needed.
    pub fn new(targets: impl IntoIterator<Item = AuditLogSchemaTargetInput>) -> Self {
        Self { targets: targets.into_iter().collect(), actor: None, metadata: None }
    }

    /// Schema of the actor's metadata.
    #[must_use]
    pub fn actor(mut self, actor: AuditLogSchemaActorInput) -> Self {
        self.actor = Some(actor);
        self
    }

    /// JSON Schema of the event's own metadata.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = Some(metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

/// Parameters of [`AuditLogs::create_event`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateEventParams {
    pub organization_id: String,
    /// What happened.
    pub event: AuditLogEvent,
}

impl CreateEventParams {
    /// With the parameters that are always needed.
    pub fn new(organization_id: impl Into<String>, event: AuditLogEvent) -> Self {
        Self { organization_id: organization_id.into(), event }
    }
}

/// Parameters of [`AuditLogs::create_export`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateExportParams {
    pub organization_id: String,
    /// Start of the time range.
    pub range_start: Timestamp,
    /// End of the time range.
    pub range_end: Timestamp,
    /// Exports only events with one of these actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<String>>,
    /// Exports only events by actors with one of these names; `actor_names` replaces it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actors: Option<Vec<String>>,
    /// Exports only events by actors with one of these names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_names: Option<Vec<String>>,
    /// Exports only events by actors with one of these identifiers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_ids: Option<Vec<String>>,
    /// Exports only events that have a target of one of these types.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<String>>,
}

impl CreateExportParams {
    /// With the parameters that are always needed.
    pub fn new(organization_id: impl Into<String>, range_start: Timestamp, range_end: Timestamp) -> Self {
        Self {
            organization_id: organization_id.into(),
            range_start,
            range_end,
            actions: None,
            actors: None,
            actor_names: None,
            actor_ids: None,
            targets: None,
        }
    }

    /// Exports only events with one of these actions.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// Exports only events by actors with one of these names; `actor_names` replaces it.
    #[deprecated]
    #[must_use]
    pub fn actors(mut self, actors: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.actors = Some(actors.into_iter().map(Into::into).collect());
        self
    }

    /// Exports only events by actors with one of these names.
    #[must_use]
    pub fn actor_names(mut self, actor_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.actor_names = Some(actor_names.into_iter().map(Into::into).collect());
        self
    }

    /// Exports only events by actors with one of these identifiers.
    #[must_use]
    pub fn actor_ids(mut self, actor_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.actor_ids = Some(actor_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Exports only events that have a target of one of these types.
    #[must_use]
    pub fn targets(mut self, targets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.targets = Some(targets.into_iter().map(Into::into).collect());
        self
    }
}

/// Parameters of [`AuditLogs::update_organization_audit_logs_retention`].
#[derive(Clone, Debug, Serialize)]
pub struct UpdateOrganizationAuditLogsRetentionParams {
    /// One of the forms of [`UpdateOrganizationAuditLogsRetentionRetention`].
    #[serde(flatten)]
    pub retention: UpdateOrganizationAuditLogsRetentionRetention,
}

impl UpdateOrganizationAuditLogsRetentionParams {
    /// With the parameters that are always needed.
    pub fn new(retention: UpdateOrganizationAuditLogsRetentionRetention) -> Self {
        Self { retention }
    }
}

/// Mutually exclusive members of [`UpdateOrganizationAuditLogsRetentionParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateOrganizationAuditLogsRetentionRetention {
    /// With `retention_period`.
    Period {
        /// How long events are kept.
        retention_period: AuditLogsRetentionPeriod,
    },
    /// With `retention_period_in_days`.
    PeriodInDays {
        /// How long events are kept, in days; `retention_period` replaces it.
        #[deprecated]
        retention_period_in_days: i64,
    },
}

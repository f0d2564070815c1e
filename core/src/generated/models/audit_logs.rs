// Generated from api/audit_logs.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `audit_logs` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::scalar::Scalar;

/// Kind of event that can be recorded, such as `user.signed_in`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogAction {
    /// Always `audit_log_action`.
    pub object: String,
    pub name: String,
    /// Schema that events with this action are checked against.
    pub schema: AuditLogSchema,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogAction {
        object: "object",
        name: "name",
        schema: "schema",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// One thing that happened in the application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuditLogEvent {
    /// Name of the action, such as `user.signed_in`.
    pub action: String,
    /// When it happened, which may be earlier than when it is recorded.
    pub occurred_at: Timestamp,
    /// Who or what did it.
    pub actor: AuditLogEventActor,
    /// What it was done to.
    pub targets: Vec<AuditLogEventTarget>,
    /// Where it came from.
    pub context: AuditLogEventContext,
    /// Further facts about the event by name; checked against the schema of the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Scalar>>,
    /// Version of the action's schema that the event follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AuditLogEvent {
    /// With the members that are always there.
    pub fn new(
        action: impl Into<String>,
        occurred_at: Timestamp,
        actor: AuditLogEventActor,
        targets: impl IntoIterator<Item = AuditLogEventTarget>,
        context: AuditLogEventContext,
    ) -> Self {
        Self {
            action: action.into(),
            occurred_at,
            actor,
            targets: targets.into_iter().collect(),
            context,
            metadata: None,
            version: None,
            extra: Extra::default(),
        }
    }

    /// Further facts about the event by name; checked against the schema of the action.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Scalar>)>,
    ) -> Self {
        self.metadata = Some(metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Version of the action's schema that the event follows.
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }
}

decode_struct! {
    AuditLogEvent {
        action: "action",
        occurred_at: "occurred_at",
        actor: "actor",
        targets: "targets",
        context: "context",
        metadata: "metadata",
        version: "version",
    }
}

/// Who or what caused an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuditLogEventActor {
    /// Identifier in the application's own terms.
    pub id: String,
    /// Kind of actor, such as `user` or `system`.
    pub r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Further facts about the actor by name; checked against the schema of the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Scalar>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AuditLogEventActor {
    /// With the members that are always there.
    pub fn new(id: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { id: id.into(), r#type: r#type.into(), name: None, metadata: None, extra: Extra::default() }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Further facts about the actor by name; checked against the schema of the action.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Scalar>)>,
    ) -> Self {
        self.metadata = Some(metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

decode_struct! {
    AuditLogEventActor {
        id: "id",
        r#type: "type",
        name: "name",
        metadata: "metadata",
    }
}

/// Where an event came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuditLogEventContext {
    /// IP address or another way to name the place.
    pub location: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AuditLogEventContext {
    /// With the members that are always there.
    pub fn new(location: impl Into<String>) -> Self {
        Self { location: location.into(), user_agent: None, extra: Extra::default() }
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

decode_struct! {
    AuditLogEventContext {
        location: "location",
        user_agent: "user_agent",
    }
}

/// Confirmation that an event was recorded.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogEventCreateResponse {
    pub success: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogEventCreateResponse {
        success: "success",
    }
}

/// Thing that an event affected.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuditLogEventTarget {
    /// Identifier in the application's own terms.
    pub id: String,
    /// Kind of target, as named in the schema of the action.
    pub r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Further facts about the target by name; checked against the schema of the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Scalar>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AuditLogEventTarget {
    /// With the members that are always there.
    pub fn new(id: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { id: id.into(), r#type: r#type.into(), name: None, metadata: None, extra: Extra::default() }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Further facts about the target by name; checked against the schema of the action.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Scalar>)>,
    ) -> Self {
        self.metadata = Some(metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

decode_struct! {
    AuditLogEventTarget {
        id: "id",
        r#type: "type",
        name: "name",
        metadata: "metadata",
    }
}

/// CSV file of an organization's audit log events, ready or in the making.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogExport {
    /// Always `audit_log_export`.
    pub object: String,
    pub id: String,
    pub state: AuditLogExportState,
    /// Link to the CSV file, good for 10 minutes; absent or null until the export is `ready`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogExport {
        object: "object",
        id: "id",
        state: "state",
        url: "url",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Version of the schema that events with an action must match.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogSchema {
    /// Always `audit_log_schema`.
    pub object: String,
    /// Number of this version.
    pub version: i64,
    /// Schema of the actor's metadata; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<AuditLogSchemaActor>,
    /// Types of target that events may have.
    pub targets: Vec<AuditLogSchemaTarget>,
    /// JSON Schema of the event's own metadata; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Value>>,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogSchema {
        object: "object",
        version: "version",
        actor: "actor",
        targets: "targets",
        metadata: "metadata",
        created_at: "created_at",
    }
}

/// Schema of an actor's metadata.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogSchemaActor {
    /// JSON Schema of the metadata.
    pub metadata: BTreeMap<String, Value>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogSchemaActor {
        metadata: "metadata",
    }
}

/// Schema of an actor's metadata, for a schema that is being created.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuditLogSchemaActorInput {
    /// JSON Schema of the metadata.
    pub metadata: BTreeMap<String, Value>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AuditLogSchemaActorInput {
    /// With the members that are always there.
    pub fn new(metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>) -> Self {
        Self {
            metadata: metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
            extra: Extra::default(),
        }
    }
}

decode_struct! {
    AuditLogSchemaActorInput {
        metadata: "metadata",
    }
}

/// Type of target that events may have, with the schema of its metadata.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogSchemaTarget {
    /// Kind of target, such as `document`.
    pub r#type: String,
    /// JSON Schema of the metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Value>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogSchemaTarget {
        r#type: "type",
        metadata: "metadata",
    }
}

/// Type of target that events may have, for a schema that is being created.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuditLogSchemaTargetInput {
    /// Kind of target, such as `document`.
    pub r#type: String,
    /// JSON Schema of the metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Value>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AuditLogSchemaTargetInput {
    /// With the members that are always there.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), metadata: None, extra: Extra::default() }
    }

    /// JSON Schema of the metadata.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = Some(metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

decode_struct! {
    AuditLogSchemaTargetInput {
        r#type: "type",
        metadata: "metadata",
    }
}

/// How long an organization's audit log events are kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditLogsRetention {
    /// Number of days after which events are deleted; null if no period is set.
    pub retention_period_in_days: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuditLogsRetention {
        retention_period_in_days: "retention_period_in_days",
    }
}

open_enum! {
    /// Progress of an export. `expired` means that the file no longer exists.
    pub enum AuditLogExportState {
        /// `pending`
        Pending = "pending",
        /// `ready`
        Ready = "ready",
        /// `error`
        Error = "error",
        /// `expired`
        Expired = "expired",
    }
}

open_enum! {
    /// Times for which audit log events can be kept, from one month to ten years.
    pub enum AuditLogsRetentionPeriod {
        /// `1_MONTH`
        N1Month = "1_MONTH",
        /// `2_MONTHS`
        N2Months = "2_MONTHS",
        /// `3_MONTHS`
        N3Months = "3_MONTHS",
        /// `4_MONTHS`
        N4Months = "4_MONTHS",
        /// `5_MONTHS`
        N5Months = "5_MONTHS",
        /// `6_MONTHS`
        N6Months = "6_MONTHS",
        /// `7_MONTHS`
        N7Months = "7_MONTHS",
        /// `8_MONTHS`
        N8Months = "8_MONTHS",
        /// `9_MONTHS`
        N9Months = "9_MONTHS",
        /// `10_MONTHS`
        N10Months = "10_MONTHS",
        /// `11_MONTHS`
        N11Months = "11_MONTHS",
        /// `1_YEAR`
        N1Year = "1_YEAR",
        /// `2_YEARS`
        N2Years = "2_YEARS",
        /// `3_YEARS`
        N3Years = "3_YEARS",
        /// `4_YEARS`
        N4Years = "4_YEARS",
        /// `5_YEARS`
        N5Years = "5_YEARS",
        /// `6_YEARS`
        N6Years = "6_YEARS",
        /// `7_YEARS`
        N7Years = "7_YEARS",
        /// `8_YEARS`
        N8Years = "8_YEARS",
        /// `9_YEARS`
        N9Years = "9_YEARS",
        /// `10_YEARS`
        N10Years = "10_YEARS",
    }
}

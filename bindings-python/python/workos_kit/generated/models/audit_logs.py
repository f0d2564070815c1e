# Generated from api/audit_logs.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `audit_logs` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ..._values import Model, Timestamp, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class AuditLogAction(Model, frozen=True, kw_only=True):
    """Kind of event that can be recorded, such as `user.signed_in`."""

    object: str = "audit_log_action"
    """Always `audit_log_action`."""
    name: str
    schema: AuditLogSchema
    """Schema that events with this action are checked against."""
    created_at: Timestamp
    updated_at: Timestamp


class AuditLogEvent(Model, frozen=True, kw_only=True):
    """One thing that happened in the application."""

    action: str
    """Name of the action, such as `user.signed_in`."""
    occurred_at: Timestamp
    """When it happened, which may be earlier than when it is recorded."""
    actor: AuditLogEventActor
    """Who or what did it."""
    targets: list[AuditLogEventTarget]
    """What it was done to."""
    context: AuditLogEventContext
    """Where it came from."""
    metadata: dict[str, str | float | bool] | UnsetType = UNSET
    """Further facts about the event by name; checked against the schema of the action."""
    version: int | UnsetType = UNSET
    """Version of the action's schema that the event follows."""


class AuditLogEventActor(Model, frozen=True, kw_only=True):
    """Who or what caused an event."""

    id: str
    """Identifier in the application's own terms."""
    type: str
    """Kind of actor, such as `user` or `system`."""
    name: str | UnsetType = UNSET
    metadata: dict[str, str | float | bool] | UnsetType = UNSET
    """Further facts about the actor by name; checked against the schema of the action."""


class AuditLogEventContext(Model, frozen=True, kw_only=True):
    """Where an event came from."""

    location: str
    """IP address or another way to name the place."""
    user_agent: str | UnsetType = UNSET


class AuditLogEventCreateResponse(Model, frozen=True, kw_only=True):
    """Confirmation that an event was recorded."""

    success: bool


class AuditLogEventTarget(Model, frozen=True, kw_only=True):
    """Thing that an event affected."""

    id: str
    """Identifier in the application's own terms."""
    type: str
    """Kind of target, as named in the schema of the action."""
    name: str | UnsetType = UNSET
    metadata: dict[str, str | float | bool] | UnsetType = UNSET
    """Further facts about the target by name; checked against the schema of the action."""


class AuditLogExport(Model, frozen=True, kw_only=True):
    """CSV file of an organization's audit log events, ready or in the making."""

    object: str = "audit_log_export"
    """Always `audit_log_export`."""
    id: str
    state: AuditLogExportState
    url: str | None = None
    """Link to the CSV file, good for 10 minutes; absent or null until the export is `ready`."""
    created_at: Timestamp
    updated_at: Timestamp


class AuditLogSchema(Model, frozen=True, kw_only=True):
    """Version of the schema that events with an action must match."""

    object: str = "audit_log_schema"
    """Always `audit_log_schema`."""
    version: int
    """Number of this version."""
    actor: AuditLogSchemaActor | None = None
    """Schema of the actor's metadata; absent if there is none."""
    targets: list[AuditLogSchemaTarget] = []
    """Types of target that events may have."""
    metadata: dict[str, Any] | None = None
    """JSON Schema of the event's own metadata; absent if there is none."""
    created_at: Timestamp


class AuditLogSchemaActor(Model, frozen=True, kw_only=True):
    """Schema of an actor's metadata."""

    metadata: dict[str, Any] = {}
    """JSON Schema of the metadata."""


class AuditLogSchemaActorInput(Model, frozen=True, kw_only=True):
    """Schema of an actor's metadata, for a schema that is being created."""

    metadata: dict[str, Any]
    """JSON Schema of the metadata."""


class AuditLogSchemaTarget(Model, frozen=True, kw_only=True):
    """Type of target that events may have, with the schema of its metadata."""

    type: str
    """Kind of target, such as `document`."""
    metadata: dict[str, Any] | None = None
    """JSON Schema of the metadata."""


class AuditLogSchemaTargetInput(Model, frozen=True, kw_only=True):
    """Type of target that events may have, for a schema that is being created."""

    type: str
    """Kind of target, such as `document`."""
    metadata: dict[str, Any] | UnsetType = UNSET
    """JSON Schema of the metadata."""


class AuditLogsRetention(Model, frozen=True, kw_only=True):
    """How long an organization's audit log events are kept."""

    retention_period_in_days: int | None = None
    """Number of days after which events are deleted; null if no period is set."""


class RetentionPeriod(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `retention_period`."""

    retention_period: AuditLogsRetentionPeriod
    """How long events are kept."""


class RetentionPeriodInDays(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `retention_period_in_days`."""

    retention_period_in_days: int
    """How long events are kept, in days; `retention_period` replaces it. Deprecated."""


if TYPE_CHECKING:
    AuditLogExportState: TypeAlias = (
        Literal[
            "pending",
            "ready",
            "error",
            "expired",
        ]
        | str
    )
else:
    AuditLogExportState = open_enum(
        "pending",
        "ready",
        "error",
        "expired",
    )
"""Progress of an export. `expired` means that the file no longer exists. Other values can appear."""


if TYPE_CHECKING:
    AuditLogsRetentionPeriod: TypeAlias = (
        Literal[
            "1_MONTH",
            "2_MONTHS",
            "3_MONTHS",
            "4_MONTHS",
            "5_MONTHS",
            "6_MONTHS",
            "7_MONTHS",
            "8_MONTHS",
            "9_MONTHS",
            "10_MONTHS",
            "11_MONTHS",
            "1_YEAR",
            "2_YEARS",
            "3_YEARS",
            "4_YEARS",
            "5_YEARS",
            "6_YEARS",
            "7_YEARS",
            "8_YEARS",
            "9_YEARS",
            "10_YEARS",
        ]
        | str
    )
else:
    AuditLogsRetentionPeriod = open_enum(
        "1_MONTH",
        "2_MONTHS",
        "3_MONTHS",
        "4_MONTHS",
        "5_MONTHS",
        "6_MONTHS",
        "7_MONTHS",
        "8_MONTHS",
        "9_MONTHS",
        "10_MONTHS",
        "11_MONTHS",
        "1_YEAR",
        "2_YEARS",
        "3_YEARS",
        "4_YEARS",
        "5_YEARS",
        "6_YEARS",
        "7_YEARS",
        "8_YEARS",
        "9_YEARS",
        "10_YEARS",
    )
"""Times for which audit log events can be kept, from one month to ten years. Other values can appear."""

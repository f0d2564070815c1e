# Generated from api/audit_logs.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `audit_logs` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._pages import page_of
from ..._waist import Operation, members, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.audit_logs import (
        AuditLogAction,
        AuditLogEvent,
        AuditLogEventCreateResponse,
        AuditLogExport,
        AuditLogSchema,
        AuditLogSchemaActorInput,
        AuditLogSchemaTargetInput,
        AuditLogsRetention,
        RetentionPeriod,
        RetentionPeriodInDays,
    )

_LIST_ACTIONS: Operation[Page[AuditLogAction]] = Operation(
    "audit_logs.list_actions",
    lambda: page_of(model("audit_logs", "AuditLogAction")),
)
_LIST_SCHEMAS: Operation[Page[AuditLogSchema]] = Operation(
    "audit_logs.list_schemas",
    lambda: page_of(model("audit_logs", "AuditLogSchema")),
)
_CREATE_SCHEMA: Operation[AuditLogSchema] = Operation(
    "audit_logs.create_schema",
    lambda: model("audit_logs", "AuditLogSchema"),
)
_CREATE_EVENT: Operation[AuditLogEventCreateResponse] = Operation(
    "audit_logs.create_event",
    lambda: model("audit_logs", "AuditLogEventCreateResponse"),
)
_CREATE_EXPORT: Operation[AuditLogExport] = Operation(
    "audit_logs.create_export",
    lambda: model("audit_logs", "AuditLogExport"),
)
_GET_EXPORT: Operation[AuditLogExport] = Operation(
    "audit_logs.get_export",
    lambda: model("audit_logs", "AuditLogExport"),
)
_GET_ORGANIZATION_AUDIT_LOGS_RETENTION: Operation[AuditLogsRetention] = Operation(
    "audit_logs.get_organization_audit_logs_retention",
    lambda: model("audit_logs", "AuditLogsRetention"),
)
_UPDATE_ORGANIZATION_AUDIT_LOGS_RETENTION: Operation[AuditLogsRetention] = Operation(
    "audit_logs.update_organization_audit_logs_retention",
    lambda: model("audit_logs", "AuditLogsRetention"),
)


class AuditLogs:
    """Audit logs record who did what in the application, for each organization. Events are checked against
    schemas, kept for a chosen time, and exported or streamed to the customer.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_actions(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuditLogAction]:
        """Lists the actions that audit log events can have in this environment, each with its schema.

        - `limit`: `10` if left out.

        `GET /audit_logs/actions`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_ACTIONS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_schemas(
        self,
        action_name: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuditLogSchema]:
        """Lists the versions of the schema of an action.

        - `action_name`: Name of the action, such as `user.signed_in`.
        - `limit`: `10` if left out.

        `GET /audit_logs/actions/{action_name}/schemas`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_SCHEMAS,
            (action_name,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_schema(
        self,
        action_name: str,
        *,
        targets: Sequence[AuditLogSchemaTargetInput | Mapping[str, Any]],
        actor: AuditLogSchemaActorInput | Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogSchema:
        """Creates a new version of the schema that events with an action must match. An action not known so
        far comes into being with it.

        - `action_name`: Name of the action, such as `user.signed_in`.
        - `targets`: Types of target that events with this action may have.
        - `actor`: Schema of the actor's metadata.
        - `metadata`: JSON Schema of the event's own metadata.

        `POST /audit_logs/actions/{action_name}/schemas`. Errors: 422.
        """
        return self._waist.call(
            _CREATE_SCHEMA,
            (action_name,),
            {
                "targets": targets,
                "actor": actor,
                "metadata": metadata,
            },
            request_options,
        )

    def create_event(
        self,
        *,
        organization_id: str,
        event: AuditLogEvent | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogEventCreateResponse:
        """Records an event in the audit log of an organization. With the same idempotency key a repeated call
        records nothing twice.

        - `event`: What happened.

        `POST /audit_logs/events`. Errors: 400; 404; 422; 429.
        """
        return self._waist.call(
            _CREATE_EVENT,
            (),
            {
                "organization_id": organization_id,
                "event": event,
            },
            request_options,
        )

    def create_export(
        self,
        *,
        organization_id: str,
        range_start: datetime | str,
        range_end: datetime | str,
        actions: Sequence[str] | None = None,
        actors: Sequence[str] | None = None,
        actor_names: Sequence[str] | None = None,
        actor_ids: Sequence[str] | None = None,
        targets: Sequence[str] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogExport:
        """Starts to write an organization's events of a time range to a CSV file. Read the result with
        `get_export` until its state is no longer `pending`.

        - `range_start`: Start of the time range.
        - `range_end`: End of the time range.
        - `actions`: Exports only events with one of these actions.
        - `actors`: Exports only events by actors with one of these names; `actor_names` replaces it.
          Deprecated.
        - `actor_names`: Exports only events by actors with one of these names.
        - `actor_ids`: Exports only events by actors with one of these identifiers.
        - `targets`: Exports only events that have a target of one of these types.

        `POST /audit_logs/exports`. Errors: 400.
        """
        return self._waist.call(
            _CREATE_EXPORT,
            (),
            {
                "organization_id": organization_id,
                "range_start": range_start,
                "range_end": range_end,
                "actions": actions,
                "actors": actors,
                "actor_names": actor_names,
                "actor_ids": actor_ids,
                "targets": targets,
            },
            request_options,
        )

    def get_export(
        self,
        audit_log_export_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogExport:
        """Gets an export. Each call makes a fresh link to the file of a finished one.

        `GET /audit_logs/exports/{audit_log_export_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_EXPORT,
            (audit_log_export_id,),
            None,
            request_options,
        )

    def get_organization_audit_logs_retention(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogsRetention:
        """Gets how long an organization's audit log events are kept.

        - `id`: Identifier of the organization.

        `GET /organizations/{id}/audit_logs_retention`. Errors: 404.
        """
        return self._waist.call(
            _GET_ORGANIZATION_AUDIT_LOGS_RETENTION,
            (id,),
            None,
            request_options,
        )

    def update_organization_audit_logs_retention(
        self,
        id: str,
        *,
        retention: RetentionPeriod | RetentionPeriodInDays | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogsRetention:
        """Sets how long an organization's audit log events are kept. Give exactly one of the two parameters.

        - `id`: Identifier of the organization.
        - `retention`: One of `RetentionPeriod`, `RetentionPeriodInDays`.

        `PUT /organizations/{id}/audit_logs_retention`. Errors: 404; 422.
        """
        return self._waist.call(
            _UPDATE_ORGANIZATION_AUDIT_LOGS_RETENTION,
            (id,),
            {
                **members(retention),
            },
            request_options,
        )


class AsyncAuditLogs:
    """Audit logs record who did what in the application, for each organization. Events are checked against
    schemas, kept for a chosen time, and exported or streamed to the customer.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_actions(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuditLogAction]:
        """Lists the actions that audit log events can have in this environment, each with its schema.

        - `limit`: `10` if left out.

        `GET /audit_logs/actions`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_ACTIONS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_schemas(
        self,
        action_name: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuditLogSchema]:
        """Lists the versions of the schema of an action.

        - `action_name`: Name of the action, such as `user.signed_in`.
        - `limit`: `10` if left out.

        `GET /audit_logs/actions/{action_name}/schemas`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_SCHEMAS,
            (action_name,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_schema(
        self,
        action_name: str,
        *,
        targets: Sequence[AuditLogSchemaTargetInput | Mapping[str, Any]],
        actor: AuditLogSchemaActorInput | Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogSchema:
        """Creates a new version of the schema that events with an action must match. An action not known so
        far comes into being with it.

        - `action_name`: Name of the action, such as `user.signed_in`.
        - `targets`: Types of target that events with this action may have.
        - `actor`: Schema of the actor's metadata.
        - `metadata`: JSON Schema of the event's own metadata.

        `POST /audit_logs/actions/{action_name}/schemas`. Errors: 422.
        """
        return await self._waist.call(
            _CREATE_SCHEMA,
            (action_name,),
            {
                "targets": targets,
                "actor": actor,
                "metadata": metadata,
            },
            request_options,
        )

    async def create_event(
        self,
        *,
        organization_id: str,
        event: AuditLogEvent | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogEventCreateResponse:
        """Records an event in the audit log of an organization. With the same idempotency key a repeated call
        records nothing twice.

        - `event`: What happened.

        `POST /audit_logs/events`. Errors: 400; 404; 422; 429.
        """
        return await self._waist.call(
            _CREATE_EVENT,
            (),
            {
                "organization_id": organization_id,
                "event": event,
            },
            request_options,
        )

    async def create_export(
        self,
        *,
        organization_id: str,
        range_start: datetime | str,
        range_end: datetime | str,
        actions: Sequence[str] | None = None,
        actors: Sequence[str] | None = None,
        actor_names: Sequence[str] | None = None,
        actor_ids: Sequence[str] | None = None,
        targets: Sequence[str] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogExport:
        """Starts to write an organization's events of a time range to a CSV file. Read the result with
        `get_export` until its state is no longer `pending`.

        - `range_start`: Start of the time range.
        - `range_end`: End of the time range.
        - `actions`: Exports only events with one of these actions.
        - `actors`: Exports only events by actors with one of these names; `actor_names` replaces it.
          Deprecated.
        - `actor_names`: Exports only events by actors with one of these names.
        - `actor_ids`: Exports only events by actors with one of these identifiers.
        - `targets`: Exports only events that have a target of one of these types.

        `POST /audit_logs/exports`. Errors: 400.
        """
        return await self._waist.call(
            _CREATE_EXPORT,
            (),
            {
                "organization_id": organization_id,
                "range_start": range_start,
                "range_end": range_end,
                "actions": actions,
                "actors": actors,
                "actor_names": actor_names,
                "actor_ids": actor_ids,
                "targets": targets,
            },
            request_options,
        )

    async def get_export(
        self,
        audit_log_export_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogExport:
        """Gets an export. Each call makes a fresh link to the file of a finished one.

        `GET /audit_logs/exports/{audit_log_export_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_EXPORT,
            (audit_log_export_id,),
            None,
            request_options,
        )

    async def get_organization_audit_logs_retention(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogsRetention:
        """Gets how long an organization's audit log events are kept.

        - `id`: Identifier of the organization.

        `GET /organizations/{id}/audit_logs_retention`. Errors: 404.
        """
        return await self._waist.call(
            _GET_ORGANIZATION_AUDIT_LOGS_RETENTION,
            (id,),
            None,
            request_options,
        )

    async def update_organization_audit_logs_retention(
        self,
        id: str,
        *,
        retention: RetentionPeriod | RetentionPeriodInDays | Mapping[str, Any],
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuditLogsRetention:
        """Sets how long an organization's audit log events are kept. Give exactly one of the two parameters.

        - `id`: Identifier of the organization.
        - `retention`: One of `RetentionPeriod`, `RetentionPeriodInDays`.

        `PUT /organizations/{id}/audit_logs_retention`. Errors: 404; 422.
        """
        return await self._waist.call(
            _UPDATE_ORGANIZATION_AUDIT_LOGS_RETENTION,
            (id,),
            {
                **members(retention),
            },
            request_options,
        )

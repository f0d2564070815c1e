// Generated from api/audit_logs.yaml with codegen/templates/kotlin/services.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.services

import dev.workoskit.ItemList
import dev.workoskit.PageOrder
import dev.workoskit.Pages
import dev.workoskit.ParameterGroup
import dev.workoskit.Parameters
import dev.workoskit.Patch
import dev.workoskit.RequestOptions
import dev.workoskit.Waist
import dev.workoskit.events.*
import dev.workoskit.models.*
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.builtins.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * Audit logs record who did what in the application, for each organization. Events are checked against schemas, kept
 * for a chosen time, and exported or streamed to the customer.
 */
public class AuditLogs internal constructor(internal val waist: Waist) {
    /**
     * Lists the actions that audit log events can have in this environment, each with its schema.
     *
     * `GET /audit_logs/actions`. Errors: 404; 422.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listActions(
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuditLogAction> = waist.pages(
        "audit_logs.list_actions",
        AuditLogAction.serializer(),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the versions of the schema of an action.
     *
     * `GET /audit_logs/actions/{action_name}/schemas`. Errors: 404; 422.
     *
     * @param actionName Name of the action, such as `user.signed_in`.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listSchemas(
        actionName: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuditLogSchema> = waist.pages(
        "audit_logs.list_schemas",
        AuditLogSchema.serializer(),
        path = listOf(actionName),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates a new version of the schema that events with an action must match. An action not known so far comes into
     * being with it.
     *
     * `POST /audit_logs/actions/{action_name}/schemas`. Errors: 422.
     *
     * @param actionName Name of the action, such as `user.signed_in`.
     * @param targets Types of target that events with this action may have.
     * @param actor Schema of the actor's metadata.
     * @param metadata JSON Schema of the event's own metadata.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createSchema(
        actionName: String,
        targets: List<AuditLogSchemaTargetInput>,
        actor: AuditLogSchemaActorInput? = null,
        metadata: Map<String, JsonElement>? = null,
        requestOptions: RequestOptions? = null,
    ): AuditLogSchema = waist.call(
        "audit_logs.create_schema",
        AuditLogSchema.serializer(),
        path = listOf(actionName),
        params = Parameters()
            .put("targets", ListSerializer(AuditLogSchemaTargetInput.serializer()), targets)
            .put("actor", AuditLogSchemaActorInput.serializer(), actor)
            .put("metadata", MapSerializer(String.serializer(), JsonElement.serializer()), metadata),
        options = requestOptions,
    )

    /**
     * Records an event in the audit log of an organization. With the same idempotency key a repeated call records
     * nothing twice.
     *
     * `POST /audit_logs/events`. Errors: 400; 404; 422; 429.
     *
     * @param event What happened.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createEvent(
        organizationId: String,
        event: AuditLogEvent,
        requestOptions: RequestOptions? = null,
    ): AuditLogEventCreateResponse = waist.call(
        "audit_logs.create_event",
        AuditLogEventCreateResponse.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("event", AuditLogEvent.serializer(), event),
        options = requestOptions,
    )

    /**
     * Starts to write an organization's events of a time range to a CSV file. Read the result with `get_export` until
     * its state is no longer `pending`.
     *
     * `POST /audit_logs/exports`. Errors: 400.
     *
     * @param rangeStart Start of the time range.
     * @param rangeEnd End of the time range.
     * @param actions Exports only events with one of these actions.
     * @param actors Exports only events by actors with one of these names; `actor_names` replaces it. Deprecated.
     * @param actorNames Exports only events by actors with one of these names.
     * @param actorIds Exports only events by actors with one of these identifiers.
     * @param targets Exports only events that have a target of one of these types.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createExport(
        organizationId: String,
        rangeStart: Instant,
        rangeEnd: Instant,
        actions: List<String>? = null,
        actors: List<String>? = null,
        actorNames: List<String>? = null,
        actorIds: List<String>? = null,
        targets: List<String>? = null,
        requestOptions: RequestOptions? = null,
    ): AuditLogExport = waist.call(
        "audit_logs.create_export",
        AuditLogExport.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("range_start", Instant.serializer(), rangeStart)
            .put("range_end", Instant.serializer(), rangeEnd)
            .put("actions", ListSerializer(String.serializer()), actions)
            .put("actors", ListSerializer(String.serializer()), actors)
            .put("actor_names", ListSerializer(String.serializer()), actorNames)
            .put("actor_ids", ListSerializer(String.serializer()), actorIds)
            .put("targets", ListSerializer(String.serializer()), targets),
        options = requestOptions,
    )

    /**
     * Gets an export. Each call makes a fresh link to the file of a finished one.
     *
     * `GET /audit_logs/exports/{audit_log_export_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getExport(
        auditLogExportId: String,
        requestOptions: RequestOptions? = null,
    ): AuditLogExport = waist.call(
        "audit_logs.get_export",
        AuditLogExport.serializer(),
        path = listOf(auditLogExportId),
        options = requestOptions,
    )

    /**
     * Gets how long an organization's audit log events are kept.
     *
     * `GET /organizations/{id}/audit_logs_retention`. Errors: 404.
     *
     * @param id Identifier of the organization.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOrganizationAuditLogsRetention(
        id: String,
        requestOptions: RequestOptions? = null,
    ): AuditLogsRetention = waist.call(
        "audit_logs.get_organization_audit_logs_retention",
        AuditLogsRetention.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Sets how long an organization's audit log events are kept. Give exactly one of the two parameters.
     *
     * `PUT /organizations/{id}/audit_logs_retention`. Errors: 404; 422.
     *
     * @param id Identifier of the organization.
     * @param retention One of the forms of [UpdateOrganizationAuditLogsRetentionRetention].
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateOrganizationAuditLogsRetention(
        id: String,
        retention: UpdateOrganizationAuditLogsRetentionRetention,
        requestOptions: RequestOptions? = null,
    ): AuditLogsRetention = waist.call(
        "audit_logs.update_organization_audit_logs_retention",
        AuditLogsRetention.serializer(),
        path = listOf(id),
        params = Parameters()
            .put(retention),
        options = requestOptions,
    )
}

/** Parameters of `updateOrganizationAuditLogsRetention` that exclude one another. */
public sealed class UpdateOrganizationAuditLogsRetentionRetention : ParameterGroup() {
    /** Given by `retention_period`. */
    public data class Period(
        /** How long events are kept. */
        public val retentionPeriod: AuditLogsRetentionPeriod,
    ) : UpdateOrganizationAuditLogsRetentionRetention() {
        override fun place(parameters: Parameters) {
            parameters
                .put("retention_period", AuditLogsRetentionPeriod.serializer(), retentionPeriod)
        }
    }

    /** Given by `retention_period_in_days`. */
    public data class PeriodInDays(
        /** How long events are kept, in days; `retention_period` replaces it. */
        public val retentionPeriodInDays: Long,
    ) : UpdateOrganizationAuditLogsRetentionRetention() {
        override fun place(parameters: Parameters) {
            parameters
                .put("retention_period_in_days", Long.serializer(), retentionPeriodInDays)
        }
    }
}

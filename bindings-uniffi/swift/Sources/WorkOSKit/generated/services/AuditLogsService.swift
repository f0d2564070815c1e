// Generated from api/audit_logs.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Audit logs record who did what in the application, for each organization. Events are checked against
/// schemas, kept for a chosen time, and exported or streamed to the customer.
public struct AuditLogs: Sendable {
    let waist: Waist

    /// Lists the actions that audit log events can have in this environment, each with its schema.
    ///
    /// `GET /audit_logs/actions`. Errors: 404; 422.
    ///
    /// - Parameter limit: `10` if left out.
    public func listActions(
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuditLogAction> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("audit_logs.list_actions", [], params, options, before: before, after: after)
    }

    /// Lists the versions of the schema of an action.
    ///
    /// `GET /audit_logs/actions/{action_name}/schemas`. Errors: 404; 422.
    ///
    /// - Parameter actionName: Name of the action, such as `user.signed_in`.
    /// - Parameter limit: `10` if left out.
    public func listSchemas(
        actionName: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuditLogSchema> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("audit_logs.list_schemas", [actionName], params, options, before: before, after: after)
    }

    /// Creates a new version of the schema that events with an action must match. An action not known so far
    /// comes into being with it.
    ///
    /// `POST /audit_logs/actions/{action_name}/schemas`. Errors: 422.
    ///
    /// - Parameter actionName: Name of the action, such as `user.signed_in`.
    /// - Parameter targets: Types of target that events with this action may have.
    /// - Parameter actor: Schema of the actor's metadata.
    /// - Parameter metadata: JSON Schema of the event's own metadata.
    public func createSchema(
        actionName: String,
        targets: [AuditLogSchemaTargetInput],
        actor: AuditLogSchemaActorInput? = nil,
        metadata: [String: JSONValue]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuditLogSchema {
        var params = Parameters()
        params.required("targets", targets)
        params.optional("actor", actor)
        params.optional("metadata", metadata)
        return try await waist.value("audit_logs.create_schema", [actionName], params, options)
    }

    /// Records an event in the audit log of an organization. With the same idempotency key a repeated call
    /// records nothing twice.
    ///
    /// `POST /audit_logs/events`. Errors: 400; 404; 422; 429.
    ///
    /// - Parameter event: What happened.
    public func createEvent(
        organizationId: String,
        event: AuditLogEvent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuditLogEventCreateResponse {
        var params = Parameters()
        params.required("organization_id", organizationId)
        params.required("event", event)
        return try await waist.value("audit_logs.create_event", [], params, options)
    }

    /// Starts to write an organization's events of a time range to a CSV file. Read the result with
    /// `get_export` until its state is no longer `pending`.
    ///
    /// `POST /audit_logs/exports`. Errors: 400.
    ///
    /// - Parameter rangeStart: Start of the time range.
    /// - Parameter rangeEnd: End of the time range.
    /// - Parameter actions: Exports only events with one of these actions.
    /// - Parameter actors: Exports only events by actors with one of these names; `actor_names` replaces it.
    ///   Deprecated.
    /// - Parameter actorNames: Exports only events by actors with one of these names.
    /// - Parameter actorIds: Exports only events by actors with one of these identifiers.
    /// - Parameter targets: Exports only events that have a target of one of these types.
    public func createExport(
        organizationId: String,
        rangeStart: Date,
        rangeEnd: Date,
        actions: [String]? = nil,
        actors: [String]? = nil,
        actorNames: [String]? = nil,
        actorIds: [String]? = nil,
        targets: [String]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuditLogExport {
        var params = Parameters()
        params.required("organization_id", organizationId)
        params.date("range_start", rangeStart)
        params.date("range_end", rangeEnd)
        params.optional("actions", actions)
        params.optional("actors", actors)
        params.optional("actor_names", actorNames)
        params.optional("actor_ids", actorIds)
        params.optional("targets", targets)
        return try await waist.value("audit_logs.create_export", [], params, options)
    }

    /// Gets an export. Each call makes a fresh link to the file of a finished one.
    ///
    /// `GET /audit_logs/exports/{audit_log_export_id}`. Errors: 404.
    public func getExport(
        auditLogExportId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuditLogExport {
        let params = Parameters()
        return try await waist.value("audit_logs.get_export", [auditLogExportId], params, options)
    }

    /// Gets how long an organization's audit log events are kept.
    ///
    /// `GET /organizations/{id}/audit_logs_retention`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the organization.
    public func getOrganizationAuditLogsRetention(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuditLogsRetention {
        let params = Parameters()
        return try await waist.value("audit_logs.get_organization_audit_logs_retention", [id], params, options)
    }

    /// Sets how long an organization's audit log events are kept. Give exactly one of the two parameters.
    ///
    /// `PUT /organizations/{id}/audit_logs_retention`. Errors: 404; 422.
    ///
    /// - Parameter id: Identifier of the organization.
    public func updateOrganizationAuditLogsRetention(
        id: String,
        retention: UpdateOrganizationAuditLogsRetentionRetention,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuditLogsRetention {
        var params = Parameters()
        retention.add(to: &params)
        return try await waist.value("audit_logs.update_organization_audit_logs_retention", [id], params, options)
    }
}

extension AuditLogs {
    /// Parameters of ``updateOrganizationAuditLogsRetention`` of which one form is given.
    public enum UpdateOrganizationAuditLogsRetentionRetention: Sendable, Hashable {
        /// How long events are kept.
        case period(retentionPeriod: AuditLogsRetentionPeriod)
        /// How long events are kept, in days; `retention_period` replaces it. Deprecated.
        case periodInDays(retentionPeriodInDays: Int)

        func add(to params: inout Parameters) {
            switch self {
            case .period(let retentionPeriod):
                params.required("retention_period", retentionPeriod)
            case .periodInDays(let retentionPeriodInDays):
                params.required("retention_period_in_days", retentionPeriodInDays)
            }
        }
    }
}

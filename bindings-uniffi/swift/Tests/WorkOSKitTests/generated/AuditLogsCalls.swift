// Generated from api/audit_logs.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func auditLogs(_ bench: Bench) async {
        await bench.check("audit_logs.list_actions", "minimal") { bench in
            let answer = bench.workos.auditLogs.listActions(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("audit_logs.list_actions", "full, form 0") { bench in
            let answer = bench.workos.auditLogs.listActions(
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("audit_logs.list_schemas", "minimal") { bench in
            let answer = bench.workos.auditLogs.listSchemas(
                actionName: "action_name + & ü",
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("audit_logs.list_schemas", "full, form 0") { bench in
            let answer = bench.workos.auditLogs.listSchemas(
                actionName: "action_name + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("audit_logs.create_schema", "minimal") { bench in
            let answer = try await bench.workos.auditLogs.createSchema(
                actionName: "action_name + & ü",
                targets: [AuditLogSchemaTargetInput(type: "type + & ü")],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.create_schema", "full, form 0") { bench in
            let answer = try await bench.workos.auditLogs.createSchema(
                actionName: "action_name + & ü",
                targets: [AuditLogSchemaTargetInput(type: "type + & ü", metadata: ["key": ["key": [1, nil]]])],
                actor: AuditLogSchemaActorInput(metadata: ["key": ["key": [1, nil]]]),
                metadata: ["key": ["key": [1, nil]]],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.create_event", "minimal") { bench in
            let answer = try await bench.workos.auditLogs.createEvent(
                organizationId: "organization_id + & ü",
                event: AuditLogEvent(action: "action + & ü", occurredAt: moment, actor: AuditLogEventActor(id: "id + & ü", type: "type + & ü"), targets: [AuditLogEventTarget(id: "id + & ü", type: "type + & ü")], context: AuditLogEventContext(location: "location + & ü")),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.create_event", "full, form 0") { bench in
            let answer = try await bench.workos.auditLogs.createEvent(
                organizationId: "organization_id + & ü",
                event: AuditLogEvent(action: "action + & ü", occurredAt: moment, actor: AuditLogEventActor(id: "id + & ü", type: "type + & ü", name: "name + & ü", metadata: ["key": 0.5]), targets: [AuditLogEventTarget(id: "id + & ü", type: "type + & ü", name: "name + & ü", metadata: ["key": 0.5])], context: AuditLogEventContext(location: "location + & ü", userAgent: "user_agent + & ü"), metadata: ["key": 0.5], version: 7),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.create_export", "minimal") { bench in
            let answer = try await bench.workos.auditLogs.createExport(
                organizationId: "organization_id + & ü",
                rangeStart: moment,
                rangeEnd: moment,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.create_export", "full, form 0") { bench in
            let answer = try await bench.workos.auditLogs.createExport(
                organizationId: "organization_id + & ü",
                rangeStart: moment,
                rangeEnd: moment,
                actions: ["actions + & ü"],
                actors: ["actors + & ü"],
                actorNames: ["actor_names + & ü"],
                actorIds: ["actor_ids + & ü"],
                targets: ["targets + & ü"],
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.get_export", "minimal") { bench in
            let answer = try await bench.workos.auditLogs.getExport(
                auditLogExportId: "audit_log_export_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.get_organization_audit_logs_retention", "minimal") { bench in
            let answer = try await bench.workos.auditLogs.getOrganizationAuditLogsRetention(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.update_organization_audit_logs_retention", "minimal") { bench in
            let answer = try await bench.workos.auditLogs.updateOrganizationAuditLogsRetention(
                id: "id + & ü",
                retention: .period(retentionPeriod: .n1Month),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.update_organization_audit_logs_retention", "full, form 0") { bench in
            let answer = try await bench.workos.auditLogs.updateOrganizationAuditLogsRetention(
                id: "id + & ü",
                retention: .period(retentionPeriod: .n1Month),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("audit_logs.update_organization_audit_logs_retention", "full, form 1") { bench in
            let answer = try await bench.workos.auditLogs.updateOrganizationAuditLogsRetention(
                id: "id + & ü",
                retention: .periodInDays(retentionPeriodInDays: 7),
                options: bench.options)
            try bench.value(answer)
        }
    }
}

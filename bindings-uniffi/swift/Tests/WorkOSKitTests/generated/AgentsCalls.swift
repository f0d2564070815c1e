// Generated from api/agents.yaml with codegen/templates/swift/calls.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import WorkOSKit

extension Calls {
    static func agents(_ bench: Bench) async {
        await bench.check("agents.list_blueprints", "minimal") { bench in
            let answer = bench.workos.agents.listBlueprints(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("agents.list_blueprints", "full, form 0") { bench in
            let answer = bench.workos.agents.listBlueprints(
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("agents.create_blueprint", "minimal") { bench in
            let answer = try await bench.workos.agents.createBlueprint(
                name: "name + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.create_blueprint", "full, form 0") { bench in
            let answer = try await bench.workos.agents.createBlueprint(
                name: "name + & ü",
                description: "description + & ü",
                permissions: ["permissions + & ü"],
                invocableBy: AgentBlueprintInvocableByInput(roleSlugs: ["role_slugs + & ü"], organizationIds: ["organization_ids + & ü"]),
                invocableAs: AgentBlueprintInvocableAsInput(instanceTypes: [.delegated]),
                sessionSettings: AgentBlueprintSessionSettingsInput(maxAgeSeconds: 7, accessTokenTtlSeconds: 7, refreshTokenTtlSeconds: 7),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.get_blueprint", "minimal") { bench in
            let answer = try await bench.workos.agents.getBlueprint(
                agentBlueprintId: "agent_blueprint_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.update_blueprint", "minimal") { bench in
            let answer = try await bench.workos.agents.updateBlueprint(
                agentBlueprintId: "agent_blueprint_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.update_blueprint", "full, form 0") { bench in
            let answer = try await bench.workos.agents.updateBlueprint(
                agentBlueprintId: "agent_blueprint_id + & ü",
                name: "name + & ü",
                description: .value("description + & ü"),
                permissions: ["permissions + & ü"],
                invocableBy: AgentBlueprintInvocableByInput(roleSlugs: ["role_slugs + & ü"], organizationIds: ["organization_ids + & ü"]),
                invocableAs: AgentBlueprintInvocableAsInput(instanceTypes: [.delegated]),
                sessionSettings: UpdateAgentBlueprintSessionSettings(maxAgeSeconds: 7, accessTokenTtlSeconds: 7, refreshTokenTtlSeconds: 7),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.update_blueprint", "nulls") { bench in
            let answer = try await bench.workos.agents.updateBlueprint(
                agentBlueprintId: "agent_blueprint_id + & ü",
                description: nil,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.delete_blueprint", "minimal") { bench in
            try await bench.workos.agents.deleteBlueprint(
                agentBlueprintId: "agent_blueprint_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("agents.create_blueprint_token", "minimal") { bench in
            let answer = try await bench.workos.agents.createBlueprintToken(
                agentBlueprintId: "agent_blueprint_id + & ü",
                type: .userDelegated,
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.create_blueprint_token", "full, form 0") { bench in
            let answer = try await bench.workos.agents.createBlueprintToken(
                agentBlueprintId: "agent_blueprint_id + & ü",
                type: .userDelegated,
                userAccessToken: "user_access_token + & ü",
                intent: "intent + & ü",
                organizationId: "organization_id + & ü",
                agentAccessToken: "agent_access_token + & ü",
                refreshToken: "refresh_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.validate_blueprint_token", "minimal") { bench in
            let answer = try await bench.workos.agents.validateBlueprintToken(
                agentBlueprintId: "agent_blueprint_id + & ü",
                agentAccessToken: "agent_access_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.validate_blueprint_token", "full, form 0") { bench in
            let answer = try await bench.workos.agents.validateBlueprintToken(
                agentBlueprintId: "agent_blueprint_id + & ü",
                agentAccessToken: "agent_access_token + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.link_claim_attempt_to_external_user", "minimal") { bench in
            let answer = try await bench.workos.agents.linkClaimAttemptToExternalUser(
                claimAttemptToken: "claim_attempt_token + & ü",
                user: AgentClaimUser(email: "ada+test@example.com", externalId: "external_id + & ü"),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.link_claim_attempt_to_external_user", "full, form 0") { bench in
            let answer = try await bench.workos.agents.linkClaimAttemptToExternalUser(
                claimAttemptToken: "claim_attempt_token + & ü",
                user: AgentClaimUser(email: "ada+test@example.com", externalId: "external_id + & ü"),
                organizationId: "organization_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.validate_credential", "minimal") { bench in
            let answer = try await bench.workos.agents.validateCredential(
                body: .apiKey(AgentApiKeyCredentialInput(type: "api_key", credential: "credential + & ü")),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.validate_credential", "full, form 0") { bench in
            let answer = try await bench.workos.agents.validateCredential(
                body: .apiKey(AgentApiKeyCredentialInput(type: "api_key", credential: "credential + & ü")),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.validate_credential", "full, form 1") { bench in
            let answer = try await bench.workos.agents.validateCredential(
                body: .accessToken(AgentAccessTokenCredentialInput(type: "access_token", credential: "credential + & ü", audience: "audience + & ü")),
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.list_instances", "minimal") { bench in
            let answer = bench.workos.agents.listInstances(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("agents.list_instances", "full, form 0") { bench in
            let answer = bench.workos.agents.listInstances(
                organizationId: "organization_id + & ü",
                agentBlueprintId: "agent_blueprint_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("agents.get_instance", "minimal") { bench in
            let answer = try await bench.workos.agents.getInstance(
                agentInstanceId: "agent_instance_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.delete_instance", "minimal") { bench in
            try await bench.workos.agents.deleteInstance(
                agentInstanceId: "agent_instance_id + & ü",
                options: bench.options)
            bench.nothing()
        }
        await bench.check("agents.get_registration", "minimal") { bench in
            let answer = try await bench.workos.agents.getRegistration(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.revoke_registration", "minimal") { bench in
            let answer = try await bench.workos.agents.revokeRegistration(
                id: "id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.list_sessions", "minimal") { bench in
            let answer = bench.workos.agents.listSessions(
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("agents.list_sessions", "full, form 0") { bench in
            let answer = bench.workos.agents.listSessions(
                organizationId: "organization_id + & ü",
                agentBlueprintId: "agent_blueprint_id + & ü",
                agentInstanceId: "agent_instance_id + & ü",
                before: "before + & ü",
                after: "after + & ü",
                limit: 7,
                order: .desc,
                options: bench.options)
            try await bench.page(answer)
        }
        await bench.check("agents.get_session", "minimal") { bench in
            let answer = try await bench.workos.agents.getSession(
                agentInstanceSessionId: "agent_instance_session_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
        await bench.check("agents.revoke_session", "minimal") { bench in
            let answer = try await bench.workos.agents.revokeSession(
                agentInstanceSessionId: "agent_instance_session_id + & ü",
                options: bench.options)
            try bench.value(answer)
        }
    }
}

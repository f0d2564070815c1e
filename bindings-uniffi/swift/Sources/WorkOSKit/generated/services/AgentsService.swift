// Generated from api/agents.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Identities for AI agents. Blueprints define the application's own agents, which act in instances and
/// sessions with short-lived tokens; registrations belong to agents that sign up from outside.
public struct Agents: Sendable {
    let waist: Waist

    /// Lists the agent blueprints of the environment.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/blueprints`
    ///
    /// - Parameter limit: `10` if left out.
    public func listBlueprints(
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AgentBlueprint> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("agents.list_blueprints", [], params, options, before: before, after: after)
    }

    /// Creates an agent blueprint, which says what an agent may do at most, who may start it and how long its
    /// sessions and tokens last.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /agents/blueprints`. Errors: 400; 409; 422.
    ///
    /// - Parameter permissions: Slugs of the permissions that sessions can have at most; each must exist in
    ///   the environment. Defaults to none.
    /// - Parameter invocableBy: Who may get tokens for an agent of this blueprint.
    /// - Parameter invocableAs: Kinds of instance that the agent may run as.
    /// - Parameter sessionSettings: Lifetimes; by default 3600 seconds for a session, 300 for an access token
    ///   and 3600 for a refresh token.
    public func createBlueprint(
        name: String,
        description: String? = nil,
        permissions: [String]? = nil,
        invocableBy: AgentBlueprintInvocableByInput? = nil,
        invocableAs: AgentBlueprintInvocableAsInput? = nil,
        sessionSettings: AgentBlueprintSessionSettingsInput? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentBlueprint {
        var params = Parameters()
        params.required("name", name)
        params.optional("description", description)
        params.optional("permissions", permissions)
        params.optional("invocable_by", invocableBy)
        params.optional("invocable_as", invocableAs)
        params.optional("session_settings", sessionSettings)
        return try await waist.value("agents.create_blueprint", [], params, options)
    }

    /// Gets one agent blueprint.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
    public func getBlueprint(
        agentBlueprintId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentBlueprint {
        let params = Parameters()
        return try await waist.value("agents.get_blueprint", [agentBlueprintId], params, options)
    }

    /// Updates an agent blueprint. Members that are left out stay as they are, and a list replaces the list
    /// before it.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `PATCH /agents/blueprints/{agent_blueprint_id}`. Errors: 400; 404; 409; 422.
    ///
    /// - Parameter description: Text about the agent; null removes it.
    /// - Parameter permissions: Slugs of the permissions that sessions can have at most; each must exist in
    ///   the environment.
    /// - Parameter invocableBy: Who may get tokens for an agent of this blueprint.
    /// - Parameter invocableAs: Kinds of instance that the agent may run as.
    /// - Parameter sessionSettings: Lifetimes to change.
    public func updateBlueprint(
        agentBlueprintId: String,
        name: String? = nil,
        description: Patch<String> = .absent,
        permissions: [String]? = nil,
        invocableBy: AgentBlueprintInvocableByInput? = nil,
        invocableAs: AgentBlueprintInvocableAsInput? = nil,
        sessionSettings: UpdateAgentBlueprintSessionSettings? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentBlueprint {
        var params = Parameters()
        params.optional("name", name)
        params.patch("description", description)
        params.optional("permissions", permissions)
        params.optional("invocable_by", invocableBy)
        params.optional("invocable_as", invocableAs)
        params.optional("session_settings", sessionSettings)
        return try await waist.value("agents.update_blueprint", [agentBlueprintId], params, options)
    }

    /// Deletes an agent blueprint. Its instances and their sessions go with it.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `DELETE /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
    public func deleteBlueprint(
        agentBlueprintId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("agents.delete_blueprint", [agentBlueprintId], params, options)
    }

    /// Issues an access token and a refresh token for an agent, and the session behind them. `type` decides
    /// which parameter must come with it: `user_access_token`, `organization_id`, `agent_access_token` or
    /// `refresh_token`.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent. Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /agents/blueprints/{agent_blueprint_id}/tokens`. Errors: 400; 403; 404.
    ///
    /// - Parameter type: How the token is obtained.
    /// - Parameter userAccessToken: For `user_delegated`, the access token of the user who delegates; it also
    ///   fixes the organization.
    /// - Parameter intent: Free text about the purpose of the session, repeated in the access token's
    ///   `intent` claim.
    /// - Parameter organizationId: For `autonomous`, identifier of the organization in which the agent acts
    ///   as itself.
    /// - Parameter agentAccessToken: For `agent_delegated`, the agent's own access token from this blueprint;
    ///   it is exchanged for a new session of the same instance, with permissions worked out afresh.
    /// - Parameter refreshToken: For `refresh`, the refresh token of the previous answer. It can be used
    ///   once; the answer holds the next one.
    public func createBlueprintToken(
        agentBlueprintId: String,
        type: AgentTokenType,
        userAccessToken: String? = nil,
        intent: String? = nil,
        organizationId: String? = nil,
        agentAccessToken: String? = nil,
        refreshToken: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentToken {
        var params = Parameters()
        params.required("type", type)
        params.optional("user_access_token", userAccessToken)
        params.optional("intent", intent)
        params.optional("organization_id", organizationId)
        params.optional("agent_access_token", agentAccessToken)
        params.optional("refresh_token", refreshToken)
        return try await waist.value("agents.create_blueprint_token", [agentBlueprintId], params, options)
    }

    /// Checks that an access token was issued under this blueprint and that its session, and that of the
    /// delegating user, still lasts. A token that fails is reported as an error.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /agents/blueprints/{agent_blueprint_id}/tokens/validate`. Errors: 400; 404.
    ///
    /// - Parameter agentAccessToken: Access token that the agent presented.
    public func validateBlueprintToken(
        agentBlueprintId: String,
        agentAccessToken: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentTokenValidation {
        var params = Parameters()
        params.required("agent_access_token", agentAccessToken)
        return try await waist.value("agents.validate_blueprint_token", [agentBlueprintId], params, options)
    }

    /// Links a user to an agent's attempt to claim its registration, and returns the code that the agent
    /// needs to finish. The user is found by external identifier and created if there is none.
    ///
    /// Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
    ///
    /// `PATCH /agents/claims/attempts`. Errors:
    /// - 400 `invalid_request`, `invalid_claim`, `invalid_organization`, `email_mismatch`, `wrong_account`
    /// - 403 `claim_denied`, `auth_method_disabled`
    /// - 409 `organization_selection_required`, `email_already_in_use`, `already_claimed`
    /// - 410 `claim_expired`, `user_code_expired`
    ///
    /// - Parameter claimAttemptToken: Token that identifies the claim attempt.
    /// - Parameter user: User who claims the agent.
    /// - Parameter organizationId: Identifier of the organization to put the agent in; needed if the user
    ///   belongs to several.
    public func linkClaimAttemptToExternalUser(
        claimAttemptToken: String,
        user: AgentClaimUser,
        organizationId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentClaim {
        var params = Parameters()
        params.required("claim_attempt_token", claimAttemptToken)
        params.required("user", user)
        params.optional("organization_id", organizationId)
        return try await waist.value("agents.link_claim_attempt_to_external_user", [], params, options)
    }

    /// Checks an API key or access token that a registered agent presented. Nothing is spent or changed by
    /// it, and a credential that fails gives `valid` false.
    ///
    /// Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
    ///
    /// `POST /agents/credentials/validate`. Errors: 400 `invalid_request`.
    public func validateCredential(
        body: AgentCredentialInput,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentCredentialValidation {
        return try await waist.value("agents.validate_credential", [], body: body, options)
    }

    /// Lists the agent instances of the environment. They come into being when tokens are issued.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/instances`
    ///
    /// - Parameter organizationId: Lists only instances that act in this organization.
    /// - Parameter agentBlueprintId: Lists only instances of this blueprint.
    /// - Parameter limit: `10` if left out.
    public func listInstances(
        organizationId: String? = nil,
        agentBlueprintId: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AgentInstance> {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("agent_blueprint_id", agentBlueprintId)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("agents.list_instances", [], params, options, before: before, after: after)
    }

    /// Gets one agent instance.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/instances/{agent_instance_id}`. Errors: 404.
    public func getInstance(
        agentInstanceId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentInstance {
        let params = Parameters()
        return try await waist.value("agents.get_instance", [agentInstanceId], params, options)
    }

    /// Removes an agent instance and all of its sessions. Their refresh tokens stop working.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `DELETE /agents/instances/{agent_instance_id}`. Errors: 404.
    public func deleteInstance(
        agentInstanceId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("agents.delete_instance", [agentInstanceId], params, options)
    }

    /// Gets one agent registration.
    ///
    /// Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
    ///
    /// `GET /agents/registrations/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the agent registration.
    public func getRegistration(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentRegistration {
        let params = Parameters()
        return try await waist.value("agents.get_registration", [id], params, options)
    }

    /// Revokes an agent registration.
    ///
    /// `POST /agents/registrations/{id}/revoke`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the agent registration.
    public func revokeRegistration(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentRegistration {
        let params = Parameters()
        return try await waist.value("agents.revoke_registration", [id], params, options)
    }

    /// Lists the sessions of agent instances. They come into being when tokens are issued.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/sessions`. Errors: 401; 422.
    ///
    /// - Parameter organizationId: Lists only sessions of instances that act in this organization.
    /// - Parameter agentBlueprintId: Lists only sessions of instances of this blueprint.
    /// - Parameter agentInstanceId: Lists only sessions of this instance.
    /// - Parameter limit: `10` if left out.
    public func listSessions(
        organizationId: String? = nil,
        agentBlueprintId: String? = nil,
        agentInstanceId: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AgentInstanceSession> {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("agent_blueprint_id", agentBlueprintId)
        params.optional("agent_instance_id", agentInstanceId)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("agents.list_sessions", [], params, options, before: before, after: after)
    }

    /// Gets one session of an agent instance.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/sessions/{agent_instance_session_id}`. Errors: 404.
    public func getSession(
        agentInstanceSessionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentInstanceSession {
        let params = Parameters()
        return try await waist.value("agents.get_session", [agentInstanceSessionId], params, options)
    }

    /// Ends a session, so that its refresh token and all its access tokens stop being valid. A session that
    /// is already revoked or expired stays as it is.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /agents/sessions/{agent_instance_session_id}/revoke`. Errors: 404.
    public func revokeSession(
        agentInstanceSessionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AgentInstanceSession {
        let params = Parameters()
        return try await waist.value("agents.revoke_session", [agentInstanceSessionId], params, options)
    }
}

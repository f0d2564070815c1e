// Generated from api/agents.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Identities for AI agents. Blueprints define the application's own agents, which act in instances and sessions with
 * short-lived tokens; registrations belong to agents that sign up from outside.
 */
public class Agents internal constructor(internal val waist: Waist) {
    /**
     * Lists the agent blueprints of the environment.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `GET /agents/blueprints`
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listBlueprints(
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AgentBlueprint> = waist.pages(
        "agents.list_blueprints",
        AgentBlueprint.serializer(),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates an agent blueprint, which says what an agent may do at most, who may start it and how long its sessions
     * and tokens last.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `POST /agents/blueprints`. Errors: 400; 409; 422.
     *
     * @param permissions Slugs of the permissions that sessions can have at most; each must exist in the environment.
     * Defaults to none.
     * @param invocableBy Who may get tokens for an agent of this blueprint.
     * @param invocableAs Kinds of instance that the agent may run as.
     * @param sessionSettings Lifetimes; by default 3600 seconds for a session, 300 for an access token and 3600 for a
     * refresh token.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createBlueprint(
        name: String,
        description: String? = null,
        permissions: List<String>? = null,
        invocableBy: AgentBlueprintInvocableByInput? = null,
        invocableAs: AgentBlueprintInvocableAsInput? = null,
        sessionSettings: AgentBlueprintSessionSettingsInput? = null,
        requestOptions: RequestOptions? = null,
    ): AgentBlueprint = waist.call(
        "agents.create_blueprint",
        AgentBlueprint.serializer(),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("description", String.serializer(), description)
            .put("permissions", ListSerializer(String.serializer()), permissions)
            .put("invocable_by", AgentBlueprintInvocableByInput.serializer(), invocableBy)
            .put("invocable_as", AgentBlueprintInvocableAsInput.serializer(), invocableAs)
            .put("session_settings", AgentBlueprintSessionSettingsInput.serializer(), sessionSettings),
        options = requestOptions,
    )

    /**
     * Gets one agent blueprint.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `GET /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getBlueprint(
        agentBlueprintId: String,
        requestOptions: RequestOptions? = null,
    ): AgentBlueprint = waist.call(
        "agents.get_blueprint",
        AgentBlueprint.serializer(),
        path = listOf(agentBlueprintId),
        options = requestOptions,
    )

    /**
     * Updates an agent blueprint. Members that are left out stay as they are, and a list replaces the list before it.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `PATCH /agents/blueprints/{agent_blueprint_id}`. Errors: 400; 404; 409; 422.
     *
     * @param description Text about the agent; null removes it.
     * @param permissions Slugs of the permissions that sessions can have at most; each must exist in the environment.
     * @param invocableBy Who may get tokens for an agent of this blueprint.
     * @param invocableAs Kinds of instance that the agent may run as.
     * @param sessionSettings Lifetimes to change.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateBlueprint(
        agentBlueprintId: String,
        name: String? = null,
        description: Patch<String> = Patch.Absent,
        permissions: List<String>? = null,
        invocableBy: AgentBlueprintInvocableByInput? = null,
        invocableAs: AgentBlueprintInvocableAsInput? = null,
        sessionSettings: UpdateAgentBlueprintSessionSettings? = null,
        requestOptions: RequestOptions? = null,
    ): AgentBlueprint = waist.call(
        "agents.update_blueprint",
        AgentBlueprint.serializer(),
        path = listOf(agentBlueprintId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description)
            .put("permissions", ListSerializer(String.serializer()), permissions)
            .put("invocable_by", AgentBlueprintInvocableByInput.serializer(), invocableBy)
            .put("invocable_as", AgentBlueprintInvocableAsInput.serializer(), invocableAs)
            .put("session_settings", UpdateAgentBlueprintSessionSettings.serializer(), sessionSettings),
        options = requestOptions,
    )

    /**
     * Deletes an agent blueprint. Its instances and their sessions go with it.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `DELETE /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteBlueprint(
        agentBlueprintId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "agents.delete_blueprint",
        path = listOf(agentBlueprintId),
        options = requestOptions,
    )

    /**
     * Issues an access token and a refresh token for an agent, and the session behind them. `type` decides which
     * parameter must come with it: `user_access_token`, `organization_id`, `agent_access_token` or `refresh_token`.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent. Preview:
     * WorkOS has to enable it for the environment.
     *
     * `POST /agents/blueprints/{agent_blueprint_id}/tokens`. Errors: 400; 403; 404.
     *
     * @param type How the token is obtained.
     * @param userAccessToken For `user_delegated`, the access token of the user who delegates; it also fixes the
     * organization.
     * @param intent Free text about the purpose of the session, repeated in the access token's `intent` claim.
     * @param organizationId For `autonomous`, identifier of the organization in which the agent acts as itself.
     * @param agentAccessToken For `agent_delegated`, the agent's own access token from this blueprint; it is exchanged
     * for a new session of the same instance, with permissions worked out afresh.
     * @param refreshToken For `refresh`, the refresh token of the previous answer. It can be used once; the answer
     * holds the next one.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createBlueprintToken(
        agentBlueprintId: String,
        type: AgentTokenType,
        userAccessToken: String? = null,
        intent: String? = null,
        organizationId: String? = null,
        agentAccessToken: String? = null,
        refreshToken: String? = null,
        requestOptions: RequestOptions? = null,
    ): AgentToken = waist.call(
        "agents.create_blueprint_token",
        AgentToken.serializer(),
        path = listOf(agentBlueprintId),
        params = Parameters()
            .put("type", AgentTokenType.serializer(), type)
            .put("user_access_token", String.serializer(), userAccessToken)
            .put("intent", String.serializer(), intent)
            .put("organization_id", String.serializer(), organizationId)
            .put("agent_access_token", String.serializer(), agentAccessToken)
            .put("refresh_token", String.serializer(), refreshToken),
        options = requestOptions,
    )

    /**
     * Checks that an access token was issued under this blueprint and that its session, and that of the delegating
     * user, still lasts. A token that fails is reported as an error.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `POST /agents/blueprints/{agent_blueprint_id}/tokens/validate`. Errors: 400; 404.
     *
     * @param agentAccessToken Access token that the agent presented.
     * @param requestOptions What this call does differently.
     */
    public suspend fun validateBlueprintToken(
        agentBlueprintId: String,
        agentAccessToken: String,
        requestOptions: RequestOptions? = null,
    ): AgentTokenValidation = waist.call(
        "agents.validate_blueprint_token",
        AgentTokenValidation.serializer(),
        path = listOf(agentBlueprintId),
        params = Parameters()
            .put("agent_access_token", String.serializer(), agentAccessToken),
        options = requestOptions,
    )

    /**
     * Links a user to an agent's attempt to claim its registration, and returns the code that the agent needs to
     * finish. The user is found by external identifier and created if there is none.
     *
     * Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
     *
     * `PATCH /agents/claims/attempts`. Errors:
     * - 400 `invalid_request`, `invalid_claim`, `invalid_organization`, `email_mismatch`, `wrong_account`
     * - 403 `claim_denied`, `auth_method_disabled`
     * - 409 `organization_selection_required`, `email_already_in_use`, `already_claimed`
     * - 410 `claim_expired`, `user_code_expired`
     *
     * @param claimAttemptToken Token that identifies the claim attempt.
     * @param user User who claims the agent.
     * @param organizationId Identifier of the organization to put the agent in; needed if the user belongs to several.
     * @param requestOptions What this call does differently.
     */
    public suspend fun linkClaimAttemptToExternalUser(
        claimAttemptToken: String,
        user: AgentClaimUser,
        organizationId: String? = null,
        requestOptions: RequestOptions? = null,
    ): AgentClaim = waist.call(
        "agents.link_claim_attempt_to_external_user",
        AgentClaim.serializer(),
        params = Parameters()
            .put("claim_attempt_token", String.serializer(), claimAttemptToken)
            .put("user", AgentClaimUser.serializer(), user)
            .put("organization_id", String.serializer(), organizationId),
        options = requestOptions,
    )

    /**
     * Checks an API key or access token that a registered agent presented. Nothing is spent or changed by it, and a
     * credential that fails gives `valid` false.
     *
     * Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
     *
     * `POST /agents/credentials/validate`. Errors: 400 `invalid_request`.
     *
     * @param body What is sent.
     * @param requestOptions What this call does differently.
     */
    public suspend fun validateCredential(
        body: AgentCredentialInput,
        requestOptions: RequestOptions? = null,
    ): AgentCredentialValidation = waist.call(
        "agents.validate_credential",
        AgentCredentialValidation.serializer(),
        params = Parameters.of(body, AgentCredentialInput.serializer()),
        options = requestOptions,
    )

    /**
     * Lists the agent instances of the environment. They come into being when tokens are issued.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `GET /agents/instances`
     *
     * @param organizationId Lists only instances that act in this organization.
     * @param agentBlueprintId Lists only instances of this blueprint.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listInstances(
        organizationId: String? = null,
        agentBlueprintId: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AgentInstance> = waist.pages(
        "agents.list_instances",
        AgentInstance.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("agent_blueprint_id", String.serializer(), agentBlueprintId)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Gets one agent instance.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `GET /agents/instances/{agent_instance_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getInstance(
        agentInstanceId: String,
        requestOptions: RequestOptions? = null,
    ): AgentInstance = waist.call(
        "agents.get_instance",
        AgentInstance.serializer(),
        path = listOf(agentInstanceId),
        options = requestOptions,
    )

    /**
     * Removes an agent instance and all of its sessions. Their refresh tokens stop working.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `DELETE /agents/instances/{agent_instance_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteInstance(
        agentInstanceId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "agents.delete_instance",
        path = listOf(agentInstanceId),
        options = requestOptions,
    )

    /**
     * Gets one agent registration.
     *
     * Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
     *
     * `GET /agents/registrations/{id}`. Errors: 404.
     *
     * @param id Identifier of the agent registration.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getRegistration(
        id: String,
        requestOptions: RequestOptions? = null,
    ): AgentRegistration = waist.call(
        "agents.get_registration",
        AgentRegistration.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Revokes an agent registration.
     *
     * `POST /agents/registrations/{id}/revoke`. Errors: 404.
     *
     * @param id Identifier of the agent registration.
     * @param requestOptions What this call does differently.
     */
    public suspend fun revokeRegistration(
        id: String,
        requestOptions: RequestOptions? = null,
    ): AgentRegistration = waist.call(
        "agents.revoke_registration",
        AgentRegistration.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists the sessions of agent instances. They come into being when tokens are issued.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `GET /agents/sessions`. Errors: 401; 422.
     *
     * @param organizationId Lists only sessions of instances that act in this organization.
     * @param agentBlueprintId Lists only sessions of instances of this blueprint.
     * @param agentInstanceId Lists only sessions of this instance.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listSessions(
        organizationId: String? = null,
        agentBlueprintId: String? = null,
        agentInstanceId: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AgentInstanceSession> = waist.pages(
        "agents.list_sessions",
        AgentInstanceSession.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("agent_blueprint_id", String.serializer(), agentBlueprintId)
            .put("agent_instance_id", String.serializer(), agentInstanceId)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Gets one session of an agent instance.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `GET /agents/sessions/{agent_instance_session_id}`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getSession(
        agentInstanceSessionId: String,
        requestOptions: RequestOptions? = null,
    ): AgentInstanceSession = waist.call(
        "agents.get_session",
        AgentInstanceSession.serializer(),
        path = listOf(agentInstanceSessionId),
        options = requestOptions,
    )

    /**
     * Ends a session, so that its refresh token and all its access tokens stop being valid. A session that is already
     * revoked or expired stays as it is.
     *
     * Preview: WorkOS has to enable it for the environment.
     *
     * `POST /agents/sessions/{agent_instance_session_id}/revoke`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun revokeSession(
        agentInstanceSessionId: String,
        requestOptions: RequestOptions? = null,
    ): AgentInstanceSession = waist.call(
        "agents.revoke_session",
        AgentInstanceSession.serializer(),
        path = listOf(agentInstanceSessionId),
        options = requestOptions,
    )
}

// Generated from api/agents.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Identities for AI agents. Blueprints define the application's own agents, which act in instances and
//! sessions with short-lived tokens; registrations belong to agents that sign up from outside.

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    AgentBlueprint, AgentBlueprintInvocableAsInput, AgentBlueprintInvocableByInput,
    AgentBlueprintSessionSettingsInput, AgentClaim, AgentClaimUser, AgentCredentialInput,
    AgentCredentialValidation, AgentInstance, AgentInstanceSession, AgentRegistration, AgentToken,
    AgentTokenType, AgentTokenValidation, UpdateAgentBlueprintSessionSettings,
};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::patch::Patch;
use crate::request::Request;
use crate::secret::Secret;

/// Identities for AI agents. Blueprints define the application's own agents, which act in instances and
/// sessions with short-lived tokens; registrations belong to agents that sign up from outside.
#[derive(Clone, Copy, Debug)]
pub struct Agents<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Agents<'_> {
    /// Lists the agent blueprints of the environment.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/blueprints`
    pub fn list_blueprints(&self, params: ListBlueprintsParams) -> PageCall<AgentBlueprint> {
        let request = Request::new(&operations::AGENTS_LIST_BLUEPRINTS).params(&params);
        PageCall::new(self.client, request, decode::page::<AgentBlueprint>)
    }

    /// Creates an agent blueprint, which says what an agent may do at most, who may start it and how long its
    /// sessions and tokens last.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /agents/blueprints`. Errors: 400; 409; 422.
    pub fn create_blueprint(&self, params: CreateBlueprintParams) -> Call<AgentBlueprint> {
        let request = Request::new(&operations::AGENTS_CREATE_BLUEPRINT).params(&params);
        Call::new(self.client, request, decode::value::<AgentBlueprint>)
    }

    /// Gets one agent blueprint.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
    pub fn get_blueprint(&self, agent_blueprint_id: &str) -> Call<AgentBlueprint> {
        let request = Request::new(&operations::AGENTS_GET_BLUEPRINT).path([agent_blueprint_id]);
        Call::new(self.client, request, decode::value::<AgentBlueprint>)
    }

    /// Updates an agent blueprint. Members that are left out stay as they are, and a list replaces the list
    /// before it.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `PATCH /agents/blueprints/{agent_blueprint_id}`. Errors: 400; 404; 409; 422.
    pub fn update_blueprint(
        &self,
        agent_blueprint_id: &str,
        params: UpdateBlueprintParams,
    ) -> Call<AgentBlueprint> {
        let request =
            Request::new(&operations::AGENTS_UPDATE_BLUEPRINT).path([agent_blueprint_id]).params(&params);
        Call::new(self.client, request, decode::value::<AgentBlueprint>)
    }

    /// Deletes an agent blueprint. Its instances and their sessions go with it.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `DELETE /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
    pub fn delete_blueprint(&self, agent_blueprint_id: &str) -> Call<()> {
        let request = Request::new(&operations::AGENTS_DELETE_BLUEPRINT).path([agent_blueprint_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Issues an access token and a refresh token for an agent, and the session behind them. `type` decides
    /// which parameter must come with it: `user_access_token`, `organization_id`, `agent_access_token` or
    /// `refresh_token`.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent. Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /agents/blueprints/{agent_blueprint_id}/tokens`. Errors: 400; 403; 404.
    pub fn create_blueprint_token(
        &self,
        agent_blueprint_id: &str,
        params: CreateBlueprintTokenParams,
    ) -> Call<AgentToken> {
        let request = Request::new(&operations::AGENTS_CREATE_BLUEPRINT_TOKEN)
            .path([agent_blueprint_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<AgentToken>)
    }

    /// Checks that an access token was issued under this blueprint and that its session, and that of the
    /// delegating user, still lasts. A token that fails is reported as an error.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /agents/blueprints/{agent_blueprint_id}/tokens/validate`. Errors: 400; 404.
    pub fn validate_blueprint_token(
        &self,
        agent_blueprint_id: &str,
        params: ValidateBlueprintTokenParams,
    ) -> Call<AgentTokenValidation> {
        let request = Request::new(&operations::AGENTS_VALIDATE_BLUEPRINT_TOKEN)
            .path([agent_blueprint_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<AgentTokenValidation>)
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
    pub fn link_claim_attempt_to_external_user(
        &self,
        params: LinkClaimAttemptToExternalUserParams,
    ) -> Call<AgentClaim> {
        let request = Request::new(&operations::AGENTS_LINK_CLAIM_ATTEMPT_TO_EXTERNAL_USER).params(&params);
        Call::new(self.client, request, decode::value::<AgentClaim>)
    }

    /// Checks an API key or access token that a registered agent presented. Nothing is spent or changed by
    /// it, and a credential that fails gives `valid` false.
    ///
    /// Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
    ///
    /// `POST /agents/credentials/validate`. Errors: 400 `invalid_request`.
    pub fn validate_credential(
        &self,
        body: impl Into<AgentCredentialInput>,
    ) -> Call<AgentCredentialValidation> {
        let request = Request::new(&operations::AGENTS_VALIDATE_CREDENTIAL).params(&body.into());
        Call::new(self.client, request, decode::value::<AgentCredentialValidation>)
    }

    /// Lists the agent instances of the environment. They come into being when tokens are issued.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/instances`
    pub fn list_instances(&self, params: ListInstancesParams) -> PageCall<AgentInstance> {
        let request = Request::new(&operations::AGENTS_LIST_INSTANCES).params(&params);
        PageCall::new(self.client, request, decode::page::<AgentInstance>)
    }

    /// Gets one agent instance.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/instances/{agent_instance_id}`. Errors: 404.
    pub fn get_instance(&self, agent_instance_id: &str) -> Call<AgentInstance> {
        let request = Request::new(&operations::AGENTS_GET_INSTANCE).path([agent_instance_id]);
        Call::new(self.client, request, decode::value::<AgentInstance>)
    }

    /// Removes an agent instance and all of its sessions. Their refresh tokens stop working.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `DELETE /agents/instances/{agent_instance_id}`. Errors: 404.
    pub fn delete_instance(&self, agent_instance_id: &str) -> Call<()> {
        let request = Request::new(&operations::AGENTS_DELETE_INSTANCE).path([agent_instance_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Gets one agent registration.
    ///
    /// - `id`: Identifier of the agent registration.
    ///
    /// Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
    ///
    /// `GET /agents/registrations/{id}`. Errors: 404.
    pub fn get_registration(&self, id: &str) -> Call<AgentRegistration> {
        let request = Request::new(&operations::AGENTS_GET_REGISTRATION).path([id]);
        Call::new(self.client, request, decode::value::<AgentRegistration>)
    }

    /// Revokes an agent registration.
    ///
    /// - `id`: Identifier of the agent registration.
    ///
    /// `POST /agents/registrations/{id}/revoke`. Errors: 404.
    pub fn revoke_registration(&self, id: &str) -> Call<AgentRegistration> {
        let request = Request::new(&operations::AGENTS_REVOKE_REGISTRATION).path([id]);
        Call::new(self.client, request, decode::value::<AgentRegistration>)
    }

    /// Lists the sessions of agent instances. They come into being when tokens are issued.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/sessions`. Errors: 401; 422.
    pub fn list_sessions(&self, params: ListSessionsParams) -> PageCall<AgentInstanceSession> {
        let request = Request::new(&operations::AGENTS_LIST_SESSIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<AgentInstanceSession>)
    }

    /// Gets one session of an agent instance.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /agents/sessions/{agent_instance_session_id}`. Errors: 404.
    pub fn get_session(&self, agent_instance_session_id: &str) -> Call<AgentInstanceSession> {
        let request = Request::new(&operations::AGENTS_GET_SESSION).path([agent_instance_session_id]);
        Call::new(self.client, request, decode::value::<AgentInstanceSession>)
    }

    /// Ends a session, so that its refresh token and all its access tokens stop being valid. A session that
    /// is already revoked or expired stays as it is.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /agents/sessions/{agent_instance_session_id}/revoke`. Errors: 404.
    pub fn revoke_session(&self, agent_instance_session_id: &str) -> Call<AgentInstanceSession> {
        let request = Request::new(&operations::AGENTS_REVOKE_SESSION).path([agent_instance_session_id]);
        Call::new(self.client, request, decode::value::<AgentInstanceSession>)
    }
}

/// Parameters of [`Agents::list_blueprints`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListBlueprintsParams {
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

impl ListBlueprintsParams {
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

/// Parameters of [`Agents::create_blueprint`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateBlueprintParams {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Slugs of the permissions that sessions can have at most; each must exist in the environment. Defaults
    /// to none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    /// Who may get tokens for an agent of this blueprint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invocable_by: Option<AgentBlueprintInvocableByInput>,
    /// Kinds of instance that the agent may run as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invocable_as: Option<AgentBlueprintInvocableAsInput>,
    /// Lifetimes; by default 3600 seconds for a session, 300 for an access token and 3600 for a refresh
    /// token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_settings: Option<AgentBlueprintSessionSettingsInput>,
}

impl CreateBlueprintParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            permissions: None,
            invocable_by: None,
            invocable_as: None,
            session_settings: None,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Slugs of the permissions that sessions can have at most; each must exist in the environment. Defaults
    /// to none.
    #[must_use]
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
    }

    /// Who may get tokens for an agent of this blueprint.
    #[must_use]
    pub fn invocable_by(mut self, invocable_by: AgentBlueprintInvocableByInput) -> Self {
        self.invocable_by = Some(invocable_by);
        self
    }

    /// Kinds of instance that the agent may run as.
    #[must_use]
    pub fn invocable_as(mut self, invocable_as: AgentBlueprintInvocableAsInput) -> Self {
        self.invocable_as = Some(invocable_as);
        self
    }

    /// Lifetimes; by default 3600 seconds for a session, 300 for an access token and 3600 for a refresh
    /// token.
    #[must_use]
    pub fn session_settings(mut self, session_settings: AgentBlueprintSessionSettingsInput) -> Self {
        self.session_settings = Some(session_settings);
        self
    }
}

/// Parameters of [`Agents::update_blueprint`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateBlueprintParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text about the agent; null removes it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Slugs of the permissions that sessions can have at most; each must exist in the environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    /// Who may get tokens for an agent of this blueprint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invocable_by: Option<AgentBlueprintInvocableByInput>,
    /// Kinds of instance that the agent may run as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invocable_as: Option<AgentBlueprintInvocableAsInput>,
    /// Lifetimes to change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_settings: Option<UpdateAgentBlueprintSessionSettings>,
}

impl UpdateBlueprintParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Text about the agent; null removes it.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Slugs of the permissions that sessions can have at most; each must exist in the environment.
    #[must_use]
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
    }

    /// Who may get tokens for an agent of this blueprint.
    #[must_use]
    pub fn invocable_by(mut self, invocable_by: AgentBlueprintInvocableByInput) -> Self {
        self.invocable_by = Some(invocable_by);
        self
    }

    /// Kinds of instance that the agent may run as.
    #[must_use]
    pub fn invocable_as(mut self, invocable_as: AgentBlueprintInvocableAsInput) -> Self {
        self.invocable_as = Some(invocable_as);
        self
    }

    /// Lifetimes to change.
    #[must_use]
    pub fn session_settings(mut self, session_settings: UpdateAgentBlueprintSessionSettings) -> Self {
        self.session_settings = Some(session_settings);
        self
    }
}

/// Parameters of [`Agents::create_blueprint_token`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateBlueprintTokenParams {
    /// How the token is obtained.
    pub r#type: AgentTokenType,
    /// For `user_delegated`, the access token of the user who delegates; it also fixes the organization.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub user_access_token: Option<Secret>,
    /// Free text about the purpose of the session, repeated in the access token's `intent` claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
    /// For `autonomous`, identifier of the organization in which the agent acts as itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// For `agent_delegated`, the agent's own access token from this blueprint; it is exchanged for a new
    /// session of the same instance, with permissions worked out afresh.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub agent_access_token: Option<Secret>,
    /// For `refresh`, the refresh token of the previous answer. It can be used once; the answer holds the
    /// next one.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub refresh_token: Option<Secret>,
}

impl CreateBlueprintTokenParams {
    /// With the parameters that are always needed.
    pub fn new(r#type: impl Into<AgentTokenType>) -> Self {
        Self {
            r#type: r#type.into(),
            user_access_token: None,
            intent: None,
            organization_id: None,
            agent_access_token: None,
            refresh_token: None,
        }
    }

    /// For `user_delegated`, the access token of the user who delegates; it also fixes the organization.
    #[must_use]
    pub fn user_access_token(mut self, user_access_token: impl Into<Secret>) -> Self {
        self.user_access_token = Some(user_access_token.into());
        self
    }

    /// Free text about the purpose of the session, repeated in the access token's `intent` claim.
    #[must_use]
    pub fn intent(mut self, intent: impl Into<String>) -> Self {
        self.intent = Some(intent.into());
        self
    }

    /// For `autonomous`, identifier of the organization in which the agent acts as itself.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// For `agent_delegated`, the agent's own access token from this blueprint; it is exchanged for a new
    /// session of the same instance, with permissions worked out afresh.
    #[must_use]
    pub fn agent_access_token(mut self, agent_access_token: impl Into<Secret>) -> Self {
        self.agent_access_token = Some(agent_access_token.into());
        self
    }

    /// For `refresh`, the refresh token of the previous answer. It can be used once; the answer holds the
    /// next one.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}

/// Parameters of [`Agents::validate_blueprint_token`].
#[derive(Clone, Debug, Serialize)]
pub struct ValidateBlueprintTokenParams {
    /// Access token that the agent presented.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub agent_access_token: Secret,
}

impl ValidateBlueprintTokenParams {
    /// With the parameters that are always needed.
    pub fn new(agent_access_token: impl Into<Secret>) -> Self {
        Self { agent_access_token: agent_access_token.into() }
    }
}

/// Parameters of [`Agents::link_claim_attempt_to_external_user`].
#[derive(Clone, Debug, Serialize)]
pub struct LinkClaimAttemptToExternalUserParams {
    /// Token that identifies the claim attempt.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub claim_attempt_token: Secret,
    /// User who claims the agent.
    pub user: AgentClaimUser,
    /// Identifier of the organization to put the agent in; needed if the user belongs to several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl LinkClaimAttemptToExternalUserParams {
    /// With the parameters that are always needed.
    pub fn new(claim_attempt_token: impl Into<Secret>, user: AgentClaimUser) -> Self {
        Self { claim_attempt_token: claim_attempt_token.into(), user, organization_id: None }
    }

    /// Identifier of the organization to put the agent in; needed if the user belongs to several.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
}

/// Parameters of [`Agents::list_instances`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListInstancesParams {
    /// Lists only instances that act in this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Lists only instances of this blueprint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_blueprint_id: Option<String>,
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

impl ListInstancesParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only instances that act in this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Lists only instances of this blueprint.
    #[must_use]
    pub fn agent_blueprint_id(mut self, agent_blueprint_id: impl Into<String>) -> Self {
        self.agent_blueprint_id = Some(agent_blueprint_id.into());
        self
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

/// Parameters of [`Agents::list_sessions`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListSessionsParams {
    /// Lists only sessions of instances that act in this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Lists only sessions of instances of this blueprint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_blueprint_id: Option<String>,
    /// Lists only sessions of this instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_instance_id: Option<String>,
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

impl ListSessionsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only sessions of instances that act in this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Lists only sessions of instances of this blueprint.
    #[must_use]
    pub fn agent_blueprint_id(mut self, agent_blueprint_id: impl Into<String>) -> Self {
        self.agent_blueprint_id = Some(agent_blueprint_id.into());
        self
    }

    /// Lists only sessions of this instance.
    #[must_use]
    pub fn agent_instance_id(mut self, agent_instance_id: impl Into<String>) -> Self {
        self.agent_instance_id = Some(agent_instance_id.into());
        self
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

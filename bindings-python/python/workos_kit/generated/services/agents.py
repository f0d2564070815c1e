# Generated from api/agents.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `agents` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._pages import page_of
from ..._waist import Operation, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from msgspec import UnsetType

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.agents import (
        AgentBlueprint,
        AgentBlueprintInvocableAsInput,
        AgentBlueprintInvocableByInput,
        AgentBlueprintSessionSettingsInput,
        AgentClaim,
        AgentClaimUser,
        AgentCredentialInput,
        AgentCredentialValidation,
        AgentInstance,
        AgentInstanceSession,
        AgentRegistration,
        AgentToken,
        AgentTokenType,
        AgentTokenValidation,
        UpdateAgentBlueprintSessionSettings,
    )

_LIST_BLUEPRINTS: Operation[Page[AgentBlueprint]] = Operation(
    "agents.list_blueprints",
    lambda: page_of(model("agents", "AgentBlueprint")),
)
_CREATE_BLUEPRINT: Operation[AgentBlueprint] = Operation(
    "agents.create_blueprint",
    lambda: model("agents", "AgentBlueprint"),
)
_GET_BLUEPRINT: Operation[AgentBlueprint] = Operation(
    "agents.get_blueprint",
    lambda: model("agents", "AgentBlueprint"),
)
_UPDATE_BLUEPRINT: Operation[AgentBlueprint] = Operation(
    "agents.update_blueprint",
    lambda: model("agents", "AgentBlueprint"),
    nullable=("description",),
)
_DELETE_BLUEPRINT: Operation[None] = Operation("agents.delete_blueprint")
_CREATE_BLUEPRINT_TOKEN: Operation[AgentToken] = Operation(
    "agents.create_blueprint_token",
    lambda: model("agents", "AgentToken"),
)
_VALIDATE_BLUEPRINT_TOKEN: Operation[AgentTokenValidation] = Operation(
    "agents.validate_blueprint_token",
    lambda: model("agents", "AgentTokenValidation"),
)
_LINK_CLAIM_ATTEMPT_TO_EXTERNAL_USER: Operation[AgentClaim] = Operation(
    "agents.link_claim_attempt_to_external_user",
    lambda: model("agents", "AgentClaim"),
)
_VALIDATE_CREDENTIAL: Operation[AgentCredentialValidation] = Operation(
    "agents.validate_credential",
    lambda: model("agents", "AgentCredentialValidation"),
)
_LIST_INSTANCES: Operation[Page[AgentInstance]] = Operation(
    "agents.list_instances",
    lambda: page_of(model("agents", "AgentInstance")),
)
_GET_INSTANCE: Operation[AgentInstance] = Operation(
    "agents.get_instance",
    lambda: model("agents", "AgentInstance"),
)
_DELETE_INSTANCE: Operation[None] = Operation("agents.delete_instance")
_GET_REGISTRATION: Operation[AgentRegistration] = Operation(
    "agents.get_registration",
    lambda: model("agents", "AgentRegistration"),
)
_REVOKE_REGISTRATION: Operation[AgentRegistration] = Operation(
    "agents.revoke_registration",
    lambda: model("agents", "AgentRegistration"),
)
_LIST_SESSIONS: Operation[Page[AgentInstanceSession]] = Operation(
    "agents.list_sessions",
    lambda: page_of(model("agents", "AgentInstanceSession")),
)
_GET_SESSION: Operation[AgentInstanceSession] = Operation(
    "agents.get_session",
    lambda: model("agents", "AgentInstanceSession"),
)
_REVOKE_SESSION: Operation[AgentInstanceSession] = Operation(
    "agents.revoke_session",
    lambda: model("agents", "AgentInstanceSession"),
)


class Agents:
    """Identities for AI agents. Blueprints define the application's own agents, which act in instances and
    sessions with short-lived tokens; registrations belong to agents that sign up from outside.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_blueprints(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AgentBlueprint]:
        """Lists the agent blueprints of the environment.

        Preview: WorkOS has to enable it for the environment.

        - `limit`: `10` if left out.

        `GET /agents/blueprints`
        """
        return self._waist.page(
            _LIST_BLUEPRINTS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_blueprint(
        self,
        *,
        name: str,
        description: str | None = None,
        permissions: Sequence[str] | None = None,
        invocable_by: AgentBlueprintInvocableByInput | Mapping[str, Any] | None = None,
        invocable_as: AgentBlueprintInvocableAsInput | Mapping[str, Any] | None = None,
        session_settings: AgentBlueprintSessionSettingsInput | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentBlueprint:
        """Creates an agent blueprint, which says what an agent may do at most, who may start it and how long
        its sessions and tokens last.

        Preview: WorkOS has to enable it for the environment.

        - `permissions`: Slugs of the permissions that sessions can have at most; each must exist in the
          environment. Defaults to none.
        - `invocable_by`: Who may get tokens for an agent of this blueprint.
        - `invocable_as`: Kinds of instance that the agent may run as.
        - `session_settings`: Lifetimes; by default 3600 seconds for a session, 300 for an access token and
          3600 for a refresh token.

        `POST /agents/blueprints`. Errors: 400; 409; 422.
        """
        return self._waist.call(
            _CREATE_BLUEPRINT,
            (),
            {
                "name": name,
                "description": description,
                "permissions": permissions,
                "invocable_by": invocable_by,
                "invocable_as": invocable_as,
                "session_settings": session_settings,
            },
            request_options,
        )

    def get_blueprint(
        self,
        agent_blueprint_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentBlueprint:
        """Gets one agent blueprint.

        Preview: WorkOS has to enable it for the environment.

        `GET /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_BLUEPRINT,
            (agent_blueprint_id,),
            None,
            request_options,
        )

    def update_blueprint(
        self,
        agent_blueprint_id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        permissions: Sequence[str] | None = None,
        invocable_by: AgentBlueprintInvocableByInput | Mapping[str, Any] | None = None,
        invocable_as: AgentBlueprintInvocableAsInput | Mapping[str, Any] | None = None,
        session_settings: UpdateAgentBlueprintSessionSettings | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentBlueprint:
        """Updates an agent blueprint. Members that are left out stay as they are, and a list replaces the
        list before it.

        Preview: WorkOS has to enable it for the environment.

        - `description`: Text about the agent; null removes it.
        - `permissions`: Slugs of the permissions that sessions can have at most; each must exist in the
          environment.
        - `invocable_by`: Who may get tokens for an agent of this blueprint.
        - `invocable_as`: Kinds of instance that the agent may run as.
        - `session_settings`: Lifetimes to change.

        `PATCH /agents/blueprints/{agent_blueprint_id}`. Errors: 400; 404; 409; 422.
        """
        return self._waist.call(
            _UPDATE_BLUEPRINT,
            (agent_blueprint_id,),
            {
                "name": name,
                "description": description,
                "permissions": permissions,
                "invocable_by": invocable_by,
                "invocable_as": invocable_as,
                "session_settings": session_settings,
            },
            request_options,
        )

    def delete_blueprint(
        self,
        agent_blueprint_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an agent blueprint. Its instances and their sessions go with it.

        Preview: WorkOS has to enable it for the environment.

        `DELETE /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_BLUEPRINT,
            (agent_blueprint_id,),
            None,
            request_options,
        )

    def create_blueprint_token(
        self,
        agent_blueprint_id: str,
        *,
        type: AgentTokenType,
        user_access_token: str | None = None,
        intent: str | None = None,
        organization_id: str | None = None,
        agent_access_token: str | None = None,
        refresh_token: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentToken:
        """Issues an access token and a refresh token for an agent, and the session behind them. `type`
        decides which parameter must come with it: `user_access_token`, `organization_id`,
        `agent_access_token` or `refresh_token`.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent. Preview: WorkOS has to enable it for the environment.

        - `type`: How the token is obtained.
        - `user_access_token`: For `user_delegated`, the access token of the user who delegates; it also
          fixes the organization.
        - `intent`: Free text about the purpose of the session, repeated in the access token's `intent`
          claim.
        - `organization_id`: For `autonomous`, identifier of the organization in which the agent acts as
          itself.
        - `agent_access_token`: For `agent_delegated`, the agent's own access token from this blueprint; it
          is exchanged for a new session of the same instance, with permissions worked out afresh.
        - `refresh_token`: For `refresh`, the refresh token of the previous answer. It can be used once;
          the answer holds the next one.

        `POST /agents/blueprints/{agent_blueprint_id}/tokens`. Errors: 400; 403; 404.
        """
        return self._waist.call(
            _CREATE_BLUEPRINT_TOKEN,
            (agent_blueprint_id,),
            {
                "type": type,
                "user_access_token": user_access_token,
                "intent": intent,
                "organization_id": organization_id,
                "agent_access_token": agent_access_token,
                "refresh_token": refresh_token,
            },
            request_options,
        )

    def validate_blueprint_token(
        self,
        agent_blueprint_id: str,
        *,
        agent_access_token: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentTokenValidation:
        """Checks that an access token was issued under this blueprint and that its session, and that of the
        delegating user, still lasts. A token that fails is reported as an error.

        Preview: WorkOS has to enable it for the environment.

        - `agent_access_token`: Access token that the agent presented.

        `POST /agents/blueprints/{agent_blueprint_id}/tokens/validate`. Errors: 400; 404.
        """
        return self._waist.call(
            _VALIDATE_BLUEPRINT_TOKEN,
            (agent_blueprint_id,),
            {
                "agent_access_token": agent_access_token,
            },
            request_options,
        )

    def link_claim_attempt_to_external_user(
        self,
        *,
        claim_attempt_token: str,
        user: AgentClaimUser | Mapping[str, Any],
        organization_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentClaim:
        """Links a user to an agent's attempt to claim its registration, and returns the code that the agent
        needs to finish. The user is found by external identifier and created if there is none.

        Preview: WorkOS has to enable `agent-auth-public-api` for the environment.

        - `claim_attempt_token`: Token that identifies the claim attempt.
        - `user`: User who claims the agent.
        - `organization_id`: Identifier of the organization to put the agent in; needed if the user belongs
          to several.

        `PATCH /agents/claims/attempts`. Errors: 400 `invalid_request`, `invalid_claim`,
        `invalid_organization`, `email_mismatch`, `wrong_account`; 403 `claim_denied`,
        `auth_method_disabled`; 409 `organization_selection_required`, `email_already_in_use`,
        `already_claimed`; 410 `claim_expired`, `user_code_expired`.
        """
        return self._waist.call(
            _LINK_CLAIM_ATTEMPT_TO_EXTERNAL_USER,
            (),
            {
                "claim_attempt_token": claim_attempt_token,
                "user": user,
                "organization_id": organization_id,
            },
            request_options,
        )

    def validate_credential(
        self,
        body: AgentCredentialInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentCredentialValidation:
        """Checks an API key or access token that a registered agent presented. Nothing is spent or changed by
        it, and a credential that fails gives `valid` false.

        Preview: WorkOS has to enable `agent-auth-public-api` for the environment.

        `POST /agents/credentials/validate`. Errors: 400 `invalid_request`.
        """
        return self._waist.call(
            _VALIDATE_CREDENTIAL,
            (),
            None,
            request_options,
            body=body,
        )

    def list_instances(
        self,
        *,
        organization_id: str | None = None,
        agent_blueprint_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AgentInstance]:
        """Lists the agent instances of the environment. They come into being when tokens are issued.

        Preview: WorkOS has to enable it for the environment.

        - `organization_id`: Lists only instances that act in this organization.
        - `agent_blueprint_id`: Lists only instances of this blueprint.
        - `limit`: `10` if left out.

        `GET /agents/instances`
        """
        return self._waist.page(
            _LIST_INSTANCES,
            (),
            {
                "organization_id": organization_id,
                "agent_blueprint_id": agent_blueprint_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def get_instance(
        self,
        agent_instance_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentInstance:
        """Gets one agent instance.

        Preview: WorkOS has to enable it for the environment.

        `GET /agents/instances/{agent_instance_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_INSTANCE,
            (agent_instance_id,),
            None,
            request_options,
        )

    def delete_instance(
        self,
        agent_instance_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes an agent instance and all of its sessions. Their refresh tokens stop working.

        Preview: WorkOS has to enable it for the environment.

        `DELETE /agents/instances/{agent_instance_id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_INSTANCE,
            (agent_instance_id,),
            None,
            request_options,
        )

    def get_registration(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentRegistration:
        """Gets one agent registration.

        Preview: WorkOS has to enable `agent-auth-public-api` for the environment.

        - `id`: Identifier of the agent registration.

        `GET /agents/registrations/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_REGISTRATION,
            (id,),
            None,
            request_options,
        )

    def revoke_registration(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentRegistration:
        """Revokes an agent registration.

        - `id`: Identifier of the agent registration.

        `POST /agents/registrations/{id}/revoke`. Errors: 404.
        """
        return self._waist.call(
            _REVOKE_REGISTRATION,
            (id,),
            None,
            request_options,
        )

    def list_sessions(
        self,
        *,
        organization_id: str | None = None,
        agent_blueprint_id: str | None = None,
        agent_instance_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AgentInstanceSession]:
        """Lists the sessions of agent instances. They come into being when tokens are issued.

        Preview: WorkOS has to enable it for the environment.

        - `organization_id`: Lists only sessions of instances that act in this organization.
        - `agent_blueprint_id`: Lists only sessions of instances of this blueprint.
        - `agent_instance_id`: Lists only sessions of this instance.
        - `limit`: `10` if left out.

        `GET /agents/sessions`. Errors: 401; 422.
        """
        return self._waist.page(
            _LIST_SESSIONS,
            (),
            {
                "organization_id": organization_id,
                "agent_blueprint_id": agent_blueprint_id,
                "agent_instance_id": agent_instance_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def get_session(
        self,
        agent_instance_session_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentInstanceSession:
        """Gets one session of an agent instance.

        Preview: WorkOS has to enable it for the environment.

        `GET /agents/sessions/{agent_instance_session_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_SESSION,
            (agent_instance_session_id,),
            None,
            request_options,
        )

    def revoke_session(
        self,
        agent_instance_session_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentInstanceSession:
        """Ends a session, so that its refresh token and all its access tokens stop being valid. A session
        that is already revoked or expired stays as it is.

        Preview: WorkOS has to enable it for the environment.

        `POST /agents/sessions/{agent_instance_session_id}/revoke`. Errors: 404.
        """
        return self._waist.call(
            _REVOKE_SESSION,
            (agent_instance_session_id,),
            None,
            request_options,
        )


class AsyncAgents:
    """Identities for AI agents. Blueprints define the application's own agents, which act in instances and
    sessions with short-lived tokens; registrations belong to agents that sign up from outside.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_blueprints(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AgentBlueprint]:
        """Lists the agent blueprints of the environment.

        Preview: WorkOS has to enable it for the environment.

        - `limit`: `10` if left out.

        `GET /agents/blueprints`
        """
        return self._waist.page(
            _LIST_BLUEPRINTS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_blueprint(
        self,
        *,
        name: str,
        description: str | None = None,
        permissions: Sequence[str] | None = None,
        invocable_by: AgentBlueprintInvocableByInput | Mapping[str, Any] | None = None,
        invocable_as: AgentBlueprintInvocableAsInput | Mapping[str, Any] | None = None,
        session_settings: AgentBlueprintSessionSettingsInput | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentBlueprint:
        """Creates an agent blueprint, which says what an agent may do at most, who may start it and how long
        its sessions and tokens last.

        Preview: WorkOS has to enable it for the environment.

        - `permissions`: Slugs of the permissions that sessions can have at most; each must exist in the
          environment. Defaults to none.
        - `invocable_by`: Who may get tokens for an agent of this blueprint.
        - `invocable_as`: Kinds of instance that the agent may run as.
        - `session_settings`: Lifetimes; by default 3600 seconds for a session, 300 for an access token and
          3600 for a refresh token.

        `POST /agents/blueprints`. Errors: 400; 409; 422.
        """
        return await self._waist.call(
            _CREATE_BLUEPRINT,
            (),
            {
                "name": name,
                "description": description,
                "permissions": permissions,
                "invocable_by": invocable_by,
                "invocable_as": invocable_as,
                "session_settings": session_settings,
            },
            request_options,
        )

    async def get_blueprint(
        self,
        agent_blueprint_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentBlueprint:
        """Gets one agent blueprint.

        Preview: WorkOS has to enable it for the environment.

        `GET /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_BLUEPRINT,
            (agent_blueprint_id,),
            None,
            request_options,
        )

    async def update_blueprint(
        self,
        agent_blueprint_id: str,
        *,
        name: str | None = None,
        description: str | None | UnsetType = UNSET,
        permissions: Sequence[str] | None = None,
        invocable_by: AgentBlueprintInvocableByInput | Mapping[str, Any] | None = None,
        invocable_as: AgentBlueprintInvocableAsInput | Mapping[str, Any] | None = None,
        session_settings: UpdateAgentBlueprintSessionSettings | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentBlueprint:
        """Updates an agent blueprint. Members that are left out stay as they are, and a list replaces the
        list before it.

        Preview: WorkOS has to enable it for the environment.

        - `description`: Text about the agent; null removes it.
        - `permissions`: Slugs of the permissions that sessions can have at most; each must exist in the
          environment.
        - `invocable_by`: Who may get tokens for an agent of this blueprint.
        - `invocable_as`: Kinds of instance that the agent may run as.
        - `session_settings`: Lifetimes to change.

        `PATCH /agents/blueprints/{agent_blueprint_id}`. Errors: 400; 404; 409; 422.
        """
        return await self._waist.call(
            _UPDATE_BLUEPRINT,
            (agent_blueprint_id,),
            {
                "name": name,
                "description": description,
                "permissions": permissions,
                "invocable_by": invocable_by,
                "invocable_as": invocable_as,
                "session_settings": session_settings,
            },
            request_options,
        )

    async def delete_blueprint(
        self,
        agent_blueprint_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes an agent blueprint. Its instances and their sessions go with it.

        Preview: WorkOS has to enable it for the environment.

        `DELETE /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_BLUEPRINT,
            (agent_blueprint_id,),
            None,
            request_options,
        )

    async def create_blueprint_token(
        self,
        agent_blueprint_id: str,
        *,
        type: AgentTokenType,
        user_access_token: str | None = None,
        intent: str | None = None,
        organization_id: str | None = None,
        agent_access_token: str | None = None,
        refresh_token: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentToken:
        """Issues an access token and a refresh token for an agent, and the session behind them. `type`
        decides which parameter must come with it: `user_access_token`, `organization_id`,
        `agent_access_token` or `refresh_token`.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent. Preview: WorkOS has to enable it for the environment.

        - `type`: How the token is obtained.
        - `user_access_token`: For `user_delegated`, the access token of the user who delegates; it also
          fixes the organization.
        - `intent`: Free text about the purpose of the session, repeated in the access token's `intent`
          claim.
        - `organization_id`: For `autonomous`, identifier of the organization in which the agent acts as
          itself.
        - `agent_access_token`: For `agent_delegated`, the agent's own access token from this blueprint; it
          is exchanged for a new session of the same instance, with permissions worked out afresh.
        - `refresh_token`: For `refresh`, the refresh token of the previous answer. It can be used once;
          the answer holds the next one.

        `POST /agents/blueprints/{agent_blueprint_id}/tokens`. Errors: 400; 403; 404.
        """
        return await self._waist.call(
            _CREATE_BLUEPRINT_TOKEN,
            (agent_blueprint_id,),
            {
                "type": type,
                "user_access_token": user_access_token,
                "intent": intent,
                "organization_id": organization_id,
                "agent_access_token": agent_access_token,
                "refresh_token": refresh_token,
            },
            request_options,
        )

    async def validate_blueprint_token(
        self,
        agent_blueprint_id: str,
        *,
        agent_access_token: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentTokenValidation:
        """Checks that an access token was issued under this blueprint and that its session, and that of the
        delegating user, still lasts. A token that fails is reported as an error.

        Preview: WorkOS has to enable it for the environment.

        - `agent_access_token`: Access token that the agent presented.

        `POST /agents/blueprints/{agent_blueprint_id}/tokens/validate`. Errors: 400; 404.
        """
        return await self._waist.call(
            _VALIDATE_BLUEPRINT_TOKEN,
            (agent_blueprint_id,),
            {
                "agent_access_token": agent_access_token,
            },
            request_options,
        )

    async def link_claim_attempt_to_external_user(
        self,
        *,
        claim_attempt_token: str,
        user: AgentClaimUser | Mapping[str, Any],
        organization_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentClaim:
        """Links a user to an agent's attempt to claim its registration, and returns the code that the agent
        needs to finish. The user is found by external identifier and created if there is none.

        Preview: WorkOS has to enable `agent-auth-public-api` for the environment.

        - `claim_attempt_token`: Token that identifies the claim attempt.
        - `user`: User who claims the agent.
        - `organization_id`: Identifier of the organization to put the agent in; needed if the user belongs
          to several.

        `PATCH /agents/claims/attempts`. Errors: 400 `invalid_request`, `invalid_claim`,
        `invalid_organization`, `email_mismatch`, `wrong_account`; 403 `claim_denied`,
        `auth_method_disabled`; 409 `organization_selection_required`, `email_already_in_use`,
        `already_claimed`; 410 `claim_expired`, `user_code_expired`.
        """
        return await self._waist.call(
            _LINK_CLAIM_ATTEMPT_TO_EXTERNAL_USER,
            (),
            {
                "claim_attempt_token": claim_attempt_token,
                "user": user,
                "organization_id": organization_id,
            },
            request_options,
        )

    async def validate_credential(
        self,
        body: AgentCredentialInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentCredentialValidation:
        """Checks an API key or access token that a registered agent presented. Nothing is spent or changed by
        it, and a credential that fails gives `valid` false.

        Preview: WorkOS has to enable `agent-auth-public-api` for the environment.

        `POST /agents/credentials/validate`. Errors: 400 `invalid_request`.
        """
        return await self._waist.call(
            _VALIDATE_CREDENTIAL,
            (),
            None,
            request_options,
            body=body,
        )

    def list_instances(
        self,
        *,
        organization_id: str | None = None,
        agent_blueprint_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AgentInstance]:
        """Lists the agent instances of the environment. They come into being when tokens are issued.

        Preview: WorkOS has to enable it for the environment.

        - `organization_id`: Lists only instances that act in this organization.
        - `agent_blueprint_id`: Lists only instances of this blueprint.
        - `limit`: `10` if left out.

        `GET /agents/instances`
        """
        return self._waist.page(
            _LIST_INSTANCES,
            (),
            {
                "organization_id": organization_id,
                "agent_blueprint_id": agent_blueprint_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def get_instance(
        self,
        agent_instance_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentInstance:
        """Gets one agent instance.

        Preview: WorkOS has to enable it for the environment.

        `GET /agents/instances/{agent_instance_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_INSTANCE,
            (agent_instance_id,),
            None,
            request_options,
        )

    async def delete_instance(
        self,
        agent_instance_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes an agent instance and all of its sessions. Their refresh tokens stop working.

        Preview: WorkOS has to enable it for the environment.

        `DELETE /agents/instances/{agent_instance_id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_INSTANCE,
            (agent_instance_id,),
            None,
            request_options,
        )

    async def get_registration(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentRegistration:
        """Gets one agent registration.

        Preview: WorkOS has to enable `agent-auth-public-api` for the environment.

        - `id`: Identifier of the agent registration.

        `GET /agents/registrations/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_REGISTRATION,
            (id,),
            None,
            request_options,
        )

    async def revoke_registration(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentRegistration:
        """Revokes an agent registration.

        - `id`: Identifier of the agent registration.

        `POST /agents/registrations/{id}/revoke`. Errors: 404.
        """
        return await self._waist.call(
            _REVOKE_REGISTRATION,
            (id,),
            None,
            request_options,
        )

    def list_sessions(
        self,
        *,
        organization_id: str | None = None,
        agent_blueprint_id: str | None = None,
        agent_instance_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AgentInstanceSession]:
        """Lists the sessions of agent instances. They come into being when tokens are issued.

        Preview: WorkOS has to enable it for the environment.

        - `organization_id`: Lists only sessions of instances that act in this organization.
        - `agent_blueprint_id`: Lists only sessions of instances of this blueprint.
        - `agent_instance_id`: Lists only sessions of this instance.
        - `limit`: `10` if left out.

        `GET /agents/sessions`. Errors: 401; 422.
        """
        return self._waist.page(
            _LIST_SESSIONS,
            (),
            {
                "organization_id": organization_id,
                "agent_blueprint_id": agent_blueprint_id,
                "agent_instance_id": agent_instance_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def get_session(
        self,
        agent_instance_session_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentInstanceSession:
        """Gets one session of an agent instance.

        Preview: WorkOS has to enable it for the environment.

        `GET /agents/sessions/{agent_instance_session_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_SESSION,
            (agent_instance_session_id,),
            None,
            request_options,
        )

    async def revoke_session(
        self,
        agent_instance_session_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AgentInstanceSession:
        """Ends a session, so that its refresh token and all its access tokens stop being valid. A session
        that is already revoked or expired stays as it is.

        Preview: WorkOS has to enable it for the environment.

        `POST /agents/sessions/{agent_instance_session_id}/revoke`. Errors: 404.
        """
        return await self._waist.call(
            _REVOKE_SESSION,
            (agent_instance_session_id,),
            None,
            request_options,
        )

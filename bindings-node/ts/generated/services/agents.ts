// Generated from api/agents.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
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
} from '../models/index.js';

/** Parameters of {@link Agents.listBlueprints}. */
export interface ListBlueprintsParams {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Agents.createBlueprint}. */
export interface CreateBlueprintParams {
  name: string;
  description?: string;
  /**
   * Slugs of the permissions that sessions can have at most; each must exist in the environment. Defaults to
   * none.
   */
  permissions?: string[];
  /**
   * Who may get tokens for an agent of this blueprint.
   */
  invocableBy?: AgentBlueprintInvocableByInput;
  /**
   * Kinds of instance that the agent may run as.
   */
  invocableAs?: AgentBlueprintInvocableAsInput;
  /**
   * Lifetimes; by default 3600 seconds for a session, 300 for an access token and 3600 for a refresh token.
   */
  sessionSettings?: AgentBlueprintSessionSettingsInput;
}

/** Parameters of {@link Agents.updateBlueprint}. */
export interface UpdateBlueprintParams {
  agentBlueprintId: string;
  name?: string;
  /**
   * Text about the agent; null removes it.
   */
  description?: string | null;
  /**
   * Slugs of the permissions that sessions can have at most; each must exist in the environment.
   */
  permissions?: string[];
  /**
   * Who may get tokens for an agent of this blueprint.
   */
  invocableBy?: AgentBlueprintInvocableByInput;
  /**
   * Kinds of instance that the agent may run as.
   */
  invocableAs?: AgentBlueprintInvocableAsInput;
  /**
   * Lifetimes to change.
   */
  sessionSettings?: UpdateAgentBlueprintSessionSettings;
}

/** Parameters of {@link Agents.createBlueprintToken}. */
export interface CreateBlueprintTokenParams {
  agentBlueprintId: string;
  /**
   * How the token is obtained.
   */
  type: AgentTokenType;
  /**
   * For `user_delegated`, the access token of the user who delegates; it also fixes the organization.
   */
  userAccessToken?: string;
  /**
   * Free text about the purpose of the session, repeated in the access token's `intent` claim.
   */
  intent?: string;
  /**
   * For `autonomous`, identifier of the organization in which the agent acts as itself.
   */
  organizationId?: string;
  /**
   * For `agent_delegated`, the agent's own access token from this blueprint; it is exchanged for a new
   * session of the same instance, with permissions worked out afresh.
   */
  agentAccessToken?: string;
  /**
   * For `refresh`, the refresh token of the previous answer. It can be used once; the answer holds the next
   * one.
   */
  refreshToken?: string;
}

/** Parameters of {@link Agents.validateBlueprintToken}. */
export interface ValidateBlueprintTokenParams {
  agentBlueprintId: string;
  /**
   * Access token that the agent presented.
   */
  agentAccessToken: string;
}

/** Parameters of {@link Agents.linkClaimAttemptToExternalUser}. */
export interface LinkClaimAttemptToExternalUserParams {
  /**
   * Token that identifies the claim attempt.
   */
  claimAttemptToken: string;
  /**
   * User who claims the agent.
   */
  user: AgentClaimUser;
  /**
   * Identifier of the organization to put the agent in; needed if the user belongs to several.
   */
  organizationId?: string;
}

/** Parameters of {@link Agents.validateCredential}. */
export type ValidateCredentialParams = {
} & AgentCredentialInput;

/** Parameters of {@link Agents.listInstances}. */
export interface ListInstancesParams {
  /**
   * Lists only instances that act in this organization.
   */
  organizationId?: string;
  /**
   * Lists only instances of this blueprint.
   */
  agentBlueprintId?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Agents.listSessions}. */
export interface ListSessionsParams {
  /**
   * Lists only sessions of instances that act in this organization.
   */
  organizationId?: string;
  /**
   * Lists only sessions of instances of this blueprint.
   */
  agentBlueprintId?: string;
  /**
   * Lists only sessions of this instance.
   */
  agentInstanceId?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/**
 * Identities for AI agents. Blueprints define the application's own agents, which act in instances and
 * sessions with short-lived tokens; registrations belong to agents that sign up from outside.
 */
export class Agents extends Service {
  /**
   * Lists the agent blueprints of the environment.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `GET /agents/blueprints`
   */
  listBlueprints(params?: ListBlueprintsParams, options?: RequestOptions): PageRequest<AgentBlueprint> {
    return this.page(LIST_BLUEPRINTS, params, options);
  }

  /**
   * Creates an agent blueprint, which says what an agent may do at most, who may start it and how long its
   * sessions and tokens last.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `POST /agents/blueprints`. Errors: 400; 409; 422.
   */
  createBlueprint(params: CreateBlueprintParams, options?: RequestOptions): Promise<AgentBlueprint> {
    return this.call(CREATE_BLUEPRINT, params, options);
  }

  /**
   * Gets one agent blueprint.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `GET /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
   */
  getBlueprint(agentBlueprintId: string | { agentBlueprintId: string }, options?: RequestOptions): Promise<AgentBlueprint> {
    return this.call(GET_BLUEPRINT, named('agentBlueprintId', agentBlueprintId), options);
  }

  /**
   * Updates an agent blueprint. Members that are left out stay as they are, and a list replaces the list
   * before it.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `PATCH /agents/blueprints/{agent_blueprint_id}`. Errors: 400; 404; 409; 422.
   */
  updateBlueprint(params: UpdateBlueprintParams, options?: RequestOptions): Promise<AgentBlueprint>;
  /**
   * The same with `agentBlueprintId` in front.
   */
  updateBlueprint(agentBlueprintId: string, params?: Without<UpdateBlueprintParams, 'agentBlueprintId'>, options?: RequestOptions): Promise<AgentBlueprint>;
  updateBlueprint(...given: unknown[]): Promise<AgentBlueprint> {
    return this.call(UPDATE_BLUEPRINT, ...positional(given, 'agentBlueprintId', true));
  }

  /**
   * Deletes an agent blueprint. Its instances and their sessions go with it.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `DELETE /agents/blueprints/{agent_blueprint_id}`. Errors: 404.
   */
  deleteBlueprint(agentBlueprintId: string | { agentBlueprintId: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_BLUEPRINT, named('agentBlueprintId', agentBlueprintId), options);
  }

  /**
   * Issues an access token and a refresh token for an agent, and the session behind them. `type` decides
   * which parameter must come with it: `user_access_token`, `organization_id`, `agent_access_token` or
   * `refresh_token`.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   * Preview: WorkOS has to enable it for the environment.
   *
   * `POST /agents/blueprints/{agent_blueprint_id}/tokens`. Errors: 400; 403; 404.
   */
  createBlueprintToken(params: CreateBlueprintTokenParams, options?: RequestOptions): Promise<AgentToken>;
  /**
   * The same with `agentBlueprintId` in front.
   */
  createBlueprintToken(agentBlueprintId: string, params: Without<CreateBlueprintTokenParams, 'agentBlueprintId'>, options?: RequestOptions): Promise<AgentToken>;
  createBlueprintToken(...given: unknown[]): Promise<AgentToken> {
    return this.call(CREATE_BLUEPRINT_TOKEN, ...positional(given, 'agentBlueprintId', true));
  }

  /**
   * Another name of {@link Agents.createBlueprintToken}, for those who come from the official package.
   */
  mintToken(params: CreateBlueprintTokenParams, options?: RequestOptions): Promise<AgentToken>;
  /**
   * The same with `agentBlueprintId` in front.
   */
  mintToken(agentBlueprintId: string, params: Without<CreateBlueprintTokenParams, 'agentBlueprintId'>, options?: RequestOptions): Promise<AgentToken>;
  mintToken(...given: unknown[]): Promise<AgentToken> {
    return this.call(CREATE_BLUEPRINT_TOKEN, ...positional(given, 'agentBlueprintId', true));
  }

  /**
   * Checks that an access token was issued under this blueprint and that its session, and that of the
   * delegating user, still lasts. A token that fails is reported as an error.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `POST /agents/blueprints/{agent_blueprint_id}/tokens/validate`. Errors: 400; 404.
   */
  validateBlueprintToken(params: ValidateBlueprintTokenParams, options?: RequestOptions): Promise<AgentTokenValidation>;
  /**
   * The same with `agentBlueprintId` in front.
   */
  validateBlueprintToken(agentBlueprintId: string, params: Without<ValidateBlueprintTokenParams, 'agentBlueprintId'>, options?: RequestOptions): Promise<AgentTokenValidation>;
  validateBlueprintToken(...given: unknown[]): Promise<AgentTokenValidation> {
    return this.call(VALIDATE_BLUEPRINT_TOKEN, ...positional(given, 'agentBlueprintId', true));
  }

  /**
   * Links a user to an agent's attempt to claim its registration, and returns the code that the agent needs
   * to finish. The user is found by external identifier and created if there is none.
   *
   * Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
   *
   * `PATCH /agents/claims/attempts`. Errors:
   * - 400 `invalid_request`, `invalid_claim`, `invalid_organization`, `email_mismatch`, `wrong_account`
   * - 403 `claim_denied`, `auth_method_disabled`
   * - 409 `organization_selection_required`, `email_already_in_use`, `already_claimed`
   * - 410 `claim_expired`, `user_code_expired`
   */
  linkClaimAttemptToExternalUser(params: LinkClaimAttemptToExternalUserParams, options?: RequestOptions): Promise<AgentClaim> {
    return this.call(LINK_CLAIM_ATTEMPT_TO_EXTERNAL_USER, params, options);
  }

  /**
   * Checks an API key or access token that a registered agent presented. Nothing is spent or changed by it,
   * and a credential that fails gives `valid` false.
   *
   * Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
   *
   * `POST /agents/credentials/validate`. Errors: 400 `invalid_request`.
   */
  validateCredential(params: ValidateCredentialParams, options?: RequestOptions): Promise<AgentCredentialValidation> {
    return this.call(VALIDATE_CREDENTIAL, params, options);
  }

  /**
   * Lists the agent instances of the environment. They come into being when tokens are issued.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `GET /agents/instances`
   */
  listInstances(params?: ListInstancesParams, options?: RequestOptions): PageRequest<AgentInstance> {
    return this.page(LIST_INSTANCES, params, options);
  }

  /**
   * Gets one agent instance.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `GET /agents/instances/{agent_instance_id}`. Errors: 404.
   */
  getInstance(agentInstanceId: string | { agentInstanceId: string }, options?: RequestOptions): Promise<AgentInstance> {
    return this.call(GET_INSTANCE, named('agentInstanceId', agentInstanceId), options);
  }

  /**
   * Removes an agent instance and all of its sessions. Their refresh tokens stop working.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `DELETE /agents/instances/{agent_instance_id}`. Errors: 404.
   */
  deleteInstance(agentInstanceId: string | { agentInstanceId: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_INSTANCE, named('agentInstanceId', agentInstanceId), options);
  }

  /**
   * Gets one agent registration.
   *
   * Preview: WorkOS has to enable `agent-auth-public-api` for the environment.
   *
   * `GET /agents/registrations/{id}`. Errors: 404.
   */
  getRegistration(id: string | { id: string }, options?: RequestOptions): Promise<AgentRegistration> {
    return this.call(GET_REGISTRATION, named('id', id), options);
  }

  /**
   * Revokes an agent registration.
   *
   * `POST /agents/registrations/{id}/revoke`. Errors: 404.
   */
  revokeRegistration(id: string | { id: string }, options?: RequestOptions): Promise<AgentRegistration> {
    return this.call(REVOKE_REGISTRATION, named('id', id), options);
  }

  /**
   * Lists the sessions of agent instances. They come into being when tokens are issued.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `GET /agents/sessions`. Errors: 401; 422.
   */
  listSessions(params?: ListSessionsParams, options?: RequestOptions): PageRequest<AgentInstanceSession> {
    return this.page(LIST_SESSIONS, params, options);
  }

  /**
   * Another name of {@link Agents.listSessions}, for those who come from the official package.
   */
  listInstanceSessions(params?: ListSessionsParams, options?: RequestOptions): PageRequest<AgentInstanceSession> {
    return this.page(LIST_SESSIONS, params, options);
  }

  /**
   * Gets one session of an agent instance.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `GET /agents/sessions/{agent_instance_session_id}`. Errors: 404.
   */
  getSession(agentInstanceSessionId: string | { agentInstanceSessionId: string }, options?: RequestOptions): Promise<AgentInstanceSession> {
    return this.call(GET_SESSION, named('agentInstanceSessionId', agentInstanceSessionId), options);
  }

  /**
   * Another name of {@link Agents.getSession}, for those who come from the official package.
   */
  getInstanceSession(agentInstanceSessionId: string | { agentInstanceSessionId: string }, options?: RequestOptions): Promise<AgentInstanceSession> {
    return this.call(GET_SESSION, named('agentInstanceSessionId', agentInstanceSessionId), options);
  }

  /**
   * Ends a session, so that its refresh token and all its access tokens stop being valid. A session that is
   * already revoked or expired stays as it is.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `POST /agents/sessions/{agent_instance_session_id}/revoke`. Errors: 404.
   */
  revokeSession(agentInstanceSessionId: string | { agentInstanceSessionId: string }, options?: RequestOptions): Promise<AgentInstanceSession> {
    return this.call(REVOKE_SESSION, named('agentInstanceSessionId', agentInstanceSessionId), options);
  }

  /**
   * Another name of {@link Agents.revokeSession}, for those who come from the official package.
   */
  revokeInstanceSession(agentInstanceSessionId: string | { agentInstanceSessionId: string }, options?: RequestOptions): Promise<AgentInstanceSession> {
    return this.call(REVOKE_SESSION, named('agentInstanceSessionId', agentInstanceSessionId), options);
  }

}

const LIST_BLUEPRINTS = operation('agents.list_blueprints', '', '', 'page AgentBlueprint');
const CREATE_BLUEPRINT = operation('agents.create_blueprint', '', 'invocable_by:AgentBlueprintInvocableByInput invocable_as:AgentBlueprintInvocableAsInput session_settings:AgentBlueprintSessionSettingsInput', 'value AgentBlueprint');
const GET_BLUEPRINT = operation('agents.get_blueprint', 'agentBlueprintId', '', 'value AgentBlueprint');
const UPDATE_BLUEPRINT = operation('agents.update_blueprint', 'agentBlueprintId', 'invocable_by:AgentBlueprintInvocableByInput invocable_as:AgentBlueprintInvocableAsInput session_settings:UpdateAgentBlueprintSessionSettings', 'value AgentBlueprint');
const DELETE_BLUEPRINT = operation('agents.delete_blueprint', 'agentBlueprintId', '', 'nothing');
const CREATE_BLUEPRINT_TOKEN = operation('agents.create_blueprint_token', 'agentBlueprintId', 'user_access_token! organization_id agent_access_token! refresh_token!', 'value AgentToken');
const VALIDATE_BLUEPRINT_TOKEN = operation('agents.validate_blueprint_token', 'agentBlueprintId', 'agent_access_token!', 'value AgentTokenValidation');
const LINK_CLAIM_ATTEMPT_TO_EXTERNAL_USER = operation('agents.link_claim_attempt_to_external_user', '', 'claim_attempt_token! user:AgentClaimUser organization_id', 'value AgentClaim');
const VALIDATE_CREDENTIAL = operation('agents.validate_credential', '', '=AgentCredentialInput', 'value AgentCredentialValidation');
const LIST_INSTANCES = operation('agents.list_instances', '', 'organization_id agent_blueprint_id', 'page AgentInstance');
const GET_INSTANCE = operation('agents.get_instance', 'agentInstanceId', '', 'value AgentInstance');
const DELETE_INSTANCE = operation('agents.delete_instance', 'agentInstanceId', '', 'nothing');
const GET_REGISTRATION = operation('agents.get_registration', 'id', '', 'value AgentRegistration');
const REVOKE_REGISTRATION = operation('agents.revoke_registration', 'id', '', 'value AgentRegistration');
const LIST_SESSIONS = operation('agents.list_sessions', '', 'organization_id agent_blueprint_id agent_instance_id', 'page AgentInstanceSession');
const GET_SESSION = operation('agents.get_session', 'agentInstanceSessionId', '', 'value AgentInstanceSession');
const REVOKE_SESSION = operation('agents.revoke_session', 'agentInstanceSessionId', '', 'value AgentInstanceSession');

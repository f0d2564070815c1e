// Generated from api/agents.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  SessionStatus,
} from './index.js';

/**
 * Access token of a registered agent, to be checked.
 */
export interface AgentAccessTokenCredentialInput {
  type: 'access_token';
  /**
   * The access token.
   */
  credential: string;
  /**
   * Audience that the token must be meant for; the environment's client identifier if left out.
   */
  audience?: string;
}

/**
 * API key of a registered agent, to be checked.
 */
export interface AgentApiKeyCredentialInput {
  type: 'api_key';
  /**
   * The API key.
   */
  credential: string;
}

/**
 * Definition of one of the application's own agents.
 */
export interface AgentBlueprint {
  object: 'agent_blueprint';
  id: string;
  name: string;
  description: string | null;
  /**
   * Slugs of the permissions that sessions can have at most.
   */
  permissions: string[];
  /**
   * Who may get tokens for an agent of this blueprint.
   */
  invocableBy: AgentBlueprintInvocableBy;
  /**
   * Kinds of instance that the agent may run as.
   */
  invocableAs: AgentBlueprintInvocableAs;
  /**
   * Lifetimes of sessions and tokens.
   */
  sessionSettings: AgentBlueprintSessionSettings;
  createdAt: string;
  updatedAt: string;
}

/**
 * Kinds of instance that an agent may run as.
 */
export interface AgentBlueprintInvocableAs {
  instanceTypes: AgentInstanceType[];
}

/**
 * Kinds of instance that an agent may run as, to be set.
 */
export interface AgentBlueprintInvocableAsInput {
  instanceTypes?: AgentInstanceType[];
}

/**
 * Who may get tokens for an agent.
 */
export interface AgentBlueprintInvocableBy {
  /**
   * Slugs of the roles whose holders may delegate to an agent of this blueprint.
   */
  roleSlugs: string[];
  /**
   * Identifiers of the organizations in which an agent of this blueprint may get tokens.
   */
  organizationIds: string[];
}

/**
 * Who may get tokens for an agent, to be set.
 */
export interface AgentBlueprintInvocableByInput {
  /**
   * Slugs of the roles whose holders may delegate to an agent of this blueprint.
   */
  roleSlugs?: string[];
  /**
   * Identifiers of the organizations in which an agent of this blueprint may get tokens.
   */
  organizationIds?: string[];
}

/**
 * Lifetimes of the sessions and tokens of an agent, in seconds.
 */
export interface AgentBlueprintSessionSettings {
  /**
   * Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
   */
  maxAgeSeconds: number;
  /**
   * Life of each access token in seconds; at most 3600 (1 hour).
   */
  accessTokenTtlSeconds: number;
  /**
   * Life of each refresh token in seconds; at most 5184000 (60 days).
   */
  refreshTokenTtlSeconds: number;
}

/**
 * Lifetimes of the sessions and tokens of a new agent blueprint, in seconds.
 */
export interface AgentBlueprintSessionSettingsInput {
  /**
   * Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
   */
  maxAgeSeconds: number;
  /**
   * Life of each access token in seconds; at most 3600 (1 hour).
   */
  accessTokenTtlSeconds: number;
  /**
   * Life of each refresh token in seconds; at most 5184000 (60 days).
   */
  refreshTokenTtlSeconds: number;
}

/**
 * State of a claim after a user was linked to it.
 */
export interface AgentClaim {
  /**
   * Identifier of the agent registration.
   */
  id: string;
  /**
   * Status of the agent registration.
   */
  status: AgentRegistrationStatus;
  /**
   * Code that the agent needs to complete the claim.
   */
  userCode: string;
  /**
   * Organizations of the user, among which the agent can be placed.
   */
  organizations: AgentClaimOrganization[];
}

/**
 * Completion of a claim on an agent registration.
 */
export interface AgentClaimCompletion {
  id: string;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
  /**
   * When the registration was claimed.
   */
  claimedAt: string;
}

/**
 * Organization that an agent can be placed in.
 */
export interface AgentClaimOrganization {
  id: string;
  name: string;
}

/**
 * User who claims an agent.
 */
export interface AgentClaimUser {
  email: string;
  /**
   * The application's own identifier of the user.
   */
  externalId: string;
}

/**
 * Result of checking an agent's credential.
 */
export interface AgentCredentialValidation {
  valid: boolean;
  /**
   * Identifier of the agent registration that the credential belongs to; null if it is not valid.
   */
  registrationId: string | null;
  /**
   * When the credential expires; null if it does not, or is not valid.
   */
  expiresAt: string | null;
}

/**
 * Lasting identity of an agent from outside.
 */
export interface AgentIdentity {
  id: string;
  /**
   * Identifier of the user whom the agent belongs to; null if there is none.
   */
  userlandUserId: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * Agent of a blueprint at work in one organization.
 */
export interface AgentInstance {
  object: 'agent_instance';
  id: string;
  agentBlueprintId: string;
  organizationId: string;
  /**
   * Identifier of the membership of the user whom the agent acts for; null if it acts as itself.
   */
  organizationMembershipId: string | null;
  type: AgentInstanceType;
  createdAt: string;
  updatedAt: string;
}

/**
 * Time-limited and revocable session of an agent instance, which its tokens depend on.
 */
export interface AgentInstanceSession {
  object: 'agent_instance_session';
  id: string;
  agentInstanceId: string;
  status: SessionStatus;
  expiresAt: string;
  /**
   * When the session was revoked; null if it was not.
   */
  revokedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * Sign-up of an agent from outside, with its identity and the state of its claim.
 */
export interface AgentRegistration {
  id: string;
  agentIdentity: AgentIdentity;
  organizationId: string;
  status: AgentRegistrationStatus;
  /**
   * When the registration was revoked; null if it was not.
   */
  revokedAt: string | null;
  kind: AgentRegistrationKind;
  /**
   * Claim by which a user takes the agent as their own; null if there is none.
   */
  claim: AgentRegistrationClaim | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * Claim by which a user takes an agent as their own.
 */
export interface AgentRegistrationClaim {
  id: string;
  /**
   * Completion of the claim; null as long as it is open.
   */
  claimCompletion: AgentClaimCompletion | null;
  createdAt: string;
  updatedAt: string;
  /**
   * Until when the claim can be completed.
   */
  expiresAt: string;
}

/**
 * Tokens issued to an agent.
 */
export interface AgentToken {
  accessToken: string;
  tokenType: 'Bearer';
  /**
   * Seconds until the access token expires.
   */
  expiresIn: number;
  /**
   * Token for the next `refresh`, to be used once.
   */
  refreshToken: string;
  agentInstanceId: string;
  /**
   * Whether this call brought the instance into being.
   */
  newInstance: boolean;
  agentInstanceSessionId: string;
  /**
   * Slugs of the permissions that the session has.
   */
  permissions: string[];
}

/**
 * What a valid access token of an agent stands for.
 */
export interface AgentTokenValidation {
  /**
   * Constant; a check that fails ends in an error instead.
   */
  valid: true;
  agentInstanceId: string;
  agentInstanceSessionId: string;
  /**
   * Identifier of the organization in which the agent acts.
   */
  organizationId: string;
  /**
   * Slugs of the permissions that the token carries.
   */
  permissions: string[];
  /**
   * Purpose that was given when the token was issued; null if none was.
   */
  intent: string | null;
  /**
   * Identifier of the user whom the agent acts for; null if it acts as itself.
   */
  actingUserId: string | null;
  /**
   * When the session behind the token ends.
   */
  sessionExpiresAt: string;
}

/**
 * Lifetimes of sessions and tokens to change, in seconds; those left out stay as they are.
 */
export interface UpdateAgentBlueprintSessionSettings {
  /**
   * Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
   */
  maxAgeSeconds?: number;
  /**
   * Life of each access token in seconds; at most 3600 (1 hour).
   */
  accessTokenTtlSeconds?: number;
  /**
   * Life of each refresh token in seconds; at most 5184000 (60 days).
   */
  refreshTokenTtlSeconds?: number;
}

/**
 * Credential of a registered agent that is to be checked.
 */
export type AgentCredentialInput =
  | AgentApiKeyCredentialInput
  | AgentAccessTokenCredentialInput;

/**
 * Whether an agent acts for a user (`delegated`) or as itself (`autonomous`).
 */
export type AgentInstanceType =
  | 'delegated'
  | 'autonomous'
  | (string & {});

/**
 * How an agent registered, which follows from its way of authenticating.
 */
export type AgentRegistrationKind =
  | 'anonymous'
  | 'service_auth'
  | 'identity_assertion'
  | (string & {});

/**
 * Standing of an agent registration.
 */
export type AgentRegistrationStatus =
  | 'unverified'
  | 'verified'
  | 'expired'
  | 'revoked'
  | (string & {});

/**
 * How an agent's token is obtained, from a user's token, as the agent itself, from the agent's own token, or
 * with a refresh token.
 */
export type AgentTokenType =
  | 'user_delegated'
  | 'autonomous'
  | 'agent_delegated'
  | 'refresh'
  | (string & {});


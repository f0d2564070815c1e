// Generated from api/events.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  AgentRegistrationKind,
  AgentRegistrationStatus,
  ApiKeyOwner,
  ConnectedAccountConnectionRole,
  ConnectedAccountStateReason,
  ConnectionDomain,
  ConnectionState,
  ConnectionStatus,
  ConnectionType,
  DataIntegrationAuthMethod,
  DirectoryGroup,
  DirectoryType,
  DirectoryUserEmail,
  DirectoryUserState,
  FeatureFlagOwner,
  InvitationState,
  OrganizationDomain,
  OrganizationMembershipStatus,
  PipesConnectedAccountState,
  SlimRole,
} from './index.js';

/**
 * An action endpoint of the application refused a sign-in.
 */
export interface ActionAuthenticationDeniedData {
  /**
   * Identifier of the action endpoint that decided.
   */
  actionEndpointId: string;
  /**
   * Identifier of this run of the action.
   */
  actionExecutionId: string;
  type: 'authentication';
  verdict: 'Deny';
  /**
   * Identifier of the user who tried to sign in.
   */
  userId: string;
  /**
   * Identifier of the organization of the sign-in; null when there is none.
   */
  organizationId: string | null;
  email: string;
  /**
   * Address the request came from.
   */
  ipAddress: string | null;
  /**
   * Browser or client the request came from.
   */
  userAgent: string | null;
}

/**
 * An action endpoint of the application refused a registration.
 */
export interface ActionUserRegistrationDeniedData {
  /**
   * Identifier of the action endpoint that decided.
   */
  actionEndpointId: string;
  /**
   * Identifier of this run of the action.
   */
  actionExecutionId: string;
  type: 'user_registration';
  verdict: 'Deny';
  /**
   * Identifier of the organization of the registration; null when there is none.
   */
  organizationId: string | null;
  email: string;
  /**
   * Address the request came from.
   */
  ipAddress: string | null;
  /**
   * Browser or client the request came from.
   */
  userAgent: string | null;
}

/**
 * A deleted agent blueprint.
 */
export interface AgentBlueprintDeletedData {
  object: 'agent_blueprint';
  id: string;
  name: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * The identity under which an agent is registered.
 */
export interface AgentIdentityEventData {
  object: 'agent_identity';
  id: string;
  /**
   * Identifier of the user behind the agent; null while nobody has claimed it.
   */
  userlandUserId: string | null;
}

/**
 * A new session of an agent instance.
 */
export interface AgentInstanceSessionCreatedData {
  object: 'agent_instance_session';
  id: string;
  /**
   * Identifier of the agent instance the session belongs to.
   */
  agentInstanceId: string;
  /**
   * Identifier of the organization of the agent instance.
   */
  organizationId: string;
  /**
   * When the session ends by itself.
   */
  expiresAt: string;
  /**
   * When the session was revoked; null if it was not.
   */
  revokedAt: string | null;
  createdAt: string;
  updatedAt: string;
  /**
   * Permissions the session was given when it was opened.
   */
  permissionSlugs: string[];
}

/**
 * A session of an agent instance that was revoked.
 */
export interface AgentInstanceSessionRevokedData {
  object: 'agent_instance_session';
  id: string;
  /**
   * Identifier of the agent instance the session belongs to.
   */
  agentInstanceId: string;
  /**
   * Identifier of the organization of the agent instance.
   */
  organizationId: string;
  /**
   * When the session ends by itself.
   */
  expiresAt: string;
  /**
   * When the session was revoked; null if it was not.
   */
  revokedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * An access token issued to an agent, without the token itself.
 */
export interface AgentRegistrationAccessTokenDetail {
  kind: 'access_token';
  /**
   * Value of the `jti` claim of the token, which identifies it.
   */
  jti: string;
  /**
   * When the token expires; null when it does not.
   */
  expiresAt: string | null;
}

/**
 * An API key issued to an agent, without the key itself.
 */
export interface AgentRegistrationApiKeyDetail {
  kind: 'api_key';
  /**
   * Identifier of the API key.
   */
  apiKeyId: string;
}

/**
 * A person's attempt to take over responsibility for an agent registration.
 */
export interface AgentRegistrationClaimAttempt {
  object: 'agent_registration_claim_attempt';
  id: string;
  /**
   * Identifier of the agent registration.
   */
  agentRegistrationId: string;
  /**
   * Identifier of the claim the attempt belongs to.
   */
  agentRegistrationClaimId: string;
  /**
   * Hint at the person who is to sign in, such as an e-mail address.
   */
  loginHint: string;
  /**
   * When the attempt can no longer be completed.
   */
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * A completed claim of an agent registration by a person.
 */
export interface AgentRegistrationClaimEventData {
  object: 'agent_registration_claim';
  id: string;
  /**
   * Identifier of the agent registration.
   */
  agentRegistrationId: string;
  /**
   * Identifier of the attempt that succeeded.
   */
  completedByAttemptId: string;
  claimedBy: AgentRegistrationClaimedBy;
  completedAt: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * The person who claimed an agent registration.
 */
export interface AgentRegistrationClaimedBy {
  userId: string;
  /**
   * Identifier of the organization chosen by the person; null when none was.
   */
  organizationId: string | null;
}

/**
 * A credential that was issued to a registered agent.
 */
export interface AgentRegistrationCredential {
  object: 'agent_registration_credential';
  id: string;
  /**
   * Identifier of the agent registration.
   */
  agentRegistrationId: string;
  /**
   * What was issued, without the secret value.
   */
  detail: AgentRegistrationCredentialDetail;
  createdAt: string;
  updatedAt: string;
}

/**
 * A newly registered agent.
 */
export interface AgentRegistrationEventData {
  object: 'agent_registration';
  id: string;
  /**
   * The identity of the agent.
   */
  agentIdentity: AgentIdentityEventData;
  /**
   * Identifier of the organization the registration belongs to.
   */
  organizationId: string;
  /**
   * Whether the registration is verified and valid.
   */
  status: AgentRegistrationStatus;
  /**
   * Kind of the registration.
   */
  kind: AgentRegistrationKind;
  /**
   * How the agent was registered.
   */
  method: AgentRegistrationMethod;
  createdAt: string;
  updatedAt: string;
}

/**
 * A move of an agent registration to another organization. Move what belongs to the agent in the application
 * as well.
 */
export interface AgentRegistrationOrganizationSwitched {
  /**
   * Identifier of the agent registration.
   */
  agentRegistrationId: string;
  /**
   * Identifier of the organization the agent has left.
   */
  fromOrganizationId: string;
  /**
   * Identifier of the organization the agent belongs to now.
   */
  toOrganizationId: string;
}

/**
 * The agent registration an event is about, when only its identifier matters.
 */
export interface AgentRegistrationReference {
  /**
   * Identifier of the agent registration.
   */
  agentRegistrationId: string;
}

/**
 * What an API key looked like before the update.
 */
export interface ApiKeyPreviousAttributes {
  /**
   * Former expiry; null when there was none.
   */
  expiresAt: string | null;
}

/**
 * An API key after an update. The key value itself is never part of an event.
 */
export interface ApiKeyUpdatedData {
  object: 'api_key';
  id: string;
  /**
   * The organization or user the key belongs to.
   */
  owner: ApiKeyOwner;
  name: string;
  /**
   * Abbreviated form of the key, for recognizing it.
   */
  obfuscatedValue: string;
  /**
   * When the key was last used; null if it never was.
   */
  lastUsedAt: string | null;
  /**
   * When the key expires; null when it does not.
   */
  expiresAt: string | null;
  /**
   * Slugs of the permissions the key carries.
   */
  permissions: string[];
  createdAt: string;
  updatedAt: string;
  /**
   * What was different before.
   */
  previousAttributes: ApiKeyPreviousAttributes;
}

/**
 * Why a sign-in failed.
 */
export interface AuthenticationEventError {
  /**
   * The reason, for programs.
   */
  code: string;
  /**
   * The reason, for people.
   */
  message: string;
}

/**
 * The single sign-on side of a sign-in.
 */
export interface AuthenticationEventSso {
  /**
   * Identifier of the organization of the connection.
   */
  organizationId: string | null;
  /**
   * Identifier of the connection that was used.
   */
  connectionId: string | null;
  /**
   * Identifier of the single sign-on session.
   */
  sessionId: string | null;
}

/**
 * A failed sign-in by any method but single sign-on.
 */
export interface AuthenticationFailedData {
  /**
   * Method that was used.
   */
  type: AuthenticationFailedDataType;
  status: 'failed';
  /**
   * Address the request came from.
   */
  ipAddress: string | null;
  /**
   * Browser or client the request came from.
   */
  userAgent: string | null;
  /**
   * Identifier of the user; null when none was recognized.
   */
  userId: string | null;
  /**
   * Address of the user or as entered; null when unknown.
   */
  email: string | null;
  /**
   * OAuth provider; present for type `oauth` only.
   */
  provider?: string;
  error: AuthenticationEventError;
}

/**
 * A sign-in or sign-up that Radar judged risky.
 */
export interface AuthenticationRadarRiskDetectedData {
  /**
   * Method with which the person signed in or up.
   */
  authMethod: string;
  action: RadarRiskAction;
  /**
   * Radar control that applied; null when none did.
   */
  control: string | null;
  /**
   * Kind of block list entry that matched; null when none did.
   */
  blocklistType: string | null;
  /**
   * Address the request came from.
   */
  ipAddress: string | null;
  /**
   * Browser or client the request came from.
   */
  userAgent: string | null;
  /**
   * Identifier of the user.
   */
  userId: string;
  email: string;
}

/**
 * One step of a sign-in through single sign-on.
 */
export interface AuthenticationSsoData {
  type: 'sso';
  status: AuthenticationSsoDataStatus;
  /**
   * Address the request came from.
   */
  ipAddress: string | null;
  /**
   * Browser or client the request came from.
   */
  userAgent: string | null;
  /**
   * Identifier of the user; null when none is known yet.
   */
  userId: string | null;
  /**
   * Address of the user; null when it is not known yet.
   */
  email: string | null;
  /**
   * Connection and session used.
   */
  sso: AuthenticationEventSso;
  /**
   * Present when the attempt failed or timed out.
   */
  error?: AuthenticationEventError;
}

/**
 * A successful sign-in by any method but single sign-on.
 */
export interface AuthenticationSucceededData {
  /**
   * Method that was used.
   */
  type: AuthenticationSucceededDataType;
  status: 'succeeded';
  /**
   * Address the request came from.
   */
  ipAddress: string | null;
  /**
   * Browser or client the request came from.
   */
  userAgent: string | null;
  /**
   * Identifier of the user; null when none is known.
   */
  userId: string | null;
  email: string;
  /**
   * OAuth provider; present for type `oauth` only.
   */
  provider?: string;
}

/**
 * A deleted single sign-on connection.
 */
export interface ConnectionDeletedData {
  object: 'connection';
  id: string;
  state: ConnectionState;
  name: string;
  /**
   * Identity provider and protocol of the connection.
   */
  connectionType: ConnectionType;
  /**
   * Identifier of the organization the connection belongs to; absent when it has none.
   */
  organizationId?: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * A single sign-on connection that was activated or deactivated.
 */
export interface ConnectionEventData {
  object: 'connection';
  id: string;
  state: ConnectionState;
  name: string;
  /**
   * Identity provider and protocol of the connection.
   */
  connectionType: ConnectionType;
  /**
   * Identifier of the organization the connection belongs to; absent when it has none.
   */
  organizationId?: string;
  createdAt: string;
  updatedAt: string;
  /**
   * A second key of the connection, issued by WorkOS beside `id`.
   */
  externalKey: string;
  /**
   * Older form of `state`, which says more.
   */
  status: ConnectionStatus;
  /**
   * Domains associated with the connection.
   */
  domains: ConnectionDomain[];
}

/**
 * A reminder that a SAML certificate of a connection expires soon or has expired.
 */
export interface ConnectionSamlCertificateRenewalRequiredData {
  /**
   * The connection the certificate belongs to.
   */
  connection: SamlCertificateConnection;
  certificate: SamlCertificateExpiring;
  /**
   * Days left until the certificate expires.
   */
  daysUntilExpiry: number;
}

/**
 * A replaced SAML certificate of a connection.
 */
export interface ConnectionSamlCertificateRenewedData {
  /**
   * The connection the certificate belongs to.
   */
  connection: SamlCertificateConnection;
  /**
   * The new certificate.
   */
  certificate: SamlCertificateRenewed;
  renewedAt: string;
}

/**
 * A deleted directory. Treat its users and groups as gone with it.
 */
export interface DirectoryDeletedData {
  object: 'directory';
  id: string;
  /**
   * Identifier of the organization the directory belongs to; absent when it has none.
   */
  organizationId?: string;
  /**
   * The provider and protocol behind the directory.
   */
  type: DirectoryType;
  /**
   * State of the directory, named differently from the API.
   */
  state: DirectoryEventState;
  name: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * A domain of the organization a directory belongs to.
 */
export interface DirectoryDomain {
  object: 'organization_domain';
  id: string;
  domain: string;
}

/**
 * An activated directory.
 */
export interface DirectoryEventData {
  object: 'directory';
  id: string;
  /**
   * Identifier of the organization the directory belongs to; absent when it has none.
   */
  organizationId?: string;
  /**
   * The provider and protocol behind the directory.
   */
  type: DirectoryType;
  /**
   * State of the directory, named differently from the API.
   */
  state: DirectoryEventState;
  name: string;
  createdAt: string;
  updatedAt: string;
  /**
   * A second key of the directory, issued by WorkOS beside `id`.
   */
  externalKey: string;
  /**
   * Domains of the organization the directory belongs to.
   */
  domains: DirectoryDomain[];
}

/**
 * A user who joined or left a directory group.
 */
export interface DirectoryGroupMembership {
  /**
   * Identifier of the directory.
   */
  directoryId: string;
  user: DirectoryUser;
  group: DirectoryGroup;
}

/**
 * A directory group after a change at the provider.
 */
export interface DirectoryGroupUpdatedData {
  object: 'directory_group';
  id: string;
  /**
   * Identifier the directory provider uses for this group; its format depends on the provider.
   */
  idpId: string;
  /**
   * Identifier of the directory the group comes from.
   */
  directoryId: string;
  /**
   * Identifier of the organization that owns the directory.
   */
  organizationId: string;
  name: string;
  /**
   * The attributes exactly as the provider sent them, in the provider's own shape.
   */
  rawAttributes?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
  /**
   * Former values of the members that changed, by name.
   */
  previousAttributes?: Record<string, unknown>;
}

/**
 * A bearer token with which a provider writes to a directory, without the token itself.
 */
export interface DirectoryToken {
  object: 'directory_token';
  id: string;
  /**
   * Identifier of the directory the token gives access to.
   */
  directoryId: string;
  /**
   * Identifier of the organization that owns the directory; absent when it has none.
   */
  organizationId?: string;
  /**
   * Last characters of the token, for recognizing it.
   */
  tokenSuffix: string;
  createdAt: string;
}

/**
 * A person in a directory, without the groups; changes of those are events of their own.
 */
export interface DirectoryUser {
  object: 'directory_user';
  id: string;
  /**
   * Identifier of the directory the user comes from.
   */
  directoryId: string;
  /**
   * Identifier of the organization that owns the directory.
   */
  organizationId: string;
  /**
   * Identifier the directory provider uses for this user; its format depends on the provider.
   */
  idpId: string;
  /**
   * Primary address; null when the provider sends none.
   */
  email: string | null;
  firstName?: string | null;
  lastName?: string | null;
  /**
   * Full name.
   */
  name?: string | null;
  /**
   * All known addresses. New code reads them from `custom_attributes`, where the environment can enable them.
   *
   * @deprecated
   */
  emails?: DirectoryUserEmail[];
  /**
   * New code reads it from `custom_attributes`, where the environment can enable it.
   *
   * @deprecated
   */
  jobTitle?: string | null;
  /**
   * New code reads it from `custom_attributes`, where the environment can enable it.
   *
   * @deprecated
   */
  username?: string | null;
  /**
   * Whether the user may still use the application; act on everything but `active`.
   */
  state: DirectoryUserState;
  /**
   * The attributes exactly as the provider sent them, in the provider's own shape.
   *
   * @deprecated
   */
  rawAttributes: Record<string, unknown>;
  /**
   * The attributes mapped for this environment, keyed by the attribute names configured there.
   */
  customAttributes: Record<string, unknown>;
  /**
   * Role assigned through the directory; absent when none is.
   */
  role?: SlimRole;
  /**
   * All roles assigned through the directory; present where users can hold several.
   */
  roles?: SlimRole[];
  createdAt: string;
  updatedAt: string;
}

/**
 * A person in a directory after a change at the provider.
 */
export interface DirectoryUserUpdatedData {
  object: 'directory_user';
  id: string;
  /**
   * Identifier of the directory the user comes from.
   */
  directoryId: string;
  /**
   * Identifier of the organization that owns the directory.
   */
  organizationId: string;
  /**
   * Identifier the directory provider uses for this user; its format depends on the provider.
   */
  idpId: string;
  /**
   * Primary address; null when the provider sends none.
   */
  email: string | null;
  firstName?: string | null;
  lastName?: string | null;
  /**
   * Full name.
   */
  name?: string | null;
  /**
   * All known addresses. New code reads them from `custom_attributes`, where the environment can enable them.
   *
   * @deprecated
   */
  emails?: DirectoryUserEmail[];
  /**
   * New code reads it from `custom_attributes`, where the environment can enable it.
   *
   * @deprecated
   */
  jobTitle?: string | null;
  /**
   * New code reads it from `custom_attributes`, where the environment can enable it.
   *
   * @deprecated
   */
  username?: string | null;
  /**
   * Whether the user may still use the application; act on everything but `active`.
   */
  state: DirectoryUserState;
  /**
   * The attributes exactly as the provider sent them, in the provider's own shape.
   *
   * @deprecated
   */
  rawAttributes: Record<string, unknown>;
  /**
   * The attributes mapped for this environment, keyed by the attribute names configured there.
   */
  customAttributes: Record<string, unknown>;
  /**
   * Role assigned through the directory; absent when none is.
   */
  role?: SlimRole;
  /**
   * All roles assigned through the directory; present where users can hold several.
   */
  roles?: SlimRole[];
  createdAt: string;
  updatedAt: string;
  /**
   * Former values of the members that changed, by name.
   */
  previousAttributes?: Record<string, unknown>;
}

/**
 * A requested verification of an e-mail address, without the code.
 */
export interface EmailVerificationEventData {
  object: 'email_verification';
  id: string;
  /**
   * Identifier of the user whose address is to be verified.
   */
  userId: string;
  email: string;
  /**
   * When the code stops being accepted.
   */
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * Who caused an event.
 */
export interface EventActor {
  /**
   * Identifier of the actor, of a kind that depends on `source`.
   */
  id: string;
  /**
   * Where the change came from.
   */
  source: EventActorSource;
  name: string | null;
}

/**
 * Circumstances of an event beyond its payload. Which members are present depends on the event type.
 */
export interface EventContext {
  /**
   * Google Analytics client identifier passed along with a sign-in.
   */
  googleAnalyticsClientId?: string;
  /**
   * Google Analytics sessions passed along with a sign-in.
   */
  googleAnalyticsSessions?: GoogleAnalyticsSession[];
  /**
   * Anonymous identifier of Segment analytics passed along with a sign-in.
   */
  ajsAnonymousId?: string;
  /**
   * Client identifier of the environment or application the event belongs to.
   */
  clientId?: string;
  /**
   * Who caused the event.
   */
  actor?: EventActor;
  /**
   * Former values of the members that changed, by name.
   */
  previousAttributes?: Record<string, unknown>;
}

/**
 * Circumstances of a change to a feature flag.
 */
export interface FeatureFlagContext {
  /**
   * Client identifier of the environment in which the flag changed.
   */
  clientId: string;
  /**
   * Who changed the flag.
   */
  actor: EventActor;
}

/**
 * A feature flag in one environment, as it is after the event.
 */
export interface FeatureFlagEventData {
  object: 'feature_flag';
  id: string;
  /**
   * Identifier of the environment this state of the flag belongs to.
   */
  environmentId: string;
  /**
   * Key by which code refers to the flag, unique in the environment.
   */
  slug: string;
  name: string;
  description: string | null;
  /**
   * Null when nobody is recorded as owner.
   */
  owner: FeatureFlagOwner | null;
  /**
   * Labels for grouping and searching flags.
   */
  tags: string[];
  /**
   * Whether the flag is switched on in this environment.
   */
  enabled: boolean;
  /**
   * Value for users and organizations that no target covers.
   */
  defaultValue: boolean;
  createdAt: string;
  updatedAt: string;
}

/**
 * What a feature flag looked like before the update.
 */
export interface FeatureFlagPrevious {
  /**
   * Former values of the flag.
   */
  data?: FeatureFlagPreviousData;
}

/**
 * Former values of the members of a feature flag; only those that changed are present.
 */
export interface FeatureFlagPreviousData {
  name?: string;
  /**
   * Null when there was none.
   */
  description?: string | null;
  /**
   * Null when there was none.
   */
  owner?: FeatureFlagOwner | null;
  tags?: string[];
  enabled?: boolean;
  defaultValue?: boolean;
}

/**
 * A rule of a feature flag, as it is after the event.
 */
export interface FeatureFlagRule {
  object: 'flag_rule';
  id: string;
  /**
   * Identifier of the flag.
   */
  flagId: string;
  /**
   * Slug of the flag.
   */
  flagSlug: string;
  /**
   * Identifier of the environment the flag belongs to.
   */
  environmentId: string;
  /**
   * Kind of target the rule looks at, such as `user`, `organization` or a type of the application.
   */
  targetType: string | null;
  /**
   * Place of the rule in the order of the rules of its flag.
   */
  position: number;
  valueType: 'boolean';
  /**
   * Value the flag has when the rule matches.
   */
  value: boolean;
  createdAt: string;
  updatedAt: string;
}

/**
 * Circumstances of a change to whom a feature flag is on for.
 */
export interface FeatureFlagRuleContext {
  /**
   * Client identifier of the environment in which the flag changed.
   */
  clientId: string;
  /**
   * Who changed the flag.
   */
  actor: EventActor;
  /**
   * Whom the flag is on for now.
   */
  accessType: FeatureFlagAccessType;
  /**
   * Targets of the flag now.
   */
  configuredTargets: FeatureFlagTargets;
  /**
   * What was different before.
   */
  previousAttributes: FeatureFlagRulePrevious;
}

/**
 * Circumstances of adding or deleting a rule of a feature flag.
 */
export interface FeatureFlagRuleCreatedContext {
  /**
   * Client identifier of the environment in which the flag changed.
   */
  clientId: string;
  /**
   * Who changed the flag.
   */
  actor?: EventActor;
}

/**
 * What the flag and its targets looked like before the change.
 */
export interface FeatureFlagRulePrevious {
  /**
   * Former values of the flag.
   */
  data?: FeatureFlagRulePreviousData;
  /**
   * Former audience of the flag.
   */
  context?: FeatureFlagRulePreviousContext;
}

/**
 * Former audience of a feature flag; only members that changed are present.
 */
export interface FeatureFlagRulePreviousContext {
  /**
   * Whom the flag was on for.
   */
  accessType?: FeatureFlagAccessType;
  /**
   * Targets the flag had.
   */
  configuredTargets?: FeatureFlagTargets;
}

/**
 * Former values of a feature flag; only members that changed are present.
 */
export interface FeatureFlagRulePreviousData {
  enabled?: boolean;
  defaultValue?: boolean;
}

/**
 * Circumstances of a change to a rule of a feature flag.
 */
export interface FeatureFlagRuleUpdatedContext {
  /**
   * Client identifier of the environment in which the flag changed.
   */
  clientId: string;
  /**
   * Who changed the flag.
   */
  actor?: EventActor;
  /**
   * What was different before.
   */
  previousAttributes?: FeatureFlagRuleUpdatedPrevious;
}

/**
 * What a rule of a feature flag looked like before the update.
 */
export interface FeatureFlagRuleUpdatedPrevious {
  /**
   * Former values of the rule.
   */
  data?: FeatureFlagRuleUpdatedPreviousData;
}

/**
 * Former values of a rule; only members that changed are present.
 */
export interface FeatureFlagRuleUpdatedPreviousData {
  value?: boolean;
}

/**
 * A target of a feature flag that was added or removed.
 */
export interface FeatureFlagTarget {
  /**
   * The only value is `flag_target`.
   */
  object?: 'flag_target';
  id?: string;
  /**
   * Identifier of the flag.
   */
  flagId?: string;
  /**
   * Slug of the flag.
   */
  flagSlug?: string;
  /**
   * Identifier of the environment the flag belongs to.
   */
  environmentId?: string;
  /**
   * Kind of target, such as `user`, `organization` or a type of the application.
   */
  targetType?: string;
  /**
   * Identifier of the target within its kind.
   */
  targetId?: string;
  createdAt?: string;
  updatedAt?: string;
  /**
   * Identifier of the rule the target belongs to.
   */
  ruleId?: string;
  /**
   * The only value is `boolean`.
   */
  valueType?: 'boolean';
  /**
   * Value the flag has for the target.
   */
  value?: boolean;
}

/**
 * An organization a feature flag is set for.
 */
export interface FeatureFlagTargetOrganization {
  id: string;
  name: string;
}

/**
 * A user a feature flag is set for.
 */
export interface FeatureFlagTargetUser {
  id: string;
  email: string;
}

/**
 * The organizations and users a feature flag is set for.
 */
export interface FeatureFlagTargets {
  organizations: FeatureFlagTargetOrganization[];
  users: FeatureFlagTargetUser[];
}

/**
 * Circumstances of an update of a feature flag.
 */
export interface FeatureFlagUpdatedContext {
  /**
   * Client identifier of the environment in which the flag changed.
   */
  clientId: string;
  /**
   * Who changed the flag.
   */
  actor: EventActor;
  /**
   * What was different before.
   */
  previousAttributes?: FeatureFlagPrevious;
}

/**
 * A Google Analytics session passed along with a sign-in. Its members are in camel case on the wire.
 */
export interface GoogleAnalyticsSession {
  /**
   * Identifier of the Google Analytics container.
   */
  containerId: string;
  /**
   * Identifier of the session in Google Analytics.
   */
  sessionId?: string;
  /**
   * Running number of the session in Google Analytics.
   */
  sessionNumber?: string;
}

/**
 * A membership that was added to or removed from a group of an organization.
 */
export interface GroupMember {
  /**
   * Identifier of the group.
   */
  groupId: string;
  /**
   * Identifier of the membership that joined or left.
   */
  organizationMembershipId: string;
}

/**
 * An invitation, without its token and link.
 */
export interface InvitationEventData {
  object: 'invitation';
  id: string;
  /**
   * Address the invitation was sent to.
   */
  email: string;
  /**
   * Whether the invitation is still open.
   */
  state: InvitationState;
  /**
   * When it was accepted; null if it was not.
   */
  acceptedAt: string | null;
  /**
   * When it was revoked; null if it was not.
   */
  revokedAt: string | null;
  /**
   * When it can no longer be accepted.
   */
  expiresAt: string;
  /**
   * Identifier of the organization the person is invited to; null for the application as a whole.
   */
  organizationId: string | null;
  /**
   * Identifier of the user who sent it; null when it was not sent by a user.
   */
  inviterUserId: string | null;
  /**
   * Identifier of the user who accepted it; null if nobody has.
   */
  acceptedUserId: string | null;
  /**
   * Slug of the role the person gets in the organization; null for the default role.
   */
  roleSlug: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * A requested one-time sign-in code, without the code.
 */
export interface MagicAuthEventData {
  object: 'magic_auth';
  id: string;
  /**
   * Identifier of the user who is signing in.
   */
  userId: string;
  email: string;
  /**
   * When the code stops being accepted.
   */
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * A domain whose verification failed.
 */
export interface OrganizationDomainVerificationFailedData {
  reason: OrganizationDomainVerificationFailedReason;
  /**
   * The domain in question.
   */
  organizationDomain: OrganizationDomain;
}

/**
 * An organization, as it is after the event.
 */
export interface OrganizationEventData {
  object: 'organization';
  id: string;
  name: string;
  /**
   * Domains that belong to the organization.
   */
  domains: OrganizationDomain[];
  /**
   * Key and value pairs the application stored with the organization.
   */
  metadata: Record<string, string>;
  /**
   * The application's own identifier of the organization; null when none is set.
   */
  externalId: string | null;
  /**
   * Identifier of the customer in Stripe; absent when none is linked.
   */
  stripeCustomerId?: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * The membership of a user in an organization, as it is after the event.
 */
export interface OrganizationMembershipEventData {
  object: 'organization_membership';
  id: string;
  /**
   * Identifier of the member.
   */
  userId: string;
  /**
   * Identifier of the organization.
   */
  organizationId: string;
  /**
   * Whether the membership is in force.
   */
  status: OrganizationMembershipStatus;
  /**
   * Primary role of the member.
   */
  role: SlimRole;
  /**
   * All roles of the member; present where members can hold several.
   */
  roles?: SlimRole[];
  /**
   * Attributes of the member that come from the identity provider or directory.
   */
  customAttributes: Record<string, unknown>;
  /**
   * Whether a directory controls the membership, so that it should not be edited by hand.
   */
  directoryManaged: boolean;
  createdAt: string;
  updatedAt: string;
}

/**
 * A role that exists in one organization only.
 */
export interface OrganizationRoleEventData {
  object: 'organization_role';
  /**
   * Identifier of the organization the role belongs to.
   */
  organizationId: string;
  /**
   * Key by which the role is assigned, unique in the organization.
   */
  slug: string;
  name: string;
  description: string | null;
  /**
   * Slug of the type of resource on which the role is assigned.
   */
  resourceTypeSlug: string;
  /**
   * Slugs of the permissions the role grants.
   */
  permissions: string[];
  createdAt: string;
  updatedAt: string;
}

/**
 * A requested or completed password reset, without its token and link.
 */
export interface PasswordResetEventData {
  object: 'password_reset';
  id: string;
  /**
   * Identifier of the user whose password is reset.
   */
  userId: string;
  email: string;
  /**
   * When the reset can no longer be completed.
   */
  expiresAt: string;
  createdAt: string;
}

/**
 * An account at a third-party provider that a user or organization connected.
 */
export interface PipesConnectedAccount {
  object: 'connected_account';
  id: string;
  /**
   * Part the connection plays among several to the same provider; no sign of preference or age.
   */
  connectionRole?: ConnectedAccountConnectionRole;
  /**
   * Name of the account at the provider as far as it is known. It does not identify the connection.
   */
  accountIdentifier?: string | null;
  /**
   * Label of the account; it may change and need not be unique.
   */
  accountDisplayName?: string | null;
  /**
   * Identifier of the integration the account is connected through.
   */
  dataIntegrationId: string;
  /**
   * Slug of the provider.
   */
  providerSlug: string;
  /**
   * Identifier of the user who owns the connection; null when no user does.
   */
  userId: string | null;
  /**
   * Identifier of the organization of the connection; null when there is none.
   */
  organizationId: string | null;
  /**
   * OAuth scopes the provider granted.
   */
  scopes: string[];
  /**
   * How WorkOS authenticates to the provider; OAuth when absent.
   */
  authMethod?: DataIntegrationAuthMethod;
  /**
   * Last four characters of the stored API key; null when the connection uses none.
   */
  apiKeyLast4?: string | null;
  /**
   * Whether the connection can be used.
   */
  state: PipesConnectedAccountState;
  /**
   * Identifier of the user whose consent made the connection; null when there is none, it is unknown or the
   * user has left the organization.
   */
  establishedByUserId?: string | null;
  /**
   * Why WorkOS put the connection into its state; null when no reason is recorded.
   */
  stateReason?: ConnectedAccountStateReason | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * A failed attempt to connect an account at a third-party provider.
 */
export interface PipesConnectedAccountConnectionFailedData {
  object: 'connection_failed';
  /**
   * Identifier of the integration that was to be connected.
   */
  dataIntegrationId: string;
  /**
   * Slug of the provider.
   */
  providerSlug: string;
  /**
   * Identifier of the user who tried; null when it was not done for a user.
   */
  userId: string | null;
  /**
   * Identifier of the organization it was done for; null when for none.
   */
  organizationId: string | null;
  /**
   * Name of the account at the provider as far as it is known. It does not identify the connection.
   */
  accountIdentifier?: string | null;
  /**
   * What went wrong, for programs.
   */
  errorCode: string;
  /**
   * What went wrong, for people.
   */
  errorReason: string | null;
  /**
   * Error code as the provider sent it.
   */
  providerError: string | null;
  /**
   * Error text as the provider sent it.
   */
  providerErrorDescription: string | null;
  createdAt: string;
}

/**
 * A challenge that Radar put before a user.
 */
export interface RadarChallengeCreatedData {
  type: 'email';
  /**
   * Identifier of the challenge.
   */
  radarChallengeId: string;
  /**
   * Identifier of the user who has to pass the challenge.
   */
  userId: string;
  email: string;
}

/**
 * An export of records of one kind, requested from WorkOS.
 */
export interface ResourceExportEventData {
  /**
   * Identifier of the export.
   */
  id: string;
  /**
   * What is exported.
   */
  resourceType: ResourceExportType;
}

/**
 * A role that exists in the whole environment.
 */
export interface RoleEventData {
  object: 'role';
  /**
   * Key by which the role is assigned, unique in the environment.
   */
  slug: string;
  /**
   * Slug of the type of resource on which the role is assigned.
   */
  resourceTypeSlug: string;
  /**
   * Slugs of the permissions the role grants.
   */
  permissions?: string[];
  createdAt: string;
  updatedAt: string;
}

/**
 * The connection a SAML certificate belongs to.
 */
export interface SamlCertificateConnection {
  id: string;
  /**
   * Identifier of the organization the connection belongs to; absent when it has none.
   */
  organizationId?: string;
}

/**
 * A SAML certificate that needs to be replaced.
 */
export interface SamlCertificateExpiring {
  /**
   * What the certificate is for.
   */
  certificateType: SamlCertificateType;
  /**
   * When the certificate stops being valid.
   */
  expiryDate: string;
  /**
   * Whether the certificate has expired already.
   */
  isExpired: boolean;
}

/**
 * A SAML certificate that took the place of another.
 */
export interface SamlCertificateRenewed {
  /**
   * What the certificate is for.
   */
  certificateType: SamlCertificateType;
  /**
   * When the certificate stops being valid.
   */
  expiryDate: string;
}

/**
 * An encryption key of a customer that is no longer used.
 */
export interface VaultByokKeyDeletedData {
  /**
   * Identifier of the organization whose key it is.
   */
  organizationId: string;
  /**
   * Service that holds the key.
   */
  keyProvider: VaultByokKeyProvider;
}

/**
 * The outcome of a check whether an encryption key of a customer can be used.
 */
export interface VaultByokKeyVerificationData {
  /**
   * Identifier of the organization whose key it is.
   */
  organizationId: string;
  /**
   * Service that holds the key.
   */
  keyProvider: VaultByokKeyProvider;
  /**
   * Whether the key can be used.
   */
  verified: boolean;
}

/**
 * An access to an object in the vault, by name.
 */
export interface VaultDataNameData {
  /**
   * Identifier of whoever accessed the vault.
   */
  actorId: string;
  /**
   * Whether the access came through the API or the dashboard.
   */
  actorSource: VaultActorSource;
  /**
   * Name of whoever accessed the vault.
   */
  actorName: string;
  /**
   * Name of the object.
   */
  kvName: string;
}

/**
 * An object in the vault that was read and decrypted.
 */
export interface VaultDataReadData {
  /**
   * Identifier of whoever accessed the vault.
   */
  actorId: string;
  /**
   * Whether the access came through the API or the dashboard.
   */
  actorSource: VaultActorSource;
  /**
   * Name of whoever accessed the vault.
   */
  actorName: string;
  /**
   * Name of the object.
   */
  kvName: string;
  /**
   * Identifier of the key the value is encrypted with.
   */
  keyId: string;
}

/**
 * An object in the vault that was created or updated. Its value is never part of an event.
 */
export interface VaultDataWrittenData {
  /**
   * Identifier of whoever accessed the vault.
   */
  actorId: string;
  /**
   * Whether the access came through the API or the dashboard.
   */
  actorSource: VaultActorSource;
  /**
   * Name of whoever accessed the vault.
   */
  actorName: string;
  /**
   * Name of the object.
   */
  kvName: string;
  /**
   * Identifier of the key the value is encrypted with.
   */
  keyId: string;
  /**
   * Pairs that select the key encryption key.
   */
  keyContext: Record<string, string>;
}

/**
 * A data encryption key that was decrypted.
 */
export interface VaultDekDecryptedData {
  /**
   * Identifier of whoever accessed the vault.
   */
  actorId: string;
  /**
   * Whether the access came through the API or the dashboard.
   */
  actorSource: VaultActorSource;
  /**
   * Name of whoever accessed the vault.
   */
  actorName: string;
  /**
   * Identifier of the data encryption key.
   */
  keyId: string;
}

/**
 * Data encryption keys that were handed out, or encrypted anew.
 */
export interface VaultDekReadData {
  /**
   * Identifier of whoever accessed the vault.
   */
  actorId: string;
  /**
   * Whether the access came through the API or the dashboard.
   */
  actorSource: VaultActorSource;
  /**
   * Name of whoever accessed the vault.
   */
  actorName: string;
  /**
   * Identifiers of the keys involved.
   */
  keyIds: string[];
  /**
   * Pairs that select the key encryption key.
   */
  keyContext: Record<string, string>;
}

/**
 * A key encryption key that was created or deleted.
 */
export interface VaultKekData {
  /**
   * Identifier of whoever accessed the vault.
   */
  actorId: string;
  /**
   * Whether the access came through the API or the dashboard.
   */
  actorSource: VaultActorSource;
  /**
   * Name of whoever accessed the vault.
   */
  actorName: string;
  /**
   * Name of the key encryption key.
   */
  keyName: string;
  /**
   * Identifier of the key encryption key.
   */
  keyId: string;
}

/**
 * A listing of the names of the objects in the vault.
 */
export interface VaultNamesListedData {
  /**
   * Identifier of whoever accessed the vault.
   */
  actorId: string;
  /**
   * Whether the access came through the API or the dashboard.
   */
  actorSource: VaultActorSource;
  /**
   * Name of whoever accessed the vault.
   */
  actorName: string;
}

/**
 * A person on a waitlist.
 */
export interface WaitlistUser {
  object: 'waitlist_user';
  id: string;
  email: string;
  /**
   * What was decided about the person.
   */
  state: WaitlistUserState;
  /**
   * Further answers the person gave when joining. They are untrusted input.
   */
  additionalFields?: Record<string, string>;
  /**
   * When the person was approved; null if not.
   */
  approvedAt: string | null;
  /**
   * Identifier of the waitlist.
   */
  waitlistId?: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * What kind of credential was issued to an agent; `kind` tells which.
 */
export type AgentRegistrationCredentialDetail =
  | AgentRegistrationApiKeyDetail
  | AgentRegistrationAccessTokenDetail;

/**
 * How an agent was registered. `id_jag` stands for an Identity Assertion JWT Authorization Grant.
 */
export type AgentRegistrationMethod =
  | 'anonymous'
  | 'service_auth'
  | 'id_jag'
  | (string & {});

/**
 * Method of the sign-in that failed.
 */
export type AuthenticationFailedDataType =
  | 'email_verification'
  | 'magic_auth'
  | 'mfa'
  | 'oauth'
  | 'passkey'
  | 'password'
  | (string & {});

/**
 * Step a sign-in through single sign-on has reached. `timed_out` means no answer came from the identity
 * provider in time.
 */
export type AuthenticationSsoDataStatus =
  | 'failed'
  | 'started'
  | 'succeeded'
  | 'timed_out'
  | (string & {});

/**
 * Method of the sign-in that succeeded. `reauthentication` is a user who proved the identity again.
 */
export type AuthenticationSucceededDataType =
  | 'email_verification'
  | 'magic_auth'
  | 'mfa'
  | 'oauth'
  | 'passkey'
  | 'password'
  | 'reauthentication'
  | (string & {});

/**
 * State of a directory as events name it. `active` and `inactive` stand for what the API calls `linked` and
 * `unlinked`.
 */
export type DirectoryEventState =
  | 'active'
  | 'validating'
  | 'invalid_credentials'
  | 'inactive'
  | 'deleting'
  | (string & {});

/**
 * Where a change came from. `api` is a call with an API key, `dashboard` a member of the team, `admin_portal`
 * an administrator of the customer, `system` WorkOS itself.
 */
export type EventActorSource =
  | 'api'
  | 'dashboard'
  | 'admin_portal'
  | 'system'
  | (string & {});

/**
 * Whom a feature flag is on for. `none` is nobody, `some` the configured targets, `all` everybody.
 */
export type FeatureFlagAccessType =
  | 'none'
  | 'some'
  | 'all'
  | (string & {});

/**
 * Why a domain could not be verified. Either the time for it ran out or another organization holds the
 * domain.
 */
export type OrganizationDomainVerificationFailedReason =
  | 'domain_verification_period_expired'
  | 'domain_verified_by_other_organization'
  | (string & {});

/**
 * What the person was doing when Radar stepped in.
 */
export type RadarRiskAction =
  | 'signup'
  | 'login'
  | (string & {});

/**
 * Kind of records in an export. Some values are in camel case.
 */
export type ResourceExportType =
  | 'users'
  | 'organizations'
  | 'events'
  | 'sessions'
  | 'auditLogEvents'
  | 'connections'
  | 'directoryUsers'
  | 'scimLogs'
  | 'radarDetections'
  | 'teamActivityLogEvents'
  | (string & {});

/**
 * What a SAML certificate is for. `ResponseSigning` checks the answers of the identity provider,
 * `RequestSigning` signs requests to it, `ResponseEncryption` lets it encrypt its answers.
 */
export type SamlCertificateType =
  | 'ResponseSigning'
  | 'RequestSigning'
  | 'ResponseEncryption'
  | (string & {});

/**
 * Where an access to the vault came from.
 */
export type VaultActorSource =
  | 'api'
  | 'dashboard'
  | (string & {});

/**
 * Key management service that holds the encryption key of a customer.
 */
export type VaultByokKeyProvider =
  | 'AWS_KMS'
  | 'GCP_KMS'
  | 'AZURE_KEY_VAULT'
  | (string & {});

/**
 * What was decided about a person on a waitlist.
 */
export type WaitlistUserState =
  | 'pending'
  | 'approved'
  | 'denied'
  | (string & {});


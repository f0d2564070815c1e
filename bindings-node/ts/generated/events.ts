// Generated from api/events.yaml with codegen/templates/typescript/events.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type { EventOf } from '../event.js';
import type {
  ActionAuthenticationDeniedData,
  ActionUserRegistrationDeniedData,
  AgentBlueprint,
  AgentBlueprintDeletedData,
  AgentInstance,
  AgentInstanceSessionCreatedData,
  AgentInstanceSessionRevokedData,
  AgentRegistrationClaimAttempt,
  AgentRegistrationClaimEventData,
  AgentRegistrationCredential,
  AgentRegistrationEventData,
  AgentRegistrationOrganizationSwitched,
  AgentRegistrationReference,
  ApiKey,
  ApiKeyUpdatedData,
  AuthenticationFailedData,
  AuthenticationRadarRiskDetectedData,
  AuthenticationSsoData,
  AuthenticationSucceededData,
  AuthorizationPermission,
  ConnectionDeletedData,
  ConnectionEventData,
  ConnectionSamlCertificateRenewalRequiredData,
  ConnectionSamlCertificateRenewedData,
  DirectoryDeletedData,
  DirectoryEventData,
  DirectoryGroup,
  DirectoryGroupMembership,
  DirectoryGroupUpdatedData,
  DirectoryToken,
  DirectoryUser,
  DirectoryUserUpdatedData,
  EmailVerificationEventData,
  EventContext,
  FeatureFlagContext,
  FeatureFlagEventData,
  FeatureFlagRule,
  FeatureFlagRuleContext,
  FeatureFlagRuleCreatedContext,
  FeatureFlagRuleUpdatedContext,
  FeatureFlagTarget,
  FeatureFlagUpdatedContext,
  Group,
  GroupMember,
  InvitationEventData,
  MagicAuthEventData,
  OrganizationDomain,
  OrganizationDomainVerificationFailedData,
  OrganizationEventData,
  OrganizationMembershipEventData,
  OrganizationRoleEventData,
  PasswordResetEventData,
  PipesConnectedAccount,
  PipesConnectedAccountConnectionFailedData,
  RadarChallengeCreatedData,
  ResourceExportEventData,
  RoleEventData,
  Session,
  User,
  VaultByokKeyDeletedData,
  VaultByokKeyVerificationData,
  VaultDataNameData,
  VaultDataReadData,
  VaultDataWrittenData,
  VaultDekDecryptedData,
  VaultDekReadData,
  VaultKekData,
  VaultNamesListedData,
  WaitlistUser,
} from './models/index.js';

/** What happened: the name of an event type. */
export type EventType =
  | 'action.authentication.denied'
  | 'action.user_registration.denied'
  | 'agent.registration.claim.attempt.created'
  | 'agent.registration.claim.completed'
  | 'agent.registration.created'
  | 'agent.registration.credential.issued'
  | 'agent.registration.deleted'
  | 'agent.registration.expired'
  | 'agent.registration.organization.switched'
  | 'agent.registration.refreshed'
  | 'agent.registration.revoked'
  | 'agent.blueprint.created'
  | 'agent.blueprint.deleted'
  | 'agent.blueprint.updated'
  | 'agent.instance.created'
  | 'agent.instance.deleted'
  | 'agent.instance.session.created'
  | 'agent.instance.session.revoked'
  | 'api_key.created'
  | 'api_key.revoked'
  | 'api_key.updated'
  | 'authentication.email_verification_failed'
  | 'authentication.email_verification_succeeded'
  | 'authentication.magic_auth_failed'
  | 'authentication.magic_auth_succeeded'
  | 'authentication.mfa_failed'
  | 'authentication.mfa_succeeded'
  | 'authentication.oauth_failed'
  | 'authentication.oauth_succeeded'
  | 'authentication.passkey_failed'
  | 'authentication.passkey_succeeded'
  | 'authentication.password_failed'
  | 'authentication.password_succeeded'
  | 'authentication.radar_risk_detected'
  | 'authentication.reauthentication_succeeded'
  | 'authentication.sso_failed'
  | 'authentication.sso_started'
  | 'authentication.sso_succeeded'
  | 'authentication.sso_timed_out'
  | 'connection.activated'
  | 'connection.deactivated'
  | 'connection.deleted'
  | 'connection.saml_certificate_renewal_required'
  | 'connection.saml_certificate_renewed'
  | 'dsync.activated'
  | 'dsync.deleted'
  | 'dsync.group.created'
  | 'dsync.group.deleted'
  | 'dsync.group.updated'
  | 'dsync.token.created'
  | 'dsync.token.revoked'
  | 'dsync.group.user_added'
  | 'dsync.user.created'
  | 'dsync.user.deleted'
  | 'dsync.group.user_removed'
  | 'dsync.user.updated'
  | 'email_verification.created'
  | 'feature_flags.flag_rule.created'
  | 'feature_flags.flag_rule.deleted'
  | 'feature_flags.flag_rule.updated'
  | 'feature_flags.flag_target.created'
  | 'feature_flags.flag_target.deleted'
  | 'feature_flags.flag.created'
  | 'feature_flags.flag.deleted'
  | 'feature_flags.flag.updated'
  | 'flag.created'
  | 'flag.deleted'
  | 'flag.rule_updated'
  | 'flag.updated'
  | 'group.created'
  | 'group.deleted'
  | 'group.member_added'
  | 'group.member_removed'
  | 'group.updated'
  | 'invitation.accepted'
  | 'invitation.created'
  | 'invitation.resent'
  | 'invitation.revoked'
  | 'magic_auth.created'
  | 'organization.created'
  | 'organization.deleted'
  | 'organization_domain.created'
  | 'organization_domain.deleted'
  | 'organization_domain.updated'
  | 'organization_domain.verification_failed'
  | 'organization_domain.verified'
  | 'organization_membership.created'
  | 'organization_membership.deleted'
  | 'organization_membership.updated'
  | 'organization_role.created'
  | 'organization_role.deleted'
  | 'organization_role.updated'
  | 'organization.updated'
  | 'password_reset.created'
  | 'password_reset.succeeded'
  | 'permission.created'
  | 'permission.deleted'
  | 'permission.updated'
  | 'pipes.connected_account.connected'
  | 'pipes.connected_account.connection_failed'
  | 'pipes.connected_account.disconnected'
  | 'pipes.connected_account.reauthorization_needed'
  | 'pipes.account_connection.add_failed'
  | 'pipes.account_connection.connected'
  | 'pipes.account_connection.connection_failed'
  | 'pipes.account_connection.disconnected'
  | 'pipes.account_connection.reauthorization_needed'
  | 'radar.challenge_created'
  | 'resource_export.completed'
  | 'resource_export.created'
  | 'resource_export.downloaded'
  | 'resource_export.failed'
  | 'role.created'
  | 'role.deleted'
  | 'role.updated'
  | 'session.created'
  | 'session.revoked'
  | 'user.created'
  | 'user.deleted'
  | 'user.updated'
  | 'vault.byok_key.deleted'
  | 'vault.byok_key.verification_completed'
  | 'vault.data.created'
  | 'vault.data.deleted'
  | 'vault.data.read'
  | 'vault.data.updated'
  | 'vault.dek.decrypted'
  | 'vault.dek.read'
  | 'vault.kek.created'
  | 'vault.kek.deleted'
  | 'vault.metadata.read'
  | 'vault.names.listed'
  | 'vault.dek.rekeyed'
  | 'waitlist_user.approved'
  | 'waitlist_user.created'
  | 'waitlist_user.denied'
  | (string & {});

/** Data and context of the events that this version knows, by event type. */
export interface Events {
  'action.authentication.denied': { data: ActionAuthenticationDeniedData; context: EventContext };
  'action.user_registration.denied': { data: ActionUserRegistrationDeniedData; context: EventContext };
  'agent.registration.claim.attempt.created': { data: AgentRegistrationClaimAttempt; context: EventContext };
  'agent.registration.claim.completed': { data: AgentRegistrationClaimEventData; context: EventContext };
  'agent.registration.created': { data: AgentRegistrationEventData; context: EventContext };
  'agent.registration.credential.issued': { data: AgentRegistrationCredential; context: EventContext };
  'agent.registration.deleted': { data: AgentRegistrationReference; context: EventContext };
  'agent.registration.expired': { data: AgentRegistrationReference; context: EventContext };
  'agent.registration.organization.switched': { data: AgentRegistrationOrganizationSwitched; context: EventContext };
  'agent.registration.refreshed': { data: AgentRegistrationReference; context: EventContext };
  'agent.registration.revoked': { data: AgentRegistrationReference; context: EventContext };
  'agent.blueprint.created': { data: AgentBlueprint; context: EventContext };
  'agent.blueprint.deleted': { data: AgentBlueprintDeletedData; context: EventContext };
  'agent.blueprint.updated': { data: AgentBlueprint; context: EventContext };
  'agent.instance.created': { data: AgentInstance; context: EventContext };
  'agent.instance.deleted': { data: AgentInstance; context: EventContext };
  'agent.instance.session.created': { data: AgentInstanceSessionCreatedData; context: EventContext };
  'agent.instance.session.revoked': { data: AgentInstanceSessionRevokedData; context: EventContext };
  'api_key.created': { data: ApiKey; context: EventContext };
  'api_key.revoked': { data: ApiKey; context: EventContext };
  'api_key.updated': { data: ApiKeyUpdatedData; context: EventContext };
  'authentication.email_verification_failed': { data: AuthenticationFailedData; context: EventContext };
  'authentication.email_verification_succeeded': { data: AuthenticationSucceededData; context: EventContext };
  'authentication.magic_auth_failed': { data: AuthenticationFailedData; context: EventContext };
  'authentication.magic_auth_succeeded': { data: AuthenticationSucceededData; context: EventContext };
  'authentication.mfa_failed': { data: AuthenticationFailedData; context: EventContext };
  'authentication.mfa_succeeded': { data: AuthenticationSucceededData; context: EventContext };
  'authentication.oauth_failed': { data: AuthenticationFailedData; context: EventContext };
  'authentication.oauth_succeeded': { data: AuthenticationSucceededData; context: EventContext };
  'authentication.passkey_failed': { data: AuthenticationFailedData; context: EventContext };
  'authentication.passkey_succeeded': { data: AuthenticationSucceededData; context: EventContext };
  'authentication.password_failed': { data: AuthenticationFailedData; context: EventContext };
  'authentication.password_succeeded': { data: AuthenticationSucceededData; context: EventContext };
  'authentication.radar_risk_detected': { data: AuthenticationRadarRiskDetectedData; context: EventContext };
  'authentication.reauthentication_succeeded': { data: AuthenticationSucceededData; context: EventContext };
  'authentication.sso_failed': { data: AuthenticationSsoData; context: EventContext };
  'authentication.sso_started': { data: AuthenticationSsoData; context: EventContext };
  'authentication.sso_succeeded': { data: AuthenticationSsoData; context: EventContext };
  'authentication.sso_timed_out': { data: AuthenticationSsoData; context: EventContext };
  'connection.activated': { data: ConnectionEventData; context: EventContext };
  'connection.deactivated': { data: ConnectionEventData; context: EventContext };
  'connection.deleted': { data: ConnectionDeletedData; context: EventContext };
  'connection.saml_certificate_renewal_required': { data: ConnectionSamlCertificateRenewalRequiredData; context: EventContext };
  'connection.saml_certificate_renewed': { data: ConnectionSamlCertificateRenewedData; context: EventContext };
  'dsync.activated': { data: DirectoryEventData; context: EventContext };
  'dsync.deleted': { data: DirectoryDeletedData; context: EventContext };
  'dsync.group.created': { data: DirectoryGroup; context: EventContext };
  'dsync.group.deleted': { data: DirectoryGroup; context: EventContext };
  'dsync.group.updated': { data: DirectoryGroupUpdatedData; context: EventContext };
  'dsync.token.created': { data: DirectoryToken; context: EventContext };
  'dsync.token.revoked': { data: DirectoryToken; context: EventContext };
  'dsync.group.user_added': { data: DirectoryGroupMembership; context: EventContext };
  'dsync.user.created': { data: DirectoryUser; context: EventContext };
  'dsync.user.deleted': { data: DirectoryUser; context: EventContext };
  'dsync.group.user_removed': { data: DirectoryGroupMembership; context: EventContext };
  'dsync.user.updated': { data: DirectoryUserUpdatedData; context: EventContext };
  'email_verification.created': { data: EmailVerificationEventData; context: EventContext };
  'feature_flags.flag_rule.created': { data: FeatureFlagRule; context: FeatureFlagRuleCreatedContext };
  'feature_flags.flag_rule.deleted': { data: FeatureFlagRule; context: FeatureFlagRuleCreatedContext };
  'feature_flags.flag_rule.updated': { data: FeatureFlagRule; context: FeatureFlagRuleUpdatedContext };
  'feature_flags.flag_target.created': { data: FeatureFlagTarget; context: FeatureFlagContext };
  'feature_flags.flag_target.deleted': { data: FeatureFlagTarget; context: FeatureFlagContext };
  'feature_flags.flag.created': { data: FeatureFlagEventData; context: FeatureFlagContext };
  'feature_flags.flag.deleted': { data: FeatureFlagEventData; context: FeatureFlagContext };
  'feature_flags.flag.updated': { data: FeatureFlagEventData; context: FeatureFlagUpdatedContext };
  'flag.created': { data: FeatureFlagEventData; context: FeatureFlagContext };
  'flag.deleted': { data: FeatureFlagEventData; context: FeatureFlagContext };
  'flag.rule_updated': { data: FeatureFlagEventData; context: FeatureFlagRuleContext };
  'flag.updated': { data: FeatureFlagEventData; context: FeatureFlagUpdatedContext };
  'group.created': { data: Group; context: EventContext };
  'group.deleted': { data: Group; context: EventContext };
  'group.member_added': { data: GroupMember; context: EventContext };
  'group.member_removed': { data: GroupMember; context: EventContext };
  'group.updated': { data: Group; context: EventContext };
  'invitation.accepted': { data: InvitationEventData; context: EventContext };
  'invitation.created': { data: InvitationEventData; context: EventContext };
  'invitation.resent': { data: InvitationEventData; context: EventContext };
  'invitation.revoked': { data: InvitationEventData; context: EventContext };
  'magic_auth.created': { data: MagicAuthEventData; context: EventContext };
  'organization.created': { data: OrganizationEventData; context: EventContext };
  'organization.deleted': { data: OrganizationEventData; context: EventContext };
  'organization_domain.created': { data: OrganizationDomain; context: EventContext };
  'organization_domain.deleted': { data: OrganizationDomain; context: EventContext };
  'organization_domain.updated': { data: OrganizationDomain; context: EventContext };
  'organization_domain.verification_failed': { data: OrganizationDomainVerificationFailedData; context: EventContext };
  'organization_domain.verified': { data: OrganizationDomain; context: EventContext };
  'organization_membership.created': { data: OrganizationMembershipEventData; context: EventContext };
  'organization_membership.deleted': { data: OrganizationMembershipEventData; context: EventContext };
  'organization_membership.updated': { data: OrganizationMembershipEventData; context: EventContext };
  'organization_role.created': { data: OrganizationRoleEventData; context: EventContext };
  'organization_role.deleted': { data: OrganizationRoleEventData; context: EventContext };
  'organization_role.updated': { data: OrganizationRoleEventData; context: EventContext };
  'organization.updated': { data: OrganizationEventData; context: EventContext };
  'password_reset.created': { data: PasswordResetEventData; context: EventContext };
  'password_reset.succeeded': { data: PasswordResetEventData; context: EventContext };
  'permission.created': { data: AuthorizationPermission; context: EventContext };
  'permission.deleted': { data: AuthorizationPermission; context: EventContext };
  'permission.updated': { data: AuthorizationPermission; context: EventContext };
  'pipes.connected_account.connected': { data: PipesConnectedAccount; context: EventContext };
  'pipes.connected_account.connection_failed': { data: PipesConnectedAccountConnectionFailedData; context: EventContext };
  'pipes.connected_account.disconnected': { data: PipesConnectedAccount; context: EventContext };
  'pipes.connected_account.reauthorization_needed': { data: PipesConnectedAccount; context: EventContext };
  'pipes.account_connection.add_failed': { data: PipesConnectedAccountConnectionFailedData; context: EventContext };
  'pipes.account_connection.connected': { data: PipesConnectedAccount; context: EventContext };
  'pipes.account_connection.connection_failed': { data: PipesConnectedAccountConnectionFailedData; context: EventContext };
  'pipes.account_connection.disconnected': { data: PipesConnectedAccount; context: EventContext };
  'pipes.account_connection.reauthorization_needed': { data: PipesConnectedAccount; context: EventContext };
  'radar.challenge_created': { data: RadarChallengeCreatedData; context: EventContext };
  'resource_export.completed': { data: ResourceExportEventData; context: EventContext };
  'resource_export.created': { data: ResourceExportEventData; context: EventContext };
  'resource_export.downloaded': { data: ResourceExportEventData; context: EventContext };
  'resource_export.failed': { data: ResourceExportEventData; context: EventContext };
  'role.created': { data: RoleEventData; context: EventContext };
  'role.deleted': { data: RoleEventData; context: EventContext };
  'role.updated': { data: RoleEventData; context: EventContext };
  'session.created': { data: Session; context: EventContext };
  'session.revoked': { data: Session; context: EventContext };
  'user.created': { data: User; context: EventContext };
  'user.deleted': { data: User; context: EventContext };
  'user.updated': { data: User; context: EventContext };
  'vault.byok_key.deleted': { data: VaultByokKeyDeletedData; context: EventContext };
  'vault.byok_key.verification_completed': { data: VaultByokKeyVerificationData; context: EventContext };
  'vault.data.created': { data: VaultDataWrittenData; context: EventContext };
  'vault.data.deleted': { data: VaultDataNameData; context: EventContext };
  'vault.data.read': { data: VaultDataReadData; context: EventContext };
  'vault.data.updated': { data: VaultDataWrittenData; context: EventContext };
  'vault.dek.decrypted': { data: VaultDekDecryptedData; context: EventContext };
  'vault.dek.read': { data: VaultDekReadData; context: EventContext };
  'vault.kek.created': { data: VaultKekData; context: EventContext };
  'vault.kek.deleted': { data: VaultKekData; context: EventContext };
  'vault.metadata.read': { data: VaultDataNameData; context: EventContext };
  'vault.names.listed': { data: VaultNamesListedData; context: EventContext };
  'vault.dek.rekeyed': { data: VaultDekReadData; context: EventContext };
  'waitlist_user.approved': { data: WaitlistUser; context: EventContext };
  'waitlist_user.created': { data: WaitlistUser; context: EventContext };
  'waitlist_user.denied': { data: WaitlistUser; context: EventContext };
}

/**
 * An event, of any type that this version knows: `switch (event.event)` tells them apart and gives `data` its type. One
 * that it does not know arrives as well, and reaches the `default` branch: see `UnknownEvent`.
 */
export type Event = { [Name in keyof Events]: EventOf<Name, Events[Name]['data'], Events[Name]['context']> }[keyof Events];

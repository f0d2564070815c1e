// Generated from api/events.yaml with codegen/templates/rust/events.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Event types and the data that belongs to each.

use crate::generated::models::{
    ActionAuthenticationDeniedData, ActionUserRegistrationDeniedData, AgentBlueprint,
    AgentBlueprintDeletedData, AgentInstance, AgentInstanceSessionCreatedData,
    AgentInstanceSessionRevokedData, AgentRegistrationClaimAttempt, AgentRegistrationClaimEventData,
    AgentRegistrationCredential, AgentRegistrationEventData, AgentRegistrationOrganizationSwitched,
    AgentRegistrationReference, ApiKey, ApiKeyUpdatedData, AuthenticationFailedData,
    AuthenticationRadarRiskDetectedData, AuthenticationSsoData, AuthenticationSucceededData,
    AuthorizationPermission, ConnectionDeletedData, ConnectionEventData,
    ConnectionSamlCertificateRenewalRequiredData, ConnectionSamlCertificateRenewedData, DirectoryDeletedData,
    DirectoryEventData, DirectoryGroup, DirectoryGroupMembership, DirectoryGroupUpdatedData, DirectoryToken,
    DirectoryUser, DirectoryUserUpdatedData, EmailVerificationEventData, FeatureFlagEventData,
    FeatureFlagRule, FeatureFlagTarget, Group, GroupMember, InvitationEventData, MagicAuthEventData,
    OrganizationDomain, OrganizationDomainVerificationFailedData, OrganizationEventData,
    OrganizationMembershipEventData, OrganizationRoleEventData, PasswordResetEventData,
    PipesConnectedAccount, PipesConnectedAccountConnectionFailedData, RadarChallengeCreatedData,
    ResourceExportEventData, RoleEventData, Session, User, VaultByokKeyDeletedData,
    VaultByokKeyVerificationData, VaultDataNameData, VaultDataReadData, VaultDataWrittenData,
    VaultDekDecryptedData, VaultDekReadData, VaultKekData, VaultNamesListedData, WaitlistUser,
};
use crate::open_enum::open_enum;

open_enum! {
    /// What happened: the name of an event type.
    pub enum EventType {
        /// `action.authentication.denied`
        ActionAuthenticationDenied = "action.authentication.denied",
        /// `action.user_registration.denied`
        ActionUserRegistrationDenied = "action.user_registration.denied",
        /// `agent.registration.claim.attempt.created`
        AgentRegistrationClaimAttemptCreated = "agent.registration.claim.attempt.created",
        /// `agent.registration.claim.completed`
        AgentRegistrationClaimCompleted = "agent.registration.claim.completed",
        /// `agent.registration.created`
        AgentRegistrationCreated = "agent.registration.created",
        /// `agent.registration.credential.issued`
        AgentRegistrationCredentialIssued = "agent.registration.credential.issued",
        /// `agent.registration.deleted`
        AgentRegistrationDeleted = "agent.registration.deleted",
        /// `agent.registration.expired`
        AgentRegistrationExpired = "agent.registration.expired",
        /// `agent.registration.organization.switched`
        AgentRegistrationOrganizationSwitched = "agent.registration.organization.switched",
        /// `agent.registration.refreshed`
        AgentRegistrationRefreshed = "agent.registration.refreshed",
        /// `agent.registration.revoked`
        AgentRegistrationRevoked = "agent.registration.revoked",
        /// `agent.blueprint.created`
        AgentBlueprintCreated = "agent.blueprint.created",
        /// `agent.blueprint.deleted`
        AgentBlueprintDeleted = "agent.blueprint.deleted",
        /// `agent.blueprint.updated`
        AgentBlueprintUpdated = "agent.blueprint.updated",
        /// `agent.instance.created`
        AgentInstanceCreated = "agent.instance.created",
        /// `agent.instance.deleted`
        AgentInstanceDeleted = "agent.instance.deleted",
        /// `agent.instance.session.created`
        AgentInstanceSessionCreated = "agent.instance.session.created",
        /// `agent.instance.session.revoked`
        AgentInstanceSessionRevoked = "agent.instance.session.revoked",
        /// `api_key.created`
        ApiKeyCreated = "api_key.created",
        /// `api_key.revoked`
        ApiKeyRevoked = "api_key.revoked",
        /// `api_key.updated`
        ApiKeyUpdated = "api_key.updated",
        /// `authentication.email_verification_failed`
        AuthenticationEmailVerificationFailed = "authentication.email_verification_failed",
        /// `authentication.email_verification_succeeded`
        AuthenticationEmailVerificationSucceeded = "authentication.email_verification_succeeded",
        /// `authentication.magic_auth_failed`
        AuthenticationMagicAuthFailed = "authentication.magic_auth_failed",
        /// `authentication.magic_auth_succeeded`
        AuthenticationMagicAuthSucceeded = "authentication.magic_auth_succeeded",
        /// `authentication.mfa_failed`
        AuthenticationMfaFailed = "authentication.mfa_failed",
        /// `authentication.mfa_succeeded`
        AuthenticationMfaSucceeded = "authentication.mfa_succeeded",
        /// `authentication.oauth_failed`
        AuthenticationOauthFailed = "authentication.oauth_failed",
        /// `authentication.oauth_succeeded`
        AuthenticationOauthSucceeded = "authentication.oauth_succeeded",
        /// `authentication.passkey_failed`
        AuthenticationPasskeyFailed = "authentication.passkey_failed",
        /// `authentication.passkey_succeeded`
        AuthenticationPasskeySucceeded = "authentication.passkey_succeeded",
        /// `authentication.password_failed`
        AuthenticationPasswordFailed = "authentication.password_failed",
        /// `authentication.password_succeeded`
        AuthenticationPasswordSucceeded = "authentication.password_succeeded",
        /// `authentication.radar_risk_detected`
        AuthenticationRadarRiskDetected = "authentication.radar_risk_detected",
        /// `authentication.reauthentication_succeeded`
        AuthenticationReauthenticationSucceeded = "authentication.reauthentication_succeeded",
        /// `authentication.sso_failed`
        AuthenticationSsoFailed = "authentication.sso_failed",
        /// `authentication.sso_started`
        AuthenticationSsoStarted = "authentication.sso_started",
        /// `authentication.sso_succeeded`
        AuthenticationSsoSucceeded = "authentication.sso_succeeded",
        /// `authentication.sso_timed_out`
        AuthenticationSsoTimedOut = "authentication.sso_timed_out",
        /// `connection.activated`
        ConnectionActivated = "connection.activated",
        /// `connection.deactivated`
        ConnectionDeactivated = "connection.deactivated",
        /// `connection.deleted`
        ConnectionDeleted = "connection.deleted",
        /// `connection.saml_certificate_renewal_required`
        ConnectionSamlCertificateRenewalRequired = "connection.saml_certificate_renewal_required",
        /// `connection.saml_certificate_renewed`
        ConnectionSamlCertificateRenewed = "connection.saml_certificate_renewed",
        /// `dsync.activated`
        DsyncActivated = "dsync.activated",
        /// `dsync.deleted`
        DsyncDeleted = "dsync.deleted",
        /// `dsync.group.created`
        DsyncGroupCreated = "dsync.group.created",
        /// `dsync.group.deleted`
        DsyncGroupDeleted = "dsync.group.deleted",
        /// `dsync.group.updated`
        DsyncGroupUpdated = "dsync.group.updated",
        /// `dsync.token.created`
        DsyncTokenCreated = "dsync.token.created",
        /// `dsync.token.revoked`
        DsyncTokenRevoked = "dsync.token.revoked",
        /// `dsync.group.user_added`
        DsyncGroupUserAdded = "dsync.group.user_added",
        /// `dsync.user.created`
        DsyncUserCreated = "dsync.user.created",
        /// `dsync.user.deleted`
        DsyncUserDeleted = "dsync.user.deleted",
        /// `dsync.group.user_removed`
        DsyncGroupUserRemoved = "dsync.group.user_removed",
        /// `dsync.user.updated`
        DsyncUserUpdated = "dsync.user.updated",
        /// `email_verification.created`
        EmailVerificationCreated = "email_verification.created",
        /// `feature_flags.flag_rule.created`
        FeatureFlagsFlagRuleCreated = "feature_flags.flag_rule.created",
        /// `feature_flags.flag_rule.deleted`
        FeatureFlagsFlagRuleDeleted = "feature_flags.flag_rule.deleted",
        /// `feature_flags.flag_rule.updated`
        FeatureFlagsFlagRuleUpdated = "feature_flags.flag_rule.updated",
        /// `feature_flags.flag_target.created`
        FeatureFlagsFlagTargetCreated = "feature_flags.flag_target.created",
        /// `feature_flags.flag_target.deleted`
        FeatureFlagsFlagTargetDeleted = "feature_flags.flag_target.deleted",
        /// `feature_flags.flag.created`
        FeatureFlagsFlagCreated = "feature_flags.flag.created",
        /// `feature_flags.flag.deleted`
        FeatureFlagsFlagDeleted = "feature_flags.flag.deleted",
        /// `feature_flags.flag.updated`
        FeatureFlagsFlagUpdated = "feature_flags.flag.updated",
        /// `flag.created`
        FlagCreated = "flag.created",
        /// `flag.deleted`
        FlagDeleted = "flag.deleted",
        /// `flag.rule_updated`
        FlagRuleUpdated = "flag.rule_updated",
        /// `flag.updated`
        FlagUpdated = "flag.updated",
        /// `group.created`
        GroupCreated = "group.created",
        /// `group.deleted`
        GroupDeleted = "group.deleted",
        /// `group.member_added`
        GroupMemberAdded = "group.member_added",
        /// `group.member_removed`
        GroupMemberRemoved = "group.member_removed",
        /// `group.updated`
        GroupUpdated = "group.updated",
        /// `invitation.accepted`
        InvitationAccepted = "invitation.accepted",
        /// `invitation.created`
        InvitationCreated = "invitation.created",
        /// `invitation.resent`
        InvitationResent = "invitation.resent",
        /// `invitation.revoked`
        InvitationRevoked = "invitation.revoked",
        /// `magic_auth.created`
        MagicAuthCreated = "magic_auth.created",
        /// `organization.created`
        OrganizationCreated = "organization.created",
        /// `organization.deleted`
        OrganizationDeleted = "organization.deleted",
        /// `organization_domain.created`
        OrganizationDomainCreated = "organization_domain.created",
        /// `organization_domain.deleted`
        OrganizationDomainDeleted = "organization_domain.deleted",
        /// `organization_domain.updated`
        OrganizationDomainUpdated = "organization_domain.updated",
        /// `organization_domain.verification_failed`
        OrganizationDomainVerificationFailed = "organization_domain.verification_failed",
        /// `organization_domain.verified`
        OrganizationDomainVerified = "organization_domain.verified",
        /// `organization_membership.created`
        OrganizationMembershipCreated = "organization_membership.created",
        /// `organization_membership.deleted`
        OrganizationMembershipDeleted = "organization_membership.deleted",
        /// `organization_membership.updated`
        OrganizationMembershipUpdated = "organization_membership.updated",
        /// `organization_role.created`
        OrganizationRoleCreated = "organization_role.created",
        /// `organization_role.deleted`
        OrganizationRoleDeleted = "organization_role.deleted",
        /// `organization_role.updated`
        OrganizationRoleUpdated = "organization_role.updated",
        /// `organization.updated`
        OrganizationUpdated = "organization.updated",
        /// `password_reset.created`
        PasswordResetCreated = "password_reset.created",
        /// `password_reset.succeeded`
        PasswordResetSucceeded = "password_reset.succeeded",
        /// `permission.created`
        PermissionCreated = "permission.created",
        /// `permission.deleted`
        PermissionDeleted = "permission.deleted",
        /// `permission.updated`
        PermissionUpdated = "permission.updated",
        /// `pipes.connected_account.connected`
        PipesConnectedAccountConnected = "pipes.connected_account.connected",
        /// `pipes.connected_account.connection_failed`
        PipesConnectedAccountConnectionFailed = "pipes.connected_account.connection_failed",
        /// `pipes.connected_account.disconnected`
        PipesConnectedAccountDisconnected = "pipes.connected_account.disconnected",
        /// `pipes.connected_account.reauthorization_needed`
        PipesConnectedAccountReauthorizationNeeded = "pipes.connected_account.reauthorization_needed",
        /// `pipes.account_connection.add_failed`
        PipesAccountConnectionAddFailed = "pipes.account_connection.add_failed",
        /// `pipes.account_connection.connected`
        PipesAccountConnectionConnected = "pipes.account_connection.connected",
        /// `pipes.account_connection.connection_failed`
        PipesAccountConnectionConnectionFailed = "pipes.account_connection.connection_failed",
        /// `pipes.account_connection.disconnected`
        PipesAccountConnectionDisconnected = "pipes.account_connection.disconnected",
        /// `pipes.account_connection.reauthorization_needed`
        PipesAccountConnectionReauthorizationNeeded = "pipes.account_connection.reauthorization_needed",
        /// `radar.challenge_created`
        RadarChallengeCreated = "radar.challenge_created",
        /// `resource_export.completed`
        ResourceExportCompleted = "resource_export.completed",
        /// `resource_export.created`
        ResourceExportCreated = "resource_export.created",
        /// `resource_export.downloaded`
        ResourceExportDownloaded = "resource_export.downloaded",
        /// `resource_export.failed`
        ResourceExportFailed = "resource_export.failed",
        /// `role.created`
        RoleCreated = "role.created",
        /// `role.deleted`
        RoleDeleted = "role.deleted",
        /// `role.updated`
        RoleUpdated = "role.updated",
        /// `session.created`
        SessionCreated = "session.created",
        /// `session.revoked`
        SessionRevoked = "session.revoked",
        /// `user.created`
        UserCreated = "user.created",
        /// `user.deleted`
        UserDeleted = "user.deleted",
        /// `user.updated`
        UserUpdated = "user.updated",
        /// `vault.byok_key.deleted`
        VaultByokKeyDeleted = "vault.byok_key.deleted",
        /// `vault.byok_key.verification_completed`
        VaultByokKeyVerificationCompleted = "vault.byok_key.verification_completed",
        /// `vault.data.created`
        VaultDataCreated = "vault.data.created",
        /// `vault.data.deleted`
        VaultDataDeleted = "vault.data.deleted",
        /// `vault.data.read`
        VaultDataRead = "vault.data.read",
        /// `vault.data.updated`
        VaultDataUpdated = "vault.data.updated",
        /// `vault.dek.decrypted`
        VaultDekDecrypted = "vault.dek.decrypted",
        /// `vault.dek.read`
        VaultDekRead = "vault.dek.read",
        /// `vault.kek.created`
        VaultKekCreated = "vault.kek.created",
        /// `vault.kek.deleted`
        VaultKekDeleted = "vault.kek.deleted",
        /// `vault.metadata.read`
        VaultMetadataRead = "vault.metadata.read",
        /// `vault.names.listed`
        VaultNamesListed = "vault.names.listed",
        /// `vault.dek.rekeyed`
        VaultDekRekeyed = "vault.dek.rekeyed",
        /// `waitlist_user.approved`
        WaitlistUserApproved = "waitlist_user.approved",
        /// `waitlist_user.created`
        WaitlistUserCreated = "waitlist_user.created",
        /// `waitlist_user.denied`
        WaitlistUserDenied = "waitlist_user.denied",
    }
}

/// Data of an event, by type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventData {
    /// `action.authentication.denied`
    ActionAuthenticationDenied(Box<ActionAuthenticationDeniedData>),
    /// `action.user_registration.denied`
    ActionUserRegistrationDenied(Box<ActionUserRegistrationDeniedData>),
    /// `agent.registration.claim.attempt.created`
    AgentRegistrationClaimAttemptCreated(Box<AgentRegistrationClaimAttempt>),
    /// `agent.registration.claim.completed`
    AgentRegistrationClaimCompleted(Box<AgentRegistrationClaimEventData>),
    /// `agent.registration.created`
    AgentRegistrationCreated(Box<AgentRegistrationEventData>),
    /// `agent.registration.credential.issued`
    AgentRegistrationCredentialIssued(Box<AgentRegistrationCredential>),
    /// `agent.registration.deleted`
    AgentRegistrationDeleted(Box<AgentRegistrationReference>),
    /// `agent.registration.expired`
    AgentRegistrationExpired(Box<AgentRegistrationReference>),
    /// `agent.registration.organization.switched`
    AgentRegistrationOrganizationSwitched(Box<AgentRegistrationOrganizationSwitched>),
    /// `agent.registration.refreshed`
    AgentRegistrationRefreshed(Box<AgentRegistrationReference>),
    /// `agent.registration.revoked`
    AgentRegistrationRevoked(Box<AgentRegistrationReference>),
    /// `agent.blueprint.created`
    AgentBlueprintCreated(Box<AgentBlueprint>),
    /// `agent.blueprint.deleted`
    AgentBlueprintDeleted(Box<AgentBlueprintDeletedData>),
    /// `agent.blueprint.updated`
    AgentBlueprintUpdated(Box<AgentBlueprint>),
    /// `agent.instance.created`
    AgentInstanceCreated(Box<AgentInstance>),
    /// `agent.instance.deleted`
    AgentInstanceDeleted(Box<AgentInstance>),
    /// `agent.instance.session.created`
    AgentInstanceSessionCreated(Box<AgentInstanceSessionCreatedData>),
    /// `agent.instance.session.revoked`
    AgentInstanceSessionRevoked(Box<AgentInstanceSessionRevokedData>),
    /// `api_key.created`
    ApiKeyCreated(Box<ApiKey>),
    /// `api_key.revoked`
    ApiKeyRevoked(Box<ApiKey>),
    /// `api_key.updated`
    ApiKeyUpdated(Box<ApiKeyUpdatedData>),
    /// `authentication.email_verification_failed`
    AuthenticationEmailVerificationFailed(Box<AuthenticationFailedData>),
    /// `authentication.email_verification_succeeded`
    AuthenticationEmailVerificationSucceeded(Box<AuthenticationSucceededData>),
    /// `authentication.magic_auth_failed`
    AuthenticationMagicAuthFailed(Box<AuthenticationFailedData>),
    /// `authentication.magic_auth_succeeded`
    AuthenticationMagicAuthSucceeded(Box<AuthenticationSucceededData>),
    /// `authentication.mfa_failed`
    AuthenticationMfaFailed(Box<AuthenticationFailedData>),
    /// `authentication.mfa_succeeded`
    AuthenticationMfaSucceeded(Box<AuthenticationSucceededData>),
    /// `authentication.oauth_failed`
    AuthenticationOauthFailed(Box<AuthenticationFailedData>),
    /// `authentication.oauth_succeeded`
    AuthenticationOauthSucceeded(Box<AuthenticationSucceededData>),
    /// `authentication.passkey_failed`
    AuthenticationPasskeyFailed(Box<AuthenticationFailedData>),
    /// `authentication.passkey_succeeded`
    AuthenticationPasskeySucceeded(Box<AuthenticationSucceededData>),
    /// `authentication.password_failed`
    AuthenticationPasswordFailed(Box<AuthenticationFailedData>),
    /// `authentication.password_succeeded`
    AuthenticationPasswordSucceeded(Box<AuthenticationSucceededData>),
    /// `authentication.radar_risk_detected`
    AuthenticationRadarRiskDetected(Box<AuthenticationRadarRiskDetectedData>),
    /// `authentication.reauthentication_succeeded`
    AuthenticationReauthenticationSucceeded(Box<AuthenticationSucceededData>),
    /// `authentication.sso_failed`
    AuthenticationSsoFailed(Box<AuthenticationSsoData>),
    /// `authentication.sso_started`
    AuthenticationSsoStarted(Box<AuthenticationSsoData>),
    /// `authentication.sso_succeeded`
    AuthenticationSsoSucceeded(Box<AuthenticationSsoData>),
    /// `authentication.sso_timed_out`
    AuthenticationSsoTimedOut(Box<AuthenticationSsoData>),
    /// `connection.activated`
    ConnectionActivated(Box<ConnectionEventData>),
    /// `connection.deactivated`
    ConnectionDeactivated(Box<ConnectionEventData>),
    /// `connection.deleted`
    ConnectionDeleted(Box<ConnectionDeletedData>),
    /// `connection.saml_certificate_renewal_required`
    ConnectionSamlCertificateRenewalRequired(Box<ConnectionSamlCertificateRenewalRequiredData>),
    /// `connection.saml_certificate_renewed`
    ConnectionSamlCertificateRenewed(Box<ConnectionSamlCertificateRenewedData>),
    /// `dsync.activated`
    DsyncActivated(Box<DirectoryEventData>),
    /// `dsync.deleted`
    DsyncDeleted(Box<DirectoryDeletedData>),
    /// `dsync.group.created`
    DsyncGroupCreated(Box<DirectoryGroup>),
    /// `dsync.group.deleted`
    DsyncGroupDeleted(Box<DirectoryGroup>),
    /// `dsync.group.updated`
    DsyncGroupUpdated(Box<DirectoryGroupUpdatedData>),
    /// `dsync.token.created`
    DsyncTokenCreated(Box<DirectoryToken>),
    /// `dsync.token.revoked`
    DsyncTokenRevoked(Box<DirectoryToken>),
    /// `dsync.group.user_added`
    DsyncGroupUserAdded(Box<DirectoryGroupMembership>),
    /// `dsync.user.created`
    DsyncUserCreated(Box<DirectoryUser>),
    /// `dsync.user.deleted`
    DsyncUserDeleted(Box<DirectoryUser>),
    /// `dsync.group.user_removed`
    DsyncGroupUserRemoved(Box<DirectoryGroupMembership>),
    /// `dsync.user.updated`
    DsyncUserUpdated(Box<DirectoryUserUpdatedData>),
    /// `email_verification.created`
    EmailVerificationCreated(Box<EmailVerificationEventData>),
    /// `feature_flags.flag_rule.created`
    ///
    /// Context: [`FeatureFlagRuleCreatedContext`](crate::models::FeatureFlagRuleCreatedContext).
    FeatureFlagsFlagRuleCreated(Box<FeatureFlagRule>),
    /// `feature_flags.flag_rule.deleted`
    ///
    /// Context: [`FeatureFlagRuleCreatedContext`](crate::models::FeatureFlagRuleCreatedContext).
    FeatureFlagsFlagRuleDeleted(Box<FeatureFlagRule>),
    /// `feature_flags.flag_rule.updated`
    ///
    /// Context: [`FeatureFlagRuleUpdatedContext`](crate::models::FeatureFlagRuleUpdatedContext).
    FeatureFlagsFlagRuleUpdated(Box<FeatureFlagRule>),
    /// `feature_flags.flag_target.created`
    ///
    /// Context: [`FeatureFlagContext`](crate::models::FeatureFlagContext).
    FeatureFlagsFlagTargetCreated(Box<FeatureFlagTarget>),
    /// `feature_flags.flag_target.deleted`
    ///
    /// Context: [`FeatureFlagContext`](crate::models::FeatureFlagContext).
    FeatureFlagsFlagTargetDeleted(Box<FeatureFlagTarget>),
    /// `feature_flags.flag.created`
    ///
    /// Context: [`FeatureFlagContext`](crate::models::FeatureFlagContext).
    FeatureFlagsFlagCreated(Box<FeatureFlagEventData>),
    /// `feature_flags.flag.deleted`
    ///
    /// Context: [`FeatureFlagContext`](crate::models::FeatureFlagContext).
    FeatureFlagsFlagDeleted(Box<FeatureFlagEventData>),
    /// `feature_flags.flag.updated`
    ///
    /// Context: [`FeatureFlagUpdatedContext`](crate::models::FeatureFlagUpdatedContext).
    FeatureFlagsFlagUpdated(Box<FeatureFlagEventData>),
    /// `flag.created`
    ///
    /// Context: [`FeatureFlagContext`](crate::models::FeatureFlagContext).
    FlagCreated(Box<FeatureFlagEventData>),
    /// `flag.deleted`
    ///
    /// Context: [`FeatureFlagContext`](crate::models::FeatureFlagContext).
    FlagDeleted(Box<FeatureFlagEventData>),
    /// `flag.rule_updated`
    ///
    /// Context: [`FeatureFlagRuleContext`](crate::models::FeatureFlagRuleContext).
    FlagRuleUpdated(Box<FeatureFlagEventData>),
    /// `flag.updated`
    ///
    /// Context: [`FeatureFlagUpdatedContext`](crate::models::FeatureFlagUpdatedContext).
    FlagUpdated(Box<FeatureFlagEventData>),
    /// `group.created`
    GroupCreated(Box<Group>),
    /// `group.deleted`
    GroupDeleted(Box<Group>),
    /// `group.member_added`
    GroupMemberAdded(Box<GroupMember>),
    /// `group.member_removed`
    GroupMemberRemoved(Box<GroupMember>),
    /// `group.updated`
    GroupUpdated(Box<Group>),
    /// `invitation.accepted`
    InvitationAccepted(Box<InvitationEventData>),
    /// `invitation.created`
    InvitationCreated(Box<InvitationEventData>),
    /// `invitation.resent`
    InvitationResent(Box<InvitationEventData>),
    /// `invitation.revoked`
    InvitationRevoked(Box<InvitationEventData>),
    /// `magic_auth.created`
    MagicAuthCreated(Box<MagicAuthEventData>),
    /// `organization.created`
    OrganizationCreated(Box<OrganizationEventData>),
    /// `organization.deleted`
    OrganizationDeleted(Box<OrganizationEventData>),
    /// `organization_domain.created`
    OrganizationDomainCreated(Box<OrganizationDomain>),
    /// `organization_domain.deleted`
    OrganizationDomainDeleted(Box<OrganizationDomain>),
    /// `organization_domain.updated`
    OrganizationDomainUpdated(Box<OrganizationDomain>),
    /// `organization_domain.verification_failed`
    OrganizationDomainVerificationFailed(Box<OrganizationDomainVerificationFailedData>),
    /// `organization_domain.verified`
    OrganizationDomainVerified(Box<OrganizationDomain>),
    /// `organization_membership.created`
    OrganizationMembershipCreated(Box<OrganizationMembershipEventData>),
    /// `organization_membership.deleted`
    OrganizationMembershipDeleted(Box<OrganizationMembershipEventData>),
    /// `organization_membership.updated`
    OrganizationMembershipUpdated(Box<OrganizationMembershipEventData>),
    /// `organization_role.created`
    OrganizationRoleCreated(Box<OrganizationRoleEventData>),
    /// `organization_role.deleted`
    OrganizationRoleDeleted(Box<OrganizationRoleEventData>),
    /// `organization_role.updated`
    OrganizationRoleUpdated(Box<OrganizationRoleEventData>),
    /// `organization.updated`
    OrganizationUpdated(Box<OrganizationEventData>),
    /// `password_reset.created`
    PasswordResetCreated(Box<PasswordResetEventData>),
    /// `password_reset.succeeded`
    PasswordResetSucceeded(Box<PasswordResetEventData>),
    /// `permission.created`
    PermissionCreated(Box<AuthorizationPermission>),
    /// `permission.deleted`
    PermissionDeleted(Box<AuthorizationPermission>),
    /// `permission.updated`
    PermissionUpdated(Box<AuthorizationPermission>),
    /// `pipes.connected_account.connected`
    PipesConnectedAccountConnected(Box<PipesConnectedAccount>),
    /// `pipes.connected_account.connection_failed`
    PipesConnectedAccountConnectionFailed(Box<PipesConnectedAccountConnectionFailedData>),
    /// `pipes.connected_account.disconnected`
    PipesConnectedAccountDisconnected(Box<PipesConnectedAccount>),
    /// `pipes.connected_account.reauthorization_needed`
    PipesConnectedAccountReauthorizationNeeded(Box<PipesConnectedAccount>),
    /// `pipes.account_connection.add_failed`
    PipesAccountConnectionAddFailed(Box<PipesConnectedAccountConnectionFailedData>),
    /// `pipes.account_connection.connected`
    PipesAccountConnectionConnected(Box<PipesConnectedAccount>),
    /// `pipes.account_connection.connection_failed`
    PipesAccountConnectionConnectionFailed(Box<PipesConnectedAccountConnectionFailedData>),
    /// `pipes.account_connection.disconnected`
    PipesAccountConnectionDisconnected(Box<PipesConnectedAccount>),
    /// `pipes.account_connection.reauthorization_needed`
    PipesAccountConnectionReauthorizationNeeded(Box<PipesConnectedAccount>),
    /// `radar.challenge_created`
    RadarChallengeCreated(Box<RadarChallengeCreatedData>),
    /// `resource_export.completed`
    ResourceExportCompleted(Box<ResourceExportEventData>),
    /// `resource_export.created`
    ResourceExportCreated(Box<ResourceExportEventData>),
    /// `resource_export.downloaded`
    ResourceExportDownloaded(Box<ResourceExportEventData>),
    /// `resource_export.failed`
    ResourceExportFailed(Box<ResourceExportEventData>),
    /// `role.created`
    RoleCreated(Box<RoleEventData>),
    /// `role.deleted`
    RoleDeleted(Box<RoleEventData>),
    /// `role.updated`
    RoleUpdated(Box<RoleEventData>),
    /// `session.created`
    SessionCreated(Box<Session>),
    /// `session.revoked`
    SessionRevoked(Box<Session>),
    /// `user.created`
    UserCreated(Box<User>),
    /// `user.deleted`
    UserDeleted(Box<User>),
    /// `user.updated`
    UserUpdated(Box<User>),
    /// `vault.byok_key.deleted`
    VaultByokKeyDeleted(Box<VaultByokKeyDeletedData>),
    /// `vault.byok_key.verification_completed`
    VaultByokKeyVerificationCompleted(Box<VaultByokKeyVerificationData>),
    /// `vault.data.created`
    VaultDataCreated(Box<VaultDataWrittenData>),
    /// `vault.data.deleted`
    VaultDataDeleted(Box<VaultDataNameData>),
    /// `vault.data.read`
    VaultDataRead(Box<VaultDataReadData>),
    /// `vault.data.updated`
    VaultDataUpdated(Box<VaultDataWrittenData>),
    /// `vault.dek.decrypted`
    VaultDekDecrypted(Box<VaultDekDecryptedData>),
    /// `vault.dek.read`
    VaultDekRead(Box<VaultDekReadData>),
    /// `vault.kek.created`
    VaultKekCreated(Box<VaultKekData>),
    /// `vault.kek.deleted`
    VaultKekDeleted(Box<VaultKekData>),
    /// `vault.metadata.read`
    VaultMetadataRead(Box<VaultDataNameData>),
    /// `vault.names.listed`
    VaultNamesListed(Box<VaultNamesListedData>),
    /// `vault.dek.rekeyed`
    VaultDekRekeyed(Box<VaultDekReadData>),
    /// `waitlist_user.approved`
    WaitlistUserApproved(Box<WaitlistUser>),
    /// `waitlist_user.created`
    WaitlistUserCreated(Box<WaitlistUser>),
    /// `waitlist_user.denied`
    WaitlistUserDenied(Box<WaitlistUser>),
    /// An event type that this version does not know.
    Unknown,
}

/// Decodes the data of an event of this type.
pub(crate) fn decode_data(event: &str, raw: &[u8]) -> Result<EventData, serde_json::Error> {
    Ok(match event {
        "action.authentication.denied" => EventData::ActionAuthenticationDenied(serde_json::from_slice(raw)?),
        "action.user_registration.denied" => {
            EventData::ActionUserRegistrationDenied(serde_json::from_slice(raw)?)
        }
        "agent.registration.claim.attempt.created" => {
            EventData::AgentRegistrationClaimAttemptCreated(serde_json::from_slice(raw)?)
        }
        "agent.registration.claim.completed" => {
            EventData::AgentRegistrationClaimCompleted(serde_json::from_slice(raw)?)
        }
        "agent.registration.created" => EventData::AgentRegistrationCreated(serde_json::from_slice(raw)?),
        "agent.registration.credential.issued" => {
            EventData::AgentRegistrationCredentialIssued(serde_json::from_slice(raw)?)
        }
        "agent.registration.deleted" => EventData::AgentRegistrationDeleted(serde_json::from_slice(raw)?),
        "agent.registration.expired" => EventData::AgentRegistrationExpired(serde_json::from_slice(raw)?),
        "agent.registration.organization.switched" => {
            EventData::AgentRegistrationOrganizationSwitched(serde_json::from_slice(raw)?)
        }
        "agent.registration.refreshed" => EventData::AgentRegistrationRefreshed(serde_json::from_slice(raw)?),
        "agent.registration.revoked" => EventData::AgentRegistrationRevoked(serde_json::from_slice(raw)?),
        "agent.blueprint.created" => EventData::AgentBlueprintCreated(serde_json::from_slice(raw)?),
        "agent.blueprint.deleted" => EventData::AgentBlueprintDeleted(serde_json::from_slice(raw)?),
        "agent.blueprint.updated" => EventData::AgentBlueprintUpdated(serde_json::from_slice(raw)?),
        "agent.instance.created" => EventData::AgentInstanceCreated(serde_json::from_slice(raw)?),
        "agent.instance.deleted" => EventData::AgentInstanceDeleted(serde_json::from_slice(raw)?),
        "agent.instance.session.created" => {
            EventData::AgentInstanceSessionCreated(serde_json::from_slice(raw)?)
        }
        "agent.instance.session.revoked" => {
            EventData::AgentInstanceSessionRevoked(serde_json::from_slice(raw)?)
        }
        "api_key.created" => EventData::ApiKeyCreated(serde_json::from_slice(raw)?),
        "api_key.revoked" => EventData::ApiKeyRevoked(serde_json::from_slice(raw)?),
        "api_key.updated" => EventData::ApiKeyUpdated(serde_json::from_slice(raw)?),
        "authentication.email_verification_failed" => {
            EventData::AuthenticationEmailVerificationFailed(serde_json::from_slice(raw)?)
        }
        "authentication.email_verification_succeeded" => {
            EventData::AuthenticationEmailVerificationSucceeded(serde_json::from_slice(raw)?)
        }
        "authentication.magic_auth_failed" => {
            EventData::AuthenticationMagicAuthFailed(serde_json::from_slice(raw)?)
        }
        "authentication.magic_auth_succeeded" => {
            EventData::AuthenticationMagicAuthSucceeded(serde_json::from_slice(raw)?)
        }
        "authentication.mfa_failed" => EventData::AuthenticationMfaFailed(serde_json::from_slice(raw)?),
        "authentication.mfa_succeeded" => EventData::AuthenticationMfaSucceeded(serde_json::from_slice(raw)?),
        "authentication.oauth_failed" => EventData::AuthenticationOauthFailed(serde_json::from_slice(raw)?),
        "authentication.oauth_succeeded" => {
            EventData::AuthenticationOauthSucceeded(serde_json::from_slice(raw)?)
        }
        "authentication.passkey_failed" => {
            EventData::AuthenticationPasskeyFailed(serde_json::from_slice(raw)?)
        }
        "authentication.passkey_succeeded" => {
            EventData::AuthenticationPasskeySucceeded(serde_json::from_slice(raw)?)
        }
        "authentication.password_failed" => {
            EventData::AuthenticationPasswordFailed(serde_json::from_slice(raw)?)
        }
        "authentication.password_succeeded" => {
            EventData::AuthenticationPasswordSucceeded(serde_json::from_slice(raw)?)
        }
        "authentication.radar_risk_detected" => {
            EventData::AuthenticationRadarRiskDetected(serde_json::from_slice(raw)?)
        }
        "authentication.reauthentication_succeeded" => {
            EventData::AuthenticationReauthenticationSucceeded(serde_json::from_slice(raw)?)
        }
        "authentication.sso_failed" => EventData::AuthenticationSsoFailed(serde_json::from_slice(raw)?),
        "authentication.sso_started" => EventData::AuthenticationSsoStarted(serde_json::from_slice(raw)?),
        "authentication.sso_succeeded" => EventData::AuthenticationSsoSucceeded(serde_json::from_slice(raw)?),
        "authentication.sso_timed_out" => EventData::AuthenticationSsoTimedOut(serde_json::from_slice(raw)?),
        "connection.activated" => EventData::ConnectionActivated(serde_json::from_slice(raw)?),
        "connection.deactivated" => EventData::ConnectionDeactivated(serde_json::from_slice(raw)?),
        "connection.deleted" => EventData::ConnectionDeleted(serde_json::from_slice(raw)?),
        "connection.saml_certificate_renewal_required" => {
            EventData::ConnectionSamlCertificateRenewalRequired(serde_json::from_slice(raw)?)
        }
        "connection.saml_certificate_renewed" => {
            EventData::ConnectionSamlCertificateRenewed(serde_json::from_slice(raw)?)
        }
        "dsync.activated" => EventData::DsyncActivated(serde_json::from_slice(raw)?),
        "dsync.deleted" => EventData::DsyncDeleted(serde_json::from_slice(raw)?),
        "dsync.group.created" => EventData::DsyncGroupCreated(serde_json::from_slice(raw)?),
        "dsync.group.deleted" => EventData::DsyncGroupDeleted(serde_json::from_slice(raw)?),
        "dsync.group.updated" => EventData::DsyncGroupUpdated(serde_json::from_slice(raw)?),
        "dsync.token.created" => EventData::DsyncTokenCreated(serde_json::from_slice(raw)?),
        "dsync.token.revoked" => EventData::DsyncTokenRevoked(serde_json::from_slice(raw)?),
        "dsync.group.user_added" => EventData::DsyncGroupUserAdded(serde_json::from_slice(raw)?),
        "dsync.user.created" => EventData::DsyncUserCreated(serde_json::from_slice(raw)?),
        "dsync.user.deleted" => EventData::DsyncUserDeleted(serde_json::from_slice(raw)?),
        "dsync.group.user_removed" => EventData::DsyncGroupUserRemoved(serde_json::from_slice(raw)?),
        "dsync.user.updated" => EventData::DsyncUserUpdated(serde_json::from_slice(raw)?),
        "email_verification.created" => EventData::EmailVerificationCreated(serde_json::from_slice(raw)?),
        "feature_flags.flag_rule.created" => {
            EventData::FeatureFlagsFlagRuleCreated(serde_json::from_slice(raw)?)
        }
        "feature_flags.flag_rule.deleted" => {
            EventData::FeatureFlagsFlagRuleDeleted(serde_json::from_slice(raw)?)
        }
        "feature_flags.flag_rule.updated" => {
            EventData::FeatureFlagsFlagRuleUpdated(serde_json::from_slice(raw)?)
        }
        "feature_flags.flag_target.created" => {
            EventData::FeatureFlagsFlagTargetCreated(serde_json::from_slice(raw)?)
        }
        "feature_flags.flag_target.deleted" => {
            EventData::FeatureFlagsFlagTargetDeleted(serde_json::from_slice(raw)?)
        }
        "feature_flags.flag.created" => EventData::FeatureFlagsFlagCreated(serde_json::from_slice(raw)?),
        "feature_flags.flag.deleted" => EventData::FeatureFlagsFlagDeleted(serde_json::from_slice(raw)?),
        "feature_flags.flag.updated" => EventData::FeatureFlagsFlagUpdated(serde_json::from_slice(raw)?),
        "flag.created" => EventData::FlagCreated(serde_json::from_slice(raw)?),
        "flag.deleted" => EventData::FlagDeleted(serde_json::from_slice(raw)?),
        "flag.rule_updated" => EventData::FlagRuleUpdated(serde_json::from_slice(raw)?),
        "flag.updated" => EventData::FlagUpdated(serde_json::from_slice(raw)?),
        "group.created" => EventData::GroupCreated(serde_json::from_slice(raw)?),
        "group.deleted" => EventData::GroupDeleted(serde_json::from_slice(raw)?),
        "group.member_added" => EventData::GroupMemberAdded(serde_json::from_slice(raw)?),
        "group.member_removed" => EventData::GroupMemberRemoved(serde_json::from_slice(raw)?),
        "group.updated" => EventData::GroupUpdated(serde_json::from_slice(raw)?),
        "invitation.accepted" => EventData::InvitationAccepted(serde_json::from_slice(raw)?),
        "invitation.created" => EventData::InvitationCreated(serde_json::from_slice(raw)?),
        "invitation.resent" => EventData::InvitationResent(serde_json::from_slice(raw)?),
        "invitation.revoked" => EventData::InvitationRevoked(serde_json::from_slice(raw)?),
        "magic_auth.created" => EventData::MagicAuthCreated(serde_json::from_slice(raw)?),
        "organization.created" => EventData::OrganizationCreated(serde_json::from_slice(raw)?),
        "organization.deleted" => EventData::OrganizationDeleted(serde_json::from_slice(raw)?),
        "organization_domain.created" => EventData::OrganizationDomainCreated(serde_json::from_slice(raw)?),
        "organization_domain.deleted" => EventData::OrganizationDomainDeleted(serde_json::from_slice(raw)?),
        "organization_domain.updated" => EventData::OrganizationDomainUpdated(serde_json::from_slice(raw)?),
        "organization_domain.verification_failed" => {
            EventData::OrganizationDomainVerificationFailed(serde_json::from_slice(raw)?)
        }
        "organization_domain.verified" => EventData::OrganizationDomainVerified(serde_json::from_slice(raw)?),
        "organization_membership.created" => {
            EventData::OrganizationMembershipCreated(serde_json::from_slice(raw)?)
        }
        "organization_membership.deleted" => {
            EventData::OrganizationMembershipDeleted(serde_json::from_slice(raw)?)
        }
        "organization_membership.updated" => {
            EventData::OrganizationMembershipUpdated(serde_json::from_slice(raw)?)
        }
        "organization_role.created" => EventData::OrganizationRoleCreated(serde_json::from_slice(raw)?),
        "organization_role.deleted" => EventData::OrganizationRoleDeleted(serde_json::from_slice(raw)?),
        "organization_role.updated" => EventData::OrganizationRoleUpdated(serde_json::from_slice(raw)?),
        "organization.updated" => EventData::OrganizationUpdated(serde_json::from_slice(raw)?),
        "password_reset.created" => EventData::PasswordResetCreated(serde_json::from_slice(raw)?),
        "password_reset.succeeded" => EventData::PasswordResetSucceeded(serde_json::from_slice(raw)?),
        "permission.created" => EventData::PermissionCreated(serde_json::from_slice(raw)?),
        "permission.deleted" => EventData::PermissionDeleted(serde_json::from_slice(raw)?),
        "permission.updated" => EventData::PermissionUpdated(serde_json::from_slice(raw)?),
        "pipes.connected_account.connected" => {
            EventData::PipesConnectedAccountConnected(serde_json::from_slice(raw)?)
        }
        "pipes.connected_account.connection_failed" => {
            EventData::PipesConnectedAccountConnectionFailed(serde_json::from_slice(raw)?)
        }
        "pipes.connected_account.disconnected" => {
            EventData::PipesConnectedAccountDisconnected(serde_json::from_slice(raw)?)
        }
        "pipes.connected_account.reauthorization_needed" => {
            EventData::PipesConnectedAccountReauthorizationNeeded(serde_json::from_slice(raw)?)
        }
        "pipes.account_connection.add_failed" => {
            EventData::PipesAccountConnectionAddFailed(serde_json::from_slice(raw)?)
        }
        "pipes.account_connection.connected" => {
            EventData::PipesAccountConnectionConnected(serde_json::from_slice(raw)?)
        }
        "pipes.account_connection.connection_failed" => {
            EventData::PipesAccountConnectionConnectionFailed(serde_json::from_slice(raw)?)
        }
        "pipes.account_connection.disconnected" => {
            EventData::PipesAccountConnectionDisconnected(serde_json::from_slice(raw)?)
        }
        "pipes.account_connection.reauthorization_needed" => {
            EventData::PipesAccountConnectionReauthorizationNeeded(serde_json::from_slice(raw)?)
        }
        "radar.challenge_created" => EventData::RadarChallengeCreated(serde_json::from_slice(raw)?),
        "resource_export.completed" => EventData::ResourceExportCompleted(serde_json::from_slice(raw)?),
        "resource_export.created" => EventData::ResourceExportCreated(serde_json::from_slice(raw)?),
        "resource_export.downloaded" => EventData::ResourceExportDownloaded(serde_json::from_slice(raw)?),
        "resource_export.failed" => EventData::ResourceExportFailed(serde_json::from_slice(raw)?),
        "role.created" => EventData::RoleCreated(serde_json::from_slice(raw)?),
        "role.deleted" => EventData::RoleDeleted(serde_json::from_slice(raw)?),
        "role.updated" => EventData::RoleUpdated(serde_json::from_slice(raw)?),
        "session.created" => EventData::SessionCreated(serde_json::from_slice(raw)?),
        "session.revoked" => EventData::SessionRevoked(serde_json::from_slice(raw)?),
        "user.created" => EventData::UserCreated(serde_json::from_slice(raw)?),
        "user.deleted" => EventData::UserDeleted(serde_json::from_slice(raw)?),
        "user.updated" => EventData::UserUpdated(serde_json::from_slice(raw)?),
        "vault.byok_key.deleted" => EventData::VaultByokKeyDeleted(serde_json::from_slice(raw)?),
        "vault.byok_key.verification_completed" => {
            EventData::VaultByokKeyVerificationCompleted(serde_json::from_slice(raw)?)
        }
        "vault.data.created" => EventData::VaultDataCreated(serde_json::from_slice(raw)?),
        "vault.data.deleted" => EventData::VaultDataDeleted(serde_json::from_slice(raw)?),
        "vault.data.read" => EventData::VaultDataRead(serde_json::from_slice(raw)?),
        "vault.data.updated" => EventData::VaultDataUpdated(serde_json::from_slice(raw)?),
        "vault.dek.decrypted" => EventData::VaultDekDecrypted(serde_json::from_slice(raw)?),
        "vault.dek.read" => EventData::VaultDekRead(serde_json::from_slice(raw)?),
        "vault.kek.created" => EventData::VaultKekCreated(serde_json::from_slice(raw)?),
        "vault.kek.deleted" => EventData::VaultKekDeleted(serde_json::from_slice(raw)?),
        "vault.metadata.read" => EventData::VaultMetadataRead(serde_json::from_slice(raw)?),
        "vault.names.listed" => EventData::VaultNamesListed(serde_json::from_slice(raw)?),
        "vault.dek.rekeyed" => EventData::VaultDekRekeyed(serde_json::from_slice(raw)?),
        "waitlist_user.approved" => EventData::WaitlistUserApproved(serde_json::from_slice(raw)?),
        "waitlist_user.created" => EventData::WaitlistUserCreated(serde_json::from_slice(raw)?),
        "waitlist_user.denied" => EventData::WaitlistUserDenied(serde_json::from_slice(raw)?),
        _ => EventData::Unknown,
    })
}

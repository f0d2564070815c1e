// Generated from api/events.yaml with codegen/templates/swift/events.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// What happened: the name of an event type.
public struct EventType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `action.authentication.denied`
    public static var actionAuthenticationDenied: Self { Self(rawValue: "action.authentication.denied") }
    /// `action.user_registration.denied`
    public static var actionUserRegistrationDenied: Self { Self(rawValue: "action.user_registration.denied") }
    /// `agent.registration.claim.attempt.created`
    public static var agentRegistrationClaimAttemptCreated: Self { Self(rawValue: "agent.registration.claim.attempt.created") }
    /// `agent.registration.claim.completed`
    public static var agentRegistrationClaimCompleted: Self { Self(rawValue: "agent.registration.claim.completed") }
    /// `agent.registration.created`
    public static var agentRegistrationCreated: Self { Self(rawValue: "agent.registration.created") }
    /// `agent.registration.credential.issued`
    public static var agentRegistrationCredentialIssued: Self { Self(rawValue: "agent.registration.credential.issued") }
    /// `agent.registration.deleted`
    public static var agentRegistrationDeleted: Self { Self(rawValue: "agent.registration.deleted") }
    /// `agent.registration.expired`
    public static var agentRegistrationExpired: Self { Self(rawValue: "agent.registration.expired") }
    /// `agent.registration.organization.switched`
    public static var agentRegistrationOrganizationSwitched: Self { Self(rawValue: "agent.registration.organization.switched") }
    /// `agent.registration.refreshed`
    public static var agentRegistrationRefreshed: Self { Self(rawValue: "agent.registration.refreshed") }
    /// `agent.registration.revoked`
    public static var agentRegistrationRevoked: Self { Self(rawValue: "agent.registration.revoked") }
    /// `agent.blueprint.created`
    public static var agentBlueprintCreated: Self { Self(rawValue: "agent.blueprint.created") }
    /// `agent.blueprint.deleted`
    public static var agentBlueprintDeleted: Self { Self(rawValue: "agent.blueprint.deleted") }
    /// `agent.blueprint.updated`
    public static var agentBlueprintUpdated: Self { Self(rawValue: "agent.blueprint.updated") }
    /// `agent.instance.created`
    public static var agentInstanceCreated: Self { Self(rawValue: "agent.instance.created") }
    /// `agent.instance.deleted`
    public static var agentInstanceDeleted: Self { Self(rawValue: "agent.instance.deleted") }
    /// `agent.instance.session.created`
    public static var agentInstanceSessionCreated: Self { Self(rawValue: "agent.instance.session.created") }
    /// `agent.instance.session.revoked`
    public static var agentInstanceSessionRevoked: Self { Self(rawValue: "agent.instance.session.revoked") }
    /// `api_key.created`
    public static var apiKeyCreated: Self { Self(rawValue: "api_key.created") }
    /// `api_key.revoked`
    public static var apiKeyRevoked: Self { Self(rawValue: "api_key.revoked") }
    /// `api_key.updated`
    public static var apiKeyUpdated: Self { Self(rawValue: "api_key.updated") }
    /// `authentication.email_verification_failed`
    public static var authenticationEmailVerificationFailed: Self { Self(rawValue: "authentication.email_verification_failed") }
    /// `authentication.email_verification_succeeded`
    public static var authenticationEmailVerificationSucceeded: Self { Self(rawValue: "authentication.email_verification_succeeded") }
    /// `authentication.magic_auth_failed`
    public static var authenticationMagicAuthFailed: Self { Self(rawValue: "authentication.magic_auth_failed") }
    /// `authentication.magic_auth_succeeded`
    public static var authenticationMagicAuthSucceeded: Self { Self(rawValue: "authentication.magic_auth_succeeded") }
    /// `authentication.mfa_failed`
    public static var authenticationMfaFailed: Self { Self(rawValue: "authentication.mfa_failed") }
    /// `authentication.mfa_succeeded`
    public static var authenticationMfaSucceeded: Self { Self(rawValue: "authentication.mfa_succeeded") }
    /// `authentication.oauth_failed`
    public static var authenticationOauthFailed: Self { Self(rawValue: "authentication.oauth_failed") }
    /// `authentication.oauth_succeeded`
    public static var authenticationOauthSucceeded: Self { Self(rawValue: "authentication.oauth_succeeded") }
    /// `authentication.passkey_failed`
    public static var authenticationPasskeyFailed: Self { Self(rawValue: "authentication.passkey_failed") }
    /// `authentication.passkey_succeeded`
    public static var authenticationPasskeySucceeded: Self { Self(rawValue: "authentication.passkey_succeeded") }
    /// `authentication.password_failed`
    public static var authenticationPasswordFailed: Self { Self(rawValue: "authentication.password_failed") }
    /// `authentication.password_succeeded`
    public static var authenticationPasswordSucceeded: Self { Self(rawValue: "authentication.password_succeeded") }
    /// `authentication.radar_risk_detected`
    public static var authenticationRadarRiskDetected: Self { Self(rawValue: "authentication.radar_risk_detected") }
    /// `authentication.reauthentication_succeeded`
    public static var authenticationReauthenticationSucceeded: Self { Self(rawValue: "authentication.reauthentication_succeeded") }
    /// `authentication.sso_failed`
    public static var authenticationSsoFailed: Self { Self(rawValue: "authentication.sso_failed") }
    /// `authentication.sso_started`
    public static var authenticationSsoStarted: Self { Self(rawValue: "authentication.sso_started") }
    /// `authentication.sso_succeeded`
    public static var authenticationSsoSucceeded: Self { Self(rawValue: "authentication.sso_succeeded") }
    /// `authentication.sso_timed_out`
    public static var authenticationSsoTimedOut: Self { Self(rawValue: "authentication.sso_timed_out") }
    /// `connection.activated`
    public static var connectionActivated: Self { Self(rawValue: "connection.activated") }
    /// `connection.deactivated`
    public static var connectionDeactivated: Self { Self(rawValue: "connection.deactivated") }
    /// `connection.deleted`
    public static var connectionDeleted: Self { Self(rawValue: "connection.deleted") }
    /// `connection.saml_certificate_renewal_required`
    public static var connectionSamlCertificateRenewalRequired: Self { Self(rawValue: "connection.saml_certificate_renewal_required") }
    /// `connection.saml_certificate_renewed`
    public static var connectionSamlCertificateRenewed: Self { Self(rawValue: "connection.saml_certificate_renewed") }
    /// `dsync.activated`
    public static var dsyncActivated: Self { Self(rawValue: "dsync.activated") }
    /// `dsync.deleted`
    public static var dsyncDeleted: Self { Self(rawValue: "dsync.deleted") }
    /// `dsync.group.created`
    public static var dsyncGroupCreated: Self { Self(rawValue: "dsync.group.created") }
    /// `dsync.group.deleted`
    public static var dsyncGroupDeleted: Self { Self(rawValue: "dsync.group.deleted") }
    /// `dsync.group.updated`
    public static var dsyncGroupUpdated: Self { Self(rawValue: "dsync.group.updated") }
    /// `dsync.token.created`
    public static var dsyncTokenCreated: Self { Self(rawValue: "dsync.token.created") }
    /// `dsync.token.revoked`
    public static var dsyncTokenRevoked: Self { Self(rawValue: "dsync.token.revoked") }
    /// `dsync.group.user_added`
    public static var dsyncGroupUserAdded: Self { Self(rawValue: "dsync.group.user_added") }
    /// `dsync.user.created`
    public static var dsyncUserCreated: Self { Self(rawValue: "dsync.user.created") }
    /// `dsync.user.deleted`
    public static var dsyncUserDeleted: Self { Self(rawValue: "dsync.user.deleted") }
    /// `dsync.group.user_removed`
    public static var dsyncGroupUserRemoved: Self { Self(rawValue: "dsync.group.user_removed") }
    /// `dsync.user.updated`
    public static var dsyncUserUpdated: Self { Self(rawValue: "dsync.user.updated") }
    /// `email_verification.created`
    public static var emailVerificationCreated: Self { Self(rawValue: "email_verification.created") }
    /// `feature_flags.flag_rule.created`
    public static var featureFlagsFlagRuleCreated: Self { Self(rawValue: "feature_flags.flag_rule.created") }
    /// `feature_flags.flag_rule.deleted`
    public static var featureFlagsFlagRuleDeleted: Self { Self(rawValue: "feature_flags.flag_rule.deleted") }
    /// `feature_flags.flag_rule.updated`
    public static var featureFlagsFlagRuleUpdated: Self { Self(rawValue: "feature_flags.flag_rule.updated") }
    /// `feature_flags.flag_target.created`
    public static var featureFlagsFlagTargetCreated: Self { Self(rawValue: "feature_flags.flag_target.created") }
    /// `feature_flags.flag_target.deleted`
    public static var featureFlagsFlagTargetDeleted: Self { Self(rawValue: "feature_flags.flag_target.deleted") }
    /// `feature_flags.flag.created`
    public static var featureFlagsFlagCreated: Self { Self(rawValue: "feature_flags.flag.created") }
    /// `feature_flags.flag.deleted`
    public static var featureFlagsFlagDeleted: Self { Self(rawValue: "feature_flags.flag.deleted") }
    /// `feature_flags.flag.updated`
    public static var featureFlagsFlagUpdated: Self { Self(rawValue: "feature_flags.flag.updated") }
    /// `flag.created`
    public static var flagCreated: Self { Self(rawValue: "flag.created") }
    /// `flag.deleted`
    public static var flagDeleted: Self { Self(rawValue: "flag.deleted") }
    /// `flag.rule_updated`
    public static var flagRuleUpdated: Self { Self(rawValue: "flag.rule_updated") }
    /// `flag.updated`
    public static var flagUpdated: Self { Self(rawValue: "flag.updated") }
    /// `group.created`
    public static var groupCreated: Self { Self(rawValue: "group.created") }
    /// `group.deleted`
    public static var groupDeleted: Self { Self(rawValue: "group.deleted") }
    /// `group.member_added`
    public static var groupMemberAdded: Self { Self(rawValue: "group.member_added") }
    /// `group.member_removed`
    public static var groupMemberRemoved: Self { Self(rawValue: "group.member_removed") }
    /// `group.updated`
    public static var groupUpdated: Self { Self(rawValue: "group.updated") }
    /// `invitation.accepted`
    public static var invitationAccepted: Self { Self(rawValue: "invitation.accepted") }
    /// `invitation.created`
    public static var invitationCreated: Self { Self(rawValue: "invitation.created") }
    /// `invitation.resent`
    public static var invitationResent: Self { Self(rawValue: "invitation.resent") }
    /// `invitation.revoked`
    public static var invitationRevoked: Self { Self(rawValue: "invitation.revoked") }
    /// `magic_auth.created`
    public static var magicAuthCreated: Self { Self(rawValue: "magic_auth.created") }
    /// `organization.created`
    public static var organizationCreated: Self { Self(rawValue: "organization.created") }
    /// `organization.deleted`
    public static var organizationDeleted: Self { Self(rawValue: "organization.deleted") }
    /// `organization_domain.created`
    public static var organizationDomainCreated: Self { Self(rawValue: "organization_domain.created") }
    /// `organization_domain.deleted`
    public static var organizationDomainDeleted: Self { Self(rawValue: "organization_domain.deleted") }
    /// `organization_domain.updated`
    public static var organizationDomainUpdated: Self { Self(rawValue: "organization_domain.updated") }
    /// `organization_domain.verification_failed`
    public static var organizationDomainVerificationFailed: Self { Self(rawValue: "organization_domain.verification_failed") }
    /// `organization_domain.verified`
    public static var organizationDomainVerified: Self { Self(rawValue: "organization_domain.verified") }
    /// `organization_membership.created`
    public static var organizationMembershipCreated: Self { Self(rawValue: "organization_membership.created") }
    /// `organization_membership.deleted`
    public static var organizationMembershipDeleted: Self { Self(rawValue: "organization_membership.deleted") }
    /// `organization_membership.updated`
    public static var organizationMembershipUpdated: Self { Self(rawValue: "organization_membership.updated") }
    /// `organization_role.created`
    public static var organizationRoleCreated: Self { Self(rawValue: "organization_role.created") }
    /// `organization_role.deleted`
    public static var organizationRoleDeleted: Self { Self(rawValue: "organization_role.deleted") }
    /// `organization_role.updated`
    public static var organizationRoleUpdated: Self { Self(rawValue: "organization_role.updated") }
    /// `organization.updated`
    public static var organizationUpdated: Self { Self(rawValue: "organization.updated") }
    /// `password_reset.created`
    public static var passwordResetCreated: Self { Self(rawValue: "password_reset.created") }
    /// `password_reset.succeeded`
    public static var passwordResetSucceeded: Self { Self(rawValue: "password_reset.succeeded") }
    /// `permission.created`
    public static var permissionCreated: Self { Self(rawValue: "permission.created") }
    /// `permission.deleted`
    public static var permissionDeleted: Self { Self(rawValue: "permission.deleted") }
    /// `permission.updated`
    public static var permissionUpdated: Self { Self(rawValue: "permission.updated") }
    /// `pipes.connected_account.connected`
    public static var pipesConnectedAccountConnected: Self { Self(rawValue: "pipes.connected_account.connected") }
    /// `pipes.connected_account.connection_failed`
    public static var pipesConnectedAccountConnectionFailed: Self { Self(rawValue: "pipes.connected_account.connection_failed") }
    /// `pipes.connected_account.disconnected`
    public static var pipesConnectedAccountDisconnected: Self { Self(rawValue: "pipes.connected_account.disconnected") }
    /// `pipes.connected_account.reauthorization_needed`
    public static var pipesConnectedAccountReauthorizationNeeded: Self { Self(rawValue: "pipes.connected_account.reauthorization_needed") }
    /// `pipes.account_connection.add_failed`
    public static var pipesAccountConnectionAddFailed: Self { Self(rawValue: "pipes.account_connection.add_failed") }
    /// `pipes.account_connection.connected`
    public static var pipesAccountConnectionConnected: Self { Self(rawValue: "pipes.account_connection.connected") }
    /// `pipes.account_connection.connection_failed`
    public static var pipesAccountConnectionConnectionFailed: Self { Self(rawValue: "pipes.account_connection.connection_failed") }
    /// `pipes.account_connection.disconnected`
    public static var pipesAccountConnectionDisconnected: Self { Self(rawValue: "pipes.account_connection.disconnected") }
    /// `pipes.account_connection.reauthorization_needed`
    public static var pipesAccountConnectionReauthorizationNeeded: Self { Self(rawValue: "pipes.account_connection.reauthorization_needed") }
    /// `radar.challenge_created`
    public static var radarChallengeCreated: Self { Self(rawValue: "radar.challenge_created") }
    /// `resource_export.completed`
    public static var resourceExportCompleted: Self { Self(rawValue: "resource_export.completed") }
    /// `resource_export.created`
    public static var resourceExportCreated: Self { Self(rawValue: "resource_export.created") }
    /// `resource_export.downloaded`
    public static var resourceExportDownloaded: Self { Self(rawValue: "resource_export.downloaded") }
    /// `resource_export.failed`
    public static var resourceExportFailed: Self { Self(rawValue: "resource_export.failed") }
    /// `role.created`
    public static var roleCreated: Self { Self(rawValue: "role.created") }
    /// `role.deleted`
    public static var roleDeleted: Self { Self(rawValue: "role.deleted") }
    /// `role.updated`
    public static var roleUpdated: Self { Self(rawValue: "role.updated") }
    /// `session.created`
    public static var sessionCreated: Self { Self(rawValue: "session.created") }
    /// `session.revoked`
    public static var sessionRevoked: Self { Self(rawValue: "session.revoked") }
    /// `user.created`
    public static var userCreated: Self { Self(rawValue: "user.created") }
    /// `user.deleted`
    public static var userDeleted: Self { Self(rawValue: "user.deleted") }
    /// `user.updated`
    public static var userUpdated: Self { Self(rawValue: "user.updated") }
    /// `vault.byok_key.deleted`
    public static var vaultByokKeyDeleted: Self { Self(rawValue: "vault.byok_key.deleted") }
    /// `vault.byok_key.verification_completed`
    public static var vaultByokKeyVerificationCompleted: Self { Self(rawValue: "vault.byok_key.verification_completed") }
    /// `vault.data.created`
    public static var vaultDataCreated: Self { Self(rawValue: "vault.data.created") }
    /// `vault.data.deleted`
    public static var vaultDataDeleted: Self { Self(rawValue: "vault.data.deleted") }
    /// `vault.data.read`
    public static var vaultDataRead: Self { Self(rawValue: "vault.data.read") }
    /// `vault.data.updated`
    public static var vaultDataUpdated: Self { Self(rawValue: "vault.data.updated") }
    /// `vault.dek.decrypted`
    public static var vaultDekDecrypted: Self { Self(rawValue: "vault.dek.decrypted") }
    /// `vault.dek.read`
    public static var vaultDekRead: Self { Self(rawValue: "vault.dek.read") }
    /// `vault.kek.created`
    public static var vaultKekCreated: Self { Self(rawValue: "vault.kek.created") }
    /// `vault.kek.deleted`
    public static var vaultKekDeleted: Self { Self(rawValue: "vault.kek.deleted") }
    /// `vault.metadata.read`
    public static var vaultMetadataRead: Self { Self(rawValue: "vault.metadata.read") }
    /// `vault.names.listed`
    public static var vaultNamesListed: Self { Self(rawValue: "vault.names.listed") }
    /// `vault.dek.rekeyed`
    public static var vaultDekRekeyed: Self { Self(rawValue: "vault.dek.rekeyed") }
    /// `waitlist_user.approved`
    public static var waitlistUserApproved: Self { Self(rawValue: "waitlist_user.approved") }
    /// `waitlist_user.created`
    public static var waitlistUserCreated: Self { Self(rawValue: "waitlist_user.created") }
    /// `waitlist_user.denied`
    public static var waitlistUserDenied: Self { Self(rawValue: "waitlist_user.denied") }

    public static var knownValues: [Self] {
        [
            .actionAuthenticationDenied,
            .actionUserRegistrationDenied,
            .agentRegistrationClaimAttemptCreated,
            .agentRegistrationClaimCompleted,
            .agentRegistrationCreated,
            .agentRegistrationCredentialIssued,
            .agentRegistrationDeleted,
            .agentRegistrationExpired,
            .agentRegistrationOrganizationSwitched,
            .agentRegistrationRefreshed,
            .agentRegistrationRevoked,
            .agentBlueprintCreated,
            .agentBlueprintDeleted,
            .agentBlueprintUpdated,
            .agentInstanceCreated,
            .agentInstanceDeleted,
            .agentInstanceSessionCreated,
            .agentInstanceSessionRevoked,
            .apiKeyCreated,
            .apiKeyRevoked,
            .apiKeyUpdated,
            .authenticationEmailVerificationFailed,
            .authenticationEmailVerificationSucceeded,
            .authenticationMagicAuthFailed,
            .authenticationMagicAuthSucceeded,
            .authenticationMfaFailed,
            .authenticationMfaSucceeded,
            .authenticationOauthFailed,
            .authenticationOauthSucceeded,
            .authenticationPasskeyFailed,
            .authenticationPasskeySucceeded,
            .authenticationPasswordFailed,
            .authenticationPasswordSucceeded,
            .authenticationRadarRiskDetected,
            .authenticationReauthenticationSucceeded,
            .authenticationSsoFailed,
            .authenticationSsoStarted,
            .authenticationSsoSucceeded,
            .authenticationSsoTimedOut,
            .connectionActivated,
            .connectionDeactivated,
            .connectionDeleted,
            .connectionSamlCertificateRenewalRequired,
            .connectionSamlCertificateRenewed,
            .dsyncActivated,
            .dsyncDeleted,
            .dsyncGroupCreated,
            .dsyncGroupDeleted,
            .dsyncGroupUpdated,
            .dsyncTokenCreated,
            .dsyncTokenRevoked,
            .dsyncGroupUserAdded,
            .dsyncUserCreated,
            .dsyncUserDeleted,
            .dsyncGroupUserRemoved,
            .dsyncUserUpdated,
            .emailVerificationCreated,
            .featureFlagsFlagRuleCreated,
            .featureFlagsFlagRuleDeleted,
            .featureFlagsFlagRuleUpdated,
            .featureFlagsFlagTargetCreated,
            .featureFlagsFlagTargetDeleted,
            .featureFlagsFlagCreated,
            .featureFlagsFlagDeleted,
            .featureFlagsFlagUpdated,
            .flagCreated,
            .flagDeleted,
            .flagRuleUpdated,
            .flagUpdated,
            .groupCreated,
            .groupDeleted,
            .groupMemberAdded,
            .groupMemberRemoved,
            .groupUpdated,
            .invitationAccepted,
            .invitationCreated,
            .invitationResent,
            .invitationRevoked,
            .magicAuthCreated,
            .organizationCreated,
            .organizationDeleted,
            .organizationDomainCreated,
            .organizationDomainDeleted,
            .organizationDomainUpdated,
            .organizationDomainVerificationFailed,
            .organizationDomainVerified,
            .organizationMembershipCreated,
            .organizationMembershipDeleted,
            .organizationMembershipUpdated,
            .organizationRoleCreated,
            .organizationRoleDeleted,
            .organizationRoleUpdated,
            .organizationUpdated,
            .passwordResetCreated,
            .passwordResetSucceeded,
            .permissionCreated,
            .permissionDeleted,
            .permissionUpdated,
            .pipesConnectedAccountConnected,
            .pipesConnectedAccountConnectionFailed,
            .pipesConnectedAccountDisconnected,
            .pipesConnectedAccountReauthorizationNeeded,
            .pipesAccountConnectionAddFailed,
            .pipesAccountConnectionConnected,
            .pipesAccountConnectionConnectionFailed,
            .pipesAccountConnectionDisconnected,
            .pipesAccountConnectionReauthorizationNeeded,
            .radarChallengeCreated,
            .resourceExportCompleted,
            .resourceExportCreated,
            .resourceExportDownloaded,
            .resourceExportFailed,
            .roleCreated,
            .roleDeleted,
            .roleUpdated,
            .sessionCreated,
            .sessionRevoked,
            .userCreated,
            .userDeleted,
            .userUpdated,
            .vaultByokKeyDeleted,
            .vaultByokKeyVerificationCompleted,
            .vaultDataCreated,
            .vaultDataDeleted,
            .vaultDataRead,
            .vaultDataUpdated,
            .vaultDekDecrypted,
            .vaultDekRead,
            .vaultKekCreated,
            .vaultKekDeleted,
            .vaultMetadataRead,
            .vaultNamesListed,
            .vaultDekRekeyed,
            .waitlistUserApproved,
            .waitlistUserCreated,
            .waitlistUserDenied,
        ]
    }
}


/// The data of an event, as the type that belongs to it.
public enum EventData: Sendable, Hashable {
    /// `action.authentication.denied`
    case actionAuthenticationDenied(ActionAuthenticationDeniedData)
    /// `action.user_registration.denied`
    case actionUserRegistrationDenied(ActionUserRegistrationDeniedData)
    /// `agent.registration.claim.attempt.created`
    case agentRegistrationClaimAttemptCreated(AgentRegistrationClaimAttempt)
    /// `agent.registration.claim.completed`
    case agentRegistrationClaimCompleted(AgentRegistrationClaimEventData)
    /// `agent.registration.created`
    case agentRegistrationCreated(AgentRegistrationEventData)
    /// `agent.registration.credential.issued`
    case agentRegistrationCredentialIssued(AgentRegistrationCredential)
    /// `agent.registration.deleted`
    case agentRegistrationDeleted(AgentRegistrationReference)
    /// `agent.registration.expired`
    case agentRegistrationExpired(AgentRegistrationReference)
    /// `agent.registration.organization.switched`
    case agentRegistrationOrganizationSwitched(AgentRegistrationOrganizationSwitched)
    /// `agent.registration.refreshed`
    case agentRegistrationRefreshed(AgentRegistrationReference)
    /// `agent.registration.revoked`
    case agentRegistrationRevoked(AgentRegistrationReference)
    /// `agent.blueprint.created`
    case agentBlueprintCreated(AgentBlueprint)
    /// `agent.blueprint.deleted`
    case agentBlueprintDeleted(AgentBlueprintDeletedData)
    /// `agent.blueprint.updated`
    case agentBlueprintUpdated(AgentBlueprint)
    /// `agent.instance.created`
    case agentInstanceCreated(AgentInstance)
    /// `agent.instance.deleted`
    case agentInstanceDeleted(AgentInstance)
    /// `agent.instance.session.created`
    case agentInstanceSessionCreated(AgentInstanceSessionCreatedData)
    /// `agent.instance.session.revoked`
    case agentInstanceSessionRevoked(AgentInstanceSessionRevokedData)
    /// `api_key.created`
    case apiKeyCreated(ApiKey)
    /// `api_key.revoked`
    case apiKeyRevoked(ApiKey)
    /// `api_key.updated`
    case apiKeyUpdated(ApiKeyUpdatedData)
    /// `authentication.email_verification_failed`
    case authenticationEmailVerificationFailed(AuthenticationFailedData)
    /// `authentication.email_verification_succeeded`
    case authenticationEmailVerificationSucceeded(AuthenticationSucceededData)
    /// `authentication.magic_auth_failed`
    case authenticationMagicAuthFailed(AuthenticationFailedData)
    /// `authentication.magic_auth_succeeded`
    case authenticationMagicAuthSucceeded(AuthenticationSucceededData)
    /// `authentication.mfa_failed`
    case authenticationMfaFailed(AuthenticationFailedData)
    /// `authentication.mfa_succeeded`
    case authenticationMfaSucceeded(AuthenticationSucceededData)
    /// `authentication.oauth_failed`
    case authenticationOauthFailed(AuthenticationFailedData)
    /// `authentication.oauth_succeeded`
    case authenticationOauthSucceeded(AuthenticationSucceededData)
    /// `authentication.passkey_failed`
    case authenticationPasskeyFailed(AuthenticationFailedData)
    /// `authentication.passkey_succeeded`
    case authenticationPasskeySucceeded(AuthenticationSucceededData)
    /// `authentication.password_failed`
    case authenticationPasswordFailed(AuthenticationFailedData)
    /// `authentication.password_succeeded`
    case authenticationPasswordSucceeded(AuthenticationSucceededData)
    /// `authentication.radar_risk_detected`
    case authenticationRadarRiskDetected(AuthenticationRadarRiskDetectedData)
    /// `authentication.reauthentication_succeeded`
    case authenticationReauthenticationSucceeded(AuthenticationSucceededData)
    /// `authentication.sso_failed`
    case authenticationSsoFailed(AuthenticationSsoData)
    /// `authentication.sso_started`
    case authenticationSsoStarted(AuthenticationSsoData)
    /// `authentication.sso_succeeded`
    case authenticationSsoSucceeded(AuthenticationSsoData)
    /// `authentication.sso_timed_out`
    case authenticationSsoTimedOut(AuthenticationSsoData)
    /// `connection.activated`
    case connectionActivated(ConnectionEventData)
    /// `connection.deactivated`
    case connectionDeactivated(ConnectionEventData)
    /// `connection.deleted`
    case connectionDeleted(ConnectionDeletedData)
    /// `connection.saml_certificate_renewal_required`
    case connectionSamlCertificateRenewalRequired(ConnectionSamlCertificateRenewalRequiredData)
    /// `connection.saml_certificate_renewed`
    case connectionSamlCertificateRenewed(ConnectionSamlCertificateRenewedData)
    /// `dsync.activated`
    case dsyncActivated(DirectoryEventData)
    /// `dsync.deleted`
    case dsyncDeleted(DirectoryDeletedData)
    /// `dsync.group.created`
    case dsyncGroupCreated(DirectoryGroup)
    /// `dsync.group.deleted`
    case dsyncGroupDeleted(DirectoryGroup)
    /// `dsync.group.updated`
    case dsyncGroupUpdated(DirectoryGroupUpdatedData)
    /// `dsync.token.created`
    case dsyncTokenCreated(DirectoryToken)
    /// `dsync.token.revoked`
    case dsyncTokenRevoked(DirectoryToken)
    /// `dsync.group.user_added`
    case dsyncGroupUserAdded(DirectoryGroupMembership)
    /// `dsync.user.created`
    case dsyncUserCreated(DirectoryUser)
    /// `dsync.user.deleted`
    case dsyncUserDeleted(DirectoryUser)
    /// `dsync.group.user_removed`
    case dsyncGroupUserRemoved(DirectoryGroupMembership)
    /// `dsync.user.updated`
    case dsyncUserUpdated(DirectoryUserUpdatedData)
    /// `email_verification.created`
    case emailVerificationCreated(EmailVerificationEventData)
    /// `feature_flags.flag_rule.created`
    case featureFlagsFlagRuleCreated(FeatureFlagRule)
    /// `feature_flags.flag_rule.deleted`
    case featureFlagsFlagRuleDeleted(FeatureFlagRule)
    /// `feature_flags.flag_rule.updated`
    case featureFlagsFlagRuleUpdated(FeatureFlagRule)
    /// `feature_flags.flag_target.created`
    case featureFlagsFlagTargetCreated(FeatureFlagTarget)
    /// `feature_flags.flag_target.deleted`
    case featureFlagsFlagTargetDeleted(FeatureFlagTarget)
    /// `feature_flags.flag.created`
    case featureFlagsFlagCreated(FeatureFlagEventData)
    /// `feature_flags.flag.deleted`
    case featureFlagsFlagDeleted(FeatureFlagEventData)
    /// `feature_flags.flag.updated`
    case featureFlagsFlagUpdated(FeatureFlagEventData)
    /// `flag.created`
    case flagCreated(FeatureFlagEventData)
    /// `flag.deleted`
    case flagDeleted(FeatureFlagEventData)
    /// `flag.rule_updated`
    case flagRuleUpdated(FeatureFlagEventData)
    /// `flag.updated`
    case flagUpdated(FeatureFlagEventData)
    /// `group.created`
    case groupCreated(WorkOSGroup)
    /// `group.deleted`
    case groupDeleted(WorkOSGroup)
    /// `group.member_added`
    case groupMemberAdded(GroupMember)
    /// `group.member_removed`
    case groupMemberRemoved(GroupMember)
    /// `group.updated`
    case groupUpdated(WorkOSGroup)
    /// `invitation.accepted`
    case invitationAccepted(InvitationEventData)
    /// `invitation.created`
    case invitationCreated(InvitationEventData)
    /// `invitation.resent`
    case invitationResent(InvitationEventData)
    /// `invitation.revoked`
    case invitationRevoked(InvitationEventData)
    /// `magic_auth.created`
    case magicAuthCreated(MagicAuthEventData)
    /// `organization.created`
    case organizationCreated(OrganizationEventData)
    /// `organization.deleted`
    case organizationDeleted(OrganizationEventData)
    /// `organization_domain.created`
    case organizationDomainCreated(OrganizationDomain)
    /// `organization_domain.deleted`
    case organizationDomainDeleted(OrganizationDomain)
    /// `organization_domain.updated`
    case organizationDomainUpdated(OrganizationDomain)
    /// `organization_domain.verification_failed`
    case organizationDomainVerificationFailed(OrganizationDomainVerificationFailedData)
    /// `organization_domain.verified`
    case organizationDomainVerified(OrganizationDomain)
    /// `organization_membership.created`
    case organizationMembershipCreated(OrganizationMembershipEventData)
    /// `organization_membership.deleted`
    case organizationMembershipDeleted(OrganizationMembershipEventData)
    /// `organization_membership.updated`
    case organizationMembershipUpdated(OrganizationMembershipEventData)
    /// `organization_role.created`
    case organizationRoleCreated(OrganizationRoleEventData)
    /// `organization_role.deleted`
    case organizationRoleDeleted(OrganizationRoleEventData)
    /// `organization_role.updated`
    case organizationRoleUpdated(OrganizationRoleEventData)
    /// `organization.updated`
    case organizationUpdated(OrganizationEventData)
    /// `password_reset.created`
    case passwordResetCreated(PasswordResetEventData)
    /// `password_reset.succeeded`
    case passwordResetSucceeded(PasswordResetEventData)
    /// `permission.created`
    case permissionCreated(AuthorizationPermission)
    /// `permission.deleted`
    case permissionDeleted(AuthorizationPermission)
    /// `permission.updated`
    case permissionUpdated(AuthorizationPermission)
    /// `pipes.connected_account.connected`
    case pipesConnectedAccountConnected(PipesConnectedAccount)
    /// `pipes.connected_account.connection_failed`
    case pipesConnectedAccountConnectionFailed(PipesConnectedAccountConnectionFailedData)
    /// `pipes.connected_account.disconnected`
    case pipesConnectedAccountDisconnected(PipesConnectedAccount)
    /// `pipes.connected_account.reauthorization_needed`
    case pipesConnectedAccountReauthorizationNeeded(PipesConnectedAccount)
    /// `pipes.account_connection.add_failed`
    case pipesAccountConnectionAddFailed(PipesConnectedAccountConnectionFailedData)
    /// `pipes.account_connection.connected`
    case pipesAccountConnectionConnected(PipesConnectedAccount)
    /// `pipes.account_connection.connection_failed`
    case pipesAccountConnectionConnectionFailed(PipesConnectedAccountConnectionFailedData)
    /// `pipes.account_connection.disconnected`
    case pipesAccountConnectionDisconnected(PipesConnectedAccount)
    /// `pipes.account_connection.reauthorization_needed`
    case pipesAccountConnectionReauthorizationNeeded(PipesConnectedAccount)
    /// `radar.challenge_created`
    case radarChallengeCreated(RadarChallengeCreatedData)
    /// `resource_export.completed`
    case resourceExportCompleted(ResourceExportEventData)
    /// `resource_export.created`
    case resourceExportCreated(ResourceExportEventData)
    /// `resource_export.downloaded`
    case resourceExportDownloaded(ResourceExportEventData)
    /// `resource_export.failed`
    case resourceExportFailed(ResourceExportEventData)
    /// `role.created`
    case roleCreated(RoleEventData)
    /// `role.deleted`
    case roleDeleted(RoleEventData)
    /// `role.updated`
    case roleUpdated(RoleEventData)
    /// `session.created`
    case sessionCreated(Session)
    /// `session.revoked`
    case sessionRevoked(Session)
    /// `user.created`
    case userCreated(User)
    /// `user.deleted`
    case userDeleted(User)
    /// `user.updated`
    case userUpdated(User)
    /// `vault.byok_key.deleted`
    case vaultByokKeyDeleted(VaultByokKeyDeletedData)
    /// `vault.byok_key.verification_completed`
    case vaultByokKeyVerificationCompleted(VaultByokKeyVerificationData)
    /// `vault.data.created`
    case vaultDataCreated(VaultDataWrittenData)
    /// `vault.data.deleted`
    case vaultDataDeleted(VaultDataNameData)
    /// `vault.data.read`
    case vaultDataRead(VaultDataReadData)
    /// `vault.data.updated`
    case vaultDataUpdated(VaultDataWrittenData)
    /// `vault.dek.decrypted`
    case vaultDekDecrypted(VaultDekDecryptedData)
    /// `vault.dek.read`
    case vaultDekRead(VaultDekReadData)
    /// `vault.kek.created`
    case vaultKekCreated(VaultKekData)
    /// `vault.kek.deleted`
    case vaultKekDeleted(VaultKekData)
    /// `vault.metadata.read`
    case vaultMetadataRead(VaultDataNameData)
    /// `vault.names.listed`
    case vaultNamesListed(VaultNamesListedData)
    /// `vault.dek.rekeyed`
    case vaultDekRekeyed(VaultDekReadData)
    /// `waitlist_user.approved`
    case waitlistUserApproved(WaitlistUser)
    /// `waitlist_user.created`
    case waitlistUserCreated(WaitlistUser)
    /// `waitlist_user.denied`
    case waitlistUserDenied(WaitlistUser)
    /// Data of an event that this version does not know.
    case unknown(JSONValue)

    static func decode(_ type: EventType, from data: Data) throws -> Self {
        let decoder = JSONDecoder()
        switch type.rawValue {
        case "action.authentication.denied": return .actionAuthenticationDenied(try decoder.decode(ActionAuthenticationDeniedData.self, from: data))
        case "action.user_registration.denied": return .actionUserRegistrationDenied(try decoder.decode(ActionUserRegistrationDeniedData.self, from: data))
        case "agent.registration.claim.attempt.created": return .agentRegistrationClaimAttemptCreated(try decoder.decode(AgentRegistrationClaimAttempt.self, from: data))
        case "agent.registration.claim.completed": return .agentRegistrationClaimCompleted(try decoder.decode(AgentRegistrationClaimEventData.self, from: data))
        case "agent.registration.created": return .agentRegistrationCreated(try decoder.decode(AgentRegistrationEventData.self, from: data))
        case "agent.registration.credential.issued": return .agentRegistrationCredentialIssued(try decoder.decode(AgentRegistrationCredential.self, from: data))
        case "agent.registration.deleted": return .agentRegistrationDeleted(try decoder.decode(AgentRegistrationReference.self, from: data))
        case "agent.registration.expired": return .agentRegistrationExpired(try decoder.decode(AgentRegistrationReference.self, from: data))
        case "agent.registration.organization.switched": return .agentRegistrationOrganizationSwitched(try decoder.decode(AgentRegistrationOrganizationSwitched.self, from: data))
        case "agent.registration.refreshed": return .agentRegistrationRefreshed(try decoder.decode(AgentRegistrationReference.self, from: data))
        case "agent.registration.revoked": return .agentRegistrationRevoked(try decoder.decode(AgentRegistrationReference.self, from: data))
        case "agent.blueprint.created": return .agentBlueprintCreated(try decoder.decode(AgentBlueprint.self, from: data))
        case "agent.blueprint.deleted": return .agentBlueprintDeleted(try decoder.decode(AgentBlueprintDeletedData.self, from: data))
        case "agent.blueprint.updated": return .agentBlueprintUpdated(try decoder.decode(AgentBlueprint.self, from: data))
        case "agent.instance.created": return .agentInstanceCreated(try decoder.decode(AgentInstance.self, from: data))
        case "agent.instance.deleted": return .agentInstanceDeleted(try decoder.decode(AgentInstance.self, from: data))
        case "agent.instance.session.created": return .agentInstanceSessionCreated(try decoder.decode(AgentInstanceSessionCreatedData.self, from: data))
        case "agent.instance.session.revoked": return .agentInstanceSessionRevoked(try decoder.decode(AgentInstanceSessionRevokedData.self, from: data))
        case "api_key.created": return .apiKeyCreated(try decoder.decode(ApiKey.self, from: data))
        case "api_key.revoked": return .apiKeyRevoked(try decoder.decode(ApiKey.self, from: data))
        case "api_key.updated": return .apiKeyUpdated(try decoder.decode(ApiKeyUpdatedData.self, from: data))
        case "authentication.email_verification_failed": return .authenticationEmailVerificationFailed(try decoder.decode(AuthenticationFailedData.self, from: data))
        case "authentication.email_verification_succeeded": return .authenticationEmailVerificationSucceeded(try decoder.decode(AuthenticationSucceededData.self, from: data))
        case "authentication.magic_auth_failed": return .authenticationMagicAuthFailed(try decoder.decode(AuthenticationFailedData.self, from: data))
        case "authentication.magic_auth_succeeded": return .authenticationMagicAuthSucceeded(try decoder.decode(AuthenticationSucceededData.self, from: data))
        case "authentication.mfa_failed": return .authenticationMfaFailed(try decoder.decode(AuthenticationFailedData.self, from: data))
        case "authentication.mfa_succeeded": return .authenticationMfaSucceeded(try decoder.decode(AuthenticationSucceededData.self, from: data))
        case "authentication.oauth_failed": return .authenticationOauthFailed(try decoder.decode(AuthenticationFailedData.self, from: data))
        case "authentication.oauth_succeeded": return .authenticationOauthSucceeded(try decoder.decode(AuthenticationSucceededData.self, from: data))
        case "authentication.passkey_failed": return .authenticationPasskeyFailed(try decoder.decode(AuthenticationFailedData.self, from: data))
        case "authentication.passkey_succeeded": return .authenticationPasskeySucceeded(try decoder.decode(AuthenticationSucceededData.self, from: data))
        case "authentication.password_failed": return .authenticationPasswordFailed(try decoder.decode(AuthenticationFailedData.self, from: data))
        case "authentication.password_succeeded": return .authenticationPasswordSucceeded(try decoder.decode(AuthenticationSucceededData.self, from: data))
        case "authentication.radar_risk_detected": return .authenticationRadarRiskDetected(try decoder.decode(AuthenticationRadarRiskDetectedData.self, from: data))
        case "authentication.reauthentication_succeeded": return .authenticationReauthenticationSucceeded(try decoder.decode(AuthenticationSucceededData.self, from: data))
        case "authentication.sso_failed": return .authenticationSsoFailed(try decoder.decode(AuthenticationSsoData.self, from: data))
        case "authentication.sso_started": return .authenticationSsoStarted(try decoder.decode(AuthenticationSsoData.self, from: data))
        case "authentication.sso_succeeded": return .authenticationSsoSucceeded(try decoder.decode(AuthenticationSsoData.self, from: data))
        case "authentication.sso_timed_out": return .authenticationSsoTimedOut(try decoder.decode(AuthenticationSsoData.self, from: data))
        case "connection.activated": return .connectionActivated(try decoder.decode(ConnectionEventData.self, from: data))
        case "connection.deactivated": return .connectionDeactivated(try decoder.decode(ConnectionEventData.self, from: data))
        case "connection.deleted": return .connectionDeleted(try decoder.decode(ConnectionDeletedData.self, from: data))
        case "connection.saml_certificate_renewal_required": return .connectionSamlCertificateRenewalRequired(try decoder.decode(ConnectionSamlCertificateRenewalRequiredData.self, from: data))
        case "connection.saml_certificate_renewed": return .connectionSamlCertificateRenewed(try decoder.decode(ConnectionSamlCertificateRenewedData.self, from: data))
        case "dsync.activated": return .dsyncActivated(try decoder.decode(DirectoryEventData.self, from: data))
        case "dsync.deleted": return .dsyncDeleted(try decoder.decode(DirectoryDeletedData.self, from: data))
        case "dsync.group.created": return .dsyncGroupCreated(try decoder.decode(DirectoryGroup.self, from: data))
        case "dsync.group.deleted": return .dsyncGroupDeleted(try decoder.decode(DirectoryGroup.self, from: data))
        case "dsync.group.updated": return .dsyncGroupUpdated(try decoder.decode(DirectoryGroupUpdatedData.self, from: data))
        case "dsync.token.created": return .dsyncTokenCreated(try decoder.decode(DirectoryToken.self, from: data))
        case "dsync.token.revoked": return .dsyncTokenRevoked(try decoder.decode(DirectoryToken.self, from: data))
        case "dsync.group.user_added": return .dsyncGroupUserAdded(try decoder.decode(DirectoryGroupMembership.self, from: data))
        case "dsync.user.created": return .dsyncUserCreated(try decoder.decode(DirectoryUser.self, from: data))
        case "dsync.user.deleted": return .dsyncUserDeleted(try decoder.decode(DirectoryUser.self, from: data))
        case "dsync.group.user_removed": return .dsyncGroupUserRemoved(try decoder.decode(DirectoryGroupMembership.self, from: data))
        case "dsync.user.updated": return .dsyncUserUpdated(try decoder.decode(DirectoryUserUpdatedData.self, from: data))
        case "email_verification.created": return .emailVerificationCreated(try decoder.decode(EmailVerificationEventData.self, from: data))
        case "feature_flags.flag_rule.created": return .featureFlagsFlagRuleCreated(try decoder.decode(FeatureFlagRule.self, from: data))
        case "feature_flags.flag_rule.deleted": return .featureFlagsFlagRuleDeleted(try decoder.decode(FeatureFlagRule.self, from: data))
        case "feature_flags.flag_rule.updated": return .featureFlagsFlagRuleUpdated(try decoder.decode(FeatureFlagRule.self, from: data))
        case "feature_flags.flag_target.created": return .featureFlagsFlagTargetCreated(try decoder.decode(FeatureFlagTarget.self, from: data))
        case "feature_flags.flag_target.deleted": return .featureFlagsFlagTargetDeleted(try decoder.decode(FeatureFlagTarget.self, from: data))
        case "feature_flags.flag.created": return .featureFlagsFlagCreated(try decoder.decode(FeatureFlagEventData.self, from: data))
        case "feature_flags.flag.deleted": return .featureFlagsFlagDeleted(try decoder.decode(FeatureFlagEventData.self, from: data))
        case "feature_flags.flag.updated": return .featureFlagsFlagUpdated(try decoder.decode(FeatureFlagEventData.self, from: data))
        case "flag.created": return .flagCreated(try decoder.decode(FeatureFlagEventData.self, from: data))
        case "flag.deleted": return .flagDeleted(try decoder.decode(FeatureFlagEventData.self, from: data))
        case "flag.rule_updated": return .flagRuleUpdated(try decoder.decode(FeatureFlagEventData.self, from: data))
        case "flag.updated": return .flagUpdated(try decoder.decode(FeatureFlagEventData.self, from: data))
        case "group.created": return .groupCreated(try decoder.decode(WorkOSGroup.self, from: data))
        case "group.deleted": return .groupDeleted(try decoder.decode(WorkOSGroup.self, from: data))
        case "group.member_added": return .groupMemberAdded(try decoder.decode(GroupMember.self, from: data))
        case "group.member_removed": return .groupMemberRemoved(try decoder.decode(GroupMember.self, from: data))
        case "group.updated": return .groupUpdated(try decoder.decode(WorkOSGroup.self, from: data))
        case "invitation.accepted": return .invitationAccepted(try decoder.decode(InvitationEventData.self, from: data))
        case "invitation.created": return .invitationCreated(try decoder.decode(InvitationEventData.self, from: data))
        case "invitation.resent": return .invitationResent(try decoder.decode(InvitationEventData.self, from: data))
        case "invitation.revoked": return .invitationRevoked(try decoder.decode(InvitationEventData.self, from: data))
        case "magic_auth.created": return .magicAuthCreated(try decoder.decode(MagicAuthEventData.self, from: data))
        case "organization.created": return .organizationCreated(try decoder.decode(OrganizationEventData.self, from: data))
        case "organization.deleted": return .organizationDeleted(try decoder.decode(OrganizationEventData.self, from: data))
        case "organization_domain.created": return .organizationDomainCreated(try decoder.decode(OrganizationDomain.self, from: data))
        case "organization_domain.deleted": return .organizationDomainDeleted(try decoder.decode(OrganizationDomain.self, from: data))
        case "organization_domain.updated": return .organizationDomainUpdated(try decoder.decode(OrganizationDomain.self, from: data))
        case "organization_domain.verification_failed": return .organizationDomainVerificationFailed(try decoder.decode(OrganizationDomainVerificationFailedData.self, from: data))
        case "organization_domain.verified": return .organizationDomainVerified(try decoder.decode(OrganizationDomain.self, from: data))
        case "organization_membership.created": return .organizationMembershipCreated(try decoder.decode(OrganizationMembershipEventData.self, from: data))
        case "organization_membership.deleted": return .organizationMembershipDeleted(try decoder.decode(OrganizationMembershipEventData.self, from: data))
        case "organization_membership.updated": return .organizationMembershipUpdated(try decoder.decode(OrganizationMembershipEventData.self, from: data))
        case "organization_role.created": return .organizationRoleCreated(try decoder.decode(OrganizationRoleEventData.self, from: data))
        case "organization_role.deleted": return .organizationRoleDeleted(try decoder.decode(OrganizationRoleEventData.self, from: data))
        case "organization_role.updated": return .organizationRoleUpdated(try decoder.decode(OrganizationRoleEventData.self, from: data))
        case "organization.updated": return .organizationUpdated(try decoder.decode(OrganizationEventData.self, from: data))
        case "password_reset.created": return .passwordResetCreated(try decoder.decode(PasswordResetEventData.self, from: data))
        case "password_reset.succeeded": return .passwordResetSucceeded(try decoder.decode(PasswordResetEventData.self, from: data))
        case "permission.created": return .permissionCreated(try decoder.decode(AuthorizationPermission.self, from: data))
        case "permission.deleted": return .permissionDeleted(try decoder.decode(AuthorizationPermission.self, from: data))
        case "permission.updated": return .permissionUpdated(try decoder.decode(AuthorizationPermission.self, from: data))
        case "pipes.connected_account.connected": return .pipesConnectedAccountConnected(try decoder.decode(PipesConnectedAccount.self, from: data))
        case "pipes.connected_account.connection_failed": return .pipesConnectedAccountConnectionFailed(try decoder.decode(PipesConnectedAccountConnectionFailedData.self, from: data))
        case "pipes.connected_account.disconnected": return .pipesConnectedAccountDisconnected(try decoder.decode(PipesConnectedAccount.self, from: data))
        case "pipes.connected_account.reauthorization_needed": return .pipesConnectedAccountReauthorizationNeeded(try decoder.decode(PipesConnectedAccount.self, from: data))
        case "pipes.account_connection.add_failed": return .pipesAccountConnectionAddFailed(try decoder.decode(PipesConnectedAccountConnectionFailedData.self, from: data))
        case "pipes.account_connection.connected": return .pipesAccountConnectionConnected(try decoder.decode(PipesConnectedAccount.self, from: data))
        case "pipes.account_connection.connection_failed": return .pipesAccountConnectionConnectionFailed(try decoder.decode(PipesConnectedAccountConnectionFailedData.self, from: data))
        case "pipes.account_connection.disconnected": return .pipesAccountConnectionDisconnected(try decoder.decode(PipesConnectedAccount.self, from: data))
        case "pipes.account_connection.reauthorization_needed": return .pipesAccountConnectionReauthorizationNeeded(try decoder.decode(PipesConnectedAccount.self, from: data))
        case "radar.challenge_created": return .radarChallengeCreated(try decoder.decode(RadarChallengeCreatedData.self, from: data))
        case "resource_export.completed": return .resourceExportCompleted(try decoder.decode(ResourceExportEventData.self, from: data))
        case "resource_export.created": return .resourceExportCreated(try decoder.decode(ResourceExportEventData.self, from: data))
        case "resource_export.downloaded": return .resourceExportDownloaded(try decoder.decode(ResourceExportEventData.self, from: data))
        case "resource_export.failed": return .resourceExportFailed(try decoder.decode(ResourceExportEventData.self, from: data))
        case "role.created": return .roleCreated(try decoder.decode(RoleEventData.self, from: data))
        case "role.deleted": return .roleDeleted(try decoder.decode(RoleEventData.self, from: data))
        case "role.updated": return .roleUpdated(try decoder.decode(RoleEventData.self, from: data))
        case "session.created": return .sessionCreated(try decoder.decode(Session.self, from: data))
        case "session.revoked": return .sessionRevoked(try decoder.decode(Session.self, from: data))
        case "user.created": return .userCreated(try decoder.decode(User.self, from: data))
        case "user.deleted": return .userDeleted(try decoder.decode(User.self, from: data))
        case "user.updated": return .userUpdated(try decoder.decode(User.self, from: data))
        case "vault.byok_key.deleted": return .vaultByokKeyDeleted(try decoder.decode(VaultByokKeyDeletedData.self, from: data))
        case "vault.byok_key.verification_completed": return .vaultByokKeyVerificationCompleted(try decoder.decode(VaultByokKeyVerificationData.self, from: data))
        case "vault.data.created": return .vaultDataCreated(try decoder.decode(VaultDataWrittenData.self, from: data))
        case "vault.data.deleted": return .vaultDataDeleted(try decoder.decode(VaultDataNameData.self, from: data))
        case "vault.data.read": return .vaultDataRead(try decoder.decode(VaultDataReadData.self, from: data))
        case "vault.data.updated": return .vaultDataUpdated(try decoder.decode(VaultDataWrittenData.self, from: data))
        case "vault.dek.decrypted": return .vaultDekDecrypted(try decoder.decode(VaultDekDecryptedData.self, from: data))
        case "vault.dek.read": return .vaultDekRead(try decoder.decode(VaultDekReadData.self, from: data))
        case "vault.kek.created": return .vaultKekCreated(try decoder.decode(VaultKekData.self, from: data))
        case "vault.kek.deleted": return .vaultKekDeleted(try decoder.decode(VaultKekData.self, from: data))
        case "vault.metadata.read": return .vaultMetadataRead(try decoder.decode(VaultDataNameData.self, from: data))
        case "vault.names.listed": return .vaultNamesListed(try decoder.decode(VaultNamesListedData.self, from: data))
        case "vault.dek.rekeyed": return .vaultDekRekeyed(try decoder.decode(VaultDekReadData.self, from: data))
        case "waitlist_user.approved": return .waitlistUserApproved(try decoder.decode(WaitlistUser.self, from: data))
        case "waitlist_user.created": return .waitlistUserCreated(try decoder.decode(WaitlistUser.self, from: data))
        case "waitlist_user.denied": return .waitlistUserDenied(try decoder.decode(WaitlistUser.self, from: data))
        default: return .unknown(try decoder.decode(JSONValue.self, from: data))
        }
    }
}

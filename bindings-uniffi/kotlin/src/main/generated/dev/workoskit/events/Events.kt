// Generated from api/events.yaml with codegen/templates/kotlin/events.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.events

import dev.workoskit.EnumSerializer
import dev.workoskit.models.*
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.Serializable

/** What happened: the name of an event type. Other values can appear. */
@Serializable(with = EventType.Serializer::class)
@JvmInline
public value class EventType(
    /** The value on the wire. */
    public val value: String,
) {
    override fun toString(): String = value

    /** The values that this version knows. */
    public companion object {
        /** `action.authentication.denied` */
        public val ActionAuthenticationDenied: EventType = EventType("action.authentication.denied")
        /** `action.user_registration.denied` */
        public val ActionUserRegistrationDenied: EventType = EventType("action.user_registration.denied")
        /** `agent.registration.claim.attempt.created` */
        public val AgentRegistrationClaimAttemptCreated: EventType = EventType("agent.registration.claim.attempt.created")
        /** `agent.registration.claim.completed` */
        public val AgentRegistrationClaimCompleted: EventType = EventType("agent.registration.claim.completed")
        /** `agent.registration.created` */
        public val AgentRegistrationCreated: EventType = EventType("agent.registration.created")
        /** `agent.registration.credential.issued` */
        public val AgentRegistrationCredentialIssued: EventType = EventType("agent.registration.credential.issued")
        /** `agent.registration.deleted` */
        public val AgentRegistrationDeleted: EventType = EventType("agent.registration.deleted")
        /** `agent.registration.expired` */
        public val AgentRegistrationExpired: EventType = EventType("agent.registration.expired")
        /** `agent.registration.organization.switched` */
        public val AgentRegistrationOrganizationSwitched: EventType = EventType("agent.registration.organization.switched")
        /** `agent.registration.refreshed` */
        public val AgentRegistrationRefreshed: EventType = EventType("agent.registration.refreshed")
        /** `agent.registration.revoked` */
        public val AgentRegistrationRevoked: EventType = EventType("agent.registration.revoked")
        /** `agent.blueprint.created` */
        public val AgentBlueprintCreated: EventType = EventType("agent.blueprint.created")
        /** `agent.blueprint.deleted` */
        public val AgentBlueprintDeleted: EventType = EventType("agent.blueprint.deleted")
        /** `agent.blueprint.updated` */
        public val AgentBlueprintUpdated: EventType = EventType("agent.blueprint.updated")
        /** `agent.instance.created` */
        public val AgentInstanceCreated: EventType = EventType("agent.instance.created")
        /** `agent.instance.deleted` */
        public val AgentInstanceDeleted: EventType = EventType("agent.instance.deleted")
        /** `agent.instance.session.created` */
        public val AgentInstanceSessionCreated: EventType = EventType("agent.instance.session.created")
        /** `agent.instance.session.revoked` */
        public val AgentInstanceSessionRevoked: EventType = EventType("agent.instance.session.revoked")
        /** `api_key.created` */
        public val ApiKeyCreated: EventType = EventType("api_key.created")
        /** `api_key.revoked` */
        public val ApiKeyRevoked: EventType = EventType("api_key.revoked")
        /** `api_key.updated` */
        public val ApiKeyUpdated: EventType = EventType("api_key.updated")
        /** `authentication.email_verification_failed` */
        public val AuthenticationEmailVerificationFailed: EventType = EventType("authentication.email_verification_failed")
        /** `authentication.email_verification_succeeded` */
        public val AuthenticationEmailVerificationSucceeded: EventType = EventType("authentication.email_verification_succeeded")
        /** `authentication.magic_auth_failed` */
        public val AuthenticationMagicAuthFailed: EventType = EventType("authentication.magic_auth_failed")
        /** `authentication.magic_auth_succeeded` */
        public val AuthenticationMagicAuthSucceeded: EventType = EventType("authentication.magic_auth_succeeded")
        /** `authentication.mfa_failed` */
        public val AuthenticationMfaFailed: EventType = EventType("authentication.mfa_failed")
        /** `authentication.mfa_succeeded` */
        public val AuthenticationMfaSucceeded: EventType = EventType("authentication.mfa_succeeded")
        /** `authentication.oauth_failed` */
        public val AuthenticationOauthFailed: EventType = EventType("authentication.oauth_failed")
        /** `authentication.oauth_succeeded` */
        public val AuthenticationOauthSucceeded: EventType = EventType("authentication.oauth_succeeded")
        /** `authentication.passkey_failed` */
        public val AuthenticationPasskeyFailed: EventType = EventType("authentication.passkey_failed")
        /** `authentication.passkey_succeeded` */
        public val AuthenticationPasskeySucceeded: EventType = EventType("authentication.passkey_succeeded")
        /** `authentication.password_failed` */
        public val AuthenticationPasswordFailed: EventType = EventType("authentication.password_failed")
        /** `authentication.password_succeeded` */
        public val AuthenticationPasswordSucceeded: EventType = EventType("authentication.password_succeeded")
        /** `authentication.radar_risk_detected` */
        public val AuthenticationRadarRiskDetected: EventType = EventType("authentication.radar_risk_detected")
        /** `authentication.reauthentication_succeeded` */
        public val AuthenticationReauthenticationSucceeded: EventType = EventType("authentication.reauthentication_succeeded")
        /** `authentication.sso_failed` */
        public val AuthenticationSsoFailed: EventType = EventType("authentication.sso_failed")
        /** `authentication.sso_started` */
        public val AuthenticationSsoStarted: EventType = EventType("authentication.sso_started")
        /** `authentication.sso_succeeded` */
        public val AuthenticationSsoSucceeded: EventType = EventType("authentication.sso_succeeded")
        /** `authentication.sso_timed_out` */
        public val AuthenticationSsoTimedOut: EventType = EventType("authentication.sso_timed_out")
        /** `connection.activated` */
        public val ConnectionActivated: EventType = EventType("connection.activated")
        /** `connection.deactivated` */
        public val ConnectionDeactivated: EventType = EventType("connection.deactivated")
        /** `connection.deleted` */
        public val ConnectionDeleted: EventType = EventType("connection.deleted")
        /** `connection.saml_certificate_renewal_required` */
        public val ConnectionSamlCertificateRenewalRequired: EventType = EventType("connection.saml_certificate_renewal_required")
        /** `connection.saml_certificate_renewed` */
        public val ConnectionSamlCertificateRenewed: EventType = EventType("connection.saml_certificate_renewed")
        /** `dsync.activated` */
        public val DsyncActivated: EventType = EventType("dsync.activated")
        /** `dsync.deleted` */
        public val DsyncDeleted: EventType = EventType("dsync.deleted")
        /** `dsync.group.created` */
        public val DsyncGroupCreated: EventType = EventType("dsync.group.created")
        /** `dsync.group.deleted` */
        public val DsyncGroupDeleted: EventType = EventType("dsync.group.deleted")
        /** `dsync.group.updated` */
        public val DsyncGroupUpdated: EventType = EventType("dsync.group.updated")
        /** `dsync.token.created` */
        public val DsyncTokenCreated: EventType = EventType("dsync.token.created")
        /** `dsync.token.revoked` */
        public val DsyncTokenRevoked: EventType = EventType("dsync.token.revoked")
        /** `dsync.group.user_added` */
        public val DsyncGroupUserAdded: EventType = EventType("dsync.group.user_added")
        /** `dsync.user.created` */
        public val DsyncUserCreated: EventType = EventType("dsync.user.created")
        /** `dsync.user.deleted` */
        public val DsyncUserDeleted: EventType = EventType("dsync.user.deleted")
        /** `dsync.group.user_removed` */
        public val DsyncGroupUserRemoved: EventType = EventType("dsync.group.user_removed")
        /** `dsync.user.updated` */
        public val DsyncUserUpdated: EventType = EventType("dsync.user.updated")
        /** `email_verification.created` */
        public val EmailVerificationCreated: EventType = EventType("email_verification.created")
        /** `feature_flags.flag_rule.created` */
        public val FeatureFlagsFlagRuleCreated: EventType = EventType("feature_flags.flag_rule.created")
        /** `feature_flags.flag_rule.deleted` */
        public val FeatureFlagsFlagRuleDeleted: EventType = EventType("feature_flags.flag_rule.deleted")
        /** `feature_flags.flag_rule.updated` */
        public val FeatureFlagsFlagRuleUpdated: EventType = EventType("feature_flags.flag_rule.updated")
        /** `feature_flags.flag_target.created` */
        public val FeatureFlagsFlagTargetCreated: EventType = EventType("feature_flags.flag_target.created")
        /** `feature_flags.flag_target.deleted` */
        public val FeatureFlagsFlagTargetDeleted: EventType = EventType("feature_flags.flag_target.deleted")
        /** `feature_flags.flag.created` */
        public val FeatureFlagsFlagCreated: EventType = EventType("feature_flags.flag.created")
        /** `feature_flags.flag.deleted` */
        public val FeatureFlagsFlagDeleted: EventType = EventType("feature_flags.flag.deleted")
        /** `feature_flags.flag.updated` */
        public val FeatureFlagsFlagUpdated: EventType = EventType("feature_flags.flag.updated")
        /** `flag.created` */
        public val FlagCreated: EventType = EventType("flag.created")
        /** `flag.deleted` */
        public val FlagDeleted: EventType = EventType("flag.deleted")
        /** `flag.rule_updated` */
        public val FlagRuleUpdated: EventType = EventType("flag.rule_updated")
        /** `flag.updated` */
        public val FlagUpdated: EventType = EventType("flag.updated")
        /** `group.created` */
        public val GroupCreated: EventType = EventType("group.created")
        /** `group.deleted` */
        public val GroupDeleted: EventType = EventType("group.deleted")
        /** `group.member_added` */
        public val GroupMemberAdded: EventType = EventType("group.member_added")
        /** `group.member_removed` */
        public val GroupMemberRemoved: EventType = EventType("group.member_removed")
        /** `group.updated` */
        public val GroupUpdated: EventType = EventType("group.updated")
        /** `invitation.accepted` */
        public val InvitationAccepted: EventType = EventType("invitation.accepted")
        /** `invitation.created` */
        public val InvitationCreated: EventType = EventType("invitation.created")
        /** `invitation.resent` */
        public val InvitationResent: EventType = EventType("invitation.resent")
        /** `invitation.revoked` */
        public val InvitationRevoked: EventType = EventType("invitation.revoked")
        /** `magic_auth.created` */
        public val MagicAuthCreated: EventType = EventType("magic_auth.created")
        /** `organization.created` */
        public val OrganizationCreated: EventType = EventType("organization.created")
        /** `organization.deleted` */
        public val OrganizationDeleted: EventType = EventType("organization.deleted")
        /** `organization_domain.created` */
        public val OrganizationDomainCreated: EventType = EventType("organization_domain.created")
        /** `organization_domain.deleted` */
        public val OrganizationDomainDeleted: EventType = EventType("organization_domain.deleted")
        /** `organization_domain.updated` */
        public val OrganizationDomainUpdated: EventType = EventType("organization_domain.updated")
        /** `organization_domain.verification_failed` */
        public val OrganizationDomainVerificationFailed: EventType = EventType("organization_domain.verification_failed")
        /** `organization_domain.verified` */
        public val OrganizationDomainVerified: EventType = EventType("organization_domain.verified")
        /** `organization_membership.created` */
        public val OrganizationMembershipCreated: EventType = EventType("organization_membership.created")
        /** `organization_membership.deleted` */
        public val OrganizationMembershipDeleted: EventType = EventType("organization_membership.deleted")
        /** `organization_membership.updated` */
        public val OrganizationMembershipUpdated: EventType = EventType("organization_membership.updated")
        /** `organization_role.created` */
        public val OrganizationRoleCreated: EventType = EventType("organization_role.created")
        /** `organization_role.deleted` */
        public val OrganizationRoleDeleted: EventType = EventType("organization_role.deleted")
        /** `organization_role.updated` */
        public val OrganizationRoleUpdated: EventType = EventType("organization_role.updated")
        /** `organization.updated` */
        public val OrganizationUpdated: EventType = EventType("organization.updated")
        /** `password_reset.created` */
        public val PasswordResetCreated: EventType = EventType("password_reset.created")
        /** `password_reset.succeeded` */
        public val PasswordResetSucceeded: EventType = EventType("password_reset.succeeded")
        /** `permission.created` */
        public val PermissionCreated: EventType = EventType("permission.created")
        /** `permission.deleted` */
        public val PermissionDeleted: EventType = EventType("permission.deleted")
        /** `permission.updated` */
        public val PermissionUpdated: EventType = EventType("permission.updated")
        /** `pipes.connected_account.connected` */
        public val PipesConnectedAccountConnected: EventType = EventType("pipes.connected_account.connected")
        /** `pipes.connected_account.connection_failed` */
        public val PipesConnectedAccountConnectionFailed: EventType = EventType("pipes.connected_account.connection_failed")
        /** `pipes.connected_account.disconnected` */
        public val PipesConnectedAccountDisconnected: EventType = EventType("pipes.connected_account.disconnected")
        /** `pipes.connected_account.reauthorization_needed` */
        public val PipesConnectedAccountReauthorizationNeeded: EventType = EventType("pipes.connected_account.reauthorization_needed")
        /** `pipes.account_connection.add_failed` */
        public val PipesAccountConnectionAddFailed: EventType = EventType("pipes.account_connection.add_failed")
        /** `pipes.account_connection.connected` */
        public val PipesAccountConnectionConnected: EventType = EventType("pipes.account_connection.connected")
        /** `pipes.account_connection.connection_failed` */
        public val PipesAccountConnectionConnectionFailed: EventType = EventType("pipes.account_connection.connection_failed")
        /** `pipes.account_connection.disconnected` */
        public val PipesAccountConnectionDisconnected: EventType = EventType("pipes.account_connection.disconnected")
        /** `pipes.account_connection.reauthorization_needed` */
        public val PipesAccountConnectionReauthorizationNeeded: EventType = EventType("pipes.account_connection.reauthorization_needed")
        /** `radar.challenge_created` */
        public val RadarChallengeCreated: EventType = EventType("radar.challenge_created")
        /** `resource_export.completed` */
        public val ResourceExportCompleted: EventType = EventType("resource_export.completed")
        /** `resource_export.created` */
        public val ResourceExportCreated: EventType = EventType("resource_export.created")
        /** `resource_export.downloaded` */
        public val ResourceExportDownloaded: EventType = EventType("resource_export.downloaded")
        /** `resource_export.failed` */
        public val ResourceExportFailed: EventType = EventType("resource_export.failed")
        /** `role.created` */
        public val RoleCreated: EventType = EventType("role.created")
        /** `role.deleted` */
        public val RoleDeleted: EventType = EventType("role.deleted")
        /** `role.updated` */
        public val RoleUpdated: EventType = EventType("role.updated")
        /** `session.created` */
        public val SessionCreated: EventType = EventType("session.created")
        /** `session.revoked` */
        public val SessionRevoked: EventType = EventType("session.revoked")
        /** `user.created` */
        public val UserCreated: EventType = EventType("user.created")
        /** `user.deleted` */
        public val UserDeleted: EventType = EventType("user.deleted")
        /** `user.updated` */
        public val UserUpdated: EventType = EventType("user.updated")
        /** `vault.byok_key.deleted` */
        public val VaultByokKeyDeleted: EventType = EventType("vault.byok_key.deleted")
        /** `vault.byok_key.verification_completed` */
        public val VaultByokKeyVerificationCompleted: EventType = EventType("vault.byok_key.verification_completed")
        /** `vault.data.created` */
        public val VaultDataCreated: EventType = EventType("vault.data.created")
        /** `vault.data.deleted` */
        public val VaultDataDeleted: EventType = EventType("vault.data.deleted")
        /** `vault.data.read` */
        public val VaultDataRead: EventType = EventType("vault.data.read")
        /** `vault.data.updated` */
        public val VaultDataUpdated: EventType = EventType("vault.data.updated")
        /** `vault.dek.decrypted` */
        public val VaultDekDecrypted: EventType = EventType("vault.dek.decrypted")
        /** `vault.dek.read` */
        public val VaultDekRead: EventType = EventType("vault.dek.read")
        /** `vault.kek.created` */
        public val VaultKekCreated: EventType = EventType("vault.kek.created")
        /** `vault.kek.deleted` */
        public val VaultKekDeleted: EventType = EventType("vault.kek.deleted")
        /** `vault.metadata.read` */
        public val VaultMetadataRead: EventType = EventType("vault.metadata.read")
        /** `vault.names.listed` */
        public val VaultNamesListed: EventType = EventType("vault.names.listed")
        /** `vault.dek.rekeyed` */
        public val VaultDekRekeyed: EventType = EventType("vault.dek.rekeyed")
        /** `waitlist_user.approved` */
        public val WaitlistUserApproved: EventType = EventType("waitlist_user.approved")
        /** `waitlist_user.created` */
        public val WaitlistUserCreated: EventType = EventType("waitlist_user.created")
        /** `waitlist_user.denied` */
        public val WaitlistUserDenied: EventType = EventType("waitlist_user.denied")
    }

    internal object Serializer : EnumSerializer<EventType>("dev.workoskit.events.EventType") {
        override fun of(value: String): EventType = EventType(value)

        override fun valueOf(item: EventType): String = item.value
    }
}

/** Data of an event, by type. */
public sealed interface EventData {
    /** `action.authentication.denied` */
    public data class ActionAuthenticationDenied(
        /** What the event is about. */
        public val data: ActionAuthenticationDeniedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `action.user_registration.denied` */
    public data class ActionUserRegistrationDenied(
        /** What the event is about. */
        public val data: ActionUserRegistrationDeniedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.claim.attempt.created` */
    public data class AgentRegistrationClaimAttemptCreated(
        /** What the event is about. */
        public val data: AgentRegistrationClaimAttempt,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.claim.completed` */
    public data class AgentRegistrationClaimCompleted(
        /** What the event is about. */
        public val data: AgentRegistrationClaimEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.created` */
    public data class AgentRegistrationCreated(
        /** What the event is about. */
        public val data: AgentRegistrationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.credential.issued` */
    public data class AgentRegistrationCredentialIssued(
        /** What the event is about. */
        public val data: AgentRegistrationCredential,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.deleted` */
    public data class AgentRegistrationDeleted(
        /** What the event is about. */
        public val data: AgentRegistrationReference,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.expired` */
    public data class AgentRegistrationExpired(
        /** What the event is about. */
        public val data: AgentRegistrationReference,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.organization.switched` */
    public data class AgentRegistrationOrganizationSwitched(
        /** What the event is about. */
        public val data: dev.workoskit.models.AgentRegistrationOrganizationSwitched,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.refreshed` */
    public data class AgentRegistrationRefreshed(
        /** What the event is about. */
        public val data: AgentRegistrationReference,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.registration.revoked` */
    public data class AgentRegistrationRevoked(
        /** What the event is about. */
        public val data: AgentRegistrationReference,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.blueprint.created` */
    public data class AgentBlueprintCreated(
        /** What the event is about. */
        public val data: AgentBlueprint,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.blueprint.deleted` */
    public data class AgentBlueprintDeleted(
        /** What the event is about. */
        public val data: AgentBlueprintDeletedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.blueprint.updated` */
    public data class AgentBlueprintUpdated(
        /** What the event is about. */
        public val data: AgentBlueprint,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.instance.created` */
    public data class AgentInstanceCreated(
        /** What the event is about. */
        public val data: AgentInstance,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.instance.deleted` */
    public data class AgentInstanceDeleted(
        /** What the event is about. */
        public val data: AgentInstance,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.instance.session.created` */
    public data class AgentInstanceSessionCreated(
        /** What the event is about. */
        public val data: AgentInstanceSessionCreatedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `agent.instance.session.revoked` */
    public data class AgentInstanceSessionRevoked(
        /** What the event is about. */
        public val data: AgentInstanceSessionRevokedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `api_key.created` */
    public data class ApiKeyCreated(
        /** What the event is about. */
        public val data: ApiKey,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `api_key.revoked` */
    public data class ApiKeyRevoked(
        /** What the event is about. */
        public val data: ApiKey,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `api_key.updated` */
    public data class ApiKeyUpdated(
        /** What the event is about. */
        public val data: ApiKeyUpdatedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.email_verification_failed` */
    public data class AuthenticationEmailVerificationFailed(
        /** What the event is about. */
        public val data: AuthenticationFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.email_verification_succeeded` */
    public data class AuthenticationEmailVerificationSucceeded(
        /** What the event is about. */
        public val data: AuthenticationSucceededData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.magic_auth_failed` */
    public data class AuthenticationMagicAuthFailed(
        /** What the event is about. */
        public val data: AuthenticationFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.magic_auth_succeeded` */
    public data class AuthenticationMagicAuthSucceeded(
        /** What the event is about. */
        public val data: AuthenticationSucceededData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.mfa_failed` */
    public data class AuthenticationMfaFailed(
        /** What the event is about. */
        public val data: AuthenticationFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.mfa_succeeded` */
    public data class AuthenticationMfaSucceeded(
        /** What the event is about. */
        public val data: AuthenticationSucceededData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.oauth_failed` */
    public data class AuthenticationOauthFailed(
        /** What the event is about. */
        public val data: AuthenticationFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.oauth_succeeded` */
    public data class AuthenticationOauthSucceeded(
        /** What the event is about. */
        public val data: AuthenticationSucceededData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.passkey_failed` */
    public data class AuthenticationPasskeyFailed(
        /** What the event is about. */
        public val data: AuthenticationFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.passkey_succeeded` */
    public data class AuthenticationPasskeySucceeded(
        /** What the event is about. */
        public val data: AuthenticationSucceededData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.password_failed` */
    public data class AuthenticationPasswordFailed(
        /** What the event is about. */
        public val data: AuthenticationFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.password_succeeded` */
    public data class AuthenticationPasswordSucceeded(
        /** What the event is about. */
        public val data: AuthenticationSucceededData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.radar_risk_detected` */
    public data class AuthenticationRadarRiskDetected(
        /** What the event is about. */
        public val data: AuthenticationRadarRiskDetectedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.reauthentication_succeeded` */
    public data class AuthenticationReauthenticationSucceeded(
        /** What the event is about. */
        public val data: AuthenticationSucceededData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.sso_failed` */
    public data class AuthenticationSsoFailed(
        /** What the event is about. */
        public val data: AuthenticationSsoData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.sso_started` */
    public data class AuthenticationSsoStarted(
        /** What the event is about. */
        public val data: AuthenticationSsoData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.sso_succeeded` */
    public data class AuthenticationSsoSucceeded(
        /** What the event is about. */
        public val data: AuthenticationSsoData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `authentication.sso_timed_out` */
    public data class AuthenticationSsoTimedOut(
        /** What the event is about. */
        public val data: AuthenticationSsoData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `connection.activated` */
    public data class ConnectionActivated(
        /** What the event is about. */
        public val data: ConnectionEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `connection.deactivated` */
    public data class ConnectionDeactivated(
        /** What the event is about. */
        public val data: ConnectionEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `connection.deleted` */
    public data class ConnectionDeleted(
        /** What the event is about. */
        public val data: ConnectionDeletedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `connection.saml_certificate_renewal_required` */
    public data class ConnectionSamlCertificateRenewalRequired(
        /** What the event is about. */
        public val data: ConnectionSamlCertificateRenewalRequiredData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `connection.saml_certificate_renewed` */
    public data class ConnectionSamlCertificateRenewed(
        /** What the event is about. */
        public val data: ConnectionSamlCertificateRenewedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.activated` */
    public data class DsyncActivated(
        /** What the event is about. */
        public val data: DirectoryEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.deleted` */
    public data class DsyncDeleted(
        /** What the event is about. */
        public val data: DirectoryDeletedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.group.created` */
    public data class DsyncGroupCreated(
        /** What the event is about. */
        public val data: DirectoryGroup,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.group.deleted` */
    public data class DsyncGroupDeleted(
        /** What the event is about. */
        public val data: DirectoryGroup,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.group.updated` */
    public data class DsyncGroupUpdated(
        /** What the event is about. */
        public val data: DirectoryGroupUpdatedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.token.created` */
    public data class DsyncTokenCreated(
        /** What the event is about. */
        public val data: DirectoryToken,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.token.revoked` */
    public data class DsyncTokenRevoked(
        /** What the event is about. */
        public val data: DirectoryToken,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.group.user_added` */
    public data class DsyncGroupUserAdded(
        /** What the event is about. */
        public val data: DirectoryGroupMembership,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.user.created` */
    public data class DsyncUserCreated(
        /** What the event is about. */
        public val data: DirectoryUser,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.user.deleted` */
    public data class DsyncUserDeleted(
        /** What the event is about. */
        public val data: DirectoryUser,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.group.user_removed` */
    public data class DsyncGroupUserRemoved(
        /** What the event is about. */
        public val data: DirectoryGroupMembership,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `dsync.user.updated` */
    public data class DsyncUserUpdated(
        /** What the event is about. */
        public val data: DirectoryUserUpdatedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `email_verification.created` */
    public data class EmailVerificationCreated(
        /** What the event is about. */
        public val data: EmailVerificationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `feature_flags.flag_rule.created` */
    public data class FeatureFlagsFlagRuleCreated(
        /** What the event is about. */
        public val data: FeatureFlagRule,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagRuleCreatedContext?,
    ) : EventData

    /** `feature_flags.flag_rule.deleted` */
    public data class FeatureFlagsFlagRuleDeleted(
        /** What the event is about. */
        public val data: FeatureFlagRule,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagRuleCreatedContext?,
    ) : EventData

    /** `feature_flags.flag_rule.updated` */
    public data class FeatureFlagsFlagRuleUpdated(
        /** What the event is about. */
        public val data: FeatureFlagRule,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagRuleUpdatedContext?,
    ) : EventData

    /** `feature_flags.flag_target.created` */
    public data class FeatureFlagsFlagTargetCreated(
        /** What the event is about. */
        public val data: FeatureFlagTarget,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagContext?,
    ) : EventData

    /** `feature_flags.flag_target.deleted` */
    public data class FeatureFlagsFlagTargetDeleted(
        /** What the event is about. */
        public val data: FeatureFlagTarget,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagContext?,
    ) : EventData

    /** `feature_flags.flag.created` */
    public data class FeatureFlagsFlagCreated(
        /** What the event is about. */
        public val data: FeatureFlagEventData,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagContext?,
    ) : EventData

    /** `feature_flags.flag.deleted` */
    public data class FeatureFlagsFlagDeleted(
        /** What the event is about. */
        public val data: FeatureFlagEventData,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagContext?,
    ) : EventData

    /** `feature_flags.flag.updated` */
    public data class FeatureFlagsFlagUpdated(
        /** What the event is about. */
        public val data: FeatureFlagEventData,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagUpdatedContext?,
    ) : EventData

    /** `flag.created` */
    public data class FlagCreated(
        /** What the event is about. */
        public val data: FeatureFlagEventData,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagContext?,
    ) : EventData

    /** `flag.deleted` */
    public data class FlagDeleted(
        /** What the event is about. */
        public val data: FeatureFlagEventData,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagContext?,
    ) : EventData

    /** `flag.rule_updated` */
    public data class FlagRuleUpdated(
        /** What the event is about. */
        public val data: FeatureFlagEventData,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagRuleContext?,
    ) : EventData

    /** `flag.updated` */
    public data class FlagUpdated(
        /** What the event is about. */
        public val data: FeatureFlagEventData,
        /** What stands beside the data, if anything does. */
        public val context: FeatureFlagUpdatedContext?,
    ) : EventData

    /** `group.created` */
    public data class GroupCreated(
        /** What the event is about. */
        public val data: Group,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `group.deleted` */
    public data class GroupDeleted(
        /** What the event is about. */
        public val data: Group,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `group.member_added` */
    public data class GroupMemberAdded(
        /** What the event is about. */
        public val data: GroupMember,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `group.member_removed` */
    public data class GroupMemberRemoved(
        /** What the event is about. */
        public val data: GroupMember,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `group.updated` */
    public data class GroupUpdated(
        /** What the event is about. */
        public val data: Group,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `invitation.accepted` */
    public data class InvitationAccepted(
        /** What the event is about. */
        public val data: InvitationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `invitation.created` */
    public data class InvitationCreated(
        /** What the event is about. */
        public val data: InvitationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `invitation.resent` */
    public data class InvitationResent(
        /** What the event is about. */
        public val data: InvitationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `invitation.revoked` */
    public data class InvitationRevoked(
        /** What the event is about. */
        public val data: InvitationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `magic_auth.created` */
    public data class MagicAuthCreated(
        /** What the event is about. */
        public val data: MagicAuthEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization.created` */
    public data class OrganizationCreated(
        /** What the event is about. */
        public val data: OrganizationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization.deleted` */
    public data class OrganizationDeleted(
        /** What the event is about. */
        public val data: OrganizationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_domain.created` */
    public data class OrganizationDomainCreated(
        /** What the event is about. */
        public val data: OrganizationDomain,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_domain.deleted` */
    public data class OrganizationDomainDeleted(
        /** What the event is about. */
        public val data: OrganizationDomain,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_domain.updated` */
    public data class OrganizationDomainUpdated(
        /** What the event is about. */
        public val data: OrganizationDomain,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_domain.verification_failed` */
    public data class OrganizationDomainVerificationFailed(
        /** What the event is about. */
        public val data: OrganizationDomainVerificationFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_domain.verified` */
    public data class OrganizationDomainVerified(
        /** What the event is about. */
        public val data: OrganizationDomain,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_membership.created` */
    public data class OrganizationMembershipCreated(
        /** What the event is about. */
        public val data: OrganizationMembershipEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_membership.deleted` */
    public data class OrganizationMembershipDeleted(
        /** What the event is about. */
        public val data: OrganizationMembershipEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_membership.updated` */
    public data class OrganizationMembershipUpdated(
        /** What the event is about. */
        public val data: OrganizationMembershipEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_role.created` */
    public data class OrganizationRoleCreated(
        /** What the event is about. */
        public val data: OrganizationRoleEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_role.deleted` */
    public data class OrganizationRoleDeleted(
        /** What the event is about. */
        public val data: OrganizationRoleEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization_role.updated` */
    public data class OrganizationRoleUpdated(
        /** What the event is about. */
        public val data: OrganizationRoleEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `organization.updated` */
    public data class OrganizationUpdated(
        /** What the event is about. */
        public val data: OrganizationEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `password_reset.created` */
    public data class PasswordResetCreated(
        /** What the event is about. */
        public val data: PasswordResetEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `password_reset.succeeded` */
    public data class PasswordResetSucceeded(
        /** What the event is about. */
        public val data: PasswordResetEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `permission.created` */
    public data class PermissionCreated(
        /** What the event is about. */
        public val data: AuthorizationPermission,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `permission.deleted` */
    public data class PermissionDeleted(
        /** What the event is about. */
        public val data: AuthorizationPermission,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `permission.updated` */
    public data class PermissionUpdated(
        /** What the event is about. */
        public val data: AuthorizationPermission,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.connected_account.connected` */
    public data class PipesConnectedAccountConnected(
        /** What the event is about. */
        public val data: PipesConnectedAccount,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.connected_account.connection_failed` */
    public data class PipesConnectedAccountConnectionFailed(
        /** What the event is about. */
        public val data: PipesConnectedAccountConnectionFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.connected_account.disconnected` */
    public data class PipesConnectedAccountDisconnected(
        /** What the event is about. */
        public val data: PipesConnectedAccount,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.connected_account.reauthorization_needed` */
    public data class PipesConnectedAccountReauthorizationNeeded(
        /** What the event is about. */
        public val data: PipesConnectedAccount,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.account_connection.add_failed` */
    public data class PipesAccountConnectionAddFailed(
        /** What the event is about. */
        public val data: PipesConnectedAccountConnectionFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.account_connection.connected` */
    public data class PipesAccountConnectionConnected(
        /** What the event is about. */
        public val data: PipesConnectedAccount,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.account_connection.connection_failed` */
    public data class PipesAccountConnectionConnectionFailed(
        /** What the event is about. */
        public val data: PipesConnectedAccountConnectionFailedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.account_connection.disconnected` */
    public data class PipesAccountConnectionDisconnected(
        /** What the event is about. */
        public val data: PipesConnectedAccount,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `pipes.account_connection.reauthorization_needed` */
    public data class PipesAccountConnectionReauthorizationNeeded(
        /** What the event is about. */
        public val data: PipesConnectedAccount,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `radar.challenge_created` */
    public data class RadarChallengeCreated(
        /** What the event is about. */
        public val data: RadarChallengeCreatedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `resource_export.completed` */
    public data class ResourceExportCompleted(
        /** What the event is about. */
        public val data: ResourceExportEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `resource_export.created` */
    public data class ResourceExportCreated(
        /** What the event is about. */
        public val data: ResourceExportEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `resource_export.downloaded` */
    public data class ResourceExportDownloaded(
        /** What the event is about. */
        public val data: ResourceExportEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `resource_export.failed` */
    public data class ResourceExportFailed(
        /** What the event is about. */
        public val data: ResourceExportEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `role.created` */
    public data class RoleCreated(
        /** What the event is about. */
        public val data: RoleEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `role.deleted` */
    public data class RoleDeleted(
        /** What the event is about. */
        public val data: RoleEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `role.updated` */
    public data class RoleUpdated(
        /** What the event is about. */
        public val data: RoleEventData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `session.created` */
    public data class SessionCreated(
        /** What the event is about. */
        public val data: Session,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `session.revoked` */
    public data class SessionRevoked(
        /** What the event is about. */
        public val data: Session,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `user.created` */
    public data class UserCreated(
        /** What the event is about. */
        public val data: User,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `user.deleted` */
    public data class UserDeleted(
        /** What the event is about. */
        public val data: User,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `user.updated` */
    public data class UserUpdated(
        /** What the event is about. */
        public val data: User,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.byok_key.deleted` */
    public data class VaultByokKeyDeleted(
        /** What the event is about. */
        public val data: VaultByokKeyDeletedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.byok_key.verification_completed` */
    public data class VaultByokKeyVerificationCompleted(
        /** What the event is about. */
        public val data: VaultByokKeyVerificationData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.data.created` */
    public data class VaultDataCreated(
        /** What the event is about. */
        public val data: VaultDataWrittenData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.data.deleted` */
    public data class VaultDataDeleted(
        /** What the event is about. */
        public val data: VaultDataNameData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.data.read` */
    public data class VaultDataRead(
        /** What the event is about. */
        public val data: VaultDataReadData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.data.updated` */
    public data class VaultDataUpdated(
        /** What the event is about. */
        public val data: VaultDataWrittenData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.dek.decrypted` */
    public data class VaultDekDecrypted(
        /** What the event is about. */
        public val data: VaultDekDecryptedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.dek.read` */
    public data class VaultDekRead(
        /** What the event is about. */
        public val data: VaultDekReadData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.kek.created` */
    public data class VaultKekCreated(
        /** What the event is about. */
        public val data: VaultKekData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.kek.deleted` */
    public data class VaultKekDeleted(
        /** What the event is about. */
        public val data: VaultKekData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.metadata.read` */
    public data class VaultMetadataRead(
        /** What the event is about. */
        public val data: VaultDataNameData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.names.listed` */
    public data class VaultNamesListed(
        /** What the event is about. */
        public val data: VaultNamesListedData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `vault.dek.rekeyed` */
    public data class VaultDekRekeyed(
        /** What the event is about. */
        public val data: VaultDekReadData,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `waitlist_user.approved` */
    public data class WaitlistUserApproved(
        /** What the event is about. */
        public val data: WaitlistUser,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `waitlist_user.created` */
    public data class WaitlistUserCreated(
        /** What the event is about. */
        public val data: WaitlistUser,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** `waitlist_user.denied` */
    public data class WaitlistUserDenied(
        /** What the event is about. */
        public val data: WaitlistUser,
        /** What stands beside the data, if anything does. */
        public val context: EventContext?,
    ) : EventData

    /** An event type that this version does not know. */
    public data object Unknown : EventData
}

/** Reads data and context with the given functions. */
internal fun eventData(event: EventType, reader: EventReader): EventData = when (event.value) {
    "action.authentication.denied" -> EventData.ActionAuthenticationDenied(reader.data(ActionAuthenticationDeniedData.serializer()), reader.context(EventContext.serializer()))
    "action.user_registration.denied" -> EventData.ActionUserRegistrationDenied(reader.data(ActionUserRegistrationDeniedData.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.claim.attempt.created" -> EventData.AgentRegistrationClaimAttemptCreated(reader.data(AgentRegistrationClaimAttempt.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.claim.completed" -> EventData.AgentRegistrationClaimCompleted(reader.data(AgentRegistrationClaimEventData.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.created" -> EventData.AgentRegistrationCreated(reader.data(AgentRegistrationEventData.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.credential.issued" -> EventData.AgentRegistrationCredentialIssued(reader.data(AgentRegistrationCredential.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.deleted" -> EventData.AgentRegistrationDeleted(reader.data(AgentRegistrationReference.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.expired" -> EventData.AgentRegistrationExpired(reader.data(AgentRegistrationReference.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.organization.switched" -> EventData.AgentRegistrationOrganizationSwitched(reader.data(AgentRegistrationOrganizationSwitched.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.refreshed" -> EventData.AgentRegistrationRefreshed(reader.data(AgentRegistrationReference.serializer()), reader.context(EventContext.serializer()))
    "agent.registration.revoked" -> EventData.AgentRegistrationRevoked(reader.data(AgentRegistrationReference.serializer()), reader.context(EventContext.serializer()))
    "agent.blueprint.created" -> EventData.AgentBlueprintCreated(reader.data(AgentBlueprint.serializer()), reader.context(EventContext.serializer()))
    "agent.blueprint.deleted" -> EventData.AgentBlueprintDeleted(reader.data(AgentBlueprintDeletedData.serializer()), reader.context(EventContext.serializer()))
    "agent.blueprint.updated" -> EventData.AgentBlueprintUpdated(reader.data(AgentBlueprint.serializer()), reader.context(EventContext.serializer()))
    "agent.instance.created" -> EventData.AgentInstanceCreated(reader.data(AgentInstance.serializer()), reader.context(EventContext.serializer()))
    "agent.instance.deleted" -> EventData.AgentInstanceDeleted(reader.data(AgentInstance.serializer()), reader.context(EventContext.serializer()))
    "agent.instance.session.created" -> EventData.AgentInstanceSessionCreated(reader.data(AgentInstanceSessionCreatedData.serializer()), reader.context(EventContext.serializer()))
    "agent.instance.session.revoked" -> EventData.AgentInstanceSessionRevoked(reader.data(AgentInstanceSessionRevokedData.serializer()), reader.context(EventContext.serializer()))
    "api_key.created" -> EventData.ApiKeyCreated(reader.data(ApiKey.serializer()), reader.context(EventContext.serializer()))
    "api_key.revoked" -> EventData.ApiKeyRevoked(reader.data(ApiKey.serializer()), reader.context(EventContext.serializer()))
    "api_key.updated" -> EventData.ApiKeyUpdated(reader.data(ApiKeyUpdatedData.serializer()), reader.context(EventContext.serializer()))
    "authentication.email_verification_failed" -> EventData.AuthenticationEmailVerificationFailed(reader.data(AuthenticationFailedData.serializer()), reader.context(EventContext.serializer()))
    "authentication.email_verification_succeeded" -> EventData.AuthenticationEmailVerificationSucceeded(reader.data(AuthenticationSucceededData.serializer()), reader.context(EventContext.serializer()))
    "authentication.magic_auth_failed" -> EventData.AuthenticationMagicAuthFailed(reader.data(AuthenticationFailedData.serializer()), reader.context(EventContext.serializer()))
    "authentication.magic_auth_succeeded" -> EventData.AuthenticationMagicAuthSucceeded(reader.data(AuthenticationSucceededData.serializer()), reader.context(EventContext.serializer()))
    "authentication.mfa_failed" -> EventData.AuthenticationMfaFailed(reader.data(AuthenticationFailedData.serializer()), reader.context(EventContext.serializer()))
    "authentication.mfa_succeeded" -> EventData.AuthenticationMfaSucceeded(reader.data(AuthenticationSucceededData.serializer()), reader.context(EventContext.serializer()))
    "authentication.oauth_failed" -> EventData.AuthenticationOauthFailed(reader.data(AuthenticationFailedData.serializer()), reader.context(EventContext.serializer()))
    "authentication.oauth_succeeded" -> EventData.AuthenticationOauthSucceeded(reader.data(AuthenticationSucceededData.serializer()), reader.context(EventContext.serializer()))
    "authentication.passkey_failed" -> EventData.AuthenticationPasskeyFailed(reader.data(AuthenticationFailedData.serializer()), reader.context(EventContext.serializer()))
    "authentication.passkey_succeeded" -> EventData.AuthenticationPasskeySucceeded(reader.data(AuthenticationSucceededData.serializer()), reader.context(EventContext.serializer()))
    "authentication.password_failed" -> EventData.AuthenticationPasswordFailed(reader.data(AuthenticationFailedData.serializer()), reader.context(EventContext.serializer()))
    "authentication.password_succeeded" -> EventData.AuthenticationPasswordSucceeded(reader.data(AuthenticationSucceededData.serializer()), reader.context(EventContext.serializer()))
    "authentication.radar_risk_detected" -> EventData.AuthenticationRadarRiskDetected(reader.data(AuthenticationRadarRiskDetectedData.serializer()), reader.context(EventContext.serializer()))
    "authentication.reauthentication_succeeded" -> EventData.AuthenticationReauthenticationSucceeded(reader.data(AuthenticationSucceededData.serializer()), reader.context(EventContext.serializer()))
    "authentication.sso_failed" -> EventData.AuthenticationSsoFailed(reader.data(AuthenticationSsoData.serializer()), reader.context(EventContext.serializer()))
    "authentication.sso_started" -> EventData.AuthenticationSsoStarted(reader.data(AuthenticationSsoData.serializer()), reader.context(EventContext.serializer()))
    "authentication.sso_succeeded" -> EventData.AuthenticationSsoSucceeded(reader.data(AuthenticationSsoData.serializer()), reader.context(EventContext.serializer()))
    "authentication.sso_timed_out" -> EventData.AuthenticationSsoTimedOut(reader.data(AuthenticationSsoData.serializer()), reader.context(EventContext.serializer()))
    "connection.activated" -> EventData.ConnectionActivated(reader.data(ConnectionEventData.serializer()), reader.context(EventContext.serializer()))
    "connection.deactivated" -> EventData.ConnectionDeactivated(reader.data(ConnectionEventData.serializer()), reader.context(EventContext.serializer()))
    "connection.deleted" -> EventData.ConnectionDeleted(reader.data(ConnectionDeletedData.serializer()), reader.context(EventContext.serializer()))
    "connection.saml_certificate_renewal_required" -> EventData.ConnectionSamlCertificateRenewalRequired(reader.data(ConnectionSamlCertificateRenewalRequiredData.serializer()), reader.context(EventContext.serializer()))
    "connection.saml_certificate_renewed" -> EventData.ConnectionSamlCertificateRenewed(reader.data(ConnectionSamlCertificateRenewedData.serializer()), reader.context(EventContext.serializer()))
    "dsync.activated" -> EventData.DsyncActivated(reader.data(DirectoryEventData.serializer()), reader.context(EventContext.serializer()))
    "dsync.deleted" -> EventData.DsyncDeleted(reader.data(DirectoryDeletedData.serializer()), reader.context(EventContext.serializer()))
    "dsync.group.created" -> EventData.DsyncGroupCreated(reader.data(DirectoryGroup.serializer()), reader.context(EventContext.serializer()))
    "dsync.group.deleted" -> EventData.DsyncGroupDeleted(reader.data(DirectoryGroup.serializer()), reader.context(EventContext.serializer()))
    "dsync.group.updated" -> EventData.DsyncGroupUpdated(reader.data(DirectoryGroupUpdatedData.serializer()), reader.context(EventContext.serializer()))
    "dsync.token.created" -> EventData.DsyncTokenCreated(reader.data(DirectoryToken.serializer()), reader.context(EventContext.serializer()))
    "dsync.token.revoked" -> EventData.DsyncTokenRevoked(reader.data(DirectoryToken.serializer()), reader.context(EventContext.serializer()))
    "dsync.group.user_added" -> EventData.DsyncGroupUserAdded(reader.data(DirectoryGroupMembership.serializer()), reader.context(EventContext.serializer()))
    "dsync.user.created" -> EventData.DsyncUserCreated(reader.data(DirectoryUser.serializer()), reader.context(EventContext.serializer()))
    "dsync.user.deleted" -> EventData.DsyncUserDeleted(reader.data(DirectoryUser.serializer()), reader.context(EventContext.serializer()))
    "dsync.group.user_removed" -> EventData.DsyncGroupUserRemoved(reader.data(DirectoryGroupMembership.serializer()), reader.context(EventContext.serializer()))
    "dsync.user.updated" -> EventData.DsyncUserUpdated(reader.data(DirectoryUserUpdatedData.serializer()), reader.context(EventContext.serializer()))
    "email_verification.created" -> EventData.EmailVerificationCreated(reader.data(EmailVerificationEventData.serializer()), reader.context(EventContext.serializer()))
    "feature_flags.flag_rule.created" -> EventData.FeatureFlagsFlagRuleCreated(reader.data(FeatureFlagRule.serializer()), reader.context(FeatureFlagRuleCreatedContext.serializer()))
    "feature_flags.flag_rule.deleted" -> EventData.FeatureFlagsFlagRuleDeleted(reader.data(FeatureFlagRule.serializer()), reader.context(FeatureFlagRuleCreatedContext.serializer()))
    "feature_flags.flag_rule.updated" -> EventData.FeatureFlagsFlagRuleUpdated(reader.data(FeatureFlagRule.serializer()), reader.context(FeatureFlagRuleUpdatedContext.serializer()))
    "feature_flags.flag_target.created" -> EventData.FeatureFlagsFlagTargetCreated(reader.data(FeatureFlagTarget.serializer()), reader.context(FeatureFlagContext.serializer()))
    "feature_flags.flag_target.deleted" -> EventData.FeatureFlagsFlagTargetDeleted(reader.data(FeatureFlagTarget.serializer()), reader.context(FeatureFlagContext.serializer()))
    "feature_flags.flag.created" -> EventData.FeatureFlagsFlagCreated(reader.data(FeatureFlagEventData.serializer()), reader.context(FeatureFlagContext.serializer()))
    "feature_flags.flag.deleted" -> EventData.FeatureFlagsFlagDeleted(reader.data(FeatureFlagEventData.serializer()), reader.context(FeatureFlagContext.serializer()))
    "feature_flags.flag.updated" -> EventData.FeatureFlagsFlagUpdated(reader.data(FeatureFlagEventData.serializer()), reader.context(FeatureFlagUpdatedContext.serializer()))
    "flag.created" -> EventData.FlagCreated(reader.data(FeatureFlagEventData.serializer()), reader.context(FeatureFlagContext.serializer()))
    "flag.deleted" -> EventData.FlagDeleted(reader.data(FeatureFlagEventData.serializer()), reader.context(FeatureFlagContext.serializer()))
    "flag.rule_updated" -> EventData.FlagRuleUpdated(reader.data(FeatureFlagEventData.serializer()), reader.context(FeatureFlagRuleContext.serializer()))
    "flag.updated" -> EventData.FlagUpdated(reader.data(FeatureFlagEventData.serializer()), reader.context(FeatureFlagUpdatedContext.serializer()))
    "group.created" -> EventData.GroupCreated(reader.data(Group.serializer()), reader.context(EventContext.serializer()))
    "group.deleted" -> EventData.GroupDeleted(reader.data(Group.serializer()), reader.context(EventContext.serializer()))
    "group.member_added" -> EventData.GroupMemberAdded(reader.data(GroupMember.serializer()), reader.context(EventContext.serializer()))
    "group.member_removed" -> EventData.GroupMemberRemoved(reader.data(GroupMember.serializer()), reader.context(EventContext.serializer()))
    "group.updated" -> EventData.GroupUpdated(reader.data(Group.serializer()), reader.context(EventContext.serializer()))
    "invitation.accepted" -> EventData.InvitationAccepted(reader.data(InvitationEventData.serializer()), reader.context(EventContext.serializer()))
    "invitation.created" -> EventData.InvitationCreated(reader.data(InvitationEventData.serializer()), reader.context(EventContext.serializer()))
    "invitation.resent" -> EventData.InvitationResent(reader.data(InvitationEventData.serializer()), reader.context(EventContext.serializer()))
    "invitation.revoked" -> EventData.InvitationRevoked(reader.data(InvitationEventData.serializer()), reader.context(EventContext.serializer()))
    "magic_auth.created" -> EventData.MagicAuthCreated(reader.data(MagicAuthEventData.serializer()), reader.context(EventContext.serializer()))
    "organization.created" -> EventData.OrganizationCreated(reader.data(OrganizationEventData.serializer()), reader.context(EventContext.serializer()))
    "organization.deleted" -> EventData.OrganizationDeleted(reader.data(OrganizationEventData.serializer()), reader.context(EventContext.serializer()))
    "organization_domain.created" -> EventData.OrganizationDomainCreated(reader.data(OrganizationDomain.serializer()), reader.context(EventContext.serializer()))
    "organization_domain.deleted" -> EventData.OrganizationDomainDeleted(reader.data(OrganizationDomain.serializer()), reader.context(EventContext.serializer()))
    "organization_domain.updated" -> EventData.OrganizationDomainUpdated(reader.data(OrganizationDomain.serializer()), reader.context(EventContext.serializer()))
    "organization_domain.verification_failed" -> EventData.OrganizationDomainVerificationFailed(reader.data(OrganizationDomainVerificationFailedData.serializer()), reader.context(EventContext.serializer()))
    "organization_domain.verified" -> EventData.OrganizationDomainVerified(reader.data(OrganizationDomain.serializer()), reader.context(EventContext.serializer()))
    "organization_membership.created" -> EventData.OrganizationMembershipCreated(reader.data(OrganizationMembershipEventData.serializer()), reader.context(EventContext.serializer()))
    "organization_membership.deleted" -> EventData.OrganizationMembershipDeleted(reader.data(OrganizationMembershipEventData.serializer()), reader.context(EventContext.serializer()))
    "organization_membership.updated" -> EventData.OrganizationMembershipUpdated(reader.data(OrganizationMembershipEventData.serializer()), reader.context(EventContext.serializer()))
    "organization_role.created" -> EventData.OrganizationRoleCreated(reader.data(OrganizationRoleEventData.serializer()), reader.context(EventContext.serializer()))
    "organization_role.deleted" -> EventData.OrganizationRoleDeleted(reader.data(OrganizationRoleEventData.serializer()), reader.context(EventContext.serializer()))
    "organization_role.updated" -> EventData.OrganizationRoleUpdated(reader.data(OrganizationRoleEventData.serializer()), reader.context(EventContext.serializer()))
    "organization.updated" -> EventData.OrganizationUpdated(reader.data(OrganizationEventData.serializer()), reader.context(EventContext.serializer()))
    "password_reset.created" -> EventData.PasswordResetCreated(reader.data(PasswordResetEventData.serializer()), reader.context(EventContext.serializer()))
    "password_reset.succeeded" -> EventData.PasswordResetSucceeded(reader.data(PasswordResetEventData.serializer()), reader.context(EventContext.serializer()))
    "permission.created" -> EventData.PermissionCreated(reader.data(AuthorizationPermission.serializer()), reader.context(EventContext.serializer()))
    "permission.deleted" -> EventData.PermissionDeleted(reader.data(AuthorizationPermission.serializer()), reader.context(EventContext.serializer()))
    "permission.updated" -> EventData.PermissionUpdated(reader.data(AuthorizationPermission.serializer()), reader.context(EventContext.serializer()))
    "pipes.connected_account.connected" -> EventData.PipesConnectedAccountConnected(reader.data(PipesConnectedAccount.serializer()), reader.context(EventContext.serializer()))
    "pipes.connected_account.connection_failed" -> EventData.PipesConnectedAccountConnectionFailed(reader.data(PipesConnectedAccountConnectionFailedData.serializer()), reader.context(EventContext.serializer()))
    "pipes.connected_account.disconnected" -> EventData.PipesConnectedAccountDisconnected(reader.data(PipesConnectedAccount.serializer()), reader.context(EventContext.serializer()))
    "pipes.connected_account.reauthorization_needed" -> EventData.PipesConnectedAccountReauthorizationNeeded(reader.data(PipesConnectedAccount.serializer()), reader.context(EventContext.serializer()))
    "pipes.account_connection.add_failed" -> EventData.PipesAccountConnectionAddFailed(reader.data(PipesConnectedAccountConnectionFailedData.serializer()), reader.context(EventContext.serializer()))
    "pipes.account_connection.connected" -> EventData.PipesAccountConnectionConnected(reader.data(PipesConnectedAccount.serializer()), reader.context(EventContext.serializer()))
    "pipes.account_connection.connection_failed" -> EventData.PipesAccountConnectionConnectionFailed(reader.data(PipesConnectedAccountConnectionFailedData.serializer()), reader.context(EventContext.serializer()))
    "pipes.account_connection.disconnected" -> EventData.PipesAccountConnectionDisconnected(reader.data(PipesConnectedAccount.serializer()), reader.context(EventContext.serializer()))
    "pipes.account_connection.reauthorization_needed" -> EventData.PipesAccountConnectionReauthorizationNeeded(reader.data(PipesConnectedAccount.serializer()), reader.context(EventContext.serializer()))
    "radar.challenge_created" -> EventData.RadarChallengeCreated(reader.data(RadarChallengeCreatedData.serializer()), reader.context(EventContext.serializer()))
    "resource_export.completed" -> EventData.ResourceExportCompleted(reader.data(ResourceExportEventData.serializer()), reader.context(EventContext.serializer()))
    "resource_export.created" -> EventData.ResourceExportCreated(reader.data(ResourceExportEventData.serializer()), reader.context(EventContext.serializer()))
    "resource_export.downloaded" -> EventData.ResourceExportDownloaded(reader.data(ResourceExportEventData.serializer()), reader.context(EventContext.serializer()))
    "resource_export.failed" -> EventData.ResourceExportFailed(reader.data(ResourceExportEventData.serializer()), reader.context(EventContext.serializer()))
    "role.created" -> EventData.RoleCreated(reader.data(RoleEventData.serializer()), reader.context(EventContext.serializer()))
    "role.deleted" -> EventData.RoleDeleted(reader.data(RoleEventData.serializer()), reader.context(EventContext.serializer()))
    "role.updated" -> EventData.RoleUpdated(reader.data(RoleEventData.serializer()), reader.context(EventContext.serializer()))
    "session.created" -> EventData.SessionCreated(reader.data(Session.serializer()), reader.context(EventContext.serializer()))
    "session.revoked" -> EventData.SessionRevoked(reader.data(Session.serializer()), reader.context(EventContext.serializer()))
    "user.created" -> EventData.UserCreated(reader.data(User.serializer()), reader.context(EventContext.serializer()))
    "user.deleted" -> EventData.UserDeleted(reader.data(User.serializer()), reader.context(EventContext.serializer()))
    "user.updated" -> EventData.UserUpdated(reader.data(User.serializer()), reader.context(EventContext.serializer()))
    "vault.byok_key.deleted" -> EventData.VaultByokKeyDeleted(reader.data(VaultByokKeyDeletedData.serializer()), reader.context(EventContext.serializer()))
    "vault.byok_key.verification_completed" -> EventData.VaultByokKeyVerificationCompleted(reader.data(VaultByokKeyVerificationData.serializer()), reader.context(EventContext.serializer()))
    "vault.data.created" -> EventData.VaultDataCreated(reader.data(VaultDataWrittenData.serializer()), reader.context(EventContext.serializer()))
    "vault.data.deleted" -> EventData.VaultDataDeleted(reader.data(VaultDataNameData.serializer()), reader.context(EventContext.serializer()))
    "vault.data.read" -> EventData.VaultDataRead(reader.data(VaultDataReadData.serializer()), reader.context(EventContext.serializer()))
    "vault.data.updated" -> EventData.VaultDataUpdated(reader.data(VaultDataWrittenData.serializer()), reader.context(EventContext.serializer()))
    "vault.dek.decrypted" -> EventData.VaultDekDecrypted(reader.data(VaultDekDecryptedData.serializer()), reader.context(EventContext.serializer()))
    "vault.dek.read" -> EventData.VaultDekRead(reader.data(VaultDekReadData.serializer()), reader.context(EventContext.serializer()))
    "vault.kek.created" -> EventData.VaultKekCreated(reader.data(VaultKekData.serializer()), reader.context(EventContext.serializer()))
    "vault.kek.deleted" -> EventData.VaultKekDeleted(reader.data(VaultKekData.serializer()), reader.context(EventContext.serializer()))
    "vault.metadata.read" -> EventData.VaultMetadataRead(reader.data(VaultDataNameData.serializer()), reader.context(EventContext.serializer()))
    "vault.names.listed" -> EventData.VaultNamesListed(reader.data(VaultNamesListedData.serializer()), reader.context(EventContext.serializer()))
    "vault.dek.rekeyed" -> EventData.VaultDekRekeyed(reader.data(VaultDekReadData.serializer()), reader.context(EventContext.serializer()))
    "waitlist_user.approved" -> EventData.WaitlistUserApproved(reader.data(WaitlistUser.serializer()), reader.context(EventContext.serializer()))
    "waitlist_user.created" -> EventData.WaitlistUserCreated(reader.data(WaitlistUser.serializer()), reader.context(EventContext.serializer()))
    "waitlist_user.denied" -> EventData.WaitlistUserDenied(reader.data(WaitlistUser.serializer()), reader.context(EventContext.serializer()))
    else -> EventData.Unknown
}

/** Decodes the parts of an event. */
internal interface EventReader {
    fun <T> data(type: DeserializationStrategy<T>): T

    fun <T> context(type: DeserializationStrategy<T>): T?
}

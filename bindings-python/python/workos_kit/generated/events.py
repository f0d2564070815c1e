# Generated from api/events.yaml with codegen/templates/python/events.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Event types and the models of their data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._values import open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .models.events import ActionAuthenticationDeniedData
    from .models.events import ActionUserRegistrationDeniedData
    from .models.agents import AgentBlueprint
    from .models.events import AgentBlueprintDeletedData
    from .models.agents import AgentInstance
    from .models.events import AgentInstanceSessionCreatedData
    from .models.events import AgentInstanceSessionRevokedData
    from .models.events import AgentRegistrationClaimAttempt
    from .models.events import AgentRegistrationClaimEventData
    from .models.events import AgentRegistrationCredential
    from .models.events import AgentRegistrationEventData
    from .models.events import AgentRegistrationOrganizationSwitched
    from .models.events import AgentRegistrationReference
    from .models.api_keys import ApiKey
    from .models.events import ApiKeyUpdatedData
    from .models.events import AuthenticationFailedData
    from .models.events import AuthenticationRadarRiskDetectedData
    from .models.events import AuthenticationSsoData
    from .models.events import AuthenticationSucceededData
    from .models.authorization import AuthorizationPermission
    from .models.events import ConnectionDeletedData
    from .models.events import ConnectionEventData
    from .models.events import ConnectionSamlCertificateRenewalRequiredData
    from .models.events import ConnectionSamlCertificateRenewedData
    from .models.events import DirectoryDeletedData
    from .models.events import DirectoryEventData
    from .models.directory_sync import DirectoryGroup
    from .models.events import DirectoryGroupMembership
    from .models.events import DirectoryGroupUpdatedData
    from .models.events import DirectoryToken
    from .models.events import DirectoryUser
    from .models.events import DirectoryUserUpdatedData
    from .models.events import EmailVerificationEventData
    from .models.events import FeatureFlagEventData
    from .models.events import FeatureFlagRule
    from .models.events import FeatureFlagTarget
    from .models.groups import Group
    from .models.events import GroupMember
    from .models.events import InvitationEventData
    from .models.events import MagicAuthEventData
    from .models.organization_domains import OrganizationDomain
    from .models.events import OrganizationDomainVerificationFailedData
    from .models.events import OrganizationEventData
    from .models.events import OrganizationMembershipEventData
    from .models.events import OrganizationRoleEventData
    from .models.events import PasswordResetEventData
    from .models.events import PipesConnectedAccount
    from .models.events import PipesConnectedAccountConnectionFailedData
    from .models.events import RadarChallengeCreatedData
    from .models.events import ResourceExportEventData
    from .models.events import RoleEventData
    from .models.user_management import Session
    from .models.user_management import User
    from .models.events import VaultByokKeyDeletedData
    from .models.events import VaultByokKeyVerificationData
    from .models.events import VaultDataNameData
    from .models.events import VaultDataReadData
    from .models.events import VaultDataWrittenData
    from .models.events import VaultDekDecryptedData
    from .models.events import VaultDekReadData
    from .models.events import VaultKekData
    from .models.events import VaultNamesListedData
    from .models.events import WaitlistUser

    EventType: TypeAlias = (
        Literal[
            "action.authentication.denied",
            "action.user_registration.denied",
            "agent.registration.claim.attempt.created",
            "agent.registration.claim.completed",
            "agent.registration.created",
            "agent.registration.credential.issued",
            "agent.registration.deleted",
            "agent.registration.expired",
            "agent.registration.organization.switched",
            "agent.registration.refreshed",
            "agent.registration.revoked",
            "agent.blueprint.created",
            "agent.blueprint.deleted",
            "agent.blueprint.updated",
            "agent.instance.created",
            "agent.instance.deleted",
            "agent.instance.session.created",
            "agent.instance.session.revoked",
            "api_key.created",
            "api_key.revoked",
            "api_key.updated",
            "authentication.email_verification_failed",
            "authentication.email_verification_succeeded",
            "authentication.magic_auth_failed",
            "authentication.magic_auth_succeeded",
            "authentication.mfa_failed",
            "authentication.mfa_succeeded",
            "authentication.oauth_failed",
            "authentication.oauth_succeeded",
            "authentication.passkey_failed",
            "authentication.passkey_succeeded",
            "authentication.password_failed",
            "authentication.password_succeeded",
            "authentication.radar_risk_detected",
            "authentication.reauthentication_succeeded",
            "authentication.sso_failed",
            "authentication.sso_started",
            "authentication.sso_succeeded",
            "authentication.sso_timed_out",
            "connection.activated",
            "connection.deactivated",
            "connection.deleted",
            "connection.saml_certificate_renewal_required",
            "connection.saml_certificate_renewed",
            "dsync.activated",
            "dsync.deleted",
            "dsync.group.created",
            "dsync.group.deleted",
            "dsync.group.updated",
            "dsync.token.created",
            "dsync.token.revoked",
            "dsync.group.user_added",
            "dsync.user.created",
            "dsync.user.deleted",
            "dsync.group.user_removed",
            "dsync.user.updated",
            "email_verification.created",
            "feature_flags.flag_rule.created",
            "feature_flags.flag_rule.deleted",
            "feature_flags.flag_rule.updated",
            "feature_flags.flag_target.created",
            "feature_flags.flag_target.deleted",
            "feature_flags.flag.created",
            "feature_flags.flag.deleted",
            "feature_flags.flag.updated",
            "flag.created",
            "flag.deleted",
            "flag.rule_updated",
            "flag.updated",
            "group.created",
            "group.deleted",
            "group.member_added",
            "group.member_removed",
            "group.updated",
            "invitation.accepted",
            "invitation.created",
            "invitation.resent",
            "invitation.revoked",
            "magic_auth.created",
            "organization.created",
            "organization.deleted",
            "organization_domain.created",
            "organization_domain.deleted",
            "organization_domain.updated",
            "organization_domain.verification_failed",
            "organization_domain.verified",
            "organization_membership.created",
            "organization_membership.deleted",
            "organization_membership.updated",
            "organization_role.created",
            "organization_role.deleted",
            "organization_role.updated",
            "organization.updated",
            "password_reset.created",
            "password_reset.succeeded",
            "permission.created",
            "permission.deleted",
            "permission.updated",
            "pipes.connected_account.connected",
            "pipes.connected_account.connection_failed",
            "pipes.connected_account.disconnected",
            "pipes.connected_account.reauthorization_needed",
            "pipes.account_connection.add_failed",
            "pipes.account_connection.connected",
            "pipes.account_connection.connection_failed",
            "pipes.account_connection.disconnected",
            "pipes.account_connection.reauthorization_needed",
            "radar.challenge_created",
            "resource_export.completed",
            "resource_export.created",
            "resource_export.downloaded",
            "resource_export.failed",
            "role.created",
            "role.deleted",
            "role.updated",
            "session.created",
            "session.revoked",
            "user.created",
            "user.deleted",
            "user.updated",
            "vault.byok_key.deleted",
            "vault.byok_key.verification_completed",
            "vault.data.created",
            "vault.data.deleted",
            "vault.data.read",
            "vault.data.updated",
            "vault.dek.decrypted",
            "vault.dek.read",
            "vault.kek.created",
            "vault.kek.deleted",
            "vault.metadata.read",
            "vault.names.listed",
            "vault.dek.rekeyed",
            "waitlist_user.approved",
            "waitlist_user.created",
            "waitlist_user.denied",
        ]
        | str
    )
    EventData: TypeAlias = (
ActionAuthenticationDeniedData
| ActionUserRegistrationDeniedData
| AgentBlueprint
| AgentBlueprintDeletedData
| AgentInstance
| AgentInstanceSessionCreatedData
| AgentInstanceSessionRevokedData
| AgentRegistrationClaimAttempt
| AgentRegistrationClaimEventData
| AgentRegistrationCredential
| AgentRegistrationEventData
| AgentRegistrationOrganizationSwitched
| AgentRegistrationReference
| ApiKey
| ApiKeyUpdatedData
| AuthenticationFailedData
| AuthenticationRadarRiskDetectedData
| AuthenticationSsoData
| AuthenticationSucceededData
| AuthorizationPermission
| ConnectionDeletedData
| ConnectionEventData
| ConnectionSamlCertificateRenewalRequiredData
| ConnectionSamlCertificateRenewedData
| DirectoryDeletedData
| DirectoryEventData
| DirectoryGroup
| DirectoryGroupMembership
| DirectoryGroupUpdatedData
| DirectoryToken
| DirectoryUser
| DirectoryUserUpdatedData
| EmailVerificationEventData
| FeatureFlagEventData
| FeatureFlagRule
| FeatureFlagTarget
| Group
| GroupMember
| InvitationEventData
| MagicAuthEventData
| OrganizationDomain
| OrganizationDomainVerificationFailedData
| OrganizationEventData
| OrganizationMembershipEventData
| OrganizationRoleEventData
| PasswordResetEventData
| PipesConnectedAccount
| PipesConnectedAccountConnectionFailedData
| RadarChallengeCreatedData
| ResourceExportEventData
| RoleEventData
| Session
| User
| VaultByokKeyDeletedData
| VaultByokKeyVerificationData
| VaultDataNameData
| VaultDataReadData
| VaultDataWrittenData
| VaultDekDecryptedData
| VaultDekReadData
| VaultKekData
| VaultNamesListedData
| WaitlistUser
    )
else:
    EventType = open_enum(
        "action.authentication.denied",
        "action.user_registration.denied",
        "agent.registration.claim.attempt.created",
        "agent.registration.claim.completed",
        "agent.registration.created",
        "agent.registration.credential.issued",
        "agent.registration.deleted",
        "agent.registration.expired",
        "agent.registration.organization.switched",
        "agent.registration.refreshed",
        "agent.registration.revoked",
        "agent.blueprint.created",
        "agent.blueprint.deleted",
        "agent.blueprint.updated",
        "agent.instance.created",
        "agent.instance.deleted",
        "agent.instance.session.created",
        "agent.instance.session.revoked",
        "api_key.created",
        "api_key.revoked",
        "api_key.updated",
        "authentication.email_verification_failed",
        "authentication.email_verification_succeeded",
        "authentication.magic_auth_failed",
        "authentication.magic_auth_succeeded",
        "authentication.mfa_failed",
        "authentication.mfa_succeeded",
        "authentication.oauth_failed",
        "authentication.oauth_succeeded",
        "authentication.passkey_failed",
        "authentication.passkey_succeeded",
        "authentication.password_failed",
        "authentication.password_succeeded",
        "authentication.radar_risk_detected",
        "authentication.reauthentication_succeeded",
        "authentication.sso_failed",
        "authentication.sso_started",
        "authentication.sso_succeeded",
        "authentication.sso_timed_out",
        "connection.activated",
        "connection.deactivated",
        "connection.deleted",
        "connection.saml_certificate_renewal_required",
        "connection.saml_certificate_renewed",
        "dsync.activated",
        "dsync.deleted",
        "dsync.group.created",
        "dsync.group.deleted",
        "dsync.group.updated",
        "dsync.token.created",
        "dsync.token.revoked",
        "dsync.group.user_added",
        "dsync.user.created",
        "dsync.user.deleted",
        "dsync.group.user_removed",
        "dsync.user.updated",
        "email_verification.created",
        "feature_flags.flag_rule.created",
        "feature_flags.flag_rule.deleted",
        "feature_flags.flag_rule.updated",
        "feature_flags.flag_target.created",
        "feature_flags.flag_target.deleted",
        "feature_flags.flag.created",
        "feature_flags.flag.deleted",
        "feature_flags.flag.updated",
        "flag.created",
        "flag.deleted",
        "flag.rule_updated",
        "flag.updated",
        "group.created",
        "group.deleted",
        "group.member_added",
        "group.member_removed",
        "group.updated",
        "invitation.accepted",
        "invitation.created",
        "invitation.resent",
        "invitation.revoked",
        "magic_auth.created",
        "organization.created",
        "organization.deleted",
        "organization_domain.created",
        "organization_domain.deleted",
        "organization_domain.updated",
        "organization_domain.verification_failed",
        "organization_domain.verified",
        "organization_membership.created",
        "organization_membership.deleted",
        "organization_membership.updated",
        "organization_role.created",
        "organization_role.deleted",
        "organization_role.updated",
        "organization.updated",
        "password_reset.created",
        "password_reset.succeeded",
        "permission.created",
        "permission.deleted",
        "permission.updated",
        "pipes.connected_account.connected",
        "pipes.connected_account.connection_failed",
        "pipes.connected_account.disconnected",
        "pipes.connected_account.reauthorization_needed",
        "pipes.account_connection.add_failed",
        "pipes.account_connection.connected",
        "pipes.account_connection.connection_failed",
        "pipes.account_connection.disconnected",
        "pipes.account_connection.reauthorization_needed",
        "radar.challenge_created",
        "resource_export.completed",
        "resource_export.created",
        "resource_export.downloaded",
        "resource_export.failed",
        "role.created",
        "role.deleted",
        "role.updated",
        "session.created",
        "session.revoked",
        "user.created",
        "user.deleted",
        "user.updated",
        "vault.byok_key.deleted",
        "vault.byok_key.verification_completed",
        "vault.data.created",
        "vault.data.deleted",
        "vault.data.read",
        "vault.data.updated",
        "vault.dek.decrypted",
        "vault.dek.read",
        "vault.kek.created",
        "vault.kek.deleted",
        "vault.metadata.read",
        "vault.names.listed",
        "vault.dek.rekeyed",
        "waitlist_user.approved",
        "waitlist_user.created",
        "waitlist_user.denied",
    )
    EventData = Any
"""The name of an event type. Other values can appear."""

DATA: dict[str, str] = {
    "action.authentication.denied": "events:ActionAuthenticationDeniedData",
    "action.user_registration.denied": "events:ActionUserRegistrationDeniedData",
    "agent.registration.claim.attempt.created": "events:AgentRegistrationClaimAttempt",
    "agent.registration.claim.completed": "events:AgentRegistrationClaimEventData",
    "agent.registration.created": "events:AgentRegistrationEventData",
    "agent.registration.credential.issued": "events:AgentRegistrationCredential",
    "agent.registration.deleted": "events:AgentRegistrationReference",
    "agent.registration.expired": "events:AgentRegistrationReference",
    "agent.registration.organization.switched": "events:AgentRegistrationOrganizationSwitched",
    "agent.registration.refreshed": "events:AgentRegistrationReference",
    "agent.registration.revoked": "events:AgentRegistrationReference",
    "agent.blueprint.created": "agents:AgentBlueprint",
    "agent.blueprint.deleted": "events:AgentBlueprintDeletedData",
    "agent.blueprint.updated": "agents:AgentBlueprint",
    "agent.instance.created": "agents:AgentInstance",
    "agent.instance.deleted": "agents:AgentInstance",
    "agent.instance.session.created": "events:AgentInstanceSessionCreatedData",
    "agent.instance.session.revoked": "events:AgentInstanceSessionRevokedData",
    "api_key.created": "api_keys:ApiKey",
    "api_key.revoked": "api_keys:ApiKey",
    "api_key.updated": "events:ApiKeyUpdatedData",
    "authentication.email_verification_failed": "events:AuthenticationFailedData",
    "authentication.email_verification_succeeded": "events:AuthenticationSucceededData",
    "authentication.magic_auth_failed": "events:AuthenticationFailedData",
    "authentication.magic_auth_succeeded": "events:AuthenticationSucceededData",
    "authentication.mfa_failed": "events:AuthenticationFailedData",
    "authentication.mfa_succeeded": "events:AuthenticationSucceededData",
    "authentication.oauth_failed": "events:AuthenticationFailedData",
    "authentication.oauth_succeeded": "events:AuthenticationSucceededData",
    "authentication.passkey_failed": "events:AuthenticationFailedData",
    "authentication.passkey_succeeded": "events:AuthenticationSucceededData",
    "authentication.password_failed": "events:AuthenticationFailedData",
    "authentication.password_succeeded": "events:AuthenticationSucceededData",
    "authentication.radar_risk_detected": "events:AuthenticationRadarRiskDetectedData",
    "authentication.reauthentication_succeeded": "events:AuthenticationSucceededData",
    "authentication.sso_failed": "events:AuthenticationSsoData",
    "authentication.sso_started": "events:AuthenticationSsoData",
    "authentication.sso_succeeded": "events:AuthenticationSsoData",
    "authentication.sso_timed_out": "events:AuthenticationSsoData",
    "connection.activated": "events:ConnectionEventData",
    "connection.deactivated": "events:ConnectionEventData",
    "connection.deleted": "events:ConnectionDeletedData",
    "connection.saml_certificate_renewal_required": "events:ConnectionSamlCertificateRenewalRequiredData",
    "connection.saml_certificate_renewed": "events:ConnectionSamlCertificateRenewedData",
    "dsync.activated": "events:DirectoryEventData",
    "dsync.deleted": "events:DirectoryDeletedData",
    "dsync.group.created": "directory_sync:DirectoryGroup",
    "dsync.group.deleted": "directory_sync:DirectoryGroup",
    "dsync.group.updated": "events:DirectoryGroupUpdatedData",
    "dsync.token.created": "events:DirectoryToken",
    "dsync.token.revoked": "events:DirectoryToken",
    "dsync.group.user_added": "events:DirectoryGroupMembership",
    "dsync.user.created": "events:DirectoryUser",
    "dsync.user.deleted": "events:DirectoryUser",
    "dsync.group.user_removed": "events:DirectoryGroupMembership",
    "dsync.user.updated": "events:DirectoryUserUpdatedData",
    "email_verification.created": "events:EmailVerificationEventData",
    "feature_flags.flag_rule.created": "events:FeatureFlagRule",
    "feature_flags.flag_rule.deleted": "events:FeatureFlagRule",
    "feature_flags.flag_rule.updated": "events:FeatureFlagRule",
    "feature_flags.flag_target.created": "events:FeatureFlagTarget",
    "feature_flags.flag_target.deleted": "events:FeatureFlagTarget",
    "feature_flags.flag.created": "events:FeatureFlagEventData",
    "feature_flags.flag.deleted": "events:FeatureFlagEventData",
    "feature_flags.flag.updated": "events:FeatureFlagEventData",
    "flag.created": "events:FeatureFlagEventData",
    "flag.deleted": "events:FeatureFlagEventData",
    "flag.rule_updated": "events:FeatureFlagEventData",
    "flag.updated": "events:FeatureFlagEventData",
    "group.created": "groups:Group",
    "group.deleted": "groups:Group",
    "group.member_added": "events:GroupMember",
    "group.member_removed": "events:GroupMember",
    "group.updated": "groups:Group",
    "invitation.accepted": "events:InvitationEventData",
    "invitation.created": "events:InvitationEventData",
    "invitation.resent": "events:InvitationEventData",
    "invitation.revoked": "events:InvitationEventData",
    "magic_auth.created": "events:MagicAuthEventData",
    "organization.created": "events:OrganizationEventData",
    "organization.deleted": "events:OrganizationEventData",
    "organization_domain.created": "organization_domains:OrganizationDomain",
    "organization_domain.deleted": "organization_domains:OrganizationDomain",
    "organization_domain.updated": "organization_domains:OrganizationDomain",
    "organization_domain.verification_failed": "events:OrganizationDomainVerificationFailedData",
    "organization_domain.verified": "organization_domains:OrganizationDomain",
    "organization_membership.created": "events:OrganizationMembershipEventData",
    "organization_membership.deleted": "events:OrganizationMembershipEventData",
    "organization_membership.updated": "events:OrganizationMembershipEventData",
    "organization_role.created": "events:OrganizationRoleEventData",
    "organization_role.deleted": "events:OrganizationRoleEventData",
    "organization_role.updated": "events:OrganizationRoleEventData",
    "organization.updated": "events:OrganizationEventData",
    "password_reset.created": "events:PasswordResetEventData",
    "password_reset.succeeded": "events:PasswordResetEventData",
    "permission.created": "authorization:AuthorizationPermission",
    "permission.deleted": "authorization:AuthorizationPermission",
    "permission.updated": "authorization:AuthorizationPermission",
    "pipes.connected_account.connected": "events:PipesConnectedAccount",
    "pipes.connected_account.connection_failed": "events:PipesConnectedAccountConnectionFailedData",
    "pipes.connected_account.disconnected": "events:PipesConnectedAccount",
    "pipes.connected_account.reauthorization_needed": "events:PipesConnectedAccount",
    "pipes.account_connection.add_failed": "events:PipesConnectedAccountConnectionFailedData",
    "pipes.account_connection.connected": "events:PipesConnectedAccount",
    "pipes.account_connection.connection_failed": "events:PipesConnectedAccountConnectionFailedData",
    "pipes.account_connection.disconnected": "events:PipesConnectedAccount",
    "pipes.account_connection.reauthorization_needed": "events:PipesConnectedAccount",
    "radar.challenge_created": "events:RadarChallengeCreatedData",
    "resource_export.completed": "events:ResourceExportEventData",
    "resource_export.created": "events:ResourceExportEventData",
    "resource_export.downloaded": "events:ResourceExportEventData",
    "resource_export.failed": "events:ResourceExportEventData",
    "role.created": "events:RoleEventData",
    "role.deleted": "events:RoleEventData",
    "role.updated": "events:RoleEventData",
    "session.created": "user_management:Session",
    "session.revoked": "user_management:Session",
    "user.created": "user_management:User",
    "user.deleted": "user_management:User",
    "user.updated": "user_management:User",
    "vault.byok_key.deleted": "events:VaultByokKeyDeletedData",
    "vault.byok_key.verification_completed": "events:VaultByokKeyVerificationData",
    "vault.data.created": "events:VaultDataWrittenData",
    "vault.data.deleted": "events:VaultDataNameData",
    "vault.data.read": "events:VaultDataReadData",
    "vault.data.updated": "events:VaultDataWrittenData",
    "vault.dek.decrypted": "events:VaultDekDecryptedData",
    "vault.dek.read": "events:VaultDekReadData",
    "vault.kek.created": "events:VaultKekData",
    "vault.kek.deleted": "events:VaultKekData",
    "vault.metadata.read": "events:VaultDataNameData",
    "vault.names.listed": "events:VaultNamesListedData",
    "vault.dek.rekeyed": "events:VaultDekReadData",
    "waitlist_user.approved": "events:WaitlistUser",
    "waitlist_user.created": "events:WaitlistUser",
    "waitlist_user.denied": "events:WaitlistUser",
}
"""Event types with module and name of the model of their data."""

CONTEXT: dict[str, str] = {
    "feature_flags.flag_rule.created": "events:FeatureFlagRuleCreatedContext",
    "feature_flags.flag_rule.deleted": "events:FeatureFlagRuleCreatedContext",
    "feature_flags.flag_rule.updated": "events:FeatureFlagRuleUpdatedContext",
    "feature_flags.flag_target.created": "events:FeatureFlagContext",
    "feature_flags.flag_target.deleted": "events:FeatureFlagContext",
    "feature_flags.flag.created": "events:FeatureFlagContext",
    "feature_flags.flag.deleted": "events:FeatureFlagContext",
    "feature_flags.flag.updated": "events:FeatureFlagUpdatedContext",
    "flag.created": "events:FeatureFlagContext",
    "flag.deleted": "events:FeatureFlagContext",
    "flag.rule_updated": "events:FeatureFlagRuleContext",
    "flag.updated": "events:FeatureFlagUpdatedContext",
}
"""Event types that have a context of their own, with module and name of its model."""

USUAL_CONTEXT = "events:EventContext"
"""Module and name of the model of all other contexts."""

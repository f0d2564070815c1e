# Generated from api/*.yaml with codegen/templates/python/models_init.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models, unions and enums of all services; their names are unique. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin_portal import PortalLink as PortalLink
    from .admin_portal import PortalIntent as PortalIntent
    from .agents import AgentAccessTokenCredentialInput as AgentAccessTokenCredentialInput
    from .agents import AgentApiKeyCredentialInput as AgentApiKeyCredentialInput
    from .agents import AgentBlueprint as AgentBlueprint
    from .agents import AgentBlueprintInvocableAs as AgentBlueprintInvocableAs
    from .agents import AgentBlueprintInvocableAsInput as AgentBlueprintInvocableAsInput
    from .agents import AgentBlueprintInvocableBy as AgentBlueprintInvocableBy
    from .agents import AgentBlueprintInvocableByInput as AgentBlueprintInvocableByInput
    from .agents import AgentBlueprintSessionSettings as AgentBlueprintSessionSettings
    from .agents import AgentBlueprintSessionSettingsInput as AgentBlueprintSessionSettingsInput
    from .agents import AgentClaim as AgentClaim
    from .agents import AgentClaimCompletion as AgentClaimCompletion
    from .agents import AgentClaimOrganization as AgentClaimOrganization
    from .agents import AgentClaimUser as AgentClaimUser
    from .agents import AgentCredentialValidation as AgentCredentialValidation
    from .agents import AgentIdentity as AgentIdentity
    from .agents import AgentInstance as AgentInstance
    from .agents import AgentInstanceSession as AgentInstanceSession
    from .agents import AgentRegistration as AgentRegistration
    from .agents import AgentRegistrationClaim as AgentRegistrationClaim
    from .agents import AgentToken as AgentToken
    from .agents import AgentTokenValidation as AgentTokenValidation
    from .agents import UpdateAgentBlueprintSessionSettings as UpdateAgentBlueprintSessionSettings
    from .agents import AgentCredentialInput as AgentCredentialInput
    from .agents import AgentInstanceType as AgentInstanceType
    from .agents import AgentRegistrationKind as AgentRegistrationKind
    from .agents import AgentRegistrationStatus as AgentRegistrationStatus
    from .agents import AgentTokenType as AgentTokenType
    from .api_keys import ApiKey as ApiKey
    from .api_keys import ApiKeyValidationResponse as ApiKeyValidationResponse
    from .api_keys import OrganizationApiKey as OrganizationApiKey
    from .api_keys import OrganizationApiKeyOwner as OrganizationApiKeyOwner
    from .api_keys import OrganizationApiKeyWithValue as OrganizationApiKeyWithValue
    from .api_keys import ApiKeyOwner as ApiKeyOwner
    from .audit_logs import AuditLogAction as AuditLogAction
    from .audit_logs import AuditLogEvent as AuditLogEvent
    from .audit_logs import AuditLogEventActor as AuditLogEventActor
    from .audit_logs import AuditLogEventContext as AuditLogEventContext
    from .audit_logs import AuditLogEventCreateResponse as AuditLogEventCreateResponse
    from .audit_logs import AuditLogEventTarget as AuditLogEventTarget
    from .audit_logs import AuditLogExport as AuditLogExport
    from .audit_logs import AuditLogSchema as AuditLogSchema
    from .audit_logs import AuditLogSchemaActor as AuditLogSchemaActor
    from .audit_logs import AuditLogSchemaActorInput as AuditLogSchemaActorInput
    from .audit_logs import AuditLogSchemaTarget as AuditLogSchemaTarget
    from .audit_logs import AuditLogSchemaTargetInput as AuditLogSchemaTargetInput
    from .audit_logs import AuditLogsRetention as AuditLogsRetention
    from .audit_logs import RetentionPeriod as RetentionPeriod
    from .audit_logs import RetentionPeriodInDays as RetentionPeriodInDays
    from .audit_logs import AuditLogExportState as AuditLogExportState
    from .audit_logs import AuditLogsRetentionPeriod as AuditLogsRetentionPeriod
    from .authorization import AuthorizationCheck as AuthorizationCheck
    from .authorization import AuthorizationPermission as AuthorizationPermission
    from .authorization import AuthorizationResource as AuthorizationResource
    from .authorization import GroupRoleAssignment as GroupRoleAssignment
    from .authorization import OrganizationMembershipWithUser as OrganizationMembershipWithUser
    from .authorization import ReplaceGroupRoleAssignmentEntry as ReplaceGroupRoleAssignmentEntry
    from .authorization import Role as Role
    from .authorization import RoleAssignmentGroup as RoleAssignmentGroup
    from .authorization import RoleAssignmentResource as RoleAssignmentResource
    from .authorization import RoleAssignmentSource as RoleAssignmentSource
    from .authorization import SlimRole as SlimRole
    from .authorization import UserRoleAssignment as UserRoleAssignment
    from .authorization import ParentByExternalId as ParentByExternalId
    from .authorization import ParentById as ParentById
    from .authorization import ParentResourceByExternalId as ParentResourceByExternalId
    from .authorization import ParentResourceById as ParentResourceById
    from .authorization import ResourceTargetByExternalId as ResourceTargetByExternalId
    from .authorization import ResourceTargetById as ResourceTargetById
    from .authorization import ResourceAssignment as ResourceAssignment
    from .authorization import RoleAssignmentSourceType as RoleAssignmentSourceType
    from .authorization import RoleType as RoleType
    from .client_api import ClientApiTokenResponse as ClientApiTokenResponse
    from .connect import ConnectApplicationM2M as ConnectApplicationM2M
    from .connect import ConnectApplicationOAuth as ConnectApplicationOAuth
    from .connect import ConnectApplicationRedirectUri as ConnectApplicationRedirectUri
    from .connect import ConnectApplicationSecret as ConnectApplicationSecret
    from .connect import ConnectApplicationSecretWithValue as ConnectApplicationSecretWithValue
    from .connect import ExternalAuthCompleteResponse as ExternalAuthCompleteResponse
    from .connect import ExternalAuthUser as ExternalAuthUser
    from .connect import OAuth2Token as OAuth2Token
    from .connect import OpenIdConfiguration as OpenIdConfiguration
    from .connect import RedirectUriInput as RedirectUriInput
    from .connect import UserConsentOption as UserConsentOption
    from .connect import UserConsentOptionChoice as UserConsentOptionChoice
    from .connect import ConnectApplication as ConnectApplication
    from .connect import ApplicationRegistrationType as ApplicationRegistrationType
    from .connect import TokenTypeHint as TokenTypeHint
    from .directory_sync import Directory as Directory
    from .directory_sync import DirectoryGroup as DirectoryGroup
    from .directory_sync import DirectoryMetadata as DirectoryMetadata
    from .directory_sync import DirectorySyncResponse as DirectorySyncResponse
    from .directory_sync import DirectoryUserCounts as DirectoryUserCounts
    from .directory_sync import DirectoryUserEmail as DirectoryUserEmail
    from .directory_sync import DirectoryUserWithGroups as DirectoryUserWithGroups
    from .directory_sync import DirectoryState as DirectoryState
    from .directory_sync import DirectoryType as DirectoryType
    from .directory_sync import DirectoryUserState as DirectoryUserState
    from .events import ActionAuthenticationDeniedData as ActionAuthenticationDeniedData
    from .events import ActionUserRegistrationDeniedData as ActionUserRegistrationDeniedData
    from .events import AgentBlueprintDeletedData as AgentBlueprintDeletedData
    from .events import AgentIdentityEventData as AgentIdentityEventData
    from .events import AgentInstanceSessionCreatedData as AgentInstanceSessionCreatedData
    from .events import AgentInstanceSessionRevokedData as AgentInstanceSessionRevokedData
    from .events import AgentRegistrationAccessTokenDetail as AgentRegistrationAccessTokenDetail
    from .events import AgentRegistrationApiKeyDetail as AgentRegistrationApiKeyDetail
    from .events import AgentRegistrationClaimAttempt as AgentRegistrationClaimAttempt
    from .events import AgentRegistrationClaimEventData as AgentRegistrationClaimEventData
    from .events import AgentRegistrationClaimedBy as AgentRegistrationClaimedBy
    from .events import AgentRegistrationCredential as AgentRegistrationCredential
    from .events import AgentRegistrationEventData as AgentRegistrationEventData
    from .events import AgentRegistrationOrganizationSwitched as AgentRegistrationOrganizationSwitched
    from .events import AgentRegistrationReference as AgentRegistrationReference
    from .events import ApiKeyPreviousAttributes as ApiKeyPreviousAttributes
    from .events import ApiKeyUpdatedData as ApiKeyUpdatedData
    from .events import AuthenticationEventError as AuthenticationEventError
    from .events import AuthenticationEventSso as AuthenticationEventSso
    from .events import AuthenticationFailedData as AuthenticationFailedData
    from .events import AuthenticationRadarRiskDetectedData as AuthenticationRadarRiskDetectedData
    from .events import AuthenticationSsoData as AuthenticationSsoData
    from .events import AuthenticationSucceededData as AuthenticationSucceededData
    from .events import ConnectionDeletedData as ConnectionDeletedData
    from .events import ConnectionEventData as ConnectionEventData
    from .events import ConnectionSamlCertificateRenewalRequiredData as ConnectionSamlCertificateRenewalRequiredData
    from .events import ConnectionSamlCertificateRenewedData as ConnectionSamlCertificateRenewedData
    from .events import DirectoryDeletedData as DirectoryDeletedData
    from .events import DirectoryDomain as DirectoryDomain
    from .events import DirectoryEventData as DirectoryEventData
    from .events import DirectoryGroupMembership as DirectoryGroupMembership
    from .events import DirectoryGroupUpdatedData as DirectoryGroupUpdatedData
    from .events import DirectoryToken as DirectoryToken
    from .events import DirectoryUser as DirectoryUser
    from .events import DirectoryUserUpdatedData as DirectoryUserUpdatedData
    from .events import EmailVerificationEventData as EmailVerificationEventData
    from .events import EventActor as EventActor
    from .events import EventContext as EventContext
    from .events import FeatureFlagContext as FeatureFlagContext
    from .events import FeatureFlagEventData as FeatureFlagEventData
    from .events import FeatureFlagPrevious as FeatureFlagPrevious
    from .events import FeatureFlagPreviousData as FeatureFlagPreviousData
    from .events import FeatureFlagRule as FeatureFlagRule
    from .events import FeatureFlagRuleContext as FeatureFlagRuleContext
    from .events import FeatureFlagRuleCreatedContext as FeatureFlagRuleCreatedContext
    from .events import FeatureFlagRulePrevious as FeatureFlagRulePrevious
    from .events import FeatureFlagRulePreviousContext as FeatureFlagRulePreviousContext
    from .events import FeatureFlagRulePreviousData as FeatureFlagRulePreviousData
    from .events import FeatureFlagRuleUpdatedContext as FeatureFlagRuleUpdatedContext
    from .events import FeatureFlagRuleUpdatedPrevious as FeatureFlagRuleUpdatedPrevious
    from .events import FeatureFlagRuleUpdatedPreviousData as FeatureFlagRuleUpdatedPreviousData
    from .events import FeatureFlagTarget as FeatureFlagTarget
    from .events import FeatureFlagTargetOrganization as FeatureFlagTargetOrganization
    from .events import FeatureFlagTargetUser as FeatureFlagTargetUser
    from .events import FeatureFlagTargets as FeatureFlagTargets
    from .events import FeatureFlagUpdatedContext as FeatureFlagUpdatedContext
    from .events import GoogleAnalyticsSession as GoogleAnalyticsSession
    from .events import GroupMember as GroupMember
    from .events import InvitationEventData as InvitationEventData
    from .events import MagicAuthEventData as MagicAuthEventData
    from .events import OrganizationDomainVerificationFailedData as OrganizationDomainVerificationFailedData
    from .events import OrganizationEventData as OrganizationEventData
    from .events import OrganizationMembershipEventData as OrganizationMembershipEventData
    from .events import OrganizationRoleEventData as OrganizationRoleEventData
    from .events import PasswordResetEventData as PasswordResetEventData
    from .events import PipesConnectedAccount as PipesConnectedAccount
    from .events import PipesConnectedAccountConnectionFailedData as PipesConnectedAccountConnectionFailedData
    from .events import RadarChallengeCreatedData as RadarChallengeCreatedData
    from .events import ResourceExportEventData as ResourceExportEventData
    from .events import RoleEventData as RoleEventData
    from .events import SamlCertificateConnection as SamlCertificateConnection
    from .events import SamlCertificateExpiring as SamlCertificateExpiring
    from .events import SamlCertificateRenewed as SamlCertificateRenewed
    from .events import VaultByokKeyDeletedData as VaultByokKeyDeletedData
    from .events import VaultByokKeyVerificationData as VaultByokKeyVerificationData
    from .events import VaultDataNameData as VaultDataNameData
    from .events import VaultDataReadData as VaultDataReadData
    from .events import VaultDataWrittenData as VaultDataWrittenData
    from .events import VaultDekDecryptedData as VaultDekDecryptedData
    from .events import VaultDekReadData as VaultDekReadData
    from .events import VaultKekData as VaultKekData
    from .events import VaultNamesListedData as VaultNamesListedData
    from .events import WaitlistUser as WaitlistUser
    from .events import AgentRegistrationCredentialDetail as AgentRegistrationCredentialDetail
    from .events import AgentRegistrationMethod as AgentRegistrationMethod
    from .events import AuthenticationFailedDataType as AuthenticationFailedDataType
    from .events import AuthenticationSsoDataStatus as AuthenticationSsoDataStatus
    from .events import AuthenticationSucceededDataType as AuthenticationSucceededDataType
    from .events import DirectoryEventState as DirectoryEventState
    from .events import EventActorSource as EventActorSource
    from .events import FeatureFlagAccessType as FeatureFlagAccessType
    from .events import OrganizationDomainVerificationFailedReason as OrganizationDomainVerificationFailedReason
    from .events import RadarRiskAction as RadarRiskAction
    from .events import ResourceExportType as ResourceExportType
    from .events import SamlCertificateType as SamlCertificateType
    from .events import VaultActorSource as VaultActorSource
    from .events import VaultByokKeyProvider as VaultByokKeyProvider
    from .events import WaitlistUserState as WaitlistUserState
    from .feature_flags import FeatureFlag as FeatureFlag
    from .feature_flags import FeatureFlagConfiguration as FeatureFlagConfiguration
    from .feature_flags import FeatureFlagDefinition as FeatureFlagDefinition
    from .feature_flags import FeatureFlagDefinitionCondition as FeatureFlagDefinitionCondition
    from .feature_flags import FeatureFlagDefinitionRule as FeatureFlagDefinitionRule
    from .feature_flags import FeatureFlagOwner as FeatureFlagOwner
    from .feature_flags import FeatureFlagPollCustomTarget as FeatureFlagPollCustomTarget
    from .feature_flags import FeatureFlagPollEntry as FeatureFlagPollEntry
    from .feature_flags import FeatureFlagPollTarget as FeatureFlagPollTarget
    from .feature_flags import FeatureFlagPollTargets as FeatureFlagPollTargets
    from .groups import Group as Group
    from .multi_factor_auth import AuthenticationChallenge as AuthenticationChallenge
    from .multi_factor_auth import AuthenticationChallengeVerifyResponse as AuthenticationChallengeVerifyResponse
    from .multi_factor_auth import AuthenticationFactor as AuthenticationFactor
    from .multi_factor_auth import AuthenticationFactorEnrolled as AuthenticationFactorEnrolled
    from .multi_factor_auth import AuthenticationFactorEnrolledTotp as AuthenticationFactorEnrolledTotp
    from .multi_factor_auth import AuthenticationFactorSms as AuthenticationFactorSms
    from .multi_factor_auth import AuthenticationFactorTotp as AuthenticationFactorTotp
    from .multi_factor_auth import UserAuthenticationFactorEnrollment as UserAuthenticationFactorEnrollment
    from .multi_factor_auth import AuthenticationFactorType as AuthenticationFactorType
    from .multi_factor_auth import EnrollFactorType as EnrollFactorType
    from .organization_domains import OrganizationDomain as OrganizationDomain
    from .organization_domains import OrganizationDomainState as OrganizationDomainState
    from .organization_domains import OrganizationDomainVerificationStrategy as OrganizationDomainVerificationStrategy
    from .organization_membership import OrganizationMembership as OrganizationMembership
    from .organization_membership import RoleMultiple as RoleMultiple
    from .organization_membership import RoleSingle as RoleSingle
    from .organization_membership import OrganizationMembershipStatus as OrganizationMembershipStatus
    from .organizations import AuditLogConfiguration as AuditLogConfiguration
    from .organizations import AuditLogStream as AuditLogStream
    from .organizations import ItContact as ItContact
    from .organizations import Organization as Organization
    from .organizations import OrganizationAuthorizedApplication as OrganizationAuthorizedApplication
    from .organizations import OrganizationDomainInput as OrganizationDomainInput
    from .organizations import AuditLogConfigurationState as AuditLogConfigurationState
    from .organizations import AuditLogStreamState as AuditLogStreamState
    from .organizations import AuditLogStreamType as AuditLogStreamType
    from .organizations import ItContactIntent as ItContactIntent
    from .organizations import OrganizationDomainInputState as OrganizationDomainInputState
    from .passwordless import PasswordlessSendResponse as PasswordlessSendResponse
    from .passwordless import PasswordlessSession as PasswordlessSession
    from .passwordless import PasswordlessSessionType as PasswordlessSessionType
    from .pipes import ApiKeyInstallation as ApiKeyInstallation
    from .pipes import ConnectedAccountWarning as ConnectedAccountWarning
    from .pipes import CustomProviderDefinition as CustomProviderDefinition
    from .pipes import DataIntegration as DataIntegration
    from .pipes import DataIntegrationAccessToken as DataIntegrationAccessToken
    from .pipes import DataIntegrationAccessTokenActive as DataIntegrationAccessTokenActive
    from .pipes import DataIntegrationApiKeyCredential as DataIntegrationApiKeyCredential
    from .pipes import DataIntegrationAuthorizeUrlResponse as DataIntegrationAuthorizeUrlResponse
    from .pipes import DataIntegrationClientCredentialsCredential as DataIntegrationClientCredentialsCredential
    from .pipes import DataIntegrationConfiguration as DataIntegrationConfiguration
    from .pipes import DataIntegrationConfigurationCredentials as DataIntegrationConfigurationCredentials
    from .pipes import DataIntegrationCredentials as DataIntegrationCredentials
    from .pipes import DataIntegrationCredentialsActive as DataIntegrationCredentialsActive
    from .pipes import DataIntegrationCredentialsInput as DataIntegrationCredentialsInput
    from .pipes import DataIntegrationCustomProvider as DataIntegrationCustomProvider
    from .pipes import DataIntegrationFinishConnectionResponse as DataIntegrationFinishConnectionResponse
    from .pipes import DataIntegrationInactive as DataIntegrationInactive
    from .pipes import DataIntegrationInstallation as DataIntegrationInstallation
    from .pipes import DataIntegrationOAuthCredential as DataIntegrationOAuthCredential
    from .pipes import DataProvider as DataProvider
    from .pipes import DataProviderConnectedAccount as DataProviderConnectedAccount
    from .pipes import UpdateCustomProviderDefinition as UpdateCustomProviderDefinition
    from .pipes import DataIntegrationAccessTokenResult as DataIntegrationAccessTokenResult
    from .pipes import DataIntegrationCredential as DataIntegrationCredential
    from .pipes import DataIntegrationCredentialsResult as DataIntegrationCredentialsResult
    from .pipes import ConnectedAccountConnectionRole as ConnectedAccountConnectionRole
    from .pipes import ConnectedAccountState as ConnectedAccountState
    from .pipes import ConnectedAccountStateReason as ConnectedAccountStateReason
    from .pipes import CustomProviderAuthenticateVia as CustomProviderAuthenticateVia
    from .pipes import DataIntegrationAuthMethod as DataIntegrationAuthMethod
    from .pipes import DataIntegrationConfigurationCredentialsType as DataIntegrationConfigurationCredentialsType
    from .pipes import DataIntegrationConnectionIntent as DataIntegrationConnectionIntent
    from .pipes import DataIntegrationCredentialsType as DataIntegrationCredentialsType
    from .pipes import DataIntegrationInactiveReason as DataIntegrationInactiveReason
    from .pipes import DataIntegrationOwnership as DataIntegrationOwnership
    from .pipes import DataIntegrationState as DataIntegrationState
    from .pipes import DataProviderOwnership as DataProviderOwnership
    from .pipes import PipesConnectedAccountState as PipesConnectedAccountState
    from .platform_teams import PlatformApiKey as PlatformApiKey
    from .platform_teams import PlatformEnvironment as PlatformEnvironment
    from .platform_teams import PlatformTeamInvitation as PlatformTeamInvitation
    from .platform_teams import Team as Team
    from .platform_teams import PlatformRoleSlug as PlatformRoleSlug
    from .platform_teams import TeamProductionState as TeamProductionState
    from .radar import RadarAssessment as RadarAssessment
    from .radar import RadarListEntryAlreadyPresent as RadarListEntryAlreadyPresent
    from .radar import RadarAction as RadarAction
    from .radar import RadarAuthMethod as RadarAuthMethod
    from .radar import RadarControl as RadarControl
    from .radar import RadarListAction as RadarListAction
    from .radar import RadarListType as RadarListType
    from .radar import RadarVerdict as RadarVerdict
    from .sso import Connection as Connection
    from .sso import ConnectionAttributeMaps as ConnectionAttributeMaps
    from .sso import ConnectionDomain as ConnectionDomain
    from .sso import ConnectionKeyPair as ConnectionKeyPair
    from .sso import ConnectionOidcOptions as ConnectionOidcOptions
    from .sso import ConnectionSamlOptions as ConnectionSamlOptions
    from .sso import ConnectionStandardAttributes as ConnectionStandardAttributes
    from .sso import OAuthTokens as OAuthTokens
    from .sso import Profile as Profile
    from .sso import SamlIdpSigningCertificate as SamlIdpSigningCertificate
    from .sso import SamlSpEncryptionCertificate as SamlSpEncryptionCertificate
    from .sso import SamlSpSigningCertificate as SamlSpSigningCertificate
    from .sso import SsoAuthorizeUrlResponse as SsoAuthorizeUrlResponse
    from .sso import SsoLogoutAuthorizeResponse as SsoLogoutAuthorizeResponse
    from .sso import SsoTokenResponse as SsoTokenResponse
    from .sso import UpdateConnectionAttributeMaps as UpdateConnectionAttributeMaps
    from .sso import UpdateConnectionOidcOptions as UpdateConnectionOidcOptions
    from .sso import UpdateConnectionSamlOptions as UpdateConnectionSamlOptions
    from .sso import CreateProtocolOptionsOidc as CreateProtocolOptionsOidc
    from .sso import CreateProtocolOptionsSaml as CreateProtocolOptionsSaml
    from .sso import UpdateProtocolOptionsOidc as UpdateProtocolOptionsOidc
    from .sso import UpdateProtocolOptionsSaml as UpdateProtocolOptionsSaml
    from .sso import ConnectionState as ConnectionState
    from .sso import ConnectionStatus as ConnectionStatus
    from .sso import ConnectionType as ConnectionType
    from .sso import ConnectionTypeFilter as ConnectionTypeFilter
    from .sso import OidcIdTokenSignatureAlgorithm as OidcIdTokenSignatureAlgorithm
    from .sso import OidcTokenAuthenticationMethod as OidcTokenAuthenticationMethod
    from .sso import SsoProvider as SsoProvider
    from .user_management import AuthenticateResponse as AuthenticateResponse
    from .user_management import AuthkitOAuthResource as AuthkitOAuthResource
    from .user_management import AuthorizedApplication as AuthorizedApplication
    from .user_management import CorsOrigin as CorsOrigin
    from .user_management import DeviceAuthorizationResponse as DeviceAuthorizationResponse
    from .user_management import EmailChange as EmailChange
    from .user_management import EmailChangeConfirmation as EmailChangeConfirmation
    from .user_management import EmailVerification as EmailVerification
    from .user_management import Impersonator as Impersonator
    from .user_management import Invitation as Invitation
    from .user_management import Jwk as Jwk
    from .user_management import JwksResponse as JwksResponse
    from .user_management import JwtTemplate as JwtTemplate
    from .user_management import MagicAuth as MagicAuth
    from .user_management import MagicAuthCreateResponse as MagicAuthCreateResponse
    from .user_management import PasswordReset as PasswordReset
    from .user_management import RadarChallenge as RadarChallenge
    from .user_management import RedirectUri as RedirectUri
    from .user_management import ResetPasswordResponse as ResetPasswordResponse
    from .user_management import SendRadarSmsChallengeResponse as SendRadarSmsChallengeResponse
    from .user_management import SendVerificationEmailResponse as SendVerificationEmailResponse
    from .user_management import Session as Session
    from .user_management import User as User
    from .user_management import UserApiKey as UserApiKey
    from .user_management import UserApiKeyOwner as UserApiKeyOwner
    from .user_management import UserApiKeyWithValue as UserApiKeyWithValue
    from .user_management import UserCreateResponse as UserCreateResponse
    from .user_management import UserIdentity as UserIdentity
    from .user_management import VerifyEmailResponse as VerifyEmailResponse
    from .user_management import Waitlist as Waitlist
    from .user_management import WaitlistEntry as WaitlistEntry
    from .user_management import PasswordHashed as PasswordHashed
    from .user_management import PasswordPlaintext as PasswordPlaintext
    from .user_management import AuthenticationMethod as AuthenticationMethod
    from .user_management import AuthenticationProvider as AuthenticationProvider
    from .user_management import InvitationState as InvitationState
    from .user_management import Locale as Locale
    from .user_management import PasswordHashType as PasswordHashType
    from .user_management import PasswordSaltPosition as PasswordSaltPosition
    from .user_management import ScreenHint as ScreenHint
    from .user_management import SessionAuthMethod as SessionAuthMethod
    from .user_management import SessionStatus as SessionStatus
    from .user_management import UserIdentityProvider as UserIdentityProvider
    from .vault import CreateDataKeyResponse as CreateDataKeyResponse
    from .vault import DecryptResponse as DecryptResponse
    from .vault import DeleteObjectResponse as DeleteObjectResponse
    from .vault import VaultActor as VaultActor
    from .vault import VaultObject as VaultObject
    from .vault import VaultObjectInfo as VaultObjectInfo
    from .vault import VaultObjectMetadata as VaultObjectMetadata
    from .vault import VaultObjectSummary as VaultObjectSummary
    from .vault import VaultObjectVersion as VaultObjectVersion
    from .webhooks import WebhookEndpoint as WebhookEndpoint
    from .webhooks import WebhookEndpointStatus as WebhookEndpointStatus
    from .widgets import WidgetSessionTokenResponse as WidgetSessionTokenResponse
    from .widgets import WidgetScope as WidgetScope

__all__ = [
    "PortalLink",
    "PortalIntent",
    "AgentAccessTokenCredentialInput",
    "AgentApiKeyCredentialInput",
    "AgentBlueprint",
    "AgentBlueprintInvocableAs",
    "AgentBlueprintInvocableAsInput",
    "AgentBlueprintInvocableBy",
    "AgentBlueprintInvocableByInput",
    "AgentBlueprintSessionSettings",
    "AgentBlueprintSessionSettingsInput",
    "AgentClaim",
    "AgentClaimCompletion",
    "AgentClaimOrganization",
    "AgentClaimUser",
    "AgentCredentialValidation",
    "AgentIdentity",
    "AgentInstance",
    "AgentInstanceSession",
    "AgentRegistration",
    "AgentRegistrationClaim",
    "AgentToken",
    "AgentTokenValidation",
    "UpdateAgentBlueprintSessionSettings",
    "AgentCredentialInput",
    "AgentInstanceType",
    "AgentRegistrationKind",
    "AgentRegistrationStatus",
    "AgentTokenType",
    "ApiKey",
    "ApiKeyValidationResponse",
    "OrganizationApiKey",
    "OrganizationApiKeyOwner",
    "OrganizationApiKeyWithValue",
    "ApiKeyOwner",
    "AuditLogAction",
    "AuditLogEvent",
    "AuditLogEventActor",
    "AuditLogEventContext",
    "AuditLogEventCreateResponse",
    "AuditLogEventTarget",
    "AuditLogExport",
    "AuditLogSchema",
    "AuditLogSchemaActor",
    "AuditLogSchemaActorInput",
    "AuditLogSchemaTarget",
    "AuditLogSchemaTargetInput",
    "AuditLogsRetention",
    "RetentionPeriod",
    "RetentionPeriodInDays",
    "AuditLogExportState",
    "AuditLogsRetentionPeriod",
    "AuthorizationCheck",
    "AuthorizationPermission",
    "AuthorizationResource",
    "GroupRoleAssignment",
    "OrganizationMembershipWithUser",
    "ReplaceGroupRoleAssignmentEntry",
    "Role",
    "RoleAssignmentGroup",
    "RoleAssignmentResource",
    "RoleAssignmentSource",
    "SlimRole",
    "UserRoleAssignment",
    "ParentByExternalId",
    "ParentById",
    "ParentResourceByExternalId",
    "ParentResourceById",
    "ResourceTargetByExternalId",
    "ResourceTargetById",
    "ResourceAssignment",
    "RoleAssignmentSourceType",
    "RoleType",
    "ClientApiTokenResponse",
    "ConnectApplicationM2M",
    "ConnectApplicationOAuth",
    "ConnectApplicationRedirectUri",
    "ConnectApplicationSecret",
    "ConnectApplicationSecretWithValue",
    "ExternalAuthCompleteResponse",
    "ExternalAuthUser",
    "OAuth2Token",
    "OpenIdConfiguration",
    "RedirectUriInput",
    "UserConsentOption",
    "UserConsentOptionChoice",
    "ConnectApplication",
    "ApplicationRegistrationType",
    "TokenTypeHint",
    "Directory",
    "DirectoryGroup",
    "DirectoryMetadata",
    "DirectorySyncResponse",
    "DirectoryUserCounts",
    "DirectoryUserEmail",
    "DirectoryUserWithGroups",
    "DirectoryState",
    "DirectoryType",
    "DirectoryUserState",
    "ActionAuthenticationDeniedData",
    "ActionUserRegistrationDeniedData",
    "AgentBlueprintDeletedData",
    "AgentIdentityEventData",
    "AgentInstanceSessionCreatedData",
    "AgentInstanceSessionRevokedData",
    "AgentRegistrationAccessTokenDetail",
    "AgentRegistrationApiKeyDetail",
    "AgentRegistrationClaimAttempt",
    "AgentRegistrationClaimEventData",
    "AgentRegistrationClaimedBy",
    "AgentRegistrationCredential",
    "AgentRegistrationEventData",
    "AgentRegistrationOrganizationSwitched",
    "AgentRegistrationReference",
    "ApiKeyPreviousAttributes",
    "ApiKeyUpdatedData",
    "AuthenticationEventError",
    "AuthenticationEventSso",
    "AuthenticationFailedData",
    "AuthenticationRadarRiskDetectedData",
    "AuthenticationSsoData",
    "AuthenticationSucceededData",
    "ConnectionDeletedData",
    "ConnectionEventData",
    "ConnectionSamlCertificateRenewalRequiredData",
    "ConnectionSamlCertificateRenewedData",
    "DirectoryDeletedData",
    "DirectoryDomain",
    "DirectoryEventData",
    "DirectoryGroupMembership",
    "DirectoryGroupUpdatedData",
    "DirectoryToken",
    "DirectoryUser",
    "DirectoryUserUpdatedData",
    "EmailVerificationEventData",
    "EventActor",
    "EventContext",
    "FeatureFlagContext",
    "FeatureFlagEventData",
    "FeatureFlagPrevious",
    "FeatureFlagPreviousData",
    "FeatureFlagRule",
    "FeatureFlagRuleContext",
    "FeatureFlagRuleCreatedContext",
    "FeatureFlagRulePrevious",
    "FeatureFlagRulePreviousContext",
    "FeatureFlagRulePreviousData",
    "FeatureFlagRuleUpdatedContext",
    "FeatureFlagRuleUpdatedPrevious",
    "FeatureFlagRuleUpdatedPreviousData",
    "FeatureFlagTarget",
    "FeatureFlagTargetOrganization",
    "FeatureFlagTargetUser",
    "FeatureFlagTargets",
    "FeatureFlagUpdatedContext",
    "GoogleAnalyticsSession",
    "GroupMember",
    "InvitationEventData",
    "MagicAuthEventData",
    "OrganizationDomainVerificationFailedData",
    "OrganizationEventData",
    "OrganizationMembershipEventData",
    "OrganizationRoleEventData",
    "PasswordResetEventData",
    "PipesConnectedAccount",
    "PipesConnectedAccountConnectionFailedData",
    "RadarChallengeCreatedData",
    "ResourceExportEventData",
    "RoleEventData",
    "SamlCertificateConnection",
    "SamlCertificateExpiring",
    "SamlCertificateRenewed",
    "VaultByokKeyDeletedData",
    "VaultByokKeyVerificationData",
    "VaultDataNameData",
    "VaultDataReadData",
    "VaultDataWrittenData",
    "VaultDekDecryptedData",
    "VaultDekReadData",
    "VaultKekData",
    "VaultNamesListedData",
    "WaitlistUser",
    "AgentRegistrationCredentialDetail",
    "AgentRegistrationMethod",
    "AuthenticationFailedDataType",
    "AuthenticationSsoDataStatus",
    "AuthenticationSucceededDataType",
    "DirectoryEventState",
    "EventActorSource",
    "FeatureFlagAccessType",
    "OrganizationDomainVerificationFailedReason",
    "RadarRiskAction",
    "ResourceExportType",
    "SamlCertificateType",
    "VaultActorSource",
    "VaultByokKeyProvider",
    "WaitlistUserState",
    "FeatureFlag",
    "FeatureFlagConfiguration",
    "FeatureFlagDefinition",
    "FeatureFlagDefinitionCondition",
    "FeatureFlagDefinitionRule",
    "FeatureFlagOwner",
    "FeatureFlagPollCustomTarget",
    "FeatureFlagPollEntry",
    "FeatureFlagPollTarget",
    "FeatureFlagPollTargets",
    "Group",
    "AuthenticationChallenge",
    "AuthenticationChallengeVerifyResponse",
    "AuthenticationFactor",
    "AuthenticationFactorEnrolled",
    "AuthenticationFactorEnrolledTotp",
    "AuthenticationFactorSms",
    "AuthenticationFactorTotp",
    "UserAuthenticationFactorEnrollment",
    "AuthenticationFactorType",
    "EnrollFactorType",
    "OrganizationDomain",
    "OrganizationDomainState",
    "OrganizationDomainVerificationStrategy",
    "OrganizationMembership",
    "RoleMultiple",
    "RoleSingle",
    "OrganizationMembershipStatus",
    "AuditLogConfiguration",
    "AuditLogStream",
    "ItContact",
    "Organization",
    "OrganizationAuthorizedApplication",
    "OrganizationDomainInput",
    "AuditLogConfigurationState",
    "AuditLogStreamState",
    "AuditLogStreamType",
    "ItContactIntent",
    "OrganizationDomainInputState",
    "PasswordlessSendResponse",
    "PasswordlessSession",
    "PasswordlessSessionType",
    "ApiKeyInstallation",
    "ConnectedAccountWarning",
    "CustomProviderDefinition",
    "DataIntegration",
    "DataIntegrationAccessToken",
    "DataIntegrationAccessTokenActive",
    "DataIntegrationApiKeyCredential",
    "DataIntegrationAuthorizeUrlResponse",
    "DataIntegrationClientCredentialsCredential",
    "DataIntegrationConfiguration",
    "DataIntegrationConfigurationCredentials",
    "DataIntegrationCredentials",
    "DataIntegrationCredentialsActive",
    "DataIntegrationCredentialsInput",
    "DataIntegrationCustomProvider",
    "DataIntegrationFinishConnectionResponse",
    "DataIntegrationInactive",
    "DataIntegrationInstallation",
    "DataIntegrationOAuthCredential",
    "DataProvider",
    "DataProviderConnectedAccount",
    "UpdateCustomProviderDefinition",
    "DataIntegrationAccessTokenResult",
    "DataIntegrationCredential",
    "DataIntegrationCredentialsResult",
    "ConnectedAccountConnectionRole",
    "ConnectedAccountState",
    "ConnectedAccountStateReason",
    "CustomProviderAuthenticateVia",
    "DataIntegrationAuthMethod",
    "DataIntegrationConfigurationCredentialsType",
    "DataIntegrationConnectionIntent",
    "DataIntegrationCredentialsType",
    "DataIntegrationInactiveReason",
    "DataIntegrationOwnership",
    "DataIntegrationState",
    "DataProviderOwnership",
    "PipesConnectedAccountState",
    "PlatformApiKey",
    "PlatformEnvironment",
    "PlatformTeamInvitation",
    "Team",
    "PlatformRoleSlug",
    "TeamProductionState",
    "RadarAssessment",
    "RadarListEntryAlreadyPresent",
    "RadarAction",
    "RadarAuthMethod",
    "RadarControl",
    "RadarListAction",
    "RadarListType",
    "RadarVerdict",
    "Connection",
    "ConnectionAttributeMaps",
    "ConnectionDomain",
    "ConnectionKeyPair",
    "ConnectionOidcOptions",
    "ConnectionSamlOptions",
    "ConnectionStandardAttributes",
    "OAuthTokens",
    "Profile",
    "SamlIdpSigningCertificate",
    "SamlSpEncryptionCertificate",
    "SamlSpSigningCertificate",
    "SsoAuthorizeUrlResponse",
    "SsoLogoutAuthorizeResponse",
    "SsoTokenResponse",
    "UpdateConnectionAttributeMaps",
    "UpdateConnectionOidcOptions",
    "UpdateConnectionSamlOptions",
    "CreateProtocolOptionsOidc",
    "CreateProtocolOptionsSaml",
    "UpdateProtocolOptionsOidc",
    "UpdateProtocolOptionsSaml",
    "ConnectionState",
    "ConnectionStatus",
    "ConnectionType",
    "ConnectionTypeFilter",
    "OidcIdTokenSignatureAlgorithm",
    "OidcTokenAuthenticationMethod",
    "SsoProvider",
    "AuthenticateResponse",
    "AuthkitOAuthResource",
    "AuthorizedApplication",
    "CorsOrigin",
    "DeviceAuthorizationResponse",
    "EmailChange",
    "EmailChangeConfirmation",
    "EmailVerification",
    "Impersonator",
    "Invitation",
    "Jwk",
    "JwksResponse",
    "JwtTemplate",
    "MagicAuth",
    "MagicAuthCreateResponse",
    "PasswordReset",
    "RadarChallenge",
    "RedirectUri",
    "ResetPasswordResponse",
    "SendRadarSmsChallengeResponse",
    "SendVerificationEmailResponse",
    "Session",
    "User",
    "UserApiKey",
    "UserApiKeyOwner",
    "UserApiKeyWithValue",
    "UserCreateResponse",
    "UserIdentity",
    "VerifyEmailResponse",
    "Waitlist",
    "WaitlistEntry",
    "PasswordHashed",
    "PasswordPlaintext",
    "AuthenticationMethod",
    "AuthenticationProvider",
    "InvitationState",
    "Locale",
    "PasswordHashType",
    "PasswordSaltPosition",
    "ScreenHint",
    "SessionAuthMethod",
    "SessionStatus",
    "UserIdentityProvider",
    "CreateDataKeyResponse",
    "DecryptResponse",
    "DeleteObjectResponse",
    "VaultActor",
    "VaultObject",
    "VaultObjectInfo",
    "VaultObjectMetadata",
    "VaultObjectSummary",
    "VaultObjectVersion",
    "WebhookEndpoint",
    "WebhookEndpointStatus",
    "WidgetSessionTokenResponse",
    "WidgetScope",
]

_HOMES = {
    "PortalLink": "admin_portal",
    "PortalIntent": "admin_portal",
    "AgentAccessTokenCredentialInput": "agents",
    "AgentApiKeyCredentialInput": "agents",
    "AgentBlueprint": "agents",
    "AgentBlueprintInvocableAs": "agents",
    "AgentBlueprintInvocableAsInput": "agents",
    "AgentBlueprintInvocableBy": "agents",
    "AgentBlueprintInvocableByInput": "agents",
    "AgentBlueprintSessionSettings": "agents",
    "AgentBlueprintSessionSettingsInput": "agents",
    "AgentClaim": "agents",
    "AgentClaimCompletion": "agents",
    "AgentClaimOrganization": "agents",
    "AgentClaimUser": "agents",
    "AgentCredentialValidation": "agents",
    "AgentIdentity": "agents",
    "AgentInstance": "agents",
    "AgentInstanceSession": "agents",
    "AgentRegistration": "agents",
    "AgentRegistrationClaim": "agents",
    "AgentToken": "agents",
    "AgentTokenValidation": "agents",
    "UpdateAgentBlueprintSessionSettings": "agents",
    "AgentCredentialInput": "agents",
    "AgentInstanceType": "agents",
    "AgentRegistrationKind": "agents",
    "AgentRegistrationStatus": "agents",
    "AgentTokenType": "agents",
    "ApiKey": "api_keys",
    "ApiKeyValidationResponse": "api_keys",
    "OrganizationApiKey": "api_keys",
    "OrganizationApiKeyOwner": "api_keys",
    "OrganizationApiKeyWithValue": "api_keys",
    "ApiKeyOwner": "api_keys",
    "AuditLogAction": "audit_logs",
    "AuditLogEvent": "audit_logs",
    "AuditLogEventActor": "audit_logs",
    "AuditLogEventContext": "audit_logs",
    "AuditLogEventCreateResponse": "audit_logs",
    "AuditLogEventTarget": "audit_logs",
    "AuditLogExport": "audit_logs",
    "AuditLogSchema": "audit_logs",
    "AuditLogSchemaActor": "audit_logs",
    "AuditLogSchemaActorInput": "audit_logs",
    "AuditLogSchemaTarget": "audit_logs",
    "AuditLogSchemaTargetInput": "audit_logs",
    "AuditLogsRetention": "audit_logs",
    "RetentionPeriod": "audit_logs",
    "RetentionPeriodInDays": "audit_logs",
    "AuditLogExportState": "audit_logs",
    "AuditLogsRetentionPeriod": "audit_logs",
    "AuthorizationCheck": "authorization",
    "AuthorizationPermission": "authorization",
    "AuthorizationResource": "authorization",
    "GroupRoleAssignment": "authorization",
    "OrganizationMembershipWithUser": "authorization",
    "ReplaceGroupRoleAssignmentEntry": "authorization",
    "Role": "authorization",
    "RoleAssignmentGroup": "authorization",
    "RoleAssignmentResource": "authorization",
    "RoleAssignmentSource": "authorization",
    "SlimRole": "authorization",
    "UserRoleAssignment": "authorization",
    "ParentByExternalId": "authorization",
    "ParentById": "authorization",
    "ParentResourceByExternalId": "authorization",
    "ParentResourceById": "authorization",
    "ResourceTargetByExternalId": "authorization",
    "ResourceTargetById": "authorization",
    "ResourceAssignment": "authorization",
    "RoleAssignmentSourceType": "authorization",
    "RoleType": "authorization",
    "ClientApiTokenResponse": "client_api",
    "ConnectApplicationM2M": "connect",
    "ConnectApplicationOAuth": "connect",
    "ConnectApplicationRedirectUri": "connect",
    "ConnectApplicationSecret": "connect",
    "ConnectApplicationSecretWithValue": "connect",
    "ExternalAuthCompleteResponse": "connect",
    "ExternalAuthUser": "connect",
    "OAuth2Token": "connect",
    "OpenIdConfiguration": "connect",
    "RedirectUriInput": "connect",
    "UserConsentOption": "connect",
    "UserConsentOptionChoice": "connect",
    "ConnectApplication": "connect",
    "ApplicationRegistrationType": "connect",
    "TokenTypeHint": "connect",
    "Directory": "directory_sync",
    "DirectoryGroup": "directory_sync",
    "DirectoryMetadata": "directory_sync",
    "DirectorySyncResponse": "directory_sync",
    "DirectoryUserCounts": "directory_sync",
    "DirectoryUserEmail": "directory_sync",
    "DirectoryUserWithGroups": "directory_sync",
    "DirectoryState": "directory_sync",
    "DirectoryType": "directory_sync",
    "DirectoryUserState": "directory_sync",
    "ActionAuthenticationDeniedData": "events",
    "ActionUserRegistrationDeniedData": "events",
    "AgentBlueprintDeletedData": "events",
    "AgentIdentityEventData": "events",
    "AgentInstanceSessionCreatedData": "events",
    "AgentInstanceSessionRevokedData": "events",
    "AgentRegistrationAccessTokenDetail": "events",
    "AgentRegistrationApiKeyDetail": "events",
    "AgentRegistrationClaimAttempt": "events",
    "AgentRegistrationClaimEventData": "events",
    "AgentRegistrationClaimedBy": "events",
    "AgentRegistrationCredential": "events",
    "AgentRegistrationEventData": "events",
    "AgentRegistrationOrganizationSwitched": "events",
    "AgentRegistrationReference": "events",
    "ApiKeyPreviousAttributes": "events",
    "ApiKeyUpdatedData": "events",
    "AuthenticationEventError": "events",
    "AuthenticationEventSso": "events",
    "AuthenticationFailedData": "events",
    "AuthenticationRadarRiskDetectedData": "events",
    "AuthenticationSsoData": "events",
    "AuthenticationSucceededData": "events",
    "ConnectionDeletedData": "events",
    "ConnectionEventData": "events",
    "ConnectionSamlCertificateRenewalRequiredData": "events",
    "ConnectionSamlCertificateRenewedData": "events",
    "DirectoryDeletedData": "events",
    "DirectoryDomain": "events",
    "DirectoryEventData": "events",
    "DirectoryGroupMembership": "events",
    "DirectoryGroupUpdatedData": "events",
    "DirectoryToken": "events",
    "DirectoryUser": "events",
    "DirectoryUserUpdatedData": "events",
    "EmailVerificationEventData": "events",
    "EventActor": "events",
    "EventContext": "events",
    "FeatureFlagContext": "events",
    "FeatureFlagEventData": "events",
    "FeatureFlagPrevious": "events",
    "FeatureFlagPreviousData": "events",
    "FeatureFlagRule": "events",
    "FeatureFlagRuleContext": "events",
    "FeatureFlagRuleCreatedContext": "events",
    "FeatureFlagRulePrevious": "events",
    "FeatureFlagRulePreviousContext": "events",
    "FeatureFlagRulePreviousData": "events",
    "FeatureFlagRuleUpdatedContext": "events",
    "FeatureFlagRuleUpdatedPrevious": "events",
    "FeatureFlagRuleUpdatedPreviousData": "events",
    "FeatureFlagTarget": "events",
    "FeatureFlagTargetOrganization": "events",
    "FeatureFlagTargetUser": "events",
    "FeatureFlagTargets": "events",
    "FeatureFlagUpdatedContext": "events",
    "GoogleAnalyticsSession": "events",
    "GroupMember": "events",
    "InvitationEventData": "events",
    "MagicAuthEventData": "events",
    "OrganizationDomainVerificationFailedData": "events",
    "OrganizationEventData": "events",
    "OrganizationMembershipEventData": "events",
    "OrganizationRoleEventData": "events",
    "PasswordResetEventData": "events",
    "PipesConnectedAccount": "events",
    "PipesConnectedAccountConnectionFailedData": "events",
    "RadarChallengeCreatedData": "events",
    "ResourceExportEventData": "events",
    "RoleEventData": "events",
    "SamlCertificateConnection": "events",
    "SamlCertificateExpiring": "events",
    "SamlCertificateRenewed": "events",
    "VaultByokKeyDeletedData": "events",
    "VaultByokKeyVerificationData": "events",
    "VaultDataNameData": "events",
    "VaultDataReadData": "events",
    "VaultDataWrittenData": "events",
    "VaultDekDecryptedData": "events",
    "VaultDekReadData": "events",
    "VaultKekData": "events",
    "VaultNamesListedData": "events",
    "WaitlistUser": "events",
    "AgentRegistrationCredentialDetail": "events",
    "AgentRegistrationMethod": "events",
    "AuthenticationFailedDataType": "events",
    "AuthenticationSsoDataStatus": "events",
    "AuthenticationSucceededDataType": "events",
    "DirectoryEventState": "events",
    "EventActorSource": "events",
    "FeatureFlagAccessType": "events",
    "OrganizationDomainVerificationFailedReason": "events",
    "RadarRiskAction": "events",
    "ResourceExportType": "events",
    "SamlCertificateType": "events",
    "VaultActorSource": "events",
    "VaultByokKeyProvider": "events",
    "WaitlistUserState": "events",
    "FeatureFlag": "feature_flags",
    "FeatureFlagConfiguration": "feature_flags",
    "FeatureFlagDefinition": "feature_flags",
    "FeatureFlagDefinitionCondition": "feature_flags",
    "FeatureFlagDefinitionRule": "feature_flags",
    "FeatureFlagOwner": "feature_flags",
    "FeatureFlagPollCustomTarget": "feature_flags",
    "FeatureFlagPollEntry": "feature_flags",
    "FeatureFlagPollTarget": "feature_flags",
    "FeatureFlagPollTargets": "feature_flags",
    "Group": "groups",
    "AuthenticationChallenge": "multi_factor_auth",
    "AuthenticationChallengeVerifyResponse": "multi_factor_auth",
    "AuthenticationFactor": "multi_factor_auth",
    "AuthenticationFactorEnrolled": "multi_factor_auth",
    "AuthenticationFactorEnrolledTotp": "multi_factor_auth",
    "AuthenticationFactorSms": "multi_factor_auth",
    "AuthenticationFactorTotp": "multi_factor_auth",
    "UserAuthenticationFactorEnrollment": "multi_factor_auth",
    "AuthenticationFactorType": "multi_factor_auth",
    "EnrollFactorType": "multi_factor_auth",
    "OrganizationDomain": "organization_domains",
    "OrganizationDomainState": "organization_domains",
    "OrganizationDomainVerificationStrategy": "organization_domains",
    "OrganizationMembership": "organization_membership",
    "RoleMultiple": "organization_membership",
    "RoleSingle": "organization_membership",
    "OrganizationMembershipStatus": "organization_membership",
    "AuditLogConfiguration": "organizations",
    "AuditLogStream": "organizations",
    "ItContact": "organizations",
    "Organization": "organizations",
    "OrganizationAuthorizedApplication": "organizations",
    "OrganizationDomainInput": "organizations",
    "AuditLogConfigurationState": "organizations",
    "AuditLogStreamState": "organizations",
    "AuditLogStreamType": "organizations",
    "ItContactIntent": "organizations",
    "OrganizationDomainInputState": "organizations",
    "PasswordlessSendResponse": "passwordless",
    "PasswordlessSession": "passwordless",
    "PasswordlessSessionType": "passwordless",
    "ApiKeyInstallation": "pipes",
    "ConnectedAccountWarning": "pipes",
    "CustomProviderDefinition": "pipes",
    "DataIntegration": "pipes",
    "DataIntegrationAccessToken": "pipes",
    "DataIntegrationAccessTokenActive": "pipes",
    "DataIntegrationApiKeyCredential": "pipes",
    "DataIntegrationAuthorizeUrlResponse": "pipes",
    "DataIntegrationClientCredentialsCredential": "pipes",
    "DataIntegrationConfiguration": "pipes",
    "DataIntegrationConfigurationCredentials": "pipes",
    "DataIntegrationCredentials": "pipes",
    "DataIntegrationCredentialsActive": "pipes",
    "DataIntegrationCredentialsInput": "pipes",
    "DataIntegrationCustomProvider": "pipes",
    "DataIntegrationFinishConnectionResponse": "pipes",
    "DataIntegrationInactive": "pipes",
    "DataIntegrationInstallation": "pipes",
    "DataIntegrationOAuthCredential": "pipes",
    "DataProvider": "pipes",
    "DataProviderConnectedAccount": "pipes",
    "UpdateCustomProviderDefinition": "pipes",
    "DataIntegrationAccessTokenResult": "pipes",
    "DataIntegrationCredential": "pipes",
    "DataIntegrationCredentialsResult": "pipes",
    "ConnectedAccountConnectionRole": "pipes",
    "ConnectedAccountState": "pipes",
    "ConnectedAccountStateReason": "pipes",
    "CustomProviderAuthenticateVia": "pipes",
    "DataIntegrationAuthMethod": "pipes",
    "DataIntegrationConfigurationCredentialsType": "pipes",
    "DataIntegrationConnectionIntent": "pipes",
    "DataIntegrationCredentialsType": "pipes",
    "DataIntegrationInactiveReason": "pipes",
    "DataIntegrationOwnership": "pipes",
    "DataIntegrationState": "pipes",
    "DataProviderOwnership": "pipes",
    "PipesConnectedAccountState": "pipes",
    "PlatformApiKey": "platform_teams",
    "PlatformEnvironment": "platform_teams",
    "PlatformTeamInvitation": "platform_teams",
    "Team": "platform_teams",
    "PlatformRoleSlug": "platform_teams",
    "TeamProductionState": "platform_teams",
    "RadarAssessment": "radar",
    "RadarListEntryAlreadyPresent": "radar",
    "RadarAction": "radar",
    "RadarAuthMethod": "radar",
    "RadarControl": "radar",
    "RadarListAction": "radar",
    "RadarListType": "radar",
    "RadarVerdict": "radar",
    "Connection": "sso",
    "ConnectionAttributeMaps": "sso",
    "ConnectionDomain": "sso",
    "ConnectionKeyPair": "sso",
    "ConnectionOidcOptions": "sso",
    "ConnectionSamlOptions": "sso",
    "ConnectionStandardAttributes": "sso",
    "OAuthTokens": "sso",
    "Profile": "sso",
    "SamlIdpSigningCertificate": "sso",
    "SamlSpEncryptionCertificate": "sso",
    "SamlSpSigningCertificate": "sso",
    "SsoAuthorizeUrlResponse": "sso",
    "SsoLogoutAuthorizeResponse": "sso",
    "SsoTokenResponse": "sso",
    "UpdateConnectionAttributeMaps": "sso",
    "UpdateConnectionOidcOptions": "sso",
    "UpdateConnectionSamlOptions": "sso",
    "CreateProtocolOptionsOidc": "sso",
    "CreateProtocolOptionsSaml": "sso",
    "UpdateProtocolOptionsOidc": "sso",
    "UpdateProtocolOptionsSaml": "sso",
    "ConnectionState": "sso",
    "ConnectionStatus": "sso",
    "ConnectionType": "sso",
    "ConnectionTypeFilter": "sso",
    "OidcIdTokenSignatureAlgorithm": "sso",
    "OidcTokenAuthenticationMethod": "sso",
    "SsoProvider": "sso",
    "AuthenticateResponse": "user_management",
    "AuthkitOAuthResource": "user_management",
    "AuthorizedApplication": "user_management",
    "CorsOrigin": "user_management",
    "DeviceAuthorizationResponse": "user_management",
    "EmailChange": "user_management",
    "EmailChangeConfirmation": "user_management",
    "EmailVerification": "user_management",
    "Impersonator": "user_management",
    "Invitation": "user_management",
    "Jwk": "user_management",
    "JwksResponse": "user_management",
    "JwtTemplate": "user_management",
    "MagicAuth": "user_management",
    "MagicAuthCreateResponse": "user_management",
    "PasswordReset": "user_management",
    "RadarChallenge": "user_management",
    "RedirectUri": "user_management",
    "ResetPasswordResponse": "user_management",
    "SendRadarSmsChallengeResponse": "user_management",
    "SendVerificationEmailResponse": "user_management",
    "Session": "user_management",
    "User": "user_management",
    "UserApiKey": "user_management",
    "UserApiKeyOwner": "user_management",
    "UserApiKeyWithValue": "user_management",
    "UserCreateResponse": "user_management",
    "UserIdentity": "user_management",
    "VerifyEmailResponse": "user_management",
    "Waitlist": "user_management",
    "WaitlistEntry": "user_management",
    "PasswordHashed": "user_management",
    "PasswordPlaintext": "user_management",
    "AuthenticationMethod": "user_management",
    "AuthenticationProvider": "user_management",
    "InvitationState": "user_management",
    "Locale": "user_management",
    "PasswordHashType": "user_management",
    "PasswordSaltPosition": "user_management",
    "ScreenHint": "user_management",
    "SessionAuthMethod": "user_management",
    "SessionStatus": "user_management",
    "UserIdentityProvider": "user_management",
    "CreateDataKeyResponse": "vault",
    "DecryptResponse": "vault",
    "DeleteObjectResponse": "vault",
    "VaultActor": "vault",
    "VaultObject": "vault",
    "VaultObjectInfo": "vault",
    "VaultObjectMetadata": "vault",
    "VaultObjectSummary": "vault",
    "VaultObjectVersion": "vault",
    "WebhookEndpoint": "webhooks",
    "WebhookEndpointStatus": "webhooks",
    "WidgetSessionTokenResponse": "widgets",
    "WidgetScope": "widgets",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"there is no model {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
    return value


def __dir__() -> list[str]:
    return __all__

# Generated from api/*.yaml with codegen/templates/python/services_init.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Services: the methods of the API, grouped as the official SDKs group them. Each is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._values import service

if TYPE_CHECKING:
    from ..._waist import AsyncWaist, Waist
    from .admin_portal import AsyncAdminPortal, AdminPortal
    from .agents import AsyncAgents, Agents
    from .api_keys import AsyncApiKeys, ApiKeys
    from .audit_logs import AsyncAuditLogs, AuditLogs
    from .authorization import AsyncAuthorization, Authorization
    from .client_api import AsyncClientApi, ClientApi
    from .connect import AsyncConnect, Connect
    from .directory_sync import AsyncDirectorySync, DirectorySync
    from .events import AsyncEvents, Events
    from .feature_flags import AsyncFeatureFlags, FeatureFlags
    from .groups import AsyncGroups, Groups
    from .multi_factor_auth import AsyncMultiFactorAuth, MultiFactorAuth
    from .organization_domains import AsyncOrganizationDomains, OrganizationDomains
    from .organization_membership import AsyncOrganizationMembershipService, OrganizationMembershipService
    from .organizations import AsyncOrganizations, Organizations
    from .passwordless import AsyncPasswordless, Passwordless
    from .pipes import AsyncPipes, Pipes
    from .platform_teams import AsyncPlatformTeams, PlatformTeams
    from .radar import AsyncRadar, Radar
    from .sso import AsyncSso, Sso
    from .user_management import AsyncUserManagement, UserManagement
    from .vault import AsyncVault, Vault
    from .webhooks import AsyncWebhooks, Webhooks
    from .widgets import AsyncWidgets, Widgets


class Services:
    """The services of a client."""

    _waist: Waist

    @service
    def admin_portal(self) -> AdminPortal:
        """Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
        sign-on, directory sync, domains and log streams without help.
        """
        from .admin_portal import AdminPortal

        return AdminPortal(self._waist)

    @service
    def agents(self) -> Agents:
        """Identities for AI agents. Blueprints define the application's own agents, which act in instances
        and sessions with short-lived tokens; registrations belong to agents that sign up from outside.
        """
        from .agents import Agents

        return Agents(self._waist)

    @service
    def api_keys(self) -> ApiKeys:
        """API keys with which customers call the application's own API. They are created for an organization
        or a user, and validated on each call.
        """
        from .api_keys import ApiKeys

        return ApiKeys(self._waist)

    @service
    def audit_logs(self) -> AuditLogs:
        """Audit logs record who did what in the application, for each organization. Events are checked
        against schemas, kept for a chosen time, and exported or streamed to the customer.
        """
        from .audit_logs import AuditLogs

        return AuditLogs(self._waist)

    @service
    def authorization(self) -> Authorization:
        """Roles, permissions and resources. Decides what the members of an organization may do, either for
        the organization as a whole or for single resources in a hierarchy, where access to a parent is
        inherited by its descendants.
        """
        from .authorization import Authorization

        return Authorization(self._waist)

    @service
    def client_api(self) -> ClientApi:
        """Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
        directly.
        """
        from .client_api import ClientApi

        return ClientApi(self._waist)

    @service
    def connect(self) -> Connect:
        """WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
        applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
        application's side.
        """
        from .connect import Connect

        return Connect(self._waist)

    @service
    def directory_sync(self) -> DirectorySync:
        """Reads the users and groups that customers keep in their identity provider or HR system. Changes
        arrive as `dsync.*` events; these calls serve the first import and reconciliation.
        """
        from .directory_sync import DirectorySync

        return DirectorySync(self._waist)

    @service
    def events(self) -> Events:
        """Reads the stream of everything that happened in the environment, in the same form in which webhooks
        deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application
        was down.
        """
        from .events import Events

        return Events(self._waist)

    @service
    def feature_flags(self) -> FeatureFlags:
        """Reads feature flags and switches them for the whole environment or for single users and
        organizations. Flags are created in the dashboard.
        """
        from .feature_flags import FeatureFlags

        return FeatureFlags(self._waist)

    @service
    def groups(self) -> Groups:
        """Groups the members of an organization, for instance by team or department. The application manages
        these groups itself; groups that come from a customer's directory belong to directory sync.
        """
        from .groups import Groups

        return Groups(self._waist)

    @service
    def multi_factor_auth(self) -> MultiFactorAuth:
        """Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their
        codes. It works for users of WorkOS and for users the application keeps itself.
        """
        from .multi_factor_auth import MultiFactorAuth

        return MultiFactorAuth(self._waist)

    @service
    def organization_domains(self) -> OrganizationDomains:
        """Domains of organizations. A verified domain shows that the organization owns the e-mail addresses
        under it.
        """
        from .organization_domains import OrganizationDomains

        return OrganizationDomains(self._waist)

    @service
    def organization_membership(self) -> OrganizationMembershipService:
        """Organization memberships connect users with organizations and carry the roles they have there. A
        user may be a member of any number of organizations.
        """
        from .organization_membership import OrganizationMembershipService

        return OrganizationMembershipService(self._waist)

    @service
    def organizations(self) -> Organizations:
        """Organizations stand for the application's business customers. Connections, directories, domains,
        memberships and audit logs each belong to one.
        """
        from .organizations import Organizations

        return Organizations(self._waist)

    @service
    def passwordless(self) -> Passwordless:
        """Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the
        same callback as a connection, where the code is exchanged with `get_profile_and_token`.
        """
        from .passwordless import Passwordless

        return Passwordless(self._waist)

    @service
    def pipes(self) -> Pipes:
        """WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and
        hands out fresh credentials for them. Of an owner's connections to a provider, one is the
        compatibility connection, the only one that requests see unless they ask for more; all others are
        standard connections.
        """
        from .pipes import Pipes

        return Pipes(self._waist)

    @service
    def platform_teams(self) -> PlatformTeams:
        """Teams and environments that a platform manages on behalf of its own users. Each call takes a
        platform access token where the API key would go.
        """
        from .platform_teams import PlatformTeams

        return PlatformTeams(self._waist)

    @service
    def radar(self) -> Radar:
        """Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps
        lists of what to allow and block.
        """
        from .radar import Radar

        return Radar(self._waist)

    @service
    def sso(self) -> Sso:
        """Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through
        social providers (OAuth). Every protocol ends in the same callback with a code.
        """
        from .sso import Sso

        return Sso(self._waist)

    @service
    def user_management(self) -> UserManagement:
        """Users of the application, the ways in which they sign in, their sessions and invitations. It is the
        API behind AuthKit, and serves applications with sign-in pages of their own as well.
        """
        from .user_management import UserManagement

        return UserManagement(self._waist)

    @service
    def vault(self) -> Vault:
        """Vault encrypts the application's secrets with keys that are separate for each context, such as each
        organization. It stores encrypted objects, or hands out data keys for encryption in the
        application.
        """
        from .vault import Vault

        return Vault(self._waist)

    @service
    def webhooks(self) -> Webhooks:
        """Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each
        delivery is signed with the secret of its endpoint.
        """
        from .webhooks import Webhooks

        return Webhooks(self._waist)

    @service
    def widgets(self) -> Widgets:
        """Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the
        application, act for a user.
        """
        from .widgets import Widgets

        return Widgets(self._waist)


class AsyncServices:
    """The services of a client for asyncio."""

    _waist: AsyncWaist

    @service
    def admin_portal(self) -> AsyncAdminPortal:
        """Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
        sign-on, directory sync, domains and log streams without help.
        """
        from .admin_portal import AsyncAdminPortal

        return AsyncAdminPortal(self._waist)

    @service
    def agents(self) -> AsyncAgents:
        """Identities for AI agents. Blueprints define the application's own agents, which act in instances
        and sessions with short-lived tokens; registrations belong to agents that sign up from outside.
        """
        from .agents import AsyncAgents

        return AsyncAgents(self._waist)

    @service
    def api_keys(self) -> AsyncApiKeys:
        """API keys with which customers call the application's own API. They are created for an organization
        or a user, and validated on each call.
        """
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self._waist)

    @service
    def audit_logs(self) -> AsyncAuditLogs:
        """Audit logs record who did what in the application, for each organization. Events are checked
        against schemas, kept for a chosen time, and exported or streamed to the customer.
        """
        from .audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._waist)

    @service
    def authorization(self) -> AsyncAuthorization:
        """Roles, permissions and resources. Decides what the members of an organization may do, either for
        the organization as a whole or for single resources in a hierarchy, where access to a parent is
        inherited by its descendants.
        """
        from .authorization import AsyncAuthorization

        return AsyncAuthorization(self._waist)

    @service
    def client_api(self) -> AsyncClientApi:
        """Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
        directly.
        """
        from .client_api import AsyncClientApi

        return AsyncClientApi(self._waist)

    @service
    def connect(self) -> AsyncConnect:
        """WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
        applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
        application's side.
        """
        from .connect import AsyncConnect

        return AsyncConnect(self._waist)

    @service
    def directory_sync(self) -> AsyncDirectorySync:
        """Reads the users and groups that customers keep in their identity provider or HR system. Changes
        arrive as `dsync.*` events; these calls serve the first import and reconciliation.
        """
        from .directory_sync import AsyncDirectorySync

        return AsyncDirectorySync(self._waist)

    @service
    def events(self) -> AsyncEvents:
        """Reads the stream of everything that happened in the environment, in the same form in which webhooks
        deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application
        was down.
        """
        from .events import AsyncEvents

        return AsyncEvents(self._waist)

    @service
    def feature_flags(self) -> AsyncFeatureFlags:
        """Reads feature flags and switches them for the whole environment or for single users and
        organizations. Flags are created in the dashboard.
        """
        from .feature_flags import AsyncFeatureFlags

        return AsyncFeatureFlags(self._waist)

    @service
    def groups(self) -> AsyncGroups:
        """Groups the members of an organization, for instance by team or department. The application manages
        these groups itself; groups that come from a customer's directory belong to directory sync.
        """
        from .groups import AsyncGroups

        return AsyncGroups(self._waist)

    @service
    def multi_factor_auth(self) -> AsyncMultiFactorAuth:
        """Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their
        codes. It works for users of WorkOS and for users the application keeps itself.
        """
        from .multi_factor_auth import AsyncMultiFactorAuth

        return AsyncMultiFactorAuth(self._waist)

    @service
    def organization_domains(self) -> AsyncOrganizationDomains:
        """Domains of organizations. A verified domain shows that the organization owns the e-mail addresses
        under it.
        """
        from .organization_domains import AsyncOrganizationDomains

        return AsyncOrganizationDomains(self._waist)

    @service
    def organization_membership(self) -> AsyncOrganizationMembershipService:
        """Organization memberships connect users with organizations and carry the roles they have there. A
        user may be a member of any number of organizations.
        """
        from .organization_membership import AsyncOrganizationMembershipService

        return AsyncOrganizationMembershipService(self._waist)

    @service
    def organizations(self) -> AsyncOrganizations:
        """Organizations stand for the application's business customers. Connections, directories, domains,
        memberships and audit logs each belong to one.
        """
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(self._waist)

    @service
    def passwordless(self) -> AsyncPasswordless:
        """Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the
        same callback as a connection, where the code is exchanged with `get_profile_and_token`.
        """
        from .passwordless import AsyncPasswordless

        return AsyncPasswordless(self._waist)

    @service
    def pipes(self) -> AsyncPipes:
        """WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and
        hands out fresh credentials for them. Of an owner's connections to a provider, one is the
        compatibility connection, the only one that requests see unless they ask for more; all others are
        standard connections.
        """
        from .pipes import AsyncPipes

        return AsyncPipes(self._waist)

    @service
    def platform_teams(self) -> AsyncPlatformTeams:
        """Teams and environments that a platform manages on behalf of its own users. Each call takes a
        platform access token where the API key would go.
        """
        from .platform_teams import AsyncPlatformTeams

        return AsyncPlatformTeams(self._waist)

    @service
    def radar(self) -> AsyncRadar:
        """Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps
        lists of what to allow and block.
        """
        from .radar import AsyncRadar

        return AsyncRadar(self._waist)

    @service
    def sso(self) -> AsyncSso:
        """Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through
        social providers (OAuth). Every protocol ends in the same callback with a code.
        """
        from .sso import AsyncSso

        return AsyncSso(self._waist)

    @service
    def user_management(self) -> AsyncUserManagement:
        """Users of the application, the ways in which they sign in, their sessions and invitations. It is the
        API behind AuthKit, and serves applications with sign-in pages of their own as well.
        """
        from .user_management import AsyncUserManagement

        return AsyncUserManagement(self._waist)

    @service
    def vault(self) -> AsyncVault:
        """Vault encrypts the application's secrets with keys that are separate for each context, such as each
        organization. It stores encrypted objects, or hands out data keys for encryption in the
        application.
        """
        from .vault import AsyncVault

        return AsyncVault(self._waist)

    @service
    def webhooks(self) -> AsyncWebhooks:
        """Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each
        delivery is signed with the secret of its endpoint.
        """
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._waist)

    @service
    def widgets(self) -> AsyncWidgets:
        """Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the
        application, act for a user.
        """
        from .widgets import AsyncWidgets

        return AsyncWidgets(self._waist)

// Generated from api/*.yaml with codegen/templates/rust/services_mod.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Services: the methods of the API, grouped as the official SDKs group them.

pub mod admin_portal;
pub mod agents;
pub mod api_keys;
pub mod audit_logs;
pub mod authorization;
pub mod client_api;
pub mod connect;
pub mod directory_sync;
pub mod events;
pub mod feature_flags;
pub mod groups;
pub mod multi_factor_auth;
pub mod organization_domains;
pub mod organization_membership;
pub mod organizations;
pub mod passwordless;
pub mod pipes;
pub mod platform_teams;
pub mod radar;
pub mod sso;
pub mod user_management;
pub mod vault;
pub mod webhooks;
pub mod widgets;

use crate::client::WorkOS;

impl WorkOS {
    /// Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
    /// sign-on, directory sync, domains and log streams without help.
    pub fn admin_portal(&self) -> admin_portal::AdminPortal<'_> {
        admin_portal::AdminPortal { client: self }
    }

    /// Identities for AI agents. Blueprints define the application's own agents, which act in instances and
    /// sessions with short-lived tokens; registrations belong to agents that sign up from outside.
    pub fn agents(&self) -> agents::Agents<'_> {
        agents::Agents { client: self }
    }

    /// API keys with which customers call the application's own API. They are created for an organization or
    /// a user, and validated on each call.
    pub fn api_keys(&self) -> api_keys::ApiKeys<'_> {
        api_keys::ApiKeys { client: self }
    }

    /// Audit logs record who did what in the application, for each organization. Events are checked against
    /// schemas, kept for a chosen time, and exported or streamed to the customer.
    pub fn audit_logs(&self) -> audit_logs::AuditLogs<'_> {
        audit_logs::AuditLogs { client: self }
    }

    /// Roles, permissions and resources. Decides what the members of an organization may do, either for the
    /// organization as a whole or for single resources in a hierarchy, where access to a parent is inherited
    /// by its descendants.
    pub fn authorization(&self) -> authorization::Authorization<'_> {
        authorization::Authorization { client: self }
    }

    /// Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
    /// directly.
    pub fn client_api(&self) -> client_api::ClientApi<'_> {
        client_api::ClientApi { client: self }
    }

    /// WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
    /// applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
    /// application's side.
    pub fn connect(&self) -> connect::Connect<'_> {
        connect::Connect { client: self }
    }

    /// Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive
    /// as `dsync.*` events; these calls serve the first import and reconciliation.
    pub fn directory_sync(&self) -> directory_sync::DirectorySync<'_> {
        directory_sync::DirectorySync { client: self }
    }

    /// Reads the stream of everything that happened in the environment, in the same form in which webhooks
    /// deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application
    /// was down.
    pub fn events(&self) -> events::Events<'_> {
        events::Events { client: self }
    }

    /// Reads feature flags and switches them for the whole environment or for single users and organizations.
    /// Flags are created in the dashboard.
    pub fn feature_flags(&self) -> feature_flags::FeatureFlags<'_> {
        feature_flags::FeatureFlags { client: self }
    }

    /// Groups the members of an organization, for instance by team or department. The application manages
    /// these groups itself; groups that come from a customer's directory belong to directory sync.
    pub fn groups(&self) -> groups::Groups<'_> {
        groups::Groups { client: self }
    }

    /// Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes.
    /// It works for users of WorkOS and for users the application keeps itself.
    pub fn multi_factor_auth(&self) -> multi_factor_auth::MultiFactorAuth<'_> {
        multi_factor_auth::MultiFactorAuth { client: self }
    }

    /// Domains of organizations. A verified domain shows that the organization owns the e-mail addresses
    /// under it.
    pub fn organization_domains(&self) -> organization_domains::OrganizationDomains<'_> {
        organization_domains::OrganizationDomains { client: self }
    }

    /// Organization memberships connect users with organizations and carry the roles they have there. A user
    /// may be a member of any number of organizations.
    pub fn organization_membership(&self) -> organization_membership::OrganizationMembershipService<'_> {
        organization_membership::OrganizationMembershipService { client: self }
    }

    /// Organizations stand for the application's business customers. Connections, directories, domains,
    /// memberships and audit logs each belong to one.
    pub fn organizations(&self) -> organizations::Organizations<'_> {
        organizations::Organizations { client: self }
    }

    /// Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the
    /// same callback as a connection, where the code is exchanged with `get_profile_and_token`.
    pub fn passwordless(&self) -> passwordless::Passwordless<'_> {
        passwordless::Passwordless { client: self }
    }

    /// WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and
    /// hands out fresh credentials for them. Of an owner's connections to a provider, one is the
    /// compatibility connection, the only one that requests see unless they ask for more; all others are
    /// standard connections.
    pub fn pipes(&self) -> pipes::Pipes<'_> {
        pipes::Pipes { client: self }
    }

    /// Teams and environments that a platform manages on behalf of its own users. Each call takes a platform
    /// access token where the API key would go.
    pub fn platform_teams(&self) -> platform_teams::PlatformTeams<'_> {
        platform_teams::PlatformTeams { client: self }
    }

    /// Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps
    /// lists of what to allow and block.
    pub fn radar(&self) -> radar::Radar<'_> {
        radar::Radar { client: self }
    }

    /// Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social
    /// providers (OAuth). Every protocol ends in the same callback with a code.
    pub fn sso(&self) -> sso::Sso<'_> {
        sso::Sso { client: self }
    }

    /// Users of the application, the ways in which they sign in, their sessions and invitations. It is the
    /// API behind AuthKit, and serves applications with sign-in pages of their own as well.
    pub fn user_management(&self) -> user_management::UserManagement<'_> {
        user_management::UserManagement { client: self }
    }

    /// Vault encrypts the application's secrets with keys that are separate for each context, such as each
    /// organization. It stores encrypted objects, or hands out data keys for encryption in the application.
    pub fn vault(&self) -> vault::Vault<'_> {
        vault::Vault { client: self }
    }

    /// Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each
    /// delivery is signed with the secret of its endpoint.
    pub fn webhooks(&self) -> webhooks::Webhooks<'_> {
        webhooks::Webhooks { client: self }
    }

    /// Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the
    /// application, act for a user.
    pub fn widgets(&self) -> widgets::Widgets<'_> {
        widgets::Widgets { client: self }
    }
}

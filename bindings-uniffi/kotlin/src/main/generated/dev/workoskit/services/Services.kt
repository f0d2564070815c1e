// Generated from api/*.yaml with codegen/templates/kotlin/services_index.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.services

import dev.workoskit.Waist

/** The services of the API, as properties of a client. */
public abstract class Services internal constructor(internal val waist: Waist) {
    /**
     * Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single sign-on,
     * directory sync, domains and log streams without help.
     */
    public val adminPortal: AdminPortal get() = AdminPortal(waist)

    /**
     * Identities for AI agents. Blueprints define the application's own agents, which act in instances and sessions
     * with short-lived tokens; registrations belong to agents that sign up from outside.
     */
    public val agents: Agents get() = Agents(waist)

    /**
     * API keys with which customers call the application's own API. They are created for an organization or a user, and
     * validated on each call.
     */
    public val apiKeys: ApiKeys get() = ApiKeys(waist)

    /**
     * Audit logs record who did what in the application, for each organization. Events are checked against schemas,
     * kept for a chosen time, and exported or streamed to the customer.
     */
    public val auditLogs: AuditLogs get() = AuditLogs(waist)

    /**
     * Roles, permissions and resources. Decides what the members of an organization may do, either for the organization
     * as a whole or for single resources in a hierarchy, where access to a parent is inherited by its descendants.
     */
    public val authorization: Authorization get() = Authorization(waist)

    /** Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls directly. */
    public val clientApi: ClientApi get() = ClientApi(waist)

    /**
     * WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other applications.
     * Manages those applications and their secrets, and speaks the OAuth protocol from an application's side.
     */
    public val connect: Connect get() = Connect(waist)

    /**
     * Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive as
     * `dsync.*` events; these calls serve the first import and reconciliation.
     */
    public val directorySync: DirectorySync get() = DirectorySync(waist)

    /**
     * Reads the stream of everything that happened in the environment, in the same form in which webhooks deliver it.
     * Polling it with a cursor needs no public endpoint and makes up for time the application was down.
     */
    public val events: Events get() = Events(waist)

    /**
     * Reads feature flags and switches them for the whole environment or for single users and organizations. Flags are
     * created in the dashboard.
     */
    public val featureFlags: FeatureFlags get() = FeatureFlags(waist)

    /**
     * Groups the members of an organization, for instance by team or department. The application manages these groups
     * itself; groups that come from a customer's directory belong to directory sync.
     */
    public val groups: Groups get() = Groups(waist)

    /**
     * Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes. It works
     * for users of WorkOS and for users the application keeps itself.
     */
    public val multiFactorAuth: MultiFactorAuth get() = MultiFactorAuth(waist)

    /** Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under it. */
    public val organizationDomains: OrganizationDomains get() = OrganizationDomains(waist)

    /**
     * Organization memberships connect users with organizations and carry the roles they have there. A user may be a
     * member of any number of organizations.
     */
    public val organizationMembership: OrganizationMembershipService get() = OrganizationMembershipService(waist)

    /**
     * Organizations stand for the application's business customers. Connections, directories, domains, memberships and
     * audit logs each belong to one.
     */
    public val organizations: Organizations get() = Organizations(waist)

    /**
     * Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same callback
     * as a connection, where the code is exchanged with `get_profile_and_token`.
     */
    public val passwordless: Passwordless get() = Passwordless(waist)

    /**
     * WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands out fresh
     * credentials for them. Of an owner's connections to a provider, one is the compatibility connection, the only one
     * that requests see unless they ask for more; all others are standard connections.
     */
    public val pipes: Pipes get() = Pipes(waist)

    /**
     * Teams and environments that a platform manages on behalf of its own users. Each call takes a platform access
     * token where the API key would go.
     */
    public val platformTeams: PlatformTeams get() = PlatformTeams(waist)

    /**
     * Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps lists of what
     * to allow and block.
     */
    public val radar: Radar get() = Radar(waist)

    /**
     * Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social providers
     * (OAuth). Every protocol ends in the same callback with a code.
     */
    public val sso: Sso get() = Sso(waist)

    /**
     * Users of the application, the ways in which they sign in, their sessions and invitations. It is the API behind
     * AuthKit, and serves applications with sign-in pages of their own as well.
     */
    public val userManagement: UserManagement get() = UserManagement(waist)

    /**
     * Vault encrypts the application's secrets with keys that are separate for each context, such as each organization.
     * It stores encrypted objects, or hands out data keys for encryption in the application.
     */
    public val vault: Vault get() = Vault(waist)

    /**
     * Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery is signed
     * with the secret of its endpoint.
     */
    public val webhooks: Webhooks get() = Webhooks(waist)

    /**
     * Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application, act for a
     * user.
     */
    public val widgets: Widgets get() = Widgets(waist)
}

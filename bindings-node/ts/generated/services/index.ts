// Generated from api/*.yaml with codegen/templates/typescript/services_index.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type { Waist } from '../../waist.js';
import { AdminPortal } from './admin_portal.js';
import { Agents } from './agents.js';
import { ApiKeys } from './api_keys.js';
import { AuditLogs } from './audit_logs.js';
import { Authorization } from './authorization.js';
import { ClientApi } from './client_api.js';
import { Connect } from './connect.js';
import { DirectorySync } from './directory_sync.js';
import { Events } from './events.js';
import { FeatureFlags } from './feature_flags.js';
import { Groups } from './groups.js';
import { MultiFactorAuth } from './multi_factor_auth.js';
import { OrganizationDomains } from './organization_domains.js';
import { OrganizationMembershipService } from './organization_membership.js';
import { Organizations } from './organizations.js';
import { Passwordless } from './passwordless.js';
import { Pipes } from './pipes.js';
import { PlatformTeams } from './platform_teams.js';
import { Radar } from './radar.js';
import { Sso } from './sso.js';
import { UserManagement } from './user_management.js';
import { Vault } from './vault.js';
import { Webhooks } from './webhooks.js';
import { Widgets } from './widgets.js';

export type * as adminPortal from './admin_portal.js';
export type * as agents from './agents.js';
export type * as apiKeys from './api_keys.js';
export type * as auditLogs from './audit_logs.js';
export type * as authorization from './authorization.js';
export type * as clientApi from './client_api.js';
export type * as connect from './connect.js';
export type * as directorySync from './directory_sync.js';
export type * as events from './events.js';
export type * as featureFlags from './feature_flags.js';
export type * as groups from './groups.js';
export type * as multiFactorAuth from './multi_factor_auth.js';
export type * as organizationDomains from './organization_domains.js';
export type * as organizationMembership from './organization_membership.js';
export type * as organizations from './organizations.js';
export type * as passwordless from './passwordless.js';
export type * as pipes from './pipes.js';
export type * as platformTeams from './platform_teams.js';
export type * as radar from './radar.js';
export type * as sso from './sso.js';
export type * as userManagement from './user_management.js';
export type * as vault from './vault.js';
export type * as webhooks from './webhooks.js';
export type * as widgets from './widgets.js';

/** The services of the API. */
export abstract class Services {
  readonly #waist: Waist;
  #adminPortal?: AdminPortal;
  #agents?: Agents;
  #apiKeys?: ApiKeys;
  #auditLogs?: AuditLogs;
  #authorization?: Authorization;
  #clientApi?: ClientApi;
  #connect?: Connect;
  #directorySync?: DirectorySync;
  #events?: Events;
  #featureFlags?: FeatureFlags;
  #groups?: Groups;
  #multiFactorAuth?: MultiFactorAuth;
  #organizationDomains?: OrganizationDomains;
  #organizationMembership?: OrganizationMembershipService;
  #organizations?: Organizations;
  #passwordless?: Passwordless;
  #pipes?: Pipes;
  #platformTeams?: PlatformTeams;
  #radar?: Radar;
  #sso?: Sso;
  #userManagement?: UserManagement;
  #vault?: Vault;
  #webhooks?: Webhooks;
  #widgets?: Widgets;

  protected constructor(waist: Waist) {
    this.#waist = waist;
  }

  /**
   * Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
   * sign-on, directory sync, domains and log streams without help.
   */
  get adminPortal(): AdminPortal {
    return (this.#adminPortal ??= new AdminPortal(this.#waist));
  }

  /**
   * Identities for AI agents. Blueprints define the application's own agents, which act in instances and
   * sessions with short-lived tokens; registrations belong to agents that sign up from outside.
   */
  get agents(): Agents {
    return (this.#agents ??= new Agents(this.#waist));
  }

  /**
   * API keys with which customers call the application's own API. They are created for an organization or a
   * user, and validated on each call.
   */
  get apiKeys(): ApiKeys {
    return (this.#apiKeys ??= new ApiKeys(this.#waist));
  }

  /**
   * Audit logs record who did what in the application, for each organization. Events are checked against
   * schemas, kept for a chosen time, and exported or streamed to the customer.
   */
  get auditLogs(): AuditLogs {
    return (this.#auditLogs ??= new AuditLogs(this.#waist));
  }

  /**
   * Roles, permissions and resources. Decides what the members of an organization may do, either for the
   * organization as a whole or for single resources in a hierarchy, where access to a parent is inherited by
   * its descendants.
   */
  get authorization(): Authorization {
    return (this.#authorization ??= new Authorization(this.#waist));
  }

  /**
   * Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
   * directly.
   */
  get clientApi(): ClientApi {
    return (this.#clientApi ??= new ClientApi(this.#waist));
  }

  /**
   * WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
   * applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
   * application's side.
   */
  get connect(): Connect {
    return (this.#connect ??= new Connect(this.#waist));
  }

  /**
   * Reads the users and groups that customers keep in their identity provider or HR system. Changes arrive as
   * `dsync.*` events; these calls serve the first import and reconciliation.
   */
  get directorySync(): DirectorySync {
    return (this.#directorySync ??= new DirectorySync(this.#waist));
  }

  /**
   * Reads the stream of everything that happened in the environment, in the same form in which webhooks
   * deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application was
   * down.
   */
  get events(): Events {
    return (this.#events ??= new Events(this.#waist));
  }

  /**
   * Reads feature flags and switches them for the whole environment or for single users and organizations.
   * Flags are created in the dashboard.
   */
  get featureFlags(): FeatureFlags {
    return (this.#featureFlags ??= new FeatureFlags(this.#waist));
  }

  /**
   * Groups the members of an organization, for instance by team or department. The application manages these
   * groups itself; groups that come from a customer's directory belong to directory sync.
   */
  get groups(): Groups {
    return (this.#groups ??= new Groups(this.#waist));
  }

  /**
   * Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes. It
   * works for users of WorkOS and for users the application keeps itself.
   */
  get multiFactorAuth(): MultiFactorAuth {
    return (this.#multiFactorAuth ??= new MultiFactorAuth(this.#waist));
  }

  /**
   * Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under
   * it.
   */
  get organizationDomains(): OrganizationDomains {
    return (this.#organizationDomains ??= new OrganizationDomains(this.#waist));
  }

  /**
   * Organization memberships connect users with organizations and carry the roles they have there. A user may
   * be a member of any number of organizations.
   */
  get organizationMembership(): OrganizationMembershipService {
    return (this.#organizationMembership ??= new OrganizationMembershipService(this.#waist));
  }

  /**
   * Organizations stand for the application's business customers. Connections, directories, domains,
   * memberships and audit logs each belong to one.
   */
  get organizations(): Organizations {
    return (this.#organizations ??= new Organizations(this.#waist));
  }

  /**
   * Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same
   * callback as a connection, where the code is exchanged with `get_profile_and_token`.
   */
  get passwordless(): Passwordless {
    return (this.#passwordless ??= new Passwordless(this.#waist));
  }

  /**
   * WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands
   * out fresh credentials for them. Of an owner's connections to a provider, one is the compatibility
   * connection, the only one that requests see unless they ask for more; all others are standard connections.
   */
  get pipes(): Pipes {
    return (this.#pipes ??= new Pipes(this.#waist));
  }

  /**
   * Teams and environments that a platform manages on behalf of its own users. Each call takes a platform
   * access token where the API key would go.
   */
  get platformTeams(): PlatformTeams {
    return (this.#platformTeams ??= new PlatformTeams(this.#waist));
  }

  /**
   * Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps lists
   * of what to allow and block.
   */
  get radar(): Radar {
    return (this.#radar ??= new Radar(this.#waist));
  }

  /**
   * Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social
   * providers (OAuth). Every protocol ends in the same callback with a code.
   */
  get sso(): Sso {
    return (this.#sso ??= new Sso(this.#waist));
  }

  /**
   * Users of the application, the ways in which they sign in, their sessions and invitations. It is the API
   * behind AuthKit, and serves applications with sign-in pages of their own as well.
   */
  get userManagement(): UserManagement {
    return (this.#userManagement ??= new UserManagement(this.#waist));
  }

  /**
   * Vault encrypts the application's secrets with keys that are separate for each context, such as each
   * organization. It stores encrypted objects, or hands out data keys for encryption in the application.
   */
  get vault(): Vault {
    return (this.#vault ??= new Vault(this.#waist));
  }

  /**
   * Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery
   * is signed with the secret of its endpoint.
   */
  get webhooks(): Webhooks {
    return (this.#webhooks ??= new Webhooks(this.#waist));
  }

  /**
   * Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application,
   * act for a user.
   */
  get widgets(): Widgets {
    return (this.#widgets ??= new Widgets(this.#waist));
  }
}

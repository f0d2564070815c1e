// Generated from api/pipes.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * An API key to store for one owner of an API key integration.
 */
export interface ApiKeyInstallation {
  /**
   * The API key.
   */
  secret: string;
  /**
   * Identifier of the user to store the key for.
   */
  userId: string;
  /**
   * Organization to which the connection is limited.
   */
  organizationId?: string;
}

/**
 * A remark about a connection that was saved all the same.
 */
export interface ConnectedAccountWarning {
  /**
   * Says that another connection has the same label.
   */
  code: 'duplicate_account_display_name';
  message: string;
}

/**
 * The OAuth settings of a provider that WorkOS does not know.
 */
export interface CustomProviderDefinition {
  name: string;
  /**
   * Authorization endpoint of the provider; required for OAuth.
   */
  authorizationUrl?: string;
  /**
   * Token endpoint of the provider; required for OAuth and client credentials.
   */
  tokenUrl?: string;
  /**
   * Endpoint for refreshing tokens, if it is not the token endpoint.
   */
  refreshTokenUrl?: string | null;
  /**
   * Whether the authorization uses PKCE; true by default.
   */
  pkceEnabled?: boolean;
  /**
   * What separates the scopes in a request; a space by default.
   */
  requestScopeSeparator?: string;
  /**
   * Whether at least one scope must be selected; false by default.
   */
  scopesRequired?: boolean;
  /**
   * Whether the provider needs a client secret; true by default.
   */
  clientSecretRequired?: boolean;
  /**
   * Fixed query parameters to add to the authorization URL.
   */
  additionalAuthorizationParameters?: Record<string, string>;
  /**
   * Content type of requests to the token endpoint.
   */
  tokenBodyContentType?: string;
  /**
   * How the client credentials are sent to the token endpoint.
   */
  authenticateVia?: CustomProviderAuthenticateVia;
}

/**
 * The set-up of a provider in the environment, through which accounts are connected.
 */
export interface DataIntegration {
  object: 'data_integration';
  id: string;
  /**
   * Slug of the provider.
   */
  slug: string;
  /**
   * Kind of integration, which follows from the provider.
   */
  integrationType: string;
  /**
   * Who connects accounts through the integration.
   */
  ownership: DataIntegrationOwnership;
  /**
   * Shown to users to explain what the data is used for.
   */
  description: string | null;
  /**
   * Whether accounts can be connected.
   */
  enabled: boolean;
  state: DataIntegrationState;
  /**
   * OAuth scopes to request; null means those of the provider.
   */
  scopes: string[] | null;
  /**
   * Redirect URI to register at the provider; empty where no OAuth redirect takes place.
   */
  redirectUri: string;
  /**
   * How accounts authenticate with the provider.
   */
  authMethods: DataIntegrationAuthMethod[];
  /**
   * OAuth credentials of the application; null where each connection brings its own.
   */
  credentials: DataIntegrationCredentials | null;
  /**
   * The connection made by the API key given at creation; null otherwise, and in every later answer.
   */
  installation: DataIntegrationInstallation | null;
  /**
   * Settings of the provider, keyed by the names it declares.
   */
  config: Record<string, string>;
  /**
   * Definition of a custom provider; null for a built-in one.
   */
  customProvider: DataIntegrationCustomProvider | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * An OAuth access token for a provider.
 */
export interface DataIntegrationAccessToken {
  object: 'access_token';
  accessToken: string;
  /**
   * When the token expires; null if it does not.
   */
  expiresAt: string | null;
  /**
   * Scopes that the provider granted.
   */
  scopes: string[];
  /**
   * Scopes that the integration requests and the token lacks.
   */
  missingScopes: string[];
}

/**
 * The answer when there is a usable connection.
 */
export interface DataIntegrationAccessTokenActive {
  active: true;
  accessToken: DataIntegrationAccessToken;
}

/**
 * An API key for a provider.
 */
export interface DataIntegrationApiKeyCredential {
  object: 'credential';
  authMethod: 'api_key';
  /**
   * The API key.
   */
  value: string;
  /**
   * Settings that help to address the provider, such as a subdomain; no secrets.
   */
  config: Record<string, string>;
}

/**
 * Where to send the browser to connect an account.
 */
export interface DataIntegrationAuthorizeUrlResponse {
  /**
   * Address to which to send the browser of this user, and of no one else.
   */
  url: string;
  /**
   * Comes back in the callback. Keep it in the user's session and compare it there.
   */
  state: string;
  /**
   * Present when `finish_connection` must follow. If it is missing although `code_challenge` was sent, do not
   * redirect the user. The only value is `finish_required`.
   */
  completion?: 'finish_required';
}

/**
 * An access token for a provider, obtained with client credentials.
 */
export interface DataIntegrationClientCredentialsCredential {
  object: 'credential';
  authMethod: 'client_credentials';
  /**
   * The access token.
   */
  value: string;
  /**
   * When the token expires; null if it does not.
   */
  expiresAt: string | null;
  /**
   * Scopes that the provider granted.
   */
  scopes: string[];
  /**
   * Scopes that the integration requests and the token lacks.
   */
  missingScopes: string[];
  /**
   * Further members of the provider's token answer that are not sensitive, such as the address of an
   * instance.
   */
  metadata: Record<string, unknown>;
  /**
   * Settings that help to address the provider, such as a subdomain; no secrets.
   */
  config: Record<string, string>;
}

/**
 * The settings in effect for one organization at one provider.
 */
export interface DataIntegrationConfiguration {
  object: 'data_integration_configuration';
  /**
   * Identifier of the integration.
   */
  id: string;
  organizationId: string;
  /**
   * Slug of the provider.
   */
  slug: string;
  /**
   * Name of the integration.
   */
  name: string;
  /**
   * Whether members of the organization can connect accounts.
   */
  enabled: boolean;
  /**
   * OAuth scopes in effect for the organization; null if none are set.
   */
  scopes: string[] | null;
  /**
   * Settings in effect for the organization, keyed by the names that the provider declares.
   */
  config: Record<string, string>;
  createdAt: string;
  updatedAt: string;
  credentials?: DataIntegrationConfigurationCredentials;
}

/**
 * Which OAuth credentials an organization uses at a provider, without the secret.
 */
export interface DataIntegrationConfigurationCredentials {
  /**
   * Whose OAuth application is used.
   */
  credentialsType: DataIntegrationConfigurationCredentialsType;
  /**
   * Whether the organization has supplied credentials.
   */
  hasCredentials: boolean;
  /**
   * Client identifier that the organization supplied; null if none.
   */
  clientId: string | null;
  /**
   * Last four characters of the secret that the organization supplied; null if none.
   */
  clientSecretLastFour: string | null;
  /**
   * Redirect URI that the organization registers at the provider.
   */
  redirectUri: string;
}

/**
 * The application's OAuth credentials at a provider, without the secret.
 */
export interface DataIntegrationCredentials {
  /**
   * Whose OAuth application is used.
   */
  type: DataIntegrationCredentialsType;
  /**
   * Client identifier at the provider; null if each organization brings its own.
   */
  clientId: string | null;
  /**
   * Last four characters of the client secret; null if each organization brings its own.
   */
  redactedClientSecret: string | null;
}

/**
 * The answer when there is a usable connection.
 */
export interface DataIntegrationCredentialsActive {
  active: true;
  credential: DataIntegrationCredential;
}

/**
 * OAuth credentials to store for an integration.
 */
export interface DataIntegrationCredentialsInput {
  /**
   * Whose OAuth application is used.
   */
  type: DataIntegrationCredentialsType;
  /**
   * Client identifier at the provider; required for the type `custom`, left out for `organization`.
   */
  clientId?: string;
  /**
   * Client secret at the provider; required for the type `custom`, left out for `organization`.
   */
  clientSecret?: string;
}

/**
 * The OAuth settings of a custom provider.
 */
export interface DataIntegrationCustomProvider {
  name: string;
  /**
   * Authorization endpoint of the provider.
   */
  authorizationUrl: string | null;
  /**
   * Token endpoint of the provider.
   */
  tokenUrl: string | null;
  /**
   * Endpoint for refreshing tokens, if it is not the token endpoint.
   */
  refreshTokenUrl: string | null;
  /**
   * Whether the authorization uses PKCE.
   */
  pkceEnabled: boolean;
  /**
   * What separates the scopes in a request.
   */
  requestScopeSeparator: string;
  /**
   * Whether at least one scope must be selected.
   */
  scopesRequired: boolean;
  /**
   * Whether the provider needs a client secret.
   */
  clientSecretRequired: boolean;
  /**
   * Fixed query parameters to add to the authorization URL.
   */
  additionalAuthorizationParameters: Record<string, string>;
  /**
   * Content type of requests to the token endpoint.
   */
  tokenBodyContentType: string;
  /**
   * How the client credentials are sent to the token endpoint.
   */
  authenticateVia: CustomProviderAuthenticateVia;
}

/**
 * The connection that was saved.
 */
export interface DataIntegrationFinishConnectionResponse {
  connectedAccount: DataProviderConnectedAccount;
}

/**
 * The answer when there is no usable connection, with the reason.
 */
export interface DataIntegrationInactive {
  active: false;
  /**
   * Why there is no credential.
   */
  error: DataIntegrationInactiveReason;
}

/**
 * The connection that came about when an integration was created together with an API key.
 */
export interface DataIntegrationInstallation {
  id: string;
  /**
   * Whether this is the compatibility connection.
   */
  connectionRole: ConnectedAccountConnectionRole;
  /**
   * Which account at the provider this is, as far as known.
   */
  accountIdentifier: string | null;
  /**
   * Label of the connection, which need not be unique.
   */
  accountDisplayName: string | null;
  /**
   * User for whom the key is stored; null if the organization owns the connection.
   */
  userId: string | null;
  /**
   * Organization that owns the connection or to which it is limited, if any.
   */
  organizationId: string | null;
  /**
   * Last four characters of the stored key.
   */
  apiKeyLast4: string | null;
}

/**
 * An access token for a provider, obtained by a user's authorization.
 */
export interface DataIntegrationOAuthCredential {
  object: 'credential';
  authMethod: 'oauth';
  /**
   * The access token.
   */
  value: string;
  /**
   * When the token expires; null if it does not.
   */
  expiresAt: string | null;
  /**
   * Scopes that the provider granted.
   */
  scopes: string[];
  /**
   * Scopes that the integration requests and the token lacks.
   */
  missingScopes: string[];
  /**
   * Further members of the provider's token answer that are not sensitive, such as the address of an
   * instance.
   */
  metadata: Record<string, unknown>;
  /**
   * Settings that help to address the provider, such as a subdomain; no secrets.
   */
  config: Record<string, string>;
}

/**
 * A provider that accounts can be connected to, with the connections of the user or organization in question.
 */
export interface DataProvider {
  object: 'data_provider';
  id: string;
  name: string;
  /**
   * Shown to users to explain what the data is used for.
   */
  description: string | null;
  slug: string;
  /**
   * Kind of integration, such as `github`.
   */
  integrationType: string;
  /**
   * Kind of credentials that the provider uses, such as `oauth2`.
   */
  credentialsType: string;
  /**
   * OAuth scopes that are requested; null if none are set.
   */
  scopes: string[] | null;
  /**
   * How accounts authenticate with the provider; `oauth` alone if absent.
   */
  authMethods?: DataIntegrationAuthMethod[];
  /**
   * Older spelling of `connection_owner`.
   *
   * @deprecated
   */
  ownership: DataProviderOwnership;
  /**
   * Who owns connections made through this provider.
   */
  connectionOwner: DataIntegrationOwnership;
  createdAt: string;
  updatedAt: string;
  /**
   * The compatibility connection; null if there is none.
   */
  connectedAccount: DataProviderConnectedAccount | null;
  /**
   * All connections if the request asked for them, otherwise the compatibility connection at most.
   */
  connectedAccounts: DataProviderConnectedAccount[];
}

/**
 * A connection to an account at a provider, owned by a user or shared by an organization.
 */
export interface DataProviderConnectedAccount {
  object: 'connected_account';
  id: string;
  /**
   * Whether this is the compatibility connection. It says nothing about age or preference.
   */
  connectionRole: ConnectedAccountConnectionRole;
  /**
   * Which account at the provider this is, as far as known. It does not select a connection.
   */
  accountIdentifier: string | null;
  /**
   * Label of the connection, which need not be unique.
   */
  accountDisplayName: string | null;
  /**
   * User who owns the connection; null if an organization does.
   */
  userId: string | null;
  /**
   * Organization that owns the connection or to which it is limited, if any.
   */
  organizationId: string | null;
  /**
   * OAuth scopes that the provider granted.
   */
  scopes: string[];
  /**
   * How the connection authenticates; `oauth` if absent.
   */
  authMethod?: DataIntegrationAuthMethod;
  /**
   * Last four characters of the API key; null if the connection has none.
   */
  apiKeyLast4?: string | null;
  /**
   * Client identifier at the provider; present for client credentials only.
   */
  clientId?: string | null;
  /**
   * Last four characters of the client secret; present for client credentials only.
   */
  clientSecretLast4?: string | null;
  /**
   * Settings of the connection that the provider declares, without secret ones.
   */
  config?: Record<string, string>;
  state: ConnectedAccountState;
  /**
   * User whose authorization made the connection; null if unknown, or after that user has left the
   * organization.
   */
  establishedByUserId?: string | null;
  /**
   * Why WorkOS itself changed the state; null if it did not.
   */
  stateReason?: ConnectedAccountStateReason | null;
  /**
   * Remarks about the given label; present in answers to writes only.
   */
  warnings?: ConnectedAccountWarning[];
  createdAt: string;
  updatedAt: string;
}

/**
 * Changes to the OAuth settings of a custom provider. Absent members stay as they are.
 */
export interface UpdateCustomProviderDefinition {
  name?: string;
  /**
   * Authorization endpoint of the provider.
   */
  authorizationUrl?: string;
  /**
   * Token endpoint of the provider.
   */
  tokenUrl?: string;
  /**
   * Endpoint for refreshing tokens, if it is not the token endpoint.
   */
  refreshTokenUrl?: string | null;
  /**
   * Whether the authorization uses PKCE.
   */
  pkceEnabled?: boolean;
  /**
   * What separates the scopes in a request.
   */
  requestScopeSeparator?: string;
  /**
   * Whether at least one scope must be selected.
   */
  scopesRequired?: boolean;
  /**
   * Whether the provider needs a client secret.
   */
  clientSecretRequired?: boolean;
  /**
   * Fixed query parameters to add to the authorization URL.
   */
  additionalAuthorizationParameters?: Record<string, string>;
  /**
   * Content type of requests to the token endpoint.
   */
  tokenBodyContentType?: string;
  /**
   * How the client credentials are sent to the token endpoint.
   */
  authenticateVia?: CustomProviderAuthenticateVia;
}

/**
 * An access token, or the reason why there is none, told apart by `active`.
 */
export type DataIntegrationAccessTokenResult =
  | DataIntegrationAccessTokenActive
  | DataIntegrationInactive;

/**
 * A credential for a provider, whose kind `auth_method` names.
 */
export type DataIntegrationCredential =
  | DataIntegrationOAuthCredential
  | DataIntegrationApiKeyCredential
  | DataIntegrationClientCredentialsCredential;

/**
 * A credential, or the reason why there is none, told apart by `active`.
 */
export type DataIntegrationCredentialsResult =
  | DataIntegrationCredentialsActive
  | DataIntegrationInactive;

/**
 * Place of a connection among those of its owner, either `compatibility` for the one that all requests see or
 * `standard` for any other.
 */
export type ConnectedAccountConnectionRole =
  | 'compatibility'
  | 'standard'
  | (string & {});

/**
 * State of a connection. With `connected` it is usable, with `needs_reauthorization` the account must be
 * connected again, and with `disconnected` it has ended.
 */
export type ConnectedAccountState =
  | 'connected'
  | 'needs_reauthorization'
  | 'disconnected'
  | (string & {});

/**
 * Why WorkOS changed the state of a connection. `establishing_member_membership_ended` means that the member
 * who made a shared connection left the organization, and its credentials were deleted.
 */
export type ConnectedAccountStateReason =
  | 'establishing_member_membership_ended'
  | (string & {});

/**
 * How client credentials are sent to the token endpoint, either in the request body or in a basic
 * authentication header.
 */
export type CustomProviderAuthenticateVia =
  | 'request_body'
  | 'basic_auth_header'
  | (string & {});

/**
 * How an account authenticates with its provider.
 */
export type DataIntegrationAuthMethod =
  | 'oauth'
  | 'api_key'
  | 'client_credentials'
  | (string & {});

/**
 * Whose OAuth application is used, either one `shared` by WorkOS, the `custom` one of the application, or the
 * `organization`'s own.
 */
export type DataIntegrationConfigurationCredentialsType =
  | 'shared'
  | 'custom'
  | 'organization'
  | (string & {});

/**
 * What an authorization is for, either `add` to make a further connection or `reauthorize` to renew an
 * existing one.
 */
export type DataIntegrationConnectionIntent =
  | 'add'
  | 'reauthorize'
  | (string & {});

/**
 * Whose OAuth application is used, either the `custom` one of the application or the `organization`'s own.
 */
export type DataIntegrationCredentialsType =
  | 'custom'
  | 'organization'
  | (string & {});

/**
 * Why there is no credential, either `not_installed` if nothing is connected or `needs_reauthorization` if
 * the account must be connected again.
 */
export type DataIntegrationInactiveReason =
  | 'not_installed'
  | 'needs_reauthorization'
  | (string & {});

/**
 * Who owns connections, either each `user` or the `organization`, whose members share them.
 */
export type DataIntegrationOwnership =
  | 'user'
  | 'organization'
  | (string & {});

/**
 * Whether the set-up of an integration is usable.
 */
export type DataIntegrationState =
  | 'valid'
  | 'invalid'
  | 'requested'
  | (string & {});

/**
 * Older spelling of who owns connections, where `userland_user` stands for `user`.
 */
export type DataProviderOwnership =
  | 'userland_user'
  | 'organization'
  | (string & {});

/**
 * State that an imported connection can be given.
 */
export type PipesConnectedAccountState =
  | 'connected'
  | 'needs_reauthorization'
  | (string & {});


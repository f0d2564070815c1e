// Generated from api/pipes.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest, List } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  ApiKeyInstallation,
  CustomProviderDefinition,
  DataIntegration,
  DataIntegrationAccessTokenResult,
  DataIntegrationAuthMethod,
  DataIntegrationAuthorizeUrlResponse,
  DataIntegrationConfiguration,
  DataIntegrationConnectionIntent,
  DataIntegrationCredentialsInput,
  DataIntegrationCredentialsResult,
  DataIntegrationFinishConnectionResponse,
  DataIntegrationOwnership,
  DataProvider,
  DataProviderConnectedAccount,
  PipesConnectedAccountState,
  UpdateCustomProviderDefinition,
} from '../models/index.js';

/** Parameters of {@link Pipes.listDataIntegrations}. */
export interface ListDataIntegrationsParams {
  /**
   * Lists only integrations of this ownership.
   */
  ownership?: DataIntegrationOwnership;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Pipes.createDataIntegration}. */
export interface CreateDataIntegrationParams {
  /**
   * Slug of a built-in provider, or a new slug for the provider defined by `custom_provider`.
   */
  provider: string;
  /**
   * Shown to users to explain what the data is used for.
   */
  description?: string | null;
  /**
   * Who connects accounts through the integration, users by default. It cannot change later.
   */
  ownership?: DataIntegrationOwnership;
  /**
   * Whether accounts can be connected; false by default.
   */
  enabled?: boolean;
  /**
   * OAuth scopes to request; those of the provider when left out.
   */
  scopes?: string[] | null;
  /**
   * How accounts authenticate with the provider; `oauth` by default.
   */
  authMethods?: DataIntegrationAuthMethod[];
  /**
   * Settings of the provider, keyed by the names it declares.
   */
  config?: Record<string, string>;
  /**
   * OAuth credentials at the provider; required for OAuth integrations and left out for others.
   */
  credentials?: DataIntegrationCredentialsInput;
  /**
   * A first API key to install, for API key integrations only.
   */
  apiKey?: ApiKeyInstallation;
  /**
   * Definition of a custom provider. Leave it out for a built-in one, or to add the other ownership to a
   * custom one.
   */
  customProvider?: CustomProviderDefinition;
}

/** Parameters of {@link Pipes.finishConnection}. */
export interface FinishConnectionParams {
  /**
   * The value of `connect_code` in the callback. It works once and expires 90 seconds after the redirect.
   */
  connectCode: string;
  /**
   * The verifier behind the code challenge, 43 to 128 characters out of letters, digits, `-`, `.`, `_` and
   * `~`.
   */
  codeVerifier: string;
  /**
   * The value of `state` in the callback, which only serves to find the request in logs.
   */
  state?: string;
}

/** Parameters of {@link Pipes.updateDataIntegration}. */
export interface UpdateDataIntegrationParams {
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Shown to users to explain what the data is used for.
   */
  description?: string | null;
  /**
   * Whether accounts can be connected.
   */
  enabled?: boolean;
  /**
   * OAuth scopes to request; null goes back to those of the provider.
   */
  scopes?: string[] | null;
  /**
   * New OAuth credentials, which replace the stored ones; not together with `api_key`.
   */
  credentials?: DataIntegrationCredentialsInput;
  /**
   * An API key to install or replace for one owner, for API key integrations only.
   */
  apiKey?: ApiKeyInstallation;
  /**
   * Changes to the definition of a custom provider.
   */
  customProvider?: UpdateCustomProviderDefinition;
}

/** Parameters of {@link Pipes.createDataIntegrationApiKey}. */
export interface CreateDataIntegrationApiKeyParams {
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Owner of the connection, or the active member who makes the request if `connection_owner` is
   * `organization`.
   */
  userId: string;
  /**
   * The API key.
   */
  secret: string;
  /**
   * Label of the connection, which need not be unique.
   */
  accountDisplayName?: string | null;
  /**
   * Which account at the provider this is, as far as the application knows. It does not select a connection.
   */
  accountIdentifier?: string | null;
  /**
   * Organization to which the connection is limited; required if `connection_owner` is `organization`.
   */
  organizationId?: string;
  /**
   * Whose connection to use. By default the user's own; with `organization`, the one that all members of
   * `organization_id` share.
   */
  connectionOwner?: DataIntegrationOwnership;
}

/** Parameters of {@link Pipes.updateDataIntegrationApiKey}. */
export interface UpdateDataIntegrationApiKeyParams {
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Owner of the connection, or the active member who makes the request if `connection_owner` is
   * `organization`.
   */
  userId: string;
  /**
   * The API key.
   */
  secret: string;
  /**
   * Organization to which the connection is limited; required if `connection_owner` is `organization`.
   */
  organizationId?: string;
  /**
   * Whose connection to use. By default the user's own; with `organization`, the one that all members of
   * `organization_id` share.
   */
  connectionOwner?: DataIntegrationOwnership;
  /**
   * Goes with `connected_account_id`. When both are absent, the compatibility connection is meant. The only
   * value is `reauthorize`.
   */
  connectionIntent?: 'reauthorize';
  /**
   * Identifier of the connection whose credential is replaced.
   */
  connectedAccountId?: string;
  /**
   * Label of the connection, which need not be unique. Absent keeps it, null clears it.
   */
  accountDisplayName?: string | null;
  /**
   * Which account at the provider this is, as far as the application knows. Absent keeps it, null clears it.
   */
  accountIdentifier?: string | null;
}

/** Parameters of {@link Pipes.authorizeDataIntegration}. */
export interface AuthorizeDataIntegrationParams {
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * The user who authorizes. If `connection_owner` is `organization`, an active member of it, who does not
   * own the result.
   */
  userId: string;
  /**
   * Organization to which the connection is limited; required if `connection_owner` is `organization`.
   */
  organizationId?: string;
  /**
   * Who will own the connection. By default the user; with `organization`, all members of `organization_id`
   * share it.
   */
  connectionOwner?: DataIntegrationOwnership;
  /**
   * Where the browser goes afterwards. Required with `code_challenge`, and must then be exactly a registered
   * redirect URI without query string or fragment.
   */
  returnTo?: string;
  /**
   * Settings of the connection that the provider declares, such as a subdomain, keyed by name.
   */
  config?: Record<string, string>;
  /**
   * SHA-256 hash of a code verifier that the application keeps in the user's session, encoded as base64url
   * without padding.
   */
  codeChallenge?: string;
  /**
   * How the challenge was made from the verifier; only with `code_challenge`. The only value is `S256`.
   */
  codeChallengeMethod?: 'S256';
  /**
   * Whether to add a connection or authorize an existing one anew. When absent, the compatibility connection
   * is meant.
   */
  connectionIntent?: DataIntegrationConnectionIntent;
  /**
   * Identifier of the connection to authorize anew; required with the intent `reauthorize` and not allowed
   * otherwise.
   */
  connectedAccountId?: string;
  /**
   * Label of the connection, which need not be unique. Absent keeps it, null clears it.
   */
  accountDisplayName?: string | null;
}

/** Parameters of {@link Pipes.createDataIntegrationClientCredential}. */
export interface CreateDataIntegrationClientCredentialParams {
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Owner of the connection, or the active member who makes the request if `connection_owner` is
   * `organization`.
   */
  userId: string;
  /**
   * Client identifier at the provider.
   */
  clientId: string;
  /**
   * Client secret at the provider.
   */
  clientSecret: string;
  /**
   * Label of the connection, which need not be unique.
   */
  accountDisplayName?: string | null;
  /**
   * Which account at the provider this is, as far as the application knows. It does not select a connection.
   */
  accountIdentifier?: string | null;
  /**
   * Organization to which the connection is limited; required if `connection_owner` is `organization`.
   */
  organizationId?: string;
  /**
   * Whose connection to use. By default the user's own; with `organization`, the one that all members of
   * `organization_id` share.
   */
  connectionOwner?: DataIntegrationOwnership;
  /**
   * Settings of the connection that the provider declares, keyed by name.
   */
  config?: Record<string, string>;
}

/** Parameters of {@link Pipes.updateDataIntegrationClientCredentials}. */
export interface UpdateDataIntegrationClientCredentialsParams {
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Owner of the connection, or the active member who makes the request if `connection_owner` is
   * `organization`.
   */
  userId: string;
  /**
   * Client identifier at the provider.
   */
  clientId: string;
  /**
   * Client secret at the provider.
   */
  clientSecret: string;
  /**
   * Organization to which the connection is limited; required if `connection_owner` is `organization`.
   */
  organizationId?: string;
  /**
   * Whose connection to use. By default the user's own; with `organization`, the one that all members of
   * `organization_id` share.
   */
  connectionOwner?: DataIntegrationOwnership;
  /**
   * Settings of the connection that the provider declares, keyed by name.
   */
  config?: Record<string, string>;
  /**
   * Goes with `connected_account_id`. When both are absent, the compatibility connection is meant. The only
   * value is `reauthorize`.
   */
  connectionIntent?: 'reauthorize';
  /**
   * Identifier of the connection whose credential is replaced.
   */
  connectedAccountId?: string;
  /**
   * Label of the connection, which need not be unique. Absent keeps it, null clears it.
   */
  accountDisplayName?: string | null;
  /**
   * Which account at the provider this is, as far as the application knows. Absent keeps it, null clears it.
   */
  accountIdentifier?: string | null;
}

/** Parameters of {@link Pipes.createDataIntegrationCredential}. */
export interface CreateDataIntegrationCredentialParams {
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Owner of the connection, or the active member on whose behalf the credential is used if
   * `connection_owner` is `organization`.
   */
  userId: string;
  /**
   * Organization to which the connection is limited; required if `connection_owner` is `organization`.
   */
  organizationId?: string;
  /**
   * Whose connection to use. By default the user's own; with `organization`, the one that all members of
   * `organization_id` share.
   */
  connectionOwner?: DataIntegrationOwnership;
  /**
   * Identifier of the connection to use when the owner has several.
   */
  connectedAccountId?: string;
  /**
   * Whether to consider all connections instead of the compatibility connection only. If several match,
   * `connected_account_id` must choose one.
   */
  supportsMultipleConnections?: boolean;
}

/** Parameters of {@link Pipes.updateOrganizationDataIntegration}. */
export interface UpdateOrganizationDataIntegrationParams {
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Shown to users to explain what the data is used for.
   */
  description?: string | null;
  /**
   * Whether accounts can be connected.
   */
  enabled?: boolean;
  /**
   * OAuth scopes to request; null goes back to those of the provider.
   */
  scopes?: string[] | null;
  /**
   * New OAuth credentials, which replace the stored ones; not together with `api_key`.
   */
  credentials?: DataIntegrationCredentialsInput;
  /**
   * An API key to install or replace for one owner, for API key integrations only.
   */
  apiKey?: ApiKeyInstallation;
  /**
   * Changes to the definition of a custom provider.
   */
  customProvider?: UpdateCustomProviderDefinition;
}

/** Parameters of {@link Pipes.getAccessToken}. */
export type GetAccessTokenParams = {
  /**
   * Owner of the connection, or the active member on whose behalf the token is used if `connection_owner` is
   * `organization`.
   */
  userId: string;
  /**
   * Organization to which the connection is limited; required if `connection_owner` is `organization`.
   */
  organizationId?: string | null;
  /**
   * Whose connection to use. By default the user's own; with `organization`, the one that all members of
   * `organization_id` share.
   */
  connectionOwner?: DataIntegrationOwnership;
  /**
   * Identifier of the connection to use when the owner has several.
   */
  connectedAccountId?: string;
  /**
   * Whether to consider all connections instead of the compatibility connection only. If several match,
   * `connected_account_id` must choose one.
   */
  supportsMultipleConnections?: boolean;
} & (
  | {
      /**
       * Slug of the provider, such as `github`.
       */
      slug: string;
      provider?: never;
    }
  | {
      /**
       * `slug` under the name that the official package gives it.
       */
      provider: string;
      slug?: never;
    }
);

/** Parameters of {@link Pipes.getOrganizationConnectedAccount}. */
export interface GetOrganizationConnectedAccountParams {
  organizationId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Whether to consider all connections instead of the compatibility connection only.
   */
  supportsMultipleConnections?: boolean;
  /**
   * Identifier of the connection to use when the owner has several.
   */
  connectedAccountId?: string;
}

/** Parameters of {@link Pipes.createOrganizationConnectedAccount}. */
export interface CreateOrganizationConnectedAccountParams {
  organizationId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * The active member of the organization on whose behalf the request is made.
   */
  userId: string;
  /**
   * Label of the connection, which need not be unique.
   */
  accountDisplayName?: string | null;
  /**
   * Which account at the provider this is, as far as the application knows. It does not select a connection.
   */
  accountIdentifier?: string | null;
  /**
   * OAuth access token of the account.
   */
  accessToken?: string;
  /**
   * OAuth refresh token of the account.
   */
  refreshToken?: string;
  /**
   * When the access token expires; needed with `access_token` unless it never does.
   */
  expiresAt?: Date | string;
  /**
   * OAuth scopes that the provider granted.
   */
  scopes?: string[];
  /**
   * State of the connection; follows from the given tokens when left out.
   */
  state?: PipesConnectedAccountState;
  /**
   * Set to add a further connection. When absent, only the compatibility connection can be created. The only
   * value is `add`.
   */
  connectionIntent?: 'add';
}

/** Parameters of {@link Pipes.updateOrganizationConnectedAccount}. */
export interface UpdateOrganizationConnectedAccountParams {
  organizationId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * The active member of the organization on whose behalf the request is made.
   */
  userId: string;
  /**
   * Label of the connection, which need not be unique. Absent keeps it, null clears it.
   */
  accountDisplayName?: string | null;
  /**
   * Which account at the provider this is, as far as the application knows. Absent keeps it, null clears it.
   */
  accountIdentifier?: string | null;
  /**
   * OAuth access token of the account.
   */
  accessToken?: string;
  /**
   * OAuth refresh token of the account.
   */
  refreshToken?: string;
  /**
   * When the access token expires; needed with `access_token` unless it never does.
   */
  expiresAt?: Date | string;
  /**
   * OAuth scopes that the provider granted.
   */
  scopes?: string[];
  /**
   * State of the connection; follows from the given tokens when left out.
   */
  state?: PipesConnectedAccountState;
  /**
   * Accepted, but without effect on which connection is changed.
   */
  supportsMultipleConnections?: boolean;
  /**
   * Identifier of the connection to change. When absent, the compatibility connection is meant.
   */
  connectedAccountId?: string;
  /**
   * May accompany `connected_account_id`. The only value is `reauthorize`.
   */
  connectionIntent?: 'reauthorize';
}

/** Parameters of {@link Pipes.deleteOrganizationConnectedAccount}. */
export interface DeleteOrganizationConnectedAccountParams {
  organizationId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Whether to consider all connections instead of the compatibility connection only.
   */
  supportsMultipleConnections?: boolean;
  /**
   * Identifier of the connection to delete when the owner has several.
   */
  connectedAccountId?: string;
}

/** Parameters of {@link Pipes.updateOrganizationDataIntegrationConfiguration}. */
export interface UpdateOrganizationDataIntegrationConfigurationParams {
  organizationId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Whether members of the organization can connect accounts.
   */
  enabled?: boolean;
  /**
   * OAuth scopes to request; null goes back to those of the provider.
   */
  scopes?: string[] | null;
  /**
   * Client identifier of the organization's own OAuth application, together with `client_secret`. Only for
   * providers whose credentials come from the organization.
   */
  clientId?: string;
  /**
   * Client secret of the organization's own OAuth application, together with `client_id`.
   */
  clientSecret?: string;
  /**
   * Settings of the provider, keyed by the names it declares. Only for providers whose credentials come from
   * the organization.
   */
  config?: Record<string, string>;
}

/** Parameters of {@link Pipes.listOrganizationDataProviders}. */
export interface ListOrganizationDataProvidersParams {
  organizationId: string;
  /**
   * Whether to consider all connections instead of the compatibility connection only.
   */
  supportsMultipleConnections?: boolean;
}

/** Parameters of {@link Pipes.getUserConnectedAccount}. */
export interface GetUserConnectedAccountParams {
  userId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Organization to which the connection is limited, if any.
   */
  organizationId?: string;
  /**
   * Whether to consider all connections instead of the compatibility connection only.
   */
  supportsMultipleConnections?: boolean;
  /**
   * Identifier of the connection to use when the owner has several.
   */
  connectedAccountId?: string;
}

/** Parameters of {@link Pipes.createUserConnectedAccount}. */
export interface CreateUserConnectedAccountParams {
  userId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * OAuth access token of the account.
   */
  accessToken?: string;
  /**
   * OAuth refresh token of the account.
   */
  refreshToken?: string;
  /**
   * When the access token expires; needed with `access_token` unless it never does.
   */
  expiresAt?: Date | string;
  /**
   * OAuth scopes that the provider granted.
   */
  scopes?: string[];
  /**
   * State of the connection; follows from the given tokens when left out.
   */
  state?: PipesConnectedAccountState;
  /**
   * Set to add a further connection. When absent, only the compatibility connection can be created. The only
   * value is `add`.
   */
  connectionIntent?: 'add';
  /**
   * Label of the connection, which need not be unique.
   */
  accountDisplayName?: string | null;
  /**
   * Which account at the provider this is, as far as the application knows. It does not select a connection.
   */
  accountIdentifier?: string | null;
  /**
   * Organization to which the connection is limited, if any.
   */
  organizationId?: string;
}

/** Parameters of {@link Pipes.updateUserConnectedAccount}. */
export interface UpdateUserConnectedAccountParams {
  userId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * OAuth access token of the account.
   */
  accessToken?: string;
  /**
   * OAuth refresh token of the account.
   */
  refreshToken?: string;
  /**
   * When the access token expires; needed with `access_token` unless it never does.
   */
  expiresAt?: Date | string;
  /**
   * OAuth scopes that the provider granted.
   */
  scopes?: string[];
  /**
   * State of the connection; follows from the given tokens when left out.
   */
  state?: PipesConnectedAccountState;
  /**
   * Label of the connection, which need not be unique. Absent keeps it, null clears it.
   */
  accountDisplayName?: string | null;
  /**
   * Which account at the provider this is, as far as the application knows. Absent keeps it, null clears it.
   */
  accountIdentifier?: string | null;
  /**
   * Organization to which the connection is limited, if any.
   */
  organizationId?: string;
  /**
   * Accepted, but without effect on which connection is changed.
   */
  supportsMultipleConnections?: boolean;
  /**
   * Identifier of the connection to change. When absent, the compatibility connection is meant.
   */
  connectedAccountId?: string;
  /**
   * May accompany `connected_account_id`. The only value is `reauthorize`.
   */
  connectionIntent?: 'reauthorize';
}

/** Parameters of {@link Pipes.deleteUserConnectedAccount}. */
export interface DeleteUserConnectedAccountParams {
  userId: string;
  /**
   * Slug of the provider, such as `github`.
   */
  slug: string;
  /**
   * Organization to which the connection is limited, if any.
   */
  organizationId?: string;
  /**
   * Whether to consider all connections instead of the compatibility connection only.
   */
  supportsMultipleConnections?: boolean;
  /**
   * Identifier of the connection to delete when the owner has several.
   */
  connectedAccountId?: string;
}

/** Parameters of {@link Pipes.listUserDataProviders}. */
export interface ListUserDataProvidersParams {
  userId: string;
  /**
   * Considers only connections that are limited to this organization.
   */
  organizationId?: string;
  /**
   * Whether to consider all connections instead of the compatibility connection only.
   */
  supportsMultipleConnections?: boolean;
}

/**
 * WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands out
 * fresh credentials for them. Of an owner's connections to a provider, one is the compatibility connection,
 * the only one that requests see unless they ask for more; all others are standard connections.
 */
export class Pipes extends Service {
  /**
   * Lists the integrations of the environment that use the application's or its organizations' own
   * credentials, custom providers and API key integrations included. A provider appears once for each
   * ownership.
   *
   * Preview: WorkOS has to enable `pipes-management-api` for the environment.
   *
   * `GET /data-integrations`. Errors: 401; 404; 422.
   */
  listDataIntegrations(params?: ListDataIntegrationsParams, options?: RequestOptions): PageRequest<DataIntegration> {
    return this.page(LIST_DATA_INTEGRATIONS, params, options);
  }

  /**
   * Sets up an integration with a provider, either a built-in one by its slug or a custom one by a
   * definition. A provider may have one integration owned by users and one owned by organizations.
   *
   * Preview: WorkOS has to enable `pipes-management-api` for the environment.
   *
   * `POST /data-integrations`. Errors: 400; 401; 403; 404; 409; 422.
   */
  createDataIntegration(params: CreateDataIntegrationParams, options?: RequestOptions): Promise<DataIntegration> {
    return this.call(CREATE_DATA_INTEGRATION, params, options);
  }

  /**
   * Saves a connection that was started with a `code_challenge`. Call it from the server within 90 seconds of
   * the redirect. A wrong verifier spends the code, and the user has to start again.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /data-integrations/finish`. Errors:
   * - 400 `invalid_connect_code`, `authorization_code_exchange_error`, `authorization_state_expired`,
   *   `auth_method_mismatch`, `concurrent_request`, `connected_account_limit_reached`,
   *   `connected_account_not_found`, `installation_failed`, `invalid_authorization_url`, `invalid_client_id`,
   *   `invalid_data_integration`, `missing_access_token`, `missing_code`, `multiple_connections_unavailable`,
   *   `provider_error`, `reauthorization_needed`, `target_deleted`, `unexpected_response_format`
   * - 401
   * - 403
   */
  finishConnection(params: FinishConnectionParams, options?: RequestOptions): Promise<DataIntegrationFinishConnectionResponse> {
    return this.call(FINISH_CONNECTION, params, options);
  }

  /**
   * Fetches the integration of a provider that is owned by users.
   *
   * Preview: WorkOS has to enable `pipes-management-api` for the environment.
   *
   * `GET /data-integrations/{slug}`. Errors: 401; 404.
   */
  getDataIntegration(slug: string | { slug: string }, options?: RequestOptions): Promise<DataIntegration> {
    return this.call(GET_DATA_INTEGRATION, named('slug', slug), options);
  }

  /**
   * Changes the given fields of the integration of a provider that is owned by users. New credentials replace
   * the stored ones at once.
   *
   * Preview: WorkOS has to enable `pipes-management-api` for the environment.
   *
   * `PUT /data-integrations/{slug}`. Errors: 400; 401; 403; 404; 409; 422.
   */
  updateDataIntegration(params: UpdateDataIntegrationParams, options?: RequestOptions): Promise<DataIntegration>;
  /**
   * The same with `slug` in front.
   */
  updateDataIntegration(slug: string, params?: Without<UpdateDataIntegrationParams, 'slug'>, options?: RequestOptions): Promise<DataIntegration>;
  updateDataIntegration(...given: unknown[]): Promise<DataIntegration> {
    return this.call(UPDATE_DATA_INTEGRATION, ...positional(given, 'slug', true));
  }

  /**
   * Deletes the integration of a provider that is owned by users, with all its connections. The definition of
   * a custom provider goes too once no integration uses it.
   *
   * Preview: WorkOS has to enable `pipes-management-api` for the environment.
   *
   * `DELETE /data-integrations/{slug}`. Errors: 401; 404.
   */
  deleteDataIntegration(slug: string | { slug: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_DATA_INTEGRATION, named('slug', slug), options);
  }

  /**
   * Adds a connection that uses an API key. The first connection of an owner becomes the compatibility
   * connection; to replace the key of an existing one, use `update_data_integration_api_key`.
   *
   * `POST /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404 `multiple_connections_unavailable`,
   * `entity_not_found`; 409 `connected_account_limit_reached`, `idempotency_key_conflict`.
   */
  createDataIntegrationApiKey(params: CreateDataIntegrationApiKeyParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `slug` in front.
   */
  createDataIntegrationApiKey(slug: string, params: Without<CreateDataIntegrationApiKeyParams, 'slug'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  createDataIntegrationApiKey(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(CREATE_DATA_INTEGRATION_API_KEY, ...positional(given, 'slug', true));
  }

  /**
   * Stores an API key for a connection, creating the compatibility connection or replacing the key of an
   * existing one.
   *
   * Preview: WorkOS has to enable `pipes-api-keys` for the environment.
   *
   * `PUT /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
   */
  updateDataIntegrationApiKey(params: UpdateDataIntegrationApiKeyParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `slug` in front.
   */
  updateDataIntegrationApiKey(slug: string, params: Without<UpdateDataIntegrationApiKeyParams, 'slug'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  updateDataIntegrationApiKey(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(UPDATE_DATA_INTEGRATION_API_KEY, ...positional(given, 'slug', true));
  }

  /**
   * Returns the URL to which the browser is sent so that a user connects an account at the provider. With
   * `code_challenge` the connection is saved only by `finish_connection`, which ties it to the user's
   * session.
   *
   * `POST /data-integrations/{slug}/authorize`. Errors:
   * - 400 `invalid_return_to`, `return_to_requires_exact_match`, `connect_finish_unavailable`
   * - 401
   * - 403
   * - 404 `multiple_connections_unavailable`, `connected_account_not_found`, `entity_not_found`
   * - 409
   * - 422
   */
  authorizeDataIntegration(params: AuthorizeDataIntegrationParams, options?: RequestOptions): Promise<DataIntegrationAuthorizeUrlResponse>;
  /**
   * The same with `slug` in front.
   */
  authorizeDataIntegration(slug: string, params: Without<AuthorizeDataIntegrationParams, 'slug'>, options?: RequestOptions): Promise<DataIntegrationAuthorizeUrlResponse>;
  authorizeDataIntegration(...given: unknown[]): Promise<DataIntegrationAuthorizeUrlResponse> {
    return this.call(AUTHORIZE_DATA_INTEGRATION, ...positional(given, 'slug', true));
  }

  /**
   * Adds a connection that uses OAuth client credentials. The first connection of an owner becomes the
   * compatibility connection; to replace existing credentials, use
   * `update_data_integration_client_credentials`.
   *
   * `POST /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404
   * `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
   * `idempotency_key_conflict`.
   */
  createDataIntegrationClientCredential(params: CreateDataIntegrationClientCredentialParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `slug` in front.
   */
  createDataIntegrationClientCredential(slug: string, params: Without<CreateDataIntegrationClientCredentialParams, 'slug'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  createDataIntegrationClientCredential(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(CREATE_DATA_INTEGRATION_CLIENT_CREDENTIAL, ...positional(given, 'slug', true));
  }

  /**
   * Stores OAuth client credentials for a connection, creating the compatibility connection or replacing the
   * credentials of an existing one.
   *
   * Preview: WorkOS has to enable `pipes-client-credentials` for the environment.
   *
   * `PUT /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404; 409; 422
   * `auth_method_mismatch`.
   */
  updateDataIntegrationClientCredentials(params: UpdateDataIntegrationClientCredentialsParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `slug` in front.
   */
  updateDataIntegrationClientCredentials(slug: string, params: Without<UpdateDataIntegrationClientCredentialsParams, 'slug'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  updateDataIntegrationClientCredentials(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(UPDATE_DATA_INTEGRATION_CLIENT_CREDENTIALS, ...positional(given, 'slug', true));
  }

  /**
   * Returns a credential for the provider, whatever the way of authentication. That is an access token,
   * refreshed if needed, or the stored API key. Without a usable connection the answer gives the reason and
   * is no error.
   *
   * Preview: WorkOS has to enable `pipes-api-keys` for the environment.
   *
   * `POST /data-integrations/{slug}/credentials`. Errors: 400; 401; 403; 404; 409; 422.
   */
  createDataIntegrationCredential(params: CreateDataIntegrationCredentialParams, options?: RequestOptions): Promise<DataIntegrationCredentialsResult>;
  /**
   * The same with `slug` in front.
   */
  createDataIntegrationCredential(slug: string, params: Without<CreateDataIntegrationCredentialParams, 'slug'>, options?: RequestOptions): Promise<DataIntegrationCredentialsResult>;
  createDataIntegrationCredential(...given: unknown[]): Promise<DataIntegrationCredentialsResult> {
    return this.call(CREATE_DATA_INTEGRATION_CREDENTIAL, ...positional(given, 'slug', true));
  }

  /**
   * Fetches the integration of a provider that organizations own. It belongs to the environment, not to one
   * organization.
   *
   * `GET /data-integrations/{slug}/organization`. Errors: 401; 404.
   */
  getOrganizationDataIntegration(slug: string | { slug: string }, options?: RequestOptions): Promise<DataIntegration> {
    return this.call(GET_ORGANIZATION_DATA_INTEGRATION, named('slug', slug), options);
  }

  /**
   * Changes the given fields of the integration of a provider that organizations own. It belongs to the
   * environment, not to one organization; the definition of a custom provider is shared with the integration
   * that users own.
   *
   * `PUT /data-integrations/{slug}/organization`. Errors: 400; 401; 403; 404; 409; 422.
   */
  updateOrganizationDataIntegration(params: UpdateOrganizationDataIntegrationParams, options?: RequestOptions): Promise<DataIntegration>;
  /**
   * The same with `slug` in front.
   */
  updateOrganizationDataIntegration(slug: string, params?: Without<UpdateOrganizationDataIntegrationParams, 'slug'>, options?: RequestOptions): Promise<DataIntegration>;
  updateOrganizationDataIntegration(...given: unknown[]): Promise<DataIntegration> {
    return this.call(UPDATE_ORGANIZATION_DATA_INTEGRATION, ...positional(given, 'slug', true));
  }

  /**
   * Deletes the integration of a provider that organizations own, with all its connections. The definition of
   * a custom provider goes too once no integration uses it.
   *
   * `DELETE /data-integrations/{slug}/organization`. Errors: 401; 404.
   */
  deleteOrganizationDataIntegration(slug: string | { slug: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_ORGANIZATION_DATA_INTEGRATION, named('slug', slug), options);
  }

  /**
   * Returns a valid OAuth access token for a connected account, refreshed if needed. Without a usable
   * connection the answer gives the reason and is no error.
   *
   * `POST /data-integrations/{slug}/token`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
   */
  getAccessToken(params: GetAccessTokenParams, options?: RequestOptions): Promise<DataIntegrationAccessTokenResult>;
  /**
   * The same with `slug` in front.
   */
  getAccessToken(slug: string, params: Without<GetAccessTokenParams, 'provider' | 'slug'>, options?: RequestOptions): Promise<DataIntegrationAccessTokenResult>;
  getAccessToken(...given: unknown[]): Promise<DataIntegrationAccessTokenResult> {
    return this.call(GET_ACCESS_TOKEN, ...positional(given, 'slug', true));
  }

  /**
   * Fetches an organization's connected account at a provider.
   *
   * `GET /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
   */
  getOrganizationConnectedAccount(params: GetOrganizationConnectedAccountParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  getOrganizationConnectedAccount(organizationId: string, slug: string, params?: Without<GetOrganizationConnectedAccountParams, 'organizationId' | 'slug'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  getOrganizationConnectedAccount(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(GET_ORGANIZATION_CONNECTED_ACCOUNT, ...positional(given, 'organizationId slug', true));
  }

  /**
   * Imports an organization's account at a provider from tokens that the application already has, without an
   * authorization by a user.
   *
   * `POST /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 401; 403; 404; 409; 422
   * `invalid_token_combination`, `invalid_data_integration_state`, `client_credentials_not_configured`.
   */
  createOrganizationConnectedAccount(params: CreateOrganizationConnectedAccountParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  createOrganizationConnectedAccount(organizationId: string, slug: string, params: Without<CreateOrganizationConnectedAccountParams, 'organizationId' | 'slug'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  createOrganizationConnectedAccount(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(CREATE_ORGANIZATION_CONNECTED_ACCOUNT, ...positional(given, 'organizationId slug', true));
  }

  /**
   * Changes the tokens, scopes, state or labels of an organization's connected account.
   *
   * `PUT /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 403; 404; 409; 422.
   */
  updateOrganizationConnectedAccount(params: UpdateOrganizationConnectedAccountParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  updateOrganizationConnectedAccount(organizationId: string, slug: string, params: Without<UpdateOrganizationConnectedAccountParams, 'organizationId' | 'slug'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  updateOrganizationConnectedAccount(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(UPDATE_ORGANIZATION_CONNECTED_ACCOUNT, ...positional(given, 'organizationId slug', true));
  }

  /**
   * Disconnects an organization's account and deletes its stored tokens. Access granted at the provider is
   * not revoked there.
   *
   * `DELETE /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
   */
  deleteOrganizationConnectedAccount(params: DeleteOrganizationConnectedAccountParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  deleteOrganizationConnectedAccount(organizationId: string, slug: string, params?: Without<DeleteOrganizationConnectedAccountParams, 'organizationId' | 'slug'>, options?: RequestOptions): Promise<void>;
  deleteOrganizationConnectedAccount(...given: unknown[]): Promise<void> {
    return this.call(DELETE_ORGANIZATION_CONNECTED_ACCOUNT, ...positional(given, 'organizationId slug', true));
  }

  /**
   * Lists the providers available to an organization, each with the settings in effect for it.
   *
   * Preview: WorkOS has to enable `pipes-org-overrides` for the environment.
   *
   * `GET /organizations/{organization_id}/data_integration_configurations`. Errors: 401; 404.
   */
  listOrganizationDataIntegrationConfigurations(organizationId: string | { organizationId: string }, options?: RequestOptions): Promise<List<DataIntegrationConfiguration>> {
    return this.call(LIST_ORGANIZATION_DATA_INTEGRATION_CONFIGURATIONS, named('organizationId', organizationId), options);
  }

  /**
   * Changes an organization's settings for a provider, which are whether it is enabled, its scopes and its
   * own OAuth credentials.
   *
   * Preview: WorkOS has to enable `pipes-org-overrides` for the environment.
   *
   * `PUT /organizations/{organization_id}/data_integration_configurations/{slug}`. Errors: 400; 401; 404;
   * 422.
   */
  updateOrganizationDataIntegrationConfiguration(params: UpdateOrganizationDataIntegrationConfigurationParams, options?: RequestOptions): Promise<DataIntegrationConfiguration>;
  /**
   * The same with `organizationId`, `slug` in front.
   */
  updateOrganizationDataIntegrationConfiguration(organizationId: string, slug: string, params?: Without<UpdateOrganizationDataIntegrationConfigurationParams, 'organizationId' | 'slug'>, options?: RequestOptions): Promise<DataIntegrationConfiguration>;
  updateOrganizationDataIntegrationConfiguration(...given: unknown[]): Promise<DataIntegrationConfiguration> {
    return this.call(UPDATE_ORGANIZATION_DATA_INTEGRATION_CONFIGURATION, ...positional(given, 'organizationId slug', true));
  }

  /**
   * Lists the providers that organizations can connect to, each with the organization's connected account.
   * Providers owned by users are not included.
   *
   * `GET /organizations/{organization_id}/data_providers`. Errors: 401; 404.
   */
  listOrganizationDataProviders(params: ListOrganizationDataProvidersParams, options?: RequestOptions): Promise<List<DataProvider>>;
  /**
   * The same with `organizationId` in front.
   */
  listOrganizationDataProviders(organizationId: string, params?: Without<ListOrganizationDataProvidersParams, 'organizationId'>, options?: RequestOptions): Promise<List<DataProvider>>;
  listOrganizationDataProviders(...given: unknown[]): Promise<List<DataProvider>> {
    return this.call(LIST_ORGANIZATION_DATA_PROVIDERS, ...positional(given, 'organizationId', true));
  }

  /**
   * Fetches a user's connected account at a provider.
   *
   * `GET /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
   */
  getUserConnectedAccount(params: GetUserConnectedAccountParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `userId`, `slug` in front.
   */
  getUserConnectedAccount(userId: string, slug: string, params?: Without<GetUserConnectedAccountParams, 'slug' | 'userId'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  getUserConnectedAccount(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(GET_USER_CONNECTED_ACCOUNT, ...positional(given, 'userId slug', true));
  }

  /**
   * Imports a user's account at a provider from tokens that the application already has, without an
   * authorization by the user.
   *
   * Preview: WorkOS has to enable `pipes-management-api` for the environment.
   *
   * `POST /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 401; 404; 409; 422
   * `invalid_refresh_token`, `invalid_token_combination`, `invalid_data_integration_state`,
   * `client_credentials_not_configured`.
   */
  createUserConnectedAccount(params: CreateUserConnectedAccountParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `userId`, `slug` in front.
   */
  createUserConnectedAccount(userId: string, slug: string, params?: Without<CreateUserConnectedAccountParams, 'slug' | 'userId'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  createUserConnectedAccount(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(CREATE_USER_CONNECTED_ACCOUNT, ...positional(given, 'userId slug', true));
  }

  /**
   * Changes the tokens, scopes, state or labels of a user's connected account.
   *
   * Preview: WorkOS has to enable `pipes-management-api` for the environment.
   *
   * `PUT /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409; 422.
   */
  updateUserConnectedAccount(params: UpdateUserConnectedAccountParams, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  /**
   * The same with `userId`, `slug` in front.
   */
  updateUserConnectedAccount(userId: string, slug: string, params?: Without<UpdateUserConnectedAccountParams, 'slug' | 'userId'>, options?: RequestOptions): Promise<DataProviderConnectedAccount>;
  updateUserConnectedAccount(...given: unknown[]): Promise<DataProviderConnectedAccount> {
    return this.call(UPDATE_USER_CONNECTED_ACCOUNT, ...positional(given, 'userId slug', true));
  }

  /**
   * Disconnects a user's account and deletes its stored tokens. Access granted at the provider is generally
   * not revoked there.
   *
   * `DELETE /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
   */
  deleteUserConnectedAccount(params: DeleteUserConnectedAccountParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `userId`, `slug` in front.
   */
  deleteUserConnectedAccount(userId: string, slug: string, params?: Without<DeleteUserConnectedAccountParams, 'slug' | 'userId'>, options?: RequestOptions): Promise<void>;
  deleteUserConnectedAccount(...given: unknown[]): Promise<void> {
    return this.call(DELETE_USER_CONNECTED_ACCOUNT, ...positional(given, 'userId slug', true));
  }

  /**
   * Lists the providers of the environment, each with the user's connected account, if any.
   *
   * `GET /user_management/users/{user_id}/data_providers`. Errors: 401; 404.
   */
  listUserDataProviders(params: ListUserDataProvidersParams, options?: RequestOptions): Promise<List<DataProvider>>;
  /**
   * The same with `userId` in front.
   */
  listUserDataProviders(userId: string, params?: Without<ListUserDataProvidersParams, 'userId'>, options?: RequestOptions): Promise<List<DataProvider>>;
  listUserDataProviders(...given: unknown[]): Promise<List<DataProvider>> {
    return this.call(LIST_USER_DATA_PROVIDERS, ...positional(given, 'userId', true));
  }

}

const LIST_DATA_INTEGRATIONS = operation('pipes.list_data_integrations', '', '', 'page DataIntegration');
const CREATE_DATA_INTEGRATION = operation('pipes.create_data_integration', '', 'auth_methods credentials:DataIntegrationCredentialsInput api_key:ApiKeyInstallation custom_provider:CustomProviderDefinition', 'value DataIntegration');
const FINISH_CONNECTION = operation('pipes.finish_connection', '', 'connect_code! code_verifier!', 'value DataIntegrationFinishConnectionResponse');
const GET_DATA_INTEGRATION = operation('pipes.get_data_integration', 'slug', '', 'value DataIntegration');
const UPDATE_DATA_INTEGRATION = operation('pipes.update_data_integration', 'slug', 'credentials:DataIntegrationCredentialsInput api_key:ApiKeyInstallation custom_provider:UpdateCustomProviderDefinition', 'value DataIntegration');
const DELETE_DATA_INTEGRATION = operation('pipes.delete_data_integration', 'slug', '', 'nothing');
const CREATE_DATA_INTEGRATION_API_KEY = operation('pipes.create_data_integration_api_key', 'slug', 'account_display_name account_identifier user_id organization_id connection_owner secret!', 'value DataProviderConnectedAccount');
const UPDATE_DATA_INTEGRATION_API_KEY = operation('pipes.update_data_integration_api_key', 'slug', 'user_id organization_id connection_owner secret! connection_intent connected_account_id account_display_name account_identifier', 'value DataProviderConnectedAccount');
const AUTHORIZE_DATA_INTEGRATION = operation('pipes.authorize_data_integration', 'slug', 'user_id organization_id connection_owner return_to code_challenge code_challenge_method connection_intent connected_account_id account_display_name', 'value DataIntegrationAuthorizeUrlResponse');
const CREATE_DATA_INTEGRATION_CLIENT_CREDENTIAL = operation('pipes.create_data_integration_client_credential', 'slug', 'account_display_name account_identifier user_id organization_id connection_owner client_id client_secret!', 'value DataProviderConnectedAccount');
const UPDATE_DATA_INTEGRATION_CLIENT_CREDENTIALS = operation('pipes.update_data_integration_client_credentials', 'slug', 'user_id organization_id connection_owner client_id client_secret! connection_intent connected_account_id account_display_name account_identifier', 'value DataProviderConnectedAccount');
const CREATE_DATA_INTEGRATION_CREDENTIAL = operation('pipes.create_data_integration_credential', 'slug', 'user_id organization_id connection_owner connected_account_id supports_multiple_connections', 'value DataIntegrationCredentialsResult');
const GET_ORGANIZATION_DATA_INTEGRATION = operation('pipes.get_organization_data_integration', 'slug', '', 'value DataIntegration');
const UPDATE_ORGANIZATION_DATA_INTEGRATION = operation('pipes.update_organization_data_integration', 'slug', 'credentials:DataIntegrationCredentialsInput api_key:ApiKeyInstallation custom_provider:UpdateCustomProviderDefinition', 'value DataIntegration');
const DELETE_ORGANIZATION_DATA_INTEGRATION = operation('pipes.delete_organization_data_integration', 'slug', '', 'nothing');
const GET_ACCESS_TOKEN = operation('pipes.get_access_token', 'slug', 'user_id organization_id connection_owner connected_account_id supports_multiple_connections', 'value DataIntegrationAccessTokenResult', 'provider=slug');
const GET_ORGANIZATION_CONNECTED_ACCOUNT = operation('pipes.get_organization_connected_account', 'organizationId slug', 'supports_multiple_connections connected_account_id', 'value DataProviderConnectedAccount');
const CREATE_ORGANIZATION_CONNECTED_ACCOUNT = operation('pipes.create_organization_connected_account', 'organizationId slug', 'account_display_name account_identifier access_token! refresh_token! expires_at user_id connection_intent', 'value DataProviderConnectedAccount');
const UPDATE_ORGANIZATION_CONNECTED_ACCOUNT = operation('pipes.update_organization_connected_account', 'organizationId slug', 'account_display_name account_identifier access_token! refresh_token! expires_at user_id supports_multiple_connections connected_account_id connection_intent', 'value DataProviderConnectedAccount');
const DELETE_ORGANIZATION_CONNECTED_ACCOUNT = operation('pipes.delete_organization_connected_account', 'organizationId slug', 'supports_multiple_connections connected_account_id', 'nothing');
const LIST_ORGANIZATION_DATA_INTEGRATION_CONFIGURATIONS = operation('pipes.list_organization_data_integration_configurations', 'organizationId', '', 'list DataIntegrationConfiguration');
const UPDATE_ORGANIZATION_DATA_INTEGRATION_CONFIGURATION = operation('pipes.update_organization_data_integration_configuration', 'organizationId slug', 'client_id client_secret!', 'value DataIntegrationConfiguration');
const LIST_ORGANIZATION_DATA_PROVIDERS = operation('pipes.list_organization_data_providers', 'organizationId', 'supports_multiple_connections', 'list DataProvider');
const GET_USER_CONNECTED_ACCOUNT = operation('pipes.get_user_connected_account', 'userId slug', 'organization_id supports_multiple_connections connected_account_id', 'value DataProviderConnectedAccount');
const CREATE_USER_CONNECTED_ACCOUNT = operation('pipes.create_user_connected_account', 'userId slug', 'access_token! refresh_token! expires_at connection_intent account_display_name account_identifier organization_id', 'value DataProviderConnectedAccount');
const UPDATE_USER_CONNECTED_ACCOUNT = operation('pipes.update_user_connected_account', 'userId slug', 'access_token! refresh_token! expires_at account_display_name account_identifier organization_id supports_multiple_connections connected_account_id connection_intent', 'value DataProviderConnectedAccount');
const DELETE_USER_CONNECTED_ACCOUNT = operation('pipes.delete_user_connected_account', 'userId slug', 'organization_id supports_multiple_connections connected_account_id', 'nothing');
const LIST_USER_DATA_PROVIDERS = operation('pipes.list_user_data_providers', 'userId', 'organization_id supports_multiple_connections', 'list DataProvider');

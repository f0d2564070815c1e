// Generated from api/connect.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  ApplicationRegistrationType,
  ConnectApplication,
  ConnectApplicationSecret,
  ConnectApplicationSecretWithValue,
  DeviceAuthorizationResponse,
  ExternalAuthCompleteResponse,
  ExternalAuthUser,
  JwksResponse,
  OAuth2Token,
  OpenIdConfiguration,
  RedirectUriInput,
  TokenTypeHint,
  UserConsentOption,
} from '../models/index.js';

/** Parameters of {@link Connect.completeOauth2}. */
export interface CompleteOauth2Params {
  /**
   * The value that AuthKit passed to the login page in the query parameter `external_auth_id`.
   */
  externalAuthId: string;
  /**
   * The user who signed in with the application.
   */
  user: ExternalAuthUser;
  /**
   * Choices to offer the user on the consent page.
   */
  userConsentOptions?: UserConsentOption[];
}

/** Parameters of {@link Connect.listApplications}. */
export interface ListApplicationsParams {
  /**
   * How the listed applications were registered. Only `authenticated` ones are listed by default.
   */
  registrationTypes?: ApplicationRegistrationType[];
  /**
   * Lists only applications of this organization.
   */
  organizationId?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Connect.createOauthApplication}. */
export interface CreateOauthApplicationParams {
  name: string;
  /**
   * Whether the application belongs to the same product. Any other needs `organization_id`, and its users are
   * asked for consent.
   */
  isFirstParty: boolean;
  description?: string | null;
  /**
   * OAuth scopes that the application may request.
   */
  scopes?: string[] | null;
  /**
   * Addresses to which the browser may be sent back.
   */
  redirectUris?: RedirectUriInput[] | null;
  /**
   * Web origins from which a browser may call the token endpoint for this application.
   */
  corsOrigins?: string[] | null;
  /**
   * Whether the application uses PKCE.
   */
  usesPkce?: boolean | null;
  /**
   * Organization that the application belongs to; required unless `is_first_party` is true.
   */
  organizationId?: string | null;
}

/** Parameters of {@link Connect.createM2mApplication}. */
export interface CreateM2mApplicationParams {
  name: string;
  /**
   * Organization for which the application obtains tokens.
   */
  organizationId: string;
  description?: string | null;
  /**
   * OAuth scopes that the application may request.
   */
  scopes?: string[] | null;
}

/** Parameters of {@link Connect.updateApplication}. */
export interface UpdateApplicationParams {
  /**
   * Identifier or client identifier of the application.
   */
  id: string;
  name?: string;
  description?: string | null;
  /**
   * OAuth scopes that the application may request.
   */
  scopes?: string[] | null;
  /**
   * Addresses to which the browser may be sent back. For OAuth applications only.
   */
  redirectUris?: RedirectUriInput[] | null;
  /**
   * Web origins from which a browser may call the token endpoint for this application. For OAuth applications
   * only.
   */
  corsOrigins?: string[] | null;
}

/** Parameters of {@link Connect.getAuthorizeUrl}. */
export interface GetAuthorizeUrlParams {
  /**
   * Address to which the browser comes back, one of those registered for the application.
   */
  redirectUri: string;
  /**
   * Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a refresh token.
   */
  scope?: string;
  /**
   * Random value that comes back in the callback, where the application compares it.
   */
  state?: string;
  /**
   * Random value that comes back in the id token, where the application compares it.
   */
  nonce?: string;
  /**
   * SHA-256 hash of the code verifier, encoded as base64url without padding (RFC 7636).
   */
  codeChallenge?: string;
  /**
   * How the challenge was made from the verifier. The only value is `S256`.
   */
  codeChallengeMethod?: 'S256';
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Connect.exchangeCode}. */
export interface ExchangeCodeParams {
  /**
   * The authorization code from the callback.
   */
  code: string;
  /**
   * The same address as in the authorization URL.
   */
  redirectUri?: string;
  /**
   * The verifier behind the code challenge, if the authorization URL had one.
   */
  codeVerifier?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Connect.refreshToken}. */
export interface RefreshTokenParams {
  refreshToken: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Connect.clientCredentials}. */
export interface ClientCredentialsParams {
  /**
   * Scopes separated by spaces.
   */
  scope?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Connect.startDeviceAuthorization}. */
export interface StartDeviceAuthorizationParams {
  /**
   * Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a refresh token.
   */
  scope?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Connect.pollDeviceToken}. */
export interface PollDeviceTokenParams {
  /**
   * The device code from `start_device_authorization`.
   */
  deviceCode: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Connect.introspect}. */
export interface IntrospectParams {
  /**
   * The access or refresh token in question.
   */
  token: string;
  /**
   * Which kind of token it is, as a hint for the look-up.
   */
  tokenTypeHint?: TokenTypeHint;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Connect.getUserinfo}. */
export interface GetUserinfoParams {
  /**
   * Access token of the user for whom the call is made.
   */
  accessToken: string;
}

/**
 * WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
 * applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
 * application's side.
 */
export class Connect extends Service {
  /**
   * Completes a sign-in that AuthKit handed to the application's own login page, and returns where to send
   * the browser next. Creates the user, or updates the one with the same identifier; fails if another user
   * has the e-mail address. Each sign-in can be completed once.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /authkit/oauth2/complete`. Errors:
   * - 400 `external_auth_session_already_completed`, `user_consent_options_not_supported`,
   *   `email_change_not_allowed`, `email_not_available`, `invalid_email`
   * - 404
   * - 422
   */
  completeOauth2(params: CompleteOauth2Params, options?: RequestOptions): Promise<ExternalAuthCompleteResponse> {
    return this.call(COMPLETE_OAUTH2, params, options);
  }

  /**
   * Another name of {@link Connect.completeOauth2}, for those who come from the official package.
   */
  completeOAuth2(params: CompleteOauth2Params, options?: RequestOptions): Promise<ExternalAuthCompleteResponse> {
    return this.call(COMPLETE_OAUTH2, params, options);
  }

  /**
   * Lists the applications of the environment, narrowed by the given filters.
   *
   * `GET /connect/applications`. Errors: 422.
   */
  listApplications(params?: ListApplicationsParams, options?: RequestOptions): PageRequest<ConnectApplication> {
    return this.page(LIST_APPLICATIONS, params, options);
  }

  /**
   * Creates an application that signs users in through OAuth. Client secrets for it are made with
   * `create_application_client_secret`.
   *
   * `POST /connect/applications`. Errors: 404; 422.
   */
  createOauthApplication(params: CreateOauthApplicationParams, options?: RequestOptions): Promise<ConnectApplication>;
  /**
   * The same with `name`, `isFirstParty`, `description`, `scopes`, `redirectUris`, `usesPkce`,
   * `organizationId` in front.
   */
  createOauthApplication(name: string, isFirstParty: boolean, description?: string | null, scopes?: string[] | null, redirectUris?: RedirectUriInput[] | null, usesPkce?: boolean | null, organizationId?: string | null, options?: RequestOptions): Promise<ConnectApplication>;
  createOauthApplication(...given: unknown[]): Promise<ConnectApplication> {
    return this.call(CREATE_OAUTH_APPLICATION, ...positional(given, 'name isFirstParty description scopes redirectUris usesPkce organizationId', false));
  }

  /**
   * Another name of {@link Connect.createOauthApplication}, for those who come from the official package.
   */
  createOAuthApplication(params: CreateOauthApplicationParams, options?: RequestOptions): Promise<ConnectApplication>;
  /**
   * The same with `name`, `isFirstParty`, `description`, `scopes`, `redirectUris`, `usesPkce`,
   * `organizationId` in front.
   */
  createOAuthApplication(name: string, isFirstParty: boolean, description?: string | null, scopes?: string[] | null, redirectUris?: RedirectUriInput[] | null, usesPkce?: boolean | null, organizationId?: string | null, options?: RequestOptions): Promise<ConnectApplication>;
  createOAuthApplication(...given: unknown[]): Promise<ConnectApplication> {
    return this.call(CREATE_OAUTH_APPLICATION, ...positional(given, 'name isFirstParty description scopes redirectUris usesPkce organizationId', false));
  }

  /**
   * Creates a machine-to-machine application, which obtains tokens for an organization with its own
   * credentials and without a user.
   *
   * `POST /connect/applications`. Errors: 404; 422.
   */
  createM2mApplication(params: CreateM2mApplicationParams, options?: RequestOptions): Promise<ConnectApplication>;
  /**
   * The same with `name`, `organizationId`, `description`, `scopes` in front.
   */
  createM2mApplication(name: string, organizationId: string, description?: string | null, scopes?: string[] | null, options?: RequestOptions): Promise<ConnectApplication>;
  createM2mApplication(...given: unknown[]): Promise<ConnectApplication> {
    return this.call(CREATE_M2M_APPLICATION, ...positional(given, 'name organizationId description scopes', false));
  }

  /**
   * Another name of {@link Connect.createM2mApplication}, for those who come from the official package.
   */
  createM2MApplication(params: CreateM2mApplicationParams, options?: RequestOptions): Promise<ConnectApplication>;
  /**
   * The same with `name`, `organizationId`, `description`, `scopes` in front.
   */
  createM2MApplication(name: string, organizationId: string, description?: string | null, scopes?: string[] | null, options?: RequestOptions): Promise<ConnectApplication>;
  createM2MApplication(...given: unknown[]): Promise<ConnectApplication> {
    return this.call(CREATE_M2M_APPLICATION, ...positional(given, 'name organizationId description scopes', false));
  }

  /**
   * Fetches an application.
   *
   * `GET /connect/applications/{id}`. Errors: 404.
   */
  getApplication(id: string | { id: string }, options?: RequestOptions): Promise<ConnectApplication> {
    return this.call(GET_APPLICATION, named('id', id), options);
  }

  /**
   * Changes the given fields of an application and leaves the others as they are. A list that is given
   * replaces the old one.
   *
   * `PUT /connect/applications/{id}`. Errors: 404; 422.
   */
  updateApplication(params: UpdateApplicationParams, options?: RequestOptions): Promise<ConnectApplication>;
  /**
   * The same with `id` in front.
   */
  updateApplication(id: string, params?: Without<UpdateApplicationParams, 'id'>, options?: RequestOptions): Promise<ConnectApplication>;
  updateApplication(...given: unknown[]): Promise<ConnectApplication> {
    return this.call(UPDATE_APPLICATION, ...positional(given, 'id', true));
  }

  /**
   * Deletes an application.
   *
   * `DELETE /connect/applications/{id}`. Errors: 404.
   */
  deleteApplication(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_APPLICATION, named('id', id), options);
  }

  /**
   * Lists the client secrets of an application, without their values.
   *
   * `GET /connect/applications/{id}/client_secrets`. Errors: 404.
   */
  listApplicationClientSecrets(id: string | { id: string }, options?: RequestOptions): Promise<ConnectApplicationSecret[]> {
    return this.call(LIST_APPLICATION_CLIENT_SECRETS, named('id', id), options);
  }

  /**
   * Creates another client secret for an application. The answer is the only place where its value ever
   * appears.
   *
   * `POST /connect/applications/{id}/client_secrets`. Errors: 404; 422.
   */
  createApplicationClientSecret(id: string | { id: string }, options?: RequestOptions): Promise<ConnectApplicationSecretWithValue> {
    return this.call(CREATE_APPLICATION_CLIENT_SECRET, named('id', id), options);
  }

  /**
   * Deletes a client secret. Requests that still use it fail from then on.
   *
   * `DELETE /connect/client_secrets/{id}`. Errors: 404.
   */
  deleteClientSecret(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_CLIENT_SECRET, named('id', id), options);
  }

  /**
   * Builds the URL to which the browser is sent to sign a user in and ask for consent. Sends nothing itself.
   * The browser comes back to `redirect_uri` with a code for `exchange_code`.
   *
   * Builds the URL and sends nothing.
   *
   * `GET /oauth2/authorize`
   */
  getAuthorizeUrl(params: GetAuthorizeUrlParams): string {
    return this.buildUrl(GET_AUTHORIZE_URL, params);
  }

  /**
   * Exchanges the authorization code from the callback for tokens. Works once per code, so the call is never
   * repeated after it may have arrived.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /oauth2/token`
   */
  exchangeCode(params: ExchangeCodeParams, options?: RequestOptions): Promise<OAuth2Token> {
    return this.call(EXCHANGE_CODE, params, options);
  }

  /**
   * Exchanges a refresh token for new tokens. If the answer holds a new refresh token, it takes the place of
   * the old one.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /oauth2/token`
   */
  refreshToken(params: RefreshTokenParams, options?: RequestOptions): Promise<OAuth2Token> {
    return this.call(REFRESH_TOKEN, params, options);
  }

  /**
   * Obtains an access token for a machine-to-machine application with its client identifier and secret.
   *
   * `POST /oauth2/token`
   */
  clientCredentials(params?: ClientCredentialsParams, options?: RequestOptions): Promise<OAuth2Token> {
    return this.call(CLIENT_CREDENTIALS, params, options);
  }

  /**
   * Starts the device flow, for programs that cannot open a browser (RFC 8628). Show the user the code and
   * the address of the answer, then poll with `poll_device_token`.
   *
   * `POST /oauth2/device_authorization`
   */
  startDeviceAuthorization(params?: StartDeviceAuthorizationParams, options?: RequestOptions): Promise<DeviceAuthorizationResponse> {
    return this.call(START_DEVICE_AUTHORIZATION, params, options);
  }

  /**
   * Asks once whether the user has finished the device flow. Until then it fails with
   * `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
   * `access_denied` and `expired_token` end the flow.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /oauth2/token`. Errors: 400 `authorization_pending`, `slow_down`, `access_denied`, `expired_token`.
   */
  pollDeviceToken(params: PollDeviceTokenParams, options?: RequestOptions): Promise<OAuth2Token> {
    return this.call(POLL_DEVICE_TOKEN, params, options);
  }

  /**
   * Tells whether an access or refresh token is valid, and what it stands for (RFC 7662). An invalid token is
   * no error, but an answer with `active` set to false.
   *
   * `POST /oauth2/introspection`
   */
  introspect(params: IntrospectParams, options?: RequestOptions): Promise<Record<string, unknown>> {
    return this.call(INTROSPECT, params, options);
  }

  /**
   * Fetches the claims about the user to whom an access token belongs.
   *
   * `GET /oauth2/userinfo`
   */
  getUserinfo(params: GetUserinfoParams, options?: RequestOptions): Promise<Record<string, unknown>> {
    return this.call(GET_USERINFO, params, options);
  }

  /**
   * Fetches the public keys that verify the signatures of access and id tokens.
   *
   * `GET /oauth2/jwks`
   */
  getJwks(options?: RequestOptions): Promise<JwksResponse> {
    return this.call(GET_JWKS, undefined, options);
  }

  /**
   * Fetches the OpenID Connect discovery document, which names the endpoints and abilities of the AuthKit
   * domain.
   *
   * `GET /.well-known/openid-configuration`
   */
  getOpenidConfiguration(options?: RequestOptions): Promise<OpenIdConfiguration> {
    return this.call(GET_OPENID_CONFIGURATION, undefined, options);
  }

  /**
   * Fetches the OAuth authorization server metadata of the AuthKit domain (RFC 8414).
   *
   * `GET /.well-known/oauth-authorization-server`
   */
  getOauthAuthorizationServer(options?: RequestOptions): Promise<Record<string, unknown>> {
    return this.call(GET_OAUTH_AUTHORIZATION_SERVER, undefined, options);
  }

}

const COMPLETE_OAUTH2 = operation('connect.complete_oauth2', '', 'external_auth_id user:ExternalAuthUser user_consent_options:UserConsentOption[]', 'value ExternalAuthCompleteResponse');
const LIST_APPLICATIONS = operation('connect.list_applications', '', 'registration_types organization_id', 'page ConnectApplication');
const CREATE_OAUTH_APPLICATION = operation('connect.create_oauth_application', '', 'redirect_uris:RedirectUriInput[] cors_origins uses_pkce is_first_party organization_id', 'value ConnectApplication');
const CREATE_M2M_APPLICATION = operation('connect.create_m2m_application', '', 'organization_id', 'value ConnectApplication');
const GET_APPLICATION = operation('connect.get_application', 'id', '', 'value ConnectApplication');
const UPDATE_APPLICATION = operation('connect.update_application', 'id', 'redirect_uris:RedirectUriInput[] cors_origins', 'value ConnectApplication');
const DELETE_APPLICATION = operation('connect.delete_application', 'id', '', 'nothing');
const LIST_APPLICATION_CLIENT_SECRETS = operation('connect.list_application_client_secrets', 'id', '', 'value ConnectApplicationSecret[]');
const CREATE_APPLICATION_CLIENT_SECRET = operation('connect.create_application_client_secret', 'id', '', 'value ConnectApplicationSecretWithValue');
const DELETE_CLIENT_SECRET = operation('connect.delete_client_secret', 'id', '', 'nothing');
const GET_AUTHORIZE_URL = operation('connect.get_authorize_url', '@clientId', 'redirect_uri code_challenge code_challenge_method', '');
const EXCHANGE_CODE = operation('connect.exchange_code', '@clientId', 'code! redirect_uri code_verifier!', 'value OAuth2Token');
const REFRESH_TOKEN = operation('connect.refresh_token', '@clientId', 'refresh_token!', 'value OAuth2Token');
const CLIENT_CREDENTIALS = operation('connect.client_credentials', '@clientId', '', 'value OAuth2Token');
const START_DEVICE_AUTHORIZATION = operation('connect.start_device_authorization', '@clientId', '', 'value DeviceAuthorizationResponse');
const POLL_DEVICE_TOKEN = operation('connect.poll_device_token', '@clientId', 'device_code!', 'value OAuth2Token');
const INTROSPECT = operation('connect.introspect', '@clientId', 'token! token_type_hint', 'value ');
const GET_USERINFO = operation('connect.get_userinfo', '@accessToken', '', 'value ');
const GET_JWKS = operation('connect.get_jwks', '', '', 'value JwksResponse');
const GET_OPENID_CONFIGURATION = operation('connect.get_openid_configuration', '', '', 'value OpenIdConfiguration');
const GET_OAUTH_AUTHORIZATION_SERVER = operation('connect.get_oauth_authorization_server', '', '', 'value ');

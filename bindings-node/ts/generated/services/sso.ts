// Generated from api/sso.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest, List } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  Connection,
  ConnectionAttributeMaps,
  ConnectionOidcOptions,
  ConnectionSamlOptions,
  ConnectionTypeFilter,
  Profile,
  SamlIdpSigningCertificate,
  SamlSpEncryptionCertificate,
  SamlSpSigningCertificate,
  SsoLogoutAuthorizeResponse,
  SsoProvider,
  SsoTokenResponse,
  UpdateConnectionAttributeMaps,
  UpdateConnectionOidcOptions,
  UpdateConnectionSamlOptions,
} from '../models/index.js';

/** Parameters of {@link Sso.listConnections}. */
export interface ListConnectionsParams {
  /**
   * Lists only connections of this type.
   */
  connectionType?: ConnectionTypeFilter;
  /**
   * Lists only connections that are associated with this domain.
   */
  domain?: string;
  /**
   * Lists only connections of this organization.
   */
  organizationId?: string;
  /**
   * Text to look for in the connection's name.
   */
  search?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link Sso.createConnection}. */
export type CreateConnectionParams = {
  /**
   * Identifier of the organization whose members sign in through the connection.
   */
  organizationId: string;
  /**
   * Name for people, most often that of the organization.
   */
  name?: string;
  /**
   * The application's own identifier of the connection; makes repeating the call safe.
   */
  externalId?: string;
  /**
   * A SAML or OpenID Connect type of `ConnectionType`; follows from the options if absent.
   */
  connectionType?: string;
  /**
   * Which attributes of the identity provider fill which members of profiles; others keep the default of the
   * type.
   */
  attributeMaps?: ConnectionAttributeMaps;
} & (
  | {
      /**
       * Settings of a SAML connection; not together with `oidc_options`.
       */
      samlOptions: ConnectionSamlOptions;
      oidcOptions?: never;
    }
  | {
      /**
       * Settings of an OpenID Connect connection; not together with `saml_options`.
       */
      oidcOptions: ConnectionOidcOptions;
      samlOptions?: never;
    }
  | {
      oidcOptions?: never;
      samlOptions?: never;
    }
);

/** Parameters of {@link Sso.createConnectionSamlIdpSigningCert}. */
export interface CreateConnectionSamlIdpSigningCertParams {
  /**
   * Identifier of a SAML connection.
   */
  connectionId: string;
  /**
   * X.509 certificate in PEM form.
   */
  value: string;
}

/** Parameters of {@link Sso.deleteConnectionSamlIdpSigningCert}. */
export interface DeleteConnectionSamlIdpSigningCertParams {
  /**
   * Identifier of a SAML connection.
   */
  connectionId: string;
  /**
   * Identifier of the certificate.
   */
  certificateId: string;
}

/** Parameters of {@link Sso.deleteConnectionSamlSpEncryptionCert}. */
export interface DeleteConnectionSamlSpEncryptionCertParams {
  /**
   * Identifier of a SAML connection.
   */
  connectionId: string;
  /**
   * Identifier of the certificate.
   */
  certificateId: string;
}

/** Parameters of {@link Sso.deleteConnectionSamlSpSigningCert}. */
export interface DeleteConnectionSamlSpSigningCertParams {
  /**
   * Identifier of a SAML connection.
   */
  connectionId: string;
  /**
   * Identifier of the certificate.
   */
  certificateId: string;
}

/** Parameters of {@link Sso.updateConnection}. */
export type UpdateConnectionParams = {
  /**
   * Identifier of the connection.
   */
  id: string;
  /**
   * Name for people.
   */
  name?: string;
  /**
   * The type cannot change; a value other than the present one is refused.
   */
  connectionType?: string;
  /**
   * Mappings to change; the others stay.
   */
  attributeMaps?: UpdateConnectionAttributeMaps;
  /**
   * The application's own identifier of the connection; null removes it.
   */
  externalId?: string | null;
} & (
  | {
      /**
       * Settings to change of a SAML connection; not together with `oidc_options`.
       */
      samlOptions: UpdateConnectionSamlOptions;
      oidcOptions?: never;
    }
  | {
      /**
       * Settings to change of an OpenID Connect connection; not together with `saml_options`.
       */
      oidcOptions: UpdateConnectionOidcOptions;
      samlOptions?: never;
    }
  | {
      oidcOptions?: never;
      samlOptions?: never;
    }
);

/** Parameters of {@link Sso.getAuthorizationUrl}. */
export interface GetAuthorizationUrlParams {
  /**
   * Address of the callback, one of the redirect URIs of the environment.
   */
  redirectUri: string;
  /**
   * Further OAuth scopes to ask of the provider, with OAuth and OpenID Connect connections.
   */
  providerScopes?: string[];
  /**
   * Further query parameters for the provider's own authorization URL, with OAuth connections.
   */
  providerQueryParams?: Record<string, string>;
  /**
   * Domain that leads to a connection; `connection` and `organization` replace it.
   *
   * @deprecated
   */
  domain?: string;
  /**
   * Social provider to sign in with.
   */
  provider?: SsoProvider;
  /**
   * Value that comes back unchanged with the callback. Make it unguessable and tied to the browser, against
   * forged callbacks.
   */
  state?: string;
  /**
   * Identifier of the connection to sign in through.
   */
  connection?: string;
  /**
   * Identifier of the organization whose connection is used.
   */
  organization?: string;
  /**
   * Domain to fill in at the provider beforehand, with Microsoft OAuth and Google SAML.
   */
  domainHint?: string;
  /**
   * User name or e-mail address to fill in at the provider beforehand; not every provider takes it.
   */
  loginHint?: string;
  /**
   * Random value against the replay of answers.
   */
  nonce?: string;
  /**
   * Asks the provider to authenticate anew even if it has a session; some SAML providers ignore it. The only
   * value is `login`.
   */
  prompt?: 'login';
  /**
   * PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The exchange then needs the
   * verifier.
   */
  codeChallenge?: string;
  /**
   * How the challenge was made from the verifier; goes with `code_challenge`. The only value is `S256`.
   */
  codeChallengeMethod?: 'S256';
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Sso.getLogoutUrl}. */
export interface GetLogoutUrlParams {
  /**
   * Short-lived logout token from `authorize_logout`.
   */
  token: string;
}

/** Parameters of {@link Sso.authorizeLogout}. */
export interface AuthorizeLogoutParams {
  /**
   * Identifier of the profile that signs out.
   */
  profileId: string;
}

/** Parameters of {@link Sso.getProfile}. */
export interface GetProfileParams {
  /**
   * Access token of the user for whom the call is made.
   */
  accessToken: string;
}

/** Parameters of {@link Sso.getProfileAndToken}. */
export interface GetProfileAndTokenParams {
  /**
   * Authorization code from the callback.
   */
  code: string;
  /**
   * PKCE verifier behind the challenge, if the authorization URL had one.
   */
  codeVerifier?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link Sso.exchangeIdToken}. */
export interface ExchangeIdTokenParams {
  /**
   * The ID token, a JWT.
   */
  subjectToken: string;
  /**
   * Identifier of the organization whose connection the token is validated against.
   */
  organizationId: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/**
 * Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social
 * providers (OAuth). Every protocol ends in the same callback with a code.
 */
export class Sso extends Service {
  /**
   * Lists the connections of the environment.
   *
   * `GET /connections`. Errors: 403; 422.
   */
  listConnections(params?: ListConnectionsParams, options?: RequestOptions): PageRequest<Connection> {
    return this.page(LIST_CONNECTIONS, params, options);
  }

  /**
   * Creates a SAML or OpenID Connect connection of an organization. Give `saml_options` or `oidc_options`. If
   * the organization has a connection with the same `external_id` already, that one is returned and nothing
   * is created.
   *
   * `POST /connections`. Errors: 400; 403; 404; 409; 422.
   */
  createConnection(params: CreateConnectionParams, options?: RequestOptions): Promise<Connection> {
    return this.call(CREATE_CONNECTION, params, options);
  }

  /**
   * Lists the certificates with which the signatures of the identity provider are checked, oldest first,
   * expired ones included.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `GET /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404.
   */
  listConnectionSamlIdpSigningCerts(connectionId: string | { connectionId: string }, options?: RequestOptions): Promise<List<SamlIdpSigningCertificate>> {
    return this.call(LIST_CONNECTION_SAML_IDP_SIGNING_CERTS, named('connectionId', connectionId), options);
  }

  /**
   * Adds a certificate with which the signatures of the identity provider are checked. The others stay valid
   * beside it, so add the new one before the provider changes over.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `POST /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404; 422.
   */
  createConnectionSamlIdpSigningCert(params: CreateConnectionSamlIdpSigningCertParams, options?: RequestOptions): Promise<SamlIdpSigningCertificate>;
  /**
   * The same with `connectionId` in front.
   */
  createConnectionSamlIdpSigningCert(connectionId: string, params: Without<CreateConnectionSamlIdpSigningCertParams, 'connectionId'>, options?: RequestOptions): Promise<SamlIdpSigningCertificate>;
  createConnectionSamlIdpSigningCert(...given: unknown[]): Promise<SamlIdpSigningCertificate> {
    return this.call(CREATE_CONNECTION_SAML_IDP_SIGNING_CERT, ...positional(given, 'connectionId', true));
  }

  /**
   * Deletes a signing certificate of the identity provider. The last one cannot be deleted, and one that the
   * provider's metadata still lists may come back.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}`. Errors: 400; 403; 404.
   */
  deleteConnectionSamlIdpSigningCert(params: DeleteConnectionSamlIdpSigningCertParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `connectionId`, `certificateId` in front.
   */
  deleteConnectionSamlIdpSigningCert(connectionId: string, certificateId: string, options?: RequestOptions): Promise<void>;
  deleteConnectionSamlIdpSigningCert(...given: unknown[]): Promise<void> {
    return this.call(DELETE_CONNECTION_SAML_IDP_SIGNING_CERT, ...positional(given, 'connectionId certificateId', false));
  }

  /**
   * Lists the certificates with which the identity provider can encrypt its responses, oldest first, expired
   * ones included.
   *
   * `GET /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404.
   */
  listConnectionSamlSpEncryptionCerts(connectionId: string | { connectionId: string }, options?: RequestOptions): Promise<List<SamlSpEncryptionCertificate>> {
    return this.call(LIST_CONNECTION_SAML_SP_ENCRYPTION_CERTS, named('connectionId', connectionId), options);
  }

  /**
   * Creates another key pair for encrypted responses and returns its certificate, to be installed at the
   * identity provider. The private key stays with WorkOS, and the key pairs before it keep working.
   *
   * `POST /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404; 409.
   */
  createConnectionSamlSpEncryptionCert(connectionId: string | { connectionId: string }, options?: RequestOptions): Promise<SamlSpEncryptionCertificate> {
    return this.call(CREATE_CONNECTION_SAML_SP_ENCRYPTION_CERT, named('connectionId', connectionId), options);
  }

  /**
   * Deletes a key pair for encrypted responses. Responses encrypted for it can no longer be read, so remove
   * its certificate at the identity provider first.
   *
   * `DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}`. Errors: 403; 404.
   */
  deleteConnectionSamlSpEncryptionCert(params: DeleteConnectionSamlSpEncryptionCertParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `connectionId`, `certificateId` in front.
   */
  deleteConnectionSamlSpEncryptionCert(connectionId: string, certificateId: string, options?: RequestOptions): Promise<void>;
  deleteConnectionSamlSpEncryptionCert(...given: unknown[]): Promise<void> {
    return this.call(DELETE_CONNECTION_SAML_SP_ENCRYPTION_CERT, ...positional(given, 'connectionId certificateId', false));
  }

  /**
   * Gets the certificate with which the identity provider can check the signatures of sign-in requests. Fails
   * with 404 if requests are not signed.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `GET /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404.
   */
  getConnectionSamlSpSigningCert(connectionId: string | { connectionId: string }, options?: RequestOptions): Promise<SamlSpSigningCertificate> {
    return this.call(GET_CONNECTION_SAML_SP_SIGNING_CERT, named('connectionId', connectionId), options);
  }

  /**
   * Creates the key pair that signs sign-in requests and returns its certificate, to be installed at the
   * identity provider. The private key stays with WorkOS. There is one such key pair at a time; delete the
   * old one first.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `POST /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404; 409.
   */
  createConnectionSamlSpSigningCert(connectionId: string | { connectionId: string }, options?: RequestOptions): Promise<SamlSpSigningCertificate> {
    return this.call(CREATE_CONNECTION_SAML_SP_SIGNING_CERT, named('connectionId', connectionId), options);
  }

  /**
   * Deletes the key pair that signs sign-in requests. Requests go out unsigned from then on.
   *
   * Preview: WorkOS has to enable it for the environment.
   *
   * `DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}`. Errors: 403; 404.
   */
  deleteConnectionSamlSpSigningCert(params: DeleteConnectionSamlSpSigningCertParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `connectionId`, `certificateId` in front.
   */
  deleteConnectionSamlSpSigningCert(connectionId: string, certificateId: string, options?: RequestOptions): Promise<void>;
  deleteConnectionSamlSpSigningCert(...given: unknown[]): Promise<void> {
    return this.call(DELETE_CONNECTION_SAML_SP_SIGNING_CERT, ...positional(given, 'connectionId certificateId', false));
  }

  /**
   * Gets one connection.
   *
   * `GET /connections/{id}`. Errors: 403; 404.
   */
  getConnection(id: string | { id: string }, options?: RequestOptions): Promise<Connection> {
    return this.call(GET_CONNECTION, named('id', id), options);
  }

  /**
   * Updates a connection. Members that are left out stay as they are; null puts back the default where it is
   * allowed.
   *
   * `PATCH /connections/{id}`. Errors: 400; 403; 404; 409; 422.
   */
  updateConnection(params: UpdateConnectionParams, options?: RequestOptions): Promise<Connection>;
  /**
   * The same with `id` in front.
   */
  updateConnection(id: string, params?: Without<UpdateConnectionParams, 'id'>, options?: RequestOptions): Promise<Connection>;
  updateConnection(...given: unknown[]): Promise<Connection> {
    return this.call(UPDATE_CONNECTION, ...positional(given, 'id', true));
  }

  /**
   * Deletes a connection. Nobody can sign in through it any more, and this cannot be undone.
   *
   * `DELETE /connections/{id}`. Errors: 403; 404.
   */
  deleteConnection(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_CONNECTION, named('id', id), options);
  }

  /**
   * Builds the URL to which the browser is sent for signing in. Give `connection`, `organization` or
   * `provider`, and a fresh `state` that the callback is checked against.
   *
   * Builds the URL and sends nothing.
   *
   * `GET /sso/authorize`
   */
  getAuthorizationUrl(params: GetAuthorizationUrlParams): string {
    return this.buildUrl(GET_AUTHORIZATION_URL, params);
  }

  /**
   * Builds the URL to which the browser is sent for signing out at the identity provider. `authorize_logout`
   * returns the same URL ready made.
   *
   * Builds the URL and sends nothing.
   *
   * `GET /sso/logout`. Errors: 404.
   */
  getLogoutUrl(params: GetLogoutUrlParams): string {
    return this.buildUrl(GET_LOGOUT_URL, params);
  }

  /**
   * Creates a short-lived logout token for a profile, with which its browser can be sent to sign out at the
   * identity provider. Call it from the server.
   *
   * `POST /sso/logout/authorize`. Errors: 400 `connection_invalid`, `unauthorized_client`; 404.
   */
  authorizeLogout(params: AuthorizeLogoutParams, options?: RequestOptions): Promise<SsoLogoutAuthorizeResponse> {
    return this.call(AUTHORIZE_LOGOUT, params, options);
  }

  /**
   * Gets the profile to which an access token of `get_profile_and_token` belongs. That call has returned the
   * profile already, so this one is seldom needed.
   *
   * `GET /sso/profile`. Errors: 401 `Unauthorized`; 404.
   */
  getProfile(params: GetProfileParams, options?: RequestOptions): Promise<Profile> {
    return this.call(GET_PROFILE, params, options);
  }

  /**
   * Exchanges the code of the callback for the profile of the person who signed in. Works once per code, and
   * soon after the callback. Check the organization or connection of the profile before trusting it.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
   * `unsupported_grant_type`; 404; 422.
   */
  getProfileAndToken(params: GetProfileAndTokenParams, options?: RequestOptions): Promise<SsoTokenResponse> {
    return this.call(GET_PROFILE_AND_TOKEN, params, options);
  }

  /**
   * Exchanges an OpenID Connect ID token that the application got from the identity provider itself for a
   * profile. The token is validated against the connection of the organization.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
   * `unsupported_grant_type`; 404; 422.
   */
  exchangeIdToken(params: ExchangeIdTokenParams, options?: RequestOptions): Promise<SsoTokenResponse> {
    return this.call(EXCHANGE_ID_TOKEN, params, options);
  }

}

const LIST_CONNECTIONS = operation('sso.list_connections', '', 'connection_type organization_id', 'page Connection');
const CREATE_CONNECTION = operation('sso.create_connection', '', 'organization_id external_id connection_type attribute_maps:ConnectionAttributeMaps saml_options:ConnectionSamlOptions oidc_options:ConnectionOidcOptions', 'value Connection');
const LIST_CONNECTION_SAML_IDP_SIGNING_CERTS = operation('sso.list_connection_saml_idp_signing_certs', 'connectionId', '', 'list SamlIdpSigningCertificate');
const CREATE_CONNECTION_SAML_IDP_SIGNING_CERT = operation('sso.create_connection_saml_idp_signing_cert', 'connectionId', '', 'value SamlIdpSigningCertificate');
const DELETE_CONNECTION_SAML_IDP_SIGNING_CERT = operation('sso.delete_connection_saml_idp_signing_cert', 'connectionId certificateId', '', 'nothing');
const LIST_CONNECTION_SAML_SP_ENCRYPTION_CERTS = operation('sso.list_connection_saml_sp_encryption_certs', 'connectionId', '', 'list SamlSpEncryptionCertificate');
const CREATE_CONNECTION_SAML_SP_ENCRYPTION_CERT = operation('sso.create_connection_saml_sp_encryption_cert', 'connectionId', '', 'value SamlSpEncryptionCertificate');
const DELETE_CONNECTION_SAML_SP_ENCRYPTION_CERT = operation('sso.delete_connection_saml_sp_encryption_cert', 'connectionId certificateId', '', 'nothing');
const GET_CONNECTION_SAML_SP_SIGNING_CERT = operation('sso.get_connection_saml_sp_signing_cert', 'connectionId', '', 'value SamlSpSigningCertificate');
const CREATE_CONNECTION_SAML_SP_SIGNING_CERT = operation('sso.create_connection_saml_sp_signing_cert', 'connectionId', '', 'value SamlSpSigningCertificate');
const DELETE_CONNECTION_SAML_SP_SIGNING_CERT = operation('sso.delete_connection_saml_sp_signing_cert', 'connectionId certificateId', '', 'nothing');
const GET_CONNECTION = operation('sso.get_connection', 'id', '', 'value Connection');
const UPDATE_CONNECTION = operation('sso.update_connection', 'id', 'connection_type attribute_maps:UpdateConnectionAttributeMaps external_id saml_options:UpdateConnectionSamlOptions oidc_options:UpdateConnectionOidcOptions', 'value Connection');
const DELETE_CONNECTION = operation('sso.delete_connection', 'id', '', 'nothing');
const GET_AUTHORIZATION_URL = operation('sso.get_authorization_url', '@clientId', 'provider_scopes provider_query_params redirect_uri domain_hint login_hint code_challenge code_challenge_method', '');
const GET_LOGOUT_URL = operation('sso.get_logout_url', '', 'token!', '');
const AUTHORIZE_LOGOUT = operation('sso.authorize_logout', '', 'profile_id', 'value SsoLogoutAuthorizeResponse');
const GET_PROFILE = operation('sso.get_profile', '@accessToken', '', 'value Profile');
const GET_PROFILE_AND_TOKEN = operation('sso.get_profile_and_token', '@clientId', 'code! code_verifier!', 'value SsoTokenResponse');
const EXCHANGE_ID_TOKEN = operation('sso.exchange_id_token', '@clientId', 'subject_token! organization_id', 'value SsoTokenResponse');

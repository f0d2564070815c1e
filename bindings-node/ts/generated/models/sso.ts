// Generated from api/sso.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  SlimRole,
} from './index.js';

/**
 * The link between an organization and its identity provider, through which its members sign in.
 */
export interface Connection {
  object: 'connection';
  id: string;
  /**
   * Identifier of the organization that the connection belongs to; absent if there is none.
   */
  organizationId?: string;
  /**
   * Provider and protocol.
   */
  connectionType: ConnectionType;
  /**
   * Name for people.
   */
  name: string;
  /**
   * How far the set-up is, and whether people can sign in.
   */
  state: ConnectionState;
  /**
   * Older form of `state`, which replaces it.
   *
   * @deprecated
   */
  status: ConnectionStatus;
  /**
   * Domains that are associated with the connection.
   */
  domains: ConnectionDomain[];
  createdAt: string;
  updatedAt: string;
}

/**
 * Which attributes or claims of the identity provider fill which members of profiles.
 */
export interface ConnectionAttributeMaps {
  /**
   * Sources of the members that every profile has.
   */
  standardAttributes?: ConnectionStandardAttributes;
  /**
   * Sources of custom attributes, by the name of the custom attribute. Each must be defined in the
   * environment already.
   */
  customAttributes?: Record<string, string>;
}

/**
 * A domain that is associated with a connection.
 */
export interface ConnectionDomain {
  id: string;
  object: 'connection_domain';
  /**
   * Bare domain name.
   */
  domain: string;
}

/**
 * A private key of the application's own, with its certificate.
 */
export interface ConnectionKeyPair {
  /**
   * Private key in PEM form.
   */
  key: string;
  /**
   * X.509 certificate of the key in PEM form.
   */
  cert: string;
}

/**
 * Settings of a new OpenID Connect connection.
 */
export interface ConnectionOidcOptions {
  /**
   * URL of the identity provider's OpenID Connect discovery document.
   */
  discoveryEndpoint: string;
  /**
   * Client identifier that the identity provider has given out.
   */
  clientId: string;
  /**
   * Needed for `client_secret_basic` and `client_secret_post`, refused for `private_key_jwt`. It is never
   * returned.
   */
  clientSecret?: string;
  /**
   * Callback of your own domain to use at the identity provider, in place of the one that WorkOS makes.
   */
  redirectUri?: string;
  /**
   * Whether PKCE is used towards the identity provider; defaults to true.
   */
  pkce?: boolean;
  /**
   * How WorkOS authenticates at the token endpoint; defaults to `client_secret_basic`.
   */
  tokenAuthenticationMethod?: OidcTokenAuthenticationMethod;
  /**
   * Key pair for `private_key_jwt`, and only for that; WorkOS makes one if it is absent.
   */
  jwtSigningKeyPair?: ConnectionKeyPair;
  /**
   * Algorithm with which the identity provider signs ID tokens.
   */
  idTokenSignatureAlgorithm?: OidcIdTokenSignatureAlgorithm;
  /**
   * Whether further attributes are fetched from the UserInfo endpoint.
   */
  fetchUserInfo?: boolean;
}

/**
 * Settings of a new SAML connection, either `idp_metadata_url` or the identity provider's members one by one.
 */
export interface ConnectionSamlOptions {
  /**
   * URL of the identity provider's metadata, which then supplies its members and certificates.
   */
  idpMetadataUrl?: string;
  /**
   * Assertion consumer service URL of your own domain, in place of the one that WorkOS makes.
   */
  acsUrl?: string;
  /**
   * Entity identifier (audience) of the service provider, in place of the one that WorkOS makes.
   */
  spEntityId?: string;
  /**
   * Entity identifier of the identity provider.
   */
  idpEntityId?: string;
  /**
   * Sign-in URL of the identity provider; needed if there is no metadata URL.
   */
  idpSsoUrl?: string;
  /**
   * X.509 certificates that check the signatures of the identity provider; needed if there is no metadata
   * URL.
   */
  idpSigningCerts?: string[];
  /**
   * Key pair that signs sign-in requests; WorkOS makes one if it is absent.
   */
  spSigningKeyPair?: ConnectionKeyPair;
  /**
   * Key pairs for encrypted responses; WorkOS makes one if they are absent.
   */
  spEncryptionKeyPairs?: ConnectionKeyPair[];
}

/**
 * For each member of a profile, the name of the attribute or claim that fills it. What is left out has the
 * default of the connection type on creation, and stays as it is on an update.
 */
export interface ConnectionStandardAttributes {
  /**
   * Source of the profile's `idp_id`.
   */
  idpId?: string;
  /**
   * Source of the profile's `email`.
   */
  email?: string;
  /**
   * Source of the profile's `first_name`.
   */
  firstName?: string;
  /**
   * Source of the profile's `last_name`.
   */
  lastName?: string;
  /**
   * Source of the profile's `groups`; null for no mapping.
   */
  groups?: string | null;
  /**
   * Source of the profile's `name`; null for no mapping.
   */
  name?: string | null;
}

/**
 * Tokens of the OAuth provider behind a sign-in, for calling that provider's API. They are not tokens of
 * WorkOS.
 */
export interface OAuthTokens {
  /**
   * OAuth provider that issued the tokens.
   */
  provider: string;
  refreshToken: string;
  accessToken: string;
  /**
   * When the access token expires, in seconds since 1 January 1970 UTC.
   */
  expiresAt: number;
  /**
   * Scopes that the access token was granted.
   */
  scopes: string[];
}

/**
 * A person as the identity provider describes them at sign-in.
 */
export interface Profile {
  object: 'profile';
  id: string;
  /**
   * Identifier of the organization of the connection; null for a connection without one.
   */
  organizationId: string | null;
  /**
   * Identifier of the connection through which the person signed in.
   */
  connectionId: string;
  /**
   * Provider and protocol of that connection.
   */
  connectionType: ConnectionType;
  /**
   * Identifier of the person at the identity provider; more stable than the e-mail address.
   */
  idpId: string;
  /**
   * Address as the provider states it. It is only as trustworthy as that provider, so check the organization
   * too.
   */
  email: string;
  firstName: string | null;
  lastName: string | null;
  /**
   * Full name.
   */
  name: string | null;
  /**
   * Role in the organization, if roles are assigned through the identity provider.
   */
  role?: SlimRole | null;
  /**
   * All roles in the organization, where a person can have several.
   */
  roles?: SlimRole[] | null;
  /**
   * Groups as the identity provider names them; present if the connection maps them.
   */
  groups?: string[];
  /**
   * Values of the custom attributes that the connection maps.
   */
  customAttributes?: Record<string, unknown>;
  /**
   * Everything that the identity provider sent, unmapped.
   */
  rawAttributes: Record<string, unknown>;
}

/**
 * A certificate that checks the signatures of a SAML identity provider.
 */
export interface SamlIdpSigningCertificate {
  object: 'saml_idp_signing_certificate';
  id: string;
  /**
   * X.509 certificate in PEM form; public.
   */
  value: string;
  /**
   * When it becomes valid.
   */
  notBefore: string | null;
  /**
   * When it expires.
   */
  notAfter: string | null;
  createdAt: string;
}

/**
 * A certificate with which a SAML identity provider can encrypt its responses. WorkOS keeps the private key.
 */
export interface SamlSpEncryptionCertificate {
  object: 'saml_sp_encryption_certificate';
  id: string;
  /**
   * X.509 certificate in PEM form; public.
   */
  value: string;
  /**
   * When it becomes valid.
   */
  notBefore: string | null;
  /**
   * When it expires.
   */
  notAfter: string | null;
  createdAt: string;
}

/**
 * A certificate with which a SAML identity provider can check signed sign-in requests. WorkOS keeps the
 * private key.
 */
export interface SamlSpSigningCertificate {
  object: 'saml_sp_signing_certificate';
  id: string;
  /**
   * X.509 certificate in PEM form; public.
   */
  value: string;
  /**
   * When it becomes valid.
   */
  notBefore: string | null;
  /**
   * When it expires.
   */
  notAfter: string | null;
  createdAt: string;
}

/**
 * Where to send the browser for signing in.
 */
export interface SsoAuthorizeUrlResponse {
  /**
   * The authorization URL.
   */
  url: string;
}

/**
 * What is needed to sign a person out at the identity provider.
 */
export interface SsoLogoutAuthorizeResponse {
  /**
   * URL to send the browser to; it contains the token.
   */
  logoutUrl: string;
  /**
   * The token on its own, for `get_logout_url`.
   */
  logoutToken: string;
}

/**
 * Result of a sign-in.
 */
export interface SsoTokenResponse {
  tokenType: 'Bearer';
  /**
   * Token for `get_profile`, and for nothing else.
   */
  accessToken: string;
  /**
   * Lifetime of the access token in seconds.
   */
  expiresIn: number;
  /**
   * The person who signed in.
   */
  profile: Profile;
  /**
   * Tokens of the OAuth provider; present if the connection is set to return them.
   */
  oauthTokens?: OAuthTokens;
}

/**
 * Mappings of a connection to change; the others stay.
 */
export interface UpdateConnectionAttributeMaps {
  /**
   * Sources of the members that every profile has.
   */
  standardAttributes?: ConnectionStandardAttributes;
  /**
   * Sources of custom attributes, by the name of the custom attribute; null removes the mapping.
   */
  customAttributes?: Record<string, string | null>;
}

/**
 * Settings of an OpenID Connect connection to change; what is left out stays.
 */
export interface UpdateConnectionOidcOptions {
  /**
   * URL of the identity provider's OpenID Connect discovery document.
   */
  discoveryEndpoint?: string;
  /**
   * Client identifier that the identity provider has given out.
   */
  clientId?: string;
  /**
   * Needed when changing to `client_secret_basic` or `client_secret_post`, refused for `private_key_jwt`. It
   * is never returned.
   */
  clientSecret?: string;
  /**
   * Callback of your own domain to use at the identity provider; null goes back to the one that WorkOS makes.
   */
  redirectUri?: string | null;
  /**
   * Whether PKCE is used towards the identity provider.
   */
  pkce?: boolean;
  /**
   * How WorkOS authenticates at the token endpoint.
   */
  tokenAuthenticationMethod?: OidcTokenAuthenticationMethod;
  /**
   * Algorithm with which the identity provider signs ID tokens.
   */
  idTokenSignatureAlgorithm?: OidcIdTokenSignatureAlgorithm;
  /**
   * Whether further attributes are fetched from the UserInfo endpoint.
   */
  fetchUserInfo?: boolean;
}

/**
 * Settings of a SAML connection to change; what is left out stays.
 */
export interface UpdateConnectionSamlOptions {
  /**
   * URL of the identity provider's metadata, whose certificates replace the present ones; null stops
   * following it.
   */
  idpMetadataUrl?: string | null;
  /**
   * Assertion consumer service URL of your own domain; null goes back to the one that WorkOS makes.
   */
  acsUrl?: string | null;
  /**
   * Entity identifier (audience) of the service provider; null goes back to the one that WorkOS makes.
   */
  spEntityId?: string | null;
  /**
   * Entity identifier of the identity provider; not together with `idp_metadata_url`.
   */
  idpEntityId?: string;
  /**
   * Sign-in URL of the identity provider; not together with `idp_metadata_url`.
   */
  idpSsoUrl?: string;
}

/**
 * How far the set-up of a connection is. People sign in through `active` connections; `requires_type` and
 * `draft` wait for someone to finish the set-up.
 */
export type ConnectionState =
  | 'requires_type'
  | 'draft'
  | 'active'
  | 'validating'
  | 'inactive'
  | 'deleting'
  | (string & {});

/**
 * Older form of the state of a connection; `linked` is what `active` is now.
 */
export type ConnectionStatus =
  | 'linked'
  | 'unlinked'
  | (string & {});

/**
 * Provider and protocol behind a connection. `Pending` stands for a provider that is not chosen yet.
 */
export type ConnectionType =
  | 'Pending'
  | 'ADFSSAML'
  | 'AdpOidc'
  | 'AppleOAuth'
  | 'Auth0Migration'
  | 'Auth0SAML'
  | 'AzureSAML'
  | 'BitbucketOAuth'
  | 'CasSAML'
  | 'ClassLinkSAML'
  | 'CleverOIDC'
  | 'CloudflareSAML'
  | 'CyberArkSAML'
  | 'DuoSAML'
  | 'EntraIdOIDC'
  | 'GenericOIDC'
  | 'GenericSAML'
  | 'GitHubOAuth'
  | 'GitLabOAuth'
  | 'GoogleOAuth'
  | 'GoogleOIDC'
  | 'GoogleSAML'
  | 'IntuitOAuth'
  | 'JumpCloudSAML'
  | 'KeycloakSAML'
  | 'LastPassSAML'
  | 'LinkedInOAuth'
  | 'LoginGovOidc'
  | 'MagicLink'
  | 'MicrosoftOAuth'
  | 'MiniOrangeSAML'
  | 'NetIqSAML'
  | 'OktaOIDC'
  | 'OktaSAML'
  | 'OneLoginSAML'
  | 'OracleSAML'
  | 'PingFederateSAML'
  | 'PingOneSAML'
  | 'RipplingSAML'
  | 'SalesforceSAML'
  | 'ShibbolethGenericSAML'
  | 'ShibbolethSAML'
  | 'SimpleSamlPhpSAML'
  | 'SalesforceOAuth'
  | 'SlackOAuth'
  | 'TestIdp'
  | 'VercelMarketplaceOAuth'
  | 'VercelOAuth'
  | 'VMwareSAML'
  | 'XeroOAuth'
  | (string & {});

/**
 * Connection types that a list can be narrowed to. Note `GithubOAuth`, which is `GitHubOAuth` everywhere else
 * in this service.
 */
export type ConnectionTypeFilter =
  | 'ADFSSAML'
  | 'AdpOidc'
  | 'AppleOAuth'
  | 'Auth0SAML'
  | 'AzureSAML'
  | 'BitbucketOAuth'
  | 'CasSAML'
  | 'CloudflareSAML'
  | 'ClassLinkSAML'
  | 'CleverOIDC'
  | 'CyberArkSAML'
  | 'DuoSAML'
  | 'EntraIdOIDC'
  | 'GenericOIDC'
  | 'GenericSAML'
  | 'GithubOAuth'
  | 'GitLabOAuth'
  | 'GoogleOAuth'
  | 'GoogleOIDC'
  | 'GoogleSAML'
  | 'IntuitOAuth'
  | 'JumpCloudSAML'
  | 'KeycloakSAML'
  | 'LastPassSAML'
  | 'LinkedInOAuth'
  | 'LoginGovOidc'
  | 'MagicLink'
  | 'MicrosoftOAuth'
  | 'MiniOrangeSAML'
  | 'NetIqSAML'
  | 'OktaOIDC'
  | 'OktaSAML'
  | 'OneLoginSAML'
  | 'OracleSAML'
  | 'PingFederateSAML'
  | 'PingOneSAML'
  | 'RipplingSAML'
  | 'SalesforceSAML'
  | 'ShibbolethGenericSAML'
  | 'ShibbolethSAML'
  | 'SimpleSamlPhpSAML'
  | 'SalesforceOAuth'
  | 'SlackOAuth'
  | 'VercelMarketplaceOAuth'
  | 'VercelOAuth'
  | 'VMwareSAML'
  | 'XeroOAuth'
  | (string & {});

/**
 * JWS algorithm of an ID token's signature, as registered in RFC 7518 and RFC 8037.
 */
export type OidcIdTokenSignatureAlgorithm =
  | 'ES256'
  | 'ES384'
  | 'ES512'
  | 'EdDSA'
  | 'HS256'
  | 'HS384'
  | 'HS512'
  | 'PS256'
  | 'PS384'
  | 'PS512'
  | 'RS256'
  | 'RS384'
  | 'RS512'
  | (string & {});

/**
 * How a client authenticates at a token endpoint, in the terms of OpenID Connect.
 */
export type OidcTokenAuthenticationMethod =
  | 'client_secret_post'
  | 'client_secret_basic'
  | 'private_key_jwt'
  | (string & {});

/**
 * Social providers that people can sign in with.
 */
export type SsoProvider =
  | 'AppleOAuth'
  | 'BitbucketOAuth'
  | 'GitHubOAuth'
  | 'GitLabOAuth'
  | 'GoogleOAuth'
  | 'IntuitOAuth'
  | 'LinkedInOAuth'
  | 'MicrosoftOAuth'
  | 'SalesforceOAuth'
  | 'SlackOAuth'
  | 'VercelMarketplaceOAuth'
  | 'VercelOAuth'
  | 'XeroOAuth'
  | (string & {});


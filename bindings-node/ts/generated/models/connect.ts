// Generated from api/connect.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * An application that acts for an organization with its own credentials and without a user.
 */
export interface ConnectApplicationM2M {
  object: 'connect_application';
  id: string;
  /**
   * Identifies the application in OAuth requests.
   */
  clientId: string;
  description: string | null;
  name: string;
  /**
   * OAuth scopes that the application may request.
   */
  scopes: string[];
  createdAt: string;
  updatedAt: string;
  applicationType: 'm2m';
  /**
   * Organization for which the application obtains tokens.
   */
  organizationId: string;
}

/**
 * An application that signs users in through OAuth.
 */
export interface ConnectApplicationOAuth {
  object: 'connect_application';
  id: string;
  /**
   * Identifies the application in OAuth requests.
   */
  clientId: string;
  description: string | null;
  name: string;
  /**
   * OAuth scopes that the application may request.
   */
  scopes: string[];
  createdAt: string;
  updatedAt: string;
  applicationType: 'oauth';
  /**
   * Addresses to which the browser may be sent back.
   */
  redirectUris: ConnectApplicationRedirectUri[];
  /**
   * Web origins from which a browser may call the token endpoint for this application.
   */
  corsOrigins: string[];
  /**
   * Whether the application uses PKCE.
   */
  usesPkce: boolean;
  /**
   * Whether the application belongs to the same product, so that users are not asked for consent.
   */
  isFirstParty: boolean;
  /**
   * Whether the application registered itself through dynamic client registration.
   */
  wasDynamicallyRegistered?: boolean;
  /**
   * Organization that the application belongs to, if any.
   */
  organizationId?: string;
}

/**
 * An address to which the browser may be sent back after sign-in.
 */
export interface ConnectApplicationRedirectUri {
  uri: string;
  /**
   * Whether this is the default among the addresses of the application.
   */
  default: boolean;
}

/**
 * A client secret of an application, without its value.
 */
export interface ConnectApplicationSecret {
  object: 'connect_application_secret';
  id: string;
  /**
   * The last characters of the value, to tell secrets apart.
   */
  secretHint: string;
  /**
   * When the secret was last used; null if never.
   */
  lastUsedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * A client secret that was just created, with its value.
 */
export interface ConnectApplicationSecretWithValue {
  object: 'connect_application_secret';
  id: string;
  /**
   * The last characters of the value, to tell secrets apart.
   */
  secretHint: string;
  /**
   * When the secret was last used; null if never.
   */
  lastUsedAt: string | null;
  createdAt: string;
  updatedAt: string;
  /**
   * The value. It cannot be fetched again.
   */
  secret: string;
}

/**
 * Where the sign-in goes on after the application's own login page.
 */
export interface ExternalAuthCompleteResponse {
  /**
   * Address in AuthKit to which to send the user's browser. It carries a signed token that completes the
   * sign-in.
   */
  redirectUri: string;
}

/**
 * A user as the application knows them, to be created or updated in AuthKit.
 */
export interface ExternalAuthUser {
  /**
   * The application's own identifier of the user, which becomes their `external_id`.
   */
  id: string;
  /**
   * E-mail address, which no other user may have.
   */
  email: string;
  firstName?: string;
  lastName?: string;
  /**
   * Full name.
   */
  name?: string;
  /**
   * Key and value pairs to keep with the user.
   */
  metadata?: Record<string, string>;
}

/**
 * The answer of the token endpoint (RFC 6749).
 */
export interface OAuth2Token {
  accessToken: string;
  /**
   * How to send the access token, normally `bearer`.
   */
  tokenType: string;
  /**
   * Lifetime of the access token in seconds.
   */
  expiresIn: number;
  /**
   * Claims about the user; present if the scope `openid` was granted.
   */
  idToken?: string;
  /**
   * Present if the scope `offline_access` was granted.
   */
  refreshToken?: string;
  /**
   * Granted scopes separated by spaces.
   */
  scope?: string;
}

/**
 * The OpenID Connect discovery document of the AuthKit domain.
 */
export interface OpenIdConfiguration {
  /**
   * The value of the claim `iss` in tokens.
   */
  issuer: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  introspectionEndpoint: string;
  userinfoEndpoint: string;
  /**
   * Where the public keys are found that verify tokens.
   */
  jwksUri: string;
  grantTypesSupported: string[];
  responseTypesSupported: string[];
  subjectTypesSupported: string[];
  idTokenSigningAlgValuesSupported: string[];
}

/**
 * An address to register for an application.
 */
export interface RedirectUriInput {
  uri: string;
  /**
   * Whether this is the default among the addresses of the application.
   */
  default?: boolean | null;
}

/**
 * A choice that the consent page offers, whose outcome becomes a claim.
 */
export interface UserConsentOption {
  /**
   * Name of the claim that receives the chosen value.
   */
  claim: string;
  /**
   * Kind of choice, always one value out of a list.
   */
  type: 'enum';
  /**
   * Text shown to the user.
   */
  label: string;
  choices: UserConsentOptionChoice[];
}

/**
 * One of the values that the user may choose.
 */
export interface UserConsentOptionChoice {
  /**
   * Value of the claim if this choice is taken.
   */
  value?: string;
  /**
   * Text shown to the user.
   */
  label?: string;
}

/**
 * An application of either kind, told apart by `application_type`.
 */
export type ConnectApplication =
  | ConnectApplicationOAuth
  | ConnectApplicationM2M;

/**
 * How an application was registered, either `dynamic` if it registered itself (dynamic client registration)
 * or `authenticated` if an authenticated caller did.
 */
export type ApplicationRegistrationType =
  | 'dynamic'
  | 'authenticated'
  | (string & {});

/**
 * Kind of token in an introspection request.
 */
export type TokenTypeHint =
  | 'access_token'
  | 'refresh_token'
  | (string & {});


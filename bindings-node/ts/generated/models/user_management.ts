// Generated from api/user_management.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import type {
  ConnectApplication,
  OAuthTokens,
  WaitlistUserState,
} from './index.js';

/**
 * Result of a sign-in or a refresh, the user and the tokens of the session.
 */
export interface AuthenticateResponse {
  user: User;
  /**
   * Identifier of the organization that the session is in; absent if it is in none.
   */
  organizationId?: string;
  /**
   * Authorization code that another application of the environment can exchange for its own tokens.
   */
  authkitAuthorizationCode?: string;
  /**
   * Short-lived JWT that identifies the session. Its claims hold organization, roles and permissions.
   */
  accessToken: string;
  /**
   * One-time token for `authenticate_with_refresh_token`; it replaces the one before.
   */
  refreshToken: string;
  /**
   * How the user signed in.
   */
  authenticationMethod?: AuthenticationMethod;
  /**
   * Present if an administrator of the environment acts as the user.
   */
  impersonator?: Impersonator;
  /**
   * Tokens of the OAuth provider; present if the provider is set to return them.
   */
  oauthTokens?: OAuthTokens;
}

/**
 * A resource (RFC 8707), such as an MCP server, for which clients can request tokens.
 */
export interface AuthkitOAuthResource {
  object: 'authkit_oauth_resource';
  id: string;
  /**
   * Resource indicator, possibly with one `*`.
   */
  uri: string;
  /**
   * Whether it applies when a client names no resource.
   */
  default: boolean;
  createdAt: string;
  updatedAt: string;
}

/**
 * An application to which a user gave consent.
 */
export interface AuthorizedApplication {
  object: 'authorized_connect_application';
  /**
   * Identifier of the consent.
   */
  id: string;
  /**
   * Scopes that the user allowed.
   */
  grantedScopes: string[];
  /**
   * Resource indicator (RFC 8707) that the consent is for, if the application named one.
   */
  oauthResource?: string;
  /**
   * The application itself.
   */
  application: ConnectApplication;
}

/**
 * A web origin from which browsers may call the API.
 */
export interface CorsOrigin {
  object: 'cors_origin';
  id: string;
  /**
   * Scheme, host and port.
   */
  origin: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * Start of a device flow, with what to show to the user and what to poll with.
 */
export interface DeviceAuthorizationResponse {
  /**
   * Code for polling; keep it on the device.
   */
  deviceCode: string;
  /**
   * Short code for the user to enter or compare.
   */
  userCode: string;
  /**
   * Address for the user to open in any browser.
   */
  verificationUri: string;
  /**
   * The same address with the user code in it, for a link or a QR code.
   */
  verificationUriComplete?: string;
  /**
   * Lifetime of both codes in seconds.
   */
  expiresIn: number;
  /**
   * Least number of seconds between two polls; 5 if absent.
   */
  interval?: number;
}

/**
 * A change of e-mail address that waits for its code.
 */
export interface EmailChange {
  object: 'email_change';
  /**
   * The user, still with the present address.
   */
  user: User;
  /**
   * Address to change to, to which the code was sent.
   */
  newEmail: string;
  /**
   * When the code stops being accepted.
   */
  expiresAt: string;
  createdAt: string;
}

/**
 * A completed change of e-mail address.
 */
export interface EmailChangeConfirmation {
  object: 'email_change_confirmation';
  /**
   * The user, with the new address.
   */
  user: User;
}

/**
 * A one-time code that proves control of an e-mail address.
 */
export interface EmailVerification {
  object: 'email_verification';
  id: string;
  /**
   * Identifier of the user whose address is verified.
   */
  userId: string;
  /**
   * Address that is verified.
   */
  email: string;
  /**
   * When the code stops being accepted.
   */
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
  /**
   * The code to send to that address.
   */
  code: string;
}

/**
 * An administrator of the environment who acts as a user, from the WorkOS dashboard.
 */
export interface Impersonator {
  /**
   * Address of the person who acts as the user.
   */
  email: string;
  /**
   * Reason the person gave; null if none.
   */
  reason: string | null;
}

/**
 * An invitation to an organization, or to the application as a whole. The token and the link let anyone
 * accept it, so treat the object as a secret.
 */
export interface Invitation {
  object: 'invitation';
  id: string;
  /**
   * Address that was invited.
   */
  email: string;
  /**
   * Whether the invitation is still open.
   */
  state: InvitationState;
  /**
   * When it was accepted; null if it was not.
   */
  acceptedAt: string | null;
  /**
   * When it was revoked; null if it was not.
   */
  revokedAt: string | null;
  /**
   * When it can no longer be accepted.
   */
  expiresAt: string;
  /**
   * Identifier of the organization that the person joins; null for the application as a whole.
   */
  organizationId: string | null;
  /**
   * Identifier of the user who sent it; null if no user was named.
   */
  inviterUserId: string | null;
  /**
   * Identifier of the user who accepted it; null if nobody has.
   */
  acceptedUserId: string | null;
  /**
   * Slug of the role that the person gets in the organization; null without an organization.
   */
  roleSlug: string | null;
  createdAt: string;
  updatedAt: string;
  /**
   * Token for `find_invitation_by_token` and for `invitation_token` of a sign-in.
   */
  token: string;
  /**
   * Link to the page on which the person accepts; it contains the token.
   */
  acceptInvitationUrl: string;
}

/**
 * A public RSA key as a JSON Web Key (RFC 7517).
 */
export interface Jwk {
  /**
   * Signature algorithm that the key is for.
   */
  alg: 'RS256';
  /**
   * Key type.
   */
  kty: 'RSA';
  /**
   * Intended use, checking signatures.
   */
  use: 'sig';
  /**
   * X.509 certificate chain, each in base64 of its DER form.
   */
  x5c: string[];
  /**
   * Modulus, in base64url.
   */
  n: string;
  /**
   * Exponent, in base64url.
   */
  e: string;
  /**
   * Identifier of the key, which tokens name in their header.
   */
  kid: string;
  /**
   * SHA-256 digest of the certificate, in base64url.
   */
  x5tS256: string;
}

/**
 * The public keys of an application, as a JSON Web Key Set (RFC 7517).
 */
export interface JwksResponse {
  /**
   * Several keys during a rotation; choose by `kid`.
   */
  keys: Jwk[];
}

/**
 * Template for the custom claims of access tokens.
 */
export interface JwtTemplate {
  object: 'jwt_template';
  /**
   * Liquid template that renders to a JSON object of claims.
   */
  content: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * A one-time sign-in code.
 */
export interface MagicAuth {
  object: 'magic_auth';
  id: string;
  /**
   * Identifier of the user who signs in.
   */
  userId: string;
  /**
   * Address that the code is for.
   */
  email: string;
  /**
   * When the code stops being accepted.
   */
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
  /**
   * The six digits to send to that address.
   */
  code: string;
}

/**
 * A one-time sign-in code just created.
 */
export interface MagicAuthCreateResponse {
  object: 'magic_auth';
  id: string;
  /**
   * Identifier of the user who signs in.
   */
  userId: string;
  /**
   * Address that the code is for.
   */
  email: string;
  /**
   * When the code stops being accepted.
   */
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
  /**
   * The six digits to send to that address. Never show them to the browser that asked.
   */
  code: string;
  /**
   * Identifier of the Radar attempt, to pass on to `authenticate_with_magic_auth`; present if Radar looked at
   * it.
   */
  radarAuthAttemptId?: string;
}

/**
 * A one-time token for setting a new password.
 */
export interface PasswordReset {
  object: 'password_reset';
  id: string;
  /**
   * Identifier of the user whose password is reset.
   */
  userId: string;
  /**
   * Address of that user.
   */
  email: string;
  /**
   * When the token stops being accepted.
   */
  expiresAt: string;
  createdAt: string;
  /**
   * Token for `confirm_password_reset`.
   */
  passwordResetToken: string;
  /**
   * Link to the page for the new password; it contains the token.
   */
  passwordResetUrl: string;
}

/**
 * A one-time code with which a sign-in that Radar stopped goes on.
 */
export interface RadarChallenge {
  object: 'radar_challenge';
  id: string;
  /**
   * Way in which the code is sent.
   */
  type: 'email';
  /**
   * Identifier of the user who is signing in.
   */
  userId: string;
  /**
   * Address that the code is for.
   */
  email: string;
  /**
   * When the code stops being accepted.
   */
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
  /**
   * The code to send to that address.
   */
  code: string;
}

/**
 * An address to which callbacks may go.
 */
export interface RedirectUri {
  object: 'redirect_uri';
  id: string;
  /**
   * The address.
   */
  uri: string;
  /**
   * Whether it applies when a request names none.
   */
  default: boolean;
  createdAt: string;
  updatedAt: string;
}

/**
 * Result of a password reset.
 */
export interface ResetPasswordResponse {
  /**
   * The user whose password was set.
   */
  user: User;
}

/**
 * Confirmation that a code was sent by SMS.
 */
export interface SendRadarSmsChallengeResponse {
  /**
   * Identifier for `authenticate_with_radar_sms_challenge`.
   */
  verificationId: string;
  /**
   * Number that the code was sent to.
   */
  phoneNumber: string;
}

/**
 * Confirmation that a verification e-mail was sent.
 */
export interface SendVerificationEmailResponse {
  /**
   * The user whose address is to be verified.
   */
  user: User;
}

/**
 * A session of a user, from sign-in to sign-out or expiry.
 */
export interface Session {
  object: 'session';
  /**
   * Identifier of the session, the `sid` claim of its access tokens.
   */
  id: string;
  /**
   * Present if an administrator of the environment acts as the user.
   */
  impersonator?: Impersonator;
  /**
   * Address that the user signed in from; null if unknown.
   */
  ipAddress: string | null;
  /**
   * Identifier of the organization that the session is in; absent if it is in none.
   */
  organizationId?: string;
  /**
   * Browser or app that the user signed in with; null if unknown.
   */
  userAgent: string | null;
  /**
   * Identifier of the user.
   */
  userId: string;
  /**
   * How the user signed in.
   */
  authMethod: SessionAuthMethod;
  /**
   * Whether the session can still be refreshed.
   */
  status: SessionStatus;
  /**
   * When the session ends by itself.
   */
  expiresAt: string;
  /**
   * When it ended; null while it is active.
   */
  endedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * A person who can sign in to the application.
 */
export interface User {
  object: 'user';
  id: string;
  firstName: string | null;
  lastName: string | null;
  /**
   * Full name.
   */
  name?: string | null;
  /**
   * Address of a picture of the user; null if there is none.
   */
  profilePictureUrl: string | null;
  email: string;
  /**
   * Whether the user has shown control of the address. Do not grant rights by an unverified one.
   */
  emailVerified: boolean;
  /**
   * The application's own identifier, unique in the environment; null if none was set.
   */
  externalId: string | null;
  /**
   * The application's own key-value pairs.
   */
  metadata?: Record<string, string>;
  /**
   * When the user last signed in; null if never.
   */
  lastSignInAt: string | null;
  /**
   * Language that the user prefers, as a language tag; null if unknown.
   */
  locale?: string | null;
  createdAt: string;
  updatedAt: string;
}

/**
 * API key of a user, without its value.
 */
export interface UserApiKey {
  object: 'api_key';
  id: string;
  /**
   * The user, and the organization that the key works in.
   */
  owner: UserApiKeyOwner;
  name: string;
  /**
   * Shortened form of the key that is safe to show, so that a person can recognise it.
   */
  obfuscatedValue: string;
  /**
   * When the key was last used; null if never.
   */
  lastUsedAt: string | null;
  /**
   * When the key stops working; null if it does not expire.
   */
  expiresAt: string | null;
  /**
   * Slugs of the permissions that the key carries.
   */
  permissions: string[];
  createdAt: string;
  updatedAt: string;
}

/**
 * User as the owner of an API key.
 */
export interface UserApiKeyOwner {
  type: 'user';
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Identifier of the organization that the key works in.
   */
  organizationId: string;
}

/**
 * API key of a user just created, with its value.
 */
export interface UserApiKeyWithValue {
  object: 'api_key';
  id: string;
  /**
   * The user, and the organization that the key works in.
   */
  owner: UserApiKeyOwner;
  name: string;
  /**
   * Shortened form of the key that is safe to show, so that a person can recognise it.
   */
  obfuscatedValue: string;
  /**
   * When the key was last used; null if never.
   */
  lastUsedAt: string | null;
  /**
   * When the key stops working; null if it does not expire.
   */
  expiresAt: string | null;
  /**
   * Slugs of the permissions that the key carries.
   */
  permissions: string[];
  createdAt: string;
  updatedAt: string;
  /**
   * The key itself, shown only this once.
   */
  value: string;
}

/**
 * A user just created.
 */
export interface UserCreateResponse {
  object: 'user';
  id: string;
  firstName: string | null;
  lastName: string | null;
  /**
   * Full name.
   */
  name?: string | null;
  /**
   * Address of a picture of the user; null if there is none.
   */
  profilePictureUrl: string | null;
  email: string;
  /**
   * Whether the address counts as verified.
   */
  emailVerified: boolean;
  /**
   * The application's own identifier, unique in the environment; null if none was set.
   */
  externalId: string | null;
  /**
   * The application's own key-value pairs.
   */
  metadata?: Record<string, string>;
  /**
   * When the user last signed in; null if never.
   */
  lastSignInAt: string | null;
  /**
   * Language that the user prefers, as a language tag; null if unknown.
   */
  locale?: string | null;
  createdAt: string;
  updatedAt: string;
  /**
   * Identifier of the Radar attempt, to pass on to the sign-in that follows; present if Radar looked at it.
   */
  radarAuthAttemptId?: string;
}

/**
 * An account at an OAuth provider that is linked to a user.
 */
export interface UserIdentity {
  /**
   * Identifier of the account at the provider.
   */
  idpId: string;
  /**
   * Kind of identity; there is only this one so far.
   */
  type: 'OAuth';
  /**
   * OAuth provider of the account.
   */
  provider: UserIdentityProvider;
}

/**
 * Result of an e-mail verification.
 */
export interface VerifyEmailResponse {
  /**
   * The user, whose address is verified now.
   */
  user: User;
}

/**
 * A list of people who would like access to the application.
 */
export interface Waitlist {
  object: 'waitlist';
  id: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * A person on a waitlist.
 */
export interface WaitlistEntry {
  id: string;
  /**
   * Address of the person.
   */
  email: string;
  /**
   * What was decided about the person.
   */
  state: WaitlistUserState;
  /**
   * When the person was approved; null if not.
   */
  approvedAt: string | null;
  /**
   * Further answers of the person. They are untrusted input.
   */
  additionalFields?: Record<string, string>;
  /**
   * Identifier of the waitlist.
   */
  waitlistId?: string | null;
  createdAt: string;
  updatedAt: string;
  object: 'waitlist_entry';
}

/**
 * How a user signed in. `Impersonation` stands for an administrator of the environment who acts as the user.
 */
export type AuthenticationMethod =
  | 'SSO'
  | 'Password'
  | 'Passkey'
  | 'AppleOAuth'
  | 'BitbucketOAuth'
  | 'CrossAppAuth'
  | 'DiscordOAuth'
  | 'ExternalAuth'
  | 'GitHubOAuth'
  | 'GitLabOAuth'
  | 'GoogleOAuth'
  | 'GrokOAuth'
  | 'XOAuth'
  | 'IntuitOAuth'
  | 'LinkedInOAuth'
  | 'MicrosoftOAuth'
  | 'SalesforceOAuth'
  | 'SlackOAuth'
  | 'VercelMarketplaceOAuth'
  | 'VercelOAuth'
  | 'XeroOAuth'
  | 'MagicAuth'
  | 'Impersonation'
  | 'MigratedSession'
  | (string & {});

/**
 * What a user can be sent to for signing in. `authkit` is the hosted page with all methods of the
 * environment, the others are social providers.
 */
export type AuthenticationProvider =
  | 'authkit'
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

/**
 * What has become of an invitation. Only `pending` ones can be accepted, sent again or revoked.
 */
export type InvitationState =
  | 'pending'
  | 'accepted'
  | 'expired'
  | 'revoked'
  | (string & {});

/**
 * Languages of the e-mails, as language tags (BCP 47).
 */
export type Locale =
  | 'af'
  | 'am'
  | 'ar'
  | 'bg'
  | 'bn'
  | 'bs'
  | 'ca'
  | 'cs'
  | 'da'
  | 'de'
  | 'de-DE'
  | 'el'
  | 'en'
  | 'en-AU'
  | 'en-CA'
  | 'en-GB'
  | 'en-US'
  | 'es'
  | 'es-419'
  | 'es-ES'
  | 'es-US'
  | 'et'
  | 'fa'
  | 'fi'
  | 'fil'
  | 'fr'
  | 'fr-BE'
  | 'fr-CA'
  | 'fr-FR'
  | 'fy'
  | 'gl'
  | 'gu'
  | 'ha'
  | 'he'
  | 'hi'
  | 'hr'
  | 'hu'
  | 'hy'
  | 'id'
  | 'is'
  | 'it'
  | 'it-IT'
  | 'ja'
  | 'jv'
  | 'ka'
  | 'kk'
  | 'km'
  | 'kn'
  | 'ko'
  | 'lt'
  | 'lv'
  | 'mk'
  | 'ml'
  | 'mn'
  | 'mr'
  | 'ms'
  | 'my'
  | 'nb'
  | 'ne'
  | 'nl'
  | 'nl-BE'
  | 'nl-NL'
  | 'nn'
  | 'no'
  | 'pa'
  | 'pl'
  | 'pt'
  | 'pt-BR'
  | 'pt-PT'
  | 'ro'
  | 'ru'
  | 'sk'
  | 'sl'
  | 'sq'
  | 'sr'
  | 'sv'
  | 'sw'
  | 'ta'
  | 'te'
  | 'th'
  | 'tr'
  | 'uk'
  | 'ur'
  | 'uz'
  | 'vi'
  | 'zh'
  | 'zh-CN'
  | 'zh-HK'
  | 'zh-TW'
  | 'zu'
  | (string & {});

/**
 * Algorithms of password hashes that can be brought over from another system.
 */
export type PasswordHashType =
  | 'bcrypt'
  | 'firebase-scrypt'
  | 'ssha'
  | 'ssha256'
  | 'scrypt'
  | 'pbkdf2'
  | 'argon2'
  | (string & {});

/**
 * Where the salt stood when a password was hashed; `prefix` is before the password, `suffix` after it.
 */
export type PasswordSaltPosition =
  | 'prefix'
  | 'suffix'
  | (string & {});

/**
 * Page of AuthKit that a user sees first.
 */
export type ScreenHint =
  | 'sign-up'
  | 'sign-in'
  | (string & {});

/**
 * How a session came about.
 */
export type SessionAuthMethod =
  | 'cross_app_auth'
  | 'external_auth'
  | 'impersonation'
  | 'magic_code'
  | 'migrated_session'
  | 'oauth'
  | 'passkey'
  | 'password'
  | 'sso'
  | 'unknown'
  | (string & {});

/**
 * Whether a session goes on, ran out or was ended before its time.
 */
export type SessionStatus =
  | 'active'
  | 'expired'
  | 'revoked'
  | (string & {});

/**
 * OAuth providers of linked accounts. Note `GithubOAuth`, which is `GitHubOAuth` in most other places.
 */
export type UserIdentityProvider =
  | 'AppleOAuth'
  | 'BitbucketOAuth'
  | 'GithubOAuth'
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


// Generated from api/user_management.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest, List } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  AuthenticateResponse,
  AuthenticationProvider,
  AuthkitOAuthResource,
  AuthorizedApplication,
  CorsOrigin,
  DeviceAuthorizationResponse,
  EmailChange,
  EmailChangeConfirmation,
  EmailVerification,
  Group,
  Invitation,
  JwksResponse,
  JwtTemplate,
  Locale,
  MagicAuth,
  MagicAuthCreateResponse,
  OrganizationMembership,
  PasswordHashType,
  PasswordReset,
  PasswordSaltPosition,
  RadarChallenge,
  RedirectUri,
  ResetPasswordResponse,
  ScreenHint,
  SendRadarSmsChallengeResponse,
  SendVerificationEmailResponse,
  Session,
  User,
  UserApiKey,
  UserApiKeyWithValue,
  UserCreateResponse,
  UserIdentity,
  VerifyEmailResponse,
  Waitlist,
  WaitlistEntry,
  WaitlistUserState,
} from '../models/index.js';
import type {
  ListOrganizationMembershipsParams,
  CreateOrganizationMembershipParams,
  UpdateOrganizationMembershipParams,
  ListOrganizationMembershipGroupsParams,
} from './organization_membership.js';

/** Parameters of {@link UserManagement.authenticateWithCode}. */
export interface AuthenticateWithCodeParams {
  /**
   * Authorization code from the callback.
   */
  code: string;
  /**
   * PKCE verifier behind the challenge, if the authorization URL had one. Public clients send it in place of
   * a secret.
   */
  codeVerifier?: string;
  /**
   * Token of an invitation that the sign-in accepts.
   */
  invitationToken?: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Identifier of the signals that Radar collected on the sign-in page, if it did.
   */
  signalsId?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithPassword}. */
export interface AuthenticateWithPasswordParams {
  email: string;
  password: string;
  /**
   * Token of an invitation that the sign-in accepts.
   */
  invitationToken?: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Identifier of the signals that Radar collected on the sign-in page, if it did.
   */
  signalsId?: string;
  /**
   * Identifier of the Radar attempt that this step continues, from the answer to the step before.
   */
  radarAuthAttemptId?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithRefreshToken}. */
export interface AuthenticateWithRefreshTokenParams {
  /**
   * Refresh token of the latest answer for this session.
   */
  refreshToken: string;
  /**
   * Identifier of the organization to switch to, of which the user must be a member; as before if absent.
   */
  organizationId?: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithMagicAuth}. */
export interface AuthenticateWithMagicAuthParams {
  /**
   * The six digits as entered.
   */
  code: string;
  /**
   * Address that the code was sent to.
   */
  email: string;
  /**
   * Token of an invitation that the sign-in accepts.
   */
  invitationToken?: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Identifier of the Radar attempt that this step continues, from the answer to the step before.
   */
  radarAuthAttemptId?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithEmailVerification}. */
export interface AuthenticateWithEmailVerificationParams {
  /**
   * The code from the verification e-mail as entered.
   */
  code: string;
  /**
   * Token from the error with which the sign-in stopped.
   */
  pendingAuthenticationToken: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithTotp}. */
export interface AuthenticateWithTotpParams {
  /**
   * The code of the authenticator app as entered.
   */
  code: string;
  /**
   * Token from the error with which the sign-in stopped.
   */
  pendingAuthenticationToken: string;
  /**
   * Identifier of the challenge that was made for the factor.
   */
  authenticationChallengeId: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithEmailCompletion}. */
export interface AuthenticateWithEmailCompletionParams {
  /**
   * Token from the error with which the sign-in stopped.
   */
  emailCompletionToken: string;
  /**
   * Address as the person entered it.
   */
  email: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Identifier of the signals that Radar collected on the sign-in page, if it did.
   */
  signalsId?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithOrganizationSelection}. */
export interface AuthenticateWithOrganizationSelectionParams {
  /**
   * Token from the error with which the sign-in stopped.
   */
  pendingAuthenticationToken: string;
  /**
   * Identifier of the organization that the user chose, one of those in the error.
   */
  organizationId: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithRadarEmailChallenge}. */
export interface AuthenticateWithRadarEmailChallengeParams {
  /**
   * The code from the e-mail as entered.
   */
  code: string;
  /**
   * Identifier of the Radar challenge, from the error.
   */
  radarChallengeId: string;
  /**
   * Token from the error with which the sign-in stopped.
   */
  pendingAuthenticationToken: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithRadarSmsChallenge}. */
export interface AuthenticateWithRadarSmsChallengeParams {
  /**
   * The code from the SMS as entered.
   */
  code: string;
  /**
   * Token from the error with which the sign-in stopped.
   */
  pendingAuthenticationToken: string;
  /**
   * Identifier that `send_radar_sms_challenge` returned; needed at sign-up, left out at sign-in.
   */
  verificationId?: string;
  /**
   * Number that the code was sent to; needed at sign-up, left out at sign-in.
   */
  phoneNumber?: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.authenticateWithDeviceCode}. */
export interface AuthenticateWithDeviceCodeParams {
  /**
   * The device code from `create_device_authorization`.
   */
  deviceCode: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * Identifier of the person's device.
   */
  deviceId?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.listAuthkitOauthResources}. */
export interface ListAuthkitOauthResourcesParams {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link UserManagement.createAuthkitOauthResource}. */
export interface CreateAuthkitOauthResourceParams {
  /**
   * Resource indicator. Where the environment allows it, one `*` can stand for the leftmost label of the host
   * or for the last path segment.
   */
  uri: string;
  /**
   * Whether it becomes the default in place of the present one. It can be set here only, and not for a URI
   * with `*`.
   */
  default?: boolean;
}

/** Parameters of {@link UserManagement.getAuthorizationUrl}. */
export interface GetAuthorizationUrlParams {
  /**
   * Address of the callback, one of the redirect URIs of the environment.
   */
  redirectUri: string;
  /**
   * How the challenge was made from the verifier; goes with `code_challenge`. The only value is `S256`.
   */
  codeChallengeMethod?: 'S256';
  /**
   * PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The exchange then needs the
   * verifier.
   */
  codeChallenge?: string;
  /**
   * Domain that helps the identity provider to find the account.
   */
  domainHint?: string;
  /**
   * Identifier of the connection to sign in through.
   */
  connectionId?: string;
  /**
   * Further query parameters for the OAuth provider's own authorization URL.
   */
  providerQueryParams?: Record<string, string>;
  /**
   * Further OAuth scopes to ask of the provider.
   */
  providerScopes?: string[];
  /**
   * Token of an invitation that the sign-in accepts.
   */
  invitationToken?: string;
  /**
   * Nonce of a claim, where WorkOS has given one out; leave it out otherwise.
   */
  claimNonce?: string;
  /**
   * Seconds after which a past sign-in no longer counts, so that the user signs in anew; 0 always asks. Only
   * with `authkit`.
   */
  maxAge?: number;
  /**
   * Page of AuthKit to begin with; only with `authkit`. `sign-in` if left out.
   */
  screenHint?: ScreenHint;
  /**
   * E-mail address or user name to fill in beforehand.
   */
  loginHint?: string;
  /**
   * What to send the user to, `authkit` for the hosted page or a social provider.
   */
  provider?: AuthenticationProvider;
  /**
   * What the sign-in page asks, in the terms of OpenID Connect, such as `login`.
   */
  prompt?: string;
  /**
   * Value that comes back unchanged with the callback. Make it unguessable and tied to the browser, against
   * forged callbacks.
   */
  state?: string;
  /**
   * Identifier of the organization to sign in to.
   */
  organizationId?: string;
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.createDeviceAuthorization}. */
export interface CreateDeviceAuthorizationParams {
  /**
   * Client id instead of the client's own.
   */
  clientId?: string;
}

/** Parameters of {@link UserManagement.listCorsOrigins}. */
export interface ListCorsOriginsParams {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link UserManagement.createCorsOrigin}. */
export interface CreateCorsOriginParams {
  /**
   * Scheme, host and port, such as `https://app.example.com`.
   */
  origin: string;
}

/** Parameters of {@link UserManagement.listInvitations}. */
export interface ListInvitationsParams {
  /**
   * Lists only invitations to this organization.
   */
  organizationId?: string;
  /**
   * Lists only invitations to this address.
   */
  email?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link UserManagement.sendInvitation}. */
export interface SendInvitationParams {
  /**
   * Address to invite.
   */
  email: string;
  /**
   * Identifier of the organization that the person joins on accepting.
   */
  organizationId?: string;
  /**
   * Slug of the role that the person gets in the organization; its default role if absent.
   */
  roleSlug?: string;
  /**
   * Days until the invitation expires, from 1 to 30; 7 if absent.
   */
  expiresInDays?: number;
  /**
   * Identifier of the user who invites; the e-mail mentions their name.
   */
  inviterUserId?: string;
  /**
   * Language of the e-mail; that of the environment if absent.
   */
  locale?: Locale;
}

/** Parameters of {@link UserManagement.resendInvitation}. */
export interface ResendInvitationParams {
  /**
   * Identifier of the invitation, not its token.
   */
  id: string;
  /**
   * Language of the e-mail; that of the environment if absent.
   */
  locale?: Locale;
}

/** Parameters of {@link UserManagement.updateJwtTemplate}. */
export interface UpdateJwtTemplateParams {
  /**
   * Liquid template that renders to a JSON object of claims. Registered claims cannot be set, and the result
   * can have 3072 bytes at most.
   */
  content: string;
}

/** Parameters of {@link UserManagement.createMagicAuth}. */
export interface CreateMagicAuthParams {
  /**
   * Address to send the code to.
   */
  email: string;
  /**
   * Token of an invitation that the sign-in accepts.
   */
  invitationToken?: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
  /**
   * Identifier of the Radar attempt that this step continues, from the answer to the step before.
   */
  radarAuthAttemptId?: string;
  /**
   * Identifier of the signals that Radar collected on the sign-in page, if it did.
   */
  signalsId?: string;
  /**
   * Language of the e-mail; that of the environment if absent.
   */
  locale?: Locale;
}

/** Parameters of {@link UserManagement.createPasswordReset}. */
export interface CreatePasswordResetParams {
  /**
   * Address of the user who forgot the password.
   */
  email: string;
  /**
   * Language of the e-mail; that of the environment if absent.
   */
  locale?: Locale;
}

/** Parameters of {@link UserManagement.confirmPasswordReset}. */
export interface ConfirmPasswordResetParams {
  /**
   * Token from the link of the reset e-mail.
   */
  token: string;
  /**
   * It has to meet the password rules of the environment.
   */
  newPassword: string;
}

/** Parameters of {@link UserManagement.sendRadarSmsChallenge}. */
export interface SendRadarSmsChallengeParams {
  /**
   * Identifier of the user who is signing in or up, from the error.
   */
  userId: string;
  /**
   * Token from the error with which the sign-in stopped.
   */
  pendingAuthenticationToken: string;
  /**
   * Number to send the code to, in international form with `+` and country code.
   */
  phoneNumber: string;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string;
}

/** Parameters of {@link UserManagement.listRedirectUris}. */
export interface ListRedirectUrisParams {
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link UserManagement.createRedirectUri}. */
export interface CreateRedirectUriParams {
  /**
   * Address of a callback, which authorization URLs then name exactly.
   */
  uri: string;
}

/** Parameters of {@link UserManagement.getLogoutUrl}. */
export interface GetLogoutUrlParams {
  /**
   * Identifier of the session, the `sid` claim of the access token. An expired token serves too.
   */
  sessionId: string;
  /**
   * Where AuthKit sends the browser afterwards, one of the sign-out addresses of the environment.
   */
  returnTo?: string;
}

/** Parameters of {@link UserManagement.revokeSession}. */
export interface RevokeSessionParams {
  /**
   * Identifier of the session, the `sid` claim of the access token.
   */
  sessionId: string;
}

/** Parameters of {@link UserManagement.listUsers}. */
export interface ListUsersParams {
  /**
   * Older name of `organization_id`, which replaces it.
   *
   * @deprecated
   */
  organization?: string;
  /**
   * Lists only members of this organization.
   */
  organizationId?: string;
  /**
   * Lists only the user with this address.
   */
  email?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link UserManagement.createUser}. */
export type CreateUserParams = {
  /**
   * Address, stored in lower case and without spaces around it.
   */
  email: string;
  firstName?: string | null;
  lastName?: string | null;
  /**
   * Full name.
   */
  name?: string | null;
  /**
   * Whether the address counts as verified already; say so only if the application has verified it.
   */
  emailVerified?: boolean | null;
  /**
   * The application's own key-value pairs, at most 10, with keys up to 40 and values up to 600 ASCII
   * characters.
   */
  metadata?: Record<string, string> | null;
  /**
   * The application's own identifier, unique in the environment, of at most 64 characters.
   */
  externalId?: string | null;
  /**
   * IP address of the person, not that of the application. Radar needs it when it makes decisions.
   */
  ipAddress?: string | null;
  /**
   * User agent of the person's browser or app.
   */
  userAgent?: string | null;
  /**
   * Identifier of the signals that Radar collected on the sign-in page, if it did.
   */
  signalsId?: string;
} & (
  | {
      /**
       * Plain password; not together with `password_hash`.
       */
      password: string;
      passwordHash?: never;
      passwordHashType?: never;
      passwordSaltPosition?: never;
    }
  | {
      /**
       * Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`.
       */
      passwordHash: string;
      /**
       * Algorithm that made `password_hash`.
       */
      passwordHashType: PasswordHashType;
      /**
       * Where the salt stood when the hash was made; only for `ssha256`, where `suffix` is the default.
       */
      passwordSaltPosition?: PasswordSaltPosition;
      password?: never;
    }
  | {
      password?: never;
      passwordHash?: never;
      passwordHashType?: never;
      passwordSaltPosition?: never;
    }
);

/** Parameters of {@link UserManagement.updateUser}. */
export type UpdateUserParams = {
  /**
   * New address, effective at once; with `send_email_change` the user confirms it first.
   */
  email?: string;
  firstName?: string;
  lastName?: string;
  /**
   * Full name.
   */
  name?: string;
  /**
   * Whether the address counts as verified; say so only if the application has verified it.
   */
  emailVerified?: boolean;
  /**
   * The application's own key-value pairs, within the limits of `create_user`.
   */
  metadata?: Record<string, string> | null;
  /**
   * The application's own identifier, unique in the environment; null removes it.
   */
  externalId?: string | null;
  /**
   * Language that the user prefers, as a language tag.
   */
  locale?: string | null;
} & (
  | {
      /**
       * New plain password; not together with `password_hash`.
       */
      password: string;
      passwordHash?: never;
      passwordHashType?: never;
      passwordSaltPosition?: never;
    }
  | {
      /**
       * Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`.
       */
      passwordHash: string;
      /**
       * Algorithm that made `password_hash`.
       */
      passwordHashType: PasswordHashType;
      /**
       * Where the salt stood when the hash was made; only for `ssha256`, where `suffix` is the default.
       */
      passwordSaltPosition?: PasswordSaltPosition;
      password?: never;
    }
  | {
      password?: never;
      passwordHash?: never;
      passwordHashType?: never;
      passwordSaltPosition?: never;
    }
) & (
  | {
      /**
       * Identifier of the user.
       */
      id: string;
      userId?: never;
    }
  | {
      /**
       * `id` under the name that the official package gives it.
       */
      userId: string;
      id?: never;
    }
);

/** Parameters of {@link UserManagement.confirmEmailChange}. */
export interface ConfirmEmailChangeParams {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * The code from the e-mail as entered.
   */
  code: string;
}

/** Parameters of {@link UserManagement.sendEmailChange}. */
export interface SendEmailChangeParams {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Address to change to.
   */
  newEmail: string;
  /**
   * Language of the e-mail; that of the environment if absent.
   */
  locale?: Locale;
}

/** Parameters of {@link UserManagement.verifyEmail}. */
export type VerifyEmailParams = {
  /**
   * The code from the e-mail as entered.
   */
  code: string;
} & (
  | {
      /**
       * Identifier of the user.
       */
      id: string;
      userId?: never;
    }
  | {
      /**
       * `id` under the name that the official package gives it.
       */
      userId: string;
      id?: never;
    }
);

/** Parameters of {@link UserManagement.sendVerificationEmail}. */
export type SendVerificationEmailParams = {
  /**
   * Language of the e-mail; that of the environment if absent.
   */
  locale?: Locale;
} & (
  | {
      /**
       * Identifier of the user.
       */
      id: string;
      userId?: never;
    }
  | {
      /**
       * `id` under the name that the official package gives it.
       */
      userId: string;
      id?: never;
    }
);

/** Parameters of {@link UserManagement.listSessions}. */
export interface ListSessionsParams {
  /**
   * Identifier of the user.
   */
  id: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link UserManagement.listUserApiKeys}. */
export interface ListUserApiKeysParams {
  /**
   * Identifier of the user who owns the keys.
   */
  userId: string;
  /**
   * Lists only keys for this organization.
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

/** Parameters of {@link UserManagement.createUserApiKey}. */
export interface CreateUserApiKeyParams {
  /**
   * Identifier of the user who owns the key.
   */
  userId: string;
  /**
   * Name for people, to tell keys apart.
   */
  name: string;
  /**
   * Identifier of the organization that the key works in; the user must be an active member.
   */
  organizationId: string;
  /**
   * Slugs of the permissions that the key carries; each must be open to API keys of users.
   */
  permissions?: string[];
  /**
   * When the key stops working, a time in the future; it does not expire if absent.
   */
  expiresAt?: Date | string;
}

/** Parameters of {@link UserManagement.listUserAuthorizedApplications}. */
export interface ListUserAuthorizedApplicationsParams {
  /**
   * Identifier of the user.
   */
  userId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link UserManagement.deleteUserAuthorizedApplication}. */
export interface DeleteUserAuthorizedApplicationParams {
  /**
   * Identifier of the user.
   */
  userId: string;
  /**
   * Identifier or client identifier of the application.
   */
  applicationId: string;
}

/** Parameters of {@link UserManagement.listWaitlistEntries}. */
export interface ListWaitlistEntriesParams {
  /**
   * Identifier of the waitlist, or `default`. The default waitlist does not exist until it has an entry.
   */
  id: string;
  /**
   * Lists only entries with this decision.
   */
  state?: WaitlistUserState;
  /**
   * Lists only the entry with this address.
   */
  email?: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link UserManagement.createWaitlistEntry}. */
export interface CreateWaitlistEntryParams {
  /**
   * Identifier of the waitlist, or `default`. The default waitlist comes into being with its first entry.
   */
  id: string;
  /**
   * Address of the person who would like access.
   */
  email: string;
  /**
   * Further answers of the person, at most 50, with keys up to 40 and values up to 600 characters.
   */
  additionalFields?: Record<string, string>;
  /**
   * Whether the person gets a confirmation by e-mail, provided that the environment has it switched on.
   * `false` if left out.
   */
  sendConfirmationEmail?: boolean;
}

/**
 * Users of the application, the ways in which they sign in, their sessions and invitations. It is the API
 * behind AuthKit, and serves applications with sign-in pages of their own as well.
 */
export class UserManagement extends Service {
  /**
   * Gets the public keys with which access tokens of the application are verified. Cache them, and fetch them
   * again when a token names an unknown `kid`.
   *
   * `GET /sso/jwks/{client_id}`. Errors: 404.
   */
  getJwks(clientId: string | { clientId: string }, options?: RequestOptions): Promise<JwksResponse> {
    return this.call(GET_JWKS, named('clientId', clientId), options);
  }

  /**
   * Exchanges the authorization code of the callback for a user and a session. Works once per code, and soon
   * after the callback. It can stop with a challenge, as all these operations can, such as MFA or the choice
   * of an organization.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithCode(params: AuthenticateWithCodeParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_CODE, params, options);
  }

  /**
   * Another name of {@link UserManagement.authenticateWithCode}, for those who come from the official
   * package.
   */
  authenticateWithCodeAndVerifier(params: AuthenticateWithCodeParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_CODE, params, options);
  }

  /**
   * Signs a user in with e-mail address and password.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithPassword(params: AuthenticateWithPasswordParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_PASSWORD, params, options);
  }

  /**
   * Exchanges a refresh token for a new access token and a new refresh token, within the same session. A
   * refresh token works once; keep the new one, and let only one caller refresh at a time.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithRefreshToken(params: AuthenticateWithRefreshTokenParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_REFRESH_TOKEN, params, options);
  }

  /**
   * Signs a user in with the one-time code that `create_magic_auth` e-mailed. Too many wrong codes end it.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithMagicAuth(params: AuthenticateWithMagicAuthParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_MAGIC_AUTH, params, options);
  }

  /**
   * Goes on with a sign-in that stopped with `email_verification_required`, and marks the address as
   * verified.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithEmailVerification(params: AuthenticateWithEmailVerificationParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_EMAIL_VERIFICATION, params, options);
  }

  /**
   * Goes on with a sign-in that stopped with `mfa_challenge` or `mfa_enrollment`, once a factor was
   * challenged or enrolled.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithTotp(params: AuthenticateWithTotpParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_TOTP, params, options);
  }

  /**
   * Goes on with a sign-in that stopped with `email_completion_required`, as the identity provider gave no
   * e-mail address.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithEmailCompletion(params: AuthenticateWithEmailCompletionParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_EMAIL_COMPLETION, params, options);
  }

  /**
   * Goes on with a sign-in that stopped with `organization_selection_required`, for a user who belongs to
   * several organizations.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithOrganizationSelection(params: AuthenticateWithOrganizationSelectionParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_ORGANIZATION_SELECTION, params, options);
  }

  /**
   * Goes on with a sign-in that Radar stopped, with the code that it e-mailed.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithRadarEmailChallenge(params: AuthenticateWithRadarEmailChallengeParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_RADAR_EMAIL_CHALLENGE, params, options);
  }

  /**
   * Goes on with a sign-in or sign-up that Radar stopped, with the code that was sent by SMS.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithRadarSmsChallenge(params: AuthenticateWithRadarSmsChallengeParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_RADAR_SMS_CHALLENGE, params, options);
  }

  /**
   * Asks once whether the user has finished the device flow. Until then it fails with
   * `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
   * `access_denied` and `expired_token` end the flow.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/authenticate`. Errors:
   * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
   *   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
   *   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
   *   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
   *   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
   *   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
   *   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
   *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
   *   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
   *   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
   * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
   *   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
   *   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
   *   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
   * - 404
   * - 422 `invalid_request_parameters`
   * - 429 `daily_quota_exceeded`, `too_many_requests`
   */
  authenticateWithDeviceCode(params: AuthenticateWithDeviceCodeParams, options?: RequestOptions): Promise<AuthenticateResponse> {
    return this.call(AUTHENTICATE_WITH_DEVICE_CODE, params, options);
  }

  /**
   * Lists the resources (RFC 8707), such as MCP servers, for which clients can request tokens of the
   * environment.
   *
   * `GET /user_management/authkit_oauth_resources`
   */
  listAuthkitOauthResources(params?: ListAuthkitOauthResourcesParams, options?: RequestOptions): PageRequest<AuthkitOAuthResource> {
    return this.page(LIST_AUTHKIT_OAUTH_RESOURCES, params, options);
  }

  /**
   * Adds a resource (RFC 8707), such as an MCP server, for which clients can request tokens. The others stay.
   *
   * `POST /user_management/authkit_oauth_resources`. Errors: 401; 422.
   */
  createAuthkitOauthResource(params: CreateAuthkitOauthResourceParams, options?: RequestOptions): Promise<AuthkitOAuthResource> {
    return this.call(CREATE_AUTHKIT_OAUTH_RESOURCE, params, options);
  }

  /**
   * Deletes a resource, along with the consents that users gave to applications for it.
   *
   * `DELETE /user_management/authkit_oauth_resources/{id}`. Errors: 401; 404.
   */
  deleteAuthkitOauthResource(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_AUTHKIT_OAUTH_RESOURCE, named('id', id), options);
  }

  /**
   * Builds the URL to which the browser is sent for signing in. Give `provider` (`authkit` for the hosted
   * page), `connection_id` or `organization_id`, and a fresh `state` that the callback is checked against.
   *
   * Builds the URL and sends nothing.
   *
   * `GET /user_management/authorize`
   */
  getAuthorizationUrl(params: GetAuthorizationUrlParams): string {
    return this.buildUrl(GET_AUTHORIZATION_URL, params);
  }

  /**
   * Starts the device flow (RFC 8628), for command-line tools and devices without a browser. Show the user
   * code and its address, then call `authenticate_with_device_code` until it ends.
   *
   * `POST /user_management/authorize/device`. Errors: 400; 403.
   */
  createDeviceAuthorization(params?: CreateDeviceAuthorizationParams, options?: RequestOptions): Promise<DeviceAuthorizationResponse> {
    return this.call(CREATE_DEVICE_AUTHORIZATION, params, options);
  }

  /**
   * Lists the web origins from which browsers may call the API.
   *
   * `GET /user_management/cors_origins`. Errors: 401.
   */
  listCorsOrigins(params?: ListCorsOriginsParams, options?: RequestOptions): PageRequest<CorsOrigin> {
    return this.page(LIST_CORS_ORIGINS, params, options);
  }

  /**
   * Allows a web origin to call the API from browsers.
   *
   * `POST /user_management/cors_origins`. Errors: 409; 422.
   */
  createCorsOrigin(params: CreateCorsOriginParams, options?: RequestOptions): Promise<CorsOrigin> {
    return this.call(CREATE_CORS_ORIGIN, params, options);
  }

  /**
   * Gets an e-mail verification with its code, so that the application can send the e-mail itself.
   *
   * `GET /user_management/email_verification/{id}`. Errors: 404.
   */
  getEmailVerification(id: string | { id: string }, options?: RequestOptions): Promise<EmailVerification> {
    return this.call(GET_EMAIL_VERIFICATION, named('id', id), options);
  }

  /**
   * Lists invitations.
   *
   * `GET /user_management/invitations`. Errors: 422 `invalid_request_parameters`.
   */
  listInvitations(params?: ListInvitationsParams, options?: RequestOptions): PageRequest<Invitation> {
    return this.page(LIST_INVITATIONS, params, options);
  }

  /**
   * Invites a person by e-mail to an organization or, without one, to the application as a whole. WorkOS
   * sends the e-mail unless the environment leaves e-mails to the application.
   *
   * Sends an e-mail.
   *
   * `POST /user_management/invitations`. Errors:
   * - 400 `email_already_invited_to_organization`, `user_already_organization_member`,
   *   `email_already_invited`, `user_already_exists`, `expires_in_days_too_short`,
   *   `expires_in_days_too_long`, `invalid_role`, `organization_blocked_from_sending_invites`,
   *   `email_domain_not_deliverable`
   * - 404
   * - 422 `invalid_request_parameters`
   */
  sendInvitation(params: SendInvitationParams, options?: RequestOptions): Promise<Invitation> {
    return this.call(SEND_INVITATION, params, options);
  }

  /**
   * Gets the invitation that a token belongs to, for instance on the page that the link leads to.
   *
   * `GET /user_management/invitations/by_token/{token}`. Errors: 404.
   */
  findInvitationByToken(token: string | { token: string }, options?: RequestOptions): Promise<Invitation> {
    return this.call(FIND_INVITATION_BY_TOKEN, named('token', token), options);
  }

  /**
   * Gets one invitation.
   *
   * `GET /user_management/invitations/{id}`. Errors: 404.
   */
  getInvitation(id: string | { id: string }, options?: RequestOptions): Promise<Invitation> {
    return this.call(GET_INVITATION, named('id', id), options);
  }

  /**
   * Accepts a pending invitation in the name of its recipient. If it is to an organization, the membership
   * becomes active.
   *
   * `POST /user_management/invitations/{id}/accept`. Errors: 400 `invite_not_pending`, `invalid_invite`,
   * `invite_has_accepted_user_id`; 404.
   */
  acceptInvitation(id: string | { id: string }, options?: RequestOptions): Promise<Invitation> {
    return this.call(ACCEPT_INVITATION, named('id', id), options);
  }

  /**
   * Sends the e-mail of a pending invitation again.
   *
   * Sends an e-mail.
   *
   * `POST /user_management/invitations/{id}/resend`. Errors: 400 `invite_expired`, `invite_revoked`,
   * `invite_accepted`, `email_domain_not_deliverable`; 404; 422 `invalid_request_parameters`.
   */
  resendInvitation(params: ResendInvitationParams, options?: RequestOptions): Promise<Invitation>;
  /**
   * The same with `id` in front.
   */
  resendInvitation(id: string, params?: Without<ResendInvitationParams, 'id'>, options?: RequestOptions): Promise<Invitation>;
  resendInvitation(...given: unknown[]): Promise<Invitation> {
    return this.call(RESEND_INVITATION, ...positional(given, 'id', true));
  }

  /**
   * Revokes a pending invitation. Its link stops working.
   *
   * `POST /user_management/invitations/{id}/revoke`. Errors: 400 `invite_not_pending`.
   */
  revokeInvitation(id: string | { id: string }, options?: RequestOptions): Promise<Invitation> {
    return this.call(REVOKE_INVITATION, named('id', id), options);
  }

  /**
   * Gets the template for the custom claims of access tokens. Fails with 404 if there is none.
   *
   * `GET /user_management/jwt_template`. Errors: 404.
   */
  getJwtTemplate(options?: RequestOptions): Promise<JwtTemplate> {
    return this.call(GET_JWT_TEMPLATE, undefined, options);
  }

  /**
   * Sets the template for the custom claims of access tokens. Tokens issued from then on follow it.
   *
   * `PUT /user_management/jwt_template`. Errors: 422 `invalid_request_parameters`.
   */
  updateJwtTemplate(params: UpdateJwtTemplateParams, options?: RequestOptions): Promise<JwtTemplate> {
    return this.call(UPDATE_JWT_TEMPLATE, params, options);
  }

  /**
   * Creates a one-time sign-in code, which is valid for 10 minutes. WorkOS e-mails it unless the environment
   * leaves e-mails to the application. Unknown addresses sign up with it, if sign-up is allowed.
   *
   * Sends an e-mail.
   *
   * `POST /user_management/magic_auth`. Errors: 400 `invitation_invalid`,
   * `authentication_method_not_allowed`, `sign_up_not_allowed`, `email_domain_not_deliverable`; 403; 422; 429
   * `daily_quota_exceeded`.
   */
  createMagicAuth(params: CreateMagicAuthParams, options?: RequestOptions): Promise<MagicAuthCreateResponse> {
    return this.call(CREATE_MAGIC_AUTH, params, options);
  }

  /**
   * Gets a one-time sign-in code, so that the application can send the e-mail itself.
   *
   * `GET /user_management/magic_auth/{id}`. Errors: 404.
   */
  getMagicAuth(id: string | { id: string }, options?: RequestOptions): Promise<MagicAuth> {
    return this.call(GET_MAGIC_AUTH, named('id', id), options);
  }

  /**
   * Creates a one-time token for setting a new password. WorkOS e-mails the link unless the environment
   * leaves e-mails to the application. Fails with 404 for an unknown address; do not show that difference to
   * visitors.
   *
   * Sends an e-mail.
   *
   * `POST /user_management/password_reset`. Errors: 403 `email_password_auth_disabled`,
   * `password_reset_not_allowed`; 404; 422 `invalid_request_parameters`; 429 `daily_quota_exceeded`.
   */
  createPasswordReset(params: CreatePasswordResetParams, options?: RequestOptions): Promise<PasswordReset> {
    return this.call(CREATE_PASSWORD_RESET, params, options);
  }

  /**
   * Sets a new password with a reset token, and marks the e-mail address as verified. Works once per token.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/password_reset/confirm`. Errors: 400 `password_reset_error`; 403
   * `email_password_auth_disabled`; 404; 422 `invalid_request_parameters`.
   */
  confirmPasswordReset(params: ConfirmPasswordResetParams, options?: RequestOptions): Promise<ResetPasswordResponse> {
    return this.call(CONFIRM_PASSWORD_RESET, params, options);
  }

  /**
   * Another name of {@link UserManagement.confirmPasswordReset}, for those who come from the official
   * package.
   */
  resetPassword(params: ConfirmPasswordResetParams, options?: RequestOptions): Promise<ResetPasswordResponse> {
    return this.call(CONFIRM_PASSWORD_RESET, params, options);
  }

  /**
   * Gets a password reset with its token and link, so that the application can send the e-mail itself.
   *
   * `GET /user_management/password_reset/{id}`. Errors: 404.
   */
  getPasswordReset(id: string | { id: string }, options?: RequestOptions): Promise<PasswordReset> {
    return this.call(GET_PASSWORD_RESET, named('id', id), options);
  }

  /**
   * Sends a one-time code by SMS, for a sign-in or sign-up that Radar stopped. Continue with
   * `authenticate_with_radar_sms_challenge`.
   *
   * `POST /user_management/radar_challenges`
   */
  sendRadarSmsChallenge(params: SendRadarSmsChallengeParams, options?: RequestOptions): Promise<SendRadarSmsChallengeResponse> {
    return this.call(SEND_RADAR_SMS_CHALLENGE, params, options);
  }

  /**
   * Gets a Radar challenge with its code, so that the application can send the e-mail itself.
   *
   * `GET /user_management/radar_challenges/{id}`. Errors: 404.
   */
  getRadarChallenge(id: string | { id: string }, options?: RequestOptions): Promise<RadarChallenge> {
    return this.call(GET_RADAR_CHALLENGE, named('id', id), options);
  }

  /**
   * Lists the addresses to which callbacks may go.
   *
   * `GET /user_management/redirect_uris`. Errors: 401.
   */
  listRedirectUris(params?: ListRedirectUrisParams, options?: RequestOptions): PageRequest<RedirectUri> {
    return this.page(LIST_REDIRECT_URIS, params, options);
  }

  /**
   * Allows callbacks to another address.
   *
   * `POST /user_management/redirect_uris`. Errors: 400; 401; 422.
   */
  createRedirectUri(params: CreateRedirectUriParams, options?: RequestOptions): Promise<RedirectUri> {
    return this.call(CREATE_REDIRECT_URI, params, options);
  }

  /**
   * Deletes a redirect URI. Sign-ins that name it fail from then on.
   *
   * `DELETE /user_management/redirect_uris/{id}`. Errors: 401; 404; 409.
   */
  deleteRedirectUri(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_REDIRECT_URI, named('id', id), options);
  }

  /**
   * Builds the URL to which the browser is sent for ending the session with AuthKit. Clear the application's
   * own cookie as well.
   *
   * Builds the URL and sends nothing.
   *
   * `GET /user_management/sessions/logout`. Errors: 422.
   */
  getLogoutUrl(params: GetLogoutUrlParams): string {
    return this.buildUrl(GET_LOGOUT_URL, params);
  }

  /**
   * Ends a session from the server. It cannot be refreshed any more; access tokens already issued stay valid
   * until they expire.
   *
   * `POST /user_management/sessions/revoke`. Errors: 400.
   */
  revokeSession(params: RevokeSessionParams, options?: RequestOptions): Promise<void> {
    return this.call(REVOKE_SESSION, params, options);
  }

  /**
   * Lists users.
   *
   * `GET /user_management/users`. Errors: 422.
   */
  listUsers(params?: ListUsersParams, options?: RequestOptions): PageRequest<User> {
    return this.page(LIST_USERS, params, options);
  }

  /**
   * Creates a user. Give a plain password or a hash brought over from another system, or neither for a user
   * who signs in otherwise.
   *
   * `POST /user_management/users`. Errors:
   * - 400 `password_strength_error`, `user_creation_error`, `invalid_password_hash`,
   *   `password_and_password_hash_provided`, `password_and_password_hash_type_provided`,
   *   `password_salt_position_requires_password_hash`, `invalid_metadata`
   * - 403
   * - 404
   * - 422 `invalid_request_parameters`
   */
  createUser(params: CreateUserParams, options?: RequestOptions): Promise<UserCreateResponse> {
    return this.call(CREATE_USER, params, options);
  }

  /**
   * Gets the user who carries the application's own identifier.
   *
   * `GET /user_management/users/external_id/{external_id}`. Errors: 404.
   */
  getUserByExternalId(externalId: string | { externalId: string }, options?: RequestOptions): Promise<User> {
    return this.call(GET_USER_BY_EXTERNAL_ID, named('externalId', externalId), options);
  }

  /**
   * Gets one user.
   *
   * `GET /user_management/users/{id}`. Errors: 404.
   */
  getUser(id: string | { id: string }, options?: RequestOptions): Promise<User> {
    return this.call(GET_USER, named('id', id), options);
  }

  /**
   * Updates a user. Members that are left out stay as they are.
   *
   * `PUT /user_management/users/{id}`. Errors:
   * - 400 `password_strength_error`, `invalid_password_hash`, `password_and_password_hash_provided`,
   *   `password_and_password_hash_type_provided`, `password_salt_position_requires_password_hash`,
   *   `email_already_verified`, `invalid_metadata`, `external_id_already_used`, `email_change_not_allowed`,
   *   `email_not_available`, `invalid_email`, `invalid_locale`
   * - 422 `invalid_request_parameters`
   */
  updateUser(params: UpdateUserParams, options?: RequestOptions): Promise<User>;
  /**
   * The same with `id` in front.
   */
  updateUser(id: string, params?: Without<UpdateUserParams, 'id' | 'userId'>, options?: RequestOptions): Promise<User>;
  updateUser(...given: unknown[]): Promise<User> {
    return this.call(UPDATE_USER, ...positional(given, 'id', true));
  }

  /**
   * Deletes a user. This cannot be undone.
   *
   * `DELETE /user_management/users/{id}`. Errors: 404.
   */
  deleteUser(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_USER, named('id', id), options);
  }

  /**
   * Changes the e-mail address of a user with the code that `send_email_change` sent to the new one.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/users/{id}/email_change/confirm`. Errors:
   * - 400 `email_change_code_expired`, `email_change_code_incorrect`
   * - 404
   * - 409 `no_pending_email_change`, `email_change_code_previously_used`, `email_not_available`,
   *   `email_change_not_allowed`
   * - 422 `invalid_request_parameters`, `invalid_email`
   * - 429 `email_change_too_many_attempts`
   */
  confirmEmailChange(params: ConfirmEmailChangeParams, options?: RequestOptions): Promise<EmailChangeConfirmation>;
  /**
   * The same with `id` in front.
   */
  confirmEmailChange(id: string, params: Without<ConfirmEmailChangeParams, 'id'>, options?: RequestOptions): Promise<EmailChangeConfirmation>;
  confirmEmailChange(...given: unknown[]): Promise<EmailChangeConfirmation> {
    return this.call(CONFIRM_EMAIL_CHANGE, ...positional(given, 'id', true));
  }

  /**
   * Sends a one-time code to a new e-mail address of a user. The present address stays until
   * `confirm_email_change`.
   *
   * Sends an e-mail.
   *
   * `POST /user_management/users/{id}/email_change/send`. Errors:
   * - 404
   * - 409 `email_change_not_needed`, `email_not_available`, `email_change_not_allowed`
   * - 422 `invalid_request_parameters`, `invalid_email`
   * - 429 `daily_quota_exceeded`
   */
  sendEmailChange(params: SendEmailChangeParams, options?: RequestOptions): Promise<EmailChange>;
  /**
   * The same with `id` in front.
   */
  sendEmailChange(id: string, params: Without<SendEmailChangeParams, 'id'>, options?: RequestOptions): Promise<EmailChange>;
  sendEmailChange(...given: unknown[]): Promise<EmailChange> {
    return this.call(SEND_EMAIL_CHANGE, ...positional(given, 'id', true));
  }

  /**
   * Marks the e-mail address of a user as verified, with the code that `send_verification_email` sent.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /user_management/users/{id}/email_verification/confirm`. Errors:
   * - 400 `email_previously_verified`, `email_verification_code_previously_used`,
   *   `email_verification_code_expired`, `email_verification_code_incorrect`
   * - 404
   * - 422 `invalid_request_parameters`
   */
  verifyEmail(params: VerifyEmailParams, options?: RequestOptions): Promise<VerifyEmailResponse>;
  /**
   * The same with `id` in front.
   */
  verifyEmail(id: string, params: Without<VerifyEmailParams, 'id' | 'userId'>, options?: RequestOptions): Promise<VerifyEmailResponse>;
  verifyEmail(...given: unknown[]): Promise<VerifyEmailResponse> {
    return this.call(VERIFY_EMAIL, ...positional(given, 'id', true));
  }

  /**
   * Sends a one-time code to the e-mail address of a user, for `verify_email`. Fails if the address is
   * verified already.
   *
   * `POST /user_management/users/{id}/email_verification/send`. Errors: 400 `email_already_verified`; 404;
   * 422; 429 `daily_quota_exceeded`.
   */
  sendVerificationEmail(params: SendVerificationEmailParams, options?: RequestOptions): Promise<SendVerificationEmailResponse>;
  /**
   * The same with `id` in front.
   */
  sendVerificationEmail(id: string, params?: Without<SendVerificationEmailParams, 'id' | 'userId'>, options?: RequestOptions): Promise<SendVerificationEmailResponse>;
  sendVerificationEmail(...given: unknown[]): Promise<SendVerificationEmailResponse> {
    return this.call(SEND_VERIFICATION_EMAIL, ...positional(given, 'id', true));
  }

  /**
   * Gets the accounts at OAuth providers that are linked to a user. Connections of organizations are not
   * among them.
   *
   * `GET /user_management/users/{id}/identities`. Errors: 404.
   */
  getUserIdentities(id: string | { id: string }, options?: RequestOptions): Promise<UserIdentity[]> {
    return this.call(GET_USER_IDENTITIES, named('id', id), options);
  }

  /**
   * Lists the sessions of a user.
   *
   * `GET /user_management/users/{id}/sessions`. Errors: 404; 422 `invalid_request_parameters`.
   */
  listSessions(params: ListSessionsParams, options?: RequestOptions): PageRequest<Session>;
  /**
   * The same with `id` in front.
   */
  listSessions(id: string, params?: Without<ListSessionsParams, 'id'>, options?: RequestOptions): PageRequest<Session>;
  listSessions(...given: unknown[]): PageRequest<Session> {
    return this.page(LIST_SESSIONS, ...positional(given, 'id', true));
  }

  /**
   * Lists the API keys of a user, without their values.
   *
   * Preview: WorkOS has to enable `user-api-keys` for the environment.
   *
   * `GET /user_management/users/{user_id}/api_keys`. Errors: 404.
   */
  listUserApiKeys(params: ListUserApiKeysParams, options?: RequestOptions): PageRequest<UserApiKey>;
  /**
   * The same with `userId` in front.
   */
  listUserApiKeys(userId: string, params?: Without<ListUserApiKeysParams, 'userId'>, options?: RequestOptions): PageRequest<UserApiKey>;
  listUserApiKeys(...given: unknown[]): PageRequest<UserApiKey> {
    return this.page(LIST_USER_API_KEYS, ...positional(given, 'userId', true));
  }

  /**
   * Creates an API key with which a user calls the application's own API. The answer is the only place where
   * its value ever appears.
   *
   * Preview: WorkOS has to enable `user-api-keys` for the environment.
   *
   * `POST /user_management/users/{user_id}/api_keys`. Errors: 400; 404; 422.
   */
  createUserApiKey(params: CreateUserApiKeyParams, options?: RequestOptions): Promise<UserApiKeyWithValue>;
  /**
   * The same with `userId` in front.
   */
  createUserApiKey(userId: string, params: Without<CreateUserApiKeyParams, 'userId'>, options?: RequestOptions): Promise<UserApiKeyWithValue>;
  createUserApiKey(...given: unknown[]): Promise<UserApiKeyWithValue> {
    return this.call(CREATE_USER_API_KEY, ...positional(given, 'userId', true));
  }

  /**
   * Lists the applications to which a user gave consent.
   *
   * `GET /user_management/users/{user_id}/authorized_applications`. Errors: 404; 422.
   */
  listUserAuthorizedApplications(params: ListUserAuthorizedApplicationsParams, options?: RequestOptions): PageRequest<AuthorizedApplication>;
  /**
   * The same with `userId` in front.
   */
  listUserAuthorizedApplications(userId: string, params?: Without<ListUserAuthorizedApplicationsParams, 'userId'>, options?: RequestOptions): PageRequest<AuthorizedApplication>;
  listUserAuthorizedApplications(...given: unknown[]): PageRequest<AuthorizedApplication> {
    return this.page(LIST_USER_AUTHORIZED_APPLICATIONS, ...positional(given, 'userId', true));
  }

  /**
   * Withdraws a user's consent to an application. The application has to ask again.
   *
   * `DELETE /user_management/users/{user_id}/authorized_applications/{application_id}`. Errors: 404.
   */
  deleteUserAuthorizedApplication(params: DeleteUserAuthorizedApplicationParams, options?: RequestOptions): Promise<void>;
  /**
   * The same with `userId`, `applicationId` in front.
   */
  deleteUserAuthorizedApplication(userId: string, applicationId: string, options?: RequestOptions): Promise<void>;
  deleteUserAuthorizedApplication(...given: unknown[]): Promise<void> {
    return this.call(DELETE_USER_AUTHORIZED_APPLICATION, ...positional(given, 'userId applicationId', false));
  }

  /**
   * Removes an entry from its waitlist. The address can join again, and an invitation that came from the
   * entry stays valid.
   *
   * `DELETE /user_management/waitlist_entries/{id}`. Errors: 404.
   */
  deleteWaitlistEntry(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_WAITLIST_ENTRY, named('id', id), options);
  }

  /**
   * Approves a waitlist entry, also one that was denied, and sends an invitation. The approval stays even if
   * that fails, so do not call again. On `invitation_email_not_sent` use `resend_invitation`; if there is no
   * invitation, use `send_invitation`.
   *
   * `POST /user_management/waitlist_entries/{id}/approve`. Errors: 404; 422 `invitation_email_not_sent`,
   * `invalid_state`.
   */
  approveWaitlistEntry(id: string | { id: string }, options?: RequestOptions): Promise<WaitlistEntry> {
    return this.call(APPROVE_WAITLIST_ENTRY, named('id', id), options);
  }

  /**
   * Denies a pending waitlist entry. Approving it later takes the denial back.
   *
   * `POST /user_management/waitlist_entries/{id}/deny`. Errors: 404; 422.
   */
  denyWaitlistEntry(id: string | { id: string }, options?: RequestOptions): Promise<WaitlistEntry> {
    return this.call(DENY_WAITLIST_ENTRY, named('id', id), options);
  }

  /**
   * Lists all waitlists of the environment.
   *
   * `GET /user_management/waitlists`
   */
  listWaitlists(options?: RequestOptions): Promise<List<Waitlist>> {
    return this.call(LIST_WAITLISTS, undefined, options);
  }

  /**
   * Gets one waitlist.
   *
   * `GET /user_management/waitlists/{id}`. Errors: 404.
   */
  getWaitlist(id: string | { id: string }, options?: RequestOptions): Promise<Waitlist> {
    return this.call(GET_WAITLIST, named('id', id), options);
  }

  /**
   * Lists the entries of a waitlist.
   *
   * `GET /user_management/waitlists/{id}/entries`. Errors: 404; 422.
   */
  listWaitlistEntries(params: ListWaitlistEntriesParams, options?: RequestOptions): PageRequest<WaitlistEntry>;
  /**
   * The same with `id` in front.
   */
  listWaitlistEntries(id: string, params?: Without<ListWaitlistEntriesParams, 'id'>, options?: RequestOptions): PageRequest<WaitlistEntry>;
  listWaitlistEntries(...given: unknown[]): PageRequest<WaitlistEntry> {
    return this.page(LIST_WAITLIST_ENTRIES, ...positional(given, 'id', true));
  }

  /**
   * Puts an e-mail address on a waitlist. For an address that is on it already, the entry comes back
   * unchanged. Fails if a user has the address.
   *
   * `POST /user_management/waitlists/{id}/entries`. Errors: 404; 422.
   */
  createWaitlistEntry(params: CreateWaitlistEntryParams, options?: RequestOptions): Promise<WaitlistEntry>;
  /**
   * The same with `id` in front.
   */
  createWaitlistEntry(id: string, params: Without<CreateWaitlistEntryParams, 'id'>, options?: RequestOptions): Promise<WaitlistEntry>;
  createWaitlistEntry(...given: unknown[]): Promise<WaitlistEntry> {
    return this.call(CREATE_WAITLIST_ENTRY, ...positional(given, 'id', true));
  }

  /**
   * Another name of `organizationMembership.listOrganizationMemberships`, for those who come from the
   * official package.
   */
  listOrganizationMemberships(params?: ListOrganizationMembershipsParams, options?: RequestOptions): PageRequest<OrganizationMembership> {
    return this.page(LIST_ORGANIZATION_MEMBERSHIPS, params, options);
  }

  /**
   * Another name of `organizationMembership.createOrganizationMembership`, for those who come from the
   * official package.
   */
  createOrganizationMembership(params: CreateOrganizationMembershipParams, options?: RequestOptions): Promise<OrganizationMembership> {
    return this.call(CREATE_ORGANIZATION_MEMBERSHIP, params, options);
  }

  /**
   * Another name of `organizationMembership.getOrganizationMembership`, for those who come from the official
   * package.
   */
  getOrganizationMembership(id: string | { id: string }, options?: RequestOptions): Promise<OrganizationMembership> {
    return this.call(GET_ORGANIZATION_MEMBERSHIP, named('id', id), options);
  }

  /**
   * Another name of `organizationMembership.updateOrganizationMembership`, for those who come from the
   * official package.
   */
  updateOrganizationMembership(params: UpdateOrganizationMembershipParams, options?: RequestOptions): Promise<OrganizationMembership>;
  /**
   * The same with `id` in front.
   */
  updateOrganizationMembership(id: string, params?: Without<UpdateOrganizationMembershipParams, 'id'>, options?: RequestOptions): Promise<OrganizationMembership>;
  updateOrganizationMembership(...given: unknown[]): Promise<OrganizationMembership> {
    return this.call(UPDATE_ORGANIZATION_MEMBERSHIP, ...positional(given, 'id', true));
  }

  /**
   * Another name of `organizationMembership.deleteOrganizationMembership`, for those who come from the
   * official package.
   */
  deleteOrganizationMembership(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_ORGANIZATION_MEMBERSHIP, named('id', id), options);
  }

  /**
   * Another name of `organizationMembership.deactivateOrganizationMembership`, for those who come from the
   * official package.
   */
  deactivateOrganizationMembership(id: string | { id: string }, options?: RequestOptions): Promise<OrganizationMembership> {
    return this.call(DEACTIVATE_ORGANIZATION_MEMBERSHIP, named('id', id), options);
  }

  /**
   * Another name of `organizationMembership.reactivateOrganizationMembership`, for those who come from the
   * official package.
   */
  reactivateOrganizationMembership(id: string | { id: string }, options?: RequestOptions): Promise<OrganizationMembership> {
    return this.call(REACTIVATE_ORGANIZATION_MEMBERSHIP, named('id', id), options);
  }

  /**
   * Another name of `organizationMembership.listOrganizationMembershipGroups`, for those who come from the
   * official package.
   */
  listGroupsForOrganizationMembership(params: ListOrganizationMembershipGroupsParams, options?: RequestOptions): PageRequest<Group>;
  /**
   * The same with `organizationMembershipId` in front.
   */
  listGroupsForOrganizationMembership(organizationMembershipId: string, params?: Without<ListOrganizationMembershipGroupsParams, 'organizationMembershipId'>, options?: RequestOptions): PageRequest<Group>;
  listGroupsForOrganizationMembership(...given: unknown[]): PageRequest<Group> {
    return this.page(LIST_ORGANIZATION_MEMBERSHIP_GROUPS, ...positional(given, 'organizationMembershipId', true));
  }

}

const GET_JWKS = operation('user_management.get_jwks', 'clientId', '', 'value JwksResponse');
const AUTHENTICATE_WITH_CODE = operation('user_management.authenticate_with_code', '@clientId', 'code! code_verifier! invitation_token! ip_address device_id user_agent signals_id', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_PASSWORD = operation('user_management.authenticate_with_password', '@clientId', 'password! invitation_token! ip_address device_id user_agent signals_id radar_auth_attempt_id', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_REFRESH_TOKEN = operation('user_management.authenticate_with_refresh_token', '@clientId', 'refresh_token! organization_id ip_address device_id user_agent', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_MAGIC_AUTH = operation('user_management.authenticate_with_magic_auth', '@clientId', 'code! invitation_token! ip_address device_id user_agent radar_auth_attempt_id', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_EMAIL_VERIFICATION = operation('user_management.authenticate_with_email_verification', '@clientId', 'code! pending_authentication_token! ip_address device_id user_agent', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_TOTP = operation('user_management.authenticate_with_totp', '@clientId', 'code! pending_authentication_token! authentication_challenge_id ip_address device_id user_agent', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_EMAIL_COMPLETION = operation('user_management.authenticate_with_email_completion', '@clientId', 'email_completion_token! ip_address device_id user_agent signals_id', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_ORGANIZATION_SELECTION = operation('user_management.authenticate_with_organization_selection', '@clientId', 'pending_authentication_token! organization_id ip_address device_id user_agent', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_RADAR_EMAIL_CHALLENGE = operation('user_management.authenticate_with_radar_email_challenge', '@clientId', 'code! radar_challenge_id pending_authentication_token! ip_address device_id user_agent', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_RADAR_SMS_CHALLENGE = operation('user_management.authenticate_with_radar_sms_challenge', '@clientId', 'code! verification_id phone_number pending_authentication_token! ip_address device_id user_agent', 'value AuthenticateResponse');
const AUTHENTICATE_WITH_DEVICE_CODE = operation('user_management.authenticate_with_device_code', '@clientId', 'device_code! ip_address device_id user_agent', 'value AuthenticateResponse');
const LIST_AUTHKIT_OAUTH_RESOURCES = operation('user_management.list_authkit_oauth_resources', '', '', 'page AuthkitOAuthResource');
const CREATE_AUTHKIT_OAUTH_RESOURCE = operation('user_management.create_authkit_oauth_resource', '', '', 'value AuthkitOAuthResource');
const DELETE_AUTHKIT_OAUTH_RESOURCE = operation('user_management.delete_authkit_oauth_resource', 'id', '', 'nothing');
const GET_AUTHORIZATION_URL = operation('user_management.get_authorization_url', '@clientId', 'code_challenge_method code_challenge domain_hint connection_id provider_query_params provider_scopes invitation_token! claim_nonce max_age screen_hint login_hint organization_id redirect_uri', '');
const CREATE_DEVICE_AUTHORIZATION = operation('user_management.create_device_authorization', '@clientId', '', 'value DeviceAuthorizationResponse');
const LIST_CORS_ORIGINS = operation('user_management.list_cors_origins', '', '', 'page CorsOrigin');
const CREATE_CORS_ORIGIN = operation('user_management.create_cors_origin', '', '', 'value CorsOrigin');
const GET_EMAIL_VERIFICATION = operation('user_management.get_email_verification', 'id', '', 'value EmailVerification');
const LIST_INVITATIONS = operation('user_management.list_invitations', '', 'organization_id', 'page Invitation');
const SEND_INVITATION = operation('user_management.send_invitation', '', 'organization_id role_slug expires_in_days inviter_user_id', 'value Invitation');
const FIND_INVITATION_BY_TOKEN = operation('user_management.find_invitation_by_token', 'token', '', 'value Invitation');
const GET_INVITATION = operation('user_management.get_invitation', 'id', '', 'value Invitation');
const ACCEPT_INVITATION = operation('user_management.accept_invitation', 'id', '', 'value Invitation');
const RESEND_INVITATION = operation('user_management.resend_invitation', 'id', '', 'value Invitation');
const REVOKE_INVITATION = operation('user_management.revoke_invitation', 'id', '', 'value Invitation');
const GET_JWT_TEMPLATE = operation('user_management.get_jwt_template', '', '', 'value JwtTemplate');
const UPDATE_JWT_TEMPLATE = operation('user_management.update_jwt_template', '', '', 'value JwtTemplate');
const CREATE_MAGIC_AUTH = operation('user_management.create_magic_auth', '', 'invitation_token! ip_address user_agent radar_auth_attempt_id signals_id', 'value MagicAuthCreateResponse');
const GET_MAGIC_AUTH = operation('user_management.get_magic_auth', 'id', '', 'value MagicAuth');
const CREATE_PASSWORD_RESET = operation('user_management.create_password_reset', '', '', 'value PasswordReset');
const CONFIRM_PASSWORD_RESET = operation('user_management.confirm_password_reset', '', 'token! new_password!', 'value ResetPasswordResponse');
const GET_PASSWORD_RESET = operation('user_management.get_password_reset', 'id', '', 'value PasswordReset');
const SEND_RADAR_SMS_CHALLENGE = operation('user_management.send_radar_sms_challenge', '', 'user_id pending_authentication_token! phone_number ip_address user_agent', 'value SendRadarSmsChallengeResponse');
const GET_RADAR_CHALLENGE = operation('user_management.get_radar_challenge', 'id', '', 'value RadarChallenge');
const LIST_REDIRECT_URIS = operation('user_management.list_redirect_uris', '', '', 'page RedirectUri');
const CREATE_REDIRECT_URI = operation('user_management.create_redirect_uri', '', '', 'value RedirectUri');
const DELETE_REDIRECT_URI = operation('user_management.delete_redirect_uri', 'id', '', 'nothing');
const GET_LOGOUT_URL = operation('user_management.get_logout_url', '', 'session_id return_to', '');
const REVOKE_SESSION = operation('user_management.revoke_session', '', 'session_id', 'nothing');
const LIST_USERS = operation('user_management.list_users', '', 'organization_id', 'page User');
const CREATE_USER = operation('user_management.create_user', '', 'first_name last_name email_verified external_id ip_address user_agent signals_id password! password_hash! password_hash_type password_salt_position', 'value UserCreateResponse');
const GET_USER_BY_EXTERNAL_ID = operation('user_management.get_user_by_external_id', 'externalId', '', 'value User');
const GET_USER = operation('user_management.get_user', 'id', '', 'value User');
const UPDATE_USER = operation('user_management.update_user', 'id', 'first_name last_name email_verified external_id password! password_hash! password_hash_type password_salt_position', 'value User', 'userId=id');
const DELETE_USER = operation('user_management.delete_user', 'id', '', 'nothing');
const CONFIRM_EMAIL_CHANGE = operation('user_management.confirm_email_change', 'id', 'code!', 'value EmailChangeConfirmation');
const SEND_EMAIL_CHANGE = operation('user_management.send_email_change', 'id', 'new_email', 'value EmailChange');
const VERIFY_EMAIL = operation('user_management.verify_email', 'id', 'code!', 'value VerifyEmailResponse', 'userId=id');
const SEND_VERIFICATION_EMAIL = operation('user_management.send_verification_email', 'id', '', 'value SendVerificationEmailResponse', 'userId=id');
const GET_USER_IDENTITIES = operation('user_management.get_user_identities', 'id', '', 'value UserIdentity[]');
const LIST_SESSIONS = operation('user_management.list_sessions', 'id', '', 'page Session');
const LIST_USER_API_KEYS = operation('user_management.list_user_api_keys', 'userId', 'organization_id', 'page UserApiKey');
const CREATE_USER_API_KEY = operation('user_management.create_user_api_key', 'userId', 'organization_id expires_at', 'value UserApiKeyWithValue');
const LIST_USER_AUTHORIZED_APPLICATIONS = operation('user_management.list_user_authorized_applications', 'userId', '', 'page AuthorizedApplication');
const DELETE_USER_AUTHORIZED_APPLICATION = operation('user_management.delete_user_authorized_application', 'userId applicationId', '', 'nothing');
const DELETE_WAITLIST_ENTRY = operation('user_management.delete_waitlist_entry', 'id', '', 'nothing');
const APPROVE_WAITLIST_ENTRY = operation('user_management.approve_waitlist_entry', 'id', '', 'value WaitlistEntry');
const DENY_WAITLIST_ENTRY = operation('user_management.deny_waitlist_entry', 'id', '', 'value WaitlistEntry');
const LIST_WAITLISTS = operation('user_management.list_waitlists', '', '', 'list Waitlist');
const GET_WAITLIST = operation('user_management.get_waitlist', 'id', '', 'value Waitlist');
const LIST_WAITLIST_ENTRIES = operation('user_management.list_waitlist_entries', 'id', '', 'page WaitlistEntry');
const CREATE_WAITLIST_ENTRY = operation('user_management.create_waitlist_entry', 'id', 'additional_fields send_confirmation_email', 'value WaitlistEntry');
const LIST_ORGANIZATION_MEMBERSHIPS = operation('organization_membership.list_organization_memberships', '', 'organization_id user_id', 'page OrganizationMembership');
const CREATE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.create_organization_membership', '', 'user_id organization_id role_slug role_slugs', 'value OrganizationMembership');
const GET_ORGANIZATION_MEMBERSHIP = operation('organization_membership.get_organization_membership', 'id', '', 'value OrganizationMembership');
const UPDATE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.update_organization_membership', 'id', 'role_slug role_slugs', 'value OrganizationMembership');
const DELETE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.delete_organization_membership', 'id', '', 'nothing');
const DEACTIVATE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.deactivate_organization_membership', 'id', '', 'value OrganizationMembership');
const REACTIVATE_ORGANIZATION_MEMBERSHIP = operation('organization_membership.reactivate_organization_membership', 'id', '', 'value OrganizationMembership');
const LIST_ORGANIZATION_MEMBERSHIP_GROUPS = operation('organization_membership.list_organization_membership_groups', 'organizationMembershipId', '', 'page Group');

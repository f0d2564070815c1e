export { ActionVerifier, Actions } from './actions.js';
export type {
  ActionContext,
  ActionDelivery,
  ActionResponse,
  ActionResponseData,
  ActionUserData,
  ActionVerifierOptions,
  AuthenticationAction,
  UserRegistrationAction,
} from './actions.js';
export type { AgentTokenOptions } from './agents.js';
export { Authenticated, SessionExpired } from './authentication.js';
export type { Authentication, KeysUnavailable, NoSessionCookie, SessionInvalid } from './authentication.js';
export type { CompletedSignIn, SignInOptions, SignInStart } from './authkit.js';
export { BearerRefusal, ProtectedResource, bearerToken } from './bearer.js';
export type { AuthorizationHeader, ProtectedResourceOptions } from './bearer.js';
export { WorkOS } from './client.js';
export { DeviceFlow } from './device.js';
export type { DeviceSignIn } from './device.js';
export { WorkOSError } from './error.js';
export type { CallbackError, CallbackErrorCode, Challenge, ChallengeKind, ErrorKind, FieldError } from './error.js';
export { decodeEvent } from './event.js';
export type { DeliveredEvent, EventOf, UnknownEvent } from './event.js';
export { EventPoller } from './events.js';
export type { EventBatch, EventPollerOptions } from './events.js';
export { explain } from './explain.js';
export type { Explanation } from './explain.js';
export { FeatureFlagsRuntimeClient } from './feature_flags.js';
export type {
  EvaluationContext,
  FlagChange,
  RuntimeClientEvents,
  RuntimeClientOptions,
  RuntimeClientStats,
} from './feature_flags.js';
export type { RequestOptions, ResponseMetadata, WorkOSOptions } from './options.js';
export { Page, PageRequest } from './page.js';
export type { List, ListMetadata, PageOrder } from './page.js';
export { Pkce } from './pkce.js';
export type { PkcePair } from './pkce.js';
export { PublicClient } from './public_client.js';
export type { PublicAuthorizationUrl, PublicClientOptions } from './public_client.js';
export type { RawBody } from './raw_body.js';
export { Refreshed, Unchanged } from './refresh.js';
export type { RefreshResult, RefreshTerminal, RefreshTransient, RefreshedUnverified, SessionTokens } from './refresh.js';
export { Sealer, sealData, unsealData } from './seal.js';
export type { CookiePassword, SealFormat, SealerOptions, Unsealed } from './seal.js';
export { CookieSession } from './session.js';
export type { RefreshOptions } from './session.js';
export { SessionManager } from './session_manager.js';
export type {
  CookieOptions,
  CookieSizeReport,
  HeaderList,
  RequestAuthentication,
  RequestLike,
  SessionLike,
  SessionManagerOptions,
} from './session_manager.js';
export { SessionKeys } from './session_keys.js';
export { Callback, SignInFlow, safeReturnTo } from './sso.js';
export type {
  AcceptedCallback,
  AuthorizationUrl,
  CallbackOptions,
  ConnectionSelector,
  GetAuthorizationUrlWithPkceParams,
  InitiatedBy,
  SignIn,
} from './sso.js';
export { AccessToken, TokenPolicy } from './tokens.js';
export type { KeySource, TokenPolicyOptions, TokenType } from './tokens.js';
export type {
  AuthenticateSessionOptions,
  AuthenticationResponse,
  SealedSessionOptions,
  WithSession,
} from './user_management.js';
export { VaultCipher } from './vault.js';
export type { DataKeyCacheOptions, KeyContext } from './vault.js';
export { WebhookVerifier } from './webhooks.js';
export type { Delivery, SignatureHeader, VerifiedDelivery, WebhookVerifierOptions } from './webhooks.js';

/** Models, unions, enums and events. */
export type * from './generated/models/index.js';

// The parameters of each service: `import type { organizations } from 'workos-kit'`, then
// `organizations.CreateOrganizationParams`.
export type * from './generated/services/index.js';

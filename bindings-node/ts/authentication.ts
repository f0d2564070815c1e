// What a session turned out to be. All outcomes are told apart by `authenticated` and `reason`, as in the official package.
import { codec } from './codec.js';
import type { ModelCodec } from './codec.js';
import { INSPECT, REDACTED } from './conceal.js';
import { WorkOSError } from './error.js';
import type { AuthenticationMethod, Impersonator, User } from './generated/models/index.js';
import type { Failure, SessionCheck, VerifiedSession } from './native.js';
import { AccessToken } from './tokens.js';

/** A session whose access token was verified. */
abstract class Verified {
  readonly #session: VerifiedSession;
  #token: AccessToken | undefined;
  #user: User | null | undefined;

  constructor(session: VerifiedSession) {
    this.#session = session;
  }

  /** What the access token says. */
  get token(): AccessToken {
    return (this.#token ??= new AccessToken(this.#session.claims as string));
  }

  /** The access token itself. A secret. */
  get accessToken(): string {
    return this.#session.accessToken;
  }

  /** Identifier of the session. */
  get sessionId(): string {
    return this.token.sessionId as string;
  }

  /** Identifier of the organization that the user chose. */
  get organizationId(): string | undefined {
    return this.token.organizationId;
  }

  /** Slug of the first role in that organization. */
  get role(): string | undefined {
    return this.token.role;
  }

  /** Slugs of all roles in that organization. */
  get roles(): string[] {
    return this.token.roles;
  }

  /** Slugs of the permissions that the roles give. */
  get permissions(): string[] {
    return this.token.permissions;
  }

  /** Entitlements of the organization. */
  get entitlements(): string[] {
    return this.token.entitlements;
  }

  /** Slugs of the feature flags that are on for the user. */
  get featureFlags(): string[] {
    return this.token.featureFlags;
  }

  /**
   * The user as it was when the session was sealed; null if the cookie holds none, or one that nobody sealed. Who it is says
   * `token.userId` in any case.
   */
  get user(): User | null {
    if (this.#user === undefined) {
      const { user } = this.#session;
      this.#user = user === undefined ? null : ((codec('User') as ModelCodec).complete(JSON.parse(user)) as User);
    }
    return this.#user;
  }

  /** How the user signed in. */
  get authenticationMethod(): AuthenticationMethod | undefined {
    return this.#session.authenticationMethod;
  }

  /** The administrator who acts as the user, if one does. */
  get impersonator(): Impersonator | undefined {
    const email = this.token.impersonator;
    return email === undefined ? undefined : { email, reason: this.#session.impersonationReason ?? null };
  }

  /** What is safe to log and to hand to a page: everything but the access token. */
  toJSON(): Record<string, unknown> {
    const { sessionId, organizationId, role, roles, permissions, entitlements, featureFlags, user } = this;
    const { authenticationMethod, impersonator } = this;
    const { authenticated, status, reason } = this as { authenticated?: boolean; status?: string; reason?: string };
    return {
      authenticated, status, reason, sessionId, organizationId, role, roles, permissions, entitlements, featureFlags, user,
      authenticationMethod, impersonator,
    };
  }

  [INSPECT](): unknown {
    return { ...this.toJSON(), accessToken: REDACTED };
  }
}

/** The user is signed in. */
export class Authenticated extends Verified {
  readonly authenticated = true;
}

/** The user was signed in until the access token expired: refresh the session. */
export class SessionExpired extends Verified {
  readonly authenticated = false;
  readonly reason = 'session_expired';
}

/** The session is not to be trusted: sign in again. */
export interface SessionInvalid {
  authenticated: false;
  /** `invalid_session_cookie` if the cookie could not be opened, `invalid_jwt` if the access token is refused. */
  reason: 'invalid_session_cookie' | 'invalid_jwt';
  /** The cause, with a code of its own. */
  error: WorkOSError;
}

/** There is no session: sign in. */
export interface NoSessionCookie {
  authenticated: false;
  reason: 'no_session_cookie_provided';
}

/** The public keys cannot be had, so nothing can be said: keep the cookie, and answer 503. */
export interface KeysUnavailable {
  authenticated: false;
  reason: 'keys_unavailable';
  /** How many seconds until they are asked for again. */
  retryAfter: number | undefined;
  /** The cause. */
  error: WorkOSError;
}

/** What a session turned out to be. */
export type Authentication = Authenticated | SessionExpired | SessionInvalid | NoSessionCookie | KeysUnavailable;

/** The outcome that the native part found. */
export function authentication(check: SessionCheck): Authentication {
  const { reason, error } = check;
  switch (reason) {
    case 'authenticated':
      return new Authenticated(check as VerifiedSession);
    case 'session_expired':
      return new SessionExpired(check as VerifiedSession);
    case 'no_session_cookie_provided':
      return { authenticated: false, reason };
    case 'keys_unavailable':
      return { authenticated: false, reason, retryAfter: error?.retryAfter, error: new WorkOSError(error as Failure) };
    default:
      return { authenticated: false, reason: reason as SessionInvalid['reason'], error: new WorkOSError(error as Failure) };
  }
}

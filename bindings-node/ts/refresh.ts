// What came out of a refresh.
import { Authenticated } from './authentication.js';
import { INSPECT, REDACTED, conceal, concealing } from './conceal.js';
import { WorkOSError } from './error.js';
import type { Challenge } from './error.js';
import type { Failure, RefreshCheck, VerifiedSession } from './native.js';

/** The new tokens. They are in `sealedSession` already. */
export interface SessionTokens {
  /** The access token. A secret. */
  accessToken: string;
  /** The refresh token. A secret. */
  refreshToken: string | undefined;
}

/** There are new tokens. Set the cookie to `sealedSession`. */
export class Refreshed extends Authenticated {
  readonly status = 'refreshed';
  /** The session, sealed for the cookie. A secret. */
  declare readonly sealedSession: string;
  /** The new tokens. */
  declare readonly session: SessionTokens;

  /** Made by `refresh`. */
  constructor(parts: VerifiedSession, sealedSession: string, session: SessionTokens) {
    super(parts);
    // Not enumerable, so that neither a copy nor JSON takes them along unasked.
    Object.defineProperties(this, { sealedSession: { value: sealedSession }, session: { value: session } });
  }

  override [INSPECT](): unknown {
    return { ...this.toJSON(), accessToken: REDACTED, sealedSession: REDACTED };
  }
}

/** The tokens are still good, and were not to be renewed before that. */
export class Unchanged extends Authenticated {
  readonly status = 'unchanged';
  declare readonly sealedSession: undefined;
}

/** There are new tokens, which could not be verified now. Set the cookie to `sealedSession`, and answer 503. */
export interface RefreshedUnverified {
  authenticated: false;
  status: 'unverified';
  reason: 'keys_unavailable' | 'invalid_jwt';
  retryable: true;
  retryAfter: number | undefined;
  /** The session, sealed for the cookie. A secret. */
  sealedSession: string;
  /** The cause. */
  error: WorkOSError;
}

/** The session cannot be renewed: the user has to sign in again, or take the step that `challenge` describes. */
export interface RefreshTerminal {
  authenticated: false;
  status: 'terminal';
  /** The server's code, such as `invalid_grant` or `mfa_enrollment`; or `no_session_cookie_provided`,
   * `invalid_session_cookie`, `no_refresh_token`. */
  reason: string;
  retryable: false;
  /** Whether the cookie should go. A change of organization that is refused ends nothing. */
  endsSession: boolean;
  /** The step that would let the user go on. */
  challenge: Challenge | undefined;
  sealedSession?: undefined;
  /** The cause. */
  error: WorkOSError;
}

/** It did not work now and may work later. Keep the cookie. */
export interface RefreshTransient {
  authenticated: false;
  status: 'transient';
  reason:
    | 'rate_limit_exceeded'
    | 'server_error'
    | 'timeout'
    | 'network_error'
    | 'refresh_pending'
    | 'refresh_interrupted'
    | (string & {});
  retryable: true;
  /** How many seconds to wait, if the server said so. */
  retryAfter: number | undefined;
  sealedSession?: undefined;
  /** The cause. */
  error: WorkOSError;
}

/** What came out of a refresh, told apart by `status`; or by `authenticated` and `retryable`, as in the official package. */
export type RefreshResult = Refreshed | Unchanged | RefreshedUnverified | RefreshTerminal | RefreshTransient;

const inspectTokens = concealing(['accessToken', 'refreshToken']);
const inspectUnverified = concealing(['sealedSession']);

/** The outcome that the native part wrote. */
export function refreshed(text: string): RefreshResult {
  const check = JSON.parse(text) as RefreshCheck;
  const { status, session, sealedSession, refreshToken, endsSession } = check;
  const error = check.error === undefined ? undefined : new WorkOSError(check.error);
  const reason = check.reason ?? 'unknown';
  switch (status) {
    case 'refreshed':
      return error === undefined
        ? renewed(session as VerifiedSession, sealedSession as string, refreshToken)
        : unverified(error, sealedSession as string);
    case 'unchanged':
      return new Unchanged(session as VerifiedSession);
    case 'terminal':
      return {
        authenticated: false, status, reason, retryable: false, endsSession, challenge: error?.challenge,
        error: error as WorkOSError,
      };
    default:
      return {
        authenticated: false, status: 'transient', reason, retryable: true, retryAfter: error?.retryAfter,
        error: error ?? new WorkOSError({ kind: 'unexpected', message: 'the outcome is not known' } as Failure),
      };
  }
}

function renewed(parts: VerifiedSession, sealedSession: string, refreshToken: string | undefined): Refreshed {
  const tokens = withoutSecrets({ accessToken: parts.accessToken, refreshToken });
  return new Refreshed(parts, sealedSession, tokens);
}

function withoutSecrets(tokens: SessionTokens): SessionTokens {
  return conceal(tokens, inspectTokens);
}

function unverified(error: WorkOSError, sealedSession: string): RefreshedUnverified {
  const reason = error.kind === 'unavailable' ? 'keys_unavailable' : 'invalid_jwt';
  const { retryAfter } = error;
  const result: RefreshedUnverified = {
    authenticated: false, status: 'unverified', reason, retryable: true, retryAfter, sealedSession, error,
  };
  Object.defineProperty(result, 'toJSON', { value: inspectUnverified });
  return conceal(result, inspectUnverified);
}

import { codec, decodeLeniently } from './codec.js';
import { REDACTED, conceal, concealing } from './conceal.js';
import type { User } from './generated/models/index.js';
import type { Failure } from './native.js';

/** What went wrong, named by what to do about it. */
export type ErrorKind =
  /** The credential is missing or wrong (401): configure another one. */
  | 'authentication'
  /** The credential or the user may not do this (403): ask someone who may. */
  | 'permission'
  /** What was asked for does not exist (404): treat it as gone. */
  | 'not_found'
  /** The state on the server forbids this now (409): read it again and decide. */
  | 'conflict'
  /** The request is wrong (400, 422): correct it. */
  | 'invalid_request'
  /** Too many requests (429): wait `retryAfter` seconds. */
  | 'rate_limited'
  /** The server cannot answer now (5xx): try later. */
  | 'unavailable'
  /** The deadline passed: try again, or allow more time. */
  | 'timeout'
  /** No connection, or it broke: try again. */
  | 'connection'
  /** The answer is not what this version understands. */
  | 'decode'
  /** The client is not configured for this: change the configuration. */
  | 'configuration'
  /** A signature, a state or another proof does not fit: refuse the input. */
  | 'signature_mismatch'
  /** The session is over its time: refresh it. */
  | 'session_expired'
  /** The session is not to be trusted: sign in again. */
  | 'session_invalid'
  /** Signing in takes another step: see `challenge`. */
  | 'challenge'
  /** The caller cancelled. */
  | 'cancelled'
  /** A mistake of this library: report it. */
  | 'unexpected'
  | (string & {});

/** What is wrong with one member of a request. */
export interface FieldError {
  /** The member, if the server names it. */
  field?: string;
  /** Code of the problem. */
  code?: string;
  /** The problem in words. */
  message?: string;
}

/** Kinds of steps that signing in can still take. */
export type ChallengeKind =
  | 'email_verification_required'
  | 'email_completion_required'
  | 'mfa_enrollment'
  | 'mfa_challenge'
  | 'mfa_verification'
  | 'organization_selection_required'
  | 'sso_required'
  | 'organization_authentication_methods_required'
  | 'passkey_progressive_enrollment'
  | 'radar_challenge'
  | 'radar_email_challenge'
  | 'radar_sms_challenge'
  | 'radar_sign_up_challenge'
  | 'radar_sms_sign_in_challenge'
  | 'application_consent_required'
  | (string & {});

/** What must happen before a sign-in is complete. Members that do not belong to the kind of step are absent or empty. */
export interface Challenge {
  /** Which step. */
  kind: ChallengeKind;
  /** To be sent with the answer to the step. */
  pendingAuthenticationToken?: string;
  /** To be sent with an e-mail address that was asked for. */
  emailCompletionToken?: string;
  /** The verification that was mailed. */
  emailVerificationId?: string;
  /** The address that the step is about. */
  email?: string;
  /** The radar challenge to answer. */
  radarChallengeId?: string;
  /** The user, as far as they are known. */
  user?: Partial<User>;
  /** Organizations to choose from. */
  organizations: { id: string; name: string }[];
  /** Factors to choose from. */
  authenticationFactors: { id: string; type: string }[];
  /** Connections to sign in through. */
  connectionIds: string[];
  /** Methods that the organization allows, by name. */
  authMethods: Record<string, unknown>;
}

/** Why the callback of a sign-in failed. */
export interface CallbackError {
  /** What happened, such as `access_denied` or `idp_initiated_sso_disabled`. */
  code: CallbackErrorCode;
  /** The same in words, for the log. */
  description?: string;
  /** Identifier of the connection, with `idp_initiated_sso_disabled`. */
  connectionId?: string;
  /** Identifier of the organization, with `idp_initiated_sso_disabled`. */
  organizationId?: string;
}

/** The documented error codes of a callback. */
export type CallbackErrorCode =
  | 'access_denied'
  | 'ambiguous_connection_selector'
  | 'connection_domain_invalid'
  | 'connection_invalid'
  | 'connection_strategy_invalid'
  | 'connection_unlinked'
  | 'domain_connection_selector_not_allowed'
  | 'idp_initiated_sso_disabled'
  | 'invalid_connection_selector'
  | 'organization_invalid'
  | 'oauth_failed'
  | 'profile_not_allowed_outside_organization'
  | 'server_error'
  | 'signin_consent_denied'
  | 'invalid_request'
  | 'invalid_scope'
  | 'temporarily_unavailable'
  | 'unauthorized_client'
  | 'unsupported_response_type'
  | (string & {});

const BRAND = Symbol.for('workos-kit.error');
const CHALLENGE_SECRETS = ['pendingAuthenticationToken', 'emailCompletionToken'];

/**
 * What went wrong with a call or a helper. `kind` says how to respond; the other members say what happened. None of
 * them, and nothing that is printed of them, contains a secret.
 */
export class WorkOSError extends Error {
  /** How to respond. */
  readonly kind: ErrorKind;
  /** The stable name of the cause: `code` or `error` of the answer, or the name a helper gives. */
  readonly code: string | undefined;
  /** The HTTP status, if there was an answer. */
  readonly status: number | undefined;
  /** The server's identifier of the request, which its support asks for. */
  readonly requestId: string | undefined;
  /** How many seconds the server asks to wait. */
  readonly retryAfter: number | undefined;
  /** Whether the same call can succeed later without a change. */
  readonly retryable: boolean;
  /** How often the request was tried; 0 if nothing was sent. */
  readonly attempts: number;
  /** What is wrong with single members of the request. */
  readonly errors: FieldError[];
  /** The operation, `service.method`. */
  readonly operation: string | undefined;
  /** The step that signing in still takes, if the kind is `challenge`. */
  readonly challenge: Challenge | undefined;
  /** Why a sign-in failed, if the error comes from its callback. */
  readonly callback: CallbackError | undefined;

  /** Made by this package; applications make one in tests of their own. */
  constructor(failure: Partial<Failure> & Pick<Failure, 'kind' | 'message'>, cause?: unknown) {
    const reason = cause ?? (failure.cause === undefined ? undefined : new Error(failure.cause));
    super(failure.message, reason === undefined ? undefined : { cause: reason });
    this.kind = failure.kind;
    this.code = failure.code;
    this.status = failure.status;
    this.requestId = failure.requestId;
    this.retryAfter = failure.retryAfter;
    this.retryable = failure.retryable ?? false;
    this.attempts = failure.attempts ?? 0;
    this.errors = failure.fieldErrors ?? [];
    this.operation = failure.operation;
    this.challenge = failure.challenge === undefined ? undefined : challenge(failure.challenge);
    this.callback = failure.callback as CallbackError | undefined;
    // Whoever passes an AbortSignal looks for this name.
    const name = failure.kind === 'cancelled' ? 'AbortError' : 'WorkOSError';
    Object.defineProperty(this, 'name', { value: name, configurable: true, writable: true });
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The name that the official package uses for `requestId`. */
  get requestID(): string | undefined {
    return this.requestId;
  }

  /** What is safe to log. */
  toJSON(): Record<string, unknown> {
    const { name, message, kind, code, status, requestId, retryAfter, retryable, attempts, errors, operation } = this;
    const { callback } = this;
    const challenge = this.challenge === undefined ? undefined : redacted(this.challenge);
    return {
      name, message, kind, code, status, requestId, retryAfter, retryable, attempts, errors, operation, challenge, callback,
    };
  }

  /** An application can load this package twice, as ESM and as CommonJS; the errors of both are the same to it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== WorkOSError) {
      return Function.prototype[Symbol.hasInstance].call(this, value);
    }
    return typeof value === 'object' && value !== null && BRAND in value;
  }
}

/** Whether a value that crossed the boundary is a failure. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && typeof (value as Failure).kind === 'string';
}

/** The value, unless it is a failure, which is thrown. */
export function unwrap<T>(value: T | Failure): T {
  if (isFailure(value)) {
    throw new WorkOSError(value);
  }
  return value;
}

function challenge(text: string): Challenge {
  const wire = JSON.parse(text) as Record<string, never>;
  const present = <T>(value: T | null): T | undefined => value ?? undefined;
  const result: Challenge = {
    kind: wire['kind'] as unknown as string,
    pendingAuthenticationToken: present(wire['pending_authentication_token']),
    emailCompletionToken: present(wire['email_completion_token']),
    emailVerificationId: present(wire['email_verification_id']),
    email: present(wire['email']),
    radarChallengeId: present(wire['radar_challenge_id']),
    user: wire['user'] === null ? undefined : (decodeLeniently(codec('User'), wire['user']) as Partial<User>),
    organizations: wire['organizations'] as unknown as Challenge['organizations'],
    authenticationFactors: wire['authentication_factors'] as unknown as Challenge['authenticationFactors'],
    connectionIds: wire['connection_ids'] as unknown as string[],
    authMethods: wire['auth_methods'] as unknown as Record<string, unknown>,
  };
  for (const key of Object.keys(result) as (keyof Challenge)[]) {
    if (result[key] === undefined) {
      delete result[key];
    }
  }
  Object.defineProperty(result, 'toJSON', { value: () => redacted(result) });
  return conceal(result, concealing(CHALLENGE_SECRETS));
}

function redacted(challenge: Challenge): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...challenge };
  for (const name of CHALLENGE_SECRETS) {
    if (shown[name] !== undefined) {
      shown[name] = REDACTED;
    }
  }
  return shown;
}

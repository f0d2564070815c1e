import { Authenticated } from './authentication.js';
import type { SignInOptions, SignInStart } from './authkit.js';
import { completedSignIn, startedSignIn } from './authkit.js';
import type { CompletedSignIn } from './authkit.js';
import { WorkOSError, unwrap } from './error.js';
import type { Failure, NativeSessions, RequestCheck } from './native.js';
import type { RequestOptions } from './options.js';
import { passwords } from './seal.js';
import type { CookiePassword, SealFormat } from './seal.js';
import { CookieSession } from './session.js';
import { TokenPolicy, settled } from './tokens.js';
import type { TokenPolicyOptions } from './tokens.js';
import { checkedMilliseconds } from './waist.js';
import type { Waist } from './waist.js';

/** How the session cookie looks. It is always `HttpOnly`: no script needs it. */
export interface CookieOptions {
  /** Name: `wos-session` if absent. */
  name?: string;
  /** Path below which it is sent: `/` if absent. */
  path?: string;
  /** Domain to whose hosts it is sent; only the application's own host if absent. */
  domain?: string;
  /** How many milliseconds browsers keep it: 400 days if absent. */
  maxAge?: number;
  /** When it goes along with requests that other sites cause: `lax` if absent. */
  sameSite?: 'lax' | 'strict' | 'none';
  /** Sends it over plain HTTP as well, where anybody on the way can take it. For development on this machine only. */
  dangerAllowPlainHttp?: boolean;
}

/** How an application keeps its sessions. */
export interface SessionManagerOptions {
  /** Cookie password, or several: the first seals, any of them opens. `WORKOS_COOKIE_PASSWORD` if absent. */
  cookiePassword?: CookiePassword;
  /** Formats of seals that are opened beside that of `@workos-inc/node`. */
  accept?: readonly SealFormat[];
  /** Which access tokens are accepted: those of users, issued for this client, if absent. */
  policy?: TokenPolicy | TokenPolicyOptions;
  /** How the cookie looks. */
  cookie?: CookieOptions;
  /** How many milliseconds before its expiry a token counts as due: 60,000 if absent. */
  refreshWindow?: number;
  /** How many milliseconds to wait for a refresh that another caller began: 30,000 if absent. */
  patience?: number;
  /** Leaves the user out of the cookie: who it is stands in the access token. For claims that fill it. */
  minimal?: boolean;
}

/** A request: a Fetch `Request`, one of Node's, the value of its `Cookie` header, or several of them. */
export type RequestLike =
  | string
  | readonly string[]
  | { headers: { get(name: string): string | null } }
  | { headers: Record<string, unknown> }
  | null
  | undefined;

/** The session that a sign-in or a refresh gave. */
export interface SessionLike {
  accessToken: string;
  refreshToken?: string;
}

/** Headers to add to an answer, whatever it says: names and values. `set-cookie` can come several times. */
export type HeaderList = [name: string, value: string][];

/** Who a request is from. */
export type RequestAuthentication = { headers: HeaderList } & (
  | { status: 200; reason: 'authenticated'; session: Authenticated; error?: undefined }
  | {
      /** Redirect to the sign-in page, or answer 401. */
      status: 401;
      reason: string;
      session?: undefined;
      error: WorkOSError | undefined;
    }
  | {
      /** It cannot be told now. The cookie stays, so nobody is signed out by an outage. */
      status: 503;
      reason: string;
      session?: undefined;
      error: WorkOSError | undefined;
    }
);

/** How large the cookie of a session is, and what makes it so. */
export interface CookieSizeReport {
  /** Length of name, value and attributes. */
  bytes: number;
  /** Whether browsers take it as one cookie (4096 bytes). */
  fitsOneCookie: boolean;
  /** The longest part of the session: `access_token`, `refresh_token` or `user`. */
  largestPart: string;
  /** Its length before it was sealed. */
  largestPartBytes: number;
  /** The claim of the access token that takes the most room. */
  largestClaim?: string;
  /** Its length as JSON. */
  largestClaimBytes?: number;
}

/** Where other parts of this package find what a manager is made of. */
export const NATIVE_SESSIONS: unique symbol = Symbol('sessions') as never;

/** The sessions of an application. Make one and keep it. */
export class SessionManager {
  readonly #native: NativeSessions;

  /** Made by `workos.userManagement.sessions()`. */
  constructor(waist: Waist, options: SessionManagerOptions = {}) {
    const { policy, now } = TokenPolicy.parts(options.policy);
    const settings = {
      passwords: passwords(options.cookiePassword),
      accept: [...(options.accept ?? [])],
      cookie: options.cookie && { ...options.cookie, maxAge: checkedMilliseconds('maxAge', options.cookie.maxAge) },
      refreshWindow: checkedMilliseconds('refreshWindow', options.refreshWindow),
      patience: checkedMilliseconds('patience', options.patience),
      minimal: options.minimal,
      now,
    };
    this.#native = unwrap(waist.native.sessions(settings, policy));
  }

  /** For the parts of this package. */
  get [NATIVE_SESSIONS](): NativeSessions {
    return this.#native;
  }

  /**
   * The session of a cookie; an empty text stands for no cookie. Sends nothing and verifies nothing:
   * `session.authenticate()` does, and also tells why it could not be opened.
   */
  loadSealedSession(sessionData: string): CookieSession {
    return new CookieSession(this.#native, typeof sessionData === 'string' ? sessionData : '');
  }

  /** Seals the session that a sign-in began, for the cookie: pass the answer of `authenticateWith…`. */
  seal(session: SessionLike): string {
    return unwrap(this.#native.seal(JSON.stringify(session)));
  }

  /**
   * Finds out who a request is from: reads the cookie, verifies the session, and renews it if its access token is expired or
   * about to be. This is what a framework calls for each request. Add `headers` to the answer.
   */
  async authenticateRequest(
    request: RequestLike,
    { signal }: Pick<RequestOptions, 'signal'> = {},
  ): Promise<RequestAuthentication> {
    const cookies = cookieHeaders(request);
    const text = await settled(signal, 'user_management.authenticate_with_refresh_token', (cancellation) =>
      this.#native.authenticateRequest(cookies, cancellation),
    );
    const { status, reason, session, error, headers } = JSON.parse(text) as RequestCheck;
    const cause = error === undefined ? undefined : new WorkOSError(error as Failure);
    const found = session === undefined ? { error: cause } : { session: new Authenticated(session) };
    return { status, reason, ...found, headers } as RequestAuthentication;
  }

  /** The sealed session in a request, put together from its parts; undefined if there is none. */
  readCookie(request: RequestLike): string | undefined {
    return this.#native.readCookie(cookieHeaders(request)) ?? undefined;
  }

  /**
   * The `Set-Cookie` values that store a sealed session, in parts above 4 KiB. Parts that the request brought and that are
   * not needed any more are removed. Fails with code `cookie_too_large` beyond four parts.
   */
  setCookies(sealedSession: string, request?: RequestLike): string[] {
    return unwrap(this.#native.setCookies(String(sealedSession), cookieHeaders(request)));
  }

  /** The `Set-Cookie` values that remove the session. */
  clearCookies(request?: RequestLike): string[] {
    return this.#native.clearCookies(cookieHeaders(request));
  }

  /** How large the cookie of a sealed session is, and what makes it so. */
  sizeReport(sealedSession: string): CookieSizeReport {
    return unwrap(this.#native.sizeReport(String(sealedSession)));
  }

  /**
   * Begins a sign-in through AuthKit: the URL to redirect the browser to, and the headers of that redirect with the cookie
   * that the callback is checked against. Sends nothing.
   */
  startSignIn(options: SignInOptions, request?: RequestLike): SignInStart {
    return startedSignIn(this.#native, options, cookieHeaders(request));
  }

  /**
   * Ends a sign-in: checks the callback against the cookie of the browser, exchanges the code once and seals the session.
   * `callback` is the URL of the request or its query string.
   *
   * Fails with kind `signature_mismatch` and code `state_missing`, `state_mismatch`, `flow_malformed` or `flow_expired` if
   * this browser began no such sign-in, and like `authenticateWithCode`.
   */
  completeSignIn(
    callback: string | URL,
    request: RequestLike,
    options: Pick<RequestOptions, 'signal'> = {},
  ): Promise<CompletedSignIn> {
    return completedSignIn(this.#native, String(callback), cookieHeaders(request), options.signal);
  }
}

/** The values of the `Cookie` headers of a request. */
function cookieHeaders(request: RequestLike): string[] {
  if (request === undefined || request === null) {
    return [];
  }
  if (typeof request === 'string') {
    return [request];
  }
  if (Array.isArray(request)) {
    return request.filter((header) => typeof header === 'string');
  }
  const { headers } = request as { headers?: unknown };
  if (typeof headers === 'object' && headers !== null) {
    const { get } = headers as { get?: unknown };
    const value = typeof get === 'function' ? get.call(headers, 'cookie') : (headers as Record<string, unknown>)['cookie'];
    return typeof value === 'string' ? [value] : Array.isArray(value) ? cookieHeaders(value) : [];
  }
  throw new WorkOSError({
    kind: 'invalid_request',
    code: 'request_unknown',
    message: 'this is no request: pass the request itself, or the value of its Cookie header',
  });
}

// Signing in through AuthKit, with the session cookie at its end.
import { codec } from './codec.js';
import { conceal, concealing } from './conceal.js';
import { unwrap } from './error.js';
import type { AuthenticateResponse, AuthenticationProvider, ScreenHint } from './generated/models/index.js';
import type { AuthKitSettings, NativeSessions } from './native.js';
import type { HeaderList } from './session_manager.js';
import { settled } from './tokens.js';

/** How a sign-in through AuthKit begins. */
export interface SignInOptions {
  /** Address of the callback, one of the redirect URIs of the environment. */
  redirectUri: string;
  /** Path of the application to return to. It is checked like every redirect target. */
  returnPathname?: string;
  /** A text of the application's own that comes back with the callback, 2048 bytes at most. */
  customState?: string;
  /** What to send the user to: `authkit`, the hosted page, if absent. */
  provider?: AuthenticationProvider;
  /** Connection to sign in through. */
  connectionId?: string;
  /** Organization to sign in to. */
  organizationId?: string;
  /** E-mail address or user name to fill in beforehand. */
  loginHint?: string;
  /** Domain that helps the identity provider to find the account. */
  domainHint?: string;
  /** Page of AuthKit to begin with: `sign-in` if absent. */
  screenHint?: ScreenHint;
  /** What the page asks, in the terms of OpenID Connect, such as `login`. */
  prompt?: string;
  /** Seconds after which a past sign-in no longer counts; 0 always asks. */
  maxAge?: number;
  /** Token of an invitation that the sign-in accepts. */
  invitationToken?: string;
  /** Further OAuth scopes to ask of the provider. */
  providerScopes?: readonly string[];
  /** Further query parameters for the provider's own authorization URL. */
  providerQueryParams?: Record<string, string | boolean | number>;
}

/** A sign-in that has begun. */
export interface SignInStart {
  /** Redirect the browser here. */
  url: string;
  /** Headers of that redirect. */
  headers: HeaderList;
}

/** A sign-in that is complete: the user and the tokens, and what to do with them. */
export type CompletedSignIn = AuthenticateResponse & {
  /** The session, sealed for the cookie. A secret. */
  sealedSession: string;
  /** Path of the application to go on with, as it was checked when the sign-in began. */
  returnPathname: string | undefined;
  /** The application's own text. */
  customState: string | undefined;
  /** Headers of the answer: the session's cookie, the removal of the sign-in's, and what keeps caches away. */
  headers: HeaderList;
};

const inspectStart = concealing(['url', 'headers']);
const inspectEnd = concealing(['accessToken', 'refreshToken', 'authkitAuthorizationCode', 'sealedSession', 'headers']);

/** The options as the native part takes them. */
export function signInSettings(options: SignInOptions): AuthKitSettings {
  const { providerQueryParams, providerScopes, ...rest } = options;
  const query = providerQueryParams && Object.entries(providerQueryParams).map(([name, value]) => [name, String(value)]);
  return {
    ...rest,
    redirectUri: String(options.redirectUri),
    providerScopes: providerScopes && [...providerScopes],
    providerQueryParams: query && (Object.fromEntries(query) as Record<string, string>),
  };
}

/** Begins a sign-in. */
export function startedSignIn(sessions: NativeSessions, options: SignInOptions, cookies: string[]): SignInStart {
  const { url, headers: flat } = unwrap(sessions.startSignIn(signInSettings(options), cookies));
  const headers: HeaderList = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    headers.push([flat[index] as string, flat[index + 1] as string]);
  }
  return conceal({ url, headers }, inspectStart);
}

/** Ends a sign-in. */
export async function completedSignIn(
  sessions: NativeSessions,
  callback: string,
  cookies: string[],
  signal: AbortSignal | undefined,
): Promise<CompletedSignIn> {
  const text = await settled(signal, 'user_management.authenticate_with_code', (cancellation) =>
    sessions.completeSignIn(callback, cookies, cancellation),
  );
  const end = JSON.parse(text) as {
    response: unknown;
    sealedSession: string;
    returnPathname: string | null;
    customState: string | null;
    headers: HeaderList;
  };
  const { sealedSession, headers } = end;
  const returnPathname = end.returnPathname ?? undefined;
  const customState = end.customState ?? undefined;
  const response = codec('AuthenticateResponse').decode(end.response) as AuthenticateResponse;
  return conceal({ ...response, sealedSession, returnPathname, customState, headers }, inspectEnd);
}

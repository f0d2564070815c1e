import { codec } from './codec.js';
import { INSPECT, concealing, conceal } from './conceal.js';
import { WorkOSError, isFailure, unwrap } from './error.js';
import type { OAuthTokens, Profile, SsoProvider, SsoTokenResponse } from './generated/models/index.js';
import { Sso as Generated } from './generated/services/sso.js';
import { native } from './native.js';
import type { CallbackSettings } from './native.js';
import type { RequestOptions } from './options.js';
import { cancellable, checkedMilliseconds } from './waist.js';

/** Which connection a user signs in through: exactly one of three ways to say it. */
export type ConnectionSelector =
  /** Identifier of a connection. */
  | { connection: string; organization?: never; provider?: never }
  /** Identifier of an organization that has one connection. */
  | { organization: string; connection?: never; provider?: never }
  /** An OAuth provider, such as Google. */
  | { provider: SsoProvider; connection?: never; organization?: never };

/** Parameters of {@link Sso.getAuthorizationUrlWithPkce}. */
export type GetAuthorizationUrlWithPkceParams = ConnectionSelector & {
  /** Where the user comes back to; one of the redirect URIs configured in the environment. */
  redirectUri: string;
  /** Domain that fills in the identity provider's form where it supports that. */
  domainHint?: string;
  /** User name or e-mail address that fills in the identity provider's form where it supports that. */
  loginHint?: string;
  /** Scopes to ask an OAuth or OpenID Connect provider for, beside the usual ones. */
  providerScopes?: string[];
  /** Query parameters to hand on to an OAuth provider. */
  providerQueryParams?: Record<string, string | number | boolean>;
  /** Client id instead of the client's own. */
  clientId?: string;
  /** A nonce of the application's own, kept in the flow. */
  nonce?: string;
  /** Asks the identity provider to authenticate the user again, even in a running session. */
  forceLogin?: boolean;
  /** Where the application wants to continue afterwards; checked with {@link safeReturnTo} and kept in the flow. */
  returnTo?: string;
  /** Origins besides the application's own paths that `returnTo` may name. */
  allowedReturnOrigins?: string[];
};

/** A sign-in that is about to start. */
export interface AuthorizationUrl {
  /** Redirect the browser here. */
  url: string;
  /** Keep this for the browser until the callback, in a server-side session or an encrypted cookie. */
  flow: SignInFlow;
  /** The `state` of the flow. */
  state: string;
  /** The code verifier of the flow. A secret. */
  codeVerifier: string;
}

/** What an application allows in a callback. */
export interface CallbackOptions {
  /**
   * Accept a sign-in that began at the identity provider, and so carries no `state`: off if absent, because nothing then
   * proves that this browser asked for it.
   */
  allowIdpInitiated?: boolean;
  /** Origins besides the application's own paths that the flow's `returnTo` may name. */
  allowedReturnOrigins?: string[];
  /** How many milliseconds a sign-in may take: 600,000 if absent. */
  maxFlowAge?: number;
}

/** Who started a sign-in. */
export type InitiatedBy = 'application' | 'identity_provider';

/** A callback that passed every check that needs no network: its code may be exchanged, once. */
export interface AcceptedCallback {
  /** The authorization code. A secret. */
  code: string;
  /** The verifier to send with it; absent if the identity provider started the sign-in. A secret. */
  codeVerifier?: string;
  /** Where to continue, safe to redirect to. */
  returnTo?: string;
  /** Who started the sign-in. */
  initiatedBy: InitiatedBy;
}

/** A user who signed in. */
export interface SignIn {
  /**
   * The user as the identity provider describes them. Key an account by `profile.id`, or by its `connectionId` and
   * `idpId`; an e-mail address is only what that identity provider says.
   */
  profile: Profile;
  /** Reads the profile again for a short time. A secret. */
  accessToken: string;
  /** How many seconds the access token is valid. */
  expiresIn: number;
  /** Tokens of the OAuth provider, if the connection hands them out. */
  oauthTokens: OAuthTokens | null;
  /** Where to continue, safe to redirect to. */
  returnTo: string | null;
  /** Who started the sign-in. */
  initiatedBy: InitiatedBy;
}

/**
 * What the callback of a sign-in is checked against. It belongs to one browser and one attempt: keep it where only that
 * browser's next request finds it, and delete it when the callback arrives.
 */
export class SignInFlow {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** Reads what {@link toJson} wrote. Anything else is refused with kind `invalid_request` and code `flow_malformed`. */
  static fromJson(text: string): SignInFlow {
    const failure = native.checkFlow(String(text));
    if (failure !== null) {
      throw new WorkOSError(failure);
    }
    return new SignInFlow(text);
  }

  /** The flow as text for the application's own storage. It contains secrets in the clear. */
  toJson(): string {
    return this.#text;
  }

  /** Where to continue after sign-in. */
  get returnTo(): string | undefined {
    return this.#members()['return_to'] as string | undefined;
  }

  /** When the sign-in started, as ISO 8601 text. */
  get createdAt(): string {
    return this.#members()['created_at'] as string;
  }

  /** The secrets of the flow, for applications that drive it by hand. */
  expose(): { state: string; codeVerifier: string; nonce?: string } {
    const { state, code_verifier: codeVerifier, nonce } = this.#members() as Record<string, string>;
    return nonce === undefined ? { state: state!, codeVerifier: codeVerifier! } : { state: state!, codeVerifier: codeVerifier!, nonce };
  }

  /** Nothing, so that a flow that is logged takes no secret with it; `toJson` is the way to store one. */
  toJSON(): string {
    return '[SignInFlow]';
  }

  [INSPECT](): string {
    return 'SignInFlow { [redacted] }';
  }

  #members(): Record<string, unknown> {
    return JSON.parse(this.#text) as Record<string, unknown>;
  }
}

/** A callback that was read, before anything in it was checked. */
export class Callback {
  readonly #text: string;
  /** The authorization code; absent if sign-in failed. A secret. */
  readonly code: string | undefined;
  /** The `state` that came back. */
  readonly state: string | undefined;
  /** Why sign-in failed; its `callback` says what the server said. */
  readonly error: WorkOSError | undefined;

  private constructor(text: string) {
    const { code, state, error } = unwrap(native.parseCallback(text));
    this.#text = text;
    this.code = code;
    this.state = state;
    this.error = error === undefined ? undefined : new WorkOSError(error);
    conceal(this, concealing(['code', 'state']));
  }

  /**
   * Reads the callback from its URL (absolute, or path and query) or from its query string alone. Anything ambiguous is
   * refused with kind `invalid_request` and code `callback_malformed`.
   */
  static parse(callback: string | URL): Callback {
    return new Callback(String(callback));
  }

  /**
   * Checks the callback against the sign-in that this browser started, and gives out what may be exchanged. Sends
   * nothing. Codes: `state_mismatch`, `flow_missing`, `idp_initiated_not_allowed`, `flow_expired`,
   * `return_to_not_allowed`, and those of the callback itself.
   */
  accept(flow: SignInFlow | null | undefined, options: CallbackOptions = {}): AcceptedCallback {
    const accepted = unwrap(native.acceptCallback(this.#text, flow?.toJson(), callbackSettings(options)));
    return conceal(accepted as AcceptedCallback, concealing(['code', 'codeVerifier']));
  }

  /** What is safe to log. */
  toJSON(): Record<string, unknown> {
    return { error: this.error };
  }
}

/**
 * Checks a redirect target: a path of the application itself, or a URL whose origin is one of those allowed. Gives the
 * form that is safe to send in a `Location` header; everything else is refused with kind `invalid_request` and code
 * `return_to_not_allowed`.
 */
export function safeReturnTo(target: string, allowedOrigins: readonly string[] = []): string {
  return unwrap(native.safeReturnTo(String(target), [...allowedOrigins]));
}

const inspectUrl = concealing(['url', 'state', 'codeVerifier']);
const inspectSignIn = concealing(['accessToken']);

/** Single Sign-On: connections, and the sign-in of a user through one of them. */
export class Sso extends Generated {
  /**
   * Starts a sign-in: the URL to redirect the browser to, with a fresh `state` and PKCE challenge, and the flow to keep
   * until the callback. Sends nothing, and needs no `await`.
   */
  getAuthorizationUrlWithPkce(params: GetAuthorizationUrlWithPkceParams): AuthorizationUrl {
    const { providerQueryParams, clientId, ...rest } = params;
    const query = providerQueryParams && Object.entries(providerQueryParams).map(([name, value]) => [name, String(value)]);
    const settings = { ...rest, ...(query && { providerQueryParams: Object.fromEntries(query) as Record<string, string> }) };
    const client = this.waist.withClientId(clientId).native;
    const { url, flow: text } = unwrap(client.startSignIn({ ...settings, redirectUri: String(params.redirectUri) }));
    const flow = SignInFlow.fromJson(text);
    const { state, codeVerifier } = flow.expose();
    return conceal({ url, flow, state, codeVerifier }, inspectUrl);
  }

  /** The name that the official package uses for {@link getAuthorizationUrlWithPkce}. */
  getAuthorizationUrlWithPKCE(params: GetAuthorizationUrlWithPkceParams): AuthorizationUrl {
    return this.getAuthorizationUrlWithPkce(params);
  }

  /**
   * Ends a sign-in: checks the callback against the flow that this browser started, exchanges the code once
   * (`POST /sso/token`) and gives the profile.
   *
   * `callback` is the URL of the request or its query string; `flow` is what {@link getAuthorizationUrlWithPkce} gave for
   * this browser, or null if the browser has none. Delete the flow whatever comes out.
   */
  async handleCallback(
    callback: string | URL,
    flow: SignInFlow | null | undefined,
    options: CallbackOptions & Pick<RequestOptions, 'signal'> = {},
  ): Promise<SignIn> {
    const { signal, ...allowed } = options;
    const client = this.waist.native;
    const text = String(callback);
    const settings = callbackSettings(allowed);
    const body =
      signal === undefined
        ? await client.handleCallback(text, flow?.toJson(), settings)
        : await cancellable(signal, 'sso.get_profile_and_token', (cancellation) =>
            client.handleCallback(text, flow?.toJson(), settings, cancellation),
          );
    if (isFailure(body)) {
      throw new WorkOSError(body);
    }
    const wire = JSON.parse(body) as Record<string, unknown>;
    const tokens = wire['oauth_tokens'];
    const signIn: SignIn = {
      profile: codec('Profile').decode(wire['profile']) as Profile,
      accessToken: wire['access_token'] as string,
      expiresIn: wire['expires_in'] as number,
      oauthTokens: tokens === null ? null : (codec('OAuthTokens').decode(tokens) as OAuthTokens),
      returnTo: wire['return_to'] as string | null,
      initiatedBy: wire['initiated_by'] as InitiatedBy,
    };
    return conceal(signIn, inspectSignIn);
  }

  /**
   * Exchanges an authorization code with its PKCE verifier: `POST /sso/token`. For applications that check `state` by
   * themselves; otherwise use {@link handleCallback}.
   */
  getProfileAndTokenPkce(
    params: { code: string; codeVerifier: string },
    options?: RequestOptions,
  ): Promise<SsoTokenResponse> {
    return this.getProfileAndToken(params, options);
  }

  /**
   * The URL that ends a user's session at the identity provider: asks for a logout token (`POST /sso/logout/authorize`)
   * and builds `GET /sso/logout` with it. Redirect the browser there soon; the token works once.
   */
  async logoutUrl(profileId: string, options?: RequestOptions): Promise<string> {
    const { logoutToken } = await this.authorizeLogout({ profileId }, options);
    return this.getLogoutUrl({ token: logoutToken });
  }
}

function callbackSettings({ maxFlowAge, ...rest }: CallbackOptions): CallbackSettings {
  return { ...rest, maxFlowAge: checkedMilliseconds('maxFlowAge', maxFlowAge) };
}

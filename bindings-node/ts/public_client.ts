import { signInSettings } from './authkit.js';
import type { SignInOptions } from './authkit.js';
import { INSPECT, conceal, concealing } from './conceal.js';
import { DeviceFlow } from './device.js';
import { WorkOSError, unwrap } from './error.js';
import type { AuthenticateResponse, JwksResponse } from './generated/models/index.js';
import { UserManagement } from './generated/services/user_management.js';
import type { RequestOptions } from './options.js';
import { Waist, checkedCount, checkedMilliseconds } from './waist.js';

/** How a client without secrets is configured. */
export interface PublicClientOptions {
  /** Client id of the environment. */
  clientId: string;
  /** Where the API lives: an emulator or a proxy. */
  baseUrl?: string;
  /** How many milliseconds a call may take in all. */
  timeout?: number;
  /** How often a call is repeated where that is safe. */
  maxRetries?: number;
  /** Allow `http://` outside this machine. */
  dangerAllowPlainHttp?: boolean;
}

/** A sign-in that begins, with what has to be remembered until its callback. */
export interface PublicAuthorizationUrl {
  /** Open this in the user's browser. */
  url: string;
  /** Must come back with the callback: compare it before the code is exchanged. A secret. */
  state: string;
  /** Goes along with the code. A secret. */
  codeVerifier: string;
}

const inspectUrl = concealing(['url', 'state', 'codeVerifier']);

/**
 * A client without secrets, for programs that run on their users' machines: sign in with PKCE or a device code, refresh,
 * sign out. It takes no API key, not from the environment either, and sends neither an `Authorization` header nor a
 * `client_secret`.
 */
export class PublicClient {
  readonly #waist: Waist;
  readonly #users: UserManagement;
  readonly #clientId: string;

  /**
   * Fails with kind `configuration`: code `credentials_missing` without a client id, `public_client_with_secret` with an API
   * key or a client secret, which whoever has the program could read.
   */
  constructor(options: PublicClientOptions) {
    const { clientId, baseUrl, dangerAllowPlainHttp } = options ?? {};
    const secrets = (options ?? {}) as { apiKey?: string; clientSecret?: string };
    this.#waist = new Waist({
      clientId,
      baseUrl,
      timeout: checkedMilliseconds('timeout', options?.timeout),
      maxRetries: checkedCount('maxRetries', options?.maxRetries),
      dangerAllowPlainHttp,
      // Only to be refused.
      apiKey: secrets.apiKey,
      clientSecret: secrets.clientSecret,
    });
    const failure = this.#waist.native.checkPublic();
    if (failure !== null) {
      throw new WorkOSError(failure);
    }
    this.#clientId = clientId;
    this.#users = new UserManagement(this.#waist);
  }

  /** The URL that signs a user in, with fresh `state` and PKCE challenge. Sends nothing, and needs no `await`. */
  getAuthorizationUrlWithPkce(
    options: Omit<SignInOptions, 'returnPathname' | 'customState'>,
  ): PublicAuthorizationUrl {
    const start = unwrap(this.#waist.native.startPublicSignIn(signInSettings(options)));
    return conceal({ ...start }, inspectUrl);
  }

  /** The name that the official package uses for {@link getAuthorizationUrlWithPkce}. */
  getAuthorizationUrlWithPKCE(options: Omit<SignInOptions, 'returnPathname' | 'customState'>): PublicAuthorizationUrl {
    return this.getAuthorizationUrlWithPkce(options);
  }

  /** Exchanges an authorization code with its verifier: `POST /user_management/authenticate`. */
  authenticateWithCodeAndVerifier(
    { code, codeVerifier }: { code: string; codeVerifier: string },
    options?: RequestOptions,
  ): Promise<AuthenticateResponse> {
    return this.#users.authenticateWithCode({ code, codeVerifier }, options);
  }

  /** Exchanges a refresh token, which works once: `POST /user_management/authenticate`. */
  authenticateWithRefreshToken(
    { refreshToken, organizationId }: { refreshToken: string; organizationId?: string },
    options?: RequestOptions,
  ): Promise<AuthenticateResponse> {
    return this.#users.authenticateWithRefreshToken({ refreshToken, organizationId }, options);
  }

  /** Begins a sign-in on a device without a browser. */
  startDeviceFlow(options?: Pick<RequestOptions, 'signal'>): Promise<DeviceFlow> {
    return DeviceFlow.start(this.#waist.native.device(), options);
  }

  /** The URL that ends a session: `GET /user_management/sessions/logout`. Sends nothing. */
  getLogoutUrl({ sessionId, returnTo }: { sessionId: string; returnTo?: string }): string {
    return this.#users.getLogoutUrl({ sessionId, returnTo });
  }

  /** The public keys of the environment's access tokens: `GET /sso/jwks/{client_id}`. */
  getJwks(options?: RequestOptions): Promise<JwksResponse> {
    return this.#users.getJwks({ clientId: this.#clientId }, options);
  }

  /** What is safe to log. */
  toJSON(): Record<string, unknown> {
    return { clientId: this.#clientId };
  }

  [INSPECT](): unknown {
    return this.toJSON();
  }
}

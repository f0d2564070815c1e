import type { Authentication } from './authentication.js';
import { bearerToken } from './bearer.js';
import type { AuthorizationHeader } from './bearer.js';
import { conceal, concealing } from './conceal.js';
import { DeviceFlow } from './device.js';
import { environment } from './environment.js';
import type { AuthenticateResponse } from './generated/models/index.js';
import { UserManagement as Generated } from './generated/services/user_management.js';
import type {
  AuthenticateWithCodeParams,
  AuthenticateWithDeviceCodeParams,
  AuthenticateWithEmailCompletionParams,
  AuthenticateWithEmailVerificationParams,
  AuthenticateWithMagicAuthParams,
  AuthenticateWithOrganizationSelectionParams,
  AuthenticateWithPasswordParams,
  AuthenticateWithRadarEmailChallengeParams,
  AuthenticateWithRadarSmsChallengeParams,
  AuthenticateWithRefreshTokenParams,
  AuthenticateWithTotpParams,
} from './generated/services/user_management.js';
import type { RequestOptions } from './options.js';
import { passwords } from './seal.js';
import type { CookiePassword } from './seal.js';
import type { CookieSession } from './session.js';
import { SessionKeys } from './session_keys.js';
import { SessionManager } from './session_manager.js';
import type { SessionManagerOptions } from './session_manager.js';
import { tryVerify, verify } from './tokens.js';
import type { AccessToken, TokenPolicy, TokenPolicyOptions } from './tokens.js';

/** A cookie with what opens it. */
export interface SealedSessionOptions {
  /** Value of the session cookie; an empty text stands for no cookie. */
  sessionData: string;
  /** Cookie password, or several: the first seals, any of them opens. `WORKOS_COOKIE_PASSWORD` if absent. */
  cookiePassword?: CookiePassword;
}

/** Whether a sign-in is to give the session sealed for the cookie. */
export interface AuthenticateSessionOptions {
  /** Gives `sealedSession` beside the tokens. */
  sealSession: boolean;
  /** Cookie password, or several, of which the first seals. `WORKOS_COOKIE_PASSWORD` if absent. */
  cookiePassword?: CookiePassword;
}

/** Parameters of a sign-in, with what becomes of its session. */
export type WithSession<Params> = Params & { session?: AuthenticateSessionOptions };

/** The answer of a sign-in, with the sealed session if it was asked for. */
export type AuthenticationResponse = AuthenticateResponse & {
  /** The session, sealed for the cookie. A secret. */
  sealedSession?: string;
};

const inspectSealed = concealing(['accessToken', 'refreshToken', 'authkitAuthorizationCode', 'sealedSession']);

/** Users, their sign-in through AuthKit, sessions and invitations. */
export class UserManagement extends Generated {
  readonly #managers = new Map<string, SessionManager>();

  /**
   * The sessions of an application: cookies, verification, refresh and sign-in. Make one and keep it. Fails with kind
   * `configuration` if the cookie password is missing or too short, or if the cookie's attributes contradict each other.
   */
  sessions(options: SessionManagerOptions = {}): SessionManager {
    return new SessionManager(this.waist, { ...options, cookiePassword: orEnvironment(options.cookiePassword) });
  }

  /**
   * The session of a cookie. Sends nothing and verifies nothing: `session.authenticate()` does, and also tells why it could
   * not be opened. Fails with kind `configuration` if the password is missing or too short.
   */
  loadSealedSession({ sessionData, cookiePassword }: SealedSessionOptions): CookieSession {
    return this.#manager(cookiePassword).loadSealedSession(sessionData);
  }

  /** Opens a sealed session and verifies it: {@link loadSealedSession}, then `session.authenticate()`. */
  async authenticateWithSessionCookie(options: SealedSessionOptions): Promise<Authentication> {
    return this.loadSealedSession(options).authenticate();
  }

  /**
   * Verifies an access token: signature, time and everything the policy asks for. Fetches the public keys if they are not
   * known yet (`GET /sso/jwks/{client_id}`), and otherwise sends nothing.
   *
   * Fails with kind `session_expired` (code `token_expired`) if only its time is over, with kind `session_invalid` and a
   * code such as `token_signature_mismatch` if it is not to be trusted, and with kind `unavailable` (code
   * `keys_unavailable`) if the keys cannot be had: answer 503 then, and not 401.
   */
  verifyAccessToken(
    token: string,
    policy?: TokenPolicy | TokenPolicyOptions,
    options?: Pick<RequestOptions, 'signal'>,
  ): Promise<AccessToken> {
    return verify(this.waist, token, policy, options);
  }

  /**
   * The same without `await`: undefined if the keys must be fetched first, or if the token names a key that may be new. Then
   * call {@link verifyAccessToken}.
   */
  tryVerifyAccessToken(token: string, policy?: TokenPolicy | TokenPolicyOptions): AccessToken | undefined {
    return tryVerify(this.waist, token, policy);
  }

  /**
   * Verifies the token of an `Authorization: Bearer …` header, given as the header's value. Errors as in
   * {@link verifyAccessToken}, and kind `authentication` if there is no token; `BearerRefusal` says how to answer them.
   */
  async authenticateBearer(
    authorization: AuthorizationHeader,
    policy?: TokenPolicy | TokenPolicyOptions,
    options?: Pick<RequestOptions, 'signal'>,
  ): Promise<AccessToken> {
    return verify(this.waist, bearerToken(authorization), policy, options);
  }

  /** The same without `await`: undefined if the keys must be fetched first. */
  tryAuthenticateBearer(
    authorization: AuthorizationHeader,
    policy?: TokenPolicy | TokenPolicyOptions,
  ): AccessToken | undefined {
    return tryVerify(this.waist, bearerToken(authorization), policy);
  }

  /** Begins a sign-in on a device without a browser: `POST /user_management/authorize/device`. */
  startDeviceFlow(options?: Pick<RequestOptions, 'signal'>): Promise<DeviceFlow> {
    return DeviceFlow.start(this.waist.native.device(), options);
  }

  /** The public keys of the environment. */
  sessionKeys(): SessionKeys {
    return new SessionKeys(this.waist);
  }

  override authenticateWithCode(
    params: WithSession<AuthenticateWithCodeParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithCode(rest, options));
  }

  override authenticateWithPassword(
    params: WithSession<AuthenticateWithPasswordParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithPassword(rest, options));
  }

  override authenticateWithRefreshToken(
    params: WithSession<AuthenticateWithRefreshTokenParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithRefreshToken(rest, options));
  }

  override authenticateWithMagicAuth(
    params: WithSession<AuthenticateWithMagicAuthParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithMagicAuth(rest, options));
  }

  override authenticateWithEmailVerification(
    params: WithSession<AuthenticateWithEmailVerificationParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithEmailVerification(rest, options));
  }

  override authenticateWithTotp(
    params: WithSession<AuthenticateWithTotpParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithTotp(rest, options));
  }

  override authenticateWithEmailCompletion(
    params: WithSession<AuthenticateWithEmailCompletionParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithEmailCompletion(rest, options));
  }

  override authenticateWithOrganizationSelection(
    params: WithSession<AuthenticateWithOrganizationSelectionParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithOrganizationSelection(rest, options));
  }

  override authenticateWithRadarEmailChallenge(
    params: WithSession<AuthenticateWithRadarEmailChallengeParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithRadarEmailChallenge(rest, options));
  }

  override authenticateWithRadarSmsChallenge(
    params: WithSession<AuthenticateWithRadarSmsChallengeParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithRadarSmsChallenge(rest, options));
  }

  override authenticateWithDeviceCode(
    params: WithSession<AuthenticateWithDeviceCodeParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.#sealing(params, (rest) => super.authenticateWithDeviceCode(rest, options));
  }

  override authenticateWithCodeAndVerifier(
    params: WithSession<AuthenticateWithCodeParams>,
    options?: RequestOptions,
  ): Promise<AuthenticationResponse> {
    return this.authenticateWithCode(params, options);
  }

  /** Takes out of the parameters what is not for the server, and seals what it answers. */
  async #sealing<Params>(
    params: WithSession<Params>,
    authenticate: (rest: Params) => Promise<AuthenticateResponse>,
  ): Promise<AuthenticationResponse> {
    if (typeof params !== 'object' || params === null || params.session === undefined) {
      return authenticate(params);
    }
    const { session, ...rest } = params;
    // Before the code is spent: a password that is missing must not cost the sign-in.
    const sessions = session.sealSession ? this.#manager(session.cookiePassword) : undefined;
    const answer = await authenticate(rest as Params);
    if (sessions !== undefined) {
      const sealedSession = sessions.seal(answer);
      return conceal({ ...answer, sealedSession }, inspectSealed);
    }
    return answer;
  }

  /** Making a manager costs as much as using it, so those of the few passwords of an application are kept. */
  #manager(cookiePassword: CookiePassword | undefined): SessionManager {
    const password = orEnvironment(cookiePassword);
    const key = JSON.stringify(passwords(password));
    let manager = this.#managers.get(key);
    if (manager === undefined) {
      manager = new SessionManager(this.waist, { cookiePassword: password });
      if (this.#managers.size === 16) {
        this.#managers.clear();
      }
      this.#managers.set(key, manager);
    }
    return manager;
  }
}

function orEnvironment(cookiePassword: CookiePassword | undefined): CookiePassword | undefined {
  return cookiePassword ?? environment('WORKOS_COOKIE_PASSWORD');
}

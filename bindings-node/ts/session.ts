import { authentication } from './authentication.js';
import type { Authentication } from './authentication.js';
import { unwrap } from './error.js';
import type { NativeSessions, SessionCheck } from './native.js';
import type { RequestOptions } from './options.js';
import { refreshed } from './refresh.js';
import type { RefreshResult } from './refresh.js';
import { passwords } from './seal.js';
import type { CookiePassword } from './seal.js';
import { settled } from './tokens.js';

/** What a refresh should do. */
export interface RefreshOptions extends Pick<RequestOptions, 'signal'> {
  /** Switches to an organization of which the user is a member. */
  organizationId?: string;
  /** Seals the new session with another cookie password. */
  cookiePassword?: CookiePassword;
  /** Renews the tokens only if the access token is expired or about to be. */
  onlyIfDue?: boolean;
}

/** A session as it came with a request. Made by `loadSealedSession`. It shows none of its tokens. */
export class CookieSession {
  readonly #native: NativeSessions;
  #sealed: string;

  /** Made by `loadSealedSession`. */
  constructor(sessions: NativeSessions, sealed: string) {
    this.#native = sessions;
    this.#sealed = sealed;
  }

  /**
   * Verifies the session: signature and claims of the access token, and that it belongs to the sealed user. Sends nothing
   * unless the public keys have to be fetched (`GET /sso/jwks/{client_id}`).
   *
   * A session that is not good is an outcome and not an error. It fails only with kind `configuration`.
   */
  async authenticate({ signal }: Pick<RequestOptions, 'signal'> = {}): Promise<Authentication> {
    const known = this.tryAuthenticate();
    if (known !== undefined) {
      return known;
    }
    const text = await settled(signal, 'user_management.get_jwks', (cancellation) =>
      this.#native.authenticate(this.#sealed, cancellation),
    );
    return authentication(JSON.parse(text) as SessionCheck);
  }

  /** The same without `await`: undefined if the public keys must be fetched first. */
  tryAuthenticate(): Authentication | undefined {
    const outcome = this.#native.tryAuthenticate(this.#sealed);
    return outcome === null ? undefined : authentication(unwrap(outcome));
  }

  /**
   * Renews the session: exchanges its refresh token (`POST /user_management/authenticate`) once for all who ask at the same
   * time, and seals the new session. Set the cookie to `sealedSession` whenever there is one: the old refresh token is spent.
   *
   * Fails with kind `configuration`, or `authentication` if the server refuses the application's own credentials.
   */
  async refresh(options: RefreshOptions = {}): Promise<RefreshResult> {
    const { organizationId, cookiePassword, onlyIfDue = false, signal } = options;
    const other = cookiePassword === undefined ? undefined : passwords(cookiePassword);
    const text = await settled(signal, 'user_management.authenticate_with_refresh_token', (cancellation) =>
      this.#native.refresh(this.#sealed, organizationId, onlyIfDue, other, cancellation),
    );
    const result = refreshed(text);
    // With another password, this object could not open it any more.
    if (result.sealedSession !== undefined && other === undefined) {
      this.#sealed = result.sealedSession;
    }
    return result;
  }

  /**
   * The URL that signs the user out: redirect the browser there and remove the cookie. An expired session is signed out just
   * as well. Fails with kind `session_invalid` if there is no session or it is not to be trusted.
   */
  async getLogoutUrl({ returnTo, signal }: { returnTo?: string } & Pick<RequestOptions, 'signal'> = {}): Promise<string> {
    return settled(signal, 'user_management.get_logout_url', (cancellation) =>
      this.#native.getLogoutUrl(this.#sealed, returnTo, cancellation),
    );
  }

  /** Whether the cookie should be sealed anew: opened with another than the first password, or in another format. */
  get shouldBeSealedAnew(): boolean {
    return this.#native.shouldBeSealedAnew(this.#sealed);
  }

  /** The session, sealed with the first password. Fails with kind `session_invalid` if it cannot be opened. */
  sealed(): string {
    return unwrap(this.#native.seal(unwrap(this.#native.unseal(this.#sealed))));
  }

  /** What is safe to log. */
  toJSON(): Record<string, unknown> {
    return {};
  }
}

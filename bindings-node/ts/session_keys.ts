import { WorkOSError, unwrap } from './error.js';
import type { RequestOptions } from './options.js';
import { keySource, settled } from './tokens.js';
import type { KeySource } from './tokens.js';
import type { Waist } from './waist.js';

/**
 * The public keys that access tokens are verified with, as all clients of the process share them. Nothing has to be done
 * with it: keys are fetched when the first token is verified. Use it to fetch them earlier, or to do without fetching.
 */
export class SessionKeys {
  readonly #waist: Waist;
  readonly #source: KeySource;

  /** Made by `workos.userManagement.sessionKeys()`. */
  constructor(waist: Waist, source: KeySource = 'environment') {
    this.#waist = waist;
    this.#source = source;
  }

  /** Those of another source: of AuthKit's authorization server. */
  fromSource(source: KeySource): SessionKeys {
    return new SessionKeys(this.#waist, keySource(source));
  }

  /**
   * Fetches the keys unless they are there and young. Call it when a server starts, so that the first request does not
   * wait. Fails with kind `unavailable` (code `keys_unavailable`).
   */
  async warmUp({ signal }: Pick<RequestOptions, 'signal'> = {}): Promise<void> {
    await settled(signal, 'user_management.get_jwks', (cancellation) =>
      this.#waist.native.warmUpKeys(this.#source, cancellation),
    );
  }

  /** Whether the keys are missing, or so old that newer ones should be asked for. */
  needsRefresh(): boolean {
    return unwrap(this.#waist.native.keysNeedRefresh(this.#source));
  }

  /**
   * Takes keys from the text of a JSON Web Key Set, as if they had been fetched just now: for processes that live shortly
   * and keep the text of {@link toJson} somewhere. Fails with kind `configuration` (code `keys_malformed`).
   */
  preload(json: string): void {
    this.#put(json, false);
  }

  /**
   * Takes keys from the text of a JSON Web Key Set and never fetches any, in this whole process. Tokens signed with a newer
   * key are then refused. Fails with kind `configuration` (code `keys_malformed`).
   */
  pin(json: string): void {
    this.#put(json, true);
  }

  /** The keys as the JSON text that was fetched or given; undefined if there are none. */
  toJson(): string | undefined {
    return unwrap(this.#waist.native.keysJson(this.#source) ?? undefined);
  }

  /** Identifiers of the keys (`kid`). */
  keyIds(): string[] {
    return unwrap(this.#waist.native.keyIds(this.#source));
  }

  #put(json: string, pinned: boolean): void {
    const failure = this.#waist.native.putKeys(this.#source, String(json), pinned);
    if (failure !== null) {
      throw new WorkOSError(failure);
    }
  }
}

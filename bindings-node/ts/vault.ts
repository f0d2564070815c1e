import { WorkOSError, isFailure } from './error.js';
import { Vault as Generated } from './generated/services/vault.js';
import type { Failure, NativeCancellation, NativeCipher } from './native.js';
import type { RequestOptions } from './options.js';
import { settled } from './tokens.js';
import { cancellable, checkedMilliseconds } from './waist.js';

/** What decides which key encrypts, such as `{ organizationId }`. */
export type KeyContext = Record<string, string>;

/** How data keys are kept. */
export interface DataKeyCacheOptions {
  /** How many keys are kept for each direction: 100 if absent. */
  capacity?: number;
  /** How many milliseconds a key is kept: 300,000 if absent. A context whose access was withdrawn stays readable for as long. */
  lifetime?: number;
  /** How many values are encrypted with one key: 10,000 if absent. */
  maxUses?: number;
}

type Cancellable = Pick<RequestOptions, 'signal'>;

/** Encrypts and decrypts values of any length in this process, with data keys from Vault. */
export class VaultCipher {
  readonly #native: NativeCipher;

  /** Made by `workos.vault.cipher()` and `workos.vault.cipherWithCache()`. */
  constructor(cipher: NativeCipher) {
    this.#native = cipher;
  }

  /** Encrypts text or bytes: see {@link Vault.encrypt}. */
  encrypt(
    data: string | Uint8Array,
    context: KeyContext,
    associatedData = '',
    { signal }: Cancellable = {},
  ): Promise<string> {
    return settled(signal, 'vault.create_data_key', async (cancellation) =>
      this.#native.encrypt(given(data), checkedContext(context), String(associatedData), cancellation),
    );
  }

  /** Decrypts a text: see {@link Vault.decrypt}. Fails with code `value_not_text` if the value is no UTF-8. */
  decrypt(encrypted: string, associatedData = '', { signal }: Cancellable = {}): Promise<string> {
    return settled(signal, 'vault.decrypt_data_key', (cancellation) =>
      this.#native.decryptText(String(encrypted), String(associatedData), cancellation),
    );
  }

  /** Decrypts bytes: see {@link Vault.decrypt}. */
  async decryptBytes(encrypted: string, associatedData = '', { signal }: Cancellable = {}): Promise<Uint8Array> {
    const start = (cancellation?: NativeCancellation): Promise<Uint8Array | Failure> =>
      this.#native.decrypt(String(encrypted), String(associatedData), cancellation);
    const outcome = signal === undefined ? await start() : await cancellable(signal, 'vault.decrypt_data_key', start);
    if (isFailure(outcome)) {
      throw new WorkOSError(outcome);
    }
    return outcome;
  }
}

/** Secrets of the application, encrypted with keys that are separate for each context. */
export class Vault extends Generated {
  #cipher: VaultCipher | undefined;

  /**
   * Encrypts text or bytes of whatever length with a fresh data key (`POST /vault/v1/keys/data-key`); the data itself is not
   * sent. The result is base64 text that the official packages for Node, Python, Kotlin and Ruby decrypt as well.
   *
   * `context` decides which key encrypts the data key. `associatedData` must be the same when it is decrypted: the identifier
   * of the record that holds the value, so that values cannot be swapped. An empty one binds to nothing.
   */
  encrypt(
    data: string | Uint8Array,
    context: KeyContext,
    associatedData?: string,
    options?: Cancellable,
  ): Promise<string> {
    return this.cipher().encrypt(data, context, associatedData, options);
  }

  /**
   * Decrypts a text that {@link encrypt}, or any official package, encrypted (`POST /vault/v1/keys/decrypt`).
   *
   * Beside the errors of the call: kind `invalid_request` and code `blob_malformed`; kind `signature_mismatch` and code
   * `blob_mismatch` if the associated data is another, or the text was altered.
   */
  decrypt(encrypted: string, associatedData?: string, options?: Cancellable): Promise<string> {
    return this.cipher().decrypt(encrypted, associatedData, options);
  }

  /** Encrypts and decrypts without keeping data keys. */
  cipher(): VaultCipher {
    return (this.#cipher ??= new VaultCipher(this.waist.native.cipher()));
  }

  /** Encrypts and decrypts with data keys that are kept for a while: one call for many values. Keep it. */
  cipherWithCache({ capacity, lifetime, maxUses }: DataKeyCacheOptions = {}): VaultCipher {
    return new VaultCipher(
      this.waist.native.cipher({
        capacity: counted('capacity', capacity),
        lifetime: checkedMilliseconds('lifetime', lifetime),
        maxUses: counted('maxUses', maxUses),
      }),
    );
  }
}

function counted(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value < 2 ** 32)) {
    return value;
  }
  throw new WorkOSError({ kind: 'configuration', code: 'count_invalid', message: `${name} must be a whole number above 0` });
}

function given(data: unknown): string | Uint8Array {
  if (typeof data === 'string' || data instanceof Uint8Array) {
    return data;
  }
  throw new WorkOSError({
    kind: 'invalid_request',
    code: 'value_not_text',
    message: 'what is to be encrypted must be text or bytes: pass JSON.stringify of anything else',
  });
}

function checkedContext(context: unknown): KeyContext {
  const isContext =
    typeof context === 'object' && context !== null && Object.values(context).every((value) => typeof value === 'string');
  if (!isContext) {
    const message = 'the context must be an object of texts, such as { organization_id: organization.id }';
    throw new WorkOSError({ kind: 'invalid_request', code: 'key_context_invalid', message });
  }
  return { ...(context as KeyContext) };
}

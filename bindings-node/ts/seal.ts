import { WorkOSError, unwrap } from './error.js';
import { native } from './native.js';
import type { NativeSeal } from './native.js';

/**
 * Formats of sealed sessions. `iron` is the one that is written, that of `@workos-inc/node` and the AuthKit web packages.
 * The others are those of the official packages for other languages: Python (`fernet`), Rust and Go (`aes_gcm`), Ruby
 * (`ruby_v7`, `ruby_v6`), PHP (`secretbox`), .NET (`dotnet`), iOS (`wos2`). `plain` is JSON that nobody sealed; its user is
 * never trusted.
 */
export type SealFormat =
  | 'iron'
  | 'fernet'
  | 'aes_gcm'
  | 'ruby_v7'
  | 'ruby_v6'
  | 'secretbox'
  | 'dotnet'
  | 'wos2'
  | 'plain';

/** One cookie password, or several: the first seals, any of them opens. Each has at least 32 bytes. */
export type CookiePassword = string | readonly string[];

/** What a sealer opens. */
export interface SealerOptions {
  /** Formats that are opened beside `iron`. List only those that there are cookies of: some cost time. */
  accept?: readonly SealFormat[];
  /** Tells the time in milliseconds since 1970, for tests. */
  clock?: () => number;
}

/** What came out of a sealed text. */
export interface Unsealed {
  /** The format it had. */
  format: SealFormat;
  /** Position of the password that opened it. Anything but 0 should be sealed anew. */
  passwordIndex: number;
  /** The text, as a rule JSON. A secret. */
  text: string;
}

/**
 * Seals and opens texts with the application's cookie passwords. Make one and keep it: keys are derived once. Sessions need
 * none of it: see `workos.userManagement.sessions`.
 */
export class Sealer {
  readonly #native: NativeSeal;

  /**
   * Fails with kind `configuration`: code `cookie_password_missing`, `cookie_password_too_short` or `seal_format_unknown`.
   */
  constructor(password: CookiePassword, { accept = [], clock }: SealerOptions = {}) {
    this.#native = unwrap(native.createSeal(passwords(password), [...accept], clock?.()));
  }

  /** Seals a text. */
  sealText(text: string): string {
    return unwrap(this.#native.sealText(String(text)));
  }

  /**
   * Opens a sealed text. Fails with kind `session_invalid`: code `seal_malformed`, `seal_format_not_accepted`,
   * `seal_password_mismatch`, `seal_expired`, `seal_payload_malformed` or `seal_too_large`.
   */
  unsealText(sealed: string): Unsealed {
    return unwrap(this.#native.unsealText(String(sealed))) as Unsealed;
  }
}

/** Seals a value that can be written as JSON, in the format of `@workos-inc/node`. */
export function sealData(data: unknown, { password }: { password: CookiePassword }): string {
  return sealer(password).sealText(JSON.stringify(data) ?? 'null');
}

/** Opens what {@link sealData}, or `@workos-inc/node`, sealed. Errors as in {@link Sealer.unsealText}. */
export function unsealData<T = unknown>(sealed: string, { password }: { password: CookiePassword }): T {
  const { text } = sealer(password).unsealText(sealed);
  try {
    return JSON.parse(text) as T;
  } catch {
    // Without the cause, which quotes what was sealed.
    const message = 'what was sealed is not JSON: open it with `Sealer`';
    throw new WorkOSError({ kind: 'session_invalid', code: 'seal_payload_malformed', message });
  }
}

/** The passwords as a list of texts; what is missing is reported by the native part. */
export function passwords(password: CookiePassword | undefined): string[] {
  const list = typeof password === 'string' ? [password] : Array.isArray(password) ? password : [];
  return list.map((text) => (typeof text === 'string' ? text : ''));
}

// An application has one password or two; making a sealer costs about as much as using it.
const sealers = new Map<string, Sealer>();

function sealer(password: CookiePassword): Sealer {
  const key = JSON.stringify(passwords(password));
  let known = sealers.get(key);
  if (known === undefined) {
    known = new Sealer(password);
    if (sealers.size === 16) {
      sealers.clear();
    }
    sealers.set(key, known);
  }
  return known;
}


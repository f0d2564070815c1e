import { concealing, conceal } from './conceal.js';
import { unwrap } from './error.js';
import { native } from './native.js';

/** A fresh code verifier together with the challenge that belongs to it. */
export interface PkcePair {
  /** Kept by the application until the callback, then sent with the authorization code. A secret. */
  codeVerifier: string;
  /** Sent in the authorization URL. */
  codeChallenge: string;
  /** Sent in the authorization URL. */
  codeChallengeMethod: 'S256';
}

const inspect = concealing(['codeVerifier']);

/** Proof Key for Code Exchange (RFC 7636). The sign-in helpers make and check both parts by themselves. */
export class Pkce {
  /** Makes a verifier of 43 characters (256 bits of randomness) and its challenge. */
  generate(): PkcePair {
    const codeVerifier = this.generateCodeVerifier();
    const codeChallenge = this.generateCodeChallenge(codeVerifier);
    return conceal({ codeVerifier, codeChallenge, codeChallengeMethod: 'S256' as const }, inspect);
  }

  /**
   * Makes a random code verifier of a length from 43 to 128. Any other is refused with kind `invalid_request` and code
   * `code_verifier_invalid`.
   */
  generateCodeVerifier(length = 43): string {
    return unwrap(native.generateCodeVerifier(Number.isInteger(length) && length >= 0 ? length : 0));
  }

  /** The `S256` challenge of a verifier. One that does not have the form of a verifier is refused as above. */
  generateCodeChallenge(codeVerifier: string): string {
    return unwrap(native.generateCodeChallenge(String(codeVerifier)));
  }
}

import { WorkOSError, unwrap } from './error.js';
import { deliveredEvent } from './event.js';
import type { DeliveredEvent } from './event.js';
import { Webhooks as Generated } from './generated/services/webhooks.js';
import { native } from './native.js';
import type { NativeVerifier } from './native.js';
import { rawBody } from './raw_body.js';
import type { RawBody } from './raw_body.js';
import { checkedMilliseconds } from './waist.js';

/** Value of the `WorkOS-Signature` header, as a server gives it. */
export type SignatureHeader = string | readonly string[] | null | undefined;

/** A delivery with what it is checked against. */
export interface Delivery {
  /** The raw body. */
  payload: RawBody;
  /** The `WorkOS-Signature` header. */
  sigHeader: SignatureHeader;
  /** Signing secret of the endpoint; several while a secret is being rotated. */
  secret: string | readonly string[];
  /** How many milliseconds the signing time may be from now, in either direction: 180,000 if absent. */
  tolerance?: number;
}

/** How deliveries are checked. */
export interface WebhookVerifierOptions {
  /** How many milliseconds the signing time may be from now, in either direction: 180,000 if absent. */
  tolerance?: number;
  /** Tells the time in milliseconds since 1970, for tests. */
  clock?: () => number;
}

/** What a successful verification found out. */
export interface VerifiedDelivery {
  /** When the delivery was signed, in milliseconds since 1970. Every attempt is signed anew. */
  timestamp: number;
  /** Position of the secret that matched, in the order they were given. */
  secretIndex: number;
}

/** Checks that deliveries come from WorkOS, unchanged and recently. Make one per endpoint and keep it. */
export class WebhookVerifier {
  readonly #native: NativeVerifier;
  readonly #clock: (() => number) | undefined;

  /** With the signing secret of an endpoint, or several while a secret is being rotated. */
  constructor(secret: string | readonly string[], { tolerance, clock }: WebhookVerifierOptions = {}) {
    const secrets = typeof secret === 'string' ? [secret] : [...(secret ?? [])];
    const texts = secrets.map((text) => (typeof text === 'string' ? text : ''));
    this.#native = new native.Verifier(texts, checkedMilliseconds('tolerance', tolerance));
    this.#clock = clock;
  }

  /**
   * Checks a raw body against its `WorkOS-Signature` header. A failure has kind `signature_mismatch`; its code says why:
   * `signature_missing`, `signature_malformed`, `timestamp_outside_tolerance`, `signature_mismatch` or `secret_missing`.
   */
  verify(payload: RawBody, sigHeader: SignatureHeader): VerifiedDelivery {
    return unwrap(this.#native.verify(rawBody(payload), headerText(sigHeader), this.#clock?.()));
  }

  /**
   * Checks a delivery and reads its envelope. Kind `signature_mismatch` means that it must be refused, kind `decode` that
   * it is genuine but not understood.
   */
  constructEvent(payload: RawBody, sigHeader: SignatureHeader): DeliveredEvent {
    return deliveredEvent(this.#native.constructEvent(rawBody(payload), headerText(sigHeader), this.#clock?.()));
  }
}

/** Endpoints of the environment that receive events, and the verification of what they receive. */
export class Webhooks extends Generated {
  readonly #verifiers = new Map<string, WebhookVerifier>();

  /** A verifier for an endpoint's signing secret. Keep it instead of making one per delivery. */
  verifier(secret: string | readonly string[], options?: WebhookVerifierOptions): WebhookVerifier {
    return new WebhookVerifier(secret, options);
  }

  /**
   * Checks a delivery and reads its envelope: {@link WebhookVerifier.constructEvent}. Sends nothing, and needs no `await`.
   */
  constructEvent({ payload, sigHeader, secret, tolerance }: Delivery): DeliveredEvent {
    return this.#verifier(secret, tolerance).constructEvent(payload, sigHeader);
  }

  /** Checks a delivery without reading it: {@link WebhookVerifier.verify}. */
  verifyHeader({ payload, sigHeader, secret, tolerance }: Delivery): VerifiedDelivery {
    return this.#verifier(secret, tolerance).verify(payload, sigHeader);
  }

  /** Value of the `WorkOS-Signature` header of a body, for tests of an application's own endpoint. */
  sign({ payload, secret, timestamp = Date.now() }: { payload: RawBody; secret: string; timestamp?: number }): string {
    return unwrap(native.signWebhook(rawBody(payload), secret, timestamp));
  }

  /** The signature alone, in hexadecimal, with the time of signing in milliseconds since 1970. */
  computeSignature(timestamp: number | string, payload: RawBody, secret: string): string {
    return unwrap(native.computeSignature(rawBody(payload), secret, Number(timestamp)));
  }

  /** Making a verifier costs as much as using it, so those of the few secrets of an application are kept. */
  #verifier(secret: string | readonly string[], tolerance: number | undefined): WebhookVerifier {
    if (typeof secret !== 'string') {
      return new WebhookVerifier(secret, { tolerance });
    }
    const key = `${tolerance ?? ''} ${secret}`;
    let verifier = this.#verifiers.get(key);
    if (verifier === undefined) {
      verifier = new WebhookVerifier(secret, { tolerance });
      if (this.#verifiers.size === 16) {
        this.#verifiers.clear();
      }
      this.#verifiers.set(key, verifier);
    }
    return verifier;
  }
}

/** The header as one text. */
export function headerText(header: SignatureHeader): string {
  if (header === undefined || header === null) {
    return '';
  }
  if (typeof header === 'string') {
    return header;
  }
  if (Array.isArray(header)) {
    return header.join(',');
  }
  throw new WorkOSError({
    kind: 'signature_mismatch',
    code: 'signature_malformed',
    message: 'the WorkOS-Signature header is not a text: pass the value of the header of this one request',
  });
}

import { decodeLeniently, eventCodecs } from './codec.js';
import type { Codec } from './codec.js';
import { INSPECT } from './conceal.js';
import { isFailure, unwrap, WorkOSError } from './error.js';
import type { Event } from './generated/events.js';
import { native } from './native.js';
import type { Envelope, Failure } from './native.js';
import { rawBody } from './raw_body.js';
import type { RawBody } from './raw_body.js';

/** An event of a known type. */
export interface EventOf<Name extends string, Data, Context> {
  object: 'event';
  /** Identifier of the event. Every attempt to deliver it carries the same one. */
  id: string;
  /** What happened, and so what the data is. */
  event: Name;
  /** What it happened to. */
  data: Data;
  /** When it happened, as ISO 8601 text. */
  createdAt: string;
  /** Circumstances that some events carry beside their data. */
  context?: Context;
}

/**
 * An event of a type that this version does not know. It is not part of {@link Event}, because `switch (event.event)`
 * could not give the known ones their types then: in the `default` branch, write `event as UnknownEvent`.
 */
export interface UnknownEvent {
  object: 'event';
  /** Identifier of the event. */
  id: string;
  /** What happened. */
  event: string;
  /** The data as it came, with the names of the wire. */
  data: unknown;
  /** When it happened, as ISO 8601 text. */
  createdAt: string;
  /** The context as it came. */
  context?: unknown;
}

/** An event as a webhook delivered it. Its data is decoded when it is first looked at. */
export type DeliveredEvent = Event & {
  /** The data as the JSON text that came: key order and long numbers are the sender's. */
  readonly rawData: string;
  /** The context as the JSON text that came. */
  readonly rawContext: string | undefined;
};

// Shared by all events; an own member, so that copying an event or writing it as JSON takes the data along.
const DATA: PropertyDescriptor & ThisType<Delivered> = {
  configurable: true,
  enumerable: true,
  get() {
    return this.readData();
  },
  set(value: unknown) {
    this.replaceData(value);
  },
};

class Delivered {
  readonly object = 'event';
  readonly id: string;
  readonly event: string;
  readonly createdAt: string;
  #rawData: string | Uint8Array;
  readonly #rawContext: string | undefined;
  #data: unknown;
  #isDecoded = false;

  constructor({ id, event, createdAt, data, context, extra }: Envelope) {
    this.#rawData = data;
    this.#rawContext = context;
    this.id = id;
    this.event = event;
    Object.defineProperty(this, 'data', DATA);
    this.createdAt = createdAt;
    if (context !== undefined) {
      Object.assign(this, { context: decoded(eventCodecs(event).context, context) });
    }
    if (extra !== undefined) {
      Object.assign(this, JSON.parse(extra));
    }
  }

  get rawData(): string {
    if (typeof this.#rawData !== 'string') {
      this.#rawData = new TextDecoder().decode(this.#rawData);
    }
    return this.#rawData;
  }

  get rawContext(): string | undefined {
    return this.#rawContext;
  }

  readData(): unknown {
    if (!this.#isDecoded) {
      const raw = this.#rawData;
      const text = typeof raw === 'string' ? raw : unwrap(native.parseable(raw));
      this.replaceData(decoded(eventCodecs(this.event).data, text));
    }
    return this.#data;
  }

  replaceData(value: unknown): void {
    this.#data = value;
    this.#isDecoded = true;
  }

  [INSPECT](): unknown {
    return { ...this };
  }
}

/** The event in an envelope that the native part has read. */
export function deliveredEvent(envelope: Envelope | Failure): DeliveredEvent {
  if (isFailure(envelope)) {
    throw new WorkOSError(envelope);
  }
  return new Delivered(envelope) as unknown as DeliveredEvent;
}

/**
 * Reads an event from the raw body of a webhook, or from any JSON text that holds one. It does not verify anything:
 * `workos.webhooks.constructEvent` does both. Fails with kind `decode`; unknown types and unexpected data are no failures.
 */
export function decodeEvent(body: RawBody): DeliveredEvent {
  return deliveredEvent(native.decodeEvent(rawBody(body)));
}

function decoded(codec: Codec | undefined, text: string): unknown {
  return decodeLeniently(codec, JSON.parse(text));
}

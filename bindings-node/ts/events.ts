import { codec } from './codec.js';
import { unwrap } from './error.js';
import type { Event } from './generated/events.js';
import { Events as Generated } from './generated/services/events.js';
import type { NativePoller } from './native.js';
import type { RequestOptions } from './options.js';
import { settled } from './tokens.js';
import { checkedMilliseconds } from './waist.js';

/** What is followed. */
export interface EventPollerOptions {
  /** Types of the events wanted, such as `dsync.user.created`. */
  events: readonly string[];
  /** Where to go on: the cursor that was stored. */
  after?: string;
  /** Where to begin without a cursor. */
  rangeStart?: string | Date;
  /** Only events of this organization. */
  organizationId?: string;
  /** How many events come together at most: 100 if absent. */
  limit?: number;
  /** Milliseconds between two questions while nothing happens: 5,000 if absent. */
  interval?: number;
}

/** Events that came together, oldest first. */
export interface EventBatch {
  /** The events, without those that this poller gave before. */
  events: Event[];
  /** Where to go on after these: store it when they were handled. */
  cursor: string;
}

type Cancellable = Pick<RequestOptions, 'signal'>;

/**
 * Follows the stream of events (`GET /events`). Every event comes at least once: store the cursor of a batch after its
 * events were handled, and begin with it after a restart.
 *
 * ```ts
 * for await (const { events, cursor } of workos.events.poller({ events: ['dsync.user.created'], after: stored })) {
 *   await handle(events);
 *   await store(cursor);
 * }
 * ```
 */
export class EventPoller implements AsyncIterable<EventBatch> {
  readonly #native: NativePoller;
  /** Cursor of the batch that came last: what was read for a caller who had stopped waiting is handed out again. */
  #arrived: string | undefined;

  /** Made by `workos.events.poller()`. */
  constructor(poller: NativePoller) {
    this.#native = poller;
  }

  /** Waits for the next events. Failures that may pass are waited out; any other is thrown and loses nothing. */
  async next({ signal }: Cancellable = {}): Promise<EventBatch> {
    const text = await settled(signal, 'events.list_events', (cancellation) =>
      this.#native.next(this.#arrived, cancellation),
    );
    return this.#batch(text) as EventBatch;
  }

  /** Asks once: undefined if nothing has happened since. For applications with a loop of their own. */
  async poll({ signal }: Cancellable = {}): Promise<EventBatch | undefined> {
    const text = await settled(signal, 'events.list_events', (cancellation) =>
      this.#native.poll(this.#arrived, cancellation),
    );
    return this.#batch(text);
  }

  /** All batches that will ever come; leave the loop to end it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<EventBatch, never, undefined> {
    for (;;) {
      yield await this.next();
    }
  }

  #batch(text: string): EventBatch | undefined {
    const batch = JSON.parse(text) as { events: unknown[]; cursor: string } | null;
    if (batch === null) {
      return undefined;
    }
    const event = codec('Event');
    const events = batch.events.map((wire) => event.decode(wire) as Event);
    this.#arrived = batch.cursor;
    return { events, cursor: batch.cursor };
  }
}

/** Reads the stream of everything that happened in the environment. */
export class Events extends Generated {
  /** Follows the stream of events from a cursor. Sends nothing yet. */
  poller({ rangeStart, ...options }: EventPollerOptions): EventPoller {
    const settings = {
      ...options,
      events: [...options.events],
      rangeStart: rangeStart instanceof Date ? rangeStart.toISOString() : rangeStart,
      interval: checkedMilliseconds('interval', options.interval),
    };
    return new EventPoller(unwrap(this.waist.native.poller(settings)));
  }
}

import { WorkOSError, unwrap } from './error.js';
import { FeatureFlags as Generated } from './generated/services/feature_flags.js';
import type { NativeFlags } from './native.js';
import { settled } from './tokens.js';
import { checkedMilliseconds } from './waist.js';

/**
 * Whom a flag is evaluated for: a user and an organization, or one target of each type, such as
 * `{ user: { id: 'user_01' }, workspace: { id: 'ws_1' } }`.
 */
export type EvaluationContext =
  | { userId?: string; organizationId?: string }
  | Record<string, { id: string } | undefined>;

/** How flags are fetched. */
export interface RuntimeClientOptions {
  /** Milliseconds between two polls: 30,000 if absent, and never less than 5,000. */
  pollingIntervalMs?: number;
  /** How many milliseconds one poll may take: 10,000 if absent. */
  requestTimeoutMs?: number;
  /** Flags to begin with, as the server answers them, or as the text of `toJson`. */
  bootstrapFlags?: string | Record<string, unknown>;
}

/** A flag that is not what it was. */
export interface FlagChange {
  /** Slug of the flag. */
  key: string;
  /** The flag as it was, with wire names; null if it is new. */
  previous: Record<string, unknown> | null;
  /** The flag as it is, with wire names; null if it is gone. */
  current: Record<string, unknown> | null;
}

/** What the polls came to. */
export interface RuntimeClientStats {
  /** How often the flags were asked for. */
  pollCount: number;
  /** How often that failed. */
  pollErrorCount: number;
  /** When they were last asked for. */
  lastPollAt: Date | null;
  /** When they last came. */
  lastSuccessfulPollAt: Date | null;
  /** How many milliseconds ago that was. */
  cacheAge: number | null;
  /** How many flags there are. */
  flagCount: number;
}

/** What listeners are told. */
export interface RuntimeClientEvents {
  /** A flag has changed; not for the flags of the first poll. */
  change: FlagChange;
  /** A poll failed; there will be another one. */
  error: WorkOSError;
  /** The API key was refused; there will be no other poll. */
  failed: WorkOSError;
}

type Listener<Event extends keyof RuntimeClientEvents> = (value: RuntimeClientEvents[Event]) => void;

/**
 * Flags that are evaluated without network. They are fetched in the background, which does not keep the process alive. Make
 * one and keep it.
 */
export class FeatureFlagsRuntimeClient {
  readonly #native: NativeFlags;
  readonly #listeners = new Map<string, Set<(value: never) => void>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  #ready: Promise<void>;
  #settleReady!: { resolve: () => void; reject: (error: WorkOSError) => void };

  /** Made by `workos.featureFlags.createRuntimeClient()`. */
  constructor(flags: NativeFlags) {
    this.#native = flags;
    this.#ready = new Promise<void>((resolve, reject) => {
      this.#settleReady = { resolve, reject };
    });
    // Whoever does not wait for it must not be ended by it.
    this.#ready.catch(() => undefined);
    if (flags.isReady()) {
      this.#settleReady.resolve();
    }
    void this.#poll();
  }

  /**
   * Whether a flag is on. `defaultValue` is given for a flag that is not there or is neither true nor false, and as long as
   * there are no flags. Throws with code `evaluation_context_invalid` if the context is none.
   */
  isEnabled(flagKey: string, context: EvaluationContext = {}, defaultValue = false): boolean {
    return unwrap(this.#native.isEnabled(String(flagKey), targets(context), defaultValue));
  }

  /** The values of all flags that are true or false. */
  allFlags(context: EvaluationContext = {}): Record<string, boolean> {
    return JSON.parse(unwrap(this.#native.allFlags(targets(context)))) as Record<string, boolean>;
  }

  /** The name that the official package uses for {@link allFlags}. */
  getAllFlags(context?: EvaluationContext): Record<string, boolean> {
    return this.allFlags(context);
  }

  /** A flag as the server describes it, with wire names. */
  flag(flagKey: string): Record<string, unknown> | undefined {
    const text = this.#native.flag(String(flagKey));
    return text === null ? undefined : (JSON.parse(text) as Record<string, unknown>);
  }

  /** The name that the official package uses for {@link flag}. */
  getFlag(flagKey: string): Record<string, unknown> | undefined {
    return this.flag(flagKey);
  }

  /** The flags as JSON text, to begin with at the next start. */
  toJson(): string | undefined {
    return this.#native.toJson() ?? undefined;
  }

  /** What the polls came to. */
  stats(): RuntimeClientStats {
    const { lastPollAt, lastSuccessfulPollAt, ...rest } = this.#native.stats();
    const date = (time: number | undefined): Date | null => (time === undefined ? null : new Date(time));
    const cacheAge = lastSuccessfulPollAt === undefined ? null : Math.max(0, Date.now() - lastSuccessfulPollAt);
    return { ...rest, lastPollAt: date(lastPollAt), lastSuccessfulPollAt: date(lastSuccessfulPollAt), cacheAge };
  }

  /** The name that the official package uses for {@link stats}. */
  getStats(): RuntimeClientStats {
    return this.stats();
  }

  /**
   * Waits until there are flags, which a bootstrap gives at once. Fails with kind `authentication` if the API key is refused,
   * with kind `timeout` after `timeoutMs`, and with kind `cancelled` if it is closed before.
   */
  async waitUntilReady({ timeoutMs }: { timeoutMs?: number } = {}): Promise<void> {
    const limit = checkedMilliseconds('timeoutMs', timeoutMs);
    if (limit === undefined) {
      return this.#ready;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const message = `there are no feature flags after ${limit} ms`;
      timer = setTimeout(() => reject(new WorkOSError({ kind: 'timeout', code: 'timeout', message, retryable: true })), limit);
    });
    try {
      await Promise.race([this.#ready, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Calls a function when something happens. Nothing has to be listened to. */
  on<Event extends keyof RuntimeClientEvents>(event: Event, listener: Listener<Event>): this {
    const all = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, all.add(listener as (value: never) => void));
    return this;
  }

  /** Stops calling a function. */
  off<Event extends keyof RuntimeClientEvents>(event: Event, listener: Listener<Event>): this {
    this.#listeners.get(event)?.delete(listener as (value: never) => void);
    return this;
  }

  /** Ends the polls. What is known stays. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#settleReady.reject(
      new WorkOSError({ kind: 'cancelled', code: 'cancelled', message: 'the feature flags were closed before they came' }),
    );
  }

  /** What is safe to log. */
  toJSON(): Record<string, unknown> {
    return { ...this.stats() };
  }

  async #poll(): Promise<void> {
    try {
      const text = await settled(undefined, 'feature_flags.poll_feature_flags_v2', () => this.#native.refresh());
      this.#settleReady.resolve();
      for (const change of JSON.parse(text) as FlagChange[]) {
        this.#tell('change', change);
      }
    } catch (cause) {
      const error = cause as WorkOSError;
      if (this.#native.nextDelay() === null) {
        this.#settleReady.reject(error);
        this.#tell('failed', error);
        return;
      }
      this.#tell('error', error);
    }
    const delay = this.#native.nextDelay();
    if (this.#isClosed || delay === null) {
      return;
    }
    this.#timer = setTimeout(() => void this.#poll(), delay);
    // Not every JavaScript runtime has timers that can be told so.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  #tell<Event extends keyof RuntimeClientEvents>(event: Event, value: RuntimeClientEvents[Event]): void {
    if (this.#isClosed) {
      return;
    }
    for (const listener of this.#listeners.get(event) ?? []) {
      try {
        (listener as Listener<Event>)(value);
      } catch (error) {
        // A mistake of a listener must not end the polls, and must not go unseen.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}

/** Reads feature flags, switches them, and evaluates them. */
export class FeatureFlags extends Generated {
  /**
   * Evaluates flags inside the application: all of them are fetched at once and again every 30 seconds, and `isEnabled` needs
   * no network. Keep one. Fails with kind `decode` (code `flags_malformed`) if the bootstrap is not understood.
   */
  createRuntimeClient(options: RuntimeClientOptions = {}): FeatureFlagsRuntimeClient {
    const { bootstrapFlags } = options;
    const flags = this.waist.native.flags({
      pollingInterval: checkedMilliseconds('pollingIntervalMs', options.pollingIntervalMs),
      requestTimeout: checkedMilliseconds('requestTimeoutMs', options.requestTimeoutMs),
      bootstrap: typeof bootstrapFlags === 'object' ? JSON.stringify(bootstrapFlags) : bootstrapFlags,
    });
    return new FeatureFlagsRuntimeClient(unwrap(flags));
  }
}

/** Types and identifiers in turn. */
function targets(context: EvaluationContext): string[] {
  const flat: string[] = [];
  for (const [name, value] of Object.entries(context ?? {})) {
    if (value === undefined || value === null) {
      continue;
    }
    if (typeof value === 'string' && (name === 'userId' || name === 'organizationId')) {
      flat.push(name === 'userId' ? 'user' : 'organization', value);
    } else if (typeof value === 'object' && typeof value.id === 'string') {
      flat.push(name, value.id);
    } else {
      const message = 'a context is { userId, organizationId }, or an object of { id } by type of target';
      throw new WorkOSError({ kind: 'invalid_request', code: 'evaluation_context_invalid', message });
    }
  }
  return flat;
}

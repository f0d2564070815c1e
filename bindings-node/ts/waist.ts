// Every call goes through here: text in, text out.
import { WorkOSError, isFailure, unwrap } from './error.js';
import { native } from './native.js';
import type { CallSettings, Failure, FullAnswer, NativeCancellation, NativeClient, Settings } from './native.js';
import type { RequestOptions } from './options.js';

/** A native client with the options of its calls. */
export class Waist {
  readonly native: NativeClient;
  readonly #settings: Settings;
  readonly #others = new Map<string, Waist>();

  constructor(settings: Settings) {
    this.native = unwrap(native.createClient(settings));
    this.#settings = settings;
  }

  /** The same with another client id. An application has few, so their connections are kept. */
  withClientId(clientId: string | undefined): Waist {
    if (clientId === undefined || clientId === this.#settings.clientId) {
      return this;
    }
    let other = this.#others.get(clientId);
    if (other === undefined) {
      other = new Waist({ ...this.#settings, clientId });
      if (this.#others.size === 16) {
        this.#others.clear();
      }
      this.#others.set(clientId, other);
    }
    return other;
  }

  /** Sends a call. The promise is fulfilled with the body of the answer or with a failure, and only rejected if cancelled. */
  execute(
    operation: string,
    path: string[],
    params: string | undefined,
    accessToken: string | undefined,
    options: RequestOptions | undefined,
  ): Promise<string | Failure> {
    if (options === undefined && accessToken === undefined) {
      // Nothing but text is given unless the full answer is asked for.
      return this.native.execute(operation, path, params) as Promise<string | Failure>;
    }
    const settings = callSettings(options, accessToken);
    const signal = options?.signal;
    const outcome =
      signal === undefined
        ? this.native.execute(operation, path, params, settings)
        : cancellable(signal, operation, (cancellation) =>
            this.native.execute(operation, path, params, settings, cancellation),
          );
    return settings.fullAnswer ? reported(outcome, options?.onResponse) : (outcome as Promise<string | Failure>);
  }
}

async function reported(
  pending: Promise<string | FullAnswer | Failure>,
  report: RequestOptions['onResponse'],
): Promise<string | Failure> {
  const outcome = await pending;
  if (typeof outcome === 'string' || isFailure(outcome)) {
    return outcome;
  }
  const { body, status, requestId, attempts } = outcome;
  const headers: Record<string, string> = Object.create(null);
  for (let index = 0; index < outcome.headers.length; index += 2) {
    const [name = '', value = ''] = outcome.headers.slice(index, index + 2);
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  report?.({ status, requestId, headers, attempts });
  return body;
}

/** Runs native work that a signal can cancel. */
export async function cancellable<T extends string | Uint8Array | FullAnswer | Failure>(
  signal: AbortSignal,
  operation: string,
  start: (cancellation: NativeCancellation) => Promise<T>,
): Promise<T> {
  if (signal.aborted) {
    throw cancelled(signal, operation);
  }
  const cancellation = new native.Cancellation();
  const forget = listen(signal, cancellation);
  try {
    const outcome = await start(cancellation);
    if (isFailure(outcome) && outcome.kind === 'cancelled') {
      throw cancelled(signal, operation);
    }
    return outcome;
  } finally {
    forget();
  }
}

// One listener for each signal, because Node warns about more than ten, and a signal can guard any number of calls.
const guarded = new WeakMap<AbortSignal, Set<NativeCancellation>>();

function listen(signal: AbortSignal, cancellation: NativeCancellation): () => void {
  let calls = guarded.get(signal);
  if (calls === undefined) {
    const all = (calls = new Set());
    guarded.set(signal, all);
    signal.addEventListener('abort', () => all.forEach((call) => call.cancel()), { once: true });
  }
  calls.add(cancellation);
  return () => calls.delete(cancellation);
}

/** A duration that the native part can take. */
export function checkedMilliseconds(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (typeof value === 'number' && value >= 0)) {
    return value;
  }
  throw new WorkOSError({
    kind: 'configuration',
    code: 'duration_invalid',
    message: `${name} must be a number of milliseconds that is not negative`,
  });
}

/** A count that the native part can take. */
export function checkedCount(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= 1000)) {
    return value;
  }
  throw new WorkOSError({
    kind: 'configuration',
    code: 'count_invalid',
    message: `${name} must be a whole number from 0 to 1000`,
  });
}

function callSettings(options: RequestOptions | undefined, accessToken: string | undefined): CallSettings {
  const headers = options?.headers;
  return {
    timeout: checkedMilliseconds('timeout', options?.timeout),
    maxRetries: checkedCount('maxRetries', options?.maxRetries),
    idempotencyKey: options?.idempotencyKey,
    headers: headers === undefined ? undefined : Object.entries(headers).flat(),
    apiKey: options?.apiKey,
    accessToken,
    fullAnswer: checkedListener(options?.onResponse),
  };
}

function checkedListener(value: unknown): true | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (typeof value === 'function') {
    return true;
  }
  throw new WorkOSError({ kind: 'configuration', code: 'listener_invalid', message: 'onResponse must be a function' });
}

function cancelled(signal: AbortSignal, operation: string): WorkOSError {
  return new WorkOSError(
    { kind: 'cancelled', code: 'cancelled', message: 'the call was cancelled', operation },
    signal.reason,
  );
}

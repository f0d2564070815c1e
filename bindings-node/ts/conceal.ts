// Secrets must not be printed. `console.log` and `util.inspect` ask an object for this method.
export const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never;

/** What stands in the place of a secret wherever one would be shown. */
export const REDACTED = '[redacted]';

/** A method that shows an object with some members redacted. */
export function concealing(members: readonly string[]): () => unknown {
  return function (this: Record<string, unknown>): unknown {
    const shown: Record<string, unknown> = { ...this };
    for (const name of members) {
      if (shown[name] !== undefined && shown[name] !== null) {
        shown[name] = REDACTED;
      }
    }
    return shown;
  };
}

/** Gives an object the method, without adding to what is copied, compared or written as JSON. */
export function conceal<T extends object>(value: T, inspect: () => unknown): T {
  return Object.defineProperty(value, INSPECT, { value: inspect });
}

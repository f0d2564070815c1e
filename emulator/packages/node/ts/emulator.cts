import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

import { Control } from './control.cjs';
import { EmulatorError } from './errors.cjs';
import { program } from './program.cjs';
import type { Seed } from './types.cjs';

/** What an emulator is started with. */
export interface EmulatorOptions {
  /** What it starts with, one seed or several. */
  seed?: Seed | Seed[];
  /** Port on the loopback interface; 0, the default, takes a free one. */
  port?: number;
  /** Number from which ids, codes and secrets follow; 0 by default. */
  seedNumber?: number;
  /** API key of the environment. */
  apiKey?: string;
  /** Client id of the environment. */
  clientId?: string;
  /** The sign-in pages wait for a person. */
  interactive?: boolean;
  /** Every valid request is answered with a sample. */
  contract?: boolean;
  /** Milliseconds until it must be ready; 10,000 by default. */
  timeout?: number;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Milliseconds that the program gets to end before it is ended. */
const GRACE = 5000;

/**
 * A running emulator. It stops with `stop` or at the end of an `await using` block, and at the latest with this process,
 * however that ends. It does not keep the process from ending.
 */
export class Emulator extends Control {
  /** An API key that it accepts. */
  readonly apiKey: string;
  /** Client id of its environment. */
  readonly clientId: string;
  readonly #child: Child;

  private constructor(child: Child, ready: { url: string; api_key: string; client_id: string }) {
    super(ready.url);
    this.apiKey = ready.api_key;
    this.clientId = ready.client_id;
    this.#child = child;
  }

  /** Starts an emulator. Rejects with `program_missing`, `start_failed`, or `refused` for a seed that does not fit. */
  static async start(options: EmulatorOptions = {}): Promise<Emulator> {
    const { seed = [], timeout = 10_000 } = options;
    const args = ['--json', '--exit-with-stdin', '--port', String(options.port ?? 0)];
    args.push('--seed-number', String(options.seedNumber ?? 0));
    args.push(...(options.apiKey === undefined ? [] : ['--api-key', options.apiKey]));
    args.push(...(options.clientId === undefined ? [] : ['--client-id', options.clientId]));
    args.push(...(options.interactive ? ['--interactive'] : []), ...(options.contract ? ['--contract'] : []));
    const { child, ready } = await launch(program(), args, timeout);
    const emulator = new Emulator(child, ready);
    try {
      for (const one of Array.isArray(seed) ? seed : [seed]) {
        await emulator.seed(one);
      }
    } catch (error) {
      await emulator.stop();
      throw error;
    }
    return emulator;
  }

  /** The variables that lead a client of any language to it. */
  get environment(): { WORKOS_BASE_URL: string; WORKOS_API_KEY: string; WORKOS_CLIENT_ID: string } {
    return { WORKOS_BASE_URL: this.url, WORKOS_API_KEY: this.apiKey, WORKOS_CLIENT_ID: this.clientId };
  }

  /** Whether its process has not ended. */
  get isRunning(): boolean {
    return isRunning(this.#child);
  }

  /** Stops it and waits for its process. Does nothing the second time. */
  async stop(): Promise<void> {
    await end(this.#child);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** `Emulator.start`. */
export const startEmulator = (options?: EmulatorOptions): Promise<Emulator> => Emulator.start(options);

async function launch(file: string, args: string[], timeout: number): Promise<{ child: Child; ready: any }> {
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
  // Nothing about it keeps this process from ending; when that has ended, so has the child's input, and the child.
  const quiet = [child, child.stdin, child.stdout, child.stderr] as unknown as { unref(): void }[];
  const cause = (reason: string) => `the emulator did not start: ${reason} (${file} ${args.join(' ')})`;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-10_000);
  });
  // A pipe whose other end is gone is an error only to those who write to it.
  child.stdin.on('error', () => {});
  const line = new Promise<string>((resolve, reject) => {
    const failed = (reason: string, error?: Error) =>
      reject(new EmulatorError('start_failed', cause(reason), error ? { cause: error } : {}));
    const timer = setTimeout(() => failed(`it was not ready within ${timeout} ms`), timeout);
    const settled = <T,>(act: (value: T) => void) => (value: T) => {
      clearTimeout(timer);
      act(value);
    };
    child.once('error', settled((error: Error) => failed(error.message, error)));
    child.once('close', settled((code) => failed(said.trim() || `it ended with status ${code}`)));
    let received = '';
    child.stdout.setEncoding('utf8').on('data', function read(text: string) {
      received += text;
      if (received.includes('\n')) {
        child.stdout.off('data', read).resume();
        settled(resolve)(received);
      }
    });
  });
  try {
    const ready = JSON.parse(await line);
    for (const handle of quiet) {
      handle.unref();
    }
    return { child, ready };
  } catch (error) {
    await end(child);
    throw error;
  }
}

const isRunning = (child: Child) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

async function end(child: Child): Promise<void> {
  if (!isRunning(child)) {
    return;
  }
  child.ref();
  const ended = once(child, 'exit');
  // The end of its input is its sign to go.
  child.stdin.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  await ended;
  clearTimeout(timer);
}

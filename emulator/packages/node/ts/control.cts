import { readFile } from 'node:fs/promises';
import { request } from 'node:http';

import { EmulatorError } from './errors.cjs';
import type {
  ClockReading,
  CoveredOperation,
  Expectation,
  ExpectationOptions,
  Fault,
  Mail,
  RateLimit,
  ReceivedRequest,
  Seed,
  SetFault,
  WebhookAttempt,
  WebhookFault,
} from './types.cjs';

/** Milliseconds that a control may take; all but those that wait answer at once. */
const TIMEOUT = 30_000;

/** Handle on an emulator that runs somewhere on this machine. `Emulator` is one that was started here. */
export class Control {
  /** Its origin, such as `http://127.0.0.1:4100`: the base URL of a client. */
  readonly url: string;

  constructor(url: string) {
    this.url = url.replace(/\/+$/, '');
  }

  /** Pages for a person: state, requests, outbox, webhooks, faults and clock. */
  get inspectorUrl(): string {
    return [this.url, '_emulator', 'inspector'].join('/');
  }

  /** Plants a seed on top of what is there; a reset keeps it. A seed that does not fit is refused, with the place. */
  async seed(seed: Seed): Promise<void> {
    await this.#send('POST', 'seed', await seedText(seed));
  }

  /** The seed that leads to what is there now, with every id and secret. */
  async exportSeed(): Promise<Record<string, unknown>> {
    return this.control('GET', 'seed');
  }

  /** Goes back to the seeded state. Ledger, faults and webhooks are emptied; snapshots and the clock stay. */
  async reset(): Promise<void> {
    await this.#send('POST', 'reset');
  }

  /**
   * Makes requests go wrong: `fault({ operation: 'organizations.list_organizations', status: 503, count: 2 })` answers the
   * next two listings with 503. Refused for an operation that does not exist and for a fault that could never strike.
   */
  async fault(fault: Fault): Promise<void> {
    await this.control('POST', 'faults', fault);
  }

  /** The faults that were set, with what they have done. */
  async faults(): Promise<SetFault[]> {
    return this.#list('faults');
  }

  /** Faults that have not struck as often as they were asked to: what they were to show has not been shown. */
  async unusedFaults(): Promise<SetFault[]> {
    return this.#list('faults/unused');
  }

  /** Takes all faults away. */
  async clearFaults(): Promise<void> {
    await this.#send('DELETE', 'faults');
  }

  /** Sets a token bucket: `limitRate({ requests: 10, seconds: 60 })`. */
  async limitRate(limit: RateLimit): Promise<void> {
    await this.control('POST', 'rate-limits', limit);
  }

  /** The token buckets that were set. */
  async rateLimits(): Promise<RateLimit[]> {
    return this.#list('rate-limits');
  }

  /** Takes all token buckets away. */
  async clearRateLimits(): Promise<void> {
    await this.#send('DELETE', 'rate-limits');
  }

  /** The emulator's time. */
  async clock(): Promise<ClockReading> {
    return this.control('GET', 'clock');
  }

  /** Stops the clock at a time, or where it is. */
  async freezeClock(at?: Date | string): Promise<ClockReading> {
    return this.control('POST', 'clock', { freeze: at === undefined ? true : at instanceof Date ? at.toISOString() : at });
  }

  /** Moves the clock forward by so many seconds. */
  async advanceClock(seconds: number): Promise<ClockReading> {
    return this.control('POST', 'clock', { advance_seconds: seconds });
  }

  /** Lets the clock run ahead of the time of this machine by so many seconds, or behind it. */
  async skewClock(seconds: number): Promise<ClockReading> {
    return this.control('POST', 'clock', { skew_seconds: seconds });
  }

  /** Shows the time of this machine again. */
  async resumeClock(): Promise<ClockReading> {
    return this.control('POST', 'clock', { resume: true });
  }

  /** Mails and text messages that would have been sent, oldest first. */
  async outbox(): Promise<Mail[]> {
    return this.#list('outbox');
  }

  /**
   * The newest one-time code that was sent to an e-mail address or phone number. `after` is the id of a mail: only later ones
   * count. Rejects with `not_in_time` after `timeout` milliseconds: 5,000, or 60,000 at most.
   */
  async waitForCode(to: string, options: { after?: string; timeout?: number } = {}): Promise<string> {
    const { after, timeout = 5000 } = options;
    const answer = await this.#wait('outbox/code', { to, ...(after && { after }) }, timeout);
    if (answer === undefined) {
      const sent = [...new Set((await this.outbox()).map((mail) => mail.to))].sort();
      const detail = sent.length > 0 ? `codes and links went to ${sent.join(', ')}` : 'nothing was sent to anybody';
      throw new EmulatorError('not_in_time', `no code was sent to ${to} within ${timeout} ms; ${detail}`);
    }
    return answer.code;
  }

  /**
   * The newest event of a type, such as `user.created`. `after` is the id of an event: only later ones count. Rejects with
   * `not_in_time` after `timeout` milliseconds: 5,000, or 60,000 at most.
   */
  async waitForEvent(event: string, options: { after?: string; timeout?: number } = {}): Promise<any> {
    const { after, timeout = 5000 } = options;
    const answer = await this.#wait('events/await', { event, ...(after && { after }) }, timeout);
    if (answer === undefined) {
      throw new EmulatorError('not_in_time', `there was no event ${event} within ${timeout} ms`);
    }
    return answer;
  }

  /** The requests so far, or those of an operation such as `organizations.get_organization`; secrets are redacted. */
  async requests(operation?: string): Promise<ReceivedRequest[]> {
    const entries: ReceivedRequest[] = await this.#list('requests');
    return operation === undefined ? entries : entries.filter((entry) => entry.operation === operation);
  }

  /** Compares the requests so far with what is expected; a sentence for each difference. */
  async checkRequests(expectations: Expectation[], options: ExpectationOptions = {}): Promise<string[]> {
    const body = { expect: expectations, in_order: options.inOrder ?? false, only: options.only ?? false };
    return (await this.control('POST', 'requests/check', body)).problems;
  }

  /**
   * `checkRequests` that rejects with `unmet_expectations` if there is a difference:
   * `expectRequests([{ operation: 'user_management.create_user', times: 1 }], { only: true })`.
   */
  async expectRequests(expectations: Expectation[], options: ExpectationOptions = {}): Promise<void> {
    const problems = await this.checkRequests(expectations, options);
    if (problems.length > 0) {
      throw new EmulatorError('unmet_expectations', problems.join('\n'));
    }
  }

  /** Forgets the requests so far. */
  async clearRequests(): Promise<void> {
    await this.#send('DELETE', 'requests');
  }

  /** Keeps the state under a name, in place of what was kept under it. */
  async snapshot(name: string): Promise<void> {
    await this.control('POST', 'snapshots', { name });
  }

  /** Goes back to a snapshot, which stays. */
  async restore(name: string): Promise<void> {
    await this.control('POST', 'snapshots/restore', { name });
  }

  /** Names of the snapshots, in alphabetical order. */
  async snapshots(): Promise<string[]> {
    return this.#list('snapshots');
  }

  /** Drops all snapshots. */
  async dropSnapshots(): Promise<void> {
    await this.#send('DELETE', 'snapshots');
  }

  /**
   * Starts an emulator that goes on from the state of this one and shares nothing with it from then on; a reset takes it back
   * to this state. Seed once and give every test a fork. It ends with `end`, at the end of an `await using` block, or with its
   * origin.
   */
  async fork(): Promise<Fork> {
    return new Fork(this, await this.control('POST', 'forks'));
  }

  /** Every attempt to deliver a webhook. */
  async webhooks(): Promise<WebhookAttempt[]> {
    return this.#list('webhooks');
  }

  /**
   * Waits until every webhook has arrived or been given up, `timeout` milliseconds at most, and gives all attempts. Those that
   * wait for a frozen clock or for `resumeWebhooks` are left waiting.
   */
  async settleWebhooks(timeout = TIMEOUT): Promise<WebhookAttempt[]> {
    accepted('POST', 'webhooks/settled', await this.#ask('POST', 'webhooks/settled', undefined, timeout));
    return this.webhooks();
  }

  /** Makes all attempts now, whatever clock and pause say, and gives all of them. */
  async drainWebhooks(timeout = TIMEOUT): Promise<WebhookAttempt[]> {
    accepted('POST', 'webhooks/drain', await this.#ask('POST', 'webhooks/drain', undefined, timeout));
    return this.webhooks();
  }

  /** Holds webhooks back until `resumeWebhooks`. */
  async pauseWebhooks(): Promise<void> {
    await this.#send('POST', 'webhooks/pause');
  }

  /** Lets webhooks go that were held back. */
  async resumeWebhooks(): Promise<void> {
    await this.#send('POST', 'webhooks/resume');
  }

  /** Lets webhooks be lost, doubled, delayed, overtaken or forged. */
  async webhookFault(fault: WebhookFault): Promise<void> {
    await this.control('POST', 'webhooks/faults', fault);
  }

  /** The webhook faults that were set, with what they have done. */
  async webhookFaults(): Promise<WebhookFault[]> {
    return this.#list('webhooks/faults');
  }

  /** Webhook faults that have not struck as often as they were asked to. */
  async unusedWebhookFaults(): Promise<WebhookFault[]> {
    return this.#list('webhooks/faults/unused');
  }

  /** Takes all webhook faults away. */
  async clearWebhookFaults(): Promise<void> {
    await this.#send('DELETE', 'webhooks/faults');
  }

  /** Sends an event of the log once more. */
  async replayWebhook(eventId: string): Promise<void> {
    await this.control('POST', 'webhooks/replay', { event_id: eventId });
  }

  /** Another secret for an endpoint, which is given. With the former one kept, webhooks carry two signatures. */
  async rotateWebhookSecret(endpointId: string, options: { keepFormer?: boolean } = {}): Promise<string> {
    const body = { endpoint_id: endpointId, keep_former: options.keepFormer ?? false };
    return (await this.control('POST', 'webhooks/rotate-secret', body)).secret;
  }

  /** Sends an event of any type to every enabled endpoint, and gives it. */
  async sendWebhook(type: string, data?: Record<string, unknown>, context?: Record<string, unknown>): Promise<any> {
    return (await this.control('POST', 'webhooks/send', { type, data, context })).event;
  }

  /**
   * Signs a user in without a sign-in: access and refresh token, and cookies for each SDK with `cookie_password`. The members are
   * those of the control: `session({ email: 'ada@acme.com' })`.
   */
  async session(members: Record<string, unknown> = {}): Promise<any> {
    return this.control('POST', 'sessions', members);
  }

  /** A directory with what an administrator enters at the identity provider: its SCIM endpoint and bearer token. */
  async directory(id: string): Promise<any> {
    return this.control('GET', 'directories/' + encodeURIComponent(id));
  }

  /** Signs access tokens with another key from now on. Tokens of the former key verify only if it is kept, the default. */
  async rotateKeys(options: { keepFormer?: boolean } = {}): Promise<void> {
    await this.control('POST', 'keys/rotate', { keep_former: options.keepFormer ?? true });
  }

  /** What the environment demands at sign-in, after these changes to it. */
  async authkit(changes?: Record<string, unknown>): Promise<Record<string, unknown>> {
    return changes === undefined ? this.control('GET', 'authkit') : this.control('PATCH', 'authkit', changes);
  }

  /** Every operation, and whether it acts. */
  async coverage(): Promise<CoveredOperation[]> {
    return this.#list('coverage');
  }

  /** Any other control by its path below `/_emulator/`, with a JSON body. Gives its JSON answer. */
  async control(method: string, path: string, body?: unknown): Promise<any> {
    return this.#send(method, path, body === undefined ? undefined : JSON.stringify(body));
  }

  /** What a control waited for; undefined if it did not come in time. */
  async #wait(path: string, wanted: Record<string, string>, timeout: number): Promise<any> {
    const query = new URLSearchParams({ ...wanted, timeout_ms: String(Math.round(timeout)) });
    const answer = await this.#ask('GET', `${path}?${query}`, undefined, timeout + TIMEOUT);
    return answer.status === 404 ? undefined : accepted('GET', path, answer);
  }

  async #list(path: string): Promise<any[]> {
    return (await this.#send('GET', path)).data;
  }

  async #send(method: string, path: string, body?: string): Promise<any> {
    return accepted(method, path, await this.#ask(method, path, body));
  }

  /** Asks over a connection of its own: one that is kept would keep the process from ending. */
  #ask(method: string, path: string, body?: string, timeout = TIMEOUT): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const failed = (cause: Error) => {
        const message = `the emulator at ${this.url} does not answer (${cause.message}): is it still running?`;
        reject(new EmulatorError('unreachable', message, { cause }));
      };
      const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const options = { method, headers, agent: false, signal: AbortSignal.timeout(timeout) };
      const asked = request(`${this.url}/_emulator/${path}`, options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', failed);
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, value: json(Buffer.concat(chunks).toString()) }));
      });
      asked.on('error', failed);
      asked.end(body);
    });
  }
}

/** An emulator that was made from another: see `Control.fork`. */
export class Fork extends Control {
  /** An API key that it accepts. */
  readonly apiKey: string;
  /** Client id of its environment. */
  readonly clientId: string;
  readonly #origin: Control;

  /** @internal */
  constructor(origin: Control, answer: { url: string; api_key: string; client_id: string }) {
    super(answer.url);
    this.apiKey = answer.api_key;
    this.clientId = answer.client_id;
    this.#origin = origin;
  }

  /** The variables that lead a client of any language to it. */
  get environment(): { WORKOS_BASE_URL: string; WORKOS_API_KEY: string; WORKOS_CLIENT_ID: string } {
    return { WORKOS_BASE_URL: this.url, WORKOS_API_KEY: this.apiKey, WORKOS_CLIENT_ID: this.clientId };
  }

  /** Ends it. Rejects with `refused` the second time. */
  async end(): Promise<void> {
    await this.#origin.control('DELETE', 'forks', { url: this.url });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
  }
}

interface Answer {
  status: number;
  value: any;
}

function accepted(method: string, path: string, { status, value }: Answer): any {
  if (status >= 400) {
    const message = value?.message ?? `the emulator answered ${status}`;
    throw new EmulatorError('refused', `${method} /_emulator/${path}: ${message}`, { status });
  }
  return value;
}

function json(text: string): any {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A seed as text. A text that looks like the name of a file is refused: it would be read as YAML. */
async function seedText(seed: Seed): Promise<string> {
  if (seed instanceof URL) {
    return readFile(seed, 'utf8');
  }
  if (typeof seed !== 'string') {
    return JSON.stringify(seed);
  }
  if (/^[^\n]*\.(ya?ml|json)$/.test(seed)) {
    throw new TypeError(`the seed is the name of a file: give its URL, such as new URL('${seed}', import.meta.url)`);
  }
  return seed;
}

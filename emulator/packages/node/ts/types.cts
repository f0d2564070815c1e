// What the controls say and take: JSON as the emulator writes it, with the same names in every language.

/** Which requests are struck, and what becomes of them. Without `count`, `every`, `requests` and `probability`, one is. */
export interface Fault {
  /** Strikes this operation, such as `organizations.list_organizations`. */
  operation?: string;
  /** Strikes this HTTP method. */
  method?: string;
  /** Strikes this path, exact or as a template: `/user_management/users/{id}`. */
  path?: string;
  /** Strikes requests with these headers. */
  when_headers?: Record<string, string>;
  /** Strikes requests with these query parameters. */
  when_query?: Record<string, string>;
  /** Strikes requests whose body has these values, by path: `metadata.plan`. */
  when_body?: Record<string, unknown>;
  /** How many requests are struck; 0 for all. */
  count?: number;
  /** Strikes every so many of the requests that fit. */
  every?: number;
  /** Strikes these of the requests that fit, counted from 1. */
  requests?: number[];
  /** Strikes with this probability, from 0 to 1. */
  probability?: number;
  /** Number from which chance follows. */
  seed?: number;
  /** Answers with this status, without carrying out the request. */
  status?: number;
  /** Headers of the answer. */
  headers?: Record<string, string>;
  /** Body of the answer: text as it is, anything else as JSON. */
  body?: unknown;
  /** Carries the request out although something else is answered. */
  commit?: boolean;
  /** Waits so many milliseconds first. */
  delay_ms?: number;
  /** Waits up to so many milliseconds more. */
  jitter_ms?: number;
  /** Sends the answer's body at this rate. */
  bytes_per_second?: number;
  /** Breaks the connection. */
  drop?: 'before_headers' | 'reset' | 'after_commit' | 'mid_body' | 'stale';
  /** Cuts the body in the middle, a JSON text that ends too early. */
  malformed?: boolean;
  /** Distorts the body. */
  payload?:
    | 'empty'
    | 'proxy_page'
    | 'unknown_values'
    | 'extra_members'
    | 'missing_members'
    | 'nulls'
    | 'byte_order_mark'
    | 'invalid_utf8';
  /** Sets members of the answer, by path; `*` is every item: `data.*.state`. */
  set?: Record<string, unknown>;
  /** Takes members out of the answer, by path. */
  remove?: string[];
}

/** A fault that was set, and what it has done. */
export interface SetFault extends Fault {
  /** Requests that have fitted it, the struck ones included. */
  seen: number;
  /** Requests that it still strikes; null for all of them. */
  remaining: number | null;
  /** Requests that it has struck. */
  struck: number;
}

/** A mail or text message that would have been sent. */
export interface Mail {
  /** Its id. */
  id: string;
  /** What it is for: `magic_auth`, `invitation`, `password_reset` and others. */
  purpose: string;
  /** An e-mail address or a phone number. */
  to: string;
  /** One-time code in it. */
  code?: string;
  /** Link in it. */
  link?: string;
  /** Its words, where the application chose them. */
  text?: string;
  /** Time of sending. */
  created_at: string;
}

/** A request that the emulator received, and its answer; secrets are redacted. */
export interface ReceivedRequest {
  /** Counts from 1. */
  sequence: number;
  /** When it came. */
  at: string;
  /** Operation, if the request was for one. */
  operation: string | null;
  /** HTTP method. */
  method: string;
  /** Path as it was sent. */
  path: string;
  /** Pairs of the query. */
  query: [name: string, value: string][];
  /** Header names in lower case, and values. */
  headers: [name: string, value: string][];
  /** Members of a JSON or form body, null for none. */
  body: any;
  /** Status of the answer; null if the connection broke before one. */
  status: number | null;
  /** Headers of the answer. */
  response_headers: [name: string, value: string][];
  /** The answer's JSON. */
  response: any;
  /** A fault struck the request. */
  fault: boolean;
}

/** Requests that a test expects: at least one, unless it says how many. */
export interface Expectation {
  /** Of this operation, such as `user_management.create_user`. */
  operation?: string;
  /** With this HTTP method. */
  method?: string;
  /** To this path, exact or as a template: `/user_management/users/{id}`. */
  path?: string;
  /** With these headers. */
  headers?: Record<string, string>;
  /** With these query parameters. */
  query?: Record<string, string>;
  /** With these values in the body, by path: `domain_data.0.domain`. */
  body?: Record<string, unknown>;
  /** Exactly so often; 0 for never. */
  times?: number;
  /** So often or more. */
  at_least?: number;
  /** So often or less. */
  at_most?: number;
}

/** How the requests so far are compared with what is expected. */
export interface ExpectationOptions {
  /** They came as listed, with others between them allowed. */
  inOrder?: boolean;
  /** No others came. */
  only?: boolean;
}

/** A token bucket: requests that find it empty are answered with 429. */
export interface RateLimit {
  /** How many requests it holds. */
  requests: number;
  /** Seconds in which an empty one is full again. */
  seconds: number;
  /** Only for this operation. */
  operation?: string;
  /** Only for this HTTP method. */
  method?: string;
  /** Only for this path, exact or as a template. */
  path?: string;
  /** A bucket for every bearer token instead of one for all. */
  per_caller?: boolean;
  /** Form of the `Retry-After` header. */
  retry_after?: 'seconds' | 'date' | 'none';
}

/** Which webhooks are struck, one unless `count` says otherwise, and what happens to them on their way. */
export interface WebhookFault {
  /** Strikes events of this type; `dsync.*` is every type that starts with `dsync.`. */
  event?: string;
  /** Strikes webhooks to this endpoint. */
  endpoint_id?: string;
  /** How many webhooks are struck; 0 for all. */
  count?: number;
  /** It never arrives. */
  lost?: boolean;
  /** It is delivered so many times more. */
  duplicates?: number;
  /** It leaves so much later, by the emulator's clock. */
  delay_ms?: number;
  /** It leaves after so many later webhooks of its endpoint. */
  overtaken_by?: number;
  /** What is wrong with its signature. */
  signature?: 'forged' | 'missing' | 'malformed' | 'body_altered';
  /** How many seconds the signed time is off, negative for an old one. */
  timestamp_shift_seconds?: number;
}

/** An attempt to deliver a webhook. */
export interface WebhookAttempt {
  /** Id of the endpoint. */
  endpoint_id: string;
  /** Where it was sent. */
  url: string;
  /** Id of the event. */
  event_id: string;
  /** Type of the event. */
  event: string;
  /** Counts from 1. */
  attempt: number;
  /** When, by the emulator's clock. */
  at: string;
  /** Status of the endpoint's answer. */
  status: number | null;
  /** Why there was none. */
  error: string | null;
  /** The endpoint answered with a 2xx status. */
  delivered: boolean;
  /** A webhook fault had a hand in it. */
  fault: boolean;
}

/** The emulator's time. */
export interface ClockReading {
  /** Its time, such as `2026-01-15T12:00:00.000Z`. */
  now: string;
  /** It stands still. */
  frozen: boolean;
}

/** An operation of the API. */
export interface CoveredOperation {
  /** Its name: `organizations.get_organization`. */
  operation: string;
  /** HTTP method. */
  method: string;
  /** Path template. */
  path: string;
  /** It acts; otherwise it answers 501. */
  behaviour: boolean;
}

/** What an emulator starts with: an object in the form of a seed file, YAML or JSON text, or the URL of a file. */
export type Seed = Record<string, unknown> | string | URL;

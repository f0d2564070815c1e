/** How a client is configured. Members that are absent are taken from the environment or keep their default. */
export interface WorkOSOptions {
  /** API key; `WORKOS_API_KEY` if absent. */
  apiKey?: string;
  /** Client id of the environment, or of a Connect application; `WORKOS_CLIENT_ID` if absent. */
  clientId?: string;
  /** Client secret, where it is not the API key: that of a Connect application. */
  clientSecret?: string;
  /**
   * Where the API lives: an emulator or a proxy. It then stands for every host of WorkOS. `WORKOS_BASE_URL` if absent.
   */
  baseUrl?: string;
  /** Host of the API. The official package has it; `baseUrl` says the same in one word. */
  apiHostname?: string;
  /** Whether `apiHostname` speaks https: `true` if absent. */
  https?: boolean;
  /** Port of `apiHostname`. */
  port?: number;
  /** Domain of the environment's AuthKit, such as `example.authkit.app`, which the OAuth operations of `connect` need. */
  authkitDomain?: string;
  /** How many milliseconds a call may take in all, retries included: 60,000 if absent. */
  timeout?: number;
  /** How often a call is repeated when that is safe: 3 times if absent. */
  maxRetries?: number;
  /** Name and version of the application, added to the `User-Agent` header. */
  appInfo?: { name: string; version: string };
  /** Allows a base URL of `http://` outside this machine. The API key then travels readable: never in production. */
  dangerAllowPlainHttp?: boolean;
}

/** What one call does differently from the client's configuration. */
export interface RequestOptions {
  /** Cancels the call: it is then rejected with a `WorkOSError` of kind `cancelled`, whose name is `AbortError`. */
  signal?: AbortSignal;
  /** How many milliseconds the call may take in all, retries included. */
  timeout?: number;
  /** How often the call is repeated when that is safe. */
  maxRetries?: number;
  /** Sent as `Idempotency-Key`. Only audit-log events honour it; there one is made if none is given. */
  idempotencyKey?: string;
  /** Sent besides the usual headers. A header that the client sets itself is replaced. */
  headers?: Record<string, string>;
  /** The API key instead of the client's. */
  apiKey?: string;
  /**
   * Told about the answer of a call that succeeds, before the call gives its result; of a list, about each page. Errors
   * have the same members themselves.
   */
  onResponse?: (response: ResponseMetadata) => void;
}

/** What came around the body of an answer. */
export interface ResponseMetadata {
  /** The HTTP status. */
  readonly status: number;
  /** The server's identifier of the request, which its support asks for. */
  readonly requestId: string | undefined;
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** How often the request was tried. */
  readonly attempts: number;
}

import { WorkOSError, unwrap } from './error.js';
import { native } from './native.js';

/** Value of an `Authorization` header, as a server gives it. */
export type AuthorizationHeader = string | null | undefined;

/**
 * The token of an `Authorization` header. Fails with kind `authentication`: code `bearer_token_missing` if there is no
 * header, `bearer_token_malformed` if it does not have the form `Bearer <token>`.
 */
export function bearerToken(authorization: AuthorizationHeader): string {
  return unwrap(native.bearerToken(typeof authorization === 'string' ? authorization : undefined));
}

/** How to answer a request whose token was not accepted (RFC 6750, section 3). */
export class BearerRefusal {
  /** HTTP status: 401 for the token, 403 for what it allows, 503 if the keys cannot be had, 500 for anything else. */
  readonly status: number;
  /** The `WWW-Authenticate` header, with 401 and 403. */
  readonly wwwAuthenticate: string | undefined;
  /** How many seconds to name in the `Retry-After` header, with 503. */
  readonly retryAfter: number | undefined;

  /**
   * The answer to an error of `authenticateBearer` or of a `require…` method. `resourceMetadata` is the address of the
   * metadata of the resource, by which an MCP client finds out where to sign in.
   */
  constructor(error: unknown, resourceMetadata?: string) {
    const { kind, code, message, retryAfter } =
      error instanceof WorkOSError ? error : { kind: 'unexpected', code: undefined, message: '', retryAfter: undefined };
    const refusal = native.bearerRefusal(kind, code, message, retryAfter, resourceMetadata);
    this.status = refusal.status;
    this.wwwAuthenticate = refusal.wwwAuthenticate;
    this.retryAfter = refusal.retryAfter;
  }

  /** The headers of the answer by their names. */
  get headers(): Record<string, string> {
    return {
      ...(this.wwwAuthenticate !== undefined && { 'WWW-Authenticate': this.wwwAuthenticate }),
      ...(this.retryAfter !== undefined && { 'Retry-After': String(Math.ceil(this.retryAfter)) }),
    };
  }
}

/** What a protected resource says about itself. */
export interface ProtectedResourceOptions {
  /** The resource, which is also the audience of its tokens. */
  resource: string;
  /** Origin of the authorization server: the AuthKit domain with `https://`. */
  authorizationServer: string;
  /** Scopes that the resource knows. */
  scopes?: readonly string[];
  /** The name of the resource for people. */
  name?: string;
  /** Where developers read about the resource. */
  documentation?: string;
}

/**
 * The metadata of a protected resource (RFC 9728), which MCP clients read to find the authorization server. Serve
 * {@link toJson} at {@link metadataUrl}, to anyone.
 */
export class ProtectedResource {
  readonly #json: string;
  /** Where clients look for the document; undefined if the resource is not a URL. */
  readonly metadataUrl: string | undefined;

  constructor({ scopes, ...options }: ProtectedResourceOptions) {
    const { json, url } = native.resourceMetadata({ ...options, scopes: scopes && [...scopes] });
    this.#json = json;
    this.metadataUrl = url;
  }

  /** The document as JSON text. */
  toJson(): string {
    return this.#json;
  }

  /** The document, for `Response.json(resource)` and the like. */
  toJSON(): Record<string, unknown> {
    return JSON.parse(this.#json) as Record<string, unknown>;
  }
}

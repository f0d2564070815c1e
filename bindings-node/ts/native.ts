// What the TypeScript layer asks of the native part, whatever that is made of: today a Node-API module, later a
// WebAssembly build of the same core. `#native` is mapped in package.json, so nothing here knows which one it is.
import loaded from '#native';

/** An error as it crosses the boundary. Only failures have a `kind`. */
export interface Failure {
  kind: string;
  code?: string;
  message: string;
  status?: number;
  requestId?: string;
  retryAfter?: number;
  retryable: boolean;
  attempts: number;
  fieldErrors: { field?: string; code?: string; message?: string }[];
  operation?: string;
  challenge?: string;
  callback?: { code: string; description?: string; connectionId?: string; organizationId?: string };
  cause?: string;
}

export interface Settings {
  apiKey?: string;
  clientId?: string;
  clientSecret?: string;
  baseUrl?: string;
  authkitDomain?: string;
  timeout?: number;
  maxRetries?: number;
  applicationName?: string;
  applicationVersion?: string;
  dangerAllowPlainHttp?: boolean;
}

export interface CallSettings {
  timeout?: number;
  maxRetries?: number;
  idempotencyKey?: string;
  headers?: string[];
  apiKey?: string;
  accessToken?: string;
}

export interface SignInSettings {
  connection?: string;
  organization?: string;
  provider?: string;
  redirectUri: string;
  domainHint?: string;
  loginHint?: string;
  providerScopes?: string[];
  providerQueryParams?: Record<string, string>;
  nonce?: string;
  forceLogin?: boolean;
  returnTo?: string;
  allowedReturnOrigins?: string[];
}

export interface CallbackSettings {
  allowIdpInitiated?: boolean;
  allowedReturnOrigins?: string[];
  maxFlowAge?: number;
}

export interface NativeClient {
  execute(
    operation: string,
    path: string[],
    params?: string,
    settings?: CallSettings,
    cancellation?: NativeCancellation,
  ): Promise<string | Failure>;
  url(operation: string, path: string[], params?: string): string | Failure;
  startSignIn(settings: SignInSettings): { url: string; flow: string } | Failure;
  handleCallback(
    callback: string,
    flow: string | undefined,
    settings: CallbackSettings,
    cancellation?: NativeCancellation,
  ): Promise<string | Failure>;
}

export interface NativeCancellation {
  cancel(): void;
}

export interface Envelope {
  id: string;
  event: string;
  createdAt: string;
  data: string;
  context?: string;
  extra?: string;
}

export interface NativeVerifier {
  verify(body: Uint8Array, header: string, now?: number): { timestamp: number; secretIndex: number } | Failure;
  constructEvent(body: Uint8Array, header: string, now?: number): Envelope | Failure;
}

export interface CheckedCallback {
  code: string;
  codeVerifier?: string;
  returnTo?: string;
  initiatedBy: string;
}

export interface Native {
  Cancellation: new () => NativeCancellation;
  Verifier: new (secrets: string[], tolerance?: number) => NativeVerifier;
  createClient(settings: Settings): NativeClient | Failure;
  decodeEvent(body: Uint8Array): Envelope | Failure;
  signWebhook(body: Uint8Array, secret: string, now: number): string | Failure;
  computeSignature(body: Uint8Array, secret: string, now: number): string | Failure;
  generateCodeVerifier(length: number): string | Failure;
  generateCodeChallenge(verifier: string): string | Failure;
  checkFlow(flow: string): Failure | null;
  parseCallback(callback: string): { code?: string; state?: string; error?: Failure } | Failure;
  acceptCallback(callback: string, flow: string | undefined, settings: CallbackSettings): CheckedCallback | Failure;
  safeReturnTo(target: string, allowedOrigins: string[]): string | Failure;
}

export const native: Native = loaded;

// What the TypeScript layer asks of the native part, whatever that is made of: today a machine-code module, later a
// WebAssembly build of the same core. `#native` is mapped in package.json, so nothing here knows which one it is.
import load from '#native';

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
  fullAnswer?: boolean;
}

/** An answer with what came around it. */
export interface FullAnswer {
  body: string;
  status: number;
  /** Names and values in turn. */
  headers: string[];
  requestId?: string;
  attempts: number;
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

export interface PolicySettings {
  issuers?: string[];
  dangerAcceptAnyIssuer?: boolean;
  audiences?: string[];
  clientId?: string;
  leeway?: number;
  tokenType?: string;
  keys?: string;
}

/** A policy as the native part holds it. */
export interface NativePolicy {
  readonly policy?: never;
}

export interface ResourceSettings {
  resource: string;
  authorizationServer: string;
  scopes?: string[];
  name?: string;
  documentation?: string;
}

export interface CookieSettings {
  name?: string;
  path?: string;
  domain?: string;
  maxAge?: number;
  sameSite?: string;
  dangerAllowPlainHttp?: boolean;
}

export interface SessionSettings {
  passwords: string[];
  accept: string[];
  cookie?: CookieSettings;
  refreshWindow?: number;
  patience?: number;
  minimal?: boolean;
  now?: number;
}

export interface VerifiedSession {
  /** JSON text; absent if the token could not be verified. */
  claims?: string;
  accessToken: string;
  /** JSON text in camelCase. */
  user?: string;
  authenticationMethod?: string;
  impersonationReason?: string;
}

/** With the members of a verified session, if the token is good or was until it expired. */
export interface SessionCheck extends Partial<VerifiedSession> {
  reason: string;
  error?: Failure;
}

/** Crosses as JSON text. */
export interface RefreshCheck {
  status: 'refreshed' | 'unchanged' | 'terminal' | 'transient';
  reason?: string;
  sealedSession?: string;
  refreshToken?: string;
  session?: VerifiedSession;
  endsSession: boolean;
  error?: Failure;
}

/** Crosses as JSON text. */
export interface RequestCheck {
  status: number;
  reason: string;
  session?: VerifiedSession;
  error?: Failure;
  headers: [string, string][];
}

export interface AuthKitSettings {
  redirectUri: string;
  returnPathname?: string;
  customState?: string;
  provider?: string;
  connectionId?: string;
  organizationId?: string;
  loginHint?: string;
  domainHint?: string;
  screenHint?: string;
  prompt?: string;
  maxAge?: number;
  invitationToken?: string;
  providerScopes?: string[];
  providerQueryParams?: Record<string, string>;
}

export interface NativeSessions {
  tryAuthenticate(sealed: string): SessionCheck | Failure | null;
  authenticate(sealed: string, cancellation?: NativeCancellation): Promise<string | Failure>;
  refresh(
    sealed: string,
    organizationId: string | undefined,
    onlyIfDue: boolean,
    passwords: string[] | undefined,
    cancellation?: NativeCancellation,
  ): Promise<string | Failure>;
  getLogoutUrl(sealed: string, returnTo?: string, cancellation?: NativeCancellation): Promise<string | Failure>;
  authenticateRequest(cookies: string[], cancellation?: NativeCancellation): Promise<string | Failure>;
  explainCookie(sealed: string, cancellation?: NativeCancellation): Promise<string | Failure>;
  seal(session: string): string | Failure;
  unseal(sealed: string): string | Failure;
  shouldBeSealedAnew(sealed: string): boolean;
  readCookie(cookies: string[]): string | null;
  setCookies(sealed: string, cookies: string[]): string[] | Failure;
  clearCookies(cookies: string[]): string[];
  sizeReport(sealed: string):
    | {
        bytes: number;
        fitsOneCookie: boolean;
        largestPart: string;
        largestPartBytes: number;
        largestClaim?: string;
        largestClaimBytes?: number;
      }
    | Failure;
  startSignIn(settings: AuthKitSettings, cookies: string[]): { url: string; headers: string[] } | Failure;
  completeSignIn(callback: string, cookies: string[], cancellation?: NativeCancellation): Promise<string | Failure>;
}

export interface NativeActions {
  verifyHeader(body: Uint8Array, header: string): { timestamp: number; secretIndex: number } | Failure;
  checkAction(body: Uint8Array, header: string): Failure | null;
  signResponse(actionType: string, allow: boolean, errorMessage?: string): string | Failure;
}

export interface NativeCipher {
  encrypt(
    data: string | Uint8Array,
    context: Record<string, string>,
    associatedData: string,
    cancellation?: NativeCancellation,
  ): Promise<string | Failure>;
  decryptText(encrypted: string, associatedData: string, cancellation?: NativeCancellation): Promise<string | Failure>;
  decrypt(encrypted: string, associatedData: string, cancellation?: NativeCancellation): Promise<Uint8Array | Failure>;
}

export interface NativeFlags {
  isEnabled(slug: string, targets: string[], defaultValue: boolean): boolean | Failure;
  allFlags(targets: string[]): string | Failure;
  flag(slug: string): string | null;
  toJson(): string | null;
  isReady(): boolean;
  refresh(cancellation?: NativeCancellation): Promise<string | Failure>;
  nextDelay(): number | null;
  stats(): {
    pollCount: number;
    pollErrorCount: number;
    lastPollAt?: number;
    lastSuccessfulPollAt?: number;
    flagCount: number;
  };
}

export interface NativePoller {
  next(arrived?: string, cancellation?: NativeCancellation): Promise<string | Failure>;
  poll(arrived?: string, cancellation?: NativeCancellation): Promise<string | Failure>;
}

export interface NativeDevice {
  start(cancellation?: NativeCancellation): Promise<string | Failure>;
  wait(cancellation?: NativeCancellation): Promise<string | Failure>;
  poll(cancellation?: NativeCancellation): Promise<string | Failure>;
}

export interface NativeSeal {
  sealText(text: string): string | Failure;
  unsealText(sealed: string): { format: string; passwordIndex: number; text: string } | Failure;
}

export interface NativeClient {
  execute(
    operation: string,
    path: string[],
    params?: string,
    settings?: CallSettings,
    cancellation?: NativeCancellation,
  ): Promise<string | FullAnswer | Failure>;
  url(operation: string, path: string[], params?: string): string | Failure;
  startSignIn(settings: SignInSettings): { url: string; flow: string } | Failure;
  handleCallback(
    callback: string,
    flow: string | undefined,
    settings: CallbackSettings,
    cancellation?: NativeCancellation,
  ): Promise<string | Failure>;
  tryVerifyAccessToken(token: string, policy: NativePolicy, now?: number): string | Failure | null;
  verifyAccessToken(
    token: string,
    policy: NativePolicy,
    now?: number,
    cancellation?: NativeCancellation,
  ): Promise<string | Failure>;
  verifyAgentToken(
    token: string,
    audience: string | undefined,
    unrevoked: boolean,
    cancellation?: NativeCancellation,
  ): Promise<string | Failure>;
  warmUpKeys(keys: string, cancellation?: NativeCancellation): Promise<string | Failure>;
  keysNeedRefresh(keys: string): boolean | Failure;
  putKeys(keys: string, json: string, pinned: boolean): Failure | null;
  keysJson(keys: string): string | Failure | null;
  keyIds(keys: string): string[] | Failure;
  poller(settings: {
    events: string[];
    after?: string;
    rangeStart?: string;
    organizationId?: string;
    limit?: number;
    interval?: number;
  }): NativePoller | Failure;
  explainToken(token: string, policy: NativePolicy, cancellation?: NativeCancellation): Promise<string | Failure>;
  flags(settings: { pollingInterval?: number; requestTimeout?: number; bootstrap?: string }): NativeFlags | Failure;
  cipher(cache?: { capacity?: number; lifetime?: number; maxUses?: number }): NativeCipher;
  device(): NativeDevice;
  checkPublic(): Failure | null;
  startPublicSignIn(settings: AuthKitSettings): { url: string; state: string; codeVerifier: string } | Failure;
  sessions(settings: SessionSettings, policy?: NativePolicy): NativeSessions | Failure;
}

export interface NativeCancellation {
  cancel(): void;
}

export interface Envelope {
  id: string;
  event: string;
  createdAt: string;
  /** Text, or its bytes where it is long. */
  data: string | Uint8Array;
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
  Actions: new (secret: string, tolerance?: number, now?: number) => NativeActions;
  Cancellation: new () => NativeCancellation;
  Policy: new (settings: PolicySettings) => NativePolicy;
  Verifier: new (secrets: string[], tolerance?: number) => NativeVerifier;
  createClient(settings: Settings): NativeClient | Failure;
  decodeEvent(body: Uint8Array): Envelope | Failure;
  /** JSON text of its bytes that says the same but is parsed faster. */
  parseable(data: Uint8Array): string | Failure;
  signWebhook(body: Uint8Array, secret: string, now: number): string | Failure;
  computeSignature(body: Uint8Array, secret: string, now: number): string | Failure;
  generateCodeVerifier(length: number): string | Failure;
  generateCodeChallenge(verifier: string): string | Failure;
  checkFlow(flow: string): Failure | null;
  parseCallback(callback: string): { code?: string; state?: string; error?: Failure } | Failure;
  acceptCallback(callback: string, flow: string | undefined, settings: CallbackSettings): CheckedCallback | Failure;
  explainWebhook(body: Uint8Array, header: string, secrets: string[]): { code: string; text: string };
  explainCallback(callback: string, flow?: string): { code: string; text: string } | Failure;
  createSeal(passwords: string[], accept: string[], now?: number): NativeSeal | Failure;
  bearerToken(authorization?: string): string | Failure;
  bearerRefusal(
    kind: string,
    code?: string,
    message?: string,
    retryAfter?: number,
    resourceMetadata?: string,
  ): { status: number; wwwAuthenticate?: string; retryAfter?: number };
  resourceMetadata(settings: ResourceSettings): { json: string; url?: string };
  safeReturnTo(target: string, allowedOrigins: string[]): string | Failure;
}

let loaded: Native | undefined;

/** Loaded when something is first asked of it, so that importing this package costs little. */
export const native: Native = new Proxy({} as Native, {
  get: (_, name) => (loaded ??= load())[name as keyof Native],
});

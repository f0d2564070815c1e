import { INSPECT } from './conceal.js';
import { WorkOSError, isFailure, unwrap } from './error.js';
import { native } from './native.js';
import type { Failure, NativeCancellation, NativePolicy } from './native.js';
import type { RequestOptions } from './options.js';
import { cancellable, checkedMilliseconds } from './waist.js';
import type { Waist } from './waist.js';

/**
 * What kind of token is accepted. All kinds are signed with the same keys, so a check of the signature alone would take an
 * agent's token for a user's.
 */
export type TokenType = 'user' | 'agent' | 'machine_to_machine' | 'any';

/**
 * Where the public keys come from: from the environment for sessions and agents, from the authorization server of AuthKit
 * for OAuth applications, machine-to-machine tokens and MCP servers.
 */
export type KeySource = 'environment' | 'authkit';

/** Which tokens an application accepts. */
export interface TokenPolicyOptions {
  /** Issuers that are accepted; if absent, the API's own and the client's AuthKit domain. Name a custom domain here. */
  issuer?: string | readonly string[];
  /** Accepts every issuer that signs with a key of the set: also other authorization servers of the environment. */
  dangerAcceptAnyIssuer?: boolean;
  /** Audiences of which the token must name one; not checked if absent, except for agents. */
  audience?: string | readonly string[];
  /** The `client_id` claim that is required, if it is not the client's own. */
  clientId?: string;
  /** How many milliseconds the clocks may differ: 5,000 if absent, and at most 300,000. */
  leeway?: number;
  /** Kind of token: `user` if absent. */
  tokenType?: TokenType;
  /** Where the keys come from. If absent, from AuthKit for machine-to-machine tokens, else from the environment. */
  keys?: KeySource;
  /** Tells the time in milliseconds since 1970, for tests. */
  clock?: () => number;
}

/** Says which tokens an application accepts. Make one and keep it. */
export class TokenPolicy {
  readonly #native: NativePolicy;
  readonly #clock: (() => number) | undefined;

  constructor(options: TokenPolicyOptions = {}) {
    const { issuer, audience, clock, leeway, dangerAcceptAnyIssuer, clientId } = options;
    this.#native = new native.Policy({
      issuers: texts('issuer', issuer),
      audiences: texts('audience', audience),
      dangerAcceptAnyIssuer,
      clientId,
      leeway: checkedMilliseconds('leeway', leeway),
      tokenType: oneOf('tokenType', options.tokenType, ['user', 'agent', 'machine_to_machine', 'any']),
      keys: keySource(options.keys),
    });
    this.#clock = clock;
  }

  /**
   * The policy of a protected resource, such as an MCP server, whose authorization server is AuthKit: any kind of token,
   * issued by AuthKit for this resource.
   */
  static forResource(resource: string, options: TokenPolicyOptions = {}): TokenPolicy {
    return new TokenPolicy({ tokenType: 'any', keys: 'authkit', audience: resource, ...options });
  }

  /** For the parts of this package. */
  static parts(policy: TokenPolicy | TokenPolicyOptions | undefined): { policy: NativePolicy; now: number | undefined } {
    const taken = policy instanceof TokenPolicy ? policy : policy === undefined ? usual() : new TokenPolicy(policy);
    return { policy: taken.#native, now: taken.#clock?.() };
  }
}

let usualPolicy: TokenPolicy | undefined;

function usual(): TokenPolicy {
  return (usualPolicy ??= new TokenPolicy());
}

type Claims = Record<string, unknown>;

/** The claims of an access token that was verified (RFC 7519, RFC 9068). They are read when they are first looked at. */
export class AccessToken {
  readonly #json: string;
  #claims: Claims | undefined;

  /** Made by this package from claims that were verified. */
  constructor(json: string) {
    this.#json = json;
  }

  /** Identifier of the user (`sub`); of the agent or the application in tokens of those. */
  get userId(): string {
    return this.#all['sub'] as string;
  }

  /** Identifier of the session (`sid`). User tokens have it always. */
  get sessionId(): string | undefined {
    return this.#text('sid');
  }

  /** Identifier of the organization that the user chose (`org_id`). */
  get organizationId(): string | undefined {
    return this.#text('org_id');
  }

  /** Slug of the first role in that organization. */
  get role(): string | undefined {
    return this.#text('role');
  }

  /** Slugs of all roles in that organization. */
  get roles(): string[] {
    return this.#list('roles');
  }

  /** Slugs of the permissions that the roles give. */
  get permissions(): string[] {
    return this.#list('permissions');
  }

  /** Entitlements of the organization. */
  get entitlements(): string[] {
    return this.#list('entitlements');
  }

  /** Slugs of the feature flags that are on for the user. */
  get featureFlags(): string[] {
    return this.#list('feature_flags');
  }

  /** Scopes of an OAuth application's token (`scope`). */
  get scopes(): string[] {
    return this.#text('scope')?.split(/[ \t\n\f\r]+/).filter((scope) => scope !== '') ?? [];
  }

  /** E-mail address of the person who acts as the user (`act.sub`): in an impersonated session. */
  get impersonator(): string | undefined {
    return (this.#all['act'] as { sub?: string | null } | null | undefined)?.sub ?? undefined;
  }

  /** Who issued the token (`iss`). */
  get issuer(): string | undefined {
    return this.#text('iss');
  }

  /** Whom the token is for (`aud`). */
  get audiences(): string[] {
    const audience = this.#all['aud'] as string | string[] | null | undefined;
    return typeof audience === 'string' ? [audience] : (audience ?? []);
  }

  /** Identifier of the environment or application that the token was issued to. */
  get clientId(): string | undefined {
    return this.#text('client_id');
  }

  /** Identifier of the token (`jti`). */
  get tokenId(): string | undefined {
    return this.#text('jti');
  }

  /** When the user proved who they are (`auth_time`). A refresh does not change it. */
  get authenticatedAt(): Date | undefined {
    return this.#date('auth_time');
  }

  /** When the token was issued (`iat`). */
  get issuedAt(): Date | undefined {
    return this.#date('iat');
  }

  /** From when on the token is good (`nbf`). */
  get notBefore(): Date | undefined {
    return this.#date('nbf');
  }

  /** Until when the token is good (`exp`). */
  get expiresAt(): Date {
    return this.#date('exp') as Date;
  }

  /** A claim by name, such as one of the environment's JWT template. Its form is not checked. */
  claim<T = unknown>(name: string): T | undefined {
    const claims = this.#all;
    return (Object.hasOwn(claims, name) ? (claims[name] ?? undefined) : undefined) as T | undefined;
  }

  /** All claims as JSON text, exactly as they were signed. */
  get claimsJson(): string {
    return this.#json;
  }

  /** Whether the user has a role. */
  hasRole(role: string): boolean {
    return this.role === role || this.roles.includes(role);
  }

  /** Whether the user has a permission. */
  hasPermission(permission: string): boolean {
    return this.permissions.includes(permission);
  }

  /** Whether a feature flag is on for the user. */
  hasFeatureFlag(featureFlag: string): boolean {
    return this.featureFlags.includes(featureFlag);
  }

  /** Whether the organization has an entitlement. */
  hasEntitlement(entitlement: string): boolean {
    return this.entitlements.includes(entitlement);
  }

  /** Whether the token carries an OAuth scope. */
  hasScope(scope: string): boolean {
    return this.scopes.includes(scope);
  }

  /** Throws with kind `permission` (code `role_missing`) unless the user has the role. */
  requireRole(role: string): void {
    required(this.hasRole(role), 'role_missing', 'role', role);
  }

  /** Throws with kind `permission` (code `permission_missing`) unless the user has the permission. */
  requirePermission(permission: string): void {
    required(this.hasPermission(permission), 'permission_missing', 'permission', permission);
  }

  /** Throws with kind `permission` (code `feature_flag_missing`) unless the feature flag is on. */
  requireFeatureFlag(featureFlag: string): void {
    required(this.hasFeatureFlag(featureFlag), 'feature_flag_missing', 'feature flag', featureFlag);
  }

  /** Throws with kind `permission` (code `entitlement_missing`) unless the organization has the entitlement. */
  requireEntitlement(entitlement: string): void {
    required(this.hasEntitlement(entitlement), 'entitlement_missing', 'entitlement', entitlement);
  }

  /** Throws with kind `permission` (code `scope_missing`) unless the token carries the OAuth scope. */
  requireScope(scope: string): void {
    required(this.hasScope(scope), 'scope_missing', 'scope', scope);
  }

  /** Throws with kind `permission` (code `organization_mismatch`) unless the token is for this organization. */
  requireOrganization(organizationId: string): void {
    if (this.organizationId === undefined || this.organizationId !== organizationId) {
      const message = "the token is for another organization: refresh the session with this organization's id";
      throw new WorkOSError({ kind: 'permission', code: 'organization_mismatch', message });
    }
  }

  /** What is safe to log: an application's own claims can be about a person. */
  toJSON(): Record<string, unknown> {
    const { userId, sessionId, organizationId, role, expiresAt } = this;
    return { userId, sessionId, organizationId, role, expiresAt };
  }

  [INSPECT](): unknown {
    return this.toJSON();
  }

  get #all(): Claims {
    return (this.#claims ??= JSON.parse(this.#json) as Claims);
  }

  #text(name: string): string | undefined {
    return (this.#all[name] as string | null | undefined) ?? undefined;
  }

  #list(name: string): string[] {
    return (this.#all[name] as string[] | null | undefined) ?? [];
  }

  #date(name: string): Date | undefined {
    const seconds = this.#all[name] as number | null | undefined;
    return seconds === undefined || seconds === null ? undefined : new Date(Math.floor(seconds) * 1000);
  }
}

/** Verifies a token without waiting; undefined if keys must be fetched first. */
export function tryVerify(
  waist: Waist,
  token: unknown,
  policy: TokenPolicy | TokenPolicyOptions | undefined,
): AccessToken | undefined {
  const parts = TokenPolicy.parts(policy);
  const claims = waist.native.tryVerifyAccessToken(textOf(token), parts.policy, parts.now);
  return claims === null ? undefined : new AccessToken(unwrap(claims));
}

/** Verifies a token, and fetches keys where that is needed. */
export async function verify(
  waist: Waist,
  token: unknown,
  policy: TokenPolicy | TokenPolicyOptions | undefined,
  options: Pick<RequestOptions, 'signal'> | undefined,
): Promise<AccessToken> {
  const known = tryVerify(waist, token, policy);
  if (known !== undefined) {
    return known;
  }
  const parts = TokenPolicy.parts(policy);
  const text = textOf(token);
  return new AccessToken(
    await settled(options?.signal, 'user_management.get_jwks', (cancellation) =>
      waist.native.verifyAccessToken(text, parts.policy, parts.now, cancellation),
    ),
  );
}

/** The text of native work that a signal can cancel. */
export async function settled(
  signal: AbortSignal | undefined,
  operation: string,
  start: (cancellation?: NativeCancellation) => Promise<string | Failure>,
): Promise<string> {
  const outcome = signal === undefined ? await start() : await cancellable(signal, operation, start);
  if (isFailure(outcome)) {
    throw new WorkOSError(outcome);
  }
  return outcome;
}

/** The source of keys under the name that the native part knows. */
export function keySource(keys: KeySource | undefined): KeySource | undefined {
  return oneOf('keys', keys, ['environment', 'authkit']);
}

// A token that is missing is a malformed one, not a mistake of the program.
function textOf(token: unknown): string {
  return typeof token === 'string' ? token : '';
}

function texts(name: string, value: string | readonly string[] | undefined): string[] | undefined {
  if (value === undefined) {
    return undefined;
  }
  const list = typeof value === 'string' ? [value] : value;
  // An empty list would accept everything where it looks as if it accepted nothing.
  if (Array.isArray(list) && list.length > 0 && list.every((text) => typeof text === 'string')) {
    return [...list];
  }
  throw configuration(`${name} must be a text or a list of at least one text`);
}

function oneOf<T extends string>(name: string, value: T | undefined, known: readonly T[]): T | undefined {
  if (value === undefined || known.includes(value)) {
    return value;
  }
  throw configuration(`${name} must be one of ${known.join(', ')}`);
}

function configuration(message: string): WorkOSError {
  return new WorkOSError({ kind: 'configuration', code: 'token_policy_invalid', message });
}

function required(has: boolean, code: string, what: string, name: string): void {
  if (!has) {
    throw new WorkOSError({ kind: 'permission', code, message: `the token does not have the ${what} \`${name}\`` });
  }
}

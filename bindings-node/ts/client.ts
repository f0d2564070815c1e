import { Actions } from './actions.js';
import { Agents } from './agents.js';
import { INSPECT } from './conceal.js';
import { environment } from './environment.js';
import { WorkOSError } from './error.js';
import { Events } from './events.js';
import { FeatureFlags } from './feature_flags.js';
import { Services } from './generated/services/index.js';
import type { WorkOSOptions } from './options.js';
import { Pkce } from './pkce.js';
import { Sso } from './sso.js';
import { UserManagement } from './user_management.js';
import { Vault } from './vault.js';
import { Waist, checkedCount, checkedMilliseconds } from './waist.js';
import { Webhooks } from './webhooks.js';

/** Where other parts of this package find what a client is made of. */
export const WAIST: unique symbol = Symbol('waist') as never;

/**
 * A client of the WorkOS API. Keep one per application: it holds the connections.
 *
 * ```ts
 * const workos = new WorkOS(process.env.WORKOS_API_KEY);
 * const connection = await workos.sso.createConnection({ organizationId, connectionType: 'SAML', name });
 * ```
 */
export class WorkOS extends Services {
  readonly #waist: Waist;
  readonly #shown: Record<string, unknown>;
  #actions?: Actions;
  #agents?: Agents;
  #events?: Events;
  #featureFlags?: FeatureFlags;
  #sso?: Sso;
  #userManagement?: UserManagement;
  #vault?: Vault;
  #webhooks?: Webhooks;
  #pkce?: Pkce;

  /** With an API key and options. What is absent is taken from `WORKOS_API_KEY` and `WORKOS_CLIENT_ID`. */
  constructor(apiKey?: string, options?: WorkOSOptions);
  /** With options. */
  constructor(options: WorkOSOptions);
  constructor(first?: string | WorkOSOptions, second?: WorkOSOptions) {
    const options = typeof first === 'object' && first !== null ? first : { ...second, ...(first && { apiKey: first }) };
    refuseForeignOptions(options);
    const clientId = options.clientId ?? environment('WORKOS_CLIENT_ID');
    const baseUrl = options.baseUrl ?? hostUrl(options) ?? environment('WORKOS_BASE_URL');
    const waist = new Waist({
      apiKey: options.apiKey ?? environment('WORKOS_API_KEY'),
      clientId,
      clientSecret: options.clientSecret,
      baseUrl,
      authkitDomain: options.authkitDomain,
      timeout: checkedMilliseconds('timeout', options.timeout),
      maxRetries: checkedCount('maxRetries', options.maxRetries),
      applicationName: options.appInfo?.name,
      applicationVersion: options.appInfo?.version,
      dangerAllowPlainHttp: options.dangerAllowPlainHttp,
    });
    super(waist);
    this.#waist = waist;
    this.#shown = { clientId, baseUrl: baseUrl ?? 'https://api.workos.com' };
  }

  /** Actions: WorkOS asks the application whether a sign-in or a sign-up may go on, and the application answers. */
  get actions(): Actions {
    return (this.#actions ??= new Actions());
  }

  /** Secrets of the application, encrypted with keys that are separate for each context. */
  override get vault(): Vault {
    return (this.#vault ??= new Vault(this.#waist));
  }

  /** Identities for AI agents, and the verification of the tokens that agents present. */
  override get agents(): Agents {
    return (this.#agents ??= new Agents(this.#waist));
  }

  /** Reads the stream of everything that happened in the environment. */
  override get events(): Events {
    return (this.#events ??= new Events(this.#waist));
  }

  /** Reads feature flags, switches them, and evaluates them. */
  override get featureFlags(): FeatureFlags {
    return (this.#featureFlags ??= new FeatureFlags(this.#waist));
  }

  /** Users, their sign-in through AuthKit, sessions and invitations. */
  override get userManagement(): UserManagement {
    return (this.#userManagement ??= new UserManagement(this.#waist));
  }

  /** Single Sign-On: connections, and the sign-in of a user through one of them. */
  override get sso(): Sso {
    return (this.#sso ??= new Sso(this.#waist));
  }

  /** Endpoints of the environment that receive events, and the verification of what they receive. */
  override get webhooks(): Webhooks {
    return (this.#webhooks ??= new Webhooks(this.#waist));
  }

  /** Proof Key for Code Exchange, for applications that drive an OAuth flow by hand. */
  get pkce(): Pkce {
    return (this.#pkce ??= new Pkce());
  }

  /** For the parts of this package. */
  get [WAIST](): Waist {
    return this.#waist;
  }

  /** What is safe to log. */
  toJSON(): Record<string, unknown> {
    return this.#shown;
  }

  [INSPECT](_depth: number, options: object, inspect?: (value: unknown, options: object) => string): unknown {
    return inspect === undefined ? 'WorkOS' : `WorkOS ${inspect(this.#shown, options)}`;
  }
}

/** Options of the official package that this one cannot honour must not be ignored in silence. */
function refuseForeignOptions(options: WorkOSOptions): void {
  for (const name of ['fetchFn', 'config']) {
    if (Object.hasOwn(options, name)) {
      throw new WorkOSError({
        kind: 'configuration',
        code: 'option_unsupported',
        message: `\`${name}\` has no effect here, because requests are not sent with fetch: remove it`,
      });
    }
  }
}

function hostUrl({ apiHostname, https = true, port }: WorkOSOptions): string | undefined {
  if (apiHostname === undefined) {
    return undefined;
  }
  return `${https ? 'https' : 'http'}://${apiHostname}${port === undefined ? '' : `:${port}`}`;
}

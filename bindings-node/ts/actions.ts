import { codec, decodeLeniently } from './codec.js';
import { WorkOSError, unwrap } from './error.js';
import type { Invitation, Organization, OrganizationMembership, User } from './generated/models/index.js';
import { native } from './native.js';
import type { NativeActions } from './native.js';
import { rawBody } from './raw_body.js';
import type { RawBody } from './raw_body.js';
import { checkedMilliseconds } from './waist.js';
import { headerText } from './webhooks.js';
import type { SignatureHeader, VerifiedDelivery } from './webhooks.js';

/** An action with what it is checked against. */
export interface ActionDelivery {
  /** The raw body. */
  payload: RawBody;
  /** The `WorkOS-Signature` header. */
  sigHeader: SignatureHeader;
  /** Signing secret of the actions endpoint. */
  secret: string;
  /** How many milliseconds the signing time may be from now, in either direction: 30,000 if absent. */
  tolerance?: number;
}

/** A sign-in to decide about. Members that the server left out, or sent in a form that is not known, are null. */
export interface AuthenticationAction {
  object: 'authentication_action_context';
  /** Identifier of the action. */
  id: string | null;
  /** The user. */
  user: User | null;
  /** Organization that the user signs in to. */
  organization: Organization | null;
  /** The user's membership of it. */
  organizationMembership: OrganizationMembership | null;
  /** Issuer of the sign-in. */
  issuer: string | null;
  /** IP address of the browser. */
  ipAddress: string | null;
  /** User agent of the browser. */
  userAgent: string | null;
  /** Fingerprint of the device. */
  deviceFingerprint: string | null;
  /** How the user signed in. */
  authenticationMethod: string | null;
}

/** A person who is no user yet. */
export interface ActionUserData {
  /** E-mail address. */
  email: string | null;
  /** First name. */
  firstName: string | null;
  /** Last name. */
  lastName: string | null;
}

/** A sign-up to decide about. Members that the server left out are null. */
export interface UserRegistrationAction {
  object: 'user_registration_action_context';
  /** Identifier of the action. */
  id: string | null;
  /** Who signs up. */
  userData: ActionUserData | null;
  /** Invitation that is being accepted, if one is. */
  invitation: Invitation | null;
  /** IP address of the browser. */
  ipAddress: string | null;
  /** User agent of the browser. */
  userAgent: string | null;
  /** Fingerprint of the device. */
  deviceFingerprint: string | null;
}

/** What an action asks about, told apart by `object`. What this version does not know comes as it is, with wire names. */
export type ActionContext = AuthenticationAction | UserRegistrationAction;

/** The application's decision. */
export interface ActionResponseData {
  /** What it is about. */
  type: 'authentication' | 'user_registration';
  verdict: 'Allow' | 'Deny';
  /** What the user is told about a refusal; a general text if absent. */
  errorMessage?: string;
}

/** The signed answer. Send it as JSON. */
export interface ActionResponse {
  object: string;
  payload: { timestamp: number; verdict: 'Allow' | 'Deny'; error_message?: string };
  signature: string;
}

/** How actions are checked. */
export interface ActionVerifierOptions {
  /** How many milliseconds the signing time may be from now, in either direction: 30,000 if absent. */
  tolerance?: number;
  /** Tells the time in milliseconds since 1970, for tests. */
  clock?: () => number;
}

/** Checks that actions come from WorkOS, and signs the answers. Make one per actions endpoint and keep it. */
export class ActionVerifier {
  readonly #secret: string;
  readonly #tolerance: number | undefined;
  readonly #clock: (() => number) | undefined;
  #native: NativeActions | undefined;

  /** With the signing secret of the actions endpoint. */
  constructor(secret: string, { tolerance, clock }: ActionVerifierOptions = {}) {
    this.#secret = typeof secret === 'string' ? secret : '';
    this.#tolerance = checkedMilliseconds('tolerance', tolerance);
    this.#clock = clock;
  }

  /** Checks a raw body against its `WorkOS-Signature` header. Errors as in `WebhookVerifier.verify`. */
  verifyHeader(payload: RawBody, sigHeader: SignatureHeader): VerifiedDelivery {
    return unwrap(this.#verifier().verifyHeader(rawBody(payload), headerText(sigHeader)));
  }

  /**
   * Checks an action and reads it. Kind `signature_mismatch` means that it must be refused, kind `decode` that it is genuine
   * but not understood.
   */
  constructAction(payload: RawBody, sigHeader: SignatureHeader): ActionContext {
    const body = rawBody(payload);
    const failure = this.#verifier().checkAction(body, headerText(sigHeader));
    if (failure !== null) {
      throw new WorkOSError(failure);
    }
    return context(JSON.parse(new TextDecoder().decode(body)) as Members);
  }

  /** The signed answer. `JSON.stringify` of it gives the bytes that `@workos-inc/node` gives. */
  signResponse({ type, verdict, errorMessage }: ActionResponseData): ActionResponse {
    if (!['authentication', 'user_registration'].includes(type) || !['Allow', 'Deny'].includes(verdict)) {
      const message = "an answer has the type 'authentication' or 'user_registration' and the verdict 'Allow' or 'Deny'";
      throw new WorkOSError({ kind: 'invalid_request', code: 'action_response_invalid', message });
    }
    const text = this.#verifier().signResponse(`${type}_action_response`, verdict === 'Allow', errorMessage);
    return JSON.parse(unwrap(text)) as ActionResponse;
  }

  #verifier(): NativeActions {
    if (this.#clock !== undefined) {
      return new native.Actions(this.#secret, this.#tolerance, this.#clock());
    }
    return (this.#native ??= new native.Actions(this.#secret, this.#tolerance));
  }
}

/** Actions: WorkOS asks the application whether a sign-in or a sign-up may go on, and the application answers. */
export class Actions {
  readonly #verifiers = new Map<string, ActionVerifier>();

  /** A verifier for an endpoint's signing secret. Keep it instead of making one per action. */
  verifier(secret: string, options?: ActionVerifierOptions): ActionVerifier {
    return new ActionVerifier(secret, options);
  }

  /** Checks an action and reads it: {@link ActionVerifier.constructAction}. Sends nothing, and needs no `await`. */
  constructAction({ payload, sigHeader, secret, tolerance }: ActionDelivery): ActionContext {
    return this.#verifier(secret, tolerance).constructAction(payload, sigHeader);
  }

  /** Checks an action without reading it: {@link ActionVerifier.verifyHeader}. */
  verifyHeader({ payload, sigHeader, secret, tolerance }: ActionDelivery): VerifiedDelivery {
    return this.#verifier(secret, tolerance).verifyHeader(payload, sigHeader);
  }

  /** The signed answer to an action: {@link ActionVerifier.signResponse}. */
  signResponse(data: ActionResponseData, secret: string): ActionResponse {
    return this.#verifier(secret, undefined).signResponse(data);
  }

  #verifier(secret: string, tolerance: number | undefined): ActionVerifier {
    const key = `${tolerance ?? ''} ${secret}`;
    let verifier = this.#verifiers.get(key);
    if (verifier === undefined) {
      verifier = new ActionVerifier(secret, { tolerance });
      if (this.#verifiers.size === 16) {
        this.#verifiers.clear();
      }
      this.#verifiers.set(key, verifier);
    }
    return verifier;
  }
}

type Members = Record<string, unknown>;

function context(members: Members): ActionContext {
  const text = (name: string): string | null => (members[name] ?? null) as string | null;
  const model = <T>(name: string, type: string): T | null => {
    const value = members[name];
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (decodeLeniently(codec(type), value) as T) : null;
  };
  const common = {
    id: text('id'),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    deviceFingerprint: text('device_fingerprint'),
  };
  switch (members['object']) {
    case 'authentication_action_context':
      return {
        object: members['object'],
        ...common,
        user: model('user', 'User'),
        organization: model('organization', 'Organization'),
        organizationMembership: model('organization_membership', 'OrganizationMembership'),
        issuer: text('issuer'),
        authenticationMethod: text('authentication_method'),
      };
    case 'user_registration_action_context':
      return {
        object: members['object'],
        ...common,
        userData: userData(members['user_data']),
        invitation: model('invitation', 'Invitation'),
      };
    default:
      return members as unknown as ActionContext;
  }
}

function userData(value: unknown): ActionUserData | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return null;
  }
  const { email = null, first_name: firstName = null, last_name: lastName = null } = value as Record<string, string | null>;
  return { email, firstName, lastName };
}

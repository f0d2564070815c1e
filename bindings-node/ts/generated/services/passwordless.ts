// Generated from api/passwordless.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named } from '../../service.js';
import type { RequestOptions } from '../../options.js';
import type {
  PasswordlessSendResponse,
  PasswordlessSession,
  PasswordlessSessionType,
} from '../models/index.js';

/** Parameters of {@link Passwordless.createSession}. */
export type CreateSessionParams = {
  /**
   * Kind of session; `MagicLink` is the only one.
   */
  type: PasswordlessSessionType;
  /**
   * Address of the person who signs in.
   */
  email: string;
  /**
   * Value that comes back unchanged with the callback. Use it to tie the callback to the browser that asked.
   */
  state?: string;
  /**
   * Identifier of the connection to sign in through.
   */
  connection?: string;
  /**
   * Lifetime of the link in seconds, from 900 to 86400.
   */
  expiresIn?: number;
} & (
  | {
      /**
       * Where the link leads in the end, one of the redirect URIs of the environment; its default one if
       * absent.
       */
      redirectUri?: string;
      redirectURI?: never;
    }
  | {
      /**
       * `redirectUri` under the name that the official package gives it.
       */
      redirectURI?: string;
      redirectUri?: never;
    }
);

/**
 * Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same
 * callback as a connection, where the code is exchanged with `get_profile_and_token`.
 */
export class Passwordless extends Service {
  /**
   * Creates a one-time sign-in link for an e-mail address. Nothing is sent yet; call `send_session`, or
   * deliver the link of the answer in a message of your own.
   *
   * `POST /passwordless/sessions`
   */
  createSession(params: CreateSessionParams, options?: RequestOptions): Promise<PasswordlessSession> {
    return this.call(CREATE_SESSION, params, options);
  }

  /**
   * Sends the link of a session to its e-mail address.
   *
   * `POST /passwordless/sessions/{session_id}/send`
   */
  sendSession(sessionId: string | { sessionId: string }, options?: RequestOptions): Promise<PasswordlessSendResponse> {
    return this.call(SEND_SESSION, named('sessionId', sessionId), options);
  }

}

const CREATE_SESSION = operation('passwordless.create_session', '', 'redirect_uri expires_in', 'value PasswordlessSession', 'redirectURI=redirectUri');
const SEND_SESSION = operation('passwordless.send_session', 'sessionId', '', 'value PasswordlessSendResponse');

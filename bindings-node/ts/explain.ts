import { WAIST } from './client.js';
import type { WorkOS } from './client.js';
import { unwrap } from './error.js';
import { native } from './native.js';
import { rawBody } from './raw_body.js';
import type { RawBody } from './raw_body.js';
import { NATIVE_SESSIONS } from './session_manager.js';
import type { SessionManager } from './session_manager.js';
import type { SignInFlow } from './sso.js';
import { TokenPolicy, settled } from './tokens.js';
import type { TokenPolicyOptions } from './tokens.js';
import { headerText } from './webhooks.js';
import type { SignatureHeader } from './webhooks.js';

/** Why something does not work, or that it does. */
export interface Explanation {
  /** The stable name of the cause; `ok` if all is well. */
  code: string;
  /** The cause and what to do about it, in a sentence. */
  text: string;
}

/**
 * Says in one sentence why something does not work: a cookie, a token, a webhook or a callback.
 *
 * For support desks and people at their first integration, not for deciding: these functions try what verification must not
 * try, such as bodies that were written again. Nothing they say contains a secret, a token or what was sealed.
 */
export const explain = {
  /** Why a delivery is not verified. */
  webhook(delivery: { payload: RawBody; sigHeader: SignatureHeader; secret: string | readonly string[] }): Explanation {
    const secrets = typeof delivery.secret === 'string' ? [delivery.secret] : [...delivery.secret];
    return native.explainWebhook(rawBody(delivery.payload), headerText(delivery.sigHeader), secrets);
  },

  /** Why the callback of a Single Sign-On does not sign in. `flow` is what the application remembered for the browser. */
  callback(callback: string | URL, flow?: SignInFlow | null): Explanation {
    return unwrap(native.explainCallback(String(callback), flow?.toJson()));
  },

  /** Why an access token is refused. Fetches the public keys if they are not known yet. */
  async token(workos: WorkOS, token: string, policy?: TokenPolicy | TokenPolicyOptions): Promise<Explanation> {
    const parts = TokenPolicy.parts(policy);
    const text = await settled(undefined, 'user_management.get_jwks', () =>
      workos[WAIST].native.explainToken(String(token), parts.policy),
    );
    return JSON.parse(text) as Explanation;
  },

  /** Why a session cookie signs nobody in. Fetches the public keys if they are not known yet. */
  async cookie(sessions: SessionManager, sealedSession: string): Promise<Explanation> {
    const text = await settled(undefined, 'user_management.get_jwks', () =>
      sessions[NATIVE_SESSIONS].explainCookie(String(sealedSession)),
    );
    return JSON.parse(text) as Explanation;
  },
};

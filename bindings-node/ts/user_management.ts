import { bearerToken } from './bearer.js';
import type { AuthorizationHeader } from './bearer.js';
import { UserManagement as Generated } from './generated/services/user_management.js';
import type { RequestOptions } from './options.js';
import { SessionKeys } from './session_keys.js';
import { tryVerify, verify } from './tokens.js';
import type { AccessToken, TokenPolicy, TokenPolicyOptions } from './tokens.js';

/** Users, their sign-in through AuthKit, sessions and invitations. */
export class UserManagement extends Generated {
  /**
   * Verifies an access token: signature, time and everything the policy asks for. Fetches the public keys if they are not
   * known yet (`GET /sso/jwks/{client_id}`), and otherwise sends nothing.
   *
   * Fails with kind `session_expired` (code `token_expired`) if only its time is over, with kind `session_invalid` and a
   * code such as `token_signature_mismatch` if it is not to be trusted, and with kind `unavailable` (code
   * `keys_unavailable`) if the keys cannot be had: answer 503 then, and not 401.
   */
  verifyAccessToken(
    token: string,
    policy?: TokenPolicy | TokenPolicyOptions,
    options?: Pick<RequestOptions, 'signal'>,
  ): Promise<AccessToken> {
    return verify(this.waist, token, policy, options);
  }

  /**
   * The same without `await`: undefined if the keys must be fetched first, or if the token names a key that may be new. Then
   * call {@link verifyAccessToken}.
   */
  tryVerifyAccessToken(token: string, policy?: TokenPolicy | TokenPolicyOptions): AccessToken | undefined {
    return tryVerify(this.waist, token, policy);
  }

  /**
   * Verifies the token of an `Authorization: Bearer …` header, given as the header's value. Errors as in
   * {@link verifyAccessToken}, and kind `authentication` if there is no token; `BearerRefusal` says how to answer them.
   */
  async authenticateBearer(
    authorization: AuthorizationHeader,
    policy?: TokenPolicy | TokenPolicyOptions,
    options?: Pick<RequestOptions, 'signal'>,
  ): Promise<AccessToken> {
    return verify(this.waist, bearerToken(authorization), policy, options);
  }

  /** The same without `await`: undefined if the keys must be fetched first. */
  tryAuthenticateBearer(
    authorization: AuthorizationHeader,
    policy?: TokenPolicy | TokenPolicyOptions,
  ): AccessToken | undefined {
    return tryVerify(this.waist, bearerToken(authorization), policy);
  }

  /** The public keys of the environment. */
  sessionKeys(): SessionKeys {
    return new SessionKeys(this.waist);
  }
}

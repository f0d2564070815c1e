// Generated from api/multi_factor_auth.yaml with codegen/templates/typescript/services.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import { Service, operation, named, positional } from '../../service.js';
import type { Without } from '../../service.js';
import type { PageOrder, PageRequest } from '../../page.js';
import type { RequestOptions } from '../../options.js';
import type {
  AuthenticationChallenge,
  AuthenticationChallengeVerifyResponse,
  AuthenticationFactor,
  AuthenticationFactorEnrolled,
  EnrollFactorType,
  UserAuthenticationFactorEnrollment,
} from '../models/index.js';

/** Parameters of {@link MultiFactorAuth.verifyChallenge}. */
export type VerifyChallengeParams = {
  /**
   * The one-time code as entered.
   */
  code: string;
} & (
  | {
      /**
       * Identifier of the challenge.
       */
      id: string;
      authenticationChallengeId?: never;
    }
  | {
      /**
       * `id` under the name that the official package gives it.
       */
      authenticationChallengeId: string;
      id?: never;
    }
);

/** Parameters of {@link MultiFactorAuth.enrollFactor}. */
export interface EnrollFactorParams {
  type: EnrollFactorType;
  /**
   * Number that receives the codes; required for type `sms`.
   */
  phoneNumber?: string;
  /**
   * Name of the application or company, shown in the authenticator app; required for type `totp`.
   */
  totpIssuer?: string;
  /**
   * Name of the account, often an e-mail address, shown in the authenticator app; required for type `totp`.
   */
  totpUser?: string;
  /**
   * Identifier of the user to tie the factor to.
   */
  userId?: string;
}

/** Parameters of {@link MultiFactorAuth.challengeFactor}. */
export type ChallengeFactorParams = {
  /**
   * Text of the SMS, with `{{code}}` where the code goes. It may hold no URL and no domain name, and applies
   * to SMS factors only.
   */
  smsTemplate?: string;
} & (
  | {
      /**
       * Identifier of the authentication factor.
       */
      id: string;
      authenticationFactorId?: never;
    }
  | {
      /**
       * `id` under the name that the official package gives it.
       */
      authenticationFactorId: string;
      id?: never;
    }
);

/** Parameters of {@link MultiFactorAuth.listUserAuthFactors}. */
export interface ListUserAuthFactorsParams {
  userId: string;
  before?: string;
  after?: string;
  /**
   * `10` if left out.
   */
  limit?: number;
  order?: PageOrder;
}

/** Parameters of {@link MultiFactorAuth.createUserAuthFactor}. */
export interface CreateUserAuthFactorParams {
  userId: string;
  /**
   * Name of the application or company, shown in the authenticator app.
   */
  totpIssuer?: string;
  /**
   * Name of the account, often an e-mail address, shown in the authenticator app.
   */
  totpUser?: string;
  /**
   * An existing shared secret in Base32, for moving factors from another system; generated when absent. It
   * must fit SHA-1, 6 digits and 30 second steps.
   */
  totpSecret?: string;
}

/**
 * Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes. It
 * works for users of WorkOS and for users the application keeps itself.
 */
export class MultiFactorAuth extends Service {
  /**
   * Checks the code a person entered for a challenge. A wrong code is an answer with `valid` false, not an
   * error. A challenge can be passed once only, and too many wrong codes end it.
   *
   * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
   *
   * `POST /auth/challenges/{id}/verify`. Errors: 400 `one_time_code_too_many_attempts`; 404; 422; 429.
   */
  verifyChallenge(params: VerifyChallengeParams, options?: RequestOptions): Promise<AuthenticationChallengeVerifyResponse>;
  /**
   * The same with `id` in front.
   */
  verifyChallenge(id: string, params: Without<VerifyChallengeParams, 'authenticationChallengeId' | 'id'>, options?: RequestOptions): Promise<AuthenticationChallengeVerifyResponse>;
  verifyChallenge(...given: unknown[]): Promise<AuthenticationChallengeVerifyResponse> {
    return this.call(VERIFY_CHALLENGE, ...positional(given, 'id', true));
  }

  /**
   * Enrols a second factor. For `totp` the answer holds the secret and a QR code, which are never shown
   * again. Challenge the factor and verify a code before relying on it.
   *
   * `POST /auth/factors/enroll`. Errors: 422.
   */
  enrollFactor(params: EnrollFactorParams, options?: RequestOptions): Promise<AuthenticationFactorEnrolled> {
    return this.call(ENROLL_FACTOR, params, options);
  }

  /**
   * Gets one authentication factor, without its secret.
   *
   * `GET /auth/factors/{id}`. Errors: 404.
   */
  getFactor(id: string | { id: string }, options?: RequestOptions): Promise<AuthenticationFactor> {
    return this.call(GET_FACTOR, named('id', id), options);
  }

  /**
   * Deletes an authentication factor for good; its codes are no longer accepted.
   *
   * `DELETE /auth/factors/{id}`. Errors: 404.
   */
  deleteFactor(id: string | { id: string }, options?: RequestOptions): Promise<void> {
    return this.call(DELETE_FACTOR, named('id', id), options);
  }

  /**
   * Starts a challenge for a factor, to be answered with a code. An SMS factor sends the code to the phone at
   * once.
   *
   * `POST /auth/factors/{id}/challenge`. Errors: 404; 422; 429.
   */
  challengeFactor(params: ChallengeFactorParams, options?: RequestOptions): Promise<AuthenticationChallenge>;
  /**
   * The same with `id` in front.
   */
  challengeFactor(id: string, params?: Without<ChallengeFactorParams, 'authenticationFactorId' | 'id'>, options?: RequestOptions): Promise<AuthenticationChallenge>;
  challengeFactor(...given: unknown[]): Promise<AuthenticationChallenge> {
    return this.call(CHALLENGE_FACTOR, ...positional(given, 'id', true));
  }

  /**
   * Lists the authentication factors of a user.
   *
   * `GET /user_management/users/{user_id}/auth_factors`. Errors: 422.
   */
  listUserAuthFactors(params: ListUserAuthFactorsParams, options?: RequestOptions): PageRequest<AuthenticationFactor>;
  /**
   * The same with `userId` in front.
   */
  listUserAuthFactors(userId: string, params?: Without<ListUserAuthFactorsParams, 'userId'>, options?: RequestOptions): PageRequest<AuthenticationFactor>;
  listUserAuthFactors(...given: unknown[]): PageRequest<AuthenticationFactor> {
    return this.page(LIST_USER_AUTH_FACTORS, ...positional(given, 'userId', true));
  }

  /**
   * Enrols a TOTP factor for a user and starts the first challenge for it. Show the QR code, then verify the
   * challenge with a code from the authenticator app to complete the set-up.
   *
   * `POST /user_management/users/{user_id}/auth_factors`. Errors: 422.
   */
  createUserAuthFactor(params: CreateUserAuthFactorParams, options?: RequestOptions): Promise<UserAuthenticationFactorEnrollment>;
  /**
   * The same with `userId` in front.
   */
  createUserAuthFactor(userId: string, params?: Without<CreateUserAuthFactorParams, 'userId'>, options?: RequestOptions): Promise<UserAuthenticationFactorEnrollment>;
  createUserAuthFactor(...given: unknown[]): Promise<UserAuthenticationFactorEnrollment> {
    return this.call(CREATE_USER_AUTH_FACTOR, ...positional(given, 'userId', true));
  }

}

const VERIFY_CHALLENGE = operation('multi_factor_auth.verify_challenge', 'id', 'code!', 'value AuthenticationChallengeVerifyResponse', 'authenticationChallengeId=id');
const ENROLL_FACTOR = operation('multi_factor_auth.enroll_factor', '', 'phone_number totp_issuer totp_user user_id', 'value AuthenticationFactorEnrolled');
const GET_FACTOR = operation('multi_factor_auth.get_factor', 'id', '', 'value AuthenticationFactor');
const DELETE_FACTOR = operation('multi_factor_auth.delete_factor', 'id', '', 'nothing');
const CHALLENGE_FACTOR = operation('multi_factor_auth.challenge_factor', 'id', 'sms_template', 'value AuthenticationChallenge', 'authenticationFactorId=id');
const LIST_USER_AUTH_FACTORS = operation('multi_factor_auth.list_user_auth_factors', 'userId', '', 'page AuthenticationFactor');
const CREATE_USER_AUTH_FACTOR = operation('multi_factor_auth.create_user_auth_factor', 'userId', 'totp_issuer totp_user totp_secret!', 'value UserAuthenticationFactorEnrollment');

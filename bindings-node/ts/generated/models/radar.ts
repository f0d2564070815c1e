// Generated from api/radar.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * Verdict on an attempt.
 */
export interface RadarAssessment {
  /**
   * What to do with the attempt.
   */
  verdict: RadarVerdict;
  /**
   * Explanation of the verdict for people.
   */
  reason: string;
  /**
   * Identifier of the attempt, needed to report its success.
   */
  attemptId: string;
  /**
   * Check that led to the verdict; present if that is `block` or `challenge`.
   */
  control?: RadarControl;
  /**
   * Type of the list whose entry led to the verdict; present if the control is `restriction`.
   */
  blocklistType?: RadarListType;
}

/**
 * Notice that an entry was on the list already.
 */
export interface RadarListEntryAlreadyPresent {
  message: string;
}

/**
 * What a person attempts to do.
 */
export type RadarAction =
  | 'sign-up'
  | 'sign-in'
  | (string & {});

/**
 * How a person signs in.
 */
export type RadarAuthMethod =
  | 'Password'
  | 'Passkey'
  | 'Authenticator'
  | 'SMS_OTP'
  | 'Email_OTP'
  | 'Social'
  | 'SSO'
  | 'Other'
  | (string & {});

/**
 * Check that Radar makes on an attempt.
 */
export type RadarControl =
  | 'bot_detection'
  | 'brute_force_attack'
  | 'impossible_travel'
  | 'repeat_sign_up'
  | 'stale_account'
  | 'unrecognized_device'
  | 'restriction'
  | (string & {});

/**
 * What a list does with the attempts that match it.
 */
export type RadarListAction =
  | 'block'
  | 'allow'
  | (string & {});

/**
 * What the entries of a list are.
 */
export type RadarListType =
  | 'ip_address'
  | 'domain'
  | 'email'
  | 'device'
  | 'user_agent'
  | 'device_fingerprint'
  | 'country'
  | (string & {});

/**
 * What to do with an attempt, where `challenge` asks for further proof first.
 */
export type RadarVerdict =
  | 'allow'
  | 'block'
  | 'challenge'
  | (string & {});


// Generated from api/multi_factor_auth.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * A request to prove possession of a factor by entering a code.
 */
export interface AuthenticationChallenge {
  object: 'authentication_challenge';
  id: string;
  /**
   * When the code stops being accepted; absent for TOTP factors, whose codes change by themselves.
   */
  expiresAt?: string;
  /**
   * The one-time code itself, present where the application delivers it, as with `generic_otp` factors.
   */
  code?: string;
  /**
   * Identifier of the factor being challenged.
   */
  authenticationFactorId: string;
  createdAt: string;
  updatedAt: string;
}

/**
 * The outcome of checking a code.
 */
export interface AuthenticationChallengeVerifyResponse {
  /**
   * The challenge that was answered.
   */
  challenge: AuthenticationChallenge;
  /**
   * Whether the code was right.
   */
  valid: boolean;
}

/**
 * A second factor of a person, as it is shown after enrolment.
 */
export interface AuthenticationFactor {
  object: 'authentication_factor';
  id: string;
  type: AuthenticationFactorType;
  /**
   * Identifier of the user the factor belongs to; absent when it is not tied to a user.
   */
  userId?: string;
  /**
   * Present when the type is `sms`.
   */
  sms?: AuthenticationFactorSms;
  /**
   * Present when the type is `totp`.
   */
  totp?: AuthenticationFactorTotp;
  createdAt: string;
  updatedAt: string;
}

/**
 * A newly enrolled second factor, with the secrets that are shown this one time.
 */
export interface AuthenticationFactorEnrolled {
  object: 'authentication_factor';
  id: string;
  type: AuthenticationFactorType;
  /**
   * Identifier of the user the factor belongs to; absent when it is not tied to a user.
   */
  userId?: string;
  /**
   * Present when the type is `sms`.
   */
  sms?: AuthenticationFactorSms;
  /**
   * Present when the type is `totp`.
   */
  totp?: AuthenticationFactorEnrolledTotp;
  createdAt: string;
  updatedAt: string;
}

/**
 * What an authenticator app needs to produce codes. Show it once and do not store it.
 */
export interface AuthenticationFactorEnrolledTotp {
  /**
   * Name of the application or company, shown in the authenticator app.
   */
  issuer: string;
  /**
   * Name of the account, often an e-mail address, shown in the authenticator app.
   */
  user: string;
  /**
   * Shared secret in Base32, for typing in by hand.
   */
  secret: string;
  /**
   * QR code to scan, as a data URI of an image.
   */
  qrCode: string;
  /**
   * The same content as an `otpauth` URI, for opening an app on the same device.
   */
  uri: string;
}

/**
 * Where the codes of an SMS factor go.
 */
export interface AuthenticationFactorSms {
  /**
   * Number that receives the codes.
   */
  phoneNumber: string;
}

/**
 * The labels an authenticator app shows for a TOTP factor.
 */
export interface AuthenticationFactorTotp {
  /**
   * Name of the application or company, shown in the authenticator app.
   */
  issuer: string;
  /**
   * Name of the account, often an e-mail address, shown in the authenticator app.
   */
  user: string;
}

/**
 * A newly enrolled factor of a user with the challenge that completes the enrolment.
 */
export interface UserAuthenticationFactorEnrollment {
  authenticationFactor: AuthenticationFactorEnrolled;
  /**
   * The first challenge of the new factor.
   */
  authenticationChallenge: AuthenticationChallenge;
}

/**
 * Kind of second factor. `totp` uses an authenticator app, `sms` a text message, `generic_otp` a code the
 * application delivers itself, `webauthn` a security key or passkey.
 */
export type AuthenticationFactorType =
  | 'generic_otp'
  | 'sms'
  | 'totp'
  | 'webauthn'
  | (string & {});

/**
 * Kind of second factor that can be enrolled through the API.
 */
export type EnrollFactorType =
  | 'generic_otp'
  | 'sms'
  | 'totp'
  | (string & {});


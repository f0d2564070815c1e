// Generated from api/passwordless.yaml with codegen/templates/typescript/models.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

/**
 * Confirmation that the link was sent.
 */
export interface PasswordlessSendResponse {
  /**
   * Text for people.
   */
  message?: string;
  /**
   * Whether the message was handed over for delivery.
   */
  success?: boolean;
}

/**
 * A one-time sign-in link and whom it is for.
 */
export interface PasswordlessSession {
  object: 'passwordless_session';
  id: string;
  /**
   * Address of the person whom the link signs in.
   */
  email: string;
  /**
   * When the link stops working.
   */
  expiresAt: string;
  /**
   * The link itself. Whoever opens it is signed in.
   */
  link: string;
}

/**
 * Kinds of passwordless session.
 */
export type PasswordlessSessionType =
  | 'MagicLink'
  | (string & {});


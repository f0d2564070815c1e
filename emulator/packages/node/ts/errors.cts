/** What went wrong, in a word that a program can compare. */
export type EmulatorErrorCode =
  /** The program is not where the package puts it. */
  | 'program_missing'
  /** The program ended or said nothing instead of starting; the message has what it wrote. */
  | 'start_failed'
  /** The emulator does not answer. */
  | 'unreachable'
  /** The emulator did not do what it was told. */
  | 'refused'
  /** No one-time code was sent in time. */
  | 'no_code';

/** The error of this package; its message names the fix. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError';
  /** What went wrong. */
  readonly code: EmulatorErrorCode;
  /** HTTP status of a control's answer. */
  readonly status: number | undefined;

  constructor(code: EmulatorErrorCode, message: string, details: { status?: number; cause?: unknown } = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.status = details.status;
  }
}

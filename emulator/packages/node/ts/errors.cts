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
  /** What was waited for, a code or an event, did not come in time. */
  | 'not_in_time'
  /** Other requests came than a test expected; the message says which, a line each. */
  | 'unmet_expectations';

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

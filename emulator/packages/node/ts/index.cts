export { Control, Fork } from './control.cjs';
export { Emulator, startEmulator, type EmulatorOptions } from './emulator.cjs';
export { EmulatorError, type EmulatorErrorCode } from './errors.cjs';
export { program } from './program.cjs';
export type {
  ClockReading,
  CoveredOperation,
  Expectation,
  ExpectationOptions,
  Fault,
  Mail,
  RateLimit,
  ReceivedRequest,
  Seed,
  SetFault,
  WebhookAttempt,
  WebhookFault,
} from './types.cjs';

// ESM and CommonJS share one implementation, so that an error is the same class in both.
export { Control, Emulator, EmulatorError, Fork, program, startEmulator } from './index.cjs';
export type {
  ClockReading,
  CoveredOperation,
  EmulatorErrorCode,
  EmulatorOptions,
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
} from './index.cjs';

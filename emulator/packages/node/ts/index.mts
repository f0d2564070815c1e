// ESM and CommonJS share one implementation, so that an error is the same class in both.
export { Control, Emulator, EmulatorError, program, startEmulator } from './index.cjs';
export type {
  ClockReading,
  CoveredOperation,
  EmulatorErrorCode,
  EmulatorOptions,
  Fault,
  Mail,
  ReceivedRequest,
  Seed,
  SetFault,
  WebhookAttempt,
} from './index.cjs';

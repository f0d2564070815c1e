export { emulatorFor } from './node-test.cjs';

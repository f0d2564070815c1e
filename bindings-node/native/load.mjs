import { createRequire } from 'node:module';

// ESM and CommonJS share the one native module.
export default () => createRequire(import.meta.url)('./load.cjs')();

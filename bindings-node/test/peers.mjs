// The official package, where it is installed.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = process.env.WORKOS_KIT_PEERS;
const isThere = existsSync(join(folder, 'node_modules/@workos-inc/node'));

/** Why tests with the official package are skipped, if they are. */
export const missing = isThere
  ? false
  : `@workos-inc/node is not in ${folder}: cargo xtask test node installs it there`;

/** The official package. */
export const official = isThere ? createRequire(join(folder, 'package.json'))('@workos-inc/node') : undefined;

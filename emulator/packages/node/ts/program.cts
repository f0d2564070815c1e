import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { EmulatorError } from './errors.cjs';

/** The file that the environment variable `WORKOS_EMULATOR` names, or the program that came with this package. */
export function program(): string {
  const named = process.env['WORKOS_EMULATOR'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) {
      const message = `WORKOS_EMULATOR names ${named}, and there is no such file: correct or unset it`;
      throw new EmulatorError('program_missing', message);
    }
    return named;
  }
  const platform = `${process.platform}-${process.arch}`;
  const file = join(__dirname, '../native', `workos-emulator-${platform}${process.platform === 'win32' ? '.exe' : ''}`);
  if (!existsSync(file)) {
    const message =
      `workos-emulator was packed without a program for ${platform}: ` +
      'build it from its sources (cargo build --release --package workos-emulator) and name it in WORKOS_EMULATOR';
    throw new EmulatorError('program_missing', message);
  }
  return file;
}

import { test as base } from 'vitest';

import { Emulator, type EmulatorOptions } from './emulator.cjs';
import { shownRequests } from './shown.cjs';

/** What Vitest's `test` of this package gives to a test besides the usual. */
export interface EmulatorFixtures {
  /** What `emulator` starts with; to be overridden for a file or a `describe`: `test.extend({ emulatorOptions: … })`. */
  emulatorOptions: EmulatorOptions;
  /** An emulator of the test's own, started when a test asks for it. */
  emulator: Emulator;
}

/**
 * Vitest's `test` with an emulator for each test that asks for one. When the test fails, what it asked is shown.
 *
 *     import { test } from 'workos-emulator/vitest';
 *
 *     test('lists organizations', async ({ emulator }) => { … });
 */
export const test = base.extend<EmulatorFixtures>({
  emulatorOptions: {},
  emulator: async ({ emulatorOptions, task }, use) => {
    const emulator = await Emulator.start(emulatorOptions);
    try {
      await use(emulator);
      if (task.result?.state === 'fail' || task.result?.errors?.length) {
        console.error(await shownRequests(emulator));
      }
    } finally {
      await emulator.stop();
    }
  },
});

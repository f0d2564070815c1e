import type { TestContext } from 'node:test';

import { Emulator, type EmulatorOptions } from './emulator.cjs';
import { shownRequests } from './shown.cjs';

/**
 * An emulator of the test's own that stops when the test ends. When the test fails, what it asked is shown as a diagnostic.
 *
 *     test('lists organizations', async (t) => {
 *       const emulator = await emulatorFor(t, { seed: { organizations: [{ name: 'Acme' }] } });
 *     });
 */
export async function emulatorFor(context: TestContext, options?: EmulatorOptions): Promise<Emulator> {
  const emulator = await Emulator.start(options);
  context.after(async () => {
    // Nodes that do not say whether the test passed show nothing.
    if ((context as { passed?: boolean }).passed === false && emulator.isRunning) {
      context.diagnostic(await shownRequests(emulator));
    }
    await emulator.stop();
  });
  return emulator;
}

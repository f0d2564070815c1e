// Starts the emulator for a test file; it ends with the file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Starts the emulator; gives url, api_key and client_id. */
export async function startEmulator(...args) {
  const child = spawn(process.env.WORKOS_EMULATOR, ['--port', '0', '--json', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the emulator ended with ${code}`))),
  ]);
  const ready = JSON.parse(line);
  return {
    ...ready,
    async stop() {
      lines.close();
      child.kill();
      await once(child, 'exit');
    },
  };
}

export const seed = join(process.env.WORKOS_KIT_ROOT, 'examples/demo/seed.yaml');

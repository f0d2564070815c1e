import type { Emulator } from './emulator.cjs';

/** Requests that a failed test shows. */
const SHOWN = 20;

/** The last requests, a line each, for whoever looks at a failed test. */
export async function shownRequests(emulator: Emulator): Promise<string> {
  const requests = await emulator.requests();
  const lines = requests.slice(-SHOWN).map(({ method, path, status, operation, fault, response }) => {
    const message = typeof response?.message === 'string' ? `: ${response.message}` : '';
    const struck = fault ? ', struck by a fault' : '';
    return `${method} ${path} -> ${status ?? 'broken'} (${operation ?? 'no operation'}${struck})${message}`;
  });
  if (requests.length > lines.length) {
    lines.unshift(`(${requests.length - lines.length} requests before)`);
  }
  return `WorkOS emulator: ${lines.length > 0 ? `what was asked\n${lines.join('\n')}` : 'no request was received'}`;
}

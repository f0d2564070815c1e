// What the documents show runs: the blocks of the README, the demo.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { seed, startEmulator } from './emulator.mjs';

const run = promisify(execFile);
const source = join(process.env.WORKOS_KIT_ROOT, 'bindings-node');
let emulator;
let env;

before(async () => {
  emulator = await startEmulator('--seed', seed);
  const { url, api_key: key, client_id: client } = emulator;
  env = { ...process.env, WORKOS_API_KEY: key, WORKOS_CLIENT_ID: client, WORKOS_BASE_URL: url };
});

after(() => emulator.stop());

const blocks = [...readFileSync(join(source, 'README.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, text]) => text);

/** Runs code as a file of this project. */
async function runFile(name, text) {
  const file = join(process.cwd(), name);
  writeFileSync(file, text);
  try {
    return (await run(process.execPath, [file], { env, timeout: 30_000 })).stdout;
  } finally {
    rmSync(file);
  }
}

test('the first lines of the README', async () => {
  assert.match(await runFile('readme-1.mjs', blocks[0]), /^Foo Corp SAML is \w+\n$/);
});

test('calls, errors and pages of the README', async () => {
  const lines = (await runFile('readme-2.mjs', blocks[1])).split('\n');
  assert.match(lines[0], /^not_found \S+ 404 \S+ undefined$/);
  assert.ok(lines.includes('ada@foo-corp.com'));
});

test('the helpers of the README', async () => {
  const file = join(process.cwd(), 'readme-3.mjs');
  Object.assign(process.env, { WORKOS_API_KEY: emulator.api_key, WORKOS_CLIENT_ID: emulator.client_id, WORKOS_BASE_URL: emulator.url });
  try {
    writeFileSync(file, blocks[2]);
    const signIn = await import(pathToFileURL(file).href);
    const { url, stored } = signIn.start('conn_01');
    assert.ok(url.startsWith(emulator.url));
    await assert.rejects(signIn.callback('/callback?code=a&state=b', stored), { code: 'state_mismatch' });
    writeFileSync(file, blocks[3]);
    const api = await import(`${pathToFileURL(file).href}?api`);
    const { answer } = await api.authorize(new Request('https://api.example.com'));
    assert.deepEqual([answer.status, answer.headers.get('www-authenticate')], [401, 'Bearer']);
    const forged = await api.authorize(new Request('https://api.example.com', { headers: { authorization: 'Bearer abc' } }));
    assert.equal(forged.answer.status, 401);
    writeFileSync(file, blocks[4]);
    const webhooks = await import(`${pathToFileURL(file).href}?webhooks`);
    const { WorkOS } = await import('workos-kit');
    const body = JSON.stringify({ id: 'event_01', event: 'dsync.user.created', data: { email: 'ada@example.com' }, created_at: new Date() });
    const header = new WorkOS().webhooks.sign({ payload: body, secret: 'whsec_…' });
    assert.equal(webhooks.receive(Buffer.from(body), header), 'ada@example.com');
  } finally {
    rmSync(file);
  }
});

test('every block is tested', () => assert.equal(blocks.length, 5));

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
    process.env.WORKOS_COOKIE_PASSWORD = 'a-cookie-password-of-32+-chars-0001';
    writeFileSync(file, blocks[3]);
    const sessions = await import(`${pathToFileURL(file).href}?sessions`);
    const nobody = await sessions.whoIs(new Request('https://app.example.com'));
    assert.deepEqual([nobody.status, nobody.headers.length], [401, 2]);
    assert.ok(sessions.signIn(new Request('https://app.example.com')).url.startsWith(emulator.url));
    await assert.rejects(sessions.callback(new Request('https://app.example.com/callback?code=a&state=b')), { code: 'state_mismatch' });
    writeFileSync(file, blocks[4]);
    const api = await import(`${pathToFileURL(file).href}?api`);
    const { answer } = await api.authorize(new Request('https://api.example.com'));
    assert.deepEqual([answer.status, answer.headers.get('www-authenticate')], [401, 'Bearer']);
    const forged = await api.authorize(new Request('https://api.example.com', { headers: { authorization: 'Bearer abc' } }));
    assert.equal(forged.answer.status, 401);
    writeFileSync(file, blocks[5]);
    const webhooks = await import(`${pathToFileURL(file).href}?webhooks`);
    const { WorkOS } = await import('workos-kit');
    const body = JSON.stringify({ id: 'event_01', event: 'dsync.user.created', data: { email: 'ada@example.com' }, created_at: new Date() });
    const header = new WorkOS().webhooks.sign({ payload: body, secret: 'whsec_…' });
    assert.equal(webhooks.receive(Buffer.from(body), header), 'ada@example.com');
    writeFileSync(file, blocks[6]);
    const others = await import(`${pathToFileURL(file).href}?others`);
    const action = JSON.stringify({ object: 'authentication_action_context', id: 'action_1', user: null });
    const signed = new WorkOS().webhooks.sign({ payload: action, secret: 'act_1' });
    assert.equal(others.decide(action, signed, 'act_1').payload.verdict, 'Deny');
    assert.match(others.why(`${action} `, signed, 'act_1'), /raw body/);
    // An emulator without data keys says so; with them, there is a value.
    const encrypted = await others.encrypt('a', { organizationId: 'org_1', id: 'record_1' }).catch((error) => error);
    assert.ok(typeof encrypted === 'string' || encrypted.operation === 'vault.create_data_key', encrypted);
    others.flags().close();
  } finally {
    rmSync(file);
  }
});

test('every block is tested', () => assert.equal(blocks.length, 7));

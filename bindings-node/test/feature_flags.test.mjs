// Feature flags that are evaluated in the application.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { WorkOS } from 'workos-kit';

import { missing, official } from './peers.mjs';

const rules = {
  version: 2,
  flags: {
    'new-ui': {
      enabled: true, default_value: false, off_value: false,
      rules: [{ id: 'r1', kind: 'conditions', value: true, conditions: [
        { target_type: 'user', operator: 'one_of', values: ['user_ada'] },
        { target_type: 'workspace', operator: 'one_of', values: ['ws_1'] },
      ] }],
    },
    everywhere: { enabled: true, default_value: true, off_value: false, rules: [] },
    text: { enabled: true, default_value: 'blue', off_value: false, rules: [] },
  },
};
const targets = {
  beta: {
    slug: 'beta', enabled: true, default_value: false,
    targets: { users: [{ id: 'user_ada', enabled: true }, { id: 'user_bob', enabled: false }], organizations: [{ id: 'org_1', enabled: true }] },
  },
  off: { slug: 'off', enabled: false, default_value: true, targets: { users: [], organizations: [] } },
};

/** A server that answers in turn, and the last answer from then on. */
async function serve(t, answers) {
  const urls = [];
  const server = createServer((request, response) => {
    urls.push(request.url);
    const [status, body] = answers[Math.min(urls.length, answers.length) - 1];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  t.after(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { urls, port: server.address().port, workos: new WorkOS('sk_test', { baseUrl: `http://127.0.0.1:${server.address().port}` }) };
}

test('flags are fetched once and evaluated without network', async (t) => {
  const { urls, workos } = await serve(t, [[200, rules]]);
  const flags = workos.featureFlags.createRuntimeClient();
  t.after(() => flags.close());
  assert.equal(flags.isEnabled('everywhere'), false);
  assert.equal(flags.isEnabled('everywhere', {}, true), true, 'the default stands in');
  await flags.waitUntilReady({ timeoutMs: 5000 });
  assert.equal(flags.isEnabled('everywhere'), true);
  assert.equal(flags.isEnabled('new-ui', { userId: 'user_ada' }), false);
  assert.equal(flags.isEnabled('new-ui', { user: { id: 'user_ada' }, workspace: { id: 'ws_1' } }), true);
  assert.deepEqual([flags.isEnabled('text', {}, true), flags.isEnabled('none', {}, true)], [true, true]);
  assert.deepEqual(flags.getAllFlags({ userId: 'user_bob' }), { 'new-ui': false, everywhere: true });
  assert.equal(flags.getFlag('text').default_value, 'blue');
  assert.equal(flags.getFlag('none'), undefined);
  const { pollCount, pollErrorCount, flagCount, lastPollAt, cacheAge } = flags.getStats();
  assert.deepEqual([pollCount, pollErrorCount, flagCount, lastPollAt instanceof Date], [1, 0, 3, true]);
  assert.ok(cacheAge >= 0 && cacheAge < 10_000);
  assert.deepEqual(urls, ['/sdk/feature-flags?payload_version=2']);
  for (const context of [{ User: { id: 'a' } }, { user: { id: '..' } }, { user: 'a' }, { workspace: {} }]) {
    assert.throws(() => flags.isEnabled('new-ui', context), { kind: 'invalid_request', code: 'evaluation_context_invalid' });
  }
  const next = new WorkOS('sk_test', { baseUrl: 'http://127.0.0.1:9', maxRetries: 0 }).featureFlags.createRuntimeClient({ bootstrapFlags: flags.toJson() });
  await next.waitUntilReady();
  assert.equal(next.isEnabled('everywhere'), true, 'an outage takes nothing away');
  next.close();
});

test('an outage is survived, and listeners are told', async (t) => {
  const { workos } = await serve(t, [[500, {}], [200, targets], [200, targets]]);
  const flags = workos.featureFlags.createRuntimeClient();
  t.after(() => flags.close());
  const failure = new Promise((resolve) => flags.on('error', resolve));
  assert.equal((await failure).kind, 'unavailable');
  await flags.waitUntilReady({ timeoutMs: 5000 });
  assert.equal(flags.isEnabled('beta', { userId: 'user_ada' }), true);
  assert.equal(flags.isEnabled('beta', { userId: 'user_bob' }), false);
  assert.equal(flags.isEnabled('off', { userId: 'user_ada' }), false);
});

test('a key that is refused ends the polls, listened to or not', async (t) => {
  const { urls, workos } = await serve(t, [[401, {}]]);
  const quiet = workos.featureFlags.createRuntimeClient();
  await assert.rejects(quiet.waitUntilReady({ timeoutMs: 5000 }), { kind: 'authentication' });
  const flags = workos.featureFlags.createRuntimeClient();
  const failed = await new Promise((resolve) => flags.on('failed', resolve));
  assert.equal(failed.kind, 'authentication');
  assert.equal(urls.length, 2);
});

test('what cannot be is refused', async (t) => {
  const { workos } = await serve(t, [[503, {}]]);
  assert.throws(() => workos.featureFlags.createRuntimeClient({ bootstrapFlags: '[]' }), { kind: 'decode', code: 'flags_malformed' });
  assert.throws(() => workos.featureFlags.createRuntimeClient({ pollingIntervalMs: -1 }), { code: 'duration_invalid' });
  const flags = workos.featureFlags.createRuntimeClient();
  await assert.rejects(flags.waitUntilReady({ timeoutMs: 30 }), { kind: 'timeout', retryable: true });
  const waiting = flags.waitUntilReady();
  flags.close();
  await assert.rejects(waiting, { kind: 'cancelled' });
});

test('a process that polls ends by itself', async (t) => {
  const { port } = await serve(t, [[200, rules]]);
  const code = `
    import { WorkOS } from 'workos-kit';
    const flags = new WorkOS('sk_test', { baseUrl: 'http://127.0.0.1:${port}' }).featureFlags.createRuntimeClient();
    await flags.waitUntilReady();
    console.log(flags.isEnabled('everywhere'));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { timeout: 10_000 });
  assert.equal(stdout, 'true\n');
});

test('targets decide as in the official package', { skip: missing }, async (t) => {
  const { workos, port } = await serve(t, [[200, targets]]);
  const theirs = new official.WorkOS('sk_test', { apiHostname: '127.0.0.1', https: false, port }).featureFlags.createRuntimeClient();
  const ours = workos.featureFlags.createRuntimeClient();
  theirs.on('error', () => undefined);
  t.after(() => [theirs, ours].forEach((flags) => flags.close()));
  await Promise.all([theirs, ours].map((flags) => flags.waitUntilReady({ timeoutMs: 5000 })));
  for (const context of [{}, { userId: 'user_ada' }, { userId: 'user_bob' }, { userId: 'user_bob', organizationId: 'org_1' }, { organizationId: 'org_2' }]) {
    assert.deepEqual(ours.getAllFlags(context), theirs.getAllFlags(context), JSON.stringify(context));
  }
});

// The handle, against the program that was installed with it.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { Control, Emulator, EmulatorError, program, startEmulator } from 'workos-emulator';

import { ask, names, SEED } from './ask.mjs';

const run = promisify(execFile);
const refused = (code, message) => (error) => {
  assert.ok(error instanceof EmulatorError, String(error));
  assert.equal(error.code, code);
  assert.match(error.message, message);
  return true;
};

/** Starts an emulator that goes with the test. */
async function started(t, options) {
  const emulator = await Emulator.start(options);
  t.after(() => emulator.stop());
  return emulator;
}

test('the program is the one that came with the package', () => {
  assert.ok(program().includes(join('node_modules', 'workos-emulator', 'native') + sep), program());
});

test('ESM and CommonJS are one', () => {
  const required = createRequire(import.meta.url)('workos-emulator');
  assert.equal(required.EmulatorError, EmulatorError);
  assert.equal(required.Emulator, Emulator);
});

test('it starts seeded and stops', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'seed-')), 'seed.yaml');
  writeFileSync(file, 'organizations: [{ name: Beta }]');
  const emulator = await startEmulator({ seed: [SEED, pathToFileURL(file), 'organizations: [{ name: Gamma }]'] });
  assert.deepEqual(await names(emulator), ['Gamma', 'Beta', 'Acme']);
  assert.deepEqual(await names(Object.assign(new Control(`${emulator.url}/`), { apiKey: emulator.apiKey })), ['Gamma', 'Beta', 'Acme']);
  assert.equal(emulator.isRunning, true);
  assert.equal(emulator.environment.WORKOS_BASE_URL, emulator.url);
  const page = await fetch(emulator.inspectorUrl, { headers: { connection: 'close' } });
  assert.match(page.headers.get('content-type'), /^text\/html/);
  await emulator.stop();
  assert.equal(emulator.isRunning, false);
  await emulator.stop();
  await assert.rejects(emulator.reset(), refused('unreachable', /is it still running/));
});

test('options reach the program', async (t) => {
  const own = await started(t, { apiKey: 'sk_test_own', clientId: 'client_own', seedNumber: 7, seed: SEED });
  assert.deepEqual([own.apiKey, own.clientId], ['sk_test_own', 'client_own']);
  assert.equal((await ask(own, 'GET', '/organizations')).status, 200);
  const contract = await started(t, { contract: true });
  assert.equal((await ask(contract, 'GET', '/organizations/org_any')).status, 200);
  assert.notEqual(own.url, contract.url);
  const port = Number(new URL(own.url).port);
  await assert.rejects(Emulator.start({ port }), refused('start_failed', new RegExp(`cannot listen on 127.0.0.1:${port}`)));
});

test('what does not fit is refused with its place', async () => {
  const wrong = Emulator.start({ seed: { organizations: [{ name: 'Acme', nmae: 'Acme' }] } });
  await assert.rejects(wrong, refused('refused', /organizations\[0\]\.nmae: is unknown/));
  await assert.rejects(Emulator.start({ seed: 'seed.yaml' }), /new URL\('seed.yaml', import.meta.url\)/);
});

test('a missing program says how to get it', async (t) => {
  t.after(() => delete process.env.WORKOS_EMULATOR);
  process.env.WORKOS_EMULATOR = '/nothing/here';
  await assert.rejects(Emulator.start(), refused('program_missing', /correct or unset it/));
  process.env.WORKOS_EMULATOR = import.meta.filename ?? new URL(import.meta.url).pathname;
  await assert.rejects(Emulator.start(), refused('start_failed', /the emulator did not start/));
});

test('seed, reset and snapshots', async (t) => {
  const emulator = await started(t, { seed: SEED });
  await emulator.snapshot('before');
  await ask(emulator, 'POST', '/organizations', { name: 'Beta' });
  assert.deepEqual(await names(emulator), ['Beta', 'Acme']);
  await emulator.restore('before');
  assert.deepEqual([await names(emulator), await emulator.snapshots()], [['Acme'], ['before']]);
  await emulator.seed('organizations: [{ name: Gamma }]');
  await ask(emulator, 'DELETE', '/organizations/org_01ACME');
  await emulator.reset();
  assert.deepEqual(await names(emulator), ['Gamma', 'Acme']);
  const other = await started(t, { seed: await emulator.exportSeed() });
  assert.deepEqual(await names(other), ['Gamma', 'Acme']);
  assert.deepEqual(await other.exportSeed(), await emulator.exportSeed());
  await emulator.dropSnapshots();
  await assert.rejects(emulator.restore('before'), refused('refused', /there is no snapshot 'before'/));
});

test('faults strike and are accounted for', async (t) => {
  const emulator = await started(t, { seed: SEED });
  await emulator.fault({ operation: 'organizations.list_organizations', status: 503, count: 2 });
  assert.deepEqual((await emulator.unusedFaults()).map(({ remaining }) => remaining), [2]);
  const statuses = [];
  for (let index = 0; index < 3; index++) {
    statuses.push((await ask(emulator, 'GET', '/organizations')).status);
  }
  assert.deepEqual(statuses, [503, 503, 200]);
  assert.deepEqual(await emulator.unusedFaults(), []);
  assert.equal((await emulator.faults())[0].struck, 2);
  await emulator.fault({ path: '/organizations/{id}', drop: 'before_headers' });
  await assert.rejects(ask(emulator, 'GET', '/organizations/org_01ACME'), TypeError);
  await emulator.clearFaults();
  assert.deepEqual(await emulator.faults(), []);
  const unknown = emulator.fault({ operation: 'organizations.list_organisations', status: 503 });
  await assert.rejects(unknown, refused('refused', /organizations.list_organisations/));
});

test('the clock is moved', async (t) => {
  const emulator = await started(t);
  const noon = await emulator.freezeClock(new Date('2026-01-15T12:00:00Z'));
  assert.deepEqual(noon, { now: '2026-01-15T12:00:00.000Z', frozen: true });
  await emulator.advanceClock(60.5);
  const { value } = await ask(emulator, 'POST', '/organizations', { name: 'Acme' });
  assert.equal(value.created_at, '2026-01-15T12:01:00.500Z');
  assert.equal((await emulator.clock()).now, value.created_at);
  assert.equal((await emulator.freezeClock('2026-02-01T00:00:00Z')).now, '2026-02-01T00:00:00.000Z');
  assert.equal((await emulator.resumeClock()).frozen, false);
  assert.ok(Date.parse((await emulator.skewClock(86_400)).now) - Date.now() > 86_000_000);
});

test('codes are waited for', async (t) => {
  const emulator = await started(t, { seed: SEED });
  await assert.rejects(emulator.waitForCode('ada@acme.com', { timeout: 50 }), refused('not_in_time', /nothing was sent/));
  const waiting = emulator.waitForCode('ADA@acme.com');
  await ask(emulator, 'POST', '/user_management/magic_auth', { email: 'ada@acme.com' });
  const [mail] = await emulator.outbox();
  assert.deepEqual([mail.code, mail.purpose], [await waiting, 'magic_auth']);
  const second = emulator.waitForCode('ada@acme.com', { after: mail.id, timeout: 50 });
  await assert.rejects(second, refused('not_in_time', /codes and links went to ada@acme.com/));
});

test('requests are recorded without secrets', async (t) => {
  const emulator = await started(t, { seed: SEED });
  await ask(emulator, 'GET', '/organizations?limit=5');
  await ask(emulator, 'GET', '/organizations/org_nobody');
  const [listing] = await emulator.requests('organizations.list_organizations');
  assert.deepEqual([listing.method, listing.path, listing.query, listing.status], ['GET', '/organizations', [['limit', '5']], 200]);
  const all = await emulator.requests();
  assert.deepEqual(all.map(({ status }) => status), [200, 404]);
  assert.ok(!JSON.stringify(all).includes(emulator.apiKey));
  await emulator.clearRequests();
  assert.deepEqual(await emulator.requests(), []);
});

test('requests are compared with what is expected', async (t) => {
  const emulator = await started(t, { seed: SEED });
  await ask(emulator, 'POST', '/organizations', { name: 'Beta' });
  await ask(emulator, 'GET', '/organizations');
  const created = { operation: 'organizations.create_organization', body: { name: 'Beta' } };
  await emulator.expectRequests([created, { method: 'GET' }], { inOrder: true, only: true });
  await assert.rejects(emulator.expectRequests([{ ...created, times: 2 }]), refused('unmet_expectations', /create_organization/));
  assert.notDeepEqual(await emulator.checkRequests([created], { only: true }), []);
});

test('rates are limited', async (t) => {
  const emulator = await started(t, { seed: SEED });
  const status = async () => (await ask(emulator, 'GET', '/organizations')).status;
  await emulator.freezeClock();
  await emulator.limitRate({ requests: 2, seconds: 60 });
  assert.deepEqual([await status(), await status(), await status()], [200, 200, 429]);
  assert.deepEqual((await emulator.rateLimits()).map(({ requests }) => requests), [2]);
  await emulator.advanceClock(60);
  assert.equal(await status(), 200);
  await emulator.clearRateLimits();
  assert.deepEqual(await emulator.rateLimits(), []);
});

test('webhooks are delivered and disturbed', async (t) => {
  const arrived = [];
  const endpoint = createServer(async (request, response) => {
    const chunks = await request.toArray();
    arrived.push({ signature: request.headers['workos-signature'], event: JSON.parse(Buffer.concat(chunks).toString()) });
    response.end();
  }).listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  t.after(() => endpoint.close().closeAllConnections());
  const endpoint_url = `http://127.0.0.1:${endpoint.address().port}/webhooks`;
  const emulator = await started(t, { seed: { webhookEndpoints: [{ endpoint_url, events: ['organization.created'] }] } });

  await ask(emulator, 'POST', '/organizations', { name: 'Acme' });
  const [attempt, ...others] = await emulator.settleWebhooks();
  assert.deepEqual([attempt.delivered, attempt.event, attempt.fault, others], [true, 'organization.created', false, []]);
  const event = await emulator.waitForEvent('organization.created');
  assert.deepEqual(arrived.map((one) => one.event.id), [event.id]);
  const another = emulator.waitForEvent('organization.created', { after: event.id, timeout: 50 });
  await assert.rejects(another, refused('not_in_time', /no event organization.created within 50 ms/));

  await emulator.pauseWebhooks();
  await emulator.replayWebhook(event.id);
  assert.equal((await emulator.settleWebhooks()).length, 1);
  await emulator.resumeWebhooks();
  assert.equal((await emulator.settleWebhooks()).length, 2);

  await emulator.webhookFault({ event: 'organization.created', duplicates: 1, signature: 'missing' });
  assert.deepEqual([(await emulator.unusedWebhookFaults()).length, (await emulator.webhookFaults()).length], [1, 1]);
  await ask(emulator, 'POST', '/organizations', { name: 'Beta' });
  assert.equal((await emulator.drainWebhooks()).length, 4);
  assert.deepEqual(await emulator.unusedWebhookFaults(), []);
  assert.deepEqual(arrived.map(({ signature }) => signature === undefined), [false, false, true, true]);
  await emulator.clearWebhookFaults();

  const secret = await emulator.rotateWebhookSecret(attempt.endpoint_id, { keepFormer: true });
  assert.ok(secret.length > 10);
  const given = await emulator.sendWebhook('user.created', { id: 'user_01' });
  await emulator.settleWebhooks();
  const { signature, event: sent } = arrived.at(-1);
  assert.deepEqual(sent, given);
  assert.deepEqual([sent.event, sent.data, signature.split('v1=').length], ['user.created', { id: 'user_01' }, 3]);
});

test('forks', async (t) => {
  const emulator = await started(t, { seed: SEED });
  const fork = await emulator.fork();
  assert.deepEqual([fork.environment.WORKOS_BASE_URL, fork.apiKey, fork.clientId], [fork.url, emulator.apiKey, emulator.clientId]);
  await ask(fork, 'POST', '/organizations', { name: 'Beta' });
  assert.deepEqual([await names(fork), await names(emulator)], [['Beta', 'Acme'], ['Acme']]);
  await fork.reset();
  assert.deepEqual(await names(fork), ['Acme']);
  await fork.end();
  assert.deepEqual(await emulator.control('GET', 'forks'), { data: [] });
  await assert.rejects(fork.end(), refused('refused', /there is no fork/));
  const left = await emulator.fork();
  await emulator.stop();
  await assert.rejects(left.clock(), refused('unreachable', /still running/));
});

test('every control of the documentation has a method', () => {
  const page = readFileSync(join(process.env.PACKAGE_FOLDER, '../../../docs/emulator.md'), 'utf8');
  const documented = new Set([...page.matchAll(/`(?:[A-Z]+ )?\/_emulator\/([a-z/-]+)/g)].map(([, path]) => path));
  const source = readFileSync(join('node_modules', 'workos-emulator', 'dist', 'control.cjs'), 'utf8');
  assert.ok(documented.size > 20);
  assert.deepEqual([...documented].filter((path) => !source.includes(`'${path}'`)), []);
});

test('keys, sessions, demands and coverage', async (t) => {
  const emulator = await started(t, { seed: SEED });
  const session = await emulator.session({ email: 'ada@acme.com' });
  assert.deepEqual([session.user.id, session.access_token.split('.').length], ['user_01ADA', 3]);
  await assert.rejects(emulator.directory('directory_nobody'), refused('refused', /directory_nobody/));
  const keys = async () => (await ask(emulator, 'GET', `/sso/jwks/${emulator.clientId}`)).value.keys.length;
  await emulator.rotateKeys({ keepFormer: false });
  assert.equal(await keys(), 1);
  await emulator.rotateKeys();
  assert.equal(await keys(), 2);
  assert.deepEqual(await emulator.authkit(), await emulator.control('GET', 'authkit'));
  assert.ok((await emulator.coverage()).some(({ operation, behaviour }) => operation === 'organizations.get_organization' && behaviour));
});

/** Waits until a process has ended. */
async function ended(id) {
  for (let waited = 0; waited < 10_000; waited += 20) {
    try {
      process.kill(id, 0);
      if (readFileSync(`/proc/${id}/stat`, 'utf8').includes(') Z ')) {
        return;
      }
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`the emulator (process ${id}) outlives the one that started it`);
}

const STARTER = `
  import { Emulator } from 'workos-emulator';
  import { readdirSync, readFileSync } from 'node:fs';
  const emulator = await Emulator.start();
  await emulator.reset();
  const children = readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').trim();
  console.log(children);
`;

for (const [how, then] of Object.entries({
  'is killed': 'setInterval(() => {}, 1000);',
  'has nothing left to do': '',
  'exits': 'process.exit(3);',
  'throws': 'throw new Error("on purpose");',
})) {
  test(`it ends with its parent that ${how}`, { skip: process.platform !== 'linux' && 'reads /proc' }, async () => {
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', STARTER + then], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(createInterface({ input: parent.stdout }), 'line');
    const id = Number(line);
    assert.ok(id > 0, line);
    if (how === 'is killed') {
      process.kill(id, 0);
      parent.kill('SIGKILL');
    }
    await once(parent, 'close');
    await ended(id);
  });
}

test('the program of the package runs', async () => {
  const bin = join('node_modules', '.bin', 'workos-emulator');
  assert.match((await run(bin, ['--version'])).stdout, /^workos-emulator \d/);
  const { stdout } = await run(bin, ['exec', '--', process.execPath, '--print', 'process.env.WORKOS_BASE_URL']);
  assert.match(stdout, /^http:\/\/127\.0\.0\.1:\d+\n$/);
  const failed = await run(bin, ['exec', '--', process.execPath, '--eval', 'process.exit(7)']).catch((error) => error);
  assert.equal(failed.code, 7);
});

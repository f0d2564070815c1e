// The helpers for test runners, in runs of those runners of their own; the README; the types.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: '1', FORCE_COLOR: undefined };
delete env.NODE_TEST_CONTEXT;
delete env.FORCE_COLOR;

const ASK = `
const ask = async (emulator, path, body) => {
  const headers = { authorization: 'Bearer ' + emulator.apiKey, 'content-type': 'application/json' };
  const answer = await fetch(emulator.url + path, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body) });
  return { status: answer.status, value: await answer.json() };
};
const names = async (emulator) => (await ask(emulator, '/organizations')).value.data.map(({ name }) => name);
`;

/** Runs a test file; gives its output and exit status. */
async function tests(name, text, command, args) {
  mkdirSync('runs', { recursive: true });
  writeFileSync(join('runs', name), text);
  const { stdout, stderr, code = 0 } = await run(command, [...args, join('runs', name)], { env }).catch((error) => error);
  return { output: stdout + stderr, code };
}

const nodeTests = (name, text) =>
  tests(name, `import assert from 'node:assert/strict';\nimport { test } from 'node:test';\nimport { emulatorFor } from 'workos-emulator/node-test';\n${ASK}${text}`, process.execPath, ['--test', '--test-reporter=tap']);

const vitests = (name, text) =>
  tests(name, `import { expect } from 'vitest';\nimport { test } from 'workos-emulator/vitest';\n${ASK}${text}`, process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--reporter=verbose']);

test('node:test: each test has an emulator of its own', async () => {
  const { output, code } = await nodeTests('own.test.mjs', `
    for (const name of ['Acme', 'Beta', 'Gamma']) {
      test(name, async (t) => {
        const emulator = await emulatorFor(t);
        assert.deepEqual(await names(emulator), []);
        await ask(emulator, '/organizations', { name });
        assert.deepEqual(await names(emulator), [name]);
      });
    }
    test('seeded', async (t) => {
      assert.deepEqual(await names(await emulatorFor(t, { seed: { organizations: [{ name: 'Acme' }] } })), ['Acme']);
    });
  `);
  assert.equal(code, 0, output);
  assert.match(output, /# pass 4/);
});

test('node:test: a failed test ends its emulator', async () => {
  const { output, code } = await nodeTests('failed.test.mjs', `
    let emulator;
    test('fails', async (t) => {
      emulator = await emulatorFor(t);
      assert.equal((await ask(emulator, '/organizations/org_nobody')).status, 200);
    });
    test('afterwards', () => assert.equal(emulator.isRunning, false));
  `);
  assert.equal(code, 1, output);
  assert.match(output, /# pass 1\n# fail 1/);
});

test('Vitest: each test has an emulator of its own', async () => {
  const { output, code } = await vitests('own.vitest.test.mjs', `
    for (const name of ['Acme', 'Beta', 'Gamma']) {
      test.concurrent(name, async ({ emulator }) => {
        expect(await names(emulator)).toEqual([]);
        await ask(emulator, '/organizations', { name });
        expect(await names(emulator)).toEqual([name]);
      });
    }
    const seeded = test.extend({ emulatorOptions: { seed: { organizations: [{ name: 'Delta' }] } } });
    seeded('seeded', async ({ emulator }) => expect(await names(emulator)).toEqual(['Delta']));
  `);
  assert.equal(code, 0, output);
  assert.match(output, /Tests\s+4 passed/);
});

test('Vitest: a failed test shows what was asked', async () => {
  const { output, code } = await vitests('failed.vitest.test.mjs', `
    test('fails', async ({ emulator }) => {
      await emulator.fault({ operation: 'organizations.list_organizations', status: 503 });
      expect((await ask(emulator, '/organizations/org_nobody')).status).toBe(404);
      expect((await ask(emulator, '/organizations')).status).toBe(200);
    });
  `);
  assert.equal(code, 1, output);
  assert.match(output, /GET \/organizations\/org_nobody -> 404 \(organizations.get_organization\): Organization not found: 'org_nobody'\./);
  assert.match(output, /GET \/organizations -> 503 \(organizations.list_organizations, struck by a fault\)/);
});

const readme = readFileSync(join(process.env.PACKAGE_FOLDER, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, text]) => text);

test('the tests of the README pass', async () => {
  const [node, vitest] = blocks;
  const first = await tests('readme.test.mjs', node, process.execPath, ['--test', '--test-reporter=tap']);
  assert.equal(first.code, 0, first.output);
  assert.match(first.output, /# pass 1/);
  const second = await tests('readme.vitest.test.mjs', vitest, process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--root', '.']);
  assert.equal(second.code, 0, second.output);
});

test('the other blocks of the README run', async () => {
  assert.ok(blocks.length > 2);
  for (const [index, block] of blocks.slice(2).entries()) {
    const { output, code } = await tests(`readme-${index}.mjs`, block, process.execPath, []);
    assert.equal(code, 0, output);
    assert.match(output, /sk_test_default/);
  }
});

test('every method that the README names exists', async () => {
  const { Emulator } = await import('workos-emulator');
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...row.split('|')[1].matchAll(/`(\w+)`/g)].map(([, name]) => name));
  assert.ok(named.length > 15, String(named));
  assert.deepEqual(named.filter((name) => !(name in Emulator.prototype)), []);
});

const USE = `
  import { Emulator, type Fault, type Mail, type SetFault } from 'workos-emulator';
  const fault: Fault = { operation: 'organizations.list_organizations', drop: 'mid_body' };
  // @ts-expect-error: a connection cannot break sideways.
  const wrong: Fault = { drop: 'sideways' };
  export async function use(): Promise<[Mail[], SetFault[], string]> {
    const emulator: Emulator = await Emulator.start({ seed: [{ users: [] }, 'users: []'], seedNumber: 3 });
    await emulator.fault(fault);
    return [await emulator.outbox(), await emulator.faults(), await emulator.waitForCode('ada@example.com', { timeout: 10 })];
  }
  void wrong;
`;

test('the types hold in ESM and CommonJS', async () => {
  mkdirSync('types', { recursive: true });
  writeFileSync('types/use.mts', `${USE}
    import { test as own } from 'workos-emulator/vitest';
    own('typed', async ({ emulator }) => { const url: string = emulator.url; void url; });`);
  writeFileSync('types/use.cts', `${USE}
    import { test } from 'node:test';
    import { emulatorFor } from 'workos-emulator/node-test';
    void test('typed', async (t) => { const url: string = (await emulatorFor(t)).url; void url; });`);
  const options = { strict: true, module: 'nodenext', target: 'es2022', noEmit: true, skipLibCheck: true, types: ['node'], lib: ['ES2023', 'ESNext.Disposable', 'DOM'] };
  writeFileSync('types/tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['.'] }));
  const { stdout, code } = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'types']).catch((error) => error);
  assert.ok(!code, stdout);
});

test('the package is well formed', async () => {
  const tool = (path) => join(process.env.PACKAGE_TOOLS, path);
  const tarball = process.env.PACKAGE_TARBALL;
  // The entry for Vitest is ESM alone, as Vitest is, so that there is nothing for CommonJS to resolve.
  const entries = ['.', 'node-test', 'package.json'];
  const attw = [tool('@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'node16', '--entrypoints', ...entries];
  const types = await run(process.execPath, attw, { env }).catch((error) => error);
  assert.ok(!types.code, types.stdout);
  const vitest = [attw[0], tarball, '--profile', 'esm-only', '--entrypoints', 'vitest'];
  const ofVitest = await run(process.execPath, vitest, { env }).catch((error) => error);
  assert.ok(!ofVitest.code, ofVitest.stdout);
  const lint = await run(process.execPath, [tool('publint/src/cli.js'), '--strict', tarball], { env }).catch((error) => error);
  assert.ok(!lint.code, lint.stdout);
});

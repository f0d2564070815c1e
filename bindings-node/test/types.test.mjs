// The types, as ESM and as CommonJS, under the settings that applications have.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const tools = join(process.env.WORKOS_KIT_TOOLS, 'node_modules');
const compiler = join(tools, 'typescript/bin/tsc');

for (const module of ['nodenext', 'node16', 'esnext', 'preserve', 'commonjs']) {
  test(`strict TypeScript with module ${module}`, async () => {
    assert.ok(existsSync(compiler), compiler);
    const isNode = module.startsWith('node');
    const files = isNode ? ['consumer.mts', 'consumer.cts'] : module === 'commonjs' ? ['consumer.cts'] : ['consumer.mts'];
    const flags = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2023,dom', '--module', module];
    const resolution = isNode ? [] : ['--moduleResolution', 'bundler'];
    const types = ['--types', 'node', '--typeRoots', join(tools, '@types')];
    const all = [compiler, ...flags, ...resolution, ...types, ...files.map((file) => join(here, 'types', file))];
    await run(process.execPath, all).catch(({ stdout }) => assert.fail(stdout));
  });
}

test('every way to resolve the package finds the types that belong to the code', async () => {
  const program = join(tools, '@arethetypeswrong/cli/dist/index.js');
  await run(process.execPath, [program, process.env.WORKOS_KIT_TARBALL]).catch(({ stdout }) => assert.fail(stdout));
});

test('the manifest of the package is as publint wants it', async () => {
  const program = join(tools, 'publint/src/cli.js');
  await run(process.execPath, [program, '--strict', process.env.WORKOS_KIT_TARBALL]).catch(({ stdout }) => assert.fail(stdout));
});

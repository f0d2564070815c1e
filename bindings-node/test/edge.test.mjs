// Runtimes without machine code: the package says what to do instead of failing in the middle of something.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = join(process.cwd(), 'node_modules/workos-kit');

for (const condition of ['workerd', 'edge-light', 'browser']) {
  test(`a bundle for ${condition} fails at once, and names the fix`, async () => {
    const { build } = await import(pathToFileURL(join(process.env.WORKOS_KIT_TOOLS, 'node_modules/esbuild/lib/main.js')).href);
    const contents = `import { WorkOS } from 'workos-kit'; new WorkOS('sk_test');`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd() }, bundle: true, write: false, format: 'esm', platform: 'neutral', conditions: [condition],
    });
    const [{ text }] = outputFiles;
    assert.doesNotMatch(text, /createRequire|\.node"/);
    const error = await run(process.execPath, ['--input-type=module', '-e', text]).catch((error) => error);
    assert.match(error.stderr, /no build for this runtime yet/);
    assert.match(error.stderr, /runtime = 'nodejs'/);
  });
}

test('Node itself fails in the same way under such a condition', async () => {
  const code = `import('workos-kit').catch(({ message }) => console.log(message))`;
  const { stdout } = await run(process.execPath, ['-C', 'workerd', '-e', code]);
  assert.match(stdout, /no build for this runtime yet/);
});

test('only the loader knows what the native part is made of', () => {
  const names = readdirSync(join(folder, 'dist')).filter((name) => /^index\.(js|cjs)$/.test(name));
  assert.equal(names.length, 2);
  for (const name of names) {
    const text = readFileSync(join(folder, 'dist', name), 'utf8');
    assert.doesNotMatch(text, /\bnapi|Node-API|\.node['"]|['"]node:|process\.(platform|arch)/);
    assert.match(text, /["']#native["']/);
  }
});

test('nothing native is loaded before it is needed', async () => {
  const code = `
    const before = process.report.getReport().sharedObjects.length;
    const { WorkOS } = require('workos-kit');
    const loaded = () => process.report.getReport().sharedObjects.some((name) => name.endsWith('.node'));
    const early = loaded();
    new WorkOS('sk_test');
    console.log(early, loaded());`;
  assert.equal((await run(process.execPath, ['-e', code])).stdout, 'false true\n');
});

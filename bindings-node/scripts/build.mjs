// Builds the package: native module, ESM, CommonJS and their types, then the tarball.
//
//   node scripts/build.mjs [folder]    the tarball goes there; ../target/node by default
//
// CARGO_PROFILE chooses the profile (dev), CARGO_BUILD_TARGET the platform.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(process.env.CARGO_TARGET_DIR ?? join(root, '../target'));
const out = resolve(process.argv[2] ?? join(target, 'node'));
const staged = join(out, 'package');

const run = (command, args, options) => execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: root, ...options });

/** Writes the types as ESM or as CommonJS: the kind follows from the package.json beside the sources. */
function types(kind) {
  const work = join(out, `build-${kind}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(join(root, 'ts'), join(work, 'ts'), { recursive: true });
  cpSync(join(root, 'tsconfig.json'), join(work, 'tsconfig.json'));
  writeFileSync(join(work, 'package.json'), JSON.stringify({ type: kind }));
  run(process.execPath, [tool('typescript/bin/tsc'), '-p', work, '--emitDeclarationOnly'], { stdio: 'inherit' });
  return join(work, 'dist');
}

/** Writes the code as one file: opening forty would take longer than reading it. */
async function bundle(format, outfile) {
  const { build } = await import(pathToFileURL(tool('esbuild/lib/main.js')).href);
  await build({
    entryPoints: [join(root, 'ts/index.ts')],
    bundle: true,
    external: ['#native'],
    format,
    logLevel: 'warning',
    outfile,
    platform: 'neutral',
    target: 'es2022',
  });
}

/** A file of the nearest node_modules: installed here, or beside the target folder. */
function tool(path) {
  for (const base of [root, join(target, 'node/tools')]) {
    const file = join(base, 'node_modules', path);
    if (existsSync(file)) {
      return file;
    }
  }
  const tools = join(target, 'node/tools');
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true }));
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packages = Object.entries(devDependencies).map(([name, version]) => `${name}@${version}`);
  run('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: tools });
  return join(tools, 'node_modules', path);
}

/** Copies types, renaming .d.ts to .d.cts, and what they say about each other. */
function copyCommonJs(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.isDirectory()) {
      copyCommonJs(source, join(to, entry.name));
      continue;
    }
    const name = entry.name.replace(/\.d\.ts$/, '.d.cts');
    const text = readFileSync(source, 'utf8').replace(/(["'])(\.{1,2}\/[^"'\n]+)\.js\1/g, '$1$2.cjs$1');
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, name), text);
  }
}

function nativeModule() {
  const profile = process.env.CARGO_PROFILE ?? 'dev';
  const platform = process.env.CARGO_BUILD_TARGET;
  run('cargo', ['build', '--quiet', '--manifest-path', join(root, 'Cargo.toml'), '--profile', profile], {
    env: { ...process.env, CARGO_TARGET_DIR: target },
  });
  const folder = join(target, platform ?? '', profile === 'dev' ? 'debug' : profile);
  const names = ['libworkos_kit_node.so', 'libworkos_kit_node.dylib', 'workos_kit_node.dll'];
  return names.map((name) => join(folder, name)).find(existsSync);
}

// The checks of the tests come along with the tools of the build.
for (const name of ['@arethetypeswrong/cli', 'publint']) {
  tool(`${name}/package.json`);
}
rmSync(staged, { recursive: true, force: true });
mkdirSync(join(staged, 'native'), { recursive: true });
cpSync(types('module'), join(staged, 'dist'), { recursive: true });
copyCommonJs(types('commonjs'), join(staged, 'dist'));
await bundle('esm', join(staged, 'dist/index.js'));
await bundle('cjs', join(staged, 'dist/index.cjs'));
for (const name of ['load.cjs', 'load.mjs', 'unsupported.cjs']) {
  cpSync(join(root, 'native', name), join(staged, 'native', name));
}
cpSync(nativeModule(), join(staged, 'native', `${process.platform}-${process.arch}.node`));
for (const name of ['README.md', '../LICENSE']) {
  cpSync(join(root, name), join(staged, name.replace('../', '')));
}
const { devDependencies: _, scripts: __, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', out], { cwd: staged, encoding: 'utf8' }));
process.stdout.write(`${join(out, packed.filename)}\n`);

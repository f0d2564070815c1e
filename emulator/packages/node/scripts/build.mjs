// Builds the package: the program, the modules and their types, then the tarball.
//
//   node scripts/build.mjs [folder]    the tarball goes there; target/node/emulator by default
//
// CARGO_PROFILE chooses the profile (dev), CARGO_BUILD_TARGET the platform.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const repository = resolve(root, '../../..');
const target = resolve(process.env.CARGO_TARGET_DIR ?? join(repository, 'target'));
const out = resolve(process.argv[2] ?? join(target, 'node/emulator'));
const staged = join(out, 'package');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const run = (command, args, options) => execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: root, ...options });

/** The folder of what the build and the tests use, installed when the manifest asks for something else than before. */
function tools() {
  const folder = join(target, 'node/emulator-tools');
  const wanted = JSON.stringify({ private: true, dependencies: manifest.devDependencies });
  const stamp = join(folder, 'installed.json');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), wanted);
    run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder });
    writeFileSync(stamp, wanted);
  }
  return join(folder, 'node_modules');
}

/** The program of the emulator. */
function emulator() {
  const profile = process.env.CARGO_PROFILE ?? 'dev';
  const platform = process.env.CARGO_BUILD_TARGET;
  run('cargo', ['build', '--quiet', '--package', 'workos-emulator', '--profile', profile], {
    cwd: repository,
    env: { ...process.env, CARGO_TARGET_DIR: target },
  });
  const folder = join(target, platform ?? '', profile === 'dev' ? 'debug' : profile);
  return ['workos-emulator', 'workos-emulator.exe'].map((name) => join(folder, name)).find(existsSync);
}

rmSync(staged, { recursive: true, force: true });
mkdirSync(join(staged, 'native'), { recursive: true });
cpSync(join(root, 'ts'), join(staged, 'ts'), { recursive: true });
cpSync(join(root, 'tsconfig.json'), join(staged, 'tsconfig.json'));
// The compiler finds the types of Node and Vitest where it looks for packages.
symlinkSync(tools(), join(staged, 'node_modules'));
const { devDependencies: _, scripts: __, ...published } = manifest;
writeFileSync(join(staged, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
run(process.execPath, [join(tools(), 'typescript/bin/tsc'), '-p', staged], { stdio: 'inherit' });
for (const name of ['ts', 'tsconfig.json', 'node_modules']) {
  rmSync(join(staged, name), { recursive: true });
}
const program = join(staged, 'native', `workos-emulator-${process.platform}-${process.arch}${process.platform === 'win32' ? '.exe' : ''}`);
cpSync(emulator(), program);
chmodSync(program, 0o755);
cpSync(join(root, 'bin'), join(staged, 'bin'), { recursive: true });
cpSync(join(root, 'README.md'), join(staged, 'README.md'));
cpSync(join(repository, 'LICENSE'), join(staged, 'LICENSE'));
const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', out], { cwd: staged, encoding: 'utf8' }));
process.stdout.write(`${join(out, packed.filename)}\n`);

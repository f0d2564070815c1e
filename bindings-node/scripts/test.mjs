// Tests the package as users get it: packs it, installs the tarball into a fresh project and runs test/ from there.
//
//   node scripts/test.mjs [--installed] [arguments of node --test]
//
// --installed skips building and installing. WORKOS_EMULATOR names the emulator's program; the one of the dev profile else.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(process.env.CARGO_TARGET_DIR ?? join(root, '../target'));
const project = join(target, 'node/project');
const [first, ...rest] = process.argv.slice(2);
const isInstalled = first === '--installed' && existsSync(join(project, 'node_modules/workos-kit'));

if (!isInstalled) {
  const built = execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--offline', built.trim()], { cwd: project, stdio: 'inherit' });
}
rmSync(join(project, 'test'), { recursive: true, force: true });
cpSync(join(root, 'test'), join(project, 'test'), { recursive: true });

const files = readdirSync(join(project, 'test')).filter((name) => name.endsWith('.test.mjs'));
const chosen = (isInstalled ? rest : process.argv.slice(2)).filter((argument) => argument !== '--installed');
const { status } = spawnSync(
  process.execPath,
  ['--test', ...chosen, ...files.map((name) => join('test', name))],
  {
    cwd: project,
    stdio: 'inherit',
    env: {
      ...process.env,
      WORKOS_KIT_ROOT: resolve(root, '..'),
      WORKOS_KIT_PEERS: join(target, 'node/peers'),
      WORKOS_KIT_TOOLS: join(target, 'node/tools'),
      WORKOS_KIT_TARBALL: join(target, 'node', readdirSync(join(target, 'node')).find((name) => name.endsWith('.tgz'))),
      WORKOS_EMULATOR: process.env.WORKOS_EMULATOR ?? join(target, 'debug/workos-emulator'),
    },
  },
);
process.exitCode = status ?? 1;

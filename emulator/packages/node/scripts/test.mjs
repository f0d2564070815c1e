// Tests the package as users get it: packs it, installs the tarball into a fresh project and runs test/ from there.
//
//   node scripts/test.mjs [arguments of node --test]
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(process.env.CARGO_TARGET_DIR ?? join(root, '../../../target'));
const project = join(target, 'node/emulator-project');

const built = execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const tarball = built.trim();
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
rmSync(project, { recursive: true, force: true });
mkdirSync(project, { recursive: true });
writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
const packages = ['vitest', '@types/node', 'typescript'].map((name) => `${name}@${devDependencies[name]}`);
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock', tarball, ...packages], {
  cwd: project,
  stdio: 'inherit',
});
cpSync(join(root, 'test'), join(project, 'test'), { recursive: true });

const files = readdirSync(join(project, 'test')).filter((name) => name.endsWith('.test.mjs'));
const { status } = spawnSync(process.execPath, ['--test', ...process.argv.slice(2), ...files.map((name) => join('test', name))], {
  cwd: project,
  stdio: 'inherit',
  env: {
    ...process.env,
    PACKAGE_FOLDER: root,
    PACKAGE_TARBALL: tarball,
    PACKAGE_TOOLS: join(target, 'node/emulator-tools/node_modules'),
  },
});
process.exitCode = status ?? 1;

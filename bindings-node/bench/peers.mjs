// CPU time of operations here and in the official package, in one run: interleaved rounds, medians, and their ratio.
//
//   FIXED_ANSWERS_URL=http://127.0.0.1:… node peers.mjs [--rounds 9] [--only TEXT] [--memory]
//
// It runs in a folder where workos-kit and the peers are installed (`cargo xtask bench node` makes one), and talks to a
// server with fixed answers, which is a process of its own. The newest official package needs a newer Node than many
// have, so the comparison is run once more with the one that the npm package `node` brings, if it is installed.
// Only a release build of the native module says anything.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { deliveries } from './deliveries.mjs';
import { sessions } from './sessions.mjs';

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, only: { type: 'string', default: '' }, memory: { type: 'boolean' }, peer: { type: 'string' } },
});
const require = createRequire(join(process.cwd(), 'package.json'));
const server = new URL(process.env.FIXED_ANSWERS_URL);
const peer = flags.peer ?? '@workos-inc/node';
const options = { apiHostname: server.hostname, https: false, port: Number(server.port), clientId: 'client_01' };
const table = (row, ...cells) => console.log([row.padEnd(34), ...cells.map((cell) => cell.padStart(15))].join(' '));

const { version } = require(`${process.cwd()}/node_modules/${peer}/package.json`);
console.log(`\nNode ${process.version}, official package ${version}: CPU time per operation`);
table('', 'workos-kit', 'official', 'official/ours', 'svix', 'svix/ours');
await operations();
await pagination();
startup();
if (flags.memory) {
  memory();
}
const newer = join(process.cwd(), 'node_modules/node/bin/node');
if (flags.peer === undefined && existsSync(newer)) {
  const again = [process.argv[1], ...process.argv.slice(2), '--peer', 'workos-node-11'];
  process.exitCode = spawnSync(newer, again, { stdio: 'inherit' }).status;
}

function clients() {
  return {
    kit: new (require('workos-kit').WorkOS)('sk_test', options),
    official: new (require(peer).WorkOS)('sk_test', options),
  };
}

async function operations() {
  const all = clients();
  const local = await sessions(() => ({ kit: require('workos-kit').WorkOS, official: require(peer).WorkOS }));
  const rows = { ...webhooks(all), ...local.rows, ...calls(all) };
  for (const [name, { count, share = 1, ...work }] of Object.entries(rows).filter(([name]) => name.includes(flags.only))) {
    const micros = Object.fromEntries(Object.keys(work).map((who) => [who, []]));
    // The first round warms up.
    for (let round = -1; round < Number(flags.rounds); round += 1) {
      for (const who of Object.keys(work)) {
        const before = process.cpuUsage();
        for (let done = 0; done < count; done += 1) {
          const result = work[who]();
          if (result instanceof Promise || typeof result?.then === 'function') {
            await result;
          }
        }
        const { user, system } = process.cpuUsage(before);
        if (round >= 0) {
          micros[who].push((user + system) / count / share);
        }
      }
    }
    const { kit, official, svix } = Object.fromEntries(Object.entries(micros).map(([who, values]) => [who, median(values)]));
    const cell = (value) => (value === undefined ? '' : `${value.toFixed(value < 100 ? 1 : 0)} us`);
    const ratio = (value) => (value === undefined ? '' : `${(value / kit).toFixed(1)}x`);
    table(name, cell(kit), cell(official), ratio(official), cell(svix), ratio(svix));
  }
  local.end();
}

function webhooks({ kit, official }) {
  const secret = 'whsec_bench';
  const { Webhook } = require('svix');
  const svix = new Webhook(Buffer.from(secret).toString('base64'));
  const rows = {};
  for (const [size, { body, headers, svixHeaders }] of Object.entries(deliveries(secret, svix))) {
    const count = body.length > 100_000 ? 40 : body.length > 5000 ? 300 : 1500;
    const ours = () => kit.webhooks.constructEvent({ payload: body, sigHeader: headers(), secret });
    // Each gets the body in the form that its own documents tell to pass.
    const theirs = () => official.webhooks.constructEvent({ payload: JSON.parse(body), sigHeader: headers(), secret });
    rows[`webhook ${size}, data read`] = {
      count,
      kit: () => ours().data.rawAttributes,
      official: theirs,
      svix: () => svix.verify(body, svixHeaders()),
    };
    rows[`webhook ${size}, data not read`] = { count, kit: ours, official: theirs, svix: () => svix.verify(body, svixHeaders()) };
  }
  const { body, forged } = deliveries(secret, svix)['1 KB'];
  rows['webhook 1 KB, refused'] = {
    count: 1500,
    kit: () => refused(() => kit.webhooks.constructEvent({ payload: body, sigHeader: forged(), secret })),
    official: () => official.webhooks.constructEvent({ payload: JSON.parse(body), sigHeader: forged(), secret }).catch((error) => error),
  };
  return rows;
}

function refused(work) {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('a forged delivery was accepted');
}

function calls(all) {
  const each = (work) => Object.fromEntries(Object.entries(all).map(([who, workos]) => [who, () => work(workos)]));
  const getUser = (workos) => workos.userManagement.getUser('user_1');
  const lane = async (workos) => {
    for (let done = 0; done < 20; done += 1) {
      await getUser(workos);
    }
  };
  return {
    'get user, one after the other': { count: 1500, ...each(getUser) },
    'get user, 64 in flight': { count: 1, share: 64 * 20, ...each((workos) => Promise.all(Array.from({ length: 64 }, () => lane(workos)))) },
    'list 100 users': { count: 150, ...each((workos) => workos.userManagement.listUsers({ limit: 100 })) },
  };
}

/** The official package sleeps between pages, so one round of it has to do. */
async function pagination() {
  if (!'paginate'.includes(flags.only)) {
    return;
  }
  // The official package asks for 100 at a time by itself, and stops after one page if it is told to.
  const walk = async (workos, params) => {
    const start = performance.now();
    const before = process.cpuUsage();
    const { length } = await (await workos.userManagement.listUsers(params)).autoPagination();
    const { user, system } = process.cpuUsage(before);
    if (length !== 10_000) {
      throw new Error(`${length} users instead of 10000`);
    }
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  };
  const { kit, official } = clients();
  const ours = [];
  for (let round = 0; round < 7; round += 1) {
    ours.push(await walk(kit, { limit: 100 }));
  }
  const theirs = await walk(official);
  for (const kind of ['wall', 'cpu']) {
    const mine = median(ours.map((round) => round[kind]));
    table(`paginate 10,000 users, ${kind}`, `${mine.toFixed(0)} ms`, `${theirs[kind].toFixed(0)} ms`, `${(theirs[kind] / mine).toFixed(1)}x`);
  }
}

/** Time of whole processes above that of an empty one. */
function startup() {
  if (!'start-up'.includes(flags.only)) {
    return;
  }
  const [{ body, headers }] = [deliveries('whsec_bench')['1 KB']];
  const verify = (name) => `
    const workos = new WorkOS('sk_test');
    const payload = ${name === 'workos-kit' ? `Buffer.from(process.env.BODY)` : 'JSON.parse(process.env.BODY)'};
    (async () => (await workos.webhooks.constructEvent({ payload, sigHeader: process.env.HEADER, secret: 'whsec_bench' })).data.rawAttributes)();`;
  const forms = {
    'start-up, require': { kind: 'commonjs', code: (name) => `const { WorkOS } = require('${name}');` },
    'start-up, import': { kind: 'module', code: (name) => `import { WorkOS } from '${name}'; WorkOS;` },
    'start-up, first verified webhook': { kind: 'commonjs', code: (name) => `const { WorkOS } = require('${name}');${verify(name)}` },
  };
  // The kernel's own count begins with the program; that of `resourceUsage` begins with the process it was forked from.
  const tail = `process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const [, peak] = /VmHWM:\\s*(\\d+)/.exec(process.getBuiltinModule('node:fs').readFileSync('/proc/self/status', 'utf8'));
    process._rawDebug(user + system, peak);
  });`;
  for (const [row, { kind, code }] of Object.entries(forms)) {
    const found = { bare: [], kit: [], official: [] };
    for (let round = -1; round < Number(flags.rounds) + 6; round += 1) {
      for (const [who, name] of [['bare', ''], ['kit', 'workos-kit'], ['official', peer]]) {
        const text = name === '' ? '' : code(name);
        const env = { ...process.env, BODY: String(body), HEADER: headers() };
        const { stderr, status } = spawnSync(process.execPath, [`--input-type=${kind}`, '-e', text + tail], { env, encoding: 'utf8' });
        if (status !== 0) {
          throw new Error(stderr);
        }
        const [cpu, peak] = stderr.trim().split(/\s+/).slice(-2).map(Number);
        if (round >= 0) {
          found[who].push({ cpu, peak });
        }
      }
    }
    const above = (who, what) => median(found[who].map((it) => it[what])) - median(found.bare.map((it) => it[what]));
    const [kit, official] = ['kit', 'official'].map((who) => above(who, 'cpu') / 1000);
    table(`${row}, CPU`, `+${kit.toFixed(1)} ms`, `+${official.toFixed(1)} ms`, `${(official / kit).toFixed(1)}x`);
    const [ours, theirs] = ['kit', 'official'].map((who) => above(who, 'peak') / 1024);
    table(`${row}, peak memory`, `+${ours.toFixed(1)} MiB`, `+${theirs.toFixed(1)} MiB`);
  }
}

/** Resident memory after 2,000 operations and after 100,000. */
function memory() {
  const { body, headers } = deliveries('whsec_bench')['1 KB'];
  for (const what of ['calls', 'webhooks']) {
    const cells = ['workos-kit', peer].map((name) => {
      const code = `
        const { WorkOS } = require('${name}');
        const workos = new WorkOS('sk_test', ${JSON.stringify(options)});
        const body = process.env.BODY, sigHeader = process.env.HEADER, secret = 'whsec_bench';
        const one = '${what}' === 'calls'
          ? () => workos.userManagement.getUser('user_1')
          : () => workos.webhooks.constructEvent({ payload: ${name === 'workos-kit' ? 'Buffer.from(body)' : 'JSON.parse(body)'}, sigHeader, secret, tolerance: 3600000 });
        const resident = () => Math.round(process.memoryUsage().rss / 1048576);
        (async () => {
          for (let done = 0; done < 2000; done += 1) await one();
          const before = resident();
          for (let done = 0; done < 98000; done += 1) await one();
          console.log(before + ' -> ' + resident() + ' MiB');
        })();`;
      const env = { ...process.env, BODY: String(body), HEADER: headers() };
      return spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' }).stdout.trim();
    });
    table(`resident, 2,000 to 100,000 ${what}`, ...cells);
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

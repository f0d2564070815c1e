// CPU time of an operation here and in the official package, in one run: interleaved rounds, medians, and their ratio.
// Both talk to one server with fixed answers on the loopback interface, which is a process of its own.
//
//   node peers.mjs FOLDER_OF_WORKOS_KIT FOLDER_OF_PEER [rounds]
//
// The folders are those of the installed packages. Only a release build of the native module says anything.
import { fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const at = '2026-01-15T12:00:00.000Z';
const user = (number) => ({
  object: 'user', id: `user_${number}`, email: `u${number}@example.com`, first_name: 'Ada', last_name: 'Lovelace',
  email_verified: true, profile_picture_url: null, last_sign_in_at: at, external_id: null, locale: 'en', metadata: { a: 'b' },
  created_at: at, updated_at: at,
});

if (process.argv[2] === 'serve') {
  const TOTAL = 10_000;
  const one = JSON.stringify(user(1));
  const server = createServer((request, response) => {
    const query = new URL(request.url, 'http://localhost').searchParams;
    response.setHeader('content-type', 'application/json');
    if (!request.url.startsWith('/user_management/users?') && request.url !== '/user_management/users') {
      response.end(one);
      return;
    }
    const start = query.has('after') ? Number(query.get('after').slice(5)) + 1 : 0;
    const data = Array.from({ length: 100 }, (_, index) => user(start + index));
    const after = start + 100 < TOTAL ? `user_${start + 99}` : null;
    response.end(JSON.stringify({ object: 'list', data, list_metadata: { before: null, after } }));
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
} else {
  await main(...process.argv.slice(2));
}

async function main(ours, theirs, rounds = '7') {
  const child = fork(process.argv[1], ['serve']);
  const [port] = await once(child, 'message');
  const require = createRequire(import.meta.url);
  const load = (folder) => require(join(folder, require(join(folder, 'package.json')).main));
  const clients = {
    kit: new (load(ours).WorkOS)('sk_test', { apiHostname: '127.0.0.1', https: false, port }),
    peer: new (load(theirs).WorkOS)('sk_test', { apiHostname: '127.0.0.1', https: false, port }),
  };
  const secret = 'whsec_bench';
  const events = Object.fromEntries(
    [['1 KB', 500], ['10 KB', 9500]].map(([name, size]) => {
      const data = { ...user(1), metadata: { filler: 'x'.repeat(size) } };
      return [name, JSON.stringify({ id: 'event_1', event: 'user.created', data, created_at: at })];
    }),
  );
  const sign = (body) => {
    const now = Date.now();
    return `t=${now}, v1=${createHmac('sha256', secret).update(`${now}.${body}`).digest('hex')}`;
  };
  const webhook = (size) => async (workos, isOurs) => {
    const body = events[size];
    // Each gets the body in the form that its own documents tell to pass.
    const payload = isOurs ? Buffer.from(body) : JSON.parse(body);
    const { data } = await workos.webhooks.constructEvent({ payload, sigHeader: sign(body), secret });
    return data.id;
  };
  const cases = {
    'webhook 1 KB': [2000, webhook('1 KB')],
    'webhook 10 KB': [500, webhook('10 KB')],
    'webhook refused': [500, (workos, isOurs) => {
      const payload = isOurs ? Buffer.from(events['1 KB']) : JSON.parse(events['1 KB']);
      const sigHeader = sign('another');
      return (async () => workos.webhooks.constructEvent({ payload, sigHeader, secret }))().catch((error) => error.message);
    }],
    'get user': [500, (workos) => workos.userManagement.getUser('user_1')],
    '64 in flight': [30, (workos) => Promise.all(Array.from({ length: 64 }, () => workos.userManagement.getUser('user_1'))), 64],
    'list 100': [100, async (workos) => (await workos.userManagement.listUsers({ limit: 100 })).data.length],
  };
  for (const [name, [count, work, share = 1]] of Object.entries(cases)) {
    const micros = { kit: [], peer: [] };
    for (let round = 0; round <= Number(rounds); round += 1) {
      for (const [who, workos] of Object.entries(clients)) {
        const before = process.cpuUsage();
        for (let done = 0; done < count; done += 1) {
          await work(workos, who === 'kit');
        }
        const { user: busy, system } = process.cpuUsage(before);
        // The first round warms up.
        if (round > 0) {
          micros[who].push((busy + system) / count / share);
        }
      }
    }
    const [kit, peer] = [median(micros.kit), median(micros.peer)];
    console.log(`${name.padEnd(16)} kit ${kit.toFixed(1).padStart(8)} us   peer ${peer.toFixed(1).padStart(8)} us   ratio ${(peer / kit).toFixed(1)}`);
  }
  for (const [who, workos] of Object.entries(clients)) {
    const start = performance.now();
    const { length } = await (await workos.userManagement.listUsers()).autoPagination();
    console.log(`${length} users over pages, ${who}: ${((performance.now() - start) / 1000).toFixed(2)} s wall`);
  }
  child.kill();
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

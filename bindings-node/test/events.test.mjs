// Following the stream of events.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';

import { WorkOS } from 'workos-kit';

const event = (id) => ({ object: 'event', id, event: 'user.created', data: { object: 'user', id: 'user_1', first_name: 'Ädа' }, created_at: '2026-01-01T00:00:00.000Z' });

test('events come once, and the cursor moves on', async (t) => {
  const pages = [['event_1', 'event_2'], ['event_2', 'event_3'], []];
  const urls = [];
  const server = createServer((request, response) => {
    urls.push(new URL(request.url, 'http://localhost').searchParams);
    response.setHeader('content-type', 'application/json');
    const ids = pages[Math.min(urls.length, pages.length) - 1];
    response.end(JSON.stringify({ object: 'list', data: ids.map(event), list_metadata: { before: null, after: null } }));
  });
  t.after(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const workos = new WorkOS('sk_test', { baseUrl: `http://127.0.0.1:${server.address().port}` });
  const poller = workos.events.poller({ events: ['user.created'], rangeStart: new Date(0), interval: 100 });
  const seen = [];
  for await (const { events, cursor } of poller) {
    seen.push(...events.map(({ id }) => id), cursor);
    assert.equal(events[0].data.firstName, 'Ädа');
    if (cursor === 'event_3') {
      break;
    }
  }
  assert.deepEqual(seen, ['event_1', 'event_2', 'event_2', 'event_3', 'event_3']);
  assert.equal(await poller.poll(), undefined);
  await assert.rejects(poller.next({ signal: AbortSignal.timeout(50) }), { kind: 'cancelled' });
  assert.deepEqual(urls.slice(0, 3).map((query) => [query.get('after'), query.get('limit')]), [[null, '100'], ['event_2', '100'], ['event_3', '100']]);
  assert.throws(() => workos.events.poller({ events: [], rangeStart: 'yesterday' }), { kind: 'invalid_request' });
});

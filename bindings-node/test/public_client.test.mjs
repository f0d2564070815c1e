// Clients without secrets, and sign-in on devices.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { PublicClient, WorkOS } from 'workos-kit';

/** A server that answers in turn, and keeps what it was sent. */
async function serve(t, answers) {
  const requests = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) {
      body += chunk;
    }
    requests.push({ url: request.url, headers: request.headers, body: body === '' ? {} : JSON.parse(body) });
    const [status, answer] = answers[Math.min(requests.length, answers.length) - 1];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  t.after(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { requests, baseUrl: `http://127.0.0.1:${server.address().port}` };
}

const at = '2026-01-01T00:00:00.000Z';
const user = { object: 'user', id: 'user_1', email: 'ada@example.com', email_verified: true, metadata: {}, created_at: at, updated_at: at };
const signedIn = { user, access_token: 'at_do_not_show', refresh_token: 'rt_do_not_show', authentication_method: 'Password' };
const device = { device_code: 'dc_do_not_show', user_code: 'ABCD-EFGH', verification_uri: 'https://auth.example.com/device', expires_in: 300, interval: 0 };

test('a public client sends no secret, whatever the environment has', async (t) => {
  const { requests, baseUrl } = await serve(t, [[200, signedIn]]);
  const before = process.env.WORKOS_API_KEY;
  process.env.WORKOS_API_KEY = 'sk_do_not_send';
  t.after(() => (before === undefined ? delete process.env.WORKOS_API_KEY : (process.env.WORKOS_API_KEY = before)));
  const client = new PublicClient({ clientId: 'client_1', baseUrl });
  const start = client.getAuthorizationUrlWithPkce({ redirectUri: 'myapp://callback', loginHint: 'ada@example.com' });
  const query = new URL(start.url).searchParams;
  assert.deepEqual(
    [query.get('client_id'), query.get('provider'), query.get('state'), query.get('code_challenge_method'), query.get('login_hint')],
    ['client_1', 'authkit', start.state, 'S256', 'ada@example.com'],
  );
  assert.ok(!inspect(start).includes(start.state) && !inspect(start).includes(start.codeVerifier));
  assert.notEqual(client.getAuthorizationUrlWithPKCE({ redirectUri: 'myapp://callback' }).state, start.state);
  const answer = await client.authenticateWithCodeAndVerifier({ code: 'code_1', codeVerifier: start.codeVerifier });
  assert.equal(answer.user.email, 'ada@example.com');
  await client.authenticateWithRefreshToken({ refreshToken: answer.refreshToken, organizationId: 'org_1' });
  assert.deepEqual(requests.map(({ body }) => [body.grant_type, body.client_id, body.code_verifier, body.organization_id]), [
    ['authorization_code', 'client_1', start.codeVerifier, undefined],
    ['refresh_token', 'client_1', undefined, 'org_1'],
  ]);
  for (const { headers, body } of requests) {
    assert.equal(headers.authorization, undefined);
    assert.ok(!('client_secret' in body) && !JSON.stringify(body).includes('sk_do_not_send'));
  }
  assert.match(client.getLogoutUrl({ sessionId: 'session_1' }), /sessions\/logout\?session_id=session_1$/);
  for (const name of ['apiKey', 'clientSecret']) {
    assert.throws(() => new PublicClient({ clientId: 'client_1', [name]: 'sk_1' }), { kind: 'configuration', code: 'public_client_with_secret' });
  }
  assert.throws(() => new PublicClient({}), { kind: 'configuration', code: 'credentials_missing' });
  assert.deepEqual(JSON.parse(JSON.stringify(client)), { clientId: 'client_1' });
});

test('a device asks until the user has decided', async (t) => {
  const { requests, baseUrl } = await serve(t, [
    [200, device],
    [400, { error: 'authorization_pending' }],
    [200, signedIn],
  ]);
  const workos = new WorkOS('sk_test', { clientId: 'client_1', baseUrl });
  const flow = await workos.userManagement.startDeviceFlow();
  assert.deepEqual([flow.authorization.userCode, flow.authorization.deviceCode, flow.interval], ['ABCD-EFGH', 'dc_do_not_show', 0]);
  assert.ok(!inspect(flow, { depth: 9 }).includes('dc_do_not_show'));
  assert.equal(await flow.poll(), undefined);
  const end = await flow.wait();
  assert.deepEqual([end.status, end.response.user.email, end.response.accessToken], ['authenticated', 'ada@example.com', 'at_do_not_show']);
  assert.ok(!inspect(end, { depth: 9 }).includes('do_not_show'));
  assert.equal(requests.at(-1).body.device_code, 'dc_do_not_show');
});

test('a device learns that the user refused, or that it is too late', async (t) => {
  for (const [error, status] of [['access_denied', 'denied'], ['expired_token', 'expired']]) {
    const { baseUrl } = await serve(t, [[200, device], [400, { error }]]);
    const flow = await new PublicClient({ clientId: 'client_1', baseUrl }).startDeviceFlow();
    assert.deepEqual(await flow.wait(), { status });
  }
  const { baseUrl } = await serve(t, [[200, { ...device, interval: 60 }]]);
  const flow = await new PublicClient({ clientId: 'client_1', baseUrl }).startDeviceFlow();
  await assert.rejects(flow.wait({ signal: AbortSignal.timeout(30) }), { kind: 'cancelled' });
});

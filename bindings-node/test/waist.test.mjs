// Calls: what is sent, what comes back, errors, options, cancellation, pages.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { Page, WorkOS, WorkOSError } from 'workos-kit';

import { startServer } from './server.mjs';

const KEY = 'sk_test_very_secret';

async function withServer(t, answer, options = {}) {
  const server = await startServer(answer);
  t.after(() => server.stop());
  return { server, workos: new WorkOS({ apiKey: KEY, clientId: 'client_01', baseUrl: server.url, ...options }) };
}

const user = (number) => ({ object: 'user', id: `user_${number}`, email: `u${number}@example.com`, first_name: null });

test('parameters travel under the names of the wire', async (t) => {
  const { server, workos } = await withServer(t, () => ({ body: { object: 'organization', id: 'org_01' } }));
  const metadata = { some_key: 'a', otherKey: 'b' };
  await workos.organizations.updateOrganization({ id: 'org/1 ü', externalId: null, name: undefined, metadata });
  assert.equal(server.requests[0].url, '/organizations/org%2F1%20%C3%BC');
  assert.deepEqual(JSON.parse(server.requests[0].body), { external_id: null, metadata });
  assert.equal(server.requests[0].headers.authorization, `Bearer ${KEY}`);
  assert.match(server.requests[0].headers['user-agent'], /^workos-kit\/\d/);
});

test('a client id can be given with a call, as in the official package', async (t) => {
  const { server, workos } = await withServer(t, () => ({ body: { access_token: 'token', profile: { id: 'prof_01' } } }));
  await workos.sso.getProfileAndToken({ code: 'abc', clientId: 'client_02' });
  await workos.sso.getProfileAndToken({ code: 'abc' });
  assert.deepEqual(server.requests.map(({ body }) => new URLSearchParams(body).get('client_id') ?? JSON.parse(body).client_id), ['client_02', 'client_01']);
  const url = workos.userManagement.getAuthorizationUrl({ clientId: 'client_03', provider: 'authkit', redirectUri: 'https://app.example.com' });
  assert.equal(new URL(url).searchParams.get('client_id'), 'client_03');
});

test('the end of a session at the identity provider', async (t) => {
  const { server, workos } = await withServer(t, () => ({ body: { logout_token: 'token_1', logout_url: 'https://example.com' } }));
  const url = new URL(await workos.sso.logoutUrl('prof_01'));
  assert.equal(url.pathname, '/sso/logout');
  assert.equal(url.searchParams.get('token'), 'token_1');
  assert.deepEqual(JSON.parse(server.requests[0].body), { profile_id: 'prof_01' });
});

test('a code is exchanged with its verifier', async (t) => {
  const { server, workos } = await withServer(t, () => ({ body: { access_token: 'token', profile: { id: 'prof_01' } } }));
  const { profile } = await workos.sso.getProfileAndTokenPkce({ code: 'abc', codeVerifier: 'v'.repeat(43) });
  assert.equal(profile.id, 'prof_01');
  assert.match(server.requests[0].body, /code_verifier/);
});

test('points in time are given as Date or as text', async (t) => {
  const { server, workos } = await withServer(t, () => ({ body: { id: 'export_01' } }));
  const params = { organizationId: 'org_01', rangeStart: new Date(0), rangeEnd: '2026-01-01T00:00:00Z' };
  await workos.auditLogs.createExport(params);
  const { range_start: start, range_end: end } = JSON.parse(server.requests[0].body);
  assert.deepEqual([start, end], ['1970-01-01T00:00:00.000Z', '2026-01-01T00:00:00Z']);
});

test('answers are plain objects; absent becomes null or empty, unknown members stay', async (t) => {
  const wire = { object: 'organization', id: 'org_01', name: 'Foo', created_at: '2026-01-01T00:00:00.000Z', new_member: { a_b: 1 } };
  const { workos } = await withServer(t, () => ({ body: wire }));
  const organization = await workos.organizations.getOrganization('org_01');
  assert.equal(Object.getPrototypeOf(organization), Object.prototype);
  assert.equal(organization.createdAt, '2026-01-01T00:00:00.000Z');
  assert.deepEqual(organization.domains, []);
  assert.deepEqual(organization.metadata, {});
  assert.deepEqual(organization.new_member, { a_b: 1 });
});

test('a member cannot change the prototype', async (t) => {
  const body = '{"id":"org_01","__proto__":{"isAdmin":true},"metadata":{"__proto__":{"isAdmin":true}}}';
  const { workos } = await withServer(t, () => ({ body }));
  const organization = await workos.organizations.getOrganization('org_01');
  assert.equal(organization.isAdmin, undefined);
  assert.equal(organization.metadata.isAdmin, undefined);
  assert.equal({}.isAdmin, undefined);
});

test('an error has all its members, and its stack names the caller', async (t) => {
  const body = { message: 'No such user.', code: 'entity_not_found', errors: [{ field: 'id', code: 'bad', message: 'Bad.' }] };
  const { workos } = await withServer(t, () => ({ status: 404, headers: { 'x-request-id': 'req_1' }, body }));
  async function callerOfTheKit() {
    return await workos.userManagement.getUser('user_01');
  }
  const error = await callerOfTheKit().catch((error) => error);
  assert.ok(error instanceof WorkOSError && error instanceof Error);
  assert.equal(error.name, 'WorkOSError');
  assert.equal(error.message, 'No such user.');
  const { kind, code, status, requestId, requestID, retryable, attempts, errors, operation } = error;
  assert.deepEqual(
    { kind, code, status, requestId, requestID, retryable, attempts, errors, operation },
    {
      kind: 'not_found', code: 'entity_not_found', status: 404, requestId: 'req_1', requestID: 'req_1', retryable: false,
      attempts: 1, errors: [{ field: 'id', code: 'bad', message: 'Bad.' }], operation: 'user_management.get_user',
    },
  );
  assert.match(error.stack, /callerOfTheKit/);
});

for (const [name, body] of Object.entries({ empty: '', html: '<p>no</p>', list: '["a","b"]', text: '"slow down"', null: 'null', cut: '{"a":' })) {
  test(`an error body that is ${name} becomes an error too`, async (t) => {
    const { workos } = await withServer(t, () => ({ status: 429, headers: { 'retry-after': '7' }, body }), { maxRetries: 0 });
    await assert.rejects(workos.sso.listConnections(), { kind: 'rate_limited', retryAfter: 7, retryable: true, status: 429 });
  });
}

test('a refused connection is an error with its cause', async (t) => {
  const { server, workos } = await withServer(t, () => undefined, { maxRetries: 0 });
  server.stop();
  const error = await workos.organizations.getOrganization('org_01').catch((error) => error);
  assert.deepEqual([error.kind, error.code, error.retryable], ['connection', 'connection_failed', true]);
  assert.ok(error.cause instanceof Error);
});

test('an answer that is not understood names operation and member', async (t) => {
  const bodies = ['<p>', '{"data":7}', '{"data":[{"id":"org_01","domains":{}}]}'];
  const { workos } = await withServer(t, (_request, _body, number) => ({ body: bodies[number - 1] }));
  const messages = [];
  for (const _ of bodies) {
    const error = await workos.organizations.listOrganizations().catch((error) => error);
    assert.deepEqual([error.kind, error.code, error.operation], ['decode', 'answer_malformed', 'organizations.list_organizations']);
    messages.push(error.message.replace('the answer is not understood: ', ''));
  }
  assert.deepEqual(messages, ['it is not JSON', '`data` is not a list', '`data[0].domains` is not a list']);
});

test('a challenge is typed, and its token is not shown', async (t) => {
  const body = {
    code: 'organization_selection_required', message: 'Choose.', pending_authentication_token: 'pending_secret',
    organizations: [{ id: 'org_01', name: 'Foo' }], user: { id: 'user_01', first_name: 'Ada' },
  };
  const { workos } = await withServer(t, () => ({ status: 403, body }));
  const error = await workos.userManagement
    .authenticateWithPassword({ email: 'a@example.com', password: 'pass_secret' })
    .catch((error) => error);
  assert.equal(error.kind, 'challenge');
  assert.equal(error.challenge.kind, 'organization_selection_required');
  assert.equal(error.challenge.pendingAuthenticationToken, 'pending_secret');
  assert.equal(error.challenge.user.firstName, 'Ada');
  assert.deepEqual(error.challenge.organizations, [{ id: 'org_01', name: 'Foo' }]);
  for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), JSON.stringify({ ...error }), String(error)]) {
    assert.doesNotMatch(shown, /_secret/);
  }
});

test('nothing that is printed holds a secret', async (t) => {
  const body = { access_token: 'token_secret', refresh_token: 'refresh_secret', user: { id: 'user_01' } };
  const { workos } = await withServer(t, () => ({ body }), { clientSecret: 'client_secret_secret' });
  const answer = await workos.userManagement.authenticateWithPassword({ email: 'a@example.com', password: 'x' });
  assert.equal(answer.accessToken, 'token_secret');
  for (const shown of [workos, workos.sso, workos.webhooks, workos.webhooks.verifier('whsec_secret'), answer, { answer }]) {
    assert.doesNotMatch(inspect(shown, { depth: 9 }), /_secret/);
  }
  assert.doesNotMatch(inspect(workos, { depth: 9, showHidden: true }), /_secret/);
  assert.doesNotMatch(JSON.stringify({ workos, sso: workos.sso }), /_secret/);
  const list = workos.userManagement.listUsers({ email: 'a@example.com' }, { apiKey: 'other_secret' });
  assert.doesNotMatch(inspect(list, { depth: 9, showHidden: true }) + JSON.stringify(list), /_secret/);
  const refused = await new WorkOS({ apiKey: KEY, baseUrl: 'http://127.0.0.1:9', maxRetries: 0 }).sso
    .getConnection('conn_01', { apiKey: 'other_secret' })
    .catch((error) => error);
  assert.doesNotMatch(inspect(refused, { depth: 9 }) + JSON.stringify(refused), /_secret/);
});

test('options of a call', async (t) => {
  const { server, workos } = await withServer(t, (_request, _body, number) => (number < 3 ? { status: 503 } : { body: { id: 'org_01' } }));
  const options = { apiKey: 'sk_other', idempotencyKey: 'key_1', headers: { 'X-Trace': 'a' }, maxRetries: 0 };
  const error = await workos.organizations.createOrganization({ name: 'Foo' }, options).catch((error) => error);
  assert.deepEqual([error.kind, error.attempts], ['unavailable', 1]);
  const { authorization, 'idempotency-key': key, 'x-trace': trace } = server.requests[0].headers;
  assert.deepEqual([authorization, key, trace], ['Bearer sk_other', 'key_1', 'a']);
  await workos.organizations.getOrganization('org_01', { maxRetries: 2 });
  assert.equal(server.requests.length, 3);
});

test('what came around an answer is told to who asks', async (t) => {
  const headers = { 'x-request-id': 'req_1', 'x-several': ['a', 'b'] };
  const { server, workos } = await withServer(t, (_request, _body, number) =>
    number === 1 ? { status: 503, headers: { 'retry-after': '0' } } : { headers, body: { id: 'org_01', name: 'Zoë – 😀' } });
  const told = [];
  const onResponse = (response) => told.push(response);
  const { name } = await workos.organizations.getOrganization('org_01', { onResponse });
  assert.equal(name, 'Zoë – 😀');
  assert.equal(told.length, 1);
  const [{ status, requestId, attempts, headers: received }] = told;
  assert.deepEqual({ status, requestId, attempts }, { status: 200, requestId: 'req_1', attempts: 2 });
  assert.equal(received['x-several'], 'a, b');
  assert.equal(received['content-type'], 'application/json');
  await workos.organizations.deleteOrganization('org_01', { onResponse, signal: new AbortController().signal });
  assert.equal(told.length, 2);
  await assert.rejects(workos.organizations.getOrganization('org_01', { onResponse: true }), { code: 'listener_invalid' });
  assert.equal(server.requests.length, 3);
});

test('what came around each page is told as well', async (t) => {
  const { workos } = await withServer(t, pages(25, 10));
  let count = 0;
  for await (const _ of workos.userManagement.listUsers({ limit: 10 }, { onResponse: () => (count += 1) }));
  assert.equal(count, 3);
});

test('text beyond ASCII arrives as it was sent', async (t) => {
  const texts = ['Zoë', '–', '日本語', '😀\u{10ffff}', `${'a'.repeat(63)}é${'b'.repeat(64)}ü`, '\u00ff\u0100\ud7ff\uffff', '"\\\n\u2028'];
  const { workos } = await withServer(t, () => ({ body: { id: 'org_01', name: 'x', metadata: Object.fromEntries(texts.map((text) => [text, text])) } }));
  const { metadata } = await workos.organizations.getOrganization('org_01');
  assert.deepEqual(Object.entries(metadata), texts.map((text) => [text, text]));
});

test('members in another order than usual, and new ones, are understood', async (t) => {
  const bodies = [
    { id: 'org_01', name: 'a', external_id: '1', created_at: 'x' },
    { created_at: 'y', new_one: 1, external_id: '2', name: 'b', id: 'org_02', updated_at: 'z' },
    { name: 'c', id: 'org_03', created_at: 'w', external_id: '3', other_new: { a_b: 1 } },
  ];
  const { workos } = await withServer(t, () => ({ body: { data: bodies, list_metadata: {} } }));
  const { data } = await workos.organizations.listOrganizations();
  assert.deepEqual(data.map(({ id, name, externalId, createdAt }) => [id, name, externalId, createdAt]), [
    ['org_01', 'a', '1', 'x'], ['org_02', 'b', '2', 'y'], ['org_03', 'c', '3', 'w'],
  ]);
  assert.deepEqual([data[1].new_one, data[2].other_new], [1, { a_b: 1 }]);
});

test('integers beyond 2^53 are rounded, as JSON.parse does; an identifier that is text is not', async (t) => {
  const body = '{"id":"9007199254740993","metadata":{"safe":9007199254740991,"long":9007199254740993}}';
  const { server, workos } = await withServer(t, () => ({ body }));
  const { id, metadata } = await workos.organizations.getOrganization('org_01');
  assert.deepEqual([id, metadata.safe, metadata.long], ['9007199254740993', 9007199254740991, 9007199254740992]);
  await assert.rejects(workos.organizations.createOrganization({ name: 'a', metadata: { long: 9007199254740993n } }), {
    code: 'invalid_parameters',
  });
  assert.equal(server.requests.length, 1, 'a BigInt is refused before anything is sent');
});

test('the deadline of a call', async (t) => {
  const { workos } = await withServer(t, () => undefined);
  const start = performance.now();
  await assert.rejects(workos.organizations.getOrganization('org_01', { timeout: 100 }), { kind: 'timeout', retryable: true });
  assert.ok(performance.now() - start < 2000);
});

test('a signal cancels a call, and the server sees it go', async (t) => {
  const { server, workos } = await withServer(t, () => undefined);
  const controller = new AbortController();
  const call = workos.organizations.getOrganization('org_01', { signal: controller.signal });
  await once(server.server, 'request');
  const gone = once(server.server, 'gone');
  controller.abort(new Error('enough'));
  const error = await call.catch((error) => error);
  assert.deepEqual([error.kind, error.name, error.cause.message], ['cancelled', 'AbortError', 'enough']);
  await gone;
  await assert.rejects(workos.organizations.getOrganization('org_01', { signal: controller.signal }), { kind: 'cancelled' });
  assert.equal(server.requests.length, 1, 'nothing is sent for a signal that has fired already');
});

test('options that make no sense are refused', async (t) => {
  const { server, workos } = await withServer(t, () => ({}));
  await assert.rejects(workos.organizations.getOrganization('org_01', { timeout: -1 }), { code: 'duration_invalid' });
  await assert.rejects(workos.organizations.getOrganization('org_01', { maxRetries: 0.5 }), { code: 'count_invalid' });
  await assert.rejects(workos.organizations.getOrganization('org_01', { headers: { 'a b': 'c' } }), { code: 'header_invalid' });
  await assert.rejects(workos.organizations.getOrganization('..'), { code: 'invalid_path_parameter' });
  await assert.rejects(workos.organizations.getOrganization(undefined), { code: 'invalid_path_parameter' });
  assert.equal(server.requests.length, 0);
});

test('the constructor', () => {
  const names = ['WORKOS_API_KEY', 'WORKOS_CLIENT_ID', 'WORKOS_BASE_URL'];
  names.forEach((name) => delete process.env[name]);
  assert.throws(() => new WorkOS(), { kind: 'configuration', code: 'credentials_missing' });
  assert.throws(() => new WorkOS('sk test'), { code: 'api_key_invalid' });
  assert.throws(() => new WorkOS('sk_test', { baseUrl: 'http://example.com' }), { code: 'base_url_insecure' });
  assert.throws(() => new WorkOS('sk_test', { fetchFn: fetch }), { code: 'option_unsupported' });
  assert.throws(() => new WorkOS('sk_test', { timeout: '5' }), { code: 'duration_invalid' });
  process.env.WORKOS_API_KEY = 'sk_env';
  process.env.WORKOS_CLIENT_ID = 'client_env';
  try {
    assert.equal(new WorkOS().toJSON().clientId, 'client_env');
    assert.equal(new WorkOS('sk_test', { apiHostname: 'localhost', https: false, port: 9 }).toJSON().baseUrl, 'http://localhost:9');
  } finally {
    names.forEach((name) => delete process.env[name]);
  }
});

function pages(total, size) {
  return (request) => {
    const query = new URL(request.url, 'http://localhost').searchParams;
    const limit = Number(query.get('limit') ?? size);
    const start = query.has('after') ? Number(query.get('after').slice(5)) + 1 : 0;
    const end = Math.min(start + limit, total);
    const data = Array.from({ length: end - start }, (_, index) => user(start + index));
    return { body: { object: 'list', data, list_metadata: { before: null, after: end < total ? `user_${end - 1}` : null } } };
  };
}

test('for await walks over all pages with no request too many', async (t) => {
  const { server, workos } = await withServer(t, pages(25, 10));
  const request = workos.userManagement.listUsers({ limit: 10, email: 'x' });
  assert.equal(server.requests.length, 0, 'nothing is sent before somebody waits');
  const ids = [];
  for await (const { id, firstName } of request) {
    ids.push(id);
    assert.equal(firstName, null);
    assert.equal(server.requests.length, Math.ceil(ids.length / 10), 'a page is asked for when it is needed');
  }
  assert.equal(ids.length, 25);
  assert.equal(new Set(ids).size, 25);
  assert.equal(server.requests.length, 3);
  assert.ok(server.requests.every(({ url }) => url.includes('limit=10') && url.includes('email=x')));
});

test('leaving the loop asks for nothing more', async (t) => {
  const { server, workos } = await withServer(t, pages(25, 10));
  for await (const _ of workos.userManagement.listUsers()) {
    break;
  }
  assert.equal(server.requests.length, 1);
});

test('a page by hand, and on from it', async (t) => {
  const { server, workos } = await withServer(t, pages(25, 10));
  const page = await workos.userManagement.listUsers();
  assert.ok(page instanceof Page);
  assert.equal(page.data.length, 10);
  assert.deepEqual(page.listMetadata, { before: null, after: 'user_9' });
  assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(page))), ['object', 'data', 'listMetadata']);
  const next = await workos.userManagement.listUsers({ after: page.listMetadata.after });
  assert.equal(next.data[0].id, 'user_10');
  assert.equal((await page.nextPage()).data[0].id, 'user_10');
  assert.equal((await page.autoPagination()).length, 25);
  assert.equal(server.requests.length, 5);
});

test('a cursor that comes again ends the walk', async (t) => {
  const body = { data: [user(1)], list_metadata: { after: 'user_1' } };
  const { server, workos } = await withServer(t, () => ({ body }));
  await assert.rejects(
    async () => {
      for await (const _ of workos.userManagement.listUsers());
    },
    { kind: 'decode', code: 'cursor_repeated', operation: 'user_management.list_users' },
  );
  assert.equal(server.requests.length, 2);
});

test('an error in the middle of a walk is thrown there', async (t) => {
  const answer = pages(25, 10);
  const { workos } = await withServer(t, (request, _body, number) => (number === 2 ? { status: 401 } : answer(request)));
  const ids = [];
  await assert.rejects(
    async () => {
      for await (const { id } of workos.userManagement.listUsers()) {
        ids.push(id);
      }
    },
    { kind: 'authentication' },
  );
  assert.equal(ids.length, 10);
});

// Webhooks, PKCE and redirect targets, with the vectors that all languages share.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { Callback, SignInFlow, WebhookVerifier, WorkOS, WorkOSError, decodeEvent, safeReturnTo } from 'workos-kit';

const vectors = (name) => JSON.parse(readFileSync(join(process.env.WORKOS_KIT_ROOT, 'tests/vectors', name), 'utf8'));
const workos = new WorkOS({ apiKey: 'sk_test', clientId: 'client_01' });
const secret = 'whsec_example_secret';
const body = JSON.stringify({
  object: 'event', id: 'event_01', event: 'user.created', created_at: '2026-01-15T12:00:00.123Z',
  data: { object: 'user', id: 'user_01', email: 'ada@example.com', first_name: 'Ada', metadata: { some_key: 'x' } },
});

/** What a call gives, in the form of the vectors. */
function outcome(work) {
  try {
    return work();
  } catch (error) {
    assert.ok(error instanceof WorkOSError, error);
    return { error: { kind: error.kind, code: error.code } };
  }
}

test('vectors of webhooks', () => {
  const cases = vectors('webhooks.json');
  assert.ok(cases.length > 50);
  for (const { name, input, expect } of cases) {
    const verifier = new WebhookVerifier(input.secrets, { tolerance: input.tolerance_ms, clock: () => input.now_ms });
    const bytes = Buffer.from(input.body_hex, 'hex');
    const found = outcome(() => {
      const { timestamp, secretIndex } = verifier.verify(bytes, input.header);
      return { timestamp_ms: timestamp, secret_index: secretIndex };
    });
    assert.deepEqual(found, expect, name);
    if (input.body !== undefined) {
      assert.deepEqual(outcome(() => verifier.verify(input.body, input.header)).error, expect.error, name);
    }
  }
});

test('vectors of PKCE', () => {
  for (const { name, input, expect } of vectors('pkce.json')) {
    const found = outcome(() => {
      if ('code_verifier' in input) {
        return { code_challenge: workos.pkce.generateCodeChallenge(input.code_verifier), code_challenge_method: 'S256' };
      }
      const verifier = workos.pkce.generateCodeVerifier(input.length);
      return { ...expect, length: verifier.length };
    });
    for (const [key, value] of Object.entries(expect)) {
      assert.deepEqual(found[key], value, `${name}: ${key}`);
    }
  }
});

test('a delivery is verified and read', () => {
  const sigHeader = workos.webhooks.sign({ payload: body, secret });
  for (const payload of [body, Buffer.from(body), new TextEncoder().encode(body), new TextEncoder().encode(body).buffer]) {
    const event = workos.webhooks.constructEvent({ payload, sigHeader, secret });
    assert.equal(event.event, 'user.created');
    assert.equal(event.createdAt, '2026-01-15T12:00:00.123Z');
    assert.equal(event.data.firstName, 'Ada');
    assert.deepEqual(event.data.metadata, { some_key: 'x' });
    assert.equal(event.data, event.data, 'decoded once');
    assert.equal(JSON.parse(JSON.stringify(event)).data.firstName, 'Ada');
    assert.match(inspect(event), /Ada/);
    assert.equal({ ...event }.data.id, 'user_01');
  }
  const { timestamp, secretIndex } = workos.webhooks.verifyHeader({ payload: body, sigHeader, secret: ['old', secret] });
  assert.equal(secretIndex, 1);
  assert.ok(Math.abs(Date.now() - timestamp) < 60_000);
  const signature = workos.webhooks.computeSignature(timestamp, body, secret);
  assert.equal(`t=${timestamp}, v1=${signature}`, sigHeader);
});

test('a forged delivery is refused before it is read', () => {
  const sigHeader = workos.webhooks.sign({ payload: body, secret });
  const refused = (delivery, code) =>
    assert.throws(() => workos.webhooks.constructEvent({ payload: body, sigHeader, secret, ...delivery }), { kind: 'signature_mismatch', code });
  refused({ payload: `${body} ` }, 'signature_mismatch');
  refused({ secret: 'another' }, 'signature_mismatch');
  refused({ secret: '' }, 'secret_missing');
  refused({ secret: undefined }, 'secret_missing');
  refused({ sigHeader: undefined }, 'signature_missing');
  refused({ sigHeader: 'v1=1' }, 'signature_malformed');
  refused({ sigHeader: {} }, 'signature_malformed');
  refused({ payload: 'no JSON' }, 'signature_mismatch');
  const old = workos.webhooks.sign({ payload: body, secret, timestamp: Date.now() - 200_000 });
  refused({ sigHeader: old }, 'timestamp_outside_tolerance');
  assert.ok(workos.webhooks.constructEvent({ payload: body, sigHeader: old, secret, tolerance: 300_000 }));
});

test('a genuine delivery that is no event is another error', () => {
  const payload = '[1]';
  const sigHeader = workos.webhooks.sign({ payload, secret });
  assert.throws(() => workos.webhooks.constructEvent({ payload, sigHeader, secret }), { kind: 'decode', code: 'event_malformed' });
});

test('a body that was parsed is refused with the remedy', () => {
  for (const payload of [JSON.parse(body), undefined, null, 7, new Map()]) {
    assert.throws(
      () => workos.webhooks.constructEvent({ payload, sigHeader: 't=1, v1=1', secret }),
      (error) => {
        assert.deepEqual([error.kind, error.code], ['invalid_request', 'raw_body_required']);
        for (const framework of ['Express', 'Fastify', 'Hono', 'Next.js', 'express.raw']) {
          assert.ok(error.message.includes(framework), framework);
        }
        return true;
      },
    );
  }
});

test('an event that nobody knows, and data that does not fit, arrive all the same', () => {
  const data = '{"long":9007199254740993,"b_a":1}';
  const unknown = decodeEvent(`{"id":"event_01","event":"comet.sighted","data":${data},"created_at":"2026-01-01T00:00:00Z","new_member":1}`);
  assert.equal(unknown.event, 'comet.sighted');
  assert.equal(unknown.data.b_a, 1);
  assert.equal(unknown.rawData, data, 'long numbers survive as text');
  assert.equal(unknown.new_member, 1);
  const odd = decodeEvent('{"id":"event_01","event":"user.created","data":"surprise","created_at":"2026-01-01T00:00:00Z"}');
  assert.equal(odd.data, 'surprise');
  const inherited = decodeEvent('{"id":"event_01","event":"constructor","data":{},"created_at":"2026-01-01T00:00:00Z"}');
  assert.deepEqual(inherited.data, {});
});

test('redirect targets', () => {
  assert.equal(safeReturnTo('/reports?page=2'), '/reports?page=2');
  assert.equal(safeReturnTo('https://app.example.com/x', ['https://app.example.com']), 'https://app.example.com/x');
  for (const target of ['//evil.example', 'https://evil.example/', '/\\evil', 'javascript:alert(1)', '/.//evil']) {
    assert.throws(() => safeReturnTo(target, ['https://app.example.com']), { kind: 'invalid_request', code: 'return_to_not_allowed' });
  }
});

test('a sign-in starts with fresh secrets that are not shown', () => {
  const params = { organization: 'org_01', redirectUri: 'https://app.example.com/callback', returnTo: '/reports' };
  const start = workos.sso.getAuthorizationUrlWithPkce(params);
  const query = new URL(start.url).searchParams;
  assert.equal(query.get('state'), start.state);
  assert.equal(query.get('code_challenge'), workos.pkce.generateCodeChallenge(start.codeVerifier));
  assert.equal(query.get('client_id'), 'client_01');
  assert.notEqual(workos.sso.getAuthorizationUrlWithPKCE(params).state, start.state);
  const flow = SignInFlow.fromJson(start.flow.toJson());
  assert.deepEqual(flow.expose(), { state: start.state, codeVerifier: start.codeVerifier });
  assert.equal(flow.returnTo, '/reports');
  for (const shown of [inspect(start, { depth: 9 }), inspect(flow, { showHidden: true }), JSON.stringify(flow), inspect(workos.pkce.generate())]) {
    assert.ok(!shown.includes(start.state) && !shown.includes(start.codeVerifier), shown);
    assert.doesNotMatch(shown, /codeVerifier: '[^[]/);
  }
  assert.throws(() => workos.sso.getAuthorizationUrlWithPkce({ ...params, connection: 'conn_01' }), { code: 'connection_selector_invalid' });
  assert.throws(() => workos.sso.getAuthorizationUrlWithPkce({ ...params, returnTo: '//evil' }), { code: 'return_to_not_allowed' });
  assert.throws(() => SignInFlow.fromJson('{}'), { code: 'flow_malformed' });
});

test('a callback is checked against the flow of this browser', () => {
  const { flow, state, codeVerifier } = workos.sso.getAuthorizationUrlWithPkce({
    connection: 'conn_01', redirectUri: 'https://app.example.com/callback', returnTo: '/reports',
  });
  const accepted = Callback.parse(`/callback?code=abc&state=${state}`).accept(flow);
  assert.deepEqual({ ...accepted }, { code: 'abc', codeVerifier, returnTo: '/reports', initiatedBy: 'application' });
  const code = (callback, flow, options) => outcome(() => Callback.parse(callback).accept(flow, options)).error?.code;
  assert.equal(code('?code=abc&state=other', flow), 'state_mismatch');
  assert.equal(code('?code=abc', flow), 'state_mismatch');
  assert.equal(code(`?code=abc&state=${state}`, null), 'flow_missing');
  assert.equal(code('?code=abc', null), 'idp_initiated_not_allowed');
  assert.equal(code('?code=abc', null, { allowIdpInitiated: true }), undefined);
  assert.equal(code(`?code=abc&code=abd&state=${state}`, flow), 'callback_malformed');
  const denied = Callback.parse(`?error=access_denied&error_description=No&state=${state}`);
  assert.equal(denied.code, undefined);
  assert.equal(denied.error.callback.code, 'access_denied');
  assert.throws(() => denied.accept(flow), { code: 'access_denied', callback: { code: 'access_denied', description: 'No' } });
});

test('long integers of a delivery are exact in its raw data, whatever its size', () => {
  for (const filler of ['', 'ü–😀'.repeat(2000), 'a'.repeat(20_000)]) {
    const data = `{"id":"directory_user_1","raw_attributes":{"uid":9223372036854775807,"filler":${JSON.stringify(filler)}}}`;
    const body = Buffer.from(`{"id":"event_1","event":"dsync.user.created","data":${data},"created_at":"2026-01-01T00:00:00Z"}`);
    const event = new WorkOS('sk_test').webhooks.constructEvent({ payload: body, sigHeader: new WorkOS('sk_test').webhooks.sign({ payload: body, secret: 'whsec' }), secret: 'whsec' });
    body.fill(0);
    assert.equal(event.rawData, data, 'kept, even if the body is used for something else');
    assert.equal(event.data.rawAttributes.filler, filler);
    assert.equal(event.data.rawAttributes.uid, 2 ** 63);
    assert.equal(event.rawData, data);
  }
});

// Actions: the vectors that all languages share, and the official package.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { ActionVerifier, WorkOS } from 'workos-kit';

import { missing, official } from './peers.mjs';

const cases = JSON.parse(readFileSync(join(process.env.WORKOS_KIT_ROOT, 'tests/vectors/actions.json'), 'utf8'));
const workos = new WorkOS({ apiKey: 'sk_test', clientId: 'client_1' });
const secret = 'act_secret';
const action = JSON.stringify({
  object: 'authentication_action_context', id: 'action_1', issuer: 'https://idp.example.com', ip_address: '203.0.113.7',
  user: { object: 'user', id: 'user_1', email: 'ada@example.com', first_name: 'Ada', metadata: { a_b: 'c' } },
  organization: 7, device_fingerprint: 'f', authentication_method: 'Password',
});

test('vectors of action responses, byte for byte', () => {
  assert.ok(cases.length >= 5);
  for (const { name, input, expect } of cases) {
    const verifier = new ActionVerifier(input.secret, { clock: () => input.now_ms });
    const { type, verdict, error_message: errorMessage } = input;
    const response = verifier.signResponse({ type, verdict, errorMessage: errorMessage ?? undefined });
    assert.equal(JSON.stringify(response), expect.response, name);
  }
});

test('an action is verified and read', () => {
  const sigHeader = workos.webhooks.sign({ payload: action, secret });
  const context = workos.actions.constructAction({ payload: action, sigHeader, secret });
  assert.equal(context.object, 'authentication_action_context');
  assert.deepEqual([context.id, context.ipAddress, context.authenticationMethod], ['action_1', '203.0.113.7', 'Password']);
  assert.deepEqual([context.user.firstName, context.user.metadata], ['Ada', { a_b: 'c' }]);
  assert.deepEqual([context.organization, context.organizationMembership, context.userAgent], [null, null, null]);
  assert.ok(workos.actions.verifyHeader({ payload: Buffer.from(action), sigHeader, secret }).timestamp);
  const signUp = '{"object":"user_registration_action_context","id":"a","user_data":{"email":"a@b.co"}}';
  const registration = workos.actions.constructAction({ payload: signUp, sigHeader: workos.webhooks.sign({ payload: signUp, secret }), secret });
  assert.deepEqual([registration.userData, registration.invitation], [{ email: 'a@b.co', firstName: null, lastName: null }, null]);
});

test('what is no action of ours is refused', () => {
  const at = (timestamp) => workos.webhooks.sign({ payload: action, secret, timestamp });
  const refused = (delivery, code, kind = 'signature_mismatch') =>
    assert.throws(() => workos.actions.constructAction({ payload: action, sigHeader: at(Date.now()), secret, ...delivery }), { kind, code });
  refused({ sigHeader: at(Date.now() - 31_000) }, 'timestamp_outside_tolerance');
  refused({ sigHeader: at(Date.now() + 31_000) }, 'timestamp_outside_tolerance');
  refused({ secret: 'another' }, 'signature_mismatch');
  refused({ secret: '' }, 'secret_missing');
  refused({ payload: JSON.parse(action) }, 'raw_body_required', 'invalid_request');
  refused({ payload: '[]', sigHeader: workos.webhooks.sign({ payload: '[]', secret }) }, 'action_malformed', 'decode');
  assert.ok(workos.actions.constructAction({ payload: action, sigHeader: at(Date.now() - 31_000), secret, tolerance: 60_000 }));
  assert.throws(() => workos.actions.signResponse({ type: 'authentication', verdict: 'Maybe' }, secret), { code: 'action_response_invalid' });
  assert.throws(() => workos.actions.signResponse({ type: 'authentication', verdict: 'Allow' }, ''), { code: 'secret_missing' });
  assert.ok(!inspect(workos.actions.verifier('act_do_not_show'), { showHidden: true, depth: 9 }).includes('do_not_show'));
});

test('the official package signs the same bytes', { skip: missing }, async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_700_000_123_456 });
  const theirs = new official.WorkOS('sk_test').actions;
  for (const data of [
    { type: 'authentication', verdict: 'Allow' },
    { type: 'authentication', verdict: 'Deny', errorMessage: 'Zugang verweigert – ключ "q" </x> \u2028 😀' },
    { type: 'user_registration', verdict: 'Deny' },
  ]) {
    const own = new ActionVerifier(secret, { clock: Date.now }).signResponse(data);
    assert.equal(JSON.stringify(own), JSON.stringify(await theirs.signResponse(data, secret)));
  }
});

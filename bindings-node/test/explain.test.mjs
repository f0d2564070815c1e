// Why something does not work, in a sentence.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { WorkOS, explain } from 'workos-kit';

import { freshToken } from './keys.mjs';

const keys = JSON.parse(readFileSync(join(process.env.WORKOS_KIT_ROOT, 'tests/vectors/token_keys.json'), 'utf8'));
const workos = new WorkOS('sk_test', { clientId: 'client_explained' });
workos.userManagement.sessionKeys().pin(JSON.stringify(keys.emulator));
const cookiePassword = 'a-cookie-password-of-32+-chars-0001';

test('a delivery is explained', () => {
  const secret = 'whsec_do_not_show';
  const body = '{"id":"event_01","event":"user.created"}';
  const sigHeader = workos.webhooks.sign({ payload: body, secret });
  const code = (delivery) => {
    const { code, text } = explain.webhook({ payload: body, sigHeader, secret, ...delivery });
    assert.ok(text.length > 10 && !text.includes('do_not_show'), text);
    return code;
  };
  assert.equal(code({}), 'ok');
  assert.equal(code({ payload: JSON.stringify(JSON.parse(body), null, 2) }), 'body_written_again');
  assert.equal(code({ secret: ' whsec_do_not_show\n' }), 'secret_has_blanks');
  assert.equal(code({ secret: ['whsec_other'] }), 'signature_mismatch');
  assert.equal(code({ sigHeader: undefined }), 'signature_missing');
});

test('a callback is explained', () => {
  const { flow } = workos.sso.getAuthorizationUrlWithPkce({ organization: 'org_1', redirectUri: 'https://a.example/callback' });
  assert.equal(explain.callback('/callback?code=a&state=b', flow).code, 'state_mismatch');
  assert.equal(explain.callback('/callback?code=a&state=b').code, 'flow_missing');
});

test('a token and a cookie are explained', async () => {
  const code = async (explanation) => {
    const { code, text } = await explanation;
    assert.ok(text.length > 10 && !text.includes('eyJ') && !text.includes(cookiePassword), text);
    return code;
  };
  assert.equal(await code(explain.token(workos, freshToken())), 'ok');
  assert.equal(await code(explain.token(workos, freshToken({ exp: 1_700_000_000 }))), 'token_expired');
  assert.notEqual(await code(explain.token(workos, 'sk_test_123')), 'ok');
  const sessions = workos.userManagement.sessions({ cookiePassword });
  const cookie = sessions.seal({ accessToken: freshToken(), refreshToken: 'rt' });
  assert.equal(await code(explain.cookie(sessions, cookie)), 'ok');
  const others = workos.userManagement.sessions({ cookiePassword: cookiePassword.replace('0001', '0002') });
  assert.equal(await code(explain.cookie(others, cookie)), 'seal_password_mismatch');
});

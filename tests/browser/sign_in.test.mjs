// The sign-in pages as a person uses them.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import test, { after, beforeEach } from 'node:test';

import { api, control, origin, picture, withPage } from './chromium.mjs';

// The application. It answers, because a browser that is shown its own error page navigates once more on its own.
const application = http.createServer((_, response) => response.end('signed in')).listen(0, '127.0.0.1');
await once(application, 'listening');
after(() => application.close());
const CALLBACK = `http://127.0.0.1:${application.address().port}/callback`;

beforeEach(() => control('POST', 'reset'));

function authorizationUrl(where, more) {
  const url = new URL(where, origin);
  const parameters = { client_id: process.env.WORKOS_CLIENT_ID, redirect_uri: CALLBACK, response_type: 'code', state: 'a state' };
  Object.entries({ ...parameters, ...more }).forEach(([name, value]) => url.searchParams.set(name, value));
  return url.href;
}

/** The parameters with which the browser comes back to the application. */
async function cameBack(page, submit) {
  await Promise.all([page.waitForURL((url) => url.href.startsWith(CALLBACK)), submit()]);
  return new URL(page.url()).searchParams;
}

function exchanged(code) {
  return api('POST', '/user_management/authenticate', {
    client_id: process.env.WORKOS_CLIENT_ID,
    client_secret: process.env.WORKOS_API_KEY,
    grant_type: 'authorization_code',
    code,
  });
}

test('with a password, after a wrong one', async () => {
  await withPage(async (page) => {
    await page.goto(authorizationUrl('/user_management/authorize', { provider: 'authkit' }));
    await picture(page, 'sign_in');
    await page.getByTestId('email').first().fill('ada@foo-corp.com');
    await page.getByTestId('password').first().fill('wrong');
    await Promise.all([page.waitForNavigation(), page.getByTestId('sign_in').click()]);
    assert.ok(await page.getByTestId('problem').isVisible());
    await page.getByTestId('email').first().fill('ada@foo-corp.com');
    await page.getByTestId('password').first().fill('correct horse battery staple');
    const callback = await cameBack(page, () => page.getByTestId('sign_in').click());
    assert.equal(callback.get('state'), 'a state');
    const { status, body } = await exchanged(callback.get('code'));
    assert.equal(status, 200);
    assert.equal(body.user.email, 'ada@foo-corp.com');
    assert.equal((await exchanged(callback.get('code'))).status, 400, 'a code is good once');
  });
});

test('at the test identity provider', async () => {
  const { body: connections } = await api('GET', '/connections');
  const connection = connections.data.find(({ name }) => name === 'Foo Corp SAML').id;
  await withPage(async (page) => {
    await page.goto(authorizationUrl('/sso/authorize', { connection }));
    await picture(page, 'identity_provider');
    const callback = await cameBack(page, () => page.getByText('Ada Lovelace').click());
    assert.equal(callback.get('state'), 'a state');
    assert.ok(callback.get('code'));
    await page.goto(authorizationUrl('/sso/authorize', { connection }));
    // The identity provider remembers who signed in.
    assert.ok((await page.getByTestId('continue_as').innerText()).includes('ada@foo-corp.com'));
    const refused = await cameBack(page, () => page.getByTestId('deny').click());
    assert.equal(refused.get('error'), 'access_denied');
  });
});

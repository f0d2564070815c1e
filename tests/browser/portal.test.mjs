// The Admin Portal as an administrator of a customer uses it.
import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';

import { api, control, origin, picture, withPage } from './chromium.mjs';

beforeEach(() => control('POST', 'reset'));

async function link(intent) {
  const { body: organization } = await api('POST', '/organizations', { name: 'Acme & Sons' });
  const { body } = await api('POST', '/portal/generate_link', { organization: organization.id, intent });
  return { organization, url: body.link };
}

const submit = (page, button) => Promise.all([page.waitForNavigation(), button.click()]);

test('a connection is set up, switched off and on again', async () => {
  const { organization, url } = await link('sso');
  const connection = async () => (await api('GET', `/connections?organization_id=${organization.id}`)).body.data[0];
  const complaints = await withPage(async (page) => {
    await page.goto(url);
    assert.equal(await page.getByTestId('organization').innerText(), 'Acme & Sons');
    await page.getByTestId('type').selectOption('OktaSAML');
    await page.getByTestId('name').fill('Okta of Acme');
    await submit(page, page.getByTestId('submit'));
    assert.equal(await page.getByTestId('state').innerText(), 'active');
    await picture(page, 'portal');
    const made = await connection();
    assert.deepEqual([made.name, made.connection_type, made.state], ['Okta of Acme', 'OktaSAML', 'active']);
    await submit(page, page.getByTestId('change'));
    assert.equal((await connection()).state, 'inactive');
    await submit(page, page.getByTestId('change'));
    assert.equal((await connection()).state, 'active');
  });
  assert.deepEqual(complaints, []);
});

test('a directory is set up, and its provider fills it where the page says', async () => {
  const { organization, url } = await link('dsync');
  let endpoint, token;
  await withPage(async (page) => {
    await page.goto(url);
    await submit(page, page.getByTestId('submit'));
    endpoint = await page.getByTestId('endpoint').innerText();
    token = await page.getByTestId('token').innerText();
  });
  const made = await fetch(`${endpoint}/Users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
    body: JSON.stringify({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'ada@acme.com', active: true }),
  });
  assert.equal(made.status, 201);
  const { body: directories } = await api('GET', `/directories?organization_id=${organization.id}`);
  const { body: users } = await api('GET', `/directory_users?directory=${directories.data[0].id}`);
  assert.equal(users.data[0].username, 'ada@acme.com');
});

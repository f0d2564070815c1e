// The main job, from a new organization to a signed-in user.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { SignInFlow, WorkOS, WorkOSError } from 'workos-kit';

import { seed, startEmulator } from './emulator.mjs';

let emulator;
let workos;

before(async () => {
  emulator = await startEmulator('--seed', seed);
  process.env.WORKOS_API_KEY = emulator.api_key;
  process.env.WORKOS_CLIENT_ID = emulator.client_id;
  process.env.WORKOS_BASE_URL = emulator.url;
  workos = new WorkOS(process.env.WORKOS_API_KEY);
});

after(() => emulator.stop());

test('a connection is created for an organization', async () => {
  const organization = await workos.organizations.createOrganization({ name: 'Bar Corp', externalId: 'bar' });
  assert.equal(organization.object, 'organization');
  assert.equal(organization.externalId, 'bar');
  assert.match(organization.createdAt, /^\d{4}-\d{2}-\d{2}T.*Z$/);
  const connection = await workos.sso.createConnection({
    organizationId: organization.id,
    connectionType: 'GenericSAML',
    name: 'Bar Corp SAML',
  });
  assert.equal(connection.organizationId, organization.id);
});

test('an unknown connection type reaches the server, whose answer becomes an error', async () => {
  const name = 'SAML';
  await assert.rejects(
    workos.sso.createConnection({ organizationId: 'org_01DEMO', connectionType: 'SAML', name }),
    (error) => {
      assert.ok(error instanceof WorkOSError);
      assert.equal(error.kind, 'invalid_request');
      assert.equal(error.status, 422);
      assert.equal(error.operation, 'sso.create_connection');
      assert.equal(error.attempts, 1);
      assert.ok(error.requestId);
      assert.match(error.stack, /story\.test\.mjs/);
      return true;
    },
  );
});

/** Does what a browser and the person at it do, until they are back at the application. */
async function visit(url, press = 'user:') {
  let request = { redirect: 'manual' };
  for (let hops = 0; hops < 10; hops += 1) {
    const answer = await fetch(url, request);
    const location = answer.headers.get('location');
    if (location !== null) {
      url = new URL(location, url).href;
      request = { redirect: 'manual' };
    } else {
      const forms = (await answer.text()).match(/<form[\s\S]*?<\/form>/g);
      const form = forms?.find((text) => text.includes(`data-testid="${press}`)) ?? forms?.[0];
      assert.ok(form, `a way on from ${url}`);
      const inputs = form.matchAll(/name="([^"]+)"[^>]*? value="([^"]*)"/g);
      url = new URL(/action="([^"]+)"/.exec(form)[1], url).href;
      request = { method: 'POST', redirect: 'manual', body: new URLSearchParams([...inputs].map(([, name, value]) => [name, value])) };
    }
    if (url.startsWith('https://app.example.com/')) {
      return url;
    }
  }
  assert.fail('the sign-in does not come back');
}

for (const connectionType of ['GenericSAML', 'GenericOIDC']) {
  test(`a user signs in through ${connectionType}`, async () => {
    const connections = await workos.sso.listConnections({ connectionType });
    const connection = connections.data.find(({ name }) => name.startsWith('Foo Corp'));
    const { url, flow } = workos.sso.getAuthorizationUrlWithPkce({
      connection: connection.id, redirectUri: 'https://app.example.com/callback', returnTo: '/reports',
    });
    const stored = flow.toJson();
    const callback = await visit(url);
    const signIn = await workos.sso.handleCallback(callback, SignInFlow.fromJson(stored));
    assert.equal(signIn.profile.connectionId, connection.id);
    assert.match(signIn.profile.email, /@foo-corp\.com$/);
    assert.equal(signIn.returnTo, '/reports');
    assert.equal(signIn.initiatedBy, 'application');
    const profile = await workos.sso.getProfile({ accessToken: signIn.accessToken });
    assert.equal(profile.id, signIn.profile.id);
    await assert.rejects(workos.sso.handleCallback(callback, flow), { kind: 'invalid_request', code: 'invalid_grant' });
    await assert.rejects(workos.sso.handleCallback(callback, null), { kind: 'signature_mismatch', code: 'flow_missing' });
  });
}

test('a sign-in that was denied is a typed error', async () => {
  const connections = await workos.sso.listConnections({ organizationId: 'org_01DEMO' });
  const { url, flow } = workos.sso.getAuthorizationUrlWithPkce({ connection: connections.data[0].id, redirectUri: 'https://app.example.com/callback' });
  const callback = await visit(url, 'deny');
  await assert.rejects(workos.sso.handleCallback(callback, flow), { kind: 'permission', code: 'access_denied' });
});

test('the directory has its people', async () => {
  const [directory] = (await workos.directorySync.listDirectories()).data;
  const emails = [];
  for await (const user of workos.directorySync.listUsers({ directory: directory.id })) {
    emails.push(user.email);
  }
  assert.deepEqual(emails, ['ada@foo-corp.com']);
});

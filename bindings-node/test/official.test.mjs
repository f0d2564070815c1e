// Calls as the documents of the official package show them, with the import changed: they have to send the same request.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { WorkOS, WorkOSError } from 'workos-kit';

import { seed, startEmulator } from './emulator.mjs';
import { startServer } from './server.mjs';

let server;
let workos;

before(async () => {
  server = await startServer(() => ({ body: { id: 'id_01', data: [], list_metadata: {}, user: { id: 'user_01' } } }));
  const { hostname, port } = new URL(server.url);
  workos = new WorkOS('sk_test_123', { clientId: 'client_123', apiHostname: hostname, https: false, port: Number(port) });
});
after(() => server.stop());
beforeEach(() => server.requests.splice(0));

/** What was sent, in short. */
function sent() {
  assert.equal(server.requests.length, 1);
  const [{ method, url, body, headers }] = server.requests;
  const isForm = headers['content-type']?.includes('urlencoded');
  const members = body === '' ? undefined : isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
  return [`${method} ${url}`, ...(members === undefined ? [] : [members])];
}

const calls = {
  'an organization is changed': [
    () => workos.organizations.updateOrganization({ organization: 'org_1', name: 'Foo Corp', metadata: { tier: 'gold' } }),
    'PUT /organizations/org_1',
    { name: 'Foo Corp', metadata: { tier: 'gold' } },
  ],
  'an organization is created': [
    () => workos.organizations.createOrganization({ name: 'Foo', domainData: [{ domain: 'foo.example.com', state: 'verified' }] }),
    'POST /organizations',
    { name: 'Foo', domain_data: [{ domain: 'foo.example.com', state: 'verified' }] },
  ],
  'organizations are listed': [
    () => workos.organizations.listOrganizations({ domains: ['foo.example.com'], limit: 3, order: 'desc' }),
    'GET /organizations?domains=foo.example.com&limit=3&order=desc',
  ],
  'a user is changed': [
    () => workos.userManagement.updateUser({ userId: 'user_1', firstName: 'Ada', emailVerified: true }),
    'PUT /user_management/users/user_1',
    { first_name: 'Ada', email_verified: true },
  ],
  'a user is created': [
    () => workos.userManagement.createUser({ email: 'ada@example.com', password: 'correct horse', firstName: 'Ada' }),
    'POST /user_management/users',
    { email: 'ada@example.com', password: 'correct horse', first_name: 'Ada' },
  ],
  'a user is deleted': [() => workos.userManagement.deleteUser('user_1'), 'DELETE /user_management/users/user_1'],
  'an e-mail address is verified': [
    () => workos.userManagement.verifyEmail({ userId: 'user_1', code: '123456' }),
    'POST /user_management/users/user_1/email_verification/confirm',
    { code: '123456' },
  ],
  'a verification is mailed': [
    () => workos.userManagement.sendVerificationEmail({ userId: 'user_1' }),
    'POST /user_management/users/user_1/email_verification/send',
  ],
  'a password is reset': [
    () => workos.userManagement.resetPassword({ token: 'token_1', newPassword: 'correct horse' }),
    'POST /user_management/password_reset/confirm',
    { token: 'token_1', new_password: 'correct horse' },
  ],
  'a code is exchanged with its verifier': [
    () => workos.userManagement.authenticateWithCodeAndVerifier({ code: 'abc', codeVerifier: 'v'.repeat(43), clientId: 'client_123' }),
    'POST /user_management/authenticate',
    { client_id: 'client_123', client_secret: 'sk_test_123', grant_type: 'authorization_code', code: 'abc', code_verifier: 'v'.repeat(43) },
  ],
  'a user signs in with a password': [
    () => workos.userManagement.authenticateWithPassword({ clientId: 'client_9', email: 'ada@example.com', password: 'x', ipAddress: '192.0.2.1' }),
    'POST /user_management/authenticate',
    { client_id: 'client_9', client_secret: 'sk_test_123', grant_type: 'password', email: 'ada@example.com', password: 'x', ip_address: '192.0.2.1' },
  ],
  'sessions are listed': [() => workos.userManagement.listSessions('user_1', { limit: 2 }), 'GET /user_management/users/user_1/sessions?limit=2'],
  'a session is revoked': [
    () => workos.userManagement.revokeSession({ sessionId: 'session_1' }),
    'POST /user_management/sessions/revoke',
    { session_id: 'session_1' },
  ],
  'an invitation is sent': [
    () => workos.userManagement.sendInvitation({ email: 'ada@example.com', organizationId: 'org_1', expiresInDays: 7, roleSlug: 'admin' }),
    'POST /user_management/invitations',
    { email: 'ada@example.com', organization_id: 'org_1', expires_in_days: 7, role_slug: 'admin' },
  ],
  'a membership is created': [
    () => workos.userManagement.createOrganizationMembership({ userId: 'user_1', organizationId: 'org_1', roleSlug: 'admin' }),
    'POST /user_management/organization_memberships',
    { user_id: 'user_1', organization_id: 'org_1', role_slug: 'admin' },
  ],
  'a membership is changed': [
    () => workos.userManagement.updateOrganizationMembership('om_1', { roleSlug: 'member' }),
    'PUT /user_management/organization_memberships/om_1',
    { role_slug: 'member' },
  ],
  'memberships are listed': [
    () => workos.userManagement.listOrganizationMemberships({ organizationId: 'org_1', statuses: ['active', 'pending'] }),
    'GET /user_management/organization_memberships?organization_id=org_1&statuses=active%2Cpending',
  ],
  'a membership is deactivated': [
    () => workos.userManagement.deactivateOrganizationMembership('om_1'),
    'PUT /user_management/organization_memberships/om_1/deactivate',
  ],
  'groups of a membership are listed': [
    () => workos.userManagement.listGroupsForOrganizationMembership({ organizationMembershipId: 'om_1' }),
    'GET /user_management/organization_memberships/om_1/groups',
  ],
  'a factor is challenged': [
    () => workos.multiFactorAuth.challengeFactor({ authenticationFactorId: 'auth_factor_1' }),
    'POST /auth/factors/auth_factor_1/challenge',
    {},
  ],
  'a challenge is verified': [
    () => workos.multiFactorAuth.verifyChallenge({ authenticationChallengeId: 'auth_challenge_1', code: '123456' }),
    'POST /auth/challenges/auth_challenge_1/verify',
    { code: '123456' },
  ],
  'an audit log schema is made': [
    () => workos.auditLogs.createSchema({ action: 'user.signed_in', targets: [{ type: 'team' }] }),
    'POST /audit_logs/actions/user.signed_in/schemas',
    { targets: [{ type: 'team' }] },
  ],
  'a flag gets a target': [
    () => workos.featureFlags.addFlagTarget({ slug: 'beta', targetId: 'user_1' }),
    'POST /feature-flags/beta/targets/user_1',
  ],
  'a Connect application is made by position': [
    () => workos.connect.createOAuthApplication('App', true, null, ['openid']),
    'POST /connect/applications',
    { application_type: 'oauth', name: 'App', is_first_party: true, scopes: ['openid'] },
  ],
  'a Connect application is fetched': [() => workos.connect.getApplication({ id: 'app_1' }), 'GET /connect/applications/app_1'],
  'a role of an organization is fetched': [
    () => workos.authorization.getOrganizationRole('org_1', 'admin'),
    'GET /authorization/organizations/org_1/roles/admin',
  ],
  'a role of an organization is changed': [
    () => workos.authorization.updateOrganizationRole('org_1', 'admin', { name: 'Administrators' }),
    'PATCH /authorization/organizations/org_1/roles/admin',
    { name: 'Administrators' },
  ],
  'users of a directory are listed': [
    () => workos.directorySync.listUsers({ directory: 'directory_1', limit: 5 }),
    'GET /directory_users?directory=directory_1&limit=5',
  ],
  'a portal link is made': [
    () => workos.adminPortal.generateLink({ organization: 'org_1', intent: 'sso' }),
    'POST /portal/generate_link',
    { organization: 'org_1', intent: 'sso' },
  ],
  'an object of the vault is made': [
    () => workos.vault.createObject({ name: 'secret', value: 'a', context: { organizationId: 'org_1' } }),
    'POST /vault/v1/kv',
    { name: 'secret', value: 'a', key_context: { organizationId: 'org_1' } },
  ],
  'a passwordless session is made': [
    () => workos.passwordless.createSession({ email: 'ada@example.com', type: 'MagicLink', redirectURI: 'https://app.example.com' }),
    'POST /passwordless/sessions',
    { email: 'ada@example.com', type: 'MagicLink', redirect_uri: 'https://app.example.com' },
  ],
};

for (const [name, [call, line, body]] of Object.entries(calls)) {
  test(name, async () => {
    await call();
    assert.deepEqual(sent(), body === undefined ? [line] : [line, body]);
  });
}

test('an audit log event is recorded by position, with its idempotency key', async () => {
  const event = { action: 'user.signed_in', occurredAt: new Date(0), actor: { id: 'user_1', type: 'user' }, targets: [], context: { location: '192.0.2.1' } };
  await workos.auditLogs.createEvent('org_1', event, { idempotencyKey: 'key_1' });
  const [line, body] = sent();
  assert.equal(line, 'POST /audit_logs/events');
  assert.equal(body.organization_id, 'org_1');
  assert.equal(body.event.occurred_at, '1970-01-01T00:00:00.000Z');
  assert.equal(server.requests[0].headers['idempotency-key'], 'key_1');
});

test('authorization URLs need no await and take one', async () => {
  const params = { provider: 'authkit', redirectUri: 'https://app.example.com/callback', clientId: 'client_123', state: 'abc' };
  const url = new URL(await workos.userManagement.getAuthorizationUrl(params));
  assert.equal(url.pathname, '/user_management/authorize');
  assert.deepEqual(['client_id', 'redirect_uri', 'provider', 'state', 'response_type'].map((name) => url.searchParams.get(name)), [
    'client_123', 'https://app.example.com/callback', 'authkit', 'abc', 'code',
  ]);
  const sso = new URL(workos.sso.getAuthorizationUrl({ organization: 'org_1', redirectUri: 'https://app.example.com', clientId: 'client_123' }));
  assert.equal(sso.searchParams.get('organization'), 'org_1');
});

test('webhooks are awaited as before', async () => {
  const payload = Buffer.from('{"id":"event_1","event":"user.created","data":{"id":"user_1"},"created_at":"2026-01-01T00:00:00Z"}');
  const sigHeader = workos.webhooks.sign({ payload, secret: 'whsec' });
  const event = await workos.webhooks.constructEvent({ payload, sigHeader, secret: 'whsec' });
  assert.equal(event.data.id, 'user_1');
});

test('parameters by position that are no object are refused', async () => {
  await assert.rejects(async () => workos.userManagement.updateOrganizationMembership('om_1', 'admin'), { code: 'invalid_parameters' });
  await assert.rejects(async () => workos.organizations.updateOrganization(undefined), { code: 'invalid_path_parameter' });
  assert.equal(server.requests.length, 0);
});

test('a connection type that the server does not know is for the server to refuse', async () => {
  const emulator = await startEmulator('--seed', seed);
  try {
    const workos = new WorkOS(emulator.api_key, { baseUrl: emulator.url });
    const { id: organizationId } = await workos.organizations.createOrganization({ name: 'Foo Corp' });
    const name = 'Foo SAML';
    const error = await workos.sso.createConnection({ organizationId, connectionType: 'SAML', name }).catch((error) => error);
    assert.ok(error instanceof WorkOSError);
    assert.deepEqual([error.kind, error.status, error.operation], ['invalid_request', 422, 'sso.create_connection']);
    assert.ok(error.requestID);
  } finally {
    await emulator.stop();
  }
});

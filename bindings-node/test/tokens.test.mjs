// Access tokens: the vectors that all languages share, and tokens of the emulator.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';

import { AccessToken, BearerRefusal, ProtectedResource, TokenPolicy, WorkOS, WorkOSError, bearerToken } from 'workos-kit';

import { seed, startEmulator } from './emulator.mjs';
import { freshToken } from './keys.mjs';

const vectors = (name) => JSON.parse(readFileSync(join(process.env.WORKOS_KIT_ROOT, 'tests/vectors', name), 'utf8'));
const keys = vectors('token_keys.json');
const cases = vectors('tokens.json');
const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** A client that has the keys and fetches none. */
function pinned(clientId, name) {
  const workos = new WorkOS({ clientId });
  workos.userManagement.sessionKeys().pin(JSON.stringify(keys[name]));
  return workos;
}

const clients = { survey: pinned('client_1', 'survey'), emulator: pinned('client_emulator', 'emulator') };

function policy({ policy = {}, now }) {
  return new TokenPolicy({
    issuer: policy.issuers,
    dangerAcceptAnyIssuer: policy.any_issuer,
    audience: policy.audiences,
    clientId: policy.client_id,
    leeway: policy.leeway === undefined ? undefined : policy.leeway * 1000,
    tokenType: policy.token_type,
    keys: policy.keys,
    clock: () => now * 1000,
  });
}

/** A server that is gone when the test is over, whatever came of it. */
async function serve(t, answer) {
  const server = createServer(answer);
  t.after(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

function verified(name) {
  const { input } = cases.find((one) => one.name === name);
  return clients[input.keys].userManagement.tryVerifyAccessToken(input.token, policy(input));
}

test('vectors of access tokens', async () => {
  assert.ok(cases.length > 150);
  for (const { name, input, expect } of cases) {
    const { userManagement } = clients[input.keys];
    const check = (token) => {
      assert.equal(expect.error, undefined, name);
      for (const [claim, value] of Object.entries(expect)) {
        const found = claim === 'expires_at' ? token.expiresAt.getTime() / 1000 : token[camel(claim)];
        assert.deepEqual(found ?? null, value, `${name}: ${claim}`);
      }
    };
    const refused = (error) => {
      assert.ok(error instanceof WorkOSError, error);
      assert.deepEqual({ kind: error.kind, code: error.code }, expect.error, name);
      assert.ok(input.token.length < 3 || !inspect(error).includes(input.token));
    };
    try {
      check(userManagement.tryVerifyAccessToken(input.token, policy(input)));
    } catch (error) {
      refused(error);
    }
    await userManagement.verifyAccessToken(input.token, policy(input)).then(check, refused);
  }
});

test('what a token says, and what it does not', () => {
  const token = verified('survey: valid');
  assert.ok(token instanceof AccessToken);
  assert.deepEqual([token.userId, token.sessionId, token.organizationId, token.role], ['user_1', 'session_1', 'org_1', 'admin']);
  assert.deepEqual([token.roles, token.permissions, token.entitlements, token.featureFlags], [['admin'], ['a:b'], ['ent'], ['ff']]);
  assert.deepEqual([token.tokenId, token.impersonator, token.audiences, token.notBefore], ['jti_1', undefined, [], undefined]);
  assert.ok(token.issuedAt <= token.expiresAt && token.authenticatedAt instanceof Date);
  token.requireOrganization('org_1');
  token.requireRole('admin');
  token.requirePermission('a:b');
  token.requireEntitlement('ent');
  token.requireFeatureFlag('ff');
  for (const [work, code] of [
    [() => token.requireOrganization('org_2'), 'organization_mismatch'],
    [() => token.requireRole('owner'), 'role_missing'],
    [() => token.requirePermission('a'), 'permission_missing'],
    [() => token.requireEntitlement('x'), 'entitlement_missing'],
    [() => token.requireFeatureFlag('x'), 'feature_flag_missing'],
    [() => token.requireScope('x'), 'scope_missing'],
    [() => verified('smallest session').requireOrganization(undefined), 'organization_mismatch'],
  ]) {
    assert.throws(work, { kind: 'permission', code });
  }
  assert.deepEqual(verified('agent').scopes, ['read', 'write']);
  const named = verified('non-ASCII claims');
  assert.equal(named.claim('name'), 'Ann Öz 😀');
  assert.equal(named.claim('toString'), undefined);
  for (const shown of [inspect(named, { depth: 9, showHidden: true }), JSON.stringify(named)]) {
    assert.ok(shown.includes('user_1') && !shown.includes('Ann'), shown);
  }
});

test('what is no token or no policy is refused', async () => {
  const { userManagement } = clients.survey;
  for (const token of [undefined, null, 7, {}, '']) {
    assert.throws(() => userManagement.tryVerifyAccessToken(token), { kind: 'session_invalid', code: 'token_malformed' });
    await assert.rejects(userManagement.verifyAccessToken(token), { kind: 'session_invalid', code: 'token_malformed' });
  }
  for (const options of [{ audience: [] }, { audience: 7 }, { issuer: [undefined] }, { tokenType: 'robot' }, { keys: 'moon' }]) {
    assert.throws(() => new TokenPolicy(options), { kind: 'configuration', code: 'token_policy_invalid' });
    await assert.rejects(userManagement.verifyAccessToken('a.b.c', options), { code: 'token_policy_invalid' });
  }
  assert.throws(() => new TokenPolicy({ leeway: -1 }), { code: 'duration_invalid' });
  const nobody = new WorkOS('sk_test');
  if (process.env.WORKOS_CLIENT_ID === undefined) {
    assert.throws(() => nobody.userManagement.tryVerifyAccessToken('a.b.c'), { kind: 'configuration', code: 'client_id_missing' });
  }
});

test('a server without keys is an outage, and one with them is asked once', async (t) => {
  let requests = 0;
  const baseUrl = await serve(t, (request, response) => {
    requests += 1;
    response.writeHead(requests === 1 ? 503 : 200, { 'content-type': 'application/json' });
    response.end(requests === 1 ? '' : JSON.stringify(keys.emulator));
  });
  const { userManagement } = new WorkOS({ clientId: 'client_1', baseUrl, maxRetries: 0 });
  const token = freshToken();
  assert.equal(userManagement.tryVerifyAccessToken(token), undefined);
  assert.ok(userManagement.sessionKeys().needsRefresh());
  assert.equal(userManagement.sessionKeys().toJson(), undefined);
  await assert.rejects(userManagement.verifyAccessToken(token), (error) => {
    assert.deepEqual([error.kind, error.code, error.retryable], ['unavailable', 'keys_unavailable', true]);
    const refusal = new BearerRefusal(error);
    assert.deepEqual([refusal.status, refusal.wwwAuthenticate, refusal.headers], [503, undefined, { 'Retry-After': '1' }]);
    return true;
  });
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const all = await Promise.all(Array.from({ length: 64 }, () => userManagement.verifyAccessToken(token)));
  assert.deepEqual(new Set(all.map(({ userId }) => userId)), new Set(['user_1']));
  assert.equal(requests, 2);
  const sessionKeys = userManagement.sessionKeys();
  assert.deepEqual(sessionKeys.keyIds(), [keys.emulator.keys[0].kid]);
  assert.equal(sessionKeys.needsRefresh(), false);
  assert.equal(sessionKeys.toJson(), JSON.stringify(keys.emulator));
  await sessionKeys.warmUp();
  assert.equal(requests, 2);
  assert.throws(() => sessionKeys.preload('{"keys":[]}'), { kind: 'configuration', code: 'keys_malformed' });
  assert.ok(userManagement.tryVerifyAccessToken(freshToken({ sub: 'user_2' })));
});

test('a signal ends the wait for keys', async (t) => {
  const baseUrl = await serve(t, () => {});
  const { userManagement } = new WorkOS({ clientId: 'client_1', baseUrl });
  const waiting = userManagement.verifyAccessToken(freshToken(), undefined, { signal: AbortSignal.timeout(50) });
  await assert.rejects(waiting, { kind: 'cancelled', name: 'AbortError' });
});

test('bearer tokens and their refusals', () => {
  assert.equal(bearerToken('Bearer abc'), 'abc');
  const missing = (() => {
    try {
      return bearerToken(undefined);
    } catch (error) {
      return error;
    }
  })();
  assert.deepEqual([missing.kind, missing.code], ['authentication', 'bearer_token_missing']);
  const refusal = new BearerRefusal(missing, 'https://mcp.example.com/x');
  assert.deepEqual({ ...refusal }, { status: 401, wwwAuthenticate: 'Bearer resource_metadata="https://mcp.example.com/x"', retryAfter: undefined });
  assert.throws(() => bearerToken('Basic abc'), { code: 'bearer_token_malformed' });
  const forbidden = new BearerRefusal(new WorkOSError({ kind: 'permission', code: 'role_missing', message: 'a "b"\r\nc' }));
  assert.equal(forbidden.status, 403);
  assert.deepEqual(forbidden.headers, { 'WWW-Authenticate': 'Bearer error="insufficient_scope", error_description="a bc"' });
  assert.equal(new BearerRefusal(new TypeError('a bug')).status, 500);
});

test('a protected resource says where to sign in', () => {
  const resource = new ProtectedResource({
    resource: 'https://mcp.example.com/v1', authorizationServer: 'https://example.authkit.app', scopes: ['read'], name: 'Example',
  });
  assert.equal(resource.metadataUrl, 'https://mcp.example.com/.well-known/oauth-protected-resource/v1');
  assert.deepEqual(JSON.parse(JSON.stringify(resource)), {
    resource: 'https://mcp.example.com/v1', authorization_servers: ['https://example.authkit.app'],
    bearer_methods_supported: ['header'], scopes_supported: ['read'], resource_name: 'Example',
  });
  assert.deepEqual(JSON.parse(resource.toJson()), resource.toJSON());
  assert.ok(TokenPolicy.forResource('https://mcp.example.com') instanceof TokenPolicy);
});

test('agents are verified on this side, and asked about if that is wanted', async (t) => {
  let isValid = true;
  const baseUrl = await serve(t, (request, response) => {
    response.setHeader('content-type', 'application/json');
    const validation = { valid: isValid, registration_id: isValid ? 'agent_reg_1' : null, expires_at: null };
    response.end(JSON.stringify(request.url.startsWith('/agents/') ? validation : keys.emulator));
  });
  const { agents } = new WorkOS('sk_test', { clientId: 'client_1', baseUrl });
  const claims = { sub: 'agent_reg_1', sid: undefined, auth_time: undefined, aud: 'client_1', jti: 'jti_1', org_id: 'org_1' };
  const token = freshToken(claims);
  assert.equal((await agents.verifyAccessToken(token)).userId, 'agent_reg_1');
  assert.equal((await agents.verifyUnrevokedAccessToken(token)).organizationId, 'org_1');
  isValid = false;
  await assert.rejects(agents.verifyUnrevokedAccessToken(token), { kind: 'session_invalid', code: 'token_revoked' });
  await assert.rejects(agents.verifyAccessToken(token, { audience: 'x' }), { code: 'token_audience_mismatch' });
  await assert.rejects(agents.verifyAccessToken(freshToken({ aud: 'client_1', jti: 'j', org_id: 'o' })), { code: 'token_type_mismatch' });
});

let emulator;
before(async () => {
  emulator = await startEmulator('--seed', seed);
});
after(() => emulator.stop());

test('a token of the emulator opens an API', async () => {
  const workos = new WorkOS(emulator.api_key, { clientId: emulator.client_id, baseUrl: emulator.url });
  const email = 'token@example.com';
  await workos.userManagement.createUser({ email, password: 'a long password 1', emailVerified: true });
  const { accessToken, user } = await workos.userManagement.authenticateWithPassword({ email, password: 'a long password 1' });
  const authorization = `Bearer ${accessToken}`;
  assert.equal(workos.userManagement.tryAuthenticateBearer(authorization), undefined);
  const token = await workos.userManagement.authenticateBearer(authorization);
  assert.equal(token.userId, user.id);
  assert.equal(workos.userManagement.tryAuthenticateBearer(authorization).userId, user.id);
  await assert.rejects(workos.userManagement.authenticateBearer(undefined), { kind: 'authentication', code: 'bearer_token_missing' });
  await assert.rejects(
    workos.userManagement.verifyAccessToken(accessToken, { audience: 'https://api.example.com' }),
    { kind: 'session_invalid', code: 'token_audience_mismatch' },
  );
});

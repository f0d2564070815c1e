// Sessions against the emulator: what an application and its users go through.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';

import { Authenticated, Refreshed, SessionExpired, WorkOS, WorkOSError } from 'workos-kit';

import { startEmulator } from './emulator.mjs';
import { claimsOf, freshToken } from './keys.mjs';
import { missing, official } from './peers.mjs';

const cookiePassword = 'a-cookie-password-of-32+-chars-0001';
const email = 'ada@example.com';
const password = 'a long password 1';
let emulator;
let workos;
let organizations;

before(async () => {
  emulator = await startEmulator();
  workos = new WorkOS(emulator.api_key, { clientId: emulator.client_id, baseUrl: emulator.url, maxRetries: 0 });
  const user = await workos.userManagement.createUser({ email, password, emailVerified: true, firstName: 'Ada' });
  organizations = [];
  for (const name of ['Acme', 'Beta']) {
    const organization = await workos.organizations.createOrganization({ name });
    await workos.organizationMembership.createOrganizationMembership({ userId: user.id, organizationId: organization.id });
    organizations.push(organization.id);
  }
});
after(() => emulator.stop());
beforeEach(() => control('DELETE', 'faults'));

async function control(method, path, body) {
  const answer = await fetch(`${emulator.url}/_emulator/${path}`, { method, body: body && JSON.stringify(body) });
  return answer.status === 204 ? undefined : answer.json();
}

/** How often the server was asked for an operation. */
async function count(operation) {
  const requests = await control('GET', 'requests');
  return (requests.data ?? requests).filter((request) => request.operation === operation).length;
}

/** Signs in; gives the answer with the sealed session. */
async function signIn() {
  const session = { sealSession: true, cookiePassword };
  const first = await workos.userManagement.authenticateWithPassword({ email, password }).catch((error) => error);
  assert.equal(first.challenge.kind, 'organization_selection_required');
  return workos.userManagement.authenticateWithOrganizationSelection({
    pendingAuthenticationToken: first.challenge.pendingAuthenticationToken, organizationId: organizations[0], session,
  });
}

const load = (sessionData) => workos.userManagement.loadSealedSession({ sessionData, cookiePassword });

/** The same session with an access token whose time is over. */
function expired(answer) {
  const sessions = workos.userManagement.sessions({ cookiePassword });
  const now = Math.floor(Date.now() / 1000);
  const accessToken = freshToken({ ...claimsOf(answer.accessToken), exp: now - 60, iat: now - 360 });
  return sessions.seal({ ...answer, accessToken });
}

function isSecret(shown, answer) {
  for (const secret of [answer.accessToken, answer.refreshToken, answer.sealedSession]) {
    assert.ok(secret.length > 10 && !shown.includes(secret), shown);
  }
}

test('a sign-in gives a sealed session, and the session says who it is', async () => {
  const answer = await signIn();
  assert.match(answer.sealedSession, /^Fe26\.2\*/);
  isSecret(inspect(answer, { depth: 9 }), answer);
  const session = load(answer.sealedSession);
  const result = await session.authenticate();
  assert.ok(result instanceof Authenticated);
  const { authenticated, accessToken, sessionId, organizationId, role, roles, permissions, entitlements, featureFlags, user } = result;
  assert.equal(authenticated, true);
  assert.equal(accessToken, answer.accessToken);
  assert.match(sessionId, /^session_/);
  assert.equal(organizationId, organizations[0]);
  assert.equal(role, 'member');
  assert.deepEqual([roles, permissions, entitlements, featureFlags], [['member'], [], [], []]);
  assert.deepEqual(user, answer.user);
  assert.equal(result.user, result.user, 'decoded once');
  assert.equal(result.authenticationMethod, answer.authenticationMethod);
  assert.equal(result.impersonator, undefined);
  for (const shown of [inspect(result, { depth: 9, showHidden: true }), JSON.stringify(result), inspect(session, { showHidden: true }), JSON.stringify(session)]) {
    isSecret(shown, answer);
  }
  assert.equal(JSON.parse(JSON.stringify(result)).user.email, email);
  // Once the keys are there, nothing is awaited.
  assert.ok(session.tryAuthenticate().authenticated);
  const same = await workos.userManagement.authenticateWithSessionCookie({ sessionData: answer.sealedSession, cookiePassword });
  assert.equal(same.sessionId, sessionId);
});

test('what is no session has a reason', async () => {
  const { sealedSession } = await signIn();
  const outcome = async (sessionData, options = {}) =>
    workos.userManagement.authenticateWithSessionCookie({ sessionData, cookiePassword, ...options });
  for (const nothing of ['', undefined, null]) {
    assert.deepEqual(await outcome(nothing), { authenticated: false, reason: 'no_session_cookie_provided' });
  }
  const code = ({ reason, error }) => [reason, error.code];
  assert.deepEqual(code(await outcome('garbage')), ['invalid_session_cookie', 'seal_malformed']);
  assert.deepEqual(code(await outcome(sealedSession.replace(/^(.{300})(.)/, (_, head, one) => head + (one === 'A' ? 'B' : 'A')))), ['invalid_session_cookie', 'seal_password_mismatch']);
  const other = { cookiePassword: cookiePassword.replace('0001', '0002') };
  assert.deepEqual(code(await outcome(sealedSession, other)), ['invalid_session_cookie', 'seal_password_mismatch']);
  assert.equal((await outcome(sealedSession, { cookiePassword: [other.cookiePassword, cookiePassword] })).authenticated, true);
  const forged = workos.userManagement.sessions({ cookiePassword }).seal({ accessToken: freshToken({ iss: 'https://attacker.example' }) });
  assert.deepEqual(code(await outcome(forged)), ['invalid_jwt', 'token_issuer_mismatch']);
  const borrowed = workos.userManagement.sessions({ cookiePassword }).seal({ accessToken: freshToken(), user: { id: 'user_2' } });
  assert.deepEqual(code(await outcome(borrowed)), ['invalid_jwt', 'session_user_mismatch']);
  await assert.rejects(outcome(sealedSession, { cookiePassword: 'short' }), { kind: 'configuration', code: 'cookie_password_too_short' });
});

test('an expired session is renewed, and its logout works all the same', async () => {
  const answer = await signIn();
  const session = load(expired(answer));
  const before = await session.authenticate();
  assert.ok(before instanceof SessionExpired);
  assert.deepEqual([before.authenticated, before.reason, before.user.email], [false, 'session_expired', email]);
  const logout = new URL(await session.getLogoutUrl({ returnTo: 'https://app.example.com/' }));
  assert.equal(logout.searchParams.get('session_id'), before.sessionId);
  assert.equal(logout.searchParams.get('return_to'), 'https://app.example.com/');
  const result = await session.refresh();
  assert.ok(result instanceof Refreshed);
  assert.deepEqual([result.authenticated, result.status, result.organizationId], [true, 'refreshed', organizations[0]]);
  assert.notEqual(result.session.refreshToken, answer.refreshToken);
  const secrets = { ...result.session, sealedSession: result.sealedSession };
  for (const shown of [inspect(result, { depth: 9, showHidden: false }), JSON.stringify(result), inspect(result.session)]) {
    isSecret(shown, secrets);
  }
  assert.equal((await session.authenticate()).authenticated, true, 'the object goes on with the new session');
  assert.equal((await load(result.sealedSession).authenticate()).sessionId, before.sessionId);
});

test('a refresh can change the organization, the password, or nothing', async () => {
  const answer = await signIn();
  const switched = await load(answer.sealedSession).refresh({ organizationId: organizations[1] });
  assert.equal(switched.organizationId, organizations[1]);
  const unchanged = await load(switched.sealedSession).refresh({ onlyIfDue: true });
  assert.deepEqual([unchanged.status, unchanged.authenticated, unchanged.sealedSession], ['unchanged', true, undefined]);
  const other = cookiePassword.replace('0001', '0002');
  const resealed = await load(switched.sealedSession).refresh({ cookiePassword: other });
  assert.equal((await load(resealed.sealedSession).authenticate()).reason, 'invalid_session_cookie');
  const opened = workos.userManagement.loadSealedSession({ sessionData: resealed.sealedSession, cookiePassword: other });
  assert.equal((await opened.authenticate()).authenticated, true);
  const refused = await load(resealed.sealedSession).refresh();
  assert.deepEqual([refused.status, refused.reason, refused.retryable], ['terminal', 'invalid_session_cookie', false]);
  const stranger = await workos.organizations.createOrganization({ name: 'Gamma' });
  const denied = await opened.refresh({ organizationId: stranger.id });
  assert.deepEqual([denied.authenticated, denied.endsSession], [false, false], 'the session goes on in its organization');
});

test('64 requests with one cookie refresh once, and nobody is signed out', async () => {
  const sealed = expired(await signIn());
  await control('DELETE', 'requests');
  const other = new WorkOS(emulator.api_key, { clientId: emulator.client_id, baseUrl: emulator.url });
  const results = await Promise.all(
    Array.from({ length: 64 }, (_, index) =>
      (index % 2 === 0 ? workos : other).userManagement.loadSealedSession({ sessionData: sealed, cookiePassword }).refresh(),
    ),
  );
  assert.deepEqual(new Set(results.map(({ status }) => status)), new Set(['refreshed']));
  assert.equal(new Set(results.map(({ session }) => session.refreshToken)).size, 1);
  assert.equal(await count('user_management.authenticate_with_refresh_token'), 1);
  // A request that comes late with the old cookie gets the same session.
  assert.equal((await load(sealed).refresh()).session.refreshToken, results[0].session.refreshToken);
  assert.equal(await count('user_management.authenticate_with_refresh_token'), 1);
});

test('one who gives up waiting does not disturb the others', async () => {
  const sealed = expired(await signIn());
  await control('DELETE', 'requests');
  await control('POST', 'faults', { operation: 'user_management.authenticate_with_refresh_token', delay_ms: 300 });
  const impatient = load(sealed).refresh({ signal: AbortSignal.timeout(50) });
  const patient = load(sealed).refresh();
  await assert.rejects(impatient, { kind: 'cancelled' });
  assert.equal((await patient).status, 'refreshed');
  assert.equal(await count('user_management.authenticate_with_refresh_token'), 1);
});

test('bad days sign nobody out', async () => {
  const operation = 'user_management.authenticate_with_refresh_token';
  for (const [fault, reason] of [
    [{ status: 429, headers: { 'retry-after': '1' } }, 'rate_limit_exceeded'],
    [{ status: 503 }, 'server_error'],
    [{ status: 500, body: '<h1>oops</h1>' }, 'server_error'],
    [{ drop: 'before_headers' }, 'network_error'],
  ]) {
    const sealed = expired(await signIn());
    await control('POST', 'faults', { operation, ...fault, count: 0 });
    const result = await load(sealed).refresh();
    assert.deepEqual([result.status, result.authenticated, result.retryable, result.reason], ['transient', false, true, reason]);
    assert.ok(result.error instanceof WorkOSError);
    if (reason === 'rate_limit_exceeded') {
      assert.equal(result.retryAfter, 1);
    }
    const { status, headers } = await workos.userManagement.sessions({ cookiePassword }).authenticateRequest(`wos-session=${sealed}`);
    assert.equal(status, 503);
    assert.deepEqual(headers.filter(([name]) => name === 'set-cookie'), []);
    await control('DELETE', 'faults');
    // As long as the server wants to be left alone, nobody asks it again.
    await new Promise((resolve) => setTimeout(resolve, (result.retryAfter ?? 0) * 1100));
    assert.equal((await load(sealed).refresh()).status, 'refreshed', reason);
  }
});

test('a refresh token that is spent ends the session', async () => {
  const sealed = expired({ ...(await signIn()), refreshToken: 'spent_long_ago' });
  const result = await load(sealed).refresh();
  assert.deepEqual(
    [result.status, result.authenticated, result.retryable, result.reason, result.endsSession],
    ['terminal', false, false, 'invalid_grant', true],
  );
  const sessions = workos.userManagement.sessions({ cookiePassword });
  const request = await sessions.authenticateRequest({ headers: { cookie: `wos-session=${sealed}` } });
  assert.deepEqual([request.status, request.reason], [401, 'invalid_grant']);
  const removal = request.headers.find(([name]) => name === 'set-cookie');
  assert.match(removal[1], /^wos-session=; .*Max-Age=0/);
});

test('a request is authenticated with whatever a framework hands over', async () => {
  const { sealedSession } = await signIn();
  const sessions = workos.userManagement.sessions({ cookiePassword });
  const cookie = `theme=dark; wos-session=${sealedSession}`;
  for (const request of [cookie, ['theme=dark', cookie], { headers: { cookie } }, new Request('https://app.example.com', { headers: { cookie } })]) {
    const { status, reason, session, headers } = await sessions.authenticateRequest(request);
    assert.deepEqual([status, reason, session.user.email], [200, 'authenticated', email]);
    assert.deepEqual(headers, [['cache-control', 'private, no-store'], ['vary', 'Cookie']]);
  }
  assert.equal((await sessions.authenticateRequest(undefined)).status, 401);
  await assert.rejects(sessions.authenticateRequest({ cookie }), { kind: 'invalid_request', code: 'request_unknown' });
  const renewed = await sessions.authenticateRequest(`wos-session=${expired(await signIn())}`);
  assert.equal(renewed.status, 200);
  const [, setCookie] = renewed.headers.find(([name]) => name === 'set-cookie');
  const next = await sessions.authenticateRequest(setCookie.split(';')[0]);
  assert.equal(next.session.sessionId, renewed.session.sessionId);
});

test('cookies come in parts where they are large', async () => {
  const answer = await signIn();
  const sessions = workos.userManagement.sessions({ cookiePassword, cookie: { name: 'app', sameSite: 'strict', maxAge: 60_000 } });
  const [small] = sessions.setCookies(answer.sealedSession);
  assert.match(small, /^app=Fe26.*; Path=\/; Max-Age=60; HttpOnly; Secure; SameSite=Strict$/);
  const large = sessions.seal({ ...answer, user: { ...answer.user, metadata: { a: 'x'.repeat(6000) } } });
  const parts = sessions.setCookies(large, `app=${answer.sealedSession}`);
  assert.deepEqual(parts.map((part) => part.split('=')[0]), ['app.0', 'app.1', 'app.2', 'app']);
  const header = parts.slice(0, 3).map((part) => part.split(';')[0]).join('; ');
  assert.equal(sessions.readCookie(header), large);
  assert.equal(sessions.readCookie('other=1'), undefined);
  const report = sessions.sizeReport(large);
  assert.deepEqual([report.fitsOneCookie, report.largestPart], [false, 'user']);
  assert.ok(report.largestClaim && report.bytes > 8000);
  assert.deepEqual(sessions.clearCookies(header).length, 4);
  assert.throws(() => sessions.setCookies('x'.repeat(20_000)), { kind: 'invalid_request', code: 'cookie_too_large' });
  const minimal = workos.userManagement.sessions({ cookiePassword, minimal: true });
  const { user, token } = await minimal.loadSealedSession(minimal.seal(answer)).authenticate();
  assert.deepEqual([user, token.userId], [null, answer.user.id]);
  assert.throws(
    () => workos.userManagement.sessions({ cookiePassword, cookie: { sameSite: 'none', dangerAllowPlainHttp: true } }),
    { kind: 'configuration', code: 'cookie_options_invalid' },
  );
});

test('a cookie of another format is sealed anew', async () => {
  const answer = await signIn();
  const sessions = workos.userManagement.sessions({ cookiePassword, accept: ['plain'] });
  const plain = JSON.stringify({ accessToken: answer.accessToken, refreshToken: answer.refreshToken, user: { id: 'user_evil', email: 'evil@example.com' } });
  const session = sessions.loadSealedSession(plain);
  assert.equal(session.shouldBeSealedAnew, true);
  const { authenticated, user, token } = await session.authenticate();
  assert.deepEqual([authenticated, user, token.userId], [true, null, answer.user.id], 'a user that nobody sealed is not believed');
  assert.match(session.sealed(), /^Fe26/);
  assert.equal(load(answer.sealedSession).shouldBeSealedAnew, false);
});

test('a sign-in through AuthKit is checked against the cookie of its browser', async () => {
  const sessions = workos.userManagement.sessions({ cookiePassword });
  const { url, headers } = sessions.startSignIn({ redirectUri: 'https://app.example.com/callback', returnPathname: '/reports', loginHint: email });
  const cookie = headers.find(([name]) => name === 'set-cookie')[1].split(';')[0];
  assert.match(cookie, /^wos-auth-verifier-[0-9a-f]{8}=/);
  const query = new URL(url).searchParams;
  assert.deepEqual([query.get('code_challenge_method'), query.get('login_hint')], ['S256', email]);
  assert.ok(!inspect(sessions.startSignIn({ redirectUri: 'https://app.example.com/callback' })).includes('state='));
  const callback = `/callback?code=abc&state=${encodeURIComponent(query.get('state'))}`;
  await assert.rejects(sessions.completeSignIn(callback, ''), { kind: 'signature_mismatch', code: 'state_mismatch' });
  await assert.rejects(sessions.completeSignIn('/callback?code=abc', cookie), { kind: 'signature_mismatch', code: 'state_missing' });
  // With the cookie everything fits but the code, which the server refuses.
  await assert.rejects(sessions.completeSignIn(callback, cookie), (error) => error.operation === 'user_management.authenticate_with_code');
  assert.throws(() => sessions.startSignIn({ redirectUri: 'https://a.example/', returnPathname: '//evil' }), { code: 'return_to_not_allowed' });
});

test('the official package and this one share sessions', { skip: missing }, async () => {
  const { port } = new URL(emulator.url);
  const theirs = new official.WorkOS(emulator.api_key, { clientId: emulator.client_id, apiHostname: '127.0.0.1', https: false, port: Number(port) });
  const answer = await signIn();
  const opened = await theirs.userManagement.loadSealedSession({ sessionData: answer.sealedSession, cookiePassword }).authenticate();
  const own = await load(answer.sealedSession).authenticate();
  for (const member of ['authenticated', 'accessToken', 'sessionId', 'organizationId', 'role', 'roles', 'permissions', 'entitlements', 'featureFlags', 'authenticationMethod']) {
    assert.deepEqual(own[member], opened[member], member);
  }
  assert.equal(own.user.email, opened.user.email);
  // They refresh and seal; it is opened and refreshed here.
  const refreshed = await theirs.userManagement.loadSealedSession({ sessionData: answer.sealedSession, cookiePassword }).refresh();
  assert.equal(refreshed.authenticated, true);
  const mine = await load(refreshed.sealedSession).authenticate();
  assert.deepEqual([mine.authenticated, mine.sessionId, mine.user.email], [true, own.sessionId, email]);
  const back = await load(refreshed.sealedSession).refresh();
  const theirsAgain = await theirs.userManagement.authenticateWithSessionCookie({ sessionData: back.sealedSession, cookiePassword });
  assert.equal(theirsAgain.authenticated, true);
});

// Sessions that the emulator makes, in the hands of the official SDK: its cookie opens, authenticates and refreshes.
import assert from 'node:assert/strict';
import test from 'node:test';

import { WorkOS } from '@workos-inc/node';

const url = new URL(process.env.WORKOS_BASE_URL);
const cookiePassword = 'a password of thirty-two characters, or more';
const workos = new WorkOS(process.env.WORKOS_API_KEY, {
  clientId: process.env.WORKOS_CLIENT_ID,
  apiHostname: url.hostname,
  port: Number(url.port),
  https: false,
  maxRetries: 0,
});

async function minted(members) {
  const body = { email: 'ada@foo-corp.com', organization_id: 'org_01DEMO', cookie_password: cookiePassword, ...members };
  const answer = await fetch(new URL('/_emulator/sessions', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.equal(answer.status, 201);
  return answer.json();
}

const loaded = (session, password = cookiePassword) =>
  workos.userManagement.loadSealedSession({ sessionData: session.sealed_sessions.node, cookiePassword: password });

test('a minted session authenticates and refreshes', async () => {
  const session = await minted();
  const sealed = loaded(session);
  const answer = await sealed.authenticate();
  assert.equal(answer.authenticated, true, JSON.stringify(answer));
  assert.deepEqual([answer.sessionId, answer.organizationId], [session.session_id, 'org_01DEMO']);
  assert.equal(answer.user.email, 'ada@foo-corp.com');
  const refreshed = await sealed.refresh();
  assert.equal(refreshed.authenticated, true, JSON.stringify(refreshed));
  assert.notEqual(refreshed.sealedSession, session.sealed_sessions.node);
});

test('a minted session that is over is refused', async () => {
  const answer = await loaded(await minted({ expires_in: -60 })).authenticate();
  assert.equal(answer.authenticated, false);
});

test('another password opens nothing', async () => {
  const answer = await loaded(await minted(), cookiePassword.replaceAll('a', 'b')).authenticate();
  assert.equal(answer.authenticated, false);
});

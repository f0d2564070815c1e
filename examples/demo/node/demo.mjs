// The main job of workos-kit in Node: sign an enterprise user in, read the directory, trust a webhook.
//
// WORKOS_BASE_URL, WORKOS_API_KEY and WORKOS_CLIENT_ID say where WorkOS is; `cargo xtask demo --language node` starts
// an emulator for it. Every step does the real thing over HTTP and fails loudly if it does not hold.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';

import { WebhookVerifier, WorkOS, WorkOSError } from 'workos-kit';

import { Browser } from './browser.mjs';

const redirectUri = 'http://127.0.0.1:8765/callback';
const organizationId = 'org_01DEMO';
const directory = 'directory_01DEMO';
let steps = 0;

const chapter = (title) => console.log(`\n${title}`);

function step(what, details = {}) {
  steps += 1;
  console.log(`  ✓ ${what}`);
  for (const [name, value] of Object.entries(details)) {
    console.log(`      ${name.padEnd(16)} ${value}`);
  }
}

/** Something that must not succeed, and the kind of its error. */
async function refused(what, action, kind) {
  const error = await Promise.resolve().then(action).then(() => null, (error) => error);
  assert.ok(error instanceof WorkOSError, `${what} gave ${error}`);
  assert.equal(error.kind, kind);
  step(`${what} is refused`, { kind: error.kind, code: error.code, message: error.message });
}

async function createConnection(workos) {
  chapter('Set up Single Sign-On');
  const connection = await workos.sso.createConnection({ organizationId, connectionType: 'OktaSAML', name: 'Foo Corp Okta' });
  step('sso.createConnection', { connection: connection.id, type: connection.connectionType, state: connection.state });
  const name = 'No such type';
  await refused(
    'a connection type that does not exist',
    () => workos.sso.createConnection({ organizationId, connectionType: 'SAML', name }),
    'invalid_request',
  );
}

async function connectionNamed(workos, wanted) {
  for await (const connection of workos.sso.listConnections()) {
    if (connection.name === wanted) {
      return connection;
    }
  }
  throw new Error(`there is no connection ${wanted}`);
}

async function signIn(workos, name, email) {
  chapter(`Sign in through ${name}`);
  const connection = await connectionNamed(workos, name);
  const { url, flow } = workos.sso.getAuthorizationUrlWithPkce({ connection: connection.id, redirectUri, returnTo: '/reports' });
  step('the authorization URL has a fresh state and a PKCE challenge', { url: url.split('?')[0] });
  const callback = await new Browser(redirectUri).signInAs(url, email);
  step(`${email} walks the pages of the identity provider`);
  const { profile, returnTo } = await workos.sso.handleCallback(callback, flow);
  assert.equal(profile.email, email);
  assert.equal(profile.connectionType, connection.connectionType);
  step("the callback's state is ours, and its code is exchanged once", {
    profile: profile.id,
    name: `${profile.firstName} ${profile.lastName}`,
    'connection type': profile.connectionType,
    'continues at': returnTo,
  });
  await refused('the same code a second time', () => workos.sso.handleCallback(callback, flow), 'invalid_request');
}

async function readDirectory(workos) {
  chapter('Read connections and the directory');
  const all = async (items) => {
    const list = [];
    for await (const item of items) {
      list.push(item);
    }
    assert.notEqual(list.length, 0);
    return list;
  };
  const connections = await all(workos.sso.listConnections({ organizationId }));
  assert.equal(connections.length, 3);
  step('sso.listConnections', { connections: connections.map(({ name }) => name).join(', ') });
  const users = await all(workos.directorySync.listUsers({ directory }));
  step('directorySync.listUsers', { users: users.map(({ email }) => email).join(', ') });
  const groups = await all(workos.directorySync.listGroups({ directory }));
  step('directorySync.listGroups', { groups: groups.map(({ name }) => name).join(', ') });
}

async function trustWebhook(workos) {
  chapter('Trust a webhook');
  let received;
  const delivery = new Promise((resolve) => (received = resolve));
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    response.end();
    received({ body: Buffer.concat(chunks), signature: request.headers['workos-signature'] });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = await workos.webhooks.createWebhookEndpoint({
    endpointUrl: `http://127.0.0.1:${server.address().port}/webhooks`,
    events: ['dsync.user.created'],
  });
  step('webhooks.createWebhookEndpoint');
  await provision('linus@foo-corp.com');
  const { body, signature } = await delivery;
  server.close();
  step('a user is provisioned in the directory, and the webhook comes', { signature: signature.split(',')[0] });

  const verifier = new WebhookVerifier(endpoint.secret);
  const event = verifier.constructEvent(body, signature);
  assert.equal(event.data.email, 'linus@foo-corp.com');
  step(`verified and decoded: ${event.event}`, { event: event.id, user: event.data.email });
  const tampered = Buffer.from(body.toString().replace('linus@', 'mallory@'));
  await refused('a tampered webhook', () => verifier.constructEvent(tampered, signature), 'signature_mismatch');
}

async function refuseSignIns(workos) {
  chapter('Refuse what is not a sign-in');
  const connection = await connectionNamed(workos, 'Foo Corp SAML');
  const { url, flow } = workos.sso.getAuthorizationUrlWithPkce({ connection: connection.id, redirectUri });
  await refused('a forged state', () => workos.sso.handleCallback('code=01FORGED&state=forged', flow), 'signature_mismatch');
  const denied = await new Browser(redirectUri).deny(url);
  await refused('a sign-in that the user denied', () => workos.sso.handleCallback(denied, flow), 'permission');
}

/** A new person in the customer's directory, as their administrator would add one. */
async function provision(email) {
  const answer = await fetch(`${process.env.WORKOS_BASE_URL}/_emulator/directories/${directory}/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, first_name: 'Linus', last_name: 'Pauling', idp_id: 'linus' }),
  });
  assert.ok(answer.ok, await answer.text());
}

console.log(`\n  workos-kit in Node, the main job, against an embedded WorkOS at ${process.env.WORKOS_BASE_URL}`);
const workos = new WorkOS(process.env.WORKOS_API_KEY);
await createConnection(workos);
await signIn(workos, 'Foo Corp SAML', 'ada@foo-corp.com');
await signIn(workos, 'Foo Corp OIDC', 'grace@foo-corp.com');
await readDirectory(workos);
await trustWebhook(workos);
await refuseSignIns(workos);
console.log(`\n  All ${steps} steps held.\n`);

// Rows for sessions, seals and local encryption, with a server of their own: it hands out public keys and a data key.
import { fork } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const CLIENT_ID = 'client_bench';
const PASSWORD = 'a-cookie-password-of-32+-chars-0001';
/** One more than the tokens that are remembered, so that a walk over all finds none of them again. */
const COOKIES = 10_001;

if (process.argv[2] === 'serve') {
  const answers = { '/sso/jwks/client_bench': process.env.KEYS, '/vault/v1/keys/data-key': process.env.DATA_KEY };
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(answers[request.url]);
    });
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
}

/** The rows, and how to end what they need. `load` gives the client class of a package. */
export async function sessions(load) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid: 'kid_1', alg: 'RS256', use: 'sig' };
  const dataKey = { data_key: Buffer.alloc(32, 7).toString('base64'), encrypted_keys: Buffer.alloc(190, 7).toString('base64'), id: 'key_1', context: {} };
  const env = { ...process.env, KEYS: JSON.stringify({ keys: [jwk] }), DATA_KEY: JSON.stringify(dataKey) };
  const child = fork(fileURLToPath(import.meta.url), ['serve'], { env });
  const [port] = await once(child, 'message');
  const options = { clientId: CLIENT_ID, apiHostname: '127.0.0.1', https: false, port };
  const { kit, official } = Object.fromEntries(Object.entries(load()).map(([who, WorkOS]) => [who, new WorkOS('sk_test', options)]));

  const now = Math.floor(Date.now() / 1000);
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = encode({ alg: 'RS256', kid: 'kid_1', typ: 'JWT' });
  const token = (number) => {
    const signed = `${header}.${encode({
      iss: 'https://api.workos.com', sub: 'user_01HXYZ123456789ABCDEFGHIJ', sid: `session_${String(number).padStart(26, '0')}`,
      jti: '01HXYZ123456789ABCDEFGHIJK', org_id: 'org_01HXYZ123456789ABCDEFGHIJ', role: 'admin', roles: ['admin'],
      permissions: ['users:read', 'users:write'], entitlements: ['audit-logs'], feature_flags: [], client_id: CLIENT_ID,
      auth_time: now, iat: now, exp: now + 7200,
    })}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  };
  const session = (number) => ({
    accessToken: token(number),
    refreshToken: 'rt_01HXYZ123456789ABCDEFGHIJ',
    user: {
      object: 'user', id: 'user_01HXYZ123456789ABCDEFGHIJ', email: 'ada@example.com', emailVerified: true, firstName: 'Ada',
      lastName: 'Lovelace', profilePictureUrl: null, lastSignInAt: null, locale: 'en', externalId: null, metadata: {},
      createdAt: '2026-01-15T12:00:00.000Z', updatedAt: '2026-01-15T12:00:00.000Z',
    },
    authenticationMethod: 'Password',
  });
  const manager = kit.userManagement.sessions({ cookiePassword: PASSWORD });
  const cookies = Array.from({ length: COOKIES }, (_, number) => manager.seal(session(number)));
  const one = session(0);
  const megabyte = 'x'.repeat(1_000_000);

  const check = async (workos, sessionData) => {
    const result = await workos.userManagement.loadSealedSession({ sessionData, cookiePassword: PASSWORD }).authenticate();
    if (!result.authenticated || result.user.email !== 'ada@example.com' || result.permissions.length !== 2) {
      throw new Error(`a session was not authenticated: ${result.reason}`);
    }
  };
  const turn = (workos) => {
    let next = 0;
    return () => check(workos, cookies[(next += 1) % COOKIES]);
  };
  // Not part of its interface, but the same work as for `session: { sealSession: true }` without the request.
  const theirSeal = () =>
    official.userManagement.sealSessionDataFromAuthenticationResponse({ authenticationResponse: one, cookiePassword: PASSWORD });
  const rows = {
    'session authenticate': { count: 1500, kit: turn(kit), official: turn(official) },
    'session authenticate, known token': { count: 1500, kit: () => check(kit, cookies[0]), official: () => check(official, cookies[0]) },
    'session seal': { count: 1500, kit: () => manager.seal(one), official: theirSeal },
    'vault encrypt 1 MB of text': {
      count: 12, kit: () => kit.vault.encrypt(megabyte, {}), official: () => official.vault.encrypt(megabyte, {}),
    },
  };
  return { rows, end: () => child.kill() };
}

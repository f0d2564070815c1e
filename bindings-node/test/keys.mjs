// Tokens that the emulator's public key verifies, signed here.
import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const key = createPrivateKey({
  key: readFileSync(join(process.env.WORKOS_KIT_ROOT, 'emulator/keys/signing_key.pkcs8.der')), format: 'der', type: 'pkcs8',
});
const KEY_ID = 'sso_oidc_key_pair_emulator';

/** A token of a user that is good now. */
export function freshToken(change = {}) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: 'https://api.workos.com', sub: 'user_1', sid: 'session_1', auth_time: now, iat: now, exp: now + 300, ...change };
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', kid: KEY_ID })}.${encode(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

/** The claims of a token, not verified. */
export const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));

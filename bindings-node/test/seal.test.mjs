// Sealed texts: the vectors that all languages share, and the official package in both directions.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { Sealer, WorkOS, WorkOSError, sealData, unsealData } from 'workos-kit';

import { freshToken } from './keys.mjs';
import { missing, official } from './peers.mjs';

const cases = JSON.parse(readFileSync(join(process.env.WORKOS_KIT_ROOT, 'tests/vectors/seals.json'), 'utf8'));
const password = 'a-cookie-password-of-32+-chars-0001';

test('vectors of seals', () => {
  assert.ok(cases.length > 30);
  for (const { name, input, expect } of cases) {
    const clock = input.now_ms === undefined ? undefined : () => input.now_ms;
    const sealer = new Sealer(input.passwords, { accept: input.accept, clock });
    try {
      const { text, format, passwordIndex } = sealer.unsealText(input.sealed);
      assert.deepEqual({ text, format, password_index: passwordIndex }, expect, name);
    } catch (error) {
      assert.ok(error instanceof WorkOSError, `${name}: ${error}`);
      assert.deepEqual({ kind: error.kind, code: error.code }, { kind: 'session_invalid', code: expect.code }, name);
    }
  }
});

test('the deterministic vector, byte for byte', () => {
  // The choice of the random bytes is not part of the package, so the native module is asked.
  const module = join(process.cwd(), `node_modules/workos-kit/native/${process.platform}-${process.arch}.node`);
  const native = createRequire(import.meta.url)(module);
  const { input, expect } = cases.find(({ input: { random } }) => random === 'counting');
  const seal = native.createSeal(input.passwords, [], undefined);
  const random = Uint8Array.from({ length: 80 }, (_, index) => index);
  assert.equal(seal.dangerSealTextWithRandom(expect.text, random), input.sealed);
});

test('passwords are checked, and nothing shows them', () => {
  const refused = (value, code) => assert.throws(() => new Sealer(value), { kind: 'configuration', code });
  refused('', 'cookie_password_missing');
  refused([], 'cookie_password_missing');
  refused(undefined, 'cookie_password_missing');
  refused([password, undefined], 'cookie_password_missing');
  refused('too short', 'cookie_password_too_short');
  assert.throws(() => new Sealer(password, { accept: ['rot13'] }), { kind: 'configuration', code: 'seal_format_unknown' });
  assert.ok(!inspect(new Sealer(password), { showHidden: true, depth: 9 }).includes('cookie-password'));
  assert.equal(JSON.stringify(new Sealer(password)), '{}');
});

test('what is sealed with one password is opened with several', () => {
  const other = password.replace('0001', '0002');
  const sealed = sealData({ a: [1, 'ä'] }, { password: other });
  assert.match(sealed, /^Fe26\.2\*1\*.*~2$/);
  assert.deepEqual(unsealData(sealed, { password: [password, other] }), { a: [1, 'ä'] });
  assert.throws(() => unsealData(sealed, { password }), { kind: 'session_invalid', code: 'seal_password_mismatch' });
  assert.equal(new Sealer([password, other]).unsealText(sealed).passwordIndex, 1);
  const text = new Sealer(password).sealText('no JSON');
  assert.throws(() => unsealData(text, { password }), { code: 'seal_payload_malformed' });
});

test('our cookie opens in the official package', { skip: missing }, async () => {
  const workos = new WorkOS('sk_test', { clientId: 'client_1' });
  const session = {
    accessToken: freshToken(), refreshToken: 'rt_1',
    user: { object: 'user', id: 'user_1', email: 'ada@example.com', emailVerified: true, firstName: 'Ada', metadata: { a_b: 'c' } },
  };
  const sealed = workos.userManagement.sessions({ cookiePassword: password }).seal(session);
  const theirs = new official.WorkOS('sk_test', { clientId: 'client_1' });
  const opened = await theirs.userManagement.getSessionFromCookie({ sessionData: sealed, cookiePassword: password });
  assert.equal(opened.accessToken, session.accessToken);
  assert.equal(opened.refreshToken, 'rt_1');
  assert.equal(opened.user.id, 'user_1');
  assert.equal(opened.user.firstName, 'Ada');
  assert.deepEqual(opened.user.metadata, { a_b: 'c' });
});

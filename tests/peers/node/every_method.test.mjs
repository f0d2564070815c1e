// Every method of the official Node SDK, once, against an emulator that checks requests and answers with samples.
//
// The emulator refuses a request that does not fit the API description, and the SDK decodes a sample made from the
// same description: where both agree, an application that uses the SDK can develop against the emulator.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import { WorkOS } from '@workos-inc/node';
import { officialMethods } from './official_methods.mjs';

const url = new URL(process.env.WORKOS_CONTRACT_URL);
const differences = JSON.parse(readFileSync(process.env.DIFFERENCES, 'utf8')).node;

/** Arguments of methods whose types do not tell what they need. */
const ARGUMENTS = {
  'sso.getAuthorizationUrl': [[{ clientId: 'client_1', redirectUri: 'https://app.example.com/callback', connection: 'conn_1' }]],
};
/** Longer than this, in milliseconds, no call takes against a server on this machine. */
const CALL_TIMEOUT = 5000;

function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const control = (method, what) => fetch(new URL(`/_emulator/${what}`, url), { method });

/** The operations that a call reached, and how it failed if it did. */
async function attempt(client, { service, method }, given) {
  await control('DELETE', 'requests');
  let failure;
  try {
    const result = await within(CALL_TIMEOUT, client[service][method](...given));
    // What goes on in the background, such as polling, has to end with the call.
    await result?.waitUntilReady?.();
    result?.close?.();
    // A URL for a browser is visited.
    if (typeof result === 'string' && result.startsWith(url.origin)) await fetch(result, { redirect: 'manual' });
  } catch (error) {
    failure = `${error?.name}: ${error?.message}`;
  }
  const { data: sent } = await (await control('GET', 'requests')).json();
  const refused = sent.find((entry) => entry.status >= 400);
  if (!failure && refused) failure = `status ${refused.status}`;
  return { operations: new Set(sent.map((entry) => entry.operation)), failure };
}

test('every method', async () => {
  const client = new WorkOS(process.env.WORKOS_API_KEY, {
    clientId: process.env.WORKOS_CLIENT_ID,
    apiHostname: url.hostname,
    port: Number(url.port),
    https: false,
    maxRetries: 0,
  });
  const evidence = {};
  const failures = {};
  for (const found of officialMethods(process.cwd())) {
    const name = `${found.service}.${found.method}`;
    for (const given of ARGUMENTS[name] ?? found.argumentLists) {
      const { operations, failure } = await attempt(client, found, given);
      // A helper that sends nothing has tests of its own.
      if (operations.size === 0) continue;
      if (failure) failures[name] ??= failure;
      else for (const operation of operations) (evidence[operation] ??= new Set()).add(name);
    }
  }
  mkdirSync(process.env.EVIDENCE_FOLDER, { recursive: true });
  const sorted = Object.keys(evidence).sort().map((operation) => [operation, [...evidence[operation]].sort()]);
  writeFileSync(path.join(process.env.EVIDENCE_FOLDER, 'node.json'), JSON.stringify(Object.fromEntries(sorted)));
  const unexpected = Object.fromEntries(Object.entries(failures).filter(([name]) => !(name in differences)));
  assert.deepEqual(unexpected, {});
  for (const name of Object.keys(differences)) assert.ok(name in failures, `${name} is no longer a difference`);
  assert.ok(!('null' in evidence), 'every request belongs to an operation');
});

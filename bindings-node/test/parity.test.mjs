// The package has what the API description has, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import * as kit from 'workos-kit';

import { aliases, camel, enums, events, helpers, methods, models, unions } from './description.mjs';

const workos = new kit.WorkOS('sk_test_parity');

/** Helpers that go by another form in Node, with the reason. */
const OTHERWISE = new Map([
  ['pkce.CodeVerifier', 'a text, as in the official package; its form is checked where it is used'],
  ['events.Event', 'an interface'],
  ['events.typed', '`data` of an event is typed'],
  ['events.data', 'member of an event'],
  ['events.context', 'member of an event'],
  ['events.raw_data', 'member of a delivered event'],
  ['events.raw_context', 'member of a delivered event'],
  ['sso.ConnectionSelector', 'a type'],
  ['sso.CallbackOptions', 'a type'],
  ['sso.CallbackError', 'a type: `callback` of a WorkOSError'],
  ['sso.CallbackErrorCode', 'a type'],
  ['session.metadata_url', 'a member'],
  ['feature_flags.EvaluationContext', 'a type'],
  ['session.should_be_sealed_anew', 'a member'],
]);
/** Where helpers are that are not methods of the service of their capability. */
const ELSEWHERE = {
  'events.decode': () => kit.decodeEvent,
  'webhooks.WebhookVerifier': () => kit.WebhookVerifier,
  'webhooks.verify': () => kit.WebhookVerifier.prototype.verify,
  'sso.safe_return_to': () => kit.safeReturnTo,
  'sso.SignInFlow': () => kit.SignInFlow,
  'sso.to_json': () => kit.SignInFlow.prototype.toJson,
  'sso.from_json': () => kit.SignInFlow.fromJson,
  'sso.Callback': () => kit.Callback,
  'sso.parse': () => kit.Callback.parse,
  'sso.accept': () => kit.Callback.prototype.accept,
  'session.TokenPolicy': () => kit.TokenPolicy,
  'session.for_resource': () => kit.TokenPolicy.forResource,
  'session.AccessToken': () => kit.AccessToken,
  'session.SessionKeys': () => kit.SessionKeys,
  'session.bearer_token': () => kit.bearerToken,
  'session.BearerRefusal': () => kit.BearerRefusal,
  'session.ProtectedResource': () => kit.ProtectedResource,
  'session.SessionManager': () => kit.SessionManager,
  'session.Sealer': () => kit.Sealer,
  'session.seal_data': () => kit.sealData,
  'session.unseal_data': () => kit.unsealData,
  'actions.ActionVerifier': () => kit.ActionVerifier,
  'device.DeviceFlow': () => kit.DeviceFlow,
  'public_client.PublicClient': () => kit.PublicClient,
  'explain.webhook': () => kit.explain.webhook,
  'explain.callback': () => kit.explain.callback,
  'explain.token': () => kit.explain.token,
  'explain.cookie': () => kit.explain.cookie,
};
/** Classes whose methods are helpers. */
const CLASSES = {
  session: ['AccessToken', 'SessionKeys', 'TokenPolicy', 'CookieSession', 'SessionManager', 'Sealer'],
  device: ['DeviceFlow'],
  feature_flags: ['FeatureFlagsRuntimeClient'],
  public_client: ['PublicClient'],
};
/** Names of the official package, kept beside ours: those of api/aliases.yaml, and of helpers. */
const ALIASES = { sso: ['getAuthorizationUrlWithPKCE'] };
for (const { service, alias } of aliases) {
  (ALIASES[camel(service)] ??= []).push(alias);
}

function methodsOf(service) {
  const names = new Set();
  for (let at = Object.getPrototypeOf(service); at.constructor.name !== 'Service'; at = Object.getPrototypeOf(at)) {
    Object.getOwnPropertyNames(at).forEach((name) => names.add(name));
  }
  names.delete('constructor');
  return names;
}

test('every method of the API is there', () => {
  assert.ok(methods.length > 250);
  for (const { service, name } of methods) {
    assert.equal(typeof workos[camel(service)]?.[camel(name)], 'function', `${service}.${name}`);
  }
});

test('every name of the official package is there', () => {
  assert.ok(aliases.length > 15);
  for (const { service, alias } of aliases) {
    assert.equal(typeof workos[camel(service)][alias], 'function', `${service}.${alias}`);
  }
});

test('every helper is there', () => {
  for (const helper of helpers.filter((name) => !OTHERWISE.has(name))) {
    const [capability, name] = helper.split('.');
    const ofClass = CLASSES[capability]?.map((type) => kit[type].prototype).find((type) => Object.hasOwn(type, camel(name)));
    const found = ELSEWHERE[helper]?.() ?? (ofClass ?? workos[camel(capability)])[camel(name)];
    assert.equal(typeof found, 'function', helper);
  }
});

test('there is nothing else', () => {
  const services = new Set([...methods.map(({ service }) => camel(service)), 'pkce', 'actions']);
  for (let at = workos; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyNames(at).filter((name) => !['constructor', 'toJSON'].includes(name));
    assert.deepEqual(own.filter((name) => !services.has(name)), []);
  }
  for (const service of services) {
    const known = new Set(methods.filter((method) => camel(method.service) === service).map(({ name }) => camel(name)));
    helpers.filter((helper) => camel(helper.split('.')[0]) === service).forEach((helper) => known.add(camel(helper.split('.')[1])));
    ALIASES[service]?.forEach((name) => known.add(name));
    const owner = workos[service];
    const isPlain = ['pkce', 'actions'].includes(service);
    const names = isPlain ? new Set(Object.getOwnPropertyNames(Object.getPrototypeOf(owner))) : methodsOf(owner);
    names.delete('constructor');
    assert.deepEqual([...names].filter((name) => !known.has(name)), [], service);
  }
});

test('every model, union, enum and event has a type', () => {
  const folder = join(process.cwd(), 'node_modules/workos-kit/dist/generated');
  const text = ['events.d.ts', ...new Set(methods.map(({ service }) => `models/${service}.d.ts`))]
    .map((file) => {
      try {
        return readFileSync(join(folder, file), 'utf8');
      } catch {
        return '';
      }
    })
    .join('\n');
  for (const name of models.keys()) {
    assert.match(text, new RegExp(`export interface ${name} \\{`));
  }
  for (const name of [...unions.keys(), ...enums.keys()].filter((name) => name !== 'PageOrder')) {
    assert.match(text, new RegExp(`export type ${name} =`));
  }
  for (const [name, values] of enums) {
    if (name === 'PageOrder') {
      continue;
    }
    const start = text.indexOf(`export type ${name} =`);
    const body = text.slice(start, text.indexOf(';', start));
    values.forEach((value) => assert.ok(body.includes(`'${value}'`), `${name} ${value}`));
    assert.ok(body.includes('(string & {})'), `${name} is open`);
  }
  for (const name of events.keys()) {
    assert.ok(text.includes(`'${name}': {`), name);
  }
});

// Every operation, with few and with many parameters and with every kind of answer, against the emulator's validator.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { WorkOS, decodeEvent } from 'workos-kit';

import { camel, events, methods, models, problems, sample } from './description.mjs';
import { startEmulator } from './emulator.mjs';

let emulator;
let workos;

before(async () => {
  emulator = await startEmulator('--contract');
  workos = new WorkOS({ apiKey: emulator.api_key, clientId: emulator.client_id, baseUrl: emulator.url });
});

after(() => emulator.stop());

/** The arguments of a method: names as in JavaScript. */
function arguments_(method, isFull) {
  const grouped = new Set(method.groups.flatMap(({ variants }) => variants.flat()).map((name) => name.replace('?', '')));
  const chosen = new Set(
    method.groups
      .filter(({ required }) => required || isFull)
      .flatMap(({ variants }) => variants[0])
      .filter((name) => isFull || !name.endsWith('?'))
      .map((name) => name.replace('?', '')),
  );
  const given = method.parameters.filter(({ wire, optional, place }) =>
    place !== 'header' && (grouped.has(wire) ? chosen.has(wire) : isFull || !optional),
  );
  const path = given.filter(({ place }) => place === 'path');
  const rest = method.parameters.filter(({ place }) => place === 'query' || (place === 'body'));
  const kind = isFull ? 'full' : 'minimal';
  if (path.length === 1 && rest.length === 0 && !method.takesToken) {
    return [sample(path[0].type, kind)];
  }
  let params = {};
  for (const { wire, type, place } of given) {
    if (wire === 'body' && models.has(type) === false && /^[A-Z]/.test(type)) {
      params = { ...params, ...sample(type, kind, camel) };
      continue;
    }
    const others = rest.some((other) => other.wire === wire);
    const segments = method.path.split('/');
    const before = segments[segments.indexOf(`{${wire}}`) - 1];
    const name = place === 'path' && others ? camel(`${before.replace(/s$/, '')}_${wire}`) : camel(wire);
    const value = sample(type.replace(/\?$/, ''), kind === 'minimal' ? 'full' : kind, camel);
    params[name] = value;
  }
  if (method.takesToken) {
    params.accessToken = 'token';
  }
  return Object.keys(params).length > 0 || rest.length > 0 || path.length > 0 ? [params] : [];
}

const returned = (method) => /`([^`]+)`/.exec(method.returns)?.[1];

for (const kind of ['minimal', 'full', 'nulls', 'unknown']) {
  test(`every operation gives its ${kind} answer`, async () => {
    const failures = [];
    for (const method of methods.filter(({ isUrl }) => !isUrl)) {
      const service = workos[camel(method.service)];
      const parameters = arguments_(method, kind !== 'minimal');
      try {
        const options = { headers: { 'x-emulator-sample': kind }, maxRetries: 0 };
        const hasParams = parameters.length > 0 || method.takesClientId || method.parameters.some(({ place }) => place !== 'header');
        const answer = await service[camel(method.name)](...(hasParams && parameters.length === 0 ? [{}] : parameters), options);
        const type = returned(method);
        const isList = /page|list/.test(method.returns.replace(/`[^`]*`/g, ''));
        const found = type === undefined ? [] : problems(isList ? answer.data : answer, isList ? `${type}[]` : type);
        if (type === undefined && answer !== undefined) {
          found.push('something was returned');
        }
        if (kind === 'unknown' && type !== undefined && models.has(type)) {
          const record = isList ? answer.data[0] : answer;
          if (record.emulator_unknown_member === undefined) {
            found.push('the unknown member is lost');
          }
        }
        failures.push(...found.map((problem) => `${method.id}: ${problem}`));
      } catch (error) {
        failures.push(`${method.id}: ${error.message} ${JSON.stringify(error.errors ?? error.stack)}`);
      }
    }
    assert.deepEqual(failures, []);
  });
}

test('every URL is built', () => {
  for (const method of methods.filter(({ isUrl }) => isUrl)) {
    for (const isFull of [false, true]) {
      const url = workos[camel(method.service)][camel(method.name)](...arguments_(method, isFull));
      assert.equal(new URL(url).pathname, method.path.replace(/\{\w+\}/g, 'text'), method.id);
    }
  }
});

test('every event type is decoded', () => {
  assert.ok(events.size > 100);
  for (const [name, model] of events) {
    for (const kind of ['minimal', 'full', 'nulls', 'unknown']) {
      const data = sample(model, kind);
      const context = kind === 'full' ? { some_member: 1 } : undefined;
      const text = JSON.stringify({ object: 'event', id: 'event_01', event: name, data, context, created_at: '2026-01-15T12:00:00.000Z' });
      const event = decodeEvent(text);
      assert.equal(event.event, name);
      assert.equal(event.createdAt, '2026-01-15T12:00:00.000Z');
      assert.deepEqual(problems(event.data, model), [], `${name} ${kind}`);
      assert.deepEqual(JSON.parse(event.rawData), data);
      if (kind === 'unknown') {
        assert.deepEqual(event.data.emulator_unknown_member, { inner_name: 1 });
      }
    }
  }
});

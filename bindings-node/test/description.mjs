// The API as its description says it, read from the generated reference and list: an account of its own beside the
// generated TypeScript.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path) => readFileSync(join(process.env.WORKOS_KIT_ROOT, path), 'utf8').split('\n');

/** `list_users` as `listUsers`. */
export function camel(wire) {
  const words = wire.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z0-9]+| /).filter(Boolean);
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : word[0].toUpperCase() + word.slice(1).toLowerCase())).join('');
}

export const models = new Map();
export const enums = new Map();
export const unions = new Map();
export const events = new Map();
export const helpers = [];

const field = (text) => {
  const [key, ...type] = text.split(' ');
  const plain = type.join(' ').replace(/ (deprecated|secret)/g, '').replace(/ = .*/, '');
  return { wire: key.replace('?', ''), optional: key.endsWith('?'), type: plain, secret: type.includes('secret') };
};

for (const line of read('api/surface.txt')) {
  const [kind, name, ...rest] = line.split(' ');
  if (kind === 'model') {
    models.set(name, []);
  } else if (kind === 'field') {
    const [model] = name.split('.');
    models.get(model).push(field(line.slice(kind.length + model.length + 2)));
  } else if (kind === 'enum') {
    enums.set(name, []);
  } else if (kind === 'value') {
    enums.get(name).push(rest.join(' '));
  } else if (kind === 'union') {
    const [tag, ...variants] = rest;
    unions.set(name, { tag, variants: variants.map((variant) => variant.split('=')) });
  } else if (kind === 'event') {
    events.set(name, rest[0]);
  } else if (kind === 'helper' && (rest.length === 0 || rest.includes('node'))) {
    helpers.push(name);
  }
}
enums.set('EventType', [...events.keys()]);
enums.set('PageOrder', ['asc', 'desc', 'normal']);

/** Other names of methods. */
export const aliases = [];
let operation = '';
for (const line of read('api/aliases.yaml')) {
  operation = /^  ([a-z_]+)\.[a-z0-9_]+:/.exec(line)?.[1] ?? operation;
  for (const name of /\bmethods: \[(.*?)\]/.exec(line)?.[1].split(', ') ?? []) {
    const [alias, service = operation] = name.split('.').reverse();
    aliases.push({ service, alias });
  }
}

export const methods = [];
for (const line of read('docs/reference.md')) {
  const method = methods.at(-1);
  const heading = /^### ([a-z_]+)\.([a-z0-9_]+)$/.exec(line);
  const endpoint = /^`(GET|POST|PUT|PATCH|DELETE) (\S+)`.*?, returns (.*?)\.(?: |$)(.*)/.exec(line);
  const parameter = /^- `([^`]+)` \((\w+), `([^`]+)`\)/.exec(line);
  const group = /^- (One of|At most one of): (.*)/.exec(line);
  if (heading) {
    methods.push({ id: `${heading[1]}.${heading[2]}`, service: heading[1], name: heading[2], parameters: [], groups: [] });
  } else if (endpoint && method && !method.http) {
    const [, http, path, returns, notes] = endpoint;
    Object.assign(method, { http, path, returns, takesToken: /access token|token that the caller/.test(notes) });
    method.takesClientId = /client id/.test(notes);
    method.isUrl = returns === 'the URL';
  } else if (parameter && method?.http) {
    const [, key, place, type] = parameter;
    method.parameters.push({ ...field(`${key} ${type}`), place });
  } else if (group && method?.http) {
    const variants = group[2].split('; ').map((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    method.groups.push({ required: group[1] === 'One of', variants });
  }
}

/**
 * A value of a type. `kind` is minimal, full, nulls or unknown, as in the emulator; names are those of the wire, or of
 * JavaScript if `rename` is `camel`.
 */
export function sample(type, kind, rename = (name) => name, depth = 0) {
  if (type.endsWith('?')) {
    return kind === 'nulls' ? null : sample(type.slice(0, -1), kind, rename, depth);
  }
  if (type.startsWith('=')) {
    return type === '=true' ? true : type === '=false' ? false : type.slice(1);
  }
  if (type.endsWith('[]')) {
    return kind === 'minimal' || depth > 4 ? [] : [sample(type.slice(0, -2), kind, rename, depth + 1)];
  }
  const map = /^map<(.*)>$/.exec(type);
  if (map) {
    return kind === 'minimal' ? {} : { some_key: sample(map[1], kind, rename, depth + 1) };
  }
  if (type.includes('|')) {
    return sample(type.split('|')[0].trim(), kind, rename, depth);
  }
  if (models.has(type)) {
    const value = {};
    for (const { wire, optional, type: member } of models.get(type)) {
      if (!optional || ((kind === 'full' || kind === 'unknown') && depth < 4)) {
        value[rename(wire)] = sample(member, kind, rename, depth + 1);
      }
    }
    return kind === 'unknown' ? { ...value, emulator_unknown_member: { inner_name: 1 } } : value;
  }
  if (unions.has(type)) {
    return sample(unions.get(type).variants[0][1], kind, rename, depth);
  }
  if (enums.has(type)) {
    return kind === 'unknown' ? 'emulator_unknown_value' : enums.get(type)[0];
  }
  const scalars = {
    string: 'text', email: 'ada@example.com', uri: 'https://example.com/', datetime: '2026-01-15T12:00:00.000Z',
    int: 7, float: 0.5, bool: true, any: { some_key: [1, null] },
  };
  if (!(type in scalars)) {
    throw new Error(`no sample of ${type}`);
  }
  return scalars[type];
}

/** What is wrong with a value in JavaScript that should be of a type; empty if nothing is. */
export function problems(value, type, place = 'value') {
  if (type.endsWith('?')) {
    return value === null ? [] : problems(value, type.slice(0, -1), place);
  }
  if (type.endsWith('[]')) {
    return Array.isArray(value)
      ? value.flatMap((item, index) => problems(item, type.slice(0, -2), `${place}[${index}]`))
      : [`${place} is no list`];
  }
  const map = /^map<(.*)>$/.exec(type);
  if (map) {
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => problems(item, map[1], `${place}.${key}`))
      : [`${place} is no object`];
  }
  if (type === 'Event') {
    const data = events.get(value?.event);
    return data === undefined ? [] : problems(value.data, data, `${place}.data`);
  }
  if (unions.has(type)) {
    const { tag, variants } = unions.get(type);
    const variant = variants.find(([name]) => name === String(value?.[camel(tag)]));
    return variant === undefined ? [] : problems(value, variant[1], place);
  }
  if (!models.has(type)) {
    const kinds = { int: 'number', float: 'number', bool: 'boolean', any: typeof value };
    const expected = type.includes('|') || type.startsWith('=') ? typeof value : (kinds[type] ?? 'string');
    return typeof value === expected ? [] : [`${place} is ${value} instead of a ${expected}`];
  }
  if (typeof value !== 'object' || value === null) {
    return [`${place} is no object`];
  }
  return models.get(type).flatMap(({ wire, optional, type: member }) => {
    const name = camel(wire);
    if (wire !== name && wire in value) {
      return [`${place}.${wire} kept the name of the wire`];
    }
    if (!(name in value)) {
      return optional ? [] : [`${place}.${name} is missing`];
    }
    return optional && value[name] === null ? [] : problems(value[name], member, `${place}.${name}`);
  });
}

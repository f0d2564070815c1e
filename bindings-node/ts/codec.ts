// Names and nested values on their way between JavaScript (`firstName`) and the wire (`first_name`).
//
// generated/tables.ts has a text for each model, with an entry for each member that changes:
//
//   wire>name:Codec?!    `>name` where the name is not the mechanical one; `:Codec` where the value is converted too,
//                        with `[]` for lists and `{}` for objects of any names; what an absent or null member becomes
//                        (`?` null, `*` an empty list, `%` an empty object); `!` a secret
//
// A member without an entry passes as it is, so that members which this version does not know are kept.

import { concealing, conceal } from './conceal.js';
import { EVENTS, MODELS, UNIONS } from './generated/tables.js';

type Members = Record<string, unknown>;

/** Converts values of one type. */
export interface Codec {
  decode(value: unknown): unknown;
  encode(value: unknown): unknown;
}

/** A value does not have the form it should have. */
export class Mismatch {
  readonly path: (string | number)[] = [];

  constructor(readonly expected: string) {}

  toString(): string {
    const place = this.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    return `${place === '' ? 'it' : `\`${place.replace(/^\./, '')}\``} is not ${this.expected}`;
  }
}

interface Field {
  wire: string;
  name: string;
  codec: Codec | undefined;
}

const ENTRY = /^([^>:?*%!]+)(?:>([^:?*%!]+))?(?::([A-Za-z0-9]+(?:\[\]|\{\})*))?([?*%])?(!)?$/;

/** What a server could send beyond this is not kept. */
const MOST_MEMBERS = 64;

const known = new Map<string, Codec>();

/** The codec of a name in the tables, such as `User` or `User[]`. */
export function codec(name: string): Codec {
  let found = known.get(name);
  if (found === undefined) {
    found = make(name);
    known.set(name, found);
  }
  return found;
}

function make(name: string): Codec {
  if (name.endsWith('[]')) {
    return new ListCodec(name.slice(0, -2));
  }
  if (name.endsWith('{}')) {
    return new MapCodec(name.slice(0, -2));
  }
  if (name === 'Event') {
    return new EventCodec();
  }
  const union = UNIONS[name];
  return union === undefined ? new ModelCodec(MODELS[name] ?? '') : new UnionCodec(union);
}

/** An object with members of known names. */
export class ModelCodec implements Codec {
  readonly #byWire = new Map<string, Field>();
  readonly #byName = new Map<string, Field>();
  readonly #defaults: [string, () => unknown][] = [];
  readonly #inspect: (() => unknown) | undefined;
  // The members of the first object that was decoded, in their order, which those that follow usually share: cheaper
  // than looking each of them up.
  #usual: (Field | undefined)[] = [];

  constructor(table: string) {
    const secrets: string[] = [];
    for (const entry of table === '' ? [] : table.split(' ')) {
      const match = ENTRY.exec(entry);
      if (match === null) {
        continue;
      }
      const [, wire = '', given, nested, absence, secret] = match;
      const name = given ?? wire.replace(/_([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
      const field = { wire, name, codec: nested === undefined ? undefined : lazy(nested) };
      this.#byWire.set(wire, field);
      this.#byName.set(name, field);
      if (absence !== undefined) {
        this.#defaults.push([name, absence === '?' ? () => null : absence === '*' ? () => [] : () => ({})]);
      }
      if (secret !== undefined) {
        secrets.push(name);
      }
    }
    this.#inspect = secrets.length === 0 ? undefined : concealing(secrets);
  }

  decode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Mismatch('an object');
    }
    const wire = value as Members;
    const result: Members = {};
    const usual = this.#usual;
    let index = 0;
    for (const key in wire) {
      const member = wire[key];
      let field = usual[index];
      if (field === undefined || field.wire !== key) {
        field = this.#byWire.get(key) ?? { wire: key, name: key, codec: undefined };
        if (index === usual.length && index < MOST_MEMBERS) {
          usual.push(field);
        }
      }
      index += 1;
      if (field.codec === undefined || member === null) {
        // It would set the prototype instead of a member.
        if (key !== '__proto__') {
          result[field.name] = member;
        }
      } else {
        result[field.name] = within(key, field.codec, member);
      }
    }
    for (const [name, absent] of this.#defaults) {
      result[name] ??= absent();
    }
    return this.#inspect === undefined ? result : conceal(result, this.#inspect);
  }

  /** The same for an object that has the names of JavaScript already: only adds what is absent. */
  complete(value: unknown): unknown {
    if (typeof value === 'object' && value !== null) {
      const members = value as Members;
      for (const [name, absent] of this.#defaults) {
        members[name] ??= absent();
      }
    }
    return value;
  }

  encode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return value;
    }
    const wire: Members = {};
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined || key === '__proto__') {
        continue;
      }
      const field = this.#byName.get(key);
      if (field === undefined) {
        wire[key] = member;
      } else {
        wire[field.wire] = field.codec === undefined ? member : field.codec.encode(member);
      }
    }
    return wire;
  }
}

/** One of several models; a value that this version does not know passes as it is. */
class UnionCodec implements Codec {
  readonly #wire: string;
  readonly #name: string;
  readonly #models: Map<string, string>;

  constructor(table: string) {
    const [tag = '', ...variants] = table.split(' ');
    const [wire = '', name = ''] = tag.split('>');
    this.#wire = wire;
    this.#name = name;
    this.#models = new Map(variants.map((variant) => variant.split('=') as [string, string]));
  }

  decode(value: unknown): unknown {
    const model = this.#model(value, this.#wire);
    return model === undefined ? value : codec(model).decode(value);
  }

  encode(value: unknown): unknown {
    const model = this.#model(value, this.#name);
    return model === undefined ? value : codec(model).encode(value);
  }

  #model(value: unknown, tag: string): string | undefined {
    return typeof value === 'object' && value !== null ? this.#models.get(String((value as Members)[tag])) : undefined;
  }
}

class ListCodec implements Codec {
  readonly #item: Codec;

  constructor(item: string) {
    this.#item = codec(item);
  }

  decode(value: unknown): unknown {
    if (!Array.isArray(value)) {
      throw new Mismatch('a list');
    }
    return value.map((item: unknown, index) => (item === null ? null : within(index, this.#item, item)));
  }

  encode(value: unknown): unknown {
    return Array.isArray(value) ? value.map((item) => this.#item.encode(item)) : value;
  }
}

/** An object whose names are the application's or the server's choice, and are kept. */
class MapCodec implements Codec {
  readonly #item: Codec;

  constructor(item: string) {
    this.#item = codec(item);
  }

  decode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Mismatch('an object');
    }
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
      key,
      item === null ? null : within(key, this.#item, item),
    ]);
    return Object.fromEntries(entries);
  }

  encode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#item.encode(item)]));
  }
}

/** An event in a list of the API. */
class EventCodec implements Codec {
  readonly #envelope = new ModelCodec('created_at');

  decode(value: unknown): unknown {
    const event = this.#envelope.decode(value) as Members;
    const { data, context } = eventCodecs(String(event['event']));
    event['data'] = decodeLeniently(data, event['data']);
    if (event['context'] !== undefined && event['context'] !== null) {
      event['context'] = decodeLeniently(context, event['context']);
    }
    return event;
  }

  encode(value: unknown): unknown {
    return value;
  }
}

/** How data and context of an event are converted; an event type of which this version knows nothing, not at all. */
export function eventCodecs(type: string): { data: Codec | undefined; context: Codec | undefined } {
  const models = Object.hasOwn(EVENTS, type) ? EVENTS[type] : undefined;
  const [data, context = 'EventContext'] = models?.split(' ') ?? [];
  return data === undefined
    ? { data: undefined, context: undefined }
    : { data: codec(data), context: codec(context) };
}

/** The data of an event must arrive, whatever its form. */
export function decodeLeniently(codec: Codec | undefined, value: unknown): unknown {
  try {
    return codec === undefined ? value : codec.decode(value);
  } catch (mismatch) {
    if (mismatch instanceof Mismatch) {
      return value;
    }
    throw mismatch;
  }
}

function within(step: string | number, codec: Codec, value: unknown): unknown {
  try {
    return codec.decode(value);
  } catch (mismatch) {
    if (mismatch instanceof Mismatch) {
      mismatch.path.unshift(step);
    }
    throw mismatch;
  }
}

/** Models can contain themselves, so a codec of a member is looked up when it is needed. */
function lazy(name: string): Codec {
  let found: Codec | undefined;
  return {
    decode: (value) => (found ??= codec(name)).decode(value),
    encode: (value) => (found ??= codec(name)).encode(value),
  };
}

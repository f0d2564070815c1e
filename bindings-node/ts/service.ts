// What the generated services are made of.
import { Mismatch, ModelCodec, codec } from './codec.js';
import type { Codec } from './codec.js';
import { WorkOSError, isFailure, unwrap } from './error.js';
import type { RequestOptions } from './options.js';
import { Page, PageRequest } from './page.js';
import type { Waist } from './waist.js';

type Members = Record<string, unknown>;

/** An operation as the generated services describe it; read when it is first called. */
export interface Operation {
  readonly id: string;
  /** Names of the path's parameters in their order, and `@accessToken` or `@clientId` where the call takes one. */
  readonly path: string;
  /** Entries of the other parameters, as in the tables of models, or `=Union`. */
  readonly entries: string;
  /** `nothing`, or one of `value`, `nullable`, `list`, `page` with the codec of what it holds. */
  readonly answer: string;
  /** Parameters that the official package calls otherwise, as `other=name`. */
  readonly renamed: string;
  plan: Plan | undefined;
}

interface Plan {
  path: string[];
  renamed: [string, string][];
  takesToken: boolean;
  takesClientId: boolean;
  params: Codec;
  shape: string;
  item: Codec | undefined;
}

/** Describes an operation. */
export function operation(id: string, path: string, entries: string, answer: string, renamed = ''): Operation {
  return { id, path, entries, answer, renamed, plan: undefined };
}

/** A type without some of its members; each alternative of a union by itself. */
export type Without<T, Names extends PropertyKey> = T extends unknown ? Omit<T, Names> : never;

/** The one parameter of a call, given as it is or as an object with it. */
export function named(name: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? value : { [name]: value };
}

/** Parameters and options of a call, whose parameters are one object or have some of them in front, by position. */
export function positional(
  given: unknown[],
  names: string,
  hasRest: boolean,
): [params: unknown, options: RequestOptions | undefined] {
  if (typeof given[0] !== 'string') {
    return [given[0], given[1] as RequestOptions | undefined];
  }
  const leading = names.split(' ');
  const rest = hasRest ? given[leading.length] : undefined;
  const options = given[leading.length + (hasRest ? 1 : 0)] as RequestOptions | undefined;
  if (rest !== undefined && typeof rest !== 'object') {
    return [rest, options];
  }
  const params: Members = { ...rest };
  leading.forEach((name, index) => {
    if (given[index] !== undefined && given[index] !== null) {
      params[name] = given[index];
    }
  });
  return [params, options];
}

/** A part of the API. */
export abstract class Service {
  readonly #waist: Waist;

  constructor(waist: Waist) {
    this.#waist = waist;
  }

  protected get waist(): Waist {
    return this.#waist;
  }

  protected async call<T>(operation: Operation, params: unknown, options: RequestOptions | undefined): Promise<T> {
    const plan = planned(operation);
    const { path, text, accessToken, clientId } = encode(operation, plan, params);
    const body = await this.#waist.withClientId(clientId).execute(operation.id, path, text, accessToken, options);
    if (isFailure(body)) {
      throw new WorkOSError(body);
    }
    return decode(operation, plan, body) as T;
  }

  protected page<T>(operation: Operation, params: unknown, options: RequestOptions | undefined): PageRequest<T> {
    const given = (params ?? {}) as Members;
    const backwards = given['before'] !== undefined && given['after'] === undefined;
    const load = async (cursor: string | undefined): Promise<Page<T>> => {
      const at = cursor === undefined ? given : { ...given, [backwards ? 'before' : 'after']: cursor };
      const members = await this.call<Members>(operation, at, options);
      return new Page<T>(members, backwards, load);
    };
    const first = backwards ? given['before'] : given['after'];
    return new PageRequest<T>(operation.id, () => load(undefined), typeof first === 'string' ? first : undefined);
  }

  protected buildUrl(operation: Operation, params: unknown): string {
    const { path, text, clientId } = encode(operation, planned(operation), params);
    return unwrap(this.#waist.withClientId(clientId).native.url(operation.id, path, text));
  }
}

function planned(operation: Operation): Plan {
  return (operation.plan ??= plan(operation));
}

function plan({ path, entries, answer, renamed }: Operation): Plan {
  const names = path === '' ? [] : path.split(' ');
  const [shape = 'nothing', item = ''] = answer.split(' ');
  return {
    renamed: renamed === '' ? [] : renamed.split(' ').map((pair) => pair.split('=') as [string, string]),
    path: names.filter((name) => !name.startsWith('@')),
    takesToken: names.includes('@accessToken'),
    takesClientId: names.includes('@clientId'),
    params: entries.startsWith('=') ? codec(entries.slice(1)) : new ModelCodec(entries),
    shape,
    item: item === '' ? undefined : codec(item),
  };
}

interface Encoded {
  path: string[];
  text: string | undefined;
  accessToken: string | undefined;
  clientId: string | undefined;
}

function encode(operation: Operation, plan: Plan, params: unknown): Encoded {
  if (params === undefined || params === null) {
    params = {};
  } else if (typeof params !== 'object') {
    throw refused(operation, 'invalid_parameters', 'the parameters are one object');
  }
  const rest: Members = { ...(params as Members) };
  for (const [other, name] of plan.renamed) {
    const value = take(rest, other);
    rest[name] ??= value;
  }
  const path = plan.path.map((name) => {
    const value = take(rest, name);
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw refused(operation, 'invalid_path_parameter', `\`${name}\` is missing or not a text`);
    }
    return String(value);
  });
  // Without a token the native part says what is missing.
  const accessToken = plan.takesToken ? String(take(rest, 'accessToken') ?? '') : undefined;
  const clientId = plan.takesClientId ? take(rest, 'clientId') : undefined;
  const wire = plan.params.encode(rest) as Members;
  let text: string | undefined;
  for (const _ in wire) {
    try {
      text = JSON.stringify(wire);
    } catch (cause) {
      throw refused(operation, 'invalid_parameters', 'the parameters cannot be written as JSON', cause);
    }
    break;
  }
  return { path, text, accessToken, clientId: clientId === undefined ? undefined : String(clientId) };
}

function take(members: Members, name: string): unknown {
  const value = members[name];
  delete members[name];
  return value ?? undefined;
}

function decode(operation: Operation, { shape, item }: Plan, body: string): unknown {
  if (shape === 'nothing') {
    return undefined;
  }
  if (shape === 'nullable' && body === '') {
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // Without the cause, which quotes the answer.
    throw malformed(operation, 'it is not JSON');
  }
  try {
    switch (shape) {
      case 'list':
      case 'page':
        return envelope(value, item);
      default:
        return value === null && shape === 'nullable' ? null : item === undefined ? value : item.decode(value);
    }
  } catch (mismatch) {
    if (mismatch instanceof Mismatch) {
      throw malformed(operation, mismatch.toString());
    }
    throw mismatch;
  }
}

/** `{data, list_metadata}`; a bare list counts as one too. */
function envelope(value: unknown, item: Codec | undefined): Members {
  if (Array.isArray(value)) {
    value = { data: value };
  }
  if (typeof value !== 'object' || value === null) {
    throw new Mismatch('an object');
  }
  const members: Members = { object: 'list' };
  for (const [key, member] of Object.entries(value)) {
    if (key !== '__proto__') {
      members[key === 'list_metadata' ? 'listMetadata' : key] = member;
    }
  }
  const data = members['data'] ?? [];
  if (!Array.isArray(data)) {
    const mismatch = new Mismatch('a list');
    mismatch.path.unshift('data');
    throw mismatch;
  }
  members['data'] = item === undefined ? data : data.map((record: unknown, index) => at(index, item, record));
  return members;
}

function at(index: number, item: Codec, record: unknown): unknown {
  try {
    return item.decode(record);
  } catch (mismatch) {
    if (mismatch instanceof Mismatch) {
      mismatch.path.unshift('data', index);
    }
    throw mismatch;
  }
}

function malformed(operation: Operation, what: string): WorkOSError {
  const message = `the answer is not understood: ${what}`;
  return new WorkOSError({ kind: 'decode', code: 'answer_malformed', message, operation: operation.id, attempts: 1 });
}

function refused(operation: Operation, code: string, message: string, cause?: unknown): WorkOSError {
  return new WorkOSError({ kind: 'invalid_request', code, message, operation: operation.id }, cause);
}

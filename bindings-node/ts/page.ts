import { WorkOSError } from './error.js';

/** Order of a page: oldest first, newest first, or the server's own order where an endpoint has one. */
export type PageOrder = 'asc' | 'desc' | 'normal' | (string & {});

/** A list that comes whole. */
export interface List<T> {
  object: 'list';
  /** The records. */
  data: T[];
}

/** Cursors of a page. */
export interface ListMetadata {
  /** Passed as `before`, it gives the page before this one; null on the first page. */
  before: string | null;
  /** Passed as `after`, it gives the page after this one; null on the last page. */
  after: string | null;
}

type Load<T> = (cursor: string | undefined) => Promise<Page<T>>;

/**
 * One page of a list. `for await` walks over its records and those of all pages that follow; take pages by hand where a
 * cursor has to outlive the process.
 */
export class Page<T> implements AsyncIterable<T> {
  readonly object = 'list';
  /** The records of this page. */
  readonly data: T[];
  /** The cursors. */
  readonly listMetadata: ListMetadata;
  readonly #backwards: boolean;
  readonly #load: Load<T>;

  /** Made by the calls that list something. */
  constructor(members: Record<string, unknown>, backwards: boolean, load: Load<T>) {
    const { data, listMetadata, object: _, ...unknown } = members;
    const cursors = (listMetadata ?? {}) as Partial<ListMetadata>;
    this.data = data as T[];
    this.listMetadata = { before: cursors.before ?? null, after: cursors.after ?? null };
    // Members that this version does not know.
    Object.assign(this, unknown);
    this.#backwards = backwards;
    this.#load = load;
  }

  /** Whether a page follows. */
  hasNextPage(): boolean {
    return this.nextCursor !== undefined;
  }

  /** The page that follows; `undefined` after the last one. */
  async nextPage(): Promise<Page<T> | undefined> {
    const cursor = this.nextCursor;
    return cursor === undefined ? undefined : this.#load(cursor);
  }

  /** The records of this page and all that follow, at once. For long lists, `for await` needs less memory. */
  async autoPagination(): Promise<T[]> {
    const all: T[] = [];
    for await (const record of this) {
      all.push(record);
    }
    return all;
  }

  /** Walks over the records of this page and all that follow. A page is asked for when the one before is used up. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of walk(this, undefined)) {
      yield* page.data;
    }
  }

  /** Where the page that follows begins. */
  get nextCursor(): string | undefined {
    const cursor = this.#backwards ? this.listMetadata.before : this.listMetadata.after;
    return cursor === null || cursor === '' ? undefined : cursor;
  }
}

/**
 * A call that lists something. It is sent when it is awaited, and then gives one page; `for await` walks over the records
 * of all pages instead.
 */
export class PageRequest<T> implements Promise<Page<T>>, AsyncIterable<T> {
  readonly [Symbol.toStringTag] = 'PageRequest';
  readonly #operation: string;
  readonly #send: () => Promise<Page<T>>;
  readonly #cursor: string | undefined;
  #page: Promise<Page<T>> | undefined;

  /** Made by the calls that list something. */
  constructor(operation: string, send: () => Promise<Page<T>>, cursor: string | undefined) {
    this.#operation = operation;
    this.#send = send;
    this.#cursor = cursor;
  }

  then<A = Page<T>, B = never>(
    onFulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#first().then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.#first().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page<T>> {
    return this.#first().finally(onFinally);
  }

  /** Walks over the pages. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    yield* walk(await this.#first(), this.#cursor, this.#operation);
  }

  /** Walks over the records of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) {
      yield* page.data;
    }
  }

  #first(): Promise<Page<T>> {
    return (this.#page ??= this.#send());
  }
}

async function* walk<T>(
  first: Page<T>,
  start: string | undefined,
  operation?: string,
): AsyncGenerator<Page<T>, void, undefined> {
  // A cursor that comes again would lead around in a circle.
  const used = new Set(start === undefined ? [] : [start]);
  for (let page: Page<T> | undefined = first; page !== undefined; page = await page.nextPage()) {
    yield page;
    const cursor: string | undefined = page.nextCursor;
    if (cursor !== undefined && used.has(cursor)) {
      const message = 'the server gave the same cursor twice';
      throw new WorkOSError({ kind: 'decode', code: 'cursor_repeated', message, operation });
    }
    if (cursor !== undefined) {
      used.add(cursor);
    }
  }
}

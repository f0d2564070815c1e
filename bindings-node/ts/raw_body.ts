import { WorkOSError } from './error.js';

/** The body of a request exactly as it was received. */
export type RawBody = Uint8Array | ArrayBuffer | string;

const encoder = new TextEncoder();

/** The bytes of a body. What was parsed already cannot be verified any more, and is refused with the remedy. */
export function rawBody(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) {
    return body;
  }
  if (typeof body === 'string') {
    return encoder.encode(body);
  }
  if (body instanceof ArrayBuffer) {
    return new Uint8Array(body);
  }
  throw new WorkOSError({
    kind: 'invalid_request',
    code: 'raw_body_required',
    message:
      `the signature belongs to the raw body, but this is ${describe(body)}; pass the bytes as they came: ` +
      "Express: express.raw({ type: 'application/json' }) on this route, then req.body; " +
      "Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => done(null, body)), " +
      'then request.body; ' +
      'Hono: await c.req.text(); ' +
      'Next.js: await request.text() in a route handler, or bodyParser: false in the Pages Router; ' +
      'NestJS: rawBody: true in NestFactory.create, then request.rawBody',
  });
}

function describe(body: unknown): string {
  if (body === undefined || body === null) {
    return `${body}, because nothing has read the body`;
  }
  return typeof body === 'object' ? 'a parsed object' : `a ${typeof body}`;
}

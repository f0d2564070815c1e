// A server whose answers a test writes.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Starts a server; `answer(request, body, number)` gives `{ status, headers, body }`, or nothing to stay silent. */
export async function startServer(answer) {
  const requests = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      requests.push({ method: request.method, url: request.url, headers: request.headers, body });
      request.on('close', () => undefined);
      const reply = await answer(request, body, requests.length);
      if (reply !== undefined) {
        response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
        response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {}));
      }
    });
    response.on('close', () => server.emit('gone'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    requests,
    server,
    url: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

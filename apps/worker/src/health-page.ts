import { createServer, type Server } from 'node:http';

/** A page that says the worker lives, for whatever watches the process from outside. */
export function serveHealth(host: string, port: number): Server {
  const server = createServer((request, response) => {
    const known = request.method === 'GET' && request.url === '/health/live';
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? { status: 'live' } : { status: 'unknown page' }));
  });
  server.listen(port, host);
  return server;
}

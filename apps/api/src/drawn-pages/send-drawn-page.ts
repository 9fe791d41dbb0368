import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DrawnPage } from './drawn-pages.js';

/** Sends a page in the best encoding that the browser takes, or says that it has it already. */
export function sendDrawnPage(request: FastifyRequest, reply: FastifyReply, page: DrawnPage): FastifyReply {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = (['br', 'gzip'] as const).find((one) => new RegExp(`\\b${one}\\b(?!;q=0)`).test(accepted));
  void reply.headers({ 'cache-control': 'no-cache', etag: page.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.type('text/html; charset=utf-8').send(page[encoding ?? 'identity']);
}

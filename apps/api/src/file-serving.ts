import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, ERRORS } from '@hvs/contracts';
import { type FileRequest, FileServing, type OpenFile } from '@hvs/foundation/files';
import { DomainError } from '@hvs/kernel';
import { languageOf, problemOf } from '@hvs/platform/http';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const RANGE_NOT_SATISFIABLE = 416;

/** A file is seen where a page shows it. Opened by itself it runs nothing, loads nothing and has no origin. */
const SAFE_HEADERS = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'public, max-age=31536000, immutable',
  'accept-ranges': 'bytes',
};

interface FileRoute {
  Params: { fileId: string; page?: string };
  Querystring: { co?: string };
}

/**
 * The bytes of uploaded files at /tep/<id>, beside the api: no session is looked up, as the address itself is the key.
 * For whoever serves files from a domain of their own it is one rule of the proxy.
 */
export function serveFiles(app: NestFastifyApplication): void {
  const serving = app.get(FileServing, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  const answer = async (request: FastifyRequest<FileRoute>, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      return sent(await serving.open(askedFor(request)), reply);
    } catch (error) {
      return refused(error, request, reply);
    }
  };
  fastify.get<FileRoute>('/tep/:fileId', { exposeHeadRoute: false }, answer);
  fastify.get<FileRoute>('/tep/:fileId/trang/:page', { exposeHeadRoute: false }, answer);
}

function askedFor({ params, query, headers }: FastifyRequest<FileRoute>): FileRequest {
  const page = params.page === undefined ? undefined : Number(params.page);
  if (!UUID.test(params.fileId) || (page !== undefined && !/^[1-9]\d{0,2}$/.test(params.page ?? ''))) {
    throw new DomainError('file.not-found');
  }
  return { fileId: params.fileId, page, small: query.co === 'nho', range: headers.range };
}

function sent({ name, type, size, part, inline, stream }: OpenFile, reply: FastifyReply): FastifyReply {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escape)}`;
  void reply.headers({ ...SAFE_HEADERS, 'content-type': type, 'content-length': size });
  if (!inline) void reply.header('content-disposition', disposition);
  if (part) {
    void reply.status(206).headers({
      'content-length': part.end - part.start + 1,
      'content-range': `bytes ${part.start}-${part.end}/${size}`,
    });
  }
  return reply.send(stream);
}

const escape = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

function refused(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof DomainError) || !(error.code in ERRORS)) throw error;
  const language = languageOf(request.headers['accept-language']);
  const problem = problemOf(error.code as ErrorCode, { language, requestId: request.id, args: error.args });
  const beyond = error.code === 'file.no-such-part';
  if (beyond) void reply.header('content-range', `bytes */${String(error.args['size'])}`);
  return reply
    .status(beyond ? RANGE_NOT_SATISFIABLE : problem.status)
    .headers({ 'cache-control': 'no-store', 'content-type': 'application/problem+json; charset=utf-8' })
    .send(problem);
}

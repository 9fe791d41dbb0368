import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { languageOf, problemOf } from '@hvs/platform/http';
import { PackageServing } from '@hvs/study/packages';
import { h5pPage, scormPage } from './package-pages.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const PLAYER_FILE = /^([\w-]+\/)?[\w.-]+\.(js|css|woff2?|ttf|eot|svg|png|gif)$/;
const LARGEST_PAGE = 5_000_000;
const PAGE_TYPE = 'text/html; charset=utf-8';
const TYPES: Record<string, string> = {
  '.html': PAGE_TYPE,
  '.htm': PAGE_TYPE,
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

interface PackageRoute {
  Params: { packageId: string; '*': string; file?: string; part?: string };
}

/**
 * Packages at /goi: scripts of strangers. Whatever is sent from there has no origin (the sandbox of the policy), so it
 * reaches neither cookies nor storage nor the page around it, and loads from /goi alone.
 */
export function servePackages(app: NestFastifyApplication): void {
  const serving = app.get(PackageServing, { strict: false });
  const player = resolve(app.get(Config).webDir, 'packages-player');
  const fastify = app.getHttpAdapter().getInstance();
  const playerFile = (request: FastifyRequest<PackageRoute>, reply: FastifyReply): Promise<FastifyReply> =>
    answer(request, reply, async () => {
      const name = [request.params.file, request.params.part].filter(Boolean).join('/');
      if (!PLAYER_FILE.test(name)) throw new DomainError('package.not-found');
      const bytes = await readFile(join(player, name)).catch(() =>
        Promise.reject(new DomainError('package.not-found')),
      );
      return { type: typeOf(name), body: bytes };
    });
  fastify.get<PackageRoute>('/goi/may/:file', { exposeHeadRoute: false }, playerFile);
  fastify.get<PackageRoute>('/goi/may/:file/:part', { exposeHeadRoute: false }, playerFile);
  fastify.get<PackageRoute>('/goi/:packageId', { exposeHeadRoute: false }, (request, reply) =>
    answer(request, reply, async () => {
      const head = await serving.head(checked(request.params.packageId));
      if (head.kind === 'h5p') return { type: PAGE_TYPE, body: h5pPage(request.params.packageId, head.title) };
      const address = `/goi/${request.params.packageId}/t/${encodeURI(head.launch)}`;
      return { type: PAGE_TYPE, body: scormPage(address, head.title) };
    }),
  );
  fastify.get<PackageRoute>('/goi/:packageId/t/*', { exposeHeadRoute: false }, (request, reply) =>
    answer(request, reply, () => fileOf(serving, request)),
  );
}

interface Sent {
  type: string;
  body: unknown;
}

async function fileOf(serving: PackageServing, { params }: FastifyRequest<PackageRoute>): Promise<Sent> {
  const name = params['*'];
  const file = await serving.open(checked(params.packageId), name);
  const type = typeOf(name);
  if (!type.startsWith('text/html') || file.bytes > LARGEST_PAGE) return { type, body: await file.stream() };
  const chunks: Buffer[] = [];
  for await (const chunk of await file.stream()) chunks.push(chunk as Buffer);
  return { type: 'text/html', body: withScorm(Buffer.concat(chunks).toString('latin1')) };
}

/** Each page finds the interface of SCORM in its own window, as without an origin it may not look into another. */
function withScorm(page: string): Buffer {
  const scripts = '<script src="/goi/may/scorm12.min.js"></script><script src="/goi/may/scorm-in-frame.js"></script>';
  const head = /<head(\s[^>]*)?>/i;
  return Buffer.from(head.test(page) ? page.replace(head, (tag) => tag + scripts) : scripts + page, 'latin1');
}

function checked(packageId: string): string {
  if (!UUID.test(packageId)) throw new DomainError('package.not-found');
  return packageId;
}

const typeOf = (name: string): string => TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';

async function answer(
  request: FastifyRequest<PackageRoute>,
  reply: FastifyReply,
  make: () => Promise<Sent>,
): Promise<FastifyReply> {
  const here = `${request.protocol}://${request.host}/goi/`;
  const policy = `default-src ${here} data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'none'; sandbox allow-scripts allow-forms`;
  void reply.removeHeader('x-frame-options').headers({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // Pages without an origin ask for their own files as strangers do
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'referrer-policy': 'no-referrer',
    'cache-control': 'public, max-age=3600',
  });
  try {
    const { type, body } = await make();
    return reply.header('content-type', type).send(body);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const language = languageOf(request.headers['accept-language']);
    const problem = problemOf('package.not-found', { language, requestId: request.id });
    return reply.status(problem.status).header('content-type', 'application/problem+json').send(problem);
  }
}

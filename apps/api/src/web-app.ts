import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '@hvs/platform/config';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import { OpenReading } from '@hvs/study/learning';
import { DrawnPages } from './drawn-pages/drawn-pages.js';
import { sendDrawnPage } from './drawn-pages/send-drawn-page.js';

const STAFF_PAGE = /^\/(quan-tri|cong-an|can-bo|ho-tro|bien-soan)(\/|$)/;
const YEAR = 'public, max-age=31536000, immutable';

/** Hashes of the inline scripts that the web build wrote into its pages. */
function scriptHashes(root: string): string[] {
  const file = join(root, 'csp.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { scriptHashes: string[] }).scriptHashes.map((hash) => `'${hash}'`);
}

/** Security headers of every answer, and the built web app for every address that is not the api's. */
export async function serveWebApp(app: NestFastifyApplication): Promise<void> {
  const root = resolve(app.get(Config).webDir);
  await sendSecurityHeaders(app, root);
  if (!existsSync(join(root, 'index.html'))) return; // the api alone, e.g. in tests
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache');
    },
  });
  const drawnPages = new DrawnPages(app.get(OpenReading, { strict: false }), root);
  const logger = app.get<Logger>(LOGGER);
  fastify.get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '/';
    const isPage = !/^\/api(\/|$)/.test(path) && !/\.[a-z0-9]{1,8}$/i.test(path);
    // Link previews ask for */*, browsers for text/html.
    if (!isPage || !/text\/html|\*\/\*/.test(String(request.headers.accept ?? ''))) {
      reply.callNotFound();
      return reply;
    }
    const drawn = await drawnPages.at(path).catch((error: unknown) => {
      logger.warn({ err: error, path }, 'a page could not be drawn; it is sent empty');
      return undefined;
    });
    if (drawn) return sendDrawnPage(request, reply, drawn);
    return reply.sendFile(STAFF_PAGE.test(path) ? 'quan-tri.html' : 'index.html');
  });
}

async function sendSecurityHeaders(app: NestFastifyApplication, root: string): Promise<void> {
  const config = app.get(Config);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...scriptHashes(root)],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'", config.vneid.issuer],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: config.secureCookies ? [] : null,
      },
    },
    strictTransportSecurity: config.secureCookies,
    referrerPolicy: { policy: 'same-origin' },
  });
}

import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import { ValidationPipe } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { type Logger, LOGGER, withRequestId } from '@hvs/platform/telemetry';
import { InputError } from './input-error.js';
import { ProblemFilter } from './problem.filter.js';

const BODY_LIMIT = 256 * 1024;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Pages and documents whose addresses people and other programs expect at the root. */
const OUTSIDE_THE_API = ['xac-minh', 'xac-minh/{*path}', '.well-known/{*path}'];
const KNOWN_ID = /^[\w-]{8,64}$/;

/**
 * The Fastify adapter: small bodies, bounded waits, and an id for every request. The address a request comes from is
 * believed from `trustedProxies` only, as tries to sign in are counted by it.
 */
export function createAdapter(trustedProxies: string[] = []): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && KNOWN_ID.test(given) ? given : randomUUID();
    },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
}

/** True when a browser says that the page behind a changing request is not one of ours. */
function isForeign(headers: Record<string, unknown>, publicUrl: string): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  const origin = headers['origin'];
  if (typeof origin !== 'string') return false;
  return origin !== publicUrl && !(URL.canParse(origin) && new URL(origin).host === headers['host']);
}

/** Everything that holds for all routes: prefix, validation, errors, request ids, cookies, request log. */
export async function prepareServer(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  const logger = app.get<Logger>(LOGGER);
  app.setGlobalPrefix('api', { exclude: OUTSIDE_THE_API });
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => new InputError(errors),
    }),
  );
  app.useGlobalFilters(new ProblemFilter(logger));
  await app.register(cookie);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (!SAFE_METHODS.has(request.method) && isForeign(request.headers, config.publicUrl)) {
      done(new DomainError('request.foreign-origin'));
      return;
    }
    withRequestId(String(request.id), done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const failed = reply.statusCode >= 500;
    if (failed || logger.isLevelEnabled('debug')) {
      // The route's pattern, not the address: an address may carry what a log line must not
      const { method, routeOptions } = request;
      const line = { method, route: routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime };
      logger[failed ? 'error' : 'debug'](line, 'answered');
    }
    done();
  });
}

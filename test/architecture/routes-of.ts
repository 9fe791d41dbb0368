import { RequestMethod } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { PERMISSION_KEY } from '@hvs/platform/access';
import type { World } from '../support/index.js';

export interface Route {
  method: string;
  /** As Fastify knows it, e.g. `/api/learner/courses/:slug`. */
  path: string;
  /** What `Can` or `Public` declares; undefined when neither does. */
  permission: string | undefined;
}

/** Routes that are no controller's, with the permission they amount to. */
const MADE_BY_HAND: Record<string, string> = {
  'GET /api/openapi.json': 'public',
  'GET /goi/:packageId': 'public',
  'GET /goi/:packageId*': 'public', // /goi/:packageId/t/*, as Fastify draws it
  'GET /goi/may/:file': 'public',
  'GET /goi/may/:file/:part': 'public',
  'GET /tep/:fileId': 'public',
  'GET /tep/:fileId/trang/:page': 'public',
};

/** Every route the server answers, in the order of their addresses. HEAD and OPTIONS follow GET and are left out. */
export function routesOf(world: World): Route[] {
  const declared = { ...MADE_BY_HAND, ...declaredPermissions(world) };
  return servedRoutes(world.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }))
    .map(({ method, path }) => ({
      method,
      path,
      // What stands outside the prefix is declared like everything else
      permission: declared[`${method} ${path}`] ?? declared[`${method} /api${path}`],
    }))
    .sort((one, other) => (`${one.path} ${one.method}` < `${other.path} ${other.method}` ? -1 : 1));
}

/** Reads Fastify's drawing of its routes, where each level is indented by four signs: what is there, not what was meant. */
function servedRoutes(drawing: string): { method: string; path: string }[] {
  const trunk: string[] = [];
  return drawing.split('\n').flatMap((line) => {
    const [, indent, piece, methods] = /^([│ ]*)[├└]── (\S+)(?: \((.*)\))?$/.exec(line) ?? [];
    if (indent === undefined || piece === undefined) return [];
    trunk.length = indent.length / 4;
    trunk.push(piece);
    const served = (methods ?? '').split(', ').filter((method) => method && !['HEAD', 'OPTIONS'].includes(method));
    return served.map((method) => ({ method, path: trunk.join('') }));
  });
}

/** `METHOD path` of every controller's method → its permission. */
function declaredPermissions(world: World): Record<string, string> {
  const reflector = world.get(Reflector);
  const controllers = [...world.app.get(ModulesContainer).values()].flatMap(({ controllers: own }) => [
    ...own.values(),
  ]);
  const declared: Record<string, string> = {};
  for (const { metatype } of controllers) {
    if (!metatype) continue;
    for (const handler of handlersOf(metatype.prototype as Record<string, unknown>)) {
      const permission = reflector.getAllAndOverride<string | undefined>(PERMISSION_KEY, [
        handler,
        metatype as Handler,
      ]);
      if (permission) declared[routeName(metatype, handler)] = permission;
    }
  }
  return declared;
}

type Handler = () => void;

function handlersOf(prototype: Record<string, unknown>): Handler[] {
  return Object.getOwnPropertyNames(prototype)
    .map((name) => prototype[name])
    .filter((method): method is Handler => typeof method === 'function' && Reflect.hasMetadata('method', method));
}

function routeName(controller: object, handler: object): string {
  const method = RequestMethod[Reflect.getMetadata('method', handler) as number];
  const pieces = [controller, handler].map((part) => String(Reflect.getMetadata('path', part)).replace(/^\/|\/$/g, ''));
  return `${method} /${['api', ...pieces].filter(Boolean).join('/')}`;
}

import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@hvs/contracts';
import type { Actor } from './actor.js';

export const PERMISSION_KEY = 'hvs:permission';
export const PUBLIC = 'public';

/** Opens a route to actors whose roles give `permission`. How far it reaches is the deed's question. */
export function Can(permission: Permission): ClassDecorator & MethodDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION_KEY, permission),
    ApiExtension('x-permission', permission),
    ApiCookieAuth(),
  );
}

/** Opens a route to everybody, signed in or not. */
export function Public(): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(PERMISSION_KEY, PUBLIC), ApiExtension('x-permission', PUBLIC));
}

/** The request as the session guard leaves it. */
export interface RequestWithActor {
  actor?: Actor;
}

/** The actor of a route that `Can` protects. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('CurrentActor stands on a route without Can');
  return actor;
});

/** The actor of a public route, when someone is signed in. */
export const MaybeActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | undefined =>
    context.switchToHttp().getRequest<RequestWithActor>().actor,
);

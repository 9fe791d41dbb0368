import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Permission, RIGHTS_WHILE_ASSISTING } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { PERMISSION_KEY, PUBLIC, type RequestWithActor } from './can.decorator.js';
import { may } from './jurisdiction.js';

/** Closed unless declared: a route that names neither a permission nor `Public` lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const declared = this.reflector.getAllAndOverride<Permission | typeof PUBLIC | undefined>(PERMISSION_KEY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (declared === PUBLIC) return true;
    const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
    if (!actor) throw new DomainError('access.sign-in-needed');
    if (declared && actor.assistedBy && !RIGHTS_WHILE_ASSISTING.includes(declared)) {
      throw new DomainError('access.not-while-assisting');
    }
    if (!declared || !may(actor, declared)) throw new DomainError('access.not-allowed');
    return true;
  }
}

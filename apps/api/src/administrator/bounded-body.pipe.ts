import { Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { requireBounded } from '@hvs/outcome/criteria';
import { InputError } from '@hvs/platform/http';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';

/**
 * Validates a body that holds a document of any shape. How deep it is nested is looked at first, as what turns bodies
 * into DTOs calls itself for every level. The parameter must be declared `object`, else the global pipe comes before.
 */
@Injectable()
export class BoundedBodyPipe<Dto extends object> implements PipeTransform {
  constructor(private readonly type: Type<Dto>) {}

  async transform(body: unknown): Promise<Dto> {
    requireBounded(body);
    const dto = plainToInstance(this.type, body ?? {});
    const errors = await validate(dto, { whitelist: true, forbidNonWhitelisted: true });
    if (errors.length > 0) throw new InputError(errors);
    return dto;
  }
}

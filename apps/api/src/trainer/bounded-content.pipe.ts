import { Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { isDeeperThan, PART_DEPTH_LIMIT } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { InputError } from '@hvs/platform/http';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';

/** The body around the content is one level more. */
const BODY_DEPTH_LIMIT = PART_DEPTH_LIMIT + 1;

/**
 * Validates a body that holds content of a course. How deep it is nested is looked at first, as what turns bodies into
 * DTOs calls itself for every level. The parameter must be declared `object`, else the global pipe comes before.
 */
@Injectable()
export class BoundedContentPipe<Dto extends object> implements PipeTransform {
  constructor(private readonly type: Type<Dto>) {}

  async transform(body: unknown): Promise<Dto> {
    if (isDeeperThan(body, BODY_DEPTH_LIMIT))
      throw new DomainError('course-draft.malformed', { path: 'content', problem: 'Lồng nhau quá sâu.' });
    const dto = plainToInstance(this.type, body ?? {});
    const errors = await validate(dto, { whitelist: true, forbidNonWhitelisted: true });
    if (errors.length > 0) throw new InputError(errors);
    return dto;
  }
}

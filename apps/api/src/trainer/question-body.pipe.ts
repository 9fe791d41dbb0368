import { Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { readQuestion } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { InputError } from '@hvs/platform/http';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';

const FIELDS_SHOWN = 6;

/**
 * Reads a body that holds a question as `content`. The question is read by the shape of its kind, field by field, so
 * nothing of an unknown form goes on. The parameter must be declared `object`, else the global pipe comes before.
 */
@Injectable()
export class QuestionBodyPipe<Dto extends object> implements PipeTransform {
  constructor(private readonly type: Type<Dto>) {}

  async transform(body: unknown): Promise<Dto> {
    const { content, ...head } = (body ?? {}) as Record<string, unknown>;
    const dto = plainToInstance(this.type, head);
    const errors = await validate(dto, { whitelist: true, forbidNonWhitelisted: true });
    if (errors.length > 0) throw new InputError(errors);
    const reading = readQuestion(content);
    if ('question' in reading) return Object.assign(dto, { content: reading.question });
    const fields = reading.faults.map(({ path }) => path).slice(0, FIELDS_SHOWN);
    throw new DomainError('question.faulty', { count: reading.faults.length, fields });
  }
}

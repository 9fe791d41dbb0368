import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches, MaxLength } from 'class-validator';

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_LENGTH = 80;

/** A key of the content (course slug, lesson, question, option): lower-case words joined by hyphens. */
export function ContentKey(options: { each?: boolean; example?: string } = {}): PropertyDecorator {
  const { each = false, example } = options;
  return applyDecorators(
    ApiProperty({ type: String, isArray: each, pattern: KEY.source, maxLength: MAX_LENGTH, example }),
    MaxLength(MAX_LENGTH, { each }),
    Matches(KEY, { each }),
  );
}

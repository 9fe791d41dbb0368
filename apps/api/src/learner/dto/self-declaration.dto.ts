import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { normaliseText } from '@hvs/kernel';

/** What a learner says of themselves. */
export class SelfDeclarationDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client, so that sending twice declares once' })
  @IsUUID()
  id: string;

  @ApiProperty({ description: 'Key of a practice or topic', example: 'nop-ho-so-truc-tuyen', maxLength: 100 })
  @Matches(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
  @MaxLength(100)
  topic: string;

  @ApiProperty({ minLength: 3, maxLength: 500, example: 'Tôi đã tự nộp hồ sơ cấp lại giấy khai sinh trên mạng' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  statement: string;
}

/** The row of the ledger that holds the declaration. */
export class SelfDeclaredDto {
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;
}

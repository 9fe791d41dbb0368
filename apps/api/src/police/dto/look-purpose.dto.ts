import { ApiProperty } from '@nestjs/swagger';
import { normaliseText } from '@hvs/kernel';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, MinLength } from 'class-validator';

/** Why an officer looks at people in this session of work. */
export class NewLookPurposeDto {
  @ApiProperty({ minLength: 5, maxLength: 300, example: 'Xét xác nhận hoàn thành phổ cập' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsString()
  @MinLength(5)
  @MaxLength(300)
  purpose: string;
}

/** The purpose in effect; both are null when none was stated or its time is over. */
export class LookPurposeDto {
  @ApiProperty({ type: String, nullable: true })
  purpose: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: Date | null;
}

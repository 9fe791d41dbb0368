import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { normaliseText } from '@hvs/kernel';

/** Why evidence of a person no longer counts. */
export class EvidenceWithdrawalDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty({ minLength: 5, maxLength: 500, example: 'Giấy chứng nhận là của người khác cùng tên' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  reason: string;
}

/** A row of the ledger that was written. */
export class WrittenEvidenceDto {
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;
}

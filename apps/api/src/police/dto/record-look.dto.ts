import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Length, MaxLength, MinLength } from 'class-validator';
import { normaliseText } from '@hvs/kernel';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import type { RecordedPerson } from '@hvs/outcome/casework';
import { CertificateRowDto } from '../../public/dto/certificate.dto.js';
import { EnrolmentCardDto } from '../../learner/dto/enrolment.dto.js';
import { ConfirmationDto, EvidenceDto, UniversalizationDto } from '../../learner/dto/universalization.dto.js';

/** Whom an officer wants to see, and why. The citizen id travels in the body only, never in an address. */
export class RecordLookDto {
  @ApiProperty({ description: '12 digits; spaces and dots between them do no harm', example: '030160000001' })
  @IsString()
  @Length(1, 40)
  citizenId: string;

  @ApiProperty({ minLength: 5, maxLength: 300, example: 'Xét xác nhận hoàn thành phổ cập' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value))
  @IsString()
  @MinLength(5)
  @MaxLength(300)
  purpose: string;
}

/** Who the record is about. */
export class RecordedPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Phạm Thị Sen' })
  fullName: string;

  @ApiProperty({ format: 'date', description: '1 January when only the year is known' })
  birthDate: string;

  @ApiProperty({ enum: ['day', 'year'] })
  birthPrecision: RecordedPerson['birthPrecision'];

  @ApiProperty({ enum: ['male', 'female'] })
  sex: RecordedPerson['sex'];

  @ApiProperty({ example: 'Hồ Liễn' })
  hamletName: string;

  @ApiProperty({ type: String, nullable: true, example: '030******001' })
  citizenIdMasked: string | null;

  @ApiProperty({ enum: TARGET_GROUPS, isArray: true })
  targetGroups: TargetGroup[];

  @ApiProperty({ type: Number, nullable: true, description: 'Null while the person never signed in with VNeID' })
  vneidAccountLevel: number | null;
}

/** Evidence with where it comes from. */
export class RecordedEvidenceDto extends EvidenceDto {
  @ApiProperty({ type: String, format: 'date-time' })
  recordedAt: Date;

  @ApiProperty({ example: 'Khóa học trên Học Vụ Số' })
  source: string;
}

/** All that an officer sees of a person. */
export class PersonRecordDto {
  @ApiProperty({ type: RecordedPersonDto })
  person: RecordedPersonDto;

  @ApiProperty({ type: UniversalizationDto })
  universalization: UniversalizationDto;

  @ApiProperty({ type: ConfirmationDto, nullable: true })
  confirmation: ConfirmationDto | null;

  @ApiProperty({ type: [RecordedEvidenceDto] })
  evidence: RecordedEvidenceDto[];

  @ApiProperty({ type: [CertificateRowDto] })
  certificates: CertificateRowDto[];

  @ApiProperty({ type: [EnrolmentCardDto] })
  enrolments: EnrolmentCardDto[];
}

import { ApiProperty } from '@nestjs/swagger';
import { BilingualTextDto } from '../../public/dto/course.dto.js';

/** A key by which criteria look for evidence, and its name. */
export class NamedSubjectDto {
  @ApiProperty({ example: 'goi-video' })
  key: string;

  @ApiProperty({ type: BilingualTextDto })
  title: BilingualTextDto;
}

/** What the form for entering evidence offers: the names that the criteria in force look for. */
export class EvidenceNamesDto {
  @ApiProperty({ type: [NamedSubjectDto] })
  practices: NamedSubjectDto[];

  @ApiProperty({ type: [NamedSubjectDto], description: 'Of classes' })
  topics: NamedSubjectDto[];

  @ApiProperty({ type: [NamedSubjectDto], description: 'Of other bodies than the national platform' })
  certificateKinds: NamedSubjectDto[];
}

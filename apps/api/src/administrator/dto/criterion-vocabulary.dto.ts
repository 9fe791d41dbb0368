import { ApiProperty } from '@nestjs/swagger';
import { type Provenance, PROVENANCES } from '@hvs/contracts';
import { BilingualTextDto } from '../../public/dto/course.dto.js';

/** A course that a criterion may name. */
export class OfferedCourseDto {
  @ApiProperty({ example: 'dich-vu-cong-truc-tuyen' })
  slug: string;

  @ApiProperty({ type: BilingualTextDto })
  title: BilingualTextDto;
}

/** A competence that a criterion may name. */
export class OfferedCompetenceDto {
  @ApiProperty({ example: 'tt02-1.1' })
  code: string;

  @ApiProperty({ type: BilingualTextDto })
  title: BilingualTextDto;
}

/** A kind of criterion with the fields of its document beside `key` and `kind`. */
export class OfferedKindDto {
  @ApiProperty({ example: 'course-passed' })
  kind: string;

  @ApiProperty({ type: BilingualTextDto })
  title: BilingualTextDto;

  @ApiProperty({ type: [String], example: ['course', 'title', 'minimumProvenance', 'withinMonths'] })
  fields: string[];
}

/** What the form of a criteria set offers. */
export class CriterionVocabularyDto {
  @ApiProperty({ type: [OfferedCourseDto] })
  courses: OfferedCourseDto[];

  @ApiProperty({ type: [OfferedCompetenceDto] })
  competences: OfferedCompetenceDto[];

  @ApiProperty({ enum: PROVENANCES, isArray: true, description: 'Weakest first' })
  provenances: Provenance[];

  @ApiProperty({ type: [OfferedKindDto] })
  kinds: OfferedKindDto[];
}

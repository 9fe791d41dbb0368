import { ApiProperty } from '@nestjs/swagger';
import { BilingualTextDto } from './course.dto.js';

export class CompetenceDto {
  @ApiProperty({ example: 'tt02-1.1' })
  code: string;

  @ApiProperty()
  title: BilingualTextDto;
}

export class CompetenceDomainDto {
  @ApiProperty()
  title: BilingualTextDto;

  @ApiProperty({ type: [CompetenceDto] })
  competences: CompetenceDto[];
}

/** A competence framework with its domains. */
export class CompetenceFrameworkDto {
  @ApiProperty({ example: 'tt02' })
  code: string;

  @ApiProperty()
  title: BilingualTextDto;

  @ApiProperty({ type: BilingualTextDto, description: 'What it rests on, and how sure its wording is' })
  source: BilingualTextDto;

  @ApiProperty({ type: [CompetenceDomainDto], description: 'Empty while the wording is not known' })
  domains: CompetenceDomainDto[];
}

export class CompetenceFrameworksDto {
  @ApiProperty({ type: [CompetenceFrameworkDto] })
  frameworks: CompetenceFrameworkDto[];
}

import { Injectable } from '@nestjs/common';
import type { Language } from '@hvs/outcome/criteria';
import { type CourseNames, CourseTitles } from '@hvs/outcome/universalization';
import { Certificates } from '@hvs/study/certificates';
import { Learning } from '@hvs/study/learning';
import type { PersonRecordView } from './person-record.view.js';

/** What the person has studied. */
@Injectable()
export class RecordStudy {
  constructor(
    private readonly titles: CourseTitles,
    private readonly certificates: Certificates,
    private readonly learning: Learning,
  ) {}

  names(language: Language): Promise<CourseNames> {
    return this.titles.in(language);
  }

  async of(personId: string): Promise<Pick<PersonRecordView, 'certificates' | 'enrolments'>> {
    return {
      certificates: await this.certificates.of(personId),
      enrolments: await this.learning.enrolmentsOf(personId),
    };
  }
}

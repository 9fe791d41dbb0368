import { Injectable } from '@nestjs/common';
import { Evidence, type EvidenceView } from '@hvs/foundation/evidence';
import type { PersonView } from '@hvs/foundation/people';
import { Certificates } from '@hvs/study/certificates';
import { Learning } from '@hvs/study/learning';
import { Confirmations } from '@hvs/outcome/confirmation';
import type { Language } from '@hvs/outcome/criteria';
import {
  type CourseNames,
  CourseTitles,
  evidenceLabel,
  evidenceSource,
  Universalization,
} from '@hvs/outcome/universalization';
import type { PersonRecordView, RecordedEvidence, RecordedPerson } from './person-record.view.js';

/** Puts together what an officer sees of a person. Asks nobody's right: that is `PersonRecords`. */
@Injectable()
export class RecordComposer {
  constructor(
    private readonly evidence: Evidence,
    private readonly universalization: Universalization,
    private readonly confirmations: Confirmations,
    private readonly titles: CourseTitles,
    private readonly certificates: Certificates,
    private readonly learning: Learning,
  ) {}

  async compose(person: PersonView, language: Language): Promise<PersonRecordView> {
    const evidence = await this.evidence.of(person.id);
    const names = await this.titles.in(language);
    const explanation = await this.universalization.explain(person.id, language);
    const confirmation = await this.confirmations.of(person.id);
    return {
      person: personOf(person, evidence),
      universalization: { ...explanation, confirmation },
      confirmation,
      evidence: evidence.map((row) => recordedEvidence(row, names, language)),
      certificates: await this.certificates.of(person.id),
      enrolments: await this.learning.enrolmentsOf(person.id),
    };
  }
}

function personOf(person: PersonView, evidence: readonly EvidenceView[]): RecordedPerson {
  const levels = evidence.flatMap((row) => (row.kind === 'vneid-sign-in' ? (row.value.accountLevel ?? []) : []));
  const { id, fullName, birthDate, birthPrecision, sex, hamletName, citizenIdMasked, targetGroups } = person;
  return {
    id,
    fullName,
    birthDate,
    birthPrecision,
    sex,
    hamletName,
    citizenIdMasked,
    targetGroups,
    vneidAccountLevel: levels.length > 0 ? Math.max(...levels) : null,
  };
}

function recordedEvidence(row: EvidenceView, names: CourseNames, language: Language): RecordedEvidence {
  const { id, kind, occurredAt, recordedAt, provenance } = row;
  const label = evidenceLabel(row, names, language);
  return { id, kind, label, occurredAt, recordedAt, provenance, source: evidenceSource(row, language) };
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Evidence, type EvidenceView } from '@hvs/foundation/evidence';
import { People, type PersonView } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { Certificates } from '@hvs/study/certificates';
import { Learning } from '@hvs/study/learning';
import type { Language } from '../criteria/criterion.js';
import { CourseTitles } from '../explanation/course-titles.js';
import { type CourseNames, evidenceLabel, evidenceSource } from '../explanation/evidence-label.js';
import { Explanations } from '../explanation/explanations.js';
import type { PersonRecordView, RecordedEvidence, RecordedPerson } from './person-record.view.js';

/** A look of an officer: at whom, and why. */
export interface RecordLook {
  /** As typed; only its digits count. Never logged, never stored. */
  citizenId: string;
  purpose: string;
}

/** Puts together what an officer sees of a person, and notes that it was seen. */
@Injectable()
export class PersonRecords {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly people: People,
    private readonly units: Units,
    private readonly evidence: Evidence,
    private readonly explanations: Explanations,
    private readonly titles: CourseTitles,
    private readonly certificates: Certificates,
    private readonly learning: Learning,
  ) {}

  /** Reads the record and writes the look with its purpose, both or neither. */
  async look(actor: Actor, look: RecordLook, language: Language): Promise<PersonRecordView> {
    return this.database.transaction(async () => {
      const jurisdiction = jurisdictionOf(actor, 'person-record:read');
      const person = await this.people.findByCitizenId(look.citizenId, jurisdiction);
      if (!person) throw new DomainError('person.not-found');
      await this.audit.record({
        action: 'person-record.looked',
        actor,
        subjectPersonId: person.id,
        communeId: await this.unitOfOfficer(actor),
        purpose: look.purpose,
      });
      return this.compose(person, language);
    });
  }

  private async compose(person: PersonView, language: Language): Promise<PersonRecordView> {
    const evidence = await this.evidence.of(person.id);
    const names = await this.titles.in(language);
    const universalization = await this.explanations.of(person.id, language);
    return {
      person: personOf(person, evidence),
      universalization,
      confirmation: universalization.confirmation,
      evidence: evidence.map((row) => recordedEvidence(row, names, language)),
      certificates: await this.certificates.of(person.id),
      enrolments: await this.learning.enrolmentsOf(person.id),
    };
  }

  /** The unit for which the officer holds the role: that is what the person who was looked at is told. */
  private async unitOfOfficer(actor: Actor): Promise<string> {
    const role = actor.roles.find((held) => held.role === 'police-officer');
    const unit = role ? await this.units.findByPath(role.unitPath) : null;
    return unit?.id ?? actor.communeId;
  }
}

function personOf(person: PersonView, evidence: readonly EvidenceView[]): RecordedPerson {
  const levels = evidence.flatMap((row) => (row.kind === 'vneid-sign-in' ? row.value.accountLevel : []));
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

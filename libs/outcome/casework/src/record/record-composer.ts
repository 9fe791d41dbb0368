import { Injectable } from '@nestjs/common';
import { Evidence, type EvidenceView } from '@hvs/foundation/evidence';
import type { PersonView } from '@hvs/foundation/people';
import { ConfirmationCases, Confirmations } from '@hvs/outcome/confirmation';
import type { Language } from '@hvs/outcome/criteria';
import { ObjectionDesk } from '@hvs/outcome/objections';
import { Universalization } from '@hvs/outcome/universalization';
import type { PersonRecordView, RecordedPerson } from './person-record.view.js';
import { RecordHistory } from './record-history.js';
import { RecordStudy } from './record-study.js';
import { recordedEvidence } from './recorded-evidence.js';

/** Puts together what an officer sees of a person. Asks nobody's right: that is `PersonRecords`. */
@Injectable()
export class RecordComposer {
  constructor(
    private readonly evidence: Evidence,
    private readonly universalization: Universalization,
    private readonly confirmations: Confirmations,
    private readonly cases: ConfirmationCases,
    private readonly objections: ObjectionDesk,
    private readonly history: RecordHistory,
    private readonly study: RecordStudy,
  ) {}

  async compose(person: PersonView, language: Language): Promise<PersonRecordView> {
    const evidence = await this.evidence.of(person.id);
    const names = await this.study.names(language);
    const explanation = await this.universalization.explain(person.id, language, 'officer');
    const confirmation = await this.confirmations.of(person.id);
    return {
      person: personOf(person, evidence),
      universalization: { ...explanation, confirmation },
      confirmation,
      case: await this.cases.forRecordOf(person.id),
      digitalIdentity: await this.history.digitalIdentityOf(person.id),
      evidence: recordedEvidence(evidence, names, language),
      submissions: await this.history.submissionsOf(person.id, names, language),
      decisions: await this.history.decisionsOf(person.id),
      objections: await this.objections.of(person.id, language),
      ...(await this.study.of(person.id)),
    };
  }
}

function personOf(person: PersonView, evidence: readonly EvidenceView[]): RecordedPerson {
  const levels = evidence.flatMap((row) => (row.kind === 'vneid-sign-in' ? (row.value.accountLevel ?? []) : []));
  const { id, fullName, birthDate, birthPrecision, sex, hamletName, householdCode, presence } = person;
  const { citizenIdMasked, targetGroups } = person;
  return {
    id,
    fullName,
    birthDate,
    birthPrecision,
    sex,
    hamletName,
    householdCode,
    presence,
    citizenIdMasked,
    targetGroups,
    vneidAccountLevel: levels.length > 0 ? Math.max(...levels) : null,
  };
}

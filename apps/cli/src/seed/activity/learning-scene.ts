import {
  type EvidenceKind,
  type EvidenceValues,
  measureOfEvidence,
  type Provenance,
  type Question,
  subjectOfEvidence,
} from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import type { SeededPerson } from '../seeded-person.js';
import type { ActivityRows } from './activity-rows.js';
import type { Draw } from './learner-story.js';

/** A course with what the seed needs to make attempts at its quiz. */
export interface SeededCourse {
  course: CourseVersion;
  bank: readonly Question[];
}

/** One made-up learner at one course, and the rows they leave behind. */
export interface LearningScene {
  rows: ActivityRows;
  person: SeededPerson;
  seeded: SeededCourse;
  draw: Draw;
  isSupervised: boolean;
  /** Milliseconds since 1970 at which the learner begins. */
  begin: number;
}

/** Evidence as the deeds of the product would have recorded it. */
export interface SceneEvidence {
  kind: EvidenceKind;
  value: EvidenceValues[EvidenceKind];
  provenance: Provenance;
  sourceKey: string;
  /** Account of the official who entered it. */
  recordedBy?: string;
}

export const HOUR = 3_600_000;

export const iso = (time: number): string => new Date(time).toISOString();

export const ownerOf = ({ id, communeId }: SeededPerson) => ({ person_id: id, commune_id: communeId });

/** How far a quiz of this scene can be trusted. */
export const provenanceOf = ({ isSupervised }: LearningScene): Provenance =>
  isSupervised ? 'supervised-quiz' : 'unsupervised-quiz';

export function addEvidence(rows: ActivityRows, person: SeededPerson, evidence: SceneEvidence, at: number): void {
  const { kind, value, provenance, sourceKey, recordedBy = null } = evidence;
  rows.evidence.push({
    ...ownerOf(person),
    id: newId(),
    kind,
    value,
    provenance,
    source_key: sourceKey,
    occurred_at: iso(at),
    recorded_at: iso(at),
    recorded_by: recordedBy,
    subject: subjectOfEvidence(kind, value),
    measure: measureOfEvidence(kind, value),
  });
}

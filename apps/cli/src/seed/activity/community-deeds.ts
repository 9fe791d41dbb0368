import type { EvidenceValues } from '@hvs/contracts';
import { newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { Random } from '../population/index.js';
import type { SeededPerson } from '../seeded-person.js';
import type { ActivityRows } from './activity-rows.js';
import { CLASSES, ORGANISATIONS, PRACTICES } from './community-subjects.js';
import { addEvidence, type SceneEvidence } from './learning-scene.js';

const DAY = 86_400_000;

/** Accounts of those who enter what they saw, and of the second person who signs. */
export interface Recorders {
  trainer: string;
  officer: string;
  secondOfficer: string;
}

/** One person, and what stands around them. */
export interface Place {
  recorders: Recorders;
  rows: ActivityRows;
  random: Random;
  person: SeededPerson;
  /** Milliseconds since 1970. */
  now: number;
}

type Told = Omit<SceneEvidence, 'sourceKey'>;

function dayAgo({ random, now }: Place, most: number): { at: number; day: string } {
  const at = now - random.between(2, most) * DAY;
  return { at, day: todayIn(VIETNAM, new Date(at)) };
}

/** `key` tells the deed from others of its kind, as the deeds of the desk do. */
function add(place: Place, told: Told, key: string, at: number): void {
  addEvidence(place.rows, place.person, { ...told, sourceKey: `${told.kind}:${key}`.toLowerCase() }, at);
}

/** Checked by an officer on paper. */
const checkedBy = ({ recorders }: Place) => ({
  provenance: 'imported-and-checked' as const,
  recordedBy: recorders.officer,
});

export function addClasses(place: Place, count: number): void {
  const first = place.random.between(0, CLASSES.length - 1);
  for (let taken = 0; taken < count; taken += 1) {
    const { at, day } = dayAgo(place, 70);
    const value = { ...(CLASSES[(first + taken) % CLASSES.length] as (typeof CLASSES)[0]), heldOn: day };
    const recordedBy = place.recorders.trainer;
    add(place, { kind: 'class-attended', value, provenance: 'observed', recordedBy }, `${value.topic}:${day}`, at);
  }
}

export function addPractices(place: Place, count: number, kind: 'practice-done' | 'observed'): void {
  const { random, recorders } = place;
  const first = random.between(0, PRACTICES.length - 1);
  for (let taken = 0; taken < count; taken += 1) {
    const shown = PRACTICES[(first + taken) % PRACTICES.length] as (typeof PRACTICES)[number];
    const { practice, title } = shown;
    const done: EvidenceValues['practice-done'] = { practice, title, assisted: random.chance(0.3) };
    const { at, day } = dayAgo(place, 50);
    const key = `${practice}:${day}`;
    if (kind === 'practice-done') add(place, { kind, value: done, provenance: 'practice' }, key, at);
    else {
      const value = { ...done, itemsShown: [...shown.itemsShown], secondedBy: recorders.secondOfficer };
      add(place, { kind, value, provenance: 'observed', recordedBy: recorders.trainer }, key, at);
    }
  }
}

export function addList(place: Place, list: 'school' | 'work'): void {
  const names = ORGANISATIONS[list];
  const organisation = names[place.random.between(0, names.length - 1)] as string;
  const value = { list, organisation, title: 'Đã qua lớp kỹ năng số năm 2026' };
  const { at } = dayAgo(place, 60);
  const checked = checkedBy(place);
  add(place, { kind: 'organisation-list', value, ...checked }, `${list}:${organisation}`, at);
}

export function addNationalCertificate(place: Place): void {
  const { at, day } = dayAgo(place, 60);
  const number = `BDHVS-2026-${String(place.random.between(100_000, 999_999))}`;
  const value = { number, title: 'Kỹ năng số cơ bản', issuedOn: day };
  add(place, { kind: 'national-certificate', value, ...checkedBy(place) }, number, at + DAY);
}

export function addOtherCertificate(place: Place): void {
  if (!place.random.chance(0.3)) return;
  const value = {
    certificateKind: 'tin-hoc-co-ban',
    issuer: 'Trung tâm Tin học Bình Minh (giả định)',
    number: `TH-${String(place.random.between(10_000, 99_999))}`,
    title: 'Ứng dụng công nghệ thông tin cơ bản',
    issuedOn: `202${place.random.between(0, 5)}-06-15`,
  };
  const { at } = dayAgo(place, 60);
  const key = `${value.certificateKind}:${value.issuer}:${value.number}`;
  add(place, { kind: 'other-certificate', value, ...checkedBy(place) }, key, at);
}

export function addExemption(place: Place): void {
  const { at, day } = dayAgo(place, 60);
  const document = `giấy xác nhận mức độ khuyết tật cấp ngày ${day.split('-').reverse().join('/')}`;
  const value = { reason: 'severe-disability' as const, document };
  add(place, { kind: 'exemption-granted', value, ...checkedBy(place) }, `${value.reason}:${document}`, at);
}

export function addSelfDeclaration(place: Place): void {
  const { practice, title } = PRACTICES[place.random.between(0, PRACTICES.length - 1)] as (typeof PRACTICES)[number];
  const value = { topic: practice, statement: `Tôi đã tự làm được: ${title.toLowerCase()}.` };
  add(place, { kind: 'self-declared', value, provenance: 'self-declared' }, newId(), dayAgo(place, 40).at);
}

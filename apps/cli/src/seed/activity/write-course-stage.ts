import { randomUUID } from 'node:crypto';
import type { Question } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import { makeCertificateNumber } from '@hvs/study/certificates';
import type { SeededPerson } from '../seeded-person.js';
import type { ActivityRows } from './activity-rows.js';
import type { CourseStage, Draw } from './learner-story.js';

/** A course with what the seed needs to make attempts at its quiz. */
export interface SeededCourse {
  course: CourseVersion;
  bank: readonly Question[];
}

interface Scene {
  rows: ActivityRows;
  person: SeededPerson;
  seeded: SeededCourse;
  draw: Draw;
  /** Milliseconds since 1970 at which the learner begins. */
  begin: number;
}

const HOUR = 3_600_000;
const iso = (time: number): string => new Date(time).toISOString();

function addEvidence(
  scene: Scene,
  kind: string,
  value: object,
  provenance: string,
  sourceKey: string,
  at: number,
): void {
  const { rows, person } = scene;
  rows.evidence.push({
    id: newId(),
    person_id: person.id,
    commune_id: person.communeId,
    kind,
    value,
    provenance,
    source_key: sourceKey,
    occurred_at: iso(at),
    recorded_at: iso(at),
  });
}

function addLessons(scene: Scene, enrolmentId: string, count: number): number {
  const { rows, person, seeded, begin, draw } = scene;
  let time = begin;
  for (const lesson of seeded.course.lessons.slice(0, count)) {
    time += HOUR * (0.2 + draw() * 20);
    rows.lesson_progress.push({
      person_id: person.id,
      commune_id: person.communeId,
      enrolment_id: enrolmentId,
      lesson_key: lesson.key,
      client_id: randomUUID(),
      completed_at: iso(time),
    });
    const value = { course: seeded.course.slug, lesson: lesson.key };
    addEvidence(
      scene,
      'lesson-completed',
      value,
      'self-declared',
      `lesson-completed:${enrolmentId}:${lesson.key}`,
      time,
    );
  }
  return time;
}

function wrongChoice(question: Question): string[] {
  return question.options
    .filter(({ correct }) => !correct)
    .slice(0, 1)
    .map(({ key }) => key);
}

const rightChoice = (question: Question): string[] =>
  question.options.filter(({ correct }) => correct).map(({ key }) => key);

function addAttempt(
  scene: Scene,
  enrolmentId: string,
  attempt: { number: number; passes: boolean; at: number },
): number {
  const { rows, person, seeded, draw } = scene;
  const { quiz, versionId } = seeded.course;
  const first = Math.floor(draw() * seeded.bank.length);
  const drawn = Array.from(
    { length: quiz.questionsPerAttempt },
    (_, index) => seeded.bank[(first + index) % seeded.bank.length],
  );
  const questions = drawn.filter((question) => question !== undefined);
  const needed = Math.ceil((quiz.passPercent / 100) * questions.length);
  const correct = attempt.passes
    ? needed + Math.floor(draw() * (questions.length - needed + 1))
    : needed - 1 - Math.floor(draw() * 2);
  const id = newId();
  const end = attempt.at + HOUR * (0.1 + draw() * 0.2);
  const owner = { person_id: person.id, commune_id: person.communeId };
  rows.quiz_attempt.push({
    ...owner,
    id,
    enrolment_id: enrolmentId,
    course_version_id: versionId,
    number: attempt.number,
    paper: questions.map(({ key, kind, options }) => ({ key, kind, options: options.map((option) => option.key) })),
    started_at: iso(attempt.at),
    deadline_at: iso(attempt.at + quiz.timeLimitMinutes * 60_000),
    submitted_at: iso(end),
    correct_count: correct,
    score_percent: Math.floor((100 * correct) / questions.length),
    passed: attempt.passes,
  });
  for (const [index, question] of questions.entries()) {
    const chosen = index < correct ? rightChoice(question) : wrongChoice(question);
    rows.quiz_answer.push({ ...owner, attempt_id: id, question_key: question.key, chosen, answered_at: iso(end) });
  }
  if (attempt.passes) {
    const scorePercent = Math.floor((100 * correct) / questions.length);
    const value = { course: seeded.course.slug, scorePercent, supervised: false };
    addEvidence(scene, 'quiz-passed', value, 'unsupervised-quiz', `quiz-passed:${id}`, end);
  }
  return end;
}

function addCertificate(scene: Scene, enrolmentId: string, at: number): void {
  const { rows, person, seeded } = scene;
  const attempt = rows.quiz_attempt.at(-1);
  rows.certificate.push({
    id: newId(),
    number: makeCertificateNumber(
      'KS',
      new Date(at).getFullYear(),
      Buffer.from(randomUUID().replaceAll('-', ''), 'hex'),
    ),
    person_id: person.id,
    commune_id: person.communeId,
    enrolment_id: enrolmentId,
    course_version_id: seeded.course.versionId,
    holder_name: person.fullName,
    score_percent: attempt?.score_percent ?? 0,
    issued_at: iso(at),
  });
  const value = { course: seeded.course.slug, courseVersion: seeded.course.version };
  addEvidence(scene, 'course-completed', value, 'unsupervised-quiz', `course-completed:${enrolmentId}`, at);
}

/** Adds the rows of one course that a made-up learner took, up to `stage`. Returns when the last thing happened. */
export function writeCourseStage(scene: Scene, stage: CourseStage): number {
  const { rows, person, seeded, draw, begin } = scene;
  const enrolmentId = newId();
  const { lessons } = seeded.course;
  const enrolment = {
    id: enrolmentId,
    person_id: person.id,
    commune_id: person.communeId,
    hamlet_id: person.hamletId,
    course_id: seeded.course.courseId,
    course_version_id: seeded.course.versionId,
    opened_at: iso(begin),
    completed_at: null as string | null,
  };
  rows.enrolment.push(enrolment);
  if (stage === 'enrolled') return begin;
  if (stage === 'studying') return addLessons(scene, enrolmentId, 1 + Math.floor(draw() * (lessons.length - 1)));
  const studied = addLessons(scene, enrolmentId, lessons.length);
  const failsFirst = stage === 'failed-once' || draw() < 0.2;
  const tried = failsFirst ? addAttempt(scene, enrolmentId, { number: 1, passes: false, at: studied + HOUR }) : studied;
  if (stage === 'failed-once') return tried;
  const passed = addAttempt(scene, enrolmentId, { number: failsFirst ? 2 : 1, passes: true, at: tried + HOUR });
  enrolment.completed_at = iso(passed);
  addCertificate(scene, enrolmentId, passed);
  return passed;
}

import { randomBytes, randomUUID } from 'node:crypto';
import { newId } from '@hvs/kernel';
import { communeCodeOf, makeCertificateNumber } from '@hvs/study/certificates';
import { KE_SAT } from '../ke-sat.js';
import { addAttempt } from './add-attempt.js';
import type { CourseStage } from './learner-story.js';
import {
  addEvidence,
  HOUR,
  iso,
  type LearningScene,
  ownerOf,
  provenanceOf,
  type SceneEvidence,
} from './learning-scene.js';

function addLessons(scene: LearningScene, enrolmentId: string, count: number): number {
  const { rows, person, seeded, begin, draw } = scene;
  const { slug, lessons } = seeded.course;
  let time = begin;
  for (const { key } of lessons.slice(0, count)) {
    time += HOUR * (0.2 + draw() * 20);
    rows.lesson_progress.push({
      ...ownerOf(person),
      enrolment_id: enrolmentId,
      lesson_key: key,
      client_id: randomUUID(),
      completed_at: iso(time),
    });
    const value = { course: slug, lesson: key };
    const sourceKey = `lesson-completed:${enrolmentId}:${key}`;
    addEvidence(rows, person, { kind: 'lesson-completed', value, provenance: 'self-declared', sourceKey }, time);
  }
  return time;
}

function addCertificate(scene: LearningScene, enrolmentId: string, passed: { end: number; score: number }): void {
  const { rows, person, seeded } = scene;
  const { slug, version, versionId } = seeded.course;
  const year = new Date(passed.end).getFullYear();
  rows.certificate.push({
    ...ownerOf(person),
    id: newId(),
    number: makeCertificateNumber(communeCodeOf(KE_SAT.commune.name), year, randomBytes(8)),
    enrolment_id: enrolmentId,
    course_version_id: versionId,
    holder_name: person.fullName,
    score_percent: passed.score,
    issued_at: iso(passed.end),
  });
  const value = { course: slug, courseVersion: version };
  const sourceKey = `course-completed:${enrolmentId}`;
  const evidence: SceneEvidence = { kind: 'course-completed', value, provenance: provenanceOf(scene), sourceKey };
  addEvidence(rows, person, evidence, passed.end);
}

function addEnrolment({ rows, person, seeded, begin }: LearningScene) {
  const enrolment = {
    ...ownerOf(person),
    id: newId(),
    hamlet_id: person.hamletId,
    course_id: seeded.course.courseId,
    course_version_id: seeded.course.versionId,
    opened_at: iso(begin),
    completed_at: null as string | null,
  };
  rows.enrolment.push(enrolment);
  return enrolment;
}

/** Adds the rows of one course that a made-up learner took, up to `stage`. Returns when the last thing happened. */
export function writeCourseStage(scene: LearningScene, stage: CourseStage): number {
  const { draw, begin } = scene;
  const { lessons } = scene.seeded.course;
  const enrolment = addEnrolment(scene);
  if (stage === 'enrolled') return begin;
  if (stage === 'studying') return addLessons(scene, enrolment.id, 1 + Math.floor(draw() * (lessons.length - 1)));
  let time = addLessons(scene, enrolment.id, lessons.length);
  const failsFirst = stage === 'failed-once' || draw() < 0.2;
  if (failsFirst) time = addAttempt(scene, enrolment.id, { number: 1, passes: false, at: time + HOUR }).end;
  if (stage === 'failed-once') return time;
  const number = failsFirst ? 2 : 1;
  const passed = addAttempt(scene, enrolment.id, { number, passes: true, at: time + HOUR });
  enrolment.completed_at = iso(passed.end);
  addCertificate(scene, enrolment.id, passed);
  return passed.end;
}

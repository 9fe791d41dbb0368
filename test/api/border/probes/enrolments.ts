import { newId } from '@hvs/kernel';
import type { About } from '../about.js';
import type { Probes, Scene } from '../probe.js';
import type { Town } from '../town.js';

const NOT_HERE = { status: 403, code: 'access.not-allowed' } as const;

const unitOf = ({ hamletId, communeId }: About) => ({ hamletId, communeId });
const orderFor = (about: About) => ({
  id: newId(),
  unitId: unitOf(about).hamletId,
  courseId: about.made['courseId'],
});

/** What every request about courses must name. */
const course: Scene = async (town) => ({ courseId: town.course.courseId });

const enrolled: Scene = async (town, about) => {
  const { id: personId, accountId, communeId, hamletId } = about;
  const enrolmentId = await town.studies.enrolled({ accountId, personId, communeId, hamletId }, town.course);
  return { courseId: town.course.courseId, enrolmentId };
};

const batch: Scene = async (town, about) => {
  const order = { id: newId(), unitId: about.hamletId, courseId: town.course.courseId, personIds: [about.id] };
  await town.done(town.here, 'post', 'trainer/enrolment-batches/people', order);
  return { batchId: order.id };
};

const studyClass: Scene = async (town, about) => {
  const { courseId } = town.course;
  const made = { id: newId(), unitId: about.hamletId, courseId, name: 'Lớp tối', capacity: 9 };
  await town.done(town.here, 'post', 'trainer/classes', made);
  return { classId: made.id, courseId };
};

const rule: Scene = async (town, about) => {
  const { courseId } = town.course;
  const made = { id: newId(), unitId: about.hamletId, courseId, targetGroup: 'disabled' };
  await town.done(town.here, 'post', 'trainer/enrolment-rules', made);
  return { ruleId: made.id, courseId };
};

const organisation: Scene = async (town, about) => {
  const made = { id: newId(), communeId: about.communeId, name: `Hợp tác xã ${about.id}` };
  await town.done(town.here, 'post', 'trainer/organisations', made);
  return { organisationId: made.id };
};

const listFile = ({ citizenId }: About, _town: Town) => ({
  name: 'danh-sach.csv',
  content: Buffer.from(`Số CCCD\n${citizenId}\n`),
});

/** Who takes which course, and whom a trainer may enrol. */
export const ENROLMENT_PROBES: Probes = {
  'GET /api/trainer/units': { insider: 'staff', tells: true },
  'GET /api/trainer/people': { insider: 'staff', tells: true, query: ({ fullName }) => ({ name: fullName }) },
  'GET /api/trainer/enrolments': {
    insider: 'staff',
    scene: enrolled,
    tells: true,
    query: ({ made }) => ({ courseId: made['courseId'] }),
  },
  'DELETE /api/trainer/enrolments/:enrolmentId': { insider: 'staff', scene: enrolled },
  'GET /api/trainer/enrolment-batches': { insider: 'staff', scene: batch, tells: true },
  'GET /api/trainer/enrolment-batches/:batchId': { insider: 'staff', scene: batch },
  'GET /api/trainer/enrolment-batches/:batchId/rows': { insider: 'staff', scene: batch, tells: true },
  'POST /api/trainer/enrolment-batches/people': {
    insider: 'staff',
    scene: course,
    body: (about) => ({ ...orderFor(about), personIds: [about.id] }),
    beyond: NOT_HERE,
  },
  'POST /api/trainer/enrolment-batches/list': {
    insider: 'staff',
    scene: course,
    body: (about) => ({ ...orderFor(about), text: about.citizenId }),
    beyond: NOT_HERE,
  },
  'POST /api/trainer/enrolment-batches/file': {
    insider: 'staff',
    scene: course,
    query: orderFor,
    file: listFile,
    beyond: NOT_HERE,
  },
  'GET /api/trainer/classes': { insider: 'staff', scene: studyClass, tells: true },
  'POST /api/trainer/classes': {
    insider: 'staff',
    scene: course,
    body: (about) => ({ ...orderFor(about), name: 'Lớp sáng' }),
    beyond: NOT_HERE,
  },
  'GET /api/trainer/classes/:classId': { insider: 'staff', scene: studyClass },
  'PUT /api/trainer/classes/:classId': {
    insider: 'staff',
    scene: studyClass,
    body: () => ({ name: 'Lớp khác', capacity: 3, closed: false }),
  },
  'GET /api/trainer/enrolment-rules': { insider: 'staff', scene: rule, tells: true },
  'POST /api/trainer/enrolment-rules': {
    insider: 'staff',
    scene: course,
    body: (about) => ({ ...orderFor(about), targetGroup: 'disabled' }),
    beyond: NOT_HERE,
  },
  'POST /api/trainer/enrolment-rules/preview': {
    insider: 'staff',
    scene: course,
    body: (about) => ({ ...orderFor(about), targetGroup: 'resident' }),
    beyond: NOT_HERE,
  },
  'DELETE /api/trainer/enrolment-rules/:ruleId': { insider: 'staff', scene: rule },
  'GET /api/trainer/organisations': { insider: 'staff', scene: organisation, tells: true },
  'POST /api/trainer/organisations': {
    insider: 'staff',
    body: ({ id, communeId }) => ({ id: newId(), communeId, name: `Trường ${id}` }),
    beyond: NOT_HERE,
  },
  'POST /api/trainer/organisations/:organisationId/members': {
    insider: 'staff',
    scene: organisation,
    body: ({ citizenId }) => ({ text: citizenId }),
  },
};

/** Places in classes are given to those who live where the class is held. */
export const CLASS_PLACE_PROBES: Probes = {
  'POST /api/learner/classes/:classId/place': { insider: 'resident', scene: studyClass },
  'DELETE /api/learner/classes/:classId/place': {
    insider: 'resident',
    scene: studyClass,
    beyond: { status: 204 },
  },
};

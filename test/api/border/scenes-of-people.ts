import { newId } from '@hvs/kernel';
import { Quizzes } from '@hvs/study/quizzes';
import ExcelJS from 'exceljs';
import type { About } from './about.js';
import type { Scene } from './probe.js';
import type { Town } from './town.js';

/** The lessons are done and the quiz is open. */
export const inTheMiddleOfACourse: Scene = async (town, { id: personId, accountId, communeId, hamletId }) => {
  const learner = { accountId, personId, communeId, hamletId };
  const enrolmentId = await town.studies.afterLessons(learner, town.course);
  const { attemptId, questions } = await town.world.get(Quizzes).start(learner, enrolmentId);
  return { enrolmentId, attemptId, questionKey: questions[0]?.key ?? '' };
};

/** A course that was taken up, with no lesson done. */
export const atTheBeginningOfACourse: Scene = async (town, { id: personId, accountId, communeId, hamletId }) => ({
  enrolmentId: await town.studies.enrolled({ accountId, personId, communeId, hamletId }, town.course),
});

/** The course is completed, and its certificate runs out. */
export const courseToRenew: Scene = async (town, { id: personId, accountId, communeId, hamletId }) => {
  const learner = { accountId, personId, communeId, hamletId };
  const enrolmentId = await town.studies.afterLessons(learner, town.course);
  await town.studies.takeQuiz(learner, enrolmentId);
  await town.world.settle();
  await town.world.database.query(`update certificate set expires_at = now() where enrolment_id = $1`, [enrolmentId]);
  return { enrolmentId };
};

/** The resident is offered on a phone that others use too. */
export const rememberedOnADevice: Scene = async (town, { accountId }) => ({
  id: await town.idOf(
    `insert into known_device (token_hash, account_id, picture) values (sha256(gen_random_uuid()::text::bytea), $1, 'sen')
     returning id`,
    accountId,
  ),
});

/** The resident asks the helpers for help. */
export const helpRequest: Scene = async (town, { id: personId }) => ({
  id: await town.idOf(
    `insert into help_request (id, person_id, commune_id, text, asked_at)
     select uuidv7(), id, commune_id, 'Tôi cần người chỉ giúp.', now() from person where id = $1 returning id`,
    personId,
  ),
});

/** A register that says the person lives elsewhere, and has a row to reject. */
export async function registerOf({ fullName, citizenId }: About, { hamlets }: Town) {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sổ').addRows([
    ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Thôn'],
    [fullName, '20/05/1980', 'Nữ', citizenId, hamlets[1]?.name],
    ['Trần Văn Sai', '99/03/1966', 'Nam', '', hamlets[1]?.name],
  ]);
  return { name: 'so-dan-cu.xlsx', content: Buffer.from(await book.xlsx.writeBuffer()) };
}

export const registerImport: Scene = async (town, about) => {
  const file = await registerOf(about, town);
  return { importId: (await town.sendFile(town.here, 'administrator/register-imports', file))['importId'] };
};

export const evidence: Scene = async (town, about) => {
  const evidenceId = await town.meetsCriteria(about);
  return { evidenceId, id: evidenceId };
};

/** Evidence that the resident objects to. */
export const openObjection: Scene = async (town, about) => {
  const evidenceId = await town.meetsCriteria(about);
  const objectionId = newId();
  await town.done(about, 'post', 'learner/objections', objectionTo(evidenceId, objectionId));
  await town.world.settle();
  return { evidenceId, objectionId };
};

export function objectionTo(evidenceId: string | undefined, id: string): object {
  return { id, about: { kind: 'evidence', id: evidenceId }, text: 'Tôi không đăng nhập ngày ấy.' };
}

export const notice: Scene = async (town, about) => {
  const made = await openObjection(town, about);
  return { ...made, noticeId: await town.idOf('select id from notice where person_id = $1', about.id) };
};

/** A checklist, which one official enters and another signs. */
export function checklistOf({ id: personId }: About): object {
  const value = { practice: 'goi-video', title: 'Gọi video', itemsShown: ['Mở ứng dụng'], assisted: false };
  return { id: newId(), personId, kind: 'observed', value, occurredOn: '2026-11-08' };
}

/** A checklist that a colleague entered and that waits for the second person. */
export const waitingSubmission: Scene = async (town, about) => {
  const { id } = await town.done(town.colleague, 'post', 'helper/evidence-submissions', checklistOf(about));
  return { id };
};

/** The officer has looked at the record of the resident. */
export const lookedAt: Scene = async (town, about) => {
  await town.done(town.here, 'get', `police/people/${about.id}/record`);
  return {};
};

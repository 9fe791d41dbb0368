import { type Browser, expect, type Page } from '@playwright/test';
import { type DeskThings, putTheDeskToWork } from './desk-at-work.js';
import { product } from './product.js';
import { registerFile } from './register-file.js';
import { signIn } from './sign-in.js';
import { ask, passQuizByRequests, studyByRequests } from './study-by-requests.js';
import { SAFETY_COURSE, SERVICES_COURSE } from './study.js';
import { putTheQuizDeskToWork, type QuizThings } from './quiz-at-work.js';
import { putTheTrainerToWork, type TrainerThings } from './trainer-at-work.js';
import { castMember, takeNewcomer } from './vneid-people.js';

/** `officer-at-the-door` has not yet said why they look at people. */
export type Reader = 'anybody' | 'learner' | 'trainer' | 'administrator' | 'officer' | 'officer-at-the-door';

type Storage = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

/** Signed-in browsers, and the things of theirs whose pages are visited. */
export interface PeopleAtWork {
  storageOf: Record<Reader, Storage>;
  learnerName: string;
  openAttemptId: string;
  closedAttemptId: string;
  certificateNumber: string;
  certificateListId: string;
  importId: string;
  fileId: string;
  criteria: CriteriaThings;
  desk: DeskThings;
  workshop: TrainerThings;
  quizzes: QuizThings;
}

/** A learner with one course behind and a quiz before them, an administrator with an import, an officer. */
export async function putPeopleToWork(browser: Browser): Promise<PeopleAtWork> {
  const page = await browser.newPage({ baseURL: product.url });
  const anybody = await page.context().storageState();
  const person = takeNewcomer();
  await signIn(page, person);
  const closedAttemptId = await passQuizByRequests(page, await studyByRequests(page, SAFETY_COURSE));
  const enrolmentId = await studyByRequests(page, SERVICES_COURSE);
  const { attemptId } = await ask<{ attemptId: string }>(page, 'POST', '/learner/quiz-attempts', { enrolmentId });
  const learner = await page.context().storageState();
  const certificateNumber = await firstCertificate(page);
  await signIn(page, castMember('Công an xã'), '/cong-an');
  const atTheDoor = await page.context().storageState();
  await signIn(page, castMember('Công an xã'), '/cong-an');
  const desk = await putTheDeskToWork(page);
  const { listId: certificateListId } = await ask<{ listId: string }>(page, 'POST', '/police/certificate-lists', {
    text: certificateNumber,
  });
  const officer = await page.context().storageState();
  await signIn(page, castMember('Quản trị (Ban chỉ đạo)'), '/quan-tri');
  const importId = await importOneBadRow(page);
  const criteria = await draftCriteria(page);
  const administrator = await page.context().storageState();
  await signIn(page, castMember('Giảng viên'), '/bien-soan/tep');
  const fileId = await sendOnePicture(page);
  const workshop = await putTheTrainerToWork(page);
  const quizzes = await putTheQuizDeskToWork(page);
  const trainer = await page.context().storageState();
  await page.context().close();
  return {
    storageOf: { anybody, learner, officer, 'officer-at-the-door': atTheDoor, administrator, trainer },
    learnerName: person.name,
    openAttemptId: attemptId,
    closedAttemptId,
    certificateNumber,
    certificateListId,
    importId,
    fileId,
    criteria,
    desk,
    workshop,
    quizzes,
  };
}

async function firstCertificate(page: Page): Promise<string> {
  type Answer = { certificates: { number: string }[] };
  const numbers = async () =>
    (await ask<Answer>(page, 'GET', '/learner/certificates')).certificates.map((c) => c.number);
  await expect.poll(async () => (await numbers()).length).toBe(1);
  return (await numbers())[0] ?? '';
}

const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAfUlEQVRoge2SwQ0AQRCC7ILnVUrvV4aZrAkFgDF+nCZ1AxdAfUV3Ie6SuoELoL6iuxB3Sd3ABVBf0V2Iu6Ru4AKor+guxF1SN3AB1Fd0F+IuqRu4AOorugtxl9QNXAD1Fd2FuEvqBi6A+oruQtwldQMXQH1FdyHukrqBjwf8MkFkeUj0d3IAAAAASUVORK5CYII=';

/** A picture in the library, by the protocol that the page speaks too. */
async function sendOnePicture(page: Page): Promise<string> {
  const data = Buffer.from(DOT, 'base64');
  const name = Buffer.from('man-hinh.png').toString('base64');
  const headers = { 'tus-resumable': '1.0.0', 'upload-length': String(data.length), 'upload-metadata': `name ${name}` };
  const begun = await page.request.post('/api/trainer/uploads', { headers });
  const address = begun.headers()['location'] ?? '';
  const part = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  await page.request.patch(address, { headers: part, data });
  return ((await (await page.request.get(`${address}/file`)).json()) as { id: string }).id;
}

async function importOneBadRow(page: Page): Promise<string> {
  const file = await registerFile([['Trần Văn Sai', '99/03/1966', 'Nam', '', 'Hồ Liễn']]);
  const answer = await page.request.post('/api/administrator/register-imports', { multipart: { file } });
  const { importId } = (await answer.json()) as { importId: string };
  const state = async () =>
    (await ask<{ state: string }>(page, 'GET', `/administrator/register-imports/${importId}`)).state;
  await expect.poll(state).toBe('done');
  return importId;
}

interface CriteriaThings {
  setId: string;
  /** Of a draft that is being written, and of one that waits for approval. */
  writtenId: string;
  submittedId: string;
}

/** Two drafts from the set for older people, which has every way of joining: one being written, one sent off. */
async function draftCriteria(page: Page): Promise<CriteriaThings> {
  type Sets = { sets: { id: string; targetGroup: string; state: string }[] };
  const { sets } = await ask<Sets>(page, 'GET', '/administrator/criteria-sets');
  const set = sets.find(({ targetGroup, state }) => targetGroup === 'elderly' && state === 'in-force');
  const begin = async () =>
    ask<{ id: string }>(page, 'POST', '/administrator/criteria-drafts', { targetGroup: 'elderly', fromSetId: set?.id });
  const [written, submitted] = [await begin(), await begin()];
  await ask(page, 'POST', `/administrator/criteria-drafts/${submitted.id}/submission`);
  return { setId: set?.id ?? '', writtenId: written.id, submittedId: submitted.id };
}

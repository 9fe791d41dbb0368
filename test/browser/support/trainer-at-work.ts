import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { ask } from './study-by-requests.js';

/** What a trainer has under way, so that each page of theirs has something to show. */
export interface TrainerThings {
  courseId: string;
  lessonKey: string;
  practiceKey: string;
  /** Of a course that comes with the product. */
  shippedCourseId: string;
  classId: string;
  batchId: string;
  questionId: string;
  importId: string;
}

const LESSON = 'mat-khau';
const PRACTICE = 'thu-tren-dien-thoai';

/** A course in the making, a class of a shipped course, and a list that was enrolled. */
export async function putTheTrainerToWork(page: Page): Promise<TrainerThings> {
  const courseId = await writeACourse(page);
  const { units } = await ask<{ units: { unitId: string }[] }>(page, 'GET', '/trainer/units');
  const { courses } = await ask<{ courses: { id: string }[] }>(page, 'GET', '/public/courses');
  const target = { unitId: units[0]?.unitId, courseId: courses[0]?.id };
  const klass = { id: randomUUID(), ...target, name: 'Lớp sáng thứ bảy', capacity: 10 };
  await ask(page, 'POST', '/trainer/classes', klass);
  const list = { id: randomUUID(), ...target, text: '030199123456\n12345' };
  await ask(page, 'POST', '/trainer/enrolment-batches/list', list);
  const questionId = await askAQuestion(page);
  const importId = await importQuestions(page);
  return {
    courseId,
    lessonKey: LESSON,
    practiceKey: PRACTICE,
    shippedCourseId: target.courseId ?? '',
    classId: klass.id,
    batchId: list.id,
    questionId,
    importId,
  };
}

async function writeACourse(page: Page): Promise<string> {
  const made = { id: randomUUID(), title: 'Mật khẩu cho người mới', targetGroups: ['elderly'] };
  const { courseId } = await ask<{ courseId: string }>(page, 'POST', '/trainer/courses', made);
  const save = (part: string, basedOn: number, content: object) =>
    ask(page, 'PUT', `/trainer/courses/${courseId}/draft/parts/${encodeURIComponent(part)}`, { basedOn, content });
  await save(`lesson:${LESSON}`, 0, {
    key: LESSON,
    title: 'Mật khẩu khó đoán',
    minutes: 5,
    blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Mật khẩu nên dài và khó đoán.' }] }],
  });
  await save(`practice:${PRACTICE}`, 0, {
    key: PRACTICE,
    title: 'Đặt mật khẩu',
    service: 'Một ứng dụng mẫu',
    introduction: 'Ông bà thử đặt một mật khẩu khó đoán.',
    minutes: 3,
    competences: [],
    start: 'mo-dau',
    screens: [
      {
        key: 'mo-dau',
        title: 'Đặt mật khẩu',
        spokenHelp: 'Bấm nút Đặt mật khẩu.',
        hint: 'Nút ở giữa màn hình.',
        parts: [
          {
            kind: 'button',
            key: 'dat',
            label: 'Đặt mật khẩu',
            look: 'main',
            move: { to: 'xong', verdict: 'right', needsFields: false },
          },
        ],
      },
      {
        key: 'xong',
        title: 'Xong',
        spokenHelp: 'Ông bà đã làm xong.',
        hint: 'Không còn việc gì.',
        parts: [],
        ending: 'done',
      },
    ],
  });
  await save('head', await revisionOf(page, courseId, 'head'), {
    title: { vi: made.title, en: '' },
    summary: { vi: 'Đặt và giữ mật khẩu.', en: '' },
    targetGroups: made.targetGroups,
    estimatedMinutes: 10,
    competences: [],
    prerequisites: [],
    lessonKeys: [LESSON],
    practiceKeys: [PRACTICE],
  });
  return courseId;
}

async function revisionOf(page: Page, courseId: string, part: string): Promise<number> {
  type Draft = { parts: { part: string; revision: number }[] };
  const { parts } = await ask<Draft>(page, 'GET', `/trainer/courses/${courseId}/draft`);
  return parts.find((one) => one.part === part)?.revision ?? 0;
}

async function askAQuestion(page: Page): Promise<string> {
  const id = randomUUID();
  const content = {
    key: 'mat-khau-dai',
    kind: 'true-false',
    text: 'Mật khẩu càng dài càng khó đoán.',
    correct: true,
    explanation: 'Mỗi chữ thêm vào làm việc đoán khó hơn nhiều lần.',
  };
  await ask(page, 'POST', '/trainer/questions', { id, content });
  return id;
}

/** One question that is taken and one that is refused, so that the ledger has both. */
async function importQuestions(page: Page): Promise<string> {
  const buffer = Buffer.from('::Một:: Mã OTP dùng để làm gì? {=Xác nhận giao dịch ~Tặng quà}\n\n::Hai:: Hỏng {=a ~b\n');
  const file = { name: 'cau-hoi.gift', mimeType: 'text/plain', buffer };
  const answer = await page.request.post('/api/trainer/content-imports?source=gift', { multipart: { file } });
  expect(answer.ok(), await answer.text()).toBe(true);
  const { importId } = (await answer.json()) as { importId: string };
  const state = async () => (await ask<{ state: string }>(page, 'GET', `/trainer/content-imports/${importId}`)).state;
  await expect.poll(state, { timeout: 20_000 }).toBe('done');
  return importId;
}

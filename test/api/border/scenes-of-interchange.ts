import { buffer } from 'node:stream/consumers';
import { Courses } from '@hvs/study/courses';
import request from 'supertest';
import yazl from 'yazl';
import type { Scene } from './probe.js';

export const LESSON_TITLE = 'Bài nhập của Kẻ Sặt';
let sent = 0;

/** An archive of one lesson that differs each time, as the same file under way is one import. */
export function archiveOfLesson(): Promise<Buffer> {
  sent += 1;
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(`# ${LESSON_TITLE}\n\nLần ${sent}.\n`), 'bai.md');
  zip.end();
  return buffer(zip.outputStream);
}

/** An import of a trainer of Kẻ Sặt. */
export const contentImport: Scene = async (town) => {
  const asked = request(town.world.app.getHttpServer())
    .post('/api/trainer/content-imports?source=course-folder')
    .set('cookie', town.here.cookie)
    .attach('file', await archiveOfLesson(), 'bai.zip');
  const { body } = (await asked) as { body: { importId?: string } };
  return { importId: body.importId };
};

/** A course that comes with the product, which is everybody's. */
export const publishedCourse: Scene = async (town) => {
  const { courseId } = await town.world.get(Courses).publish({
    slug: 'khoa-de-xuat',
    version: 1,
    title: { vi: 'Khóa để xuất', en: '' },
    summary: { vi: 'Ngắn', en: '' },
    targetGroups: ['resident'],
    estimatedMinutes: 5,
    lessons: [
      {
        key: 'mot',
        title: 'Một',
        minutes: 5,
        blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Chào.' }] }],
      },
    ],
    quiz: { questionsPerAttempt: 1, passPercent: 50, attemptLimit: 3, timeLimitMinutes: 10 },
    questions: [{ key: 'q', kind: 'true-false', text: 'Chào?', correct: true, explanation: 'Vâng.' }],
  });
  return { courseId };
};

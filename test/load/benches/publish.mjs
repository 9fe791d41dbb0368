import { randomUUID } from 'node:crypto';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { Connection } from '../generator/connection.mjs';
import { spreadOf } from '../generator/meter.mjs';
import { below, progress } from '../report.mjs';
import { staffCookie } from '../staff.mjs';

const COURSES = 20;
const QUICK_COURSES = 3;
const LESSONS = 20;
const QUESTIONS = 200;
/** A lesson of some 500 words with questions and lists, as those in content/ are. */
const BLOCKS = 24;

/**
 * Courses of 20 lessons and 200 questions from draft to version: written and sent for review by one trainer, published
 * by another. What is measured is the publication, and the list of problems that the reviewer reads before.
 * @type {import('./index.mjs').Bench}
 */
export async function publish({ database, port }, { quick }) {
  const { rows } = await database.query(`select id from unit where kind = 'commune' limit 1`);
  const cookies = {
    writer: await staffCookie(database, rows[0]?.id, 'trainer'),
    reviewer: await staffCookie(database, rows[0]?.id, 'trainer'),
  };
  const times = { problems: [], publication: [] };
  const connection = new Connection(port);
  for (let number = 1; number <= (quick ? QUICK_COURSES : COURSES); number += 1) {
    const tag = `do-tai-${number}`;
    await fillBank(database, rows[0]?.id, tag);
    const call = caller(connection, cookies);
    const courseId = await writeDraft(call, number, tag);
    const problems = await timed(times.problems, () => call('reviewer', 'GET', `/${courseId}/draft/problems`));
    const refusals = problems.problems.filter(({ severity }) => severity === 'refusal');
    if (refusals.length > 0) throw new Failure(`The draft is not whole: ${JSON.stringify(refusals[0])}`);
    await timed(times.publication, () =>
      call('reviewer', 'POST', `/${courseId}/draft/publication`, { moveLearners: false }),
    );
    if (number === 1) progress(`  the first of ${LESSONS} lessons and ${QUESTIONS} questions is out`);
  }
  connection.close();
  const what = `a course of ${LESSONS} lessons and ${QUESTIONS} questions`;
  const publication = spreadOf(times.publication);
  return [
    { what: `${what}: its list of problems`, spread: spreadOf(times.problems) },
    { what: `${what}: publication`, spread: publication, mark: below('max', publication.max, 2000) },
  ];
}

/**
 * @param {Connection} connection
 * @param {{ writer: string, reviewer: string }} cookies
 */
const caller =
  (connection, cookies) =>
  /** @param {'writer' | 'reviewer'} who @param {string} method @param {string} path @param {unknown} [body] */
  async (who, method, path, body) => {
    const answer = await connection.request(method, `/api/trainer/courses${path}`, { cookie: cookies[who], body });
    if (answer.status >= 300) throw new Failure(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.json())}`);
    return answer.status === 204 ? undefined : answer.json();
  };

/** @param {ReturnType<typeof caller>} call @param {number} number @param {string} tag @returns {Promise<string>} */
async function writeDraft(call, number, tag) {
  const title = `Khóa học đo tải ${number}`;
  const { courseId } = await call('writer', 'POST', '', { id: randomUUID(), title, targetGroups: ['resident'] });
  const { parts } = await call('writer', 'GET', `/${courseId}/draft`);
  const head = parts.find(({ part }) => part === 'head');
  const save = (part, basedOn, content) =>
    call('writer', 'PUT', `/${courseId}/draft/parts/${encodeURIComponent(part)}`, { basedOn, content });
  const lessonKeys = Array.from({ length: LESSONS }, (_, index) => `bai-${index + 1}`);
  for (const key of lessonKeys) await save(`lesson:${key}`, 0, lesson(key));
  await save('quiz', parts.find(({ part }) => part === 'quiz')?.revision ?? 0, {
    questionsPerAttempt: 20,
    passPercent: 75,
    attemptLimit: 3,
    timeLimitMinutes: 30,
    blueprint: [{ count: 20, tags: [tag] }],
  });
  await save('head', head.revision, {
    ...head.content,
    summary: { vi: 'Để đo tải.', en: 'For the bench.' },
    estimatedMinutes: LESSONS * 5,
    lessonKeys,
  });
  await call('writer', 'POST', `/${courseId}/draft/review-request`);
  return courseId;
}

const words = (text) => [{ type: 'text', text }];
const PARAGRAPH =
  'Khi có người gọi đến và giục chuyển tiền, ông bà cứ tắt máy rồi gọi lại cho con cháu bằng số đã lưu. ';

/** @param {string} key */
const lesson = (key) => ({
  key,
  title: `Bài học ${key}`,
  minutes: 5,
  blocks: Array.from({ length: BLOCKS }, (_, index) =>
    index % 6 === 0
      ? { type: 'heading', level: 2, children: words(`Phần ${index / 6 + 1}`) }
      : index % 6 === 5
        ? { type: 'list', ordered: false, items: [words(PARAGRAPH), words(PARAGRAPH)] }
        : { type: 'paragraph', children: words(PARAGRAPH) },
  ),
});

/** @param {import('pg').Pool} database @param {string} commune @param {string} tag */
async function fillBank(database, commune, tag) {
  await database.query(
    `with made as (
       select uuidv7() as id, n, ('Câu hỏi ' || n || ' của ' || $3::text) as title from generate_series(1, $2) n
     ), added as (
       insert into question (id, unit_id, current_version, kind, title, text_folded, tags, difficulty, flags, changed_at)
       select id, $1, 1, 'single', title, 'cau hoi ' || n || ' cua ' || $3, array[$3], n % 3 + 1, '{}', now() from made
     )
     insert into question_version (question_id, version, content, checksum)
     select id, 1, jsonb_build_object('key', 'q-' || n, 'kind', 'single', 'text', title, 'explanation', 'Vì vậy.',
       'tags', jsonb_build_array($3::text),
       'options', '[{"key":"a","text":"Sai","correct":false},{"key":"b","text":"Đúng","correct":true}]'::jsonb), md5(id::text)
     from made`,
    [commune, QUESTIONS, tag],
  );
}

/**
 * @template Answer
 * @param {number[]} times
 * @param {() => Promise<Answer>} deed
 * @returns {Promise<Answer>}
 */
async function timed(times, deed) {
  const begun = performance.now();
  const answer = await deed();
  times.push(performance.now() - begun);
  return answer;
}

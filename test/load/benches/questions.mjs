import { Agent, get } from 'node:http';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { spreadOf } from '../generator/meter.mjs';
import { settleTables } from '../learners.mjs';
import { below, progress } from '../report.mjs';
import { staffCookie } from '../staff.mjs';

const QUESTIONS = 20_000;
const ROUNDS = 200;
const QUICK_ROUNDS = 40;

/**
 * The list of a question bank of 20,000 as a trainer asks for it: the first page, the page after it, and narrowed in
 * every way the page offers. One question after the other over the api.
 * @type {import('./index.mjs').Bench}
 */
export async function questions({ database, port }, { quick }) {
  const { rows } = await database.query(`select id from unit where kind = 'commune' limit 1`);
  const commune = rows[0]?.id;
  progress(`  bank of ${QUESTIONS.toLocaleString('en')}`);
  await fillBank(database, commune);
  await settleTables(database);
  const cookie = await staffCookie(database, commune, 'trainer');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (query) => page(agent, { port, cookie, query });
  const { nextAfter } = await ask('');
  const asked = [
    ['first page', ''],
    ['a page in the middle', `after=${encodeURIComponent(nextAfter)}`],
    ['by words', 'search=lua+dao+7'],
    ['by words that nothing has', 'search=khong+co+dau'],
    ['by tag and difficulty', 'tag=the-3&difficulty=2'],
    ['flagged', 'flagged=true'],
    ['tags with their counts', '/tags'],
  ];
  const figures = [];
  for (const [what, query] of asked) {
    const times = [];
    for (let round = 0; round < (quick ? QUICK_ROUNDS : ROUNDS); round += 1) {
      const begun = performance.now();
      await ask(query);
      times.push(performance.now() - begun);
    }
    const spread = spreadOf(times.slice(5));
    figures.push({ what: `questions: ${what}`, spread, mark: below('p95', spread.p95, 100) });
  }
  agent.destroy();
  return figures;
}

/** @param {import('pg').Pool} database @param {string} commune */
async function fillBank(database, commune) {
  await database.query(
    `with made as (
       select uuidv7() as id, n, ('Tình huống lừa đảo qua điện thoại số ' || n) as title from generate_series(1, $2) n
     ), added as (
       insert into question (id, unit_id, current_version, kind, title, text_folded, tags, difficulty, flags, changed_at)
       select id, $1, 1, 'single', title, 'tinh huong lua dao qua dien thoai so ' || n || ' giai thich dai dong '
           || repeat(md5(n::text) || ' ', 12), array['the-' || n % 40, 'chung'], n % 3 + 1,
         case when n % 50 = 0 then array['hardly-anyone-right'] else '{}' end, now() - n * interval '1 second'
       from made
     )
     insert into question_version (question_id, version, content, checksum)
     select id, 1, jsonb_build_object('key', 'q-' || id, 'kind', 'single', 'text', title, 'explanation', 'Vì vậy.',
       'options', '[{"key":"a","text":"Sai","correct":false},{"key":"b","text":"Đúng","correct":true}]'::jsonb), md5(n::text)
     from made`,
    [commune, QUESTIONS],
  );
}

/**
 * @param {Agent} agent
 * @param {{ port: number, cookie: string, query: string }} asked
 * @returns {Promise<{ nextAfter?: string | null }>}
 */
function page(agent, { port, cookie, query }) {
  const path = `/api/trainer/questions${query.startsWith('/') ? query : `?${query}`}`;
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path, headers: { cookie } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Failure(`${path}: ${answer.statusCode} ${text.slice(0, 200)}`));
      });
    }).on('error', reject);
  });
}

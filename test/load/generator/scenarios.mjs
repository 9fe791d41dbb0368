import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What one visitor does in one turn. `turn` counts from 0 over all visitors; false means that there is nothing left to do.
 * @typedef {(visitor: import('./visitor.mjs').Visitor, turn: number, data: any, startedAt: number) => Promise<boolean>} Scenario
 */

/** @type {Record<string, Scenario>} */
export const SCENARIOS = {
  /** `{ paths, cookies }`: reads the next path as the next person. */
  async read(visitor, turn, { paths, cookies }) {
    const cookie = cookies[turn % cookies.length];
    await visitor.ask('request', 'GET', paths[Math.floor(turn / cookies.length + turn) % paths.length], { cookie });
    return true;
  },

  /** `{ path, bodies, cookie, code }`: posts the next body; the refusal `code` is an answer too. */
  async post(visitor, turn, { path, bodies, cookie, code }) {
    await visitor.ask('request', 'POST', path, { cookie, code, body: bodies[turn % bodies.length] });
    return true;
  },

  /** `{ people, pin }`: the next person signs in. */
  async signIn(visitor, turn, { people, pin }) {
    const identifier = people[turn % people.length];
    await visitor.ask('request', 'POST', '/api/public/sign-in/pin', { body: { identifier, pin } });
    return true;
  },

  /** `{ learners, answers }`: the next learner takes the whole quiz and answers everything right. */
  async quiz(visitor, turn, { learners, answers }) {
    const learner = learners[turn];
    if (!learner) return false;
    const { cookie, enrolmentId } = learner;
    const begun = performance.now();
    const attempts = '/api/learner/quiz-attempts';
    const { attemptId, questions } = (
      await visitor.ask('start', 'POST', attempts, { cookie, body: { enrolmentId } })
    ).json();
    for (const { key } of questions) {
      const body = { chosen: answers[key] };
      await visitor.ask('answer', 'PUT', `${attempts}/${attemptId}/answers/${key}`, { cookie, body });
    }
    const submitted = await visitor.ask('submission', 'POST', `${attempts}/${attemptId}/submission`, { cookie });
    if (!submitted.json().result?.passed) throw new Error('a quiz answered right was not passed');
    visitor.note('attempt', performance.now() - begun);
    return true;
  },

  /** `{ learners, perSecond }`: the next learner begins the quiz when their moment has come. */
  async quizStart(visitor, turn, { learners, perSecond }, startedAt) {
    const learner = learners[turn];
    if (!learner) return false;
    await sleep(Math.max(0, startedAt + (1000 * turn) / perSecond - performance.now()));
    const { cookie, enrolmentId } = learner;
    const started = await visitor.ask('start', 'POST', '/api/learner/quiz-attempts', { cookie, body: { enrolmentId } });
    if (started.json().questions.length === 0) throw new Error('a paper was drawn without questions');
    return true;
  },

  /** `{ attempts, perSecond }`: hands in the next prepared attempt when its moment has come. */
  async submission(visitor, turn, { attempts, perSecond }, startedAt) {
    const attempt = attempts[turn];
    if (!attempt) return false;
    await sleep(Math.max(0, startedAt + (1000 * turn) / perSecond - performance.now()));
    const path = `/api/learner/quiz-attempts/${attempt.attemptId}/submission`;
    await visitor.ask('request', 'POST', path, { cookie: attempt.cookie });
    return true;
  },
};

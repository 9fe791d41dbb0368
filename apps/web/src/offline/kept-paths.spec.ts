import { describe, expect, it } from '@jest/globals';
import { keeperOf } from './kept-paths.js';

describe('what a device keeps for when there is no network', () => {
  it.each([
    ['/public/session', 'session'],
    ['/public/courses', 'anybody'],
    ['/public/courses/cho-so-4t/lessons/ban-hang', 'anybody'],
    ['/public/practices', 'anybody'],
    ['/learner/home', 'person'],
    ['/learner/courses/cho-so-4t/practices/quet-ma', 'person'],
    ['/learner/universalization?for=learner', 'person'],
  ])('%s belongs to: %s', (path, keeper) => expect(keeperOf(path)).toBe(keeper));

  it.each([
    '/learner/quiz-attempts/0193',
    '/learner/quizzes/cho-so-4t',
    '/learner/notices',
    '/learner/profile',
    '/learner/homework',
    '/public/sign-in/people-of-device',
    '/police/cases',
    '/trainer/courses/0193',
    '/administrator/learner-cards',
  ])('%s is not kept', (path) => expect(keeperOf(path)).toBeUndefined());
});

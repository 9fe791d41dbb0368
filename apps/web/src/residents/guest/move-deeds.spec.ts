import { describe, expect, it } from '@jest/globals';
import { NoAnswer, Problem } from '../../api/problem.js';
import type { GuestDeed } from './guest-deeds.js';
import { type Fate, moveDeeds, type Receiver } from './move-deeds.js';

const lesson = (id: string, courseId = 'course'): GuestDeed => ({
  kind: 'lesson',
  id,
  title: id,
  at: 0,
  courseId,
  courseSlug: 'khoa',
  lessonKey: `bai-${id}`,
});

const practice: GuestDeed = {
  kind: 'try',
  id: 'try',
  title: 'Thử',
  at: 0,
  ended: {
    id: 'try',
    courseSlug: 'khoa',
    practiceKey: 'goi-dien',
    outcome: 'done',
    assisted: true,
    wrongMoves: 1,
    hints: 0,
    seconds: 40,
    finishedAt: '2026-11-28T00:00:00.000Z',
  },
};

/** A server that knows ids, and may lose its answer or refuse. */
class Server implements Receiver {
  readonly completed = new Map<string, string>();
  readonly tries = new Set<string>();
  enrolled: string[] = [];
  fault: ((what: string) => Error | undefined) | undefined;

  async enrol(courseId: string): Promise<string> {
    this.enrolled.push(courseId);
    this.trouble(courseId);
    return `enrolment in ${courseId}`;
  }

  async completeLesson({ id, enrolmentId }: { id: string; enrolmentId: string }): Promise<void> {
    this.completed.set(id, enrolmentId);
    this.trouble(id);
  }

  async recordTry({ id }: { id: string }): Promise<void> {
    this.tries.add(id);
    this.trouble(id);
  }

  private trouble(what: string): void {
    const error = this.fault?.(what);
    if (error) throw error;
  }
}

async function move(deeds: readonly GuestDeed[], server: Server) {
  const fates: Record<string, Fate> = {};
  const isOver = await moveDeeds(deeds, server, ({ id }, fate) => {
    fates[id] = fate;
  });
  return { isOver, fates };
}

describe('moving what a guest has done', () => {
  it('enrols once per course and sends each deed with its own id', async () => {
    const server = new Server();
    const { isOver, fates } = await move([lesson('a'), practice, lesson('b'), lesson('c', 'other')], server);
    expect(isOver).toBe(true);
    expect(fates).toEqual({ a: 'moved', try: 'moved', b: 'moved', c: 'moved' });
    expect(server.enrolled).toEqual(['course', 'other']);
    expect([...server.completed]).toEqual([
      ['a', 'enrolment in course'],
      ['b', 'enrolment in course'],
      ['c', 'enrolment in other'],
    ]);
    expect([...server.tries]).toEqual(['try']);
  });

  it('stops when the answer is lost, and sends the same id again afterwards', async () => {
    const server = new Server();
    server.fault = (what) => (what === 'b' ? new NoAnswer() : undefined);
    const first = await move([lesson('a'), lesson('b'), practice], server);
    expect(first).toEqual({ isOver: false, fates: { a: 'moved' } });
    server.fault = undefined;
    const second = await move([lesson('b'), practice], server);
    expect(second).toEqual({ isOver: true, fates: { b: 'moved', try: 'moved' } });
    expect([...server.completed.keys()]).toEqual(['a', 'b']);
  });

  it('goes on past a course that cannot be begun, and tells of each of its lessons', async () => {
    const server = new Server();
    server.fault = (what) => (what === 'course' ? new Problem(404, 'course.not-found', 'Không có') : undefined);
    const { isOver, fates } = await move([lesson('a'), lesson('b'), lesson('c', 'other'), practice], server);
    expect({ isOver, fates }).toEqual({
      isOver: true,
      fates: { a: 'refused', b: 'refused', c: 'moved', try: 'moved' },
    });
    expect(server.enrolled).toEqual(['course', 'other']);
  });

  it.each([401, 429, 503])('takes an answer of %i for a pause, not for a refusal', async (status) => {
    const server = new Server();
    server.fault = () => new Problem(status, 'x', 'x');
    expect(await move([practice], server)).toEqual({ isOver: false, fates: {} });
  });
});

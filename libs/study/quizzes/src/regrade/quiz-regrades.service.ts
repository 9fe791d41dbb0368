import { Inject, Injectable } from '@nestjs/common';
import {
  acceptsAnswer,
  faceOfQuestion,
  type Question,
  type QuestionRemedy,
  shownOrderOf,
  solutionOfQuestion,
} from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { Audit } from '@hvs/foundation/audit';
import { Units } from '@hvs/foundation/units';
import { Courses } from '@hvs/study/courses';
import { pathsOf } from '../reach.js';
import { changesUnder } from './regrade-change.rule.js';
import { type BatchAttempt, type RegradeKey, type RegradeRow, RegradeRows } from './regrade-rows.js';
import type {
  RegradableQuestion,
  RegradableVersion,
  RegradedPeoplePage,
  RegradePage,
  RegradeState,
  RegradeView,
} from './regrade.view.js';

const PAGE = 30;
const BATCH = 500;

export interface WantedRegrade {
  /** Made by the client, so that sending twice draws it up once. */
  id: string;
  versionId: string;
  questionKey: string;
  remedy: QuestionRemedy;
  reason: string;
}

/**
 * Grades the attempts of a commune anew after a question turned out to be faulty: first it is shown who gains or loses,
 * then, once confirmed, it is done by the worker. Whoever sits the quiz later is graded with the remedy too.
 */
@Injectable()
export class QuizRegrades {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly units: Units,
    private readonly courses: Courses,
    private readonly rows: RegradeRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Versions whose quiz was taken within reach. */
  async versions(actor: Actor): Promise<RegradableVersion[]> {
    const rows = await this.rows.versions(await this.communesOf(actor));
    return Promise.all(
      rows.map(async (row) => ({ ...row, courseTitle: (await this.courses.version(row.versionId)).title.vi })),
    );
  }

  /** The questions of a version with their answers. @throws DomainError `course.not-found` */
  async questions(versionId: string): Promise<RegradableQuestion[]> {
    return (await this.courses.questionBank(versionId)).map((question) => ({
      key: question.key,
      kind: question.kind,
      text: question.text,
      options: faceOfQuestion(
        question,
        shownOrderOf(question, (keys) => keys),
      ).options,
      solutionWords: solutionOfQuestion(question).words,
    }));
  }

  /**
   * Draws up a regrade and works out what it would change; nothing is changed yet.
   * @throws DomainError `access.not-allowed` when the right does not reach a whole commune, `course.not-found`,
   *   `regrade.unknown-question`, `regrade.answer-impossible`
   */
  async drawUp(actor: Actor, wanted: WantedRegrade): Promise<RegradeView> {
    const [communeId] = await this.communesOf(actor);
    if (!communeId) throw new DomainError('access.not-allowed');
    const course = await this.courses.version(wanted.versionId);
    const bank = await this.courses.questionBank(wanted.versionId);
    refuseUnlessPossible(bank, wanted);
    const { id: regradeId, versionId: courseVersionId, questionKey, remedy, reason } = wanted;
    const { courseId } = course;
    const key = { courseVersionId, communeId, questionKey };
    await this.database.transaction(async () => {
      const drawnUpAt = this.clock.now();
      if (!(await this.rows.add(actor, { ...key, regradeId, courseId, remedy, reason, drawnUpAt }))) return;
      await this.foresee(regradeId, key, { bank, passPercent: course.quiz.passPercent, remedy });
      await this.auditDeed('quiz-regrade.drawn-up', actor, { regradeId, communeId }, { courseVersionId, questionKey });
    });
    return this.regrade(actor, regradeId);
  }

  /** @throws DomainError `regrade.not-found` also outside the jurisdiction */
  async regrade(actor: Actor, regradeId: string): Promise<RegradeView> {
    return this.view(await this.find(actor, regradeId));
  }

  /** All regrades of the communes within reach, the newest first. */
  async list(actor: Actor, after?: string): Promise<RegradePage> {
    const rows = await this.rows.list(await this.communesOf(actor), after ?? null, PAGE + 1);
    const page = rows.slice(0, PAGE);
    const regrades = await Promise.all(page.map((row) => this.view(row)));
    return { regrades, nextAfter: rows.length > PAGE ? (page.at(-1)?.regradeId ?? null) : null };
  }

  /** Whose result changes; who gains or loses stands first. @throws DomainError `regrade.not-found` */
  async people(actor: Actor, regradeId: string, after?: string): Promise<RegradedPeoplePage> {
    await this.find(actor, regradeId);
    const rows = await this.rows.people(regradeId, after ?? null, PAGE + 1);
    const people = rows.slice(0, PAGE);
    return { people, nextAfter: rows.length > PAGE ? (people.at(-1)?.attemptId ?? null) : null };
  }

  /** Confirms a regrade; the worker does the rest. Confirming twice is confirming once. @throws DomainError `regrade.not-found` */
  async apply(actor: Actor, regradeId: string): Promise<RegradeView> {
    await this.find(actor, regradeId);
    await this.database.transaction(async () => {
      const row = await this.rows.find(regradeId, null, true);
      if (!row || row.appliedAt) return;
      await this.rows.applied(actor, regradeId, this.clock.now());
      await this.jobs.request('quizzes.apply-regrade', regradeId, { regradeId });
      const { changed, gained, lost } = row;
      await this.auditDeed('quiz-regrade.applied', actor, row, { changed, gained, lost });
    });
    return this.regrade(actor, regradeId);
  }

  private async foresee(
    regradeId: string,
    key: RegradeKey,
    given: { bank: readonly Question[]; passPercent: number; remedy: QuestionRemedy },
  ): Promise<void> {
    const remedies = { ...(await this.rows.remedies(key)), [key.questionKey]: given.remedy };
    let count = 0;
    let batch: BatchAttempt[] = [];
    do {
      batch = await this.rows.batch(key, batch.at(-1), { limit: BATCH, lock: false });
      count += batch.length;
      await this.rows.writeResults(regradeId, changesUnder(batch, given.bank, given.passPercent, remedies), false);
    } while (batch.length === BATCH);
    await this.rows.noteAttempts(regradeId, count);
  }

  /** Communes that the right reaches as a whole, the actor's own first. */
  private async communesOf(actor: Actor): Promise<string[]> {
    const paths = pathsOf(actor, 'quiz:manage');
    const communes = (await this.units.communesBelow(paths ?? [])).map(({ id }) => id);
    return communes.toSorted((one, other) => Number(other === actor.communeId) - Number(one === actor.communeId));
  }

  private async find(actor: Actor, regradeId: string): Promise<RegradeRow> {
    const row = await this.rows.find(regradeId, await this.communesOf(actor));
    if (!row) throw new DomainError('regrade.not-found');
    return row;
  }

  private async view(row: RegradeRow): Promise<RegradeView> {
    const { regradeId, courseId, questionKey, remedy, reason, attempts, changed, gained, lost } = row;
    const { drawnUpAt, drawnUpByName, appliedAt } = row;
    const course = await this.courses.version(row.courseVersionId);
    const bank = await this.courses.questionBank(row.courseVersionId);
    return {
      regradeId,
      courseId,
      courseTitle: course.title.vi,
      version: course.version,
      questionKey,
      questionText: bank.find(({ key }) => key === questionKey)?.text ?? '',
      remedy,
      reason,
      state: stateOf(row),
      attempts,
      changed,
      gained,
      lost,
      drawnUpAt,
      drawnUpByName,
      appliedAt,
    };
  }

  private auditDeed(
    action: string,
    { accountId, personId }: Actor,
    { regradeId, communeId }: Pick<RegradeRow, 'regradeId' | 'communeId'>,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record({ action, actor: { accountId, personId }, subjectId: regradeId, communeId, details });
  }
}

function stateOf({ appliedAt, finishedAt }: RegradeRow): RegradeState {
  if (!appliedAt) return 'previewed';
  return finishedAt ? 'done' : 'applying';
}

function refuseUnlessPossible(bank: readonly Question[], { questionKey, remedy }: WantedRegrade): void {
  const question = bank.find(({ key }) => key === questionKey);
  if (!question) throw new DomainError('regrade.unknown-question');
  if (remedy.kind !== 'also-right') return;
  if (
    remedy.answers.length === 0 ||
    remedy.answers.some((each) => each.length === 0 || !acceptsAnswer(question, each))
  ) {
    throw new DomainError('regrade.answer-impossible');
  }
}

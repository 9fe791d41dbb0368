import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { Evidence } from '@hvs/foundation/evidence';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { PackageResult, ReportedScore } from './package.view.js';

/** Scores that packages report. The browser of the learner says them, so they are worth no more than the learner's word. */
@Injectable()
export class PackageResults {
  constructor(
    private readonly database: Database,
    private readonly evidence: Evidence,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Notes what a package reports and gives the best that is known. A report that is no better changes nothing and is
   * no new evidence, so packages may report as often as they like.
   * @throws DomainError `package.not-found`
   */
  async report(
    learner: { personId: string; communeId: string },
    packageId: string,
    reported: ReportedScore,
  ): Promise<PackageResult> {
    return this.database.transaction(async () => {
      const [found] = await this.database.query<{ title: string }>(`select title from study_package where id = $1`, [
        packageId,
      ]);
      if (!found) throw new DomainError('package.not-found');
      const score = reported.score === null ? null : Math.round(reported.score);
      const [better] = await this.database.query(
        `insert into package_result as known (person_id, package_id, commune_id, best, completed, reported_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (person_id, package_id) do update
           set best = greatest(known.best, excluded.best), completed = known.completed or excluded.completed,
             reported_at = excluded.reported_at
           where coalesce(excluded.best, -1) > coalesce(known.best, -1) or (excluded.completed and not known.completed)
         returning 1`,
        [learner.personId, packageId, learner.communeId, score, reported.completed, this.clock.now()],
      );
      const result = await this.of(learner.personId, packageId);
      if (better && result.completed) await this.record(learner, { packageId, title: found.title, ...result });
      return result;
    });
  }

  /** The best that is known; nothing when the package was never opened. */
  async of(personId: string, packageId: string): Promise<PackageResult> {
    const [known] = await this.database.query<PackageResult>(
      `select best, completed from package_result where person_id = $1 and package_id = $2`,
      [personId, packageId],
    );
    return known ?? { best: null, completed: false };
  }

  private async record(
    { personId, communeId }: { personId: string; communeId: string },
    { packageId, title, best }: { packageId: string; title: string; best: number | null },
  ): Promise<void> {
    await this.evidence.record({
      personId,
      communeId,
      kind: 'package-done',
      value: { package: packageId, title, ...(best !== null && { score: best }) },
      provenance: 'self-declared',
      sourceKey: `package-done ${packageId} ${best ?? 'done'}`,
      occurredAt: this.clock.now(),
    });
  }
}

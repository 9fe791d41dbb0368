import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Evidence } from '@hvs/foundation/evidence';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { decide } from './decide.js';
import { DecisionBook } from './decision-book.js';
import { chainEnd, evidenceInEffect } from './evidence-in-effect.rule.js';
import { JudgedPeople } from './judged-people.query.js';

const TRIES = 5;

/** Checks single people against the criteria sets in force and keeps what was decided. */
@Injectable()
export class Checks {
  constructor(
    private readonly database: Database,
    private readonly criteriaSets: CriteriaSets,
    private readonly people: JudgedPeople,
    private readonly ledger: Evidence,
    private readonly book: DecisionBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Checks people in one transaction. Safe at any number of places at once: a check that was overtaken starts again with
   * what is there now. Nothing changes where nothing that matters has changed.
   */
  async checkPeople(personIds: readonly string[]): Promise<void> {
    let left = [...new Set(personIds)];
    for (let tries = 1; tries <= TRIES; tries += 1) {
      left = await this.database.transaction(() => this.tryPeople(left));
      if (left.length === 0) return;
    }
    throw new Error(`the check was overtaken ${TRIES} times; the queue tries it again`);
  }

  /** Returns those about whom another check wrote meanwhile. */
  private async tryPeople(personIds: readonly string[]): Promise<string[]> {
    const day = todayIn(VIETNAM, this.clock.now());
    const sets = await this.criteriaSets.inForce(day);
    const people = await this.people.findMany(personIds, day);
    const evidence = await this.ledger.ofMany(personIds);
    const found = people.map((person) => {
      const rows = evidence.get(person.id) ?? [];
      return { ...decide(person, evidenceInEffect(rows), sets, day), evidencePosition: chainEnd(rows) };
    });
    const news = found.filter(({ isNew }) => isNew);
    const written = new Set(await this.book.write(news, day));
    return news.map(({ person }) => person.id).filter((personId) => !written.has(personId));
  }
}

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
   * Checks one person in a transaction of its own. Safe at any number of places at once: a check that was overtaken
   * starts again with what is there now. Nothing changes when nothing that matters has changed.
   */
  async checkPerson(personId: string): Promise<void> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const isDone = await this.database.transaction(() => this.tryPerson(personId));
      if (isDone) return;
    }
    throw new Error(`the check was overtaken ${TRIES} times; the queue tries it again`);
  }

  private async tryPerson(personId: string): Promise<boolean> {
    const day = todayIn(VIETNAM, this.clock.now());
    const sets = await this.criteriaSets.inForce(day);
    const person = await this.people.find(personId, day);
    if (!person) return true;
    const rows = await this.ledger.of(personId);
    const verdict = decide(person, evidenceInEffect(rows), sets, day);
    return !verdict.isNew || this.book.write(verdict, { day, evidencePosition: chainEnd(rows) });
  }
}

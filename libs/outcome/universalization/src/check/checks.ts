import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { decide } from './decide.js';
import { DecisionBook, type PassDay } from './decision-book.js';
import { JudgedPeople } from './judged-people.query.js';

const TRIES = 5;

/** The outcome of checking one batch of a full pass. */
export interface CheckedBatch {
  /** Where the next batch goes on; null when nobody is left. */
  lastPersonId: string | null;
  checkedCount: number;
  turnedCount: number;
}

/** Checks people against the criteria sets in force and keeps what was decided. */
@Injectable()
export class Checks {
  constructor(
    private readonly database: Database,
    private readonly criteriaSets: CriteriaSets,
    private readonly people: JudgedPeople,
    private readonly book: DecisionBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The day by which people are judged now. */
  today(): string {
    return todayIn(VIETNAM, this.clock.now());
  }

  /**
   * Checks one person in a transaction of its own. Safe at any number of places at once: a check that was overtaken
   * starts again with what is there now. Nothing changes when nothing that matters has changed.
   */
  async checkPerson(personId: string): Promise<void> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const isWritten = await this.database.transaction(() => this.tryPerson(personId));
      if (isWritten) return;
    }
    throw new Error(`the check was overtaken ${TRIES} times; the queue tries it again`);
  }

  /** Checks the next `limit` people after `lastPersonId`; people whom another check overtakes are left to it. */
  async checkAfter(lastPersonId: string | null, limit: number, { day, passId }: PassDay): Promise<CheckedBatch> {
    const sets = await this.criteriaSets.inForce(day);
    const people = await this.people.after(lastPersonId, limit, day);
    const judgedIds = people.filter((person) => person.groups.length > 0).map((person) => person.id);
    const evidence = await this.people.evidenceOf(judgedIds);
    const verdicts = people.map((person) => decide(person, evidence.get(person.id) ?? [], sets, day));
    const { turnedCount } = await this.book.write(verdicts, { day, passId });
    const last = people.length < limit ? undefined : people.at(-1);
    return { lastPersonId: last?.id ?? null, checkedCount: people.length, turnedCount };
  }

  private async tryPerson(personId: string): Promise<boolean> {
    const day = this.today();
    const sets = await this.criteriaSets.inForce(day);
    const person = await this.people.find(personId, day);
    if (!person) return true;
    const evidence = await this.people.evidenceOf([personId]);
    const verdict = decide(person, evidence.get(personId) ?? [], sets, day);
    const { overtaken } = await this.book.write([verdict], { day });
    return overtaken.length === 0;
  }
}

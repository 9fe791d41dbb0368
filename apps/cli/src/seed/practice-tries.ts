import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Practices } from '@hvs/study/practices';
import type { LearnerStory } from './activity/learner-story.js';

const HOUR = 3_600_000;
const LEARNERS = 8;
const COURSE = 'an-toan-tren-mang-cho-nguoi-cao-tuoi';

/** First fooled, then done with somebody beside, and some of them alone at last. */
const TRIES = [
  { outcome: 'harmed', assisted: false, wrongMoves: 3, hints: 1, seconds: 140 },
  { outcome: 'done', assisted: true, wrongMoves: 2, hints: 2, seconds: 260 },
  { outcome: 'done', assisted: false, wrongMoves: 0, hints: 0, seconds: 170 },
] as const;

/** A few tries of the fake police call, so that a trainer sees how a practice goes. */
@Injectable()
export class PracticeTriesSeed {
  constructor(
    private readonly practices: Practices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** To be called inside the transaction that wrote the learners. */
  async write(stories: readonly LearnerStory[]): Promise<void> {
    const now = this.clock.now().getTime();
    for (const [index, { person, accountId }] of stories.slice(-LEARNERS).entries()) {
      const learner = { accountId, personId: person.id, communeId: person.communeId, hamletId: person.hamletId };
      for (const [place, how] of TRIES.slice(0, 1 + (index % TRIES.length)).entries()) {
        const finishedAt = new Date(now - (TRIES.length - place + 1) * HOUR);
        const ended = { id: newId(), courseSlug: COURSE, practiceKey: 'nhan-ra-cuoc-goi-lua-dao', ...how, finishedAt };
        await this.practices.record(learner, ended);
      }
    }
  }
}

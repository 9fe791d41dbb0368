import { Injectable } from '@nestjs/common';
import type { LearnerStory } from './activity/learner-story.js';
import type { SeededCourse } from './activity/learning-scene.js';
import { BankWriter } from './bank-writer.js';
import { ContentPublisher } from './content-publisher.js';
import { PlannedReviews } from './planned-reviews.js';
import { PracticeTriesSeed } from './practice-tries.js';

/** What there is to study in the made-up commune, and what was tried of it. */
@Injectable()
export class StudySeed {
  constructor(
    private readonly content: ContentPublisher,
    private readonly bank: BankWriter,
    private readonly practiceTries: PracticeTriesSeed,
    private readonly reviews: PlannedReviews,
  ) {}

  /** See `ContentPublisher.publish`. */
  publish(): Promise<SeededCourse[]> {
    return this.content.publish();
  }

  fillBank(communeId: string, courses: readonly SeededCourse[]): Promise<void> {
    return this.bank.fill(communeId, courses);
  }

  /** To be called inside the transaction that wrote the learners. */
  tryPractices(stories: readonly LearnerStory[]): Promise<void> {
    return this.practiceTries.write(stories);
  }

  /** To be called inside the transaction that wrote the attempts. */
  planReviews(stories: readonly LearnerStory[]): Promise<void> {
    return this.reviews.plan(stories);
  }
}

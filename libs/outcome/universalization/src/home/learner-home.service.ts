import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { People } from '@hvs/foundation/people';
import { type EnrolmentCard, Learning, type NextStep } from '@hvs/study/learning';
import { Reviews } from '@hvs/study/reviews';
import type { Language } from '@hvs/outcome/criteria';
import type { ExplanationSummary } from '../explanation/explanation.view.js';
import { Explanations } from '../explanation/explanations.js';
import { summarise } from '../explanation/summarise.js';
import { nextStepToUniversalization } from './next-step-to-universalization.rule.js';

/** The learner's home page: one clear next step, what is begun, and how far it is to universalization. */
export interface LearnerHomeView {
  person: { fullName: string; hamletName: string };
  nextStep: NextStep;
  enrolments: EnrolmentCard[];
  /** Questions of the daily review that wait today. */
  reviewsDue: number;
  /** Null while no criteria judge the person. */
  universalization: ExplanationSummary | null;
}

/** Puts the learner's home page together. */
@Injectable()
export class LearnerHome {
  constructor(
    private readonly people: People,
    private readonly learning: Learning,
    private readonly explanations: Explanations,
    private readonly reviews: Reviews,
  ) {}

  /** @throws DomainError `person.not-found` */
  async of(personId: string, language: Language): Promise<LearnerHomeView> {
    const person = await this.people.find(personId);
    if (!person) throw new DomainError('person.not-found');
    const study = await this.learning.homeOf(personId);
    const { groups } = await this.explanations.of(personId, { language, audience: 'learner' });
    return {
      person: { fullName: person.fullName, hamletName: person.hamletName },
      nextStep: nextStepToUniversalization(study.nextStep, groups),
      enrolments: study.enrolments,
      reviewsDue: await this.reviews.dueToday(personId),
      universalization: summarise(groups),
    };
  }
}

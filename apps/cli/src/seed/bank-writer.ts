import { Injectable } from '@nestjs/common';
import type { Question } from '@hvs/contracts';
import { QuestionBank } from '@hvs/study/questions';
import type { SeededCourse } from './activity/learning-scene.js';
import { BANK_QUESTIONS } from './bank-questions.js';

/** By this the questions are known that come with the product, so that they are added once. */
const SHIPPED = '01900000-0000-7000-8000-000000000004';

/** Fills the question bank of the commune: the questions of the shipped courses, and one of each other kind. */
@Injectable()
export class BankWriter {
  constructor(private readonly bank: QuestionBank) {}

  async fill(communeId: string, courses: readonly SeededCourse[]): Promise<void> {
    const ofCourses = courses.flatMap(({ course, bank }) => bank.map((question) => withTag(question, course.title.vi)));
    await this.bank.addTo(communeId, [...ofCourses, ...BANK_QUESTIONS], { importId: SHIPPED });
  }
}

const LONGEST_TAG = 60;

const withTag = (question: Question, tag: string): Question => ({
  ...question,
  tags: [...(question.tags ?? []), tag.slice(0, LONGEST_TAG)],
  difficulty: question.difficulty ?? (question.kind === 'multiple' ? 2 : 1),
});

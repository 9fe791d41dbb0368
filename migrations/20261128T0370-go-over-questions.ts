import { SqlMigration } from './sql-migration.js';

/** The daily review: questions to go over, how they were answered, and what people wish for their rhythm. */
export class GoOverQuestions1795842000000 extends SqlMigration {
  protected readonly upSql = `
    create table review_card (
      id uuid primary key default uuidv7(),
      person_id uuid not null references person (id),
      commune_id uuid not null,
      course_id uuid not null references course (id),
      course_version_id uuid not null references course_version (id),
      question_key text not null,
      stability double precision not null check (stability > 0),
      difficulty double precision not null check (difficulty between 1 and 10),
      reps integer not null,
      lapses integer not null,
      last_at timestamptz not null,
      due_on date,
      unique (person_id, course_id, question_key)
    );
    comment on table review_card is 'A question that somebody once answered wrong, and when it is asked again';
    comment on column review_card.stability is 'Days until the chance to remember falls to nine in ten (FSRS)';
    comment on column review_card.due_on is 'Day in Vietnam; null once it is known well enough';
    create index review_card_due on review_card (person_id, due_on) where due_on is not null;
    create index review_card_waiting on review_card (due_on) where due_on is not null;

    create table review_answer (
      id uuid primary key,
      card_id uuid not null references review_card (id),
      person_id uuid not null references person (id),
      chosen text[] not null,
      was_right boolean not null,
      assisted_by uuid,
      answered_at timestamptz not null,
      answered_on date not null,
      unique (card_id, answered_on)
    );
    comment on table review_answer is 'An answer of the daily review: practice, never evidence';
    comment on column review_answer.id is 'Made by the client, so that sending twice answers once';
    create index review_answer_person on review_answer (person_id, answered_on);

    create table study_rhythm (
      person_id uuid primary key references person (id),
      commune_id uuid not null,
      counts_days boolean not null default false,
      reminded_at timestamptz
    );
    comment on table study_rhythm is 'What a person wishes for the rhythm of their study, and when they were last reminded of it';

    create table reminder_wish (
      person_id uuid primary key references person (id),
      commune_id uuid not null,
      wants_reminders boolean not null
    );
    comment on table reminder_wish is 'Who has said whether to be reminded to study; who has not is reminded';
  `;

  protected readonly downSql = `
    drop table reminder_wish;
    drop table study_rhythm;
    drop table review_answer;
    drop table review_card;
  `;
}

/** Rows of some weeks of learning, as they go into the database. Column names are those of the tables. */
export interface ActivityRows {
  account: { id: string; person_id: string; created_at: string }[];
  vneid_link: {
    provider: string;
    subject: string;
    account_id: string;
    account_level: number;
    authentication_level: number;
    linked_at: string;
    last_sign_in_at: string;
  }[];
  enrolment: {
    id: string;
    person_id: string;
    commune_id: string;
    hamlet_id: string;
    course_id: string;
    course_version_id: string;
    opened_at: string;
    completed_at: string | null;
  }[];
  lesson_progress: {
    person_id: string;
    commune_id: string;
    enrolment_id: string;
    lesson_key: string;
    client_id: string;
    completed_at: string;
  }[];
  quiz_attempt: {
    id: string;
    person_id: string;
    commune_id: string;
    enrolment_id: string;
    course_version_id: string;
    number: number;
    paper: unknown;
    started_at: string;
    deadline_at: string;
    submitted_at: string;
    correct_count: number;
    score_percent: number;
    passed: boolean;
  }[];
  quiz_answer: {
    person_id: string;
    commune_id: string;
    attempt_id: string;
    question_key: string;
    chosen: string[];
    answered_at: string;
  }[];
  certificate: {
    id: string;
    number: string;
    person_id: string;
    commune_id: string;
    enrolment_id: string;
    course_version_id: string;
    holder_name: string;
    score_percent: number;
    issued_at: string;
  }[];
  evidence: {
    id: string;
    person_id: string;
    commune_id: string;
    kind: string;
    value: unknown;
    provenance: string;
    source_key: string;
    occurred_at: string;
    recorded_at: string;
    recorded_by: string | null;
    subject: string;
    measure: number | null;
  }[];
  confirmation: { id: string; person_id: string; commune_id: string; confirmed_on: string; source: string }[];
}

export const emptyActivity = (): ActivityRows => ({
  account: [],
  vneid_link: [],
  enrolment: [],
  lesson_progress: [],
  quiz_attempt: [],
  quiz_answer: [],
  certificate: [],
  evidence: [],
  confirmation: [],
});

type Types = { [Table in keyof ActivityRows]: Record<keyof ActivityRows[Table][number], string> };

/** PostgreSQL types of the columns; the tables stand in the order in which they must be filled. */
export const ACTIVITY_COLUMNS: Types = {
  account: { id: 'uuid', person_id: 'uuid', created_at: 'timestamptz' },
  vneid_link: {
    provider: 'text',
    subject: 'text',
    account_id: 'uuid',
    account_level: 'smallint',
    authentication_level: 'smallint',
    linked_at: 'timestamptz',
    last_sign_in_at: 'timestamptz',
  },
  enrolment: {
    id: 'uuid',
    person_id: 'uuid',
    commune_id: 'uuid',
    hamlet_id: 'uuid',
    course_id: 'uuid',
    course_version_id: 'uuid',
    opened_at: 'timestamptz',
    completed_at: 'timestamptz',
  },
  lesson_progress: {
    person_id: 'uuid',
    commune_id: 'uuid',
    enrolment_id: 'uuid',
    lesson_key: 'text',
    client_id: 'uuid',
    completed_at: 'timestamptz',
  },
  quiz_attempt: {
    id: 'uuid',
    person_id: 'uuid',
    commune_id: 'uuid',
    enrolment_id: 'uuid',
    course_version_id: 'uuid',
    number: 'integer',
    paper: 'jsonb',
    started_at: 'timestamptz',
    deadline_at: 'timestamptz',
    submitted_at: 'timestamptz',
    correct_count: 'integer',
    score_percent: 'integer',
    passed: 'boolean',
  },
  quiz_answer: {
    person_id: 'uuid',
    commune_id: 'uuid',
    attempt_id: 'uuid',
    question_key: 'text',
    chosen: 'text[]',
    answered_at: 'timestamptz',
  },
  certificate: {
    id: 'uuid',
    number: 'text',
    person_id: 'uuid',
    commune_id: 'uuid',
    enrolment_id: 'uuid',
    course_version_id: 'uuid',
    holder_name: 'text',
    score_percent: 'integer',
    issued_at: 'timestamptz',
  },
  evidence: {
    id: 'uuid',
    person_id: 'uuid',
    commune_id: 'uuid',
    kind: 'text',
    value: 'jsonb',
    provenance: 'text',
    source_key: 'text',
    occurred_at: 'timestamptz',
    recorded_at: 'timestamptz',
    recorded_by: 'uuid',
    subject: 'text',
    measure: 'integer',
  },
  confirmation: { id: 'uuid', person_id: 'uuid', commune_id: 'uuid', confirmed_on: 'date', source: 'text' },
};

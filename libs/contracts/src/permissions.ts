/** A right is permission × jurisdiction. The web reads this list too, to know which pages to offer. */
export const ROLES = [
  'learner',
  'trainer',
  'helper',
  'hamlet-lead',
  'police-officer',
  'administrator',
  'system-operator',
] as const;

export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'own-profile:read',
  'own-profile:change',
  'own-study:read',
  'own-study:do',
  'own-decision:read',
  'own-record-views:read',
  'own-objection:raise',
  'person-record:read',
  'citizen-id:reveal',
  'case:work',
  'confirmation:record',
  'objection:answer',
  'digital-identity:read',
  'evidence:submit',
  'evidence:check',
  'looks:read',
  'criteria:read',
  'criteria:write',
  'criteria:approve',
  'checks:manage',
  'rates:read',
  'register:read',
  'register:import',
  'learner-card:issue',
  'operations:read',
  'operations:replay',
  'course:write',
  'course:review',
  'question:write',
  'quiz:manage',
  'quiz:supervise',
  'enrolment:manage',
  'help-request:answer',
  'certificate:manage',
  'certificate:check-list',
  'care:assist',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** How far a permission reaches: the person's own rows, or everybody below the unit of the role. */
export type Reach = 'own' | 'unit-and-below' | 'all';

const OWN_STUDY: Partial<Record<Permission, Reach>> = {
  'own-profile:read': 'own',
  'own-profile:change': 'own',
  'own-study:read': 'own',
  'own-study:do': 'own',
  'own-decision:read': 'own',
  'own-record-views:read': 'own',
  'own-objection:raise': 'own',
};

/**
 * Role → permission → reach. Everyone with an account is also a learner, so staff roles list only what they add.
 * A hamlet lead sees the rates of the own hamlet; no role but police officer reads a person's record.
 */
export const RIGHTS: Record<Role, Partial<Record<Permission, Reach>>> = {
  learner: OWN_STUDY,
  trainer: {
    'evidence:submit': 'unit-and-below',
    'course:write': 'unit-and-below',
    'course:review': 'unit-and-below',
    'question:write': 'unit-and-below',
    'quiz:manage': 'unit-and-below',
    'quiz:supervise': 'unit-and-below',
    'enrolment:manage': 'unit-and-below',
    'care:assist': 'unit-and-below',
    'help-request:answer': 'unit-and-below',
  },
  helper: {
    'help-request:answer': 'unit-and-below',
    'learner-card:issue': 'unit-and-below',
    'register:read': 'unit-and-below',
    'evidence:submit': 'unit-and-below',
    'quiz:supervise': 'unit-and-below',
    'care:assist': 'unit-and-below',
  },
  'hamlet-lead': { 'rates:read': 'unit-and-below' },
  'police-officer': {
    'person-record:read': 'unit-and-below',
    'citizen-id:reveal': 'unit-and-below',
    'case:work': 'unit-and-below',
    'confirmation:record': 'unit-and-below',
    'objection:answer': 'unit-and-below',
    'digital-identity:read': 'unit-and-below',
    'evidence:submit': 'unit-and-below',
    'evidence:check': 'unit-and-below',
    'certificate:check-list': 'unit-and-below',
  },
  administrator: {
    'criteria:read': 'unit-and-below',
    'criteria:write': 'unit-and-below',
    'criteria:approve': 'unit-and-below',
    'checks:manage': 'unit-and-below',
    'looks:read': 'unit-and-below',
    'digital-identity:read': 'unit-and-below',
    'rates:read': 'unit-and-below',
    'register:read': 'unit-and-below',
    'register:import': 'unit-and-below',
    'learner-card:issue': 'unit-and-below',
    'course:review': 'unit-and-below',
    'enrolment:manage': 'unit-and-below',
    'certificate:manage': 'unit-and-below',
    'certificate:check-list': 'unit-and-below',
  },
  'system-operator': { 'operations:read': 'all', 'operations:replay': 'all', 'checks:manage': 'all' },
};

/** What a helper may do on the account of a person in their care; no more, whatever their own roles are. */
export const RIGHTS_WHILE_ASSISTING: readonly Permission[] = ['own-study:read', 'own-study:do', 'own-decision:read'];

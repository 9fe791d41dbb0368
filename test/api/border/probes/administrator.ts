import type { Probes } from '../probe.js';
import { lookedAt, registerImport, registerOf } from '../scenes-of-people.js';

/** The register and what is seen of the whole commune. */
export const ADMINISTRATOR_PROBES: Probes = {
  'GET /api/administrator/people': { insider: 'staff', tells: true, query: ({ fullName }) => ({ name: fullName }) },
  'POST /api/administrator/people/:personId/learner-card': { insider: 'staff', tells: true },
  'POST /api/administrator/learner-cards': { insider: 'staff', tells: true, body: ({ id }) => ({ personIds: [id] }) },
  'GET /api/administrator/register-imports': { insider: 'staff', scene: registerImport, tells: true },
  'POST /api/administrator/register-imports': { insider: 'staff', file: registerOf },
  'GET /api/administrator/register-imports/:importId': { insider: 'staff', scene: registerImport },
  'GET /api/administrator/register-imports/:importId/rejected-rows': { insider: 'staff', scene: registerImport },
  'GET /api/administrator/register-imports/:importId/rows': {
    insider: 'staff',
    scene: registerImport,
    tells: '"rowNumber":3',
    query: () => ({ after: 0 }),
  },
  'GET /api/administrator/register-template': { insider: 'staff', tells: true },
  'GET /api/administrator/rates': { insider: 'staff', tells: true },
  'GET /api/administrator/looks': { insider: 'staff', scene: lookedAt, tells: true },
};

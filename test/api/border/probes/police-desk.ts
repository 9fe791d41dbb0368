import type { About } from '../about.js';
import type { Probes } from '../probe.js';
import { citizenIdList } from '../scenes-of-cases.js';
import { checklistOf, evidence, helpRequest, openObjection, waitingSubmission } from '../scenes-of-people.js';

const ACCEPTED = { accept: true };
const hamletOf = ({ hamletId }: About): object => ({ hamletId, level: 'level2' });

/** Looks at people, and what is entered, checked and answered about them. */
export const POLICE_DESK_PROBES: Probes = {
  'GET /api/police/look-purpose': { insider: 'staff' },
  'POST /api/police/look-purpose': {
    insider: 'staff',
    body: () => ({ purpose: 'Xét xác nhận hoàn thành phổ cập' }),
    beyond: { status: 201 },
  },
  'POST /api/police/person-searches': { insider: 'staff', tells: true, body: ({ citizenId }) => ({ citizenId }) },
  'GET /api/police/people/:personId/record': { insider: 'staff', scene: openObjection, tells: true },
  'POST /api/police/people/:personId/citizen-id': { insider: 'staff', tells: true },
  'POST /api/police/people/:personId/digital-identity': {
    insider: 'staff',
    body: () => ({ level: 1, seenOn: '2026-11-20' }),
  },
  'GET /api/police/digital-identity': { insider: 'staff', tells: true },
  'GET /api/police/digital-identity/people': { insider: 'staff', scene: evidence, tells: true, query: hamletOf },
  'POST /api/police/citizen-id-lists': {
    insider: 'staff',
    body: ({ citizenId }) => ({ text: citizenId }),
    beyond: { status: 201 },
  },
  'GET /api/police/citizen-id-lists/:listId': { insider: 'staff', scene: citizenIdList, tells: true },
  'GET /api/police/citizen-id-lists/:listId/download': { insider: 'staff', scene: citizenIdList, tells: true },
  'GET /api/police/evidence-submissions': { insider: 'staff', scene: waitingSubmission, tells: true },
  'GET /api/police/evidence-submissions/counts': { insider: 'staff', scene: waitingSubmission, counts: true },
  'POST /api/police/evidence-submissions': { insider: 'staff', tells: true, body: checklistOf },
  'POST /api/police/evidence-submissions/:id/check': {
    insider: 'staff',
    scene: waitingSubmission,
    body: () => ACCEPTED,
  },
  'GET /api/helper/evidence-names': { insider: 'staff' },
  'GET /api/helper/evidence-submissions': { insider: 'staff', scene: waitingSubmission, tells: true },
  'POST /api/helper/evidence-submissions': { insider: 'staff', tells: true, body: checklistOf },
  'POST /api/helper/evidence-submissions/:id/check': {
    insider: 'staff',
    scene: waitingSubmission,
    body: () => ACCEPTED,
  },
  'GET /api/helper/help-requests': { insider: 'staff', scene: helpRequest, tells: true },
  'DELETE /api/learner/help-requests/:id': { insider: 'resident', scene: helpRequest },
  'POST /api/helper/help-requests/:id/taking': { insider: 'staff', scene: helpRequest },
  'POST /api/helper/help-requests/:id/end': { insider: 'staff', scene: helpRequest, body: () => ({}) },
  'POST /api/police/evidence/:id/withdrawal': {
    insider: 'staff',
    scene: evidence,
    body: ({ id }) => ({ personId: id, reason: 'Ghi nhầm người' }),
  },
  'GET /api/police/objections': { insider: 'staff', scene: openObjection, tells: true },
  'GET /api/police/objections/counts': { insider: 'staff', scene: openObjection, counts: true },
  'POST /api/police/objections/:objectionId/answer': {
    insider: 'staff',
    scene: openObjection,
    body: () => ({ outcome: 'declined', answer: 'Xã đã xem lại và giữ nguyên.' }),
  },
};

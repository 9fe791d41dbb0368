import { todayIn, VIETNAM } from '@hvs/kernel';
import type { Probe, Probes, Scene } from '../probe.js';
import {
  CHANGE,
  draft,
  draftOfKeSat,
  previewedDraft,
  previewOfKeSat,
  restingPass,
  setInForce,
  submittedDraft,
  writtenDraft,
} from '../scenes-of-criteria.js';

/** What judges everybody is done at the province alone where there are several communes. */
const atTheProvince = (scene?: Scene, body?: Probe['body']): Probe => ({
  insider: 'province',
  ...(scene && { scene }),
  ...(body && { body }),
  beyond: { status: 403, code: 'criteria.whole-deployment-needed' },
});

/** Criteria and passes over everybody. */
export const CRITERIA_PROBES: Probes = {
  'GET /api/administrator/criteria-sets': { insider: 'staff', scene: draftOfKeSat, tells: true },
  'GET /api/administrator/criteria-sets/:criteriaSetId': {
    insider: 'staff',
    scene: setInForce,
    echoes: ['criteriaSetId'],
  },
  'GET /api/administrator/criterion-vocabulary': { insider: 'staff' },
  'GET /api/administrator/criteria-drafts/:draftId': { insider: 'staff', scene: draftOfKeSat, tells: true },
  'GET /api/administrator/criteria-previews/:id': { insider: 'staff', scene: previewOfKeSat, tells: true },
  'POST /api/administrator/criteria-drafts': atTheProvince(undefined, () => ({ targetGroup: 'official' })),
  'PUT /api/administrator/criteria-drafts/:draftId': atTheProvince(draft, () => CHANGE),
  'DELETE /api/administrator/criteria-drafts/:draftId': atTheProvince(draft),
  'POST /api/administrator/criteria-drafts/:draftId/submission': atTheProvince(writtenDraft),
  'POST /api/administrator/criteria-drafts/:draftId/return': atTheProvince(submittedDraft, () => ({
    reason: 'Cần viết rõ hơn.',
  })),
  'POST /api/administrator/criteria-drafts/:draftId/approval': atTheProvince(previewedDraft, () => ({
    inForceFrom: todayIn(VIETNAM, new Date()),
  })),
  'POST /api/administrator/criteria-previews': atTheProvince(writtenDraft, ({ made }) => ({
    draftId: made['draftId'],
  })),
  'GET /api/administrator/full-passes': { insider: 'staff' },
  'POST /api/administrator/full-passes': atTheProvince(undefined, () => ({})),
  'POST /api/administrator/full-passes/:id/pause': atTheProvince(restingPass),
  'POST /api/administrator/full-passes/:id/resume': atTheProvince(restingPass),
};

import type { Probes } from '../probe.js';
import {
  answerFile,
  answersAbout,
  caseAtTheGateway,
  citizenIdList,
  confirmed,
  oddity,
  readyCase,
  reconciliation,
  reviewedCase,
  sentCase,
  WITHDRAWAL,
} from '../scenes-of-cases.js';

const BY_FILE = { channel: 'batch-file' };

/** Cases, what is sent about them and what comes back. */
export const POLICE_CASE_PROBES: Probes = {
  'GET /api/police/cases': { insider: 'staff', scene: readyCase, tells: true },
  'GET /api/police/cases/counts': { insider: 'staff', scene: readyCase, counts: true },
  'GET /api/police/cases/:caseId': { insider: 'staff', scene: readyCase, tells: true },
  'POST /api/police/cases/:caseId/review': { insider: 'staff', scene: readyCase },
  'POST /api/police/cases/:caseId/submission': { insider: 'staff', scene: reviewedCase, body: () => BY_FILE },
  'POST /api/police/cases/:caseId/return': { insider: 'staff', scene: reviewedCase, body: () => WITHDRAWAL },
  'POST /api/police/cases/:caseId/withdrawal': { insider: 'staff', scene: sentCase, body: () => WITHDRAWAL },
  'POST /api/police/case-batches': {
    insider: 'staff',
    scene: readyCase,
    tells: '"done":true',
    body: ({ made }) => ({ caseIds: [made['caseId']], deed: 'review' }),
    echoes: ['caseId'],
  },
  'POST /api/police/confirmations': {
    insider: 'staff',
    body: ({ id }) => ({ personId: id, confirmedOn: '2026-11-20' }),
  },
  'POST /api/police/confirmations/:personId/withdrawal': { insider: 'staff', scene: confirmed, body: () => WITHDRAWAL },
  'GET /api/police/confirmation-batches': { insider: 'staff', scene: sentCase, tells: true },
  'POST /api/police/confirmation-batches': {
    insider: 'staff',
    scene: reviewedCase,
    beyond: { status: 409, code: 'confirmation-batch.nothing-to-send' },
  },
  'GET /api/police/confirmation-batches/:batchId/download': { insider: 'staff', scene: sentCase },
  'GET /api/police/answer-files': { insider: 'staff', scene: answerFile, tells: true },
  'POST /api/police/answer-files': { insider: 'staff', scene: sentCase, file: answersAbout },
  'GET /api/police/answer-files/:answerFileId': { insider: 'staff', scene: answerFile, tells: true },
  'GET /api/police/answer-files/:answerFileId/rows': { insider: 'staff', scene: answerFile, tells: true },
  'GET /api/police/reconciliations': { insider: 'staff', scene: reconciliation, tells: true },
  'POST /api/police/reconciliations': { insider: 'staff', scene: sentCase },
  'POST /api/police/reconciliations/files': { insider: 'staff', scene: sentCase, file: answersAbout },
  'GET /api/police/reconciliations/:reconciliationId': { insider: 'staff', scene: reconciliation, tells: true },
  'GET /api/police/reconciliations/:reconciliationId/differences': {
    insider: 'staff',
    scene: reconciliation,
    tells: true,
  },
  'POST /api/police/reconciliations/:reconciliationId/differences/:position/application': {
    insider: 'staff',
    scene: reconciliation,
  },
  'GET /api/police/gateway': { insider: 'staff', scene: caseAtTheGateway, counts: true },
  'GET /api/police/gateway/oddities': { insider: 'staff', scene: oddity, tells: true },
  'POST /api/police/citizen-id-lists/:listId/submission': {
    insider: 'staff',
    scene: citizenIdList,
    tells: '"submitted":1',
    body: () => BY_FILE,
  },
};

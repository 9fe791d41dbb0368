import { Certificates } from '@hvs/study/certificates';
import type { Probes, Scene } from '../probe.js';

const reason = 'Cần sửa theo đề nghị';

/** The resident has passed the course and holds its certificate. */
const certified: Scene = async (town, { id, communeId, hamletId, accountId }) => {
  const learner = { personId: id, communeId, hamletId, accountId };
  await town.studies.takeQuiz(learner, await town.studies.afterLessons(learner, town.course));
  await town.world.settle();
  return { number: (await town.world.get(Certificates).of(id))[0]?.number ?? '' };
};

/** An officer of the commune has sent a list: it is nobody else's. */
const listSent: Scene = async (town) =>
  town.done(town.here, 'post', 'police/certificate-lists', { text: 'KS-2026-222222222' });

/** What administrators see of certificates and do with them. */
export const CERTIFICATE_PROBES: Probes = {
  'GET /api/administrator/certificates': { insider: 'staff', scene: certified, tells: true },
  'GET /api/administrator/certificates/:number': { insider: 'staff', scene: certified, tells: true },
  'GET /api/administrator/certificates/:number/pdf': { insider: 'staff', scene: certified },
  'POST /api/administrator/certificates/:number/revocation': {
    insider: 'staff',
    scene: certified,
    body: () => ({ reason }),
  },
  'POST /api/administrator/certificates/:number/name-correction': {
    insider: 'staff',
    scene: certified,
    body: () => ({ reason, source: 'typed', name: 'Trần Thị Sen Hai' }),
  },
  'POST /api/administrator/certificates/:number/reissue': {
    insider: 'staff',
    scene: certified,
    body: () => ({ reason }),
  },
  'POST /api/administrator/certificates/:number/doubt-clearance': {
    insider: 'staff',
    scene: certified,
    body: () => ({ reason }),
  },
  'POST /api/police/certificate-lists': {
    insider: 'staff',
    body: () => ({ text: 'KS-2026-222222222' }),
    beyond: { status: 201 },
  },
  'GET /api/police/certificate-lists/:listId': { insider: 'staff', scene: listSent, tells: '"line":1' },
  'GET /api/police/certificate-lists/:listId/download': { insider: 'staff', scene: listSent },
};

import { CONSENT_TEXT } from '@hvs/contracts';
import type { Probes, Scene } from '../probe.js';

const consent = (personId: string) => ({ personId, channel: 'spoken', textVersion: CONSENT_TEXT.version });

/** The resident has agreed that the helper of the commune helps them. */
const agreed: Scene = async (town, { id }) => town.done(town.here, 'post', 'helper/care/consents', consent(id));

/** One of the two has just ended it. */
const ended =
  (by: 'helper' | 'person'): Scene =>
  async (town, about) => {
    const made = await agreed(town, about);
    await town.world.database.query(`update care_consent set ended_at = $2, ended_by = $3 where id = $1`, [
      made['consentId'],
      town.world.clock.now(),
      by,
    ]);
    return made;
  };

/** Who studies with whom. */
export const CARE_PROBES: Probes = {
  'GET /api/helper/care': { insider: 'staff', scene: agreed, tells: true },
  'GET /api/helper/care/candidates': { insider: 'staff', tells: true, query: ({ fullName }) => ({ name: fullName }) },
  'POST /api/helper/care/consents': { insider: 'staff', body: ({ id }) => consent(id) },
  'DELETE /api/helper/care/consents/:consentId': { insider: 'staff', scene: agreed },
  'PUT /api/helper/care/consents/:consentId': { insider: 'staff', scene: ended('helper') },
  'PUT /api/helper/care/assisting': {
    insider: 'staff',
    scene: agreed,
    body: ({ made }) => ({ consentId: made['consentId'] }),
  },
  'GET /api/learner/helpers': { insider: 'resident', scene: agreed, tells: true },
  'DELETE /api/learner/helpers/:consentId': { insider: 'resident', scene: agreed },
  'PUT /api/learner/helpers/:consentId': { insider: 'resident', scene: ended('person') },
};

import { CONSENT_TEXT } from '@hvs/contracts';
import type { UnitView } from '@hvs/foundation/units';
import request from 'supertest';
import type { World } from './world.js';

/** What a helper enters when somebody has said yes. */
export const spoken = (personId: string) => ({ personId, channel: 'spoken', textVersion: CONSENT_TEXT.version });

/** Helpers, learners, and consents between them, made by the requests that make them in life. */
export class CareScenes {
  constructor(
    private readonly world: World,
    private readonly hamlet: UnitView,
  ) {}

  /** Requests with the session of a cookie. */
  as(cookie: string) {
    const http = () => request(this.world.app.getHttpServer());
    return {
      get: (path: string) => http().get(`/api/${path}`).set('cookie', cookie),
      post: (path: string, body: object = {}) => http().post(`/api/${path}`).set('cookie', cookie).send(body),
      put: (path: string, body: object = {}) => http().put(`/api/${path}`).set('cookie', cookie).send(body),
      delete: (path: string) => http().delete(`/api/${path}`).set('cookie', cookie),
    };
  }

  async helper(at: UnitView = this.hamlet) {
    const person = await this.world.given.person({ fullName: 'Vũ Thị Tuyết', in: at });
    const { cookie, accountId } = await this.world.given.signedIn(person, [{ role: 'helper', at }]);
    return { cookie, accountId, personId: person.id };
  }

  learner() {
    return this.world.given.person({ fullName: 'Phạm Thị Sen', in: this.hamlet });
  }

  /** A learner in the care of a helper. */
  async inCare() {
    const [helper, person] = [await this.helper(), await this.learner()];
    const { body } = await this.as(helper.cookie).post('helper/care/consents', spoken(person.id)).expect(201);
    return { helper, person, consentId: (body as { consentId: string }).consentId };
  }

  /** From now on the session of the helper acts for the person. */
  assist(cookie: string, consentId: string) {
    return this.as(cookie).put('helper/care/assisting', { consentId }).expect(204);
  }
}

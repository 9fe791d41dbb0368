import { describe, expect, it } from '@jest/globals';
import { evidenceNamesIn } from './evidence-names.rule.js';

const title = (vi: string) => ({ vi, en: vi });
const CALL = { key: 'goi-video', title: title('Gọi video') };
const PAY = { key: 'tra-tien', title: title('Trả tiền') };

describe('what can be entered so that criteria find it', () => {
  it('is named once, however deep and often the documents name it', () => {
    const practices = { key: 'a', kind: 'practices', practices: [CALL, PAY], atLeast: 1 };
    const deep = {
      kind: 'all',
      of: [
        { kind: 'any', of: [practices] },
        { kind: 'practices', practices: [PAY] },
      ],
    };
    expect(evidenceNamesIn([deep, practices]).practices).toEqual([CALL, PAY]);
  });

  it('leaves out attendance of any topic, and the certificate of the national platform', () => {
    const names = evidenceNamesIn([
      { kind: 'attendance', times: 2 },
      { kind: 'attendance', topic: 'an-toan', title: title('An toàn'), times: 2 },
      { kind: 'certificate', certificateKind: 'national', title: title('Quốc gia') },
      { kind: 'certificate', certificateKind: 'tin-hoc', title: title('Tin học cơ bản') },
    ]);
    expect(names.topics).toEqual([{ key: 'an-toan', title: title('An toàn') }]);
    expect(names.certificateKinds).toEqual([{ key: 'tin-hoc', title: title('Tin học cơ bản') }]);
  });
});

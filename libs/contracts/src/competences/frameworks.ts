import { CIRCULAR_02 } from './circular-02.js';
import type { Competence, CompetenceFramework } from './framework.js';

/** What the commune itself wants everybody to be able to do; a proposal that the commune may change. */
const COMMUNE: CompetenceFramework = {
  code: 'xa',
  title: { vi: 'Khung kỹ năng số của xã', en: 'Digital skills of the commune' },
  source: { vi: 'Đề xuất của xã, dựa trên kế hoạch của phong trào.', en: 'Proposed by the commune, from its plan.' },
  domains: [
    {
      title: { vi: 'Việc hằng ngày', en: 'Everyday tasks' },
      competences: [
        { code: 'xa-1', title: { vi: 'Dùng điện thoại thông minh', en: 'Using a smartphone' } },
        { code: 'xa-2', title: { vi: 'Nộp hồ sơ dịch vụ công trực tuyến', en: 'Using online public services' } },
        { code: 'xa-3', title: { vi: 'Thanh toán không dùng tiền mặt', en: 'Paying without cash' } },
        { code: 'xa-4', title: { vi: 'Nhận ra và tránh lừa đảo trên mạng', en: 'Recognising and avoiding fraud' } },
        { code: 'xa-5', title: { vi: 'Mua bán trên mạng', en: 'Buying and selling online' } },
        { code: 'xa-6', title: { vi: 'Khám bệnh từ xa và sổ sức khỏe điện tử', en: 'Health services online' } },
      ],
    },
  ],
};

/** A slot: the annexes with the codes and names were not published where they can be read. */
const DECISION_757: CompetenceFramework = {
  code: 'qd757',
  title: { vi: 'Khung kiến thức, kỹ năng số cơ bản', en: 'Framework of basic digital knowledge and skills' },
  source: {
    vi: 'Quyết định 757/QĐ-BKHCN ngày 29/4/2025; chờ bản chính thức của phụ lục I.',
    en: 'Decision 757/QĐ-BKHCN of 29 April 2025; the official annex I is awaited.',
  },
  domains: [],
};

/** Every framework that courses and questions may name competences of. */
export const COMPETENCE_FRAMEWORKS: readonly CompetenceFramework[] = [CIRCULAR_02, COMMUNE, DECISION_757];

/** All competences of all frameworks. */
export const ALL_COMPETENCES: readonly Competence[] = COMPETENCE_FRAMEWORKS.flatMap(({ domains }) =>
  domains.flatMap(({ competences }) => competences),
);

/** The competence of a code, or nothing. */
export function competenceOf(code: string): Competence | undefined {
  return ALL_COMPETENCES.find((competence) => competence.code === code);
}

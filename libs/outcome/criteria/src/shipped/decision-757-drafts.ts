import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import type { CriteriaSetDocument } from '../sets/set-document.rule.js';

/** As the sets of the commune combine: the slots take their place once they are filled. */
const SLOTS: Record<TargetGroup, Pick<CriteriaSetDocument, 'combining'> & { name: string }> = {
  official: { name: 'cán bộ, công chức, viên chức', combining: 'required' },
  student: { name: 'học sinh, sinh viên', combining: 'sufficient' },
  worker: { name: 'người lao động trong doanh nghiệp', combining: 'required' },
  resident: { name: 'người dân', combining: 'required' },
  elderly: { name: 'người cao tuổi', combining: 'sufficient' },
  disabled: { name: 'người khuyết tật', combining: 'sufficient' },
};

/** Empty slots for decision 757/QĐ-BKHCN: one draft per target group, to be filled by a person from the signed text. */
export const SHIPPED_DRAFTS: readonly CriteriaSetDocument[] = TARGET_GROUPS.map((targetGroup) => ({
  title: `Tiêu chí theo Quyết định 757/QĐ-BKHCN cho ${SLOTS[targetGroup].name}`,
  targetGroup,
  combining: SLOTS[targetGroup].combining,
  basis: {
    kind: 'decision-757',
    note: 'Điền từ Phụ lục II của bản có chữ ký, Quyết định 757/QĐ-BKHCN ngày 29/4/2025; xã chưa có văn bản này.',
  },
  criterion: null,
}));

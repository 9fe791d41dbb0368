import { useLingui } from '@lingui/react/macro';
import type { CriteriaDraftCard, CriteriaSetCard, Provenance } from '../../api/criteria-types.js';

/** Levels of provenance as the form offers them. */
export function useProvenanceNames(): Record<Provenance, string> {
  const { t } = useLingui();
  return {
    'self-declared': t`tự khai trở lên`,
    'unsupervised-quiz': t`tự làm bài kiểm tra trở lên`,
    practice: t`bài thực hành trở lên`,
    observed: t`có người chứng kiến trở lên`,
    'supervised-quiz': t`bài kiểm tra có giám sát trở lên`,
    'imported-and-checked': t`nhập từ nơi khác, đã đối chiếu trở lên`,
    vneid: t`VNeID`,
  };
}

export function useCombiningNames(): Record<CriteriaSetCard['combining'], string> {
  const { t } = useLingui();
  return {
    required: t`Cần: người thuộc nhiều nhóm phải đạt cả bộ này`,
    sufficient: t`Đủ: chỉ cần đạt bộ này là được công nhận`,
  };
}

export function useBasisNames(): Record<CriteriaSetCard['basis']['kind'], string> {
  const { t } = useLingui();
  return { 'commune-proposal': t`Đề xuất của xã`, 'decision-757': t`Quyết định 757/QĐ-BKHCN` };
}

export function useSetStateNames(): Record<CriteriaSetCard['state'], string> {
  const { t } = useLingui();
  return { coming: t`Sắp áp dụng`, 'in-force': t`Đang áp dụng`, replaced: t`Đã được thay` };
}

export function useDraftStateNames(): Record<CriteriaDraftCard['state'], string> {
  const { t } = useLingui();
  return { draft: t`Đang viết`, submitted: t`Chờ duyệt`, approved: t`Đã duyệt` };
}

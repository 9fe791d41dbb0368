import type { TargetGroup } from '@hvs/contracts';
import type { CriteriaSetDocument } from './set-document.rule.js';

const GROUP_NAMES: Record<TargetGroup, string> = {
  official: 'cán bộ, công chức',
  student: 'học sinh, sinh viên',
  worker: 'người lao động',
  resident: 'người dân',
  elderly: 'người cao tuổi',
  disabled: 'người khuyết tật',
};

/** A draft without any criterion. */
export function emptySlot(targetGroup: TargetGroup): CriteriaSetDocument {
  return {
    title: `Tiêu chí phổ cập kỹ năng số cho ${GROUP_NAMES[targetGroup]}`,
    targetGroup,
    combining: 'required',
    basis: { kind: 'commune-proposal', note: '' },
    criterion: null,
  };
}

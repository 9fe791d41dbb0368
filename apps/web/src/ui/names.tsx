import { Trans, useLingui } from '@lingui/react/macro';
import type { Provenance, TargetGroup } from '@hvs/contracts';

/** The name of a target group on screens; `everyone` is the whole register. */
export function useTargetGroupName(): (group: TargetGroup | 'everyone' | (string & {})) => string {
  const { t } = useLingui();
  const names: Record<TargetGroup | 'everyone', string> = {
    everyone: t`Toàn dân`,
    official: t`Cán bộ, công chức, viên chức`,
    student: t`Học sinh, sinh viên`,
    worker: t`Người lao động`,
    resident: t`Người dân`,
    elderly: t`Người cao tuổi`,
    disabled: t`Người khuyết tật`,
  };
  return (group) => Object.entries(names).find(([key]) => key === group)?.[1] ?? group;
}

/** How far a piece of evidence can be trusted, in words. */
export function ProvenanceName({ provenance }: { provenance: Provenance }) {
  switch (provenance) {
    case 'self-declared':
      return <Trans>tự khai</Trans>;
    case 'unsupervised-quiz':
      return <Trans>tự làm bài kiểm tra</Trans>;
    case 'practice':
      return <Trans>bài thực hành</Trans>;
    case 'observed':
      return <Trans>có người chứng kiến</Trans>;
    case 'supervised-quiz':
      return <Trans>bài kiểm tra có giám sát</Trans>;
    case 'imported-and-checked':
      return <Trans>nhập từ nơi khác, đã đối chiếu</Trans>;
    case 'vneid':
      return <Trans>VNeID</Trans>;
  }
}

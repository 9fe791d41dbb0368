import { Trans } from '@lingui/react/macro';
import { vneidSignInUrl } from '../../api/session.js';
import type { Finding } from '../../api/types.js';
import { ButtonAnchor, ButtonLink, Buttons } from '../../ui/button.js';

/** The way to what a criterion still asks for; age and the like have none. */
export function NearestStep({ finding }: { finding: Finding }) {
  if (finding.outcome === 'met') return null;
  if (finding.kind === 'vneid-level') {
    return (
      <Buttons>
        <ButtonAnchor look="secondary" href={vneidSignInUrl('/toi-con-thieu-gi')}>
          <Trans>Đăng nhập bằng VNeID</Trans>
        </ButtonAnchor>
      </Buttons>
    );
  }
  if (!finding.course) return null;
  return (
    <Buttons>
      <ButtonLink look="secondary" to={`/khoa-hoc/${finding.course}`}>
        <Trans>Đến khóa học này</Trans>
      </ButtonLink>
    </Buttons>
  );
}

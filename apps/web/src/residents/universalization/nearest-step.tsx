import { vneidSignInUrl } from '../../api/session.js';
import type { Finding } from '../../api/types.js';
import { ButtonAnchor, ButtonLink, Buttons } from '../../ui/button.js';

/** The way to what a criterion still asks for; age, a class or an office are named in its sentence. */
export function NearestStep({ finding: { outcome, nearest } }: { finding: Finding }) {
  if (outcome === 'met' || !nearest) return null;
  if (nearest.kind === 'vneid') {
    return (
      <Buttons>
        <ButtonAnchor look="secondary" href={vneidSignInUrl('/toi-con-thieu-gi')}>
          {nearest.label}
        </ButtonAnchor>
      </Buttons>
    );
  }
  if (!nearest.course) return null;
  return (
    <Buttons>
      <ButtonLink look="secondary" to={`/khoa-hoc/${nearest.course}`}>
        {nearest.label}
      </ButtonLink>
    </Buttons>
  );
}

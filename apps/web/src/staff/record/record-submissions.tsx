import { Trans } from '@lingui/react/macro';
import type { WaitingSubmission } from '../../api/desk-types.js';
import { Link } from '../../router.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Day } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';

/** Evidence that somebody has entered and nobody has checked yet; it is checked on the page of all that wait. */
export function RecordSubmissions({ submissions }: { submissions: readonly WaitingSubmission[] }) {
  if (submissions.length === 0) return null;
  return (
    <Section id="cho-kiem" title={<Trans>Minh chứng chờ kiểm</Trans>}>
      <CardList>
        {submissions.map(({ id, label, note, occurredOn, submittedAt, submittedBy }) => (
          <CardItem key={id}>
            <h3 lang="vi">{label}</h3>
            {note && <p lang="vi">«{note}»</p>}
            <Small>
              <Trans>Ngày</Trans> <Day value={occurredOn} /> · <Trans>Nhập ngày</Trans> <Day value={submittedAt} />,{' '}
              <span lang="vi">{submittedBy}</span>
            </Small>
          </CardItem>
        ))}
      </CardList>
      <p>
        <Link to="/cong-an/minh-chung">
          <Trans>Đến trang kiểm minh chứng</Trans>
        </Link>
      </p>
    </Section>
  );
}

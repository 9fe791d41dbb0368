import { Trans } from '@lingui/react/macro';
import type { Submission } from '../../api/desk-types.js';
import { CardItem, CardList } from '../../ui/card.js';
import { Section } from '../../ui/page.js';
import { SubmissionBody } from '../submissions/submission-body.js';

/** Evidence that somebody has entered and nobody has checked yet. */
export function RecordSubmissions({ submissions }: { submissions: readonly Submission[] }) {
  if (submissions.length === 0) return null;
  return (
    <Section id="cho-kiem" title={<Trans>Minh chứng chờ kiểm</Trans>}>
      <CardList>
        {submissions.map((submission) => (
          <CardItem key={submission.id}>
            <SubmissionBody submission={submission} />
          </CardItem>
        ))}
      </CardList>
    </Section>
  );
}

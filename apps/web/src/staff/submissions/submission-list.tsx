import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type SubmissionDesk, useSubmissions } from '../../api/submissions.js';
import { CardItem, CardList } from '../../ui/card.js';
import { SelectField } from '../../ui/field.js';
import { Loaded, More } from '../../ui/loaded.js';
import { SubmissionBody } from './submission-body.js';

/** What was entered, of one state at a time; what waits stands first. */
export function SubmissionList({ desk }: { desk: SubmissionDesk }) {
  const { t } = useLingui();
  const [state, setState] = useState('waiting');
  const answer = useSubmissions(desk, state);
  const submissions = answer.data?.pages.flatMap((page) => page.submissions);
  return (
    <>
      <SelectField name="state" label={t`Xem`} value={state} onChange={({ target }) => setState(target.value)}>
        <option value="waiting">{t`Chờ kiểm`}</option>
        <option value="accepted">{t`Đã nhận`}</option>
        <option value="refused">{t`Không nhận`}</option>
      </SelectField>
      <Loaded answer={{ ...answer, data: submissions }}>
        {(rows) =>
          rows.length === 0 ? (
            <p role="status">
              <Trans>Không có minh chứng nào ở mục này.</Trans>
            </p>
          ) : (
            <CardList>
              {rows.map((submission) => (
                <CardItem key={submission.id}>
                  <SubmissionBody desk={desk} submission={submission} />
                </CardItem>
              ))}
            </CardList>
          )
        }
      </Loaded>
      <More of={answer} />
    </>
  );
}

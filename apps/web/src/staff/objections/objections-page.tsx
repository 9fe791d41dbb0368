import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeskObjections } from '../../api/desk-objections.js';
import { CardItem, CardList } from '../../ui/card.js';
import { SelectField } from '../../ui/field.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { ObjectionBody } from './objection-body.js';

/** What people have objected to; the nearest deadline stands first. */
export function ObjectionsPage() {
  const { t } = useLingui();
  const [state, setState] = useState<'open' | 'answered'>('open');
  const answer = useDeskObjections(state);
  const objections = answer.data?.pages.flatMap((page) => page.objections);
  return (
    <Page
      wide
      title={t`Điều người dân hỏi lại`}
      lead={<Trans>Người dân có quyền hỏi lại về kết quả xét và minh chứng. Điều sắp đến hạn đứng đầu.</Trans>}
    >
      <SelectField
        name="state"
        label={t`Xem`}
        value={state}
        onChange={({ target }) => setState(target.value === 'answered' ? 'answered' : 'open')}
      >
        <option value="open">{t`Chưa trả lời`}</option>
        <option value="answered">{t`Đã trả lời`}</option>
      </SelectField>
      <Loaded answer={{ ...answer, data: objections }}>
        {(rows) =>
          rows.length === 0 ? (
            <p role="status">
              {state === 'open' ? (
                <Trans>Không còn điều nào chờ trả lời.</Trans>
              ) : (
                <Trans>Chưa trả lời điều nào.</Trans>
              )}
            </p>
          ) : (
            <CardList>
              {rows.map((objection) => (
                <CardItem key={objection.id}>
                  <ObjectionBody objection={objection} withPerson />
                </CardItem>
              ))}
            </CardList>
          )
        }
      </Loaded>
      <More of={answer} />
    </Page>
  );
}

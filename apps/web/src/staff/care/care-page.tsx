import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type CareCandidate, useInCare } from '../../api/care.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';
import { ConsentForm } from './consent-form.js';
import { PeopleInCare } from './people-in-care.js';
import { PersonSearch } from './person-search.js';

/** Whom a helper studies with, and how somebody new agrees to it. */
export function CarePage() {
  const { t } = useLingui();
  const inCare = useInCare();
  const [chosen, setChosen] = useState<CareCandidate>();
  return (
    <Page
      title={t`Người tôi giúp`}
      lead={
        <Trans>
          Chọn một người để học cùng trên tài khoản của họ. Mọi việc làm lúc đó đều được ghi là có người giúp.
        </Trans>
      }
    >
      <Section title={<Trans>Đã đồng ý cho anh chị giúp</Trans>}>
        <Loaded answer={inCare}>{({ people }) => <PeopleInCare people={people} />}</Loaded>
      </Section>
      <Section title={<Trans>Thêm người</Trans>}>
        {chosen ? (
          <ConsentForm person={chosen} close={() => setChosen(undefined)} />
        ) : (
          <PersonSearch choose={setChosen} />
        )}
      </Section>
    </Page>
  );
}

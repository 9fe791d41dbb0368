import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type PeopleSearch, usePeople } from '../../api/people.js';
import type { PersonRow } from '../../api/types.js';
import { useSession } from '../../api/session.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList } from '../../ui/card.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { SearchForm } from '../register/search-form.js';
import { SubmissionForm } from './submission-form.js';
import { SubmissionList } from './submission-list.js';

/** Helpers and trainers enter what they have seen; the Commune Police checks it as the second person. */
export function HelperSubmissionsPage() {
  const { t } = useLingui();
  const [search, setSearch] = useState<PeopleSearch>();
  const [person, setPerson] = useState<PersonRow>();
  const session = useSession();
  const mayFind = session.data?.signedIn === true && session.data.permissions.includes('register:read');
  const answer = usePeople(search);
  const people = answer.data?.pages.flatMap((page) => page.people);
  return (
    <Page
      wide
      title={t`Nhập minh chứng`}
      lead={<Trans>Ghi điều ông bà đã tận mắt thấy. Minh chứng được tính sau khi Công an xã kiểm.</Trans>}
    >
      {person ? (
        <>
          <Buttons>
            <Button look="quiet" onClick={() => setPerson(undefined)}>
              <Trans>Chọn người khác</Trans>
            </Button>
          </Buttons>
          <SubmissionForm desk="helper" personId={person.id} fullName={person.fullName} />
        </>
      ) : (
        <>
          {mayFind ? (
            <SearchForm search={setSearch} pending={answer.isFetching} />
          ) : (
            <Notice>
              <p>
                <Trans>Tài khoản này chưa được tìm người trong sổ dân cư. Hãy nhờ tổ công nghệ số của thôn nhập.</Trans>
              </p>
            </Notice>
          )}
          <Loaded answer={{ ...answer, data: people }}>
            {(rows) => <FoundPeople people={rows} choose={setPerson} />}
          </Loaded>
          <More of={answer} />
        </>
      )}
      <Section title={<Trans>Minh chứng tôi đã nhập</Trans>}>
        <SubmissionList desk="helper" />
      </Section>
    </Page>
  );
}

function FoundPeople({ people, choose }: { people: readonly PersonRow[]; choose: (person: PersonRow) => void }) {
  if (people.length === 0) {
    return (
      <p role="status">
        <Trans>Không tìm thấy ai. Thử gõ ngắn hơn, hoặc bỏ chọn thôn.</Trans>
      </p>
    );
  }
  return (
    <CardList>
      {people.map((person) => (
        <CardItem key={person.id}>
          <p lang="vi">
            {person.fullName} · {person.birthYear ?? '–'} · {person.hamletName}
          </p>
          <Buttons>
            <Button look="secondary" onClick={() => choose(person)}>
              <Trans>Nhập minh chứng</Trans>
              <span className="visually-hidden" lang="vi">
                {' '}
                {person.fullName}
              </span>
            </Button>
          </Buttons>
        </CardItem>
      ))}
    </CardList>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type PeopleSearch, usePeople } from '../../api/people.js';
import type { PersonRow } from '../../api/types.js';
import { useSession } from '../../api/session.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardList } from '../../ui/card.js';
import { Trouble } from '../../ui/notice.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { CardsTogether } from './cards-together.js';
import { PersonItem } from './person-item.js';
import { SearchForm } from './search-form.js';

/** Find people of the register and issue learner cards. */
export function RegisterPage() {
  const { t } = useLingui();
  const session = useSession();
  const [search, setSearch] = useState<PeopleSearch>();
  const [picked, setPicked] = useState<PersonRow[]>([]);
  const answer = usePeople(search);
  const people = answer.data?.pages.flatMap((page) => page.people);
  const mayIssue = session.data?.signedIn === true && session.data.permissions.includes('learner-card:issue');
  return (
    <Page
      wide
      title={t`Sổ dân cư và thẻ học viên`}
      lead={<Trans>Tìm người theo tên rồi cấp thẻ học viên cho người chưa dùng được VNeID.</Trans>}
    >
      <SearchForm search={setSearch} pending={answer.isFetching} />
      {answer.isLoading && <SkeletonLines lines={3} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      <div role="status">
        {people?.length === 0 && (
          <p>
            <Trans>Không tìm thấy ai. Thử gõ ngắn hơn, hoặc bỏ chọn thôn.</Trans>
          </p>
        )}
      </div>
      <CardsTogether picked={picked} clear={() => setPicked([])} />
      {people && people.length > 0 && (
        <CardList>
          {people.map((person) => (
            <PersonItem
              key={person.id}
              person={person}
              mayIssue={mayIssue}
              picked={picked.some(({ id }) => id === person.id)}
              pick={(isPicked) =>
                setPicked((before) => [...before.filter(({ id }) => id !== person.id), ...(isPicked ? [person] : [])])
              }
            />
          ))}
        </CardList>
      )}
      {answer.hasNextPage && (
        <Buttons>
          <Button look="secondary" pending={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            <Trans>Xem thêm</Trans>
          </Button>
        </Buttons>
      )}
    </Page>
  );
}

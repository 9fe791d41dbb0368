import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonSearch } from '../../api/desk-types.js';
import { useFoundPeople } from '../../api/person-records.js';
import { More } from '../../ui/loaded.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { FoundPeopleList } from './found-people-list.js';
import { SearchForm } from './search-form.js';

/** In memory only, so that coming back from a record shows the same list again. A citizen id is not kept. */
const LAST_SEARCH = ['police', 'last-search'];

export function SearchPage() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(() => queries.getQueryData<PersonSearch>(LAST_SEARCH));
  const [before] = useState(asked);
  const [searches, setSearches] = useState(0);
  const answer = useFoundPeople(asked);
  const search = (next: PersonSearch): void => {
    setAsked(next);
    setSearches(searches + 1);
    queries.setQueryData(LAST_SEARCH, next.citizenId ? undefined : next);
    if (next.citizenId) queries.removeQueries({ queryKey: LAST_SEARCH });
  };
  const people = answer.data?.pages.flatMap((page) => page.people);
  return (
    <Page
      wide
      title={t`Tìm người`}
      lead={<Trans>Mỗi lần tìm được ghi lại như một lần xem danh sách, cùng mục đích ở trên.</Trans>}
    >
      <SearchForm before={before} search={search} failure={answer.error} pending={answer.isFetching} />
      {answer.isLoading && <SkeletonLines lines={3} />}
      {people && <FoundPeopleList key={searches} people={people} isNew={searches > 0} hasMore={answer.hasNextPage} />}
      <More of={answer} />
    </Page>
  );
}

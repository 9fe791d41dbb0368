import { Trans, useLingui } from '@lingui/react/macro';
import { useRecordViews } from '../../api/record-views.js';
import type { RecordViews } from '../../api/types.js';
import { formatDateTime } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';

type RecordView = RecordViews['views'][number];

/** Each time an officer opened the record: when, from which office, and for what. */
export function RecordViewsPage() {
  const { t } = useLingui();
  const answer = useRecordViews();
  const views = answer.data?.pages.flatMap((page) => page.views);
  return (
    <Page
      title={t`Ai đã xem hồ sơ của tôi`}
      lead={<Trans>Mỗi lần cán bộ mở hồ sơ học tập của ông bà đều được ghi lại ở đây, kèm lý do.</Trans>}
    >
      {answer.isPending && <SkeletonLines lines={2} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      {views?.length === 0 && (
        <p>
          <Trans>Chưa có ai xem hồ sơ của ông bà.</Trans>
        </p>
      )}
      {views && views.length > 0 && (
        <CardList>
          {views.map((view) => (
            <CardItem key={`${view.at} ${view.purpose} ${view.what}`}>
              <p>
                <strong>{view.officerUnit}</strong> <WhatWasSeen what={view.what} />
              </p>
              <p>
                <Trans>Lý do:</Trans> {view.purpose ?? '–'}
              </p>
              <Small>{formatDateTime(view.at)}</Small>
            </CardItem>
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

/** Opening the record, showing the whole citizen id, and appearing on a list are three sorts of looks. */
function WhatWasSeen({ what }: { what: RecordView['what'] }) {
  switch (what) {
    case 'citizen-id':
      return <Trans>đã xem đủ số định danh của ông bà</Trans>;
    case 'list':
      return <Trans>đã thấy tên ông bà trong một danh sách</Trans>;
    case 'record':
      return <Trans>đã mở hồ sơ của ông bà</Trans>;
  }
}

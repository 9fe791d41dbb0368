import { Trans, useLingui } from '@lingui/react/macro';
import { useRecordViews } from '../../api/record-views.js';
import { formatDateTime } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';

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
            <CardItem key={`${view.at} ${view.purpose}`}>
              <p>
                <strong>{view.officerUnit}</strong>
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

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useContentImportItems } from '../../api/content-imports.js';
import type { ContentImport, ContentImportItem, ItemOutcome } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Mark } from '../../ui/mark.js';
import { Trouble } from '../../ui/notice.js';
import { SkeletonLines } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';

type Wish = ItemOutcome | 'all';

/** The items of one outcome; refused ones first, because they are what there is to do. */
export function ContentImportLedger({ one }: { one: ContentImport }) {
  const { t } = useLingui();
  const [wish, setWish] = useState<Wish>(one.refusedCount > 0 ? 'refused' : 'all');
  const answer = useContentImportItems(one.id, wish);
  const items = answer.data?.pages.flatMap((page) => page.items);
  const options: [Wish, string][] = [
    ['all', t`Tất cả (${one.itemCount})`],
    ['refused', t`Bị từ chối (${one.refusedCount})`],
    ['changed', t`Có thay đổi (${one.changedCount})`],
    ['imported', t`Nguyên vẹn (${one.importedCount})`],
  ];
  return (
    <>
      <SelectField
        name="outcome"
        label={t`Xem các mục`}
        value={wish}
        onChange={({ target }) => setWish(options.find(([value]) => value === target.value)?.[0] ?? wish)}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {answer.isPending && <SkeletonLines lines={2} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      {items && <Items items={items} />}
      {answer.hasNextPage && (
        <Buttons>
          <Button look="secondary" pending={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            <Trans>Xem thêm</Trans>
          </Button>
        </Buttons>
      )}
    </>
  );
}

function Items({ items }: { items: readonly ContentImportItem[] }) {
  const { t, i18n } = useLingui();
  if (items.length === 0) {
    return (
      <p>
        <Trans>Không có mục nào.</Trans>
      </p>
    );
  }
  const isEnglish = i18n.locale === 'en';
  return (
    <StackingTable
      label={t`Kết quả từng mục`}
      rows={items}
      keyOf={({ number }) => String(number)}
      columns={[
        { head: t`Vị trí`, render: (item) => <ItemPlace item={item} /> },
        { head: t`Nội dung`, render: ({ title }) => <span lang="vi">{title || '–'}</span> },
        { head: t`Kết quả`, render: ({ outcome }) => <ItemOutcomeMark outcome={outcome} /> },
        {
          head: t`Ghi chú`,
          render: ({ notes }) =>
            notes.length === 0 ? '–' : notes.map((note) => <div key={note.vi}>{isEnglish ? note.en : note.vi}</div>),
        },
      ]}
    />
  );
}

function ItemPlace({ item: { place } }: { item: ContentImportItem }) {
  const { t } = useLingui();
  const { number } = place;
  const words = {
    line: t`Dòng ${number}`,
    row: t`Dòng ${number}`,
    item: t`Câu ${number}`,
    slide: t`Trang ${number}`,
    paragraph: t`Đoạn ${number}`,
    file: t`Tệp ${number}`,
  };
  return (
    <>
      {words[place.kind]}
      {place.file && <div>{place.file}</div>}
    </>
  );
}

function ItemOutcomeMark({ outcome }: { outcome: ItemOutcome }) {
  switch (outcome) {
    case 'imported':
      return (
        <Mark tone="good">
          <Trans>Nguyên vẹn</Trans>
        </Mark>
      );
    case 'changed':
      return (
        <Mark tone="unclear">
          <Trans>Có thay đổi</Trans>
        </Mark>
      );
    case 'refused':
      return (
        <Mark tone="bad">
          <Trans>Bị từ chối</Trans>
        </Mark>
      );
  }
}

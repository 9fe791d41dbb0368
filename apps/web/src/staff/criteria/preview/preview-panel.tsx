import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCriteriaPreview, useStartPreview } from '../../../api/criteria-previews.js';
import type { CriteriaDraft, CriteriaPreview } from '../../../api/criteria-types.js';
import { formatDateTime, formatNumber } from '../../../i18n/format.js';
import { Button, Buttons } from '../../../ui/button.js';
import { Small } from '../../../ui/card.js';
import { Announcement, Notice, Trouble } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import { PreviewEffects } from './preview-effects.js';

interface PreviewPanelProps {
  draft: CriteriaDraft;
  /** Stores what is on the screen first; false when that failed. */
  beforeStart: () => Promise<boolean>;
  /** What is on the screen is newer than what was previewed. */
  isChanged: boolean;
}

/** How many people would gain, lose or stay, counted over the whole register without deciding anything. */
export function PreviewPanel({ draft, beforeStart, isChanged }: PreviewPanelProps) {
  const start = useStartPreview(draft.id);
  const id = start.data?.id ?? draft.latestPreview?.id ?? null;
  const answer = useCriteriaPreview(id);
  const preview = answer.data;
  useDraftAfter(draft.id, preview?.state);
  const begin = async (): Promise<void> => {
    if (await beforeStart()) start.mutate();
  };
  return (
    <Section title={<Trans>Xem trước tác động</Trans>}>
      <p>
        <Trans>Xem trước đếm trên toàn bộ sổ dân cư. Chưa có gì thay đổi với bất kỳ ai.</Trans>
      </p>
      <StartButton preview={preview} isAsked={start.isPending} begin={() => void begin()} />
      {start.isError && <Trouble error={start.error} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      <Announcement>{preview && <Progress preview={preview} />}</Announcement>
      {preview?.state === 'done' && (
        <>
          <Age preview={preview} isOld={isChanged || draft.latestPreview?.isCurrent === false} />
          <PreviewEffects preview={preview} />
        </>
      )}
    </Section>
  );
}

interface StartButtonProps {
  preview: CriteriaPreview | undefined;
  isAsked: boolean;
  begin: () => void;
}

function StartButton({ preview, isAsked, begin }: StartButtonProps) {
  const isUnderWay = preview?.state === 'waiting' || preview?.state === 'running';
  return (
    <Buttons>
      <Button look="secondary" pending={isAsked || isUnderWay} onClick={begin}>
        {preview ? <Trans>Xem trước lại</Trans> : <Trans>Xem trước</Trans>}
      </Button>
    </Buttons>
  );
}

/** Once a preview is over, the draft knows what it would take away. */
function useDraftAfter(draftId: string, state: CriteriaPreview['state'] | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (state === 'done') void queries.invalidateQueries({ queryKey: ['criteria', 'draft', draftId] });
  }, [queries, draftId, state]);
}

function Progress({ preview }: { preview: CriteriaPreview }) {
  const { t } = useLingui();
  const done = formatNumber(preview.checkedCount);
  const total = formatNumber(preview.totalCount);
  switch (preview.state) {
    case 'waiting':
      return <p>{t`Đang chờ đến lượt…`}</p>;
    case 'running':
      return (
        <ProgressBar
          done={preview.checkedCount}
          total={preview.totalCount}
          label={
            <Trans>
              Đã đếm {done} trên {total} người
            </Trans>
          }
        />
      );
    case 'failed':
      return (
        <Notice tone="bad">
          <p>
            <Trans>Lần xem trước này không xong. Bản nháp vẫn còn nguyên. Hãy bấm «Xem trước lại».</Trans>
          </p>
        </Notice>
      );
    case 'done':
      return null;
  }
}

function Age({ preview, isOld }: { preview: CriteriaPreview; isOld: boolean }) {
  const when = preview.finishedAt ? formatDateTime(preview.finishedAt) : '';
  if (isOld) {
    return (
      <Notice tone="careful">
        <p>
          <Trans>Số liệu này là của bản trước khi sửa. Hãy bấm «Xem trước lại» để có số của bản đang viết.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Small>
      <Trans>Đếm xong ngày {when}.</Trans>
    </Small>
  );
}

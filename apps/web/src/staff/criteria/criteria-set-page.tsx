import { Trans, useLingui } from '@lingui/react/macro';
import { useCriteriaSet, useNewDraft } from '../../api/criteria.js';
import type { CriteriaSet } from '../../api/criteria-types.js';
import { formatDate, formatDateTime } from '../../i18n/format.js';
import { useNavigate, useParams } from '../../router.js';
import { Button, ButtonAnchor, Buttons } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { useTargetGroupName } from '../../ui/names.js';
import { Trouble } from '../../ui/notice.js';
import { Page, PageSkeleton, Section } from '../../ui/page.js';
import styles from './editor/editor.module.css';
import { useBasisNames, useCombiningNames, useSetStateNames } from './names.js';
import { WordsList } from './words-list.js';

/** One criteria set as it judges, or judged: its text never changes. */
export function CriteriaSetPage() {
  const { t } = useLingui();
  const { setId = '' } = useParams();
  const answer = useCriteriaSet(setId);
  const back = { to: '/quan-tri/tieu-chi', label: t`Các bộ tiêu chí` };
  if (answer.isPending) return <PageSkeleton />;
  if (answer.isError) {
    return (
      <Page wide title={t`Bộ tiêu chí`} back={back}>
        <Trouble error={answer.error} retry={() => void answer.refetch()} />
      </Page>
    );
  }
  return (
    <Page wide title={answer.data.title} titleLang="vi" back={back}>
      <SetFacts set={answer.data} />
      <Section title={<Trans>Nội dung</Trans>}>
        <WordsList words={answer.data.words} />
      </Section>
      <NextVersion set={answer.data} />
      <SetAsJson set={answer.data} />
    </Page>
  );
}

function SetFacts({ set }: { set: CriteriaSet }) {
  const { t } = useLingui();
  const groupName = useTargetGroupName();
  const states = useSetStateNames();
  const combining = useCombiningNames();
  const basis = useBasisNames();
  const shipped = t`Có sẵn trong hệ thống`;
  const tone = { coming: 'unclear', 'in-force': 'good', replaced: 'open' } as const;
  const approval = [set.approvedBy ?? shipped, set.approvedAt && formatDateTime(set.approvedAt)].filter(Boolean);
  return (
    <Facts
      rows={[
        [<Trans>Trạng thái</Trans>, <Mark tone={tone[set.state]}>{states[set.state]}</Mark>],
        [<Trans>Nhóm đối tượng</Trans>, groupName(set.targetGroup)],
        [<Trans>Phiên bản</Trans>, set.version],
        [<Trans>Áp dụng từ ngày</Trans>, formatDate(set.inForceFrom)],
        [<Trans>Khi một người thuộc nhiều nhóm</Trans>, combining[set.combining]],
        [<Trans>Căn cứ</Trans>, [basis[set.basis.kind], set.basis.note].filter(Boolean).join('. ')],
        [<Trans>Người viết</Trans>, set.author ?? shipped],
        [<Trans>Người duyệt</Trans>, approval.join(', ')],
      ]}
    />
  );
}

function NextVersion({ set }: { set: CriteriaSet }) {
  const navigate = useNavigate();
  const begin = useNewDraft();
  return (
    <>
      <Buttons>
        <Button
          pending={begin.isPending}
          onClick={() =>
            begin.mutate(
              { targetGroup: set.targetGroup, fromSetId: set.id },
              { onSuccess: ({ id }) => void navigate(`/quan-tri/tieu-chi/ban-nhap/${id}`) },
            )
          }
        >
          <Trans>Viết phiên bản tiếp theo từ bộ này</Trans>
        </Button>
      </Buttons>
      {begin.isError && <Trouble error={begin.error} />}
    </>
  );
}

function SetAsJson({ set }: { set: CriteriaSet }) {
  const text = JSON.stringify(set.document, null, 2);
  return (
    <details className={styles.json}>
      <summary>
        <Trans>Xem dạng JSON</Trans>
      </summary>
      <div className={styles.jsonBody}>
        <pre className={styles.code}>{text}</pre>
        <Buttons>
          <ButtonAnchor
            look="quiet"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
            download={`bo-tieu-chi-${set.targetGroup}-v${set.version}.json`}
          >
            <Trans>Tải tệp JSON</Trans>
          </ButtonAnchor>
        </Buttons>
      </div>
    </details>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { TARGET_GROUPS } from '@hvs/contracts';
import { useCriteriaSets, useNewDraft } from '../../api/criteria.js';
import type { CriteriaDraftCard, CriteriaSetCard, CriteriaSets, TargetGroup } from '../../api/criteria-types.js';
import { formatDate, formatDateTime } from '../../i18n/format.js';
import { Link, useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Mark } from '../../ui/mark.js';
import { useTargetGroupName } from '../../ui/names.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import styles from './criteria.module.css';
import { useBasisNames, useDraftStateNames, useSetStateNames } from './names.js';

/** The criteria of every target group: what is in force, what comes, what was, and what is being written. */
export function CriteriaPage() {
  const { t } = useLingui();
  const answer = useCriteriaSets();
  return (
    <Page
      wide
      title={t`Bộ tiêu chí phổ cập`}
      lead={
        <Trans>
          Mỗi nhóm đối tượng có bộ tiêu chí riêng. Một người viết, người khác duyệt; bộ đã duyệt không bao giờ bị sửa,
          chỉ được thay bằng phiên bản sau.
        </Trans>
      }
    >
      <Loaded answer={answer}>{(found) => <Groups found={found} />}</Loaded>
    </Page>
  );
}

function Groups({ found }: { found: CriteriaSets }) {
  const groupName = useTargetGroupName();
  return (
    <div className={styles.groups}>
      {TARGET_GROUPS.map((group) => (
        <Section key={group} title={groupName(group)}>
          <Group
            group={group}
            sets={found.sets.filter((one) => one.targetGroup === group)}
            drafts={found.drafts.filter((one) => one.targetGroup === group)}
          />
        </Section>
      ))}
    </div>
  );
}

interface GroupProps {
  group: TargetGroup;
  sets: readonly CriteriaSetCard[];
  drafts: readonly CriteriaDraftCard[];
}

function Group({ group, sets, drafts }: GroupProps) {
  const navigate = useNavigate();
  const begin = useNewDraft();
  const newest = sets[0];
  const start = (fromSetId?: string): void =>
    begin.mutate(
      { targetGroup: group, ...(fromSetId ? { fromSetId } : {}) },
      { onSuccess: ({ id }) => void navigate(`/quan-tri/tieu-chi/ban-nhap/${id}`) },
    );
  const groupName = useTargetGroupName()(group);
  return (
    <>
      {sets.length + drafts.length === 0 && (
        <p>
          <Trans>Nhóm này chưa có bộ tiêu chí nên chưa ai được xét theo nhóm này.</Trans>
        </p>
      )}
      <CardList>
        {sets.filter(judges).map((set) => (
          <SetItem key={set.id} set={set} />
        ))}
        {drafts.map((draft) => (
          <DraftItem key={draft.id} draft={draft} />
        ))}
        {sets
          .filter((set) => !judges(set))
          .map((set) => (
            <SetItem key={set.id} set={set} />
          ))}
      </CardList>
      <Buttons>
        {newest && (
          <Button look="secondary" pending={begin.isPending} onClick={() => start(newest.id)}>
            <Trans>Viết phiên bản tiếp theo</Trans>
            <span className="visually-hidden"> ({groupName})</span>
          </Button>
        )}
        <Button look={newest ? 'quiet' : 'secondary'} pending={begin.isPending} onClick={() => start()}>
          <Trans>Viết bộ mới từ đầu</Trans>
          <span className="visually-hidden"> ({groupName})</span>
        </Button>
      </Buttons>
      {begin.isError && <Trouble error={begin.error} />}
    </>
  );
}

/** In force or coming: these stand before the drafts, the others after them. */
const judges = ({ state }: CriteriaSetCard): boolean => state !== 'replaced';

function SetItem({ set }: { set: CriteriaSetCard }) {
  const states = useSetStateNames();
  const basis = useBasisNames();
  const { version } = set;
  const day = formatDate(set.inForceFrom);
  const basisName = basis[set.basis.kind];
  const tone = { coming: 'unclear', 'in-force': 'good', replaced: 'open' } as const;
  return (
    <CardItem>
      <div className={styles.line}>
        <h3>
          <Link to={`/quan-tri/tieu-chi/${set.id}`}>{set.title}</Link>
        </h3>
        <Mark tone={tone[set.state]}>{states[set.state]}</Mark>
      </div>
      <Small>
        <Trans>
          Phiên bản {version} · Áp dụng từ {day} · Căn cứ: {basisName}
        </Trans>
      </Small>
    </CardItem>
  );
}

function DraftItem({ draft }: { draft: CriteriaDraftCard }) {
  const states = useDraftStateNames();
  const who = draft.changedBy;
  const when = formatDateTime(draft.changedAt);
  return (
    <CardItem>
      <div className={styles.line}>
        <h3>
          <Link to={`/quan-tri/tieu-chi/ban-nhap/${draft.id}`}>
            <Trans>Bản nháp:</Trans> {draft.title}
          </Link>
        </h3>
        {draft.isEmpty ? (
          <Mark tone="open">
            <Trans>Còn trống</Trans>
          </Mark>
        ) : (
          <Mark tone="unclear">{states[draft.state]}</Mark>
        )}
      </div>
      <Small>
        {who ? (
          <Trans>
            {who} sửa ngày {when}
          </Trans>
        ) : (
          <Trans>Có sẵn trong hệ thống, chờ điền theo văn bản chính thức</Trans>
        )}
      </Small>
    </CardItem>
  );
}

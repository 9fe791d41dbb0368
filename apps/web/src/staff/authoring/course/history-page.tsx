import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { draftKey, savePart, useFormerContent, usePartHistory } from '../../../api/authoring.js';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { type PartName, readPartName } from '@hvs/contracts';
import { Link, useNavigate, useParams } from '../../../router.js';
import { Button, Buttons } from '../../../ui/button.js';
import { Loaded } from '../../../ui/loaded.js';
import { Moment } from '../../../ui/moment.js';
import { Trouble } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { Changes } from './changes.js';
import { pageOfPart } from './course-addresses.js';
import styles from './course.module.css';
import { DraftPage } from './draft-page.js';

/** Everything that was saved of a part, and the way back to any of it. */
export function HistoryPage() {
  const { t } = useLingui();
  const { part = '' } = useParams();
  const name = readPartName(part);
  return (
    <DraftPage title={() => t`Lịch sử các lần lưu`}>
      {(draft) => (name ? <History draft={draft} part={part as PartName} /> : null)}
    </DraftPage>
  );
}

function History({ draft, part }: { draft: CourseDraft; part: PartName }) {
  const history = usePartHistory(draft.courseId, part);
  const current = draft.parts.find((each) => each.part === part);
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <>
      <p>
        <Link to={pageOfPart(draft.courseId, part)}>
          <Trans>Quay lại trang đang viết</Trans>
        </Link>
      </p>
      <Loaded answer={history}>
        {({ revisions }) => (
          <ol role="list" className={styles.order}>
            {revisions.map(({ revision, updatedAt, updatedByName }) => (
              <li key={revision}>
                <span className={styles.orderBody}>
                  <Moment value={updatedAt} />
                  <small>{updatedByName}</small>
                </span>
                {revision === current?.revision ? (
                  <strong>
                    <Trans>Bản đang dùng</Trans>
                  </strong>
                ) : (
                  <Button look="secondary" aria-expanded={chosen === revision} onClick={() => setChosen(revision)}>
                    <Trans>Xem</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      {chosen !== null && current && (
        <Former key={chosen} draft={draft} part={part} revision={chosen} current={current} />
      )}
    </>
  );
}

interface FormerProps {
  draft: CourseDraft;
  part: PartName;
  revision: number;
  current: { revision: number; content: object };
}

function Former({ draft, part, revision, current }: FormerProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const former = useFormerContent(draft.courseId, part, revision);
  const restore = useMutation({
    mutationFn: (content: object) => savePart(draft.courseId, part, { basedOn: current.revision, content }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: draftKey(draft.courseId) });
      await navigate(pageOfPart(draft.courseId, part));
    },
  });
  return (
    <Section title={<Trans>Bản cũ khác bản đang dùng ở đâu</Trans>}>
      <Loaded answer={former}>
        {({ content }) => (
          <>
            <Changes before={content} after={current.content} beforeName={t`Bản cũ`} afterName={t`Bản đang dùng`} />
            {restore.isError && <Trouble error={restore.error} />}
            <Buttons>
              <Button pending={restore.isPending} onClick={() => restore.mutate(content)}>
                <Trans>Lấy lại bản cũ này</Trans>
              </Button>
            </Buttons>
            <p>
              <Trans>Bản đang dùng vẫn nằm trong lịch sử, nên lúc nào cũng quay lại được.</Trans>
            </p>
          </>
        )}
      </Loaded>
    </Section>
  );
}

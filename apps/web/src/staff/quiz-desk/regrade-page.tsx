import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  type Regrade,
  type RegradedPerson,
  useApplyRegrade,
  useRegrade,
  useRegradedPeople,
} from '../../api/quiz-desk.js';
import { formatNumber } from '../../i18n/format.js';
import { useParams } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Done } from '../../ui/done.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Mark } from '../../ui/mark.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { RegradeStateMark } from './regrades-page.js';

/** One regrade: who gains or loses, and the second look before it is done. */
export function RegradePage() {
  const { t } = useLingui();
  const { regradeId = '' } = useParams();
  const regrade = useRegrade(regradeId);
  return (
    <Page wide title={t`Lượt chấm lại`} back={{ to: '/bien-soan/cham-lai', label: t`Chấm lại câu hỏi lỗi` }}>
      <Loaded answer={regrade}>{(shown) => <Whole regrade={shown} />}</Loaded>
    </Page>
  );
}

function Whole({ regrade }: { regrade: Regrade }) {
  const { questionText, courseTitle, version, reason, attempts, changed, gained, lost, state } = regrade;
  return (
    <>
      <Facts
        rows={[
          [<Trans>Câu hỏi</Trans>, <span lang="vi">{questionText}</span>],
          [
            <Trans>Khóa học</Trans>,
            <Trans>
              {courseTitle}, bản {version}
            </Trans>,
          ],
          [<Trans>Cách sửa</Trans>, <RemedyWords kind={regrade.remedyKind} />],
          [<Trans>Lý do</Trans>, <span lang="vi">{reason}</span>],
          [<Trans>Số bài có câu này</Trans>, formatNumber(attempts)],
          [<Trans>Đổi điểm</Trans>, formatNumber(changed)],
          [<Trans>Thành đạt</Trans>, formatNumber(gained)],
          [<Trans>Không còn đạt</Trans>, formatNumber(lost)],
          [<Trans>Trạng thái</Trans>, <RegradeStateMark state={state} />],
        ]}
      />
      {state === 'previewed' && <Confirm regrade={regrade} />}
      {state === 'done' && (
        <Done>
          <p>
            <Trans>Đã chấm lại. Những người bị ảnh hưởng được báo trong phần thông báo.</Trans>
          </p>
        </Done>
      )}
      <Section title={<Trans>Ai được, ai mất</Trans>}>
        <People regrade={regrade} />
      </Section>
    </>
  );
}

function RemedyWords({ kind }: { kind: Regrade['remedyKind'] }) {
  if (kind === 'dropped') return <Trans>Bỏ câu này khỏi bài</Trans>;
  return kind === 'also-right' ? <Trans>Thêm một đáp án đúng</Trans> : <Trans>Mọi người đều đúng câu này</Trans>;
}

function Confirm({ regrade: { regradeId, gained, lost } }: { regrade: Regrade }) {
  const applying = useApplyRegrade(regradeId);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Buttons>
        <Button onClick={() => setAsking(true)}>
          <Trans>Chấm lại…</Trans>
        </Button>
      </Buttons>
    );
  }
  return (
    <Card strong>
      <p>
        <Trans>
          {gained} người sẽ thành đạt, {lost} người sẽ không còn đạt. Minh chứng được sửa theo và mọi người liên quan
          được báo. Việc này không lùi lại được, chỉ có thể chấm lại lần nữa.
        </Trans>
      </p>
      {applying.isError && <Trouble error={applying.error} />}
      <Buttons>
        <Button pending={applying.isPending} onClick={() => applying.mutate()}>
          <Trans>Đồng ý chấm lại</Trans>
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          <Trans>Thôi, chưa chấm lại</Trans>
        </Button>
      </Buttons>
    </Card>
  );
}

function People({ regrade: { regradeId, state } }: { regrade: Regrade }) {
  const { t } = useLingui();
  const people = useRegradedPeople(regradeId, state);
  const rows = people.data?.pages.flatMap((page) => page.people);
  return (
    <>
      <Loaded answer={{ ...people, data: rows }}>
        {(shown) =>
          shown.length === 0 ? (
            <p role="status">
              <Trans>Không ai bị thay đổi kết quả.</Trans>
            </p>
          ) : (
            <StackingTable
              label={t`Người bị thay đổi kết quả`}
              rows={shown}
              keyOf={({ attemptId }) => attemptId}
              columns={[
                {
                  head: t`Người học`,
                  render: ({ fullName, birthYear, hamletName }) => (
                    <span lang="vi">{`${fullName} (${birthYear}), ${hamletName}`}</span>
                  ),
                },
                { head: t`Trước`, render: ({ scoreBefore }) => `${scoreBefore}%`, numeric: true },
                { head: t`Sau`, render: ({ scoreAfter }) => `${scoreAfter}%`, numeric: true },
                { head: t`Kết quả`, render: (person) => <Turn person={person} /> },
              ]}
            />
          )
        }
      </Loaded>
      <More of={people} />
    </>
  );
}

function Turn({ person: { passedBefore, passedAfter } }: { person: RegradedPerson }) {
  if (passedBefore === passedAfter) return passedAfter ? <Trans>Vẫn đạt</Trans> : <Trans>Vẫn chưa đạt</Trans>;
  return (
    <Mark tone={passedAfter ? 'good' : 'bad'}>
      {passedAfter ? <Trans>Thành đạt</Trans> : <Trans>Không còn đạt</Trans>}
    </Mark>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useObjections } from '../../api/objections.js';
import type { Objection } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { Trouble } from '../../ui/notice.js';
import { Page, SkeletonLines } from '../../ui/page.js';

/** What I objected to, until when an answer is due, and what was answered. */
export function ObjectionsPage() {
  const { t } = useLingui();
  const answer = useObjections();
  const objections = answer.data?.objections;
  return (
    <Page
      title={t`Điều tôi đã hỏi lại`}
      lead={<Trans>Ông bà có quyền hỏi lại về kết quả xét và minh chứng của mình. Xã phải trả lời đúng hạn.</Trans>}
      back={{ to: '/toi-con-thieu-gi', label: t`Tôi còn thiếu gì` }}
    >
      {answer.isPending && <SkeletonLines lines={2} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      {objections?.length === 0 && (
        <p>
          <Trans>Ông bà chưa hỏi lại điều gì. Bấm «Tôi thấy chưa đúng» ở trang «Tôi còn thiếu gì» để hỏi.</Trans>
        </p>
      )}
      {objections && objections.length > 0 && (
        <CardList>
          {objections.map((objection) => (
            <ObjectionItem key={objection.id} objection={objection} />
          ))}
        </CardList>
      )}
    </Page>
  );
}

function ObjectionItem({ objection }: { objection: Objection }) {
  const { about, text, raisedAt, answer, answeredAt, answerDueOn } = objection;
  return (
    <CardItem>
      <h2>
        {about.label} <State objection={objection} />
      </h2>
      <p>«{text}»</p>
      {answer !== null && answeredAt ? (
        <p>
          <strong>
            <Trans>Xã trả lời ngày {formatDate(answeredAt)}:</Trans>
          </strong>{' '}
          {answer}
        </p>
      ) : (
        <p>
          <Trans>Chậm nhất ngày {formatDate(answerDueOn)} ông bà sẽ có câu trả lời.</Trans>
        </p>
      )}
      <Small>
        <Trans>Gửi ngày {formatDate(raisedAt)}</Trans>
      </Small>
    </CardItem>
  );
}

function State({ objection: { state, outcome } }: { objection: Objection }) {
  if (state === 'open') {
    return (
      <Mark tone="open">
        <Trans>Đang xem lại</Trans>
      </Mark>
    );
  }
  return outcome === 'upheld' ? (
    <Mark tone="good">
      <Trans>Ông bà hỏi đúng</Trans>
    </Mark>
  ) : (
    <Mark tone="unclear">
      <Trans>Kết quả được giữ</Trans>
    </Mark>
  );
}

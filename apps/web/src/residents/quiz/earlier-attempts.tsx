import { Trans } from '@lingui/react/macro';
import type { QuizStanding } from '../../api/types.js';
import { Link } from '../../router.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';

type OwnAttempt = QuizStanding['attempts'][number];

/** Attempts that were handed in, each with the way to its result. */
export function EarlierAttempts({ attempts }: { attempts: readonly OwnAttempt[] }) {
  const done = attempts.filter(({ state }) => state !== 'open');
  if (done.length === 0) return null;
  return (
    <Section title={<Trans>Các lượt đã làm</Trans>}>
      <CardList>
        {done.map((attempt) => (
          <CardItem key={attempt.attemptId}>
            <Link to={`/kiem-tra/${attempt.attemptId}`}>
              <Trans>Lượt {attempt.number}</Trans>
            </Link>
            <div>
              <AttemptMark attempt={attempt} />
            </div>
            <Small>
              {attempt.submittedAt && <Moment value={attempt.submittedAt} />}
              {attempt.place && (
                <>
                  {' · '}
                  <Trans>có giám sát tại {attempt.place}</Trans>
                </>
              )}
            </Small>
          </CardItem>
        ))}
      </CardList>
    </Section>
  );
}

function AttemptMark({ attempt: { state, passed, scorePercent } }: { attempt: OwnAttempt }) {
  if (state === 'waiting') {
    return (
      <Mark tone="unclear">
        <Trans>Chờ giảng viên chấm</Trans>
      </Mark>
    );
  }
  return passed ? (
    <Mark tone="good">
      <Trans>Đạt, {scorePercent}%</Trans>
    </Mark>
  ) : (
    <Mark tone="bad">
      <Trans>Chưa đạt, {scorePercent}%</Trans>
    </Mark>
  );
}

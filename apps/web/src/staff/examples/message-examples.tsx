import { Trans } from '@lingui/react/macro';
import { NoAnswer } from '../../api/problem.js';
import { OutcomeMark, Mark } from '../../ui/mark.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { ProgressBar } from '../../ui/progress-bar.js';

/** What a page says: notices of each tone, trouble, short states and progress. */
export function MessageExamples() {
  return (
    <Section title={<Trans>Lời báo và trạng thái</Trans>}>
      <Notice>
        <p>
          <Trans>Một điều nên biết.</Trans>
        </p>
      </Notice>
      <Notice tone="good">
        <p>
          <Trans>Đã lưu xong.</Trans>
        </p>
      </Notice>
      <Notice tone="careful">
        <p>
          <Trans>Cần để ý trước khi làm tiếp.</Trans>
        </p>
      </Notice>
      <Trouble error={new NoAnswer()} retry={() => undefined} />
      <p>
        <OutcomeMark outcome="met" /> <OutcomeMark outcome="not-met" /> <OutcomeMark outcome="cannot-tell" />{' '}
        <Mark tone="bad">
          <Trans>Chưa đúng</Trans>
        </Mark>
      </p>
      <ProgressBar done={0} total={8} label={<Trans>Chưa bắt đầu</Trans>} />
      <ProgressBar done={3} total={8} label={<Trans>Đang học dở</Trans>} />
      <ProgressBar done={8} total={8} label={<Trans>Đã học xong</Trans>} />
    </Section>
  );
}

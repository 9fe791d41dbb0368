import { Trans } from '@lingui/react/macro';
import { questionKindName } from '@hvs/contracts';
import type { QuestionCard, QuestionFlag } from '../../api/questions.js';
import { inLanguage } from '../../i18n/format.js';
import { Mark } from '../../ui/mark.js';

export const kindName = (kind: QuestionCard['kind']): string => inLanguage(questionKindName(kind));

export function DifficultyName({ difficulty }: { difficulty: QuestionCard['difficulty'] }) {
  if (difficulty === 1) return <Trans>Dễ</Trans>;
  if (difficulty === 2) return <Trans>Vừa</Trans>;
  return difficulty === 3 ? <Trans>Khó</Trans> : <>–</>;
}

/** What the figures say against a question, in a few words. */
export function FlagMark({ flag }: { flag: QuestionFlag }) {
  return (
    <Mark tone="unclear">
      <FlagWords flag={flag} />
    </Mark>
  );
}

function FlagWords({ flag }: { flag: QuestionFlag }) {
  switch (flag) {
    case 'hardly-anyone-right':
      return <Trans>Dưới 25% trả lời đúng</Trans>;
    case 'does-not-discriminate':
      return <Trans>Người giỏi cũng hay sai</Trans>;
    case 'wrong-option-preferred':
      return <Trans>Ý sai được chọn nhiều hơn ý đúng</Trans>;
    case 'option-never-chosen':
      return <Trans>Có ý không ai chọn</Trans>;
  }
}

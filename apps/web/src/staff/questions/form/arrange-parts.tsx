import { useLingui } from '@lingui/react/macro';
import type { QuestionOf } from '@hvs/contracts';
import { TextAt } from './fields.js';
import { freshKey } from './keys.js';
import { ListEditor } from './list-editor.js';

interface Part<Kind extends 'matching' | 'ordering'> {
  question: QuestionOf<Kind>;
  set: (question: QuestionOf<Kind>) => void;
}

export function OrderingPart({ question, set }: Part<'ordering'>) {
  const { t } = useLingui();
  return (
    <ListEditor
      path="items"
      ordered
      legend={t`Các bước, theo đúng thứ tự`}
      hint={t`Viết theo thứ tự đúng; khi làm bài, thứ tự được xáo trộn.`}
      one={t`Bước`}
      addLabel={t`Thêm bước`}
      items={question.items}
      change={(items) => set({ ...question, items })}
      add={() => ({ key: freshKey(question.items), text: '' })}
      render={(item, setItem, index) => (
        <TextAt
          path={`items[${index}].text`}
          label={t`Chữ`}
          value={item.text}
          set={(text) => setItem({ ...item, text })}
        />
      )}
    />
  );
}

export function MatchingPart({ question, set }: Part<'matching'>) {
  const { t } = useLingui();
  const distractors = question.distractors ?? [];
  const taken = [...question.pairs, ...distractors];
  return (
    <>
      <ListEditor
        path="pairs"
        legend={t`Các cặp`}
        one={t`Cặp`}
        addLabel={t`Thêm cặp`}
        items={question.pairs}
        change={(pairs) => set({ ...question, pairs })}
        add={() => ({ key: freshKey(taken), left: '', right: '' })}
        render={(pair, setPair, index) => (
          <>
            <TextAt
              path={`pairs[${index}].text`}
              label={t`Vế trái`}
              value={pair.left}
              set={(left) => setPair({ ...pair, left })}
            />
            <TextAt
              path={`rightSides[${index}].text`}
              label={t`Vế phải`}
              value={pair.right}
              set={(right) => setPair({ ...pair, right })}
            />
          </>
        )}
      />
      <ListEditor
        path="distractors"
        legend={t`Vế phải thừa (không bắt buộc)`}
        hint={t`Những ý không ghép được với dòng nào, để câu hỏi khó hơn.`}
        one={t`Ý thừa`}
        addLabel={t`Thêm ý thừa`}
        items={distractors}
        change={(next) => set({ ...question, distractors: next.length > 0 ? next : undefined })}
        add={() => ({ key: freshKey(taken), text: '' })}
        render={(item, setItem, index) => (
          <TextAt
            path={`rightSides[${question.pairs.length + index}].text`}
            label={t`Chữ`}
            value={item.text}
            set={(text) => setItem({ ...item, text })}
          />
        )}
      />
    </>
  );
}

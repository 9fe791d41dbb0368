import { Trans, useLingui } from '@lingui/react/macro';
import type { QuestionOf, ScenarioNode } from '@hvs/contracts';
import { SelectField } from '../../../ui/field.js';
import { Notice } from '../../../ui/notice.js';
import { TextAt, WordsAt } from './fields.js';
import { useFieldAt } from './form-tools.js';
import { freshKey } from './keys.js';
import { ListEditor } from './list-editor.js';
import { waysOf } from './scenario-ways.js';

type Scenario = QuestionOf<'scenario'>;

/** A talk with branches: what is said, how the learner may reply, and where each reply leads. */
export function ScenarioPart({ question, set }: { question: Scenario; set: (question: Scenario) => void }) {
  const { t } = useLingui();
  const { nodes } = question;
  return (
    <>
      <NodeChoice
        path="start"
        label={t`Câu chuyện bắt đầu ở`}
        nodes={nodes}
        value={question.start}
        set={(start) => set({ ...question, start })}
      />
      <ListEditor<ScenarioNode>
        path="nodes"
        legend={t`Các màn của câu chuyện`}
        one={t`Màn`}
        addLabel={t`Thêm màn`}
        items={nodes}
        change={(next) => set({ ...question, nodes: next })}
        add={() => ({ key: freshKey(nodes), text: '', choices: [] })}
        render={(node, setNode, index) => <NodeFields node={node} nodes={nodes} index={index} set={setNode} />}
      />
      <Ways question={question} />
    </>
  );
}

interface NodeFieldsProps {
  node: ScenarioNode;
  nodes: readonly ScenarioNode[];
  index: number;
  set: (node: ScenarioNode) => void;
}

function NodeFields({ node, nodes, index, set }: NodeFieldsProps) {
  const { t } = useLingui();
  const { name, error } = useFieldAt(`nodes[${index}]`);
  return (
    <>
      <TextAt
        path={`nodes[${index}].speaker`}
        label={t`Ai nói (không bắt buộc)`}
        value={node.speaker ?? ''}
        set={(speaker) => set({ ...node, speaker: speaker === '' ? undefined : speaker })}
      />
      <WordsAt
        path={`nodes[${index}].text`}
        label={t`Nói gì`}
        value={node.text}
        set={(text) => set({ ...node, text })}
      />
      <SelectField
        label={t`Sau đó`}
        name={name}
        error={error}
        value={node.ending ?? ''}
        onChange={({ target: { value } }) =>
          set({
            ...node,
            ending: value === '' ? undefined : (value as 'good' | 'bad'),
            ...(value ? { choices: [] } : {}),
          })
        }
      >
        <option value="">{t`Người học chọn cách đáp lại`}</option>
        <option value="good">{t`Kết thúc tốt`}</option>
        <option value="bad">{t`Kết thúc xấu`}</option>
      </SelectField>
      {!node.ending && <Replies node={node} nodes={nodes} index={index} set={set} />}
    </>
  );
}

/** What the learner may say, and where each leads. */
function Replies({ node, nodes, index, set }: NodeFieldsProps) {
  const { t } = useLingui();
  return (
    <ListEditor
      path={`nodes[${index}].choices`}
      legend={t`Các cách đáp lại`}
      one={t`Đáp lại`}
      addLabel={t`Thêm cách đáp lại`}
      items={node.choices}
      change={(choices) => set({ ...node, choices })}
      add={() => ({ key: freshKey(node.choices), text: '', next: '' })}
      render={(choice, setChoice, place) => (
        <>
          <TextAt
            path={`nodes[${index}].choices[${place}].text`}
            label={t`Lời đáp`}
            value={choice.text}
            set={(text) => setChoice({ ...choice, text })}
          />
          <NodeChoice
            path={`nodes[${index}].choices[${place}].next`}
            label={t`Dẫn đến`}
            nodes={nodes}
            value={choice.next}
            set={(next) => setChoice({ ...choice, next })}
          />
        </>
      )}
    />
  );
}

interface NodeChoiceProps {
  path: string;
  label: string;
  nodes: readonly ScenarioNode[];
  value: string;
  set: (key: string) => void;
}

const WORDS_SHOWN = 40;

function NodeChoice({ path, label, nodes, value, set }: NodeChoiceProps) {
  const { t } = useLingui();
  const { name, error } = useFieldAt(path);
  return (
    <SelectField label={label} name={name} error={error} value={value} onChange={({ target }) => set(target.value)}>
      <option value="">{t`Hãy chọn…`}</option>
      {nodes.map((node, index) => (
        <option key={node.key} value={node.key}>
          {t`Màn ${index + 1}`}: {node.text.slice(0, WORDS_SHOWN)}
        </option>
      ))}
    </SelectField>
  );
}

/** Whether every way leads somewhere, in words. */
function Ways({ question }: { question: Scenario }) {
  const { unreached, endless, goodEnds, badEnds } = waysOf(question);
  const places = (keys: readonly string[]): string =>
    keys.map((key) => question.nodes.findIndex((node) => node.key === key) + 1).join(', ');
  if (question.nodes.length === 0) return null;
  const isSound = unreached.length === 0 && endless.length === 0 && goodEnds > 0 && badEnds > 0;
  return (
    <Notice tone={isSound ? 'good' : 'careful'}>
      <p>
        <Trans>
          Đi thử mọi đường: đến được {goodEnds} kết thúc tốt và {badEnds} kết thúc xấu.
        </Trans>
      </p>
      {badEnds === 0 && (
        <p>
          <Trans>Chưa có kết thúc xấu, nên trả lời thế nào cũng đúng.</Trans>
        </p>
      )}
      {unreached.length > 0 && (
        <p>
          <Trans>Không có đường nào dẫn đến màn {places(unreached)}.</Trans>
        </p>
      )}
      {endless.length > 0 && (
        <p>
          <Trans>Từ màn {places(endless)} đi mãi không đến kết thúc nào.</Trans>
        </p>
      )}
    </Notice>
  );
}

import { numbered } from './numbered.js';
import type { Answer, ScenarioNode, ScenarioQuestion } from './question.js';
import { decided, defineQuestionKind, listProblems, type QuestionProblem } from './question-kind.js';

const MOST_NODES = 40;

export const scenario = defineQuestionKind({
  kind: 'scenario',
  name: { vi: 'Tình huống rẽ nhánh', en: 'A talk with branches' },
  problems: (question) => scenarioProblems(question),
  choices: () => [],
  face: ({ start, nodes }) => ({
    scenario: {
      start,
      nodes: nodes.map(({ key, speaker, text, choices }) => ({ key, ...(speaker ? { speaker } : {}), text, choices })),
    },
  }),
  accepts: (question, answer) => walk(question, answer) !== undefined,
  verdict: (question, answer) => decided(answer.length > 0 && walk(question, answer)?.ending === 'good'),
  solution: (question) => {
    const answer = pathToGood(question);
    return { answer, words: wordsOf(question, answer) };
  },
  words: wordsOf,
});

/** The node an answer leads to, or nothing when a step is not one of the talk. */
function walk({ start, nodes }: ScenarioQuestion, answer: Answer): ScenarioNode | undefined {
  let node = nodes.find(({ key }) => key === start);
  for (const step of answer) {
    const choice = node?.choices.find(({ key }) => `${node?.key}.${key}` === step);
    node = choice && nodes.find(({ key }) => key === choice.next);
  }
  return node;
}

/** The shortest way to a good ending; empty when there is none. */
function pathToGood({ start, nodes }: ScenarioQuestion): string[] {
  const ways = new Map<string, string[]>([[start, []]]);
  for (const [key, way] of ways) {
    const node = nodes.find((each) => each.key === key);
    if (node?.ending === 'good') return way;
    for (const choice of node?.choices ?? []) {
      if (!ways.has(choice.next)) ways.set(choice.next, [...way, `${key}.${choice.key}`]);
    }
  }
  return [];
}

function wordsOf({ nodes }: ScenarioQuestion, answer: Answer): string {
  return numbered(
    answer.map((step) => {
      const [nodeKey, choiceKey] = step.split('.');
      return nodes.find(({ key }) => key === nodeKey)?.choices.find(({ key }) => key === choiceKey)?.text ?? '';
    }),
  );
}

function scenarioProblems(question: ScenarioQuestion): QuestionProblem[] {
  const { start, nodes } = question;
  const problems = listProblems('nodes', nodes, { fewest: 2, most: MOST_NODES }).filter(
    ({ vi }) => vi !== 'Trùng với một mục ở trên.',
  );
  const keys = new Set(nodes.map(({ key }) => key));
  if (!keys.has(start))
    problems.push({ field: 'start', vi: 'Chưa chọn màn mở đầu.', en: 'The first node is missing.' });
  nodes.forEach((node, index) => problems.push(...nodeProblems(node, `nodes[${index}]`, keys)));
  if (problems.length === 0 && pathToGood(question).length === 0)
    problems.push({ field: 'nodes', vi: 'Không có đường nào đi đến kết thúc tốt.', en: 'No way leads to a good end.' });
  return problems;
}

function nodeProblems({ choices, ending }: ScenarioNode, field: string, keys: ReadonlySet<string>): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  if (choices.length > 0 === (ending !== undefined)) {
    problems.push({
      field,
      vi: 'Mỗi màn hoặc có lựa chọn, hoặc là kết thúc tốt hay xấu.',
      en: 'A node either has choices or is a good or bad end.',
    });
  }
  choices.forEach(({ text, next }, index) => {
    if (text.trim() === '')
      problems.push({ field: `${field}.choices[${index}].text`, vi: 'Chưa có chữ.', en: 'The text is missing.' });
    if (!keys.has(next))
      problems.push({ field: `${field}.choices[${index}].next`, vi: 'Dẫn đến màn không có.', en: 'Leads nowhere.' });
  });
  return problems;
}

import type { Answer, AnswerOption } from './question.js';
import { decided, defineQuestionKind, listProblems, type QuestionProblem } from './question-kind.js';

const COUNT = { fewest: 2, most: 8 };

const withCorrect = (options: readonly AnswerOption[]): AnswerOption[] => options.filter(({ correct }) => correct);
const onlyOne = (options: readonly AnswerOption[]): QuestionProblem[] =>
  withCorrect(options).length === 1
    ? []
    : [{ field: 'options', vi: 'Phải có đúng một đáp án đúng.', en: 'Exactly one option must be right.' }];
const textsOf = (options: readonly AnswerOption[], keys: Answer): string =>
  options
    .filter(({ key }) => keys.includes(key))
    .map(({ text }) => text)
    .join('; ');
const has = (options: readonly AnswerOption[], key: string | undefined): boolean =>
  options.some((option) => option.key === key);

/** What choosing one of several means, the same for a question that is read and one that is heard. */
const chooseOne = {
  choices: ({ options }: { options: AnswerOption[] }) => options.map(({ key, text }) => ({ key, text })),
  accepts: ({ options }: { options: AnswerOption[] }, answer: Answer) => answer.length === 1 && has(options, answer[0]),
  verdict: ({ options }: { options: AnswerOption[] }, [chosen]: Answer) => {
    const option = options.find(({ key }) => key === chosen);
    return decided(option?.correct ?? false, option?.feedback);
  },
  solution: ({ options }: { options: AnswerOption[] }) => {
    const right = withCorrect(options);
    return { answer: right.map(({ key }) => key), words: right.map(({ text }) => text).join('; ') };
  },
  words: ({ options }: { options: AnswerOption[] }, answer: Answer) => textsOf(options, answer),
};

export const single = defineQuestionKind({
  kind: 'single',
  name: { vi: 'Chọn một đáp án', en: 'Choose one' },
  problems: ({ options }) => [...listProblems('options', options, COUNT), ...onlyOne(options)],
  ...chooseOne,
});

export const listen = defineQuestionKind({
  kind: 'listen',
  name: { vi: 'Nghe rồi chọn', en: 'Listen and choose' },
  problems: ({ options, audio }) => [
    ...listProblems('options', options, COUNT),
    ...onlyOne(options),
    ...(audio.src === '' ? [{ field: 'audio.src', vi: 'Chưa có tệp tiếng.', en: 'The recording is missing.' }] : []),
    ...(audio.transcript.trim() === ''
      ? [{ field: 'audio.transcript', vi: 'Chưa có lời của đoạn tiếng.', en: 'The transcript is missing.' }]
      : []),
  ],
  ...chooseOne,
  face: ({ audio }) => ({ audio }),
});

/** Right only when exactly the right options are chosen: nothing for half an answer, nothing off for a wrong one. */
export const multiple = defineQuestionKind({
  kind: 'multiple',
  name: { vi: 'Chọn nhiều đáp án', en: 'Choose several' },
  problems: ({ options }) => {
    const problems = listProblems('options', options, COUNT);
    const right = withCorrect(options).length;
    if (right < 2)
      problems.push({ field: 'options', vi: 'Phải có ít nhất hai đáp án đúng.', en: 'At least two must be right.' });
    if (right === options.length)
      problems.push({ field: 'options', vi: 'Phải có ít nhất một đáp án sai.', en: 'At least one must be wrong.' });
    return problems;
  },
  choices: chooseOne.choices,
  accepts: ({ options }, answer) =>
    new Set(answer).size === answer.length && answer.every((chosen) => has(options, chosen)),
  verdict: ({ options }, answer) =>
    decided(
      answer.length > 0 && options.every(({ key, correct }) => answer.includes(key) === correct),
      ...options.filter(({ key, correct }) => answer.includes(key) !== correct).map(({ feedback }) => feedback),
    ),
  solution: chooseOne.solution,
  words: chooseOne.words,
});

export const trueFalse = defineQuestionKind({
  kind: 'true-false',
  name: { vi: 'Đúng hay sai', en: 'True or false' },
  problems: () => [],
  choices: () => [
    { key: 'true', text: 'Đúng' },
    { key: 'false', text: 'Sai' },
  ],
  accepts: (_question, answer) => answer.length === 1 && (answer[0] === 'true' || answer[0] === 'false'),
  verdict: ({ correct, feedback }, [said]) =>
    decided(
      said === String(correct),
      ...(said === 'true' ? [feedback?.whenTrue] : said === 'false' ? [feedback?.whenFalse] : []),
    ),
  solution: ({ correct }) => ({ answer: [String(correct)], words: correct ? 'Đúng' : 'Sai' }),
  words: (_question, [said]) => (said === 'true' ? 'Đúng' : said === 'false' ? 'Sai' : ''),
});

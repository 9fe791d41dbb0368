import { DomainError } from '@hvs/kernel';
import { keyOfText, QuestionKeys } from '../questions/question-keys.js';
import { type FoundQuestion, judgeQuestion, type ReadQuestion } from '../questions/read-question.js';
import { note } from '../ledger.js';
import { childOf, childrenOf, readXml, textAt, type XmlElement } from '../xml/read-xml.js';
import { moodleText, pictureOf } from './moodle-text.js';
import { distinct, readByType } from './moodle-types.js';

const LONGEST_TITLE = 120;

/**
 * Reads questions exported from Moodle as XML. A category has no line in the ledger: its name becomes a tag of the
 * questions that follow.
 * @throws DomainError `interchange.xml-declares`, `interchange.xml-broken`, `interchange.not-moodle-xml`
 */
export function readMoodleXml(text: string): ReadQuestion[] {
  const root = readXml(text);
  if (root.name !== 'quiz') throw new DomainError('interchange.not-moodle-xml');
  const keys = new QuestionKeys();
  const read: ReadQuestion[] = [];
  let category = '';
  for (const element of childrenOf(root, 'question')) {
    if (element.attributes.type === 'category')
      category = keyOfText(textAt(element, 'category', 'text').split('/').at(-1) ?? '');
    else read.push(judgeQuestion(readQuestion(element, read.length + 1, category, keys)));
  }
  return read;
}

function readQuestion(element: XmlElement, number: number, category: string, keys: QuestionKeys): FoundQuestion {
  const said = moodleText(childOf(element, 'questiontext'));
  const name = textAt(element, 'name', 'text');
  const type = element.attributes.type ?? '';
  const explanation = moodleText(childOf(element, 'generalfeedback'));
  const { picture, kept, notes } = pictureOf(said.files);
  const tags = tagsOf(element, category);
  const found = readByType(type, element, {
    key: keys.next(name || said.text),
    text: said.text,
    explanation: explanation.text,
    ...(tags.length > 0 ? { tags } : {}),
    ...(picture ? { picture } : {}),
  });
  return {
    place: { kind: 'item', number },
    title: (name || said.text || type).replaceAll(/\s+/g, ' ').slice(0, LONGEST_TITLE),
    ...found,
    notes: distinct([...said.notes, ...explanation.notes, ...notes, ...leftOut(element), ...found.notes]),
    files: kept,
  };
}

const tagsOf = (element: XmlElement, category: string): string[] => [
  ...new Set(
    [
      category,
      ...childrenOf(childOf(element, 'tags') ?? element, 'tag').map((tag) => keyOfText(textAt(tag, 'text'))),
    ].filter(Boolean),
  ),
];

/** What Moodle says besides the question that ours has no place for. */
function leftOut(element: XmlElement) {
  const hints = childrenOf(element, 'hint').filter((hint) => textAt(hint, 'text') !== '');
  const whole = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].some((name) => {
    const said = textAt(element, name, 'text');
    return said !== '' && !/^(<p>)?(Your answer is|Câu trả lời của bạn)/.test(said);
  });
  return [
    ...(hints.length > 0 ? [note('Bỏ gợi ý từng bước.', 'Hints for further tries were left out.')] : []),
    ...(whole ? [note('Bỏ lời nhận xét chung khi đúng, khi sai.', 'Feedback on the whole answer was left out.')] : []),
  ];
}

import type { Question } from '@hvs/contracts';
import { type Note, note, type Place } from '../ledger.js';
import { letterKey, type QuestionKeys } from '../questions/question-keys.js';
import type { FoundQuestion } from '../questions/read-question.js';
import { childrenOf, textAt, within, type XmlElement } from '../xml/read-xml.js';

/** QTI 3.0 calls `qti-simple-choice` what 2.1 calls `simpleChoice`. */
export const qtiName = ({ name }: XmlElement): string =>
  name.replace(/^qti-/, '').replaceAll(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const attribute = (element: XmlElement, name: string): string | undefined =>
  element.attributes[name] ?? element.attributes[name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];

const named = (element: XmlElement, name: string): XmlElement[] =>
  [...within(element)].filter((each) => qtiName(each) === name);

/** An item of QTI 2.1 or 3.0. Choices of one and of several are read; other interactions are refused by their name. */
export function readQtiItem(item: XmlElement, place: Place, keys: QuestionKeys): FoundQuestion {
  const title = attribute(item, 'title') ?? attribute(item, 'identifier') ?? '';
  const interactions = [...within(item)].filter((each) => qtiName(each).endsWith('Interaction'));
  const [interaction] = interactions;
  if (!interaction || interactions.length > 1 || qtiName(interaction) !== 'choiceInteraction')
    return { place, title, notes: [], refusal: refusalOf(interactions) };
  return { place, title, notes: lossesOf(item), question: choiceOf(item, interaction, keys.next(title)) };
}

function refusalOf([first, ...others]: XmlElement[]): Note {
  if (!first) return note('Câu không có chỗ trả lời nào.', 'The item has no interaction.');
  if (others.length > 0)
    return note('Câu có nhiều chỗ trả lời; hãy tách thành nhiều câu.', 'The item has several interactions; split it.');
  return note(
    `Chưa nhập được dạng "${qtiName(first)}" của QTI; chỉ nhập câu chọn đáp án.`,
    `The QTI type “${qtiName(first)}” is not imported; only choices are.`,
  );
}

function choiceOf(item: XmlElement, interaction: XmlElement, key: string): Question {
  const right = rightKeys(item, attribute(interaction, 'responseIdentifier') ?? 'RESPONSE');
  const options = named(interaction, 'simpleChoice').map((choice, index) => {
    const feedback = named(choice, 'feedbackInline')
      .map((each) => textOf(each))
      .join(' ');
    return {
      key: letterKey(index),
      text: textOf(choice, 'feedbackInline'),
      correct: right.has(attribute(choice, 'identifier') ?? ''),
      ...(feedback === '' ? {} : { feedback }),
    };
  });
  const isMultiple = (attribute(interaction, 'maxChoices') ?? '1') !== '1' && right.size > 1;
  const prompt = named(interaction, 'prompt').map((each) => textOf(each));
  const before = named(item, 'itemBody').flatMap((body) =>
    body.children
      .filter((child) => child !== interaction && ![...within(child)].includes(interaction))
      .map((child) => textOf(child)),
  );
  return {
    kind: isMultiple ? 'multiple' : 'single',
    key,
    text: [...before, ...prompt].filter(Boolean).join('\n'),
    explanation: named(item, 'modalFeedback')
      .map((each) => textOf(each))
      .join('\n'),
    options,
  };
}

function rightKeys(item: XmlElement, response: string): Set<string> {
  const declaration = named(item, 'responseDeclaration').find((each) => attribute(each, 'identifier') === response);
  const correct = declaration ? named(declaration, 'correctResponse') : [];
  return new Set(correct.flatMap((each) => named(each, 'value').map((value) => value.text.trim())));
}

/** All words of an element in their order, without those of elements of the left-out name. */
function textOf(element: XmlElement, without?: string): string {
  const words = (each: XmlElement): string =>
    qtiName(each) === without
      ? ''
      : each.content.map((piece) => (typeof piece === 'string' ? piece : words(piece))).join('');
  return words(element).replaceAll(/\s+/g, ' ').trim().normalize('NFC');
}

function lossesOf(item: XmlElement): Note[] {
  const notes: Note[] = [];
  if (named(item, 'img').length > 0) notes.push(note('Bỏ hình trong câu hỏi.', 'A picture in the item was left out.'));
  if (named(item, 'mapping').length > 0)
    notes.push(note('Điểm một phần không giữ: mỗi câu chỉ đúng hoặc sai.', 'Partial credit is not kept.'));
  return notes;
}

/** The words of a manifest that name the items, in its order. */
export function itemsOfManifest(manifest: XmlElement): string[] {
  return [...within(manifest)]
    .filter(({ name, attributes }) => name === 'resource' && /imsqti_item/.test(attributes.type ?? ''))
    .map(
      (resource) =>
        resource.attributes.href ?? childrenOf(resource, 'file')[0]?.attributes.href ?? textAt(resource, 'href'),
    );
}

import { note } from '../ledger.js';
import { childrenOf, type XmlElement } from '../xml/read-xml.js';
import { moodleText } from './moodle-text.js';
import type { CommonParts, MoodleFound } from './moodle-found.js';

const GAP = /\[\[(\d+)\]\]/g;

/** Choose or drag words into `[[1]]`, where the number names the right word; words of one group go together. */
export function readGapSelect(element: XmlElement, common: CommonParts): MoodleFound {
  const words = [...childrenOf(element, 'selectoption'), ...childrenOf(element, 'dragbox')].map((option) => ({
    text: moodleText(option).text,
    group: childrenOf(option, 'group')[0]?.text.trim() ?? '1',
  }));
  const gaps: { key: string; accepted: string[]; choices: string[] }[] = [];
  let isBroken = false;
  const text = common.text.replaceAll(GAP, (_all, number: string) => {
    const word = words[Number(number) - 1];
    if (!word) isBroken = true;
    const choices = words.filter(({ group }) => group === word?.group).map((each) => each.text);
    const key = `o${gaps.length + 1}`;
    gaps.push({ key, accepted: [word?.text ?? ''], choices: [...new Set(choices)] });
    return `[[${key}]]`;
  });
  if (isBroken) return { notes: [], refusal: note('Một chỗ trống không có từ nào.', 'A gap has no word.') };
  return { question: { ...common, kind: 'fill-gap', text, gaps }, notes: [] };
}

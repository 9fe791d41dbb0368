import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const content = new URL('../../../content/', import.meta.url);

interface Question {
  text: string;
  /** Of the kinds that are answered by choosing. */
  options?: { text: string; correct?: boolean }[];
}

function readKey(): Map<string, string[]> {
  const questions = readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const bank = parse(readFileSync(new URL(`${name}/questions.yaml`, content), 'utf8')) as { questions: Question[] };
      return bank.questions;
    });
  return new Map(
    questions.map(({ text, options = [] }) => [
      flat(text),
      options.filter(({ correct }) => correct).map((option) => flat(option.text)),
    ]),
  );
}

/** As a page shows it: composed, without doubled spaces. */
const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

let key: Map<string, string[]> | undefined;

/** The right choices of a question, by its text; the authors' files hold them, no answer of the server does. */
export function rightChoicesOf(question: string): string[] {
  key ??= readKey();
  const found = key.get(flat(question));
  if (!found) throw new Error(`no question «${question}» in content/`);
  return found;
}

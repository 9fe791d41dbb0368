import type { Inline } from '@hvs/contracts';
import { type InlineRun, inlinesOf, runsOf } from './inline-runs.js';

const BOLD = /\*\*([^*]+)\*\*/g;

/** A line for a plain field: bold words stand between two stars; other marks are not shown and are kept apart. */
export function markedText(inlines: readonly Inline[]): string {
  return runsOf(inlines)
    .map(({ text, strong }) => (strong ? `**${text}**` : text))
    .join('');
}

/** What was typed into a plain field. Links and italics of `before` stay with the words that are still there. */
export function typedInlines(typed: string, before: readonly Inline[]): Inline[] {
  const kept = runsOf(before).filter(({ href, emphasis }) => href !== null || emphasis);
  return inlinesOf(boldRuns(typed).flatMap((run) => withKept(run, kept)));
}

function boldRuns(typed: string): InlineRun[] {
  const runs: InlineRun[] = [];
  let at = 0;
  const push = (text: string, strong: boolean): void => {
    if (text !== '') runs.push({ text, strong, emphasis: false, href: null });
  };
  for (const match of typed.matchAll(BOLD)) {
    push(typed.slice(at, match.index), false);
    push(match[1] ?? '', true);
    at = match.index + match[0].length;
  }
  push(typed.slice(at), false);
  return runs;
}

function withKept(run: InlineRun, kept: readonly InlineRun[]): InlineRun[] {
  const found = kept.find(({ text }) => run.text.includes(text));
  if (!found) return [run];
  const at = run.text.indexOf(found.text);
  const others = kept.filter((each) => each !== found);
  const around = (text: string): InlineRun[] => (text === '' ? [] : withKept({ ...run, text }, others));
  const { href, emphasis, text } = found;
  return [
    ...around(run.text.slice(0, at)),
    { ...run, text, href, emphasis },
    ...around(run.text.slice(at + text.length)),
  ];
}

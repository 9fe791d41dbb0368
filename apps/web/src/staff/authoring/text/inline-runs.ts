import type { Inline } from '@hvs/contracts';

/** A stretch of text that looks the same all over: how an editor sees what a lesson keeps as a tree. */
export interface InlineRun {
  text: string;
  strong: boolean;
  emphasis: boolean;
  href: string | null;
}

const PLAIN: Omit<InlineRun, 'text'> = { strong: false, emphasis: false, href: null };

/** The tree as runs, none of them empty and no two neighbours alike. */
export function runsOf(inlines: readonly Inline[], looks: Omit<InlineRun, 'text'> = PLAIN): InlineRun[] {
  const runs: InlineRun[] = [];
  for (const inline of inlines) {
    for (const run of runsOfOne(inline, looks)) push(runs, run);
  }
  return runs;
}

function runsOfOne(inline: Inline, looks: Omit<InlineRun, 'text'>): InlineRun[] {
  switch (inline.type) {
    case 'text':
      return inline.text === '' ? [] : [{ text: inline.text, ...looks }];
    case 'strong':
      return runsOf(inline.children, { ...looks, strong: true });
    case 'emphasis':
      return runsOf(inline.children, { ...looks, emphasis: true });
    case 'link':
      return runsOf(inline.children, { ...looks, href: inline.href });
  }
}

const isAlike = (left: InlineRun, right: InlineRun): boolean =>
  left.strong === right.strong && left.emphasis === right.emphasis && left.href === right.href;

function push(runs: InlineRun[], run: InlineRun): void {
  const last = runs.at(-1);
  if (last && isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

/** The one tree for these runs: links outermost, then bold, then italics. */
export function inlinesOf(runs: readonly InlineRun[]): Inline[] {
  return grouped(runs, ({ href }) => href).flatMap((group): Inline[] => {
    const href = group[0]?.href;
    const inside = strongOf(group);
    return href == null ? inside : [{ type: 'link', href, children: inside }];
  });
}

function strongOf(runs: readonly InlineRun[]): Inline[] {
  return grouped(runs, ({ strong }) => strong).flatMap((group): Inline[] =>
    group[0]?.strong ? [{ type: 'strong', children: emphasisOf(group) }] : emphasisOf(group),
  );
}

function emphasisOf(runs: readonly InlineRun[]): Inline[] {
  return grouped(runs, ({ emphasis }) => emphasis).map((group): Inline => {
    const text: Inline = { type: 'text', text: group.map((run) => run.text).join('') };
    return group[0]?.emphasis ? { type: 'emphasis', children: [text] } : text;
  });
}

/** Neighbours with the same mark stand together. */
function grouped(runs: readonly InlineRun[], markOf: (run: InlineRun) => unknown): InlineRun[][] {
  const groups: InlineRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0] && markOf(last[0]) === markOf(run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** The words alone. */
export function plainText(inlines: readonly Inline[]): string {
  return runsOf(inlines)
    .map(({ text }) => text)
    .join('');
}

/**
 * A lesson as typed blocks. Markdown is turned into this shape once, when a course version is loaded,
 * so the browser draws known elements and no HTML from an author ever reaches a page.
 */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] };

/** A warning or a tip that stands out from the text around it. */
export type CalloutKind = 'warning' | 'tip';

export type Block =
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'callout'; kind: CalloutKind; children: Inline[][] }
  | { type: 'image'; src: string; description: string };

import type { Block, Inline } from '@hvs/contracts';

const CALLOUTS = { warning: 'Cảnh báo:', tip: 'Mẹo:' } as const;

/**
 * A block as Markdown, or nothing for blocks that Markdown has no words for. Not every text survives Markdown (blanks at
 * the ends, marks beside each other), so whoever writes this has to read it back.
 */
export function markdownOf(block: Block): string | undefined {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.children)}`;
    case 'paragraph':
      return paragraph(block.children);
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${paragraph(item)}`).join('\n');
    case 'callout':
      return block.children
        .map((text, index) => (index === 0 ? `**${CALLOUTS[block.kind]}** ${inlineMarkdown(text)}` : paragraph(text)))
        .map((text) => `> ${text}`)
        .join('\n>\n');
    case 'image':
      return `![${escaped(block.description)}](${block.src})`;
    default:
      return undefined;
  }
}

/** Text of one paragraph. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return escaped(inline.text);
        case 'strong':
          return `**${inlineMarkdown(inline.children)}**`;
        case 'emphasis':
          return `*${inlineMarkdown(inline.children)}*`;
        case 'link':
          return `[${inlineMarkdown(inline.children)}](${inline.href})`;
      }
    })
    .join('');
}

const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<&]/g, String.raw`\$&`);

/** What a line begins with may make it a heading, a list or the like. */
function paragraph(inlines: readonly Inline[]): string {
  const text = inlineMarkdown(inlines);
  if (/^[#+\->=~:{|]/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}

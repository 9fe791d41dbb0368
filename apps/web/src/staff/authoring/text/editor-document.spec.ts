import { describe, expect, it } from '@jest/globals';
import type { Inline } from '@hvs/contracts';
import fc from 'fast-check';
import { editorDocumentOf, type TextBlock, textBlocksOf } from './editor-document.js';
import { type InlineRun, inlinesOf, plainText, runsOf } from './inline-runs.js';

const words = fc.stringMatching(/^[a-zàáảãạăâđêôơưữ ]{1,12}$/);
const run: fc.Arbitrary<InlineRun> = fc.record({
  text: words,
  strong: fc.boolean(),
  emphasis: fc.boolean(),
  href: fc.option(fc.constantFrom('https://dichvucong.gov.vn', 'tel:1022'), { nil: null }),
});
const line = fc.array(run, { maxLength: 5 }).map(inlinesOf).map(canonical);
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const id = fc.record({ id: fc.option(fc.uuid(), { nil: undefined }) }).map((each) => (each.id ? { id: each.id } : {}));

function canonical(inlines: Inline[]): Inline[] {
  return inlinesOf(runsOf(inlines));
}

const block: fc.Arbitrary<TextBlock> = fc.oneof(
  fc
    .record({ id, children: line, level: fc.constantFrom(2 as const, 3 as const) })
    .map(({ id: own, children, level }): TextBlock => ({ ...own, type: 'heading', level, children })),
  fc
    .record({ id, children: line })
    .map(({ id: own, children }): TextBlock => ({ ...own, type: 'paragraph', children })),
  fc
    .record({ id, ordered: fc.boolean(), items: lines })
    .map(({ id: own, ordered, items }): TextBlock => ({ ...own, type: 'list', ordered, items })),
  fc
    .record({ id, kind: fc.constantFrom('warning' as const, 'tip' as const), children: lines })
    .map(({ id: own, kind, children }): TextBlock => ({ ...own, type: 'callout', kind, children })),
);

describe('text between a lesson and the text editor', () => {
  it('comes back from the editor as it went in', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        expect(textBlocksOf(editorDocumentOf(blocks))).toEqual(blocks);
      }),
    );
  });

  it('loses no word and no mark, however the marks are nested', () => {
    const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
      inline: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words.map((text): Inline => ({ type: 'text', text })),
        fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ type: 'strong', children })),
        fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ type: 'emphasis', children })),
        fc
          .array(tie('inline'), { maxLength: 3 })
          .map((children): Inline => ({ type: 'link', href: 'https://vneid.gov.vn', children })),
      ),
    })).inline;
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 4 }), (children) => {
        const [back] = textBlocksOf(editorDocumentOf([{ type: 'paragraph', children }]));
        expect(back?.type === 'paragraph' && runsOf(back.children)).toEqual(runsOf(children));
      }),
    );
  });

  it('keeps the words of what a lesson does not know', () => {
    const quote = {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Lời trích' }] }],
    };
    const [kept] = textBlocksOf({ type: 'doc', content: [quote] });
    expect(kept?.type === 'paragraph' && plainText(kept.children)).toBe('Lời trích');
  });

  it('gives an empty text a line to write on', () => {
    expect(textBlocksOf(editorDocumentOf([]))).toEqual([{ type: 'paragraph', children: [] }]);
  });
});

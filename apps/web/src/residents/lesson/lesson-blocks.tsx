import { Trans } from '@lingui/react/macro';
import type { Block, Inline } from '@hvs/contracts';
import { Fragment, type ReactNode } from 'react';
import { lessonMediaUrl } from '../../api/lessons.js';
import { Notice } from '../../ui/notice.js';
import styles from './lesson-blocks.module.css';

/** Typed blocks become known elements; no HTML of an author ever reaches the page. Lessons are written in Vietnamese. */
export function LessonBlocks({ slug, blocks }: { slug: string; blocks: readonly Block[] }) {
  return (
    <div className={styles.text} lang="vi">
      {blocks.map((block, index) => (
        <Fragment key={index}>{drawBlock(block, slug)}</Fragment>
      ))}
    </div>
  );
}

function drawBlock(block: Block, slug: string): ReactNode {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? <h2>{draw(block.children)}</h2> : <h3>{draw(block.children)}</h3>;
    case 'paragraph':
      return <p>{draw(block.children)}</p>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{draw(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'callout':
      return <Callout block={block} />;
    case 'image':
      return <img src={lessonMediaUrl(slug, block.src)} alt={block.description} loading="lazy" />;
  }
}

function Callout({ block }: { block: Extract<Block, { type: 'callout' }> }) {
  const isWarning = block.kind === 'warning';
  return (
    <Notice tone={isWarning ? 'careful' : 'plain'}>
      <p>
        <strong>{isWarning ? <Trans>Cảnh báo</Trans> : <Trans>Mẹo</Trans>}</strong>
      </p>
      {block.children.map((paragraph, index) => (
        <p key={index}>{draw(paragraph)}</p>
      ))}
    </Notice>
  );
}

function draw(inlines: readonly Inline[]): ReactNode {
  return inlines.map((inline, index) => <Fragment key={index}>{drawInline(inline)}</Fragment>);
}

function drawInline(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{draw(inline.children)}</strong>;
    case 'emphasis':
      return <em>{draw(inline.children)}</em>;
    case 'link':
      return (
        <a href={inline.href} rel="noreferrer">
          {draw(inline.children)}
        </a>
      );
  }
}

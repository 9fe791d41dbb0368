import type { Block, BlockType } from '@hvs/contracts';
import { Fragment, lazy, type ReactNode, Suspense } from 'react';
import { SkeletonLines } from '../page.js';
import { useTakingOver } from '../use-taking-over.js';
import { Callout } from './callout.js';
import { drawInlines } from './inlines.js';
import styles from './lesson-blocks.module.css';
import { LessonPicture } from './lesson-picture.js';
import { LessonPlaceContext, type LessonPlace } from './lesson-place.js';
import { DownloadBlock, ExternalLinkBlock } from './link-blocks.js';
import { AudioBlock, VideoBlock } from './media-blocks.js';
import { StepsBlock } from './steps-block.js';

const SlidesBlock = lazy(async () => ({ default: (await import('./slides-block.js')).SlidesBlock }));
const PracticeBlock = lazy(async () => ({ default: (await import('./practice-block.js')).PracticeBlock }));
const PackageBlock = lazy(async () => ({ default: (await import('./package-block.js')).PackageBlock }));
const QuestionBlock = lazy(async () => ({ default: (await import('./question-block.js')).QuestionBlock }));

export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;

interface LessonBlocksProps {
  place: LessonPlace;
  blocks: readonly Block[];
}

/** Typed blocks become known elements; no HTML of an author ever reaches the page. Lessons are written in Vietnamese. */
export function LessonBlocks({ place, blocks }: LessonBlocksProps) {
  return (
    <LessonPlaceContext value={place}>
      <div className={styles.text} lang="vi">
        {blocks.map((block, index) => (
          <Fragment key={block.id ?? index}>{drawBlock(block)}</Fragment>
        ))}
      </div>
    </LessonPlaceContext>
  );
}

function drawBlock(block: Block): ReactNode {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'callout':
    case 'image':
    case 'steps':
      return drawReading(block);
    case 'audio':
      return <AudioBlock block={block} />;
    case 'video':
      return <VideoBlock block={block} />;
    case 'download':
      return <DownloadBlock block={block} />;
    case 'external-link':
      return <ExternalLinkBlock block={block} />;
    default:
      return <DoingBlock block={block} />;
  }
}

type Reading = BlockOf<'heading' | 'paragraph' | 'list' | 'callout' | 'image' | 'steps'>;

function drawReading(block: Reading): ReactNode {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? <h2>{drawInlines(block.children)}</h2> : <h3>{drawInlines(block.children)}</h3>;
    case 'paragraph':
      return <p>{drawInlines(block.children)}</p>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{drawInlines(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'callout':
      return <Callout block={block} />;
    case 'image':
      return <LessonPicture {...block} />;
    case 'steps':
      return <StepsBlock block={block} />;
  }
}

type Doing = BlockOf<'slides' | 'question' | 'practice' | 'package'>;

/** Parts that ask for something to be done: fetched when a lesson has one, and never drawn by the server. */
function DoingBlock({ block }: { block: Doing }) {
  const isTakingOver = useTakingOver();
  if (isTakingOver) return <SkeletonLines />;
  return <Suspense fallback={<SkeletonLines />}>{drawDoing(block)}</Suspense>;
}

function drawDoing(block: Doing): ReactNode {
  switch (block.type) {
    case 'slides':
      return <SlidesBlock block={block} />;
    case 'question':
      return <QuestionBlock block={block} />;
    case 'practice':
      return <PracticeBlock block={block} />;
    case 'package':
      return <PackageBlock block={block} />;
  }
}

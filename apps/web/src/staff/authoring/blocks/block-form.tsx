import { lazy, type ReactNode, Suspense } from 'react';
import { SkeletonLines } from '../../../ui/page.js';
import type { FormBlock } from './block-form-props.js';
import { ImageForm } from './image-form.js';
import { DownloadForm, ExternalLinkForm, PracticeChoice } from './link-forms.js';
import { PackageForm } from './package-form.js';
import { AudioForm, VideoForm } from './sound-forms.js';
import { SlidesForm } from './slides-form.js';
import { StepsForm } from './steps-form.js';

const QuestionBlockForm = lazy(async () => ({ default: (await import('./question-form.js')).QuestionBlockForm }));

interface AnyBlockFormProps {
  block: FormBlock;
  onChange: (block: FormBlock) => void;
  name: string;
}

export function BlockForm(props: AnyBlockFormProps) {
  return <Suspense fallback={<SkeletonLines />}>{formOf(props)}</Suspense>;
}

function formOf({ block, ...rest }: AnyBlockFormProps): ReactNode {
  switch (block.type) {
    case 'image':
      return <ImageForm block={block} {...rest} />;
    case 'audio':
      return <AudioForm block={block} {...rest} />;
    case 'video':
      return <VideoForm block={block} {...rest} />;
    case 'slides':
      return <SlidesForm block={block} {...rest} />;
    case 'steps':
      return <StepsForm block={block} {...rest} />;
    case 'question':
      return <QuestionBlockForm block={block} {...rest} />;
    default:
      return linkFormOf({ block, ...rest });
  }
}

type LinkBlock = Extract<FormBlock, { type: 'download' | 'practice' | 'external-link' | 'package' }>;

function linkFormOf({ block, ...rest }: Omit<AnyBlockFormProps, 'block'> & { block: LinkBlock }): ReactNode {
  switch (block.type) {
    case 'download':
      return <DownloadForm block={block} {...rest} />;
    case 'practice':
      return <PracticeChoice block={block} {...rest} />;
    case 'external-link':
      return <ExternalLinkForm block={block} {...rest} />;
    case 'package':
      return <PackageForm block={block} {...rest} />;
  }
}

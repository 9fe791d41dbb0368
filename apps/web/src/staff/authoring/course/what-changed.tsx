import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormerContent } from '../../../api/authoring.js';
import type { CourseDraft, DraftPart } from '../../../api/authoring-types.js';
import { Loaded } from '../../../ui/loaded.js';
import { Section } from '../../../ui/page.js';
import { Changes } from './changes.js';
import { headOf } from './draft-page.js';
import { usePartName } from './part-title.js';

/** The first revision of a part of a further draft is what was published. */
const PUBLISHED = 1;

/** What a reader of the last version would find new, part by part. */
export function WhatChanged({ draft }: { draft: CourseDraft }) {
  const version = draft.publishedVersion;
  if (version === null) return null;
  const changed = listedParts(draft).filter(({ revision }) => revision > PUBLISHED);
  return (
    <Section title={<Trans>Khác bản {version} đang phát hành ở đâu</Trans>}>
      {changed.length === 0 && (
        <p>
          <Trans>Chưa có gì khác.</Trans>
        </p>
      )}
      {changed.map((part) => (
        <ChangedPart key={part.part} draft={draft} part={part} />
      ))}
    </Section>
  );
}

function ChangedPart({ draft, part }: { draft: CourseDraft; part: DraftPart }) {
  const nameOf = usePartName(draft);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{nameOf(part.part)}</summary>
      {isOpen && <PartChanges courseId={draft.courseId} part={part} />}
    </details>
  );
}

function PartChanges({ courseId, part }: { courseId: string; part: DraftPart }) {
  const { t } = useLingui();
  const published = useFormerContent(courseId, part.part, PUBLISHED);
  return (
    <Loaded answer={published}>
      {({ content }) => (
        <Changes before={content} after={part.content} beforeName={t`Bản đang phát hành`} afterName={t`Bản nháp`} />
      )}
    </Loaded>
  );
}

/** The parts that stand in the course; lessons that were taken out do not. */
function listedParts(draft: CourseDraft): DraftPart[] {
  const { lessonKeys, practiceKeys } = headOf(draft);
  const listed = new Set([
    'head',
    'quiz',
    ...lessonKeys.map((key) => `lesson:${key}`),
    ...practiceKeys.map((key) => `practice:${key}`),
  ]);
  return draft.parts.filter(({ part }) => listed.has(part));
}

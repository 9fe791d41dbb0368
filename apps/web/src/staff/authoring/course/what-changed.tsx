import { Trans, useLingui } from '@lingui/react/macro';
import { type CourseDocument, partsOfDocument } from '@hvs/contracts';
import { usePublishedCourse } from '../../../api/authoring.js';
import type { CourseDraft, DraftPart } from '../../../api/authoring-types.js';
import { Loaded } from '../../../ui/loaded.js';
import { Section } from '../../../ui/page.js';
import { isSame } from '../saving/differences.js';
import { Changes } from './changes.js';
import { headOf } from './draft-page.js';
import { usePartName } from './part-title.js';

/** What a reader of the last version would find new, part by part. */
export function WhatChanged({ draft }: { draft: CourseDraft }) {
  const published = usePublishedCourse(draft.courseId, draft.publishedVersion);
  if (draft.publishedVersion === null) return null;
  const version = draft.publishedVersion;
  return (
    <Section title={<Trans>Khác bản {version} đang phát hành ở đâu</Trans>}>
      <Loaded answer={published}>{(document) => <PartChanges draft={draft} document={document} />}</Loaded>
    </Section>
  );
}

function PartChanges({ draft, document }: { draft: CourseDraft; document: CourseDocument }) {
  const { t } = useLingui();
  const nameOf = usePartName(draft);
  const before = new Map(partsOfDocument(document).map(({ part, content }) => [part, content] as const));
  const changed = listedParts(draft).filter(({ part, content }) => !isSame(before.get(part), content));
  if (changed.length === 0) {
    return (
      <p>
        <Trans>Chưa có gì khác.</Trans>
      </p>
    );
  }
  return changed.map(({ part, content }) => (
    <details key={part}>
      <summary>
        {nameOf(part)}
        {!before.has(part) && (
          <>
            {' '}
            <Trans>(mới)</Trans>
          </>
        )}
      </summary>
      <Changes
        before={before.get(part) ?? {}}
        after={content}
        beforeName={t`Bản đang phát hành`}
        afterName={t`Bản nháp`}
      />
    </details>
  ));
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

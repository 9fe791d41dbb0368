import { useLingui } from '@lingui/react/macro';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { type PartName, readPartName } from '@hvs/contracts';

/** The name of a part as its writers know it. */
export function usePartName(draft: CourseDraft): (part: PartName) => string {
  const { t } = useLingui();
  return (part) => {
    const name = readPartName(part);
    if (name?.kind === 'head') return t`Thông tin khóa học`;
    if (name?.kind === 'quiz') return t`Bài kiểm tra`;
    const content: { title?: string } | undefined = draft.parts.find((each) => each.part === part)?.content;
    const title = content?.title || name?.key || part;
    return name?.kind === 'practice' ? t`Bài thực hành «${title}»` : t`Bài «${title}»`;
  };
}

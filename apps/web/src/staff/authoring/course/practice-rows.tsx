import { Trans, useLingui } from '@lingui/react/macro';
import { type CourseHead, type Practice, practicePart } from '@hvs/contracts';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { Link } from '../../../router.js';
import { Section } from '../../../ui/page.js';
import type { PartEditor } from '../saving/use-part.js';
import { practiceCountsPage, practicePage } from './course-addresses.js';
import { NewPart } from './new-part.js';
import { OrderList } from './order-list.js';

export const emptyPractice = (key: string, title: string): Practice => ({
  key,
  title,
  service: '',
  introduction: '',
  minutes: 5,
  competences: [],
  start: 'man-hinh-1',
  screens: [{ key: 'man-hinh-1', title: '', spokenHelp: '', hint: '', parts: [] }],
});

/** The practices of the course; a lesson plays them by their name. */
export function PracticeRows({ draft, editor }: { draft: CourseDraft; editor: PartEditor<CourseHead> }) {
  const { t } = useLingui();
  const { content: head, edit } = editor;
  const practices = new Map(
    draft.parts
      .filter(({ part }) => part.startsWith('practice:'))
      .map(({ part, content }) => [part.slice('practice:'.length), content as Practice]),
  );
  const setKeys = (practiceKeys: string[]): void => edit({ ...head, practiceKeys });
  const items = head.practiceKeys.map((key) => {
    const title = practices.get(key)?.title || t`Bài thực hành chưa có tên`;
    return {
      key,
      title,
      body: (
        <Link to={practicePage(draft.courseId, key)} lang="vi">
          {title}
        </Link>
      ),
    };
  });
  return (
    <Section title={<Trans>Các bài thực hành</Trans>}>
      <p>
        <Trans>
          Bài thực hành là màn hình mô phỏng để người học bấm thử an toàn. Trong bài học, thêm khối «Bài thực hành».
        </Trans>
      </p>
      <OrderList
        items={items}
        reorder={setKeys}
        remove={(key) => setKeys(head.practiceKeys.filter((each) => each !== key))}
      />
      {draft.publishedVersion !== null && (
        <p>
          <Link to={practiceCountsPage(draft.courseId)}>
            <Trans>Bài thực hành được làm ra sao</Trans>
          </Link>
        </p>
      )}
      <NewPart
        draft={draft}
        label={t`Tên bài thực hành mới`}
        button={<Trans>Thêm bài thực hành</Trans>}
        taken={[...practices.keys(), ...head.practiceKeys]}
        fallback="thuc-hanh"
        page={(key) => practicePage(draft.courseId, key)}
        create={(key, title) => ({ part: practicePart(key), content: emptyPractice(key, title) })}
        list={(key) => setKeys([...head.practiceKeys, key])}
        isListed={(key) => head.practiceKeys.includes(key) && editor.content === editor.saving.stored.content}
      />
    </Section>
  );
}

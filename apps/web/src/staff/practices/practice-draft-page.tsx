import { Trans, useLingui } from '@lingui/react/macro';
import { type Practice, problemsOfPractice } from '@hvs/contracts';
import { useState } from 'react';
import { type PracticeDraft, usePracticeDraft, useRereadPractice, useSavePractice } from '../../api/practice-drafts.js';
import { isProblem } from '../../api/problem.js';
import { useParams } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { Loaded } from '../../ui/loaded.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { blankPractice } from './practice-edits.js';
import { PracticeForm } from './practice-form.js';

/** A practice of a course in the making, by itself. */
export function PracticeDraftPage() {
  const { t } = useLingui();
  const { courseId = '', practiceKey = '' } = useParams();
  const draft = usePracticeDraft(courseId, practiceKey);
  return (
    <Page
      title={t`Soạn bài thực hành`}
      wide
      back={{ to: `/bien-soan/thuc-hanh/${courseId}`, label: t`Về các bài thực hành của khóa` }}
      lead={<Trans>Dựng các màn hình, nối đường đi, rồi chơi thử. Không cần biết lập trình.</Trans>}
    >
      <Loaded answer={draft}>
        {(read) => <Writing key={read.revision} courseId={courseId} practiceKey={practiceKey} read={read} />}
      </Loaded>
    </Page>
  );
}

interface WritingProps {
  courseId: string;
  practiceKey: string;
  read: PracticeDraft;
}

function Writing({ courseId, practiceKey, read }: WritingProps) {
  const [practice, setPractice] = useState(() => read.content ?? blankPractice(practiceKey));
  const [revision, setRevision] = useState(read.revision);
  const [saved, setSaved] = useState<Practice | undefined>(read.content);
  const save = useSavePractice(courseId, practiceKey);
  const reread = useRereadPractice(courseId, practiceKey);
  const store = (): void =>
    save.mutate(
      { basedOn: revision, content: practice },
      {
        onSuccess: (answer) => {
          setRevision(answer.revision);
          setSaved(practice);
        },
      },
    );
  const conflict = isProblem(save.error, 'course-draft.changed-meanwhile');
  return (
    <>
      <PracticeForm
        practice={practice}
        onChange={setPractice}
        problems={problemsOfPractice(practice)}
        mediaUrl={(src) => courseMediaUrl(read.slug, src)}
      />
      <SaveState unsaved={practice !== saved} error={save.error} />
      <Buttons>
        <Button pending={save.isPending} onClick={store}>
          {save.isPending ? <Trans>Đang lưu…</Trans> : <Trans>Lưu bài thực hành</Trans>}
        </Button>
        {conflict && (
          <Button look="secondary" onClick={() => void reread()}>
            <Trans>Bỏ phần vừa sửa và mở bản mới nhất</Trans>
          </Button>
        )}
      </Buttons>
    </>
  );
}

function SaveState({ unsaved, error }: { unsaved: boolean; error: Error | null }) {
  if (error) return <Trouble error={error} />;
  return (
    <Announcement>
      <Notice tone={unsaved ? 'careful' : 'good'}>
        <p>{unsaved ? <Trans>Có phần chưa lưu.</Trans> : <Trans>Đã lưu tất cả.</Trans>}</p>
      </Notice>
    </Announcement>
  );
}

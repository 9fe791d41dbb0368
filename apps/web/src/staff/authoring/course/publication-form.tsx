import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePublish } from '../../../api/authoring.js';
import type { CourseDraft } from '../../../api/authoring-types.js';
import { useNavigate } from '../../../router.js';
import { Button, Buttons } from '../../../ui/button.js';
import { ChoiceField } from '../../../ui/choice-field.js';
import { Trouble } from '../../../ui/notice.js';
import { coursePage } from './course-addresses.js';

/** Publishing makes a version that is never changed again; who is in the middle stays or moves, and is told. */
export function PublicationForm({ draft }: { draft: CourseDraft }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const publish = usePublish(draft.courseId);
  const [moves, setMoves] = useState('stay');
  return (
    <>
      <p>
        <Trans>Phát hành xong, bản này không sửa được nữa. Muốn sửa thì mở bản nháp mới.</Trans>
      </p>
      {draft.publishedVersion !== null && (
        <ChoiceField
          legend={t`Người đang học bản cũ thì sao`}
          name="moveLearners"
          value={moves}
          onChoose={setMoves}
          choices={[
            { value: 'stay', label: t`Học tiếp bản cũ đến hết`, hint: t`Hợp khi nội dung đổi nhiều` },
            {
              value: 'move',
              label: t`Chuyển sang bản mới, giữ các bài đã học`,
              hint: t`Mỗi người được báo tin. Hợp khi sửa chỗ sai`,
            },
          ]}
        />
      )}
      {publish.isError && <Trouble error={publish.error} />}
      <Buttons>
        <Button
          pending={publish.isPending}
          onClick={() =>
            publish.mutate(
              { moveLearners: moves === 'move' },
              { onSuccess: () => void navigate(coursePage(draft.courseId)) },
            )
          }
        >
          {publish.isPending ? <Trans>Đang phát hành…</Trans> : <Trans>Phát hành khóa học</Trans>}
        </Button>
      </Buttons>
    </>
  );
}

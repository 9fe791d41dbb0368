import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCopyCourse, useRetire } from '../../../api/authoring.js';
import { useNavigate } from '../../../router.js';
import { Button, Buttons } from '../../../ui/button.js';
import { Trouble } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { coursePage } from './course-addresses.js';
import { ReasonForm } from './reason-form.js';

/** What else can be done with a course as a whole. */
export function CourseDeeds({ courseId, isPublished }: { courseId: string; isPublished: boolean }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const copy = useCopyCourse(courseId);
  const retire = useRetire(courseId);
  const [isRetiring, setRetiring] = useState(false);
  return (
    <Section title={<Trans>Việc khác</Trans>}>
      {copy.isError && <Trouble error={copy.error} />}
      <Buttons>
        <Button
          look="secondary"
          pending={copy.isPending}
          onClick={() => copy.mutate(undefined, { onSuccess: (made) => void navigate(coursePage(made.courseId)) })}
        >
          <Trans>Chép thành khóa mới</Trans>
        </Button>
        {isPublished && !isRetiring && (
          <Button look="quiet" onClick={() => setRetiring(true)}>
            <Trans>Ngừng nhận học viên…</Trans>
          </Button>
        )}
      </Buttons>
      {isRetiring && (
        <ReasonForm
          label={t`Vì sao ngừng`}
          hint={t`Người đang học vẫn học tiếp đến hết. Không ai ghi danh mới được nữa.`}
          button={<Trans>Ngừng nhận học viên</Trans>}
          deed={retire}
          cancel={() => setRetiring(false)}
        />
      )}
    </Section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type QuizLearner, usePrint } from '../../api/quiz-desk.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Trouble } from '../../ui/notice.js';

/** Fixes a paper for one person and leads to its print. */
export function PrintButton({ courseId, learner }: { courseId: string; learner: QuizLearner }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const printing = usePrint();
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState('');
  const { personId } = learner;
  const print = (): void => {
    const where = place.trim();
    printing.mutate(
      { personId, courseId, ...(where ? { place: where } : {}) },
      { onSuccess: ({ attemptId }) => void navigate(`/bien-soan/in-de/${attemptId}`) },
    );
  };
  if (!open) {
    return (
      <Buttons>
        <Button look="secondary" onClick={() => setOpen(true)} aria-label={t`In đề cho ${learner.fullName}`}>
          <Trans>In đề trên giấy…</Trans>
        </Button>
      </Buttons>
    );
  }
  return (
    <>
      <TextField
        name={`place-${personId}`}
        label={t`Nơi ông bà ngồi giám sát`}
        hint={<Trans>Để trống nếu không có ai giám sát. Người khác sẽ nhập bài làm, không phải ông bà.</Trans>}
        value={place}
        maxLength={120}
        onChange={({ target }) => setPlace(target.value)}
      />
      {printing.isError && <Trouble error={printing.error} />}
      <Buttons>
        <Button pending={printing.isPending} onClick={print}>
          <Trans>Tạo đề để in</Trans>
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          <Trans>Thôi</Trans>
        </Button>
      </Buttons>
    </>
  );
}

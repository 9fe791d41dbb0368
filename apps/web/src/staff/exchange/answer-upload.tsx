import { useLingui } from '@lingui/react/macro';
import { useSendAnswerFile } from '../../api/confirmation-exchange.js';
import { useNavigate } from '../../router.js';
import { FileForm } from './file-form.js';

/** Sends the answer that came back for a batch; its own page shows what became of each line. */
export function AnswerUpload() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { mutate, error, isPending } = useSendAnswerFile();
  const send = (file: File): void =>
    mutate(file, { onSuccess: ({ answerFileId }) => void navigate(`/cong-an/trao-doi/tra-loi/${answerFileId}`) });
  return (
    <FileForm
      name="file"
      label={t`Tệp trả lời của bên VNeID`}
      hint={t`Gửi lại cùng một tệp không làm thay đổi gì.`}
      missing={t`Hãy chọn tệp trả lời`}
      upload={{ mutate: send, error, isPending }}
    />
  );
}

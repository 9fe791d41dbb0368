import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useTakeImportBack } from '../../api/content-imports.js';
import type { ContentImport } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';

/** Takes a whole import back, after asking once; afterwards it says what had to stay. */
export function TakeBack({ one }: { one: ContentImport }) {
  const [isAsking, setAsking] = useState(false);
  const taking = useTakeImportBack(one.id);
  return (
    <Section title={<Trans>Hoàn tác</Trans>}>
      <Announcement>
        {taking.isError && <Trouble error={taking.error} />}
        {one.state === 'taken-back' && <TakenBack one={one} />}
      </Announcement>
      {one.state === 'done' && (
        <>
          <p>
            <Trans>
              Hoàn tác đưa mọi câu hỏi của lần nhập này ra khỏi ngân hàng và ngừng bản nháp khóa học. Câu hỏi mà khóa
              học đã xuất bản đang dùng thì ở lại.
            </Trans>
          </p>
          <Buttons>
            {isAsking ? (
              <>
                <Button pending={taking.isPending} onClick={() => taking.mutate()}>
                  <Trans>Đúng, hoàn tác cả lần nhập</Trans>
                </Button>
                <Button look="secondary" onClick={() => setAsking(false)}>
                  <Trans>Không, giữ lại</Trans>
                </Button>
              </>
            ) : (
              <Button look="secondary" onClick={() => setAsking(true)}>
                <Trans>Hoàn tác lần nhập</Trans>
              </Button>
            )}
          </Buttons>
        </>
      )}
    </Section>
  );
}

function TakenBack({ one }: { one: ContentImport }) {
  if (one.stillInUse.length === 0) {
    return (
      <Notice tone="good">
        <p>
          <Trans>Đã hoàn tác cả lần nhập.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="bad">
      <p>
        <Trans>Đã hoàn tác, nhưng các câu sau ở lại vì khóa học đã xuất bản đang dùng:</Trans>
      </p>
      <ul>
        {one.stillInUse.map(({ questionId, title }) => (
          <li key={questionId} lang="vi">
            {title}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

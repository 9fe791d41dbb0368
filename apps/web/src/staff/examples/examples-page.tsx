import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../ui/page.js';
import { ActionExamples } from './action-examples.js';
import { FieldExamples } from './field-examples.js';
import { MessageExamples } from './message-examples.js';
import { SheetExamples } from './sheet-examples.js';

/** Every component of `ui/` in each of its states, for those who build pages; tests look at it in every look. */
export function ExamplesPage() {
  const { t } = useLingui();
  return (
    <Page
      title={t`Các thành phần giao diện`}
      lead={
        <Trans>Dành cho người làm phần mềm. Mỗi thành phần hiện đủ các trạng thái; không nút nào làm gì thật.</Trans>
      }
      back={{ to: '/can-bo', label: t`Trang cán bộ` }}
    >
      <ActionExamples />
      <FieldExamples />
      <MessageExamples />
      <SheetExamples />
    </Page>
  );
}

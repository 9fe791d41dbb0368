import { Trans, useLingui } from '@lingui/react/macro';
import type { CriteriaDraft, Vocabulary } from '../../../api/criteria-types.js';
import { useTargetGroupName } from '../../../ui/names.js';
import { Section } from '../../../ui/page.js';
import { ConflictPanel } from './conflict-panel.js';
import { CriterionForm } from './criterion-form.js';
import { isSetDocument, withAt } from './document-edits.js';
import { EditingContext } from './editing.js';
import styles from './editor.module.css';
import { AddCriterion } from './group-form.js';
import { JsonPanel } from './json-panel.js';
import { ProblemList } from './problem-list.js';
import { SaveBar } from './save-bar.js';
import { SetHeadForm } from './set-head-form.js';
import type { DraftEditor as Editor } from './use-draft-editor.js';

interface DraftEditorProps {
  draft: CriteriaDraft;
  vocabulary: Vocabulary;
  editor: Editor;
}

/** The form of a draft, read as one long sentence, with the JSON beside it. */
export function DraftEditor({ draft, vocabulary, editor }: DraftEditorProps) {
  const { document, edit } = editor;
  return (
    <EditingContext
      value={{
        document,
        vocabulary,
        problems: draft.problems,
        change: (path, value) => edit(withAt(document, path, value)),
        replace: edit,
        CriterionForm,
      }}
    >
      {editor.conflict && <ConflictPanel conflict={editor.conflict} editor={editor} />}
      <SaveBar draft={draft} editor={editor} />
      <ProblemList problems={draft.problems} />
      {isSetDocument(document) ? (
        <>
          <SetHeadForm document={document} />
          <CriterionPart draft={draft} isEmpty={document.criterion === null} />
        </>
      ) : (
        <p>
          <Trans>
            Tài liệu chưa có dạng của một bộ tiêu chí nên biểu mẫu không hiển thị được. Hãy sửa ở phần JSON.
          </Trans>
        </p>
      )}
      <JsonPanel document={document} edit={edit} />
    </EditingContext>
  );
}

function CriterionPart({ draft, isEmpty }: { draft: CriteriaDraft; isEmpty: boolean }) {
  const { t } = useLingui();
  const groupName = useTargetGroupName()(draft.targetGroup);
  return (
    <Section title={<Trans>Các điều phải đạt</Trans>}>
      <p className={styles.opening}>
        <Trans>
          Người thuộc nhóm <strong>{groupName}</strong> đạt phổ cập khi có:
        </Trans>
      </p>
      <EditingContext.Consumer>
        {(editing) =>
          isEmpty ? (
            <>
              <p>{t`Chưa có điều nào. Hãy chọn cách gộp hoặc một điều kiện để bắt đầu.`}</p>
              <AddCriterion
                name="criterion"
                initial="all"
                add={(criterion) => editing?.change(['criterion'], criterion)}
              />
            </>
          ) : (
            <CriterionForm path={['criterion']} deeds={{ remove: () => editing?.change(['criterion'], null) }} />
          )
        }
      </EditingContext.Consumer>
      <p className={styles.hint}>
        <Trans>Đổi chỗ bằng nút mũi tên, hoặc Alt và phím mũi tên lên, xuống khi đang ở trong một điều.</Trans>
      </p>
    </Section>
  );
}

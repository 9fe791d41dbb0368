import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent, ReactNode } from 'react';
import { inLanguage } from '../../../i18n/format.js';
import { Button } from '../../../ui/button.js';
import { controlId } from '../../../ui/field.js';
import { isNode, type Path, pathText, valueAt } from './document-edits.js';
import { type CriterionDeeds, type CriterionFormProps, useEditing, useOwnProblems } from './editing.js';
import styles from './editor.module.css';
import { ExemptionForm } from './exemption-form.js';
import { ExtraConditions } from './extra-conditions.js';
import { GroupForm, GroupKind } from './group-form.js';
import {
  AgeForm,
  AttendanceForm,
  CertificateForm,
  CompetenceForm,
  CoursePassedForm,
  OrganisationListForm,
  QuizScoreForm,
  VneidLevelForm,
} from './leaf-forms.js';
import { GROUP_KINDS } from './new-criterion.js';
import { PracticesForm } from './practices-form.js';

const LEAF_FORMS: Record<string, (props: { path: Path }) => ReactNode> = {
  'course-passed': CoursePassedForm,
  'competence-shown': CompetenceForm,
  'quiz-score': QuizScoreForm,
  practices: PracticesForm,
  attendance: AttendanceForm,
  'vneid-level': VneidLevelForm,
  'age-between': AgeForm,
  certificate: CertificateForm,
  'organisation-list': OrganisationListForm,
  exemption: ExemptionForm,
};

/** One criterion: what it is, what may be done with it, its sentence, and what is wrong with it. */
export function CriterionForm({ path, number, deeds }: CriterionFormProps) {
  const { document, vocabulary } = useEditing();
  const problems = useOwnProblems(path);
  const node = valueAt(document, path);
  const kind = isNode(node) ? vocabulary.kinds.find((one) => one.kind === node.kind) : undefined;
  const title = kind ? inLanguage(kind.title) : '';
  const isGroup = kind !== undefined && GROUP_KINDS.includes(kind.kind);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside bubble up to it
    <div
      className={problems.length > 0 ? styles.wrongCriterion : styles.criterion}
      role="group"
      aria-label={number === undefined ? title : `${number}. ${title}`}
      onKeyDown={(event) => moveByKeys(event, deeds)}
    >
      <div className={styles.head}>
        <div className={styles.kind}>
          {number !== undefined && <span className={styles.place}>{number}</span>}
          {isGroup ? <GroupKind path={path} /> : title}
        </div>
        <CriterionTools title={`${number ?? ''} ${title}`} name={pathText(path)} deeds={deeds} />
      </div>
      {isNode(node) && kind ? <FormOfKind path={path} kind={node.kind} fields={kind.fields} /> : <NotUnderstood />}
      {problems.length > 0 && (
        <ul role="list" className={styles.problems}>
          {problems.map(({ path: at, message }) => (
            <li key={`${at} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FormOfKind({ path, kind, fields }: { path: Path; kind: string; fields: readonly string[] }) {
  if (GROUP_KINDS.includes(kind)) return <GroupForm path={path} />;
  const LeafForm = LEAF_FORMS[kind];
  if (!LeafForm) return <NotUnderstood />;
  return (
    <>
      <LeafForm path={path} />
      <ExtraConditions path={path} fields={fields} />
    </>
  );
}

function NotUnderstood() {
  return (
    <p>
      <Trans>Biểu mẫu không hiển thị được tiêu chí này. Hãy sửa ở phần JSON, hoặc bỏ nó đi.</Trans>
    </p>
  );
}

function CriterionTools({ title, name, deeds }: { title: string; name: string; deeds: CriterionDeeds }) {
  const { t } = useLingui();
  const tools: [outline: string, label: string, deed: (() => void) | undefined][] = [
    ['M8 14V2M3 7l5-5 5 5', t`Đưa lên: ${title}`, deeds.up],
    ['M8 2v12M3 9l5 5 5-5', t`Đưa xuống: ${title}`, deeds.down],
    ['M3 3l10 10M13 3L3 13', t`Bỏ: ${title}`, deeds.remove],
  ];
  return (
    <div className={styles.tools} id={controlId(name)} tabIndex={-1}>
      {tools.map(
        ([outline, label, deed]) =>
          deed && (
            <Button key={outline} look="quiet" aria-label={label} title={label} onClick={deed}>
              <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" className={styles.tool}>
                <path d={outline} />
              </svg>
            </Button>
          ),
      )}
    </div>
  );
}

/** Alt with an arrow moves the criterion that holds the focus; the innermost one takes it. */
function moveByKeys(event: KeyboardEvent, { up, down }: CriterionDeeds): void {
  const deed = event.altKey ? { ArrowUp: up, ArrowDown: down }[event.key] : undefined;
  if (!deed) return;
  event.preventDefault();
  event.stopPropagation();
  deed();
}

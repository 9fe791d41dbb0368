import { useLingui } from '@lingui/react/macro';
import type { EvidenceKind } from '@hvs/contracts';
import type { EvidenceNames } from '../../api/desk-types.js';
import type { SubmissionDesk } from '../../api/submissions.js';

/** What can be entered from paper or from what was seen; everything else the system records itself. */
export type EnteredKind = Extract<
  EvidenceKind,
  | 'class-attended'
  | 'practice-done'
  | 'observed'
  | 'national-certificate'
  | 'other-certificate'
  | 'organisation-list'
  | 'exemption-granted'
>;

export interface EnteredField {
  name: string;
  label: string;
  hint?: string;
  /** `subject`: one of the names that criteria look for, or another in own words. */
  type: 'text' | 'date' | 'lines' | 'choice' | 'subject';
  /** Of a subject: where its names come from. */
  names?: keyof EvidenceNames;
  /** Of a choice. */
  choices?: readonly { value: string; label: string }[];
}

/** Helpers and trainers tell of what they saw; papers are entered at the police desk. */
const KINDS_OF: Record<SubmissionDesk, readonly EnteredKind[]> = {
  police: [
    'national-certificate',
    'other-certificate',
    'class-attended',
    'observed',
    'practice-done',
    'organisation-list',
    'exemption-granted',
  ],
  helper: ['class-attended', 'observed', 'practice-done'],
};

export interface KindForm {
  kind: EnteredKind;
  label: string;
  fields: readonly EnteredField[];
}

/** Questions that several kinds share. */
function useCommonFields(): Record<'title' | 'number' | 'assisted' | 'practice', EnteredField> {
  const { t } = useLingui();
  const title: EnteredField = { name: 'title', label: t`Tên ghi trên giấy`, type: 'text' };
  const number: EnteredField = { name: 'number', label: t`Số giấy chứng nhận`, type: 'text' };
  const assisted: EnteredField = {
    name: 'assisted',
    label: t`Người học tự làm hay có người giúp?`,
    type: 'choice',
    choices: [
      { value: 'no', label: t`Tự làm` },
      { value: 'yes', label: t`Có người giúp` },
    ],
  };
  const practice: EnteredField = {
    name: 'title',
    label: t`Việc đã làm`,
    hint: t`Ví dụ: Đặt lịch khám bệnh trên điện thoại`,
    type: 'subject',
    names: 'practices',
  };
  return { title, number, assisted, practice };
}

/** The form of each kind: what it is called, and what is asked. The day it happened is asked for all of them. */
export function useKindForms(desk: SubmissionDesk): readonly KindForm[] {
  const { t } = useLingui();
  const { title, number, assisted, practice } = useCommonFields();
  const forms: Record<EnteredKind, Omit<KindForm, 'kind'>> = {
    'class-attended': {
      label: t`Đã dự lớp học cộng đồng`,
      fields: [{ name: 'title', label: t`Chủ đề buổi học`, type: 'subject', names: 'topics' }],
    },
    'practice-done': { label: t`Đã làm bài thực hành`, fields: [practice, assisted] },
    observed: {
      label: t`Được quan sát khi làm`,
      fields: [
        practice,
        { name: 'itemsShown', label: t`Các bước đã làm được`, hint: t`Mỗi bước một dòng`, type: 'lines' },
        assisted,
      ],
    },
    'national-certificate': { label: t`Giấy chứng nhận của nền tảng quốc gia`, fields: [title, number] },
    'other-certificate': {
      label: t`Giấy chứng nhận khác`,
      fields: [
        { ...title, type: 'subject', names: 'certificateKinds' },
        { name: 'issuer', label: t`Nơi cấp`, type: 'text' },
        number,
      ],
    },
    'organisation-list': {
      label: t`Có tên trong danh sách của nơi làm việc hoặc trường`,
      fields: [
        {
          name: 'list',
          label: t`Danh sách của ai?`,
          type: 'choice',
          choices: [
            { value: 'work', label: t`Nơi làm việc` },
            { value: 'school', label: t`Trường học` },
          ],
        },
        { name: 'organisation', label: t`Tên cơ quan, trường`, type: 'text' },
        { name: 'title', label: t`Tên danh sách`, type: 'text' },
      ],
    },
    'exemption-granted': {
      label: t`Được xét theo cách dễ hơn (khuyết tật nặng)`,
      fields: [{ name: 'document', label: t`Tên và số giấy xác nhận`, type: 'text' }],
    },
  };
  return KINDS_OF[desk].map((kind) => ({ kind, ...forms[kind] }));
}

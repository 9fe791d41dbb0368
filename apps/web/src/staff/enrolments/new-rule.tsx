import { Trans, useLingui } from '@lingui/react/macro';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import { type FormEvent, useState } from 'react';
import { previewRule, type RuleWish, setRule, useDeskDeed, useOrganisations } from '../../api/enrolment-desk.js';
import type { FieldProblem } from '../../api/problem.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Notice } from '../../ui/notice.js';
import { useTargetGroupName } from '../../ui/names.js';
import { CourseField } from './course-field.js';
import { UnitField } from './unit-field.js';

const EMPTY: RuleWish = { courseId: '', unitId: '', targetGroup: null, organisationId: null };

/** Says whom a rule would enrol before it is set. */
export function NewRule() {
  const [wish, setWish] = useState(EMPTY);
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);
  const preview = useDeskDeed(previewRule);
  const setting = useDeskDeed(setRule);
  const problemsOf = useRuleCheck();
  const change = (part: Partial<RuleWish>): void => {
    setWish({ ...wish, ...part });
    preview.reset();
    setting.reset();
  };
  const look = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const problems = problemsOf(wish);
    setFields(problems);
    if (problems.length === 0) preview.mutate(wish);
  };
  const errorOf = (name: string): string | undefined => fields.find(({ field }) => field === name)?.message;
  return (
    <Form onSubmit={look}>
      <ErrorSummary fields={fields} error={preview.error ?? setting.error} />
      <CourseField value={wish.courseId} onChoose={(courseId) => change({ courseId })} error={errorOf('courseId')} />
      <UnitField value={wish.unitId} onChoose={(unitId) => change({ unitId })} error={errorOf('unitId')} />
      <GroupField
        value={wish.targetGroup}
        error={errorOf('targetGroup')}
        onChoose={(targetGroup) => change({ targetGroup })}
      />
      <OfficeField value={wish.organisationId} onChoose={(organisationId) => change({ organisationId })} />
      <Buttons>
        <Button type="submit" look="secondary" pending={preview.isPending}>
          <Trans>Xem sẽ ghi danh bao nhiêu người</Trans>
        </Button>
      </Buttons>
      {preview.data && !setting.isSuccess && (
        <div role="status">
          <Notice>
            <p>
              <Trans>Quy tắc này sẽ ghi danh {preview.data.people} người ngay bây giờ.</Trans>
            </p>
          </Notice>
          <Buttons>
            <Button pending={setting.isPending} onClick={() => setting.mutate(wish)}>
              <Trans>Đặt quy tắc</Trans>
            </Button>
          </Buttons>
        </div>
      )}
      {setting.isSuccess && (
        <p role="status">
          <Trans>Đã đặt quy tắc. Xem kết quả ở mục «Các đợt ghi danh».</Trans>
        </p>
      )}
    </Form>
  );
}

/** What a rule still lacks. */
function useRuleCheck(): (wish: RuleWish) => FieldProblem[] {
  const { t } = useLingui();
  return ({ courseId, unitId, targetGroup, organisationId }) => [
    ...(courseId ? [] : [{ field: 'courseId', message: t`Hãy chọn khóa học` }]),
    ...(unitId ? [] : [{ field: 'unitId', message: t`Hãy chọn nơi` }]),
    ...(targetGroup || organisationId
      ? []
      : [{ field: 'targetGroup', message: t`Hãy chọn nhóm đối tượng hoặc cơ quan` }]),
  ];
}

interface GroupFieldProps {
  value: TargetGroup | null;
  error?: string;
  onChoose: (group: TargetGroup | null) => void;
}

function GroupField({ value, error, onChoose }: GroupFieldProps) {
  const { t } = useLingui();
  const groupName = useTargetGroupName();
  return (
    <SelectField
      name="targetGroup"
      label={t`Nhóm đối tượng`}
      value={value ?? ''}
      error={error}
      onChange={({ target }) => onChoose(TARGET_GROUPS.find((one) => one === target.value) ?? null)}
    >
      <option value="">{t`Mọi nhóm`}</option>
      {TARGET_GROUPS.map((group) => (
        <option key={group} value={group}>
          {groupName(group)}
        </option>
      ))}
    </SelectField>
  );
}

function OfficeField({ value, onChoose }: { value: string | null; onChoose: (id: string | null) => void }) {
  const { t } = useLingui();
  const offices = useOrganisations();
  return (
    <SelectField
      name="organisationId"
      label={t`Cơ quan, đơn vị`}
      value={value ?? ''}
      onChange={({ target }) => onChoose(target.value || null)}
    >
      <option value="">{t`Không giới hạn theo cơ quan`}</option>
      {offices.data?.organisations.map(({ organisationId, name }) => (
        <option key={organisationId} value={organisationId}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { changeClass, type StudyClass, useDeskDeed, useStudyClass } from '../../api/enrolment-desk.js';
import { useParams } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Form, useForm } from '../../ui/form.js';
import { Loaded } from '../../ui/loaded.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { ClassFields, readClassFields, useClassCheck } from './class-fields.js';
import { RosterList } from './roster-list.js';

/** One class: its people, its places, and closing it. */
export function ClassPage() {
  const { t } = useLingui();
  const { classId = '' } = useParams();
  const answer = useStudyClass(classId);
  return (
    <Page
      wide
      title={answer.data?.name ?? t`Lớp học`}
      titleLang={answer.data && 'vi'}
      back={{ to: '/bien-soan/ghi-danh/lop', label: t`Lớp học` }}
    >
      <Loaded answer={answer}>{(one) => <ClassContent one={one} />}</Loaded>
    </Page>
  );
}

function ClassContent({ one }: { one: StudyClass }) {
  return (
    <>
      <Facts
        rows={[
          [<Trans>Khóa học</Trans>, <span lang="vi">{one.courseTitle}</span>],
          [<Trans>Nơi</Trans>, one.unitName],
          [<Trans>Số người</Trans>, one.capacity === null ? one.taken : `${one.taken}/${one.capacity}`],
          [<Trans>Đang chờ chỗ</Trans>, one.waiting],
        ]}
      />
      <Section title={<Trans>Người trong lớp</Trans>}>
        <RosterList courseId={one.courseId} state="studying" classId={one.classId} />
      </Section>
      <Section title={<Trans>Người đã hoàn thành</Trans>}>
        <RosterList courseId={one.courseId} state="completed" classId={one.classId} />
      </Section>
      <Section title={<Trans>Sửa lớp</Trans>}>
        <ChangeForm key={`${one.capacity} ${one.closed}`} one={one} />
      </Section>
    </>
  );
}

function ChangeForm({ one }: { one: StudyClass }) {
  const deed = useDeskDeed(changeClass);
  const check = useClassCheck();
  const form = useForm(
    check,
    (values) => deed.mutate({ classId: one.classId, closed: one.closed, ...readClassFields(values) }),
    { failure: deed.error, pending: deed.isPending },
  );
  const { classId, name, capacity, opensOn, closesOn, closed } = one;
  const toggle = useDeskDeed(changeClass);
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={deed.error} />
      <ClassFields errorOf={form.errorOf} initial={one} />
      <Buttons>
        <Button type="submit" pending={deed.isPending}>
          <Trans>Lưu thay đổi</Trans>
        </Button>
        <Button
          look="secondary"
          pending={toggle.isPending}
          onClick={() => toggle.mutate({ classId, name, capacity, opensOn, closesOn, closed: !closed })}
        >
          {closed ? <Trans>Mở lại lớp</Trans> : <Trans>Đóng lớp</Trans>}
        </Button>
      </Buttons>
      {deed.isSuccess && (
        <p role="status">
          <Trans>Đã lưu.</Trans>
        </p>
      )}
      {toggle.isError && <Trouble error={toggle.error} />}
    </Form>
  );
}

import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { CertificateRow, EnrolmentCard, RecordView } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { Facts } from '../../ui/card.js';
import { GroupDecisionView } from '../../ui/group-decision.js';
import { useTargetGroupName } from '../../ui/names.js';
import { Section } from '../../ui/page.js';
import { ConfirmationForm } from './confirmation-form.js';
import { EvidenceTable } from './evidence-table.js';
import styles from './record.module.css';

/** One person's record: who, decision, confirmation, certificates, enrolments and all evidence. */
export function RecordSheet({ record }: { record: RecordView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { person } = record;
  return (
    <article className={styles.sheet} aria-labelledby="ho-so">
      <h2 id="ho-so" ref={heading} tabIndex={-1} className={styles.name}>
        {person.fullName}
      </h2>
      <PersonFacts person={person} />
      <Section title={<Trans>Xác nhận trên VNeID</Trans>}>
        <ConfirmationForm
          personId={person.id}
          confirmedOn={record.confirmation?.confirmedOn}
          isUniversalized={record.universalization?.groups.some(({ outcome }) => outcome === 'met') ?? false}
        />
      </Section>
      {record.universalization?.groups.map((group) => (
        <GroupDecisionView key={group.targetGroup} decision={group} />
      ))}
      <Section title={<Trans>Giấy chứng nhận và khóa học</Trans>}>
        <Study certificates={record.certificates} enrolments={record.enrolments} />
      </Section>
      <Section title={<Trans>Minh chứng</Trans>}>
        <EvidenceTable evidence={record.evidence} />
      </Section>
    </article>
  );
}

function PersonFacts({ person }: { person: RecordView['person'] }) {
  const groupName = useTargetGroupName();
  const { vneidAccountLevel } = person;
  const born =
    person.birthPrecision === 'year' ? person.birthDate?.slice(0, 4) : person.birthDate && formatDate(person.birthDate);
  return (
    <Facts
      rows={[
        [<Trans>Ngày sinh</Trans>, born ?? '–'],
        [<Trans>Giới tính</Trans>, person.sex === 'female' ? <Trans>Nữ</Trans> : <Trans>Nam</Trans>],
        [<Trans>Thôn</Trans>, person.hamletName],
        [<Trans>Số định danh</Trans>, person.citizenIdMasked],
        [<Trans>Nhóm đối tượng</Trans>, person.targetGroups.map(groupName).join('; ') || '–'],
        [
          <Trans>Tài khoản VNeID</Trans>,
          vneidAccountLevel === null ? <Trans>Chưa ghi nhận</Trans> : <Trans>Mức độ {vneidAccountLevel}</Trans>,
        ],
      ]}
    />
  );
}

function Study({
  certificates,
  enrolments,
}: {
  certificates: readonly CertificateRow[];
  enrolments: readonly EnrolmentCard[];
}) {
  if (certificates.length === 0 && enrolments.length === 0) {
    return (
      <p>
        <Trans>Chưa ghi danh khóa học nào.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.plain}>
      {certificates.map((row) => (
        <li key={row.number}>
          <CertificateLine row={row} issuedOn={formatDate(row.issuedAt)} />
        </li>
      ))}
      {enrolments
        .filter(({ certificateNumber }) => certificateNumber === null)
        .map((row) => (
          <li key={row.enrolmentId}>
            {row.courseTitle}: <LessonsLine done={row.lessonsDone} total={row.lessonCount} />
          </li>
        ))}
    </ul>
  );
}

function CertificateLine({ row, issuedOn }: { row: CertificateRow; issuedOn: string }) {
  return (
    <>
      {row.courseTitle}:{' '}
      <a href={`/giay-chung-nhan/${row.number}`}>
        <Trans>giấy chứng nhận số {row.number}</Trans>
      </a>{' '}
      ({row.status === 'revoked' ? <Trans>đã thu hồi</Trans> : <Trans>cấp ngày {issuedOn}</Trans>})
    </>
  );
}

function LessonsLine({ done, total }: { done: number; total: number }) {
  return (
    <Trans>
      đã học {done} trên {total} bài
    </Trans>
  );
}

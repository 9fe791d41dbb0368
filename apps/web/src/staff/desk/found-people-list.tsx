import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { FoundPerson } from '../../api/desk-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { OutcomeMark } from '../../ui/mark.js';
import { Section } from '../../ui/page.js';
import { CaseStateMark } from '../cases/case-state.js';
import { bornOf } from '../record/born.js';
import styles from './desk.module.css';
import { useArrowKeys } from './use-arrow-keys.js';

interface FoundPeopleListProps {
  people: readonly FoundPerson[];
  /** A search has just been answered: its heading takes the focus. */
  isNew: boolean;
  hasMore: boolean;
}

/** Each name leads to the record; the arrow keys go from name to name. */
export function FoundPeopleList({ people, isNew, hasMore }: FoundPeopleListProps) {
  const heading = useRef<HTMLSpanElement>(null);
  const onKeyDown = useArrowKeys();
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const count = hasMore ? `${formatNumber(people.length)}+` : formatNumber(people.length);
  return (
    <Section
      title={
        <span ref={heading} tabIndex={-1}>
          <Trans>Tìm thấy: {count}</Trans>
        </span>
      }
    >
      {people.length === 0 ? (
        <p>
          <Trans>Không tìm thấy ai trong phạm vi của xã. Thử gõ ngắn hơn, hoặc bỏ bớt một ô.</Trans>
        </p>
      ) : (
        <>
          <Small>
            <Trans>Phím mũi tên lên, xuống để chọn; Enter để mở hồ sơ.</Trans>
          </Small>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the links inside are what is used */}
          <div onKeyDown={onKeyDown}>
            <CardList>
              {people.map((person) => (
                <FoundPersonItem key={person.personId} person={person} />
              ))}
            </CardList>
          </div>
        </>
      )}
    </Section>
  );
}

function FoundPersonItem({ person }: { person: FoundPerson }) {
  const { hamletName, citizenIdMasked, householdCode } = person;
  const born = bornOf(person);
  return (
    <CardItem>
      <h3 lang="vi">
        <Link to={`/cong-an/nguoi/${person.personId}`}>{person.fullName}</Link>
      </h3>
      <Small>
        <Trans>
          Sinh {born} · Thôn {hamletName} · Số định danh {citizenIdMasked ?? '–'} · Hộ {householdCode ?? '–'}
        </Trans>
      </Small>
      <div className={styles.marks}>
        {person.standing && <OutcomeMark outcome={person.standing} />}
        {person.caseState && <CaseStateMark state={person.caseState} />}
        {person.confirmed && person.caseState !== 'confirmed' && <CaseStateMark state="confirmed" />}
      </div>
    </CardItem>
  );
}

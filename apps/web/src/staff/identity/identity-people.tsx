import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useIdentityPeople } from '../../api/digital-identity.js';
import type { IdentityLevel } from '../../api/desk-types.js';
import { useSession } from '../../api/session.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card, Small } from '../../ui/card.js';
import { Loaded, More } from '../../ui/loaded.js';
import styles from './identity.module.css';
import { LevelEntry } from './level-entry.js';
import { useLevelName } from './level-name.js';

interface IdentityPeopleListProps {
  hamletId: string;
  hamletName: string;
  level: IdentityLevel;
  close: () => void;
}

/** The people behind one number. Reading the list is recorded as a look. */
export function IdentityPeopleList({ hamletId, hamletName, level, close }: IdentityPeopleListProps) {
  const levelName = useLevelName();
  const session = useSession();
  const answer = useIdentityPeople(hamletId, level);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const people = answer.data?.pages.flatMap((page) => page.people);
  const isOfficer = session.data?.signedIn === true && session.data.permissions.includes('person-record:read');
  return (
    <Card strong>
      <h2 ref={heading} tabIndex={-1}>
        {levelName(level)}: <span lang="vi">{hamletName}</span>
      </h2>
      <Loaded answer={{ ...answer, data: people }}>
        {(rows) => (
          <ul role="list" className={styles.people}>
            {rows.map((person) => (
              <li key={person.personId}>
                <span lang="vi">
                  {isOfficer ? (
                    <Link to={`/cong-an/nguoi/${person.personId}`}>{person.fullName}</Link>
                  ) : (
                    person.fullName
                  )}
                </span>
                <Small>
                  {person.birthYear ?? '–'} · <span lang="vi">{person.hamletName}</span>
                </Small>
                {isOfficer && <LevelEntry personId={person.personId} fullName={person.fullName} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <More of={answer} />
      <Buttons>
        <Button look="quiet" onClick={close}>
          <Trans>Đóng danh sách</Trans>
        </Button>
      </Buttons>
    </Card>
  );
}

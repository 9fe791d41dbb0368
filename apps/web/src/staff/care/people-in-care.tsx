import { Trans } from '@lingui/react/macro';
import { type PersonInCare, useBeginAssisting, useEndCare } from '../../api/care.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList } from '../../ui/card.js';
import { Day } from '../../ui/moment.js';
import { Trouble } from '../../ui/notice.js';

/** Each with the way to study together, and the way to end it. */
export function PeopleInCare({ people }: { people: readonly PersonInCare[] }) {
  if (people.length === 0) {
    return (
      <p>
        <Trans>Chưa có ai. Hãy tìm người ở dưới, đọc lời đồng ý cho họ nghe rồi ghi nhận.</Trans>
      </p>
    );
  }
  return (
    <CardList>
      {people.map((person) => (
        <Person key={person.consentId} person={person} />
      ))}
    </CardList>
  );
}

function Person({ person }: { person: PersonInCare }) {
  const begin = useBeginAssisting();
  const end = useEndCare();
  const { consentId, fullName, hamletName, expiresAt } = person;
  const year = String(person.birthYear);
  const trouble = begin.error ?? end.error;
  return (
    <CardItem>
      <h3>{fullName}</h3>
      <p>
        <Trans>
          Sinh năm {year}, thôn {hamletName}. Đồng ý đến <Day value={expiresAt} />.
        </Trans>
      </p>
      {trouble && <Trouble error={trouble} />}
      <Buttons>
        <Button pending={begin.isPending || begin.isSuccess} onClick={() => begin.mutate(consentId)}>
          <Trans>
            Học cùng <span lang="vi">{fullName}</span>
          </Trans>
        </Button>
        <Button look="quiet" pending={end.isPending} onClick={() => end.mutate(consentId)}>
          <Trans>
            Thôi giúp
            <span className="visually-hidden" lang="vi">
              {' '}
              {fullName}
            </span>
          </Trans>
        </Button>
      </Buttons>
    </CardItem>
  );
}

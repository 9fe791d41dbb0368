import { Trans } from '@lingui/react/macro';
import { type PersonInCare, useBeginAssisting, useEndCare, useResumeCare } from '../../api/care.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList } from '../../ui/card.js';
import { DoneWithUndo } from '../../ui/done-with-undo.js';
import { Day } from '../../ui/moment.js';
import { Trouble } from '../../ui/notice.js';

/** Each with the way to study together, and the way to end it. */
export function PeopleInCare({ people }: { people: readonly PersonInCare[] }) {
  const end = useEndCare();
  const resume = useResumeCare();
  const ended = end.isSuccess ? end.variables : undefined;
  return (
    <>
      {ended && (
        <DoneWithUndo
          undo={() => resume.mutate(ended.consentId, { onSuccess: end.reset })}
          pending={resume.isPending}
          error={resume.error}
        >
          <Trans>
            Anh chị thôi giúp <span lang="vi">{ended.fullName}</span>.
          </Trans>
        </DoneWithUndo>
      )}
      {end.isError && <Trouble error={end.error} />}
      {people.length === 0 && !ended && (
        <p>
          <Trans>Chưa có ai. Hãy tìm người ở dưới, đọc lời đồng ý cho họ nghe rồi ghi nhận.</Trans>
        </p>
      )}
      <CardList>
        {people.map((person) => (
          <Person key={person.consentId} person={person} end={() => end.mutate(person)} ending={end.isPending} />
        ))}
      </CardList>
    </>
  );
}

interface PersonProps {
  person: PersonInCare;
  end: () => void;
  ending: boolean;
}

function Person({ person, end, ending }: PersonProps) {
  const begin = useBeginAssisting();
  const { consentId, fullName, hamletName, expiresAt } = person;
  const year = String(person.birthYear);
  return (
    <CardItem>
      <h3>{fullName}</h3>
      <p>
        <Trans>
          Sinh năm {year}, thôn {hamletName}. Đồng ý đến <Day value={expiresAt} />.
        </Trans>
      </p>
      {begin.error && <Trouble error={begin.error} />}
      <Buttons>
        <Button pending={begin.isPending || begin.isSuccess} onClick={() => begin.mutate(consentId)}>
          <Trans>
            Học cùng <span lang="vi">{fullName}</span>
          </Trans>
        </Button>
        <Button look="quiet" pending={ending} onClick={end}>
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

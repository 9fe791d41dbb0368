import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { type CareCandidate, useCandidates } from '../../api/care.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loaded.js';

/** Finds somebody of one's own hamlets by a part of their name. */
export function PersonSearch({ choose }: { choose: (person: CareCandidate) => void }) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const found = useCandidates(name);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('name');
    setName(typeof typed === 'string' ? typed.trim() : '');
  };
  return (
    <>
      <Form onSubmit={send}>
        <TextField name="name" label={t`Họ tên, hoặc một phần`} autoComplete="off" minLength={2} required />
        <Buttons>
          <Button type="submit">
            <Trans>Tìm</Trans>
          </Button>
        </Buttons>
      </Form>
      {name && (
        <Loaded answer={found}>
          {({ people }) =>
            people.length > 0 ? (
              <CardList>
                {people.map((person) => (
                  <Candidate key={person.personId} person={person} choose={choose} />
                ))}
              </CardList>
            ) : (
              <p role="status">
                <Trans>Không thấy ai tên như vậy trong địa bàn của anh chị.</Trans>
              </p>
            )
          }
        </Loaded>
      )}
    </>
  );
}

function Candidate({ person, choose }: { person: CareCandidate; choose: (person: CareCandidate) => void }) {
  const { fullName, hamletName } = person;
  const year = String(person.birthYear);
  return (
    <CardItem>
      <h3>{fullName}</h3>
      <p>
        <Trans>
          Sinh năm {year}, thôn {hamletName}
        </Trans>
      </p>
      <Button look="secondary" onClick={() => choose(person)}>
        <Trans>
          Chọn<span className="visually-hidden"> {fullName}</span>
        </Trans>
      </Button>
    </CardItem>
  );
}

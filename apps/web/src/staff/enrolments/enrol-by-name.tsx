import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import {
  type BatchTarget,
  enrolPeople,
  type FoundLearner,
  useDeskDeed,
  useFoundLearners,
} from '../../api/enrolment-desk.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { Trouble } from '../../ui/notice.js';
import styles from './enrolments.module.css';

/** Finds people by name, keeps those who were ticked, and enrols them together. */
export function EnrolByName({ target }: { target: BatchTarget }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly FoundLearner[]>([]);
  const deed = useDeskDeed(enrolPeople);
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('name');
    setName(typeof typed === 'string' ? typed.trim() : '');
  };
  const toggle = (person: FoundLearner): void =>
    setChosen((before) =>
      isIn(before, person) ? before.filter(({ personId }) => personId !== person.personId) : [...before, person],
    );
  const enrol = (): void =>
    deed.mutate(
      { ...target, personIds: chosen.map(({ personId }) => personId) },
      { onSuccess: ({ batchId }) => void navigate(`/bien-soan/ghi-danh/dot/${batchId}`) },
    );
  return (
    <>
      <Form onSubmit={search}>
        <TextField name="name" label={t`Họ tên`} hint={t`Gõ có dấu hay không dấu đều được.`} autoComplete="off" />
        <Buttons>
          <Button type="submit" look="secondary">
            <Trans>Tìm</Trans>
          </Button>
        </Buttons>
      </Form>
      {name !== '' && <Found name={name} chosen={chosen} toggle={toggle} />}
      {chosen.length > 0 && (
        <>
          <p role="status">
            <Trans>Đã chọn {chosen.length} người:</Trans> {chosen.map(({ fullName }) => fullName).join(', ')}
          </p>
          <Buttons>
            <Button pending={deed.isPending} onClick={enrol}>
              <Trans>Ghi danh những người đã chọn</Trans>
            </Button>
          </Buttons>
        </>
      )}
      {deed.isError && <Trouble error={deed.error} />}
    </>
  );
}

const isIn = (list: readonly FoundLearner[], { personId }: FoundLearner): boolean =>
  list.some((other) => other.personId === personId);

interface FoundProps {
  name: string;
  chosen: readonly FoundLearner[];
  toggle: (person: FoundLearner) => void;
}

function Found({ name, chosen, toggle }: FoundProps) {
  const { t } = useLingui();
  const found = useFoundLearners(name);
  if (found.isError) return <Trouble error={found.error} />;
  if (found.data?.people.length === 0) {
    return (
      <p role="status">
        <Trans>Không tìm thấy ai tên như vậy trong phạm vi của anh chị.</Trans>
      </p>
    );
  }
  return (
    <ul role="list" className={styles.choices}>
      {found.data?.people.map((person) => (
        <li key={person.personId}>
          <label className={styles.choice}>
            <input type="checkbox" checked={isIn(chosen, person)} onChange={() => toggle(person)} />
            <span>{t`${person.fullName}, sinh năm ${person.birthYear}, thôn ${person.hamletName}`}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

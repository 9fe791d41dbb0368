import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type PersonOfDevice, useForgetOnDevice, usePeopleOfDevice } from '../../api/device.js';
import { Button, Buttons } from '../../ui/button.js';
import { Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { PinOnlyForm } from '../sign-in/pin-only-form.js';
import { DevicePictureSign } from './device-picture-sign.js';
import styles from './device.module.css';

/** Those who share this phone: a tap on one's picture, then the PIN. Nothing is shown where nobody is remembered. */
export function PeopleOfDevice() {
  const { t } = useLingui();
  const answer = usePeopleOfDevice(true);
  const [chosen, setChosen] = useState<PersonOfDevice | null>(null);
  const people = answer.data?.people ?? [];
  if (people.length === 0) return null;
  return (
    <Section title={<Trans>Người dùng máy này</Trans>}>
      {chosen ? (
        <Chosen person={chosen} leave={() => setChosen(null)} />
      ) : (
        <ul role="list" className={styles.people} aria-label={t`Người dùng máy này`}>
          {people.map((person) => (
            <li key={person.id}>
              <button type="button" className={styles.person} onClick={() => setChosen(person)}>
                <DevicePictureSign picture={person.picture} />
                <span lang="vi">{person.fullName}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Chosen({ person, leave }: { person: PersonOfDevice; leave: () => void }) {
  const forget = useForgetOnDevice();
  return (
    <>
      <p className={styles.chosen}>
        <DevicePictureSign picture={person.picture} />
        <span lang="vi">{person.fullName}</span>
      </p>
      <PinOnlyForm identifier={`may:${person.id}`} />
      {forget.isError && <Trouble error={forget.error} />}
      <Buttons>
        <Button look="secondary" onClick={leave}>
          <Trans>Không phải tôi, chọn người khác</Trans>
        </Button>
        <Button look="quiet" pending={forget.isPending} onClick={() => forget.mutate(person.id, { onSuccess: leave })}>
          <Trans>Bỏ người này khỏi máy</Trans>
        </Button>
      </Buttons>
    </>
  );
}

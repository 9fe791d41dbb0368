import { Trans } from '@lingui/react/macro';
import { useEndAssisting } from '../../api/care.js';
import { useSession } from '../../api/session.js';
import { Button, Buttons } from '../../ui/button.js';
import { Notice, Trouble } from '../../ui/notice.js';
import styles from '../../ui/ahead-bar.module.css';

/** On every page while a helper acts for somebody, so that nobody forgets whose account it is. */
export function AssistedBar() {
  const session = useSession().data;
  const end = useEndAssisting();
  if (!session?.signedIn || !session.assistedBy) return null;
  const helper = session.assistedBy.fullName;
  const person = session.person.fullName;
  return (
    <div className={`${styles.bar} no-print`}>
      <Notice>
        <p>
          <Trans>
            <strong>{helper}</strong> đang học cùng <strong>{person}</strong>. Việc làm lúc này được ghi là có người
            giúp.
          </Trans>
        </p>
        {end.isError && <Trouble error={end.error} />}
        <Buttons>
          <Button look="secondary" pending={end.isPending} onClick={() => end.mutate('/ho-tro/nguoi-toi-giup')}>
            <Trans>Đổi người</Trans>
          </Button>
          <Button look="quiet" pending={end.isPending} onClick={() => end.mutate('/')}>
            <Trans>Thôi, về tài khoản của tôi</Trans>
          </Button>
        </Buttons>
      </Notice>
    </div>
  );
}

import { Trans } from '@lingui/react/macro';
import { useRevealCitizenId } from '../../api/person-records.js';
import { useSession } from '../../api/session.js';
import { Small } from '../../ui/card.js';
import { Trouble } from '../../ui/notice.js';
import styles from './record.module.css';

/** Masked until asked for. The asking is recorded and shown to the person, which is said before it is done. */
export function CitizenId({ personId, masked }: { personId: string; masked: string | null }) {
  const session = useSession();
  const reveal = useRevealCitizenId();
  const mayReveal = session.data?.signedIn === true && session.data.permissions.includes('citizen-id:reveal');
  if (masked === null) return <Trans>Chưa có trong sổ dân cư</Trans>;
  const shown = reveal.data ? grouped(reveal.data.citizenId) : masked;
  return (
    <div className={styles.citizenId}>
      <span role="status" className={styles.whole}>
        {shown}
      </span>
      {mayReveal && (
        <button
          type="button"
          aria-disabled={reveal.isPending || undefined}
          onClick={() => {
            if (reveal.data) reveal.reset();
            else if (!reveal.isPending) reveal.mutate(personId);
          }}
        >
          {reveal.data ? <Trans>Che lại</Trans> : <Trans>Hiện số</Trans>}
        </button>
      )}
      {mayReveal && !reveal.data && (
        <Small>
          <Trans>Lần hiện số được ghi lại riêng; người có hồ sơ xem được.</Trans>
        </Small>
      )}
      {reveal.isError && <Trouble error={reveal.error} />}
    </div>
  );
}

/** `0301 5699 0778`, as it is printed on the card; the spaces do not break. */
const grouped = (citizenId: string): string => citizenId.replace(/(\d{4})(?=\d)/g, '$1\u00a0');

import { Trans } from '@lingui/react/macro';
import type { KnownIdentity, RecordedPerson } from '../../api/desk-types.js';
import { useTargetGroupName } from '../../ui/names.js';
import { useLevelName } from '../identity/level-name.js';
import { bornOf } from './born.js';
import { CitizenId } from './citizen-id.js';
import { PresenceName } from './presence-name.js';
import styles from './record.module.css';

/** Who it is, as the register and VNeID know them; two columns where there is room. */
export function PersonFacts({ person, identity }: { person: RecordedPerson; identity: KnownIdentity }) {
  const groupName = useTargetGroupName();
  const levelName = useLevelName();
  const rows = [
    [<Trans>Ngày sinh</Trans>, <span className={styles.whole}>{bornOf(person)}</span>],
    [<Trans>Giới tính</Trans>, person.sex === 'female' ? <Trans>Nữ</Trans> : <Trans>Nam</Trans>],
    [<Trans>Thôn</Trans>, <span lang="vi">{person.hamletName}</span>],
    [<Trans>Mã hộ gia đình</Trans>, person.householdCode ?? '–'],
    [<Trans>Cư trú</Trans>, <PresenceName presence={person.presence} />],
    [<Trans>Nhóm đối tượng</Trans>, person.targetGroups.map(groupName).join('; ') || '–'],
    [
      <Trans>Tài khoản VNeID</Trans>,
      <>
        {levelName(identity.level)}
        {identity.source === 'officer' && (
          <small className={styles.aside}>
            <Trans>do cán bộ nhìn thấy, không phải từ VNeID</Trans>
          </small>
        )}
      </>,
    ],
    [<Trans>Số định danh</Trans>, <CitizenId personId={person.id} masked={person.citizenIdMasked} />],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value], row) => (
        <div key={row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

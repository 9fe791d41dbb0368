import { Trans } from '@lingui/react/macro';
import type { PersonRecord } from '../../api/desk-types.js';
import { Facts } from '../../ui/card.js';
import { useTargetGroupName } from '../../ui/names.js';
import { bornOf } from './born.js';
import { CitizenId } from './citizen-id.js';
import styles from './record.module.css';

export function PersonFacts({ person }: { person: PersonRecord['person'] }) {
  const groupName = useTargetGroupName();
  const { vneidAccountLevel } = person;
  return (
    <Facts
      rows={[
        [<Trans>Ngày sinh</Trans>, <span className={styles.whole}>{bornOf(person)}</span>],
        [<Trans>Giới tính</Trans>, person.sex === 'female' ? <Trans>Nữ</Trans> : <Trans>Nam</Trans>],
        [<Trans>Thôn</Trans>, <span lang="vi">{person.hamletName}</span>],
        [<Trans>Số định danh</Trans>, <CitizenId personId={person.id} masked={person.citizenIdMasked} />],
        [<Trans>Nhóm đối tượng</Trans>, person.targetGroups.map(groupName).join('; ') || '–'],
        [
          <Trans>Tài khoản VNeID</Trans>,
          vneidAccountLevel === null ? <Trans>Chưa ghi nhận</Trans> : <Trans>Mức độ {vneidAccountLevel}</Trans>,
        ],
      ]}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import type { QueueFilter } from '../../api/cases.js';
import { SelectField } from '../../ui/field.js';
import { useTargetGroupName } from '../../ui/names.js';
import { useHamlets } from '../desk/use-hamlets.js';
import styles from './cases.module.css';

const GROUPS = ['official', 'student', 'worker', 'resident', 'elderly', 'disabled'];

interface QueueFiltersProps {
  filter: QueueFilter;
  choose: (filter: QueueFilter) => void;
}

/** State, hamlet, target group and what an officer should look at; each choice takes effect at once. */
export function QueueFilters({ filter, choose }: QueueFiltersProps) {
  const { t } = useLingui();
  const hamlets = useHamlets();
  const groupName = useTargetGroupName();
  const fields: [keyof QueueFilter, string, [string, string][]][] = [
    [
      'state',
      t`Trạng thái`,
      [
        ['ready', t`Chờ duyệt`],
        ['reviewed', t`Đã duyệt, chưa gửi`],
        ['submitted', t`Đã gửi, chờ VNeID`],
        ['returned', t`Đã trả lại`],
        ['confirmed', t`Đã xác nhận trên VNeID`],
        ['withdrawn', t`Đã rút`],
      ],
    ],
    ['hamletId', t`Thôn`, [['', t`Tất cả các thôn`], ...hamlets.map(({ hamletId, name }) => pair(hamletId, name))]],
    ['targetGroup', t`Nhóm đối tượng`, [['', t`Mọi nhóm`], ...GROUPS.map((group) => pair(group, groupName(group)))]],
    [
      'flag',
      t`Cần lưu ý`,
      [
        ['', t`Tất cả`],
        ['identity-unproven', t`Chưa đăng nhập bằng VNeID`],
        ['objection-open', t`Đang có điều hỏi lại`],
        ['returned-before', t`Từng bị trả lại`],
        ['standing-lapsed', t`Không còn đạt tiêu chí`],
        ['answer-odd', t`Câu trả lời của VNeID không khớp`],
      ],
    ],
  ];
  return (
    <div className={styles.filters}>
      {fields.map(([name, label, options]) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          value={filter[name]}
          onChange={({ target }) => choose({ ...filter, [name]: target.value })}
        >
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}

const pair = (value: string, words: string): [string, string] => [value, words];

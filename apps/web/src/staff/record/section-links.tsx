import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PersonRecord } from '../../api/desk-types.js';
import styles from './record.module.css';

/** The parts of the record, with how much is in each; what is empty and would be left out is not linked. */
export function SectionLinks({ record }: { record: PersonRecord }) {
  const { t } = useLingui();
  const { evidence, objections, submissions } = record;
  const links: [string, ReactNode, number | undefined][] = [
    ['ket-qua', <Trans>Kết quả xét</Trans>, undefined],
    ['xac-nhan', <Trans>Xác nhận trên VNeID</Trans>, undefined],
    ['minh-chung', <Trans>Minh chứng</Trans>, evidence.length],
    ['cho-kiem', <Trans>Minh chứng chờ kiểm</Trans>, submissions.length || undefined],
    ['hoi-lai', <Trans>Điều hỏi lại</Trans>, objections.length || undefined],
    ['khoa-hoc', <Trans>Giấy chứng nhận và khóa học</Trans>, undefined],
  ];
  const shown = links.filter(
    ([id]) => (id !== 'cho-kiem' || submissions.length > 0) && (id !== 'hoi-lai' || objections.length > 0),
  );
  return (
    <nav aria-label={t`Các phần của hồ sơ`} className={`${styles.links} no-print`}>
      <ul role="list">
        {shown.map(([id, words, count]) => (
          <li key={id}>
            <a href={`#${id}`}>
              {words}
              {count !== undefined && ` (${count})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

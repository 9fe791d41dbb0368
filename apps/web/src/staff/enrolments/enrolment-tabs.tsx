import { useLingui } from '@lingui/react/macro';
import { Link } from '../../router.js';
import styles from './enrolments.module.css';

/** The pages of this desk, one beside the other. */
export function EnrolmentTabs() {
  const { t } = useLingui();
  const pages = [
    ['/bien-soan/ghi-danh', t`Người đang học`],
    ['/bien-soan/ghi-danh/them', t`Ghi danh thêm`],
    ['/bien-soan/ghi-danh/lop', t`Lớp học`],
    ['/bien-soan/ghi-danh/quy-tac', t`Quy tắc và cơ quan`],
    ['/bien-soan/ghi-danh/dot', t`Các đợt ghi danh`],
  ] as const;
  return (
    <nav aria-label={t`Ghi danh`} className={styles.tabs}>
      {pages.map(([to, label]) => (
        <Link key={to} to={to} className={styles.tab}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

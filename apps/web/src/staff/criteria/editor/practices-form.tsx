import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button.js';
import { type Path, valueAt, withoutItem } from './document-edits.js';
import { useEditing } from './editing.js';
import styles from './editor.module.css';
import { InlineCheck, InlineNumber, InlineText, Sentence } from './inline-fields.js';

/** At least n of a list of practices; each has a name, and the code that evidence of it carries. */
export function PracticesForm({ path }: { path: Path }) {
  const { t } = useLingui();
  const { document, change, replace } = useEditing();
  const listPath: Path = [...path, 'practices'];
  const list = valueAt(document, listPath);
  const practices = Array.isArray(list) ? list : [];
  const count = practices.length;
  return (
    <>
      <Sentence>
        <span>
          <Trans>Làm được ít nhất</Trans>
        </span>
        <InlineNumber path={[...path, 'atLeast']} label={t`Số bài thực hành`} min={1} max={20} />
        <span>
          <Trans>trong {count} bài thực hành sau</Trans>
        </span>
      </Sentence>
      <ul role="list" className={styles.practices}>
        {practices.map((_, index) => {
          const number = index + 1;
          return (
            <li key={number}>
              <Sentence>
                <span>
                  <Trans>Tên bài</Trans>
                </span>
                <InlineText path={[...listPath, index, 'title', 'vi']} label={t`Tên bài thực hành ${number}`} />
                <span>
                  <Trans>tiếng Anh</Trans>
                </span>
                <InlineText path={[...listPath, index, 'title', 'en']} label={t`Tên tiếng Anh của bài ${number}`} />
                <span>
                  <Trans>mã</Trans>
                </span>
                <InlineText path={[...listPath, index, 'key']} label={t`Mã bài thực hành ${number}`} />
                <Button look="quiet" onClick={() => replace(withoutItem(document, listPath, index))}>
                  <Trans>Bỏ bài này</Trans>
                  <span className="visually-hidden"> {number}</span>
                </Button>
              </Sentence>
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          look="secondary"
          onClick={() => change(listPath, [...practices, { key: '', title: { vi: '', en: '' } }])}
        >
          <Trans>Thêm bài thực hành</Trans>
        </Button>
      </div>
      <InlineCheck path={[...path, 'unassisted']}>
        <Trans>Chỉ tính bài tự làm, không có người giúp</Trans>
      </InlineCheck>
    </>
  );
}

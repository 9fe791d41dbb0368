import { Trans, useLingui } from '@lingui/react/macro';
import { useAddPackage } from '../../../api/packages.js';
import { Button } from '../../../ui/button.js';
import { controlId, TextField } from '../../../ui/field.js';
import { Trouble } from '../../../ui/notice.js';
import type { BlockFormProps } from './block-form-props.js';
import styles from './blocks.module.css';
import { usePickFile } from './media-pick.js';

/** A package made with another tool: a file of the library that is taken apart and checked when it is chosen. */
export function PackageForm({ block, onChange, name }: BlockFormProps<'package'>) {
  const { t } = useLingui();
  const pick = usePickFile();
  const add = useAddPackage();
  const choose = async (): Promise<void> => {
    const file = await pick('package');
    if (!file) return;
    add.mutate(file.id, {
      onSuccess: ({ id, kind, title }) =>
        onChange({ ...block, packageId: id, kind, title: block.title === '' ? title : block.title }),
    });
  };
  return (
    <>
      <div className={styles.media} role="group" aria-label={t`Gói học`}>
        <span className={styles.mediaState}>
          {block.packageId === '' ? (
            <Trans>Chưa chọn gói nào. Gói là tệp .h5p, hoặc tệp .zip theo SCORM 1.2.</Trans>
          ) : block.kind === 'h5p' ? (
            <Trans>Đã có gói H5P.</Trans>
          ) : (
            <Trans>Đã có gói SCORM 1.2.</Trans>
          )}
        </span>
        <Button
          id={controlId(`${name}.packageId`)}
          look="secondary"
          pending={add.isPending}
          onClick={() => void choose()}
        >
          {block.packageId === '' ? <Trans>Chọn gói</Trans> : <Trans>Đổi gói</Trans>}
        </Button>
      </div>
      {add.isError && <Trouble error={add.error} />}
      <TextField
        name={`${name}.title`}
        label={t`Tên gói học`}
        value={block.title}
        onChange={({ target }) => onChange({ ...block, title: target.value })}
      />
    </>
  );
}

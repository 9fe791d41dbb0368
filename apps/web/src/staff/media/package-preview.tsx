import { Trans } from '@lingui/react/macro';
import { useAddPackage } from '../../api/packages.js';
import type { LibraryFile } from '../../api/types.js';
import { PackageFrame } from '../../ui/package/package-frame.js';
import { Button, Buttons } from '../../ui/button.js';
import { Trouble } from '../../ui/notice.js';

/** Checks whether a package plays, and plays it; its scores are told to nobody here. */
export function PackagePreview({ file }: { file: LibraryFile }) {
  const add = useAddPackage();
  if (add.data) return <PackageFrame packageId={add.data.id} kind={add.data.kind} title={add.data.title} />;
  return (
    <>
      {add.error && <Trouble error={add.error} />}
      <Buttons>
        <Button pending={add.isPending} onClick={() => add.mutate(file.id)}>
          <Trans>Kiểm tra và chạy thử gói này</Trans>
        </Button>
      </Buttons>
    </>
  );
}

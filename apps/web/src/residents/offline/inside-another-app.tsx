import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { isInsideAnotherApp } from './needs-device-bar.js';

const SEEN = 'hvs.inside-another-app';

function wasSeen(): boolean {
  try {
    return sessionStorage.getItem(SEEN) !== null;
  } catch {
    return false;
  }
}

/** Browsers inside Zalo or Facebook keep no lessons and cannot be installed from; the way to a real one. */
export function InsideAnotherApp() {
  const [isShown, setShown] = useState(() => isInsideAnotherApp() && !wasSeen());
  if (!isShown) return null;
  const close = (): void => {
    setShown(false);
    try {
      sessionStorage.setItem(SEEN, '1');
    } catch {
      // It is told again on the next page.
    }
  };
  return (
    <Notice tone="careful">
      <p>
        <Trans>
          Ông bà đang mở trang trong Zalo hoặc ứng dụng khác. Trang vẫn dùng được, nhưng không lưu được bài để học khi
          mất mạng. Hãy bấm dấu ba chấm ở góc màn hình, chọn «Mở bằng trình duyệt».
        </Trans>
      </p>
      <Button look="secondary" onClick={close}>
        <Trans>Tôi đã hiểu</Trans>
      </Button>
    </Notice>
  );
}

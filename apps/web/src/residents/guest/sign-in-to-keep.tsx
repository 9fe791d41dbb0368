import { Trans } from '@lingui/react/macro';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

/** Where a guest's lessons lie, and how they come under their name. */
export function SignInToKeep({ returnTo }: { returnTo: string }) {
  return (
    <Notice>
      <p>
        <Trans>Bài học thử đang được giữ trên máy này. Đăng nhập thì ông bà chuyển được sang tên mình.</Trans>
      </p>
      <Buttons>
        <ButtonLink look="secondary" to={`/dang-nhap?tiep=${encodeURIComponent(returnTo)}`}>
          <Trans>Đăng nhập để ghi vào tên mình</Trans>
        </ButtonLink>
      </Buttons>
    </Notice>
  );
}

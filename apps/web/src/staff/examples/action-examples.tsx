import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, ButtonAnchor, ButtonLink, Buttons } from '../../ui/button.js';
import { Announcement } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';

/** Buttons in their three looks, as links, large, and while a deed is on its way. */
export function ActionExamples() {
  const [pressed, setPressed] = useState(0);
  const press = (): void => setPressed(pressed + 1);
  return (
    <Section id="nut" title={<Trans>Nút</Trans>}>
      <Buttons>
        <Button onClick={press}>
          <Trans>Việc chính</Trans>
        </Button>
        <Button look="secondary" onClick={press}>
          <Trans>Việc phụ</Trans>
        </Button>
        <Button look="quiet" onClick={press}>
          <Trans>Việc ít dùng</Trans>
        </Button>
      </Buttons>
      <Announcement>
        <p>
          <Trans>Số lần đã bấm: {pressed}</Trans>
        </p>
      </Announcement>
      <Buttons>
        <Button pending onClick={press}>
          <Trans>Đang gửi…</Trans>
        </Button>
        <ButtonLink look="secondary" to="#nut">
          <Trans>Nút dẫn sang trang</Trans>
        </ButtonLink>
        <ButtonAnchor look="secondary" href="#nut">
          <Trans>Nút dẫn ra ngoài</Trans>
        </ButtonAnchor>
      </Buttons>
      <Button large onClick={press}>
        <Trans>Việc duy nhất của màn hình</Trans>
      </Button>
    </Section>
  );
}

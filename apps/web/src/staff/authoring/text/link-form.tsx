import { Trans, useLingui } from '@lingui/react/macro';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Button, Buttons } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { safeHref } from '../../../ui/lesson/safe-href.js';
import styles from './text-editor.module.css';

const HAS_SCHEME = /^([a-z]+:|\/)/i;

/** Where the marked words lead. An address without a scheme is one of the web. */
export function LinkForm({ editor, close }: { editor: Editor; close: () => void }) {
  const { t } = useLingui();
  const before: unknown = editor.getAttributes('link')['href'];
  const [address, setAddress] = useState(typeof before === 'string' ? before : '');
  const [isWrong, setWrong] = useState(false);
  const typed = address.trim();
  const apply = (): void => {
    const href = safeHref(typed !== '' && !HAS_SCHEME.test(typed) ? `https://${typed}` : typed);
    if (!href) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) chain.insertContent(linkedText(href)).run();
    else chain.setMark('link', { href }).run();
    close();
  };
  return (
    <form
      className={styles.linkForm}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextField
        name="dia-chi-duong-dan"
        label={t`Địa chỉ của đường dẫn`}
        hint={t`Ví dụ: dichvucong.gov.vn. Chọn chữ trước, rồi ghi địa chỉ.`}
        error={isWrong ? t`Địa chỉ này không dùng được. Hãy chép lại từ thanh địa chỉ.` : undefined}
        value={address}
        inputMode="url"
        autoComplete="off"
        onChange={({ target }) => setAddress(target.value)}
      />
      <Buttons>
        <Button type="submit">
          <Trans>Gắn đường dẫn</Trans>
        </Button>
        {before !== undefined && (
          <Button
            look="secondary"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
              close();
            }}
          >
            <Trans>Bỏ đường dẫn</Trans>
          </Button>
        )}
        <Button look="quiet" onClick={close}>
          <Trans>Thôi</Trans>
        </Button>
      </Buttons>
    </form>
  );
}

const linkedText = (href: string) => ({
  type: 'text',
  text: href.replace(/^https?:\/\//, ''),
  marks: [{ type: 'link', attrs: { href } }],
});

import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { Button } from './button.js';

/** The last net: a page that could not be drawn, most often because a new version was put in place. */
export class Mishap extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main style={{ display: 'grid', gap: '1rem', maxWidth: '38rem', margin: '0 auto', padding: '2rem 1rem' }}>
        <h1>
          <Trans>Trang này chưa mở được</Trans>
        </h1>
        <p>
          <Trans>Những gì đã lưu vẫn còn. Hãy kiểm tra mạng rồi tải lại trang.</Trans>
        </p>
        <div>
          <Button onClick={() => location.reload()}>
            <Trans>Tải lại trang</Trans>
          </Button>
        </div>
      </main>
    );
  }
}

import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Buttons } from './button.js';
import { Trouble } from './notice.js';
import { SkeletonLines } from './page.js';

interface Answer<Data> {
  isLoading: boolean;
  error: Error | null;
  data: Data | undefined;
  refetch: () => unknown;
}

interface LoadedProps<Data> {
  answer: Answer<Data>;
  /** Grey lines while waiting. */
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** What was asked of the server: grey lines, then what came, or what went wrong with a way to ask again. */
export function Loaded<Data>({ answer, lines = 3, children }: LoadedProps<Data>) {
  const { isLoading, error, data } = answer;
  return (
    <>
      {isLoading && <SkeletonLines lines={lines} />}
      {error && <Trouble error={error} retry={() => void answer.refetch()} />}
      {data !== undefined && children(data)}
    </>
  );
}

interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The next rows of a long list, on demand. */
export function More({ of: { hasNextPage, isFetchingNextPage, fetchNextPage } }: { of: Paged }) {
  if (!hasNextPage) return null;
  return (
    <Buttons>
      <Button look="secondary" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {isFetchingNextPage ? <Trans>Đang xem thêm…</Trans> : <Trans>Xem thêm</Trans>}
      </Button>
    </Buttons>
  );
}

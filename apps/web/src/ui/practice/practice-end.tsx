import { Trans } from '@lingui/react/macro';
import type { PracticePlay } from '@hvs/contracts';
import type { ReactNode } from 'react';
import { Button, Buttons } from '../button.js';
import styles from './player.module.css';

interface PracticeEndProps {
  play: PracticePlay;
  ending: 'done' | 'harmed';
  assisted: boolean;
  onBeginAgain: (assisted: boolean) => void;
  children: ReactNode;
}

/** How the try went, and the next one. */
export function PracticeEnd({ play, ending, assisted, onBeginAgain, children }: PracticeEndProps) {
  return (
    <section className={ending === 'done' ? styles.done : styles.harmed}>
      <h3>{ending === 'done' ? <Trans>Ông bà đã làm xong bài này</Trans> : <Trans>Lần này chưa ổn</Trans>}</h3>
      {ending === 'done' ? <WentWell play={play} /> : <NoHarm />}
      {children}
      <Buttons>
        {ending === 'done' && assisted && (
          <Button onClick={() => onBeginAgain(false)}>
            <Trans>Làm lại, lần này tôi tự làm</Trans>
          </Button>
        )}
        <Button look={ending === 'harmed' ? 'primary' : 'secondary'} onClick={() => onBeginAgain(assisted)}>
          <Trans>Làm lại</Trans>
        </Button>
      </Buttons>
    </section>
  );
}

function WentWell({ play: { wrongMoves, hints } }: { play: PracticePlay }) {
  if (wrongMoves === 0 && hints === 0) {
    return (
      <p>
        <Trans>Không bước nào sai và không cần gợi ý. Ông bà có thể tự tin làm trên máy thật.</Trans>
      </p>
    );
  }
  return (
    <>
      {wrongMoves > 0 && (
        <p>
          <Trans>Có {wrongMoves} bước chưa đúng, và ông bà đã tự sửa lại.</Trans>
        </p>
      )}
      {hints > 0 && (
        <p>
          <Trans>Ông bà xem gợi ý {hints} lần.</Trans>
        </p>
      )}
      <p>
        <Trans>Làm thêm một lần nữa sẽ nhớ lâu hơn.</Trans>
      </p>
    </>
  );
}

function NoHarm() {
  return (
    <p>
      <Trans>Đây chỉ là bài tập, ông bà không mất gì cả. Hãy đọc lời giải thích ở trên rồi làm lại.</Trans>
    </p>
  );
}

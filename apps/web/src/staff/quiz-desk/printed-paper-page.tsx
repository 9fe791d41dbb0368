import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type PrintedPaper, usePrintedPaper } from '../../api/quiz-desk.js';
import { useParams } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PaperQuestion } from './paper-question.js';
import styles from './paper.module.css';

/** A paper in large print, with a sheet for the answers. What is on the screen is what comes out of the printer. */
export function PrintedPaperPage() {
  const { t } = useLingui();
  const { attemptId = '' } = useParams();
  const paper = usePrintedPaper(attemptId);
  return (
    <Page wide title={t`Đề chữ to`} back={{ to: '/bien-soan/in-de', label: t`Đề in trên giấy` }}>
      <Loaded answer={paper}>{(shown) => <Paper paper={shown} />}</Loaded>
    </Page>
  );
}

function Paper({ paper }: { paper: PrintedPaper }) {
  const { questions, timeLimitMinutes, passPercent } = paper;
  return (
    <>
      <Buttons>
        <Button onClick={() => window.print()}>
          <Trans>In đề và phiếu trả lời</Trans>
        </Button>
      </Buttons>
      <article className={styles.paper} lang="vi">
        <PaperHead paper={paper} title={<Trans>Bài kiểm tra</Trans>} />
        <p>
          <Trans>
            Có {questions.length} câu, làm trong {timeLimitMinutes} phút. Đúng từ {passPercent}% trở lên là đạt.
          </Trans>
        </p>
        <ol className={styles.questions}>
          {questions.map((question) => (
            <li key={question.key}>
              <PaperQuestion question={question} courseSlug={paper.courseSlug} />
            </li>
          ))}
        </ol>
      </article>
      <article className={`${styles.paper} ${styles.sheet}`} lang="vi">
        <PaperHead paper={paper} title={<Trans>Phiếu trả lời</Trans>} />
        <ol className={styles.lines}>
          {questions.map(({ key }) => (
            <li key={key}>
              <span className={styles.line} />
            </li>
          ))}
        </ol>
        <p className={styles.signature}>
          <Trans>Chữ ký người làm bài: ………………………… Chữ ký người giám sát: …………………………</Trans>
        </p>
      </article>
    </>
  );
}

function PaperHead({ paper, title }: { paper: PrintedPaper; title: ReactNode }) {
  const { courseTitle, fullName, birthYear, hamletName, code } = paper;
  return (
    <header className={styles.head}>
      <div>
        <h2>{title}</h2>
        <p>{courseTitle}</p>
        <p>
          {fullName} ({birthYear}), {hamletName}
        </p>
      </div>
      <p className={styles.code} translate="no">
        <Trans>Mã đề</Trans>
        <strong>
          {code.slice(0, 4)} {code.slice(4)}
        </strong>
      </p>
    </header>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { usePractices } from '../../api/practices.js';
import type { PracticeCard } from '../../api/types.js';
import { ButtonLink } from '../../ui/button.js';
import card from '../../ui/card.module.css';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { markedPractice } from '../guest/guest-marks.js';
import { useGuestDeeds, useIsGuest } from '../guest/use-guest.js';

/** Every practice in one list, with how far the person has come. */
export function PracticesPage() {
  const { t } = useLingui();
  const practices = usePractices();
  const deeds = useGuestDeeds();
  const isGuest = useIsGuest();
  const markedBy = (list: PracticeCard[]) => (isGuest ? list.map((each) => markedPractice(each, deeds)) : list);
  return (
    <Page
      title={t`Bài thực hành`}
      back={{ to: '/khoa-hoc', label: t`Về các khóa học` }}
      lead={<Trans>Tập trên màn hình giống thật. Bấm sai không mất gì, làm lại bao nhiêu lần cũng được.</Trans>}
    >
      <Loaded answer={practices}>
        {({ practices: list }) => (
          <ul className={card.list}>
            {markedBy(list).map((each) => (
              <li key={`${each.courseSlug}/${each.key}`} className={card.card}>
                <PracticeItem practice={each} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}

function PracticeItem({ practice }: { practice: PracticeCard }) {
  return (
    <>
      <h2 lang="vi">{practice.title}</h2>
      <p className={card.small}>
        <Trans>
          {practice.minutes} phút · <span lang="vi">{practice.courseTitle}</span>
        </Trans>
      </p>
      <p>
        <Progress practice={practice} />
      </p>
      <ButtonLink look="secondary" to={`/khoa-hoc/${practice.courseSlug}/thuc-hanh/${practice.key}`}>
        {practice.tries > 0 ? <Trans>Làm lại bài này</Trans> : <Trans>Làm bài này</Trans>}
      </ButtonLink>
    </>
  );
}

function Progress({ practice: { tries, doneAt, aloneAt } }: { practice: PracticeCard }) {
  if (aloneAt) return <Trans>Ông bà đã tự làm được bài này.</Trans>;
  if (doneAt) return <Trans>Ông bà đã làm xong có người giúp. Hãy thử tự làm một lần.</Trans>;
  if (tries > 0) return <Trans>Đã thử {tries} lần, chưa xong.</Trans>;
  return <Trans>Chưa làm.</Trans>;
}

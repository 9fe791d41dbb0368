import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type QuestionDetail, useQuestionVersion } from '../../api/questions.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Section } from '../../ui/page.js';
import { Preview } from './question-writer.js';
import { Solution } from './solution.js';
import styles from './questions.module.css';

/** All versions, newest first; a former one can be looked at. */
export function QuestionVersions({ detail }: { detail: QuestionDetail }) {
  const { t } = useLingui();
  const [shown, setShown] = useState<number>();
  const former = useQuestionVersion(detail.questionId, shown);
  return (
    <Section title={t`Các bản`}>
      <ol role="list" className={styles.versions}>
        {detail.versions.map(({ version, writtenAt, writtenByName }) => (
          <li key={version}>
            <p>
              <strong>
                <Trans>Bản số {version}</Trans>
              </strong>
              , <Moment value={writtenAt} />,{' '}
              <span lang="vi">{writtenByName ?? <Trans>có sẵn theo phần mềm</Trans>}</span>
            </p>
            {version !== detail.version && (
              <Button
                look="quiet"
                aria-expanded={shown === version}
                onClick={() => setShown(shown === version ? undefined : version)}
              >
                {shown === version ? <Trans>Đóng bản số {version}</Trans> : <Trans>Xem bản số {version}</Trans>}
              </Button>
            )}
            {shown === version && (
              <Loaded answer={former}>
                {({ content }) => (
                  <>
                    <Preview question={content} />
                    <Solution question={content} />
                  </>
                )}
              </Loaded>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

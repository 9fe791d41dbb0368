import { Trans, useLingui } from '@lingui/react/macro';
import { CONSENT_TEXT, type ConsentChannel, consentParagraphs } from '@hvs/contracts';
import { type FormEvent, useState } from 'react';
import { type CareCandidate, useGiveConsent } from '../../api/care.js';
import { useSession } from '../../api/session.js';
import { formatDate, todayIso } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Form } from '../../ui/form.js';
import { Notice, Trouble } from '../../ui/notice.js';
import styles from './consent-form.module.css';

/** The text is read out, or printed and signed; then it is kept how the person has agreed. */
export function ConsentForm({ person, close }: { person: CareCandidate; close: () => void }) {
  const { t } = useLingui();
  const session = useSession().data;
  const give = useGiveConsent();
  const [channel, setChannel] = useState<ConsentChannel>('spoken');
  const helper = session?.signedIn ? session.person.fullName : '';
  const { personId, fullName } = person;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    give.mutate({ personId, channel, textVersion: CONSENT_TEXT.version }, { onSuccess: close });
  };
  return (
    <Form onSubmit={send}>
      <p className="no-print">
        <Trans>Hãy đọc to lời dưới đây cho {fullName} nghe, hoặc in ra để ký. Chỉ ghi nhận khi người đó đồng ý.</Trans>
      </p>
      <section className={styles.sheet} lang="vi" aria-label={t`Lời đồng ý`}>
        <h3>Đồng ý cho người khác giúp học</h3>
        <p>
          Tôi là <strong>{fullName}</strong>, thôn {person.hamletName}.
        </p>
        {consentParagraphs(helper).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className={styles.signature}>Ngày {formatDate(todayIso())}. Người đồng ý ký tên:</p>
      </section>
      <div className="no-print">
        <ChoiceField
          legend={t`Người đó đồng ý bằng cách nào?`}
          name="channel"
          value={channel}
          onChoose={(chosen) => setChannel(chosen as ConsentChannel)}
          choices={[
            { value: 'spoken', label: t`Nghe đọc và nói đồng ý` },
            { value: 'printed', label: t`Ký vào bản in` },
          ]}
        />
      </div>
      <Notice>
        <p>
          <Trans>Người đó sẽ nhận được tin báo và có thể thôi đồng ý bất cứ lúc nào.</Trans>
        </p>
      </Notice>
      {give.isError && <Trouble error={give.error} />}
      <Buttons>
        <Button type="submit" pending={give.isPending}>
          <Trans>Ghi nhận lời đồng ý</Trans>
        </Button>
        <Button look="secondary" onClick={() => window.print()}>
          <Trans>In lời đồng ý</Trans>
        </Button>
        <Button look="quiet" onClick={close}>
          <Trans>Chọn người khác</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}

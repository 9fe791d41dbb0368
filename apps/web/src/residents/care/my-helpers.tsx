import { Trans } from '@lingui/react/macro';
import { type HelperOfPerson, useGiveBackConsent, useHelpers, useTakeBackConsent } from '../../api/care.js';
import { Button } from '../../ui/button.js';
import { CardItem, CardList } from '../../ui/card.js';
import { DoneWithUndo } from '../../ui/done-with-undo.js';
import { Day } from '../../ui/moment.js';
import { Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';

/** Who may help me on my account, and how I end it. */
export function MyHelpers() {
  const helpers = useHelpers().data?.helpers ?? [];
  const takeBack = useTakeBackConsent();
  const giveBack = useGiveBackConsent();
  const ended = takeBack.isSuccess ? takeBack.variables : undefined;
  return (
    <Section title={<Trans>Ai được giúp tôi học</Trans>}>
      {ended && (
        <DoneWithUndo
          undo={() => giveBack.mutate(ended, { onSuccess: takeBack.reset })}
          pending={giveBack.isPending}
          error={giveBack.error}
        >
          <Trans>Ông bà đã thôi đồng ý. Người đó không mở được tài khoản của ông bà nữa.</Trans>
        </DoneWithUndo>
      )}
      {helpers.length === 0 && !ended && (
        <p>
          <Trans>Chưa có ai. Muốn có người giúp, ông bà hãy nói với Tổ công nghệ số của thôn.</Trans>
        </p>
      )}
      <CardList>
        {helpers.map((helper) => (
          <Helper key={helper.consentId} helper={helper} end={() => takeBack.mutate(helper.consentId)} />
        ))}
      </CardList>
      {takeBack.isError && <Trouble error={takeBack.error} />}
    </Section>
  );
}

function Helper({
  helper: { helperName, channel, givenAt, expiresAt },
  end,
}: {
  helper: HelperOfPerson;
  end: () => void;
}) {
  return (
    <CardItem>
      <h3>{helperName}</h3>
      <p>
        {channel === 'spoken' ? (
          <Trans>
            Ông bà đã nói đồng ý ngày <Day value={givenAt} />, đến ngày <Day value={expiresAt} />.
          </Trans>
        ) : (
          <Trans>
            Ông bà đã ký đồng ý ngày <Day value={givenAt} />, đến ngày <Day value={expiresAt} />.
          </Trans>
        )}
      </p>
      <Button look="secondary" onClick={end}>
        <Trans>
          Thôi đồng ý<span className="visually-hidden"> {helperName}</span>
        </Trans>
      </Button>
    </CardItem>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import {
  addMembers,
  foundOrganisation,
  type Organisation,
  useDeskDeed,
  useOrganisations,
  useReachedUnits,
} from '../../api/enrolment-desk.js';
import { Button, Buttons } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { Loaded } from '../../ui/loaded.js';

/** Offices with their members, kept by list. */
export function Organisations() {
  const offices = useOrganisations();
  return (
    <>
      <Loaded answer={offices}>
        {({ organisations }) => (
          <CardList>
            {organisations.map((one) => (
              <CardItem key={one.organisationId}>
                <Office one={one} />
              </CardItem>
            ))}
          </CardList>
        )}
      </Loaded>
      <NewOffice />
    </>
  );
}

function Office({ one }: { one: Organisation }) {
  const { t } = useLingui();
  const deed = useDeskDeed(addMembers);
  const form = useForm(
    ({ text = '' }) => (text ? [] : [{ field: 'text', message: t`Hãy dán danh sách người của cơ quan` }]),
    ({ text = '' }) => deed.mutate({ organisationId: one.organisationId, text }),
    { failure: deed.error, pending: deed.isPending },
  );
  return (
    <>
      <h3 lang="vi">{one.name}</h3>
      <Small>
        <Trans>{one.members} người</Trans>
      </Small>
      <details>
        <summary>
          <Trans>Thêm người bằng danh sách</Trans>
        </summary>
        <Form onSubmit={form.onSubmit}>
          <ErrorSummary fields={form.fields} error={deed.error} />
          <TextAreaField
            name="text"
            label={t`Danh sách người của cơ quan`}
            hint={t`Mỗi dòng một số định danh.`}
            error={form.errorOf('text')}
            autoComplete="off"
          />
          <Buttons>
            <Button type="submit" look="secondary" pending={deed.isPending}>
              <Trans>Thêm vào cơ quan</Trans>
            </Button>
          </Buttons>
        </Form>
        {deed.data && (
          <p role="status">
            <Trans>
              Đã thêm {deed.data.added} người; {deed.data.already} người đã có từ trước.
            </Trans>{' '}
            {deed.data.unknownLines.length > 0 && (
              <Trans>Chưa rõ là ai ở các dòng: {deed.data.unknownLines.join(', ')}.</Trans>
            )}
          </p>
        )}
      </details>
    </>
  );
}

function NewOffice() {
  const { t } = useLingui();
  const units = useReachedUnits();
  const commune = units.data?.units.find(({ kind }) => kind === 'commune');
  const deed = useDeskDeed(foundOrganisation);
  const form = useForm(
    ({ name = '' }) => (name.length < 2 ? [{ field: 'name', message: t`Hãy ghi tên cơ quan` }] : []),
    ({ name = '' }) => commune && deed.mutate({ communeId: commune.unitId, name }),
    { failure: deed.error, pending: deed.isPending },
  );
  if (!commune) return null;
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={deed.error} />
      <TextField
        name="name"
        label={t`Tên cơ quan mới`}
        maxLength={200}
        error={form.errorOf('name')}
        autoComplete="off"
      />
      <Buttons>
        <Button type="submit" look="secondary" pending={deed.isPending}>
          <Trans>Thêm cơ quan</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}

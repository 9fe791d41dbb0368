import { Trans } from '@lingui/react/macro';
import type { DeskObjection } from '../../api/desk-types.js';
import { CardItem, CardList } from '../../ui/card.js';
import { Section } from '../../ui/page.js';
import { ObjectionBody } from '../objections/objection-body.js';

/** What the person has objected to; the open ones are answered right here. */
export function RecordObjections({ objections }: { objections: readonly DeskObjection[] }) {
  if (objections.length === 0) return null;
  return (
    <Section id="hoi-lai" title={<Trans>Điều hỏi lại</Trans>}>
      <CardList>
        {objections.map((objection) => (
          <CardItem key={objection.id}>
            <ObjectionBody objection={objection} />
          </CardItem>
        ))}
      </CardList>
    </Section>
  );
}

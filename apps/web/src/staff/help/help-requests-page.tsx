import { Trans, useLingui } from '@lingui/react/macro';
import { useOpenHelpRequests } from '../../api/help-requests.js';
import { CardItem, CardList } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { HelpRequestBody } from './help-request-body.js';

/** Who asks for help within the unit; the longest waiting stands first. */
export function HelpRequestsPage() {
  const { t } = useLingui();
  return (
    <Page
      wide
      title={t`Người dân nhờ giúp`}
      lead={<Trans>Lời nhờ của người dân trong phạm vi anh chị phụ trách. Ai chờ lâu nhất đứng đầu.</Trans>}
    >
      <Loaded answer={useOpenHelpRequests()}>
        {({ requests }) =>
          requests.length === 0 ? (
            <p role="status">
              <Trans>Không còn ai chờ giúp.</Trans>
            </p>
          ) : (
            <CardList>
              {requests.map((request) => (
                <CardItem key={request.id}>
                  <HelpRequestBody request={request} />
                </CardItem>
              ))}
            </CardList>
          )
        }
      </Loaded>
    </Page>
  );
}

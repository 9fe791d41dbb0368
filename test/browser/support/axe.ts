import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No rule of WCAG 2.2 AA, and none of axe's best practice, is broken on the page as it stands. */
export const expectNoBarrier = (page: Page): Promise<void> => check(new AxeBuilder({ page }).withTags(TAGS));

/** The same in forced colours, whose contrast is the system's own; axe reads the colours that were overruled. */
export const expectNoBarrierInForcedColours = (page: Page): Promise<void> =>
  check(new AxeBuilder({ page }).withTags(TAGS).disableRules('color-contrast'));

/** Where only colours have changed, only what hangs on colours is looked at again. */
export const expectColoursReadable = (page: Page): Promise<void> =>
  check(new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast', 'link-in-text-block']));

/** Where text has grown, only what hangs on sizes is looked at again. */
export const expectTargetsApart = (page: Page): Promise<void> =>
  check(new AxeBuilder({ page }).setLegacyMode().withRules(['target-size']));

async function check(builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).toEqual([]);
}

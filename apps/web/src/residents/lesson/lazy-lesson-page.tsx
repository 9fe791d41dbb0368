import { type ComponentType, useState } from 'react';
import { lazyPage } from '../../ui/lazy-page.js';

let fetched: ComponentType | undefined;

const load = async () => {
  const page = await import('./lesson-page.js');
  fetched = page.LessonPage;
  return page;
};

const LazyLessonPage = lazyPage(load, 'LessonPage');

/** The page of a lesson: at once where it is there already, so that one drawn by the server is taken over in one step. */
export function LessonPage() {
  const [Page] = useState<ComponentType>(() => fetched ?? LazyLessonPage);
  return <Page />;
}

/**
 * Asked for beside the first answers of the server rather than after them. Gives the way to take over a page that the
 * server drew, or nothing when it cannot be had.
 */
export const fetchLessonPageAhead = () =>
  load()
    .then(({ takeDrawnAnswers }) => takeDrawnAnswers)
    .catch(() => undefined);

import { useLingui } from '@lingui/react/macro';
import type { PracticeProblem } from '@hvs/contracts';
import styles from './practices.module.css';

/** Those of one place and of what lies inside it. */
export const problemsAt = (problems: readonly PracticeProblem[], place: string): PracticeProblem[] =>
  problems.filter(({ field }) => field === place || field.startsWith(`${place}.`) || field.startsWith(`${place}[`));

/** The words of the first problem of exactly this field. */
export function useProblemText(problems: readonly PracticeProblem[]): (field: string) => string | undefined {
  const { i18n } = useLingui();
  return (field) => {
    const problem = problems.find((each) => each.field === field);
    return problem && (i18n.locale === 'en' ? problem.en : problem.vi);
  };
}

/** Problems in the language of the screen, each once. */
export function ProblemNotes({ problems }: { problems: readonly PracticeProblem[] }) {
  const { i18n } = useLingui();
  const words = new Set(problems.map(({ vi, en }) => (i18n.locale === 'en' ? en : vi)));
  if (words.size === 0) return null;
  return (
    <ul className={styles.problems}>
      {[...words].map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

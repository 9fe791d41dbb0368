import { type ComponentType, createContext, useContext } from 'react';
import type { CriteriaProblem, Vocabulary } from '../../../api/criteria-types.js';
import { type Path, pathText, valueAt } from './document-edits.js';

/** What may be done with a criterion as a whole; moving is left out where there is nowhere to move. */
export interface CriterionDeeds {
  up?: () => void;
  down?: () => void;
  remove?: () => void;
}

export interface CriterionFormProps {
  path: Path;
  /** Its number among its neighbours, when it has any. */
  number?: number;
  deeds: CriterionDeeds;
}

/** What every part of the form needs: the document, ways to change it, and what is wrong with it. */
export interface Editing {
  document: unknown;
  vocabulary: Vocabulary;
  problems: readonly CriteriaProblem[];
  change: (path: Path, value: unknown) => void;
  replace: (document: unknown) => void;
  /** The form of a criterion inside another: handed down, as the two hold each other. */
  CriterionForm: ComponentType<CriterionFormProps>;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('the form of a draft stands inside its editor');
  return editing;
}

/** One field of the document: its value, a way to change it, and whether anything is wrong with it. */
export function useFieldAt(path: Path) {
  const { document, problems, change } = useEditing();
  const name = pathText(path);
  return {
    name,
    value: valueAt(document, path),
    set: (value: unknown) => change(path, value),
    isWrong: problems.some(({ path: at }) => at === name || at.startsWith(`${name}[`) || `${at}.vi` === name),
  };
}

const INNER_FIELDS = ['of', 'otherwise', 'easier'];

/** Problems of one criterion that no criterion inside it has. */
export function useOwnProblems(path: Path): CriteriaProblem[] {
  const { problems } = useEditing();
  const here = pathText(path);
  const inner = INNER_FIELDS.map((field) => `${here}.${field}`);
  return problems.filter(
    (problem) =>
      (problem.path === here || problem.path.startsWith(`${here}.`)) &&
      !inner.some((start) => problem.path.startsWith(`${start}[`) || problem.path.startsWith(`${start}.`)),
  );
}

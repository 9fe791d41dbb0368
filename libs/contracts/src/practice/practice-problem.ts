/** Something that keeps a practice from being published: where it is and what is wrong, for its author. */
export interface PracticeProblem {
  /** Path inside the practice, e.g. `screens[2].parts[0].label`. */
  field: string;
  vi: string;
  en: string;
}

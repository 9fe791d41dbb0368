/** Days in a row on which somebody studied, as told to those who want it counted. */
export interface StudyStreak {
  /** Days with study in the row; 0 when there is none, or the last one was broken off. */
  days: number;
  studiedToday: boolean;
}

const DAY_MS = 86_400_000;
/** From one day of study to the next: a single day of rest between them breaks nothing. */
const LONGEST_STEP_DAYS = 2;

const numberOf = (day: string): number => Date.parse(day) / DAY_MS;

/**
 * The row that goes on today. A day of rest is forgiven and not counted; today may still come, so it takes nothing away.
 *
 * @param days on which the person studied, `YYYY-MM-DD`, in any order
 */
export function studyStreak(days: readonly string[], today: string): StudyStreak {
  const studied = [...new Set(days)].filter((day) => day <= today).sort((one, other) => (one < other ? 1 : -1));
  let streak = 0;
  let later = today;
  for (const day of studied) {
    if (numberOf(later) - numberOf(day) > LONGEST_STEP_DAYS) break;
    streak += 1;
    later = day;
  }
  return { days: streak, studiedToday: studied[0] === today };
}

import type { Practice, PracticeScreen } from '../practice.js';
import { isPartKey } from '../questions/question-kind.js';
import type { PracticeProblem } from './practice-problem.js';
import { screenProblems } from './screen-problems.js';
import { reachedScreens, trappedScreens, wayToDone } from './practice-ways.js';

const MOST_SCREENS = 40;
const MOST_MINUTES = 60;

/** All that is wrong with a practice of the right shape; empty when it can be published and finished. */
export function problemsOfPractice(practice: Practice): PracticeProblem[] {
  const keys = new Set(practice.screens.map(({ key }) => key));
  return [
    ...headProblems(practice),
    ...listOfScreensProblems(practice, keys),
    ...practice.screens.flatMap((screen, index) => screenProblems(screen, `screens[${index}]`, keys)),
    ...wayProblems(practice, keys),
  ];
}

function headProblems(practice: Practice): PracticeProblem[] {
  const problems: PracticeProblem[] = [];
  if (!isPartKey(practice.key)) {
    problems.push({ field: 'key', vi: 'Mã bài chỉ gồm chữ thường, số và dấu nối.', en: 'The key is not valid.' });
  }
  for (const [field, vi, en] of [
    ['title', 'Chưa có tên bài.', 'The title is missing.'],
    ['service', 'Chưa ghi bài này thay cho dịch vụ nào.', 'The service is missing.'],
    ['introduction', 'Chưa có lời mở đầu nói phải làm gì.', 'The introduction is missing.'],
  ] as const) {
    if (practice[field].trim() === '') problems.push({ field, vi, en });
  }
  if (!Number.isInteger(practice.minutes) || practice.minutes < 1 || practice.minutes > MOST_MINUTES) {
    problems.push({ field: 'minutes', vi: 'Số phút phải từ 1 đến 60.', en: 'The minutes must be 1 to 60.' });
  }
  return problems;
}

function listOfScreensProblems({ screens, start }: Practice, keys: ReadonlySet<string>): PracticeProblem[] {
  const problems: PracticeProblem[] = [];
  if (screens.length < 2 || screens.length > MOST_SCREENS) {
    problems.push({ field: 'screens', vi: 'Cần từ 2 đến 40 màn hình.', en: 'There must be 2 to 40 screens.' });
  }
  screens.forEach(({ key }, index) => {
    if (screens.findIndex((other) => other.key === key) !== index) {
      problems.push({
        field: `screens[${index}].key`,
        vi: `Mã màn hình «${key}» bị lặp lại.`,
        en: `The screen key “${key}” is used twice.`,
      });
    }
  });
  if (!keys.has(start)) {
    problems.push({ field: 'start', vi: 'Chưa chọn màn hình mở đầu.', en: 'The first screen is missing.' });
  }
  return problems;
}

/** Only asked where the start is known: without it nothing can be reached. */
function wayProblems(practice: Practice, keys: ReadonlySet<string>): PracticeProblem[] {
  if (!keys.has(practice.start)) return [];
  const place = (screen: PracticeScreen): string => `screens[${practice.screens.indexOf(screen)}]`;
  const reached = reachedScreens(practice);
  const lost = practice.screens.filter(({ key }) => !reached.has(key));
  const trapped = trappedScreens(practice).filter(({ key }) => reached.has(key));
  return [
    ...lost.map((screen) => ({
      field: place(screen),
      vi: `Không có đường nào dẫn đến màn hình «${screen.title}».`,
      en: `No way leads to the screen “${screen.title}”.`,
    })),
    ...trapped.map((screen) => ({
      field: place(screen),
      vi: `Từ màn hình «${screen.title}» không đi được đến kết thúc nào.`,
      en: `No way leads from the screen “${screen.title}” to an end.`,
    })),
    ...(wayToDone(practice)
      ? []
      : [
          {
            field: 'screens',
            vi: 'Không có đường nào đi đến màn hình kết thúc tốt.',
            en: 'No way leads to a screen that ends well.',
          },
        ]),
  ];
}

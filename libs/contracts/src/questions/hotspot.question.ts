import type { PictureArea } from './question.js';
import { decided, defineQuestionKind, type QuestionProblem } from './question-kind.js';

/** Pictures are measured in thousandths of their width and height. */
const WHOLE = 1_000;
const POINT = /^(\d{1,4}),(\d{1,4})$/;

export const hotspot = defineQuestionKind({
  kind: 'hotspot',
  name: { vi: 'Chạm đúng chỗ trong hình', en: 'Tap the right place' },
  problems: ({ image, areas }) => {
    const problems: QuestionProblem[] = [];
    if (image.src === '') problems.push({ field: 'image.src', vi: 'Chưa có hình.', en: 'The picture is missing.' });
    if (image.description.trim() === '')
      problems.push({
        field: 'image.description',
        vi: 'Hình chưa có lời mô tả.',
        en: 'The picture has no description.',
      });
    if (!areas.some(({ correct }) => correct))
      problems.push({ field: 'areas', vi: 'Chưa có vùng đúng nào.', en: 'No area is right.' });
    areas.forEach(({ area }, index) => {
      if (!liesInside(area))
        problems.push({
          field: `areas[${index}]`,
          vi: 'Vùng nằm ngoài hình.',
          en: 'The area lies outside the picture.',
        });
    });
    return problems;
  },
  choices: () => [],
  face: ({ image }) => ({ image }),
  accepts: (_question, answer) => answer.length === 1 && pointOf(answer[0]) !== undefined,
  verdict: ({ areas }, [said]) => {
    const point = pointOf(said);
    const hit =
      point &&
      (areas.find((each) => each.correct && holds(each.area, point)) ?? areas.find(({ area }) => holds(area, point)));
    return decided(hit?.correct ?? false, hit?.feedback);
  },
  solution: ({ areas }) => {
    const area = areas.find(({ correct }) => correct)?.area;
    if (!area) return { answer: [], words: '' };
    const middle = [Math.round(area.x + area.width / 2), Math.round(area.y + area.height / 2)];
    return { answer: [middle.join(',')], words: placeWords({ x: middle[0] ?? 0, y: middle[1] ?? 0 }) };
  },
  words: (_question, [said]) => {
    const point = pointOf(said);
    return point ? placeWords(point) : '';
  },
});

function pointOf(said: string | undefined): { x: number; y: number } | undefined {
  const [, x, y] = POINT.exec(said ?? '') ?? [];
  const point = { x: Number(x), y: Number(y) };
  return x !== undefined && y !== undefined && point.x <= WHOLE && point.y <= WHOLE ? point : undefined;
}

const holds = ({ x, y, width, height }: PictureArea, point: { x: number; y: number }): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

const liesInside = ({ x, y, width, height }: PictureArea): boolean =>
  x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= WHOLE && y + height <= WHOLE;

const placeWords = ({ x, y }: { x: number; y: number }): string =>
  `Cách mép trái ${Math.round(x / 10)}%, cách mép trên ${Math.round(y / 10)}%`;

/** One thing an author has to put right: where it is (1-based line) and what is wrong, in Vietnamese. */
export interface ContentProblem {
  file: string;
  line: number;
  message: string;
}

/** Everything wrong with the content at once, so an author corrects it in one round. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  /** Ordered by file, then by line. */
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const ordered = [...problems].sort(byPlace);
    super(ordered.map(formatProblem).join('\n'));
    this.problems = ordered;
  }
}

function byPlace(left: ContentProblem, right: ContentProblem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line;
}

/** `content/x/questions.yaml:41: câu hỏi "abc" phải có đúng một đáp án đúng` */
export function formatProblem(problem: ContentProblem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** What a file of a course may name: files in its media folder, and keys of its practices. */
export interface CourseParts {
  media: ReadonlySet<string>;
  practices: ReadonlySet<string>;
}

/** One file of a course together with the list its problems go to. */
export class ContentSource {
  /** Text in NFC with LF line ends; line numbers are those of the file on disk. */
  readonly text: string;

  constructor(
    readonly file: string,
    rawText: string,
    private readonly problems: ContentProblem[],
    /** Left out where nobody knows what else the course has. */
    private readonly course?: CourseParts,
  ) {
    this.text = rawText
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .normalize('NFC');
  }

  /** How many problems all files have so far: what is read while it stays the same is sound. */
  get problemCount(): number {
    return this.problems.length;
  }

  /** Whether the course has this file in its media folder, as far as that is known. */
  hasMedia(name: string): boolean {
    return this.course?.media.has(name) ?? true;
  }

  /** Whether the course has a practice of this key, as far as that is known. */
  hasPractice(key: string): boolean {
    return this.course?.practices.has(key) ?? true;
  }

  report(line: number, message: string): void {
    this.problems.push({ file: this.file, line, message });
  }
}

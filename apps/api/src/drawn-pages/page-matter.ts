import { DomainError } from '@hvs/kernel';
import type { OpenReading } from '@hvs/study/learning';

/** What a page is drawn from. */
export interface PageMatter {
  /** Of the window, in Vietnamese. */
  title: string;
  /** The answers that the page begins with, by the keys under which it keeps them, and nobody's in particular. */
  answers: { key: string[]; data: unknown }[];
}

type Reading = Pick<OpenReading, 'course' | 'lesson'>;

interface KindOfPage {
  /** Of the file that the web build leaves for the page. */
  frame: string;
  address: RegExp;
  read: (reading: Reading, slug: string, lessonKey: string) => Promise<PageMatter>;
}

const course = async (reading: Reading, slug: string) => {
  const data = await reading.course(slug);
  return { title: data.title.vi, answers: [{ key: ['course', slug], data }] };
};

/** The pages that are drawn: those a guest comes to from a link, or a learner on the way to what is studied. */
const KINDS: readonly KindOfPage[] = [
  {
    frame: 'lesson',
    address: /^\/khoa-hoc\/([a-z0-9-]{1,80})\/bai\/([a-z0-9-]{1,80})$/,
    read: async (reading, slug, lessonKey) => {
      const data = await reading.lesson(slug, lessonKey);
      return { title: data.title, answers: [{ key: ['lesson', slug, lessonKey], data }] };
    },
  },
  { frame: 'course', address: /^\/khoa-hoc\/([a-z0-9-]{1,80})$/, read: course },
  {
    frame: 'quiz-start',
    address: /^\/khoa-hoc\/([a-z0-9-]{1,80})\/kiem-tra$/,
    read: async (reading, slug) => ({ ...(await course(reading, slug)), title: 'Bài kiểm tra' }),
  },
];

/** The page at an address; undefined where nothing is drawn, or nothing can be read there by everybody. */
export async function pageMatterAt(
  path: string,
  reading: Reading,
): Promise<(PageMatter & { frame: string }) | undefined> {
  for (const { frame, address, read } of KINDS) {
    const [, slug, lessonKey = ''] = address.exec(path) ?? [];
    if (slug === undefined) continue;
    try {
      return { frame, ...(await read(reading, slug, lessonKey)) };
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }
  return undefined;
}

import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { type MediaSource, mediaOfLesson, mediaOfPractice, uploadedAddressOf, uploadedFileIdOf } from '@hvs/contracts';
import { Files } from '@hvs/foundation/files';
import { BoundedCache, CourseMedia, Courses, type CourseVersion } from '@hvs/study/courses';
import { Learning } from './learning.service.js';

/** What a device fetches to have a course without a network. */
export interface OfflineCopy {
  versionId: string;
  /** Keys of the lessons and of the practices, as they stand in the addresses of the api. */
  lessonKeys: string[];
  practiceKeys: string[];
  /** Addresses of pictures and other small files, from the root of the site. */
  files: string[];
  /** Sounds and films: too large to be kept, they play with a network only. */
  leftOut: number;
  /** What all of it takes on the device, in bytes. */
  bytes: number;
}

interface SizedFile {
  address: string;
  bytes: number;
}

const MOST_COURSES = 200;
const STREAMED = /\.(mp3|m4a|ogg|mp4|webm)$/;

/** Says what a course is made of, before anything is fetched. A published version never changes, so it is found once. */
@Injectable()
export class OfflineCopies {
  private readonly found = new BoundedCache<OfflineCopy>(MOST_COURSES);

  constructor(
    private readonly courses: Courses,
    private readonly learning: Learning,
    private readonly media: CourseMedia,
    private readonly files: Files,
  ) {}

  /** As anybody reads it. @throws DomainError `course.not-found`, also for a retired one */
  async open(slug: string): Promise<OfflineCopy> {
    return this.of(await this.courses.offered(slug));
  }

  /** In the version that the learner is in. @throws DomainError `course.not-found` */
  async forLearner(personId: string, slug: string): Promise<OfflineCopy> {
    return this.of(await this.learning.versionFor(personId, slug));
  }

  private of(course: CourseVersion): Promise<OfflineCopy> {
    return this.found.get(course.versionId, () => this.find(course));
  }

  private async find(course: CourseVersion): Promise<OfflineCopy> {
    const { lessons, practices = [] } = course;
    const uses = [...lessons.flatMap(mediaOfLesson), ...practices.flatMap(mediaOfPractice)];
    const sources = [...new Set(uses.map(({ src }) => src))];
    const kept = await this.sized(course.slug, sources);
    const texts = Buffer.byteLength(JSON.stringify({ lessons, practices }));
    return {
      versionId: course.versionId,
      lessonKeys: lessons.map(({ key }) => key),
      practiceKeys: practices.map(({ key }) => key),
      files: kept.map(({ address }) => address),
      leftOut: sources.length - kept.length,
      bytes: kept.reduce((sum, { bytes }) => sum + bytes, texts),
    };
  }

  private async sized(slug: string, sources: readonly MediaSource[]): Promise<SizedFile[]> {
    const uploaded = await this.uploaded(sources.flatMap((src) => uploadedFileIdOf(src) ?? []));
    const sized = await Promise.all(
      sources.map(async (src) => (uploadedFileIdOf(src) ? uploaded(src) : this.besideCourse(slug, src))),
    );
    return sized.flatMap((file) => file ?? []);
  }

  private async besideCourse(slug: string, src: MediaSource): Promise<SizedFile | undefined> {
    if (STREAMED.test(src)) return undefined;
    const path = this.media.pathOf(slug, src.replace(/^media\//, ''));
    const found = path ? await stat(path).catch(() => undefined) : undefined;
    return found ? { address: `/api/public/courses/${slug}/${src}`, bytes: found.size } : undefined;
  }

  /** A page of a PDF counts as its share of the file. */
  private async uploaded(ids: readonly string[]): Promise<(src: MediaSource) => SizedFile | undefined> {
    const byId = new Map((await this.files.find(ids)).map((file) => [file.id, file]));
    return (src) => {
      const file = byId.get(uploadedFileIdOf(src) ?? '');
      const address = uploadedAddressOf(src);
      if (!file || !address || file.kind === 'audio' || file.kind === 'video') return undefined;
      return { address, bytes: Math.ceil(file.bytes / Math.max(1, file.pages.length)) };
    };
  }
}

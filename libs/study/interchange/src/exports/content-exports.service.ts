import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createReadStream } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import yazl from 'yazl';
import { type CourseDocument, type Question, uploadedFileIdOf } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { Files, type FileView } from '@hvs/foundation/files';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CourseReach } from '@hvs/study/authoring';
import { CourseMedia, Courses, writeCourseFolder } from '@hvs/study/courses';
import { QUESTION_TARGET, type QuestionTarget } from '../import-targets.js';
import { withSources } from '../imports/embed-files.js';
import { mediaNameOf, sourcesIn } from './media-names.js';
import { writeGift } from './write-gift.js';
import { type PackedPicture, writeMoodleXml } from './write-moodle-xml.js';

export const EXPORT_FORMATS = ['gift', 'moodle-xml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Courses and questions as files that come in again unchanged. */
@Injectable()
export class ContentExports {
  constructor(
    private readonly reach: CourseReach,
    private readonly courses: Courses,
    private readonly media: CourseMedia,
    private readonly files: Files,
    @Inject(QUESTION_TARGET) private readonly bank: QuestionTarget,
  ) {}

  /**
   * The published version of a course as an archive of its folder, packed while it is sent. Uploaded files stand in
   * `media/` under their own names.
   * @throws DomainError `course.not-found` also out of reach and where nothing was published
   */
  async course(courseId: string, actor: Actor): Promise<{ fileName: string; stream: Readable }> {
    await this.reach.find(courseId, actor);
    const { courseId: _id, versionId, ...version } = await this.courses.byId(courseId);
    const document: CourseDocument = { ...version, questions: [...(await this.courses.questionBank(versionId))] };
    const sources = sourcesIn(document);
    const uploaded = await this.files.find(sources.flatMap((src) => uploadedFileIdOf(src) ?? []));
    const names = new Map(uploaded.map((file) => [`file/${file.id}`, `media/${mediaNameOf(file)}`]));
    const zip = new yazl.ZipFile();
    for (const [path, text] of writeCourseFolder(withSources(document, names)))
      zip.addBuffer(Buffer.from(text), `${document.slug}/${path}`);
    for (const src of sources) this.packShipped(zip, document.slug, src);
    for (const file of uploaded) this.packUploaded(zip, document.slug, file);
    zip.end();
    return { fileName: `${document.slug}-v${document.version}.zip`, stream: zip.outputStream as Readable };
  }

  /** Questions of the bank within reach, of one tag or of all, at most 2,000; the file names what it cannot hold. */
  async questions(format: ExportFormat, tag: string | undefined, actor: Actor): Promise<{ text: string }> {
    const jurisdiction = jurisdictionOf(actor, 'question:write');
    const [path] = jurisdiction.kind === 'units' ? jurisdiction.paths : [];
    if (!path) throw new DomainError('access.not-allowed');
    const pool = await this.bank.poolFor(path, [{ count: 1, tags: tag ? [tag] : [] }]);
    const questions = pool.map(({ origin: _origin, ...question }) => question as Question);
    if (format === 'gift') return writeGift(questions);
    const pictures = await this.picturesOf(questions);
    return writeMoodleXml(questions, (src) => pictures.get(src));
  }

  private async picturesOf(questions: readonly Question[]): Promise<Map<string, PackedPicture>> {
    const ids = questions.flatMap(({ picture }) => (picture && uploadedFileIdOf(picture.src)) ?? []);
    const found = await this.files.find(ids);
    const pictures = new Map<string, PackedPicture>();
    for (const file of found) {
      const { stream } = await this.files.open(file.id);
      pictures.set(`file/${file.id}`, { name: mediaNameOf(file), bytes: await buffer(stream) });
    }
    return pictures;
  }

  private packShipped(zip: yazl.ZipFile, slug: string, src: string): void {
    const [, name] = /^media\/(.+)$/.exec(src) ?? [];
    const path = name && this.media.pathOf(slug, name);
    if (path)
      zip.addReadStreamLazy(`${slug}/${src}`, { compress: false }, (done) => done(null, createReadStream(path)));
  }

  /** Opened only when its turn comes, so one file at a time is on its way. */
  private packUploaded(zip: yazl.ZipFile, slug: string, file: FileView): void {
    zip.addReadStreamLazy(`${slug}/media/${mediaNameOf(file)}`, { compress: false }, (done) => {
      this.files.open(file.id).then(
        ({ stream }) => done(null, stream),
        (error: unknown) => done(error, null as never),
      );
    });
  }
}

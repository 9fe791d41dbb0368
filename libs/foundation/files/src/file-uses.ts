import { Injectable } from '@nestjs/common';

/** One place where a file is shown. */
export interface FileUse {
  what: 'course' | 'draft' | 'question' | 'practice' | 'package';
  title: string;
}

/** Tells where a file of a domain's documents is used; a few places are enough. */
export type FindsUses = (fileId: string) => Promise<FileUse[]>;

/** Domains that show files tell here how they are asked for them, as files know nothing of courses. */
@Injectable()
export class FileUses {
  private readonly finders: FindsUses[] = [];

  register(finder: FindsUses): void {
    this.finders.push(finder);
  }

  async of(fileId: string): Promise<FileUse[]> {
    const found = await Promise.all(this.finders.map((finder) => finder(fileId)));
    return found.flat();
  }
}

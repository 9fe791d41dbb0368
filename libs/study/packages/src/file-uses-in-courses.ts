import { Injectable, type OnModuleInit } from '@nestjs/common';
import { uploadedSource } from '@hvs/contracts';
import { type FileUse, FileUses } from '@hvs/foundation/files';
import { Database } from '@hvs/platform/database';

const MOST_TOLD = 10;

/**
 * Tells the library of files where courses show one, so that no file is removed from under a lesson. Every version
 * counts, as learners go on in the one they began with. Asked when somebody wants to remove a file, never while reading.
 */
@Injectable()
export class FileUsesInCourses implements OnModuleInit {
  constructor(
    private readonly uses: FileUses,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.uses.register((fileId) => this.of(fileId));
  }

  private of(fileId: string): Promise<FileUse[]> {
    return this.database.query<FileUse>(
      `select distinct 'course' as what, coalesce(v.document ->> 'title', '') as title
       from course_version v where v.document::text like $1
       union
       select distinct 'draft', coalesce(head.content ->> 'title', '')
       from course_draft d join course_draft_part p on p.draft_id = d.id
       left join course_draft_part head on head.draft_id = d.id and head.part = 'head'
       where d.closed_at is null and p.content::text like $1
       limit ${MOST_TOLD}`,
      [`%"${uploadedSource(fileId)}"%`],
    );
  }
}

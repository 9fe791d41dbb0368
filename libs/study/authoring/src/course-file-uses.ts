import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { type FileUse, FileUses } from '@hvs/foundation/files';

/** Read only when somebody asks for one file, so the texts are searched as they are. */
const USES = `
  select distinct 'draft' as what, c.title from course_draft_part p
    join course_draft d on d.id = p.draft_id and d.closed_at is null join course c on c.id = d.course_id
    where strpos(p.content::text, $1) > 0
  union
  select 'course', c.title from course c join course_version v on v.id = c.current_version_id
    where strpos(v.document::text, $1) > 0
  limit 20`;

/** Tells the media library in which courses a file is shown. */
@Injectable()
export class CourseFileUses implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly uses: FileUses,
  ) {}

  onModuleInit(): void {
    this.uses.register((fileId) => this.database.query<FileUse>(USES, [`file/${fileId}`]));
  }
}

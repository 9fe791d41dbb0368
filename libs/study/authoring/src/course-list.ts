import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import type { CourseListCard, CourseListPage, CourseState } from './course-draft.view.js';
import { pathsOf } from './course-rows.js';

const PAGE = 30;

/** What a trainer looks for in the list. */
export interface CourseWish {
  state?: CourseState | undefined;
  search?: string | undefined;
  /** Goes on after this course. */
  after?: string | undefined;
}

const STATE = `case when c.retired_at is not null then 'retired' when d.state = 'in-review' then 'in-review'
  when c.current_version_id is not null then 'published' else 'draft' end`;

const LIST = `
  select c.id as "courseId", c.slug, c.title, ${STATE} as state, d.id is not null as "hasDraft",
    c.unit_id is null as shipped, v.version as "publishedVersion", c.changed_at as "updatedAt",
    n.full_name as "updatedByName"
  from course c
  left join unit u on u.id = c.unit_id
  left join course_draft d on d.course_id = c.id and d.closed_at is null
  left join course_version v on v.id = c.current_version_id
  left join account a on a.id = c.changed_by
  left join person n on n.id = a.person_id
  where (c.unit_id is null or $1::ltree[] is null or u.path <@ any($1::ltree[]))
    and ($2::text is null or ${STATE} = $2)
    and ($3::text is null or strpos(c.title_folded, $3) > 0)
    and ($4::uuid is null or (c.changed_at, c.id) < (select l.changed_at, l.id from course l where l.id = $4))
  order by c.changed_at desc, c.id desc limit ${PAGE + 1}`;

/** The courses that trainers of a unit write, and those that come with the product. */
@Injectable()
export class CourseList {
  constructor(private readonly database: Database) {}

  /** Thirty courses, the last changed first. */
  async page(wish: CourseWish, actor: Actor): Promise<CourseListPage> {
    const search = wish.search ? foldVietnamese(wish.search) : null;
    const rows = await this.database.query<CourseListCard>(
      LIST,
      [pathsOf(jurisdictionOf(actor, 'course:review')), wish.state ?? null, search, wish.after ?? null],
      'course-list',
    );
    const courses = rows.slice(0, PAGE);
    return { courses, nextAfter: rows.length > PAGE ? (courses.at(-1)?.courseId ?? null) : null };
  }
}

import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { CourseNotices } from './course-notices.js';

@HandlesJob('notifications.tell-of-course-version')
@Injectable()
export class TellOfCourseVersion implements JobHandler<'notifications.tell-of-course-version'> {
  constructor(private readonly notices: CourseNotices) {}

  handle = async ({ courseVersionId }: JobPayloads['notifications.tell-of-course-version']): Promise<void> => {
    await this.notices.tellWhoKeeps(courseVersionId);
  };
}

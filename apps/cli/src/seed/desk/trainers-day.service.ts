import { Injectable } from '@nestjs/common';
import { CourseWork } from './course-work.service.js';
import type { DeskScene } from './desk-scene.js';
import { StudyGroups } from './study-groups.service.js';

/** What the made-up trainer does in a day: groups are formed, courses written. */
@Injectable()
export class TrainersDay {
  constructor(
    private readonly studyGroups: StudyGroups,
    private readonly courseWork: CourseWork,
  ) {}

  async run(scene: DeskScene): Promise<void> {
    await this.studyGroups.form(scene);
    await this.courseWork.write(scene);
  }
}

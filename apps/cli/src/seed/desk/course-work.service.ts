import { Injectable } from '@nestjs/common';
import { newId } from '@hvs/kernel';
import { CourseCopies, CourseReviews } from '@hvs/study/authoring';
import { Courses } from '@hvs/study/courses';
import { type DeskScene, playing } from './desk-scene.js';
import { Shift } from './shift.service.js';

const BEING_WRITTEN = 'dich-vu-cong-truc-tuyen';
const FOR_REVIEW = 'an-toan-tren-mang-cho-nguoi-cao-tuoi';

/** Two courses that the trainer makes the commune's own: one still being written, one that waits for a second person. */
@Injectable()
export class CourseWork {
  constructor(
    private readonly shift: Shift,
    private readonly courses: Courses,
    private readonly copies: CourseCopies,
    private readonly reviews: CourseReviews,
  ) {}

  async write(scene: DeskScene): Promise<void> {
    await this.shift.as(playing(scene, 'giangvien').id, async (trainer) => {
      await this.copies.copy((await this.courses.bySlug(BEING_WRITTEN)).courseId, newId(), trainer);
      const { courseId } = await this.copies.copy((await this.courses.bySlug(FOR_REVIEW)).courseId, newId(), trainer);
      await this.reviews.request(courseId, trainer);
    });
  }
}

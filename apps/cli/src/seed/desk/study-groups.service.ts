import { Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Units } from '@hvs/foundation/units';
import { Courses } from '@hvs/study/courses';
import { EnrolmentBatches, EnrolmentRules, Offices, StudyClasses } from '@hvs/study/enrolments';
import type { Actor } from '@hvs/platform/access';
import type { SeededPerson } from '../seeded-person.js';
import { type DeskScene, playing } from './desk-scene.js';
import { Shift } from './shift.service.js';

const PLACES = 12;
const FOR_THE_ELDERLY = 'an-toan-tren-mang-cho-nguoi-cao-tuoi';
const FOR_RESIDENTS = 'dich-vu-cong-truc-tuyen';

/** The trainer's part of the day: a class with more people than places, a rule, and an office with its officials. */
@Injectable()
export class StudyGroups {
  constructor(
    private readonly shift: Shift,
    private readonly units: Units,
    private readonly courses: Courses,
    private readonly classes: StudyClasses,
    private readonly batches: EnrolmentBatches,
    private readonly rules: EnrolmentRules,
    private readonly offices: Offices,
  ) {}

  async form(scene: DeskScene): Promise<void> {
    await this.shift.as(playing(scene, 'giangvien').id, async (trainer) => {
      await this.openClass(trainer, scene);
      await this.ruleForOfficials(trainer, scene);
    });
  }

  private async openClass(trainer: Actor, scene: DeskScene): Promise<void> {
    const { courseId } = await this.courses.bySlug(FOR_THE_ELDERLY);
    const hamlet = await this.units.find(trainer.hamletId);
    const unitId = trainer.communeId;
    const made = { id: newId(), unitId, courseId, name: `Lớp tối thôn ${hamlet?.name ?? ''}`, capacity: PLACES };
    const { classId } = await this.classes.open(trainer, { ...made, opensOn: null, closesOn: null });
    const personIds = inGroup(scene, 'elderly', PLACES + 3).map(({ id }) => id);
    if (personIds.length > 0)
      await this.batches.ofPeople(trainer, { id: newId(), unitId, courseId, classId }, personIds);
  }

  private async ruleForOfficials(trainer: Actor, scene: DeskScene): Promise<void> {
    const office = { id: newId(), communeId: trainer.communeId, name: 'Ủy ban nhân dân xã' };
    const { organisationId } = await this.offices.found(trainer, office);
    const text = inGroup(scene, 'official', 5)
      .map(({ citizenId }) => citizenId)
      .join('\n');
    if (text) await this.offices.addMembers(trainer, organisationId, { text });
    const { courseId } = await this.courses.bySlug(FOR_RESIDENTS);
    const unitId = trainer.communeId;
    await this.rules.set(trainer, { id: newId(), unitId, courseId, targetGroup: 'official', organisationId });
  }
}

const inGroup = ({ people }: DeskScene, group: TargetGroup, most: number): SeededPerson[] =>
  people.filter(({ targetGroups }) => targetGroups.includes(group)).slice(0, most);

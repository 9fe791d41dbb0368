import { Injectable } from '@nestjs/common';
import type { Actor } from '@hvs/platform/access';
import { FirstNight } from '../first-night.js';
import { CaseWork } from './case-work.service.js';
import { type DeskScene, playing } from './desk-scene.js';
import { EvidenceEntries } from './evidence-entries.service.js';
import { IdentityRound } from './identity-round.service.js';
import { Shift } from './shift.service.js';
import { TrainersDay } from './trainers-day.service.js';
import { Voices } from './voices.service.js';

/**
 * The first night, and a day's work of the made-up staff before and after it: by the same deeds as on the screens, so
 * that each desk has something to show. What the deeds cause beyond that is left to the worker, as on any day.
 */
@Injectable()
export class DeskDay {
  constructor(
    private readonly shift: Shift,
    private readonly entries: EvidenceEntries,
    private readonly identityRound: IdentityRound,
    private readonly firstNight: FirstNight,
    private readonly cases: CaseWork,
    private readonly voices: Voices,
    private readonly trainersDay: TrainersDay,
  ) {}

  /** @param day `YYYY-MM-DD` on which everyone is judged */
  async run(scene: DeskScene, day: string): Promise<void> {
    await this.entries.enter(scene);
    await this.asOfficer(scene, (officer) => this.identityRound.enter(officer, scene));
    await this.firstNight.pass(day);
    await this.asOfficer(scene, (officer) => this.cases.workOff(officer, scene));
    await this.voices.raise(scene);
    await this.trainersDay.run(scene);
  }

  private async asOfficer(scene: DeskScene, work: (officer: Actor) => Promise<void>): Promise<void> {
    await this.shift.as(playing(scene, 'congan').id, work);
  }
}

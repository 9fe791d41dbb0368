import { Inject, Injectable } from '@nestjs/common';
import {
  EvidenceCorrections,
  EvidenceSubmissions,
  SelfDeclarations,
  type SubmittableKind,
  type SubmittedValue,
} from '@hvs/foundation/evidence';
import { type Clock, newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { CLASSES, PRACTICES } from '../activity/community-subjects.js';
import type { SeededPerson } from '../seeded-person.js';
import { type DeskScene, neighboursOf, playing } from './desk-scene.js';
import { Shift } from './shift.service.js';

const DAY = 86_400_000;
const TWICE_USED_NUMBER = 'BDHVS-2026-004417';

/** Something seen or a paper shown, `daysAgo`. */
interface Entry {
  kind: SubmittableKind;
  value: SubmittedValue;
  daysAgo: number;
  note?: string;
}

/** Evidence entered by hand: taken at once, seconded, refused, withdrawn, and waiting for a second person. */
@Injectable()
export class EvidenceEntries {
  constructor(
    private readonly shift: Shift,
    private readonly submissions: EvidenceSubmissions,
    private readonly corrections: EvidenceCorrections,
    private readonly declarations: SelfDeclarations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async enter(scene: DeskScene): Promise<void> {
    const helper = playing(scene, 'tocongnghe');
    const neighbours = neighboursOf(scene, helper.hamletId);
    const seen = await this.shift.as(helper.id, (actor) => this.enterAsHelper(actor, neighbours));
    await this.shift.as(playing(scene, 'giangvien').id, (actor) => this.enterAsTrainer(actor, scene, seen));
    const papers = await this.shift.as(playing(scene, 'congan').id, (actor) =>
      this.enterAsOfficer(actor, scene, neighbours),
    );
    await this.shift.as(playing(scene, 'congan2').id, (actor) =>
      this.checkAsSecondOfficer(actor, playing(scene, 'studying').id, papers),
    );
    await this.shift.as(playing(scene, 'studying').id, (actor) =>
      this.declarations.declare(actor, {
        id: newId(),
        topic: 'goi-video',
        statement: 'Tôi đã tự gọi video cho con gái ở xa.',
      }),
    );
  }

  /** A class of some neighbours, and two checklists; the id of the first one comes back. */
  private async enterAsHelper(helper: Actor, neighbours: readonly SeededPerson[]): Promise<string | null> {
    for (const person of neighbours.slice(0, 4)) await this.submit(helper, person.id, this.classOf(3));
    const [first, second, third] = neighbours.slice(1, 4);
    const checklist = first ? await this.submit(helper, first.id, observed(0, false, 2)) : null;
    if (second) await this.submit(helper, second.id, observed(3, true, 1, 'Quét được mã, chưa tự gõ số tiền.'));
    if (third) await this.submit(helper, third.id, practice(1, 2));
    return checklist;
  }

  private async enterAsTrainer(trainer: Actor, scene: DeskScene, checklist: string | null): Promise<void> {
    if (checklist) await this.submissions.check(trainer, checklist, { accept: true });
    const elder = playing(scene, 'elder').id;
    await this.submit(trainer, elder, this.classOf(3));
    await this.submit(trainer, elder, observed(2, false, 3));
  }

  /** Papers brought to the desk: the same number twice, one that is doubtful, and one to be withdrawn later. */
  private async enterAsOfficer(officer: Actor, scene: DeskScene, neighbours: readonly SeededPerson[]) {
    const [, , , fourth, fifth] = neighbours;
    for (const person of [fourth, fifth]) {
      if (person) await this.submit(officer, person.id, this.nationalCertificate(TWICE_USED_NUMBER, 1));
    }
    const disabled = scene.people.find(({ disability, vneidLevel }) => disability === 'severe' && vneidLevel === 0);
    if (disabled) await this.submit(officer, disabled.id, exemption);
    const learner = playing(scene, 'studying').id;
    return {
      accepted: await this.submit(officer, learner, this.nationalCertificate('BDHVS-2026-009102', 4)),
      doubtful: await this.submit(officer, learner, this.otherCertificate()),
    };
  }

  private async checkAsSecondOfficer(
    officer: Actor,
    personId: string,
    papers: { accepted: string; doubtful: string },
  ): Promise<void> {
    const reason = 'Ảnh chụp bị mờ, không đọc được số. Đề nghị mang bản gốc.';
    await this.submissions.check(officer, papers.doubtful, { accept: false, reason });
    const { evidenceId } = await this.submissions.check(officer, papers.accepted, { accept: true });
    if (!evidenceId) throw new Error('accepted evidence is not in the ledger');
    const wrong = 'Nền tảng quốc gia trả lời: số giấy chứng nhận này là của người khác.';
    await this.corrections.withdraw(officer, { personId, evidenceId, reason: wrong });
  }

  private async submit(actor: Actor, personId: string, { kind, value, daysAgo, note }: Entry): Promise<string> {
    const entry = { id: newId(), personId, kind, value, occurredOn: this.dayBefore(daysAgo) };
    const { id } = await this.submissions.submit(actor, note ? { ...entry, note } : entry);
    return id;
  }

  private classOf(daysAgo: number): Entry {
    return { kind: 'class-attended', value: { ...CLASSES[0], heldOn: this.dayBefore(daysAgo) }, daysAgo };
  }

  private nationalCertificate(number: string, daysAgo: number): Entry {
    const value = { number, title: 'Kỹ năng số cơ bản', issuedOn: this.dayBefore(30) };
    return { kind: 'national-certificate', value, daysAgo };
  }

  private otherCertificate(): Entry {
    const issuer = 'Trung tâm Tin học Bình Minh (giả định)';
    const value = { certificateKind: 'tin-hoc-co-ban', issuer, number: 'TH-55210', title: 'Tin học cơ bản' };
    return { kind: 'other-certificate', value: { ...value, issuedOn: '2019-05-20' }, daysAgo: 4 };
  }

  private dayBefore(days: number): string {
    return todayIn(VIETNAM, new Date(this.clock.now().getTime() - days * DAY));
  }
}

const exemption: Entry = {
  kind: 'exemption-granted',
  value: { reason: 'severe-disability', document: 'giấy xác nhận khuyết tật cấp ngày 12/03/2024' },
  daysAgo: 1,
};

function observed(index: number, assisted: boolean, daysAgo: number, note?: string): Entry {
  const { practice: key, title, itemsShown } = PRACTICES[index] as (typeof PRACTICES)[number];
  const value = { practice: key, title, itemsShown: [...itemsShown], assisted };
  return { kind: 'observed', value, daysAgo, ...(note ? { note } : {}) };
}

function practice(index: number, daysAgo: number): Entry {
  const { practice: key, title } = PRACTICES[index] as (typeof PRACTICES)[number];
  return { kind: 'practice-done', value: { practice: key, title, assisted: false }, daysAgo };
}

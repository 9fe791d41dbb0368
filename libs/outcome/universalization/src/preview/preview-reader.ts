import { Injectable } from '@nestjs/common';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { Units, type UnitView } from '@hvs/foundation/units';
import type { Jurisdiction } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { type Effects, none } from './effects.rule.js';
import { type Effect, EFFECTS } from './effects.rule.js';
import type { PreviewView, SampledPerson } from './preview.view.js';

type PreviewRow = Pick<
  PreviewView,
  | 'id'
  | 'draftId'
  | 'targetGroup'
  | 'state'
  | 'checkedCount'
  | 'totalCount'
  | 'requestedAt'
  | 'startedAt'
  | 'finishedAt'
> & { counts: Partial<Effects['counts']> & Partial<Effects>; samples: Effects['samples'] };

/** Reads previews; whom a reader may not see is left out at reading time, as previews are counted once for all. */
@Injectable()
export class PreviewReader {
  constructor(
    private readonly database: Database,
    private readonly units: Units,
  ) {}

  /** @throws DomainError `criteria-preview.not-found` also for one of a draft outside the jurisdiction */
  async of(previewId: string, jurisdiction: Jurisdiction): Promise<PreviewView> {
    const [row] = await this.database.query<PreviewRow>(
      `select p.id, p.draft_id as "draftId", p.target_group as "targetGroup", p.state,
         p.checked_count as "checkedCount", p.total_count as "totalCount", p.counts, p.samples,
         p.requested_at as "requestedAt", p.started_at as "startedAt", p.finished_at as "finishedAt"
       from criteria_preview p
       join criteria_draft d on d.id = p.draft_id
       left join unit u on u.id = d.commune_id
       where p.id = $1 and ($2::ltree[] is null or d.commune_id is null or u.path <@ any($2::ltree[]))`,
      [previewId, pathsOf(jurisdiction)],
    );
    if (!row) throw new DomainError('criteria-preview.not-found');
    const { counts, samples, ...preview } = row;
    const { byHamlet = {}, byGroup = {}, cannotTell = 0 } = counts;
    return {
      ...preview,
      ...none(),
      ...pick(counts),
      cannotTell,
      byHamlet: (await this.hamletsOf(jurisdiction)).flatMap(({ id, name }) => {
        const effect = byHamlet[id];
        return effect ? [{ hamletId: id, name, ...effect }] : [];
      }),
      byGroup: TARGET_GROUPS.flatMap((targetGroup: TargetGroup) => {
        const effect = byGroup[targetGroup];
        return effect ? [{ targetGroup, ...effect }] : [];
      }),
      samples: await this.samplesOf(samples, jurisdiction),
    };
  }

  private async hamletsOf(jurisdiction: Jurisdiction): Promise<Pick<UnitView, 'id' | 'name'>[]> {
    if (jurisdiction.kind === 'units') return this.units.hamletsBelow(jurisdiction.paths);
    return this.database.query<Pick<UnitView, 'id' | 'name'>>(
      `select id, name from unit where kind = 'hamlet' order by subpath(path, 0, 2), position`,
    );
  }

  private async samplesOf(
    samples: Effects['samples'],
    jurisdiction: Jurisdiction,
  ): Promise<Record<Effect, SampledPerson[]>> {
    const ids = EFFECTS.flatMap((effect) => samples[effect] ?? []);
    const people = await this.database.query<SampledPerson>(
      `select p.id as "personId", p.full_name as "fullName", extract(year from p.birth_date)::int as "birthYear",
         u.name as "hamletName"
       from person p join unit u on u.id = p.hamlet_id
       where p.id = any($1::uuid[]) and ($2::ltree[] is null or u.path <@ any($2::ltree[]))`,
      [ids, pathsOf(jurisdiction)],
    );
    const byId = new Map(people.map((person) => [person.personId, person]));
    const shown = (effect: Effect) => (samples[effect] ?? []).flatMap((id) => byId.get(id) ?? []);
    return {
      gain: shown('gain'),
      lose: shown('lose'),
      stayMet: shown('stayMet'),
      stayNotMet: shown('stayNotMet'),
    };
  }
}

function pick({ gain = 0, lose = 0, stayMet = 0, stayNotMet = 0 }: Partial<Effects['counts']>): Effects['counts'] {
  return { gain, lose, stayMet, stayNotMet };
}

function pathsOf(jurisdiction: Jurisdiction): string[] | null {
  if (jurisdiction.kind === 'all') return null;
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}

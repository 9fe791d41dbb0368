import fc from 'fast-check';
import type { Client } from 'pg';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import type { KnownEvidence, PersonFacts } from '../language/criterion.js';
import { arbitraryEvidence, arbitraryFacts } from './arbitrary-evidence.js';

/** A row of the ledger of a made-up person; the place in the list is its place in the chain. */
export type MadeUpRow = KnownEvidence & { correctsId: string | null; correction: 'superseded' | 'withdrawn' | null };

/** A made-up person as both interpreters are to see them. */
export interface MadeUpPerson {
  id: string;
  facts: PersonFacts;
  groups: TargetGroup[];
  presence: 'present' | 'away' | 'moved' | 'deceased';
  ledger: MadeUpRow[];
}

/** Evidence of which some was superseded or withdrawn, and some of that again. */
const arbitraryLedger: fc.Arbitrary<MadeUpRow[]> = arbitraryEvidence.chain((rows) =>
  fc
    .array(
      fc.record({
        fate: fc.constantFrom(null, null, null, null, 'superseded' as const, 'withdrawn' as const),
        of: fc.nat(),
      }),
      { minLength: rows.length, maxLength: rows.length },
    )
    .map((fates) =>
      rows.map((row, at) => {
        const { fate = null, of = 0 } = fates[at] ?? {};
        const corrected = at > 0 && fate ? rows[of % at] : undefined;
        return { ...row, correctsId: corrected?.id ?? null, correction: corrected ? fate : null };
      }),
    ),
);

/** Anybody who may stand in the register. */
export const arbitraryPerson: fc.Arbitrary<MadeUpPerson> = fc.record({
  id: fc.uuid({ version: 7 }),
  facts: arbitraryFacts,
  groups: fc.subarray([...TARGET_GROUPS], { minLength: 1 }),
  presence: fc.constantFrom('present', 'present', 'present', 'present', 'away', 'moved', 'deceased'),
  ledger: arbitraryLedger,
});

/** The rows that count: no withdrawals, and none that a later row corrects. */
export function effectiveRows(ledger: readonly MadeUpRow[]): KnownEvidence[] {
  return ledger.filter((row) => row.correction !== 'withdrawn' && !ledger.some((later) => later.correctsId === row.id));
}

/**
 * Puts people into an empty register with their evidence, past all triggers: positions are those of the lists, and
 * instants get parts of a millisecond, which JavaScript does not see and SQL must not either.
 */
export async function enter(client: Client, people: readonly MadeUpPerson[]): Promise<void> {
  await client.query(`set session_replication_role = replica`);
  const home = '01900000-0000-7000-8000-000000000001';
  await client.query(
    `insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, birth_precision, sex, presence, made_up)
     select id, $2, $2, 'Thử', 'thu', birth_date, birth_precision, 'female', presence, true
     from json_to_recordset($1) as p (id uuid, birth_date date, birth_precision text, presence text)`,
    [
      JSON.stringify(
        people.map(({ id, facts, presence }) => {
          return { id, birth_date: facts.birthDate, birth_precision: facts.birthPrecision, presence };
        }),
      ),
      home,
    ],
  );
  await client.query(
    `insert into person_target_group (person_id, target_group, valid_from, valid_to)
     select person_id, target_group, valid_from, valid_to
     from json_to_recordset($1) as g (person_id uuid, target_group text, valid_from date, valid_to date)`,
    [JSON.stringify(people.flatMap(({ id, groups }) => groupRows(id, groups)))],
  );
  await client.query(
    `insert into evidence (id, person_id, commune_id, kind, value, subject, measure, provenance, source_key, occurred_at,
       position, hash, corrects_id, correction, reason)
     select id, person_id, $2, kind, value, subject, measure, provenance, id::text,
       occurred_at + (position * 7 % 10) * interval '100 microseconds', position, '', corrects_id, correction,
       case when correction is not null then 'thử' end
     from json_to_recordset($1) as e (id uuid, person_id uuid, kind text, value jsonb, subject text, measure int,
       provenance text, occurred_at timestamptz, position int, corrects_id uuid, correction text)`,
    [JSON.stringify(people.flatMap(evidenceRows)), home],
  );
  await client.query(
    `insert into evidence_head (person_id, position) select person_id, max(position) from evidence group by person_id`,
  );
  await client.query('analyze');
}

/** Groups in effect, and groups that have ended or not begun, which must not be taken for them. */
function groupRows(personId: string, groups: readonly TargetGroup[]): object[] {
  return TARGET_GROUPS.map((group) => ({
    person_id: personId,
    target_group: group,
    valid_from: '2000-01-01',
    valid_to: groups.includes(group) ? null : '2001-01-01',
  }));
}

function evidenceRows({ id, ledger }: MadeUpPerson): object[] {
  return ledger.map(({ correctsId, occurredAt, ...row }, index) => {
    return { ...row, person_id: id, occurred_at: occurredAt, position: index + 1, corrects_id: correctsId };
  });
}

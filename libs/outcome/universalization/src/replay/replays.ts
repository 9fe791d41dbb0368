import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { Evidence } from '@hvs/foundation/evidence';
import { type Criterion, evaluate, findingsText, hashInputs, type PersonFacts } from '@hvs/outcome/criteria';
import { evidenceInEffect } from '../check/evidence-in-effect.rule.js';

/** A decision made once more from what it rested on. */
export interface ReplayedDecision {
  /** Outcome, findings and hash are those that were stored. */
  same: boolean;
  /** Canonical text that came out now. */
  findings: string;
  /** Canonical text that was stored. */
  storedFindings: string;
}

interface StoredDecision extends PersonFacts {
  personId: string;
  criteriaSetId: string;
  criterion: Criterion;
  asOf: string;
  evidencePosition: number;
  outcome: string;
  findings: string;
  /** Hexadecimal. */
  inputsHash: string;
}

/**
 * Makes stored decisions once more: by the facts and the criteria they were made with and the evidence that was in the
 * ledger then, corrections of that time included. What the register or the ledger says today plays no part.
 */
@Injectable()
export class Replays {
  constructor(
    private readonly database: Database,
    private readonly evidence: Evidence,
  ) {}

  /** @throws DomainError `decision.not-found` */
  async replay(decisionId: string): Promise<ReplayedDecision> {
    const [stored] = await this.database.query<StoredDecision>(
      `select d.person_id as "personId", d.criteria_set_id as "criteriaSetId", s.document as criterion,
         d.as_of as "asOf", d.birth_date as "birthDate", d.birth_precision as "birthPrecision",
         d.evidence_position as "evidencePosition", d.outcome, d.findings::text as findings,
         encode(d.inputs_hash, 'hex') as "inputsHash"
       from decision d join criteria_set s on s.id = d.criteria_set_id where d.id = $1`,
      [decisionId],
    );
    if (!stored) throw new DomainError('decision.not-found');
    const ledger = await this.evidence.of(stored.personId);
    const then = evidenceInEffect(ledger, stored.evidencePosition);
    const finding = evaluate(stored, then, stored.criterion, stored.asOf);
    const findings = findingsText(finding);
    const same =
      finding.outcome === stored.outcome &&
      findings === stored.findings &&
      hashInputs(stored.criteriaSetId, stored, findings) === stored.inputsHash;
    return { same, findings, storedFindings: stored.findings };
  }

  /** Ids of `count` decisions from all times and places: their order is that of a hash, which is the same each time. */
  async sample(count: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`select id from decision order by md5(id::text) limit $1`, [
      count,
    ]);
    return rows.map(({ id }) => id);
  }
}

import { Injectable } from '@nestjs/common';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { ChainFault, ChainReport } from './chain-fault.js';
import { FIND_CHAIN_FAULTS, READ_SEALS } from './chain.sql.js';
import { isSealedBy } from './seal.rule.js';

const PEOPLE_A_BATCH = 2_000;
const FAULTS_SHOWN = 1_000;
const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

interface SealedEnd {
  personId: string;
  position: number;
  seal: Buffer;
  /** Null when no row stands there any more. */
  hash: Buffer | null;
  evidenceId: string | null;
}

/** Checks the chains of evidence against themselves, their heads and their seals. Changes nothing. */
@Injectable()
export class EvidenceVerification {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** Checks one person, or everybody in batches; `progress` is called after each batch. */
  async verify(
    wanted: { personId?: string | undefined; progress?: (report: ChainReport) => void } = {},
  ): Promise<ChainReport> {
    const report: ChainReport = { people: 0, rows: 0, seals: 0, faultCount: 0, faults: [] };
    if (wanted.personId) {
      await this.verifyRange(report, wanted.personId, wanted.personId);
      return report;
    }
    for (let from = FIRST, to = ''; to !== LAST; from = successorOf(to)) {
      to = await this.endOfRange(from);
      await this.verifyRange(report, from, to);
      wanted.progress?.(report);
    }
    return report;
  }

  /** Ranges lie close to each other and reach from the first to the last id: rows of unknown people are seen, too. */
  private async endOfRange(from: string): Promise<string> {
    const [end] = await this.database.query<{ personId: string }>(
      `select person_id as "personId" from evidence_head where person_id >= $1 order by person_id
       offset ${PEOPLE_A_BATCH - 1} limit 1`,
      [from],
      'evidence-verify-range',
    );
    return end?.personId ?? LAST;
  }

  private async verifyRange(report: ChainReport, from: string, to: string): Promise<void> {
    const [found] = await this.database.query<{ people: number; rows: number; faults: ChainFault[] }>(
      FIND_CHAIN_FAULTS,
      [from, to],
      'evidence-verify',
    );
    const seals = await this.database.query<SealedEnd>(READ_SEALS, [from, to], 'evidence-verify-seals');
    report.people += found?.people ?? 0;
    report.rows += found?.rows ?? 0;
    report.seals += seals.length;
    const faults = [...(found?.faults ?? []), ...seals.flatMap((seal) => this.faultOf(seal))];
    report.faultCount += faults.length;
    report.faults.push(...faults.slice(0, FAULTS_SHOWN - report.faults.length));
  }

  private faultOf({ personId, position, seal, hash, evidenceId }: SealedEnd): ChainFault[] {
    const isWhole = hash !== null && isSealedBy(this.config.evidenceSealKey, seal, { personId, position, hash });
    return isWhole ? [] : [{ sort: 'seal-broken', personId, evidenceId, position }];
  }
}

function successorOf(id: string): string {
  const digits = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

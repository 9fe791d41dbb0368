import { Inject, Injectable } from '@nestjs/common';
import { EVIDENCE_KINDS, faultIn } from '@hvs/contracts';
import { type Clock, DomainError, normaliseText } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Evidence } from './evidence.service.js';

/** What learners say of themselves: evidence of the lowest provenance. */
@Injectable()
export class SelfDeclarations {
  constructor(
    private readonly database: Database,
    private readonly evidence: Evidence,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Records that the learner says so; sending the same id again changes nothing.
   * @throws DomainError `evidence.invalid` with the field
   */
  async declare(
    actor: Actor,
    declaration: { id: string; topic: string; statement: string },
  ): Promise<{ evidenceId: string }> {
    const { personId, communeId, accountId } = actor;
    const value = { topic: normaliseText(declaration.topic), statement: normaliseText(declaration.statement) };
    const fault = faultIn(EVIDENCE_KINDS['self-declared'].fields, value);
    if (fault) throw new DomainError('evidence.invalid', { field: fault.field, reason: fault.fault });
    return this.database.transaction(async () => {
      const { evidenceId, isNew } = await this.evidence.record({
        personId,
        communeId,
        kind: 'self-declared',
        value,
        provenance: 'self-declared',
        sourceKey: `self-declared:${declaration.id}`,
        occurredAt: this.clock.now(),
      });
      if (isNew) {
        const about = { subjectPersonId: personId, subjectId: evidenceId, communeId };
        await this.audit.record({ action: 'evidence.self-declared', actor: { accountId, personId }, ...about });
      }
      return { evidenceId };
    });
  }
}

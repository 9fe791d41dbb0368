import { todayIn, VIETNAM } from '@hvs/kernel';
import type { About } from './about.js';
import type { Scene } from './probe.js';
import type { Town } from './town.js';

const PURPOSE = 'Người dân xin thôi';

/** Of cases on their way to the national confirmation, each one deed further than the one before. */
export const readyCase: Scene = async (town, about) => {
  const evidenceId = await town.meetsCriteria(about);
  return { evidenceId, caseId: await town.idOf('select id from confirmation_case where person_id = $1', about.id) };
};

export const reviewedCase: Scene = async (town, about) => {
  const { caseId } = await readyCase(town, about);
  await town.done(town.colleague, 'post', `police/cases/${caseId}/review`);
  return { caseId };
};

/** On its way by the gateway, which does not answer. */
export const caseAtTheGateway: Scene = async (town, about) => {
  const { caseId } = await reviewedCase(town, about);
  await town.done(town.colleague, 'post', `police/cases/${caseId}/submission`, { channel: 'gateway' });
  return { caseId };
};

/** Sent in a batch file, so that an answer is awaited. */
export const sentCase: Scene = async (town, about) => {
  const { caseId = '' } = await reviewedCase(town, about);
  const { id: batchId } = await town.done(town.colleague, 'post', 'police/confirmation-batches');
  const key = await town.idOf('select id from confirmation_submission where case_id = $1', caseId);
  return { caseId, batchId, key };
};

/** What the other side says of the case that was sent: confirmed on this day, as nothing is before it was asked. */
export function answersAbout({ made }: Pick<About, 'made'>): { name: string; content: Buffer } {
  const rows = `key,state,confirmedOn,reason\n${made['key']},confirmed,${todayIn(VIETNAM, new Date())},\n`;
  return { name: 'tra-loi.csv', content: Buffer.from(rows) };
}

export const answerFile: Scene = async (town, about) => {
  const made = await sentCase(town, about);
  const file = answersAbout({ made });
  const { answerFileId } = await town.sendFile(town.colleague, 'police/answer-files', file);
  return { ...made, answerFileId };
};

/** A comparison in which the other side confirmed what nobody here knows of yet. */
export const reconciliation: Scene = async (town, about) => {
  const made = await sentCase(town, about);
  const file = answersAbout({ made });
  const { reconciliationId } = await town.sendFile(town.colleague, 'police/reconciliations/files', file);
  const position = await town.idOf(
    'select position as id from reconciliation_difference where person_id = $1',
    about.id,
  );
  return { ...made, reconciliationId, position: String(position) };
};

/** What the other side said of the case and cannot be right. */
export const oddity: Scene = async (town, about) => {
  const made = await sentCase(town, about);
  await town.world.database.query(
    `insert into gateway_oddity (id, sort, key, submission_id, commune_id, detail, first_at, last_at)
     values (gen_random_uuid(), 'changes-its-mind', $1::text, $1::uuid, $2, 'confirmed after returned', now(), now())`,
    [made['key'], about.communeId],
  );
  return made;
};

export const confirmed: Scene = async (town, about) => {
  const body = { personId: about.id, confirmedOn: '2026-11-20' };
  await town.done(town.colleague, 'post', 'police/confirmations', body);
  return {};
};

/** A list of citizen ids that the officer of Kẻ Sặt sent, with the resident's case ready on it. */
export const citizenIdList: Scene = async (town, about) => {
  const { caseId = '' } = await readyCase(town, about);
  return { caseId, listId: await listOf(town, about) };
};

async function listOf(town: Town, { citizenId }: About): Promise<string | undefined> {
  const { listId } = await town.done(town.here, 'post', 'police/citizen-id-lists', { text: citizenId });
  return listId;
}

export const WITHDRAWAL = { reason: PURPOSE };

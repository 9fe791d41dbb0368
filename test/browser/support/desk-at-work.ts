import { expect, type Page } from '@playwright/test';
import { PURPOSE } from './desk.js';
import { ask } from './study-by-requests.js';

/** What lies on the officer's desk, so that its pages can be visited. */
export interface DeskThings {
  personId: string;
  caseId: string;
  listId: string;
  answerFileId: string;
  reconciliationId: string;
}

interface Queue {
  cases: { caseId: string; personId: string }[];
}

/** States a purpose and leaves one of each thing on the desk: a case, a list, an answer file, a comparison. */
export async function putTheDeskToWork(page: Page): Promise<DeskThings> {
  await ask(page, 'POST', '/police/look-purpose', { purpose: PURPOSE });
  const one = await anyCase(page);
  const text = '030 156 990 778\n12345';
  const { listId } = await ask<{ listId: string }>(page, 'POST', '/police/citizen-id-lists', { text });
  const file = { name: 'tra-loi.csv', mimeType: 'text/csv', buffer: Buffer.from('khong,phai,tep\n1,2,3\n') };
  const sent = await page.request.post('/api/police/answer-files', { multipart: { file } });
  expect(sent.ok(), await sent.text()).toBe(true);
  const { answerFileId } = (await sent.json()) as { answerFileId: string };
  const compared = await ask<{ reconciliationId: string }>(page, 'POST', '/police/reconciliations');
  return { ...one, listId, answerFileId, reconciliationId: compared.reconciliationId };
}

/** A case of the made-up commune, in whatever state. */
async function anyCase(page: Page): Promise<{ caseId: string; personId: string }> {
  for (const state of ['ready', 'reviewed', 'submitted', 'returned', 'confirmed']) {
    const { cases } = await ask<Queue>(page, 'GET', `/police/cases?state=${state}&limit=1`);
    if (cases[0]) return { caseId: cases[0].caseId, personId: cases[0].personId };
  }
  throw new Error('the made-up commune has no case');
}

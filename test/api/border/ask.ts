import ExcelJS from 'exceljs';
import request from 'supertest';
import type { SignedIn } from '../../support/index.js';
import type { About, Made } from './about.js';
import type { Probe } from './probe.js';
import type { Town } from './town.js';

export interface Answer {
  status: number;
  text: string;
}

/** Makes the request of a probe at its route (`METHOD /address/:with/:parameters`) as somebody. */
export async function ask(town: Town, route: string, probe: Probe, about: About, who: SignedIn): Promise<Answer> {
  const [method = '', address = ''] = route.split(' ');
  const values: Made = { ...about.made, personId: about.id };
  const path = address.replace(/:(\w+)/g, (_, parameter: string) => values[parameter] ?? parameter);
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const { query, body, headers = {} } = probe;
  const http = request(town.world.app.getHttpServer());
  const asked = http[verb](path)
    .set('cookie', who.cookie)
    .set(headers)
    .query(query?.(about) ?? {})
    .responseType('blob');
  const file = await probe.file?.(about, town);
  if (file) asked.attach('file', file.content, file.name);
  const answer = await (body ? asked.send(body(about)) : asked);
  return { status: answer.status, text: await wordsOf(answer.body as Buffer, String(answer.headers['content-type'])) };
}

/** The words of an answer, those of the cells when it is a workbook. */
async function wordsOf(body: Buffer, type: string): Promise<string> {
  if (!Buffer.isBuffer(body)) return '';
  if (!type.includes('spreadsheet')) return body.toString('utf8');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(body as never);
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
}

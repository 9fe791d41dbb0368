import { Files } from '@hvs/foundation/files';
import request from 'supertest';
import { scormPackage } from '../../support/made-packages.js';
import type { Made } from './about.js';
import type { Scene } from './probe.js';
import type { Town } from './town.js';

const WORDS = 'Màn hình đăng nhập của Kẻ Sặt';
let sent = 0;

/** Captions that differ each time, as the same bytes are one file. */
function captions(): Buffer {
  sent += 1;
  return Buffer.from(`WEBVTT\n\n00:0${sent % 10}.000 --> 01:00.000\n${WORDS} ${sent}\n`);
}

/** What an upload is announced with. */
export const announced = (bytes: Buffer): Record<string, string> => ({
  'tus-resumable': '1.0.0',
  'upload-length': String(bytes.length),
  'upload-metadata': `name ${Buffer.from('loi.vtt').toString('base64')}`,
});
export const PART = {
  'tus-resumable': '1.0.0',
  'upload-offset': '0',
  'content-type': 'application/offset+octet-stream',
};
export const BYTES = captions();

async function begun(town: Town, bytes: Buffer): Promise<string> {
  const asked = request(town.world.app.getHttpServer()).post('/api/trainer/uploads').set('cookie', town.here.cookie);
  const { headers } = await asked.set(announced(bytes));
  return headers['location'] ?? '';
}

const uploadOf = (address: string): Made => ({ uploadId: address.split('/').at(-1) });

/** An upload of a trainer of Kẻ Sặt of which nothing arrived. */
export const openUpload: Scene = async (town) => uploadOf(await begun(town, BYTES));

/** One that is whole. */
export const finishedUpload: Scene = async (town) => {
  const bytes = captions();
  const address = await begun(town, bytes);
  const asked = request(town.world.app.getHttpServer()).patch(address).set('cookie', town.here.cookie);
  await asked.set(PART).send(bytes);
  return uploadOf(address);
};

/** A file in the library of Kẻ Sặt. */
export const fileOfKeSat: Scene = (town) => kept(town, `${WORDS}.vtt`, captions());

/** A package in the library that was not yet taken apart. */
export const packageFileOfKeSat: Scene = async (town) => {
  sent += 1;
  return kept(town, 'goi.zip', await scormPackage({ title: `Gói ${sent}` }));
};

async function kept(town: Town, name: string, bytes: Buffer): Promise<Made> {
  const { commune } = await town.world.given.keSat();
  const [account] = await town.world.database.query<{ personId: string; communeId: string; hamletId: string }>(
    `select p.id as "personId", p.commune_id as "communeId", p.hamlet_id as "hamletId"
     from account a join person p on p.id = a.person_id where a.id = $1`,
    [town.here.accountId],
  );
  if (!account) throw new Error('an officer has an account');
  const roles = [{ role: 'trainer' as const, unitPath: commune.path }];
  const actor = { ...account, accountId: town.here.accountId, roles, sessionHash: Buffer.alloc(32) };
  const { id } = await town.world.get(Files).store(actor, { name, bytes });
  return { fileId: id };
}

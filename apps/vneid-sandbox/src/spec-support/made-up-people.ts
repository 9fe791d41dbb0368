import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Person } from '../person.js';

export const AN: Person = {
  sub: '0195d6a0-0000-7000-8000-000000000001',
  citizenId: '030158000017',
  passcode: '246810',
  name: 'Nguyễn Thị An',
  birthDate: '1958-03-02',
  gender: 'female',
  residence: 'Thôn Mẫu, xã Kẻ Sặt, thành phố Hải Phòng',
  accountLevel: 2,
  featured: 'Học viên mới',
};

export const BINH: Person = {
  ...AN,
  sub: '0195d6a0-0000-7000-8000-000000000002',
  citizenId: '030070000025',
  passcode: '135791',
  name: 'Trần Văn Bình',
  gender: 'male',
  accountLevel: 1,
  featured: undefined,
};

export interface TemporaryPeopleFile {
  readonly path: string;
  /** Replaces the whole file. */
  write(...people: readonly Person[]): Promise<void>;
  remove(): Promise<void>;
}

/** A people file in a folder of its own; missing until first written. */
export async function temporaryPeopleFile(): Promise<TemporaryPeopleFile> {
  const folder = await mkdtemp(join(tmpdir(), 'vneid-people-'));
  const path = join(folder, 'people.jsonl');
  return {
    path,
    write: (...people) => writeFile(path, people.map((person) => `${JSON.stringify(person)}\n`).join('')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

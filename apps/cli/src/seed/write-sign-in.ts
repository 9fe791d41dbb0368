import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@hvs/kernel';
import { Accounts, CredentialHashes, drawCardCode, formatCardCode, Staff } from '@hvs/foundation/identity';
import type { Database } from '@hvs/platform/database';
import type { CastMember } from './cast.js';
import type { SeededCommune, SeededPerson } from './seeded-person.js';
import { SANDBOX_PASSCODE } from './vneid-people.js';

/** Known secrets of made-up staff. They exist in seeded databases only, where nobody is real. */
export const STAFF_PASSWORD = 'Binh-dan-hoc-vu-so-2026';
export const STAFF_TOTP_SECRET = 'KESATHOCVUSOTHUNGHIEM234';
const CARD_PIN = '482915';

/** One line of the table that `npm start` prints. */
interface GuideLine {
  who: string;
  how: string;
  use: string;
}

interface Services {
  database: Database;
  accounts: Accounts;
  staff: Staff;
  hashes: CredentialHashes;
  clock: Clock;
}

async function giveCard(person: SeededPerson, { database, accounts, hashes }: Services): Promise<string> {
  let place = 0;
  const code = drawCardCode((max) => (place += 7) % max);
  const accountId = await accounts.ensureFor(person.id);
  await database.query(
    `insert into pin_credential (account_id, phone, card_code_hash, pin_hash) values ($1, $2, $3, $4)`,
    [accountId, person.phone, hashes.cardCode(code), await hashes.secret(CARD_PIN)],
  );
  return formatCardCode(code);
}

async function giveSignIn(
  member: CastMember,
  person: SeededPerson,
  commune: SeededCommune,
  services: Services,
): Promise<GuideLine> {
  const { who } = member;
  if (member.signIn === 'card') {
    return { who, how: 'Thẻ học viên', use: `mã thẻ ${await giveCard(person, services)}, mã PIN ${CARD_PIN}` };
  }
  const vneid = `chọn «${person.fullName}» trên trang VNeID`;
  if (!member.staff) return { who, how: 'VNeID thử nghiệm', use: vneid };
  const { role, username, reach } = member.staff;
  await services.staff.create({
    personId: person.id,
    username,
    password: STAFF_PASSWORD,
    totpSecret: STAFF_TOTP_SECRET,
    role,
    unitId: reach === 'commune' ? commune.commune.id : person.hamletId,
  });
  return { who, how: 'VNeID thử nghiệm hoặc mật khẩu', use: `${vneid}; hoặc ${username}` };
}

/** Gives everyone of the cast a way to sign in, and writes the guide that `npm start` prints. */
export async function writeSignIn(
  cast: ReadonlyMap<CastMember, SeededPerson>,
  commune: SeededCommune,
  services: Services,
  dataDir: string,
): Promise<void> {
  const guide: GuideLine[] = [];
  for (const [member, person] of cast) guide.push(await giveSignIn(member, person, commune, services));
  guide.push(
    { who: 'Mọi cán bộ ở trên', how: 'Tên đăng nhập', use: `mật khẩu ${STAFF_PASSWORD}, mã xác thực: npm run code` },
    { who: 'Bất kỳ ai có VNeID', how: 'VNeID thử nghiệm', use: `số định danh, mật khẩu ${SANDBOX_PASSCODE}` },
  );
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'sign-in-guide.json'), `${JSON.stringify(guide, null, 2)}\n`);
}

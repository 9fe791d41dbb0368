import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Accounts, CredentialHashes, drawCardCode, formatCardCode, Staff } from '@hvs/foundation/identity';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
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

/** Gives everyone of the cast a way to sign in, and writes the guide that `npm start` prints. */
@Injectable()
export class SignInWriter {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly staff: Staff,
    private readonly hashes: CredentialHashes,
  ) {}

  async write(cast: ReadonlyMap<CastMember, SeededPerson>, commune: SeededCommune): Promise<void> {
    const guide: GuideLine[] = [];
    for (const [member, person] of cast) guide.push(await this.give(member, person, commune));
    guide.push(
      { who: 'Mọi cán bộ ở trên', how: 'Mật khẩu', use: `${STAFF_PASSWORD}, mã xác thực: npm run code` },
      { who: 'Bất kỳ ai có VNeID', how: 'VNeID thử nghiệm', use: `số định danh, mật khẩu ${SANDBOX_PASSCODE}` },
    );
    await mkdir(this.config.dataDir, { recursive: true });
    await writeFile(join(this.config.dataDir, 'sign-in-guide.json'), `${JSON.stringify(guide, null, 2)}\n`);
  }

  private async give(member: CastMember, person: SeededPerson, commune: SeededCommune): Promise<GuideLine> {
    const { who } = member;
    if (member.signIn === 'card') {
      return { who, how: 'Thẻ học viên', use: `mã thẻ ${await this.giveCard(person)}, mã PIN ${CARD_PIN}` };
    }
    const vneid = `chọn «${person.fullName}»`;
    if (!member.staff) return { who, how: 'VNeID thử nghiệm', use: vneid };
    const { role, username, reach } = member.staff;
    await this.staff.create({
      personId: person.id,
      username,
      password: STAFF_PASSWORD,
      totpSecret: STAFF_TOTP_SECRET,
      role,
      unitId: reach === 'commune' ? commune.commune.id : person.hamletId,
    });
    return { who, how: 'VNeID thử nghiệm hoặc mật khẩu', use: `${vneid}, hoặc tên đăng nhập ${username}` };
  }

  private async giveCard(person: SeededPerson): Promise<string> {
    let place = 0;
    const code = drawCardCode((max) => (place += 7) % max);
    const accountId = await this.accounts.ensureFor(person.id);
    const { hashes } = this;
    await this.database.query(
      `insert into pin_credential (account_id, phone, card_code_hash, pin_hash) values ($1, $2, $3, $4)`,
      [accountId, person.phone, hashes.cardCode(code), await hashes.secret(CARD_PIN)],
    );
    return formatCardCode(code);
  }
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role, TargetGroup } from '@hvs/contracts';
import { foldVietnamese, newId } from '@hvs/kernel';
import { type UnitView, Units } from '@hvs/foundation/units';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';

export interface GivenPerson {
  id: string;
  communeId: string;
  hamletId: string;
  fullName: string;
  citizenId: string;
}

export interface GivenCommune {
  commune: UnitView;
  hamlets: UnitView[];
}

export interface PersonWishes {
  in?: UnitView;
  fullName?: string;
  birthDate?: string;
  birthPrecision?: 'day' | 'year';
  sex?: 'male' | 'female';
  citizenId?: string;
  phone?: string;
  targetGroups?: TargetGroup[];
}

export interface SignedIn {
  accountId: string;
  /** For `.set('cookie', …)`. */
  cookie: string;
}

/** Puts rows into the database directly, so that setting a scene causes no event and no job. */
export class Factories {
  private readonly database: Database;
  private readonly crypto: Crypto;
  private readonly units: Units;
  private home: Promise<GivenCommune> | undefined;
  private count = 0;

  constructor(app: NestFastifyApplication) {
    this.database = app.get(Database);
    this.crypto = app.get(Crypto, { strict: false });
    this.units = app.get(Units, { strict: false });
  }

  /** Kẻ Sặt with three of its hamlets. */
  async keSat(): Promise<GivenCommune> {
    this.home ??= this.commune('Kẻ Sặt', ['Hồ Liễn', 'Quán Gỏi', 'Vĩnh Lại']);
    return this.home;
  }

  async commune(name: string, hamlets: string[]): Promise<GivenCommune> {
    return this.units.establishCommune({ province: { code: '31', name: 'Hải Phòng' }, commune: { name }, hamlets });
  }

  /** A made-up adult resident of the first hamlet of Kẻ Sặt, unless wished otherwise. */
  async person(wishes: PersonWishes = {}): Promise<GivenPerson> {
    const count = (this.count += 1); // taken at once: several people may be made at the same time
    const hamlet = wishes.in ?? (await this.keSat()).hamlets[0];
    if (!hamlet?.parentId) throw new Error('a person lives in a hamlet');
    const birthDate = wishes.birthDate ?? '1980-05-20';
    const sex = wishes.sex ?? 'female';
    const digit = (sex === 'female' ? 1 : 0) + (birthDate >= '2000' ? 2 : 0);
    const tail = `99${String(count).padStart(4, '0')}`;
    const citizenId = wishes.citizenId ?? `030${digit}${birthDate.slice(2, 4)}${tail}`;
    const person: GivenPerson = {
      id: newId(),
      communeId: hamlet.parentId,
      hamletId: hamlet.id,
      fullName: wishes.fullName ?? `Nguyễn Thị Thử ${count}`,
      citizenId,
    };
    await this.database.query(
      `insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, birth_precision, sex,
         citizen_id_cipher, citizen_id_index, citizen_id_masked, phone, made_up)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true)`,
      [
        person.id,
        person.communeId,
        person.hamletId,
        person.fullName,
        foldVietnamese(person.fullName),
        birthDate,
        wishes.birthPrecision ?? 'day',
        sex,
        this.crypto.encrypt(citizenId),
        this.crypto.blindIndex(citizenId),
        `${citizenId.slice(0, 3)}******${citizenId.slice(9)}`,
        wishes.phone ?? null,
      ],
    );
    for (const group of wishes.targetGroups ?? ['resident']) {
      await this.database.query(
        `insert into person_target_group (person_id, target_group, valid_from) values ($1, $2, '2000-01-01')`,
        [person.id, group],
      );
    }
    return person;
  }

  /**
   * An account of the person with roles, signed in by a session of its own: as staff sign in when there are roles,
   * since a session opened with a PIN carries none.
   */
  async signedIn(person: GivenPerson, roles: { role: Role; at: UnitView }[] = []): Promise<SignedIn> {
    const accountId = await this.account(person, roles);
    const token = this.crypto.randomToken();
    await this.database.query(
      `insert into session (token_hash, account_id, method, expires_at) values ($1, $2, $3, now() + interval '400 days')`,
      [this.crypto.hashToken(token), accountId, roles.length > 0 ? 'password' : 'pin'],
    );
    return { accountId, cookie: `hvs_session=${token}` };
  }

  async account(person: GivenPerson, roles: { role: Role; at: UnitView }[] = []): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `insert into account (id, person_id) values ($1, $2)
       on conflict (person_id) do update set disabled_at = null returning id`,
      [newId(), person.id],
    );
    for (const { role, at } of roles) {
      await this.database.query(`insert into role_assignment (id, account_id, role, unit_id) values ($1, $2, $3, $4)`, [
        newId(),
        row?.id,
        role,
        at.id,
      ]);
    }
    return row?.id ?? '';
  }
}

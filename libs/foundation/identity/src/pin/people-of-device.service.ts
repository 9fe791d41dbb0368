import { Injectable } from '@nestjs/common';
import type { DevicePicture } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { KnownDevices } from '../throttle/known-devices.js';

/** Somebody who is offered on a shared phone. */
export interface PersonOfDevice {
  /** Names the person on this device and nowhere else. */
  id: string;
  fullName: string;
  picture: DevicePicture;
}

/**
 * People who share a phone, as far as they asked to be remembered on it. The device is known by a cookie that no
 * script reads; whoever holds the phone sees names and pictures, and needs the PIN for all else.
 */
@Injectable()
export class PeopleOfDevice {
  constructor(
    private readonly database: Database,
    private readonly devices: KnownDevices,
  ) {}

  /** Those remembered on the device, in the order in which they first signed in on it. */
  list(cookie: string | undefined): Promise<PersonOfDevice[]> {
    return this.database.query<PersonOfDevice>(
      `select k.id, p.full_name as "fullName", k.picture
         from known_device k join account a on a.id = k.account_id and a.disabled_at is null
         join pin_credential c on c.account_id = a.id join person p on p.id = a.person_id
        where k.token_hash = any($1::bytea[]) and k.picture is not null order by k.created_at, k.id`,
      [this.devices.hashesIn(cookie)],
      'identity.people-of-device',
    );
  }

  /** The picture of the person on this device, and whether one can be chosen: only a PIN opens the way back. */
  async pictureOf(
    { accountId }: Pick<Actor, 'accountId'>,
    cookie: string | undefined,
  ): Promise<{ picture: DevicePicture | null; possible: boolean }> {
    const [row] = await this.database.query<{ picture: DevicePicture | null }>(
      `select k.picture from known_device k join pin_credential c on c.account_id = k.account_id
        where k.account_id = $1 and k.token_hash = any($2::bytea[]) order by k.picture nulls last limit 1`,
      [accountId, this.devices.hashesIn(cookie)],
      'identity.picture-on-device',
    );
    return { picture: row?.picture ?? null, possible: row !== undefined };
  }

  /** Remembers the person on this device by a picture, or no longer. @throws DomainError `device.no-pin` */
  async choose(
    { accountId }: Pick<Actor, 'accountId'>,
    cookie: string | undefined,
    picture: DevicePicture | null,
  ): Promise<void> {
    const changed = await this.database.query(
      `update known_device k set picture = $3 from pin_credential c
        where c.account_id = k.account_id and k.account_id = $1 and k.token_hash = any($2::bytea[]) returning k.id`,
      [accountId, this.devices.hashesIn(cookie), picture],
      'identity.choose-picture',
    );
    if (changed.length === 0 && picture !== null) throw new DomainError('device.no-pin');
  }

  /** Takes somebody off the list of this device; their account is untouched. Doing it twice is doing it once. */
  async forget(cookie: string | undefined, id: string): Promise<void> {
    await this.database.query(
      `update known_device set picture = null where id = $1 and token_hash = any($2::bytea[])`,
      [id, this.devices.hashesIn(cookie)],
      'identity.forget-on-device',
    );
  }
}

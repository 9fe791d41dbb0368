import { randomBytes } from 'node:crypto';
import { Command, CommandRunner, Option } from 'nest-commander';
import { type Role, ROLES } from '@hvs/contracts';
import { Staff } from '@hvs/foundation/identity';
import { People } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { askForCitizenId } from './ask-for-citizen-id.js';

interface StaffOptions {
  username: string;
  role: Role;
  unit: string;
}

/** Gives a person a user name, a password and an authenticator, shown once, together with a role. */
@Command({ name: 'staff', description: 'give a person credentials of staff and a role' })
export class StaffCommand extends CommandRunner {
  constructor(
    private readonly staff: Staff,
    private readonly people: People,
    private readonly units: Units,
  ) {
    super();
  }

  async run(_: string[], { username, role, unit: path }: StaffOptions): Promise<void> {
    const unit = await this.units.findByPath(path);
    if (!unit) throw new Error(`There is no unit ${path}. Example: --unit p31.ke_sat`);
    const person = await this.people.findByCitizenId(await askForCitizenId(), { kind: 'all' });
    if (!person) throw new Error('Nobody in the register has this citizen id.');
    const password = randomBytes(12).toString('base64url');
    const access = await this.staff.create({ personId: person.id, username, password, role, unitId: unit.id });
    process.stdout.write(
      `Shown once:\n  user name      ${username}\n  password       ${password}\n  authenticator  ${access.totpAddress}\n`,
    );
  }

  @Option({ flags: '--username <name>', description: 'user name', required: true })
  parseUsername(text: string): string {
    return text;
  }

  @Option({ flags: '--role <role>', description: ROLES.join(', '), required: true, choices: [...ROLES] })
  parseRole(text: string): string {
    return text;
  }

  @Option({ flags: '--unit <path>', description: 'path of the unit, e.g. p31.ke_sat', required: true })
  parseUnit(text: string): string {
    return text;
  }
}

import { Command, CommandRunner, Option } from 'nest-commander';
import { type Role, ROLES } from '@hvs/contracts';
import { Accounts } from '@hvs/foundation/identity';
import { People } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { askForCitizenId } from './ask-for-citizen-id.js';

interface RoleOptions {
  role: Role;
  unit: string;
  revoke?: boolean;
}

/** Gives a person of the register a role in a unit, or takes it away. */
@Command({ name: 'role', description: 'give a person a role in a unit, or take it away with --revoke' })
export class RoleCommand extends CommandRunner {
  constructor(
    private readonly accounts: Accounts,
    private readonly people: People,
    private readonly units: Units,
  ) {
    super();
  }

  async run(_: string[], { role, unit: path, revoke }: RoleOptions): Promise<void> {
    const unit = await this.units.findByPath(path);
    if (!unit) throw new Error(`There is no unit ${path}. Example: --unit p31.ke_sat`);
    const person = await this.people.findByCitizenId(await askForCitizenId(), { kind: 'all' });
    if (!person) throw new Error('Nobody in the register has this citizen id.');
    const accountId = await this.accounts.ensureFor(person.id);
    if (revoke) await this.accounts.revokeRole(accountId, role, unit.id);
    else await this.accounts.grantRole(accountId, role, unit.id);
    process.stdout.write(`${revoke ? 'Taken' : 'Given'}: ${role} in ${unit.name}\n`);
  }

  @Option({ flags: '--role <role>', description: ROLES.join(', '), required: true, choices: [...ROLES] })
  parseRole(text: string): string {
    return text;
  }

  @Option({ flags: '--unit <path>', description: 'path of the unit, e.g. p31.ke_sat.t01', required: true })
  parseUnit(text: string): string {
    return text;
  }

  @Option({ flags: '--revoke', description: 'take the role away' })
  parseRevoke(): boolean {
    return true;
  }
}

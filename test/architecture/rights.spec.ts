import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, RIGHTS, ROLES } from '@hvs/contracts';

/**
 * Who may do what, and how far: `own` rows, `below` for the unit of the role and those below it, `all`.
 * Everyone who is signed in is a learner besides their other roles.
 */
const MATRIX = `
                        learner  trainer  helper  hamlet-lead  police-officer  administrator  system-operator
own-profile:read        own      -        -       -            -               -              -
own-profile:change      own      -        -       -            -               -              -
own-study:read          own      -        -       -            -               -              -
own-study:do            own      -        -       -            -               -              -
own-decision:read       own      -        -       -            -               -              -
own-record-views:read   own      -        -       -            -               -              -
own-objection:raise     own      -        -       -            -               -              -
person-record:read      -        -        -       -            below           -              -
citizen-id:reveal       -        -        -       -            below           -              -
case:work               -        -        -       -            below           -              -
confirmation:record     -        -        -       -            below           -              -
objection:answer        -        -        -       -            below           -              -
digital-identity:read   -        -        -       -            below           below          -
evidence:submit         -        below    below   -            below           -              -
evidence:check          -        -        -       -            below           -              -
looks:read              -        -        -       -            -               below          -
criteria:read           -        -        -       -            -               below          -
criteria:write          -        -        -       -            -               below          -
criteria:approve        -        -        -       -            -               below          -
checks:manage           -        -        -       -            -               below          all
rates:read              -        -        -       below        -               below          -
register:read           -        -        below   -            -               below          -
register:import         -        -        -       -            -               below          -
learner-card:issue      -        -        below   -            -               below          -
operations:read         -        -        -       -            -               -              all
operations:replay       -        -        -       -            -               -              all
course:write            -        below    -       -            -               -              -
course:review           -        below    -       -            -               below          -
question:write          -        below    -       -            -               -              -
quiz:manage             -        below    -       -            -               -              -
quiz:supervise          -        below    below   -            -               -              -
enrolment:manage        -        below    -       -            -               below          -
help-request:answer     -        below    below   -            -               -              -
certificate:manage      -        -        -       -            -               below          -
certificate:check-list  -        -        -       -            below           below          -
care:assist             -        below    below   -            -               -              -
`;

describe('rights', () => {
  it('are those of the table', () => {
    const words = { own: 'own', 'unit-and-below': 'below', all: 'all', none: '-' };
    const rows = PERMISSIONS.map((permission) => [
      permission,
      ...ROLES.map((role) => words[RIGHTS[role][permission] ?? 'none']),
    ]);
    const written = MATRIX.trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    expect([[...ROLES], ...rows]).toEqual(written);
  });
});

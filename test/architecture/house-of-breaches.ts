import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Rule {
  name: string;
  to: { path?: string };
}

/** A file that breaks exactly one rule; `beside` are files it needs, which break none. */
export interface Breach {
  rule: string;
  file: string;
  source: string;
  beside?: Record<string, string>;
}

const entity = { 'libs/study/courses/src/course.entity.ts': `export class Course {}` };
const importing = (address: string): string => `import { part } from '${address}';\nexport const seen = part;`;

/** One breach for each rule that is written out by hand. */
const BREACHES: Breach[] = [
  {
    rule: 'no-cycles',
    file: 'libs/study/courses/src/egg.ts',
    source: `export { hen as egg } from './hen.js';`,
    beside: {
      'libs/study/courses/src/hen.ts': `import { egg } from './egg.js';\nexport const hen = (): unknown => egg;`,
    },
  },
  {
    rule: 'every-domain-has-its-place',
    file: 'libs/community/gossip/src/index.ts',
    source: `export { part } from './part.js';`,
  },
  {
    rule: 'front-door-only',
    file: 'libs/study/enrolments/src/through-the-window.ts',
    source: importing('@hvs-files/study/courses/src/part.js'),
  },
  {
    rule: 'other-parts-by-alias',
    file: 'libs/study/enrolments/src/by-foot.ts',
    source: importing('../../courses/src/index.js'),
  },
  {
    rule: 'rules-lean-on-kernel-and-contracts-alone',
    file: 'libs/study/enrolments/src/asks-around.rule.ts',
    source: importing('@hvs/study/courses'),
  },
  {
    rule: 'rules-know-no-framework',
    file: 'libs/outcome/criteria/src/language/injected.ts',
    source: `import { Injectable } from '@nestjs/common';\nexport const made = Injectable;`,
  },
  {
    rule: 'rules-know-no-entity',
    file: 'libs/study/courses/src/reads-rows.rule.ts',
    source: `import type { Course } from './course.entity.js';\nexport type Row = Course;`,
    beside: entity,
  },
  {
    rule: 'kernel-and-contracts-know-no-framework',
    file: 'libs/contracts/src/decorated.ts',
    source: `import { Injectable } from '@nestjs/common';\nexport const made = Injectable;`,
  },
  {
    rule: 'entities-stay-home',
    file: 'libs/study/courses/src/courses.controller.ts',
    source: `import type { Course } from './course.entity.js';\nexport type Answer = Course;`,
    beside: entity,
  },
  {
    rule: 'views-take-entities-as-types',
    file: 'libs/study/courses/src/course.view.ts',
    source: `import { Course } from './course.entity.js';\nexport const made = new Course();`,
    beside: entity,
  },
  {
    rule: 'libs-know-no-app',
    file: 'libs/study/courses/src/asks-the-api.ts',
    source: importing('../../../../apps/api/src/part.js'),
  },
  {
    rule: 'apps-know-no-app',
    file: 'apps/worker/src/asks-the-api.ts',
    source: importing('../../api/src/part.js'),
  },
  {
    rule: 'browser-and-sandbox-see-contracts-alone',
    file: 'apps/web/src/reads-the-register.ts',
    source: importing('@hvs/foundation/people'),
  },
  {
    rule: 'only-the-operator-migrates',
    file: 'apps/api/src/changes-the-schema.ts',
    source: importing('../../../migrations/part.js'),
  },
  {
    rule: 'migrations-stand-alone',
    file: 'migrations/uses-todays-code.ts',
    source: importing('@hvs/kernel'),
  },
  {
    rule: 'production-knows-no-test',
    file: 'libs/study/courses/src/leans-on-a-fixture.ts',
    source: importing('./made-up.fixture.js'),
    beside: { 'libs/study/courses/src/made-up.fixture.ts': `export { part } from './part.js';` },
  },
  { rule: 'no-orphans', file: 'libs/study/courses/src/forgotten.ts', source: `export const nobody = 'asks for this';` },
];

/** The part that comes next in the order, imported properly: only the direction is wrong. */
function wrongWay({ name, to }: Rule): Breach {
  const part = name.replace('leftwards-only:', '');
  const next = /\(([^|)]+)/.exec(to.path ?? '')?.[1];
  return { rule: name, file: `libs/${part}/src/wrong-way.ts`, source: importing(`@hvs/${next}`) };
}

/** All breaches: those above, and one against each step of the order. */
export function breachesOf(rules: Rule[]): Breach[] {
  return [...rules.filter(({ name }) => name.startsWith('leftwards-only:')).map(wrongWay), ...BREACHES];
}

/** Builds a small house in `folder` where every part has a front door, and breaks each rule once. */
export function buildHouse(folder: string, breaches: Breach[]): void {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  };
  const paths = { '@hvs/*': ['./libs/*/src/index.ts'], '@hvs-files/*': ['./libs/*'] };
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext', paths } }),
  );
  write('package.json', JSON.stringify({ type: 'module', dependencies: { '@nestjs/common': '12' } }));
  write('node_modules/@nestjs/common/package.json', JSON.stringify({ name: '@nestjs/common', main: 'index.js' }));
  write('node_modules/@nestjs/common/index.js', `exports.Injectable = () => undefined;`);
  const parts = new Set(
    breaches.flatMap(({ file }) => /^libs\/(kernel|contracts|[^/]+\/[^/]+)\//.exec(file)?.[1] ?? []),
  );
  for (const part of [...parts, 'support/notifications']) {
    write(`libs/${part}/src/part.ts`, `export const part = '${part}';`);
    write(`libs/${part}/src/index.ts`, `export { part } from './part.js';`);
  }
  for (const room of ['apps/api/src', 'migrations']) write(`${room}/part.ts`, `export const part = '${room}';`);
  for (const { file, source, beside } of breaches) {
    for (const [name, text] of Object.entries({ ...beside, [file]: source })) write(name, text);
  }
}

/**
 * Who may import whom. `test/architecture/dependency-rules.spec.ts` breaks each rule on purpose.
 *
 * The order of the house: a part leans only on parts above it in this list. A new domain is added here first.
 * Why audit and evidence stand before identity: docs/adr/0002-order-of-the-foundation.md.
 */
const ORDER = [
  'kernel',
  'contracts',
  'platform/config',
  'platform/telemetry',
  'platform/database',
  'platform/outbox',
  'platform/queue',
  'platform/crypto',
  'platform/http',
  'platform/access',
  'platform/platform',
  'foundation/units',
  'foundation/audit',
  'foundation/files',
  'foundation/people',
  'foundation/evidence',
  'foundation/identity',
  'study/questions',
  'study/courses',
  'study/authoring',
  'study/interchange',
  'study/packages',
  'study/enrolments',
  'study/learning',
  'study/practices',
  'study/quizzes',
  'study/reviews',
  'study/certificates',
  'outcome/criteria',
  'outcome/universalization',
  'outcome/confirmation',
  'outcome/objections',
  'outcome/casework',
  'outcome/statistics',
  'support/help-requests',
  'support/notifications',
];

/** Rules: pure functions, tested in milliseconds. Named `*.rule.ts`, or by what they work out. */
const RULES = [
  '\\.rule\\.ts$',
  '\\.criterion\\.ts$',
  '^libs/outcome/criteria/src/(language|shipped)/',
  '^libs/study/learning/src/next-step\\.ts$',
  '^libs/study/quizzes/src/(attempt-timing|draw-paper|grade-paper|rulings|seeded-stream)\\.ts$',
  '^libs/study/certificates/src/certificate-number\\.ts$',
  '^libs/foundation/people/src/(citizen-id|province-codes|import/reading|register/stored-person)\\.ts$',
  '^libs/foundation/units/src/unit-path\\.ts$',
];
/** Packages a rule may use: they calculate, or are asked for the classes of their errors, and reach nothing. */
const PACKAGES_OF_RULES = '^node_modules/(otpauth|openid-client|fast-xml-parser)/';

const TESTS = ['spec\\.tsx?$', '\\.fixture\\.ts$', '/spec-support/', '^test/'];
const CODE = { path: '^(apps|libs|migrations)/', pathNot: TESTS };
const FRAMEWORKS =
  '(^|node_modules/)(@nestjs|@fastify|fastify|typeorm|pg|bullmq|ioredis|passport|class-validator|react|react-dom)(/|$)';
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

const among = (parts) => `^libs/(${parts.join('|')})/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const leftwardsOnly = ORDER.slice(0, -1).map((part, index) =>
  rule(
    `leftwards-only:${part}`,
    `libs/${part} may lean only on what stands before it in ORDER (.dependency-cruiser.cjs).`,
    { path: `^libs/${part}/`, pathNot: TESTS },
    { path: among(ORDER.slice(index + 1)) },
  ),
);

module.exports = {
  forbidden: [
    ...leftwardsOnly,
    rule(
      'no-cycles',
      'Two files that need each other are one idea in two files, or one idea is missing.',
      {},
      { circular: true },
    ),
    rule(
      'every-domain-has-its-place',
      'A folder of libs that ORDER does not name would obey no order.',
      { path: '^libs/', pathNot: [among(ORDER), ...TESTS] },
      {},
    ),
    rule(
      'front-door-only',
      'Only index.ts of another part may be imported.',
      { path: '^(libs/kernel|libs/contracts|libs/[^/]+/[^/]+|apps/[^/]+|migrations|test)/' },
      {
        path: '^libs/(kernel|contracts|[^/]+/[^/]+)/src/',
        pathNot: ['^$1/', '^libs/(kernel|contracts|[^/]+/[^/]+)/src/index\\.ts$'],
      },
    ),
    rule(
      'other-parts-by-alias',
      'Another part is imported as @hvs/<shelf>/<domain>, never by a relative path.',
      { path: '^(libs/kernel|libs/contracts|libs/[^/]+/[^/]+|apps/[^/]+|migrations|test)/' },
      { path: '^libs/', pathNot: '^$1/', dependencyTypesNot: ['aliased'] },
    ),
    rule(
      'rules-lean-on-kernel-and-contracts-alone',
      'A rule is a pure function: it calls no service and no other domain. The types of what it is given cost nothing.',
      { path: RULES, pathNot: TESTS },
      {
        path: '^(libs|apps|migrations)/',
        pathNot: ['^libs/(kernel|contracts)/src/index\\.ts$', ...RULES],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'rules-know-no-entity',
      'A rule is given facts, not rows.',
      { path: RULES, pathNot: TESTS },
      { path: '\\.entity\\.ts$' },
    ),
    rule(
      'rules-know-no-framework',
      'A rule runs without Nest, TypeORM or a database.',
      { path: RULES, pathNot: TESTS },
      { dependencyTypes: NPM, pathNot: PACKAGES_OF_RULES },
    ),
    rule(
      'kernel-and-contracts-know-no-framework',
      'They are used in the browser too.',
      { path: '^libs/(kernel|contracts)/', pathNot: TESTS },
      { path: FRAMEWORKS },
    ),
    rule(
      'entities-stay-home',
      'Services answer with views; no front door, controller, DTO or app knows an entity.',
      { path: ['/src/index\\.ts$', '\\.controller\\.ts$', '\\.dto\\.ts$', '^apps/', '^migrations/'] },
      { path: '\\.entity\\.ts$' },
    ),
    rule(
      'views-take-entities-as-types',
      'A view says what of an entity may leave; it needs the type alone.',
      { path: '\\.view\\.ts$' },
      { path: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'libs-know-no-app',
      'Apps are put together from libs, never the other way round.',
      { path: '^libs/', pathNot: TESTS },
      { path: '^apps/' },
    ),
    rule(
      'apps-know-no-app',
      'Apps meet in the database, in the queue and over HTTP.',
      { path: '^apps/([^/]+)/', pathNot: TESTS },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'browser-and-sandbox-see-contracts-alone',
      'What runs in a browser, and what stands for somebody else’s system, shares words with us and no code.',
      { path: '^apps/(web|vneid-sandbox)/', pathNot: TESTS },
      { path: '^(libs|migrations)/', pathNot: '^libs/(kernel|contracts)/src/index\\.ts$' },
    ),
    rule(
      'only-the-operator-migrates',
      'The api and the worker never change the schema.',
      { path: '^(apps|libs)/', pathNot: ['^apps/cli/', ...TESTS] },
      { path: '^migrations/' },
    ),
    rule(
      'migrations-stand-alone',
      'A migration must run the same in ten years, whatever became of the code.',
      { path: '^migrations/' },
      { path: '^(apps|libs|test)/' },
    ),
    rule('production-knows-no-test', 'Specs, fixtures and test/support stay out of what is delivered.', CODE, {
      path: TESTS,
    }),
    rule(
      'no-orphans',
      'A file that nothing imports and that imports nothing is forgotten.',
      {
        orphan: true,
        pathNot: [
          ...TESTS,
          '\\.d\\.ts$',
          '/main\\.tsx?$',
          '(^|/)(build|[a-z.-]+\\.config)\\.m?[jt]s$',
          '^apps/web/public/',
          '/before-paint\\.js$',
          '^apps/web/packages-player/',
        ],
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
  },
};

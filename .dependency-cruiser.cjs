const DATA_CODE = ['^src/server/', '^src/features/[^/]+/queries/', '^src/features/[^/]+/[^/]+-store\\.ts$'];
const USE_CASES = '^src/(features/[^/]+|server/[^/]+)/use-cases/';
const STORES = '-store\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The rules of the domain run without a framework, a database, a clock or an npm package.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'Pages compose features; what two of them need lives in domain/ or server/.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'nobody-imports-app',
      comment: 'Routing is the outermost layer.',
      severity: 'error',
      from: { pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'shared-does-not-know-features',
      comment: 'Shared code serves every feature and knows none.',
      severity: 'error',
      from: { path: '^src/(server|components|lib|config)/' },
      to: { path: '^src/features/' },
    },
    {
      name: 'shared-ui-stays-off-the-server',
      comment: 'Shared components are given what they show.',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^src/server/' },
    },
    {
      name: 'prisma-stays-in-data-code',
      comment: 'The generated client, its types included, is known only where data is read and written.',
      severity: 'error',
      from: { path: '^src/', pathNot: DATA_CODE },
      to: { path: ['^src/server/db/generated/', '(^|/)node_modules/@prisma/'] },
    },
    {
      name: 'feature-ui-reaches-the-server-through-actions',
      comment: 'A form is given its action and a view its DTO; types may be named.',
      severity: 'error',
      from: { path: '^src/features/[^/]+/components/' },
      to: {
        path: ['^src/server/', '^src/features/[^/]+/(queries|use-cases)/', STORES],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pages-do-not-write',
      comment: 'A page reads through queries; every write goes through an action and its use case.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: [USE_CASES, STORES, '^src/server/db/', '(^|/)node_modules/@prisma/'] },
    },
    {
      name: 'actions-only-bind-use-cases',
      comment: 'One line per action: the kit and the use case, nothing else.',
      severity: 'error',
      from: { path: '^src/(features|server)/([^/]+)/actions\\.ts$' },
      to: {
        pathNot: ['^src/$1/$2/use-cases/', '^src/server/action-kit/'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'What needs each other belongs together or needs a third thing.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^src/server/db/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

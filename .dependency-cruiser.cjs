/**
 * The layers of docs/architecture.md as rules. Each was seen to fail on a planted violation.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    { name: 'imports-resolve', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'production-never-imports-tests',
      severity: 'error',
      from: { path: '^(src|server/src)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(test|server/test)/|\\.test\\.tsx?$' },
    },

    // Whoever does not trust our code runs it.
    {
      name: 'the-verifier-stands-alone',
      severity: 'error',
      from: { path: '^verifier/' },
      to: { pathNot: '^verifier/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'production-never-imports-the-verifier',
      severity: 'error',
      from: { path: '^(src|server/src)/' },
      to: { path: '^verifier/' },
    },

    // mini-program: page → feature → api, platform, ui → config, lib, types
    {
      name: 'features-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      // Screens name where they lead by typed routes, so those are the one part of app/ features may use.
      name: 'imports-never-go-up',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/(pages|packages)/|^src/app/(?!routes\\.ts$)' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^src/(ui|api|platform|config|lib)/' },
      to: { path: '^src/(features|pages|packages|app)/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/features/[^/]+/domain/', pathNot: '\\.test\\.tsx?$' },
      to: { pathNot: '^(src/features/[^/]+/domain/|src/lib/|types/)' },
    },
    {
      name: 'pages-hold-no-requests',
      severity: 'error',
      from: { path: '^src/(pages|packages)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(api/|features/[^/]+/api/)' },
    },
    {
      name: 'views-hold-no-requests',
      severity: 'error',
      from: { path: '^src/(ui|features/[^/]+/ui)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(api/|platform/|features/[^/]+/api/)' },
    },
    {
      name: 'taro-effects-live-in-platform',
      severity: 'error',
      from: { path: '^src/(features/[^/]+/(api|domain)|api|lib|config)/' },
      to: { path: '@tarojs/' },
    },

    // service: http → modules → db, integrations, lib
    {
      name: 'client-never-imports-server',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-never-imports-client',
      severity: 'error',
      // A test of the service may do what a phone does, with the phone's own pure code.
      comment: 'Only tests, and only src/lib',
      from: { path: '^server/', pathNot: '^server/test/(cast-secretly|poll-board\\.test)\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'modules-know-nothing-of-http',
      severity: 'error',
      from: { path: '^server/src/(modules|jobs|db|integrations|lib)/' },
      to: { path: '^server/src/http/' },
    },
    {
      name: 'routes-do-not-touch-the-database',
      severity: 'error',
      from: { path: '^server/src/http/routes/' },
      to: { path: '^server/src/db/(?!keyset)|-repository\\.ts$' },
    },
    {
      name: 'modules-meet-at-services',
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^server/src/modules/',
        pathNot: [
          '^server/src/modules/$1/',
          '^server/src/modules/identity/identity-policy\\.ts$',
          '^server/src/modules/units/unit\\.ts$',
          '-(service|types)\\.ts$',
        ],
      },
    },
    {
      name: 'state-and-policy-are-pure',
      severity: 'error',
      from: { path: '^server/src/modules/.+-(state|policy)\\.ts$' },
      to: {
        pathNot: [
          '-(state|policy|types|errors)\\.ts$',
          '^server/src/modules/units/unit\\.ts$',
          '^server/src/lib/',
        ],
      },
    },
    {
      name: 'only-the-start-reads-the-environment',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/([^/]+\\.ts$|config/)' },
      to: { path: '^server/src/config/env\\.ts' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: [
        '.ts',
        '.tsx',
        '.d.ts',
        '.js',
        '.mjs',
        '.weapp.ts',
        '.h5.ts',
        '.weapp.tsx',
        '.h5.tsx',
      ],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

const swc = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: syntax === 'typescript' ? { syntax, tsx: true } : { syntax },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
]

/** Packages that ship only ES modules, which Jest's CommonJS cannot load as they are. */
const ESM_ONLY = [
  'typebox',
  'flydrive',
  'flatbush',
  'flatqueue',
  '@turf',
  'robust-predicates',
  'point-in-polygon-hao',
  '@humanwhocodes',
  '@poppinss',
  'mime-types-esm',
  'gcoord',
  'fastify-plugin',
  '@fastify',
  '@tarojs',
  '@stencil',
  'lodash-es',
  'swiper',
  'ssr-window',
  'dom7',
]

const transform = {
  '^.+\\.tsx?$': swc('typescript'),
  '^.+\\.m?js$': swc('ecmascript'),
}
const transformIgnorePatterns = [
  `^<rootDir>/(?:server/)?node_modules/(?!(?:${ESM_ONLY.join('|')})/)`,
]

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  maxWorkers: 2,
  projects: [
    {
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/server/**/*.test.ts'],
      globalSetup: '<rootDir>/server/test/global-setup.ts',
      globalTeardown: '<rootDir>/server/test/global-teardown.ts',
      transform,
      transformIgnorePatterns,
    },
  ],
}

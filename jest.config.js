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
  // service
  'typebox',
  'flydrive',
  '@poppinss',
  'case-anything',
  'flatbush',
  'flatqueue',
  'robust-predicates',
  // mini-program
  '@stablelib',
  'gcoord',
  'echarts',
  'zrender',
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

/** Talks to the device, so that even without drawing it needs a browser's world. */
const PLATFORM = '<rootDir>/src/platform/'

/** Loads the mini-program's sources as its browser edition does. */
const client = {
  runtime: '<rootDir>/test/setup/lean-runtime.js',
  setupFiles: ['<rootDir>/test/setup/component-env.ts'],
  // The browser's variant of a platform file.
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'json'],
  moduleNameMapper: {
    '\\.(css|scss)$': 'identity-obj-proxy',
    '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/lib/react/index.js',
    '^@tarojs/taro$': '<rootDir>/test/fakes/taro.ts',
  },
  transform,
  transformIgnorePatterns,
}

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60_000,
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/setup/longest-first.js',
  projects: [
    {
      displayName: 'server',
      testEnvironment: 'node',
      runtime: '<rootDir>/test/setup/load-once.js',
      testMatch: ['<rootDir>/server/**/*.test.ts'],
      globalSetup: '<rootDir>/server/test/global-setup.ts',
      globalTeardown: '<rootDir>/server/test/global-teardown.ts',
      transform,
      transformIgnorePatterns,
    },
    {
      // The mini-program's code that draws nothing: a browser's world would cost more than its tests.
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', PLATFORM],
      ...client,
    },
    {
      displayName: 'component',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx', `${PLATFORM}**/*.test.ts`],
      setupFilesAfterEnv: ['<rootDir>/test/setup/component-after-env.ts'],
      ...client,
    },
    {
      // What the phone's half and the service's half of one protocol make of each other; and checks of the tree.
      displayName: 'protocol',
      testEnvironment: 'node',
      runtime: '<rootDir>/test/setup/lean-runtime.js',
      testMatch: ['<rootDir>/test/protocol/**/*.test.ts', '<rootDir>/scripts/**/*.test.mjs'],
      transform,
      transformIgnorePatterns,
    },
    {
      // Runs dist/weapp and looks at both builds as they are: `npm test` builds them before.
      displayName: 'weapp',
      testEnvironment: 'node',
      runtime: '<rootDir>/test/setup/load-once.js',
      testMatch: ['<rootDir>/test/weapp/**/*.test.ts', '<rootDir>/test/budgets/**/*.test.ts'],
      globalSetup: '<rootDir>/test/journeys/global-setup.ts',
      globalTeardown: '<rootDir>/test/journeys/global-teardown.ts',
      transform,
      transformIgnorePatterns,
    },
    {
      // dist/h5 in a real Chromium.
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/setup/browser-env.js',
      runtime: '<rootDir>/test/setup/load-once.js',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/journeys/global-setup.ts',
      globalTeardown: '<rootDir>/test/journeys/global-teardown.ts',
      transform,
      transformIgnorePatterns,
    },
  ],
}

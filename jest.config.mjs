import { availableParallelism } from 'node:os';

const decorators = { legacyDecorator: true, decoratorMetadata: true };

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@meldpunt/domain$': '<rootDir>/../domain/src/index.ts',
    '^@meldpunt/client$': '<rootDir>/../client/src/index.ts',
  },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true }, transform: decorators },
        module: { type: 'es6' },
      },
    ],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/packaging/'],
  modulePathIgnorePatterns: ['/dist/'],
};

// Set-up files are not transformed by Jest, so the files that `npm test` has transpiled are used.
const database = {
  globalSetup: '<rootDir>/../api/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/../api/test/support/global-teardown.mjs',
};

export default {
  maxWorkers: availableParallelism(),
  // Modules of earlier test files stay in memory; a new worker is cheaper than a full heap.
  workerIdleMemoryLimit: '1200MB',
  // Long, because tests use real databases and child processes on busy machines; no test measures time.
  testTimeout: 180_000,
  projects: [
    { ...shared, displayName: 'domain', rootDir: 'packages/domain' },
    {
      ...shared,
      displayName: 'packs',
      rootDir: 'examples/packs',
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^@meldpunt/domain$': '<rootDir>/../../packages/domain/src/index.ts',
      },
    },
    { ...shared, displayName: 'api', rootDir: 'packages/api', ...database },
    { ...shared, displayName: 'client', rootDir: 'packages/client', ...database },
    {
      ...shared,
      displayName: 'packages',
      rootDir: 'packages',
      testMatch: ['<rootDir>/*/test/packaging/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
      globalSetup: '<rootDir>/../scripts/write-declarations.mjs',
    },
  ],
};

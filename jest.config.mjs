import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const support = (file) => fileURLToPath(new URL(`scripts/jest/${file}`, import.meta.url));

const shared = {
  // Tests run as plain modules of Node, which are loaded once per worker. Jest's own runner loads them once per file.
  runner: 'jest-light-runner/child-process',
  transform: {},
  setupFiles: [support('load-transpiled.mjs')],
  setupFilesAfterEnv: [support('guard-tests.mjs')],
  testMatch: ['**/*.test.ts'],
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
  projects: [
    { ...shared, displayName: 'domain', rootDir: 'packages/domain' },
    { ...shared, displayName: 'packs', rootDir: 'examples/packs' },
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

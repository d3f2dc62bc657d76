import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, howToRun } from './scripts/find-chromium.mjs';

// Workers inherit this. Short-lived objects are collected less often.
process.env.NODE_OPTIONS ??= '--max-semi-space-size=64';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

const shared = {
  // Tests run as plain modules of Node, which are loaded once per worker. Jest's own runner loads them once per file.
  runner: 'jest-light-runner/child-process',
  transform: {},
  setupFiles: [path('scripts/jest/load-transpiled.mjs')],
  setupFilesAfterEnv: [path('scripts/jest/guard-tests.mjs')],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/packaging/'],
  modulePathIgnorePatterns: ['/dist/'],
};

// Set-up files are not transformed by Jest, so the files that `npm test` has transpiled are used.
const database = {
  globalSetup: path('packages/api/test/support/global-setup.mjs'),
  globalTeardown: path('packages/api/test/support/global-teardown.mjs'),
};

const browser = {
  ...shared,
  displayName: 'browser',
  rootDir: 'examples',
  testMatch: ['**/*.browser.test.ts'],
  ...database,
};
// `npm run test:browser` fails without a browser.
const needsBrowser = process.argv.includes('browser');
const hasBrowser = chromium !== null || needsBrowser;
if (!hasBrowser && !process.argv.includes('--selectProjects'))
  console.error(`Browser tests skipped: there is no Chromium. ${howToRun}`);

export default {
  // With one worker the runner fails after the tests of more than one project.
  maxWorkers: Math.max(2, availableParallelism()),
  testSequencer: path('scripts/jest/longest-first.mjs'),
  projects: [
    { ...shared, displayName: 'domain', rootDir: 'packages/domain' },
    { ...shared, displayName: 'packs', rootDir: 'examples/packs' },
    { ...shared, displayName: 'api', rootDir: 'packages/api', ...database },
    { ...shared, displayName: 'client', rootDir: 'packages/client', ...database },
    {
      ...shared,
      displayName: 'screens',
      rootDir: 'examples',
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '/packs/', '\\.browser\\.test\\.ts$'],
    },
    ...(hasBrowser ? [browser] : []),
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

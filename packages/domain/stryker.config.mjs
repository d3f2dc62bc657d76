import { env } from 'node:process';
import jestConfig from '../../jest.config.mjs';

const domain = jestConfig.projects.find(({ displayName }) => displayName === 'domain');

// All of it takes hours; one part takes minutes: FOLDER=routing npm run mutation.
// A part is tried by its own tests alone, so what only a distant test would notice counts as unnoticed.
const folder = env.FOLDER === undefined ? '**' : `${env.FOLDER}/**`;

export default {
  mutate: [`src/${folder}/*.ts`, '!src/**/*.{data,test,typetest}.ts', '!src/index.ts'],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: {
      ...domain,
      rootDir: '.',
      testMatch: [`<rootDir>/src/${folder}/*.test.ts`],
      moduleNameMapper: { ...domain.moduleNameMapper, '^@meldpunt/domain$': '<rootDir>/src/index.ts' },
    },
    enableFindRelatedTests: env.FOLDER === undefined,
  },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Every run in one process leaves its modules behind.
  maxTestRunnerReuse: 40,
  ignorePatterns: ['dist', 'bench'],
  // Outside the sources, in a folder that git and the other tools leave alone.
  tempDirName: '../../.data/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `../../.data/mutation-${env.FOLDER ?? 'all'}.json` },
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 90 },
};

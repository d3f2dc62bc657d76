import { env } from 'node:process';

// One part: FOLDER=routing npm run mutation. The files beside the folders: FOLDER=. npm run mutation. A part is tried
// by its own tests, and by the one test of every function that takes an instant; what only another distant test would
// notice counts as unnoticed.
const folder = env.FOLDER ?? '**';
const files = folder === '.' ? 'src/*' : `src/${folder}/**/*`;

export default {
  // Data has tests of its own, by count and by source; `index.ts` only names, and `meldpunt-rules.ts` only starts.
  mutate: [`${files}.ts`, '!src/**/*.{data,test,typetest}.ts', '!src/index.ts', '!src/bin/meldpunt-rules.ts'],
  testRunner: 'in-process',
  plugins: ['./etc/mutation-runner.mjs'],
  mutationTests: `{${files}.test.ts,test/invalid-instants.test.ts}`,
  // Too much work to repeat for every mutant; the tables and properties beside these notice by themselves.
  mutationTestsLeftOut: [
    'every country, standing, hosting, verdict and policy',
    'every combination of findings under',
    'hostile text of one MiB',
    'on 100,000 generated',
    // Reads the API report, which no mutant changes.
    'is asked about at every exported function that takes one',
  ],
  coverageAnalysis: 'perTest',
  // For everything at once on a busy machine.
  dryRunTimeoutMinutes: 60,
  concurrency: 1,
  ignorePatterns: ['dist', 'bench'],
  // Outside the sources, in a folder that git and the other tools leave alone.
  tempDirName: '../../.data/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `../../.data/mutation-${env.FOLDER ?? 'all'}.json` },
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 90 },
};

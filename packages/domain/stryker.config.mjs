import { env } from 'node:process';

// One part: FOLDER=routing npm run mutation. The files beside the folders: FOLDER=. npm run mutation.
// A part is tried by its own tests alone, so what only a distant test would notice counts as unnoticed.
const folder = env.FOLDER ?? '**';
const files = folder === '.' ? 'src/*' : `src/${folder}/**/*`;

export default {
  mutate: [`${files}.ts`, '!src/**/*.{data,test,typetest}.ts', '!src/index.ts'],
  testRunner: 'in-process',
  plugins: ['./etc/mutation-runner.mjs'],
  mutationTests: `${files}.test.ts`,
  // Too much work to repeat for every mutant; the tables and properties beside these notice by themselves.
  mutationTestsLeftOut: [
    'every country, standing, hosting, verdict and policy',
    'every combination of findings under the Belgian law',
    'hostile text of one MiB',
    'on 100,000 generated addresses',
  ],
  coverageAnalysis: 'perTest',
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

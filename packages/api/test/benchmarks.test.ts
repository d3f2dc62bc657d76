import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StatisticDimension } from '@meldpunt/domain';
import { repository } from './support/documents.js';

it('measures the figures of a year among cases of the present schema', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', join(repository, 'packages/api/dist/bench/statistics.js')],
    { env: { PATH: process.env['PATH'] ?? '', CASES: '60', BENCH_RUNS: '1' } },
  );

  expect(stdout).toContain('rebuilt in');
  for (const by of Object.values(StatisticDimension))
    expect(stdout).toMatch(new RegExp(`the year by ${by} +│ +[\\d.]+ `));
});

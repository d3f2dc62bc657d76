// Runs everything that CI checks, in order, and stops at the first failure. `--list` prints the checks without the tests.
import { spawnSync } from 'node:child_process';

const checks = [
  'types',
  'format:check',
  'lint',
  'boundaries',
  'schema:check',
  'client:check',
  'api-report:check',
  'words:check',
  'largest',
  'commits',
];

if (process.argv.includes('--list')) {
  console.log(checks.join('\n'));
} else {
  for (const check of [...checks, 'test']) {
    console.log(`\n== ${check}`);
    const { status } = spawnSync('npm', ['run', '--silent', check], { stdio: 'inherit' });
    if (status !== 0) {
      console.error(`\nCheck failed: ${check}. Repeat it alone with: npm run ${check}`);
      process.exit(1);
    }
  }
  console.log('\nEvery check passed.');
}

// Checks the subjects of the commits since `commitlint.config.mjs` was added, or since `--from`.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const flag = process.argv.indexOf('--from');
const from = flag > 0 ? process.argv[flag + 1] : firstUnderTheRule();
if (from === '') {
  // The clone is shallow, or this is an export without history.
  console.log('No commit to check.');
} else {
  const { status } = spawnSync('commitlint', ['--from', from, '--to', 'HEAD'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

function firstUnderTheRule() {
  try {
    return git('log', '--diff-filter=A', '--format=%H', '--', 'commitlint.config.mjs').split('\n').at(-1);
  } catch {
    return '';
  }
}

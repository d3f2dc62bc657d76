// Fails when a file still has the markers of a merge conflict. Prettier rewrites them in Markdown and does not report them.
import { spawnSync } from 'node:child_process';

const { status, stdout } = spawnSync('git', ['grep', '-nE', '^(<{7} |>{7} |(> ?){7}\\S|\\|{7} )'], {
  encoding: 'utf8',
});
if (status === 0) {
  console.error(`A merge conflict is not resolved:\n${stdout}`);
  process.exit(1);
}

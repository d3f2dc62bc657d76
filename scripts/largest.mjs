// Prints the ten largest source files and fails if one exceeds the maximum: 400 lines, for tests 600.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const limits = { source: 400, test: 600 };
const unlimited = /\.data\.ts$|\/generated\/|\/migrations\//;
const isTest = /\.test\.ts$|\.typetest\.ts$|\/test\//;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'packages', 'scripts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|mjs)$/.test(path) && !unlimited.test(path))
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  .sort((first, second) => second.lines - first.lines);

for (const { path, lines } of files.slice(0, 10)) console.log(`${String(lines).padStart(5)}  ${path}`);

const tooLarge = files.filter(({ path, lines }) => lines > (isTest.test(path) ? limits.test : limits.source));
for (const { path, lines } of tooLarge) console.error(`${path} has ${lines} lines: split it.`);
process.exitCode = tooLarge.length > 0 ? 1 : 0;

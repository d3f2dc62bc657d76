import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Planted {
  readonly rules: readonly { readonly name: string; readonly comment: string }[];
  readonly expected: readonly { readonly rule: string; readonly file: string }[];
  readonly seen: readonly { readonly rule: string; readonly file: string }[];
}

const root = join(import.meta.dirname, '../../..');
let planted: Planted;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'scripts/planted-violations.mjs')],
    { cwd: root },
  );
  planted = JSON.parse(stdout) as Planted;
});

it('plants a violation of every dependency rule', () => {
  const rules = planted.rules.map(({ name }) => name).sort();

  expect([...new Set(planted.expected.map(({ rule }) => rule))].sort()).toEqual(rules);
});

it('finds every planted violation and no other', () => {
  const byFile = (first: { file: string }, second: { file: string }) => first.file.localeCompare(second.file);

  expect([...planted.seen].sort(byFile)).toEqual([...planted.expected].sort(byFile));
});

it('explains for every dependency rule why it exists and what to do instead', () => {
  const short = planted.rules.filter(({ comment }) => comment.split('. ').length < 2);

  expect(short).toEqual([]);
});

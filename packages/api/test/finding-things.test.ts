import { readFileSync } from 'node:fs';

const documentation = new URL('../../../docs/finding-things.md', import.meta.url);
const rows = [
  ...readFileSync(documentation, 'utf8').matchAll(/^\| (.+?) +\| \[`(\w+)`\]\((\S+)\) +\|$/gm),
].map(([, question = '', name = '', path = '']) => ({ question, name, path }));

it('lists at least forty names', () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
});

it.each(rows)('names an existing export for: $question', ({ name, path }) => {
  const source = readFileSync(new URL(path, documentation), 'utf8');

  expect(source).toMatch(
    new RegExp(`export (?:async )?(?:const|function\\*?|class|interface|type) ${name}\\b`),
  );
});

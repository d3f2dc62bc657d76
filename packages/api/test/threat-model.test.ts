import { readFileSync } from 'node:fs';

const page = new URL('../../../docs/threat-model.md', import.meta.url);
const promises = readFileSync(page, 'utf8')
  .split('## Promises')[1]!
  .split('## Open')[0]!
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line))
  .map((line) => {
    const [, promise = '', title = '', path = ''] =
      /^\| (.+?) +\| \[`(.+?)`\]\((\S+)\) +\|$/.exec(line) ?? [];
    return { promise: promise || line, title, path };
  });

it('makes at least thirty promises', () => {
  expect(promises.length).toBeGreaterThanOrEqual(30);
  expect(new Set(promises.map(({ title }) => title)).size).toBe(promises.length);
});

it.each(promises)('names an existing test for: $promise', ({ title, path }) => {
  expect(path).toMatch(/\.test\.ts$/);
  const source = readFileSync(new URL(path, page), 'utf8');

  expect(source.split('\n').some((line) => line.includes(`'${title}'`))).toBe(true);
  expect(source).not.toMatch(/\b(?:it|describe)\.(?:skip|todo)\b/);
});

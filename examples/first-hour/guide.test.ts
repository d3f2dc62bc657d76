import { readFile } from 'node:fs/promises';

const repository = new URL(import.meta.url.includes('/dist/') ? '../../../' : '../../', import.meta.url);
const guide = await readFile(new URL('docs/guides/first-hour.md', repository), 'utf8');
const blocks = [...guide.matchAll(/^`(\S+)`:\n\n```\w+\n([^]*?)^```$/gm)].map(([, name, code]) => ({
  name,
  code,
}));

it.each(['session', 'page', 'queue', 'case', 'findings', 'main'])('shows src/%s.ts', (name) => {
  expect(blocks.map((block) => block.name)).toContain(`src/${name}.ts`);
});

it.each(blocks)('shows $name as it is', async ({ name, code }) => {
  expect(await readFile(new URL(`examples/first-hour/${name}`, repository), 'utf8')).toBe(code);
});

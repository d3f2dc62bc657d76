import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plant, testFileOf, type Slip } from './slip.js';
import { slips } from './slips/index.js';

const sourceOf = (file: string): string => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
const api = fileURLToPath(new URL('..', import.meta.url));

const named = slips.map((slip) => [slip.name, slip] as const);

it('are at least a hundred, each with a name of its own', () => {
  expect(slips.length).toBeGreaterThanOrEqual(100);
  expect(new Set(slips.map(({ name }) => name)).size).toBe(slips.length);
});

describe.each(named)('%s', (_name, slip: Slip) => {
  it('can be planted: its text is in its file once', () => {
    expect(plant(sourceOf(slip.file), slip)).toContain(slip.plant);
  });

  it('names tests that are there', () => {
    expect(slip.noticedBy).not.toHaveLength(0);
    for (const [file, title = ''] of slip.noticedBy) {
      expect(readFileSync(testFileOf(api, file), 'utf8')).toContain(title);
    }
  });
});

describe('a slip whose text has changed', () => {
  const slip = { name: 'a slip', file: 'x.ts', find: 'a < b', plant: 'a <= b', noticedBy: [] };

  it.each([
    ['is not in its file', 'a > b'],
    ['is in its file twice', 'a < b && a < b'],
  ])('is refused when it %s', (_what, source) => {
    expect(() => plant(source, slip)).toThrow(RangeError);
  });

  it('is refused when it changes nothing', () => {
    expect(() => plant('a < b', { ...slip, plant: 'a < b' })).toThrow(RangeError);
  });
});

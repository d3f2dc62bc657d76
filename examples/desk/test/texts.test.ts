import { englishWordsIn } from '../../browser/page-checks.js';
import { texts as de } from '../src/language/de.js';
import { texts as en } from '../src/language/en.js';
import { texts as fr } from '../src/language/fr.js';
import { texts as nl } from '../src/language/nl.js';

type Said = readonly [where: string, text: string];

/** All texts below a value, with their places. A text that is made from values is made from a sample of each type. */
function textsIn(value: unknown, where: string): readonly Said[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value === 'function') return textsIn(value(2, 2, 2), `${where}()`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, `${where}.${name}`));
}

const english = new Map(textsIn(en, ''));

it.each([
  ['nl', nl],
  ['fr', fr],
  ['de', de],
] as const)('has every text of the desk in %s, and none in English', (_language, texts) => {
  const said = textsIn(texts, '');

  expect(said.map(([where]) => where).sort()).toEqual([...english.keys()].sort());
  expect(said.flatMap(([where, text]) => englishWordsIn(text).map((word) => `${where}: ${word}`))).toEqual(
    [],
  );
  expect(said.filter(([where, text]) => / .* /.test(text) && text === english.get(where))).toEqual([]);
});

it('recognises the texts in English', () => {
  const found = [...english.values()].flatMap(englishWordsIn);

  expect(found.length).toBeGreaterThan(200);
});

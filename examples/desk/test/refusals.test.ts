import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType } from 'graphql';
import { apiTexts as de } from '../src/api/texts/de.data.js';
import { apiTexts as en } from '../src/api/texts/en.data.js';
import { apiTexts as fr } from '../src/api/texts/fr.data.js';
import { apiTexts as nl } from '../src/api/texts/nl.data.js';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
const userError = schema.getType('UserError');

it.each(Object.entries({ de, en, fr, nl }))('says every refusal of the API in %s', (_, texts) => {
  if (!isInterfaceType(userError)) throw new TypeError('the schema has no UserError');
  const refusals = schema.getPossibleTypes(userError).map(({ name }) => name);

  expect(Object.keys(texts.refusals).sort()).toEqual(refusals.sort());
});

it('repeats no English sentence in another language', () => {
  const english = new Set<string>(Object.values(en.refusals));

  for (const texts of [de, fr, nl])
    expect(Object.values(texts.refusals).filter((text) => english.has(text))).toEqual([]);
});

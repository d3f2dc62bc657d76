import { globSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { missingForExchange } from '@meldpunt/domain';
import { words } from '@meldpunt/domain/words/en';
import type { Problem } from '../src/api/problem.js';
import { detailsOf, sentenceOf } from '../src/api/say-problem.js';
import { apiTexts as de } from '../src/api/texts/de.data.js';
import { apiTexts as en } from '../src/api/texts/en.data.js';
import { apiTexts as fr } from '../src/api/texts/fr.data.js';
import { apiTexts as nl } from '../src/api/texts/nl.data.js';
import { loadLanguage } from '../src/language/load-language.js';
import { noSource } from '../src/case/source-questions.js';
import { speechOf } from '../src/language/speech.js';

const repository = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, repository), 'utf8');
const schema = buildSchema(read('schema.graphql'));
const userError = schema.getType('UserError');
if (!isInterfaceType(userError)) throw new TypeError('the schema has no UserError');
const refusals = schema.getPossibleTypes(userError);

/** The fields that the API names as wrong, by the pointers in its source. Fields of the report form are not of the desk. */
const ofTheForm = ['urls', 'remarks', 'other', 'rows', 'purpose', 'first', 'legalReview', 'overlapHours'];
const wrongFields = new Set(
  globSync('packages/api/src/features/**/*.ts', {
    cwd: repository,
    exclude: (path) => path.endsWith('.test.ts'),
  })
    .flatMap((path) =>
      [...read(path).matchAll(/path: ['`]\/([\w/]+)['`]/g)].map(([, pointer = '']) => pointer),
    )
    .filter(
      (pointer) => !ofTheForm.includes(pointer.split('/').findLast((part) => !/^\d+$/.test(part)) ?? ''),
    ),
);

const { reasons } = words;
const problemCodes = [
  reasons.FieldRefusalCode,
  reasons.AddressRefusalCode,
  reasons.PlaceRefusalCode,
  reasons.ObservationFieldCode,
  reasons.CompletionRefusalCode,
  reasons.HoldRefusalCode,
  reasons.PoliceTextRefusalCode,
  reasons.ProblemCode,
].flatMap((table) => Object.keys(table));
/** The codes that the schema has as text, by the type of the object. */
const codesOf: Readonly<Record<string, readonly string[]>> = {
  FieldProblem: problemCodes,
  CloseRefusedError: Object.keys(reasons.CloseRefusalCode),
};

/** Values of a field: each value of an enum or of a table of codes; for the rest one value is enough. */
function valuesOf(type: GraphQLOutputType, name: string): readonly unknown[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valuesOf(bare.ofType as GraphQLOutputType, name)];
  if (isEnumType(bare)) return bare.getValues().map(({ name: value }) => value);
  if (isObjectType(bare)) return objectsOf(bare);
  if (name === 'questions') return missingForExchange({ accessibility: 'ACCESSIBLE' }, noSource);
  if (name === 'path') return [...wrongFields].map((pointer) => `/${pointer}`);
  return String(bare) === 'DateTime' ? ['2026-11-30T10:00:00Z'] : String(bare) === 'Int' ? [61] : ['TEXT'];
}

/** Objects of a type in which every value of every field occurs. */
function objectsOf(type: GraphQLObjectType): readonly object[] {
  const fields = Object.values(type.getFields()).map(
    ({ name, type: of }) =>
      [name, (name === 'code' ? codesOf[type.name] : null) ?? valuesOf(of, name)] as const,
  );
  const most = Math.max(...fields.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(fields.map(([name, values]) => [name, values[index % values.length]])),
  );
}

/** Every refusal with every code. The client reads the reasons for which a case can be closed under another name. */
const problems: readonly Problem[] = refusals.flatMap((type) =>
  objectsOf(type).map((each) => {
    const { allowed, ...rest } = each as { readonly allowed?: unknown };
    const name = type.name === 'CloseRefusedError' ? 'allowedReasons' : 'allowed';
    return {
      __typename: type.name,
      ...rest,
      ...(allowed === undefined ? {} : { [name]: allowed }),
    } as unknown as Problem;
  }),
);
const failures: readonly Problem[] = Object.keys(en.failures).map((code) => ({ code }));

it.each(Object.entries({ de, en, fr, nl }))('says every refusal of the API in %s', (_, texts) => {
  expect(Object.keys(texts.refusals).sort()).toEqual(refusals.map(({ name }) => name).sort());
});

const english = /\b(the|and|with|your|case|child|which|what|this|again|claim|reason|from|until)\b/i;

it.each(['NL', 'FR', 'DE'] as const)(
  'says every code of a refusal and each wrong field on the banner in %s, without an English word or a bare code',
  async (language) => {
    const [speech, inEnglish] = [speechOf(await loadLanguage(language)), speechOf(await loadLanguage('EN'))];
    const sentences = new Set<string>();
    for (const problem of [...problems, ...failures]) {
      const said = [sentenceOf(problem, speech), ...detailsOf(problem, speech)];
      const original = [sentenceOf(problem, inEnglish), ...detailsOf(problem, inEnglish)];
      expect(said).toHaveLength(original.length);
      for (const each of said) sentences.add(each);
      expect(said.filter((each) => original.includes(each))).toEqual([]);
    }

    expect(sentences.size).toBeGreaterThan(100);
    expect([...sentences].filter((each) => english.test(each))).toEqual([]);
    expect([...sentences].filter((each) => /[A-Z]{2,}_[A-Z]|\b[a-z]+[A-Z]\w+\b|\/\w+\//.test(each))).toEqual(
      [],
    );
  },
);

it('finds an English word in English, so that the check above can fail', async () => {
  const speech = speechOf(await loadLanguage('EN'));

  expect(problems.filter((problem) => english.test(sentenceOf(problem, speech))).length).toBeGreaterThan(10);
});

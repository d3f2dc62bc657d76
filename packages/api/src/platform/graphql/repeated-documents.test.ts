import { assertInputObjectType, isInputObjectType, isNonNullType } from 'graphql';
import { createBareSchema } from '../../app/schema.js';
import { openLimits } from '../../../test/support/limits.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { fixedLookup } from '../../../test/support/fixed-lookup.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

describe('a document that is sent repeatedly', () => {
  it.each([
    [
      'an input field with a default',
      'query ($input: RouteInput!) { route(input: $input) { outcome } }',
      { input: { classification: 'BASELINE', hostingKind: 'UNRESOLVED' } },
    ],
    [
      'an argument with a default',
      'query ($findings: FindingsInput!) { qualify(findings: $findings) { classification legalBasis { title } } }',
      {
        findings: {
          accessibility: 'ACCESSIBLE',
          medium: 'PHOTO',
          subject: 'MINOR',
          conduct: 'EXPLICIT_REAL',
        },
      },
    ],
    [
      'an optional variable',
      'query ($country: CountryCode) { hotlines(country: $country) { organisation } }',
      {},
    ],
    [
      'a null for a list',
      'query ($filter: CaseFilter) { cases(filter: $filter) { nodes { id } } }',
      { filter: { status: null } },
    ],
    [
      'one value for a list',
      'query ($filter: CaseFilter) { cases(filter: $filter) { nodes { id } } }',
      { filter: { status: 'HELD' } },
    ],
  ])('returns the same each time, with %s', async (_title, document, variables) => {
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await api.send(document, variables, 'analyst'));

    expect(answers[0]?.errors).toEqual([]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('requires that input fields with a default accept null, as compiled documents need', () => {
    const schema = createBareSchema({
      lookup: fixedLookup('NL', () => new Date()),
      limits: openLimits,
    });
    const strict = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.entries(assertInputObjectType(type).getFields()).map((field) => [type, field] as const),
      )
      .filter(([, [, field]]) => field.defaultValue !== undefined && isNonNullType(field.type))
      .map(([type, [name]]) => `${type.name}.${name}`);

    expect(strict).toEqual([]);
  });
});

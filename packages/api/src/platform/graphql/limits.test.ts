import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { repository } from '../../../test/support/documents.js';
import { bareSchema } from '../../../test/support/bare-schema.js';
import { operationCosts, queryLimits } from './limits.js';

const schema = bareSchema();
const costOf = (text: string): number => operationCosts(schema)(parse(text), undefined);

const folder = join(repository, 'packages/client/src/operations');
const operations = parse(
  globSync('*.graphql', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
);
const names = operations.definitions.flatMap((each) =>
  each.kind === Kind.OPERATION_DEFINITION && each.name !== undefined ? [each.name.value] : [],
);

describe('the cost of an operation', () => {
  it.each([
    ['fields', '{ viewer { name roles } }', 3],
    ['a page', '{ cases(first: 7) { nodes { id url } pageInfo { endCursor } } }', 1 + 7 * (3 + 2)],
    ['a page without a size', '{ cases { nodes { id } } }', 1 + 20 * 2],
    ['a list without pages', '{ case(id: "") { contentItems { id url } } }', 1 + 1 + 2 * 2],
    ['a list in a list', '{ case(id: "") { contentItems { assessments { id } } } }', 1 + 1 + 2 * (1 + 2)],
    ['a long list without pages', '{ hotlines { name } }', 1 + 60],
    ['a dossier', '{ referral(id: "") { dossier(language: NL) { digest } } }', 1 + 10 + 1],
    ['the dossier of a case', '{ referral(id: "") { caseDossier(language: NL) { digest } } }', 1 + 20 + 1],
    [
      'a bulk mutation as its largest input',
      `mutation ($input: ReleaseCasesInput!) { releaseCases(input: $input) {
        ... on ReleaseCasesSuccess { items { state refusal { code } } } } }`,
      4_000 + 1 + 200 * 3,
    ],
    ['a fragment', '{ case(id: "") { ...one } } fragment one on Case { contentItems { id } }', 1 + 1 + 2],
  ])('counts %s', (_what, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it.each(names)('allows %s of the client with the largest pages', (name) => {
    expect(operationCosts(schema)(operations, name)).toBeLessThanOrEqual(queryLimits.maxCost);
  });
});

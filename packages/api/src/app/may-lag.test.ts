import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { textOf } from '../../test/support/documents.js';
import { mayLag } from './may-lag.js';

it.each([
  ['{ search(text: "a") { hits { __typename } } }', {}, true],
  ['{ cases(filter: { status: [CLOSED] }) { nodes { id } } }', {}, true],
  ['query ($s: [CaseStatus!]) { cases(filter: { status: $s }) { nodes { id } } }', { s: ['CLOSED'] }, true],
  [
    'query ($s: [CaseStatus!]) { cases(filter: { status: $s }) { nodes { id } } }',
    { s: ['CLOSED', 'ROUTED'] },
    false,
  ],
  ['{ cases { nodes { id } } }', {}, false],
  ['{ search(text: "a") { hits { __typename } } viewer { id } }', {}, false],
  ['{ ...on Query { search(text: "a") { hits { __typename } } } }', {}, false],
  ['mutation { closeCase(input: {}) { __typename } }', {}, false],
])('decides whether %s with %j may be read from a replica', async (query, variables, expected) => {
  const schema = buildSchema(await textOf('schema.graphql'), { assumeValid: true });
  const operation = parse(query).definitions[0] as OperationDefinitionNode;

  expect(mayLag(schema, operation, variables)).toBe(expected);
});

import { readFile, readdir } from 'node:fs/promises';
import {
  Kind,
  OperationTypeNode,
  buildSchema,
  parse,
  print,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import * as client from '../src/index.js';

const schemaFile = new URL('../../../schema.graphql', import.meta.url);
const operationsFolder = new URL('../src/operations/', import.meta.url);

const schema = buildSchema(await readFile(schemaFile, 'utf8'));
const names = (await readdir(operationsFolder)).filter((name) => name.endsWith('.graphql'));
const files = await Promise.all(names.map((name) => readFile(new URL(name, operationsFolder), 'utf8')));
const definitions = files.flatMap((text) => parse(text).definitions);
const operations = definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);
const rootFields = operations.map(({ selectionSet }) => selectionSet.selections[0] as FieldNode);
const mutations = operations.filter(({ operation }) => operation === OperationTypeNode.MUTATION);

it.each(Object.values(OperationTypeNode))('has an operation for every %s of the schema', (root) => {
  const fields = Object.keys(schema.getRootType(root)?.getFields() ?? {});

  expect(rootFields.map(({ name }) => name.value)).toEqual(expect.arrayContaining(fields));
});

it('asks for one thing in each operation, under its own name', () => {
  expect(operations.filter(({ selectionSet }) => selectionSet.selections.length !== 1)).toEqual([]);
  expect(new Set(operations.map(({ name }) => name?.value)).size).toBe(operations.length);
});

it.each(mutations.map((mutation) => [mutation.name?.value ?? '', mutation] as const))(
  'lets callers of %s read refusals that do not exist yet',
  (name) => {
    const text = Object.entries(client).find(([exported]) => exported === `${name}Document`)?.[1];

    const flat = print(parse(String(text))).replace(/\s+/g, ' ');
    expect(flat).toContain('{ __typename ...');
    expect(flat).toContain('... on UserError { code message }');
  },
);

it('exports a document for every operation', () => {
  const documents = operations.map(({ name }) => `${name?.value}Document`).sort();

  expect(
    Object.keys(client)
      .filter((exported) => exported.endsWith('Document'))
      .sort(),
  ).toEqual(documents);
});

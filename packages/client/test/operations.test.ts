import { readFile, readdir } from 'node:fs/promises';
import {
  Kind,
  NoDeprecatedCustomRule,
  OperationTypeNode,
  buildSchema,
  getNullableType,
  parse,
  print,
  validate,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLUnionType,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
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

it('selects no deprecated field', () => {
  const document = { kind: Kind.DOCUMENT as const, definitions };

  expect(validate(schema, document, [NoDeprecatedCustomRule]).map(({ message }) => message)).toEqual([]);
});

describe('a refusal', () => {
  it.each(mutations.map((mutation) => mutation.name?.value ?? ''))('of %s is asked for whole', (name) => {
    const text = Object.entries(client).find(([exported]) => exported === `${name}Document`)?.[1];

    const flat = print(parse(String(text))).replace(/\s+/g, ' ');
    expect(flat).toMatch(/\{ __typename \.\.\. on \w+ \{ .+ \} \.\.\. on UserError \{ code message /);
    for (const detail of detailsOf(name)) expect(flat).toContain(detail);
  });

  it('that does not exist yet can be read by its code and message, and each that does to the last field', () => {
    const userError = schema.getType('UserError') as GraphQLInterfaceType;
    const refusal = definitions.find(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === 'Refusal',
    );
    const selections = refusal?.selectionSet.selections ?? [];
    const asked = fieldsOf(selections);
    for (const type of schema.getImplementations(userError).objects) {
      const own = selections.find(
        (node): node is InlineFragmentNode =>
          node.kind === Kind.INLINE_FRAGMENT && node.typeCondition?.name.value === type.name,
      );
      expect([...asked, ...fieldsOf(own?.selectionSet.selections ?? [])].sort()).toEqual(
        Object.keys(type.getFields()).sort(),
      );
    }
    expect(asked).toEqual(Object.keys(userError.getFields()));
  });
});

/** The details of the refusals that a mutation can return, as its document selects them. */
function detailsOf(name: string): readonly string[] {
  const field = mutations.find((mutation) => mutation.name?.value === name)?.selectionSet
    .selections[0] as FieldNode;
  const result = schema.getMutationType()?.getFields()[field.name.value]?.type;
  const possible = schema
    .getPossibleTypes(getNullableType(result) as GraphQLUnionType)
    .map((type) => `... on ${type.name} `);
  const refusal = definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === 'Refusal',
  ) as FragmentDefinitionNode;
  return refusal.selectionSet.selections
    .map((selection) => print(selection).replace(/#.*/g, '').replace(/\s+/g, ' '))
    .filter((text) => possible.some((start) => text.startsWith(start)));
}

const fieldsOf = (selections: readonly SelectionNode[]): string[] =>
  selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));

it('exports a document for every operation', () => {
  const documents = operations.map(({ name }) => `${name?.value}Document`).sort();

  expect(
    Object.keys(client)
      .filter((exported) => exported.endsWith('Document'))
      .sort(),
  ).toEqual(documents);
});

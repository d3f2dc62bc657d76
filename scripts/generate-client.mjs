#!/usr/bin/env node
// Writes packages/client/src/generated from schema.graphql and the client's operations.
// With --check it writes nothing and fails when a committed file differs.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  GraphQLError,
  Kind,
  TypeInfo,
  buildSchema,
  parse,
  print,
  stripIgnoredCharacters,
  typeFromAST,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { printGraphcache, printIdempotentInputs, printNodes, printPossibleTypes } from './client-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemaFile = join(root, 'schema.graphql');
const operationsFolder = join(root, 'packages/client/src/operations');
const generatedFolder = join(root, 'packages/client/src/generated');

const header = '// Generated from schema.graphql and src/operations by `npm run client`. Do not edit.';

const kinds = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
const comment = (text) => `/**\n * ${text.replaceAll('\n', '\n * ')}\n *\n * @public\n */`;

/** Types of the operations, and of the inputs and enums that they need, each with a comment and a release tag. */
const types = {
  async plugin(...parameters) {
    const { prepend, content } = await typescriptOperations.plugin(...parameters);
    const needed = prepend.filter((line) => !line.includes('export type Incremental'));
    return { prepend: needed, content: withComments(content) };
  },
};

function withComments(content) {
  const pattern = /(?:\/\*\* ((?:(?!\*\/)[^])*) \*\/\n)?export type (\w+)/g;
  return content.replace(
    pattern,
    (_, description, name) =>
      `${comment(description?.replace(/^[ *]+/gm, '') ?? commentOn(name))}\nexport type ${name}`,
  );
}

/** Comments for the types of operations, which have no description in the schema. */
function commentOn(name) {
  const operation = /^(\w+?)(?:Query|Mutation|Subscription)(Variables)?$/.exec(name);
  if (operation === null) return `The fields of the fragment \`${name.replace(/Fragment$/, '')}\`.`;
  const [, document, isVariables] = operation;
  return isVariables
    ? `The variables of {@link ${document}Document}.`
    : `The answer to {@link ${document}Document}.`;
}

/** The generated files by name. */
async function generate() {
  const schema = buildSchema(await readFile(schemaFile, 'utf8'));
  const documents = await readOperations();
  refuseProblems(schema, documents);
  const operations = operationsIn(documents.flatMap(({ document }) => document.definitions));
  return {
    'graphql.ts': await printOperations(schema, documents),
    'nodes.ts': printNodes(operations.map(({ name, operation }) => `${name.value}${kinds[operation]}`)),
    'possible-types.ts': printPossibleTypes(schema),
    'graphcache.ts': printGraphcache(schema),
    'idempotent-inputs.ts': printIdempotentInputs(schema),
  };
}

const operationsIn = (definitions) => definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);

async function printOperations(schema, documents) {
  const code = await codegen({
    filename: 'graphql.ts',
    schema: parse(await readFile(schemaFile, 'utf8')),
    schemaAst: schema,
    documents,
    config: {},
    pluginMap: { types, documents: { plugin: () => printDocuments(schema, documents) } },
    plugins: [
      {
        types: {
          arrayInputCoercion: false,
          dedupeFragments: true,
          defaultScalarType: 'unknown',
          enumType: 'string-literal',
          immutableTypes: true,
          maybeValue: 'T | null',
          nonOptionalTypename: false,
          scalars: { ID: 'string', CountryCode: 'string', Date: 'string', DateTime: 'string' },
          skipTypename: true,
          strictScalars: true,
        },
      },
      { documents: {} },
    ],
  });
  return `import type { TypedDocument } from '../typed-document.js';\n\n${code}`;
}

async function readOperations() {
  const names = (await readdir(operationsFolder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const location = relative(root, join(operationsFolder, name));
      return { location, document: parse(await readFile(join(operationsFolder, name), 'utf8')) };
    }),
  );
}

function refuseProblems(schema, documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const problems = validate(schema, { kind: Kind.DOCUMENT, definitions });
  if (problems.length > 0) throw new GraphQLError(problems.map((problem) => problem.message).join('\n'));
}

/** Its calls are marked as pure, so that a bundler removes documents that a page does not use. */
const together = "const together = (...parts: readonly string[]): string => parts.join('');";

/** Prints each fragment once, and each operation with its fragments and the description of its root field. */
function printDocuments(schema, documents) {
  const definitions = withOwnRefusals(
    schema,
    documents.flatMap(({ document }) => document.definitions),
  );
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return [
    together,
    ...[...fragments.values()].map(
      (fragment) => `const ${constantOf(fragment.name.value)} = ${textOf(fragment)};`,
    ),
    ...operationsIn(definitions).map((operation) =>
      printOperation(schema, operation, fragmentsOf(operation, fragments)),
    ),
  ].join('\n\n');
}

/** Replaces the fragment `Refusal` by the details of those refusals that the result can be. */
function withOwnRefusals(schema, definitions) {
  const isRefusal = ({ kind, name }) => kind === Kind.FRAGMENT_DEFINITION && name.value === 'Refusal';
  const { typeCondition, selectionSet } = definitions.find(isRefusal);
  const types = new TypeInfo(schema);
  const FragmentSpread = ({ name }) => {
    if (name.value !== 'Refusal') return undefined;
    const possible = schema.getPossibleTypes(types.getParentType());
    const selections = selectionSet.selections.filter(
      (selection) =>
        selection.kind !== Kind.INLINE_FRAGMENT ||
        possible.includes(typeFromAST(schema, selection.typeCondition)),
    );
    return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: { ...selectionSet, selections } };
  };
  const document = { kind: Kind.DOCUMENT, definitions: definitions.filter((each) => !isRefusal(each)) };
  return visit(document, visitWithTypeInfo(types, { FragmentSpread: { leave: FragmentSpread } })).definitions;
}

function printOperation(schema, operation, fragmentNames) {
  const name = operation.name.value;
  const type = `${name}${kinds[operation.operation]}`;
  const text = textOf(operation);
  const document =
    fragmentNames.length === 0
      ? text
      : `/* @__PURE__ */ together(${[text, ...fragmentNames.map(constantOf)].join(', ')})`;
  return `${comment(descriptionOf(schema, operation))}\nexport const ${name}Document = ${document} as TypedDocument<${type}, ${type}Variables>;`;
}

/** The text of a definition without indentation: applications ship it. */
const textOf = (definition) => `'${stripIgnoredCharacters(print(definition))}'`;

const constantOf = (fragmentName) => `${fragmentName[0].toLowerCase()}${fragmentName.slice(1)}Fields`;

function descriptionOf(schema, { operation, selectionSet }) {
  const [field] = selectionSet.selections;
  return schema.getRootType(operation)?.getFields()[field?.name?.value]?.description;
}

/** The sorted names of all fragments that a definition needs, directly or indirectly. */
function fragmentsOf(definition, fragments) {
  const found = new Set();
  const visit = ({ selectionSet }) => {
    for (const node of selectionSet?.selections ?? []) {
      if (node.kind !== Kind.FRAGMENT_SPREAD) visit(node);
      else if (!found.has(node.name.value)) {
        found.add(node.name.value);
        visit(fragments.get(node.name.value));
      }
    }
  };
  visit(definition);
  return [...found].sort();
}

async function formatted(name, code) {
  const file = join(generatedFolder, name);
  return format(`${header}\n${code}`, { ...(await resolveConfig(file)), parser: 'typescript' });
}

for (const [name, code] of Object.entries(await generate())) {
  const file = join(generatedFolder, name);
  const text = await formatted(name, code);
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if (text !== (await readFile(file, 'utf8').catch(() => ''))) {
    console.error(
      `${relative(root, file)} does not fit schema.graphql and the operations.\nRun \`npm run client\` and commit what it writes.`,
    );
    process.exitCode = 1;
  }
}

#!/usr/bin/env node
// Writes packages/client/src/generated/graphql.ts from schema.graphql and the client's operations.
// With --check it writes nothing and fails when the committed file differs.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { GraphQLError, Kind, buildSchema, parse, print, validate } from 'graphql';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemaFile = join(root, 'schema.graphql');
const operationsFolder = join(root, 'packages/client/src/operations');
const generatedFile = join(root, 'packages/client/src/generated/graphql.ts');

const header = `// Generated from schema.graphql and src/operations by \`npm run client\`. Do not edit.
import type { TypedDocument } from '../typed-document.js';`;

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

async function generate() {
  const schema = buildSchema(await readFile(schemaFile, 'utf8'));
  const documents = await readOperations();
  refuseProblems(schema, documents);
  const code = await codegen({
    filename: generatedFile,
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
  return format(`${header}\n\n${code}`, {
    ...(await resolveConfig(generatedFile)),
    parser: 'typescript',
  });
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
const together = "const together = (...parts: readonly string[]): string => parts.join('\\n\\n');";

/** Prints each fragment once, and each operation with its fragments and the description of its root field. */
function printDocuments(schema, documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return [
    together,
    ...[...fragments.values()].map(
      (fragment) => `const ${constantOf(fragment.name.value)} = \`${print(fragment)}\`;`,
    ),
    ...operations.map((operation) => printOperation(schema, operation, fragmentsOf(operation, fragments))),
  ].join('\n\n');
}

function printOperation(schema, operation, fragmentNames) {
  const name = operation.name.value;
  const type = `${name}${kinds[operation.operation]}`;
  const text = `\`${print(operation)}\``;
  const document =
    fragmentNames.length === 0
      ? text
      : `/* @__PURE__ */ together(${[text, ...fragmentNames.map(constantOf)].join(', ')})`;
  return `${comment(descriptionOf(schema, operation))}\nexport const ${name}Document = ${document} as TypedDocument<${type}, ${type}Variables>;`;
}

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

const generated = await generate();
if (process.argv.includes('--check')) {
  const committed = await readFile(generatedFile, 'utf8').catch(() => '');
  if (committed !== generated) {
    console.error(
      `${relative(root, generatedFile)} does not fit schema.graphql and the operations.\nRun \`npm run client\` and commit what it writes.`,
    );
    process.exitCode = 1;
  }
} else await writeFile(generatedFile, generated);

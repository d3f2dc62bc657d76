// The generated files of the client beside its operations: for caches, for parsed documents, for idempotency keys.
import { getIntrospectionQuery, graphqlSync, isAbstractType, isInputObjectType, isObjectType } from 'graphql';

const typesOf = (schema) => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const public_ = (text) => `/**\n * ${text}\n *\n * @public\n */`;

/** The operations as parsed documents. `types` are the names of their result types. */
export function printNodes(types) {
  const nodes = types.map((type) => {
    const name = `${type.replace(/(?:Query|Mutation|Subscription)$/, '')}Document`;
    return `export const ${name}: TypedDocumentNode<types.${type}, types.${type}Variables> = /* @__PURE__ */ nodeOf(types.${name});`;
  });
  return [
    "import { nodeOf, type TypedDocumentNode } from '../typed-document-node.js';",
    "import * as types from './graphql.js';",
    '',
    nodes.join('\n'),
  ].join('\n');
}

/** The object types of each interface and union. */
export function printPossibleTypes(schema) {
  const map = Object.fromEntries(
    typesOf(schema)
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  return `${public_('The object types of each interface and union, for the `possibleTypes` of Apollo Client.')}
export const possibleTypes: Record<string, string[]> = ${JSON.stringify(map)};`;
}

/** What graphcache (urql) needs: the types without an id, and the schema. */
export function printGraphcache(schema) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const embedded = typesOf(schema)
    .filter((type) => isObjectType(type) && !roots.includes(type) && !('id' in type.getFields()))
    .map(({ name }) => name);
  const { data } = graphqlSync({ schema, source: getIntrospectionQuery({ descriptions: false }) });
  const { queryType, mutationType, subscriptionType, types } = data.__schema;
  return `import type { GraphcacheSchema } from '../graphcache-schema.js';

const embedded = ${JSON.stringify(embedded)};

${public_('The `keys` of graphcache: types without an id are part of the object that contains them.')}
export const keys: Record<string, () => null> = /* @__PURE__ */ Object.fromEntries(embedded.map((name) => [name, () => null]));

${public_('The `schema` of graphcache: the object types, interfaces and unions with their fields.')}
export const introspection: GraphcacheSchema = /* @__PURE__ */ ((): GraphcacheSchema => ({
  __schema: {
    queryType: { name: '${queryType.name}' },
    mutationType: { name: '${mutationType.name}' },
    subscriptionType: { name: '${subscriptionType.name}' },
    types: [
      ${types
        .flatMap(withoutInputs)
        .map((type) => `'${JSON.stringify(type)}',`)
        .join('\n')}
    ].map((text) => JSON.parse(text) as object),
  },
}))();`;
}

/** Only what graphcache reads. */
function withoutInputs({ kind, name, fields, interfaces, possibleTypes }) {
  if (name.startsWith('__') || !['OBJECT', 'INTERFACE', 'UNION'].includes(kind)) return [];
  return [
    {
      kind,
      name,
      ...(fields === null ? {} : { fields: fields.map(({ name, type }) => ({ name, type, args: [] })) }),
      ...(interfaces === null ? {} : { interfaces: interfaces.map(named) }),
      ...(possibleTypes === null ? {} : { possibleTypes: possibleTypes.map(named) }),
    },
  ];
}

const named = ({ kind, name }) => ({ kind, name });

/** The pattern of a variable that accepts an idempotency key. */
export function printIdempotentInputs(schema) {
  for (const { name, args } of Object.values(schema.getMutationType().getFields()))
    if (args.length !== 1 || args[0].name !== 'input')
      throw new Error(`${name} has another argument than input`);
  const names = typesOf(schema)
    .filter((type) => isInputObjectType(type) && 'idempotencyKey' in type.getFields())
    .map(({ name }) => name);
  return `/** Finds the variable of a mutation that accepts an idempotency key. */
export const idempotentInputs = /\\$(\\w+)\\s*:\\s*(?:${names.join('|')})\\b/;`;
}

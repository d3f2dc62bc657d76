import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

export type Root = 'Query' | 'Mutation' | 'Subscription';

/** An id that does not exist. */
export const noId = '00000000-0000-4000-8000-000000000000';

/** All fields of the root types. */
export const rootFields = (schema: GraphQLSchema) =>
  (['Query', 'Mutation', 'Subscription'] as const).flatMap((root) => {
    const type = {
      Query: schema.getQueryType(),
      Mutation: schema.getMutationType(),
      Subscription: schema.getSubscriptionType(),
    }[root];
    return Object.values(type?.getFields() ?? {}).map((field) => ({ root, field }));
  });

/** A minimal valid document for one root field. */
export function minimalDocument(root: Root, field: GraphQLField<unknown, unknown>): string {
  const given =
    fitting[field.name] ??
    field.args
      .filter((argument) => isRequiredArgument(argument) || argument.name === 'id')
      .map(({ name, type }) => `${name}: ${minimalLiteral(type)}`);
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${root.toLowerCase()} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`;
}

/** Arguments that must fit together, by field. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  statistics: ['from: "2025-01-01"', 'to: "2025-12-31"'],
  yearlyExport: ['kind: INHOPE', 'year: 2025'],
};

const scalars: Readonly<Record<string, string>> = {
  ID: `"${noId}"`,
  Int: '1',
  Boolean: 'false',
  String: '"text"',
  CountryCode: '"BE"',
  Date: '"2026-12-01"',
  DateTime: '"2026-11-20T08:00:00.000Z"',
};

function minimalLiteral(type: GraphQLInputType): string {
  if (isNonNullType(type)) return minimalLiteral(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${minimalLiteral(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${minimalLiteral(field.type)}`).join(', ')} }`;
  }
  const literal = scalars[type.name];
  if (literal === undefined) throw new TypeError(`no literal for ${type.name}`);
  return literal;
}

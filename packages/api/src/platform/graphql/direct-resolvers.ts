import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { getMetadataStorage } from './type-graphql.js';

type Method = (...given: readonly unknown[]) => unknown;
type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** A parameter of a resolver's method, as the library describes it. */
interface Parameter {
  readonly kind: string;
  readonly index: number;
  readonly propertyName?: string | undefined;
  readonly resolver?: unknown;
}

/**
 * Calls the methods of field resolvers without the library in between, where they take only the parent, the context and
 * what is computed from arguments without fields of their own. The library copies the parent for each field of each row,
 * and awaits each parameter. `instanceOf` returns the resolver of a class.
 */
export function callDirectly(
  schema: GraphQLSchema,
  instanceOf: (resolver: unknown) => object | undefined,
): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const names = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  for (const { kind, target, methodName, schemaName, params = [], getObjectType } of fieldResolvers) {
    const instance = instanceOf(target) as Readonly<Record<string, Method>> | undefined;
    const type = schema.getType(names.get(getObjectType?.()) ?? '');
    if (kind !== 'external' || instance === undefined || !isObjectType(type)) continue;
    const field = type.getFields()[schemaName];
    const method = instance[methodName]?.bind(instance);
    if (field === undefined || method === undefined) continue;
    const resolve = directly(method, params as readonly Parameter[], field);
    if (resolve !== null) field.resolve = resolve;
  }
  return schema;
}

/** A plain function for a method; `null` if the library must convert an argument of the field. */
function directly(
  method: Method,
  parameters: readonly Parameter[],
  field: GraphQLField<unknown, unknown>,
): Resolve | null {
  const given = parameters.toSorted((one, other) => one.index - other.index);
  const kinds = given.map(({ kind, propertyName }) => (propertyName === undefined ? kind : 'property'));
  switch (kinds.join()) {
    case 'root':
      return (root) => method(root);
    case 'root,context':
      return (root, _arguments, context) => method(root, context);
  }
  if (
    !kinds.every((kind) => kind in values) ||
    !field.args.every(({ type }) => isLeafType(getNamedType(type)))
  )
    return null;
  return (...call) => method(...given.map((parameter) => values[parameter.kind as Kind](parameter, ...call)));
}

type Kind = keyof typeof values;

/** The value of a parameter, by its kind. */
const values = {
  root: (_parameter: Parameter, root: unknown) => root,
  context: (_parameter: Parameter, _root: unknown, _arguments: unknown, context: unknown) => context,
  custom: ({ resolver }: Parameter, ...[root, args, context, info]: Parameters<Resolve>) =>
    (resolver as Method)({ root, args, context, info }),
} as const;

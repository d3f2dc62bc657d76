import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from './type-graphql.js';

type Method = (...given: readonly unknown[]) => unknown;

/**
 * Calls the methods of field resolvers without the library in between, where they take only the parent and the context.
 * The library copies the parent for each field of each row. `instanceOf` returns the resolver of a class.
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
    const resolve = resolverOf(instance, methodName, params);
    if (field !== undefined && resolve !== null) field.resolve = resolve;
  }
  return schema;
}

/** A plain function for a method; `null` if it takes arguments of the field. */
function resolverOf(
  instance: Readonly<Record<string, Method>>,
  methodName: string,
  params: readonly {
    readonly kind: string;
    readonly index: number;
    readonly propertyName?: string | undefined;
  }[],
): GraphQLFieldResolver<unknown, unknown> | null {
  if (params.some(({ propertyName }) => propertyName !== undefined)) return null;
  const method = instance[methodName]?.bind(instance);
  const kinds = params.toSorted((one, other) => one.index - other.index).map(({ kind }) => kind);
  switch (kinds.join()) {
    case 'root':
      return (root) => method?.(root);
    case 'root,context':
      return (root, _arguments, context) => method?.(root, context);
    default:
      return null;
  }
}

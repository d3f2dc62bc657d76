import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../context.js';
import { getMetadataStorage } from './type-graphql.js';

type Method = (...given: readonly unknown[]) => unknown;
type Methods = Readonly<Record<string, Method>>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

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
 * and awaits each parameter. The resolver is that of the context.
 */
export function callDirectly(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const names = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  for (const { kind, target, methodName, schemaName, params = [], getObjectType } of fieldResolvers) {
    const type = schema.getType(names.get(getObjectType?.()) ?? '');
    if (kind !== 'external' || !isObjectType(type)) continue;
    const field = type.getFields()[schemaName];
    if (field === undefined) continue;
    const resolve = directly({ target, methodName }, params as readonly Parameter[], field);
    if (resolve !== null) field.resolve = resolve;
  }
  return schema;
}

interface Named {
  readonly target: unknown;
  readonly methodName: string;
}

/** A plain function for a method; `null` if the library must convert an argument of the field. */
function directly(
  { target, methodName }: Named,
  parameters: readonly Parameter[],
  field: GraphQLField<unknown, RequestContext>,
): Resolve | null {
  const resolverIn = ({ resolvers }: RequestContext) => resolvers.get(target) as Methods;
  const given = parameters.toSorted((one, other) => one.index - other.index);
  const kinds = given.map(({ kind, propertyName }) => (propertyName === undefined ? kind : 'property'));
  switch (kinds.join()) {
    case 'root':
      return (root, _arguments, context) => resolverIn(context)[methodName]?.(root);
    case 'root,context':
      return (root, _arguments, context) => resolverIn(context)[methodName]?.(root, context);
  }
  if (
    !kinds.every((kind) => kind in values) ||
    !field.args.every(({ type }) => isLeafType(getNamedType(type)))
  )
    return null;
  return (...call) =>
    resolverIn(call[2])[methodName]?.(
      ...given.map((parameter) => values[parameter.kind as Kind](parameter, ...call)),
    );
}

type Kind = keyof typeof values;

/** The value of a parameter, by its kind. */
const values = {
  root: (_parameter: Parameter, root: unknown) => root,
  context: (_parameter: Parameter, _root: unknown, _arguments: unknown, context: unknown) => context,
  custom: ({ resolver }: Parameter, ...[root, args, context, info]: Parameters<Resolve>) =>
    (resolver as Method)({ root, args, context, info }),
} as const;

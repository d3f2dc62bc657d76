import {
  astFromValue,
  getNamedType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/**
 * Adds the default values of an operation's variables, and of their input fields, to the given variables. Compiled
 * documents need this: graphql-jit refuses a missing value of a non-null type even if it has a default.
 */
export function variableDefaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => Variables {
  const known = variableDefinitions.flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node);
    return isInputType(type) ? [{ name: variable.name.value, type, defaultValue }] : [];
  });
  const filled = known.filter(
    ({ type, defaultValue }) => defaultValue !== undefined || isInputObjectType(getNamedType(type)),
  );
  if (filled.length === 0) return (variables) => variables;
  return (variables) => {
    const complete: Record<string, unknown> = { ...variables };
    for (const { name, type, defaultValue } of filled) {
      if (complete[name] === undefined && defaultValue !== undefined)
        complete[name] = valueFromASTUntyped(defaultValue);
      if (complete[name] !== undefined) complete[name] = withDefaults(complete[name], type);
    }
    return complete;
  };
}

/** Returns the value with the defaults of its input fields. A value of a wrong type is returned unchanged and refused later. */
function withDefaults(value: unknown, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return withDefaults(value, type.ofType);
  if (isListType(type))
    return Array.isArray(value)
      ? value.map((entry) => withDefaults(entry, type.ofType))
      : withDefaults(value, type.ofType);
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  const complete: Record<string, unknown> = { ...value };
  for (const field of Object.values(type.getFields())) {
    const given = complete[field.name];
    if (given !== undefined) complete[field.name] = withDefaults(given, field.type);
    else if (field.defaultValue !== undefined) {
      const node = astFromValue(field.defaultValue, field.type);
      if (node) complete[field.name] = valueFromASTUntyped(node);
    }
  }
  return complete;
}

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
 * Writes the defaults of an operation's variables, and of the input fields below them, into variables as they came.
 * Compiled documents need that: graphql-jit takes an absent value of a non-null type for missing, default or not.
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

/** The value with the defaults of its input fields; what does not fit its type stays as it is, to be refused. */
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

declare const types: unique symbol;

/**
 * An operation as text, with the types of its result and its variables.
 *
 * At run time it is a plain string: you can send it with any HTTP client.
 *
 * @public
 */
export type TypedDocument<Data, Variables> = string & {
  readonly [types]?: (variables: Variables) => Data;
};

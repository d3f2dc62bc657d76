declare const types: unique symbol;

/**
 * An operation as text, with the types of its answer and its variables attached.
 *
 * At run time it is a plain string: send it with anything that speaks HTTP.
 *
 * @public
 */
export type TypedDocument<Data, Variables> = string & {
  readonly [types]?: (variables: Variables) => Data;
};

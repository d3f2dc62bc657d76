/**
 * A refusal that this version of the package does not list, from a newer API.
 *
 * @public
 */
export interface UnknownRefusal {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
}

/**
 * One function for each result of a mutation, by `__typename`, and `unknown` for refusals of a newer API.
 *
 * @public
 */
export type ResultHandlers<Result extends { readonly __typename: string }> = {
  readonly [Name in Result['__typename']]: (
    result: Extract<Result, { readonly __typename: Name }>,
  ) => unknown;
} & { readonly unknown: (refusal: UnknownRefusal) => unknown };

/**
 * Calls the function for the result of a mutation, and returns what it returns. It does not compile when the function of
 * a refusal is missing, also of one that a newer schema adds.
 *
 * @public
 */
export function matchResult<
  Result extends { readonly __typename: string },
  Handlers extends ResultHandlers<Result>,
>(result: Result, handlers: Handlers): ReturnType<Handlers[keyof ResultHandlers<Result>]> {
  const name = Object.hasOwn(handlers, result.__typename) ? result.__typename : 'unknown';
  const handler = handlers[name as 'unknown'];
  return handler(result as unknown as UnknownRefusal) as ReturnType<Handlers[keyof ResultHandlers<Result>]>;
}

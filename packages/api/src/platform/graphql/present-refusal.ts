import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { argumentOfError } from './argument-of-error.js';
import { withoutSuggestions, withoutValues } from './without-values.js';

/**
 * Returns the error without the values of the request, and with the argument that it is about. Suggestions with names of
 * the schema stay only if `showsSchema` is true.
 */
export function presentRefusal(
  formatted: GraphQLFormattedError,
  error: unknown,
  showsSchema: boolean,
): GraphQLFormattedError {
  const message = withoutValues(formatted.message);
  const argument = error instanceof GraphQLError ? argumentOfError(error) : undefined;
  return {
    ...formatted,
    message: showsSchema ? message : withoutSuggestions(message),
    extensions: { ...(argument === undefined ? {} : { argument }), ...formatted.extensions },
  };
}

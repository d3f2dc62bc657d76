import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { argumentOfError } from './argument-of-error.js';
import { withoutSuggestions, withoutValues } from './without-values.js';

/**
 * What is wrong with a request, without the values that it sent and with the argument that it is about; names of the
 * schema that the caller did not give only where the schema may be seen.
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

import type { GraphQLError } from 'graphql';

/**
 * Returns the argument or input field that an error is about: a path that starts at the variable, or its name in the
 * document. `undefined` if the error is not about a value.
 */
export function argumentOfError({ message, nodes }: GraphQLError): string | undefined {
  const variable = /^Variable "\$(\w+)" got (?:an )?invalid value/.exec(message)?.[1];
  if (variable !== undefined)
    return new RegExp(` at "(${variable}(?:\\.\\w+|\\[\\d+\\])+)"`).exec(message)?.[1] ?? variable;
  const value = nodes?.[0]?.loc?.startToken;
  const colon = value?.prev;
  return colon?.kind === ':' && colon.prev?.kind === 'Name' ? colon.prev.value : undefined;
}

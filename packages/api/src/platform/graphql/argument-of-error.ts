import type { GraphQLError } from 'graphql';

/**
 * The argument or input field whose value an error is about: as a path from the variable, or by its name in the
 * document; `undefined` where the error is about no value.
 */
export function argumentOfError({ message, nodes }: GraphQLError): string | undefined {
  const variable = /^Variable "\$(\w+)" got (?:an )?invalid value/.exec(message)?.[1];
  if (variable !== undefined)
    return new RegExp(` at "(${variable}(?:\\.\\w+|\\[\\d+\\])+)"`).exec(message)?.[1] ?? variable;
  const value = nodes?.[0]?.loc?.startToken;
  const colon = value?.prev;
  return colon?.kind === ':' && colon.prev?.kind === 'Name' ? colon.prev.value : undefined;
}

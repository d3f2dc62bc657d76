/** The demo did not go as scripted; the message says what was different. */
export class ScriptBroken extends Error {}

/** Ends the demo unless this is true. */
export function insist(isTrue: boolean, otherwise: string): asserts isTrue {
  if (!isTrue) throw new ScriptBroken(otherwise);
}

interface Answered {
  readonly __typename?: string | undefined;
}

/** Returns the success with this type name; a refusal ends the demo with its code. */
export function succeeded<Result extends Answered, Name extends NonNullable<Result['__typename']>>(
  result: Result,
  name: Name,
): Extract<Result, { readonly __typename?: Name }> {
  const code = (result as { readonly code?: string }).code ?? '';
  insist(result.__typename === name, `${name} was expected, not ${result.__typename} ${code}`.trim());
  return result as Extract<Result, { readonly __typename?: Name }>;
}

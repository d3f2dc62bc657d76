/** A typed secret of at least 32 characters needs this many different ones. */
const minDifferentCharacters = 10;

/** Whether a secret in an environment variable consists of too few different characters. */
export const isWeakText = (text: string): boolean => new Set(text).size < minDifferentCharacters;

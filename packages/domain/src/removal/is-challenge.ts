import { challengeHeaders } from './challenge.data.js';

/**
 * Whether the headers of a response say that the visitor must prove to be a person. `headers` are by lower-case name.
 * @public
 */
export const isChallenge = (status: number, headers: ReadonlyMap<string, string>): boolean =>
  challengeHeaders.some(
    (sign) =>
      (sign.status === null || sign.status === status) &&
      sign.values.includes(headers.get(sign.header)?.trim().toLowerCase() ?? ''),
  );

import { challengeHeaders } from './challenge.data.js';

/**
 * Whether the head of an answer says that the visitor is asked to prove to be a person. `headers` are by lower-case
 * name.
 * @public
 */
export const isChallenge = (status: number, headers: ReadonlyMap<string, string>): boolean =>
  challengeHeaders.some(
    (sign) =>
      (sign.status === null || sign.status === status) &&
      sign.values.includes(headers.get(sign.header)?.trim().toLowerCase() ?? ''),
  );

import type { IncomingHttpHeaders } from 'node:http';
import { Language } from '@meldpunt/domain';
import Negotiator from 'negotiator';

const languages: readonly string[] = Object.values(Language).map((language) => language.toLowerCase());
const maxHeaderLength = 500;

/**
 * The supported language that the caller prefers (RFC 9110, 12.5.4): the one with the highest weight, the first of equal
 * ones. A language with the weight 0 is not used. `fallback` if the header names no supported language, unless the header
 * excludes it.
 */
export function languageOfRequest<Fallback extends Language | null = 'EN'>(
  { 'accept-language': header = '' }: IncomingHttpHeaders,
  fallback: Fallback = Language.EN as Fallback,
): Language | Fallback {
  const accepted = header.slice(0, maxHeaderLength);
  const preferred = fallback?.toLowerCase();
  const offered = [...languages].sort(
    (one, other) => Number(other === preferred) - Number(one === preferred),
  );
  const best = (wanted: string) =>
    new Negotiator({ headers: { 'accept-language': wanted } }).languages(offered)[0]?.toUpperCase();
  const named = accepted === '' ? undefined : best(accepted);
  const allowed = fallback === null ? null : best(`${accepted}, *;q=0.001`);
  return ((named ?? allowed) as Language | undefined) ?? fallback;
}

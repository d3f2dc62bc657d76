import type { IncomingHttpHeaders } from 'node:http';
import { Language } from '@meldpunt/domain';

const languages: readonly string[] = Object.values(Language);
const maxHeaderLength = 500;

interface Preference {
  readonly language: string;
  readonly quality: number;
}

/** One member of the header: a language range and its weight. The weight is 1 if it is missing or invalid. */
function preferenceIn(part: string): Preference {
  const [range = '', ...parameters] = part.split(';').map((each) => each.trim());
  const weight = parameters.map((each) => /^q=([01](?:\.\d{0,3})?)$/i.exec(each)?.[1]).find(Boolean);
  return {
    language: (range.split('-')[0] ?? '').toUpperCase(),
    quality: weight === undefined ? 1 : Number(weight),
  };
}

/**
 * Returns the supported language that the caller prefers (RFC 9110, 12.5.4): the one with the highest weight, the first
 * of equal ones. Returns `fallback` if the header names no supported language. `q=0` excludes a language.
 */
export function languageOfRequest(
  { 'accept-language': header = '' }: IncomingHttpHeaders,
  fallback: Language = Language.EN,
): Language {
  const wanted = header
    .slice(0, maxHeaderLength)
    .split(',')
    .map(preferenceIn)
    .filter(({ language, quality }) => quality > 0 && languages.includes(language))
    .sort((one, other) => other.quality - one.quality);
  return (wanted[0]?.language as Language | undefined) ?? fallback;
}

import { Language } from '@meldpunt/domain';

const languages: readonly string[] = Object.values(Language);

/** The language of a first visit: the supported one with the highest weight in `Accept-Language`, otherwise English. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((each) => each.trim());
      const weight = parameters.map((each) => /^q=([01](?:\.\d{0,3})?)$/i.exec(each)?.[1]).find(Boolean);
      return { language: (range.split('-')[0] ?? '').toUpperCase(), weight: Number(weight ?? 1) };
    })
    .filter(({ language, weight }) => weight > 0 && languages.includes(language))
    .sort((one, other) => other.weight - one.weight);
  return (wanted[0]?.language as Language | undefined) ?? Language.EN;
}

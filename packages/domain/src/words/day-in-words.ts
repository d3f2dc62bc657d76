import type { CalendarDate } from '../calendar-date.js';
import type { Language } from '../language.js';

const locales: Readonly<Record<Language, string>> = { NL: 'nl', FR: 'fr', DE: 'de', EN: 'en-GB' };

/** A day as written in a letter: “22 December 2025”, “1er janvier 2026”. @internal */
export function dayInWords(day: CalendarDate, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  const words = format.format(Date.parse(day));
  return language === 'FR' ? words.replace(/^1 /, '1er ') : words;
}

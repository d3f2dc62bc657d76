import type { Language } from '@meldpunt/domain';
import type { WordsInOneLanguage } from '@meldpunt/domain';
import type { Texts } from './en.js';

/** Everything that the desk says in one language. */
export interface LoadedLanguage {
  readonly language: Language;
  readonly words: WordsInOneLanguage;
  readonly texts: Texts;
}

/** Loads one language: the words of the domain and the labels of the screens. */
const loaders: Readonly<Record<Language, () => Promise<LoadedLanguage>>> = {
  NL: async () => ({ language: 'NL', ...(await import('./nl.js')) }),
  FR: async () => ({ language: 'FR', ...(await import('./fr.js')) }),
  DE: async () => ({ language: 'DE', ...(await import('./de.js')) }),
  EN: async () => ({ language: 'EN', ...(await import('./en.js')) }),
};

export const languages = Object.keys(loaders) as readonly Language[];

export const loadLanguage = (language: Language): Promise<LoadedLanguage> => loaders[language]();

const storageKey = 'meldpunt.language';

/** The language that was chosen before, otherwise the first of the browser’s that the desk has. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages];
  for (const each of wanted) {
    const code = (each ?? '').slice(0, 2).toUpperCase();
    if (code in loaders) return code as Language;
  }
  return 'EN';
}

export const rememberLanguage = (language: Language): void => localStorage.setItem(storageKey, language);

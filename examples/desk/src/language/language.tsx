import type { Language } from '@meldpunt/domain';
import { createContext, type ReactNode, useContext, useMemo, useState, useTransition } from 'react';
import { loadLanguage, type LoadedLanguage, rememberLanguage } from './load-language.js';
import { speechOf, type Speech, tags } from './speech.js';

interface LanguageContext {
  readonly speech: Speech;
  readonly choose: (language: Language) => void;
}

const Context = createContext<LanguageContext | null>(null);

export function LanguageProvider({
  initial,
  children,
}: {
  readonly initial: LoadedLanguage;
  readonly children: ReactNode;
}) {
  const [loaded, setLoaded] = useState(initial);
  const [, startTransition] = useTransition();
  const value = useMemo<LanguageContext>(
    () => ({
      speech: speechOf(loaded),
      choose: (language) =>
        startTransition(async () => {
          const next = await loadLanguage(language);
          rememberLanguage(language);
          startTransition(() => setLoaded(next));
        }),
    }),
    [loaded],
  );
  document.documentElement.lang = tags[loaded.language].slice(0, 2);
  return <Context value={value}>{children}</Context>;
}

export function useLanguage(): LanguageContext {
  const context = useContext(Context);
  if (context === null) throw new TypeError('no LanguageProvider');
  return context;
}

/** The words of the chosen language. */
export const useSpeech = (): Speech => useLanguage().speech;

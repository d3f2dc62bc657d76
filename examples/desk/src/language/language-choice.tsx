import type { Language } from '@meldpunt/domain';
import { useLanguage } from './language.js';
import { languages } from './load-language.js';

/** Each language by its own name, so that everybody finds theirs. */
const ownNames: Readonly<Record<Language, string>> = {
  NL: 'Nederlands',
  FR: 'Français',
  DE: 'Deutsch',
  EN: 'English',
};

export function LanguageChoice() {
  const { speech, choose } = useLanguage();
  return (
    <select
      className="language"
      aria-label={speech.texts.app.language}
      value={speech.language}
      onChange={(event) => choose(event.target.value as Language)}
    >
      {languages.map((each) => (
        <option key={each} value={each} lang={each.toLowerCase()}>
          {ownNames[each]}
        </option>
      ))}
    </select>
  );
}

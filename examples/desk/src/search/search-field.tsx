import { useRef, useState } from 'react';
import { useShortcuts } from '../app/shortcuts.js';
import { useSpeech } from '../language/language.js';

/** The field in the frame of every page. Searches on Enter, not with each letter: every search is audited. */
export function SearchField({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const { texts } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useShortcuts([{ key: '/', title: texts.search.field, run: () => input.current?.focus() }]);
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onSearch(typed.trim());
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label={texts.search.field}
        placeholder={texts.search.field}
        title={texts.search.hint}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}

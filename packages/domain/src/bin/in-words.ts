import type { Jurisdiction } from '../law/jurisdiction.js';
import type { Language } from '../language.js';
import { withColon } from '../words/with-colon.js';
import { explain } from '../words/words-of.js';
import { headings } from './headings.data.js';

/** Writes results as text in one language. @internal */
export interface Writer {
  readonly language: Language;
  readonly heading: (heading: keyof typeof headings) => string;
  /** `Heading: text`. */
  readonly line: (heading: keyof typeof headings, text: string) => string;
  /** A heading with each code explained below it; no lines when there are no codes. */
  readonly section: (heading: keyof typeof headings, codes: readonly string[]) => readonly string[];
}

/** Makes the writer for a language. A jurisdiction provides the titles of its criteria. @internal */
export function writerIn(language: Language, jurisdiction?: Jurisdiction): Writer {
  const head: Writer['heading'] = (heading) => withColon(headings[heading][language], language);
  const worded = (code: string) => {
    const words = explain(code, language, jurisdiction);
    return words === null ? `  - ${code}` : `  - ${words} [${code}]`;
  };
  return {
    language,
    heading: head,
    line: (heading, text) => `${head(heading)} ${text}`,
    section: (heading, codes) => (codes.length === 0 ? [] : [head(heading), ...codes.map(worded)]),
  };
}

import { domainToUnicode } from 'node:url';
import type { Language } from '@meldpunt/domain';
import { pdfWords } from './pdf-words.data.js';

/** The characters that the layout itself adds. */
const ownCharacters = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}·–…’`;

/** All texts of a dossier in its language. Its fonts must be able to print them. */
export function textsOf(dossier: unknown, language: Language): ReadonlySet<string> {
  const texts = new Set([ownCharacters, ...Object.values(pdfWords).map((words) => words[language])]);
  collect(dossier, texts);
  return texts;
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (Array.isArray(value)) for (const each of value) collect(each, texts);
  else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value)) {
      collect(member, texts);
      if (name === 'hostname' && typeof member === 'string') texts.add(domainToUnicode(member));
    }
}

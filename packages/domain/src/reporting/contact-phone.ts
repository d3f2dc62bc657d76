import { readPhone } from '../place/read-phone.js';

/** A sign or the name of a messenger before the number. */
const before = /^(?:[\p{Extended_Pictographic}\ufe0f\s]+|(?:whatsapp|signal|telegram|viber)\b[\s:.]*)+/iu;
/** A note after it, such as when to call. */
const note = /\s*\([^()]*\)$/u;
const between = /\s+(?:or|of|ou|oder|and|en|et|und|&|\/)\s+|[;,]\s+/iu;

/**
 * Whether a text is a telephone number, or several, each perhaps with a messenger before it and a note in brackets after
 * it. The text is kept as it is: a person reads it and calls.
 * @internal
 */
export const isContactPhone = (text: string): boolean =>
  readPhone(text) !== null || text.split(between).every((part) => readPhone(withoutNote(part)) !== null);

const withoutNote = (part: string): string => part.trim().replace(before, '').replace(note, '');

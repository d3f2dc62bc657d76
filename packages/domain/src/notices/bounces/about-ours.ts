import type { BounceParts, ReportedRecipient } from './bounce-parts.js';
import { addressesIn, isSameMailbox, plainAddress } from './bounce-address.js';

/** Whether a recipient group of a report is about the address of our notice, and not about a member of an alias. */
export function aboutOurs({ original, final }: ReportedRecipient, ours: string | null): boolean {
  if (ours === null) return true;
  const tried = final ?? original;
  if (tried === null || !/[^@]@/.test(tried)) return original === null || isSameMailbox(original, ours);
  return isSameMailbox(tried, ours);
}

const expansion =
  /\((?:ultimately )?(?:generated|expanded|forwarded|aliased) from:?\s*<?([^\s<>()]{3,254})>?\)/gi;

/** A line that begins with an address, or with a label for one. */
const leading =
  /^[\s>*-]{0,80}(?:(?:(?:rcpt )?to|recipient|address|user|for|rcpt|failed recipient)\s?:\s*)?["'<]{0,2}([^\s<>"'(),;:[\]@]{1,64}@[a-z0-9.-]{3,255})["'>]{0,2}/i;
/** A sendmail transcript gives the reply first and then the address. */
const closing =
  /^\s{0,4}[45]\d\d (?:[45]\.\d{1,3}\.\d{1,3} )?<?([^\s<>"'(),;:[\]@]{1,64}@[a-z0-9.-]{3,255}?)>?\.\.\./i;
const transcript = /transcript of session follows|^(?:\.\.\. )?while talking to /i;

interface Section {
  readonly address: string;
  readonly text: string;
}

/**
 * The parts of a text that are each about one address. The address is at the beginning of its part; in a transcript it
 * is at the end.
 */
function sectionsOf(text: string): readonly Section[] {
  const sections: { address: string; lines: string[] }[] = [];
  let rest: string[] = [];
  const begin = (found: string, lines: string[]): string[] => {
    sections.push({ address: plainAddress(found), lines });
    return lines;
  };
  for (const line of text.split('\n').slice(0, 2_000)) {
    const [, closed] = closing.exec(line) ?? [];
    const [, led] = leading.exec(line) ?? [];
    if (transcript.test(line)) rest = [];
    if (closed !== undefined) {
      begin(closed, sections.at(-1)?.lines === rest ? [line] : [...rest, line]);
      rest = [];
    } else if (led?.includes('.')) rest = begin(led, [line]);
    else rest.push(line);
  }
  return sections.map(({ address, lines }) => ({ address, text: lines.join('\n') }));
}

const named = (header: string | undefined): readonly string[] => addressesIn(header ?? '');

/**
 * The part of a text report that is about our recipient. The whole text when it names one recipient or none; `null`
 * when it names only others.
 */
export function ourPart({ text, headers }: BounceParts, ours: string | null): string | null {
  if (ours === null) return text;
  const sections = sectionsOf(text);
  const own = sections.filter(({ address }) => isSameMailbox(address, ours));
  const isExpanded = [...text.matchAll(expansion)].some(([, from = '']) => isSameMailbox(from, ours));
  if (own.length > 0) return sections.length === own.length ? text : own.map((one) => one.text).join('\n');
  if (isExpanded) return null;
  const failed = named(headers['x-failed-recipients']);
  if (failed.length > 0) return failed.some((one) => isSameMailbox(one, ours)) ? text : null;
  if (addressesIn(text).some((one) => isSameMailbox(one, ours))) return text;
  return sections.length > 0 ? null : text;
}

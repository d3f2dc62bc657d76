import { readMailAddresses } from '@meldpunt/domain';

/**
 * Reads the single mail address in the text that a person entered; `null` if there is none or more than one. Accepts
 * `mailto:`, angle brackets and trailing punctuation.
 */
export function oneMailAddress(text: string): string | null {
  const entered = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[,;.]+$/, '')
    .replace(/^<(.*)>$/, '$1');
  const found = /\s/.test(entered) ? [] : readMailAddresses(entered);
  const [address = null] = found;
  return found.length === 1 && entered.split('@').length === 2 ? address : null;
}

import { readableLine } from './readable-text.js';

/** A telephone number as people write it. @internal */
export interface PhoneNumber {
  /** As written, without invisible marks and without `tel:`. */
  readonly text: string;
  /** Digits with a leading plus for an international number. */
  readonly digits: string;
  readonly extension: string | null;
}

const label = /^(?:tel|telefoon|téléphone|telefon|phone|gsm|mobile|sms|fax)?\s*[.:]?\s*(?=[+(\d])/iu;
const number = /^\(?\+?[\d(][\d ()./\-–]*/u;
const extension =
  /^[,;]?\s?(?:x|#|ext|extension|toestel|tst|poste|durchwahl|dw|int)?(?:[.:=]|\s)*(\d{1,6})$/iu;
const extensionInLink = /^;ext=(\d{1,6})$/iu;

/**
 * Reads a telephone number: with country code, in brackets, with any spaces, after `tel:`, with an extension; `null` when
 * it is none. At least three digits, so that emergency numbers are read.
 * @internal
 */
export function readPhone(text: string): PhoneNumber | null {
  const line = readableLine(text).slice(0, 80).replace(label, '');
  const written = number.exec(line)?.[0].trimEnd() ?? '';
  const rest = line.slice(written.length).trim();
  const digits = written.replace(/\D/gu, '');
  if (digits.length < 3 || digits.length > 17) return null;
  const part = rest === '' ? null : (extension.exec(rest) ?? extensionInLink.exec(rest));
  if (rest !== '' && part === null) return null;
  const international = /^[(\s]*\+/u.test(written)
    ? `+${digits.replace(/^(\d{1,3})0(?=\d{8,})/u, (all: string, code: string) => (written.includes('(0)') ? code : all))}`
    : digits.replace(/^00/u, '+');
  return { text: line, digits: international, extension: part?.[1] ?? null };
}

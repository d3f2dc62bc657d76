import { readableLine } from './readable-text.js';

/** A telephone number as people write it. @internal */
export interface PhoneNumber {
  /** As written, without invisible characters and without `tel:`. */
  readonly text: string;
  /** Digits with a leading plus for an international number. */
  readonly digits: string;
  readonly extension: string | null;
}

const label =
  /^(?:(?:tel|tél|telefoon|telefoonnummer|téléphone|telefon|telefonnummer|phone|gsm|mobile|mobiel|mobil|mob|portable|handy|cell|sms|fax|callto)|t(?=\s?[.:]))?[\s.:]*(?:\/\/)?(?=[+([\d])/iu;
const number = /^[([]?\+?[\d([][\d ()[\]./\u00b7_-]*/u;
const extension =
  /^[,;]?\s?(?:x|#|ext|extension|toestel|tst|poste|durchwahl|dw|int)?(?:[.:=]|\s)*(\d{1,6})$/iu;
const extensionInLink = /^;ext=(\d{1,6})$/iu;

const dashes = /[\u2010-\u2015\u2212]/gu;
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const around = /^["'«“‘„<\s]+|["'»”’>.,;\s]+$/gu;

/** One line with digits, dashes and plus signs of any script replaced by ASCII, and without quotes around it. */
const plainLine = (text: string): string =>
  readableLine(text)
    .slice(0, 80)
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(arabicDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(around, '')
    .replace(/^\+\s+/u, '+');

/**
 * Reads a telephone number: with country code, in brackets, with any spaces, after `tel:`, with an extension; `null`
 * for any other text. The minimum is three digits, so that emergency numbers are read.
 * @internal
 */
export function readPhone(text: string): PhoneNumber | null {
  const line = plainLine(text).replace(label, '');
  // An opening bracket at the end belongs to the text after the number.
  const written = (number.exec(line)?.[0] ?? '').replace(/\(?\s*$/u, '');
  const rest = line
    .slice(written.length)
    .trim()
    .replace(/^\((.*)\)$/u, '$1');
  const digits = written.replace(/\D/gu, '');
  if (digits.length < 3 || digits.length > 17) return null;
  const part = rest === '' ? null : (extension.exec(rest) ?? extensionInLink.exec(rest));
  if (rest !== '' && part === null) return null;
  const international = /^[([\s]*\+/u.test(written)
    ? `+${digits.replace(/^(\d{1,3})0(?=\d{8,})/u, (all: string, code: string) => (written.includes('(0)') ? code : all))}`
    : digits.replace(/^00/u, '+');
  return { text: line, digits: international, extension: part?.[1] ?? null };
}

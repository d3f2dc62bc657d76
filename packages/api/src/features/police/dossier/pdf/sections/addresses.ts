import { domainToASCII, domainToUnicode } from 'node:url';
import type { Cell } from '../layout/tables.js';
import type { Voice } from '../say.js';

/** The maximum length of a defanged address in a section. The full address is in the appendix. */
const maxShown = 400;

export const shortened = (address: string, { say, text }: Voice, max = maxShown): Cell =>
  address.length <= max
    ? text(address, 'strong')
    : [
        { text: [...address].slice(0, max).join(''), style: 'strong' },
        { text: say('addressShortened'), style: 'small' },
      ];

/** A hostname for people and, if it differs, in punycode. Both are defanged. */
export function hostnameIn(hostname: string | null, { colon }: Pick<Voice, 'colon'>): Cell {
  if (hostname === null) return [];
  const [read, stored] = [domainToUnicode(hostname) || hostname, domainToASCII(hostname) || hostname];
  return [
    { text: withoutLink(read), style: 'plain' },
    ...(read === stored ? [] : [{ text: `Punycode${colon}${withoutLink(stored)}`, style: 'code' as const }]),
  ];
}

const withoutLink = (name: string): string => name.replaceAll('.', '[.]');

import { err, ok, type Result } from '../result.js';
import { maxAddressLength, type AddressRefusalCode } from './address.js';
import { readStrictly } from './read-strictly.js';
import { scanText } from './scan-text.js';
import { visibleText } from './visible-text.js';
import type { ReadAddress } from './web-address.js';

const mayBeCut = /[,;|)]|:[/\\].*:[/\\]|[.:!?'"()*\\]$/s;

/**
 * Escapes the characters at which a reader of text would end an address. Reading its canonical form or its identity
 * then gives the same address.
 * @internal
 */
export function settled(read: ReadAddress): Result<ReadAddress, AddressRefusalCode> {
  const { canonical, identity } = read;
  if (canonical.length > maxAddressLength) return err('TOO_LONG');
  if (isWhole(canonical) && isWhole(identity)) return ok(read);
  const again = readStrictly(sealed(canonical));
  return again.ok && again.value.canonical.length > maxAddressLength ? err('TOO_LONG') : again;
}

function isWhole(text: string): boolean {
  if (!mayBeCut.test(text)) return true;
  const [piece, more] = scanText(visibleText(text));
  if (piece === undefined || more !== undefined || piece.start !== 0 || piece.end !== text.length)
    return false;
  return piece.mended.every((mend) => mend === 'SCHEME_ADDED');
}

const escapes: Readonly<Record<string, string>> = {
  ',': '%2C',
  ';': '%3B',
  '|': '%7C',
  '!': '%21',
  "'": '%27',
  '(': '%28',
  ')': '%29',
  '*': '%2A',
  ':': '%3A',
  '?': '%3F',
};

function sealed(canonical: string): string {
  const start = /[/?#]/.exec(canonical.slice(canonical.indexOf('//') + 2))?.index;
  if (start === undefined) return canonical;
  const from = canonical.indexOf('//') + 2 + start;
  const rest = canonical
    .slice(from)
    .replace(/[,;|()]|:(?=\/)/g, (mark) => escapes[mark] ?? mark)
    .replace(/[!'()*:?]+(?=[?#]|$)/g, (marks) => Array.from(marks, (mark) => escapes[mark] ?? mark).join(''));
  return canonical.slice(0, from) + rest;
}

import type { Address } from '../address.js';
import { decodeBase64, decodeEscapes } from './base64.js';
import { parametersOf } from './parameters.js';
import type { RelationReason } from './relation.js';
import { wrappers, type WrapperForm, type WrapperRow } from './wrappers.data.js';

/** A text that should be an address, and the function of the service that wrote it. @internal */
export interface WrappedText {
  readonly text: string;
  readonly reason: RelationReason;
}

/** The inner addresses in an address of a known service; empty for any other address. @internal */
export function wrapperTexts(address: Address): readonly WrappedText[] {
  const { hostname } = address;
  if (hostname === null) return [];
  const translated = translatedHost(address);
  if (translated !== null) return [{ text: translated, reason: 'TRANSLATION' }];
  for (const row of wrappers) {
    if (!isHostOf(row, hostname) || !address.path.startsWith(row.path)) continue;
    const texts = readers[row.form](address, row).filter((text) => /[.:]/.test(text));
    if (texts.length > 0) return texts.map((text) => ({ text, reason: row.reason }));
  }
  return [];
}

function isHostOf({ host }: WrapperRow, hostname: string): boolean {
  if (!host.endsWith('.*')) return hostname === host || hostname.endsWith(`.${host}`);
  const name = host.slice(0, -2);
  const at = hostname.startsWith(`${name}.`) ? 0 : hostname.indexOf(`.${name}.`) + 1;
  return (
    (at > 0 || hostname.startsWith(`${name}.`)) &&
    /^(?:[a-z]{2,3}\.)?[a-z]{2,3}$/.test(hostname.slice(at + name.length + 1))
  );
}

type Reader = (address: Address, row: WrapperRow) => readonly string[];

const values: Reader = ({ query }, { parameters }) =>
  parametersOf(query).flatMap(({ name, value }) => (parameters.includes(name) ? [unescaped(value)] : []));

const unescaped = (value: string): string =>
  /^[a-z]+%3A/i.test(value) ? (decodeEscapes(value) ?? value) : value;

const present = (text: string | null | undefined): readonly string[] =>
  text === null || text === undefined ? [] : [text];

const readers: Readonly<Record<WrapperForm, Reader>> = {
  PARAMETER: values,
  WHOLE_QUERY: (address) => present(unescaped(wholeQuery(address))),
  PATH: (address, { path, parameters }) => {
    const rest = afterHost(address).slice(path.length);
    const skipped = new RegExp(`^(?:${parameters[0] ?? ''})`).exec(rest)?.[0];
    if (skipped === undefined) return [];
    const inner = rest.slice(skipped.length);
    return /^[^/]*[.:]/.test(inner) || /^(?:https?|ftp)%3A/i.test(inner) ? [unescaped(inner)] : [];
  },
  PROOFPOINT_V2: (address, row) =>
    values(address, row).flatMap((value) =>
      present(decodeEscapes(value.replaceAll('-', '%').replaceAll('_', '/'))),
    ),
  PROOFPOINT_V3: (address) => present(proofpoint3(afterHost(address))),
  AVANAN: (address) => present(/___(.+?)___/.exec(afterHost(address))?.[1]),
  BASE64: (address, row) => values(address, row).flatMap((value) => present(decodeBase64(value))),
  BING: (address, row) =>
    values(address, row).flatMap((value) => present(decodeBase64(value.replace(/^a1/, '')))),
  CACHE_QUERY: (address, row) =>
    values(address, row).flatMap((value) =>
      present(/^cache:(?:[\w-]{12}:)?([^\s+]+)/.exec(value.replaceAll('+', ' '))?.[1]),
    ),
};

/** Everything after the host, starting with the slash. */
function afterHost({ canonical }: Address): string {
  const rest = canonical.slice(canonical.indexOf('//') + 2);
  const slash = rest.indexOf('/');
  return slash < 0 ? '/' : rest.slice(slash);
}

function wholeQuery(address: Address): string {
  const rest = afterHost(address);
  const mark = rest.indexOf('?');
  return mark < 0 ? '' : rest.slice(mark + 1);
}

/**
 * Proofpoint URL Defense, version 3: special characters are replaced by asterisks and listed, in Base64, after the
 * address.
 */
function proofpoint3(rest: string): string | null {
  const match = /^\/v3\/__(.+?)__(?:;|%3B)([A-Za-z0-9_-]*=*)!/.exec(rest);
  if (match === null) return null;
  const marks = Array.from(decodeBase64(match[2] ?? '') ?? '');
  let next = 0;
  const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return (match[1] ?? '').replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : runs.indexOf(run) + 2;
    next += count;
    return marks.slice(next - count, next).join('');
  });
}

/** Google’s translation proxy: dots become hyphens, hyphens are doubled. */
function translatedHost(address: Address): string | null {
  const label = /^([^.]+)\.translate\.goog$/.exec(address.hostname ?? '')?.[1];
  if (label === undefined) return null;
  const host = label.replace(/--|-/g, (mark) => (mark === '--' ? '-' : '.'));
  const query = address.query
    .split('&')
    .filter((part) => !part.startsWith('_x_tr_'))
    .join('&');
  const isHttp = address.query.includes('_x_tr_sch=http');
  return `${isHttp ? 'http' : 'https'}://${host}${address.path}${query === '' ? '' : `?${query}`}`;
}

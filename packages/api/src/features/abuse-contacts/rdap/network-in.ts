import { isIP } from 'node:net';
import { parseCountryCode, type CountryCode } from '@meldpunt/domain';
import { asRecord, listIn, textIn, numberFrom } from './bounded-json.js';

/** What a registry says of the network that an address is in. */
export interface RdapNetwork {
  readonly name: string | null;
  /** The holder's country: not where the server stands. */
  readonly country: CountryCode | null;
  /** The blocks of the network in CIDR form; empty when the registry does not write them so. */
  readonly blocks: readonly string[];
  /** Autonomous systems that announce it, where the registry says so. */
  readonly asns: readonly number[];
}

const maxBlocks = 50;

/** The extension `cidr0` of the regional registries: `{ v4prefix | v6prefix, length }`. */
function blockFrom(entry: unknown): string | null {
  const base = textIn(entry, 'v4prefix') ?? textIn(entry, 'v6prefix');
  const { length } = asRecord(entry);
  if (base === null || isIP(base) === 0 || !Number.isInteger(length)) return null;
  return `${base}/${String(length)}`;
}

const asnFrom = (value: unknown): number | null => {
  const number = numberFrom(value);
  return Number.isInteger(number) && number > 0 && number <= 4_294_967_295 ? number : null;
};

/** Reads a network (RFC 9083, 5.4). Total. */
export const networkIn = (answer: unknown): RdapNetwork => ({
  name: textIn(answer, 'name')?.slice(0, 200) ?? null,
  country: parseCountryCode(textIn(answer, 'country')?.toUpperCase() ?? null),
  blocks: listIn(answer, 'cidr0_cidrs')
    .slice(0, maxBlocks)
    .map(blockFrom)
    .filter((block) => block !== null),
  asns: listIn(answer, 'arin_originas0_originautnums')
    .slice(0, maxBlocks)
    .map(asnFrom)
    .filter((asn) => asn !== null),
});

/** Where a registry says that more is known: links of a relation (RFC 8288) that lead to further RDAP answers. */
export function linksIn(answer: unknown, relations: readonly string[]): readonly string[] {
  return listIn(answer, 'links')
    .slice(0, maxBlocks)
    .filter((link) => {
      const type = textIn(link, 'type');
      return (
        relations.includes(textIn(link, 'rel')?.toLowerCase() ?? '') &&
        (type === null || /^application\/(rdap\+)?json/i.test(type))
      );
    })
    .map((link) => textIn(link, 'href'))
    .filter((href) => href !== null);
}

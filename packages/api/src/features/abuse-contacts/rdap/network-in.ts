import { isIP } from 'node:net';
import { parseCountryCode, type CountryCode } from '@meldpunt/domain';
import { asRecord, listIn, textIn, numberFrom } from './bounded-json.js';

/** The registry's data about the network that contains an IP address. */
export interface RdapNetwork {
  readonly name: string | null;
  /** The country of the holder, not of the server. */
  readonly country: CountryCode | null;
  /** The network as CIDR blocks; empty if the registry does not use CIDR notation. */
  readonly blocks: readonly string[];
  /** The autonomous systems that announce it, if the registry lists them. */
  readonly asns: readonly number[];
}

const maxBlocks = 50;

/** Reads a block of the `cidr0` extension of the regional registries: `{ v4prefix | v6prefix, length }`. */
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

/** Reads a network (RFC 9083, 5.4). Never throws. */
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

/** The links with one of these relations (RFC 8288) that lead to other RDAP answers. */
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

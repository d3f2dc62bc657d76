import { readDotted } from '../address/ipv4.js';
import { parseIpNetwork, type IpNetwork, isWithinNetwork } from '../address/ip-network.js';
import { proxyRanges } from './proxy-ranges.data.js';

interface Block {
  readonly first: number;
  readonly last: number;
  readonly operator: string;
}

interface Tables {
  /** Sorted by their first address, without overlap. */
  readonly four: readonly Block[];
  readonly six: readonly { readonly network: IpNetwork; readonly operator: string }[];
}

let tables: Tables | undefined;

function buildTables(): Tables {
  const four: Block[] = [];
  const six: { network: IpNetwork; operator: string }[] = [];
  for (const { operator, ranges } of proxyRanges)
    for (const range of ranges) {
      const network = parseIpNetwork(range);
      if (network === null) throw new TypeError('a range of the table is not a network');
      const [high = 0, low = 0] = network.groups;
      const first = high * 0x10000 + low;
      if (network.groups.length === 2)
        four.push({ first, last: first + 2 ** (32 - network.prefix) - 1, operator });
      else six.push({ network, operator });
    }
  return { four: four.sort((a, b) => a.first - b.first), six };
}

function operatorOfFour(address: number, blocks: readonly Block[]): string | null {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return null;
    if (address < block.first) high = middle - 1;
    else if (address > block.last) low = middle + 1;
    else return block.operator;
  }
  return null;
}

/**
 * The operator of the known content delivery network or reverse proxy that has an IP address in its published ranges.
 * `null` when the address is in none of them or is invalid.
 * @public
 */
export function proxyOperatorOf(ipAddress: string): string | null {
  tables ??= buildTables();
  const dotted = readDotted(ipAddress);
  if (dotted >= 0) return operatorOfFour(dotted, tables.four);
  if (!ipAddress.includes(':')) return null;
  const address = parseIpNetwork(ipAddress);
  if (address === null) return null;
  const [high = 0, low = 0] = address.groups;
  if (address.groups.length === 2) return operatorOfFour(high * 0x10000 + low, tables.four);
  return tables.six.find(({ network }) => isWithinNetwork(address, network))?.operator ?? null;
}

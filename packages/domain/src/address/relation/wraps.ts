import type { Address } from '../address.js';
import { parseUrl } from '../parse-url.js';
import { gatewayTargets } from './gateways.js';
import type { RelationReason } from './relation.js';
import { embeddedTexts } from './embedded.js';
import { wrapperTexts } from './wrapper-texts.js';

/** An address that another one holds, and as what. @internal */
export interface Wrapped {
  readonly address: Address;
  readonly reason: RelationReason;
}

const deepest = 4;
const most = 8;

/**
 * Names the addresses that an address holds: what an archive or a cache copied, what was translated, what a link
 * protector leads to, the content or the service behind a gateway, an address in a parameter. Outermost first; empty for
 * most. The address itself remains one of its own: an archive's copy is a place to take down.
 * @public
 */
export function wraps(address: Address): readonly Address[] {
  return wrappedIn(address).map((wrapped) => wrapped.address);
}

/** The addresses that an address holds, with the reason, and with theirs. @internal */
export function wrappedIn(address: Address): readonly Wrapped[] {
  const found = new Map<string, Wrapped>();
  let level: readonly Address[] = [address];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const inner = level.flatMap(directlyIn).filter((each) => each.address.identity !== address.identity);
    const fresh = inner.filter((each) => !found.has(each.address.identity)).slice(0, most);
    for (const each of fresh) if (found.size < most) found.set(each.address.identity, each);
    level = fresh.map((each) => each.address);
  }
  return [...found.values()];
}

function directlyIn(address: Address): readonly Wrapped[] {
  const gateways = gatewayTargets(address);
  const known = gateways.length > 0 ? gateways : wrapperTexts(address);
  const texts =
    known.length > 0 ? known : embeddedTexts(address).map((text) => ({ text, reason: 'EMBEDDED' as const }));
  return texts.flatMap(({ text, reason }) => {
    const inner = parseUrl(text);
    return inner.ok ? [{ address: inner.value, reason }] : [];
  });
}

import type { Address } from '../address.js';
import { parseUrl } from '../parse-url.js';
import { gatewayTargets } from './gateways.js';
import type { RelationReason } from './relation.js';
import { embeddedTexts } from './embedded.js';
import { wrapperTexts } from './wrapper-texts.js';

/** An address inside another one, and the reason. @internal */
export interface Wrapped {
  readonly address: Address;
  readonly reason: RelationReason;
}

const deepest = 4;
const most = 8;

/**
 * The addresses inside an address: the original of an archived or cached copy or of a translation, the target of a link
 * protector, the content or service behind a gateway, an address in a parameter. Outermost first; empty for most
 * addresses. The outer address remains an address of its own: an archive’s copy has to be taken down too.
 * @public
 */
export function wraps(address: Address): readonly Address[] {
  return wrappedIn(address).map((wrapped) => wrapped.address);
}

/** The addresses inside an address, recursively, each with the reason. @internal */
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

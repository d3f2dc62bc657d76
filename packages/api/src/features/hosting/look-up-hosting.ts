import { countrylessNetworkOf, parseAddress } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { notFound } from '../../platform/graphql/user-error.js';
import { lockCaseOfItem, refusalToChange } from '../cases/index.js';
import { lookupFailed } from './hosting.results.js';
import type { HostingLookup, LookupTarget } from './lookup/hosting-lookup.port.js';
import { recordObservations } from './record-observations.js';

/**
 * Looks up where an item of a claimed case is hosted and records the observations. The look-up itself runs outside any
 * transaction. The claim is checked before it, and again on the locked case when the result is recorded. A failed
 * look-up changes nothing: the hosting can still be recorded by hand.
 */
export async function lookUpHosting(
  { contentItemId }: { contentItemId: string },
  context: SignedInContext,
  lookup: HostingLookup,
) {
  const before = await inTransaction(context, (em) => claimedItem(em, contentItemId, context));
  if ('refusal' in before) return before.refusal;
  if (before.item.placeKind) return lookupFailed('NO_ADDRESS');
  const observed = await lookup.lookUp(targetOf(before.item.url));
  if (!observed.ok) return lookupFailed(observed.error.code);
  return inTransaction(context, async (em) => {
    const now = await claimedItem(em, contentItemId, context);
    if ('refusal' in now) return now.refusal;
    await recordObservations(em, context, now.item, observed.value);
    return { observed: now.item.id };
  });
}

/** Locks the case of an item that the viewer may change, or returns the refusal. */
export async function claimedItem(
  em: Parameters<typeof lockCaseOfItem>[0],
  contentItemId: string,
  context: SignedInContext,
) {
  const found = await lockCaseOfItem(em, contentItemId);
  if (found === null) return { refusal: notFound() };
  const refusal = refusalToChange(found.case, context);
  return refusal === null ? found : { refusal };
}

/** The host of an address as a look-up target. */
export function targetOf(url: string): LookupTarget {
  const address = parseAddress(url);
  if (!address.ok) return { hostname: '', hostKind: 'NONE', network: null };
  const { hostname, hostKind } = address.value;
  return { hostname: hostname ?? '', hostKind, network: countrylessNetworkOf(address.value) };
}

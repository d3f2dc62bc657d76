import type { EntityManager } from '@mikro-orm/postgresql';
import { hostMove } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { newestLookUp, recordObservations, type NewObservation } from '../hosting/index.js';
import { rerouteItem } from '../routing/index.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import type { LockedItem } from './complete-removed-legs.js';
import { notifyPoliceOfRemoval } from './notify-police-of-removal.js';
import { watchedItems } from './watched-items.js';

/**
 * Compares the current host with the last observed one. Changes are recorded as observations. If the host has changed,
 * the item is routed again by the rules, or a person decides if the rules cannot. The case must be locked.
 */
export async function followHosting(
  em: EntityManager,
  context: ActingContext,
  { case: found, item }: LockedItem,
  observed: readonly NewObservation[],
): Promise<void> {
  if (await isKnown(em, item.id, observed)) return;
  const before = placeOf(item);
  await recordObservations(em, context, item, observed);
  await em.refresh(item);
  const move = hostMove(before, placeOf(item));
  if (move === 'NONE') return;
  const [watched] = await watchedItems(em, [item.id], context.rulebook.removal);
  const outcome = await rerouteItem(em, context, found, item, move);
  if (watched !== undefined)
    await notifyPoliceOfRemoval(em, context, watched, 'CONTENT_MOVED', context.clock().toISOString());
  const work = { subjectKey: item.id, caseId: found.id, urgent: item.immediateDanger };
  if (outcome === 'ROUTED') await settleWorkItem(em, context, 'CONTENT_MOVED', item.id);
  else await openWorkItem(em, context, { ...work, kind: 'CONTENT_MOVED' });
}

const placeOf = (item: LockedItem['item']) => ({
  kind: item.hostingKind,
  country: item.hostingCountry ?? null,
  countries: item.hostingCountries,
  provider: item.hostingProvider ?? null,
});

/** Whether the previous lookup returned the same addresses. False for the first lookup. */
async function isKnown(
  em: EntityManager,
  itemId: string,
  observed: readonly NewObservation[],
): Promise<boolean> {
  const known = await newestLookUp(em, itemId);
  const now = observed
    .filter(({ source }) => source === 'DNS' || source === 'NETWORK')
    .map(({ ipAddress, network }) => ipAddress ?? network);
  return [...new Set(known)].sort().join() === [...new Set(now)].sort().join();
}

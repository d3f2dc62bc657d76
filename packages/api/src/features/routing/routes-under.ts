import type { EntityManager } from '@mikro-orm/postgresql';
import type { HotlineDirectory, Route } from '@meldpunt/domain';
import type { Clock } from '../../platform/clock.js';
import type { Rulebook } from '../../platform/rulebook.js';
import { itemsOfCase, openCases } from '../cases/index.js';
import { openReferencesOfItem } from '../referrals/index.js';
import { decideRoute } from './route-case.js';

/** An item of an open case whose route differs under another directory. */
export interface OtherRoute {
  readonly caseReference: string;
  /** The position of the item in its case, from 1. */
  readonly item: number;
  /** The referrals that have not ended. */
  readonly referrals: readonly string[];
  readonly before: string;
  readonly after: string;
}

const inShort = ({ outcome, legs }: Route): string =>
  [
    outcome,
    ...legs.map(({ kind, country, hotlines }) =>
      [kind, country ?? '-', ...hotlines.map(({ organisation }) => organisation).sort()].join(' '),
    ),
  ].join(', ');

/**
 * Returns the items of open cases whose route would differ under a newer directory, ordered by case. Changes nothing:
 * call it in a read-only transaction, or with an entity manager that is not flushed.
 */
export async function routesUnder(
  em: EntityManager,
  newer: HotlineDirectory,
  { rulebook, clock }: { readonly rulebook: Rulebook; readonly clock: Clock },
): Promise<readonly OtherRoute[]> {
  const found: OtherRoute[] = [];
  for (const { id, reference } of await openCases(em)) {
    for (const item of await itemsOfCase(em, id)) {
      const before = await decideRoute(em, { rulebook, clock }, item);
      const after = await decideRoute(em, { rulebook: { ...rulebook, directory: newer }, clock }, item);
      if (inShort(before.decided) === inShort(after.decided)) continue;
      found.push({
        caseReference: reference,
        item: item.position,
        referrals: await openReferencesOfItem(em, item.id),
        before: inShort(before.decided),
        after: inShort(after.decided),
      });
    }
  }
  return found;
}

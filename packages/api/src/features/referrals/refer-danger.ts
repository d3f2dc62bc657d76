import type { EntityManager } from '@mikro-orm/postgresql';
import { route, type Classification } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { dayOf } from '../../platform/rulebook.js';
import type { ContentItem } from '../cases/index.js';
import { applyLegs, policeKinds } from './create-referrals.js';

/**
 * Brings in the police at once for a child in immediate danger, before anything else about the item is decided:
 * only the police legs that the rules want now, and nothing is withdrawn.
 */
export async function referDanger(
  em: EntityManager,
  context: ActingContext,
  item: ContentItem,
  assessment: { readonly id: string; readonly classification: Classification },
): Promise<void> {
  const { home, directory, routing: policy } = context.rulebook;
  const { legs } = route(
    {
      classification: assessment.classification,
      hosting: {
        kind: item.hostingKind,
        country: item.hostingCountry ?? null,
        countries: item.hostingCountries,
        confidence: item.hostingConfidence,
      },
      immediateDanger: true,
      ...(item.classification === null ? { opinions: 'AWAITING_SECOND' as const } : {}),
    },
    { home, directory, policy, on: dayOf(context.clock(), context.rulebook) },
  );
  await applyLegs(
    em,
    context,
    item,
    { outcome: 'HELD', legs: legs.filter(({ kind }) => policeKinds.includes(kind)) },
    assessment.id,
  );
}

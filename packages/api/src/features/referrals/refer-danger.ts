import type { EntityManager } from '@mikro-orm/postgresql';
import { route, urgentPartOf, verdictOfItem } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { routingSettingOf } from '../../platform/rulebook.js';
import type { ContentItem } from '../cases/index.js';
import { applyLegs } from './reconcile-referrals.js';
import { addDanger } from './notify-police.js';

/** The source of a danger statement: an assessment, or a report before the first assessment. */
export interface DangerCause {
  readonly assessmentId: string | null;
  /** Identifies this statement, so that police are informed of it once. */
  readonly occurrence: string;
}

/**
 * Refers an item to police at once for a child in immediate danger, before any other decision on the item. Existing
 * police referrals become urgent, and missing ones are created.
 */
export async function referDanger(
  em: EntityManager,
  context: ActingContext,
  item: ContentItem,
  cause: DangerCause,
): Promise<void> {
  const decided = route(
    {
      ...verdictOfItem({ opinions: item.opinions, classification: item.classification ?? null }),
      hosting: {
        kind: item.hostingKind,
        country: item.hostingCountry ?? null,
        countries: item.hostingCountries,
        confidence: item.hostingConfidence,
      },
      immediateDanger: true,
    },
    routingSettingOf(context.clock(), context.rulebook),
  );
  await addDanger(em, context, item.id, cause.occurrence);
  await applyLegs(em, context, item, urgentPartOf(decided), cause.assessmentId);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { route, urgentPartOf, verdictOfItem } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { routingSettingOf } from '../../platform/rulebook.js';
import type { ContentItem } from '../cases/index.js';
import { applyLegs } from './reconcile-referrals.js';
import { addDanger } from './tell-police.js';

/** Who said that a child is in danger: an assessment, or a report before anybody has judged. */
export interface DangerCause {
  readonly assessmentId: string | null;
  /** Names this one statement, so that police are told of it once. */
  readonly occurrence: string;
}

/**
 * Brings in the police at once for a child in immediate danger, before anything else about the item is decided: what
 * they have already becomes urgent, and what they lack is made.
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

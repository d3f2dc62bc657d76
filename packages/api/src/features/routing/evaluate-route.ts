import type { EntityManager } from '@mikro-orm/postgresql';
import { route, verdictOfItem, type Route } from '@meldpunt/domain';
import { routingSettingOf } from '../../platform/rulebook.js';
import type { ActingContext } from '../../platform/work-context.js';
import { assessmentById, type Assessment } from '../assessments/index.js';
import type { ContentItem } from '../cases/index.js';

/** Returns the route of an item according to the rules. */
export async function evaluateRoute(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'rulebook'>,
  item: ContentItem,
): Promise<{ readonly decided: Route; readonly deciding: Assessment | null }> {
  const deciding = item.decidingAssessmentId ? await assessmentById(em, item.decidingAssessmentId) : null;
  const decided = route(
    {
      ...verdictOfItem({ opinions: item.opinions, classification: item.classification ?? null }),
      hosting: {
        kind: item.hostingKind,
        country: item.hostingCountry ?? null,
        countries: item.hostingCountries,
        confidence: item.hostingConfidence,
      },
      immediateDanger: item.immediateDanger,
      needsLegalReview: deciding?.needsLegalReview ?? false,
      concernsPromotion: deciding?.concernsPromotion ?? false,
      besideDefinition: deciding?.findings.besideDefinition ?? null,
    },
    routingSettingOf(context.clock(), context.rulebook),
  );
  return { decided, deciding };
}
